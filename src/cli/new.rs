//! `new`: a plan to begin with, its dates relative to a day.

use std::fs;
use std::path::Path;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Context, Done, Failure, show, trouble};

pub fn run(context: &Context) -> Done {
    let today = context.today()?;
    let resources = context.resources()?;
    let profile = context.option("profile").unwrap_or("ghz");
    let known: Vec<String> = resources
        .list("templates/start")
        .filter_map(|name| name.strip_prefix("templates/start/")?.strip_suffix(".toml"))
        .map(str::to_owned)
        .collect();
    if !known.iter().any(|it| it == profile) {
        let choices = context.locale.any_of(known.iter().map(String::as_str));
        return Err(Failure::Surroundings(context.locale.format(
            "cli-unknown-profile",
            &[("value", profile.into()), ("choices", choices.into())],
        )));
    }
    let template = resources.text(&format!("templates/start/{profile}.toml"))?;
    let text = fill(template, today).map_err(Failure::Own)?;
    let folder = Path::new(context.option("folder").unwrap_or("."));
    // Who types the name of the file would get a folder with that name.
    if folder.extension().is_some_and(|it| it == "toml") {
        let above = folder.parent().filter(|it| *it != Path::new(""));
        let inside = match above {
            Some(above) if folder.ends_with("plan.toml") => above.to_owned(),
            _ => folder.with_extension(""),
        };
        let values = [
            ("path", folder.display().to_string().into()),
            ("folder", inside.display().to_string().into()),
        ];
        let said = context.locale.format("cli-new-is-file", &values);
        return Err(Failure::Surroundings(said));
    }
    let path = folder.join("plan.toml");
    if path.exists() {
        let path = path.display().to_string();
        return Err(Failure::Surroundings(
            context
                .locale
                .format("cli-new-exists", &[("path", path.into())]),
        ));
    }
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, text));
    written.map_err(|error| trouble::cannot_write(context.locale, &path, &error))?;
    let path = path.display().to_string();
    show(&format!(
        "{}\n",
        context
            .locale
            .format("cli-new-done", &[("path", path.into())])
    ))
}

/// Fills `{{ingang}}`, `{{ingang+90}}` and `{{ingang-7}}` with days around the start.
fn fill(template: &str, start: Date) -> Result<String, String> {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        text.push_str(before);
        let (inside, after) = after.split_once("}}").ok_or("a {{ has no }}")?;
        let days = inside
            .strip_prefix("ingang")
            .ok_or_else(|| format!("unknown {inside}"))?;
        let days: i32 = match days {
            "" => 0,
            days => days
                .parse()
                .map_err(|_| format!("not a number of days: {days}"))?,
        };
        text.push_str(&start.saturating_add(days.days()).to_string());
        rest = after;
    }
    text.push_str(rest);
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_count_from_the_start() {
        let filled = fill(
            "a = {{ingang}}, {{ingang+31}}T10:30:00 {{ingang-1}}",
            date(2027, 1, 1),
        );
        assert_eq!(
            filled.as_deref(),
            Ok("a = 2027-01-01, 2027-02-01T10:30:00 2026-12-31")
        );
        assert!(fill("{{morgen}}", date(2027, 1, 1)).is_err());
    }
}
