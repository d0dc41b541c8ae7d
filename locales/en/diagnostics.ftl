### Remarks about a plan, for a support worker who never saw TOML. Plain English, no reproach.
### Each remark is one line that makes sense alone; .help says what to do. An example stands at the end and
### without a full stop, so that it can be copied. In the plan file all words are Dutch, also for English readers.

## The file itself

# Shown when a line of the file is not TOML.
# Variables:
#   $detail (String) - what goes wrong: duplicate, quote, equals, bracket, backslash (a Windows path), key (a
#     key with an accent, or a colon in place of the equals sign) or other
toml-syntax = { $detail ->
        [duplicate] This key or this block is there twice, or in a wrong place.
        [quote] The quotation marks on this line are not right.
        [equals] The equals sign on this line is not right.
        [bracket] The brackets or the commas on this line are not right.
        [backslash] On this line there is a slanted stroke that I cannot read: \
        [key] On the left of this line there is something that I cannot read.
        [curly] This line has curly quotation marks.
       *[other] I cannot read this line.
    }
    .help = { $detail ->
        [duplicate] Remove one, or make one of the two. A block like [[doelen.acties]] stands under its own [[doelen]]. A block with double brackets may be there more often. Then write it with double brackets each time, like: [[mensen]]
        [quote] Put text on one line, between straight quotation marks. Write yes or no without quotation marks: true or false. For example: naam = "Marijke"
        [equals] Write one word without spaces on the left. Are they two words that belong together? Then put them between quotation marks. Then write the equals sign. Then write what belongs to it. Is it a note? Then put a hash sign (#) before the line. For example: naam = "Marijke"
        [bracket] Close every bracket that you open. Put a comma between two words of a list. For example: wat = ["doelen", "dromen"]
        [backslash] Write / in place of \ on this line. Is it a photo? Put it in the folder of the plan, and write its name from that folder on. For example: foto = "fotos/zus.jpg"
        [key] In the word on the left, use only letters from a to z, digits and the sign _. Is there an ë or é in it? Then put the word between quotation marks. Then write the equals sign, and no colon. For example: naam = "Marijke"
        [curly] Use straight quotation marks: " and not “ or ”. Does the text come from Word? Let your text editor replace every “ and ” by ".
       *[other] Write the line again. Are there quotation marks in the text itself? Remove them. For example: naam = "Marijke" or ingang = 2027-01-31
    }

# Shown when a key or a block has a name that does not exist, and no known name looks like it.
# Variables:
#   $key (String) - the key as written in the plan
#   $table (String) - the block it stands in; empty at the top of the file, so the message leaves it out
unknown-key = I do not know the key “{ $key }”.
    .help = A key is the word left of the equals sign, or between brackets. Check that the word is right. Check that it is in the right block. Do you not need it? Then remove it.

# Shown when a key or a block has a name that does not exist, and a known name looks like it.
# Variables:
#   $key (String) - the key as written in the plan
#   $suggestion (String) - the known key that looks like it
unknown-key-suggestion = I do not know the key “{ $key }”.
    .help = Do you mean “{ $suggestion }”? Then change “{ $key }” into: { $suggestion }

# Shown when a block lacks a key that it must have. The keys with their own words are those that are a block
# themselves, those whose value is not text, and those that take one of a few words (as in choices.rs).
# Variables:
#   $key (String) - the key that is missing
#   $table (String) - the block; empty at the top of the file. It only chooses the help of a key that means
#     something else in each block. The name of a variant cannot hold a dot, so doelen.acties gets the last one.
missing-key = { $key ->
        [formaat] At the top of the file the key “formaat” is missing.
        [plan] In the file the block [plan] is missing.
        [ik] In the file the block [ik] is missing.
        [klanten] Nobody of the family is in the file yet.
        [acties] This goal has no action yet.
        [nl] This text is not there in Dutch yet.
       *[other] In this block the key “{ $key }” is missing.
    }
    .help = { $key ->
        [formaat] Write at the very top of the file: formaat = 1
        [plan] Write a block [plan], with two lines below it: soort = "ghz" and ingang = 2027-01-31
        [ik] Write a block [ik], with the name of the client below it: roepnaam = "Sanne"
        [klanten] For each person write a block [[klanten]] with 3 lines: id = "anna", roepnaam = "Anna" and relatie = "moeder"
        [acties] Write a block [[doelen.acties]], with two lines below it: wie = "ik" and wat = "Ik kook mijn eten."
        [nl] Add the Dutch text: nl = "…"
        [wie] Write “ik” for the client. Or write the id of somebody else. For example: wie = "ik"
        [door] Write “ik” for the client. Or write the id of somebody else. For example: door = "ik"
        [wie_zag_het] Write the id of the person who saw this: wie_zag_het = "…"
        [met] Write the id of the person who may read: met = "…"
        [ingang] Write the day on which the plan starts. For example: ingang = 2027-01-31
        [cijfer] Write a mark from 0 to 10. For example: cijfer = 5
        [zorgen] Write “ja” or “nee”: zorgen = "nee"
        [gevoel] Choose 1 of these words: goed, gaat-wel or niet-goed. For example: gevoel = "goed"
        [gemaakt_op] Write the day on which you made this together. For example: gemaakt_op = 2027-01-31
        [makers] Write the ids of the people who make this. For example: makers = ["anna", "tom"]
        [van] Choose 1 of these words: gezin, veilig-thuis or wijkteam. For example: van = "gezin"
        [datum] Add the day. For example: datum = 2027-01-31
        [gegeven_op] Write the day on which the client said yes. For example: gegeven_op = 2027-01-31
        [waarde] Write the score of today. For example: waarde = 3
        [laagste] Write the lowest score of the scale. For example: laagste = 1
        [hoogste] Write the highest score of the scale. For example: hoogste = 5
        [kant] Write “netwerk” for family, a friend or a neighbour. Write “vrijwilliger” for a volunteer. Write “professional” for somebody who helps as a job. For example: kant = "netwerk"
        [moment] Choose one of these words: ochtend, dag, avond or nacht. For example: moment = "ochtend"
        [stand] Choose one of these words: ja, nee, nog-niet or niet-nodig. For example: stand = "ja"
        [resultaat] Choose one of these words: gelukt, deels, niet-gelukt, gestopt or gaat-door. For example: resultaat = "deels"
        [soort] { $table ->
            [plan] Write what kind of plan it is. For disability care that is: soort = "ghz"
            [situatie] Choose one of these words: goed, moeilijk, zo-houden or niet-doen. For example: soort = "goed"
            [afspraken] Choose one of these words: dagelijks, veiligheid, vrijheid, gezondheid, geld or privacy. For example: soort = "dagelijks"
           *[other] Write a word between the quotation marks. Does it not fit? Then I will name the words that do: soort = "…"
        }
        [wat] { $table ->
            [toestemmingen] Write which parts of the plan this person may read. For example: wat = ["doelen", "afspraken"]
            [afspraken] Write in a short sentence what was agreed. For example: wat = "Ik doe elke zaterdag de was."
           *[other] Write in a short sentence what this person does. For example: wat = "Ik kook mijn eten."
        }
       *[other] Add this key. Fill in what belongs at the dots: { $key } = "…"
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
        [words] At “{ $key }” there is text. That does not fit here.
        [number] At “{ $key }” there is a number. That does not fit here.
        [boolean] At “{ $key }” there is yes or no (true or false). That does not fit here.
        [date] At “{ $key }” there is a day or a time. That does not fit here.
        [list] At “{ $key }” there is a list. That does not fit here.
        [table] At “{ $key }” there is a block. That does not fit here.
       *[other] What is at “{ $key }” does not fit here.
    }
    .help = { $key ->
        [ik] This block is in the file once, with the lines below it. Write one bracket on each side, because with double brackets it becomes a list: [ik]
        [plan] This block is in the file once, with the lines below it. Write one bracket on each side, because with double brackets it becomes a list: [plan]
        [weergave] This block is in the file once, with the lines below it. Write one bracket on each side, because with double brackets it becomes a list: [weergave]
        [wie] { $expected ->
            [word-list] Write a list: “ik” for the client, and the id of somebody else. For example: wie = ["ik"]
           *[other] { $found ->
                [list] Write one person here. Is it about two people? Then make two blocks, with one person in each block. For example: wie = "ik"
               *[other] Write one person here: “ik” for the client, or the id of somebody else. For example: wie = "ik"
            }
        }
       *[other] { $expected ->
            [integer] Write a whole number, without a comma and without quotation marks. For example: versie = 1
            [boolean] Write true for yes or false for no, without quotation marks. For example: { $key } = true
            [date] Write only a day: first the year, then the month, then the day. Check that the day exists. For example: { $key } = 2027-01-31
            [moment] Write a day, or a day with a time. For example: { $key } = 2027-01-31 or { $key } = 2027-01-31T10:30:00
            [time] Write only a time, without quotation marks. For example: { $key } = 17:30:00
            [words] Write one text between quotation marks: { $key } = "…"
            [word-list] Write a list of words between quotation marks: { $key } = ["…", "…"]
            [text] Write one text between quotation marks: { $key } = "…"
            [photo] Write the name of the file between quotation marks. For example: { $key } = "fotos/zus.jpg"
            [table] Make one block of it, with single brackets. Write the lines below it. Or write the block on one line. For example: wens = { "{" } wie = "ik", tekst = "Ik wil zelf koken." { "}" }
            [tables] Make a block of it, with double brackets. Write the lines below it. For example: [[mensen]]
           *[other] Look in the example of a plan what belongs at “{ $key }”.
        }
    }

# Shown when a key takes one of a few words and has another, and no known word looks like it.
# Variables:
#   $key (String) - the key as written in the plan
#   $value (String) - the word as written in the plan
#   $choices (List) - the words that are possible
wrong-value = At “{ $key }” there is “{ $value }”. I do not know that word here.
    .help = Choose one of these words: { $choices }

# Shown when a key takes one of a few words and has another, and a known word looks like it.
# Variables:
#   $key (String) - the key as written in the plan
#   $value (String) - the word as written in the plan
#   $suggestion (String) - the known word that looks like it
wrong-value-suggestion = At “{ $key }” there is “{ $value }”. I do not know that word here.
    .help = Do you mean “{ $suggestion }”? Then change “{ $value }” into: { $suggestion }

# Shown when a number is lower or higher than a key allows.
# Variables:
#   $key (String) - the key as written in the plan
#   $value (String) - the number as written in the plan
#   $lowest (Number) - the lowest number that is allowed
#   $highest (Number) - the highest number that is allowed
number-out-of-range = At “{ $key }” there is “{ $value }”. That number does not fit here.
    .help = Write a number from { $lowest } to { $highest }.

# Shown when something looks like a day and is not one: 30 February, or the day before the year.
# Variables:
#   $value (String) - the day as written in the plan
impossible-date = I cannot read “{ $value }” as a day.
    .help = Write first the year, then the month, then the day. Check that the day exists. For example: 2027-01-31

# Shown when there is nothing between the quotation marks, also at a key that takes one of a few words.
# Variables:
#   $key (String) - the key as written in the plan
empty-text = At “{ $key }” there is nothing between the quotation marks.
    .help = Write something between the quotation marks, or remove the line.

# Shown when two people, or two goals, have the same id.
# Variables:
#   $id (String) - the id as written in the plan
#   $line (Number) - the line where the id stands first
duplicate-id = The id “{ $id }” is already on line { $line }.
    .help = Give each person and each goal an id of its own. Use that id in other places too. For example: id = "{ $id }-2"

# Shown when an id has capitals, spaces or other signs, or is too long.
# Variables:
#   $id (String) - the id as written in the plan
bad-id = I cannot use “{ $id }” as an id.
    .help = Start with a small letter. Use only small letters from a to z, digits and hyphens. Write at most 40 characters. For example: id = "zus"

# Shown when a person gets the id that always means the client.
# Variables:
#   $id (String) - the id: ik
reserved-id = The id “{ $id }” already means somebody else: the client, the team, or everybody.
    .help = Give this person another id. For example: id = "zus"

# Shown when a key names a person or a goal that is not in the plan, and no id looks like it.
# Variables:
#   $key (String) - the key as written in the plan; "doel" names a goal, all others name a person
#   $id (String) - the id as written in the plan
#   $choices (List) - the ids that are in the plan
unknown-reference = At “{ $key }” there is “{ $id }”. That id is not in the plan.
    .help = { $key ->
        [doel] First put this goal in a block [[doelen]]. Or choose a goal from the plan: { $choices }
       *[other] First put this person in a block [[mensen]]. Or choose somebody from the plan: { $choices }
    }

# Shown when a key names a person or a goal that is not in the plan, and an id looks like it.
# Variables:
#   $key (String) - the key as written in the plan
#   $id (String) - the id as written in the plan
#   $suggestion (String) - the id that looks like it
unknown-reference-suggestion = At “{ $key }” there is “{ $id }”. That id is not in the plan.
    .help = Do you mean “{ $suggestion }”? Then change “{ $id }” into: { $suggestion }

# Shown when the file is in a format that this program does not know.
# Variables:
#   $value (Number) - the format as written in the plan
#   $known (Number) - the format that this program knows
unknown-format = This file has format { $value }. I only know format { $known }.
    .help = Does the file belong to a newer program? Then use that program. Otherwise write: formaat = { $known }

# Shown when the plan asks for a plan system that does not exist.
# Variables:
#   $value (String) - the plan system as written in the plan
#   $choices (List) - the plan systems that exist
unknown-profile = I do not know the kind of plan “{ $value }”.
    .help = Write one of these words in the block [plan], at “soort”: { $choices }

# Shown when an item names a life area that this plan system does not have.
# Variables:
#   $value (String) - the life area as written in the plan
#   $choices (List) - the life areas of this plan system
unknown-domain = At “domein” there is “{ $value }”. I do not know that part of life.
    .help = Choose one of these words: { $choices }

# Shown when an item asks for a pictogram that is not in the library, and no known word looks like it.
# Variables:
#   $word (String) - the word as written in the plan
unknown-pictogram = I have no picture for “{ $word }”.
    .help = Choose another word. Or remove the line with “picto”. Or use a photo of your own, like: foto = "fotos/bus.jpg". This is how you look for a word that I do know: beeldplan pictograms search koken

# Shown when an item asks for a pictogram that is not in the library, and a known word looks like it.
# Variables:
#   $word (String) - the word as written in the plan
#   $suggestion (String) - the word that looks like it
unknown-pictogram-suggestion = I have no picture for “{ $word }”.
    .help = Do you mean “{ $suggestion }”? Then write: picto = "{ $suggestion }". Do you mean something else? This is how you look for a word that I do know: beeldplan pictograms search koken

# Shown when a text has words for others and none for the client.
# Variables: none
no-client-text = There is no text for the client here yet.
    .help = Add a short sentence for the client, between the braces that are already there. For example: { "{" } kort = "Ik kook zelf.", verhaal = "…" { "}" }

# Shown when an item has no words at all: a situation, a dream, or the help at one moment of the day.
# Variables:
#   $key (String) - the key that is written most often: tekst (situation), citaat (dream) or ik_doe (help)
no-wish-words = { $key ->
        [tekst] This situation has no text yet.
        [citaat] This dream has no text yet.
        [ik_doe] It does not say yet who does what here.
       *[other] There is no text here yet.
    }
    .help = { $key ->
        [tekst] Write one of these three: tekst, citaat or laat_zien. For example: tekst = "Ik sta elke dag zelf op."
        [citaat] Write the dream in the words of the client. Does the client not talk? Then use “laat_zien”. For example: citaat = "Ik wil een hond."
        [ik_doe] Write what the client does, at “ik_doe”. Or what the helper does, at “u_doet”. For example: ik_doe = "Ik sta zelf op."
       *[other] Add the text: { $key } = "…"
    }

# Shown when an item says the same thing in two ways, for example with a quote and with what somebody shows.
# Variables:
#   $key (String) - the key that is written most often: tekst (situation), citaat (dream or life area) or wens (goal)
too-many-wish-words = The same thing is here in more than one way.
    .help = { $key ->
        [tekst] Choose one: tekst, citaat or laat_zien. Use “citaat” for somebody's own words.
        [citaat] Choose one. Does the client say it? Choose “citaat”. Does the client show it? Choose “laat_zien”.
        [wens] Choose one. Does the client say it? Choose “wens”. Does the client show it? Choose “laat_zien”.
       *[other] Choose one: “{ $key }” or “laat_zien”.
    }

# Shown when the highest number of a scale is not above the lowest.
# Variables:
#   $lowest (Number) - the lowest score of the scale, as written in the plan
#   $highest (Number) - the highest score of the scale, as written in the plan
scale-ends = The scale goes from { $lowest } to { $highest }. The highest score is not above the lowest score.
    .help = Write the lowest score at “laagste”. Write a score that is higher at “hoogste”. For example: laagste = 1 and hoogste = 5

# Shown when a score is lower or higher than the ends of its own scale.
# Variables:
#   $value (Number) - the score as written in the plan
#   $lowest (Number) - the lowest score of the scale
#   $highest (Number) - the highest score of the scale
score-out-of-scale = The score { $value } does not fit the scale from { $lowest } to { $highest }.
    .help = Choose a score from { $lowest } to { $highest }. Is the scale not right? Then change “laagste” or “hoogste”.

# Shown when a score says neither which goal nor which life area it is about.
# Variables: none
score-without-subject = This score does not say what it is about.
    .help = Write a part of life at “domein”. Or write the id of a goal. For example: doel = "koken"

# A score of a talk has no scale of its own: it stands on that of the score before.
result-without-scale = There is no earlier score of this goal. So I do not know on which scale this number stands.
    .help = Write this number under [[scores]], with doel or domein, instrument, datum and door.
# Shown when something stops before it starts. A goal without “start” starts with the plan.
# Variables:
#   $start (Date) - the first day, in words
#   $end (Date) - the last day, in words
end-before-start = The end is on { $end }. That is earlier than the start, on { $start }.
    .help = Change one of the two days. The end is on the same day as the start, or later. Does a goal have no “start”? Then the goal starts on the day at “ingang”, in the block [plan].

# Shown when an item is hidden from the client.
# Variables: none
hidden-for-client = At “niet_voor” there is “ik”. But the plan belongs to the client.
    .help = Remove “ik”. Is there nobody else? Then remove the whole line. Is something only for the team? Write it where only the team reads: “precies” at an agreement, “zo_precies” at daily support, “vaktekst” at a goal, “opmerking” at a person. Or write two texts, “kort” for the client and “verhaal” for the team: { "{" } kort = "…", verhaal = "…" { "}" }

# Shown when no font has a character, or when it steers text and shows nothing.
# Variables:
#   $character (String) - the character; a question mark when it shows nothing
#   $code (String) - its code, like U+2603
missing-character = I cannot print a character in this text: “{ $character }” ({ $code }).
    .help = Write a word in place of this character. Do you not see it? Then type the sentence again.

## Files that the plan names

# Shown when a photo is named with a place that exists on one computer only.
# Variables:
#   $path (String) - the file as written in the plan
path-absolute = “{ $path }” is a place on one computer. On another computer it does not work.
    .help = Put the file in the folder of the plan. Write its name from that folder on. For example: foto = "fotos/zus.jpg"

# Shown when a photo lies outside the folder of the plan, also when a shortcut leads there.
# Variables:
#   $path (String) - the file as written in the plan
path-outside = “{ $path }” is outside the folder of the plan.
    .help = Put the file in the folder of the plan. Write its name from that folder on. For example: foto = "fotos/zus.jpg"

# Shown when there is no photo with that name.
# Variables:
#   $path (String) - the file as written in the plan
photo-missing = I cannot find the photo “{ $path }”.
    .help = Is the photo in the folder of the plan? Write its name exactly the same. Mind the capitals and the last part, like: .jpg

# Shown when a photo is damaged, cut off or empty.
# Variables:
#   $path (String) - the file as written in the plan
photo-broken = The photo “{ $path }” is broken or was not saved completely. I cannot open it.
    .help = Copy the photo to the folder of the plan again. Does that not help? Then choose another photo.

# Shown when a photo has too many pixels.
# Variables:
#   $path (String) - the file as written in the plan
#   $megapixels (Number) - its size, rounded down, so it can equal $most; the message leaves it out
#   $most (Number) - the largest size that is allowed
photo-too-large = The photo “{ $path }” has more than { $most } megapixels. That is too large.
    .help = Make the photo smaller in a photo program. Or choose another photo.

# Shown when the file of a photo is too large.
# Variables:
#   $path (String) - the file as written in the plan
#   $megabytes (Number) - its size, rounded down, so it can equal $most; the message leaves it out
#   $most (Number) - the largest size that is allowed
photo-file-too-large = The file “{ $path }” is larger than { $most } megabytes. That is too large.
    .help = Make the photo smaller in a photo program. Or choose another photo.

# Shown when a file is not a photo, or a kind of photo that the program does not read.
# Variables:
#   $path (String) - the file as written in the plan
photo-unknown-format = The file “{ $path }” is not a photo that I can read.
    .help = Open the photo in a photo program. Save it as JPEG or PNG. Then write the new name in the plan.

# Shown when a photo has too few pixels to be sharp on paper.
# Variables:
#   $path (String) - the file as written in the plan
#   $pixels (Number) - the pixels along its shortest side
#   $needed (Number) - the pixels that side needs
photo-few-pixels = The photo “{ $path }” is small. It may look blurred on paper. { $pixels ->
        [one] Its shortest side has { $pixels } pixel.
       *[other] Its shortest side has { $pixels } pixels.
    }
    .help = { $needed ->
        [one] Choose a larger photo. The shortest side needs at least { $needed } pixel.
       *[other] Choose a larger photo. The shortest side needs at least { $needed } pixels.
    }

# Shown when the last day on which a photo may be used is over. The photo is then left out.
# Variables:
#   $path (String) - the file as written in the plan
#   $until (Date) - the last day, in words
photo-consent-over = The photo “{ $path }” may no longer be in the plan. The last day was { $until }. I leave it out now.
    .help = Ask the person in the photo if you may still use it. Does that person say yes? Then change the day at “tot”. Does that person say no? Then remove the photo.

# Shown when a photo of somebody has no day on which that person agreed.
# Variables:
#   $path (String) - the file as written in the plan
#   $name (String) - the person on the photo
photo-without-consent = The plan does not say if { $name } agrees with the photo of { $name }.
    .help = Ask if the photo may be in the plan. Then write the day of the yes: foto = { "{" } bestand = "{ $path }", toestemming_op = 2027-01-31 { "}" }

## Who may read what

# Shown when a consent names no part of the plan. A consent that stopped keeps its parts.
# Variables: none
consent-empty = At this consent there is no part of the plan yet at “wat”.
    .help = Write which parts this person may read, like: wat = ["doelen"]. Did the consent stop? Then leave at “wat” what this person was allowed to read, and add the day: ingetrokken_op = 2027-01-31

# Shown when somebody asks for the plan for a relative, and the client gave no consent.
# Variables:
#   $name (String) - the relative
consent-absent = { $name } may not read this plan. There is no consent from the client in it.
    .help = Ask the client if { $name } may read, and which parts. Does the client say yes? Then write a block [[toestemmingen]], with below it: met, wat, gegeven_op and door.

# Shown when somebody asks for the plan for a relative, and the consent of the client is over.
# Variables:
#   $name (String) - the relative
#   $until (Date) - the last day of the consent, in words
consent-expired = { $name } may no longer read this plan. The last day was { $until }.
    .help = Ask the client if { $name } may still read. Does the client say yes? Then write a new block [[toestemmingen]].

# Shown when somebody asks for the plan for a relative, and the client took the consent back.
# Variables:
#   $name (String) - the relative
#   $since (Date) - the day on which the client took it back, in words
consent-withdrawn = { $name } may no longer read this plan. The consent stopped on { $since }.
    .help = Ask the client if it stays like that. Does the client say yes again now? Then write a new block [[toestemmingen]].

# Shown when somebody asks for the plan for a relative, and the consent starts on a later day.
# Variables:
#   $name (String) - the relative
#   $from (Date) - the first day of the consent, in words
consent-not-yet = { $name } may not read this plan yet. The consent starts on { $from }.
    .help = Wait until that day. Or ask the client if { $name } may read now. Does the client say yes? Then write today's date under [[toestemmingen]], at “gegeven_op”.

# Shown when a text that others may read holds an address or a number that is hidden.
# Variables:
#   $what (String) - what is hidden: adres or telefoon
#   $name (String) - the person whose address or number it is
hidden-in-text = { $what ->
        [adres] This text holds the secret address of { $name }.
        [telefoon] This text holds the secret telephone number of { $name }.
       *[other] This text holds something of { $name } that is secret.
    }
    .help = { $what ->
        [adres] Remove the address from this text. Does { $name } agree that others read it? Then remove “adres” at “geheim”.
        [telefoon] Remove the number from this text. Does { $name } agree that others read it? Then remove “telefoon” at “geheim”.
       *[other] Remove this from the text. Does { $name } agree that others read it? Then remove “{ $what }” at “geheim”.
    }

# Shown when somebody asks for the plan for a relative who is not in the plan.
# Variables:
#   $id (String) - the id that was asked for
#   $choices (List) - the ids of the people in the plan who are not professionals; may be empty
unknown-relative = In this plan there is nobody with the id “{ $id }”.
    .help = Check that the id is right. Or first put this person in a block [[mensen]]. Relative in this plan: { $choices }

# Shown when somebody asks for the plan for a relative, and the person is a professional without consent.
# Variables:
#   $name (String) - the person
relative-is-professional = { $name } helps as a job. Such a helper reads the plan for the team.
    .help = Make the plan for the team for { $name }. Is { $name } family or a friend? Then write at this person: kant = "netwerk"

## Pictures

# Shown when no pictogram fits a sentence.
# Variables:
#   $sentence (String) - the sentence
no-picture = I found no picture for this sentence: “{ $sentence }”
    .help = The sentence can stay like this. Do you want a picture? Then choose a word yourself, like: picto = "koken". This is how you look for a word that I know: beeldplan pictograms search koken

# Shown when a word of a sentence has two pictures and nothing tells which one is meant.
# Variables:
#   $word (String) - the word
#   $sentence (String) - the sentence
#   $choices (List) - a word for each of the pictures
#   $first (String) - the first of these words
which-picture = What do you mean by “{ $word }” in this sentence: { $choices }? As long as I do not know, I put no picture beside: “{ $sentence }”
    .help = For this sentence you write: picto = "{ $first }". For the whole plan you put under [pictogrammen]: "{ $word }" = "{ $first }"

# Shown when a pictogram would fit a sentence, but may hurt or frighten. The program never places it by itself.
# Variables:
#   $word (String) - the word of the sentence that has the pictogram
#   $sentence (String) - the sentence
sensitive-picture = A sensitive picture belongs to “{ $word }”. I do not put it beside this sentence by myself: “{ $sentence }”
    .help = Look at the picture together with the client. Does the client want it there? Then write: picto = "{ $word }"

## Rules of a profile

# Shown when the core of the plan takes more pages than the rule allows.
# Variables:
#   $pages (Number) - the pages that it takes
#   $most (Number) - the pages that it may take
rule-pages = { $pages ->
        [one] The core of the plan is { $pages } page long.
       *[other] The core of the plan is { $pages } pages long.
    } { $most ->
        [one] There is room for { $most } page.
       *[other] There is room for { $most } pages.
    } The core is: who the client is, and how to talk with the client.
    .help = Let the client choose which sentences stay. Remove sentences that say the same thing. Also remove sentences that only the team needs. Look first at “dit_ben_ik” and “praat_met_mij”. Leave the letters as large as they are.

# Shown when a part that the plan must have is empty.
# Variables:
#   $section (String) - the id of the part. The name of a variant cannot hold a slash, so the program writes
#     situatie-goed for situatie/goed. Each example is complete: who copies it gets no next fault.
rule-required = { $section ->
        [dit-ben-ik] The plan does not say yet who the client is.
        [zo-praat-u-met-mij] The plan does not say yet how to talk with the client.
        [mijn-mensen] There are no people in the plan yet.
        [situatie] The plan does not say yet how things are now.
        [situatie-goed] The plan does not say yet what goes well.
        [situatie-moeilijk] The plan does not say yet what is hard.
        [situatie-zo-houden] The plan does not say yet what must stay as it is.
        [situatie-niet-doen] The plan does not say yet what the client does not want.
        [dromen] There is no dream in the plan yet.
        [doelen] There is no goal in the plan yet.
        [mijn-verhaal] The plan does not hold the story of the resident yet.
        [schijf] The wheel is still empty.
        [wie-ik-koos] The plan does not say yet whom the resident chose to help.
        [ondersteuning] The plan does not say yet how to help every day.
        [gezin] The plan does not say yet who is in the family.
        [aanleiding] The plan does not say yet why it is there.
        [eerdere-hulp] The plan does not say yet what help there was before.
        [analyse] The plan does not say yet how it fits together.
        [gewenst] The plan does not say yet how it should be.
        [gesprek-gevonden] The plan does not say yet how people found the talk.
        [evaluaties] The plan has no talk to look back yet.
        [handtekeningen] The plan does not say yet who agrees with it.
        [situatie-vraag] The plan does not say yet what the client wants help with.
        [netwerk] The plan says nothing yet about the network.
       *[other] The plan does not have the part “{ $section }” yet.
    }
    .help = { $section ->
        [dit-ben-ik] Ask the client what is nice and what goes well. Write a block [[ik.dit_ben_ik]], with below it: tekst = "Ik hou van muziek."
        [zo-praat-u-met-mij] Write a block [[ik.praat_met_mij]], with below it: tekst = "Praat rustig met mij."
        [mijn-mensen] Write a block [[mensen]] for each person, with four lines below it: id = "noor", naam = "Noor", relatie = "zus" and kant = "netwerk"
        [situatie] Write a block [[situatie]], with three lines below it: soort = "goed", wie = "ik" and tekst = "Ik sta elke dag zelf op."
        [situatie-goed] Write a block [[situatie]], with three lines below it: soort = "goed", wie = "ik" and tekst = "Ik sta elke dag zelf op."
        [situatie-moeilijk] Write a block [[situatie]], with three lines below it: soort = "moeilijk", wie = "ik" and tekst = "Lang bellen vind ik moeilijk."
        [situatie-zo-houden] Write a block [[situatie]], with three lines below it: soort = "zo-houden", wie = "ik" and tekst = "Ik luister elke avond naar muziek."
        [situatie-niet-doen] Write a block [[situatie]], with three lines below it: soort = "niet-doen", wie = "ik" and tekst = "Ik wil niet alleen eten."
        [dromen] Ask the client about a dream. Can it come true now? Write a block [[dromen]], with two lines below it: citaat = "Ik wil een hond." and kan = "nu". Is it later or not at all? Then write kan = "later" or kan = "niet", and also why: uitleg = "Een hond kost veel geld."
        [doelen] Choose a goal together with the client. Write a block [[doelen]], with three lines below it: id = "koken", domein = "ontwikkeling" and ik_zin = "Ik kook elke dinsdag zelf." Write a block [[doelen.acties]] below that, with two lines: wie = "ik" and wat = "Ik kook mijn eten."
        [mijn-verhaal] Ask for the story of the resident. Write under [ik] the words themselves: mijn_verhaal = { "{" } wie = "ik", tekst = "I was always a builder." { "}" }
        [schijf] Write a block [[gebieden]] for each piece of the wheel, with 2 lines: domein = "wonen" and hoe_gaat_het = "goed"
        [wie-ik-koos] The resident chooses who helps: the resource group. Write a block [[resourcegroep]] for each person, with 2 lines: wie = "noor" and gekozen_door_mij = true
        [ondersteuning] Write a block [[ondersteuning]], with two lines below it: moment = "ochtend" and ik_doe = "Ik sta zelf op."
        [gezin] For each person write a block [[klanten]] with 3 lines: id = "anna", roepnaam = "Anna" and relatie = "moeder"
        [aanleiding] Ask the family why there is a plan. Write a block [[aanleiding]] with: wie = "anna" and citaat = "Ik wil weer rust in huis."
        [eerdere-hulp] Write a block [[eerdere_hulp]] with: wat = "Wij hadden hulp van het wijkteam."
        [analyse] Write a block [analyse] with: tekst = { "{" } kort = "Er is te weinig geld. Daarom is er vaak ruzie.", verhaal = "…" { "}" }
        [gewenst] Write a block [[gewenst]] with: wie = "anna" and citaat = "Ik wil dat wij weer samen eten."
        [gesprek-gevonden] Ask it at the end of the talk. Write a block [[gesprek_gevonden]] with: wie = "anna" and gevoel = "goed"
        [evaluaties] Plan two talks about how things go, in the first 12 months of the plan. Write two blocks [[evaluaties]], with the day below each block. For example below the one block datum = 2027-06-30 and below the other block datum = 2027-12-15
        [handtekeningen] Read the plan together. Does the client say yes? Then write a block [[akkoorden]], with three lines below it: wie = "ik", stand = "ja" and datum = 2027-01-31
        [situatie-vraag] Write a block [[situatie]] with 3 lines: soort = "vraag", wie = "ik" and tekst = "Ik wil hulp met mijn post."
        [netwerk] Write a block [netwerk] with: kort = "Mijn broer en mijn begeleider helpen mij."
       *[other] Write the block that belongs to this part. In a new plan there are examples of blocks. This is how you make a new plan: beeldplan new voorbeeld
    }

# Shown when the plan has more goals than the rule allows (a fault) or advises (a tip).
# Variables:
#   $count (Number) - the goals in the plan
#   $most (Number) - the most that the rule allows or advises
rule-goals = { $count ->
        [one] There is { $count } goal in the plan.
       *[other] There are { $count } goals in the plan.
    } { $most ->
        [one] More than { $most } goal at once is a lot for the client.
       *[other] More than { $most } goals at once is a lot for the client.
    }
    .help = { $most ->
        [one] Choose at most { $most } goal for now, together with the client. Take the other goals out of this plan, and keep them for later.
       *[other] Choose at most { $most } goals for now, together with the client. Take the other goals out of this plan, and keep them for later.
    }

# Shown when a dream does not say whether it can come true, or says "later" or "niet" without why.
# Variables: none
rule-dream-answer = The answer to this dream is not finished yet.
    .help = Write one of these words at “kan”: nu, later or niet. Is it later or niet? Then write why at “uitleg”.

# Shown when an agreement that limits freedom lacks its reason, its end or who decided.
# Variables:
#   $missing (List) - the keys that are missing, joined with "or"
rule-freedom = At this agreement about freedom there is nothing yet at “{ $missing }”.
    .help = Write the reason at “waarom”. Write the id of the person who decided this at “besloten_door”. That id stands in a block [[mensen]]. Write the last day at “tot”. For example: tot = 2027-01-31

# Shown when there are fewer talks to look back than agreed, in the twelve months from the start of the plan.
# Variables:
#   $count (Number) - the talks in the plan
#   $agreed (Number) - the talks that were agreed
rule-evaluations = { $count ->
        [0] In the first 12 months there is no talk to look back yet.
        [one] In the first 12 months there is { $count } talk to look back.
       *[other] In the first 12 months there are { $count } talks to look back.
    } { $agreed ->
        [one] The agreement is { $agreed } talk.
       *[other] The agreement is { $agreed } talks.
    }
    .help = Choose a day for each talk, within 12 months after the start of the plan. Write a block [[evaluaties]] for each talk, with the day below it. For example: datum = 2027-06-30

# Shown when the client did not sign, and the plan does not say enough about why and who signs instead.
# Variables: none
rule-signature = The plan does not say enough yet about the signature of the client.
    .help = Does the client sign? Write under [[akkoorden]]: wie = "ik" and stand = "ja". Does the client sign later? Write there stand = "nog-niet" and the “reden”. Does the client not sign? Write there stand = "nee", the “reden” and the “vertegenwoordiger”.

## The style guide of the drawings, for whoever draws. The name of the file stands beside each line.

# Shown when a file is not a drawing that can be read.
# Variables: none
lint-not-svg = This file is not a drawing that I can read. Save it as SVG.

# Shown when the first line of a drawing lacks something that every drawing has.
# Variables:
#   $attribute (String) - what must stand there, like fill="none"
lint-root = In the first line of the drawing this is missing: { $attribute }

# Shown when a drawing has no title, or the title is not its first part.
# Variables: none
lint-title = The drawing does not start with a title. Put it at the top, for example: <title>bus</title>

# Shown when a drawing holds a part that is not allowed.
# Variables:
#   $name (String) - the part, like text
lint-element = The drawing holds “{ $name }”. Use only: svg, title, g, path, circle, rect and ellipse.

# Shown when a part of a drawing has a property that is not allowed.
# Variables:
#   $name (String) - the property, like opacity; width stands for a size in the first line
lint-attribute = { $name ->
        [width] The first line of the drawing has a fixed size. Remove width and height there.
       *[other] The drawing holds “{ $name }”. Remove it, or draw it in another way.
    }

# Shown when a colour is not in the palette.
# Variables:
#   $colour (String) - the colour as written in the drawing
lint-colour = The colour “{ $colour }” is not one of our colours. Choose a colour from the fixed list, in capitals.

# Shown when a line has a width that is not in the list.
# Variables:
#   $width (String) - the width as written in the drawing
lint-stroke = The line of width “{ $width }” is not one of our lines. The usual line is 3 wide.

# Shown when the file of a drawing is too large.
# Variables:
#   $bytes (Number) - its size; never below $most
#   $most (Number) - the largest size that is allowed
lint-size = The drawing is { $bytes } bytes large. Make it simpler, down to at most { $most } bytes.

# Shown when a drawing comes too near the edge of its field.
# Variables:
#   $box (String) - left, top, right and bottom of what is drawn
lint-outside = The drawing comes too near the edge: { $box }. Stay between 2 and 94.

# Shown when a drawing holds a line without length, which disappears in a PDF.
# Variables: none
lint-dot = The drawing holds a dot that disappears in a PDF. Draw the dot as a small circle: circle.

# Shown when two colours that touch look alike in black and white.
# Variables:
#   $one (String) - the name of one colour
#   $other (String) - the name of the other colour
lint-prints-otherwise = The drawing looks different in a PDF than on the screen
lint-grey = “{ $one }” and “{ $other }” touch and look alike in black and white. Put a line between them, or choose another colour.

# Shown when two drawings look alike at a glance.
# Variables:
#   $other (String) - the file of the other drawing
lint-alike = The drawing looks too much like { $other }. Make the difference larger.

# Shown when a description is too short, too long, or not a plain sentence.
# Variables:
#   $text (String) - the description as written on the card
lint-description = The description “{ $text }” can be better. Write a short sentence with a capital and a full stop. Use at most 120 characters. Write what there is to see, without “picture of”.

# Shown when two drawings have the same description.
# Variables:
#   $other (String) - the file of the other drawing
lint-description-twice = The description is the same as that of { $other }. Write what is different in this drawing.

# Shown when a card has no words that lead to its drawing.
# Variables: none
lint-words = There are no words on the card. Write one word or more at “woorden”, in both languages.

# A photo of a thing or a place without words for who cannot see.
# Variables:
#   $path (String) - the name of the file
photo-without-description = It is not written what the photo “{ $path }” shows.
    .help = Who cannot see then only hears: a photo of our own. Write: foto = { "{" } bestand = "{ $path }", beschrijving = "Mijn rode koffiebeker." { "}" }

# The plan names the folder of an organisation, but the file huisstijl.toml is not there.
# Variables:
#   $path (String) - the folder or the file
house-missing = The house style is not there: { $path }
    .help = Put a file with the name huisstijl.toml in the folder. Or take the line huisstijl away.
# Variables:
#   $path (String) - the folder
house-outside = The folder with the house style lies outside the folder of the plan: { $path }
    .help = Put the folder beside the plan. Do more plans share it? Take the line away, and type when you render: --house with the folder behind it
# Variables:
#   $path (String) - the file
house-option-missing = I cannot find the house style of --house: { $path }
    .help = See whether the folder is right. It must hold a file with the name huisstijl.toml.
# Variables:
#   $path (String) - the file
#   $detail (String) - what the reader of the file says
house-broken = The house style cannot be understood: { $path }. { $detail }
    .help = It may hold: naam, accent, voetregel, logo, omslag, sets, commercieel. Only naam is required.
# Variables:
#   $path (String) - the picture
house-picture = This picture of the house style cannot be used: { $path }
    .help = Put the picture in the folder of the house style, as png or jpg.
# Variables:
#   $value (String) - the colour as written
#   $ratio (String) - its contrast with the paper
#   $nearest (String) - the nearest colour that is dark enough
house-colour = The colour { $value } is too light: { $ratio } to 1 against the paper, 7 to 1 is needed.
    .help = This colour is close and dark enough: accent = "{ $nearest }"
# Variables:
#   $value (String) - the colour as written
house-colour-unreadable = This is no colour: “{ $value }”
    .help = Write six digits: accent = "#0E5470"
# Variables:
#   $path (String) - the file
house-profile-file = { $path } is no kind of plan.
    .help = This folder is for files such as herstelplan.toml: small letters, digits and hyphens, and then .toml. Put other files somewhere else.
# Variables:
#   $path (String) - the file
#   $line (Number) - its line, 0 when that is not known
#   $detail (String) - what the parser said
house-profile-broken = I do not understand your own kind of plan: { $path }{ $line ->
        [0] { "" }
       *[other] , line { $line }
    }. { $detail }
    .help = Look on that line whether a quotation mark, a bracket or an equals sign is missing, and whether a number is a number.
# Variables:
#   $path (String) - the file
#   $line (Number) - its line, 0 when that is not known
#   $what (String) - what kind of name it is
#   $value (String) - what was written
#   $count (Number) - how many choices there are
#   $choices (String) - what may be written
house-profile-unknown = In { $path }{ $line ->
        [0] { "" }
       *[other] , line { $line },
    } stands { $what ->
        [basis] as basis
        [regel] the rule
        [sleutel] the key
        [ernst] the severity
        [getal] as number
        [onderdeel] the part
        [stuk] the piece of life
        [taal] the language
        [lezer] the reader
        [picto] the picture
        [kleur] the colour
        [titel] the title
       *[id] as id
    } “{ $value }”. I do not know it here.
    .help = { $count ->
        [0] { $what ->
            [picto] Find a picture with beeldplan pictograms search WORD. Write the name that stands before it.
           *[other] Take a title of the kinds of plans that come with the program.
        }
       *[other] { $what ->
            [getal] Write a whole number, such as { $choices }.
           *[other] Choose: { $choices }.
        }
    }
# Variables:
#   $path (String) - the file
#   $line (Number) - its line, 0 when that is not known
#   $what (String) - the list in which something is missing
#   $missing (String) - what is missing
house-profile-missing = In { $path }{ $line ->
        [0] { "" }
       *[other] , line { $line },
    } something is missing: { $missing }.
    .help = { $what ->
        [volgorde] An order holds all parts of the basis, each once. Leaving a part out goes only in a whole kind of plan of your own, without a basis.
        [domeinen] A new piece of life has: id, naam, vaknaam, picto and kleur.
        [meetlatten] A new scale has: id, naam, laagste, hoogste and stappen.
        [regels] Write the code of each rule: code = "ART-02"
       *[profiel] Write a basis at the top: basis = "art". Or write a whole kind of plan of your own, with all parts.
    }
# Variables:
#   $path (String) - the file
#   $line (Number) - its line
#   $rule (String) - the code
#   $choices (String) - the demands of that code
house-profile-which = In { $path }, line { $line }, it is not clear which demand of { $rule } you mean.
    .help = Add: { $choices }.
# Variables:
#   $path (String) - the file
#   $line (Number) - its line, 0 when that is not known
#   $rule (String) - the code, or the demand
house-profile-locked = In { $path }{ $line ->
        [0] { "" }
       *[other] , line { $line },
    } switches { $rule } off, or makes it less strict. That cannot be: this rule guards the client.
    .help = Leave the rule as it is: ernst = "fout"

# Variables:
#   $product (String) - what was asked for
#   $readers (Choices) - for whom it can be made
product-reader = “{ $product }” is not made for this reader.
    .help = It is made for: { $readers }.
# Variables:
#   $product (String) - what was asked for
#   $papers (Choices) - the papers on which it can be made
product-paper = “{ $product }” is not made on this paper.
    .help = It can be made on: { $papers }.
# Variables:
#   $product (String) - what was asked for
#   $formats (Choices) - the forms in which it can be had
#   $products (Choices) - what can be had as a page for a screen
product-format = There is no html of “{ $product }”.
    .help = Choose for it: { $formats }. There is html of: { $products }.
# Variables:
#   $product (String) - what was asked for
product-empty = This plan has nothing for “{ $product }”.
    .help = { $product ->
        [week] A week needs an action with days and a time.
        [wiel] A wheel needs areas or scores.
        [evaluatie] An evaluation needs goals.
        [signaleringsplan] Make a block first: [signaleringsplan]
        [crisisblad] Make a block first: [crisisblad]
        [crisisblad-groot] Make a block first: [crisisblad]
        [veiligheidsplan] Make a block first: [veiligheidsplan]
        [ino] Make a block first: [ino]
        [uitleg] An explanation needs words: [woorden]
       *[other] Put in the plan what belongs on this sheet.
    }
# Variables:
#   $paper (String) - the paper
#   $size (String) - the size of the letters in points
page-too-small = Letters of { $size } points do not fit on { $paper }.
    .help = There is no room for a word beside a picture. Choose larger paper or smaller letters.
# Variables:
#   $value (Number) - what was asked for
#   $choices (Choices) - what can be asked for
cards-per-page = { $value } cards on a page is not possible.
    .help = Choose: { $choices }.
# Variables:
#   $sentence (String) - what happens in the week
week-without-part = It is not clear in which part of the day this is: “{ $sentence }” It is not on the board of the week.
    .help = Add a time: tijd = 10:00:00. Or a part of the day: dagdeel = "ochtend".

# Variables:
#   $lines (Number) - the lines that it takes on the page
long-sentence = This sentence takes { $lines } lines on the page.
    .help = Make two sentences of it, or leave words out.
# Variables:
#   $word (String) - the word that is wider than its line
long-word = The word “{ $word }” is wider than the line. It goes on on the next line.
    .help = Choose a shorter word, or say it in two words.
# Variables: $part (String) - the title of a part of the card
crisis-card-full = The card has no room for everything. This part is too long: { $part }.
    .help = Make this part shorter: fewer sentences, or shorter ones. The letters of the card do not shrink. In the booklet it may be longer.
# Variables:
#   $pages (Number) - the pages of the booklet
#   $most (Number) - how many are still easy to handle
#   $booklets (String) - a proposal
many-pages = The booklet has { $pages } pages. More than { $most } is a lot for one booklet.
    .help = You can divide it like this. { $booklets }
# Variables:
#   $product (String) - what was asked for
#   $paper (String) - the paper
no-booklet = There is no booklet of “{ $product }” on { $paper }.
    .help = A booklet can be made on a4 or a5: plan, mensen, wiel, voorbereiding, evaluatie or uitleg.

## Pictures of others

# Shown when `picto` or `[pictogrammen]` names a set that is not on this machine.
# Variables: $set (String) - the name of the set
unknown-set = I do not know the set “{ $set }” on this machine.
    .help = Import the set first: beeldplan pictograms import FOLDER --name { $set }. Or choose a word without a set before it: picto = "koken"
# Variables:
#   $value (String) - what was written
#   $choices (String) - the points that a person looks at
unknown-point = I do not know the point “{ $value }”.
    .help = Choose: { $choices }. All points are on the sheet of --product clientvriendelijk.
# Variables:
#   $value (String) - what was written
#   $suggestion (String) - the point that was probably meant
unknown-point-suggestion = I do not know the point “{ $value }”. Do you mean { $suggestion }?
    .help = Write: punt = "{ $suggestion }"
# Variables:
#   $value (String) - a point that the program looks at itself
#   $choices (String) - the points that a person looks at
point-automatic = The program looks at point { $value } itself. What you write here does not count.
    .help = Remove this block. You look at: { $choices }.
# Variables: $sign (String) - what stands behind the plus; $choices - the signs there are
unknown-sign = I do not know the sign “{ $sign }”.
    .help = Behind the plus may stand: { $choices }. For example: picto = "koken + klaar"
# Variables: $first, $second (String) - two signs
signs-collide = The signs “{ $first }” and “{ $second }” do not go together on one picture.
    .help = Choose one of the two.
# Variables: $word (String) - the word of the client's own picture
picture-without-choice = There is no picture yet for “{ $word }”.
    .help = Write for example: { $word } = "hond". Or a photo: { $word } = { "{" } foto = "fotos/hond.jpg" { "}" }. Or: { $word } = "geen"
# Variables: $set (String), $folder (String) - where sets are looked for
set-missing = The set “{ $set }” is not on this machine. You see our own pictures now.
    .help = I looked in: { $folder }. This imports a set: beeldplan pictograms import FOLDER --name { $set }
# Variables: $set (String), $file (String), $detail (String)
set-broken = I do not understand the set “{ $set }”. You see our own pictures now.
    .help = Something is wrong in { $file }: { $detail }. Import the set again.
# Variables: $set (String), $file (String) - a picture of a set
set-picture-broken = A picture of the set “{ $set }” is broken or gone: { $file }. A picture of ours stands in its place, or a question mark.
    .help = Import the set again: beeldplan pictograms import FOLDER --name { $set }
# Variables: $set (String), $licence (String)
licence-non-commercial = The pictures of { $set } may not be used for money ({ $licence }). Your house style says: commercieel = true.
    .help = Ask the maker for leave. Or choose other pictures under [weergave]: sets = ["eigen"]
licence-share-alike = Do you pass this document on? Then it must be under the same licence as the pictures of { $set }: { $licence }.
    .help = For use in your own team and with the client nothing changes.
# Variables: $sentence (String), $first (String) - a picture, $proposals - pictures of other sets
no-picture-proposal = I found no picture for this sentence: “{ $sentence }”
    .help = Another set has pictures that may fit: { $proposals }. See whether one is right. Then write: picto = "{ $first }"

## Rules of a recovery plan

# Variables: $value (String) - the instrument, $choices - the instruments of the profile
unknown-scale = I do not know the scale “{ $value }”.
    .help = Choose: { $choices }. Or write the scale yourself: laagste, hoogste, laagste_is and hoogste_is.
# Variables: $value (String) - the instrument
no-scale = There is no scale with “{ $value }” yet.
    .help = Write: laagste, hoogste, laagste_is and hoogste_is.
rule-voice = This goal is not the client's own: it has no ik, mij or mijn.
    .help = Write the goal as the client says it. For example: Ik ga 1 keer per week naar buiten.
# Variables: $word (String)
rule-not-about = This goal says “{ $word }”. So it is about the client, and not of the client.
    .help = Write ik, mij or mijn.
# Variables: $word (String)
rule-positive = This goal says “{ $word }”. It says what must stop, and not what the client wants.
    .help = Write what will be there instead.
rule-wish = There is no wish of the client with this goal.
    .help = Write the client's own words: wens = { "{" } wie = "ik", tekst = "…" { "}" }. Does the client not speak? Then write what the client shows: laat_zien.
# Variables: $months (Number), $last (Date) - the last day that is near enough
rule-within = This goal is too far away. A goal of this plan can be reached in { $months } months, so on { $last } at the latest.
    .help = Make the goal smaller, or choose an earlier day. What comes later may be a dream.
# Variables: $count, $most (Number)
rule-goals-per-domain = There are { $count } goals in this part of life. At most { $most } can be done well.
    .help = Choose together what matters most now. Keep the other goals for later.
# Variables: $count, $most (Number)
rule-domains = There are goals in { $count } parts of life. { $most } is enough for one plan.
    .help = Choose together what matters most now.
# Variables: $missing - keys
rule-action = This action is not quite clear yet. Missing: { $missing }.
    .help = Write who, what, where, when, why and how long. Then everybody knows what will happen.
rule-now-with-goal = This says how it is now, and no goal goes with it. It does not get into the plan.
    .help = Take it out, or make a goal of it.
# Variables: $count, $most (Number)
rule-short-now = These are { $count } sentences. How it is now fits in at most { $most } short ones.
    .help = Write only what goes with the goal.
# Variables: $domain (String) - the key of the life area, $area (String) - its name
rule-perspectives = How it is now with “{ $area }”, not everybody has said yet.
    .help = Ask the client and somebody else. Write a [[situatie]] with soort = "nu" and domein = "{ $domain }".
# Variables: $missing - sides
rule-lanes = For this goal an action is missing of this side: { $missing }.
    .help = Is there nobody, or has nobody asked? Write an action. Is there really nobody in the network? Then write: geen_netwerk = "…"
# Variables: $domain (String) - the key of the life area, $area (String) - its name
rule-scored = There is no score of the client with “{ $area }”.
    .help = Ask how it is now and write a [[scores]] with domein = "{ $domain }" and a date.
# Variables: $last (Date), $months (Number)
rule-look-back = You last looked back together on { $last }. The agreement is: every { $months } months.
    .help = Plan a talk with the client, somebody of the network and a helper.
# Variables: $last (Date) - the start of the plan, $months (Number)
rule-look-back-first = You have not looked back together yet. The plan began on { $last }. The agreement is: every { $months } months.
    .help = Plan a talk with the client, somebody of the network and a helper.
# Variables: $missing - sides
rule-triad = At this talk somebody was missing of this side: { $missing }.
    .help = Next time ask everybody: the client, somebody of the network and a helper.
# Variables: $missing - keys
rule-companions-seen = In this talk you did not look at everything. Missing: { $missing }.
    .help = In each talk also look at the signal plan and the map of the network. Then write: signaleringsplan_bekeken = true
# Variables: $count, $least, $most (Number)
rule-phases = The signal plan has { $count } phases. It works with { $least } to { $most }.
    .help = Begin with: it goes well. End with: it does not go well.
# Variables: $missing - keys
rule-phase = This phase is not ready yet. Missing: { $missing }.
    .help = Write what the client notices and what the client then does.
rule-call = There is nobody with a telephone number who answers day and night.
    .help = Write under [[signaleringsplan.bellen]] who that is, with altijd = true. The number stands with mensen.
# Variables: $missing - tasks
rule-roles = Nobody in the plan has this task yet: { $missing }.
    .help = Write with that person: rollen = ["persoonlijk-begeleider"]
# Variables: $last (Date), $months (Number)
rule-fresh = You last made or looked at the signal plan on { $last }. The agreement is: look at it every { $months } months.
    .help = Look at it together. Then write the day at bekeken_op.
rule-distinct = This phase has the name or the colour of another phase.
    .help = Give each phase a name and a colour of its own.

## Rules of the crisis sheet

# Variables: $missing - keys
rule-crisis = The crisis sheet is not complete yet. Missing: { $missing }.
    .help = Think together, at a quiet moment, of 1 to 4 short sentences. For instance: dit_helpt = [{ "{" } tekst = "Praat rustig met mij." { "}" }]
rule-crisis-call = Nobody on the crisis sheet has a number to call.
    .help = Write with bel_eerst whom others can call. The number stands with mensen, and not with geheim.
# Variables: $count (Number), $most (Number)
rule-crisis-calls = There are { $count } people with bel_eerst. The card has room for { $most }.
    .help = Choose together whom others call first. The first one stands at the top.
# Variables: $name (String)
rule-crisis-number = The plan has no number of { $name }. The crisis sheet now has the name only.
    .help = Write the number at telefoon.
# Variables: $name (String)
rule-crisis-hidden = The number of { $name } is hidden. So it is not on the crisis sheet.
    .help = Ask { $name } whether the number may be on the card. If yes: take telefoon away from geheim. If no: choose somebody else.
# Variables: $name (String)
rule-pledge = { $name } has not signed this promise yet.
    .help = Ask whether { $name } can and wants to do this. Then write the day at getekend_op. Until then it says: not signed yet.
# Variables: $last (Date), $months (Number)
rule-crisis-old = The crisis sheet is of { $last }. That is longer than { $months } months ago.
    .help = Read it together. Is all of it still right? Then write the new day at gemaakt_op, and print a new card.
# Variables: $date (Date)
rule-crisis-over = The crisis sheet was good until { $date }. That day has passed.
    .help = Read it together. Then write a new day at geldig_tot, and print a new card.
# Variables: $count (Number), $most (Number)
rule-crisis-short = This sentence has { $count } words. Somebody reads the card in a hurry: no more than { $most } words.
    .help = Make 2 short sentences of it, or leave out what is not needed.

## Rules of a plan of a neighbourhood team

rule-needed = This goal does not say yet what is needed.
    .help = Write it in a short sentence: nodig = "Iemand die met mij meegaat."
rule-client-acts = For this goal the client does nothing yet.
    .help = Think together of a small step that the client can take. Write it with the actions, with wie = "ik". In the plan of a family write the id of that person.
# Variables: $missing - keys
rule-lanes-decided = For this goal it is not decided yet who around the client helps. Missing: { $missing }.
    .help = Write an action of somebody of the network and of a volunteer. Not possible? Then write why: geen_netwerk = "Gevraagd, kan niet." or geen_vrijwilliger = "…"
rule-helpers-only = For this goal only helpers do something.
    .help = Ask what the client and the people around can do.
rule-check-date = The plan has no day yet to see how it goes.
    .help = Write under [plan]: volgend_gesprek = 2027-06-14T10:30:00. Or make an [[evaluaties]] with a date.
# Variables: $missing - sides
rule-three-sides = Not all three sides agree with the plan yet. Missing: { $missing }.
    .help = Write with [[akkoorden]] who said yes: the client, somebody around and a helper.
# Variables: $missing - keys
rule-decision = The decision of the municipality is not complete yet. Missing: { $missing }.
    .help = Take it from the letter of the municipality.
rule-copy = It does not say yet that the client has a copy of the plan.
    .help = Give the client the plan. Then write under [plan]: afschrift_op = 2027-01-11
rule-watched = It does not say yet who watches the plan.
    .help = Agree who does. Write under [plan]: regie = "id of that person"

## A plan that a circle makes together: Schijf van herstel

# Variables: $value (String), $choices (List)
unknown-process = I do not know the way of working “{ $value }”.
    .help = Choose at “variant” from: { $choices }.
# Variables: $names (List)
report-team-only = This report is for the team only. Not everybody signed for secrecy yet: { $names }.
    .help = Let everybody who was there sign. Then write at geheimhouding: { "{" } wie = "id of that person", getekend_op = 2027-01-11 { "}" }
# Variables: $names (List)
rule-undecided-goal = This is no goal yet: not everybody says yes. No yes yet from: { $names }.
    .help = It stands in the plan under “Hier praten we nog over”. Talk about it. Does somebody say yes? Then write at akkoord: { "{" } wie = "id of that person", stand = "ja" { "}" }
# Variables: $names (List)
rule-undecided-action = This is no action yet: not everybody says yes. No yes yet from: { $names }.
    .help = It stands in the plan under “Hier praten we nog over”. Talk about it. Does somebody say yes? Then write at akkoord: { "{" } wie = "id of that person", stand = "ja" { "}" }
rule-begun = This has begun, while not everybody says yes.
    .help = Begin when everybody says yes. For now write: status = "nieuw" (at a goal: stand = "nieuw"). Or write at akkoord that everybody says yes.
rule-goal-client = There is no goal for the resident yet.
    .help = Ask what the resident wants. Write it as a goal, with: voor = "inwoner"
rule-goal-around = There is no goal for the people around the resident yet.
    .help = Ask family and friends what they need. Write a goal with: voor = "omgeving"
rule-action-date = It does not say yet when this action is done.
    .help = Write at the action: klaar_op = 2027-04-01. Does it happen every week? Then write the last day.
# Variables: $name (String)
rule-chosen = It does not say that the resident chose { $name }.
    .help = The resident chooses who is in the resource group. Ask. Is it a yes? Then write: gekozen_door_mij = true. Is it a no? Then take this person out of the resource group.
rule-takes-part = The resident did not sign to take part yet.
    .help = Explain first what will happen. Then write a block [[overeenkomsten]], with: soort = "meedoen", datum = 2027-01-11 and getekend_door = "ik"
# Variables: $name (String)
rule-sharing = { $name } gets the report, but the resident did not sign yet that you may share with { $name }.
    .help = Ask the resident. Is it a yes? Then write a block [[overeenkomsten]], with: soort = "delen", met = ["id of that person"], waarvoor, datum and getekend_door. Is it a no? Then take the name out of verslag_voor.
# Variables: $names (List)
rule-secrecy = Not everybody signed for secrecy yet: { $names }. So only the team reads this report.
    .help = Let everybody who was there sign. Then write at geheimhouding: { "{" } wie = "id of that person", getekend_op = 2027-01-11 { "}" }
# Variables: $missing (List)
rule-all-areas = It does not say yet how it goes with these pieces: { $missing }.
    .help = Ask the resident. Write for each piece a block [[gebieden]], with: domein = "wonen" and hoe_gaat_het = "goed", "gaat-wel" or "niet-goed".
# Variables: $area (String)
rule-shortage = It does not go well with “{ $area }”. It does not say yet what has to be added.
    .help = Write in this block: wat_moet_erbij = "Ik heb een eigen plek nodig."
# Variables: $step (Number), $missing (List)
rule-process = You are in step { $step }. Of an earlier step this is not ready: { $missing }.
    .help = Is it ready? Then write a block [[werkproces.gedaan]], with: wat = "toestemmingsverklaring" and op = 2027-01-11. Is it not? Do that first.
# Variables: $missing (List)
rule-both-look-back = Only one side looks back on this talk. Empty now: { $missing }.
    .help = Ask the resident and somebody of the people around. Write their own words at ik_zeg and at omgeving_zegt.

## Days that have passed

# Variables: $date (Date) - the last day of the plan
plan-over = This plan is over. It ended on { $date }.
    .help = Look back together and make a new plan. Does the plan still go on? Then change: einde
# Variables: $date (Date) - the day of the talk
meeting-over = The next talk was on { $date }. That day has passed.
    .help = Write with [[evaluaties]] how it went. Then choose a new day: volgend_gesprek
# Variables: $date (Date) - the day of the talk
talk-without-record = The talk of { $date } has passed. How it went is not written yet.
    .help = Write below this talk, at [[evaluaties.doelen]], how it went. Was there no talk? Then take it away, or change the date.
# Variables: $date (Date) - the day on which the goal should be reached
goal-over = This goal was to be reached on { $date }. It does not say yet how it went.
    .help = Write with [[evaluaties]] how it went. Or choose a new day: streefdatum
# Variables: $date (Date) - the last day
agreement-over = This held until { $date }. That day has passed.
    .help = Take it out, or write until when it holds now.

## What stands there twice

# Variables:
#   $name (String) - the name of both
same-name = 2 people are called “{ $name }”. A reader does not know whom you mean.
    .help = Give one of them a longer name. For example: naam = "{ $name } de Wit"
# Variables:
#   $id (String) - who signed
signed-twice = “{ $id }” stands under the plan twice, with another answer.
    .help = Keep the answer that holds now. Take the other block away.

## A plan of a household

client-twice = This plan has both [ik] and [[klanten]].
    .help = Choose one. Write [ik] for one person, or [[klanten]] for a family.
unknown-member = There is no part for “{ $id }” in this plan.
    .help = Choose from: { $choices }. Write for example: --for client:ID.
consent-member = { $member } has not said yet that { $name } may read.
    .help = { $name } now reads only what belongs to the others. Ask { $member }, or write at namens who said yes for { $member }.
safety-not-at-home = For { $name } this paper is not safe at home.
    .help = Keep the agreements with a helper. Does this change? Then take the id away from niet_thuis.
safety-without-name = A page about safety is made for one person at a time.
    .help = Is it safe to hand over this paper? Then write: { $choices }.
rule-literal = These are not somebody’s own words.
    .help = Write at citaat what this person said, exactly.
rule-turn = { $list ->
        [aanleiding] At the reason for the plan the family does not come first.
        [goed] At what goes well the family does not come first.
       *[moeilijk] At the worries the family does not come first.
    }
    .help = Let the family speak first. In the booklet we put the family in front.
rule-member-strength = Nothing that goes well is written about { $name } yet.
    .help = Ask: what goes well with { $name }? Write it at situatie, with over.
rule-balance = There are { $worries } worries in the plan, and only { $strengths } times something that goes well.
    .help = With every page of worries also write something that goes well.
rule-worry = This worry lacks: { $missing }.
    .help = Ask since when it is so, and what comes of it.
rule-priority = The plan does not say which worry comes first.
    .help = Ask the family: what comes first? Write at that worry: voorrang = 1.
rule-safety-question = The plan does not say whether there are worries about safety.
    .help = Ask it, and write [veiligheidsvraag] with zorgen = "ja" or "nee".
rule-safety-plan = There are worries about safety, and there is no safety plan.
    .help = First make the safety plan together: [veiligheidsplan]. Then the goals.
rule-safety-signed = This agreement about safety lacks a signature: { $missing }.
    .help = Let this person sign. Write it at veiligheidsplan.akkoorden, with a date.
rule-one-role = { $count ->
        [0] Nobody is { $role }.
       *[other] There are { $count } people with the role { $role }. It must be 1.
    }
    .help = Write with 1 person: rollen = ["{ $role }"].
rule-risk-tool = “{ $word }” is a tool for helpers. The family reads this word.
    .help = Take the word away, or put the sentence at verhaal. Only the team reads that.
rule-promise = This agreement about safety lacks: { $missing }.
    .help = Agree who watches, and what somebody does if it goes wrong.
rule-marks = On the line of safety the mark of { $missing } is missing.
    .help = Ask every grown-up for a mark of her own. Does somebody not want to give one? Then it may stay out.
rule-number = In the safety plan there is nobody to call.
    .help = Write at veiligheidsplan.bellen a name with a number, such as 112.
member-without-sheet = { $name } gets no part of this plan.
    .help = Do you want a page for { $name } all the same? Write with this member: blad = "kind" or "gewoon".
member-age = I do not know whether { $name } is a child.
    .help = Write the day of birth. Or write: blad = "gewoon" for a grown-up, "kind" for a child.
product-child = { $product } is not made for a child. So there is nothing for { $name }.
    .help = For a child we make: plan, week, kaartjes and veiligheidsplan.
relative-is-member = { $name } belongs to the family and is no relative of it.
    .help = { $name } has a part of her own. Write: --for client:{ $id }
consent-by = { $by } cannot say yes for { $member }.
    .help = A grown-up says yes herself. For a child a parent says yes, or somebody with the role vertegenwoordiger.
consent-for = { $name } stands at namens and does not belong to the family.
    .help = Write at namens only ids from [[klanten]].
consent-own-reader = With this consent somebody says yes for herself, or for somebody of the family: { $name }.
    .help = Write at met a relative from outside the family. Write at door who of the family said yes.
household-unowned = In the plan of a family I do not know whose this is: { $list }.
    .help = Only the team sees it now. Does it belong to one person? Then make it an action of a goal.
rule-safety-client = Nobody of the family has signed the safety plan.
    .help = One signature is enough: { $names }. Write it at veiligheidsplan.akkoorden, with a date.
rule-safety-parts = The safety plan still lacks: { $missing }.
    .help = Talk about it together, and fill it in. So everybody knows what is agreed.
rule-plain-words = This plan holds { $count ->
        [one] 1 word that the family does not know well.
       *[other] { $count } words that the family does not know well.
    }
    .help = Write everyday words. Each word has a remark of its own that says which.
