//! `render`: the editions of a plan as files.

use std::path::{Path, PathBuf};

use super::{Context, Done, Failure, files, show, terminal};
use crate::diagnostic::{Diagnostic, Report, Severity, Value, kinds};
use crate::message;
use crate::pipeline::{Format, Output, Prepared, Stop, Workshop};
use crate::plan::{
    CLIENT_ID, Density, FigureColour, Language, Level, Paper, PictureSize, Plan, Product, Skin,
    Theme,
};
use crate::toml_reader::Choice;
use crate::view::{Reader, Wishes};

pub fn run(context: &Context) -> Done {
    let today = context.today()?;
    let wishes = wishes(context)?;
    let mut formats = formats(context);
    if context.flag("booklet") {
        formats.push(Format::Booklet);
    }
    let workshop = context.workshop()?;
    let prepared = context.plan(&workshop, today)?;
    if prepared.stops(wishes.product.unwrap_or(Product::Plan)) {
        say_report(context, &prepared.report, &prepared, Severity::Error);
        terminal::complain(&context.text("cli-nothing-written"));
        return Err(Failure::Plan);
    }
    let Some(plan) = &prepared.plan else {
        return Err(Failure::Own("no plan and no fault".to_owned()));
    };
    // Other pictures than the client knows are no detail of `check`.
    let other_pictures = [&kinds::SET_MISSING, &kinds::SET_BROKEN];
    for diagnostic in prepared
        .report
        .iter()
        .filter(|it| other_pictures.contains(&it.kind))
    {
        say(context, diagnostic, &prepared);
    }
    let mut asked = readers(context, &workshop, plan, today)?;
    let product = wishes.product.unwrap_or(Product::Plan);
    if product == Product::Safety {
        one_by_one(context, &prepared, plan, &mut asked)?;
    }
    // "all" means everybody for whom this product is made.
    let audiences = product.audiences();
    asked.retain(|(reader, named)| *named || audiences.contains(&reader.audience()));
    let mut outputs: Vec<Output> = Vec::new();
    let mut refused = Vec::new();
    // Relatives who read, and not what was asked.
    let mut without_part = Vec::new();
    let mut broken_pictures = Vec::new();
    let names: Vec<Reader> = asked.iter().map(|(reader, _)| reader.clone()).collect();
    let editions = workshop.make_all(&prepared, &names, &wishes, &formats, today);
    for (edition, (reader, named)) in editions.into_iter().zip(&asked) {
        match edition {
            Ok(finished) if finished.report.has_errors() => {
                say_report(context, &finished.report, &prepared, Severity::Error);
                terminal::complain(&context.text("cli-nothing-written"));
                return Err(Failure::Plan);
            }
            Ok(finished) => {
                for diagnostic in finished.report.iter() {
                    let known = broken_pictures
                        .iter()
                        .any(|it: &Diagnostic| it.values == diagnostic.values);
                    if diagnostic.kind == &kinds::SET_PICTURE_BROKEN && !known {
                        say(context, diagnostic, &prepared);
                        broken_pictures.push(diagnostic.clone());
                    }
                }
                outputs.extend(finished.outputs);
            }
            Err(Stop::Refused(diagnostic)) if *named => {
                say(context, &diagnostic, &prepared);
                remove_stale(context, &workshop, &prepared, plan, today)?;
                return Err(Failure::Plan);
            }
            Err(Stop::Refused(diagnostic))
                if diagnostic.kind.id == kinds::PRODUCT_EMPTY.id
                    && matches!(reader, Reader::Relative(_)) =>
            {
                without_part.push((reader, diagnostic));
            }
            // What no reader can have is a fault, not a reader without consent.
            Err(Stop::Refused(diagnostic)) if !is_about_reader(&diagnostic) => {
                say(context, &diagnostic, &prepared);
                return Err(Failure::Plan);
            }
            Err(Stop::Refused(diagnostic)) => refused.push(diagnostic),
            Err(Stop::Plan) => return Err(Failure::Plan),
            Err(Stop::Fault(fault)) => return Err(fault.into()),
        }
    }
    if let (true, Some((_, diagnostic))) = (outputs.is_empty(), without_part.first()) {
        say(context, diagnostic, &prepared);
        return Err(Failure::Plan);
    }
    let folder = PathBuf::from(context.option("out").unwrap_or("."));
    let written = files::write(&folder, &outputs, context.flag("force"), context.locale)?;
    let mut lines = String::new();
    for path in written {
        lines.push_str(&format!("{}\n", shown(&path)));
    }
    show(&lines)?;
    say_refused(context, &refused, &prepared);
    if !without_part.is_empty() {
        let names = without_part.iter().map(|(reader, _)| match reader {
            Reader::Relative(id) => plan.name_of(id),
            _ => "",
        });
        let names = [("names", context.locale.all_of(names).into())];
        terminal::complain(&context.locale.format("cli-refused-part", &names));
    }
    remove_stale(context, &workshop, &prepared, plan, today)
}

