//! Photos: found inside the folder of the plan, turned upright, cropped, scaled and stripped.
//!
//! What leaves here is a fresh JPEG of exactly the printed size. Nothing of the original file but
//! its pixels goes on, so no place, time or camera of a photo can reach a document.

use std::fs;
use std::io::{Cursor, Read};
use std::path::{Component, Path, PathBuf};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as BASE64;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits};

/// Dots per inch at the printed size; the usual floor for print.
const DPI: f64 = 300.0;
/// Below half of that a face looks soft on paper.
const LEAST_DPI: f64 = 150.0;
/// A phone makes 12 to 50 megapixels. More would cost hundreds of megabytes for a tile of 84 mm.
pub const MOST_MEGAPIXELS: u64 = 60;
pub const MOST_MEGABYTES: u64 = 40;
const QUALITY: u8 = 88;

/// Why a photo cannot be used. The surroundings or the plan are at fault, never the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    Absolute,
    Outside,
    Missing,
    FileTooLarge { megabytes: u64 },
    TooLarge { megapixels: u64 },
    UnknownFormat,
    Broken,
}

/// A photo, ready to print.
#[derive(Debug, Clone)]
pub struct Prepared {
    pub jpeg: Vec<u8>,
    /// The shortest side of the original in pixels, when that is too few for a sharp print.
    pub too_few_pixels: Option<Few>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Few {
    pub pixels: u32,
    pub needed: u32,
}

/// Finds a file that a plan names. It must lie in the folder of the plan, also after links.
///
/// # Errors
/// [`Problem::Absolute`], [`Problem::Outside`] or [`Problem::Missing`].
pub fn find(folder: &Path, name: &str) -> Result<PathBuf, Problem> {
    let found = inside(folder, name)?;
    if found.is_file() {
        Ok(found)
    } else {
        Err(Problem::Missing)
    }
}

/// As [`find`], for a folder.
///
/// # Errors
/// As [`find`].
pub fn find_folder(folder: &Path, name: &str) -> Result<PathBuf, Problem> {
    let found = inside(folder, name)?;
    if found.is_dir() {
        Ok(found)
    } else {
        Err(Problem::Missing)
    }
}

fn inside(folder: &Path, name: &str) -> Result<PathBuf, Problem> {
    // A plan that was written on Windows may use its separators; a drive letter is absolute too.
    let name = name.replace('\\', "/");
    let path = Path::new(&name);
    if path.is_absolute() || name.starts_with('/') || name.get(1..2) == Some(":") {
        return Err(Problem::Absolute);
    }
    if path.components().any(|part| part == Component::ParentDir) {
        return Err(Problem::Outside);
    }
    let root = folder.canonicalize().map_err(|_| Problem::Missing)?;
    let found = root
        .join(path)
        .canonicalize()
        .map_err(|_| Problem::Missing)?;
    if !found.starts_with(&root) {
        return Err(Problem::Outside);
    }
    Ok(found)
}

/// Reads and prepares a photo as a square of `millimetres`.
///
/// # Errors
/// A [`Problem`]. Memory stays bounded: the size is known before a pixel is decoded.
pub fn prepare(path: &Path, millimetres: f64) -> Result<Prepared, Problem> {
    prepare_bytes(&read(path)?, millimetres)
}

/// Reads and prepares a picture whole, on white, to fit a box of `width` by `height` millimetres.
///
/// # Errors
/// As [`prepare`].
pub fn prepare_whole(path: &Path, width: f64, height: f64) -> Result<Vec<u8>, Problem> {
    let picture = decode(&read(path)?)?.to_rgba8();
    let mut flat =
        image::RgbImage::from_pixel(picture.width(), picture.height(), image::Rgb([255; 3]));
    for (x, y, pixel) in picture.enumerate_pixels() {
        let [red, green, blue, alpha] = pixel.0.map(u32::from);
        let over = |colour: u32| ((colour * alpha + 255 * (255 - alpha)) / 255) as u8;
        flat.put_pixel(x, y, image::Rgb([over(red), over(green), over(blue)]));
    }
    let most = |millimetres: f64| (millimetres / 25.4 * DPI).ceil() as u32;
    let mut flat = DynamicImage::from(flat);
    if flat.width() > most(width) || flat.height() > most(height) {
        flat = flat.resize(most(width), most(height), FilterType::Lanczos3);
    }
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY)
        .encode_image(&flat.to_rgb8())
        .map_err(|_| Problem::Broken)?;
    Ok(jpeg)
}

