### De woorden van de opdrachtregel.

cli-about = Maakt van een plan een boekje dat mensen kunnen lezen.
cli-after = Begin met: beeldplan new mijn-map
cli-usage = Gebruik:
cli-commands = Opdrachten
cli-options = Keuzes
cli-arguments = Wat u opgeeft
cli-value = WAARDE
cli-help = Laat deze uitleg zien
cli-version = Laat de versie zien
cli-data = Lees de gegevens uit deze map, niet uit het programma
cli-fonts = Gebruik ook de lettertypes uit deze map
cli-messages = De taal van de meldingen: nl of en
cli-new = Maak een begin: een plan met uitleg
cli-new-folder = De map voor het nieuwe plan
cli-new-profile = Het soort plan: “ghz”, “art”, “schijf”, “wijkteam” of “gezinsplan”
cli-date = De dag waarvoor het plan geldt: JJJJ-MM-DD. Anders vandaag
cli-render = Maak de boekjes
cli-plan = Het bestand met het plan
cli-for = Voor wie: client, naaste:ID, team of all
cli-product = Wat u wilt maken: plan, bladzijde, poster, week, kaartjes, mensen, wiel, voorbereiding, evaluatie of uitleg. Of: netwerkkaart, signaleringsplan, crisisblad, crisisblad-groot, veiligheidsplan, ino of checklist. Voor het team: “clientvriendelijk” of “taalverslag”
cli-lang = De taal van het boekje: nl-simpel, nl of en
cli-level = Hoe eenvoudig: a2 of a1
cli-format = In welke vorm: pdf, png, html, txt, json. Meer mag: pdf,txt
cli-theme = De kleuren: kleur, inktzuinig, zwartwit, wit-op-zwart, geel-op-zwart, zwart-op-geel of creme
cli-text-size = De grootte van de letters: 14 tot 36
cli-skin = De huid van de figuren: midden, licht, getint, bruin, donker of neutraal
cli-out = De map voor de bestanden. Anders deze map
cli-force = Vervang ook een bestand van een ander programma
cli-paper = Het papier: a4, a5 of a3
cli-density = Hoeveel plaatjes: geen, idee of kernwoorden
cli-picture-size = Hoe groot de plaatjes zijn: gewoon of groot
cli-picture-words = Staat het woord onder het plaatje? ja of nee
cli-cards = Hoeveel kaartjes op een blad: 2, 4, 6 of 9
cli-booklet = Maak ook een pdf om als boekje te drukken: dubbelzijdig, en dan vouwen
cli-house = De map met de huisstijl van uw organisatie
cli-sets = De map met de plaatjes die u inlas. Anders de gewone map van dit programma
cli-figure = De kleur van de cliënt op de plaatjes: blauw, turkoois, roze of paars
cli-verify = Keur een pdf: klopt alles wat wij beloven?
cli-verify-pdf = De pdf
cli-verify-against = De tekst die erin moet staan: het bestand van --format json
cli-check = Kijk het plan na
cli-report = Hoe vriendelijk is het plan voor de cliënt? Punt voor punt
cli-check-text = Kijk losse zinnen na
cli-check-text-file = Het bestand met de zinnen, 1 op elke regel. Of - voor wat u typt
cli-check-text-level = Voor wie het is: a1, a2 of b1. Anders a2
cli-check-text-also = Let ook op een regel die anders uit staat. Mag vaker
cli-rules = Kijk de regels en de woordenlijsten na
cli-rules-rule = Vertel over deze regel: waarom hij er is, en voor wie
cli-json = Laat het antwoord zien als JSON, voor een ander programma
cli-strict = Keur het plan ook af bij “let op”
cli-fix = Verander zelf wat veilig kan: getallen, afkortingen, datums. U ziet het eerst
cli-fix-yes = Bij --fix: verander het meteen, zonder te vragen
cli-pictograms = Bekijk de plaatjes
cli-pictograms-list = Alle plaatjes met hun woorden
cli-pictograms-search = Zoek een plaatje
cli-pictograms-word = Het woord dat u zoekt
cli-pictograms-sheet = Maak een blad met plaatjes
cli-sheet-date = De dag op het blad: JJJJ-MM-DD. Anders vandaag
cli-pictograms-category = Alleen deze groep, bijvoorbeeld: activity
cli-pictograms-format = In welke vorm: pdf of png
cli-pictograms-check = Kijk alle tekeningen na
cli-pictograms-sheet-title = Plaatjes
cli-schema = Het schema van het planbestand, voor een editor
cli-completions = Aanvullen met de tab-toets, voor uw shell
cli-completions-shell = De shell: bash, zsh, fish, elvish of powershell
cli-man = De handleiding als man-pagina
cli-licences = De licenties van alles in dit programma

