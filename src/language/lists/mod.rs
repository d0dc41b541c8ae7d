//! From the files of `locales/nl/words` to one table of words.
//!
//! ```text
//! source (TOML) → easy, pattern → pack → bytes → lexicon
//! ```
//!
//! `build.rs` reads this code too: the program holds the bytes and not the files, so that nothing is parsed and no form
//! is made while somebody waits. With `--data` the same code runs on the files of that folder. So these modules use
//! nothing of the program but the spelling of forms, the tokens of a text and the reader of TOML.

pub mod easy;
pub mod format;
pub mod pack;
pub mod pattern;
pub mod source;

/// A list that cannot be used.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub file: String,
    pub cause: String,
}

impl Fault {
    pub fn new(file: &str, cause: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            cause: cause.into(),
        }
    }
}

#[cfg(test)]
mod tests;
