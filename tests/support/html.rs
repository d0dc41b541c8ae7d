//! Reads a page back with the parser of a browser: its elements, their attributes and their words.

use std::cell::RefCell;
use std::collections::BTreeSet;

use beeldplan::view::View;
use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

#[derive(Debug)]
pub enum Node {
    Element(Element),
    Text(String),
}

#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

impl Element {
    /// The `html` of a page; a page that a browser has to repair is a fault.
    pub fn read(page: &str) -> Self {
        let mut options = ParseOpts::default();
        options.tokenizer.exact_errors = true;
        let dom = parse_document(RcDom::default(), options).one(page);
        let errors = RefCell::borrow(&dom.errors);
        assert!(errors.is_empty(), "{errors:?}");
        let children = dom.document.children.borrow();
        let kinds: Vec<_> = children.iter().map(|it| &it.data).collect();
        assert!(
            matches!(
                kinds[..],
                [NodeData::Doctype { .. }, NodeData::Element { .. }]
            ),
            "more beside the document than its type"
        );
        match node(&children[1]) {
            Some(Node::Element(html)) => html,
            other => panic!("{other:?}"),
        }
    }

    /// This one and everything in it, in reading order.
    pub fn each<'a>(&'a self, see: &mut dyn FnMut(&'a Self)) {
        see(self);
        for child in &self.children {
            if let Node::Element(it) = child {
                it.each(see);
            }
        }
    }

