//! `pictograms sheet`: drawings with their words, to look at or to hang up.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{Context, Done, Failure, files, named_set, show};
use crate::pictogram::{Library, Palette, Pictogram, with_signs};
use crate::pipeline::{Output, Stop, figures};
use crate::plan::{FigureColour, Skin, Theme};
use crate::toml_reader::{Choice as _, read_data};
use crate::typeset::{Engine, Files};
use crate::view::Wishes;

pub fn run(context: &Context, library: &Library) -> Done {
    let mut sheet = Sheet {
        context,
        library,
        palette: palette(context),
        labels: Labels::load(context, library)?,
        files: Files::new(),
        credits: BTreeSet::new(),
    };
    let parts = if let Some(plan) = context.option("plan") {
        sheet.of_plan(plan)?
    } else if let Some(set) = context.option("set") {
        sheet.of_set(set)?
    } else if context.flag("signs") {
        sheet.of_signs()
    } else {
        sheet.of_library()?
    };
    let today = context.today()?;
    let theme = match context.option("theme") {
        Some(dark @ "wit-op-zwart") => dark,
        Some(grey @ "zwartwit") => grey,
        _ => "kleur",
    };
    let view = json!({
        "title": context.text("cli-pictograms-sheet-title"),
        "date": [today.year(), i16::from(today.month()), i16::from(today.day())],
        "lang": sheet.labels.tag, "theme": theme, "categories": parts,
        "credits": sheet.credits,
    });
    let resources = context.resources()?;
    let engine = Engine::new(&resources, &context.fonts()?)?;
    let pages = engine.lay_out_json("templates/sheet.typ", &view.to_string(), &sheet.files)?;
    let stem = sheet.name();
    let mut outputs = Vec::new();
    let formats = context.arguments.get_many::<String>("format");
    for format in formats.into_iter().flatten() {
        if format == "pdf" {
            outputs.push(Output {
                name: format!("{stem}.pdf"),
                bytes: pages.to_pdf()?,
            });
        } else {
            for page in 0..pages.pages() {
                outputs.push(Output {
                    name: format!("{stem}-{}.png", page + 1),
                    bytes: pages.to_png(page, 144.0)?,
                });
            }
        }
    }
    let folder = PathBuf::from(context.option("out").unwrap_or("."));
    let written = files::write(&folder, &outputs, context.flag("force"), context.locale)?;
    let lines: Vec<String> = written.iter().map(|it| it.display().to_string()).collect();
    show(&format!("{}\n", lines.join("\n")))
}

fn palette(context: &Context) -> Palette {
    let skin = context.option("skin").and_then(Skin::from_word);
    let figure = context.option("figure").and_then(FigureColour::from_word);
    let (skin, figure) = figures(
        skin.unwrap_or(Skin::Medium),
        figure.unwrap_or(FigureColour::Blue),
    );
    let palette = match context.option("theme") {
        Some("zwartwit") => Palette::black_and_white(),
        Some("wit-op-zwart") => Palette::white_on_black(),
        _ => Palette::colour(skin),
    };
    palette.with_figure(figure)
}

/// The words under the drawings.
struct Labels {
    tag: String,
    /// Words of a file of the user; they go before those of the library.
    own: BTreeMap<String, String>,
}

impl Labels {
    fn load(context: &Context, library: &Library) -> Result<Self, Failure> {
        let own = match context.option("labels") {
            None => BTreeMap::new(),
            Some(name) => {
                let path = Path::new(name);
                let text = std::fs::read_to_string(path)
                    .map_err(|error| context.cannot_read(path, &error))?;
                read_data(&text).map_err(|cause: String| {
                    let cause = cause.lines().last().unwrap_or_default().to_owned();
                    Failure::Surroundings(context.locale.format(
                        "cli-import-table",
                        &[("file", name.into()), ("cause", cause.into())],
                    ))
                })?
            }
        };
        let tag = context.option("lang").unwrap_or(context.locale.tag());
        let known: Vec<&str> = ["nl", "en"]
            .into_iter()
            .chain(library.label_languages())
            .collect();
        let written = tag.len() == 2 && tag.bytes().all(|it| it.is_ascii_lowercase());
        if !written || (own.is_empty() && !known.contains(&tag)) {
            let choices = context.locale.any_of(known.iter().copied());
            return Err(Failure::Surroundings(context.locale.format(
                "cli-pictograms-no-language",
                &[("value", tag.into()), ("choices", choices.into())],
            )));
        }
        Ok(Self {
            tag: tag.to_owned(),
            own,
        })
    }

    fn of(&self, library: &Library, pictogram: &Pictogram) -> String {
        let own = self.own.get(&pictogram.id).cloned();
        own.or_else(|| library.label(pictogram, &self.tag))
            .unwrap_or_else(|| pictogram.id.replace('_', " "))
    }
}

struct Sheet<'a> {
    context: &'a Context<'a>,
    library: &'a Library,
    palette: Palette,
    labels: Labels,
    files: Files,
    /// What the licences of the pictures ask to say.
    credits: BTreeSet<String>,
}

