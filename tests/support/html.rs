//! Reads a page back with the parser of a browser: its elements, their attributes and their words.

use std::cell::RefCell;

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

    /// What is heard as one piece: the words of a paragraph, a heading, a cell. Words that hang loose in what
    /// holds other pieces are a fault.
    pub fn pieces(&self) -> Vec<&Self> {
        const INSIDE: [&str; 6] = ["span", "mark", "strong", "a", "bdi", "br"];
        let mut found = Vec::new();
        self.each(&mut |it| {
            let loose = it.children.iter().any(|child| match child {
                Node::Text(words) => !words.trim().is_empty(),
                Node::Element(child) => INSIDE.contains(&child.name.as_str()),
            });
            if !loose || INSIDE.contains(&it.name.as_str()) {
                return;
            }
            let whole = it.children.iter().all(|child| match child {
                Node::Text(_) => true,
                Node::Element(child) => INSIDE.contains(&child.name.as_str()),
            });
            // A link with a list under it is a piece, and so is the list.
            let list = it.name == "li" && it.children.len() == 2;
            assert!(whole || list, "loose words in {} {:?}", it.name, it.text());
            found.push(it);
        });
        found
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
