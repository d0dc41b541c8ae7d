//! Decides what each reader may see. Nothing after this module can show more.
//!
//! It hands on a plan with everything else taken out. Hiding later, in a template, would leave the
//! words in the tags, the bookmarks or the JSON. Which reader may see a key at all stands in its
//! declaration; here it is joined with what depends on the plan: consent, `niet_voor`, `geheim`,
//! and the layers of a text. Every struct is built field by field, so that a new field does not
//! compile until somebody has decided about it.

mod circle;
mod companions;
mod crisis;
mod explanations;
mod family;
mod safety;

use jiff::civil::Date;

use crate::audience::Audience;
use crate::plan::*;
use crate::toml_reader::Shape;
use crate::view::edition::Reader;
use family::Share;

/// The plan as one reader may see it on a day.
///
/// # Errors
/// When a relative has no consent in force.
pub fn visible(
    plan: &Plan,
    reader: &Reader,
    product: Product,
    today: Date,
) -> Result<Plan, Refusal> {
    let parts = match reader {
        Reader::Relative(id) => plan.shared_with(id, today)?,
        Reader::Client | Reader::Member(_) | Reader::Team => Vec::new(),
    };
    let filter = Filter {
        plan,
        reader,
        audience: reader.audience(),
        today,
        parts,
        shapes: ROOT.all(),
    };
    let mut shown = filter.plan();
    if !safety::belongs_in(product, filter.audience) {
        shown.safety = None;
    }
    shown.explanations = filter.explanations(&shown);
    Ok(match product {
        Product::Safety => filter.on_the_table(shown),
        _ => shown,
    })
}

type Result<T, E> = std::result::Result<T, E>;

struct Filter<'a> {
    plan: &'a Plan,
    reader: &'a Reader,
    audience: Audience,
    today: Date,
    parts: Vec<Consent>,
    shapes: Vec<&'static Shape>,
}