## Wat er gebeurde

# $path: het bestand
cli-new-done = Uw plan staat in { $path }.
    Verander het met een teksteditor. Maak daarna de boekjes:
    beeldplan render { $path } --out boekjes
cli-new-is-file = { $path } is een naam voor een bestand. Geef de map op: beeldplan new { $folder }
cli-new-exists = { $path } bestaat al. Kies een andere map.
cli-unknown-profile = Ik ken het soort plan “{ $value }” niet. Kies: { $choices }.
cli-nothing-written = Er is niets gemaakt. Verander eerst wat hierboven staat.
cli-refused = Niet gemaakt: { $reason }
cli-refused-absent = Niet gemaakt voor { $names }: er staat geen toestemming in het plan.
cli-refused-part = Niet gemaakt voor { $names }: er is geen toestemming voor dit stuk.
cli-removed = Weggehaald: { $path }. Deze persoon mag het plan niet meer lezen. Haal ook de papieren boekjes op.
cli-check-clean = Het plan is in orde.
cli-check-summary = { $errors ->
        [0] Geen fouten
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings } keer let op, { $tips ->
        [one] 1 tip
       *[other] { $tips } tips
    }.
# Variables: $file, $line; $count - changes; $path
cli-fix-place = { $file }, regel { $line }
cli-fix-count = { $count ->
        [one] Dit is 1 verandering.
       *[other] Dit zijn { $count } veranderingen.
    } Woorden die iemand zelf zei, blijven zoals ze zijn.
cli-fix-ask = Zal ik dit veranderen? (ja/nee)
cli-fix-none = Er is niets dat ik zelf kan veranderen.
cli-fix-not-done = Er is niets veranderd.
cli-fix-add-yes = Er is nog niets veranderd. Is het goed zo? Typ hetzelfde nog eens, met --yes erachter.
cli-fix-done = Veranderd: { $path }
# Variables: $count - sentences, $short - how many of them are short
cli-short-sentences = { $count ->
        [0] Hier staat nog geen zin.
        [one] { $short ->
            [1] De zin is kort.
           *[other] De zin is lang.
        }
       *[other] { $short } van de { $count } zinnen zijn kort.
    }
# Variables: $count, $words - words on the list of the client or the organisation
cli-known-words = { $count ->
        [one] 1 moeilijk woord staat
       *[other] { $count } moeilijke woorden staan
    } op uw lijst: { $words }.
cli-text-clean = Ik vond niets dat moeilijk is. Lees de tekst ook samen met de lezer.
# Variables: $warnings, $tips
cli-text-summary = { $warnings } keer “let op” en { $tips ->
        [one] 1 tip.
       *[other] { $tips } tips.
    } Lees de tekst ook samen met de lezer.
