### Hoe vriendelijk is het plan voor de cliënt: het blad voor het team, en het antwoord van beeldplan report.

section-friendly = Is dit plan vriendelijk voor { $client }?
section-friendly-good = Dit is al goed
section-friendly-better = Dit kan beter
section-friendly-to-tick = Hier kijkt u zelf naar
section-friendly-not-checked = Dit is niet nagekeken
section-friendly-skipped = Dit past niet bij dit plan

friendly-intro = Dit blad telt wat er in het plan en op de bladzijden staat. Wat goed is staat vooraan.
friendly-claim = Dit blad zegt niet dat het plan vriendelijk is. Dat weet alleen { $client }. Lees het plan samen en vraag het.
friendly-household = Dit blad gaat over { $client }. Over een ander uit het gezin: beeldplan report PLAN --for client:ID.
friendly-unknown = Deze punten kennen wij niet: { $points }. Ze staan daarom niet op dit blad.
friendly-switched-off = Uw organisatie zette deze regels uit: { $rules }.

fact-switched-off = Regels die uw organisatie uit zette

friendly-state-yes = Ja
friendly-state-ticked = Nagekeken
friendly-state-partly = Voor een deel
friendly-state-no = Nee
friendly-state-to-tick = Zelf kijken
friendly-state-not-checked = Niet nagekeken
friendly-state-not-applicable = Past niet

friendly-who-program = hier kijkt het programma
friendly-who-print = dit doet de print
friendly-who-person = hier kijkt een mens
friendly-who-both = hier kijken het programma en een mens

friendly-ticked-by = { $name } keek dit na op { $date }:
friendly-more-places = En nog { $count } { $count ->
        [one] plek
       *[other] plekken
    }.
friendly-ticked = Iemand keek dit zelf na.
friendly-to-tick = Dit ziet geen programma. Kijk zelf, en schrijf het in het plan onder [[nagekeken]]: punt, wie, op en hoe.
friendly-no-checker = Wij kijken alleen Nederlands na.

friendly-no-part = Dit onderdeel hoort niet bij dit soort plan.
friendly-child = De bladzijde van een kind heeft een eigen vorm.
friendly-no-goals = Er staan geen doelen in het plan.
friendly-no-page-limit = Dit soort plan heeft geen grens voor het aantal bladzijden.
friendly-no-sheet = Dit blad kunnen wij niet maken.
friendly-no-sentences = Er staan geen zinnen op de bladzijden van de cliënt.
friendly-wants-no-pictures = De cliënt koos voor een plan zonder plaatjes.

friendly-opens = Eerst staat wie { $client } is, en wat { $client } wil. Daarna pas zorgen en hulp.
friendly-opens-want-late = Eerst staat wie { $client } is. Wat { $client } wil staat pas na “{ $title }”.
friendly-opens-late = Het plan begint met “{ $title }”, en niet met wie { $client } is.
friendly-wishes = { $have } van de { $of } doelen { $have ->
        [one] heeft
       *[other] hebben
    } een eigen zin of wens van { $client }.
friendly-no-dreams = Er staan geen dromen in het plan.
friendly-dreams = { $have } van de { $of } dromen { $have ->
        [one] heeft
       *[other] hebben
    } een antwoord, met waarom.
friendly-keeps = { $count ->
        [0] Nergens staat wat zo moet blijven.
        [one] 1 zin zegt wat zo moet blijven. { $own ->
            [0] Die zin is niet van { $client } zelf.
           *[other] Die zin is van { $client } zelf.
        }
       *[other] { $count } zinnen zeggen wat zo moet blijven. Van { $client } zelf: { $own }.
    }
friendly-preparation = Maak het met --product voorbereiding: voor { $client }, en voor { $count } { $count ->
        [one] naaste
       *[other] naasten
    }.
friendly-preparation-client = Maak het met --product voorbereiding voor { $client }. Geen naaste mag het plan lezen, dus voor hen is er geen blad.
friendly-codes = { $count ->
        [0] Er staan geen codes in.
        [one] Er staat 1 code of woord uit een besluit over zorg in.
       *[other] Er staan { $count } codes of woorden uit een besluit over zorg in.
    }
friendly-medical = { $count ->
        [0] Er staan geen woorden van een dokter in.
        [one] Er staat 1 woord van een dokter in.
       *[other] Er staan { $count } woorden van een dokter in.
    }

friendly-own-words = Op { $have } van de { $of } plekken staan woorden van { $client }. Wij keken op de eerste bladzijde en bij elk doel.
friendly-own-voice = { $have } van de { $of } zinnen spreken met ik, mij of mijn. Dat zijn er { $share } van de 100, en { $least } is nodig.
friendly-own-actions = Bij { $have } van de { $of } doelen doet { $client } zelf iets.
friendly-consents-own = { $of ->
        [0] Geen naaste mag het plan lezen.
       *[other] Bij { $have } van de { $of } toestemmingen zei de cliënt zelf ja.
    }
friendly-present-chosen = Schrijf ook op of { $client } koos wie bij het gesprek was.
friendly-no-and-faces = Het vak staat boven de handtekeningen. De gezichten staan op het blad van --product evaluatie.
friendly-no-only = Het vak staat boven de handtekeningen. Een blad met gezichten is er niet, want er zijn geen doelen.
friendly-faces-only = De gezichten staan op het blad van --product evaluatie. Het vak bij de handtekeningen is er niet.
friendly-no-room-for-no = Het vak en de gezichten zijn er niet.
friendly-understood = { $client } zei: ik begrijp het.
friendly-not-understood = Er staat niet dat { $client } het plan begrijpt. Zie begrijp_ik bij de akkoorden.
friendly-who-explained = Schrijf ook op wie het plan voorlas of uitlegde.
friendly-copy = { $client } kreeg een eigen exemplaar op { $date }.
friendly-no-copy = Er staat niet dat { $client } een eigen exemplaar kreeg. Zie afschrift_op.
friendly-copy-how = Schrijf ook op hoeveel, en in welke vorm.
friendly-signed = { $client } zei ja tegen het plan.
friendly-signed-for = { $client } tekent niet. Er staat waarom, en { $name } tekent.
friendly-signed-by-nobody = { $client } tekende nog niet. Er staat waarom, maar niet wie er anders tekent.
friendly-signed-why = { $client } tekende niet. Er staat wie er tekent, maar niet waarom.
friendly-not-signed = { $client } tekende niet, en er staat niet waarom.

