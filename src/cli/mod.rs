//! The command line: words in, words out, and an exit code.
//!
//! Names of commands and exit codes are a contract: 0 fine, 1 the plan has a fault, 2 the
//! surroundings (a file is missing, the disk is full, the words typed are wrong), 3 our own fault.
//! This is the only module that knows the clock, the terminal and the folder to write in.

mod args;
mod check;
mod check_text;
mod files;
mod fix;
mod new;
mod pictograms;
mod render;
mod report;
mod rules;
mod terminal;
mod trouble;
mod usage;
mod verify;

use std::io::{Read as _, Write as _};
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use etcetera::BaseStrategy as _;
use jiff::civil::Date;

use crate::locale::Locale;
use crate::pipeline::{Places, Prepared, Workshop};
use crate::plan::Language;
use crate::resources::{DataError, Resources};
use crate::source::SourceFile;
use crate::toml_reader::Shape;
use crate::typeset::{Fault, Font};

/// How a command ended.
enum Failure {
    /// The plan has a fault; it has been said already.
    Plan,
    /// The surroundings: the sentence says what.
    Surroundings(String),
    /// Our own fault.
    Own(String),
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::Own(fault.0)
    }
}

impl From<DataError> for Failure {
    fn from(error: DataError) -> Self {
        Self::Surroundings(error.to_string())
    }
}

type Done = Result<(), Failure>;

/// Runs the program on the words it was started with.
pub fn main() -> ExitCode {
    let words: Vec<String> = std::env::args_os()
        .map(|it| it.to_string_lossy().into_owned())
        .collect();
    let language = messages_language(&words);
    let locale = match Locale::load(&Resources::embedded(), language.word()) {
        Ok(locale) => locale,
        Err(error) => {
            terminal::complain(&error.to_string());
            return ExitCode::from(3);
        }
    };
    // A panic is always our fault, and says so in the reader's language.
    std::panic::set_hook(Box::new(|_| {}));
    let outcome = std::panic::catch_unwind(AssertUnwindSafe(|| run(&words, &locale, language)));
    let own_fault = |detail: &str| {
        terminal::complain(&locale.format("cli-own-fault", &[("detail", detail.into())]));
        ExitCode::from(3)
    };
    match outcome {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(Failure::Plan)) => ExitCode::from(1),
        Ok(Err(Failure::Surroundings(sentence))) => {
            terminal::complain(&sentence);
            ExitCode::from(2)
        }
        Ok(Err(Failure::Own(detail))) => own_fault(&detail),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            own_fault(
                text.or(panic.downcast_ref::<&str>().copied())
                    .unwrap_or("?"),
            )
        }
    }
}

/// The language of the messages has to be known before the words are understood, because a
/// misunderstanding is a message too.
fn messages_language(words: &[String]) -> Language {
    let mut asked = None;
    for (index, word) in words.iter().enumerate() {
        if word == "--messages" {
            asked = words.get(index + 1).map(String::as_str);
        } else if let Some(value) = word.strip_prefix("--messages=") {
            asked = Some(value);
        }
    }
    let english = match asked {
        Some(language) => language == "en",
        None => sys_locale::get_locale().is_some_and(|it| it.starts_with("en")),
    };
    if english {
        Language::English
    } else {
        Language::Dutch
    }
}

fn run(words: &[String], locale: &Locale, language: Language) -> Done {
    let command = args::command(locale);
    let matches = match command.try_get_matches_from(words) {
        Ok(matches) => matches,
        Err(error) => return usage::explain(&error, locale),
    };
    let (name, arguments) = matches.subcommand().unwrap_or(("", &matches));
    let context = Context {
        locale,
        language,
        arguments,
    };
    match name {
        "new" => new::run(&context),
        "render" => render::run(&context),
        "check" => check::run(&context),
        "report" => report::run(&context),
        "check-text" => check_text::run(&context),
        "rules" => rules::run(&context),
        "verify" => verify::run(&context),
        "pictograms" => pictograms::run(&context),
        "schema" => show(&format!(
            "{:#}\n",
            crate::toml_reader::json_schema(plan_shape())
        )),
        "completions" => completions(&context),
        "man" => man(locale),
        "licences" => show(include_str!("../../THIRD-PARTY.md")),
        other => Err(Failure::Own(format!("no command {other}"))),
    }
}

fn plan_shape() -> &'static Shape {
    &crate::plan::ROOT
}

/// What every command gets.
struct Context<'a> {
    locale: &'a Locale,
    language: Language,
    arguments: &'a ArgMatches,
}

