### The document for the client, in plain Dutch: short sentences, one idea each, no abbreviations.
### $client is the call name; $reader is who reads: client, relative or team.

document-title = Plan van { $client }, { $date }
plan-neutral-title = Mijn boek

## The foot of every page. $page and $pages are filled in later.

footer-client = Plan van { $client }, { $date }
footer-relative = Plan van { $client }, voor { $name }, { $date }
footer-team = Plan van { $client }, { $date }. Voor het team. Niet meegeven.
footer-short = Plan van { $client }
footer-page = bladzijde { $page } van { $pages }

## The first page

cover-mine = Dit plan is van mij.
cover-together = Ik maak het samen met mijn mensen.
cover-for-relative = Dit plan is voor { $name }.
cover-consent = { $client } vindt het goed dat u dit leest.
cover-team = Dit plan is voor het team. Geef het niet mee.
cover-people = { $reader ->
        [client] Zij helpen mij met dit plan
       *[other] Zij helpen { $client } met dit plan
    }
date-start = Dit plan begint op
date-end = Dit plan stopt op
date-next-meeting = Wij praten weer op
date-target = Dit wil ik halen op
role-me = ik
photo-of = Foto van { $name }.
photo-own = Een eigen foto.

## Headings of the parts

section-about = { $reader ->
        [client] Dit ben ik
       *[other] Dit is { $client }
    }
section-talk = { $reader ->
        [client] Zo praat u met mij
       *[other] Zo praat u met { $client }
    }
section-how-i-talk = { $reader ->
        [client] Zo praat ik
       *[other] Zo praat { $client }
    }
section-people = { $reader ->
        [client] Mijn mensen
       *[other] De mensen van { $client }
    }
section-situation = { $reader ->
        [client] Zo gaat het met mij
       *[other] Zo gaat het met { $client }
    }
section-dreams = { $reader ->
        [client] Mijn dromen
       *[other] De dromen van { $client }
    }
section-areas = { $reader ->
        [client] Mijn leven
       *[other] Het leven van { $client }
    }
section-goals = { $reader ->
        [client] Mijn doelen
       *[other] De doelen van { $client }
    }
section-support = { $reader ->
        [client] Zo helpt u mij
       *[other] Zo helpt u { $client }
    }
section-agreements = { $reader ->
        [client] Onze afspraken
       *[other] De afspraken met { $client }
    }
section-freedom = { $reader ->
        [client] Mijn vrijheid
       *[other] De vrijheid van { $client }
    }
section-money = { $reader ->
        [client] Mijn geld en mijn spullen
       *[other] Het geld en de spullen van { $client }
    }
section-evaluations = Zo ging het
section-readers = { $reader ->
        [client] Wie mag mijn plan lezen?
       *[other] Wie mag dit plan lezen?
    }
section-signatures = { $reader ->
        [client] Ik ben het eens met mijn plan
       *[other] Wie is het eens met dit plan?
    }
section-questions = { $reader ->
        [client] Ik heb een vraag
       *[other] U heeft een vraag
    }

## Who the client is

quote = “{ $words }”
quote-says = { $name } zegt dit.
quote-said-on = { $name } zei dit op { $date }.
shown-lead = { $client } laat zien:
shown-seen = { $name } zag dit.
shown-seen-on = { $name } zag dit op { $date }.
talk-aids = Dit helpt bij praten: { $aids }.

## People

people-network = { $reader ->
        [client] Mijn familie en vrienden
       *[other] Familie en vrienden van { $client }
    }
people-volunteer = Vrijwilligers
people-professional = { $reader ->
        [client] Mijn helpers
       *[other] De helpers van { $client }
    }
people-client = Andere mensen
fact-telephone = Telefoon
fact-surname = Achternaam
fact-organisation = Werkt bij
fact-address = Adres
fact-roles = Taak
fact-hidden = Dit is geheim
fact-ring = Kring
fact-contact = Contact
fact-note = Opmerking
role-personal-support-worker = persoonlijk begeleider
role-representative = vertegenwoordiger
role-lead-practitioner = regiebehandelaar
role-behaviour-specialist = gedragsdeskundige
role-manager = manager
role-confidant = vertrouwenspersoon
hidden-address = adres
hidden-telephone = telefoon
contact-day = elke dag
contact-week = elke week
contact-month = elke maand
contact-less = niet vaak
contact-none = geen contact

## How it goes

