### The document in English. $client is the call name; $reader is who reads: client, relative or team.

document-title = Plan of { $client }, { $date }
plan-neutral-title = Folder

## The foot of every page. $page and $pages are filled in later.

footer-client = Plan of { $client }, { $date }
footer-relative = Plan of { $client }, for { $name }, { $date }
footer-team = Plan of { $client }, { $date }. Team version. Do not hand out.
footer-short = { $client }'s plan
footer-page = page { $page } of { $pages }

## The first page

cover-mine = This plan is mine.
cover-together = I make it together with my people.
cover-for-relative = This plan was made for { $name }.
cover-consent = { $client } agrees that you read this.
cover-team = Team version. Do not hand out.
cover-people = { $reader ->
        [client] They made this plan with me
       *[other] They made this plan with { $client }
    }
date-start = This plan starts on
date-end = This plan stops on
date-next-meeting = We talk again on
date-target = I want to reach this on
role-me = me
photo-of = Photo of { $name }.
photo-own = A photo of our own.

## Headings of the parts

section-about = { $reader ->
        [client] This is me
       *[other] This is { $client }
    }
section-talk = { $reader ->
        [client] How to talk with me
       *[other] How to talk with { $client }
    }
section-how-i-talk = { $reader ->
        [client] How I talk
       *[other] How { $client } talks
    }
section-people = { $reader ->
        [client] My people
       *[other] The people of { $client }
    }
section-situation = { $reader ->
        [client] How I am doing
       *[other] How { $client } is doing
    }
section-dreams = { $reader ->
        [client] My dreams
       *[other] The dreams of { $client }
    }
section-areas = { $reader ->
        [client] My life
       *[other] The life of { $client }
    }
section-goals = { $reader ->
        [client] My goals
       *[other] The goals of { $client }
    }
section-support = { $reader ->
        [client] How you help me
       *[other] How you help { $client }
    }
section-agreements = { $reader ->
        [client] What we agreed
       *[other] What was agreed with { $client }
    }
section-freedom = { $reader ->
        [client] My freedom
       *[other] The freedom of { $client }
    }
section-money = { $reader ->
        [client] My money and my things
       *[other] Money and things of { $client }
    }
section-evaluations = How it went
section-readers = { $reader ->
        [client] Who may read my plan?
       *[other] Who may read this plan?
    }
section-signatures = { $reader ->
        [client] I agree with my plan
       *[other] Who agrees with this plan?
    }
section-questions = { $reader ->
        [client] I have a question
       *[other] You have a question
    }

## Who the client is

quote = “{ $words }”
quote-says = { $name } says this.
quote-said-on = { $name } said this on { $date }.
shown-lead = { $client } shows:
shown-seen = { $name } saw this.
shown-seen-on = { $name } saw this on { $date }.
talk-aids = This helps when we talk: { $aids }.

## People

people-network = { $reader ->
        [client] My family and friends
       *[other] Family and friends of { $client }
    }
people-volunteer = Volunteers
people-professional = { $reader ->
        [client] My helpers
       *[other] The helpers of { $client }
    }
people-client = Other people
fact-telephone = Telephone
fact-surname = Surname
fact-organisation = Works at
fact-address = Address
fact-roles = Task
fact-hidden = Hidden from others
fact-ring = Ring
fact-contact = Contact
fact-note = Note
role-personal-support-worker = personal support worker
role-representative = representative
role-lead-practitioner = practitioner in charge
role-behaviour-specialist = behaviour specialist
role-manager = manager
role-confidant = confidential adviser
hidden-address = address
hidden-telephone = telephone
contact-day = every day
contact-week = every week
contact-month = every month
contact-less = not often
contact-none = no contact

## How it goes

situation-good = This goes well
situation-hard = This is hard
situation-keep = This must stay
situation-avoid = { $reader ->
        [client] I do not want this
       *[other] { $client } does not want this
    }
fact-domain = About
fact-since = Since
fact-effect = Because of that
fact-instrument = Questionnaire
dream-now = This can be done now.
dream-later = This can be done later.
dream-no = This cannot be done.
feeling-good = This goes well.
feeling-fair = This goes fairly well.
feeling-bad = This does not go well.
area-obstacle = This is hard
area-helps = This can help
area-i-do = { $reader ->
        [client] I do this
       *[other] { $client } does this
    }
