//! How the table of words lies in bytes: what `pack` writes and `lexicon` reads.
//!
//! Numbers are little-endian. A text is its length in two bytes and its letters; texts together are the length of all
//! of them in two bytes, and then each.

/// What a list knows of a word.
pub mod marks {
    /// A word, or the first word of a phrase, of the hard words.
    pub const LISTED: u32 = 1;
    /// The word by which an expression is found.
    pub const ANCHOR: u32 = 1 << 1;
    /// A form of a verb in two parts.
    pub const IN_TWO: u32 = 1 << 2;
    /// A hard word of one word.
    pub const SINGLE: u32 = 1 << 3;
    /// The first word of a phrase.
    pub const PHRASE: u32 = 1 << 4;
    pub const EASY: u32 = 1 << 5;
    /// A long word that everybody knows.
    pub const EVERYDAY: u32 = 1 << 6;
    /// An easy noun on -en.
    pub const EASY_PLURAL: u32 = 1 << 7;
    pub const INFINITIVE: u32 = 1 << 8;
    /// A short word that carries a dot.
    pub const ABBREVIATION: u32 = 1 << 9;
    // The lists of `grammar.toml`.
    pub const LIKE_PARTICIPLE: u32 = 1 << 10;
    pub const STRONG: u32 = 1 << 11;
    pub const SETTLED: u32 = 1 << 12;
    pub const THING: u32 = 1 << 13;
    pub const NEUTER: u32 = 1 << 14;
    pub const JUDGEMENT: u32 = 1 << 15;
    pub const PLURAL: u32 = 1 << 16;
    pub const CAPITALS: u32 = 1 << 17;
}

/// What the lists know of one word; nothing, when it is in none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    marks: u32,
    more: u32,
}

impl Listed {
    /// `more`: where in the records the rest stands.
    pub fn new(marks: u32, more: usize) -> Self {
        Self {
            marks,
            more: more as u32,
        }
    }

    pub fn has(self, mark: u32) -> bool {
        self.marks & mark != 0
    }

    pub fn more(self) -> usize {
        self.more as usize
    }
}

/// The place of a word in a table of `slots` places. The lists are ours: nobody can choose words that collide.
pub fn slot(word: &str, slots: usize) -> usize {
    let mut hash = 0_u64;
    for part in word.as_bytes().chunks(8) {
        let mut bytes = [0; 8];
        bytes[..part.len()].copy_from_slice(part);
        hash =
            (hash.rotate_left(5) ^ u64::from_le_bytes(bytes)).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
    // The high bits know all letters.
    (((hash >> 32) * slots as u64) >> 32) as usize
}

/// Writes bytes.
#[derive(Debug, Default)]
pub struct Writer {
    pub bytes: Vec<u8>,
}

impl Writer {
    pub fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    pub fn short(&mut self, number: usize) {
        let number = u16::try_from(number).expect("our lists are shorter");
        self.bytes.extend(number.to_le_bytes());
    }

    pub fn long(&mut self, number: usize) {
        let number = u32::try_from(number).expect("our lists are shorter");
        self.bytes.extend(number.to_le_bytes());
    }

    pub fn text(&mut self, text: &str) {
        self.short(text.len());
        self.bytes.extend(text.as_bytes());
    }

    pub fn texts<T: AsRef<str>>(&mut self, texts: &[T]) {
        self.short(texts.iter().map(|it| it.as_ref().len() + 2).sum());
        texts.iter().for_each(|it| self.text(it.as_ref()));
    }
}

/// Reads what [`Writer`] wrote. The bytes are our own; past their end it panics.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader {
    bytes: &'static [u8],
}

impl Reader {
    pub fn new(bytes: &'static [u8]) -> Self {
        Self { bytes }
    }

    pub fn take(&mut self, count: usize) -> &'static [u8] {
        let (taken, rest) = self.bytes.split_at(count);
        self.bytes = rest;
        taken
    }

    /// How many bytes are left.
    pub fn left(&self) -> usize {
        self.bytes.len()
    }

    pub fn byte(&mut self) -> u8 {
        self.take(1)[0]
    }

    pub fn short(&mut self) -> usize {
        let bytes = self.take(2);
        usize::from(u16::from_le_bytes([bytes[0], bytes[1]]))
    }

    pub fn long(&mut self) -> usize {
        let bytes = self.take(4);
        u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize
    }

    pub fn text(&mut self) -> &'static str {
        let length = self.short();
        std::str::from_utf8(self.take(length)).expect("we wrote text")
    }

    pub fn texts(&mut self) -> Texts {
        let length = self.short();
        Texts {
            bytes: self.take(length),
        }
    }
}

/// Texts of a list, read when somebody asks for them.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Texts {
    bytes: &'static [u8],
}

impl Texts {
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        let mut reader = Reader { bytes: self.bytes };
        std::iter::from_fn(move || (!reader.bytes.is_empty()).then(|| reader.text()))
    }

    /// The same as bytes, to compare with: whether they are text was settled when they were written.
    pub fn words(self) -> impl Iterator<Item = &'static [u8]> {
        let mut reader = Reader { bytes: self.bytes };
        std::iter::from_fn(move || {
            (!reader.bytes.is_empty()).then(|| {
                let length = reader.short();
                reader.take(length)
            })
        })
    }

    pub fn has(self, word: &str) -> bool {
        self.words().any(|it| it == word.as_bytes())
    }

    pub fn is_empty(self) -> bool {
        self.bytes.is_empty()
    }

    pub fn first(self) -> Option<&'static str> {
        self.iter().next()
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