impl Sheet<'_> {
    /// What is on it, so that one sheet does not take the place of another.
    fn name(&self) -> String {
        let context = self.context;
        let what = if let Some(plan) = context.option("plan") {
            Path::new(plan)
                .file_stem()
                .map(|it| it.to_string_lossy().into_owned())
        } else if let Some(set) = context.option("set") {
            Some(set.to_owned())
        } else if context.flag("signs") {
            Some(context.text("cli-pictograms-signs-name"))
        } else {
            context.option("category").map(str::to_owned)
        };
        let parts = [what, context.option("lang").map(str::to_owned)];
        let parts = parts.into_iter().flatten().map(|it| format!("-{it}"));
        format!("pictogrammen{}", parts.collect::<String>())
    }

    fn item(&mut self, pictogram: &Pictogram) -> Value {
        let asset = format!("pictures/{}.svg", pictogram.id);
        let svg = pictogram.coloured(&self.palette).into_bytes();
        self.files.insert(asset.clone(), svg);
        json!({
            "asset": asset, "id": pictogram.id, "word": self.labels.of(self.library, pictogram),
            "alt": pictogram.words_in(self.context.locale.tag()).description,
        })
    }

    /// Every drawing, or one category.
    fn of_library(&mut self) -> Result<Vec<Value>, Failure> {
        let asked = self.context.option("category");
        let mut names: Vec<&str> = self.library.iter().map(|it| it.category.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        if let Some(asked) = asked.filter(|it| !names.contains(it)) {
            let choices = self.context.locale.any_of(names.iter().copied());
            return Err(Failure::Surroundings(self.context.locale.format(
                "cli-pictograms-no-category",
                &[("value", asked.into()), ("choices", choices.into())],
            )));
        }
        let names = names
            .into_iter()
            .filter(|it| asked.is_none_or(|asked| asked == *it));
        let library = self.library;
        Ok(names
            .map(|name| {
                let drawings = library.iter().filter(|it| it.category == name);
                let items: Vec<Value> = drawings.map(|it| self.item(it)).collect();
                json!({ "name": name, "items": items })
            })
            .collect())
    }

    /// What the documents of a plan show: a page of words to learn, or to hang beside the plan.
    fn of_plan(&mut self, plan: &str) -> Result<Vec<Value>, Failure> {
        let context = self.context;
        let today = context.today()?;
        let workshop = context.workshop()?;
        let prepared = context.plan(&workshop, today)?;
        let wishes = Wishes {
            // The sheet has its own paper, whatever that of the plan.
            theme: Some(match context.option("theme") {
                Some(it @ ("zwartwit" | "wit-op-zwart")) => {
                    Theme::from_word(it).unwrap_or(Theme::Colour)
                }
                _ => Theme::Colour,
            }),
            skin: context.option("skin").and_then(Skin::from_word),
            figure: context.option("figure").and_then(FigureColour::from_word),
            ..Wishes::default()
        };
        let used = match workshop.pictures_used(&prepared, &wishes, today) {
            Ok(used) => used,
            Err(Stop::Fault(fault)) => return Err(fault.into()),
            Err(Stop::Plan | Stop::Refused(_)) => {
                return Err(Failure::Surroundings(
                    context
                        .locale
                        .format("cli-pictograms-plan-faulty", &[("path", plan.into())]),
                ));
            }
        };
        let mut items = Vec::new();
        self.credits.extend(used.credits);
        for it in used.pictures {
            let id = it
                .asset
                .rsplit('/')
                .next()
                .and_then(|it| it.strip_suffix(".svg"))
                .unwrap_or_default();
            let concept = self.library.get(id);
            let translated = concept.filter(|_| self.labels.tag != "nl");
            let word = translated.map_or(it.word.clone(), |concept| {
                self.labels.of(self.library, concept)
            });
            items.push(json!({ "asset": it.asset, "id": concept.map_or("", |it| &it.id), "word": word, "alt": it.alt }));
            self.files.insert(it.asset, it.svg);
        }
        let title = context.text("cli-pictograms-of-plan");
        Ok(vec![json!({ "name": title, "items": items })])
    }

    /// A set beside ours, concept by concept: what to look at before its links are trusted.
    fn of_set(&mut self, name: &str) -> Result<Vec<Value>, Failure> {
        let set = named_set(self.context, name)?;
        let folder = self.context.sets().unwrap_or_default().join(name);
        let mut items = Vec::new();
        for concept in self.library.iter() {
            let Some(card) = set.for_concept(&concept.id) else {
                continue;
            };
            let Some(svg) = crate::pipeline::set_picture(&folder, &card.file, &self.palette) else {
                continue;
            };
            let asset = format!("sets/{name}/{}.svg", set.index_of(card));
            self.files.insert(asset.clone(), svg.into_bytes());
            let (licence, credit) = set.terms_of(card);
            let line = if credit.is_empty() { licence } else { credit };
            self.credits.insert(format!("{}: {line}", set.about.name));
            let mut item = self.item(concept);
            item["other"] = json!({ "asset": asset, "alt": card.words.first(), "id": card.file });
            items.push(item);
        }
        Ok(vec![json!({ "name": set.about.name, "items": items })])
    }

    /// Each sign on a few drawings.
    fn of_signs(&mut self) -> Vec<Value> {
        let bases = ["cook", "bus", "worried", "calendar", "walk", "money"];
        let mut parts = Vec::new();
        for sign in self.library.modifiers() {
            let mut items = Vec::new();
            for base in bases.iter().filter_map(|it| self.library.get(it)) {
                let asset = format!("pictures/{}-{}.svg", base.id, sign.id);
                let svg = with_signs(&base.coloured(&self.palette), &[sign], &self.palette);
                self.files.insert(asset.clone(), svg.into_bytes());
                let tag = self.context.locale.tag();
                let words = base.words_in(tag);
                items.push(json!({
                    "asset": asset, "id": format!("{} + {}", words.words[0], sign.word(tag)),
                    "word": sign.label(tag, &words.words[0]), "alt": sign.sentence(tag, &words.description),
                }));
            }
            parts.push(json!({ "name": sign.word(self.context.locale.tag()), "items": items }));
        }
        parts
    }
}
