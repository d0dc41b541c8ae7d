### The words of the command line.

cli-about = Turns a plan into a booklet that people can read.
cli-after = Start with: beeldplan new my-folder
cli-usage = Usage:
cli-commands = Commands
cli-options = Options
cli-arguments = What you give
cli-value = VALUE
cli-help = Show this help
cli-version = Show the version
cli-data = Read the data from this folder, not from the program
cli-fonts = Use the fonts of this folder too
cli-messages = The language of the messages: nl or en
cli-new = Make a start: a plan with explanations
cli-new-folder = The folder for the new plan
cli-new-profile = The kind of plan: ghz, art, schijf, wijkteam or gezinsplan
cli-date = The day for which the plan holds: YYYY-MM-DD. Otherwise today
cli-render = Make the booklets
cli-plan = The file with the plan
cli-for = For whom: client, naaste:ID, team or all
cli-product = What to make: plan, bladzijde, poster, week, kaartjes, mensen, wiel, voorbereiding, evaluatie, uitleg, netwerkkaart, signaleringsplan, crisisblad, crisisblad-groot, veiligheidsplan, clientvriendelijk, ino or checklist
cli-lang = The language of the booklet: nl-simpel, nl or en
cli-level = How simple: a2 or a1
cli-format = In which form: pdf, png, html, txt, json. More than one: pdf,txt
cli-theme = The colours: kleur, inktzuinig, zwartwit, wit-op-zwart, geel-op-zwart, zwart-op-geel or creme
cli-text-size = The size of the letters: 14 to 36
cli-skin = The skin of the figures: midden, licht, getint, bruin, donker or neutraal
cli-out = The folder for the files. Otherwise this folder
cli-force = Replace a file of another program too
cli-paper = The paper: a4, a5 or a3
cli-density = How many pictures: geen, idee or kernwoorden
cli-picture-size = How large the pictures are: gewoon or groot
cli-picture-words = Does the word stand under the picture? ja or nee
cli-cards = How many cards on a page: 2, 4, 6 or 9
cli-booklet = Also make a pdf to print as a booklet: on both sides, then fold
cli-house = The folder with the house style of your organisation
cli-sets = The folder with the pictures you imported. Otherwise the usual folder of this program
cli-figure = The colour of the client in the pictures: blauw, turkoois, roze or paars
cli-verify = Judge a pdf: is everything we promise true?
cli-verify-pdf = The pdf
cli-verify-against = The words that must be in it: the file of --format json
cli-check = Look the plan over
cli-report = How friendly is the plan for the client? Point by point
cli-check-text = Check loose sentences
cli-check-text-file = The file with the sentences, 1 on each line. Or - for what you type
cli-check-text-level = For whom it is: a1, a2 or b1. Otherwise a2
cli-check-text-also = Also follow a rule that is off otherwise. May be given more than once
cli-rules = Check the rules and the word lists
cli-rules-rule = Tell about this rule: why it is there, and for whom
cli-json = Show the answer as JSON, for another program
cli-strict = Reject the plan at “warning” too
cli-fix = Change what is safe: numbers, abbreviations, dates. You see it first
cli-fix-yes = With --fix: change it at once, without asking
cli-pictograms = Look at the pictograms
cli-pictograms-list = All pictograms with their words
cli-pictograms-search = Search for a pictogram
cli-pictograms-word = The word you look for
cli-pictograms-sheet = Make a sheet of pictograms
cli-sheet-date = The day on the sheet: YYYY-MM-DD. Otherwise today
cli-pictograms-category = Only this group, for example: activity
cli-pictograms-format = In which form: pdf or png
cli-pictograms-check = Look all drawings over
cli-pictograms-sheet-title = Pictograms
cli-schema = The schema of the plan file, for an editor
cli-completions = Completion with the tab key, for your shell
cli-completions-shell = The shell: bash, zsh, fish, elvish or powershell
cli-man = The manual as a man page
cli-licences = The licences of everything in this program