fn read(path: &Path) -> Result<Vec<u8>, Problem> {
    let size = fs::metadata(path).map_err(|_| Problem::Missing)?.len();
    if size > MOST_MEGABYTES * 1_000_000 {
        let megabytes = size / 1_000_000;
        return Err(Problem::FileTooLarge { megabytes });
    }
    let mut bytes = Vec::new();
    let limit = MOST_MEGABYTES * 1_000_000 + 1;
    fs::File::open(path)
        .and_then(|file| file.take(limit).read_to_end(&mut bytes))
        .map_err(|_| Problem::Missing)?;
    Ok(bytes)
}

/// The picture in a file, turned upright.
fn decode(bytes: &[u8]) -> Result<DynamicImage, Problem> {
    if bytes.is_empty() || is_cut_off_jpeg(bytes) {
        return Err(Problem::Broken);
    }
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| Problem::Broken)?;
    if reader.format().is_none() {
        return Err(Problem::UnknownFormat);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEGAPIXELS * 1_000_000 * 4);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| match error {
        image::ImageError::Unsupported(_) => Problem::UnknownFormat,
        _ => Problem::Broken,
    })?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MOST_MEGAPIXELS * 1_000_000 {
        let megapixels = pixels / 1_000_000;
        return Err(Problem::TooLarge { megapixels });
    }
    if pixels == 0 {
        return Err(Problem::Broken);
    }
    let orientation = decoder.orientation().map_err(|_| Problem::Broken)?;
    let mut photo = DynamicImage::from_decoder(decoder).map_err(|_| Problem::Broken)?;
    photo.apply_orientation(orientation);
    Ok(photo)
}

/// As [`prepare`], for bytes that are already here.
pub fn prepare_bytes(bytes: &[u8], millimetres: f64) -> Result<Prepared, Problem> {
    let photo = decode(bytes)?;
    let side = photo.width().min(photo.height());
    let (x, y) = ((photo.width() - side) / 2, crop_top(photo.height(), side));
    let wanted = (millimetres / 25.4 * DPI).ceil() as u32;
    let square = photo.crop_imm(x, y, side, side);
    drop(photo);
    // Never enlarged: that adds bytes and no detail.
    let target = wanted.min(side);
    let square = square
        .resize_exact(target, target, FilterType::Lanczos3)
        .to_rgb8();

    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY)
        .encode_image(&square)
        .map_err(|_| Problem::Broken)?;
    let needed = (millimetres / 25.4 * LEAST_DPI).ceil() as u32;
    Ok(Prepared {
        jpeg,
        too_few_pixels: (side < needed).then_some(Few {
            pixels: side,
            needed,
        }),
    })
}

/// A prepared photo in greys, for a black-and-white edition.
///
/// # Errors
/// [`Problem::Broken`] when the bytes are not what [`prepare`] made.
pub fn in_grey(jpeg: &[u8]) -> Result<Vec<u8>, Problem> {
    let photo = image::load_from_memory(jpeg).map_err(|_| Problem::Broken)?;
    let mut grey = Vec::new();
    JpegEncoder::new_with_quality(&mut grey, QUALITY)
        .encode_image(&photo.to_luma8())
        .map_err(|_| Problem::Broken)?;
    Ok(grey)
}

/// A prepared photo cut out in a shape: an SVG of `path`, in a square of 100, around the pixels. Cut
/// out, not covered: a cover in the colour of the paper would show on every tint.
pub fn in_shape(jpeg: &[u8], path: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"><clipPath id=\"s\"><path d=\"{path}\"/></clipPath>\
         <image width=\"100\" height=\"100\" clip-path=\"url(#s)\" href=\"data:image/jpeg;base64,{}\"/></svg>",
        BASE64.encode(jpeg)
    )
}

/// A picture as the words that stand for it in a page: then the page needs no other file.
pub fn as_address(bytes: &[u8]) -> String {
    let kind = match bytes {
        [0xff, 0xd8, ..] => "jpeg",
        [0x89, b'P', ..] => "png",
        _ => "svg+xml",
    };
    format!("data:image/{kind};base64,{}", BASE64.encode(bytes))
}

/// No picture beside a sentence is printed larger.
const MOST_SET_PIXELS: u32 = 500;

