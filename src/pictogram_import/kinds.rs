//! How each known set says what its pictures are.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use super::source::Source;
use super::{ImportError, Labels, LeftOut, Raw, Wish};

/// A set whose form we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Arasaac,
    Sclera,
    Mulberry,
    OpenMoji,
    /// Any folder of pictures, with or without a table.
    Folder,
}

impl Kind {
    pub const WORDS: &'static [&'static str] =
        &["arasaac", "sclera", "mulberry", "openmoji", "map"];

    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "arasaac" => Self::Arasaac,
            "sclera" => Self::Sclera,
            "mulberry" => Self::Mulberry,
            "openmoji" => Self::OpenMoji,
            "map" => Self::Folder,
            _ => return None,
        })
    }

    /// What lies in the source. Sclera has nothing but Dutch file names, so it must be said.
    pub fn of(source: &Source) -> Self {
        if source.find("openmoji.json").is_some() {
            Self::OpenMoji
        } else if source.find("symbol-info.csv").is_some() {
            Self::Mulberry
        } else if arasaac_table(source).is_some() {
            Self::Arasaac
        } else {
            Self::Folder
        }
    }

    /// Name, short name, licence and the credit line that the makers ask for.
    pub fn terms(self) -> Option<[&'static str; 4]> {
        Some(match self {
            Self::Arasaac => [
                "ARASAAC",
                "arasaac",
                "CC BY-NC-SA 4.0",
                // The line that arasaac.org asks for, word by word.
                "De gebruikte pictografische symbolen zijn eigendom van de regering van Aragón en zijn gemaakt door Sergio Palao voor ARASAAC (https://arasaac.org), die ze verspreidt onder Creative Commons-licentie BY-NC-SA.",
            ],
            Self::Sclera => [
                "Sclera",
                "sclera",
                "CC BY-NC 2.0 BE",
                "Plaatjes van Sclera (www.sclera.be), licentie CC BY-NC 2.0 BE.",
            ],
            Self::Mulberry => [
                "Mulberry Symbols",
                "mulberry",
                "CC BY-SA 4.0",
                "Plaatjes van Mulberry Symbols (mulberrysymbols.org), licentie CC BY-SA 4.0.",
            ],
            Self::OpenMoji => [
                "OpenMoji",
                "openmoji",
                "CC BY-SA 4.0",
                "Plaatjes van OpenMoji (openmoji.org), licentie CC BY-SA 4.0.",
            ],
            Self::Folder => return None,
        })
    }

    /// The pictures with their words.
    pub(super) fn read(
        self,
        source: &Source,
        wish: &Wish,
        left_out: &mut LeftOut,
    ) -> Result<Vec<Raw>, ImportError> {
        match self {
            Self::Arasaac => arasaac(source, wish, left_out),
            Self::Mulberry => mulberry(source, left_out),
            Self::OpenMoji => openmoji(source, wish, left_out),
            Self::Sclera => Ok(by_name(source, left_out)),
            Self::Folder => {
                let is_table = |it: &&String| it.to_lowercase().ends_with(".csv");
                match source.names.iter().find(is_table) {
                    Some(table) => listed(source, table, left_out),
                    None => Ok(by_name(source, left_out)),
                }
            }
        }
    }
}

fn is_picture(name: &str) -> bool {
    let name = name.to_lowercase();
    [".png", ".svg", ".jpg", ".jpeg", ".webp"]
        .iter()
        .any(|it| name.ends_with(it))
}