friendly-three-sides = { $have } van de { $of } kanten { $have ->
        [one] heeft
       *[other] hebben
    } een foto.
friendly-side-missing = Van een kant staat er niemand in het plan.
friendly-no-network-lane = Dit soort plan heeft geen baan voor het netwerk.
friendly-lanes = Bij { $have } van de { $of } doelen doen 3 kanten iets. Of er staat waarom het netwerk niets doet.
friendly-no-family = Geen naaste mag het plan lezen.
friendly-family-no-goals = De naasten mogen de doelen niet lezen.
friendly-family-same = { $have } van de { $of } doelen bij naasten { $have ->
        [one] heeft
       *[other] hebben
    } hetzelfde nummer en plaatje als bij { $client }.
friendly-no-network = Er staat niemand van het netwerk in het plan.
friendly-family-view = { $count ->
        [0] Nergens staat wat een naaste vindt.
        [one] 1 keer staat er wat een naaste vindt.
       *[other] { $count } keer staat er wat een naaste vindt.
    }
friendly-no-other-views = Niemand anders dan { $client } zegt iets in dit plan.
friendly-differences = { $have } van de { $of } zinnen van anderen { $have ->
        [one] staat
       *[other] staan
    } met naam in het plan van { $client }.
friendly-no-consent = { $client } gaf niemand toestemming. Voor naasten maken wij dan niets.
friendly-consent = Van { $have } van de { $of } mensen geldt de toestemming vandaag. Voor anderen maken wij niets.
friendly-no-helper-actions = Helpers doen niets in dit plan.
friendly-names = { $have } van de { $of } acties van helpers { $have ->
        [one] heeft
       *[other] hebben
    } een naam.
friendly-no-talks = Er is nog geen gesprek geweest.
friendly-present = Bij { $have } van de { $of } gesprekken waren de 3 kanten er.

friendly-readable = In { $have } van de { $of } zinnen vonden wij niets dat moeilijk is. Lees ze samen.
friendly-jargon = In { $have } van de { $of } zinnen staat geen moeilijk woord of afkorting zonder uitleg.
friendly-pictures = { $have } van de { $of } doelen en acties { $have ->
        [one] heeft
       *[other] hebben
    } een plaatje of een foto.
friendly-areas-differ = { $have } van de { $of } stukken van het leven { $have ->
        [one] heeft
       *[other] hebben
    } een eigen kleur en plaatje.
friendly-core-pages = De kern is { $pages } { $pages ->
        [one] bladzijde
       *[other] bladzijden
    }. Bij deze letters mogen het er { $most } zijn.
friendly-type = De letters zijn { $size } punt. { $least } is het minste. Contrast, zwart-wit en voorlezen kijkt u na met beeldplan verify.
friendly-own-photos = Zet een foto bij een zin, of bij een woord onder [pictogrammen]. Nu { $count ->
        [0] is er nog geen
        [one] is er 1
       *[other] zijn het er { $count }
    }.
friendly-no-days = Er staan geen dagen en tijden in het plan van { $client }.
friendly-clocks = { $days } keer staat er een dag met een kalender, en { $times } keer een tijd.
friendly-forms = U kunt { $have } van de { $of } maken: --product poster, bladzijde en kaartjes. Een boekje maakt u met --booklet.

friendly-together = { $have } van de { $of } kanten maakten het plan.
friendly-together-how = Schrijf op hoe u samen praatte. Dat is belangrijker dan het papier.
friendly-tools = { $have } van de { $of } zijn er. Gezichten en een tekenvak staan op het blad voorbereiding. Ook zijn er kaartjes.
friendly-few-words = { $words } woorden op { $pages } bladzijden: { $per-page } op een bladzijde. Ons getal is hoogstens { $most }.
friendly-pictured = { $have } van de { $of } zinnen hebben een plaatje. Dat zijn er { $share } van de 100. Ons getal is { $least }.
friendly-leaflet = De uitleg is --product uitleg.
friendly-explained = { $have } van de { $of } lezers krijgen zo'n blad, met --product uitleg.
friendly-contact = { $count ->
        [0] Geen naaste mag het plan lezen.
        [one] Voor 1 naaste is er een eigen plan.
       *[other] Voor { $count } naasten is er een eigen plan.
    } Een lijst van contacten maakt dit programma niet.
friendly-strip = De strook staat op het blad van --product evaluatie.
friendly-combined = { $have } van de { $of } punten hiervan zijn goed.
friendly-combined-open = Kijk nog naar { $points }.
friendly-areas = Bij { $have } van de { $of } stukken van het leven is een vraag beantwoord.
friendly-areas-mean = { $count } keer staat er wat { $client } voor anderen betekent.

# $good: hoeveel punten goed zijn, $of: hoeveel punten bij dit plan passen
cli-report-counts = Goed: { $good } van de { $of } punten die bij dit plan passen.
cli-report-whose = Van een gezin: over wie het gaat, client:ID
# $value: what was typed
cli-report-for = Ik weet niet over wie “{ $value }” is. Schrijf client:ID, met het id van iemand uit het gezin.