area-i-mean = { $reader ->
        [client] I do this for others
       *[other] { $client } does this for others
    }
area-help-with = { $reader ->
        [client] I get help with this
       *[other] { $client } gets help with this
    }

## Goals

goal-tag = goal { $number }
goal-now = How it is now
lane-client = { $reader ->
        [client] Me
       *[other] { $client }
    }
lane-network = { $reader ->
        [client] My people
       *[other] The people of { $client }
    }
lane-volunteer = { $reader ->
        [client] My volunteer
       *[other] The volunteer
    }
lane-professional = { $reader ->
        [client] My helpers
       *[other] The helpers of { $client }
    }
lane-empty = Nobody yet. Whom do I ask?
action-own = You do this
fact-where = Where
fact-duration = How long
fact-why = Why
fact-due = Ready on
fact-professional = In the file
fact-start = Start
fact-state = State
fact-priority = Priority
fact-term = Term
fact-no-network = Why nobody from the network
fact-source = Source
state-new = new
state-busy = busy
state-done = done
priority-high = very important
priority-normal = important
priority-low = less important
term-short = short
term-long = long
table-who = Who
table-picture = Picture
table-what = What
table-where = Where
table-when = When
table-duration = How long
table-why = Why
table-status = State
table-source = Source
table-due = ready on { $date }
score-alt = Stairs from { $lowest } to { $highest }. Now it is { $value }.
score-alt-wanted = The goal is { $value }.
score-alt-before = Before it was { $value }.
score-by = { $name } gave this score.
score-on = On { $date }.
score-with = With { $instrument }.
# Scores over time, for the team. Variables: $name (String), $instrument (String)
trend-title = The scores of { $name }
trend-title-with = The scores of { $name }, with { $instrument }
# Variables: $value (Number), $date (String)
trend-point = { $value } on { $date }
# Variables: $points (String) - each value with its day; the ends of the scale with their words
trend-alt = The scores of { $name }: { $points }. The scale runs from { $lowest } to { $highest }. { $lowest } is: { $lowest-means }. { $highest } is: { $highest-means }.

## The help of every day, and agreements

moment-morning = In the morning
moment-day = During the day
moment-evening = In the evening
moment-night = In the night
agreement-daily = Every day
agreement-safety = Safety
agreement-freedom = Freedom
agreement-health = Health
agreement-money = Money
agreement-privacy = Privacy
agreement-i-agree = { $reader ->
        [client] I agree with this.
       *[other] { $client } agrees with this.
    }
agreement-i-disagree = { $reader ->
        [client] I do not agree with this.
       *[other] { $client } does not agree with this.
    }
agreement-i-do-not-know = { $reader ->
        [client] I do not know yet what I think.
       *[other] { $client } does not know yet.
    }
freedom-explained = This is not allowed just like that. So here is the reason.
fact-who = Who
fact-until = Until
fact-decided-by = Decided by
fact-review = We look again on
fact-exactly = Exactly

## Looking back

evaluation-past = Talk on { $date }
evaluation-coming = We talk again then
evaluation-date = Talk
evaluation-were = We were there together: { $names }.
evaluation-will-be = These people come: { $names }.
result-done = done
result-partly = partly done
result-not-yet = not yet done
result-stopped = stopped
result-goes-on = goes on
result-went-well = This went well
result-was-hard = This was hard
result-decision = We do this now
result-score = New score
evaluation-agreed-now = This is what we agree now

## Who may read, signatures, questions

reader-may-read = { $name } may read this.
reader-may-not-read = { $name } may not read this.
reader-parts = Which parts
reader-since = From
reader-given-by = Consent of
reader-withdrawn = Withdrawn on
reader-team = The team may read everything.
reader-my-choice = I choose who reads my plan.
part-about = { $reader ->
        [client] who I am
       *[other] who { $client } is
    }
