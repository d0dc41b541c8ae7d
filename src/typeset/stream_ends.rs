//! A hack around one byte: may go when krilla writes an unmistakable line end before `endstream`.
//!
//! krilla writes a line feed there. When the packed data happens to end with a carriage return, the two
//! look like one line end, and a strict reader counts the data one byte short (ISO 19005-2,
//! 6.1.7.1). One stream in 256 is so. We put a carriage return before the line feed of those
//! streams, and move the offsets of the cross-reference table with it.

use super::Fault;

const END: &[u8] = b"\r\nendstream";

/// Makes the end of every stream unmistakable.
///
/// # Errors
/// When the file has no cross-reference table as krilla writes it.
pub fn settle(pdf: Vec<u8>) -> Result<Vec<u8>, Fault> {
    let ends: Vec<usize> = pdf
        .windows(END.len())
        .enumerate()
        .filter(|(_, window)| *window == END)
        .map(|(at, _)| at + 1)
        .collect();
    if ends.is_empty() {
        return Ok(pdf);
    }
    let table = Table::find(&pdf).ok_or_else(|| Fault("no cross-reference table".to_owned()))?;
    let moved = |offset: usize| offset + ends.iter().filter(|end| **end < offset).count();
    let mut settled = Vec::with_capacity(pdf.len() + ends.len());
    let mut from = 0;
    for end in &ends {
        settled.extend_from_slice(&pdf[from..*end]);
        settled.push(b'\r');
        from = *end;
    }
    settled.extend_from_slice(&pdf[from..table.entries]);
    for entry in pdf[table.entries..table.end].chunks_exact(Table::ENTRY) {
        match read_number(&entry[..10]) {
            Some(offset) if entry[17] == b'n' => {
                settled.extend_from_slice(format!("{:010}", moved(offset)).as_bytes());
                settled.extend_from_slice(&entry[10..]);
            }
            _ => settled.extend_from_slice(entry),
        }
    }
    settled.extend_from_slice(&pdf[table.end..table.start_number.0]);
    settled.extend_from_slice(moved(table.start).to_string().as_bytes());
    settled.extend_from_slice(&pdf[table.start_number.1..]);
    Ok(settled)
}

/// Where the cross-reference table is.
struct Table {
    /// The word `xref`.
    start: usize,
    /// The first entry, and the byte after the last.
    entries: usize,
    end: usize,
    /// The number behind `startxref`.
    start_number: (usize, usize),
}

impl Table {
    const ENTRY: usize = 20;

    fn find(pdf: &[u8]) -> Option<Self> {
        let word = pdf.windows(9).rposition(|it| it == b"startxref")?;
        let from = word + 10;
        let length = pdf[from..]
            .iter()
            .take_while(|it| it.is_ascii_digit())
            .count();
        let start = read_number(&pdf[from..from + length])?;
        if !pdf.get(start..)?.starts_with(b"xref") {
            return None;
        }
        let head = start + pdf[start..].iter().position(|it| *it == b'\n')? + 1;
        let line = pdf[head..].iter().position(|it| *it == b'\n')?;
        let count = pdf[head..head + line].split(|it| *it == b' ').nth(1)?;
        let count = read_number(count.trim_ascii())?;
        let entries = head + line + 1;
        let end = entries + count * Self::ENTRY;
        pdf.get(end..)?.starts_with(b"trailer").then_some(Self {
            start,
            entries,
            end,
            start_number: (from, from + length),
        })
    }
}

fn read_number(digits: &[u8]) -> Option<usize> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(data: &str) -> Vec<u8> {
        let body = format!(
            "%PDF-1.7\n1 0 obj\n<</Length {}>>\nstream\n{data}\nendstream\nendobj\n",
            data.len()
        );
        let second = body.len();
        let body = format!("{body}2 0 obj\n<<>>\nendobj\n");
        let start = body.len();
        format!(
            "{body}xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n{second:010} 00000 n \ntrailer\n<<>>\nstartxref\n{start}\n%%EOF"
        )
        .into_bytes()
    }

    #[test]
    fn data_that_ends_with_a_return_gets_a_line_end_of_two() {
        let settled = String::from_utf8(settle(file("ab\r")).expect("a table")).expect("text");
        assert!(settled.contains("ab\r\r\nendstream"), "{settled:?}");
        for (object, entry) in [("1 0 obj", 1), ("2 0 obj", 2)] {
            let offset = settled.find(object).expect("the object");
            let table = settled.find("xref\n0 3\n").expect("the table") + 9;
            let written = &settled[table + entry * 20..][..10];
            assert_eq!(written.parse::<usize>(), Ok(offset));
        }
        let start = settled.find("xref\n0").expect("the table");
        assert!(settled.ends_with(&format!("startxref\n{start}\n%%EOF")));
    }

    #[test]
    fn other_files_stay_as_they_are() {
        assert_eq!(settle(file("abc")).expect("a table"), file("abc"));
    }
}