situation-good = Dit gaat goed
situation-hard = Dit is moeilijk
situation-keep = Dit moet zo blijven
situation-avoid = { $reader ->
        [client] Dit wil ik niet
       *[other] Dit wil { $client } niet
    }
fact-domain = Gaat over
fact-since = Sinds
fact-effect = Daardoor
fact-instrument = Vragenlijst
dream-now = Dit kan nu.
dream-later = Dit kan later.
dream-no = Dit kan niet.
feeling-good = Dit gaat goed.
feeling-fair = Dit gaat een beetje goed.
feeling-bad = Dit gaat niet goed.
area-obstacle = Dit is lastig
area-helps = Dit kan helpen
area-i-do = { $reader ->
        [client] Dit doe ik
       *[other] Dit doet { $client }
    }
area-i-mean = { $reader ->
        [client] Dit doe ik voor anderen
       *[other] Dit doet { $client } voor anderen
    }
area-help-with = { $reader ->
        [client] Hier krijg ik hulp bij
       *[other] Hier krijgt { $client } hulp bij
    }

## Goals

goal-tag = doel { $number }
goal-now = Zo gaat het nu
lane-client = { $reader ->
        [client] Ik
       *[other] { $client }
    }
lane-network = { $reader ->
        [client] Mijn mensen
       *[other] De mensen van { $client }
    }
lane-volunteer = { $reader ->
        [client] Mijn vrijwilliger
       *[other] De vrijwilliger
    }
lane-professional = { $reader ->
        [client] Mijn helpers
       *[other] De helpers van { $client }
    }
lane-empty = Nog niemand. Wie vraag ik?
action-own = Dit doet u
fact-where = Waar
fact-duration = Hoe lang
fact-why = Waarom
fact-due = Klaar op
fact-professional = Zo schrijft het team het
fact-start = Begin
fact-state = Hoe ver
fact-priority = Hoe belangrijk
fact-term = Kort of lang
fact-no-network = Waarom niemand uit het netwerk
fact-source = Bron
state-new = nieuw
state-busy = bezig
state-done = klaar
priority-high = heel belangrijk
priority-normal = belangrijk
priority-low = minder belangrijk
term-short = kort
term-long = lang
table-who = Wie
table-picture = Beeld
table-what = Wat
table-where = Waar
table-when = Wanneer
table-duration = Hoe lang
table-why = Waarom
table-status = Hoe ver
table-source = Bron
table-due = klaar op { $date }
score-alt = Een trap van { $lowest } tot { $highest }. Nu is het { $value }.
score-alt-wanted = Het doel is { $value }.
score-alt-before = Eerst was het { $value }.
score-by = { $name } gaf dit cijfer.
score-on = Op { $date }.
score-with = Met { $instrument }.
# Scores over time, for the team. Variables: $name (String), $instrument (String)
trend-title = De cijfers van { $name }
trend-title-with = De cijfers van { $name }, met { $instrument }
# Variables: $value (Number), $date (String)
trend-point = { $value } op { $date }
# Variables: $points (String) - each value with its day; the ends of the scale with their words
trend-alt = De cijfers van { $name }: { $points }. De meetlat gaat van { $lowest } tot { $highest }. { $lowest } is: { $lowest-means }. { $highest } is: { $highest-means }.

## The help of every day, and agreements

moment-morning = In de ochtend
moment-day = Overdag
moment-evening = In de avond
moment-night = In de nacht
agreement-daily = Elke dag
agreement-safety = Veilig
agreement-freedom = Vrijheid
agreement-health = Gezond
agreement-money = Geld
agreement-privacy = Privacy
agreement-i-agree = { $reader ->
        [client] Ik vind dit goed.
       *[other] { $client } vindt dit goed.
    }
agreement-i-disagree = { $reader ->
        [client] Ik vind dit niet goed.
       *[other] { $client } vindt dit niet goed.
    }
agreement-i-do-not-know = { $reader ->
        [client] Ik weet nog niet wat ik vind.
       *[other] { $client } weet nog niet wat { $client } vindt.
    }
freedom-explained = Dit mag niet zomaar. Daarom staat hier waarom.
fact-who = Wie
fact-until = Tot
fact-decided-by = Besloten door
fact-review = Wij kijken weer op
fact-exactly = Precies

## Looking back