part-people = people
part-situation = how it goes
part-dreams = dreams
part-goals = goals
part-support = the help of every day
part-areas = parts of life
part-agreements = agreements
part-health = health
part-freedom = freedom
part-money = money and privacy
part-scores = scores
part-evaluations = evaluations
part-week = the week
photo-label = Photo: { $subject }
photo-consent-between = consent on { $given }, until { $until }
photo-consent-since = consent on { $given }
photo-consent-until = may be used until { $until }
sign-understood = Do I understand this plan?
sign-understood-team = { $client } says: I understand this plan.
sign-disagree = I do not agree with this
sign-heading = We do what this plan says
sign-here = Signature
sign-date = Date
sign-representative = { $name } signs in place of { $client }.
answer-chosen = This answer was chosen.
answer-yes = yes
answer-no = no
answer-unsure = I do not know
stand-yes = says yes
stand-no = says no
stand-not-yet = not yet
stand-not-needed = need not sign
questions-call = { $reader ->
        [client] Then I call { $name }: { $telephone }.
       *[other] Then you call { $name }: { $telephone }.
    }
questions-ask = { $reader ->
        [client] Then I ask { $name }.
       *[other] Then you ask { $name }.
    }
questions-place = We talk here: { $place }.
fact-born = Born on
fact-place = Place of the talk
fact-version = Version
fact-known-words = Words that { $client } knows

## Other documents of the same plan: one page, poster, week, cards, talk sheets, leaflet

# Above the titles of a page for a screen.
page-contents = On this page
# A link that passes over those titles.
page-skip = Skip this list
# Before the words of a sentence that are marked; only read aloud.
page-marked = Marked
page-continued = continued
page-more = { $reader ->
        [client] There is more in my plan.
       *[other] There is more in { $client }'s plan.
    }
section-wheel = { $reader ->
        [client] How my life is going
       *[other] How { $client }'s life is going
    }
section-week = { $reader ->
        [client] My week
       *[other] { $client }'s week
    }
section-cards = { $reader ->
        [client] Pictures for my plan
       *[other] Pictures for { $client }'s plan
    }
section-preparation = { $reader ->
        [client] We talk about my plan
       *[other] We talk about { $client }'s plan
    }
section-most-important = { $reader ->
        [client] What matters most to me
       *[other] What matters most to { $client }
    }
section-evaluation-plan = About our plan
section-evaluation-together = How it went together
section-leaflet = What is a plan?
section-pieces = { $reader ->
        [client] The parts of my life
       *[other] The parts of { $client }'s life
    }
section-signs = The signs in this plan
section-words = Difficult words
section-credits = Whose pictures are these?
ring-1 = very close
ring-2 = close
ring-3 = further away
rings-alt = { $reader ->
        [client] I am in the middle. My people are around me.
       *[other] { $client } is in the middle. { $client }'s people are around.
    }
rings-alt-ring = { $ring }: { $names }.
wheel-alt = A wheel with { $count } parts. The list below says the same.
wheel-legend = The fuller the part, the better it goes.
wheel-none = not asked yet
wheel-0 = empty
wheel-1 = a little
wheel-2 = half
wheel-3 = full
wheel-chosen = { $reader ->
        [client] I work on this
       *[other] { $client } works on this
    }
ruler-title = How is it going?
ruler-alt = { $name } gives { $value }. The line runs from { $lowest } to { $highest }.
week-corner = when
week-morning = morning
week-afternoon = afternoon
week-evening = evening
week-night = night
week-with-network = { $reader ->
        [client] with my people
       *[other] with family and friends
    }
week-with-volunteer = with a volunteer
week-with-professional = with a helper
day-maandag = Monday
day-dinsdag = Tuesday
day-woensdag = Wednesday
day-donderdag = Thursday
day-vrijdag = Friday
day-zaterdag = Saturday
day-zondag = Sunday
preparation-why = { $reader ->
        [client] We make a plan about my life together.
       *[other] We make a plan together with { $client }.
    }
preparation-how = { $reader ->
        [client] I think about these questions first.
       *[other] You think about these questions first.
    }
preparation-free = { $reader ->
        [client] I choose what I tell.
       *[other] { $client } chooses what goes into the plan.
    }
preparation-question = { $reader ->
        [client] How am I doing here?
       *[other] How is { $client } doing here?
    }
preparation-good = This goes well:
preparation-wish = This can be different or better:
preparation-most = I really want to talk about this:
draw-box = Here is room to draw or write.
faces-good = good
faces-fair = so-so
faces-bad = not good
evaluation-question = How did it go?
evaluation-feeling = { $reader ->
        [client] How do I feel about it?
       *[other] How does { $client } feel about it?
    }
