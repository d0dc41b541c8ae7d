### What is hard to read in a plan: the sheet for the team. The remarks themselves are in language.ftl.

section-language = How does the plan of { $client } read?
section-language-hard = This can be easier

## What is good

# Variables: $have, $of - so many of so many sentences
language-short = { $of ->
        [0] There is no sentence yet.
        [one] { $have ->
            [1] The sentence is short.
           *[other] The sentence is long.
        }
       *[other] { $have ->
            [one] 1 of the { $of } sentences is short.
           *[other] { $have } of the { $of } sentences are short.
        }
    }
# Variables: $have, $of - so many of so many sentences
language-clean = { $of ->
        [one] { $have ->
            [1] We found nothing that is hard in the sentence.
           *[other] Something in the sentence can be easier.
        }
       *[other] In { $have } of the { $of } sentences we found nothing that is hard.
    }

## Facts

language-counted = Counted
language-average = Words in a sentence, on average
language-long = Sentences of more than 10 words
language-per-ten = Remarks per 10 sentences
# Variables: $have, $of - so many of so many sentences
language-so-many = { $have } of { $of }
# Variables: $whole, $tenth - the digits before and behind the sign
language-tenths = { $whole }.{ $tenth }
# Variables: $least - sentences
language-few = There are fewer than { $least } sentences. An average then says little.

## Notes

language-to-know = Good to know
# Variables: $count, $words - joined
language-known = { $count ->
        [one] 1 hard word is
       *[other] { $count } hard words are
    } on your list: { $words }.
# Variables: $count, $lines - of the plan file, joined
language-not-shown = There is also a remark on { $count ->
        [one] line
       *[other] lines
    } { $lines } of the file. That text is not for the team. You see the remark with beeldplan check.
language-own-words = We do not check the words that somebody said. They stay as they are.
language-claim = This sheet names no level. Always read the plan together. Only { $client } knows whether it is clear.
language-claim-household = This sheet names no level. Always read the plan together. Only the people themselves know whether it is clear.

## What is hard

language-marked = Is a word bold and underlined? The remark is about that word. Does it come back? Then it stands on this sheet once, with the other lines.
language-elsewhere = On another sheet of the plan
# Variables: $line - in the plan file
language-line = line { $line } of the file
# Variables: $names - joined
language-for = for { $names }
language-for-relative = for a relative
language-warning = Warning
language-tip = Tip