# Variables: $rules, $words, $expressions, $easy
cli-rules-checked = { $rules } regels, { $words } moeilijke woorden, { $expressions } uitdrukkingen en { $easy } makkelijke woorden zijn in orde.
# Variables: $file, $sentence, $rule
cli-rules-missed = { $file }: de regel { $rule } vindt niets in “{ $sentence }”.
# Variables: $file, $sentence, $found
cli-rules-too-much = { $file }: in “{ $sentence }” is niets mis. Toch vond ik: { $found }.
# Variables: $file, $sentence
cli-rules-easy = { $file }: “{ $sentence }” is een moeilijk woord. Het staat ook in de lijst van makkelijke woorden.
# Variables: $rule, $reason, $source, $levels, $wrong, $right
cli-rules-explained =
    { $rule }: { $reason }
    Niet: { $wrong }
    Wel: { $right }
    Voor wie: { $levels }
    Bron: { $source }
# Variables: $level, $severity, $most - so many words are fine; 0 when the rule counts nothing
cli-rules-level =
    { $most ->
        [0] { $level } { $severity }
       *[other] { $level } { $severity } boven { $most } woorden
    }
cli-rules-off = uit
# Variables: $rule
cli-rules-also = Deze regel staat uit. Zet hem aan: beeldplan check-text zinnen.txt --also { $rule }
cli-severity-error = fout
cli-severity-warning = let op
cli-severity-tip = tip
cli-place = { $file }, regel { $line }, teken { $column }
cli-pictograms-none = Ik heb geen plaatje voor “{ $word }”. Probeer een ander woord.
cli-pictograms-suggestion = Ik heb geen plaatje voor “{ $word }”. Bedoelt u “{ $suggestion }”?
cli-pictograms-checked = { $count } tekeningen nagekeken, { $findings ->
        [0] niets gevonden
        [one] 1 ding gevonden
       *[other] { $findings } dingen gevonden
    }.
cli-pictograms-no-category = De groep “{ $value }” is er niet. Kies: { $choices }.

## Wat er misging

cli-own-fault = Dit is een fout in beeldplan zelf, niet in uw plan. Er is niets veranderd.
    Stuur deze regel naar de makers: { $detail }
cli-bad-date = “{ $value }” is geen dag. Schrijf eerst het jaar, dan de maand, dan de dag. Bijvoorbeeld: 2027-01-11
cli-bad-size = “{ $value }” is geen goede grootte. Kies een getal van { $lowest } tot { $highest }.
cli-bad-for = Ik weet niet voor wie “{ $value }” is. Schrijf “client”, “team”, “all” of “naaste:ID”. ID is het id van die naaste.
cli-file-missing = Ik vind { $path } niet. Kijk of de naam en de map kloppen.
cli-file-closed = Ik mag { $path } niet lezen. Vraag om toegang tot dit bestand.
cli-file-is-folder = { $path } is een map. Geef het bestand met het plan op.
cli-file-unreadable = Ik kan { $path } niet lezen: { $cause }
cli-text-is-folder = { $path } is een map. Geef een bestand met zinnen op.
cli-pdf-is-folder = { $path } is een map. Geef de pdf op.
cli-not-sentences = { $path } is van een ander programma, zoals Word. Kopieer de zinnen. Zet ze in een bestand met alleen tekst, bijvoorbeeld met Kladblok.
cli-no-data = Ik vind geen gegevens in { $path }. In deze map horen de mappen “locales”, “pictograms” en “templates”.
cli-not-text = { $path } is geen tekst. Bewaar het bestand in een teksteditor als UTF-8.
cli-not-plan = { $path } is geen planbestand, maar een bestand van een ander programma, zoals Word. Maak een begin met: beeldplan new mijn-plan
cli-disk-full = De schijf is vol. { $path } is niet geschreven.
cli-cannot-write = Ik kan { $path } niet schrijven: { $cause }
cli-write-closed = Ik mag { $path } niet schrijven: de map of het bestand is op slot. Kies een andere map, of vraag om toegang.
cli-write-into-file = { $path } is een bestand, en geen map. Kies een andere naam.
cli-write-over-folder = { $path } is een map. Ik kan er geen bestand van maken.
cli-write-name = { $path } is geen goede naam voor een bestand. Kies een kortere naam.
cli-fix-faults = Er is niets veranderd. Maak eerst de fouten goed die hierboven staan.
cli-fix-alone = --fix werkt niet samen met --json of --strict. Typ die apart.
cli-fix-read-only = Ik mag { $path } niet veranderen: het bestand is op slot. Haal het slot eraf, of vraag om toegang.
cli-fix-meanwhile = Er is niets veranderd. Iemand anders heeft { $path } net veranderd. Probeer het nog een keer.
cli-not-ours = { $path } bestaat al en is niet van beeldplan. Kies een andere map met --out, of vervang het met --force.
cli-unknown-command = De opdracht “{ $word }” ken ik niet.
cli-unknown-option = De keuze “{ $word }” ken ik niet.
cli-bad-value = “{ $word }” kan hier niet.
cli-value-missing = Achter { $word } moet nog iets staan.
cli-missing = Hier mist: { $word }
cli-twice = { $word } staat er 2 keer.
cli-not-understood = Dit begrijp ik niet: { $word }
cli-did-you-mean = Bedoelt u “{ $word }”?
cli-choose = Kies: { $values }.
cli-see-help = Meer uitleg: beeldplan --help