impl Context<'_> {
    fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    fn option(&self, name: &str) -> Option<&str> {
        self.arguments
            .try_get_one::<String>(name)
            .ok()
            .flatten()
            .map(String::as_str)
    }

    fn flag(&self, name: &str) -> bool {
        self.arguments
            .try_get_one::<bool>(name)
            .ok()
            .flatten()
            .copied()
            .unwrap_or(false)
    }

    fn resources(&self) -> Result<Resources, Failure> {
        match self.option("data") {
            None => Ok(Resources::embedded()),
            Some(folder) => {
                let path = Path::new(folder);
                if !path.join("locales").is_dir() {
                    let values = [("path", folder.into())];
                    let said = self.locale.format("cli-no-data", &values);
                    return Err(Failure::Surroundings(said));
                }
                Ok(Resources::from_folder(path)?)
            }
        }
    }

    fn fonts(&self) -> Result<Vec<Font>, Failure> {
        match self.option("fonts") {
            None => Ok(Vec::new()),
            Some(folder) => files::fonts(Path::new(folder), self.locale),
        }
    }

    fn workshop(&self) -> Result<Workshop, Failure> {
        Ok(Workshop::load(self.resources()?, self.fonts()?)?)
    }

    /// The day on which everything is judged: `--date`, else today.
    fn today(&self) -> Result<Date, Failure> {
        let Some(text) = self.option("date") else {
            return Ok(jiff::Zoned::now().date());
        };
        text.parse().map_err(|_| {
            Failure::Surroundings(
                self.locale
                    .format("cli-bad-date", &[("value", text.into())]),
            )
        })
    }

    /// Reads the plan that was named, and judges it.
    fn plan(&self, workshop: &Workshop, today: Date) -> Result<Prepared, Failure> {
        let path = PathBuf::from(self.option("plan").unwrap_or_default());
        let bytes = std::fs::read(&path).map_err(|error| self.cannot_read(&path, &error))?;
        let other_program = of_other_program(&bytes);
        let text = String::from_utf8(bytes).ok().filter(|_| !other_program);
        let text = text.ok_or_else(|| {
            let path = path.display().to_string();
            let id = if other_program {
                "cli-not-plan"
            } else {
                "cli-not-text"
            };
            Failure::Surroundings(self.locale.format(id, &[("path", path.into())]))
        })?;
        Ok(self.prepared(workshop, SourceFile::new(path, without_mark(text)), today))
    }

    /// Judges the text of a plan, with what lies around its file.
    fn prepared(&self, workshop: &Workshop, file: SourceFile, today: Date) -> Prepared {
        let folder = Prepared::folder_of(file.path());
        let sets = self.sets();
        let places = Places {
            plan: &folder,
            house: self.option("house").map(Path::new),
            sets: sets.as_deref(),
        };
        workshop.prepare(file, &places, today)
    }

    /// Where the picture sets of this machine lie: `--sets`, else where the system keeps such data.
    fn sets(&self) -> Option<PathBuf> {
        if let Some(folder) = self.option("sets") {
            return Some(PathBuf::from(folder));
        }
        let strategy = etcetera::choose_base_strategy().ok()?;
        Some(strategy.data_dir().join("beeldplan").join("sets"))
    }

    fn cannot_read(&self, path: &Path, error: &std::io::Error) -> Failure {
        trouble::cannot_read(self.locale, path, error, "cli-file-is-folder")
    }

    /// Loose sentences: a file of text, or what is typed when its name is "-".
    fn sentences(&self, name: &str) -> Result<String, Failure> {
        let path = Path::new(name);
        let read = if name == "-" {
            let mut bytes = Vec::new();
            let read = std::io::stdin().lock().read_to_end(&mut bytes);
            read.map(|_| bytes)
        } else {
            std::fs::read(path)
        };
        let unreadable = |error: std::io::Error| {
            trouble::cannot_read(self.locale, path, &error, "cli-text-is-folder")
        };
        let bytes = read.map_err(unreadable)?;
        let say = |id: &str| {
            let path = path.display().to_string();
            Failure::Surroundings(self.locale.format(id, &[("path", path.into())]))
        };
        if of_other_program(&bytes) {
            return Err(say("cli-not-sentences"));
        }
        let text = String::from_utf8(bytes).map_err(|_| say("cli-not-text"))?;
        Ok(without_mark(text))
    }
}

/// Word, PDF and pictures begin with marks of their own.
fn of_other_program(bytes: &[u8]) -> bool {
    const MARKS: [&[u8]; 5] = [
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0",
        b"%PDF",
        b"\xff\xd8",
        b"\x89PNG",
    ];
    MARKS.iter().any(|mark| bytes.starts_with(mark))
}

/// Some editors put an invisible mark first; it is no part of the text.
fn without_mark(text: String) -> String {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    }
}

/// Writes to standard output; a reader who stops reading is no fault.
fn show(text: &str) -> Done {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::Surroundings(error.to_string())),
    }
}

fn completions(context: &Context) -> Done {
    let shell = context
        .arguments
        .get_one::<clap_complete::Shell>("shell")
        .copied()
        .unwrap_or(clap_complete::Shell::Bash);
    let mut script = Vec::new();
    clap_complete::generate(
        shell,
        &mut args::command(context.locale),
        "beeldplan",
        &mut script,
    );
    show(&String::from_utf8_lossy(&script))
}

fn man(locale: &Locale) -> Done {
    let mut page = Vec::new();
    let mut command = args::command(locale);
    command.build();
    // One page for everything: the commands follow the program.
    let failed = |error: std::io::Error| Failure::Own(error.to_string());
    clap_mangen::Man::new(command.clone())
        .render(&mut page)
        .map_err(failed)?;
    for sub in command.get_subcommands() {
        let name = format!("beeldplan {}", sub.get_name());
        let man = clap_mangen::Man::new(sub.clone().name(name));
        man.render_synopsis_section(&mut page).map_err(failed)?;
        man.render_description_section(&mut page).map_err(failed)?;
        man.render_options_section(&mut page).map_err(failed)?;
    }
    show(&String::from_utf8_lossy(&page))
}
