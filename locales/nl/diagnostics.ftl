### Remarks about a plan, for a support worker who never saw TOML. Plain Dutch, u-form, no reproach.
### Each remark is one line that makes sense alone; .help says what to do. An example stands at the end and
### without a full stop, so that it can be copied. In the plan file all words are Dutch, also for English readers.

## The file itself

# Shown when a line of the file is not TOML.
# Variables:
#   $detail (String) - what goes wrong: duplicate, quote, equals, bracket, backslash (a Windows path), key (a
#     key with an accent, or a colon in place of the equals sign) or other
toml-syntax = { $detail ->
        [duplicate] Deze sleutel of dit blok staat er 2 keer, of op een verkeerde plek.
        [quote] Op deze regel kloppen de aanhalingstekens niet.
        [equals] Op deze regel klopt het is-teken niet.
        [bracket] Op deze regel kloppen de haken of de komma's niet.
        [backslash] Op deze regel staat een schuine streep die ik niet kan lezen: \
        [key] Links op deze regel staat iets dat ik niet kan lezen.
        [curly] Op deze regel staan kromme aanhalingstekens.
       *[other] Ik kan deze regel niet lezen.
    }
    .help = { $detail ->
        [duplicate] Haal er 1 weg, of maak er 1 van. Een blok zoals [[doelen.acties]] staat onder zijn eigen [[doelen]]. Een blok met dubbele haken mag er vaker staan. Schrijf het dan elke keer met dubbele haken, zoals: [[mensen]]
        [quote] Zet tekst op 1 regel, tussen rechte aanhalingstekens. Schrijf ja of nee zonder aanhalingstekens: true of false. Bijvoorbeeld: naam = "Marijke"
        [equals] Schrijf links 1 woord zonder spaties. Zijn het 2 woorden die bij elkaar horen? Zet ze dan tussen aanhalingstekens. Schrijf dan het is-teken. Schrijf rechts wat erbij hoort. Is het uitleg? Zet dan een hekje (#) voor de regel. Bijvoorbeeld: naam = "Marijke"
        [bracket] Doe elke haak ook weer dicht. Zet een komma tussen 2 woorden van een lijst. Bijvoorbeeld: wat = ["doelen", "dromen"]
        [backslash] Schrijf / in plaats van \ op deze regel. Is het een foto? Zet die in de map van het plan, en schrijf de naam vanaf die map. Bijvoorbeeld: foto = "fotos/zus.jpg"
        [key] Gebruik in het woord links alleen letters van a tot z, cijfers en het teken _. Staat er een letter met een streepje of puntjes in? Zet het woord dan tussen aanhalingstekens. Schrijf daarna het is-teken, en geen dubbele punt. Bijvoorbeeld: naam = "Marijke"
        [curly] Gebruik rechte aanhalingstekens: " en niet “ of ”. Komt de tekst uit Word? Laat uw teksteditor dan alle “ en ” vervangen door ".
       *[other] Schrijf de regel opnieuw. Staan er aanhalingstekens in de tekst zelf? Haal ze weg. Bijvoorbeeld: naam = "Marijke" of ingang = 2027-01-31
    }

# Shown when a key or a block has a name that does not exist, and no known name looks like it.
# Variables:
#   $key (String) - the key as written in the plan
#   $table (String) - the block it stands in; empty at the top of the file, so the message leaves it out
unknown-key = Ik ken de sleutel “{ $key }” niet.
    .help = Een sleutel is het woord links van het is-teken, of tussen haken. Kijk of het woord klopt. Kijk ook of het in het goede blok staat. Hebt u het niet nodig? Haal het dan weg.

# Shown when a key or a block has a name that does not exist, and a known name looks like it.
# Variables:
#   $key (String) - the key as written in the plan
#   $suggestion (String) - the known key that looks like it
unknown-key-suggestion = Ik ken de sleutel “{ $key }” niet.
    .help = Bedoelt u “{ $suggestion }”? Verander dan “{ $key }” in: { $suggestion }

# Shown when a block lacks a key that it must have. The keys with their own words are those that are a block
# themselves, those whose value is not text, and those that take one of a few words (as in choices.rs).
# Variables:
#   $key (String) - the key that is missing
#   $table (String) - the block; empty at the top of the file. It only chooses the help of a key that means
#     something else in each block. The name of a variant cannot hold a dot, so doelen.acties gets the last one.
missing-key = { $key ->
        [formaat] Bovenaan het bestand mist de sleutel “formaat”.
        [plan] In het bestand mist het blok [plan].
        [ik] In het bestand mist het blok [ik].
        [klanten] In het bestand staat nog niemand van het gezin.
        [acties] Bij dit doel staat nog geen actie.
        [nl] Deze tekst staat er nog niet in het Nederlands.
       *[other] In dit blok mist de sleutel “{ $key }”.
    }
    .help = { $key ->
        [formaat] Schrijf helemaal bovenaan het bestand: formaat = 1
        [plan] Schrijf een blok [plan], met daaronder 2 regels: soort = "ghz" en ingang = 2027-01-31
        [ik] Schrijf een blok [ik], met daaronder de naam van de cliënt: roepnaam = "Sanne"
        [klanten] Schrijf per persoon een blok [[klanten]], met daaronder 3 regels: id = "anna", roepnaam = "Anna" en relatie = "moeder"
        [acties] Schrijf een blok [[doelen.acties]], met daaronder 2 regels: wie = "ik" en wat = "Ik kook mijn eten."
        [nl] Zet het Nederlands erbij: nl = "…"
        [wie] Schrijf het id van deze persoon. Is het de cliënt zelf, en is het geen plan van een gezin? Schrijf dan: wie = "ik"
        [door] Schrijf het id van deze persoon. Is het de cliënt zelf, en is het geen plan van een gezin? Schrijf dan: door = "ik"
        [wie_zag_het] Schrijf het id van de persoon die dit zag: wie_zag_het = "…"
        [met] Schrijf het id van de persoon die mag lezen: met = "…"
        [ingang] Schrijf de dag waarop het plan begint. Bijvoorbeeld: ingang = 2027-01-31
        [cijfer] Schrijf een cijfer van 0 tot 10. Bijvoorbeeld: cijfer = 5
        [zorgen] Schrijf “ja” of “nee”: zorgen = "nee"
        [gevoel] Kies 1 van deze woorden: goed, gaat-wel of niet-goed. Bijvoorbeeld: gevoel = "goed"
        [gemaakt_op] Schrijf de dag waarop u dit samen maakte. Bijvoorbeeld: gemaakt_op = 2027-01-31
        [makers] Schrijf de id's van de mensen die dit maken. Bijvoorbeeld: makers = ["anna", "tom"]
        [van] Kies 1 van deze woorden: gezin, veilig-thuis of wijkteam. Bijvoorbeeld: van = "gezin"
        [datum] Schrijf de dag erbij. Bijvoorbeeld: datum = 2027-01-31
        [gegeven_op] Schrijf de dag waarop de cliënt ja zei. Bijvoorbeeld: gegeven_op = 2027-01-31
        [waarde] Schrijf het cijfer van nu. Bijvoorbeeld: waarde = 3
        [laagste] Schrijf het laagste cijfer van de meetlat. Bijvoorbeeld: laagste = 1
        [hoogste] Schrijf het hoogste cijfer van de meetlat. Bijvoorbeeld: hoogste = 5
        [kant] Schrijf “netwerk” voor familie, een vriend of een buur. Schrijf “vrijwilliger” voor een vrijwilliger. Schrijf “professional” voor een helper van beroep. Bijvoorbeeld: kant = "netwerk"
        [moment] Kies 1 van deze woorden: ochtend, dag, avond of nacht. Bijvoorbeeld: moment = "ochtend"
        [stand] Kies 1 van deze woorden: ja, nee, nog-niet of niet-nodig. Bijvoorbeeld: stand = "ja"
        [resultaat] Kies 1 van deze woorden: gelukt, deels, niet-gelukt, gestopt of gaat-door. Bijvoorbeeld: resultaat = "deels"
        [soort] { $table ->
            [plan] Schrijf wat voor plan het is. Voor de gehandicaptenzorg is dat: soort = "ghz"
            [situatie] Kies 1 van deze woorden: goed, moeilijk, zo-houden of niet-doen. Bijvoorbeeld: soort = "goed"
            [afspraken] Kies 1 van deze woorden: dagelijks, veiligheid, vrijheid, gezondheid, geld of privacy. Bijvoorbeeld: soort = "dagelijks"
           *[other] Schrijf een woord tussen de aanhalingstekens. Past het niet? Dan noem ik de woorden die wel passen: soort = "…"
        }
        [wat] { $table ->
            [toestemmingen] Schrijf welke stukken van het plan deze persoon mag lezen. Bijvoorbeeld: wat = ["doelen", "afspraken"]
            [afspraken] Schrijf in een korte zin wat u samen afspreekt. Bijvoorbeeld: wat = "Ik doe elke zaterdag de was."
           *[other] Schrijf in een korte zin wat deze persoon doet. Bijvoorbeeld: wat = "Ik kook mijn eten."
        }
       *[other] Zet deze sleutel erbij. Vul in wat er op de puntjes hoort: { $key } = "…"
    }

# Shown when a key has a value of the wrong kind: a number where text belongs. Three blocks stand in the file
# once; with double brackets they become a list, without brackets a text. “wie” is one person, but at an agreement
# a list (word-list).
# Variables:
#   $key (String) - the key as written in the plan
#   $expected (String) - what belongs there: integer, boolean, date, moment, time, words, word-list, text,
#     text-list, photo, table or tables
#   $found (String) - what stands there: words, number, boolean, date (a day, a time or both), list or table
wrong-type = { $found ->
        [words] Bij “{ $key }” staat tekst. Dat past hier niet.
        [number] Bij “{ $key }” staat een getal. Dat past hier niet.
        [boolean] Bij “{ $key }” staat ja of nee: true of false. Dat past hier niet.
        [date] Bij “{ $key }” staat een dag of een tijd. Dat past hier niet.
        [list] Bij “{ $key }” staat een lijst. Dat past hier niet.
        [table] Bij “{ $key }” staat een blok. Dat past hier niet.
       *[other] Wat bij “{ $key }” staat, past hier niet.
    }
    .help = { $key ->
        [ik] Dit blok staat 1 keer in het bestand, met de regels eronder. Schrijf 1 haak aan elke kant, want met dubbele haken wordt het een lijst: [ik]
        [plan] Dit blok staat 1 keer in het bestand, met de regels eronder. Schrijf 1 haak aan elke kant, want met dubbele haken wordt het een lijst: [plan]
        [weergave] Dit blok staat 1 keer in het bestand, met de regels eronder. Schrijf 1 haak aan elke kant, want met dubbele haken wordt het een lijst: [weergave]
        [wie] { $expected ->
            [word-list] Schrijf een lijst: “ik” voor de cliënt, en het id van een ander. Bijvoorbeeld: wie = ["ik"]
           *[other] { $found ->
                [list] Schrijf hier 1 persoon. Gaat het om 2 mensen? Maak dan 2 blokken, met in elk blok 1 persoon. Bijvoorbeeld: wie = "ik"
               *[other] Schrijf hier 1 persoon: “ik” voor de cliënt, of het id van een ander. Bijvoorbeeld: wie = "ik"
            }
        }
       *[other] { $expected ->
            [integer] Schrijf een heel getal, zonder komma en zonder aanhalingstekens. Bijvoorbeeld: versie = 1
            [boolean] Schrijf true voor ja of false voor nee, zonder aanhalingstekens. Bijvoorbeeld: { $key } = true
            [date] Schrijf alleen een dag: eerst het jaar, dan de maand, dan de dag. Kijk ook of de dag bestaat. Bijvoorbeeld: { $key } = 2027-01-31
            [moment] Schrijf een dag, of een dag met een tijd. Bijvoorbeeld: { $key } = 2027-01-31 of { $key } = 2027-01-31T10:30:00
            [time] Schrijf alleen een tijd, zonder aanhalingstekens. Bijvoorbeeld: { $key } = 17:30:00
            [words] Schrijf 1 tekst tussen aanhalingstekens: { $key } = "…"
            [word-list] Schrijf een lijst van woorden tussen aanhalingstekens: { $key } = ["…", "…"]
            [text] Schrijf 1 tekst tussen aanhalingstekens: { $key } = "…"
            [photo] Schrijf de naam van het bestand tussen aanhalingstekens. Bijvoorbeeld: { $key } = "fotos/zus.jpg"
            [table] Maak er 1 blok van, met enkele haken. Schrijf de regels eronder. Of schrijf het blok op 1 regel. Bijvoorbeeld: wens = { "{" } wie = "ik", tekst = "Ik wil zelf koken." { "}" }
            [tables] Maak er een blok van, met dubbele haken. Schrijf de regels eronder. Bijvoorbeeld: [[mensen]]
           *[other] Kijk in het voorbeeld van een plan wat bij “{ $key }” hoort.
        }
    }

# Shown when a key takes one of a few words and has another, and no known word looks like it.
# Variables:
#   $key (String) - the key as written in the plan
#   $value (String) - the word as written in the plan
#   $choices (List) - the words that are possible
wrong-value = Bij “{ $key }” staat “{ $value }”. Dat woord ken ik hier niet.
    .help = Kies 1 van deze woorden: { $choices }

# Shown when a key takes one of a few words and has another, and a known word looks like it.
# Variables:
#   $key (String) - the key as written in the plan
#   $value (String) - the word as written in the plan
#   $suggestion (String) - the known word that looks like it
wrong-value-suggestion = Bij “{ $key }” staat “{ $value }”. Dat woord ken ik hier niet.
    .help = Bedoelt u “{ $suggestion }”? Verander dan “{ $value }” in: { $suggestion }

# Shown when a number is lower or higher than a key allows.
# Variables:
#   $key (String) - the key as written in the plan
#   $value (String) - the number as written in the plan
#   $lowest (Number) - the lowest number that is allowed
#   $highest (Number) - the highest number that is allowed
number-out-of-range = Bij “{ $key }” staat “{ $value }”. Dat getal past hier niet.
    .help = Schrijf een getal van { $lowest } tot en met { $highest }.

# Shown when something looks like a day and is not one: 30 February, or the day before the year.
# Variables:
#   $value (String) - the day as written in the plan
impossible-date = Ik kan “{ $value }” niet lezen als een dag.
    .help = Schrijf eerst het jaar, dan de maand, dan de dag. Kijk ook of de dag bestaat. Bijvoorbeeld: 2027-01-31

# Shown when there is nothing between the quotation marks, also at a key that takes one of a few words.
# Variables:
#   $key (String) - the key as written in the plan
empty-text = Bij “{ $key }” staat niets tussen de aanhalingstekens.
    .help = Schrijf iets tussen de aanhalingstekens, of haal de regel weg.

# Shown when two people, or two goals, have the same id.
# Variables:
#   $id (String) - the id as written in the plan
#   $line (Number) - the line where the id stands first
duplicate-id = Het id “{ $id }” staat ook al op regel { $line }.
    .help = Geef iedere persoon en ieder doel een eigen id. Gebruik dat id ook op andere plekken. Bijvoorbeeld: id = "{ $id }-2"

# Shown when an id has capitals, spaces or other signs, or is too long.
# Variables:
#   $id (String) - the id as written in the plan
bad-id = Ik kan “{ $id }” niet gebruiken als id.
    .help = Begin met een kleine letter. Gebruik alleen kleine letters van a tot z, cijfers en streepjes. Schrijf hoogstens 40 tekens. Bijvoorbeeld: id = "zus"

# Shown when a person gets the id that always means the client.
# Variables:
#   $id (String) - the id: ik
reserved-id = Het id “{ $id }” is al van iemand anders: de cliënt, het team, of iedereen.
    .help = Geef deze persoon een ander id. Bijvoorbeeld: id = "zus"

# Shown when a key names a person or a goal that is not in the plan, and no id looks like it.
# Variables:
#   $key (String) - the key as written in the plan; "doel" names a goal, all others name a person
#   $id (String) - the id as written in the plan
#   $choices (List) - the ids that are in the plan
unknown-reference = Bij “{ $key }” staat “{ $id }”. Dat id staat niet in het plan.
    .help = { $key ->
        [doel] Zet dit doel eerst in een blok [[doelen]]. Of kies een doel uit het plan: { $choices }
       *[other] Zet deze persoon eerst in een blok [[mensen]]. Of kies iemand uit het plan: { $choices }
    }

# Shown when a key names a person or a goal that is not in the plan, and an id looks like it.
# Variables:
#   $key (String) - the key as written in the plan
#   $id (String) - the id as written in the plan
#   $suggestion (String) - the id that looks like it
unknown-reference-suggestion = Bij “{ $key }” staat “{ $id }”. Dat id staat niet in het plan.
    .help = Bedoelt u “{ $suggestion }”? Verander dan “{ $id }” in: { $suggestion }

# Shown when the file is in a format that this program does not know.
# Variables:
#   $value (Number) - the format as written in the plan
#   $known (Number) - the format that this program knows
unknown-format = Dit bestand heeft formaat { $value }. Ik ken alleen formaat { $known }.
    .help = Hoort het bestand bij een nieuwer programma? Gebruik dan dat programma. Schrijf anders: formaat = { $known }

# Shown when the plan asks for a plan system that does not exist.
# Variables:
#   $value (String) - the plan system as written in the plan
#   $choices (List) - the plan systems that exist
unknown-profile = Het soort plan “{ $value }” ken ik niet.
    .help = Schrijf in het blok [plan], bij “soort”, 1 van deze woorden: { $choices }

# Shown when an item names a life area that this plan system does not have.
# Variables:
#   $value (String) - the life area as written in the plan
#   $choices (List) - the life areas of this plan system
unknown-domain = Bij “domein” staat “{ $value }”. Dat stuk van het leven ken ik niet.
    .help = Kies 1 van deze woorden: { $choices }

# Shown when an item asks for a pictogram that is not in the library, and no known word looks like it.
# Variables:
#   $word (String) - the word as written in the plan
unknown-pictogram = Ik heb geen plaatje voor “{ $word }”.
    .help = Kies een ander woord. Of haal de regel met “picto” weg. Of gebruik een eigen foto, zoals: foto = "fotos/bus.jpg". Zo zoekt u een woord dat ik wel ken: beeldplan pictograms search koken

# Shown when an item asks for a pictogram that is not in the library, and a known word looks like it.
# Variables:
#   $word (String) - the word as written in the plan
#   $suggestion (String) - the word that looks like it
unknown-pictogram-suggestion = Ik heb geen plaatje voor “{ $word }”.
    .help = Bedoelt u “{ $suggestion }”? Schrijf dan: picto = "{ $suggestion }". Bedoelt u iets anders? Zo zoekt u een woord dat ik wel ken: beeldplan pictograms search koken

# Shown when a text has words for others and none for the client.
# Variables: none
no-client-text = Hier staat nog geen tekst voor de cliënt.
    .help = Zet een korte zin voor de cliënt tussen de haken die er al staan. Bijvoorbeeld: { "{" } kort = "Ik kook zelf.", verhaal = "…" { "}" }

# Shown when an item has no words at all: a situation, a dream, or the help at one moment of the day.
# Variables:
#   $key (String) - the key that is written most often: tekst (situation), citaat (dream) or ik_doe (help)
no-wish-words = { $key ->
        [tekst] Bij deze situatie staat nog geen tekst.
        [citaat] Bij deze droom staat nog geen tekst.
        [ik_doe] Hier staat nog niet wie wat doet.
       *[other] Hier staat nog geen tekst.
    }
    .help = { $key ->
        [tekst] Schrijf 1 van deze 3: “tekst”, “citaat” of “laat_zien”. Bijvoorbeeld: tekst = "Ik sta elke dag zelf op."
        [citaat] Schrijf de droom in de woorden van de cliënt. Praat de cliënt niet? Gebruik dan “laat_zien”. Bijvoorbeeld: citaat = "Ik wil een hond."
        [ik_doe] Schrijf wat de cliënt doet, bij “ik_doe”. Of wat de helper doet, bij “u_doet”. Bijvoorbeeld: ik_doe = "Ik sta zelf op."
       *[other] Zet de tekst erbij: { $key } = "…"
    }

# Shown when an item says the same thing in two ways, for example with a quote and with what somebody shows.
# Variables:
#   $key (String) - the key that is written most often: tekst (situation), citaat (dream or life area) or wens (goal)
too-many-wish-words = Hier staat hetzelfde op meer manieren.
    .help = { $key ->
        [tekst] Kies er 1: “tekst”, “citaat” of “laat_zien”. Gebruik “citaat” voor iemands eigen woorden.
        [citaat] Kies er 1. Zegt de cliënt het zelf? Kies “citaat”. Laat de cliënt het zien? Kies “laat_zien”.
        [wens] Kies er 1. Zegt de cliënt het zelf? Kies “wens”. Laat de cliënt het zien? Kies “laat_zien”.
       *[other] Kies er 1: “{ $key }” of “laat_zien”.
    }

# Shown when the highest number of a scale is not above the lowest.
# Variables:
#   $lowest (Number) - the lowest score of the scale, as written in the plan
#   $highest (Number) - the highest score of the scale, as written in the plan
scale-ends = De meetlat gaat van { $lowest } tot en met { $highest }. Het hoogste cijfer is niet hoger dan het laagste cijfer.
    .help = Schrijf bij “laagste” het laagste cijfer. Schrijf bij “hoogste” een cijfer dat hoger is. Bijvoorbeeld: laagste = 1 en hoogste = 5

# Shown when a score is lower or higher than the ends of its own scale.
# Variables:
#   $value (Number) - the score as written in the plan
#   $lowest (Number) - the lowest score of the scale
#   $highest (Number) - the highest score of the scale
score-out-of-scale = Het cijfer { $value } past niet op de meetlat van { $lowest } tot en met { $highest }.
    .help = Kies een cijfer van { $lowest } tot en met { $highest }. Klopt de meetlat niet? Verander dan “laagste” of “hoogste”.

# Shown when a score says neither which goal nor which life area it is about.
# Variables: none
score-without-subject = Bij dit cijfer staat niet waar het over gaat.
    .help = Schrijf bij “domein” een stuk van het leven. Of schrijf het id van een doel. Bijvoorbeeld: doel = "koken"

# A score of a talk has no scale of its own: it stands on that of the score before.
result-without-scale = Bij dit doel is er nog geen cijfer van eerder. Ik weet dus niet op welke meetlat dit cijfer staat.
    .help = Schrijf dit cijfer onder [[scores]]. Schrijf daar ook: “doel” of “domein”, “instrument”, “datum” en “door”.
# Shown when something stops before it starts. A goal without “start” starts with the plan.
# Variables:
#   $start (Date) - the first day, in words
#   $end (Date) - the last day, in words
end-before-start = Het einde is op { $end }. Dat is eerder dan het begin, op { $start }.
    .help = Verander 1 van de 2 dagen. Het einde is op dezelfde dag als het begin, of later. Heeft een doel geen “start”? Dan begint het doel op de dag die bij “ingang” staat, in het blok [plan].

# Shown when an item is hidden from the client.
# Variables: none
hidden-for-client = Bij “niet_voor” staat “ik”. Maar het plan is van de cliënt zelf.
    .help = Haal “ik” weg. Staat er verder niemand? Haal dan de hele regel weg. Is iets alleen voor het team? Schrijf het dan bij “precies” in een afspraak, of bij “vaktekst” in een doel. Ook “opmerking” bij een persoon en “zo_precies” bij de hulp van elke dag leest alleen het team. Of schrijf 2 teksten, “kort” voor de cliënt en “verhaal” voor het team: { "{" } kort = "…", verhaal = "…" { "}" }

# Shown when no font has a character, or when it steers text and shows nothing.
# Variables:
#   $character (String) - the character; a question mark when it shows nothing
#   $code (String) - its code, like U+2603
missing-character = Ik kan een teken in deze tekst niet afdrukken: “{ $character }”, met nummer { $code }.
    .help = Schrijf een woord in plaats van dit teken. Ziet u het teken niet? Typ de zin dan opnieuw.

## Files that the plan names

# Shown when a photo is named with a place that exists on one computer only.
# Variables:
#   $path (String) - the file as written in the plan
path-absolute = “{ $path }” is een plek op 1 computer. Op een andere computer werkt dat niet.
    .help = Zet het bestand in de map van het plan. Schrijf de naam vanaf die map. Bijvoorbeeld: foto = "fotos/zus.jpg"

# Shown when a photo lies outside the folder of the plan, also when a shortcut leads there.
# Variables:
#   $path (String) - the file as written in the plan
path-outside = “{ $path }” staat buiten de map van het plan.
    .help = Zet het bestand in de map van het plan. Schrijf de naam vanaf die map. Bijvoorbeeld: foto = "fotos/zus.jpg"

# Shown when there is no photo with that name.
# Variables:
#   $path (String) - the file as written in the plan
photo-missing = Ik kan de foto “{ $path }” niet vinden.
    .help = Staat de foto in de map van het plan? Schrijf de naam precies zo. Let op hoofdletters en op het laatste stuk, zoals: .jpg

# Shown when a photo is damaged, cut off or empty.
# Variables:
#   $path (String) - the file as written in the plan
photo-broken = De foto “{ $path }” is kapot of niet helemaal bewaard. Ik kan hem niet openen.
    .help = Kopieer de foto opnieuw naar de map van het plan. Helpt dat niet? Kies dan een andere foto.

# Shown when a photo has too many pixels.
# Variables:
#   $path (String) - the file as written in the plan
#   $megapixels (Number) - its size, rounded down, so it can equal $most; the message leaves it out
#   $most (Number) - the largest size that is allowed
photo-too-large = De foto “{ $path }” heeft meer dan { $most } megapixel. Dat is te groot.
    .help = Maak de foto kleiner in een fotoprogramma. Of kies een andere foto.

# Shown when the file of a photo is too large.
# Variables:
#   $path (String) - the file as written in the plan
#   $megabytes (Number) - its size, rounded down, so it can equal $most; the message leaves it out
#   $most (Number) - the largest size that is allowed
photo-file-too-large = Het bestand “{ $path }” is groter dan { $most } megabyte. Dat is te groot.
    .help = Maak de foto kleiner in een fotoprogramma. Of kies een andere foto.

# Shown when a file is not a photo, or a kind of photo that the program does not read.
# Variables:
#   $path (String) - the file as written in the plan
photo-unknown-format = Het bestand “{ $path }” is geen foto die ik kan lezen.
    .help = Open de foto in een fotoprogramma. Bewaar hem als JPEG of PNG. Schrijf dan de nieuwe naam in het plan.

# Shown when a photo has too few pixels to be sharp on paper.
# Variables:
#   $path (String) - the file as written in the plan
#   $pixels (Number) - the pixels along its shortest side
#   $needed (Number) - the pixels that side needs
photo-few-pixels = De foto “{ $path }” is klein. Op papier kan hij vaag zijn. { $pixels ->
        [one] De kortste kant heeft { $pixels } pixel.
       *[other] De kortste kant heeft { $pixels } pixels.
    }
    .help = { $needed ->
        [one] Kies een grotere foto. De kortste kant heeft minstens { $needed } pixel nodig.
       *[other] Kies een grotere foto. De kortste kant heeft minstens { $needed } pixels nodig.
    }

# Shown when the last day on which a photo may be used is over. The photo is then left out.
# Variables:
#   $path (String) - the file as written in the plan
#   $until (Date) - the last day, in words
photo-consent-over = De foto “{ $path }” mag niet meer in het plan. De laatste dag was { $until }. Ik laat hem nu weg.
    .help = Vraag de persoon op de foto of het nog mag. Zegt die persoon ja? Verander dan de dag bij “tot”. Zegt die persoon nee? Haal de foto dan weg.

# Shown when a photo of somebody has no day on which that person agreed.
# Variables:
#   $path (String) - the file as written in the plan
#   $name (String) - the person on the photo
photo-without-consent = Bij de foto van { $name } staat niet of { $name } het goedvindt.
    .help = Vraag of de foto in het plan mag. Schrijf daarna de dag van het ja: foto = { "{" } bestand = "{ $path }", toestemming_op = 2027-01-31 { "}" }

## Who may read what

# Shown when a consent names no part of the plan. A consent that stopped keeps its parts.
# Variables: none
consent-empty = Bij deze toestemming staat bij “wat” nog geen stuk van het plan.
    .help = Schrijf welke stukken deze persoon mag lezen, zoals: wat = ["doelen"]. Is de toestemming gestopt? Laat dan bij “wat” staan wat deze persoon mocht lezen, en schrijf de dag erbij: ingetrokken_op = 2027-01-31

# Shown when somebody asks for the plan for a relative, and the client gave no consent.
# Variables:
#   $name (String) - the relative
consent-absent = { $name } mag dit plan niet lezen. Er staat geen toestemming van de cliënt in.
    .help = Vraag de cliënt of { $name } mag lezen, en welke stukken. Zegt de cliënt ja? Schrijf dan een blok [[toestemmingen]], met daaronder: met, wat, gegeven_op en door.

# Shown when somebody asks for the plan for a relative, and the consent of the client is over.
# Variables:
#   $name (String) - the relative
#   $until (Date) - the last day of the consent, in words
consent-expired = { $name } mag dit plan niet meer lezen. De laatste dag was { $until }.
    .help = Vraag de cliënt of { $name } nog mag lezen. Zegt de cliënt ja? Schrijf dan een nieuw blok [[toestemmingen]].

# Shown when somebody asks for the plan for a relative, and the client took the consent back.
# Variables:
#   $name (String) - the relative
#   $since (Date) - the day on which the client took it back, in words
consent-withdrawn = { $name } mag dit plan niet meer lezen. De toestemming stopte op { $since }.
    .help = Vraag de cliënt of dat zo blijft. Zegt de cliënt nu weer ja? Schrijf dan een nieuw blok [[toestemmingen]].

# Shown when somebody asks for the plan for a relative, and the consent starts on a later day.
# Variables:
#   $name (String) - the relative
#   $from (Date) - the first day of the consent, in words
consent-not-yet = { $name } mag dit plan nog niet lezen. De toestemming begint op { $from }.
    .help = Wacht tot die dag. Of vraag de cliënt of { $name } nu al mag lezen. Zegt de cliënt ja? Schrijf dan de dag van vandaag onder [[toestemmingen]], bij “gegeven_op”.

# Shown when a text that others may read holds an address or a number that is hidden.
# Variables:
#   $what (String) - what is hidden: adres or telefoon
#   $name (String) - the person whose address or number it is
hidden-in-text = { $what ->
        [adres] In deze tekst staat het geheime adres van { $name }.
        [telefoon] In deze tekst staat het geheime telefoonnummer van { $name }.
       *[other] In deze tekst staat iets van { $name } dat geheim is.
    }
    .help = { $what ->
        [adres] Haal het adres weg uit deze tekst. Vindt { $name } het goed dat anderen het lezen? Haal dan “adres” weg bij “geheim”.
        [telefoon] Haal het nummer weg uit deze tekst. Vindt { $name } het goed dat anderen het lezen? Haal dan “telefoon” weg bij “geheim”.
       *[other] Haal dit weg uit deze tekst. Vindt { $name } het goed dat anderen het lezen? Haal dan “{ $what }” weg bij “geheim”.
    }

# Shown when somebody asks for the plan for a relative who is not in the plan.
# Variables:
#   $id (String) - the id that was asked for
#   $choices (List) - the ids of the people in the plan who are not professionals; may be empty
unknown-relative = In dit plan staat niemand met het id “{ $id }”.
    .help = Kijk of het id klopt. Of zet deze persoon eerst in een blok [[mensen]]. Naaste in dit plan: { $choices }

# Shown when somebody asks for the plan for a relative, and the person is a professional without consent.
# Variables:
#   $name (String) - the person
relative-is-professional = { $name } is een helper van beroep. Een helper leest het plan voor het team.
    .help = Maak voor { $name } het plan voor het team. Is { $name } familie of een vriend? Schrijf dan bij deze persoon: kant = "netwerk"

## Pictures

# Shown when no pictogram fits a sentence.
# Variables:
#   $sentence (String) - the sentence
no-picture = Ik heb geen plaatje gevonden bij deze zin: “{ $sentence }”
    .help = De zin mag zo blijven. Wilt u een plaatje? Kies dan zelf een woord, zoals: picto = "koken". Zo zoekt u een woord dat ik ken: beeldplan pictograms search koken

# Shown when a word of a sentence has two pictures and nothing tells which one is meant.
# Variables:
#   $word (String) - the word
#   $sentence (String) - the sentence
#   $choices (List) - a word for each of the pictures
#   $first (String) - the first of these words
which-picture = Wat bedoelt u met “{ $word }” in deze zin: { $choices }? Zolang ik het niet weet, zet ik geen plaatje bij: “{ $sentence }”
    .help = Voor deze zin schrijft u: picto = "{ $first }". Voor het hele plan zet u onder [pictogrammen]: "{ $word }" = "{ $first }"

# Shown when a pictogram would fit a sentence, but may hurt or frighten. The program never places it by itself.
# Variables:
#   $word (String) - the word of the sentence that has the pictogram
#   $sentence (String) - the sentence
sensitive-picture = Bij “{ $word }” hoort een gevoelig plaatje. Ik zet het niet vanzelf bij deze zin: “{ $sentence }”
    .help = Bekijk het plaatje samen met de cliënt. Wil de cliënt het erbij? Schrijf dan: picto = "{ $word }"

## Rules of a profile

# Shown when the core of the plan takes more pages than the rule allows.
# Variables:
#   $pages (Number) - the pages that it takes
#   $most (Number) - the pages that it may take
rule-pages = { $pages ->
        [one] De kern van het plan is { $pages } bladzijde lang.
       *[other] De kern van het plan is { $pages } bladzijden lang.
    } { $most ->
        [one] Er is plaats voor { $most } bladzijde.
       *[other] Er is plaats voor { $most } bladzijden.
    } De kern is: wie de cliënt is, en hoe u met de cliënt praat.
    .help = Laat de cliënt kiezen welke zinnen blijven. Haal zinnen weg die hetzelfde zeggen. Haal ook zinnen weg die alleen het team nodig heeft. Kijk eerst bij “dit_ben_ik” en “praat_met_mij”. Laat de letters zo groot als ze zijn.

# Shown when a part that the plan must have is empty.
# Variables:
#   $section (String) - the id of the part. The name of a variant cannot hold a slash, so the program writes
#     situatie-goed for situatie/goed. Each example is complete: who copies it gets no next fault.
rule-required = { $section ->
        [dit-ben-ik] In het plan staat nog niet wie de cliënt is.
        [zo-praat-u-met-mij] In het plan staat nog niet hoe u met de cliënt praat.
        [mijn-mensen] In het plan staan nog geen mensen.
        [situatie] In het plan staat nog niet hoe het nu gaat.
        [situatie-goed] In het plan staat nog niet wat goed gaat.
        [situatie-moeilijk] In het plan staat nog niet wat moeilijk is.
        [situatie-zo-houden] In het plan staat nog niet wat zo moet blijven.
        [situatie-niet-doen] In het plan staat nog niet wat de cliënt niet wil.
        [situatie-vraag] In het plan staat nog niet waarbij de cliënt hulp wil.
        [netwerk] In het plan staat nog niets over het netwerk.
        [dromen] In het plan staat nog geen droom.
        [doelen] In het plan staat nog geen doel.
        [ondersteuning] In het plan staat nog geen hulp van elke dag.
        [gezin] In het plan staat nog niet wie er in het gezin zijn.
        [aanleiding] In het plan staat nog niet waarom het er is.
        [eerdere-hulp] In het plan staat nog niet welke hulp er al was.
        [analyse] In het plan staat nog niet hoe alles samenhangt.
        [gewenst] In het plan staat nog niet hoe het moet worden.
        [gesprek-gevonden] In het plan staat nog niet hoe de mensen het gesprek vonden.
        [mijn-verhaal] In het plan staat het verhaal van de inwoner nog niet.
        [schijf] De schijf is nog leeg.
        [wie-ik-koos] In het plan staat nog niet wie de inwoner koos om te helpen.
        [evaluaties] In het plan staat nog geen gesprek om terug te kijken.
        [handtekeningen] In het plan staat nog niet wie het goedvindt.
       *[other] In het plan mist nog het onderdeel “{ $section }”.
    }
    .help = { $section ->
        [dit-ben-ik] Vraag de cliënt wat leuk is en wat goed gaat. Schrijf een blok [[ik.dit_ben_ik]], met daaronder: tekst = "Ik hou van muziek."
        [zo-praat-u-met-mij] Schrijf een blok [[ik.praat_met_mij]], met daaronder: tekst = "Praat rustig met mij."
        [mijn-mensen] Schrijf per persoon een blok [[mensen]], met daaronder 4 regels: id = "noor", naam = "Noor", relatie = "zus" en kant = "netwerk"
        [situatie] Schrijf een blok [[situatie]], met daaronder 3 regels: soort = "goed", wie = "ik" en tekst = "Ik sta elke dag zelf op."
        [situatie-vraag] Schrijf een blok [[situatie]], met daaronder 3 regels: soort = "vraag", wie = "ik" en tekst = "Ik wil hulp met mijn post."
        [netwerk] Schrijf een blok [netwerk], met daaronder: kort = "Mijn broer en mijn begeleider helpen mij."
        [situatie-goed] Schrijf een blok [[situatie]], met daaronder 3 regels: soort = "goed", wie = "ik" en tekst = "Ik sta elke dag zelf op."
        [situatie-moeilijk] Schrijf een blok [[situatie]], met daaronder 3 regels: soort = "moeilijk", wie = "ik" en tekst = "Lang bellen vind ik moeilijk."
        [situatie-zo-houden] Schrijf een blok [[situatie]], met daaronder 3 regels: soort = "zo-houden", wie = "ik" en tekst = "Ik luister elke avond naar muziek."
        [situatie-niet-doen] Schrijf een blok [[situatie]], met daaronder 3 regels: soort = "niet-doen", wie = "ik" en tekst = "Ik wil niet alleen eten."
        [dromen] Vraag de cliënt naar een droom. Kan de droom nu? Schrijf een blok [[dromen]], met daaronder 2 regels: citaat = "Ik wil een hond." en kan = "nu". Kan het later of niet? Schrijf dan kan = "later" of kan = "niet", en ook waarom: uitleg = "Een hond kost veel geld."
        [doelen] Kies samen met de cliënt een doel. Schrijf een blok [[doelen]], met 3 regels: id = "koken", domein = "ontwikkeling" en ik_zin = "Ik kook elke dinsdag zelf." Schrijf daaronder een blok [[doelen.acties]], met 2 regels: wie = "ik" en wat = "Ik kook mijn eten."
        [mijn-verhaal] Vraag de inwoner naar het eigen verhaal. Schrijf onder [ik] de woorden van de inwoner zelf: mijn_verhaal = { "{" } wie = "ik", tekst = "Ik ben altijd bouwvakker geweest." { "}" }
        [wie-ik-koos] De inwoner kiest wie helpt: de resourcegroep. Schrijf voor elke persoon een blok [[resourcegroep]], met daaronder 2 regels: wie = "noor" en gekozen_door_mij = true
        [schijf] Schrijf voor elk stuk van de schijf een blok [[gebieden]], met daaronder 2 regels: domein = "wonen" en hoe_gaat_het = "goed"
        [ondersteuning] Schrijf een blok [[ondersteuning]], met daaronder 2 regels: moment = "ochtend" en ik_doe = "Ik sta zelf op."
        [gezin] Schrijf per persoon een blok [[klanten]], met daaronder 3 regels: id = "anna", roepnaam = "Anna" en relatie = "moeder"
        [aanleiding] Vraag het gezin waarom er een plan komt. Schrijf een blok [[aanleiding]], met daaronder: wie = "anna" en citaat = "Ik wil weer rust in huis."
        [eerdere-hulp] Schrijf een blok [[eerdere_hulp]], met daaronder: wat = "Wij hadden hulp van het wijkteam."
        [analyse] Schrijf een blok [analyse], met daaronder: tekst = { "{" } kort = "Er is te weinig geld. Daarom is er vaak ruzie.", verhaal = "…" { "}" }
        [gewenst] Schrijf een blok [[gewenst]], met daaronder: wie = "anna" en citaat = "Ik wil dat wij weer samen eten."
        [gesprek-gevonden] Vraag het aan het eind van het gesprek. Schrijf een blok [[gesprek_gevonden]], met daaronder: wie = "anna" en gevoel = "goed"
        [evaluaties] Plan gesprekken over hoe het gaat. Schrijf voor elk gesprek een blok [[evaluaties]] met de dag. Bijvoorbeeld onder het ene blok datum = 2027-06-30 en onder het andere blok datum = 2027-12-15
        [handtekeningen] Lees het plan samen. Zegt de cliënt ja? Schrijf dan een blok [[akkoorden]], met daaronder 3 regels: wie = "ik", stand = "ja" en datum = 2027-01-31
       *[other] Schrijf het blok dat bij dit onderdeel hoort. In een nieuw plan staan voorbeelden van blokken. Zo maakt u een nieuw plan: beeldplan new voorbeeld
    }

# Shown when the plan has more goals than the rule allows (a fault) or advises (a tip).
# Variables:
#   $count (Number) - the goals in the plan
#   $most (Number) - the most that the rule allows or advises
rule-goals = { $count ->
        [one] In het plan staat { $count } doel.
       *[other] In het plan staan { $count } doelen.
    } { $most ->
        [one] Meer dan { $most } doel tegelijk is veel voor de cliënt.
       *[other] Meer dan { $most } doelen tegelijk is veel voor de cliënt.
    }
    .help = { $most ->
        [one] Kies samen met de cliënt hoogstens { $most } doel voor nu. Haal de andere doelen uit dit plan, en bewaar ze voor later.
       *[other] Kies samen met de cliënt hoogstens { $most } doelen voor nu. Haal de andere doelen uit dit plan, en bewaar ze voor later.
    }

# Shown when a dream does not say whether it can come true, or says "later" or "niet" without why.
# Variables: none
rule-dream-answer = Het antwoord op deze droom is nog niet af.
    .help = Schrijf bij “kan” 1 van deze woorden: nu, later of niet. Kan het later of niet? Schrijf dan bij “uitleg” waarom.

# Shown when an agreement that limits freedom lacks its reason, its end or who decided.
# Variables:
#   $missing (List) - the keys that are missing, joined with "of"
rule-freedom = Bij deze afspraak over vrijheid staat nog niets bij “{ $missing }”.
    .help = Schrijf bij “waarom” de reden. Schrijf bij “besloten_door” het id van de persoon die dit besloot. Dat id staat in een blok [[mensen]]. Schrijf bij “tot” de laatste dag. Bijvoorbeeld: tot = 2027-01-31

# Shown when there are fewer talks to look back than agreed, in the twelve months from the start of the plan.
# Variables:
#   $count (Number) - the talks in the plan
#   $agreed (Number) - the talks that were agreed
rule-evaluations = { $count ->
        [0] In de eerste 12 maanden is er nog geen gesprek om terug te kijken.
        [one] In de eerste 12 maanden is er { $count } gesprek om terug te kijken.
       *[other] In de eerste 12 maanden zijn er { $count } gesprekken om terug te kijken.
    } { $agreed ->
        [one] De afspraak is { $agreed } gesprek.
       *[other] De afspraak is { $agreed } gesprekken.
    }
    .help = Kies een dag voor elk gesprek, binnen 12 maanden na het begin van het plan. Schrijf voor elk gesprek een blok [[evaluaties]], met daaronder de dag. Bijvoorbeeld: datum = 2027-06-30

# Shown when the client did not sign, and the plan does not say enough about why and who signs instead.
# Variables: none
rule-signature = Over de handtekening van de cliënt staat er nog niet genoeg.
    .help = Tekent de cliënt? Schrijf onder [[akkoorden]]: wie = "ik" en stand = "ja". Tekent de cliënt later? Schrijf daar stand = "nog-niet" en de “reden”. Tekent de cliënt niet? Schrijf daar stand = "nee", de “reden” en de “vertegenwoordiger”.

## The style guide of the drawings, for whoever draws. The name of the file stands beside each line.

# Shown when a file is not a drawing that can be read.
# Variables: none
lint-not-svg = Dit bestand is geen tekening die ik kan lezen. Bewaar het als SVG.

# Shown when the first line of a drawing lacks something that every drawing has.
# Variables:
#   $attribute (String) - what must stand there, like fill="none"
lint-root = In de eerste regel van de tekening mist: { $attribute }

# Shown when a drawing has no title, or the title is not its first part.
# Variables: none
lint-title = De tekening begint niet met een titel. Zet die bovenaan, bijvoorbeeld: <title>bus</title>

# Shown when a drawing holds a part that is not allowed.
# Variables:
#   $name (String) - the part, like text
lint-element = In de tekening staat “{ $name }”. Gebruik alleen: svg, title, g, path, circle, rect en ellipse.

# Shown when a part of a drawing has a property that is not allowed.
# Variables:
#   $name (String) - the property, like opacity; width stands for a size in the first line
lint-attribute = { $name ->
        [width] De eerste regel van de tekening heeft een vaste maat. Haal daar width en height weg.
       *[other] In de tekening staat “{ $name }”. Haal dat weg, of teken het op een andere manier.
    }

# Shown when a colour is not in the palette.
# Variables:
#   $colour (String) - the colour as written in the drawing
lint-colour = De kleur “{ $colour }” hoort niet bij onze kleuren. Kies een kleur uit de vaste lijst, met hoofdletters.

# Shown when a line has a width that is not in the list.
# Variables:
#   $width (String) - the width as written in the drawing
lint-stroke = De lijn van “{ $width }” dik hoort niet bij onze lijnen. De gewone lijn is 3 dik.

# Shown when the file of a drawing is too large.
# Variables:
#   $bytes (Number) - its size; never below $most
#   $most (Number) - the largest size that is allowed
lint-size = De tekening is { $bytes } bytes groot. Maak haar eenvoudiger, tot hoogstens { $most } bytes.

# Shown when a drawing comes too near the edge of its field.
# Variables:
#   $box (String) - left, top, right and bottom of what is drawn
lint-outside = De tekening komt te dicht bij de rand: { $box }. Blijf tussen 2 en 94.

# Shown when a drawing holds a line without length, which disappears in a PDF.
# Variables: none
lint-dot = In de tekening staat een punt die in een PDF verdwijnt. Teken de punt als een kleine cirkel: circle.

# Shown when two colours that touch look alike in black and white.
# Variables:
#   $one (String) - the name of one colour
#   $other (String) - the name of the other colour
lint-prints-otherwise = De tekening ziet er in een pdf anders uit dan op het scherm
lint-grey = “{ $one }” en “{ $other }” raken elkaar en lijken in zwart-wit op elkaar. Zet er een lijn tussen, of kies een andere kleur.

# Shown when two drawings look alike at a glance.
# Variables:
#   $other (String) - the file of the other drawing
lint-alike = De tekening lijkt te veel op { $other }. Maak het verschil groter.

# Shown when a description is too short, too long, or not a plain sentence.
# Variables:
#   $text (String) - the description as written on the card
lint-description = De beschrijving “{ $text }” kan beter. Schrijf een korte zin met hoofdletter en punt. Gebruik hoogstens 120 tekens. Schrijf wat er te zien is, zonder “afbeelding van”.

# Shown when two drawings have the same description.
# Variables:
#   $other (String) - the file of the other drawing
lint-description-twice = De beschrijving is gelijk aan die van { $other }. Schrijf wat er bij deze tekening anders is.

# Shown when a card has no words that lead to its drawing.
# Variables: none
lint-words = Op de kaart staan geen woorden. Schrijf bij “woorden” 1 woord of meer, in beide talen.

# Een foto van een ding of een plek zonder woorden voor wie niet kan zien.
# Variables:
#   $path (String) - de naam van het bestand
photo-without-description = Bij de foto “{ $path }” staat niet wat erop staat.
    .help = Wie niet kan zien, hoort dan alleen: een eigen foto. Schrijf: foto = { "{" } bestand = "{ $path }", beschrijving = "Mijn rode koffiebeker." { "}" }

# The plan names the folder of an organisation, but the file huisstijl.toml is not there.
# Variables:
#   $path (String) - the folder or the file
house-missing = Ik vind de huisstijl niet: { $path }
    .help = Zet in de map een bestand met de naam huisstijl.toml. Of haal de regel met huisstijl weg.
# Variables:
#   $path (String) - the folder
house-outside = De map met de huisstijl ligt buiten de map van het plan: { $path }
    .help = Zet de map bij het plan. Hebben meer plannen deze huisstijl? Haal de regel weg, en typ bij het maken: --house met de map erachter
# Variables:
#   $path (String) - the file
house-option-missing = Ik vind de huisstijl van --house niet: { $path }
    .help = Kijk of de map klopt. In de map hoort een bestand met de naam huisstijl.toml.
# Variables:
#   $path (String) - the file
#   $detail (String) - what the reader of the file says
house-broken = Ik begrijp de huisstijl niet: { $path }. { $detail }
    .help = Deze regels mogen erin: naam, accent, voetregel, logo, omslag, sets, commercieel. Alleen naam moet.
# Variables:
#   $path (String) - the picture
house-picture = Ik kan dit plaatje van de huisstijl niet gebruiken: { $path }
    .help = Zet het plaatje in de map van de huisstijl. Maak het als png of jpg.
# Variables:
#   $value (String) - the colour as written
#   $ratio (String) - its contrast with the paper
#   $nearest (String) - the nearest colour that is dark enough
house-colour = De kleur { $value } is te licht. Het verschil met het papier is { $ratio } op 1. Nodig is 7 op 1.
    .help = Deze kleur lijkt erop en is donker genoeg: accent = "{ $nearest }"
# Variables:
#   $value (String) - the colour as written
house-colour-unreadable = Ik begrijp deze kleur niet: “{ $value }”
    .help = Schrijf een kleur met 6 tekens: accent = "#0E5470"
# Variables:
#   $path (String) - the file
house-profile-file = { $path } is geen soort plan.
    .help = In deze map horen bestanden zoals herstelplan.toml: kleine letters, cijfers en streepjes, en dan .toml. Zet andere bestanden ergens anders.
# Variables:
#   $path (String) - the file
#   $line (Number) - its line, 0 when that is not known
#   $detail (String) - what the parser said
house-profile-broken = Ik begrijp uw eigen soort plan niet: { $path }{ $line ->
        [0] { "" }
       *[other] , regel { $line }
    }. { $detail }
    .help = Kijk op die regel. Mist er een aanhalingsteken, een haakje of een is-teken? Is een getal echt een getal?
# Variables:
#   $path (String) - the file
#   $line (Number) - its line, 0 when that is not known
#   $what (String) - what kind of name it is
#   $value (String) - what was written
#   $count (Number) - how many choices there are
#   $choices (String) - what may be written
house-profile-unknown = In { $path }{ $line ->
        [0] { "" }
       *[other] , regel { $line },
    } staat { $what ->
        [basis] als basis
        [regel] de regel
        [sleutel] de sleutel
        [ernst] de ernst
        [getal] als getal
        [onderdeel] het onderdeel
        [stuk] het stuk van het leven
        [taal] de taal
        [lezer] de lezer
        [picto] het plaatje
        [kleur] de kleur
        [titel] de titel
       *[id] als id
    } “{ $value }”. Dat ken ik hier niet.
    .help = { $count ->
        [0] { $what ->
            [picto] Zoek een plaatje met beeldplan pictograms search WOORD. Schrijf de naam die ervoor staat.
           *[other] Neem een titel van de soorten plannen die bij het programma horen.
        }
       *[other] { $what ->
            [getal] Schrijf een heel getal, zoals { $choices }.
           *[other] Kies: { $choices }.
        }
    }
# Variables:
#   $path (String) - the file
#   $line (Number) - its line, 0 when that is not known
#   $what (String) - the list in which something is missing
#   $missing (String) - what is missing
house-profile-missing = In { $path }{ $line ->
        [0] { "" }
       *[other] , regel { $line },
    } mist iets: { $missing }.
    .help = { $what ->
        [volgorde] In een volgorde staan alle onderdelen van de basis, elk 1 keer. Een onderdeel weglaten kan alleen in een heel eigen soort plan, zonder basis.
        [domeinen] Een nieuw stuk van het leven heeft: id, naam, vaknaam, picto en kleur.
        [meetlatten] Een nieuwe meetlat heeft: id, naam, laagste, hoogste en stappen.
        [regels] Schrijf bij elke regel de code: code = "ART-02"
       *[profiel] Schrijf bovenaan een basis: basis = "art". Of schrijf een heel eigen soort plan, met alle delen.
    }
# Variables:
#   $path (String) - the file
#   $line (Number) - its line
#   $rule (String) - the code
#   $choices (String) - the demands of that code
house-profile-which = In { $path }, regel { $line }, is niet duidelijk welke eis van { $rule } u bedoelt.
    .help = Schrijf erbij: { $choices }.
# Variables:
#   $path (String) - the file
#   $line (Number) - its line, 0 when that is not known
#   $rule (String) - the code, or the demand
house-profile-locked = In { $path }{ $line ->
        [0] { "" }
       *[other] , regel { $line },
    } gaat { $rule } uit, of wordt minder streng. Dat kan niet: deze regel beschermt de cliënt.
    .help = Laat de regel zoals hij is: ernst = "fout"

# Variables:
#   $product (String) - what was asked for
#   $readers (Choices) - for whom it can be made
product-reader = Ik maak geen “{ $product }” voor deze lezer.
    .help = Dit maak ik wel voor: { $readers }.
# Variables:
#   $product (String) - what was asked for
#   $papers (Choices) - the papers on which it can be made
product-paper = Ik maak geen “{ $product }” op dit papier.
    .help = Dit kan wel op: { $papers }.
# Variables:
#   $product (String) - what was asked for
#   $formats (Choices) - the forms in which it can be had
#   $products (Choices) - what can be had as a page for a screen
product-format = Van “{ $product }” maken wij geen html.
    .help = Kies hiervoor: { $formats }. Een html maken wij wel van: { $products }.
# Variables:
#   $product (String) - what was asked for
product-empty = In dit plan staat niets voor “{ $product }”.
    .help = { $product ->
        [week] Een week vraagt een actie met dagen en een tijd.
        [wiel] Een wiel vraagt gebieden of cijfers.
        [evaluatie] Een evaluatie vraagt doelen.
        [signaleringsplan] Maak eerst een blok: [signaleringsplan]
        [crisisblad] Maak eerst een blok: [crisisblad]
        [crisisblad-groot] Maak eerst een blok: [crisisblad]
        [veiligheidsplan] Maak eerst een blok: [veiligheidsplan]
        [ino] Maak eerst een blok: [ino]
        [uitleg] Een uitleg vraagt woorden: [woorden]
       *[other] Zet in het plan wat op dit blad hoort.
    }
# Variables:
#   $paper (String) - the paper
#   $size (String) - the size of the letters in points
page-too-small = Letters van { $size } punten passen niet op papier { $paper }.
    .help = Naast een plaatje is geen plaats voor een woord. Kies groter papier of kleinere letters.
# Variables:
#   $value (Number) - what was asked for
#   $choices (Choices) - what can be asked for
cards-per-page = { $value } kaartjes op een blad kan niet.
    .help = Kies: { $choices }.
# Variables:
#   $sentence (String) - what happens in the week
week-without-part = Niet op het weekbord: “{ $sentence }” Ik weet niet in welk stuk van de dag het is.
    .help = Schrijf een tijd erbij: tijd = 10:00:00. Of een stuk van de dag: dagdeel = "ochtend".

# Variables:
#   $lines (Number) - the lines that it takes on the page
long-sentence = Deze zin is { $lines } regels lang op de bladzijde.
    .help = Maak er 2 zinnen van, of laat woorden weg.
# Variables:
#   $word (String) - the word that is wider than its line
long-word = Het woord “{ $word }” is breder dan de regel. Het gaat verder op de volgende regel.
    .help = Kies een korter woord, of zeg het in 2 woorden.
# Variables: $part (String) - the title of a part of the card
crisis-card-full = Op het kaartje is geen plaats voor alles. Dit deel is te lang: { $part }.
    .help = Maak dit deel korter: minder zinnen, of kortere. De letters van het kaartje worden niet kleiner. In het boekje mag het langer zijn.
# Variables:
#   $pages (Number) - the pages of the booklet
#   $most (Number) - how many are still easy to handle
#   $booklets (String) - a proposal
many-pages = Het boekje is { $pages } bladzijden lang. Meer dan { $most } is veel voor 1 boekje.
    .help = U kunt het zo verdelen. { $booklets }
# Variables:
#   $product (String) - what was asked for
#   $paper (String) - the paper
no-booklet = Van “{ $product }” op papier { $paper } maak ik geen boekje.
    .help = Een boekje kan van a4 of a5: plan, mensen, wiel, voorbereiding, evaluatie of uitleg.

## Plaatjes van anderen

# Shown when `picto` or `[pictogrammen]` names a set that is not on this machine.
# Variables: $set (String) - the name of the set
unknown-set = De set “{ $set }” ken ik niet op deze computer.
    .help = Lees de set eerst in: beeldplan pictograms import MAP --name { $set }. Of kies een woord zonder set ervoor: picto = "koken"
# Variables:
#   $value (String) - what was written
#   $choices (String) - the points that a person looks at
unknown-point = Ik ken het punt “{ $value }” niet.
    .help = Kies: { $choices }. Alle punten staan op het blad van --product clientvriendelijk.
# Variables:
#   $value (String) - what was written
#   $suggestion (String) - the point that was probably meant
unknown-point-suggestion = Ik ken het punt “{ $value }” niet. Bedoelt u { $suggestion }?
    .help = Schrijf: punt = "{ $suggestion }"
# Variables:
#   $value (String) - a point that the program looks at itself
#   $choices (String) - the points that a person looks at
point-automatic = Punt { $value } kijkt het programma zelf na. Wat u hier schrijft telt niet mee.
    .help = Haal dit blok weg. Zelf kijkt u naar: { $choices }.
# Variables: $sign (String) - what stands behind the plus; $choices - the signs there are
unknown-sign = Het teken “{ $sign }” ken ik niet.
    .help = Achter de plus mag staan: { $choices }. Bijvoorbeeld: picto = "koken + klaar"
# Variables: $first, $second (String) - two signs
signs-collide = De tekens “{ $first }” en “{ $second }” passen niet samen op een plaatje.
    .help = Kies een van de twee.
# Variables: $word (String) - the word of the client's own picture
picture-without-choice = Bij “{ $word }” staat nog geen plaatje.
    .help = Schrijf bijvoorbeeld: { $word } = "hond". Of een foto: { $word } = { "{" } foto = "fotos/hond.jpg" { "}" }. Of: { $word } = "geen"
# Variables: $set (String), $folder (String) - where sets are looked for
set-missing = De set “{ $set }” staat niet op deze computer. U ziet nu onze eigen plaatjes.
    .help = Ik zocht in: { $folder }. Zo leest u een set in: beeldplan pictograms import MAP --name { $set }
# Variables: $set (String), $file (String), $detail (String)
set-broken = Ik begrijp de set “{ $set }” niet. U ziet nu onze eigen plaatjes.
    .help = Er is iets mis in { $file }: { $detail }. Lees de set opnieuw in.
# Variables: $set (String), $file (String) - a picture of a set
set-picture-broken = Een plaatje van de set “{ $set }” is kapot of weg: { $file }. Er staat nu een plaatje van ons, of een vraagteken.
    .help = Lees de set opnieuw in: beeldplan pictograms import MAP --name { $set }
# Variables: $set (String), $licence (String)
licence-non-commercial = De plaatjes van { $set } mag u niet voor geld gebruiken: { $licence }. In uw huisstijl staat: commercieel = true.
    .help = Vraag de maker om toestemming. Of kies andere plaatjes onder [weergave]: sets = ["eigen"]
licence-share-alike = Geeft u deze bladzijden door? Dan moet dat onder dezelfde licentie als de plaatjes van { $set }: { $licence }.
    .help = Voor gebruik in uw eigen team en bij de cliënt verandert er niets.
# Variables: $sentence (String), $first (String) - a picture, $proposals - pictures of other sets
no-picture-proposal = Ik heb geen plaatje gevonden bij deze zin: “{ $sentence }”
    .help = In een andere set staan plaatjes die misschien passen: { $proposals }. Kijk of het klopt. Schrijf dan: picto = "{ $first }"

## Rules of a recovery plan

# Variables: $value (String) - the instrument, $choices - the instruments of the profile
unknown-scale = Ik ken de meetlat “{ $value }” niet.
    .help = Kies: { $choices }. Of schrijf de meetlat er zelf bij: laagste, hoogste, laagste_is en hoogste_is.
# Variables: $value (String) - the instrument
no-scale = Bij “{ $value }” staat nog geen meetlat.
    .help = Schrijf erbij: laagste, hoogste, laagste_is en hoogste_is.
rule-voice = Dit doel is niet van de cliënt zelf. Er staat geen ik, mij of mijn in.
    .help = Schrijf het doel zoals de cliënt het zegt. Bijvoorbeeld: Ik ga 1 keer per week naar buiten.
# Variables: $word (String)
rule-not-about = In dit doel staat “{ $word }”. Zo gaat het over de cliënt, en is het niet van de cliënt.
    .help = Schrijf ik, mij of mijn.
# Variables: $word (String)
rule-positive = In dit doel staat “{ $word }”. Het zegt wat er moet stoppen, en niet wat de cliënt wil.
    .help = Schrijf wat er komt. Niet: Ik blijf niet in bed. Wel: Ik sta om 9 uur op.
rule-wish = Bij dit doel staat geen wens van de cliënt.
    .help = Schrijf de eigen woorden van de cliënt: wens = { "{" } wie = "ik", tekst = "…" { "}" }. Praat de cliënt niet? Schrijf dan wat de cliënt laat zien: laat_zien.
# Variables: $months (Number), $last (Date) - the last day that is near enough
rule-within = Dit doel is te ver weg. Een doel van dit plan lukt in { $months } maanden, dus op { $last } of eerder.
    .help = Maak het doel kleiner, of kies een dag die eerder is. Wat later komt, kan een droom zijn.
# Variables: $count, $most (Number)
rule-goals-per-domain = Er zijn { $count } doelen in dit stuk van het leven. Hooguit { $most } is goed te doen.
    .help = Kies samen wat nu het belangrijkst is. Bewaar de andere doelen voor later.
# Variables: $count, $most (Number)
rule-domains = Er zijn doelen in { $count } stukken van het leven. Meer dan { $most } is veel voor één plan.
    .help = Kies samen wat nu het belangrijkst is.
# Variables: $missing - keys
rule-action = Deze actie is nog niet helemaal duidelijk. Dit mist nog: { $missing }.
    .help = Schrijf wie, wat, waar, wanneer, waarom en hoe lang. Dan weet iedereen wat er gebeurt.
rule-now-with-goal = Hier staat hoe het nu gaat, maar er hoort geen doel bij. Het komt niet in het plan.
    .help = Schrijf bij “domein” bij welk stuk van het leven het hoort. Of maak er een doel bij. Of haal het weg.
# Variables: $count, $most (Number)
rule-short-now = Dit zijn { $count } zinnen. Hoe het nu gaat, past in hooguit { $most } korte zinnen.
    .help = Schrijf alleen wat bij het doel hoort.
# Variables: $domain (String) - the key of the life area, $area (String) - its name
rule-perspectives = Hoe het nu gaat met “{ $area }”, zegt nog niet iedereen.
    .help = Vraag het de cliënt én iemand anders. Schrijf een stuk [[situatie]] met soort = "nu" en domein = "{ $domain }".
# Variables: $missing - sides
rule-lanes = Bij dit doel mist nog een actie van deze kant: { $missing }.
    .help = Is er niemand, of is het niet gevraagd? Schrijf een actie. Is er echt niemand in het netwerk? Schrijf dan: geen_netwerk = "…"
# Variables: $domain (String) - the key of the life area, $area (String) - its name
rule-scored = Bij “{ $area }” staat geen cijfer van de cliënt.
    .help = Vraag hoe het nu gaat en schrijf een stuk [[scores]] met domein = "{ $domain }" en een datum.
# Variables: $last (Date), $months (Number)
rule-look-back = U keek het laatst samen terug op { $last }. De afspraak is: elke { $months } maanden.
    .help = Plan een gesprek met de cliënt, iemand uit het netwerk en een helper.
# Variables: $last (Date) - the start of the plan, $months (Number)
rule-look-back-first = U keek nog niet samen terug. Het plan begon op { $last }. De afspraak is: elke { $months } maanden.
    .help = Plan een gesprek met de cliënt, iemand uit het netwerk en een helper.
# Variables: $missing - sides
rule-triad = Bij dit gesprek staat niemand van deze kant: { $missing }.
    .help = Vraag de volgende keer iedereen: de cliënt, iemand uit het netwerk en een helper.
# Variables: $missing - keys
rule-companions-seen = In dit gesprek keek u niet naar alles. Dit mist nog: { $missing }.
    .help = Bekijk in elk gesprek ook het signaleringsplan en de netwerkkaart. Schrijf dan: signaleringsplan_bekeken = true
# Variables: $count, $least, $most (Number)
rule-phases = { $count ->
        [one] Het signaleringsplan heeft 1 fase.
       *[other] Het signaleringsplan heeft { $count } fasen.
    } Er horen { $least } tot en met { $most } fasen in.
    .help = Begin met: het gaat goed. Eindig met: het gaat niet goed.
# Variables: $missing - keys
rule-phase = Deze fase is nog niet klaar. Dit mist nog: { $missing }.
    .help = Schrijf wat de cliënt merkt en wat de cliënt dan doet.
rule-call = Er staat niemand met een telefoonnummer bij die dag en nacht opneemt.
    .help = Schrijf onder [[signaleringsplan.bellen]] wie dat is, met altijd = true. Het nummer staat bij mensen.
# Variables: $missing - tasks
rule-roles = Bij de mensen staat nog niemand met deze taak: { $missing }.
    .help = Schrijf de taak bij die persoon. Bijvoorbeeld: rollen = ["regiebehandelaar"]
# Variables: $last (Date), $months (Number)
rule-fresh = U maakte of bekeek het signaleringsplan het laatst op { $last }. De afspraak is: elke { $months } maanden.
    .help = Bekijk het samen. Schrijf dan de dag bij bekeken_op.
rule-distinct = Deze fase heeft dezelfde naam of kleur als een andere fase.
    .help = Geef elke fase een eigen naam en een eigen kleur.

## Rules of the crisis sheet

# Variables: $missing - keys
rule-crisis = Het crisisblad is nog niet compleet. Dit mist nog: { $missing }.
    .help = Bedenk samen, op een rustig moment, 1 tot 4 korte zinnen. Bijvoorbeeld: dit_helpt = [{ "{" } tekst = "Praat rustig met mij." { "}" }]
rule-crisis-call = Op het crisisblad staat niemand met een nummer om te bellen.
    .help = Schrijf bij bel_eerst wie anderen kunnen bellen. Het nummer staat bij mensen, en niet bij geheim.
# Variables: $count (Number), $most (Number)
rule-crisis-calls = Bij bel_eerst staan { $count } mensen. Op het kaartje is plaats voor { $most }.
    .help = Kies samen wie anderen het eerst bellen. De eerste staat bovenaan.
# Variables: $name (String)
rule-crisis-number = Van { $name } staat geen nummer in het plan. Op het crisisblad staat nu alleen de naam.
    .help = Schrijf het nummer bij telefoon.
# Variables: $name (String)
rule-crisis-hidden = Het nummer van { $name } is geheim. Het staat daarom niet op het crisisblad.
    .help = Vraag { $name } of het nummer op het kaartje mag. Zo ja: haal telefoon weg bij geheim. Zo nee: kies iemand anders.
# Variables: $name (String)
rule-pledge = { $name } heeft deze belofte nog niet getekend.
    .help = Vraag of { $name } dit kan en wil doen. Schrijf dan de dag bij getekend_op. Tot die tijd staat er: nog niet getekend.
# Variables: $last (Date), $months (Number)
rule-crisis-old = Het crisisblad is van { $last }. Dat is langer dan { $months } maanden geleden.
    .help = Lees het samen door. Klopt alles nog? Schrijf dan de nieuwe dag bij gemaakt_op, en print een nieuw kaartje.
# Variables: $date (Date)
rule-crisis-over = Het crisisblad was goed tot { $date }. Die dag is voorbij.
    .help = Lees het samen door. Schrijf dan een nieuwe dag bij geldig_tot, en print een nieuw kaartje.
# Variables: $count (Number), $most (Number)
rule-crisis-short = Deze zin heeft { $count } woorden. Op het kaartje leest iemand snel: hoogstens { $most } woorden.
    .help = Maak er 2 korte zinnen van, of laat weg wat niet nodig is.

## Rules of a plan of a neighbourhood team

rule-needed = Bij dit doel staat nog niet wat er nodig is.
    .help = Schrijf het in een korte zin: nodig = "Iemand die met mij meegaat."
rule-client-acts = Bij dit doel doet de cliënt zelf nog niets.
    .help = Bedenk samen een kleine stap die de cliënt zelf kan doen. Schrijf die bij de acties, met wie = "ik". In een plan van een gezin schrijft u het id van die persoon.
# Variables: $missing - keys
rule-lanes-decided = Bij dit doel is nog niet besloten wie uit de omgeving helpt. Dit mist nog: { $missing }.
    .help = Schrijf een actie van iemand uit het netwerk en van een vrijwilliger. Kan dat niet? Schrijf dan waarom: geen_netwerk = "Gevraagd, kan niet." of geen_vrijwilliger = "…"
rule-helpers-only = Bij dit doel doen alleen helpers iets.
    .help = Vraag wat de cliënt en mensen om de cliënt heen kunnen doen.
rule-check-date = In het plan staat geen nieuwe dag om te kijken hoe het gaat.
    .help = Schrijf onder [plan]: volgend_gesprek = 2027-06-14T10:30:00. Of maak een stuk [[evaluaties]] met een datum.
# Variables: $missing - sides
rule-three-sides = Nog niet alle 3 kanten zijn het eens met het plan. Dit mist nog: { $missing }.
    .help = Schrijf bij [[akkoorden]] wie ja zei: de cliënt, iemand uit de omgeving en een helper.
# Variables: $missing - keys
rule-decision = Het besluit van de gemeente is nog niet compleet. Dit mist nog: { $missing }.
    .help = Neem het over uit de brief van de gemeente.
rule-copy = Er staat nog niet dat de cliënt een eigen exemplaar van het plan heeft.
    .help = Geef de cliënt het plan. Schrijf dan onder [plan]: afschrift_op = 2027-01-11
rule-watched = Er staat nog niet wie op het plan let.
    .help = Spreek af wie dat doet. Schrijf onder [plan]: regie = "id van die persoon"

## A plan that a circle makes together: Schijf van herstel

# Shown when the plan names a work process that the profile does not have.
# Variables:
#   $value (String) - the name in the plan
#   $choices (List) - the names that exist, joined with "of"
unknown-process = De manier van werken “{ $value }” ken ik niet.
    .help = Kies bij “variant” uit: { $choices }.
# Shown when the report of a meeting is asked for somebody outside the team, and not everybody signed for secrecy.
# Variables: $names (List) - who did not sign, joined with "en"
report-team-only = Dit verslag is alleen voor het team. Nog niet iedereen tekende de geheimhouding: { $names }.
    .help = Laat iedereen die erbij was tekenen. Schrijf dan bij “geheimhouding”: { "{" } wie = "id van die persoon", getekend_op = 2027-01-11 { "}" }
# Variables: $names (List) - who did not say yes, joined with "en"
rule-undecided-goal = Dit is nog geen doel: niet iedereen zegt ja. Nog geen ja van: { $names }.
    .help = Het staat in het plan bij “Hier praten we nog over”. Praat erover. Zegt iemand ja? Schrijf dan bij akkoord: { "{" } wie = "id van die persoon", stand = "ja" { "}" }
# Variables: $names (List) - who did not say yes, joined with "en"
rule-undecided-action = Dit is nog geen actie: niet iedereen zegt ja. Nog geen ja van: { $names }.
    .help = Het staat in het plan bij “Hier praten we nog over”. Praat erover. Zegt iemand ja? Schrijf dan bij akkoord: { "{" } wie = "id van die persoon", stand = "ja" { "}" }
rule-begun = Hiermee is al begonnen, maar nog niet iedereen zegt ja.
    .help = Begin pas als iedereen ja zegt. Schrijf nu bij een actie: status = "nieuw". Schrijf bij een doel: stand = "nieuw". Of schrijf bij “akkoord” dat iedereen ja zegt.
rule-goal-client = Er is nog geen doel voor de inwoner zelf.
    .help = Vraag de inwoner wat die wil. Schrijf dat als doel, met: voor = "inwoner"
rule-goal-around = Er is nog geen doel voor de mensen om de inwoner heen.
    .help = Vraag familie en vrienden wat zij nodig hebben. Schrijf een doel met: voor = "omgeving"
rule-action-date = Bij deze actie staat nog niet wanneer die klaar is.
    .help = Schrijf bij de actie: klaar_op = 2027-04-01. Gebeurt het elke week? Schrijf dan de laatste dag.
# Variables: $name (String)
rule-chosen = Er staat niet dat de inwoner { $name } zelf koos.
    .help = De inwoner kiest wie in de resourcegroep zit. Vraag het. Zegt de inwoner ja? Schrijf dan: gekozen_door_mij = true. Zegt de inwoner nee? Haal deze persoon dan uit de resourcegroep.
rule-takes-part = De inwoner heeft nog niet getekend om mee te doen.
    .help = Leg eerst uit wat er gaat gebeuren. Schrijf dan een blok [[overeenkomsten]], met: soort = "meedoen", datum = 2027-01-11 en getekend_door = "ik"
# Variables: $name (String)
rule-sharing = { $name } krijgt het verslag. Maar de inwoner tekende nog niet dat u met { $name } mag delen.
    .help = Vraag het aan de inwoner. Zegt de inwoner ja? Schrijf dan een blok [[overeenkomsten]], met: soort = "delen", met = ["id van die persoon"], waarvoor, datum en getekend_door. Zegt de inwoner nee? Haal de naam dan weg bij verslag_voor.
# Variables: $names (List) - who did not sign, joined with "en"
rule-secrecy = Nog niet iedereen tekende de geheimhouding: { $names }. Daarom leest alleen het team dit verslag.
    .help = Laat iedereen die erbij was tekenen. Schrijf dan bij “geheimhouding”: { "{" } wie = "id van die persoon", getekend_op = 2027-01-11 { "}" }
# Variables: $missing (List) - ids of life areas, joined with "en"
rule-all-areas = Van deze stukken staat nog niet hoe het gaat: { $missing }.
    .help = Vraag het aan de inwoner. Schrijf voor elk stuk een blok [[gebieden]], met: domein = "wonen" en hoe_gaat_het = "goed", "gaat-wel" of "niet-goed".
# Variables: $area (String)
rule-shortage = Bij “{ $area }” gaat het niet goed. Er staat nog niet wat erbij moet.
    .help = Schrijf in dit blok: wat_moet_erbij = "Ik heb een eigen plek nodig."
# Variables:
#   $step (Number) - the step in which the client is
#   $missing (List) - what should have been ready, joined with "en"
rule-process = U bent in stap { $step }. Van een eerdere stap is nog niet klaar: { $missing }.
    .help = Is het klaar? Schrijf dan een blok [[werkproces.gedaan]], met: wat = "toestemmingsverklaring" en op = 2027-01-11. Is het niet klaar? Doe dat eerst.
# Variables: $missing (List) - the keys that are missing, joined with "en"
rule-both-look-back = Bij dit gesprek kijkt nog maar 1 kant terug. Nu is leeg: { $missing }.
    .help = Vraag het aan de inwoner en aan iemand uit de omgeving. Schrijf hun eigen woorden op, bij ik_zeg en bij omgeving_zegt.

## Days that have passed

# Variables: $date (Date) - the last day of the plan
plan-over = Dit plan is voorbij. Het stopte op { $date }.
    .help = Kijk samen terug en maak een nieuw plan. Loopt het plan nog door? Verander dan: einde
# Variables: $date (Date) - the day of the talk
meeting-over = Het volgende gesprek was op { $date }. Die dag is voorbij.
    .help = Schrijf bij [[evaluaties]] hoe het ging. Kies dan een nieuwe dag: volgend_gesprek
# Variables: $date (Date) - the day of the talk
talk-without-record = Het gesprek van { $date } is voorbij. Er staat nog niet hoe het ging.
    .help = Schrijf onder dit gesprek bij [[evaluaties.doelen]] hoe het ging. Ging het gesprek niet door? Haal het dan weg, of verander de datum.
# Variables: $date (Date) - the day on which the goal should be reached
goal-over = Dit doel zou op { $date } klaar zijn. Er staat nog niet hoe het ging.
    .help = Schrijf bij [[evaluaties]] hoe het ging. Of kies een nieuwe dag bij “streefdatum”.
# Variables: $date (Date) - the last day
agreement-over = Dit gold tot { $date }. Die dag is voorbij.
    .help = Haal het weg, of schrijf tot wanneer het nu geldt.

## What stands there twice

# Variables:
#   $name (String) - the name of both
same-name = 2 mensen heten “{ $name }”. Een lezer weet dan niet wie u bedoelt.
    .help = Geef één van hen een langere naam. Bijvoorbeeld: naam = "{ $name } de Wit"
# Variables:
#   $id (String) - who signed
signed-twice = “{ $id }” staat 2 keer bij de akkoorden, met een ander antwoord.
    .help = Laat het antwoord staan dat nu geldt. Haal het andere blok weg.

## A plan of a household

client-twice = In dit plan staan [ik] en [[klanten]] allebei.
    .help = Kies er één. Schrijf [ik] voor één persoon, of [[klanten]] voor een gezin.
unknown-member = Voor “{ $id }” is er geen deel in dit plan.
    .help = Kies uit: { $choices }. Schrijf bijvoorbeeld: --for client:ID.
consent-member = { $member } zei nog niet dat { $name } mag lezen.
    .help = { $name } leest nu alleen wat van de anderen is. Vraag het aan { $member }, of schrijf bij “namens” wie ja zei voor { $member }.
safety-not-at-home = Voor { $name } is dit papier thuis niet veilig.
    .help = Bewaar de afspraken bij een helper. Verandert dit? Haal dan het id weg bij niet_thuis.
safety-without-name = Een blad over veiligheid maken wij voor één persoon tegelijk.
    .help = Is het veilig om dit papier mee te geven? Schrijf dan: { $choices }.
rule-literal = Hier staan niet de eigen woorden van iemand.
    .help = Schrijf bij “citaat” wat deze persoon zei, precies zo.
rule-turn = { $list ->
        [aanleiding] Bij “aanleiding” staat het gezin niet vooraan.
        [goed] Bij wat goed gaat staat het gezin niet vooraan.
       *[moeilijk] Bij de zorgen staat het gezin niet vooraan.
    }
    .help = Laat eerst het gezin praten. In het boekje zetten wij het gezin vooraan.
rule-member-strength = Van { $name } staat er nog niets wat goed gaat.
    .help = Vraag: wat gaat goed met { $name }? Schrijf het bij situatie, met over.
rule-balance = Er staan { $worries } zorgen in het plan, en maar { $strengths } keer iets wat goed gaat.
    .help = Schrijf bij elke bladzijde met zorgen ook iets wat goed gaat.
rule-worry = Bij deze zorg mist: { $missing }.
    .help = Vraag sinds wanneer het zo is, en wat ervan komt.
rule-priority = Er staat niet welke zorg eerst komt.
    .help = Vraag het gezin: wat komt eerst? Schrijf bij die zorg: voorrang = 1.
rule-safety-question = In het plan staat niet of er zorgen zijn over de veiligheid.
    .help = Vraag het, en schrijf [veiligheidsvraag] met zorgen = "ja" of "nee".
rule-safety-plan = Er zijn zorgen over de veiligheid, en er is geen veiligheidsplan.
    .help = Maak eerst samen het veiligheidsplan: [veiligheidsplan]. Daarna de doelen.
rule-safety-signed = Bij deze afspraak over veiligheid mist een handtekening: { $missing }.
    .help = Laat deze persoon tekenen. Schrijf het bij veiligheidsplan.akkoorden, met een datum.
rule-one-role = { $count ->
        [0] Niemand is { $role }.
       *[other] Er staat { $count } keer { $role }. Het moet 1 keer zijn.
    }
    .help = Schrijf bij 1 persoon: rollen = ["{ $role }"].
rule-risk-tool = “{ $word }” is een lijst voor helpers. Het gezin leest dit woord.
    .help = Haal het woord weg, of zet de zin bij verhaal. Dat leest alleen het team.
rule-promise = Bij deze afspraak over veiligheid mist: { $missing }.
    .help = Spreek af wie oplet, en wat iemand doet als het misgaat.
rule-marks = Op de lijn van de veiligheid mist het cijfer van { $missing }.
    .help = Vraag elke volwassene om een eigen cijfer. Wil iemand geen cijfer geven? Dan mag het weg.
rule-number = In het veiligheidsplan staat niemand die u kunt bellen.
    .help = Schrijf bij veiligheidsplan.bellen een naam met een nummer, zoals 112.
member-without-sheet = { $name } krijgt geen deel van dit plan.
    .help = Wilt u toch een blad voor { $name }? Schrijf dan bij deze klant: blad = "kind" of "gewoon".
member-age = Ik weet niet of { $name } een kind is.
    .help = Schrijf bij deze klant de dag van geboorte. Of schrijf: blad = "gewoon" voor een volwassene, "kind" voor een kind.
product-child = { $product } maken wij niet voor een kind. Daarom is er niets voor { $name }.
    .help = Voor een kind maken wij: plan, week, kaartjes en veiligheidsplan.
relative-is-member = { $name } is iemand van het gezin, geen naaste.
    .help = { $name } heeft een eigen deel. Schrijf: --for client:{ $id }
consent-by = { $by } kan geen ja zeggen voor { $member }.
    .help = Een volwassene zegt zelf ja. Voor een kind zegt een ouder ja, of iemand met de rol vertegenwoordiger.
consent-for = Bij “namens” staat { $name }. Dat is niemand van het gezin.
    .help = Schrijf bij “namens” alleen id's uit [[klanten]].
consent-own-reader = Met deze toestemming zegt iemand ja voor zichzelf, of voor iemand van het gezin: { $name }.
    .help = Schrijf bij met een naaste van buiten het gezin. Schrijf bij door wie van het gezin ja zei.
household-unowned = In een plan van een gezin weet ik niet van wie dit is: { $list }.
    .help = Alleen het team ziet dit nu. Hoort het bij één persoon? Maak er dan een actie van bij een doel.
rule-safety-client = Niemand van het gezin tekende het veiligheidsplan.
    .help = Eén handtekening is genoeg: { $names }. Schrijf het bij veiligheidsplan.akkoorden, met een datum.
rule-safety-parts = In het veiligheidsplan mist nog: { $missing }.
    .help = Praat er samen over, en vul het aan. Zo weet iedereen wat u samen afspreekt.
rule-plain-words = In dit plan { $count ->
        [one] staat 1 woord dat het gezin niet goed kent.
       *[other] staan { $count } woorden die het gezin niet goed kent.
    }
    .help = Schrijf gewone woorden. Bij elk woord staat hieronder wat u dan schrijft.