evaluation-say = { $reader ->
        [client] I want to say this:
       *[other] { $client } says this:
    }
evaluation-next = What do we do now?
evaluation-go-on = go on
evaluation-change = change it
evaluation-stop = stop
evaluation-help = { $reader ->
        [client] What do I think of my help?
       *[other] What does { $client } think of the help?
    }
evaluation-agreed = This is what we agree now:
evaluation-tear = { $reader ->
        [client] My next meeting
       *[other] The next meeting with { $client }
    }
leaflet-mine = { $reader ->
        [client] A plan is about my life.
       *[other] The plan is about { $client }'s life.
    }
leaflet-together = { $reader ->
        [client] I make the plan together with my people.
       *[other] { $client } makes the plan together with others.
    }
leaflet-me = { $reader ->
        [client] The plan says who I am.
       *[other] The plan says who { $client } is.
    }
leaflet-wish = { $reader ->
        [client] The plan says what I want.
       *[other] The plan says what { $client } wants.
    }
leaflet-who = The plan says who does what.
leaflet-agree = { $reader ->
        [client] I write my name if I agree.
       *[other] { $client } signs if it is good.
    }
leaflet-look = We look together how it goes.
leaflet-private = { $reader ->
        [client] I choose who reads my plan.
       *[other] { $client } chooses who reads the plan.
    }
sign-lane-client = { $reader ->
        [client] A box with a circle: I do this myself.
       *[other] A box with a circle: { $client } does this.
    }
sign-lane-network = { $reader ->
        [client] A box with a square: my people do this.
       *[other] A box with a square: family and friends do this.
    }
sign-lane-volunteer = A box with a shield: a volunteer does this.
sign-lane-professional = { $reader ->
        [client] A box with 6 corners: my helpers do this.
       *[other] A box with 6 corners: the helpers do this.
    }
sign-tag = This is the number of the goal.
sign-result-done = This means: it worked.
sign-result-partly = This means: it worked a little.
sign-result-not-yet = This means: it did not work yet.
sign-result-stopped = This means: we stopped.
sign-result-goes-on = This means: we go on.
sign-steps = The steps show how far it is. Higher is better.
sign-dashed = A frame of dashes: there is no yes yet.

## The clock. $hour is the hour, $next the hour after it; $past and $to count from the full hour.

clock-hour = { $hour } o'clock
clock-quarter-past = quarter past { $hour }
clock-half = half past { $hour }
clock-quarter-to = quarter to { $next }
clock-past = { $past } past { $hour }
clock-before-half = { $past } past { $hour }
clock-after-half = { $to } to { $next }
clock-to = { $to } to { $next }
clock-digital = { $hour }:{ $minute }
clock-morning = { $clock } in the morning
clock-afternoon = { $clock } in the afternoon
clock-evening = { $clock } in the evening
clock-night = { $clock } at night
clock-in-the-morning = in the morning
clock-in-the-afternoon = in the afternoon
clock-in-the-evening = in the evening
clock-in-the-night = in the night

## The network and the signal plan

section-network = { $reader ->
        [client] The people around me
       *[other] The people around { $client }
    }
section-network-short = { $reader ->
        [client] My network
       *[other] The network of { $client }
    }
section-signals = { $reader ->
        [client] When it goes less well
       *[other] When it goes less well with { $client }
    }
section-legal = What the judge or the mayor decided
signals-notice = { $reader ->
        [client] This I notice
       *[other] This { $client } notices
    }
# Variables: $name (String) - who notices, $text (String) - what, a whole sentence
signals-other-notices = { $name } notices: { $text }
signals-triggers = This often brings it on
signals-protects = This helps to keep it good
signals-rather-not = Rather not
# Variables: $phase (String) - the name of the phase
signals-in-phase = With: { $phase }
signals-made = Made on { $date }.
signals-reviewed = Last looked at on
# Variables: $name (String), $telephone (String)
signals-call = { $reader ->
        [client] I call { $name }: { $telephone }.
       *[other] { $client } calls { $name }: { $telephone }.
    }
signals-call-always = That can be day and night.

# The crisis sheet. The name of the official card is protected: it stands in crisis-official and nowhere else.
section-crisis = { $reader ->
        [client] When things go very badly for me
       *[other] When things go very badly for { $client }
    }
