### How friendly the plan is for its client: the sheet for the team, and the answer of beeldplan report.

section-friendly = Is this plan friendly for { $client }?
section-friendly-good = This is good
section-friendly-better = This can be better
section-friendly-to-tick = Look at this yourself
section-friendly-not-checked = This was not checked
section-friendly-skipped = This does not go with this plan

friendly-intro = This sheet counts what is in the plan and on its pages. What is good comes first.
friendly-claim = This sheet does not say that the plan is friendly. Only { $client } knows that. Read the plan together and ask.
friendly-household = This sheet is about { $client }. About another member of the household: beeldplan report PLAN --for client:ID.
friendly-unknown = We do not know these points: { $points }. So they are not on this sheet.
friendly-switched-off = Your organisation switched these rules off: { $rules }.

fact-switched-off = Rules that your organisation switched off

friendly-state-yes = Yes
friendly-state-ticked = Looked at
friendly-state-partly = In part
friendly-state-no = No
friendly-state-to-tick = For you
friendly-state-not-checked = Not checked
friendly-state-not-applicable = Does not apply

friendly-who-program = the program looks
friendly-who-print = the print does this
friendly-who-person = a person looks
friendly-who-both = the program and a person look

friendly-ticked-by = { $name } looked at this on { $date }:
friendly-more-places = And { $count } more { $count ->
        [one] place
       *[other] places
    }.
friendly-ticked = Somebody looked at this.
friendly-to-tick = No program can see this. Look yourself, and write it in the plan under [[nagekeken]]: punt, wie, op and hoe.
friendly-no-checker = We only check Dutch.

friendly-no-part = This part does not belong to this kind of plan.
friendly-child = The page of a child has a form of its own.
friendly-no-goals = There are no goals in the plan.
friendly-no-page-limit = This kind of plan has no limit of pages.
friendly-no-sheet = The sheet cannot be made.
friendly-no-sentences = There are no sentences on the pages of the client.
friendly-wants-no-pictures = The client chose a plan without pictures.

friendly-opens = It begins with who { $client } is and what { $client } wants. Worries and help come after that.
friendly-opens-want-late = It begins with who { $client } is. What { $client } wants comes only after “{ $title }”.
friendly-opens-late = The plan begins with “{ $title }”, and not with who { $client } is.
friendly-wishes = { $have } of { $of } goals { $have ->
        [one] has
       *[other] have
    } words or a wish of { $client }.
friendly-no-dreams = There are no dreams in the plan.
friendly-dreams = { $have } of { $of } dreams { $have ->
        [one] has
       *[other] have
    } an answer, with why.
friendly-keeps = { $count ->
        [0] Nothing says what must stay as it is.
        [one] 1 sentence says what must stay as it is. { $own ->
            [0] It is not from { $client }.
           *[other] It is from { $client }.
        }
       *[other] { $count } sentences say what must stay as it is. From { $client }: { $own }.
    }
friendly-preparation = Make it with --product voorbereiding: for { $client }, and for { $count } { $count ->
        [one] relative
       *[other] relatives
    }.
friendly-preparation-client = Make it with --product voorbereiding for { $client }. No relative may read the plan, so there is no sheet for them.
friendly-codes = { $count ->
        [0] There are no codes.
        [one] There is 1 code or word of an indication.
       *[other] There are { $count } codes or words of an indication.
    }
friendly-medical = { $count ->
        [0] There are no medical words.
        [one] There is 1 medical word.
       *[other] There are { $count } medical words.
    }

friendly-own-words = In { $have } of { $of } places there are words of { $client }: the first page, and each goal.
friendly-own-voice = { $have } of { $of } sentences speak with I, me or my. That is { $share } per cent, and { $least } is needed.
friendly-own-actions = For { $have } of { $of } goals { $client } does something.
friendly-consents-own = { $of ->
        [0] No relative may read the plan.
       *[other] The client said yes to { $have } of { $of } consents.
    }
friendly-present-chosen = Also write whether { $client } chose who was at the talk.
friendly-no-and-faces = The box stands above the signatures. The faces are on the sheet of --product evaluatie.
friendly-no-only = The box stands above the signatures. There is no sheet with faces, because there are no goals.
friendly-faces-only = The faces are on the sheet of --product evaluatie. There is no box by the signatures.
friendly-no-room-for-no = There is no box and there are no faces.
friendly-understood = { $client } said: I understand it.
friendly-not-understood = It does not say that { $client } understands the plan. See begrijp_ik with the agreements.
friendly-who-explained = Also write who read or explained the plan.
friendly-copy = { $client } got a copy on { $date }.
friendly-no-copy = It does not say that { $client } got a copy. See afschrift_op.
friendly-copy-how = Also write how many, and in which form.
friendly-signed = { $client } said yes to the plan.
friendly-signed-for = { $client } does not sign. It says why, and { $name } signs.
friendly-signed-by-nobody = { $client } has not signed yet. It says why, but not who signs instead.
friendly-signed-why = { $client } did not sign. It says who signs, but not why.
friendly-not-signed = { $client } did not sign, and it does not say why.