impl Filter<'_> {
    /// A value of a key, if its declaration names this reader.
    fn keep<T: Clone>(&self, key: &'static str, value: &Option<T>) -> Option<T> {
        value.clone().filter(|_| self.declared(key))
    }

    fn declared(&self, path: &'static str) -> bool {
        self.shapes
            .iter()
            .flat_map(|shape| shape.keys.iter().map(move |key| (shape.path_of(key), key)))
            .find(|(name, _)| name == path)
            .unwrap_or_else(|| unreachable!("{path} is not declared"))
            .1
            .audiences
            .contains(self.audience)
    }

    /// Did the client share this part? Consent is asked of relatives only.
    fn shares(&self, part: Consent) -> bool {
        self.audience != Audience::Relative || self.parts.contains(&part)
    }

    fn is_reader(&self, id: &Words) -> bool {
        let (Reader::Relative(reader) | Reader::Member(reader)) = self.reader else {
            return false;
        };
        *reader == id.text
    }

    fn allowed(&self, not_for: &[Words]) -> bool {
        !not_for.iter().any(|id| self.is_reader(id))
    }

    fn team_only<T: Clone>(&self, value: &T) -> Option<T> {
        (self.audience == Audience::Team).then(|| value.clone())
    }

    fn plan(&self) -> Plan {
        let plan = self.plan;
        // These say "ik" and name nobody of a household: they are on no member's sheet.
        let grown = self.me().is_none();
        let some = |part, list: bool| grown && list && self.shares(part);
        Plan {
            header: self.header(&plan.header),
            client: self.client(&plan.client),
            own_ids: plan.own_ids.clone(),
            members: self.members(),
            talk: self.talk(&plan.talk),
            safety: plan.safety.as_ref().and_then(|it| self.safety(it)),
            presentation: plan.presentation.clone(),
            pictures: plan
                .pictures
                .iter()
                .map(|it| self.own_picture(it))
                .collect(),
            // Who sees the word sees what it means; that is known when all else has been decided.
            explanations: Vec::new(),
            people: plan.people.iter().map(|it| self.person(it)).collect(),
            situation: plan
                .situation
                .iter()
                .filter(|it| self.sees_observation(it))
                .filter_map(|it| self.observation(it))
                .collect(),
            dreams: self.each(&plan.dreams, |it| {
                some(Consent::Dreams, self.allowed(&it.extras.not_for)).then(|| self.dream(it))
            }),
            goals: self.each(&plan.goals, |it| match self.share_of(it) {
                Share::Nothing => None,
                share => self.goal(it, share),
            }),
            scores: self.each(&plan.scores, |it| {
                let seen = self.allowed(&it.not_for)
                    && self.sees_subject(it)
                    && self.member_sees_score(it);
                (self.shares(Consent::Scores) && seen)
                    .then(|| self.score(it))
                    .flatten()
            }),
            support: self.each(&plan.support, |it| {
                some(Consent::Support, self.allowed(&it.extras.not_for)).then(|| self.support(it))
            }),
            areas: self.each(&plan.areas, |it| {
                some(Consent::Areas, self.allowed(&it.not_for)).then(|| self.area(it))
            }),
            agreements: self.each(&plan.agreements, |it| {
                let part = match it.kind {
                    AgreementKind::Health => Consent::Health,
                    AgreementKind::Freedom => Consent::Freedom,
                    AgreementKind::Money => Consent::Money,
                    AgreementKind::Legal => Consent::Legal,
                    AgreementKind::Daily
                    | AgreementKind::Safety
                    | AgreementKind::Privacy
                    | AgreementKind::Relapse => Consent::Agreements,
                };
                (self.shares(part)
                    && self.allowed(&it.extras.not_for)
                    && self.member_sees_agreement(it))
                .then(|| self.agreement(it))
                .flatten()
            }),
            week: self.each(&plan.week, |it| {
                some(Consent::Week, self.allowed(&it.extras.not_for))
                    .then(|| self.week_item(it))
                    .flatten()
            }),
            network: plan
                .network
                .as_ref()
                .filter(|_| grown)
                .and_then(|it| self.network(it)),
            signals: plan
                .signals
                .as_ref()
                .filter(|_| grown)
                .and_then(|it| self.signals(it)),
            crisis: plan
                .crisis
                .as_ref()
                // It is the sheet of one person, and of a household nobody can say of whom.
                .filter(|_| grown && !plan.is_household())
                .and_then(|it| self.crisis(it)),
            decision: plan
                .decision
                .as_ref()
                .filter(|_| grown)
                .and_then(|it| self.decision(it)),
            cooperation: self.each(&plan.cooperation, |it| self.cooperation(it)),
            resource_group: self.each(&plan.resource_group, |it| self.group_member(it)),
            meetings: self.each(&plan.meetings, |it| self.meeting(it)),
            process: plan.process.as_ref().and_then(|it| self.process(it)),
            evaluations: self.each(&plan.evaluations, |it| {
                let seen = !self.is_child() && self.shares(Consent::Evaluations);
                (seen && self.allowed(&it.not_for)).then(|| self.evaluation(it))
            }),
            reviewed: self.team_only(&plan.reviewed).unwrap_or_default(),
            signatures: plan
                .signatures
                .iter()
                .filter(|it| self.member_sees_signature(it) && self.relative_sees_signature(it))
                .map(|it| self.signature(it))
                .collect(),
            consents: plan
                .consents
                .iter()
                .filter(|it| self.audience != Audience::Relative || self.is_reader(&it.with))
                .filter(|it| self.member_sees_consent(it))
                // Only the team has use for a consent that is over.
                .filter(|it| self.audience == Audience::Team || it.on(self.today).is_ok())
                .map(|it| self.consent(it))
                .collect(),
            incomplete: Vec::new(),
            paths: plan.paths.clone(),
            whole: plan.whole,
        }
    }

    fn each<T, R>(&self, items: &[T], keep: impl Fn(&T) -> Option<R>) -> Vec<R> {
        items.iter().filter_map(keep).collect()
    }

    fn header(&self, header: &Header) -> Header {
        Header {
            span: header.span,
            kind: header.kind.clone(),
            title: self
                .keep("plan.titel", &header.title)
                .filter(|_| !header.neutral_title || self.audience == Audience::Team),
            household: header.household.clone(),
            size: header.size,
            neutral_title: header.neutral_title,
            start: header.start,
            end: header.end,
            version: self.keep("plan.versie", &header.version),
            made_by: header.made_by.clone(),
            participants: self.team_only(&header.participants).unwrap_or_default(),
            next_meeting: self.keep("plan.volgend_gesprek", &header.next_meeting),
            meeting_place: self.keep("plan.plaats_gesprek", &header.meeting_place),
            watched_by: header.watched_by.clone(),
            copy_given: self.keep("plan.afschrift_op", &header.copy_given),
            source: self.keep("plan.bron", &header.source),
            house: header.house.clone(),
        }
    }

    fn client(&self, client: &Client) -> Client {
        let about = self.shares(Consent::AboutMe);
        let items =
            |items: &[Item]| -> Vec<Item> { if about { self.items(items) } else { Vec::new() } };
        let mut name = client.name.clone();
        if self.plan.is_household()
            && self.audience == Audience::Relative
            && self.plan.header.household.is_none()
        {
            // Without a name of its own the household goes by those who let this reader in.
            let names: Vec<String> = self
                .members()
                .into_iter()
                .map(|it| it.client.name.text)
                .collect();
            name.text = names.join(" & ");
        }
        Client {
            span: client.span,
            name,
            surname: self.keep("ik.achternaam", &client.surname),
            born: self.keep("ik.geboortedatum", &client.born),
            photo: self
                .keep("ik.foto", &client.photo)
                .map(|it| self.photo(&it)),
            home: self.option(&client.home).filter(|_| about),
            says: client.says.clone().filter(|_| about),
            story: client.story.clone().filter(|_| about),
            shows: client.shows.clone().filter(|_| about),
            about: items(&client.about),
            how_to_talk: items(&client.how_to_talk),
            how_i_talk: items(&client.how_i_talk),
            aids: if about {
                client.aids.clone()
            } else {
                Vec::new()
            },
        }
    }

    /// People stay in the plan by name, because actions and signatures name them; what else is
    /// known of them goes when the reader may not see it.
    fn person(&self, person: &Person) -> Person {
        let own = self.is_reader(&person.id);
        let made_plan = self
            .plan
            .header
            .made_by
            .iter()
            .any(|it| it.text == person.id.text);
        let close =
            self.shares(Consent::People) || own || (made_plan && person.side == Side::Professional);
        let described = close && self.allowed(&person.not_for);
        let hides = |what| person.hidden.contains(&what) && self.audience != Audience::Team;
        let may_call = self.audience != Audience::Relative
            || own
            || person.call_in_crisis
            || self.calls_by_sheet(&person.id.text);
        Person {
            span: person.span,
            id: person.id.clone(),
            name: person.name.clone(),
            surname: self.keep("mensen.achternaam", &person.surname),
            relation: person.relation.clone(),
            side: person.side,
            roles: person.roles.clone(),
            organisation: self.keep("mensen.organisatie", &person.organisation),
            photo: self
                .keep("mensen.foto", &person.photo)
                .filter(|_| described)
                .map(|it| self.photo(&it)),
            telephone: self
                .keep("mensen.telefoon", &person.telephone)
                .filter(|_| may_call && !hides(Hidden::Telephone))
                .filter(|_| described || self.me().is_none()),
            address: self
                .keep("mensen.adres", &person.address)
                .filter(|_| !hides(Hidden::Address)),
            hidden: self.team_only(&person.hidden).unwrap_or_default(),
            ring: self
                .keep("mensen.kring", &person.ring)
                .filter(|_| !self.is_personal()),
            contact: self.keep("mensen.contact", &person.contact),
            group: self.keep("mensen.groep", &person.group),
            bond: self
                .keep("mensen.hoe_is_het", &person.bond)
                .filter(|_| !self.is_personal()),
            gives: self
                .keep("mensen.geeft", &person.gives)
                .filter(|_| !self.is_personal())
                .and_then(|it| self.text(&it)),
            receives: self
                .keep("mensen.krijgt", &person.receives)
                .filter(|_| !self.is_personal())
                .and_then(|it| self.text(&it)),
            wish: self
                .keep("mensen.wens", &person.wish)
                .filter(|_| !self.is_personal()),
            does: self.option(&person.does).filter(|_| described),
            call_in_crisis: person.call_in_crisis,
            // The builder leaves people out of the list by this; for others it says nothing.
            not_for: if described {
                Vec::new()
            } else {
                vec![person.id.clone()]
            },
            note: self.keep("mensen.opmerking", &person.note),
        }
    }

    /// What goes well is for everybody who may read at all. Worries need consent, except the
    /// reader's own.
    fn sees_observation(&self, observation: &Observation) -> bool {
        let positive = matches!(
            observation.kind,
            SituationKind::Strength | SituationKind::Keep
        );
        if self.is_child() {
            return self.child_sees_observation(observation)
                && self.allowed(&observation.extras.not_for);
        }
        // What goes well is of who says it and of whom it is about; in a household those must share it.
        let of: Vec<Words> = std::iter::once(&observation.speaker)
            .chain(&observation.about)
            .filter(|it| self.plan.member(&it.text).is_some())
            .cloned()
            .collect();
        let open = positive && (!self.plan.is_household() || self.have_consented(&of));
        let shared = open
            || self.household_shares(&of, Consent::Situation)
            || self.is_reader(&observation.speaker);
        shared && self.allowed(&observation.extras.not_for)
    }

    fn observation(&self, it: &Observation) -> Option<Observation> {
        Some(Observation {
            span: it.span,
            kind: it.kind,
            speaker: it.speaker.clone(),
            words: match &it.words {
                Statement::Told(text) => Statement::Told(self.text(text)?),
                Statement::Quoted(words) => Statement::Quoted(words.clone()),
                Statement::Shown(words) => Statement::Shown(words.clone()),
            },
            // How it is now stands with the goal of its area; elsewhere the area is for the team.
            domain: match it.kind {
                SituationKind::Now => it.domain.clone(),
                _ => self.keep("situatie.domein", &it.domain),
            },
            since: self.keep("situatie.sinds", &it.since),
            effect: self
                .keep("situatie.gevolg", &it.effect)
                .and_then(|it| self.text(&it)),
            about: it.about.clone(),
            rank: it.rank,
            extras: self.extras(&it.extras),
        })
    }

    fn dream(&self, it: &Dream) -> Dream {
        Dream {
            span: it.span,
            wish: it.wish.clone(),
            answer: it.answer,
            explanation: self.option(&it.explanation),
            needed: self.option(&it.needed),
            extras: self.extras(&it.extras),
        }
    }

    fn goal(&self, it: &Goal, share: Share) -> Option<Goal> {
        let whole = share == Share::Whole;
        // Of what others want, a child reads what she does for it.
        let own_wish = |wish: &Wish| match wish {
            Wish::Said(quote) => self.is_me(&quote.speaker),
            Wish::Shown(_) => self.names_me(&it.of),
        };
        let told = whole && !self.is_child();
        Some(Goal {
            span: it.span,
            id: it.id.clone(),
            domain: it.domain.clone(),
            of: it.of.clone(),
            wish: it
                .wish
                .clone()
                .filter(|wish| told || (whole && own_wish(wish))),
            sentence: self.text(&it.sentence)?,
            professional: self.keep("doelen.vaktekst", &it.professional),
            reason: self.option(&it.reason).filter(|_| told),
            now: self.option(&it.now).filter(|_| told),
            start: self.keep("doelen.start", &it.start),
            target: self.keep("doelen.streefdatum", &it.target),
            priority: self.keep("doelen.prioriteit", &it.priority),
            term: self.keep("doelen.termijn", &it.term),
            dimension: self.keep("doelen.dimensie", &it.dimension),
            meant_for: it.meant_for,
            votes: if whole {
                self.votes(&it.votes)
            } else {
                Vec::new()
            },
            state: self.keep("doelen.stand", &it.state).filter(|_| whole),
            needed: self.option(&it.needed).filter(|_| told),
            no_volunteer: self
                .keep("doelen.geen_vrijwilliger", &it.no_volunteer)
                .and_then(|it| self.text(&it)),
            // Whom to ask is not her question in the goal of another.
            network_decided: it.network_decided || !whole,
            no_network: self
                .keep("doelen.geen_netwerk", &it.no_network)
                .and_then(|it| self.text(&it)),
            source: self.keep("doelen.bron", &it.source),
            actions_whole: it.actions_whole,
            actions: it
                .actions
                .iter()
                .filter(|it| self.allowed(&it.extras.not_for))
                .filter(|it| whole || self.is_reader(&it.who))
                .filter_map(|it| self.action(it))
                .collect(),
            extras: self.extras(&it.extras),
        })
    }

    fn action(&self, it: &Action) -> Option<Action> {
        Some(Action {
            span: it.span,
            who: it.who.clone(),
            what: self.text(&it.what)?,
            place: self.option(&it.place),
            when: self.option(&it.when),
            time: self.keep("doelen.acties.tijd", &it.time),
            days: it.days.clone(),
            part: it.part,
            duration: self.option(&it.duration),
            reason: self.option(&it.reason),
            due: self.keep("doelen.acties.klaar_op", &it.due),
            status: self.keep("doelen.acties.status", &it.status),
            votes: self.votes(&it.votes),
            source: self.keep("doelen.acties.bron", &it.source),
            extras: self.extras(&it.extras),
        })
    }

    /// A score of a goal that the reader may not see would tell that there is such a goal.
    fn sees_subject(&self, score: &Score) -> bool {
        let ScoreSubject::Goal(id) = &score.subject else {
            return true;
        };
        let goal = self.plan.goals.iter().find(|it| it.id.text == id.text);
        match goal {
            Some(goal) => self.share_of(goal) == Share::Whole,
            None => self.shares(Consent::Goals),
        }
    }

    fn score(&self, it: &Score) -> Option<Score> {
        Some(Score {
            span: it.span,
            subject: it.subject.clone(),
            instrument: self.keep("scores.instrument", &it.instrument),
            value: it.value,
            wanted: it.wanted,
            scale: match &it.scale {
                Some(scale) => Some(Scale {
                    lowest: scale.lowest,
                    highest: scale.highest,
                    lowest_means: self.text(&scale.lowest_means)?,
                    highest_means: self.text(&scale.highest_means)?,
                    steps: scale.steps.iter().filter_map(|it| self.text(it)).collect(),
                }),
                None => None,
            },
            date: it.date,
            by: it.by.clone(),
            reason: self
                .keep("scores.reden", &it.reason)
                .and_then(|it| self.text(&it)),
            not_for: Vec::new(),
            series: it.series,
        })
    }

    fn support(&self, it: &Support) -> Support {
        Support {
            span: it.span,
            moment: it.moment,
            i_do: self.option(&it.i_do),
            you_do: self.option(&it.you_do),
            exactly: self.keep("ondersteuning.zo_precies", &it.exactly),
            extras: self.extras(&it.extras),
        }
    }

    fn area(&self, it: &Area) -> Area {
        Area {
            span: it.span,
            domain: it.domain.clone(),
            feeling: it.feeling,
            obstacle: self.option(&it.obstacle),
            helps: self.option(&it.helps),
            i_do: self.option(&it.i_do),
            i_mean: self.option(&it.i_mean),
            help_with: self.option(&it.help_with),
            chances: self.items(&it.chances),
            strengths: self.items(&it.strengths),
            weak_points: self.items(&it.weak_points),
            to_add: self.option(&it.to_add),
            earlier_help: self.each(&it.earlier_help, |it| self.earlier_help(it)),
            once: self.option(&it.once),
            wish: it.wish.clone(),
            instrument: self.keep("gebieden.instrument", &it.instrument),
            not_for: Vec::new(),
        }
    }

    fn agreement(&self, it: &Agreement) -> Option<Agreement> {
        Some(Agreement {
            span: it.span,
            kind: it.kind,
            // What the judge decided is a part of its own, whatever the agreement is about.
            title: it.title.filter(|_| self.shares(Consent::Legal)),
            what: self.text(&it.what)?,
            who: it.who.clone(),
            since: it.since,
            until: it.until,
            reason: self.option(&it.reason),
            decided_by: it.decided_by.clone(),
            my_view: it.my_view,
            review: it.review,
            exactly: self.keep("afspraken.precies", &it.exactly),
            extras: self.extras(&it.extras),
        })
    }

    fn week_item(&self, it: &WeekItem) -> Option<WeekItem> {
        Some(WeekItem {
            span: it.span,
            days: it.days.clone(),
            part: it.part,
            time: it.time,
            what: self.text(&it.what)?,
            with: it.with.clone(),
            extras: self.extras(&it.extras),
        })
    }

    fn evaluation(&self, it: &Evaluation) -> Evaluation {
        let visible_goal = |id: &Words| {
            // How it went is shared with the evaluation; the goal itself only with the goals, so its
            // sentence is not found by the builder then.
            let goal = self.plan.goals.iter().find(|goal| goal.id.text == id.text);
            goal.is_none_or(|it| {
                let shown = self.allowed(&it.extras.not_for);
                match self.reader {
                    Reader::Member(_) => shown && self.share_of(it) == Share::Whole,
                    _ => shown,
                }
            })
        };
        Evaluation {
            span: it.span,
            date: it.date,
            present: it.present.clone(),
            place: it.place.clone(),
            signals_seen: self.keep("evaluaties.signaleringsplan_bekeken", &it.signals_seen),
            network_seen: self.keep("evaluaties.netwerkkaart_bekeken", &it.network_seen),
            signals_changed: self
                .keep("evaluaties.signaleringsplan_aangepast", &it.signals_changed)
                .and_then(|it| self.text(&it)),
            network_changed: self
                .keep("evaluaties.netwerkkaart_aangepast", &it.network_changed)
                .and_then(|it| self.text(&it)),
            results: it
                .results
                .iter()
                .filter(|result| visible_goal(&result.goal))
                .map(|result| GoalResult {
                    goal: result.goal.clone(),
                    result: result.result,
                    went_well: self.option(&result.went_well),
                    was_hard: self.option(&result.was_hard),
                    decision: self.option(&result.decision),
                    // Others see it among the scores, if those are shared with them.
                    score: self.team_only(&result.score).flatten(),
                    score_by: self.team_only(&result.score_by).flatten(),
                })
                .collect(),
            says: it
                .says
                .clone()
                .filter(|says| self.me().is_none_or(|me| me.id.text == says.speaker.text)),
            others_say: if self.in_circle() {
                it.others_say.clone()
            } else {
                Vec::new()
            },
            satisfaction: self.keep("evaluaties.tevredenheid", &it.satisfaction),
            agreed: self.option(&it.agreed),
            not_for: Vec::new(),
        }
    }

    fn signature(&self, it: &Signature) -> Signature {
        Signature {
            span: it.span,
            who: it.who.clone(),
            stand: it.stand,
            date: it.date,
            understood: self.keep("akkoorden.begrijp_ik", &it.understood),
            reason: self.option(&it.reason),
            representative: it.representative.clone(),
            note: self.keep("akkoorden.opmerking", &it.note),
        }
    }

    fn consent(&self, it: &ConsentGiven) -> ConsentGiven {
        ConsentGiven {
            span: it.span,
            with: it.with.clone(),
            parts: it.parts.clone(),
            given: it.given,
            until: it.until,
            by: it.by.clone(),
            for_members: it.for_members.clone(),
            withdrawn: self.keep("toestemmingen.ingetrokken_op", &it.withdrawn),
        }
    }

    fn extras(&self, extras: &Extras) -> Extras {
        Extras {
            pictogram: extras.pictogram.clone(),
            photo: extras.photo.as_ref().map(|it| self.photo(it)),
            not_for: self.team_only(&extras.not_for).unwrap_or_default(),
        }
    }

    fn own_picture(&self, it: &OwnPicture) -> OwnPicture {
        OwnPicture {
            word: it.word.clone(),
            choice: match &it.choice {
                PictureChoice::None => PictureChoice::None,
                PictureChoice::Named(words) => PictureChoice::Named(words.clone()),
                PictureChoice::Photo(photo) => PictureChoice::Photo(self.photo(photo)),
            },
        }
    }

    fn photo(&self, photo: &Photo) -> Photo {
        Photo {
            file: photo.file.clone(),
            description: photo.description.clone(),
            consent: photo.consent,
            until: photo.until,
        }
    }

    fn option(&self, text: &Option<Text>) -> Option<Text> {
        text.as_ref().and_then(|it| self.text(it))
    }

    /// The one layer that this reader gets, as `short`. The client gets the short one, a relative
    /// her own or else the short one, the team the whole story or else the short one.
    fn text(&self, text: &Text) -> Option<Text> {
        let layer = match self.audience {
            Audience::Client => text.short.as_ref(),
            Audience::Relative => text.relative.as_ref().or(text.short.as_ref()),
            Audience::Team => text
                .full
                .as_ref()
                .or(text.short.as_ref())
                .or(text.relative.as_ref()),
        };
        layer.map(|layer| Text {
            short: Some(layer.clone()),
            relative: None,
            full: None,
            span: text.span,
        })
    }
}