crisis-card-title = { $reader ->
        [client] My crisis sheet
       *[other] The crisis sheet of { $client }
    }
crisis-read = { $reader ->
        [client] Read this when I am not doing well.
       *[other] Read this when { $client } is not doing well.
    }
crisis-born = Born on { $date }.
crisis-valid = Good until { $date }.
crisis-description = What you should know
crisis-early = How it begins
crisis-looks = How you see it
crisis-helps = { $reader ->
        [client] This helps me
       *[other] This helps { $client }
    }
crisis-not = { $reader ->
        [client] This does not help me
       *[other] This does not help { $client }
    }
crisis-call-first = Call first
crisis-call-then = Call next
crisis-practitioner = { $reader ->
        [client] my practitioner
       *[other] practitioner
    }
crisis-doctor = { $reader ->
        [client] my doctor
       *[other] doctor
    }
crisis-service = the crisis service
crisis-medicines = { $reader ->
        [client] My medicines
       *[other] Medicines
    }
crisis-checked = Checked on { $date }.
crisis-wishes = If I am admitted
crisis-errands = Please arrange
crisis-errand-by = { $name ->
        [me] I arrange that myself.
       *[other] { $name } arranges that.
    }
crisis-promises = We agree on this
crisis-signed = signed on { $date }
crisis-unsigned = not signed yet
crisis-official = Is there an official Crisiskaart?
crisis-official-on = Yes, of { $date }.
crisis-official-yes = Yes.
crisis-official-no = No.
# Around the card. A printer that makes the page smaller makes the card smaller.
crisis-fold = How to make the card
crisis-cut = Choose “100%” when you print. Cut along the solid line.
crisis-fold-rows = Fold the lines across: backwards, forwards, backwards.
crisis-fold-half = { $reader ->
        [client] Then fold it in two. My name is at the front. On the back is whom to call.
       *[other] Then fold it in two. The name is at the front. On the back is whom to call.
    }
# Variables: $name (String), $role (String) - sister, friend, helper
network-person = { $name }, { $role }
network-bond = How it is
network-gives = { $reader ->
        [client] What I get
       *[other] Gives
    }
network-receives = { $reader ->
        [client] What I give
       *[other] Gets
    }
network-wish = { $reader ->
        [client] What I want
       *[other] Wish
    }
group-family = Family
group-friends = Friends
group-around = Neighbourhood, work and free time
group-helpers = Helpers
bond-good = good
bond-fair = fair
bond-hard = hard
bond-more = more contact
bond-keep = keep it so
bond-less = less contact
bond-again = contact again
bond-new = get to know each other
agreement-legal = What the judge decided
part-legal = what the judge decided
part-signals = what helps when it goes less well
part-crisis = what others need to know when it goes very badly
role-case-coordinator = case coordinator
role-process-coordinator = process coordinator
role-expert = expert by experience
role-family-expert = family expert by experience
role-municipal-consultant = consultant of the municipality
role-care-logistics = coordinator of care logistics
# Variables: $value (Number) - the score, $means (String) - the word of that step
score-step = { $value } means: { $means }
legal-zm = The judge decided this. { $reader ->
        [client] I get care, even when I do not want it.
       *[other] { $client } gets care, even when { $client } does not want it.
    }
legal-cm = The mayor decided this. Care is needed right now.
legal-vcm = The judge decided this. The care of now goes on for a while.
legal-rm = The judge decided this. { $reader ->
        [client] I live or stay in a place with care.
       *[other] { $client } lives or stays in a place with care.
    }
legal-vm = The judge decided this. { $reader ->
        [client] I may live outside the institution. I then keep to agreements.
       *[other] { $client } may live outside the institution. Agreements go with that.
    }
legal-ibs = The mayor decided this. { $reader ->
        [client] I go to a place with care. It is dangerous otherwise.
       *[other] { $client } goes to a place with care. It is dangerous otherwise.
    }
legal-tbs = The judge decided this. { $reader ->
        [client] I get treatment in a clinic.
       *[other] { $client } gets treatment in a clinic.
    }
legal-pij = The judge decided this. { $reader ->
        [client] I get treatment in an institution for young people.
       *[other] { $client } gets treatment in an institution for young people.
    }
