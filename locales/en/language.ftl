### What is hard to read in a Dutch text, and what to write instead. The words to write stay Dutch.

## Places

# Variables: $count, $lines - in the file, joined
also-on-lines = Also on { $count ->
        [one] line
       *[other] lines
    } { $lines }.

## Words

# Variables:
#   $word (String) - as written
#   $instead (String) - easier words between quotation marks, joined: “a” or “b”
#   $explained (String) - yes or no: is there an explanation
#   $explanation (String) - one sentence
#   $count (Number) - how often it stands in the text
moeilijk-woord = “{ $word }” is a hard word.{ $count ->
        [1] { "" }
       *[other] { " " }It is there { $count } times.
    }
    .help = Better write: { $instead }.{ $explained ->
        [yes] { " " }Or explain it: { $explanation }
       *[no] { "" }
    }
# Variables: $word, $instead, $count
formeel-woord = “{ $word }” is a word from letters.{ $count ->
        [1] { "" }
       *[other] { " " }It is there { $count } times.
    }
    .help = Better write: { $instead }.
# Variables: $word, $instead, $count
engels-woord = “{ $word }” is English.{ $count ->
        [1] { "" }
       *[other] { " " }It is there { $count } times.
    }
    .help = Better write: { $instead }.
# Variables: $word, $count, $known (yes, easier, no), $full - the whole words, $instead - easier words
afkorting = “{ $word }” is an abbreviation.{ $count ->
        [1] { "" }
       *[other] { " " }It is there { $count } times.
    }
    .help = { $known ->
        [yes] Write it in full: “{ $full }”.
        [easier] Write it in full: “{ $full }”. Or better: { $instead }.
       *[no] Write it in full.
    }
# Variables: $word, $count, $known (yes: the parts are known), $parts - the parts, with a plus between
lang-woord = “{ $word }” is a long word.{ $count ->
        [1] { "" }
       *[other] { " " }It is there { $count } times.
    }
    .help = { $known ->
        [yes] It is made of: { $parts }. Write it with separate words.
       *[no] Choose a shorter word. Or explain it.
    }
# Variables: $words, $instead, $count
beeldspraak = You do not mean “{ $words }” literally.{ $count ->
        [1] { "" }
       *[other] { " " }It is there { $count } times.
    }
    .help = Write what you mean: { $instead }.
# Variables: $word, $count
vaag-woord = With “{ $word }” the reader does not know how much or when.{ $count ->
        [1] { "" }
       *[other] { " " }It is there { $count } times.
    }
    .help = Be exact. For example: elke maandag.
men = Who is “men”?
    .help = Write who does it: ik, jij, u or wij.
# Variables: $word, $count
onbekend-woord = Does the reader know the word “{ $word }”?{ $count ->
        [1] { "" }
       *[other] { " " }It is there { $count } times.
    }
    .help = Choose a word that everybody knows. Or explain it.

## Sentences

# Variables: $count - words
lange-zin = This sentence has { $count } words.
    .help = Try 10 words or fewer.
# Variables: $count - words
te-lange-zin = This sentence is too long: { $count } words.
    .help = Make it 2 sentences. Begin the second with: Daarom, Dan or Maar.
bijzin = Here are 2 sentences in 1.
    .help = Make it 2 short sentences.
# Variables: $by - yes: who does it stands behind *door*
lijdende-vorm = { $by ->
        [yes] Who does it stands at the end.
       *[no] It does not say who does it.
    }
    .help = Begin with who does it. For example: Tom helpt mij.
# Variables: $first, $second - words that belong together
tangconstructie = “{ $first }” and “{ $second }” stand far apart.
    .help = Put them close together. Or make 2 sentences.
# Variables: $first, $second - the two halves of a verb
scheidbaar-werkwoord = “{ $first }” and “{ $second }” belong together. They stand far apart.
    .help = Make the sentence shorter.
# Variables: $words
naamwoordstijl = “{ $words }” can be said with a verb.
    .help = Write what somebody does. For example: Ik vraag hulp.
dubbele-ontkenning = This says “not” twice.
    .help = Write what is so.
ontkenning = This says what is not so.
    .help = Write what is so.
# Variables: $word
zou-vorm = “{ $word }” makes the sentence uncertain.
    .help = Write: wil, kan or misschien.
indirecte-rede = You tell what somebody says.
    .help = Write what that person says: “…”
# Variables: $count
voegwoord-keten = Here stands { $count } times en, of or maar.
    .help = Make a list. Or make more sentences.
# Variables: $count - words with a meaning
volle-zin = This sentence says much at once.
    .help = Make it 2 sentences.

## The whole document

# Variables: $first, $first-count - a word and how often it stands in the document; $second, $second-count - another word
# that mostly means the same; $kind - person, people or thing
twee-woorden = You write “{ $first }” { $first-count ->
        [one] once
       *[other] { $first-count } times
    } and “{ $second }” { $second-count ->
        [one] once
       *[other] { $second-count } times
    }.
    .help = { $kind ->
        [person] Is that the same person?
        [people] Are they the same people?
       *[thing] Is it the same?
    } Then choose 1 word.
# Variables: $own - sentences; $word - how the client is called in another
ik-of-u = In { $own } sentences it says “ik”. Here it says “{ $word }”.
    .help = Is that the same person? Then write “ik” everywhere.

## Signs and numbers

# Variables: $word - as written, $digits
getal = “{ $word }” is a number in letters.
    .help = Write: { $digits }.
# Variables: $kind - part, all (100 or more) or unknown; $some, $all - so many of so many
procent = A percentage is hard.
    .help = { $kind ->
        [part] Write: { $some } van de { $all }.
        [all] Write: helemaal, or allemaal.
       *[unknown] Write it with small numbers. For example: 1 van de 4.
    }
# Variables: $date - in full
datum = This date is hard to read.
    .help = Write: { $date }.
# Variables: $time
tijd = This time is hard for some readers.
    .help = Write: { $time }.
# Variables: $sign; $kind - or, brackets, dots, other
leesteken = This sign is hard: { $sign }
    .help = { $kind ->
        [or] Write: of.
        [brackets] Make it 2 sentences.
        [dots] Finish the sentence.
       *[other] Make it 2 sentences.
    }