## What happened

# $path: the file
cli-new-done = Your plan is in { $path }.
    Change it with a text editor. Then make the booklets:
    beeldplan render { $path } --out booklets
cli-new-is-file = { $path } is a name for a file. Give the folder: beeldplan new { $folder }
cli-new-exists = { $path } exists already. Choose another folder.
cli-unknown-profile = I do not know the kind of plan “{ $value }”. Choose: { $choices }.
cli-nothing-written = Nothing was made. First change what stands above.
cli-refused = Not made: { $reason }
cli-refused-absent = Not made for { $names }: the plan holds no consent.
cli-refused-part = Not made for { $names }: there is no consent for this document.
cli-removed = Removed: { $path }. This person may not read the plan any more. Collect the paper booklets too.
cli-check-clean = The plan is in order.
cli-check-summary = { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $tips ->
        [one] 1 tip
       *[other] { $tips } tips
    }.
# Variables: $file, $line; $count - changes; $path
cli-fix-place = { $file }, line { $line }
cli-fix-count = { $count ->
        [one] This is 1 change.
       *[other] These are { $count } changes.
    } Words that somebody said stay as they are.
cli-fix-ask = Shall I change this? (yes/no)
cli-fix-none = There is nothing that I can change by myself.
cli-fix-not-done = Nothing was changed.
cli-fix-add-yes = Nothing was changed yet. Is this right? Type the same again with --yes behind it.
cli-fix-done = Changed: { $path }
# Variables: $count - sentences, $short - how many of them are short
cli-short-sentences = { $count ->
        [0] There is no sentence yet.
        [one] { $short ->
            [1] The sentence is short.
           *[other] The sentence is long.
        }
       *[other] { $short } of the { $count } sentences are short.
    }
# Variables: $count, $words - words on the list of the client or the organisation
cli-known-words = { $count ->
        [one] 1 hard word is
       *[other] { $count } hard words are
    } on your list: { $words }.
cli-text-clean = I found nothing that is hard. Also read the text together with its reader.
# Variables: $warnings, $tips
cli-text-summary = { $warnings } times “warning” and { $tips ->
        [one] 1 tip.
       *[other] { $tips } tips.
    } Also read the text together with its reader.
# Variables: $rules, $words, $expressions, $easy
cli-rules-checked = { $rules } rules, { $words } hard words, { $expressions } expressions and { $easy } easy words are in order.
# Variables: $file, $sentence, $rule
cli-rules-missed = { $file }: the rule { $rule } finds nothing in “{ $sentence }”.
# Variables: $file, $sentence, $found
cli-rules-too-much = { $file }: nothing should be found in “{ $sentence }”. This was found: { $found }.
# Variables: $file, $sentence
cli-rules-easy = { $file }: “{ $sentence }” is a hard word. It is also on the list of easy words.
# Variables: $rule, $reason, $source, $levels, $wrong, $right
cli-rules-explained =
    { $rule }: { $reason }
    Not: { $wrong }
    But: { $right }
    For whom: { $levels }
    Source: { $source }
# Variables: $level, $severity, $most - so many words are fine; 0 when the rule counts nothing
cli-rules-level =
    { $most ->
        [0] { $level } { $severity }
       *[other] { $level } { $severity } above { $most } words
    }
cli-rules-off = off
# Variables: $rule
cli-rules-also = This rule is off. Switch it on: beeldplan check-text sentences.txt --also { $rule }
cli-severity-error = error
cli-severity-warning = warning
cli-severity-tip = tip
cli-place = { $file }, line { $line }, column { $column }
cli-pictograms-none = I have no pictogram for “{ $word }”. Try another word.
cli-pictograms-suggestion = I have no pictogram for “{ $word }”. Do you mean “{ $suggestion }”?
cli-pictograms-checked = { $count } drawings looked over, { $findings ->
        [0] nothing found
        [one] 1 thing found
       *[other] { $findings } things found
    }.