legal-ots = The judge decided this. A family supervisor helps { $reader ->
        [client] me and watches.
       *[other] { $client } and watches.
    }
legal-guardian = The judge decided this. A guardian takes care of { $reader ->
        [client] me.
       *[other] { $client }.
    }
legal-administrator = The judge decided this. An administrator { $reader ->
        [client] takes care of my money and my things.
       *[other] takes care of the money and the things of { $client }.
    }
legal-mentor = The judge decided this. A mentor { $reader ->
        [client] helps me choose about care and living.
       *[other] helps { $client } choose about care and living.
    }
legal-curator = The judge decided this. A curator { $reader ->
        [client] takes care of my money and my care.
       *[other] takes care of the money and the care of { $client }.
    }
# Variables: $place (String)
evaluation-was-at = The talk was here: { $place }.
evaluation-signals-seen = Signal plan looked at
evaluation-network-seen = Map of the network looked at
evaluation-signals-changed = Changed in the signal plan
evaluation-network-changed = Changed on the map of the network

## The plan of a neighbourhood team

situation-request = { $reader ->
        [client] I want help with this
       *[other] { $client } wants help with this
    }
section-decision = What the municipality decided
goal-needed = This is needed
fact-no-volunteer = No volunteer
fact-copy = Got a copy on
fact-watched-by = Watches the plan
decision-amount = How much
decision-provision = How
decision-from = From
decision-on = Decided on
decision-is-plan = The plan is the decision
provision-in-kind = the municipality arranges the help
provision-budget = arranged by oneself, with a pgb: money of the municipality
# Variables: $date (String) - the last day
decision-object = { $reader ->
        [client] Do I disagree? Then I say so by { $date } at the latest. I may ask for help with that.
       *[other] Not agreed? Then { $client } can object, by { $date } at the latest.
    }
# Variables: $name (String)
questions-watch = { $reader ->
        [client] { $name } watches my plan.
       *[other] { $name } watches the plan of { $client }.
    }
# Variables: $area (String) - the life area
score-of-area = { $reader ->
        [client] My score: { $area }
       *[other] Score: { $area }
    }
# Variables: $value (Number)
score-before = First it was { $value }.
fact-legal-title = Title
# Variables: $place (String)
evaluation-will-be-at = The talk is here: { $place }.
questions-watch-self = { $reader ->
        [client] I watch my plan myself.
       *[other] { $client } watches the plan.
    }

## A plan of a household

footer-member = Plan of { $household }. This part belongs to { $name }.
cover-household = This is the plan of our family.
cover-for-member = This part belongs to { $name }.
cover-consent-more = { $names } agree that you read this.
household-unnamed = Our family
date-target-household = This goal is ready on
reader-for-members = Holds for
cover-members = We take part
section-household-situation = How it goes with us
section-household = { $reader ->
        [client] This is me
       *[other] Who is in the family
    }
section-reasons = Why there is a plan
section-earlier-help = What help there was before
section-analysis = How it fits together
section-wanted = How it should be
section-safety-question = Is it safe?
section-impressions = { $reader ->
        [client] How I found the talk
       *[other] How people found the talk
    }
worry-rank = Number { $rank }. { $says }
fact-for-whom = For whom
fact-goal-of = Whose goal
fact-help-by = By whom
fact-help-when = When
fact-explanation = Explanation
fact-safety-made = Safety plan made on
fact-talk-on = Talk on
fact-on = On
safety-worries = There are worries about safety.
safety-no-worries = There are no worries about safety.
impression = { $name } found the talk { $answer }.
impression-good = good
impression-fair = neither good nor bad
impression-bad = not good
child-title = This page belongs to { $name }
child-good = This goes well
child-wants = I want this
child-helps = I help with this
child-does = { $name } does this.
child-ask = Do you want to ask something? Ask { $name }.

## A safety plan