/// A page about safety is made for somebody who was named by her id: "client" makes none, "all" the team's.
fn one_by_one(
    context: &Context,
    prepared: &Prepared,
    plan: &Plan,
    asked: &mut Vec<(Reader, bool)>,
) -> Done {
    let words = context.arguments.get_many::<String>("for");
    let unnamed = words.into_iter().flatten().any(|it| is_client_word(it));
    if unnamed {
        let ids = plan.own_ids.iter().map(|id| format!("client:{id}"));
        let diagnostic =
            Diagnostic::new(&kinds::SAFETY_WITHOUT_NAME, None).with_choices("choices", ids);
        say(context, &diagnostic, prepared);
        return Err(Failure::Plan);
    }
    asked.retain(|(reader, named)| *named || *reader == Reader::Team);
    Ok(())
}

fn is_client_word(word: &str) -> bool {
    matches!(word, "client" | "cliënt")
}

/// Refused for who reads, not for what was asked.
fn is_about_reader(diagnostic: &Diagnostic) -> bool {
    let product = [
        kinds::PRODUCT_PAPER.id,
        kinds::PRODUCT_FORMAT.id,
        kinds::PRODUCT_EMPTY.id,
        kinds::PAGE_TOO_SMALL.id,
        kinds::CARDS_PER_PAGE.id,
        kinds::NO_BOOKLET.id,
    ];
    !product.contains(&diagnostic.kind.id)
}

/// Who got nothing, and why. Those without any consent share one line.
fn say_refused(context: &Context, refused: &[Box<Diagnostic>], prepared: &Prepared) {
    let mut without = Vec::new();
    for diagnostic in refused {
        let name = diagnostic
            .values
            .iter()
            .find_map(|(key, value)| match (*key, value) {
                ("name", Value::Text(name)) => Some(name.clone()),
                _ => None,
            });
        match name.filter(|_| diagnostic.kind.id == kinds::CONSENT_ABSENT.id) {
            Some(name) => without.push(name),
            None => {
                let message = message::put(diagnostic, &prepared.file, context.locale);
                let reason = message.message.into();
                terminal::complain(&context.locale.format("cli-refused", &[("reason", reason)]));
            }
        }
    }
    if !without.is_empty() {
        let names = context.locale.all_of(without.iter().map(String::as_str));
        terminal::complain(
            &context
                .locale
                .format("cli-refused-absent", &[("names", names.into())]),
        );
    }
}

/// A booklet of somebody whose consent is over must not stay behind in the folder.
fn remove_stale(
    context: &Context,
    workshop: &Workshop,
    prepared: &Prepared,
    plan: &Plan,
    today: jiff::civil::Date,
) -> Done {
    let may_read: Vec<String> = workshop
        .readers(plan, today)
        .into_iter()
        .chain(
            plan.people
                .iter()
                .map(|it| Reader::Relative(it.id.text.clone())),
        )
        .filter(|reader| match reader {
            // Before the first day of the only consent the date is odd, and nothing was taken back.
            Reader::Relative(id) => {
                plan.shared_with(id, today).is_ok() || plan.may_read_later(id, today)
            }
            Reader::Client | Reader::Member(_) | Reader::Team => true,
        })
        .map(|reader| reader.file_part().to_owned())
        .collect();
    // A page about safety goes when it is no longer safe at home, or when somebody gets no sheet any more.
    let not_home = plan.safety.iter().flat_map(|it| &it.not_at_home);
    let not_home: Vec<&str> = not_home.map(|it| it.text.as_str()).collect();
    let safety: Vec<String> = workshop
        .clients(plan, today)
        .iter()
        .map(|it| match it {
            Reader::Client => (CLIENT_ID, it.file_part()),
            _ => (it.file_part(), it.file_part()),
        })
        .filter(|(id, _)| !not_home.contains(id))
        .map(|(_, part)| part.to_owned())
        .chain(["team".to_owned()])
        .collect();
    let folder = PathBuf::from(context.option("out").unwrap_or("."));
    let people = plan.people.iter().map(|it| it.id.text.clone());
    let known: Vec<String> = people
        .chain(["client".to_owned(), "team".to_owned()])
        .collect();
    for path in files::remove_stale(&folder, &prepared.stem(), &may_read, &known, &safety) {
        let path = shown(&path);
        terminal::complain(
            &context
                .locale
                .format("cli-removed", &[("path", path.into())]),
        );
    }
    Ok(())
}