cli-pictograms-no-category = There is no group “{ $value }”. Choose: { $choices }.

## What went wrong

cli-own-fault = This is a fault of beeldplan itself, not of your plan. Nothing was changed.
    Send this line to the makers: { $detail }
cli-bad-date = “{ $value }” is no day. Write year-month-day: 2027-01-11.
cli-bad-size = “{ $value }” is no good size. Choose a number from { $lowest } to { $highest }.
cli-bad-for = I do not know for whom “{ $value }” is. Write client, team, all, or naaste:ID (with the id of a relative).
cli-file-missing = I cannot find { $path }. See whether the name and the folder are right.
cli-file-closed = I may not read { $path }. Ask for access to this file.
cli-file-is-folder = { $path } is a folder. Give the file with the plan.
cli-file-unreadable = I cannot read { $path }: { $cause }
cli-text-is-folder = { $path } is a folder. Give a file with sentences.
cli-pdf-is-folder = { $path } is a folder. Give the pdf.
cli-not-sentences = { $path } belongs to another program, such as Word. Copy the sentences into a file with text alone.
cli-no-data = I find no data in { $path }. This folder must hold the folders “locales”, “pictograms” and “templates”.
cli-not-text = { $path } is not text (UTF-8). Save the file as UTF-8 in a text editor.
cli-not-plan = { $path } is no plan file but a file of another program, such as Word. Start with: beeldplan new my-plan
cli-disk-full = The disk is full. { $path } was not written.
cli-cannot-write = I cannot write { $path }: { $cause }
cli-write-closed = I may not write { $path }: the folder or the file is locked. Choose another folder, or ask for access.
cli-write-into-file = { $path } is a file, and no folder. Choose another name.
cli-write-over-folder = { $path } is a folder. I cannot make a file of it.
cli-write-name = { $path } is no good name for a file. Choose a shorter one.
cli-fix-faults = Nothing was changed. First mend the faults that stand above.
cli-fix-alone = --fix does not go with --json or --strict. Type those apart.
cli-fix-read-only = I may not change { $path }: the file is read-only. Unlock it, or ask for access.
cli-fix-meanwhile = Nothing was changed. Somebody else has just changed { $path }. Try again.
cli-not-ours = { $path } exists already and is not from beeldplan. Choose another folder with --out, or replace it with --force.
cli-unknown-command = I do not know the command “{ $word }”.
cli-unknown-option = I do not know the option “{ $word }”.
cli-bad-value = “{ $word }” cannot stand here.
cli-value-missing = Something must follow { $word }.
cli-missing = Missing here: { $word }
cli-twice = { $word } stands here twice.
cli-not-understood = I do not understand this: { $word }
cli-did-you-mean = Do you mean “{ $word }”?
cli-choose = Choose: { $values }.
cli-see-help = More explanation: beeldplan --help

## What verify judges

cli-not-pdf = { $path } is no pdf, or the pdf is broken.
cli-too-large = { $path } is too large. I read a pdf of 200 MB at most.
cli-not-view = { $path } is no file of --format json. { $cause }
# $page: the page, $found: what is wrong
cli-verify-on-page = Page { $page }: { $found }
cli-verify-kept = Good: { $what }
cli-verify-unknown = Not checked: { $what } This needs --against.
verify-validator = Another program approves of the pdf (PDF/UA-1 and PDF/A-2a).
    .found = Another program rejects the pdf: { $detail }
verify-standards = The pdf says which standards it keeps.
    .found = The pdf does not claim this standard: { $detail }
verify-language = The language is in the pdf.
    .found = The language of the pdf is wrong: “{ $detail }”
verify-title = The pdf has a title, and readers see it.
    .found = The title of the pdf is wrong: “{ $detail }”
verify-bookmarks = The bookmarks are the headings.
    .found = The bookmarks are not the headings: { $detail }
