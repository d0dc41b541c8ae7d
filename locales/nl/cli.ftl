### De woorden van de opdrachtregel.

cli-about = Maakt van een plan een boekje dat mensen kunnen lezen.
cli-after = Begin met: beeldplan new mijn-map
cli-usage = Gebruik:
cli-commands = Opdrachten
cli-options = Opties
cli-arguments = Wat u opgeeft
cli-value = WAARDE
cli-help = Laat deze uitleg zien
cli-version = Laat de versie zien
cli-data = Lees de gegevens uit deze map, niet uit het programma
cli-fonts = Gebruik ook de lettertypes uit deze map
cli-messages = De taal van de meldingen: nl of en
cli-new = Maak een begin: een plan met uitleg
cli-new-folder = De map voor het nieuwe plan
cli-new-profile = Het soort plan: ghz
cli-date = De dag waarvoor het plan geldt: JJJJ-MM-DD. Anders vandaag
cli-render = Maak de boekjes
cli-plan = Het bestand met het plan
cli-for = Voor wie: client, naaste:ID, team of all
cli-product = Wat u wilt maken: plan, bladzijde, poster, week, kaartjes, mensen, wiel, voorbereiding, evaluatie of uitleg
cli-lang = De taal van het boekje: nl-simpel, nl of en
cli-level = Hoe eenvoudig: a2 of a1
cli-format = In welke vorm: pdf, png, txt, json. Meer mag: pdf,txt
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
cli-verify = Keur een pdf: klopt alles wat wij beloven?
cli-verify-pdf = De pdf
cli-verify-against = De tekst die erin moet staan: het bestand van --format json
cli-check = Kijk het plan na
cli-json = Laat het antwoord zien als JSON, voor een ander programma
cli-strict = Keur het plan ook af bij “let op”
cli-pictograms = Bekijk de pictogrammen
cli-pictograms-list = Alle pictogrammen met hun woorden
cli-pictograms-search = Zoek een pictogram
cli-pictograms-word = Het woord dat u zoekt
cli-pictograms-sheet = Maak een blad met pictogrammen
cli-sheet-date = De dag op het blad: JJJJ-MM-DD. Anders vandaag
cli-pictograms-category = Alleen deze groep, bijvoorbeeld: activity
cli-pictograms-format = In welke vorm: pdf of png
cli-pictograms-check = Kijk alle tekeningen na
cli-pictograms-sheet-title = Pictogrammen
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
cli-new-exists = { $path } bestaat al. Kies een andere map.
cli-unknown-profile = Ik ken het soort plan “{ $value }” niet. Kies: { $choices }.
cli-nothing-written = Er is niets gemaakt. Verander eerst wat hierboven staat.
cli-refused = Niet gemaakt: { $reason }
cli-refused-absent = Niet gemaakt voor { $names }: er staat geen toestemming in het plan.
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
cli-severity-error = fout
cli-severity-warning = let op
cli-severity-tip = tip
cli-place = { $file }, regel { $line }, teken { $column }
cli-pictograms-none = Ik heb geen pictogram voor “{ $word }”. Probeer een ander woord.
cli-pictograms-suggestion = Ik heb geen pictogram voor “{ $word }”. Bedoelt u “{ $suggestion }”?
cli-pictograms-checked = { $count } tekeningen nagekeken, { $findings ->
        [0] niets gevonden
        [one] 1 ding gevonden
       *[other] { $findings } dingen gevonden
    }.
cli-pictograms-no-category = De groep “{ $value }” is er niet. Kies: { $choices }.

## Wat er misging

cli-own-fault = Dit is een fout in beeldplan zelf, niet in uw plan. Er is niets veranderd.
    Stuur deze regel naar de makers: { $detail }
cli-bad-date = “{ $value }” is geen dag. Schrijf jaar-maand-dag: 2027-01-11.
cli-bad-size = “{ $value }” is geen goede grootte. Kies een getal van { $lowest } tot { $highest }.
cli-bad-for = Ik weet niet voor wie “{ $value }” is. Schrijf client, team, all, of naaste:ID (met het id van een naaste).
cli-file-missing = Ik vind { $path } niet. Kijk of de naam en de map kloppen.
cli-file-closed = Ik mag { $path } niet lezen. Vraag om toegang tot dit bestand.
cli-file-is-folder = { $path } is een map. Geef het bestand met het plan op.
cli-file-unreadable = Ik kan { $path } niet lezen: { $cause }
cli-not-text = { $path } is geen tekst (UTF-8). Bewaar het bestand in een teksteditor als UTF-8.
cli-not-plan = { $path } is geen planbestand, maar een bestand van een ander programma, zoals Word. Maak een begin met: beeldplan new mijn-plan
cli-disk-full = De schijf is vol. { $path } is niet geschreven.
cli-cannot-write = Ik kan { $path } niet schrijven: { $cause }
cli-not-ours = { $path } bestaat al en is niet van beeldplan. Kies een andere map met --out, of vervang het met --force.
cli-unknown-command = De opdracht “{ $word }” ken ik niet.
cli-unknown-option = De optie “{ $word }” ken ik niet.
cli-bad-value = “{ $word }” kan hier niet.
cli-value-missing = Achter { $word } moet nog iets staan.
cli-missing = Hier ontbreekt: { $word }
cli-twice = { $word } staat er 2 keer.
cli-not-understood = Dit begrijp ik niet: { $word }
cli-did-you-mean = Bedoelt u “{ $word }”?
cli-choose = Kies: { $values }.
cli-see-help = Meer uitleg: beeldplan --help

## Wat verify nakijkt

cli-not-pdf = Ik kan { $path } niet lezen als pdf. { $cause }
cli-not-view = { $path } is geen bestand van --format json. { $cause }
# $page: de bladzijde, $found: wat er mis is
cli-verify-on-page = Bladzijde { $page }: { $found }
cli-verify-kept = Goed: { $what }
cli-verify-unknown = Niet nagekeken: { $what } Daarvoor is --against nodig.
verify-validator = Een ander programma keurt de pdf goed (PDF/UA-1 en PDF/A-2a).
    .found = Een ander programma keurt de pdf af: { $detail }
verify-standards = In de pdf staat welke normen gelden.
    .found = In de pdf staat deze norm niet: { $detail }
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
