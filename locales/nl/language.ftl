### What is hard to read, and what to write instead. Each message is itself plain: short, no grammar terms, never a
### reproach. The same words stand under a plan and under loose text.

## Places

# Variables: $count, $lines - in the file, joined
also-on-lines = Ook op { $count ->
        [one] regel
       *[other] regels
    } { $lines }.

## Words

# Variables:
#   $word (String) - as written
#   $instead (String) - easier words between quotation marks, joined: “a” of “b”
#   $explained (String) - yes or no: is there an explanation
#   $explanation (String) - one sentence
#   $count (Number) - how often it stands in the text
moeilijk-woord = “{ $word }” is een moeilijk woord.{ $count ->
        [1] { "" }
       *[other] { " " }Het staat er { $count } keer.
    }
    .help = Schrijf liever: { $instead }.{ $explained ->
        [yes] { " " }Of leg het uit: { $explanation }
       *[no] { "" }
    }
# Variables: $word, $instead, $count
formeel-woord = “{ $word }” is een woord uit brieven.{ $count ->
        [1] { "" }
       *[other] { " " }Het staat er { $count } keer.
    }
    .help = Schrijf liever: { $instead }.
# Variables: $word, $instead, $count
engels-woord = “{ $word }” is Engels.{ $count ->
        [1] { "" }
       *[other] { " " }Het staat er { $count } keer.
    }
    .help = Schrijf liever: { $instead }.
# Variables: $word, $count, $known (yes, easier, no), $full - the whole words, $instead - easier words
afkorting = “{ $word }” is een afkorting.{ $count ->
        [1] { "" }
       *[other] { " " }Het staat er { $count } keer.
    }
    .help = { $known ->
        [yes] Schrijf het hele woord: “{ $full }”.
        [easier] Schrijf het hele woord: “{ $full }”. Of liever: { $instead }.
       *[no] Schrijf het hele woord.
    }
# Variables: $word, $count, $known (yes: the parts are known), $parts - the parts, with a plus between
lang-woord = “{ $word }” is een lang woord.{ $count ->
        [1] { "" }
       *[other] { " " }Het staat er { $count } keer.
    }
    .help = { $known ->
        [yes] Het bestaat uit: { $parts }. Schrijf het met losse woorden.
       *[no] Kies een korter woord. Of leg het uit.
    }
# Variables: $words, $instead, $count
beeldspraak = “{ $words }” bedoelt u niet letterlijk.{ $count ->
        [1] { "" }
       *[other] { " " }Het staat er { $count } keer.
    }
    .help = Schrijf wat u bedoelt: { $instead }.
# Variables: $word, $count
vaag-woord = Bij “{ $word }” weet de lezer niet hoeveel of wanneer.{ $count ->
        [1] { "" }
       *[other] { " " }Het staat er { $count } keer.
    }
    .help = Schrijf het precies. Bijvoorbeeld: elke maandag.
men = Wie is “men”?
    .help = Schrijf wie het doet: ik, jij, u of wij.
# Variables: $word, $count
onbekend-woord = Kent de lezer het woord “{ $word }”?{ $count ->
        [1] { "" }
       *[other] { " " }Het staat er { $count } keer.
    }
    .help = Kies een woord dat iedereen kent. Of leg het uit.

## Sentences

# Variables: $count - words
lange-zin = Deze zin heeft { $count } woorden.
    .help = Probeer 10 woorden of minder.
# Variables: $count - words
te-lange-zin = Deze zin is te lang: { $count } woorden.
    .help = Maak er 2 zinnen van. Begin de tweede met: Daarom, Dan of Maar.
bijzin = Hier staan 2 zinnen in 1.
    .help = Maak er 2 korte zinnen van.
# Variables: $by - yes: who does it stands behind *door*
lijdende-vorm = { $by ->
        [yes] Wie het doet, staat achteraan.
       *[no] Hier staat niet wie het doet.
    }
    .help = Begin met wie het doet. Bijvoorbeeld: Tom helpt mij.
# Variables: $first, $second - words that belong together
tangconstructie = “{ $first }” en “{ $second }” staan ver uit elkaar.
    .help = Zet ze dicht bij elkaar. Of maak 2 zinnen.
# Variables: $first, $second - the two halves of a verb
scheidbaar-werkwoord = “{ $first }” en “{ $second }” horen bij elkaar. Ze staan ver uit elkaar.
    .help = Maak de zin korter.
# Variables: $words
naamwoordstijl = “{ $words }” kan met een werkwoord.
    .help = Schrijf wat iemand doet. Bijvoorbeeld: Ik vraag hulp.
dubbele-ontkenning = Hier staat 2 keer “niet”.
    .help = Schrijf wat wél zo is.
ontkenning = Hier staat wat niet zo is.
    .help = Schrijf wat wél zo is.
# Variables: $word
zou-vorm = “{ $word }” maakt de zin onzeker.
    .help = Schrijf: wil, kan of misschien.
indirecte-rede = U vertelt wat iemand zegt.
    .help = Schrijf wat die persoon zegt: “…”
# Variables: $count
voegwoord-keten = Hier staat { $count } keer “en”, “of” of “maar”.
    .help = Maak een lijstje. Of maak meer zinnen.
# Variables: $count - words with a meaning
volle-zin = Deze zin zegt veel tegelijk.
    .help = Maak er 2 zinnen van.

## The whole document

# Variables: $first, $first-count - a word and how often it stands in the document; $second, $second-count - another word
# that mostly means the same; $kind - person, people or thing
twee-woorden = U schrijft { $first-count } keer “{ $first }” en { $second-count } keer “{ $second }”.
    .help = { $kind ->
        [person] Is dat dezelfde persoon?
        [people] Zijn dat dezelfde mensen?
       *[thing] Is dat hetzelfde?
    } Kies dan 1 woord.
# Variables: $own - sentences; $word - how the client is called in another
ik-of-u = In { $own } zinnen staat “ik”. Hier staat “{ $word }”.
    .help = Gaat dat over dezelfde persoon? Schrijf dan overal “ik”.

## Signs and numbers

# Variables: $word - as written, $digits
getal = “{ $word }” is een getal in letters.
    .help = Schrijf: { $digits }.
# Variables: $kind - part, all (100 or more) or unknown; $some, $all - so many of so many
procent = Een percentage is moeilijk.
    .help = { $kind ->
        [part] Schrijf: { $some } van de { $all }.
        [all] Schrijf: helemaal, of allemaal.
       *[unknown] Schrijf het met kleine getallen. Bijvoorbeeld: 1 van de 4.
    }
# Variables: $date - in full
datum = Deze datum is moeilijk te lezen.
    .help = Schrijf: { $date }.
# Variables: $time
tijd = Deze tijd is moeilijk voor sommige lezers.
    .help = Schrijf: { $time }.
# Variables: $sign; $kind - or, brackets, dots, other
leesteken = Dit teken is moeilijk: { $sign }
    .help = { $kind ->
        [or] Schrijf: of.
        [brackets] Maak er 2 zinnen van.
        [dots] Maak de zin af.
       *[other] Maak er 2 zinnen van.
    }