verify-paragraphs = Each sentence is a paragraph of its own.
    .found = This is no paragraph of its own: { $detail }
verify-words = All words are there, and no others.
    .found = These words are wrong: { $detail }
verify-order = The words stand in the right order.
    .found = This is not in its place: { $detail }
verify-alt-texts = Each picture says what it shows.
    .found = This does not say what a picture shows: “{ $detail }”
verify-tagged = A screen reader meets everything.
    .found = A screen reader may miss this: { $detail }
verify-type-size = All letters are large enough.
    .found = These letters are too small: { $detail }
verify-contrast = All letters stand out.
    .found = These letters do not stand out: { $detail }
verify-margins = All letters stand inside the edge.
    .found = These letters are too close to the edge: { $detail }
verify-metadata = The metadata say nothing about people.
    .found = This does not belong in the metadata: { $detail }

## Pictures of others

cli-pictograms-set = The pictures of a set you imported, for example: sclera
cli-pictograms-counts = Only how many there are, per group
cli-pictograms-plan = Only what this plan shows
cli-pictograms-lang = The language of the words, for example: tr
cli-pictograms-labels = A file with words of your own: cook = "koken"
cli-pictograms-signs-name = signs
cli-pictograms-signs = The signs that you can put on a picture
cli-pictograms-match = Show which pictures belong to sentences, and why
cli-pictograms-match-file = A file with a sentence on each line. Or: -
cli-pictograms-match-plan = Also read the names and the answers of this plan
cli-pictograms-match-lang = The language of the sentences: nl or en
# Variables: $concept (String) - an id, $words (String) - the words of the sentence, $state, $negated, $reason (String),
#   $source (String) - the word or phrase that was met
cli-pictograms-match-line = { $concept }{ $negated ->
        [yes] {", not"}
       *[no] {""}
    }: “{ $words }”, { $reason ->
        [form] a form of a word of the card
        [phrase] words that belong together
        [separable] a verb with a loose part
        [compound] the last part of the word
        [context] by the words around it
        [answer] the plan says so
        [pattern] a time, a date or an amount
        [opposite] with “not” it means this
       *[word] stands so on the card
    }{ $source ->
        [none] {""}
       *[other] : “{ $source }”
    } → { $state ->
        [doubtful] not certain: this clause denies something
        [sensitive] sensitive: only after talking
        [more] also found
       *[shown] picture
    }
# Variables: $words (String), $concepts (List)
cli-pictograms-match-ask = “{ $words }” can be more: { $concepts }. So there is no picture.
# Variables: $name (String)
cli-pictograms-match-person = { $name } is a name: the photo or the tile of this person
cli-pictograms-match-none = no picture found
cli-pictograms-request = Make a sheet with the sentences of a plan that have no picture yet
cli-pictograms-import = Bring in pictures of others: ARASAAC, Sclera, Mulberry, OpenMoji or a folder
cli-import-source = The folder with the pictures, or the zip
cli-import-as = What it is: arasaac, sclera, mulberry, openmoji or map (any folder). Otherwise I look
cli-import-name = What the set is called in your plans. For example: sclera
cli-import-licence = What may be done with the pictures, in the maker's words. For example: CC BY-NC 2.0
cli-import-credit = The line that a document with these pictures must carry
cli-import-labels = A file with Dutch names for OpenMoji: data.json of emojibase
cli-import-schematic = Also take the bare line drawings of ARASAAC

# Variables:
#   $set (String) - the name of the set
#   $pictures (Number), $concepts (Number) - how many
#   $folder (String), $licence (String), $sets (String) - the option that was typed
cli-import-done = Done: { $pictures ->
        [one] 1 picture
       *[other] { $pictures } pictures
    } in the set “{ $set }”, licence: { $licence }.
    { $concepts ->
        [0] No picture fitted a concept of this program exactly.
        [one] 1 concept of this program has a picture now.
       *[other] { $concepts } concepts of this program have a picture now.
    }
    Everything lies in: { $folder }
    Look the pictures over. This makes a sheet: beeldplan pictograms sheet --set { $set }{ $sets }
    Is a picture wrong? Change it in the file koppeling.toml.
    This uses the set in a plan: sets = ["{ $set }", "eigen"] under [weergave]
