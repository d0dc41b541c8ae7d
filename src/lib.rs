//! Turns one support plan into illustrated, plain-language editions.
//!
//! ```text
//! plan.toml → toml_reader → plan → check (profile, pictures) → view (per edition) → typeset, html, text
//! ```
//!
//! Each module uses what stands to its left; `tests/architecture.rs` keeps that true.
//! [`pipeline`] is the one entrance.

#![warn(clippy::print_stdout, clippy::print_stderr)]

pub mod audience;
pub mod check;
pub mod cli;
pub mod contrast;
pub mod diagnostic;
pub mod friendliness;
pub mod house;
pub mod html;
pub mod inflection;
pub mod language;
pub mod locale;
pub mod message;
pub mod photo;
pub mod pictogram;
pub mod pictogram_import;
pub mod pipeline;
pub mod plan;
pub mod profile;
pub mod resources;
pub mod source;
pub mod text;
pub mod toml_reader;
pub mod typeset;
pub mod verify;
pub mod view;
