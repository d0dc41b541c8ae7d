//! Pictures: each one once in the file, however often it is shown, with the alt text of the View each time.

use std::cell::RefCell;
use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::photo;
use crate::view::Picture;

/// The bytes of pictures, by the names that the View uses.
pub type Files = BTreeMap<String, Vec<u8>>;

pub struct Pictures<'a> {
    files: &'a Files,
    /// Those that were shown, in the order in which they came.
    shown: RefCell<Vec<String>>,
    /// The word under a picture, for who reads pictures with words.
    words: bool,
}

impl<'a> Pictures<'a> {
    pub fn new(files: &'a Files, words: bool) -> Self {
        Self {
            files,
            shown: RefCell::default(),
            words,
        }
    }

    /// A picture that says something.
    pub fn show(&self, picture: &Picture) -> Markup {
        let word = Some(picture.word.as_str()).filter(|it| self.words && !it.is_empty());
        html! {
            div.picture {
                svg viewBox="0 0 100 100" role="img" aria-label=(picture.alt) { (self.drawing(&picture.asset)) }
                // The alt text has said it.
                @if let Some(word) = word { span.word aria-hidden="true" { (word) } }
            }
        }
    }

    pub fn show_if(&self, picture: &Option<Picture>) -> Markup {
        html! { @if let Some(it) = picture { (self.show(it)) } }
    }

    /// The same beside words that say it already.
    pub fn decorate(&self, picture: &Option<Picture>) -> Markup {
        html! {
            @if let Some(it) = picture {
                div.picture.small {
                    svg viewBox="0 0 100 100" aria-hidden="true" focusable="false" { (self.drawing(&it.asset)) }
                }
            }
        }
    }

    /// The drawing itself, over a square of 100.
    pub fn drawing(&self, asset: &str) -> Markup {
        let known = self.shown.borrow().iter().position(|it| it == asset);
        let index = known.unwrap_or_else(|| {
            let mut shown = self.shown.borrow_mut();
            shown.push(asset.to_owned());
            shown.len() - 1
        });
        html! { use href={ "#beeld-" (index + 1) } width="100" height="100" {} }
    }

    /// A picture that is not square, of the organisation.
    pub fn plain(&self, picture: &Picture, class: &str) -> Markup {
        html! { img class=(class) src=[self.address(&picture.asset)] alt=(picture.alt); }
    }

    fn address(&self, asset: &str) -> Option<String> {
        self.files.get(asset).map(|it| photo::as_address(it))
    }

    /// Where all that were shown lie. A drawing inside an image can run nothing and name nothing of the page.
    pub fn store(&self) -> Markup {
        let shown = self.shown.borrow();
        html! {
            @if !shown.is_empty() {
                svg.store width="0" height="0" aria-hidden="true" focusable="false" {
                    @for (index, asset) in shown.iter().enumerate() {
                        symbol id={ "beeld-" (index + 1) } viewBox="0 0 100 100" {
                            image href=[self.address(asset)] width="100" height="100" preserveAspectRatio=(fit(asset)) {}
                        }
                    }
                }
            }
        }
    }
}

/// A photo fills its square, a drawing is seen whole.
fn fit(asset: &str) -> &'static str {
    if asset.ends_with(".jpg") {
        "xMidYMid slice"
    } else {
        "xMidYMid meet"
    }
}