# Variables: $rule (String) - which rule, $count (Number)
cli-import-left-out = Left out: { $count } ({ $rule ->
        [sensitive] the maker says they do not suit everybody
        [schematic] bare line drawings; --with-schematic takes them
        [no-file] the picture is missing
        [no-word] there is no word with it
        [variant] another skin colour of the same picture
        [other-kind] no picture that I know; I read png, jpg, webp and svg
        [not-listed] not in the list
       *[other] { $rule }
    })
# Variables: $file (String), $reason (String)
cli-import-refused = Not imported: { $file }. { $reason ->
        [outside] Its name points outside the folder.
        [link] It is a link to another file.
        [deep] It lies too deep in folders.
        [large] It is too large.
        [broken] I cannot read it as a picture.
        [entities] It hides a file or a trap (ENTITY).
        [script] It holds a program.
        [external] It fetches something from elsewhere.
        [text] It holds letters as text. These look different on each computer.
        [complex] It is too complicated to draw.
        [empty] There is nothing on it.
       *[other] { $reason }
    }
cli-import-refused-more = And { $count } more. With --json you see them all.
cli-import-unreadable = I cannot unpack this: { $path } ({ $cause })
cli-import-no-set = This is no folder and no zip with pictures: { $path }
cli-import-too-much = This is too much: { $path }. I take at most 60,000 files or 2 GB at a time.
cli-import-no-licence = Whose pictures are these, and what may be done with them? Say so. For example: --licence "CC BY 4.0", or for photos of your own: --licence eigen
cli-import-bad-name = The name “{ $name }” will not do. Use lower-case letters, digits and hyphens, and not the word eigen. For example: --name sclera
cli-import-table = I do not understand this file: { $file } ({ $cause })
cli-import-no-pictures = I found no usable pictures in: { $path }. I read png, jpg, webp and svg.
# Variables: $file (String), $line (Number), $what (String) - what is wrong, $value (String), $suggestion (String) - a word or empty
cli-import-line = In { $file }, line { $line }: { $what ->
        [column] I see no column “bestand”. The first line holds: bestand;woorden;beschrijving;concept;maker;licentie
        [file] I do not find the file “{ $value }” in the folder.
        [concept] I know no concept “{ $value }”. { $suggestion ->
            [none] Look for a word that I know: beeldplan pictograms search koken
           *[other] Do you mean “{ $suggestion }”?
        }
       *[other] I do not understand the line.
    }
cli-import-nowhere = I do not know where I may keep pictures. Say so: --sets FOLDER
cli-pictograms-sets = Also on this machine: { $sets }. With --set NAME you see the pictures.
cli-pictograms-no-set = The set “{ $value }” is not on this machine. These are: { $choices }.
cli-pictograms-no-sets = The set “{ $value }” is not on this machine. This imports one: beeldplan pictograms import FOLDER
cli-pictograms-set-broken = I do not understand the set “{ $set }”: { $file } ({ $detail }). Import it again.
cli-pictograms-no-language = I have no words in the language “{ $value }”. Choose: { $choices }. Or give your own with --labels.
cli-pictograms-of-plan = Pictures of this plan
cli-pictograms-plan-faulty = The plan { $path } still has a fault. First look: beeldplan check { $path }
cli-request-none = Every sentence of this plan has a picture.
request-title = Pictures wanted
request-intro = These sentences have no picture yet. Decide together what it should show. Draw it, or find a photo.
request-word = Which word does the picture belong to?
request-see = What should one see?
request-who = Who takes care of it?
request-box = Draw here
