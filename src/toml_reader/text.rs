//! Text with layers for the readers, and with languages inside a layer.

use toml::de::DeValue;

use super::suggest::closest;
use super::{Key, Layer, Table, Text};
use crate::audience::Audience;
use crate::diagnostic::{Diagnostic, kinds};
use crate::source::Span;

impl<'t> Table<'t> {
    pub(super) fn as_text(
        &self,
        key: &'static Key,
        value: &'t DeValue<'t>,
        span: Span,
    ) -> Option<Text> {
        let DeValue::Table(entries) = value else {
            let layer = Layer::new(self.as_words(key, value, span)?);
            return Some(Text {
                short: Some(layer),
                relative: None,
                full: None,
                span,
            });
        };
        let mut text = Text {
            short: None,
            relative: None,
            full: None,
            span,
        };
        if entries.keys().any(|key| is_language(key.get_ref())) {
            text.short = self.as_layer(key, value, span);
            return text.short.is_some().then_some(text);
        }
        for (name, value) in entries.iter() {
            let span = value.span().into();
            let layer = match name.get_ref().as_ref() {
                "kort" => &mut text.short,
                "naaste" => &mut text.relative,
                "verhaal" => &mut text.full,
                other => {
                    self.unknown_layer(other, name.span().into(), &["kort", "naaste", "verhaal"]);
                    continue;
                }
            };
            *layer = self.as_layer(key, value.get_ref(), span);
        }
        if text.short.is_none() && key.audiences.contains(Audience::Client) && !self.quiet.get() {
            self.push(Diagnostic::new(&kinds::NO_CLIENT_TEXT, span));
        }
        let given = text.layers().next().is_some();
        given.then_some(text)
    }

    fn as_layer(&self, key: &'static Key, value: &'t DeValue<'t>, span: Span) -> Option<Layer> {
        let DeValue::Table(entries) = value else {
            return self.as_words(key, value, span).map(Layer::new);
        };
        let mut layer: Option<Layer> = None;
        let mut others = Vec::new();
        for (name, value) in entries.iter() {
            let language = name.get_ref().as_ref();
            if !is_language(language) {
                self.unknown_layer(language, name.span().into(), &["nl"]);
                continue;
            }
            let Some(words) = self.as_words(key, value.get_ref(), value.span().into()) else {
                continue;
            };
            if language == "nl" {
                layer = Some(Layer::new(words));
            } else {
                others.push((language.to_owned(), words));
            }
        }
        // Without Dutch the team could not read what the client gets; we ask for it.
        if layer.is_none() && !self.quiet.get() {
            self.push(
                Diagnostic::new(&kinds::MISSING_KEY, span)
                    .with("key", "nl")
                    .with("table", key.name),
            );
        }
        let mut layer = layer?;
        layer.other.extend(others);
        Some(layer)
    }

    fn unknown_layer(&self, name: &str, span: Span, known: &[&'static str]) {
        self.push(match closest(name, known.iter().copied()) {
            Some(suggestion) => Diagnostic::new(&kinds::UNKNOWN_KEY_SUGGESTION, span)
                .with("key", name)
                .with("suggestion", suggestion),
            None => Diagnostic::new(&kinds::UNKNOWN_KEY, span)
                .with("key", name)
                .with("table", self.shape.name),
        });
    }
}

/// Codes of languages are two letters; no layer has such a short name.
fn is_language(name: &str) -> bool {
    name.len() == 2 && name.chars().all(|c| c.is_ascii_lowercase())
}