evaluation-past = Gesprek op { $date }
evaluation-coming = Dan praten wij weer
evaluation-date = Gesprek
evaluation-were = Wij waren er samen: { $names }.
evaluation-will-be = Deze mensen komen: { $names }.
result-done = gelukt
result-partly = een beetje gelukt
result-not-yet = nog niet gelukt
result-stopped = gestopt
result-goes-on = gaat door
result-went-well = Dit ging goed
result-was-hard = Dit was lastig
result-decision = Dit doen wij nu
result-score = Nieuw cijfer
evaluation-agreed-now = Dit spreken wij nu af

## Who may read, signatures, questions

reader-may-read = { $name } mag dit lezen.
reader-may-not-read = { $name } mag dit niet lezen.
reader-parts = Welke stukken
reader-since = Vanaf
reader-given-by = Gevraagd aan
reader-withdrawn = Gestopt op
reader-team = Het team mag alles lezen.
reader-my-choice = Ik kies wie mijn plan leest.
part-about = { $reader ->
        [client] wie ik ben
       *[other] wie { $client } is
    }
part-people = mijn mensen
part-situation = hoe het gaat
part-dreams = mijn dromen
part-goals = mijn doelen
part-support = de hulp van elke dag
part-areas = mijn leven
part-agreements = de afspraken
part-health = mijn gezondheid
part-freedom = mijn vrijheid
part-money = mijn geld
part-scores = de cijfers
part-evaluations = hoe het ging
part-week = mijn week
photo-label = Foto: { $subject }
photo-consent-between = mag van { $given } tot { $until }
photo-consent-since = mag sinds { $given }
photo-consent-until = mag tot { $until }
sign-understood = Begrijp ik dit plan?
sign-understood-team = { $client } zegt: Ik begrijp dit plan.
sign-disagree = Hier ben ik het niet mee eens
sign-heading = Wij doen wat in dit plan staat
sign-here = Handtekening
sign-date = Datum
sign-representative = { $name } tekent in plaats van { $client }.
answer-chosen = Dit antwoord is gekozen.
answer-yes = ja
answer-no = nee
answer-unsure = weet ik niet
stand-yes = zegt ja
stand-no = zegt nee
stand-not-yet = nog niet
stand-not-needed = hoeft niet te tekenen
questions-call = { $reader ->
        [client] Dan bel ik { $name }: { $telephone }.
       *[other] Dan belt u { $name }: { $telephone }.
    }
questions-ask = { $reader ->
        [client] Dan vraag ik het aan { $name }.
       *[other] Dan vraagt u het aan { $name }.
    }
questions-place = Wij praten hier: { $place }.
fact-born = Geboren op
fact-place = Waar wij praten
fact-version = Versie
fact-known-words = Woorden die { $client } kent

## Other documents of the same plan: one page, poster, week, cards, talk sheets, leaflet

# Above the titles of a page for a screen.
page-contents = Dit staat erin
# A link that passes over those titles.
page-skip = Sla deze lijst over
# Before the words of a sentence that are marked; only read aloud.
page-marked = Let op deze woorden
page-continued = gaat verder
page-more = { $reader ->
        [client] Meer staat in mijn plan.
       *[other] Meer staat in het plan van { $client }.
    }
section-wheel = { $reader ->
        [client] Zo gaat het met mijn leven
       *[other] Zo gaat het met het leven van { $client }
    }
section-week = { $reader ->
        [client] Mijn week
       *[other] De week van { $client }
    }
section-cards = { $reader ->
        [client] Plaatjes bij mijn plan
       *[other] Plaatjes bij het plan van { $client }
    }
section-preparation = { $reader ->
        [client] Wij praten over mijn plan
       *[other] Wij praten over het plan van { $client }
    }
section-most-important = { $reader ->
        [client] Dit is voor mij het belangrijkst
       *[other] Dit is voor { $client } het belangrijkst
    }
section-evaluation-plan = Over ons plan
section-evaluation-together = Zo ging het samen
section-leaflet = Wat is een plan?
section-pieces = { $reader ->
        [client] De stukken van mijn leven
       *[other] De stukken van het leven van { $client }
    }
section-signs = De tekens in dit plan
ring-1 = heel dichtbij
ring-2 = dichtbij
ring-3 = verder weg
rings-alt = { $reader ->
        [client] Ik sta in het midden. Mijn mensen staan om mij heen.
       *[other] { $client } staat in het midden. De mensen van { $client } staan eromheen.
    }
rings-alt-ring = { $ring }: { $names }.
wheel-alt = Een wiel met { $count } stukken. De lijst eronder zegt hetzelfde.
wheel-legend = Hoe voller het stuk, hoe beter het gaat.
wheel-none = nog niet gevraagd
wheel-0 = leeg
wheel-1 = weinig
wheel-2 = half
wheel-3 = vol
wheel-chosen = { $reader ->
        [client] hier werk ik aan
       *[other] hier werkt { $client } aan
    }