/// A picture of a set, made safe: a fresh PNG of at most 500 pixels a side, with what was transparent
/// still so. Nothing of the original but its pixels goes on.
///
/// # Errors
/// As [`prepare`].
pub fn clean_picture(bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let picture = decode(bytes)?;
    let picture = if picture.width().max(picture.height()) > MOST_SET_PIXELS {
        picture.resize(MOST_SET_PIXELS, MOST_SET_PIXELS, FilterType::Lanczos3)
    } else {
        picture
    };
    png(&DynamicImage::from(picture.to_rgba8()))
}

/// A picture of a set as an SVG in the square of our own drawings; in greys for a black-and-white page.
///
/// # Errors
/// As [`prepare`].
pub fn in_square(bytes: &[u8], grey: bool) -> Result<String, Problem> {
    let picture = decode(bytes)?;
    let bytes = if grey {
        png(&DynamicImage::from(picture.to_luma_alpha8()))?
    } else {
        png(&DynamicImage::from(picture.to_rgba8()))?
    };
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">\
         <image width=\"96\" height=\"96\" href=\"data:image/png;base64,{}\"/></svg>",
        BASE64.encode(bytes)
    ))
}

fn png(picture: &DynamicImage) -> Result<Vec<u8>, Problem> {
    let mut bytes = Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, image::ImageFormat::Png)
        .map_err(|_| Problem::Broken)?;
    Ok(bytes.into_inner())
}

/// A JPEG without its end mark was not copied whole. The decoder would fill the rest with grey.
fn is_cut_off_jpeg(bytes: &[u8]) -> bool {
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return false;
    }
    let mut at = 2;
    let mut in_pixels = false;
    while at + 1 < bytes.len() {
        match (bytes[at], bytes[at + 1]) {
            (0xff, 0xd9) => return false,
            // Inside the pixels a 0xff is followed by 0 or by a restart mark.
            (0xff, 0x00 | 0xd0..=0xd7) | (0xff, 0xff) => {
                at += if bytes[at + 1] == 0xff { 1 } else { 2 }
            }
            (0xff, mark) => {
                let Some(length) = bytes.get(at + 2..at + 4) else {
                    return true;
                };
                in_pixels = mark == 0xda || in_pixels;
                at += 2 + usize::from(u16::from_be_bytes([length[0], length[1]]));
            }
            _ if in_pixels => at += 1,
            // Not a JPEG as we know it; the decoder may judge.
            _ => return false,
        }
    }
    true
}