fn shown(path: &Path) -> String {
    path.strip_prefix(".").unwrap_or(path).display().to_string()
}

fn say_report(context: &Context, report: &Report, prepared: &Prepared, least: Severity) {
    for diagnostic in report.iter().filter(|it| it.severity >= least) {
        say(context, diagnostic, prepared);
    }
}

fn say(context: &Context, diagnostic: &Diagnostic, prepared: &Prepared) {
    let message = message::put(diagnostic, &prepared.file, context.locale);
    terminal::remark(diagnostic, &message, &prepared.file, context.locale);
}

/// The sizes of letters that can be asked for, in points.
const SMALLEST: f64 = 14.0;
const LARGEST: f64 = 36.0;

fn wishes(context: &Context) -> Result<Wishes, Failure> {
    let text_size = match context.option("text-size") {
        None => None,
        Some(text) => match text.parse::<f64>() {
            Ok(size) if (SMALLEST..=LARGEST).contains(&size) => Some(size),
            _ => {
                return Err(Failure::Surroundings(context.locale.format(
                    "cli-bad-size",
                    &[
                        ("value", text.into()),
                        ("lowest", (SMALLEST as i64).into()),
                        ("highest", (LARGEST as i64).into()),
                    ],
                )));
            }
        },
    };
    let cards = context.option("cards").and_then(|it| it.parse().ok());
    Ok(Wishes {
        about: None,
        product: context.option("product").and_then(Product::from_word),
        paper: context.option("paper").and_then(Paper::from_word),
        density: context.option("density").and_then(Density::from_word),
        picture_size: context
            .option("picture-size")
            .and_then(PictureSize::from_word),
        picture_words: context.option("picture-words").map(|it| it == "ja"),
        cards,
        booklet: context.flag("booklet"),
        language: context.option("lang").and_then(Language::from_word),
        level: context.option("level").and_then(Level::from_word),
        theme: context.option("theme").and_then(Theme::from_word),
        skin: context.option("skin").and_then(Skin::from_word),
        figure: context.option("figure").and_then(FigureColour::from_word),
        text_size,
    })
}

fn formats(context: &Context) -> Vec<Format> {
    context
        .arguments
        .get_many::<String>("format")
        .into_iter()
        .flatten()
        .filter_map(|it| Format::from_word(it))
        .collect()
}

/// The readers that were asked for; `true` when asked by name, so that a refusal is a failure.
pub fn readers(
    context: &Context,
    workshop: &Workshop,
    plan: &Plan,
    today: jiff::civil::Date,
) -> Result<Vec<(Reader, bool)>, Failure> {
    let words: Vec<String> = context
        .arguments
        .get_many::<String>("for")
        .map(|it| it.cloned().collect())
        .unwrap_or_else(|| vec!["all".to_owned()]);
    let mut readers: Vec<(Reader, bool)> = Vec::new();
    for word in words {
        let found: Vec<(Reader, bool)> = match word.split_once(':') {
            None if word == "all" => workshop
                .readers(plan, today)
                .into_iter()
                .map(|it| (it, false))
                .collect(),
            None if is_client_word(&word) => workshop
                .clients(plan, today)
                .into_iter()
                .map(|it| (it, true))
                .collect(),
            None if word == "team" => vec![(Reader::Team, true)],
            Some(("client", CLIENT_ID)) if !plan.is_household() => vec![(Reader::Client, true)],
            Some(("client", id)) => vec![(Reader::Member(id.to_owned()), true)],
            Some(("naaste", id)) => vec![(Reader::Relative(id.to_owned()), true)],
            _ => {
                return Err(Failure::Surroundings(
                    context
                        .locale
                        .format("cli-bad-for", &[("value", word.into())]),
                ));
            }
        };
        for reader in found {
            if !readers.iter().any(|it| it.0 == reader.0) {
                readers.push(reader);
            }
        }
    }
    Ok(readers)
}