fn stem(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// "handen-wassen-2" is the second drawing of "handen wassen".
fn words_of_name(name: &str) -> String {
    let spaced = stem(name).replace(['-', '_'], " ").to_lowercase();
    let words = spaced.trim_end_matches(|it: char| it.is_ascii_digit() || it == ' ');
    let words = if words.is_empty() {
        spaced.trim()
    } else {
        words
    };
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn by_name(source: &Source, left_out: &mut LeftOut) -> Vec<Raw> {
    for _ in source.names.iter().filter(|it| !is_picture(it)) {
        left_out.add("other-kind");
    }
    let pictures = source.names.iter().filter(|it| is_picture(it));
    pictures
        .map(|name| {
            let numbered = stem(name).ends_with(|it: char| it.is_ascii_digit());
            Raw {
                file: name.clone(),
                words: vec![words_of_name(name)],
                rank: u32::from(numbered),
                ..Raw::default()
            }
        })
        .collect()
}

/// The columns of a table that somebody made, by their Dutch and English names.
const COLUMNS: [&[&str]; 7] = [
    &["bestand", "file", "filename", "bestandsnaam"],
    &["woorden", "woord", "naam", "label", "words", "word"],
    &["beschrijving", "omschrijving", "alt", "description"],
    &["concept", "id"],
    &["maker", "auteur", "author"],
    &["licentie", "licence", "license"],
    &["vermelding", "bronvermelding", "credit"],
];

fn listed(source: &Source, table: &str, left_out: &mut LeftOut) -> Result<Vec<Raw>, ImportError> {
    let text = source.text_of_any_kind(table)?;
    // Excel may say on a line of its own which sign it used.
    let (skipped, text) = match text.split_once('\n') {
        Some((first, rest)) if first.trim().to_lowercase().starts_with("sep=") => {
            (1, rest.to_owned())
        }
        _ => (0, text),
    };
    let wrong = |line: u64, what: &'static str, value: &str| ImportError::Line {
        file: table.to_owned(),
        line: line + skipped,
        what,
        value: value.to_owned(),
        suggestion: None,
    };
    let first = text.lines().next().unwrap_or_default();
    // A Dutch spreadsheet writes semicolons.
    let separator = [b';', b',', b'\t']
        .into_iter()
        .max_by_key(|it| first.bytes().filter(|byte| byte == it).count())
        .unwrap_or(b';');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .from_reader(text.as_bytes());
    let heads = reader
        .headers()
        .map_err(|_| wrong(1, "unread", first))?
        .clone();
    let column = |which: usize| {
        heads
            .iter()
            .position(|head| COLUMNS[which].contains(&head.trim().to_lowercase().as_str()))
    };
    let Some(file_column) = column(0) else {
        return Err(wrong(1, "column", first));
    };
    let places: Vec<Option<usize>> = (0..COLUMNS.len()).map(column).collect();
    let folder = table.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut raws: Vec<Raw> = Vec::new();
    for (index, row) in reader.records().enumerate() {
        let row = row.map_err(|it| wrong(index as u64 + 2, "unread", &it.to_string()))?;
        let line = row.position().map_or(index as u64 + 2, csv::Position::line);
        let cell = |which: usize| {
            let place = places[which]?;
            row.get(place)
                .map(|it| it.trim().to_owned())
                .filter(|it| !it.is_empty())
        };
        let Some(file) = row
            .get(file_column)
            .map(str::trim)
            .filter(|it| !it.is_empty())
        else {
            continue;
        };
        let beside = if folder.is_empty() {
            file.to_owned()
        } else {
            format!("{folder}/{file}")
        };
        let same = |name: &&String| {
            let (name, wanted) = (name.to_lowercase(), beside.to_lowercase());
            // Windows hides the ending of a name, and does not mind capitals.
            name == wanted
                || name
                    .rsplit_once('.')
                    .is_some_and(|(stem, _)| stem == wanted)
        };
        let exact = source.names.iter().find(|it| **it == beside);
        let Some(found) = exact.or_else(|| source.names.iter().find(same)) else {
            return Err(wrong(line, "file", file));
        };
        let words = cell(1).map_or_else(
            || vec![words_of_name(file)],
            |it| {
                let words = it.split(['|', ',', '/']).map(|word| word.trim().to_owned());
                words.filter(|it| !it.is_empty()).collect()
            },
        );
        raws.push(Raw {
            file: found.clone(),
            words,
            description: cell(2).unwrap_or_default(),
            concept: cell(3),
            table: table.to_owned(),
            line: line + skipped,
            maker: cell(4).unwrap_or_default(),
            licence: cell(5).unwrap_or_default(),
            credit: cell(6).unwrap_or_default(),
            ..Raw::default()
        });
    }
    for name in source.names.iter().filter(|it| *it != table) {
        if !raws.iter().any(|it| it.file == *name) {
            left_out.add(if is_picture(name) {
                "not-listed"
            } else {
                "other-kind"
            });
        }
    }
    Ok(raws)
}

/// A row of the list that the API of ARASAAC gives for a language.
#[derive(Deserialize)]
struct Symbol {
    #[serde(rename = "_id")]
    id: u64,
    keywords: Vec<Keyword>,
    #[serde(default)]
    schematic: bool,
    #[serde(default)]
    sex: bool,
    #[serde(default)]
    violence: bool,
    #[serde(default)]
    aac: bool,
}

#[derive(Deserialize)]
struct Keyword {
    #[serde(default)]
    keyword: String,
    #[serde(default)]
    plural: Option<String>,
}

fn arasaac_table(source: &Source) -> Option<(&str, Vec<Symbol>)> {
    let tables = source.names.iter().filter(|it| it.ends_with(".json"));
    tables.take(8).find_map(|name| {
        let symbols: Vec<Symbol> = serde_json::from_str(&source.text(name).ok()?).ok()?;
        (!symbols.is_empty()).then_some((name.as_str(), symbols))
    })
}

fn arasaac(source: &Source, wish: &Wish, left_out: &mut LeftOut) -> Result<Vec<Raw>, ImportError> {
    let (_, symbols) = arasaac_table(source).ok_or(ImportError::NoSet)?;
    // "2349.png" and "2349_500.png" are the picture; "2349_plural_500.png" is a variant of it.
    let mut files: HashMap<u64, &str> = HashMap::new();
    for name in source.names.iter().filter(|it| is_picture(it)) {
        let (id, rest) = match stem(name).split_once('_') {
            Some((id, rest)) => (id, rest),
            None => (stem(name), ""),
        };
        if let Ok(id) = id.parse()
            && matches!(rest, "" | "300" | "500" | "2500")
        {
            files.entry(id).or_insert(name);
        }
    }
    let mut raws = Vec::new();
    for symbol in symbols {
        if symbol.sex || symbol.violence {
            left_out.add("sensitive");
            continue;
        }
        if symbol.schematic && !wish.schematic {
            left_out.add("schematic");
            continue;
        }
        let Some(file) = files.get(&symbol.id) else {
            left_out.add("no-file");
            continue;
        };
        let singular = symbol.keywords.iter().map(|it| it.keyword.clone());
        let plural = symbol.keywords.iter().filter_map(|it| it.plural.clone());
        let mut words: Vec<String> = Vec::new();
        for word in singular.chain(plural) {
            if !word.trim().is_empty() && !words.contains(&word) {
                words.push(word);
            }
        }
        if words.is_empty() {
            left_out.add("no-word");
            continue;
        }
        raws.push(Raw {
            file: (*file).to_owned(),
            words,
            // Their own search prefers these.
            rank: u32::from(!symbol.aac),
            ..Raw::default()
        });
    }
    Ok(raws)
}

fn mulberry(source: &Source, left_out: &mut LeftOut) -> Result<Vec<Raw>, ImportError> {
    let table = source.find("symbol-info.csv").ok_or(ImportError::NoSet)?;
    let text = source.text(table)?;
    let broken = |cause: String| ImportError::Table {
        file: table.to_owned(),
        cause,
    };
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(text.as_bytes());
    let heads = reader
        .headers()
        .map_err(|it| broken(it.to_string()))?
        .clone();
    let column = |name: &str| heads.iter().position(|it| it.trim() == name);
    let name = column("symbol-en").ok_or_else(|| broken("no column \"symbol-en\"".to_owned()))?;
    let rated = column("rated");
    let files: HashMap<&str, &str> = source
        .names
        .iter()
        .filter(|it| it.ends_with(".svg"))
        .map(|it| (stem(it), it.as_str()))
        .collect();
    let mut raws = Vec::new();
    for row in reader.records() {
        let row = row.map_err(|it| broken(it.to_string()))?;
        if rated
            .and_then(|it| row.get(it))
            .is_some_and(|it| it.trim() == "1")
        {
            left_out.add("sensitive");
            continue;
        }
        let written = row.get(name).unwrap_or_default().trim();
        let Some(file) = files.get(written) else {
            left_out.add("no-file");
            continue;
        };
        let (word, variant) = mulberry_word(written);
        raws.push(Raw {
            file: (*file).to_owned(),
            words: vec![word],
            language: Labels::English,
            rank: u32::from(variant),
            ..Raw::default()
        });
    }
    Ok(raws)
}

/// "cook_,_to" is "cook"; "bus_1a" is another drawing of "bus".
fn mulberry_word(name: &str) -> (String, bool) {
    let name = name.trim_end_matches("_,_to").trim_end_matches(",_to");
    let (word, variant) = match name.rsplit_once('_') {
        Some((word, end)) if end.starts_with(|it: char| it.is_ascii_digit()) => (word, true),
        _ => (name, false),
    };
    let spaced = word.replace('_', " ").to_lowercase();
    let word = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    (word.trim_end_matches(" , to").to_owned(), variant)
}

#[derive(Deserialize)]
struct Emoji {
    hexcode: String,
    annotation: String,
    /// Text or a number; empty for the picture without one.
    #[serde(default)]
    skintone: serde_json::Value,
}

/// A row of Dutch names by code, as the npm package `emojibase-data` has in `nl/data.json`.
#[derive(Deserialize)]
struct DutchName {
    hexcode: String,
    label: String,
}

fn openmoji(source: &Source, wish: &Wish, left_out: &mut LeftOut) -> Result<Vec<Raw>, ImportError> {
    let table = source.find("openmoji.json").ok_or(ImportError::NoSet)?;
    let broken = |file: &str, cause: String| ImportError::Table {
        file: file.to_owned(),
        cause,
    };
    let emoji: Vec<Emoji> =
        serde_json::from_str(&source.text(table)?).map_err(|it| broken(table, it.to_string()))?;
    let mut dutch: BTreeMap<String, String> = BTreeMap::new();
    if let Some((file, text)) = &wish.labels {
        let names: Vec<DutchName> =
            serde_json::from_str(text).map_err(|it| broken(file, it.to_string()))?;
        dutch.extend(names.into_iter().map(|it| (it.hexcode, it.label)));
    }
    let files: HashMap<&str, &str> = source
        .names
        .iter()
        .filter(|it| it.contains("color/svg/") && it.ends_with(".svg"))
        .map(|it| (stem(it), it.as_str()))
        .collect();
    let mut raws = Vec::new();
    for it in emoji {
        let plain = it.skintone.is_null() || it.skintone == "";
        if !plain {
            left_out.add("variant");
            continue;
        }
        let Some(file) = files.get(it.hexcode.as_str()) else {
            left_out.add("no-file");
            continue;
        };
        let name = dutch.get(&it.hexcode);
        raws.push(Raw {
            file: (*file).to_owned(),
            words: vec![name.unwrap_or(&it.annotation).to_lowercase()],
            language: name.map_or(Labels::English, |_| Labels::Dutch),
            ..Raw::default()
        });
    }
    Ok(raws)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_become_words() {
        assert_eq!(words_of_name("map/Handen-wassen 2.png"), "handen wassen");
        assert_eq!(words_of_name("112.png"), "112");
        assert_eq!(mulberry_word("cook_,_to"), ("cook".to_owned(), false));
        assert_eq!(mulberry_word("bus_1a"), ("bus".to_owned(), true));
    }
}
