//! What can be typed. Names and values are fixed; every explanation comes from the locale.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

use crate::language::Rule;
use crate::locale::Locale;
use crate::pictogram_import::Kind;
use crate::pipeline::Format;
use crate::plan::{
    Density, FigureColour, Language, Level, Paper, PictureSize, Product, Skin, Theme,
};

/// A setting that the plan may have switched on is switched off by a word.
pub const YES_NO: &[&str] = &["ja", "nee"];

fn rules_of_language() -> PossibleValuesParser {
    PossibleValuesParser::new(Rule::ALL.map(Rule::id))
}

/// The whole command line, explained in one language.
pub fn command(locale: &Locale) -> Command {
    let t = |id: &str| locale.text(id);
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        t("cli-usage")
    );
    let with = |command: Command| {
        command
            .help_template(template.clone())
            .next_help_heading(t("cli-options"))
            .subcommand_help_heading(t("cli-commands"))
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .arg(
                Arg::new("help")
                    .short('h')
                    .long("help")
                    .action(ArgAction::Help)
                    .help(t("cli-help")),
            )
    };
    let sub = |name: &'static str, about: &str| with(Command::new(name).about(t(about)));
    // What a Dutch user types first; shown nowhere, so that there is one name to learn.
    let dutch = |name: &str| match name {
        "date" => "datum",
        "for" => "voor",
        "out" => "uit",
        "format" => "vorm",
        "theme" => "thema",
        "lang" => "taal",
        "level" => "niveau",
        "text-size" => "letter",
        "skin" => "huid",
        "paper" => "papier",
        "density" => "plaatjes",
        "picture-size" => "plaatje",
        "picture-words" => "woord-onder-plaatje",
        "cards" => "kaartjes",
        "booklet" => "boekje",
        "house" => "huisstijl",
        "against" => "tegen",
        "also" => "ook",
        "figure" => "figuur",
        "licence" => "licentie",
        "credit" => "vermelding",
        "name" => "naam",
        "as" => "als",
        "fix" => "herstel",
        "yes" => "ja",
        _ => "",
    };
    let option = |name: &'static str, about: &str| {
        Arg::new(name)
            .long(name)
            .aliases(Some(dutch(name)).filter(|it| !it.is_empty()))
            .help(t(about))
            .value_name(t("cli-value"))
            .hide_possible_values(true)
    };
    let flag = |name: &'static str, about: &str| {
        Arg::new(name)
            .long(name)
            .aliases(Some(dutch(name)).filter(|it| !it.is_empty()))
            .help(t(about))
            .action(ArgAction::SetTrue)
    };
    let place = |name: &'static str, about: &str| {
        Arg::new(name)
            .help(t(about))
            .help_heading(t("cli-arguments"))
            .required(true)
    };
    let choice = |name: &'static str, about: &str, words: &'static [&'static str]| {
        option(name, about).value_parser(PossibleValuesParser::new(words))
    };
    let readers = |about: &str| option("for", about).action(ArgAction::Append);
    // What a command that reads a plan needs besides the plan.
    let with_surroundings = |command: Command| {
        command
            .arg(option("house", "cli-house"))
            .arg(option("sets", "cli-sets"))
    };
    // What a command that writes files needs.
    let writes = |command: Command, date: &str| {
        command
            .arg(option("out", "cli-out"))
            .arg(option("date", date))
            .arg(flag("force", "cli-force"))
    };

    with(
        Command::new("beeldplan")
            .about(t("cli-about"))
            .version(env!("CARGO_PKG_VERSION"))
            .disable_version_flag(true)
            .arg_required_else_help(true)
            .subcommand_required(true)
            .after_help(format!("\n{}\n", t("cli-after"))),
    )
    .arg(
        Arg::new("version")
            .short('V')
            .long("version")
            .action(ArgAction::Version)
            .help(t("cli-version")),
    )
    .arg(option("data", "cli-data").global(true))
    .arg(option("fonts", "cli-fonts").global(true))
    .arg(choice("messages", "cli-messages", &["nl", "en"]).global(true))
    .subcommand(
        sub("new", "cli-new")
            .visible_alias("nieuw")
            .arg(place("folder", "cli-new-folder"))
            .arg(
                option("profile", "cli-new-profile")
                    .default_value("ghz")
                    .hide_default_value(true),
            )
            .arg(option("date", "cli-date")),
    )
    .subcommand(writes(
        with_surroundings(
            sub("render", "cli-render")
                .visible_alias("maak")
                .arg(place("plan", "cli-plan"))
                .arg(readers("cli-for"))
                .arg(
                    choice("product", "cli-product", Product::WORDS)
                        .default_value("plan")
                        .hide_default_value(true),
                )
                .arg(choice("lang", "cli-lang", Language::WORDS))
                .arg(choice("level", "cli-level", Level::WORDS))
                .arg(
                    option("format", "cli-format")
                        .value_delimiter(',')
                        .value_parser(PossibleValuesParser::new(Format::WORDS))
                        .default_value("pdf")
                        .hide_default_value(true),
                )
                .arg(choice("theme", "cli-theme", Theme::WORDS))
                .arg(option("text-size", "cli-text-size"))
                .arg(choice("paper", "cli-paper", Paper::WORDS))
                .arg(choice("density", "cli-density", Density::WORDS))
                .arg(choice(
                    "picture-size",
                    "cli-picture-size",
                    PictureSize::WORDS,
                ))
                .arg(choice("picture-words", "cli-picture-words", YES_NO))
                .arg(choice("skin", "cli-skin", Skin::WORDS))
                .arg(choice("figure", "cli-figure", FigureColour::WORDS))
                .arg(choice("cards", "cli-cards", &["2", "4", "6", "9"]))
                .arg(flag("booklet", "cli-booklet")),
        ),
        "cli-date",
    ))
    .subcommand(
        with_surroundings(
            sub("check", "cli-check")
                .visible_alias("controleer")
                .arg(place("plan", "cli-plan"))
                .arg(readers("cli-for"))
                .arg(option("date", "cli-date")),
        )
        .arg(flag("json", "cli-json"))
        .arg(flag("strict", "cli-strict"))
        .arg(flag("fix", "cli-fix"))
        .arg(flag("yes", "cli-fix-yes").requires("fix")),
    )
    .subcommand(
        with_surroundings(
            sub("report", "cli-report")
                .visible_alias("rapport")
                .arg(place("plan", "cli-plan"))
                .arg(option("for", "cli-report-whose"))
                .arg(option("date", "cli-date")),
        )
        .arg(flag("json", "cli-json")),
    )
    .subcommand(
        sub("check-text", "cli-check-text")
            .visible_alias("controleer-tekst")
            .arg(place("file", "cli-check-text-file"))
            .arg(choice("level", "cli-check-text-level", &["a1", "a2", "b1"]))
            .arg(
                option("also", "cli-check-text-also")
                    .action(ArgAction::Append)
                    .value_parser(rules_of_language()),
            )
            .arg(flag("json", "cli-json")),
    )
    .subcommand(
        sub("rules", "cli-rules")
            .visible_alias("regels")
            .arg(
                place("rule", "cli-rules-rule")
                    .required(false)
                    .value_parser(rules_of_language())
                    .hide_possible_values(true),
            )
            .arg(flag("json", "cli-json")),
    )
    .subcommand(
        sub("verify", "cli-verify")
            .visible_alias("keur")
            .arg(place("pdf", "cli-verify-pdf"))
            .arg(option("against", "cli-verify-against"))
            .arg(flag("json", "cli-json")),
    )
    .subcommand(
        sub("pictograms", "cli-pictograms")
            .visible_alias("pictogrammen")
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(
                sub("list", "cli-pictograms-list")
                    .arg(option("set", "cli-pictograms-set"))
                    .arg(option("sets", "cli-sets"))
                    .arg(flag("counts", "cli-pictograms-counts"))
                    .arg(flag("json", "cli-json")),
            )
            .subcommand(
                sub("search", "cli-pictograms-search")
                    .arg(place("word", "cli-pictograms-word").num_args(1..))
                    .arg(option("sets", "cli-sets"))
                    .arg(flag("json", "cli-json")),
            )
            .subcommand(
                sub("match", "cli-pictograms-match")
                    .arg(place("file", "cli-pictograms-match-file"))
                    .arg(option("plan", "cli-pictograms-match-plan"))
                    .arg(
                        option("lang", "cli-pictograms-match-lang")
                            .value_parser(PossibleValuesParser::new(["nl", "en"]))
                            .default_value("nl")
                            .hide_default_value(true),
                    )
                    .arg(flag("json", "cli-json")),
            )
            .subcommand(writes(
                sub("sheet", "cli-pictograms-sheet")
                    .arg(option("category", "cli-pictograms-category"))
                    .arg(option("set", "cli-pictograms-set"))
                    .arg(option("plan", "cli-pictograms-plan"))
                    .arg(option("sets", "cli-sets"))
                    .arg(option("lang", "cli-pictograms-lang"))
                    .arg(option("labels", "cli-pictograms-labels"))
                    .arg(flag("signs", "cli-pictograms-signs"))
                    .arg(choice("theme", "cli-theme", Theme::WORDS))
                    .arg(choice("skin", "cli-skin", Skin::WORDS))
                    .arg(choice("figure", "cli-figure", FigureColour::WORDS))
                    .arg(
                        option("format", "cli-pictograms-format")
                            .value_delimiter(',')
                            .value_parser(PossibleValuesParser::new(["pdf", "png"]))
                            .default_value("pdf")
                            .hide_default_value(true),
                    ),
                "cli-sheet-date",
            ))
            .subcommand(writes(
                with_surroundings(
                    sub("request", "cli-pictograms-request").arg(place("plan", "cli-plan")),
                ),
                "cli-sheet-date",
            ))
            .subcommand(
                sub("import", "cli-pictograms-import")
                    .arg(place("source", "cli-import-source"))
                    .arg(choice("as", "cli-import-as", Kind::WORDS))
                    .arg(option("name", "cli-import-name"))
                    .arg(option("licence", "cli-import-licence"))
                    .arg(option("credit", "cli-import-credit"))
                    .arg(option("labels", "cli-import-labels"))
                    .arg(flag("with-schematic", "cli-import-schematic"))
                    .arg(option("sets", "cli-sets"))
                    .arg(flag("json", "cli-json")),
            )
            .subcommand(sub("check", "cli-pictograms-check").arg(flag("json", "cli-json"))),
    )
    .subcommand(sub("schema", "cli-schema"))
    .subcommand(
        sub("completions", "cli-completions").arg(
            place("shell", "cli-completions-shell")
                .value_parser(value_parser!(clap_complete::Shell))
                .hide_possible_values(true),
        ),
    )
    .subcommand(sub("man", "cli-man"))
    .subcommand(
        sub("licences", "cli-licences")
            .alias("licenses")
            .visible_alias("licenties"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::Resources;

    #[test]
    fn the_command_line_is_sound_in_each_language() {
        for language in ["nl", "en"] {
            let locale = Locale::load(&Resources::embedded(), language).expect("we ship it");
            command(&locale).debug_assert();
        }
    }
}