ruler-title = Hoe gaat het?
ruler-alt = { $name } geeft een { $value }. De lijn gaat van { $lowest } tot { $highest }.
week-corner = wanneer
week-morning = ochtend
week-afternoon = middag
week-evening = avond
week-night = nacht
week-with-network = { $reader ->
        [client] met mijn mensen
       *[other] met familie en vrienden
    }
week-with-volunteer = met een vrijwilliger
week-with-professional = met een helper
day-maandag = maandag
day-dinsdag = dinsdag
day-woensdag = woensdag
day-donderdag = donderdag
day-vrijdag = vrijdag
day-zaterdag = zaterdag
day-zondag = zondag
preparation-why = { $reader ->
        [client] Wij maken samen een plan over mijn leven.
       *[other] Wij maken samen met { $client } een plan.
    }
preparation-how = { $reader ->
        [client] Ik denk eerst na over deze vragen.
       *[other] U denkt eerst na over deze vragen.
    }
preparation-free = { $reader ->
        [client] Ik kies zelf wat ik vertel.
       *[other] { $client } kiest zelf wat in het plan komt.
    }
preparation-question = { $reader ->
        [client] Hoe gaat het hier met mij?
       *[other] Hoe gaat het hier met { $client }?
    }
preparation-good = Dit gaat goed:
preparation-wish = Dit kan anders of beter:
preparation-most = Hierover wil ik zeker praten:
draw-box = Hier is plaats om te tekenen of te schrijven.
faces-good = goed
faces-fair = gaat wel
faces-bad = niet goed
evaluation-question = Hoe ging het?
evaluation-feeling = { $reader ->
        [client] Hoe voel ik mij hierbij?
       *[other] Hoe voelt { $client } zich hierbij?
    }
evaluation-say = { $reader ->
        [client] Dit wil ik zeggen:
       *[other] Dit zegt { $client }:
    }
evaluation-next = Wat doen wij nu?
evaluation-go-on = zo doorgaan
evaluation-change = anders doen
evaluation-stop = stoppen
evaluation-help = { $reader ->
        [client] Hoe vind ik mijn hulp?
       *[other] Hoe vindt { $client } de hulp?
    }
evaluation-agreed = Dit spreken wij nu af:
evaluation-tear = { $reader ->
        [client] Mijn volgende gesprek
       *[other] Het volgende gesprek met { $client }
    }
leaflet-mine = { $reader ->
        [client] Een plan gaat over mijn leven.
       *[other] Het plan gaat over het leven van { $client }.
    }
leaflet-together = { $reader ->
        [client] Ik maak het plan samen met mijn mensen.
       *[other] { $client } maakt het plan samen met anderen.
    }
leaflet-me = { $reader ->
        [client] In het plan staat wie ik ben.
       *[other] In het plan staat wie { $client } is.
    }
leaflet-wish = { $reader ->
        [client] In het plan staat wat ik wil.
       *[other] In het plan staat wat { $client } wil.
    }
leaflet-who = In het plan staat wie wat doet.
leaflet-agree = { $reader ->
        [client] Ik zet mijn naam als ik het goed vind.
       *[other] { $client } zet een handtekening als het goed is.
    }
leaflet-look = Wij kijken samen hoe het gaat.
leaflet-private = { $reader ->
        [client] Ik kies wie mijn plan leest.
       *[other] { $client } kiest wie het plan leest.
    }
sign-lane-client = { $reader ->
        [client] Een vak met een cirkel: dit doe ik zelf.
       *[other] Een vak met een cirkel: dit doet { $client }.
    }
sign-lane-network = { $reader ->
        [client] Een vak met een vierkant: dit doen mijn mensen.
       *[other] Een vak met een vierkant: dit doen familie en vrienden.
    }
sign-lane-volunteer = Een vak met een schild: dit doet een vrijwilliger.
sign-lane-professional = { $reader ->
        [client] Een vak met 6 hoeken: dit doen mijn helpers.
       *[other] Een vak met 6 hoeken: dit doen de helpers.
    }