## Wat verify nakijkt

cli-not-pdf = { $path } is geen pdf, of de pdf is stuk.
cli-too-large = { $path } is te groot: zo groot is geen plan.
cli-not-view = { $path } is geen bestand van --format json. { $cause }
# $page: de bladzijde, $found: wat er mis is
cli-verify-on-page = Bladzijde { $page }: { $found }
cli-verify-kept = Goed: { $what }
cli-verify-unknown = Niet nagekeken: { $what } Daarvoor is --against nodig.
verify-validator = Een ander programma keurt de pdf goed (PDF/UA-1 en PDF/A-2a).
    .found = Een ander programma keurt de pdf af: { $detail }
verify-standards = In de pdf staat aan welke regels de pdf zich houdt.
    .found = In de pdf staat deze regel niet: { $detail }
verify-language = De taal staat in de pdf.
    .found = De taal van de pdf klopt niet: “{ $detail }”
verify-title = De pdf heeft een titel, en de lezer ziet die.
    .found = De titel van de pdf klopt niet: “{ $detail }”
verify-bookmarks = De bladwijzers zijn de koppen.
    .found = De bladwijzers zijn niet de koppen: { $detail }
verify-paragraphs = Elke zin is een eigen alinea.
    .found = Dit is geen eigen alinea: { $detail }
verify-words = Alle woorden staan erin, en geen andere.
    .found = Deze woorden kloppen niet: { $detail }
verify-order = De woorden staan in de goede volgorde.
    .found = Dit staat niet op zijn plaats: { $detail }
verify-alt-texts = Bij elk plaatje staat wat het laat zien.
    .found = Dit zegt niet wat een plaatje laat zien: “{ $detail }”
verify-tagged = Een voorleesprogramma komt alles tegen.
    .found = Een voorleesprogramma kan dit missen: { $detail }
verify-type-size = Alle letters zijn groot genoeg.
    .found = Deze letters zijn te klein: { $detail }
verify-contrast = Alle letters zijn goed te zien.
    .found = Deze letters zijn niet goed te zien: { $detail }
verify-margins = Alle letters staan binnen de rand.
    .found = Deze letters staan te dicht bij de rand: { $detail }
verify-metadata = Er staat niets over personen in de gegevens van het bestand.
    .found = Dit hoort niet in de gegevens van het bestand: { $detail }

## Plaatjes van anderen

