//! Signs that differ in form, also without colour: the same as in `templates/parts/`. The word beside each says the
//! same, so they are decoration.

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

fn drawing(class: &str, shapes: Markup) -> Markup {
    html! {
        svg class={ "sign " (class) } viewBox="0 0 28 28" aria-hidden="true" focusable="false" { (shapes) }
    }
}

fn line(d: &str) -> Markup {
    html! { path d=(d) fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" {} }
}

/// How a goal went, as in `templates/parts/closing.typ`. None of them looks like a box to tick.
pub fn result(mark: &str) -> Markup {
    let ring = |dash: Option<&str>| {
        html! { circle cx="14" cy="14" r="12.5" fill="none" stroke="currentColor" stroke-width="2.4" stroke-dasharray=[dash] {} }
    };
    match mark {
        "gelukt" => drawing(
            "yes",
            html! { (ring(None)) (line("M8 14.5 L12.5 19 L20.5 9.5")) },
        ),
        "deels" => drawing(
            "partly",
            html! { (ring(None)) path d="M14 1.5 A12.5 12.5 0 0 0 14 26.5 Z" fill="currentColor" {} },
        ),
        "niet-gelukt" => drawing("no", ring(Some("1.5 4"))),
        "gestopt" => drawing(
            "stopped",
            html! { rect x="4" y="4" width="20" height="20" rx="4" fill="currentColor" {} },
        ),
        "gaat-door" => drawing(
            "on",
            html! { (ring(None)) (line("M8 14 H20 M15.5 9.5 L20 14 L15.5 18.5")) },
        ),
        _ => html! {},
    }
}

/// What somebody says to a goal; only a yes is closed.
pub fn answer(answer: &str) -> Markup {
    let dash = (answer != "ja").then_some("1.5 4");
    let ring = html! {
        circle cx="14" cy="14" r="12.5" fill="none" stroke="currentColor" stroke-width="2.4" stroke-dasharray=[dash] {}
    };
    let mark = match answer {
        "ja" => line("M8 14.5 L12.5 19 L20.5 9.5"),
        "nee" => line("M9 9 L19 19 M19 9 L9 19"),
        _ => html! {},
    };
    drawing("answer-sign", html! { (ring) (mark) })
}

/// An empty box is room for a pen; a tick says something.
pub fn tick_box(ticked: Option<&String>) -> Markup {
    html! {
        svg.sign viewBox="0 0 28 28" role=[ticked.map(|_| "img")] aria-label=[ticked]
            aria-hidden=[ticked.is_none().then_some("true")] focusable="false" {
            rect x="2" y="2" width="24" height="24" rx="3" fill="none" stroke="currentColor" stroke-width="2.4" {}
            @if ticked.is_some() { (line("M8 14.5 L12.5 19 L20.5 9.5")) }
        }
    }
}

/// The number of a state, in a form of its own from good to bad.
pub fn badge(state: &str, number: usize) -> Markup {
    let form = match state {
        "go" => "M50 4A46 46 0 1 1 50 96A46 46 0 1 1 50 4Z",
        "amber" => "M50 0L100 50L50 100L0 50Z",
        _ => "M29 0H71L100 29V71L71 100H29L0 71V29Z",
    };
    html! {
        svg.badge viewBox="-3 -3 106 106" aria-hidden="true" focusable="false" {
            path d=(form) {}
            text x="50" y="67" text-anchor="middle" { (number) }
        }
    }
}