sign-tag = Dit is het nummer van het doel.
sign-result-done = Dit betekent: het is gelukt.
sign-result-partly = Dit betekent: het is een beetje gelukt.
sign-result-not-yet = Dit betekent: het is nog niet gelukt.
sign-result-stopped = Dit betekent: wij zijn gestopt.
sign-result-goes-on = Dit betekent: wij gaan door.
sign-steps = De trap laat zien hoe ver het is. Hoe hoger, hoe beter.
sign-dashed = Een rand met streepjes: hier is nog geen ja.

## The clock. $hour is the hour, $next the hour after it, $minutes the minutes from the nearest
## point that Dutch counts from.

clock-hour = { $hour } uur
clock-quarter-past = kwart over { $hour }
clock-half = half { $next }
clock-quarter-to = kwart voor { $next }
clock-past = { $minutes } over { $hour }
clock-before-half = { $minutes } voor half { $next }
clock-after-half = { $minutes } over half { $next }
clock-to = { $minutes } voor { $next }
clock-digital = { $hour }.{ $minute } uur
clock-morning = { $clock } 's ochtends
clock-afternoon = { $clock } 's middags
clock-evening = { $clock } 's avonds
clock-night = { $clock } 's nachts
clock-in-the-morning = in de ochtend
clock-in-the-afternoon = in de middag
clock-in-the-evening = in de avond
clock-in-the-night = in de nacht

## Pictures of others, the network and the signal plan

section-words = Moeilijke woorden
section-credits = Van wie zijn de plaatjes?
section-network = { $reader ->
        [client] De mensen om mij heen
       *[other] De mensen om { $client } heen
    }
section-network-short = { $reader ->
        [client] Mijn netwerk
       *[other] Het netwerk van { $client }
    }
section-signals = { $reader ->
        [client] Als het minder gaat
       *[other] Als het minder gaat met { $client }
    }
section-legal = Wat de rechter of burgemeester besloot
signals-notice = { $reader ->
        [client] Dit merk ik
       *[other] Dit merkt { $client }
    }
signals-other-notices = { $name } merkt: { $text }
signals-triggers = Hier komt het vaak door
signals-protects = Dit helpt om het goed te houden
signals-rather-not = Liever niet
signals-in-phase = Bij: { $phase }
signals-made = Gemaakt op { $date }.
signals-reviewed = Laatst bekeken op
signals-call = { $reader ->
        [client] Ik bel { $name }: { $telephone }.
       *[other] { $client } belt { $name }: { $telephone }.
    }
signals-call-always = Dat kan dag en nacht.

# The crisis sheet. The name of the official card is protected: it stands in crisis-official and nowhere else.
section-crisis = { $reader ->
        [client] Als het heel slecht met mij gaat
       *[other] Als het heel slecht gaat met { $client }
    }
crisis-card-title = { $reader ->
        [client] Mijn crisisblad
       *[other] Het crisisblad van { $client }
    }
crisis-read = { $reader ->
        [client] Lees dit als het niet goed met mij gaat.
       *[other] Lees dit als het niet goed gaat met { $client }.
    }
crisis-born = Geboren op { $date }.
crisis-valid = Goed tot { $date }.
crisis-description = Dit moet u weten
crisis-early = Zo begint het
crisis-looks = Zo ziet u het
crisis-helps = { $reader ->
        [client] Dit helpt mij
       *[other] Dit helpt { $client }
    }
crisis-not = { $reader ->
        [client] Dit helpt mij niet
       *[other] Dit helpt { $client } niet
    }
crisis-call-first = Bel eerst
crisis-call-then = Bel daarna
crisis-practitioner = { $reader ->
        [client] mijn behandelaar
       *[other] behandelaar
    }
crisis-doctor = { $reader ->
        [client] mijn huisarts
       *[other] huisarts
    }
crisis-service = de crisisdienst
crisis-medicines = { $reader ->
        [client] Mijn medicijnen
       *[other] Medicijnen
    }
crisis-checked = Nagekeken op { $date }.
crisis-wishes = Bij een opname
crisis-errands = Regel dit
crisis-errand-by = { $name ->
        [ik] Dat regel ik zelf.
       *[other] Dat regelt { $name }.
    }
crisis-promises = Dit spraken wij af
crisis-signed = getekend op { $date }
crisis-unsigned = nog niet getekend
crisis-official = Is er een officiële Crisiskaart?
crisis-official-on = Ja, van { $date }.
crisis-official-yes = Ja.
crisis-official-no = Nee.
# Around the card. A printer that makes the page smaller makes the card smaller.
crisis-fold = Zo maakt u het kaartje
crisis-cut = Kies bij het printen “100%”. Knip langs de dichte lijn.
crisis-fold-rows = Vouw de liggende lijnen: naar achteren, naar voren, naar achteren.
crisis-fold-half = { $reader ->
        [client] Vouw het dan dubbel. Mijn naam ligt vooraan. Achterop staat wie u belt.
       *[other] Vouw het dan dubbel. De naam ligt vooraan. Achterop staat wie u belt.
    }