cli-pictograms-set = De plaatjes van een set die u inlas, bijvoorbeeld: sclera
cli-pictograms-counts = Alleen hoeveel er zijn, per groep
cli-pictograms-plan = Alleen wat dit plan laat zien
cli-pictograms-lang = De taal van de woorden, bijvoorbeeld: tr
cli-pictograms-labels = Een bestand met uw eigen woorden: cook = "koken"
cli-pictograms-signs-name = tekens
cli-pictograms-signs = De tekens die u bij een plaatje kunt zetten
cli-pictograms-match = Laat zien welke plaatjes bij zinnen horen, en waarom
cli-pictograms-match-file = Een bestand met op elke regel een zin. Of: -
cli-pictograms-match-plan = Lees ook de namen en de antwoorden uit dit plan
cli-pictograms-match-lang = De taal van de zinnen: nl of en
# Variables: $concept (String) - an id, $words (String) - the words of the sentence, $state, $negated, $reason (String),
#   $source (String) - the word or phrase that was met
cli-pictograms-match-line = { $concept }{ $negated ->
        [yes] {", niet"}
       *[no] {""}
    }: “{ $words }”, { $reason ->
        [form] een andere vorm van het woord
        [phrase] woorden die bij elkaar horen
        [separable] werkwoord met een los deel
        [compound] het laatste deel van het woord
        [context] door de woorden eromheen
        [answer] zo staat het in het plan
        [pattern] een tijd, een datum of een bedrag
        [opposite] met “niet” erbij betekent het dit
       *[word] staat zo op de kaart
    }{ $source ->
        [none] {""}
       *[other] : “{ $source }”
    } → { $state ->
        [doubtful] niet zeker: deze zin ontkent iets
        [sensitive] gevoelig: alleen na overleg
        [more] ook gevonden
       *[shown] plaatje
    }
# Variables: $words (String), $concepts (List)
cli-pictograms-match-ask = “{ $words }” kan meer zijn: { $concepts }. Daarom komt er geen plaatje.
# Variables: $name (String)
cli-pictograms-match-person = { $name } is een naam: de foto of het blokje van deze persoon
cli-pictograms-match-none = geen plaatje gevonden
cli-pictograms-request = Maak een blad met de zinnen van een plan die nog geen plaatje hebben
cli-pictograms-import = Lees plaatjes van anderen in: ARASAAC, Sclera, Mulberry, OpenMoji of een map
cli-import-source = De map met de plaatjes, of de zip
cli-import-as = Wat het is: arasaac, sclera, mulberry, openmoji of map. Anders kijk ik zelf
cli-import-name = Hoe de set heet in uw plannen. Bijvoorbeeld: sclera
cli-import-licence = Wat er mag met de plaatjes, in de woorden van de maker. Bijvoorbeeld: CC BY-NC 2.0
cli-import-credit = De regel die onder bladzijden met deze plaatjes moet staan
cli-import-labels = Een bestand met Nederlandse namen voor OpenMoji: data.json van emojibase
cli-import-schematic = Neem ook de kale lijntekeningen van ARASAAC

# Variables:
#   $set (String) - the name of the set
#   $pictures (Number), $concepts (Number) - how many
#   $folder (String), $licence (String), $sets (String) - the option that was typed
cli-import-done = Klaar: { $pictures ->
        [one] 1 plaatje
       *[other] { $pictures } plaatjes
    } in de set “{ $set }”, licentie: { $licence }.
    { $concepts ->
        [0] Bij geen enkel begrip van dit programma paste een plaatje precies.
        [one] Bij 1 begrip van dit programma past nu een plaatje.
       *[other] Bij { $concepts } begrippen van dit programma past nu een plaatje.
    }
    Alles staat in: { $folder }
    Kijk de plaatjes na. Dit maakt een blad: beeldplan pictograms sheet --set { $set }{ $sets }
    Klopt een plaatje niet? Verander het in het bestand koppeling.toml.
    Zo gebruikt u de set in een plan: sets = ["{ $set }", "eigen"] onder [weergave]
# Variables: $rule (String) - which rule, $count (Number)
cli-import-left-out = Niet meegenomen: { $count }. { $rule ->
        [sensitive] De maker noemt ze niet geschikt voor iedereen.
        [schematic] Het zijn kale lijntekeningen. Met --with-schematic komen ze mee.
        [no-file] Het plaatje is er niet.
        [no-word] Er staat geen woord bij.
        [variant] Het is een andere huidskleur van hetzelfde plaatje.
        [other-kind] Dit soort plaatje ken ik niet. Ik lees png, jpg, webp en svg.
        [not-listed] Het staat niet in de lijst.
       *[other] { $rule }
    }
