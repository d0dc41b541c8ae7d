//! Six signs that differ in form, also without colour: the same as in `templates/parts/points.typ`. The word
//! beside each says the same, so they are decoration.

use maud::{Markup, html};

/// Nothing for a name that is no sign. Each shape is closed: a page, unlike a drawing, would hang the next one in it.
pub fn sign(name: &str) -> Markup {
    let circle = |fill: &str, dash: Option<&str>| {
        html! { circle cx="14" cy="14" r="12.5" fill=(fill) stroke="currentColor" stroke-width="2.4" stroke-dasharray=[dash] {} }
    };
    let square = html! {
        rect x="2" y="2" width="24" height="24" rx="3" fill="none" stroke="currentColor" stroke-width="2.4" {}
    };
    let tick = html! {
        path d="M8 14.5 L12.5 19 L20.5 9.5" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" {}
    };
    let drawing = match name {
        "yes" => html! { (circle("none", None)) (tick) },
        "ticked" => html! { (square) (tick) },
        "partly" => html! {
            (circle("none", None))
            path d="M14 1.5 A12.5 12.5 0 0 0 14 26.5 Z" fill="currentColor" {}
        },
        "no" => circle("none", None),
        "to-tick" => square,
        "not-checked" => circle("none", Some("1.5 4")),
        "not-applicable" => html! {
            path d="M6 14 H22" stroke="currentColor" stroke-width="3" stroke-linecap="round" {}
        },
        _ => return html! {},
    };
    html! {
        svg class={ "sign " (name) } viewBox="0 0 28 28" aria-hidden="true" focusable="false" { (drawing) }
    }
}