    pub fn all<'a>(&'a self, wanted: &dyn Fn(&Self) -> bool) -> Vec<&'a Self> {
        let mut found = Vec::new();
        self.each(&mut |it| {
            if wanted(it) {
                found.push(it);
            }
        });
        found
    }

    pub fn named(&self, name: &str) -> Vec<&Self> {
        self.all(&|it| it.name == name)
    }

    pub fn only(&self, name: &str) -> &Self {
        let found = self.named(name);
        assert_eq!(found.len(), 1, "{name}");
        found[0]
    }

    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(it, _)| it == name);
        found.map(|(_, value)| value.as_str())
    }

    pub fn has_class(&self, class: &str) -> bool {
        let classes = self.attribute("class").unwrap_or_default();
        classes.split(' ').any(|it| it == class)
    }

    /// All words in it, as they stand there.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for child in &self.children {
            match child {
                Node::Text(words) => text.push_str(words),
                Node::Element(it) => text.push_str(&it.text()),
            }
        }
        text
    }

    /// As [`Self::text`], each run of words on a line of its own.
    pub fn lines(&self) -> String {
        let lines = self.children.iter().map(|it| match it {
            Node::Text(words) => words.clone(),
            Node::Element(it) => it.lines(),
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// What is heard as one piece: the words of a paragraph, a heading, a cell. Words that hang loose in what
    /// holds other pieces are a fault. What is no words for who listens is no piece: drawings, decoration.
    pub fn pieces(&self) -> Vec<&Self> {
        let mut found = Vec::new();
        self.find_pieces(&mut found);
        found
    }

    fn find_pieces<'a>(&'a self, found: &mut Vec<&'a Self>) {
        const INSIDE: [&str; 6] = ["span", "mark", "strong", "a", "bdi", "br"];
        let silent = self.attribute("aria-hidden") == Some("true")
            || self.attribute("role") == Some("img")
            || self.name == "svg";
        if silent {
            return;
        }
        let inside = |it: &Node| match it {
            Node::Text(words) => words.trim().is_empty(),
            Node::Element(it) => it.name == "svg" || INSIDE.contains(&it.name.as_str()),
        };
        let loose = self.children.iter().any(|it| match it {
            Node::Text(words) => !words.trim().is_empty(),
            Node::Element(it) => INSIDE.contains(&it.name.as_str()),
        });
        if !loose {
            for child in &self.children {
                if let Node::Element(it) = child {
                    it.find_pieces(found);
                }
            }
            return;
        }
        let text = |it: &Node| matches!(it, Node::Text(_));
        let whole = self.children.iter().all(|it| text(it) || inside(it));
        if !whole {
            // A link with a list under it: each is a piece.
            let kinds: Vec<&str> = self.children.iter().map(name_of).collect();
            assert!(
                kinds == ["a", "ul"] || kinds == ["a", "h2", "ul"],
                "loose words in {} {:?}",
                self.name,
                self.text()
            );
            for child in &self.children {
                if let Node::Element(it) = child {
                    match it.name.as_str() {
                        "a" => found.push(it),
                        _ => it.find_pieces(found),
                    }
                }
            }
            return;
        }
        found.push(self);
    }

    /// The words in it, without those of drawings.
    pub fn words(&self) -> String {
        let mut text = String::new();
        for child in &self.children {
            match child {
                Node::Text(words) => text.push_str(words),
                Node::Element(it) if it.name == "svg" => {}
                Node::Element(it) => text.push_str(&it.words()),
            }
        }
        text
    }
}

fn name_of(node: &Node) -> &str {
    match node {
        Node::Element(it) => &it.name,
        Node::Text(_) => "words",
    }
}

fn node(handle: &Handle) -> Option<Node> {
    match &handle.data {
        NodeData::Text { contents } => Some(Node::Text(contents.borrow().to_string())),
        NodeData::Element { name, attrs, .. } => {
            let attributes = attrs.borrow();
            let attributes = attributes
                .iter()
                .map(|it| (it.name.local.to_string(), it.value.to_string()));
            let children = handle.children.borrow();
            Some(Node::Element(Element {
                name: name.local.to_string(),
                attributes: attributes.collect(),
                children: children.iter().filter_map(node).collect(),
            }))
        }
        other => panic!("no place for {other:?}"),
    }
}

/// What a screen reader and a narrow screen ask of the frame.
pub fn is_sound(name: &str, view: &View, html: &Element) {
    assert_eq!(html.attribute("lang"), Some(view.edition.lang.as_str()));
    assert!(["nl", "en"].contains(&view.edition.lang.as_str()), "{name}");
    assert_eq!(html.only("title").text(), view.title);
    let viewport = html.all(&|it| it.attribute("name") == Some("viewport"));
    let content = viewport[0].attribute("content").expect("its words");
    assert_eq!(
        content, "width=device-width, initial-scale=1",
        "{name}: zoom stays free"
    );
    html.only("main");
    html.only("h1");
    let mut level = 0;
    for it in html.all(&|it| matches!(it.name.as_str(), "h1" | "h2" | "h3" | "h4" | "h5" | "h6")) {
        let own: usize = it.name[1..].parse().expect("a digit");
        assert!(own <= level + 1, "{name}: {:?} after h{level}", it.text());
        assert!(!it.text().trim().is_empty());
        level = own;
    }
    let ids: Vec<&str> = html
        .all(&|_| true)
        .iter()
        .filter_map(|it| it.attribute("id"))
        .collect();
    let once: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), once.len(), "{name}: an id stands there twice");
    for link in html.named("a") {
        if link
            .attribute("href")
            .is_some_and(|it| it.starts_with("tel:"))
        {
            continue;
        }
        let to = link.attribute("href").and_then(|it| it.strip_prefix('#'));
        assert!(
            once.contains(to.expect("inside the page")),
            "{name}: {to:?}"
        );
    }
    html.each(&mut |it| {
        if let Some(id) = it.attribute("aria-labelledby") {
            assert!(once.contains(id), "{name}: nothing has the name {id}");
        }
        // A list without marks loses its role in one browser, unless it says so.
        if it.name == "ul" {
            assert_eq!(it.attribute("role"), Some("list"), "{name}");
        }
        // A drawing says something, or is decoration and says nothing.
        if it.name == "svg" {
            let says = it.attribute("role") == Some("img");
            let silent = it.attribute("aria-hidden") == Some("true");
            let within = it.attribute("x").is_some();
            assert!(within || says != silent, "{name}: {:?}", it.attributes);
            assert_eq!(
                says,
                it.attribute("aria-label").is_some_and(|it| !it.is_empty())
            );
        }
        if it.name == "img" {
            assert!(
                it.attribute("alt").is_some_and(|it| !it.is_empty()),
                "{name}"
            );
        }
        if it.name == "use" {
            let to = it.attribute("href").and_then(|it| it.strip_prefix('#'));
            assert!(
                once.contains(to.expect("inside the page")),
                "{name}: {to:?}"
            );
        }
        if it.name == "circle" || it.name == "path" || it.name == "rect" {
            assert!(it.children.is_empty(), "{name}: a shape hangs in a shape");
        }
    });
    for nav in html.named("nav") {
        let skip = nav.named("a")[0];
        assert!(
            skip.has_class("skip"),
            "{name}: the list can be passed over"
        );
        let to = skip
            .attribute("href")
            .expect("a place")
            .trim_start_matches('#');
        let target = html.all(&|it| it.attribute("id") == Some(to))[0];
        assert_eq!(
            target.attribute("tabindex"),
            Some("-1"),
            "{name}: a place to go on from"
        );
    }
}