network-person = { $name }, { $role }
network-bond = Hoe is het
network-gives = { $reader ->
        [client] Wat krijg ik
       *[other] Geeft
    }
network-receives = { $reader ->
        [client] Wat geef ik
       *[other] Krijgt
    }
network-wish = { $reader ->
        [client] Wat wil ik
       *[other] Wens
    }
group-family = Familie
group-friends = Vrienden en kennissen
group-around = Buurt, werk en vrije tijd
group-helpers = Helpers
bond-good = fijn
bond-fair = het gaat wel
bond-hard = moeilijk
bond-more = meer contact
bond-keep = zo houden
bond-less = minder contact
bond-again = weer contact
bond-new = beter leren kennen
agreement-legal = Wat de rechter besloot
part-legal = wat de rechter besloot
part-signals = wat helpt als het minder gaat
part-crisis = wat anderen moeten weten als het heel slecht gaat
role-case-coordinator = casusregisseur
role-process-coordinator = procesregisseur
role-expert = ervaringsdeskundige
role-family-expert = familie-ervaringsdeskundige
role-municipal-consultant = Wmo-consulent
role-care-logistics = coördinator zorglogistiek
score-step = { $value } betekent: { $means }
legal-zm = De rechter besloot dit. { $reader ->
        [client] Ik krijg zorg, ook als ik dat niet wil.
       *[other] { $client } krijgt zorg, ook zonder dat { $client } dat wil.
    }
legal-cm = De burgemeester besloot dit. Er is nu meteen zorg nodig.
legal-vcm = De rechter besloot dit. De zorg van nu gaat nog even door.
legal-rm = De rechter besloot dit. { $reader ->
        [client] Ik woon of blijf op een plek met zorg.
       *[other] { $client } woont of blijft op een plek met zorg.
    }
legal-vm = De rechter besloot dit. { $reader ->
        [client] Ik mag buiten de instelling wonen. Ik houd mij dan aan afspraken.
       *[other] { $client } mag buiten de instelling wonen. Daar horen afspraken bij.
    }
legal-ibs = De burgemeester besloot dit. { $reader ->
        [client] Ik ga naar een plek met zorg. Anders is het gevaarlijk.
       *[other] { $client } gaat naar een plek met zorg. Anders is het gevaarlijk.
    }
legal-tbs = De rechter besloot dit. { $reader ->
        [client] Ik krijg behandeling in een kliniek.
       *[other] { $client } krijgt behandeling in een kliniek.
    }
legal-pij = De rechter besloot dit. { $reader ->
        [client] Ik krijg behandeling in een instelling voor jongeren.
       *[other] { $client } krijgt behandeling in een instelling voor jongeren.
    }
legal-ots = De rechter besloot dit. Een gezinsvoogd helpt { $reader ->
        [client] mij en let op.
       *[other] { $client } en let op.
    }
legal-guardian = De rechter besloot dit. Een voogd zorgt voor { $reader ->
        [client] mij.
       *[other] { $client }.
    }
legal-administrator = De rechter besloot dit. Een bewindvoerder { $reader ->
        [client] regelt mijn geld en mijn spullen.
       *[other] regelt het geld en de spullen van { $client }.
    }
legal-mentor = De rechter besloot dit. Een mentor { $reader ->
        [client] helpt mij kiezen bij zorg en wonen.
       *[other] helpt { $client } kiezen bij zorg en wonen.
    }
legal-curator = De rechter besloot dit. Een curator { $reader ->
        [client] regelt mijn geld en mijn zorg.
       *[other] regelt het geld en de zorg van { $client }.
    }
evaluation-was-at = Het gesprek was hier: { $place }.
evaluation-signals-seen = Signaleringsplan bekeken
evaluation-network-seen = Netwerkkaart bekeken
evaluation-signals-changed = Veranderd in het signaleringsplan
evaluation-network-changed = Veranderd op de netwerkkaart

## The plan of a neighbourhood team

situation-request = { $reader ->
        [client] Hierbij wil ik hulp
       *[other] Hierbij wil { $client } hulp
    }
