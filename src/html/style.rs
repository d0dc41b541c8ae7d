//! How a page looks: the rules of `templates/html/page.css`, with the colours of a theme before them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::audience::Audience;
use crate::contrast;
use crate::resources::{DataError, Resources};
use crate::toml_reader::read_data;
use crate::view::View;

const RULES: &str = "templates/html/page.css";
const THEMES: &str = "templates/themes.toml";

/// Not of an edition: what a device shows that asks for dark pages.
const DARK: &str = "donker";
/// Of who chose no other: only this one gives way to the dark one.
const ORDINARY: &str = "kleur";
const ON_PAPER: &str = "zwartwit";
/// Letters look thinner on these, so they are a weight heavier.
const REVERSED: [&str; 2] = ["wit-op-zwart", "geel-op-zwart"];

/// Where colour tells whose something is; elsewhere the line does.
const COLOURED: [&str; 3] = [ORDINARY, "inktzuinig", "creme"];

/// In a browser 16 points of paper are as large as 1⅓ times its own letters.
const POINTS_PER_REM: f64 = 12.0;
/// Nothing is smaller than the letters that the reader's device has by itself.
const LEAST: f64 = 1.125;
const LEAST_LABEL: f64 = 1.0;

/// What every page shares; read once.
#[derive(Debug)]
pub struct Style {
    rules: String,
    themes: BTreeMap<String, Theme>,
    /// The names of the colours that life areas can have.
    areas: BTreeSet<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Theme {
    paper: String,
    ink: String,
    soft: String,
    rule: String,
    hair: String,
    sand: String,
    accent: String,
    on_deep: String,
    me: Tone,
    network: Tone,
    volunteer: Tone,
    professional: Tone,
    time: Tone,
    go: Tone,
    amber: Tone,
    stop: Tone,
    /// Of all life areas together, where a theme has no colours.
    area: Option<Tone>,
    areas: BTreeMap<String, Tone>,
}

type Tone = [String; 3];

impl Style {
    /// # Errors
    /// When a file is missing, is not understood, or does not belong here.
    pub fn load(resources: &Resources) -> Result<Self, DataError> {
        if let Some(name) = resources.list("templates/html").find(|it| *it != RULES) {
            return Err(DataError::new(
                name,
                "this is no style of a page (page.css)",
            ));
        }
        let rules = without_comments(resources.text(RULES)?);
        // It stands inside the page, which may not end there and may fetch nothing.
        for wrong in ["</", "url(", "@import", "<!"] {
            if rules.contains(wrong) {
                return Err(DataError::new(
                    RULES,
                    format!("{wrong:?} may not stand here"),
                ));
            }
        }
        let themes: BTreeMap<String, Theme> =
            read_data(resources.text(THEMES)?).map_err(|cause| DataError::new(THEMES, cause))?;
        for (name, theme) in &themes {
            if let Some((of, colour)) = theme.all().find(|(_, it)| contrast::parse(it).is_none()) {
                let cause = format!("{name}: {of} is {colour:?}, and that is no colour");
                return Err(DataError::new(THEMES, cause));
            }
        }
        for name in [DARK, ORDINARY, ON_PAPER] {
            if !themes.contains_key(name) {
                return Err(DataError::new(
                    THEMES,
                    format!("there is no theme {name:?}"),
                ));
            }
        }
        let areas: BTreeSet<String> = themes[ORDINARY].areas.keys().cloned().collect();
        let mut rules = rules;
        for name in areas.iter().map(String::as_str).chain(["area"]) {
            let class = if name == "area" {
                "area".to_owned()
            } else {
                format!("area-{name}")
            };
            rules += &format!(
                ".{class}{{--deep:var(--{name}-deep);--mid:var(--{name}-mid);--tint:var(--{name}-tint)}}\n"
            );
        }
        Ok(Self {
            rules,
            themes,
            areas,
        })
    }

    pub fn areas(&self) -> &BTreeSet<String> {
        &self.areas
    }

    /// Does this theme tell people apart without colour?
    pub fn is_plain(view: &View) -> bool {
        !COLOURED.contains(&view.edition.theme.word())
    }