friendly-three-sides = { $have } of { $of } sides { $have ->
        [one] has
       *[other] have
    } a photo.
friendly-side-missing = Of one side nobody is in the plan.
friendly-no-network-lane = This kind of plan has no lane for the network.
friendly-lanes = For { $have } of { $of } goals 3 sides do something, or it says why the network does nothing.
friendly-no-family = No relative may read the plan.
friendly-family-no-goals = The relatives may not read the goals.
friendly-family-same = { $have } of { $of } goals of the relatives { $have ->
        [one] has
       *[other] have
    } the same number and picture as with { $client }.
friendly-no-network = Nobody of the network is in the plan.
friendly-family-view = { $count ->
        [0] Nothing says what a relative thinks.
        [one] It says once what a relative thinks.
       *[other] It says { $count } times what a relative thinks.
    }
friendly-no-other-views = Nobody but { $client } says something in this plan.
friendly-differences = { $have } of { $of } sentences of others { $have ->
        [one] stands
       *[other] stand
    } with a name in the plan of { $client }.
friendly-no-consent = { $client } gave nobody consent. Nothing is made for relatives then.
friendly-consent = The consent for { $have } of { $of } people holds today. Nothing is made for others.
friendly-no-helper-actions = Helpers do nothing in this plan.
friendly-names = { $have } of { $of } actions of helpers { $have ->
        [one] has
       *[other] have
    } a name.
friendly-no-talks = There has been no talk yet.
friendly-present = At { $have } of { $of } talks the 3 sides were there.

friendly-readable = In { $have } of { $of } sentences we found nothing that is hard. Read them together.
friendly-jargon = In { $have } of { $of } sentences there is no hard word or abbreviation without an explanation.
friendly-pictures = { $have } of { $of } goals and actions { $have ->
        [one] has
       *[other] have
    } a picture or a photo.
friendly-areas-differ = { $have } of { $of } pieces of life { $have ->
        [one] has
       *[other] have
    } a colour and a picture of its own.
friendly-core-pages = The core is { $pages } { $pages ->
        [one] page
       *[other] pages
    }. With these letters it may be { $most }.
friendly-type = The letters are { $size } points; { $least } is the least. Contrast, black and white and reading aloud are tested with beeldplan verify.
friendly-own-photos = Put a photo with a sentence, or with a word under [pictogrammen]. Now there { $count ->
        [0] is none
        [one] is 1
       *[other] are { $count }
    }.
friendly-no-days = There are no days and times in the plan of { $client }.
friendly-clocks = { $days } times there is a day with a calendar, and { $times } times a time.
friendly-forms = { $have } of { $of } can be made: --product poster, bladzijde and kaartjes. A booklet is made with --booklet.

friendly-together = { $have } of { $of } sides made the plan.
friendly-together-how = Write how you talked together. That matters more than the paper.
friendly-tools = { $have } of { $of } are there: faces and a box to draw in on the sheet voorbereiding, and cards.
friendly-few-words = { $words } words on { $pages } pages: { $per-page } on a page. Our number is { $most } at most.
friendly-pictured = { $have } of { $of } sentences have a picture: { $share } per cent. Our number is { $least }.
friendly-leaflet = The leaflet is --product uitleg.
friendly-explained = { $have } of { $of } readers get such a sheet, with --product uitleg.
friendly-contact = { $count ->
        [0] No relative may read the plan.
        [one] For 1 relative there is a plan.
       *[other] For { $count } relatives there is a plan.
    } This program makes no list of contacts.
friendly-strip = The strip is on the sheet of --product evaluatie.
friendly-combined = { $have } of { $of } points of this are good.
friendly-combined-open = Still look at { $points }.
friendly-areas = For { $have } of { $of } pieces of life a question is answered.
friendly-areas-mean = It says { $count } times what { $client } means to others.

cli-report-counts = Good: { $good } of the { $of } points that go with this plan.
cli-report-whose = Of a household: whom it is about, client:ID
# $value: what was typed
cli-report-for = I do not know whom “{ $value }” is about. Write client:ID, with the id of a member of the household.