# Variables: $file (String), $reason (String)
cli-import-refused = Niet ingelezen: { $file }. { $reason ->
        [outside] De naam wijst naar een plek buiten de map.
        [link] Het wijst naar een ander bestand.
        [deep] Het zit te diep in mappen.
        [large] Het is te groot.
        [broken] Ik kan het niet lezen als plaatje.
        [entities] Er zit een verborgen bestand of een val in: “ENTITY”.
        [script] Er zit een programma in.
        [external] Het haalt iets op van een andere plek.
        [text] Er staan letters in als tekst. Die zien er op elke computer anders uit.
        [complex] Het is te ingewikkeld om te tekenen.
        [empty] Er staat niets op.
       *[other] { $reason }
    }
cli-import-refused-more = En nog { $count }. Met --json ziet u ze allemaal.
cli-import-unreadable = Ik kan dit niet uitpakken: { $path }. { $cause }
cli-import-no-set = Dit is geen map en geen zip met plaatjes: { $path }
cli-import-too-much = Dit is te veel: { $path }. Ik lees hooguit 60.000 bestanden of 2 GB in één keer.
cli-import-no-licence = Van wie zijn deze plaatjes, en wat mag ermee? Zeg het erbij. Bijvoorbeeld: --licence "CC BY 4.0", of bij eigen foto's: --licence eigen
cli-import-bad-name = De naam “{ $name }” kan niet. Gebruik kleine letters, cijfers en streepjes, en niet het woord eigen. Bijvoorbeeld: --name sclera
cli-import-table = Ik begrijp dit bestand niet: { $file }. { $cause }
cli-import-no-pictures = Ik vond geen bruikbare plaatjes in: { $path }. Ik kan png, jpg, webp en svg lezen.
# Variables: $file (String), $line (Number), $what (String) - what is wrong, $value (String), $suggestion (String) - a word or empty
cli-import-line = In { $file }, regel { $line }: { $what ->
        [column] ik zie geen kolom “bestand”. Op de eerste regel staat: “bestand;woorden;beschrijving;concept;maker;licentie”
        [file] ik vind het bestand “{ $value }” niet in de map.
        [concept] ik ken geen begrip “{ $value }”. { $suggestion ->
            [none] Zoek een woord dat ik ken: beeldplan pictograms search koken
           *[other] Bedoelt u “{ $suggestion }”?
        }
       *[other] ik begrijp de regel niet.
    }
cli-import-nowhere = Ik weet niet waar ik plaatjes mag bewaren. Zeg het erbij: --sets MAP
cli-pictograms-sets = Ook op deze computer: { $sets }. Met --set NAAM ziet u de plaatjes.
cli-pictograms-no-set = De set “{ $value }” staat niet op deze computer. Wel: { $choices }.
cli-pictograms-no-sets = De set “{ $value }” staat niet op deze computer. Zo leest u een set in: beeldplan pictograms import MAP
cli-pictograms-set-broken = Ik begrijp de set “{ $set }” niet: { $file }. { $detail } Lees de set opnieuw in.
cli-pictograms-no-language = Woorden in de taal “{ $value }” heb ik niet. Kies: { $choices }. Of geef zelf woorden met --labels.
cli-pictograms-of-plan = Plaatjes van dit plan
cli-pictograms-plan-faulty = Het plan { $path } heeft nog een fout. Kijk eerst: beeldplan check { $path }
cli-request-none = Elke zin van dit plan heeft een plaatje.
request-title = Plaatjes gevraagd
request-intro = Bij deze zinnen is nog geen plaatje. Bedenk samen wat erop moet staan. Teken het, of zoek een foto.
request-word = Bij welk woord hoort het plaatje?
request-see = Wat moet je zien?
request-who = Wie zorgt ervoor?
request-box = Teken hier