    /// The whole style of one page.
    pub fn of(&self, view: &View) -> String {
        let edition = &view.edition;
        let name = edition.theme.word();
        let accent = edition
            .accent
            .as_deref()
            .filter(|it| contrast::parse(it).is_some());
        let colours = |name: &str, accent| {
            self.themes.get(name).map_or_else(String::new, |it| {
                it.variables(accent, &self.rules, &self.areas)
            })
        };
        let size = (edition.text_size / POINTS_PER_REM).max(LEAST);
        let label = (size - 0.125).max(LEAST_LABEL);
        let print = edition.text_size;
        let reversed = REVERSED.contains(&name);
        let regular = if reversed { 500 } else { 400 };
        let scheme = match name {
            ORDINARY => "light dark",
            _ if reversed => "dark",
            _ => "light",
        };
        // Drawings are made for one ground; on another their lines would be lost.
        let ground = self.themes.get(name).map_or("", |it| it.paper.as_str());
        let on_tint = if reversed {
            ground_of(ground)
        } else {
            "transparent".to_owned()
        };
        let picture = match edition.audience {
            Audience::Client if edition.large_pictures => 6.5,
            Audience::Client => 4.6,
            Audience::Relative => 3.8,
            Audience::Team => 3.0,
        };
        let sizes = format!(
            "--size:{size}rem;--label:{label}rem;--print:{print}pt;--picture:{picture}em;--ground:{on_tint}"
        );
        let own = colours(name, accent);
        let mut style =
            format!(":root{{color-scheme:{scheme};{sizes};--regular:{regular};{own}}}\n");
        if name == ORDINARY {
            let dark = colours(DARK, None);
            let ground = ground_of(ground);
            style += &format!(
                "@media screen and (prefers-color-scheme:dark){{:root{{--ground:{ground};{dark}}}}}\n"
            );
        }
        let paper = colours(ON_PAPER, None);
        style += &format!("@media print{{:root{{color-scheme:light;--regular:400;{paper}}}}}\n");
        style += &self.rules;
        let [before, between, after] = view.footer.page.each_ref().map(|it| in_style(it));
        let left = in_style(&view.footer.left);
        // The foot of each sheet, in browsers that know margins of pages; the others print it once, at the top.
        style += &format!(
            "@page{{size:A4;margin:18mm 20mm 22mm 24mm;\
             @bottom-left{{content:{left};font:9.5pt sans-serif}}\
             @bottom-right{{content:{before} counter(page) {between} counter(pages) {after};font:9.5pt sans-serif}}}}\n"
        );
        style
    }
}

impl Theme {
    /// Every colour with its name.
    fn all(&self) -> impl Iterator<Item = (String, &str)> {
        let one = [
            ("paper", &self.paper),
            ("ink", &self.ink),
            ("soft", &self.soft),
            ("rule", &self.rule),
            ("hair", &self.hair),
            ("sand", &self.sand),
            ("accent", &self.accent),
            ("on-deep", &self.on_deep),
        ];
        let tones = [
            ("me", &self.me),
            ("network", &self.network),
            ("volunteer", &self.volunteer),
            ("professional", &self.professional),
            ("time", &self.time),
            ("go", &self.go),
            ("amber", &self.amber),
            ("stop", &self.stop),
        ];
        let areas = self.areas.iter().map(|(name, tone)| (name.as_str(), tone));
        let areas = areas.chain(self.area.iter().map(|tone| ("area", tone)));
        one.into_iter()
            .map(|(name, colour)| (name.to_owned(), colour.as_str()))
            .chain(
                tones
                    .into_iter()
                    .flat_map(|(name, tone)| named(name, ["line", "tint", "deep"], tone)),
            )
            .chain(areas.flat_map(|(name, tone)| named(name, ["deep", "mid", "tint"], tone)))
    }

    /// The colours that these rules name.
    fn variables(&self, accent: Option<&str>, rules: &str, areas: &BTreeSet<String>) -> String {
        let mut text = String::new();
        for (name, colour) in self.all() {
            if !rules.contains(&format!("var(--{name})")) {
                continue;
            }
            let colour = accent.filter(|_| name == "accent").unwrap_or(colour);
            text += &format!("--{name}:#{colour};");
        }
        // Where a theme has no colours for life areas they all have the same; a tint of grey has a name too.
        let ordinary = [&self.ink, &self.rule, &self.paper].map(Clone::clone);
        let other = self.area.as_ref().unwrap_or(&ordinary);
        let missing = areas.iter().filter(|it| !self.areas.contains_key(*it));
        let missing = missing.map(String::as_str);
        for name in missing.chain(self.area.is_none().then_some("area")) {
            for (name, colour) in named(name, ["deep", "mid", "tint"], other) {
                text += &format!("--{name}:#{colour};");
            }
        }
        text
    }
}

fn named<'a>(
    name: &str,
    parts: [&str; 3],
    tone: &'a Tone,
) -> impl Iterator<Item = (String, &'a str)> {
    let names = parts.map(|part| format!("{name}-{part}"));
    names.into_iter().zip(tone.iter().map(String::as_str))
}

fn ground_of(colour: &str) -> String {
    format!("#{colour}")
}

/// Words of a plan inside a style: every sign that could mean something there is written as its number.
fn in_style(words: &str) -> String {
    let mut text = String::from("\"");
    for character in words.chars() {
        match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' | ' ' => text.push(character),
            other => text += &format!("\\{:x} ", u32::from(other)),
        }
    }
    text + "\""
}

/// They are for who works on the style.
fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        kept += before;
        rest = after.split_once("*/").map_or("", |(_, it)| it);
    }
    kept += rest;
    let lines = kept.lines().map(str::trim_end).filter(|it| !it.is_empty());
    lines.map(|it| format!("{it}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_a_style_end_nothing() {
        assert_eq!(in_style("Plan 1"), "\"Plan 1\"");
        let hostile = in_style("\"}</style><script>\\a\n");
        assert_eq!(
            hostile,
            "\"\\22 \\7d \\3c \\2f style\\3e \\3c script\\3e \\5c a\\a \""
        );
    }

    #[test]
    fn comments_stay_behind() {
        assert_eq!(
            without_comments("a {\n  /* x */\n}\n/* to the end"),
            "a {\n}\n"
        );
    }

    #[test]
    fn our_own_style_is_sound() {
        let style = Style::load(&Resources::embedded()).expect("we ship it");
        assert!(style.rules.contains("@media print"));
        assert!(!style.rules.contains("/*"));
        // A page uses no colour that no theme has.
        let known = style.themes[ORDINARY].variables(None, &style.rules, &style.areas);
        for used in style.rules.split("var(--").skip(1) {
            let name = used.split(')').next().unwrap_or_default();
            let own = [
                "size", "label", "print", "regular", "picture", "ground", "line", "tint", "deep",
                "mid", "edge", "measure",
            ];
            let own = own.contains(&name);
            assert!(own || known.contains(&format!("--{name}:")), "{name}");
        }
        assert!(!style.rules.contains('#'), "a colour beside the themes");
    }
}