section-decision = Het besluit van de gemeente
goal-needed = Dit is nodig
fact-no-volunteer = Geen vrijwilliger
fact-copy = Eigen exemplaar gekregen op
fact-watched-by = Wie op het plan let
decision-amount = Hoeveel
decision-provision = Hoe
decision-from = Vanaf
decision-on = Besluit op
decision-is-plan = Het plan is het besluit
provision-in-kind = de gemeente regelt de hulp
provision-budget = zelf regelen met geld van de gemeente
# Variables: $date (String) - the last day
decision-object = { $reader ->
        [client] Ben ik het er niet mee eens? Dan zeg ik dat op { $date } of eerder. Ik mag daar hulp bij vragen.
       *[other] Is { $client } het er niet mee eens? { $client } kan dat zeggen op { $date } of eerder.
    }
# Variables: $name (String)
questions-watch = { $reader ->
        [client] { $name } let op mijn plan.
       *[other] { $name } let op het plan van { $client }.
    }
# Variables: $area (String) - the life area
score-of-area = { $reader ->
        [client] Mijn cijfer: { $area }
       *[other] Cijfer: { $area }
    }
# Variables: $value (Number)
score-before = Eerst was het { $value }.
fact-legal-title = Titel
# Variables: $place (String)
evaluation-will-be-at = Het gesprek is hier: { $place }.
questions-watch-self = { $reader ->
        [client] Ik let zelf op mijn plan.
       *[other] { $client } let zelf op het plan.
    }

## A plan of a household

footer-member = Plan van { $household }. Dit is het deel van { $name }.
cover-household = Dit is het plan van ons gezin.
cover-for-member = Dit deel is van { $name }.
cover-consent-more = { $names } vinden het goed dat u dit leest.
household-unnamed = Ons gezin
date-target-household = Dit doel is klaar op
reader-for-members = Geldt voor
cover-members = Wij doen mee
section-household-situation = Zo gaat het met ons
section-household = { $reader ->
        [client] Dit ben ik
       *[other] Wie er in het gezin zijn
    }
section-reasons = Waarom dit plan er is
section-earlier-help = Welke hulp er al was
section-analysis = Zo hangt het samen
section-wanted = Zo moet het worden
section-safety-question = Is het veilig?
section-impressions = { $reader ->
        [client] Zo vond ik het gesprek
       *[other] Zo vonden mensen het gesprek
    }
worry-rank = Nummer { $rank }. { $says }
fact-for-whom = Voor wie
fact-goal-of = Van wie
fact-help-by = Van wie
fact-help-when = Wanneer
fact-explanation = Uitleg
fact-safety-made = Veiligheidsplan gemaakt op
fact-talk-on = Gesprek op
fact-on = Op
safety-worries = Er zijn zorgen over de veiligheid.
safety-no-worries = Er zijn geen zorgen over de veiligheid.
impression = { $name } vond het gesprek { $answer }.
impression-good = goed
impression-fair = niet goed en niet slecht
impression-bad = niet goed
child-title = Dit blad is van { $name }
child-good = Dit gaat goed
child-wants = Dit wil ik
child-helps = Hierbij help ik
child-does = { $name } doet dit.
child-ask = Wil je iets vragen? Vraag het aan { $name }.

## A safety plan

safety-title = Veiligheidsplan
safety-neutral-title = Onze afspraken
safety-made = Dit is gemaakt op { $date }.
safety-makers = Wij maken dit plan
safety-strengths = Dit is al veilig
safety-worries-title = Wat er gebeurde
safety-complications = Dit maakt het moeilijker
safety-fears = Hier zijn wij bang voor
safety-scale = Hoe veilig is het?
safety-scale-question = Een cijfer van 0 tot 10
safety-scale-lowest = Het is heel onveilig. Er moet nu iets gebeuren.
safety-scale-highest = Het is veilig genoeg. Meer hulp is niet nodig.
safety-mark = { $name } geeft een { $value }.
safety-not-lower = Dit is al veilig
safety-one-more = Nodig voor 1 punt erbij
safety-conditions = Dit moet gebeuren
condition-family = het gezin
condition-safe-at-home = Veilig Thuis
condition-neighbourhood = het wijkteam
safety-promises = Dit spreken wij af
safety-promise-number = Afspraak { $number }
safety-watches = Wie let op
safety-if-it-fails = Als het misgaat
safety-call = { $reader ->
        [client] Deze mensen bel ik
       *[other] Deze mensen bellen wij
    }
