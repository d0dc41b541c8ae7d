//! How well one colour stands out on another.

/// A colour as red, green and blue, each from 0 to 1, in sRGB.
pub type Colour = [f64; 3];

/// WCAG 2.2, 1.4.6: text that stands out for nearly everybody.
pub const TEXT: f64 = 7.0;

/// The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, contrast ratio and relative luminance).
pub fn ratio(a: Colour, b: Colour) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.map(|value| {
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The colour that six hexadecimal digits write.
pub fn parse(hex: &str) -> Option<Colour> {
    if hex.len() != 6 || !hex.is_ascii() {
        return None;
    }
    let channel = |at: usize| {
        let value = u8::from_str_radix(&hex[at..at + 2], 16).ok()?;
        Some(f64::from(value) / 255.0)
    };
    Some([channel(0)?, channel(2)?, channel(4)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_twenty_one() {
        let (black, white) = (parse("000000").expect("hex"), parse("FFFFFF").expect("hex"));
        assert!((ratio(black, white) - 21.0).abs() < 0.01);
        assert!((ratio(white, white) - 1.0).abs() < 0.01);
        // A known pair of the guideline: this grey is the lightest that reaches 4.5 on white.
        let grey = parse("767676").expect("hex");
        assert!((4.5..4.6).contains(&ratio(grey, white)));
        assert_eq!(parse("#12345"), None);
    }
}
