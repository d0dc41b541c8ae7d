//! All words, photos and picture choices of a plan, for whatever has to look at each of them.

use super::*;

/// A piece of language somewhere in a plan.
#[derive(Clone, Copy, Debug)]
pub enum Piece<'p> {
    /// Text with layers.
    Text(&'p Text),
    /// Words that every reader of the item gets as they are.
    Words(&'p Words),
    /// Somebody's literal words, which nobody may correct.
    Own(&'p Words),
    /// What somebody or something is called.
    Name(&'p Words),
    /// Words for the team only.
    TeamWords(&'p Words),
}

impl Plan {
    /// Calls `visit` with every piece of language. Ids, choices and file names are not language.
    pub fn each_piece<'p>(&'p self, visit: &mut dyn FnMut(Piece<'p>)) {
        let mut walk = Walk { visit };
        let header = &self.header;
        walk.words([&header.title, &header.meeting_place, &header.household]);
        walk.team([&header.source]);
        walk.client(&self.client);
        walk.team_list(&self.presentation.known_words);
        for it in &self.explanations {
            walk.word(&it.meaning);
        }
        for member in &self.members {
            walk.client(&member.client);
        }
        walk.talk(&self.talk);
        if let Some(safety) = &self.safety {
            walk.safety(safety);
        }
        for person in &self.people {
            walk.name(&person.name);
            // What a helper is called is not the choice of who writes the plan.
            walk.name(&person.relation);
            // Who may see a number or an address depends on the person; see `check` and `view`.
            walk.team([
                &person.telephone,
                &person.address,
                &person.surname,
                &person.organisation,
                &person.note,
            ]);
            walk.texts([&person.does, &person.gives, &person.receives]);
        }
        for observation in &self.situation {
            match &observation.words {
                Statement::Told(text) => walk.text(text),
                Statement::Quoted(words) => walk.own(words),
                Statement::Shown(words) => walk.word(words),
            }
            walk.team([&observation.since]);
            walk.texts([&observation.effect]);
        }
        for dream in &self.dreams {
            walk.own(dream.wish.words());
            walk.texts([&dream.explanation, &dream.needed]);
        }
        self.goals.iter().for_each(|goal| walk.goal(goal));
        for score in &self.scores {
            if let Some(scale) = &score.scale {
                walk.text(&scale.lowest_means);
                walk.text(&scale.highest_means);
            }
            walk.texts([&score.reason]);
            walk.team([&score.instrument]);
        }
        for support in &self.support {
            walk.texts([&support.i_do, &support.you_do]);
            walk.team([&support.exactly]);
        }
        for area in &self.areas {
            walk.texts([
                &area.obstacle,
                &area.helps,
                &area.i_do,
                &area.i_mean,
                &area.help_with,
                &area.to_add,
                &area.once,
            ]);
            for item in area.items() {
                walk.text(&item.text);
            }
            for it in &area.earlier_help {
                walk.text(&it.help);
                walk.texts([&it.result]);
                walk.words([&it.who, &it.when]);
            }
            walk.wish(area.wish.as_ref());
            walk.team([&area.instrument]);
        }
        for agreement in &self.agreements {
            walk.text(&agreement.what);
            walk.texts([&agreement.reason]);
            walk.team([&agreement.exactly]);
        }
        self.week.iter().for_each(|it| walk.text(&it.what));
        if let Some(network) = &self.network {
            walk.texts([&network.short]);
        }
        if let Some(signals) = &self.signals {
            for phase in &signals.phases {
                walk.text(&phase.name);
            }
            for step in signals.steps() {
                walk.text(&step.text);
            }
            for call in &signals.calls {
                walk.texts([&call.when]);
            }
        }
        if let Some(crisis) = &self.crisis {
            walk.crisis(crisis);
        }
        if let Some(decision) = &self.decision {
            walk.text(&decision.what);
            walk.texts([&decision.amount]);
            walk.names([&decision.decided_by]);
        }
        for it in &self.cooperation {
            walk.texts([&it.purpose]);
        }
        for it in &self.resource_group {
            walk.texts([&it.reason, &it.can, &it.cannot]);
        }
        for meeting in &self.meetings {
            walk.words([&meeting.place]);
            walk.quote(meeting.wish.as_ref());
            for item in meeting.decisions.iter().chain(&meeting.follow_up) {
                walk.text(&item.text);
            }
            walk.votes(&meeting.votes);
            meeting.actions.iter().for_each(|it| walk.action(it));
        }
        for paper in self.process.iter().flat_map(|it| &it.done) {
            walk.team_list(std::slice::from_ref(&paper.what));
            walk.team([&paper.note]);
        }
        for evaluation in &self.evaluations {
            for quote in &evaluation.others_say {
                walk.quote(Some(quote));
            }
            walk.team([&evaluation.satisfaction]);
            walk.words([&evaluation.place]);
            walk.quote(evaluation.says.as_ref());
            walk.texts([
                &evaluation.agreed,
                &evaluation.signals_changed,
                &evaluation.network_changed,
            ]);
            for result in &evaluation.results {
                walk.texts([&result.went_well, &result.was_hard, &result.decision]);
            }
        }
        self.reviewed
            .iter()
            .for_each(|it| (walk.visit)(Piece::TeamWords(&it.how)));
        for signature in &self.signatures {
            walk.texts([&signature.reason]);
            walk.team([&signature.note]);
        }
        for (photo, _) in self.photos() {
            walk.words([&photo.description]);
        }
    }

    /// Every wording that somebody outside the team may read.
    pub fn each_shared_text<'p>(&'p self, visit: &mut dyn FnMut(&'p Words)) {
        self.each_piece(&mut |piece| match piece {
            Piece::Text(text) => {
                for layer in [&text.short, &text.relative].into_iter().flatten() {
                    layer.wordings().for_each(|(_, words)| visit(words));
                }
            }
            Piece::Words(words) | Piece::Own(words) | Piece::Name(words) => visit(words),
            Piece::TeamWords(_) => {}
        });
    }

    /// Every wording of the safety plan, whoever it is for: it lies on the table when it is signed.
    pub fn each_safety_text<'p>(&'p self, visit: &mut dyn FnMut(&'p Words)) {
        let Some(safety) = &self.safety else { return };
        let mut each = |piece: Piece<'p>| match piece {
            Piece::Text(text) => text
                .layers()
                .flat_map(Layer::wordings)
                .for_each(|(_, words)| visit(words)),
            Piece::Words(words)
            | Piece::Own(words)
            | Piece::Name(words)
            | Piece::TeamWords(words) => visit(words),
        };
        Walk { visit: &mut each }.safety(safety);
    }

    /// Every wording of every layer.
    pub fn each_wording<'p>(&'p self, visit: &mut dyn FnMut(&'p Words)) {
        self.each_piece(&mut |piece| match piece {
            Piece::Text(text) => text
                .layers()
                .flat_map(Layer::wordings)
                .for_each(|(_, words)| visit(words)),
            Piece::Words(words)
            | Piece::Own(words)
            | Piece::Name(words)
            | Piece::TeamWords(words) => visit(words),
        });
    }

    /// Calls `visit` with the picture choice of every item.
    pub fn each_extras<'p>(&'p self, visit: &mut dyn FnMut(&'p Extras)) {
        let members = self.members.iter().map(|it| &it.client);
        for client in std::iter::once(&self.client).chain(members) {
            for item in client
                .about
                .iter()
                .chain(&client.how_to_talk)
                .chain(&client.how_i_talk)
            {
                visit(&item.extras);
            }
        }
        if let Some(safety) = &self.safety {
            safety.promises.iter().for_each(|it| visit(&it.extras));
            safety.conditions.iter().for_each(|it| visit(&it.extras));
        }
        self.situation.iter().for_each(|it| visit(&it.extras));
        self.dreams.iter().for_each(|it| visit(&it.extras));
        for goal in &self.goals {
            visit(&goal.extras);
            goal.actions.iter().for_each(|it| visit(&it.extras));
        }
        for meeting in &self.meetings {
            let items = meeting.decisions.iter().chain(&meeting.follow_up);
            items.for_each(|it| visit(&it.extras));
            meeting.actions.iter().for_each(|it| visit(&it.extras));
        }
        let items = self.areas.iter().flat_map(Area::items);
        items.for_each(|it| visit(&it.extras));
        self.support.iter().for_each(|it| visit(&it.extras));
        self.agreements.iter().for_each(|it| visit(&it.extras));
        self.week.iter().for_each(|it| visit(&it.extras));
        let steps = self.signals.iter().flat_map(SignalPlan::steps);
        steps.for_each(|it| visit(&it.extras));
        if let Some(crisis) = &self.crisis {
            crisis.lines().for_each(|it| visit(&it.extras));
            crisis.errands.iter().for_each(|it| visit(&it.extras));
        }
    }

    /// Every photo, with the name of who is on it when it is a portrait of somebody else.
    pub fn photos(&self) -> Vec<(&Photo, Option<&Words>)> {
        let mut photos: Vec<(&Photo, Option<&Words>)> = Vec::new();
        photos.extend(self.client.photo.as_ref().map(|it| (it, None)));
        for person in &self.people {
            photos.extend(person.photo.as_ref().map(|it| (it, Some(&person.name))));
        }
        for own in &self.pictures {
            if let PictureChoice::Photo(photo) = &own.choice {
                photos.push((photo, None));
            }
        }
        self.each_extras(&mut |extras| photos.extend(extras.photo.as_ref().map(|it| (it, None))));
        photos
    }
}

struct Walk<'v, 'p> {
    visit: &'v mut dyn FnMut(Piece<'p>),
}

impl<'p> Walk<'_, 'p> {
    fn word(&mut self, words: &'p Words) {
        (self.visit)(Piece::Words(words));
    }

    fn own(&mut self, words: &'p Words) {
        (self.visit)(Piece::Own(words));
    }

    fn name(&mut self, words: &'p Words) {
        (self.visit)(Piece::Name(words));
    }

    fn names<const N: usize>(&mut self, given: [&'p Option<Words>; N]) {
        given
            .into_iter()
            .flatten()
            .for_each(|words| self.name(words));
    }

    fn words<const N: usize>(&mut self, given: [&'p Option<Words>; N]) {
        given
            .into_iter()
            .flatten()
            .for_each(|words| self.word(words));
    }

    fn team<const N: usize>(&mut self, given: [&'p Option<Words>; N]) {
        for words in given.into_iter().flatten() {
            (self.visit)(Piece::TeamWords(words));
        }
    }

    fn team_list(&mut self, words: &'p [Words]) {
        words
            .iter()
            .for_each(|words| (self.visit)(Piece::TeamWords(words)));
    }

    fn text(&mut self, text: &'p Text) {
        (self.visit)(Piece::Text(text));
    }

    fn texts<const N: usize>(&mut self, given: [&'p Option<Text>; N]) {
        given.into_iter().flatten().for_each(|text| self.text(text));
    }

    fn quote(&mut self, quote: Option<&'p Quote>) {
        if let Some(quote) = quote {
            self.own(&quote.words);
        }
    }

    fn wish(&mut self, wish: Option<&'p Wish>) {
        if let Some(wish) = wish {
            self.own(wish.words());
        }
    }

    fn talk(&mut self, talk: &'p FamilyTalk) {
        for reason in &talk.reasons {
            self.own(&reason.quote.words);
        }
        for help in &talk.earlier {
            self.text(&help.what);
            self.words([&help.by, &help.when]);
            self.texts([&help.result]);
        }
        if let Some(analysis) = &talk.analysis {
            self.text(&analysis.text);
        }
        for wanted in &talk.wanted {
            match &wanted.words {
                WantedWords::Quoted(words) => self.own(words),
                WantedWords::Told(text) => self.text(text),
            }
        }
        if let Some(question) = &talk.safety {
            self.team([&question.explanation]);
        }
        for impression in &talk.impressions {
            self.words([&impression.words]);
        }
    }

    fn safety(&mut self, safety: &'p SafetyPlan) {
        self.names([&safety.title]);
        for (_, quote) in &safety.strengths {
            self.own(&quote.words);
        }
        for worry in &safety.worries {
            self.team_list(std::slice::from_ref(&worry.what));
            self.team([&worry.when]);
        }
        self.team_list(&safety.complications);
        self.team_list(&safety.fears);
        for mark in &safety.marks {
            self.texts([&mark.why_not_lower, &mark.one_more]);
        }
        for condition in &safety.conditions {
            self.text(&condition.text);
        }
        for promise in &safety.promises {
            self.text(&promise.what);
            self.texts([&promise.when, &promise.if_it_fails]);
        }
        for number in &safety.numbers {
            self.names([&number.name, &number.number]);
            self.texts([&number.when]);
        }
        for check in &safety.checks {
            self.team_list(std::slice::from_ref(&check.sentence));
        }
        for signature in &safety.signatures {
            self.texts([&signature.reason]);
            self.team([&signature.note]);
        }
    }

    fn client(&mut self, client: &'p Client) {
        self.name(&client.name);
        self.team([&client.surname]);
        self.texts([&client.home]);
        self.quote(client.says.as_ref());
        self.quote(client.story.as_ref());
        if let Some(shown) = &client.shows {
            self.word(&shown.words);
        }
        for item in client
            .about
            .iter()
            .chain(&client.how_to_talk)
            .chain(&client.how_i_talk)
        {
            self.text(&item.text);
        }
        client.aids.iter().for_each(|words| self.word(words));
    }

    fn crisis(&mut self, crisis: &'p CrisisSheet) {
        self.names([&crisis.name]);
        if crisis.with_address {
            self.names([&crisis.address]);
        } else {
            self.team([&crisis.address]);
        }
        self.texts([&crisis.description]);
        crisis.lines().for_each(|it| self.text(&it.text));
        for call in &crisis.calls {
            self.texts([&call.times, &call.agreed]);
        }
        for contact in crisis.contacts() {
            self.names([&contact.name, &contact.telephone]);
            self.texts([&contact.times, &contact.agreed]);
        }
        for medicine in &crisis.medicines {
            self.name(&medicine.name);
            self.names([&medicine.dose]);
            self.texts([&medicine.mind]);
        }
        crisis.errands.iter().for_each(|it| self.text(&it.what));
        crisis.promises.iter().for_each(|it| self.text(&it.what));
    }

    fn goal(&mut self, goal: &'p Goal) {
        self.wish(goal.wish.as_ref());
        self.text(&goal.sentence);
        self.texts([
            &goal.reason,
            &goal.now,
            &goal.needed,
            &goal.no_volunteer,
            &goal.no_network,
        ]);
        self.team([&goal.professional, &goal.source]);
        self.votes(&goal.votes);
        goal.actions.iter().for_each(|it| self.action(it));
    }

    fn action(&mut self, action: &'p Action) {
        self.text(&action.what);
        self.texts([
            &action.place,
            &action.when,
            &action.duration,
            &action.reason,
        ]);
        self.team([&action.source]);
        self.votes(&action.votes);
    }

    fn votes(&mut self, votes: &'p [Voted]) {
        votes.iter().for_each(|it| self.texts([&it.remark]));
    }
}