safety-call-number = { $name }: { $number }
safety-call-name = { $name }
safety-checks = Klopt het?
safety-check = Zin
safety-holds = Klopt dit?
safety-who-says = Wie zegt dit
answer-partly = een beetje
safety-review = Wij kijken of het werkt
safety-review-on = Dan kijken wij
safety-review-with = Daarbij zijn: { $names }.

## A plan that a circle makes together: Schijf van herstel

section-story = { $reader ->
        [client] Mijn verhaal
       *[other] Het verhaal van { $client }
    }
section-chosen = { $reader ->
        [client] Mijn mensen en wie ik koos
       *[other] De mensen van { $client }
    }
section-undecided = Hier praten we nog over
section-stones = { $reader ->
        [client] Mijn stappen
       *[other] De stappen van { $client }
    }
section-action-list = Wie doet wat?
section-checklist = Wat moet er klaar zijn
section-meeting = Ons grote overleg
section-relapse = Als het weer minder gaat
circle-chosen = { $reader ->
        [client] Ik koos deze mensen zelf.
       *[other] { $client } koos deze mensen zelf.
    }
circle-can = Dit kan wel
circle-cannot = Dit kan niet
circle-own-choice = Zelf gekozen
cooperation-takes-part = { $reader ->
        [client] Ik doe mee.
       *[other] { $client } doet mee.
    }
cooperation-no-part = { $reader ->
        [client] Ik doe niet mee.
       *[other] { $client } doet niet mee.
    }
# Variables: $names (String), $count (Number) - with whom
cooperation-shares = { $count ->
        [0] { $reader ->
            [client] Mijn helpers mogen over mij praten.
           *[other] De helpers mogen informatie delen.
        }
       *[other] { $reader ->
            [client] Mijn helpers mogen over mij praten met { $names }.
           *[other] De helpers mogen informatie delen met { $names }.
        }
    }
cooperation-no-share = { $count ->
        [0] { $reader ->
            [client] Mijn helpers mogen niet over mij praten.
           *[other] De helpers mogen geen informatie delen.
        }
       *[other] { $reader ->
            [client] Mijn helpers mogen niet over mij praten met { $names }.
           *[other] De helpers mogen geen informatie delen met { $names }.
        }
    }
cooperation-signed = Getekend door
votes-everybody = Iedereen zegt ja
votes-some = Dit vinden wij
votes-now = Dit vinden wij nu
votes-not-asked = zei nog niets
undecided-lead = Wij zijn het nog niet eens. Daarom doen wij dit nog niet.
undecided-idea = Idee
undecided-goal = Hierover praten wij nog.
# Variables: $goal (String) - the sentence of the goal
undecided-action = Dit hoort bij: { $goal }
goal-for-around = { $reader ->
        [client] Dit doel is voor mijn mensen.
       *[other] Dit doel is voor de mensen om { $client } heen.
    }
fact-dimension = Herstel
dimension-personal = persoonlijk
dimension-social = meedoen
dimension-health = gezondheid
meeting-who = Wie waren er?
meeting-wish = { $reader ->
        [client] Wat wil ik?
       *[other] Wat wil { $client }?
    }
meeting-agreed = Wat is afgesproken?
meeting-actions = Wie doet wat?
meeting-absent = Niet erbij
meeting-discussed = Daar praatten wij over
meeting-chair = Wie het gesprek leidt
meeting-report-to = Dit verslag is voor
meeting-decisions = Besluiten
meeting-later = Wat wij daarna doen
meeting-short = overleg
table-number = Nummer
table-relation = Relatie
table-present = Erbij
table-signed = Getekend: ik vertel niets verder
table-goal = Bij
stone-done = klaar
stone-now = { $reader ->
        [client] hier ben ik nu
       *[other] hier is { $client } nu
    }
stone-later = later
checklist-what = Wat
checklist-must = Moet
checklist-done = Klaar op
# Variables: $number (Number), $name (String)
checklist-step = Stap { $number }: { $name }
checklist-own = Ook gedaan
checklist-variant = Hoe wij werken
area-chances = Kans
area-strengths = Mogelijkheid
area-weak-points = Hier kan het misgaan
area-once = { $reader ->
        [client] Vroeger deed ik dit
       *[other] Vroeger deed { $client } dit
    }
area-earlier-help = Eerdere hulp
area-helper = Wie hielp
area-help-result = Wat kwam ervan
area-to-add = Dit moet erbij
evaluation-satisfaction = Hoe blij mensen zijn
agreement-relapse = Als het weer minder gaat
part-meeting = het verslag van ons grote overleg