safety-title = Safety plan
safety-neutral-title = Our agreements
safety-made = This was made on { $date }.
safety-makers = We make this plan
safety-strengths = This is safe already
safety-worries-title = What happened
safety-complications = This makes it harder
safety-fears = We are afraid of this
safety-scale = How safe is it?
safety-scale-question = A mark from 0 to 10
safety-scale-lowest = It is very unsafe. Something must happen now.
safety-scale-highest = It is safe enough. No more help is needed.
safety-mark = { $name } gives { $value }.
safety-not-lower = This is safe already
safety-one-more = Needed for 1 point more
safety-conditions = This must happen
condition-family = the family
condition-safe-at-home = Veilig Thuis
condition-neighbourhood = the neighbourhood team
safety-promises = We agree on this
safety-promise-number = Agreement { $number }
safety-watches = Who watches
safety-if-it-fails = If it goes wrong
safety-call = { $reader ->
        [client] I call these people
       *[other] We call these people
    }
safety-call-number = { $name }: { $number }
safety-call-name = { $name }
safety-checks = Does it hold?
safety-check = Sentence
safety-holds = Does it hold?
safety-who-says = Who says so
answer-partly = a little
safety-review = We look whether it works
safety-review-on = Then we look
safety-review-with = These people are there: { $names }.

## A plan that a circle makes together: Schijf van herstel

section-story = { $reader ->
        [client] My story
       *[other] The story of { $client }
    }
section-chosen = { $reader ->
        [client] My people and whom I chose
       *[other] The people of { $client }
    }
section-undecided = We are still talking about this
section-stones = { $reader ->
        [client] My steps
       *[other] The steps of { $client }
    }
section-action-list = Who does what?
section-checklist = Checklist
section-meeting = Our big meeting
section-relapse = If it gets worse again
circle-chosen = { $reader ->
        [client] I chose these people myself.
       *[other] { $client } chose these people.
    }
circle-can = Can do this
circle-cannot = Cannot do this
circle-own-choice = Own choice
cooperation-takes-part = { $reader ->
        [client] I take part.
       *[other] { $client } takes part.
    }
cooperation-no-part = { $reader ->
        [client] I do not take part.
       *[other] { $client } does not take part.
    }
# Variables: $names (String), $count (Number) - with whom
cooperation-shares = { $count ->
        [0] { $reader ->
            [client] My helpers may talk about me.
           *[other] The helpers may share information.
        }
       *[other] { $reader ->
            [client] My helpers may talk about me with { $names }.
           *[other] The helpers may share information with { $names }.
        }
    }
cooperation-no-share = { $count ->
        [0] { $reader ->
            [client] My helpers may not talk about me.
           *[other] The helpers may not share information.
        }
       *[other] { $reader ->
            [client] My helpers may not talk about me with { $names }.
           *[other] The helpers may not share information with { $names }.
        }
    }
cooperation-signed = Signed by
votes-everybody = Everybody says yes
votes-some = What we think of it
votes-now = What we think of it now
votes-not-asked = said nothing yet
undecided-lead = We do not agree yet. So we do not do this yet.
undecided-idea = Idea
undecided-goal = We are still talking about this.
# Variables: $goal (String) - the sentence of the goal
undecided-action = This belongs to: { $goal }
goal-for-around = { $reader ->
        [client] This goal is for my people.
       *[other] This goal is for the people around { $client }.
    }
fact-dimension = Recovery
dimension-personal = personal
dimension-social = social
dimension-health = health
meeting-who = Who was there?
meeting-wish = { $reader ->
        [client] What do I want?
       *[other] What does { $client } want?
    }
meeting-agreed = What did we agree?
meeting-actions = Who does what?
meeting-absent = Not there
meeting-discussed = We talked about
meeting-chair = Chair
meeting-report-to = Who gets this report
meeting-decisions = Decisions
meeting-later = For later
meeting-short = meeting
table-number = No.
table-relation = Relation
table-present = There
table-signed = Signed for secrecy
table-goal = With
stone-done = done
stone-now = { $reader ->
        [client] I am here now
       *[other] { $client } is here now
    }
stone-later = later
checklist-what = What
checklist-must = Must
checklist-done = Done on
# Variables: $number (Number), $name (String)
checklist-step = Step { $number }: { $name }
checklist-own = Also done
checklist-variant = Way of working
area-chances = Chance
area-strengths = Possibility
area-weak-points = What can go wrong
area-once = { $reader ->
        [client] I used to do this
       *[other] { $client } used to do this
    }
area-earlier-help = Earlier help
area-helper = Who helped
area-help-result = What came of it
area-to-add = This is needed
evaluation-satisfaction = Satisfaction
agreement-relapse = If it gets worse again
part-meeting = the report of our big meeting
