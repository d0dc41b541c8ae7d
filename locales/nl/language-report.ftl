### Wat er moeilijk te lezen is in een plan: het blad voor het team. De opmerkingen zelf staan in language.ftl.

section-language = Hoe leest het plan van { $client }?
section-language-hard = Dit kan makkelijker

## What is good

# Variables: $have, $of - so many of so many sentences
language-short = { $of ->
        [0] Hier staat nog geen zin.
        [one] { $have ->
            [1] De zin is kort.
           *[other] De zin is lang.
        }
       *[other] { $have ->
            [one] 1 van de { $of } zinnen is kort.
           *[other] { $have } van de { $of } zinnen zijn kort.
        }
    }
# Variables: $have, $of - so many of so many sentences
language-clean = { $of ->
        [one] { $have ->
            [1] In de zin vonden wij niets dat moeilijk is.
           *[other] In de zin kan iets makkelijker.
        }
       *[other] In { $have } van de { $of } zinnen vonden wij niets dat moeilijk is.
    }

## Facts

language-counted = Geteld
language-average = Woorden in een zin, gemiddeld
language-long = Zinnen met meer dan 10 woorden
language-per-ten = Opmerkingen per 10 zinnen
# Variables: $have, $of - so many of so many sentences
language-so-many = { $have } van de { $of }
# Variables: $whole, $tenth - the digits before and behind the sign
language-tenths = { $whole },{ $tenth }
# Variables: $least - sentences
language-few = Er zijn minder dan { $least } zinnen. Een gemiddelde zegt dan weinig.

## Notes

language-to-know = Goed om te weten
# Variables: $count, $words - joined
language-known = { $count ->
        [one] 1 moeilijk woord staat
       *[other] { $count } moeilijke woorden staan
    } op uw lijst: { $words }.
# Variables: $count, $lines - of the plan file, joined
language-not-shown = Ook op { $count ->
        [one] regel
       *[other] regels
    } { $lines } van het bestand staat een opmerking. Die tekst is niet voor het team. U ziet de opmerking met beeldplan check.
language-own-words = De eigen woorden van iemand kijken wij niet na. Die blijven zoals ze zijn.
language-claim = Dit blad noemt geen niveau. Lees het plan altijd samen. Alleen { $client } weet of het duidelijk is.
language-claim-household = Dit blad noemt geen niveau. Lees het plan altijd samen. Alleen de mensen zelf weten of het duidelijk is.

## What is hard

language-marked = Staat een woord vet met een streep eronder? Daar gaat de opmerking over. Komt het vaker voor? Dan staat het 1 keer op dit blad, met de andere regels erbij.
language-elsewhere = Op een ander blad van het plan
# Variables: $line - in the plan file
language-line = regel { $line } van het bestand
# Variables: $names - joined
language-for = voor { $names }
language-for-relative = voor een naaste
language-warning = Let op
language-tip = Tip