/// In a portrait the face is above the middle; keep a little more of the top.
fn crop_top(height: u32, side: u32) -> u32 {
    (height - side) / 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage};

    fn jpeg(width: u32, height: u32) -> Vec<u8> {
        let photo = RgbImage::from_fn(width, height, |x, _| {
            if x < width / 2 {
                Rgb([250, 10, 10])
            } else {
                Rgb([10, 10, 250])
            }
        });
        let mut bytes = Vec::new();
        JpegEncoder::new_with_quality(&mut bytes, 95)
            .encode_image(&photo)
            .expect("encodes");
        bytes
    }

    /// Puts an EXIF block with an orientation and a text that must not survive behind the JPEG start.
    fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
        let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x02".to_vec();
        tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
        tiff.extend([0x01, 0x0e, 0, 2, 0, 0, 0, 12, 0, 0, 0, 38]);
        tiff.extend([0, 0, 0, 0]);
        tiff.extend(b"GPS-GEHEIM!\0");
        let mut block = b"Exif\0\0".to_vec();
        block.extend(tiff);
        let mut bytes = jpeg[..2].to_vec();
        bytes.extend([0xff, 0xe1]);
        bytes.extend(((block.len() + 2) as u16).to_be_bytes());
        bytes.extend(block);
        bytes.extend(&jpeg[2..]);
        bytes
    }

    #[test]
    fn a_photo_becomes_a_square_of_the_printed_size() {
        let prepared = prepare_bytes(&jpeg(900, 600), 25.4).expect("a good photo");
        let photo = image::load_from_memory(&prepared.jpeg).expect("a JPEG");
        assert_eq!((photo.width(), photo.height()), (300, 300));
        assert_eq!(prepared.too_few_pixels, None);
    }

    #[test]
    fn orientation_is_applied_and_metadata_is_gone() {
        // Orientation 6: the camera was turned; the left half of the file is the top of the photo.
        let turned = with_exif(&jpeg(600, 600), 6);
        assert!(turned.windows(3).any(|it| it == b"GPS"));
        let prepared = prepare_bytes(&turned, 25.4).expect("a good photo");
        assert!(
            !prepared
                .jpeg
                .windows(3)
                .any(|it| it == b"GPS" || it == b"Exi")
        );
        let photo = image::load_from_memory(&prepared.jpeg)
            .expect("a JPEG")
            .to_rgb8();
        let (top, bottom) = (photo.get_pixel(150, 20), photo.get_pixel(150, 280));
        assert!(top[0] > 200 && top[2] < 60, "{top:?}");
        assert!(bottom[2] > 200 && bottom[0] < 60, "{bottom:?}");
    }

    #[test]
    fn a_black_and_white_edition_has_grey_photos() {
        let prepared = prepare_bytes(&jpeg(300, 300), 25.4).expect("a good photo");
        let grey = in_grey(&prepared.jpeg).expect("a grey photo");
        let photo = image::load_from_memory(&grey).expect("a JPEG");
        assert_eq!(photo.color(), image::ColorType::L8);
        assert_eq!((photo.width(), photo.height()), (300, 300));
    }

    #[test]
    fn few_pixels_are_said() {
        let prepared = prepare_bytes(&jpeg(100, 120), 84.0).expect("a small photo");
        assert_eq!(
            prepared.too_few_pixels,
            Some(Few {
                pixels: 100,
                needed: 497
            })
        );
    }

    #[test]
    fn broken_and_foreign_files_are_named() {
        let whole = jpeg(400, 400);
        assert_eq!(
            prepare_bytes(b"geen foto", 25.0).unwrap_err(),
            Problem::UnknownFormat
        );
        assert_eq!(
            prepare_bytes(&whole[..200], 25.0).unwrap_err(),
            Problem::Broken
        );
        assert_eq!(
            prepare_bytes(&whole[..whole.len() / 2], 25.0).unwrap_err(),
            Problem::Broken
        );
        assert_eq!(prepare_bytes(b"", 25.0).unwrap_err(), Problem::Broken);
    }

    /// A PNG of a few bytes that claims 20,000 × 20,000 pixels is refused before it is decoded.
    #[test]
    fn a_decompression_bomb_is_refused_by_its_size() {
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        let mut header = b"IHDR".to_vec();
        header.extend(20_000u32.to_be_bytes());
        header.extend(20_000u32.to_be_bytes());
        header.extend([8, 2, 0, 0, 0]);
        png.extend(13u32.to_be_bytes());
        png.extend(&header);
        png.extend(crc(&header).to_be_bytes());
        png.extend(0u32.to_be_bytes());
        png.extend(b"IDAT");
        png.extend(crc(b"IDAT").to_be_bytes());
        assert_eq!(
            prepare_bytes(&png, 25.0).unwrap_err(),
            Problem::TooLarge { megapixels: 400 }
        );
    }

    #[test]
    fn an_enormous_file_is_refused_by_its_size() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("groot.jpg");
        let file = fs::File::create(&path).expect("a file");
        file.set_len((MOST_MEGABYTES + 1) * 1_000_000)
            .expect("room");
        let problem = prepare(&path, 25.0).unwrap_err();
        assert_eq!(problem, Problem::FileTooLarge { megabytes: 41 });
    }

    fn crc(bytes: &[u8]) -> u32 {
        let mut value = u32::MAX;
        for byte in bytes {
            value ^= u32::from(*byte);
            for _ in 0..8 {
                value = (value >> 1) ^ (0xedb8_8320 & (value & 1).wrapping_neg());
            }
        }
        !value
    }

    #[test]
    fn only_files_below_the_plan_are_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let plan = folder.path().join("plan");
        fs::create_dir(&plan).expect("a folder");
        fs::write(plan.join("in.jpg"), jpeg(10, 10)).expect("a file");
        fs::write(folder.path().join("uit.jpg"), jpeg(10, 10)).expect("a file");
        assert!(find(&plan, "in.jpg").is_ok());
        assert_eq!(find(&plan, "../uit.jpg"), Err(Problem::Outside));
        assert_eq!(find(&plan, "/etc/hostname"), Err(Problem::Absolute));
        assert_eq!(find(&plan, "C:\\foto.jpg"), Err(Problem::Absolute));
        assert_eq!(find(&plan, "weg.jpg"), Err(Problem::Missing));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(folder.path().join("uit.jpg"), plan.join("link.jpg"))
                .expect("a link");
            assert_eq!(find(&plan, "link.jpg"), Err(Problem::Outside));
        }
    }
}
