//! Bringing pictures of others in: the forms of the known sets, and what must never come in.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use beeldplan::pictogram::Library;
use beeldplan::pictogram_import::{ImportError, Imported, Kind, Wish, import, load};
use beeldplan::resources::Resources;
use image::{ImageFormat, Rgba, RgbaImage};
use tempfile::TempDir;

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\"><path d=\"M10 10H190V90z\"/></svg>";

fn library() -> Library {
    Library::load(&Resources::embedded()).expect("our library")
}

fn png(side: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbaImage::from_pixel(side, side, Rgba([20, 30, 40, 255]))
        .write_to(&mut bytes, ImageFormat::Png)
        .expect("a picture");
    bytes.into_inner()
}

/// A folder with files.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

fn wish(source: &Path, sets: &Path) -> Wish {
    Wish {
        source: source.to_owned(),
        sets: sets.to_owned(),
        ..Wish::default()
    }
}

fn reasons(imported: &Imported) -> Vec<(String, &'static str)> {
    let mut found: Vec<(String, &'static str)> = imported
        .refused
        .iter()
        .map(|it| (it.file.clone(), it.reason.word()))
        .collect();
    found.sort();
    found
}

#[test]
fn arasaac_comes_from_the_list_of_its_api_and_a_folder_of_pictures() {
    let list = r#"[
        {"_id": 2349, "keywords": [{"keyword": "koken", "type": 3}, {"keyword": "bakken", "plural": "gebakjes"}], "schematic": false, "sex": false, "violence": false, "aac": true},
        {"_id": 11, "keywords": [{"keyword": "koken"}], "aac": false},
        {"_id": 12, "keywords": [{"keyword": "bus"}], "schematic": true},
        {"_id": 13, "keywords": [{"keyword": "slaan"}], "violence": true},
        {"_id": 14, "keywords": [{"keyword": "hond"}]},
        {"_id": 15, "keywords": []}
    ]"#;
    let pixels = png(700);
    let source = folder(&[
        ("nl.json", list.as_bytes()),
        ("plaatjes/2349_500.png", &pixels),
        ("plaatjes/2349_plural_500.png", &pixels),
        ("plaatjes/11.png", &pixels),
        ("plaatjes/12.png", &pixels),
        ("plaatjes/13.png", &pixels),
        ("plaatjes/15.png", &pixels),
    ]);
    let sets = tempfile::tempdir().expect("a folder");
    let imported = import(&wish(source.path(), sets.path()), &library()).expect("a set");
    assert_eq!((imported.id.as_str(), imported.pictures), ("arasaac", 2));
    let left_out: Vec<_> = imported.left_out.0.into_iter().collect();
    assert_eq!(
        left_out,
        [
            ("no-file", 1),
            ("no-word", 1),
            ("schematic", 1),
            ("sensitive", 1)
        ]
    );
    let set = load(sets.path(), "arasaac").expect("what was written can be read");
    assert_eq!(set.about.licence, "CC BY-NC-SA 4.0");
    assert!(set.about.credit.contains("Sergio Palao"));
    // The one that its own search prefers.
    assert_eq!(
        set.for_concept("cook").map(|it| it.file.as_str()),
        Some("2349-500.png")
    );
    assert_eq!(
        set.named("gebakjes").map(|it| it.file.as_str()),
        Some("2349-500.png")
    );
    let written = fs::read(sets.path().join("arasaac/plaatjes/2349-500.png")).expect("the picture");
    let written = image::load_from_memory(&written).expect("a picture");
    assert_eq!((written.width(), written.height()), (500, 500));

    let mut all = wish(source.path(), sets.path());
    all.schematic = true;
    assert_eq!(import(&all, &library()).expect("a set").pictures, 3);
}

#[test]
fn sclera_has_dutch_file_names_and_nothing_else() {
    let pixels = png(40);
    let source = folder(&[
        ("koken.png", &pixels),
        ("koken-2.png", &pixels),
        ("Hond blaffen.png", &pixels),
        ("leesmij.txt", b"hoi"),
    ]);
    let sets = tempfile::tempdir().expect("a folder");
    let mut asked = wish(source.path(), sets.path());
    // A folder alone does not say whose pictures they are.
    assert_eq!(
        import(&asked, &library()).err(),
        Some(ImportError::NoLicence)
    );
    asked.kind = Some(Kind::Sclera);
    import(&asked, &library()).expect("a set");
    let set = load(sets.path(), "sclera").expect("a set");
    assert_eq!(
        set.for_concept("cook").map(|it| it.file.as_str()),
        Some("koken.png")
    );
    assert!(set.named("hond blaffen").is_some());
    assert!(beeldplan::pictogram::is_non_commercial(&set.about.licence));
}

fn zipped(files: &[(&str, &[u8])]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("set.zip");
    let mut zip = zip::ZipWriter::new(fs::File::create(&path).expect("a file"));
    for (name, bytes) in files {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(*name, options).expect("an entry");
        zip.write_all(bytes).expect("bytes");
    }
    zip.finish().expect("a zip");
    (folder, path)
}

#[test]
fn mulberry_is_a_zip_with_a_table() {
    let table = "symbol-id,category-id,grammar,rated,tags,symbol-en,category-en\n\
                 1,2,v,0,,\"cook_,_to\",x\n2,2,n,0,,bus_1a,x\n3,2,n,1,,gun,x\n4,2,n,0,,lost_one,x\n";
    let (_folder, path) = zipped(&[
        ("mulberry-3.6/symbol-info.csv", table.as_bytes()),
        ("mulberry-3.6/EN/cook_,_to.svg", SVG.as_bytes()),
        ("mulberry-3.6/EN/bus_1a.svg", SVG.as_bytes()),
        ("mulberry-3.6/EN/gun.svg", SVG.as_bytes()),
    ]);
    let sets = tempfile::tempdir().expect("a folder");
    let imported = import(&wish(&path, sets.path()), &library()).expect("a set");
    assert_eq!((imported.pictures, imported.concepts), (2, 2));
    let set = load(sets.path(), "mulberry").expect("a set");
    assert_eq!(
        set.for_concept("cook").map(|it| it.file.as_str()),
        Some("cook-to.svg")
    );
    assert_eq!(
        set.for_concept("bus").map(|it| it.file.as_str()),
        Some("bus-1a.svg")
    );
    let svg = fs::read_to_string(sets.path().join("mulberry/plaatjes/cook-to.svg")).expect("it");
    assert!(svg.contains("viewBox=\"0 0 96 96\""), "{svg}");
}

#[test]
fn openmoji_is_its_published_package_with_dutch_names_beside_it() {
    let table = r#"[
        {"hexcode": "1F68C", "annotation": "bus", "skintone": ""},
        {"hexcode": "1F415", "annotation": "dog", "skintone": ""},
        {"hexcode": "1F44B-1F3FB", "annotation": "hand", "skintone": 1}
    ]"#;
    let mut tar = tar::Builder::new(flate2::write::GzEncoder::new(
        Vec::new(),
        flate2::Compression::fast(),
    ));
    for (name, bytes) in [
        ("package/data/openmoji.json", table.as_bytes()),
        ("package/color/svg/1F68C.svg", SVG.as_bytes()),
        ("package/color/svg/1F415.svg", SVG.as_bytes()),
        ("package/black/svg/1F415.svg", b"not this one"),
    ] {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, name, bytes).expect("an entry");
    }
    let bytes = tar
        .into_inner()
        .and_then(flate2::write::GzEncoder::finish)
        .expect("a package");
    let source = folder(&[("openmoji.tgz", &bytes)]);
    let sets = tempfile::tempdir().expect("a folder");
    let mut asked = wish(&source.path().join("openmoji.tgz"), sets.path());
    let imported = import(&asked, &library()).expect("a set");
    assert_eq!((imported.pictures, imported.concepts), (2, 2));
    let set = load(sets.path(), "openmoji").expect("a set");
    assert_eq!(
        set.for_concept("dog").map(|it| it.words[0].as_str()),
        Some("dog")
    );

    let names = r#"[{"hexcode": "1F415", "label": "hond", "tags": ["dier"]}]"#;
    asked.labels = Some(("data.json".to_owned(), names.to_owned()));
    import(&asked, &library()).expect("a set");
    let set = load(sets.path(), "openmoji").expect("a set");
    assert_eq!(
        set.for_concept("dog").map(|it| it.words[0].as_str()),
        Some("hond")
    );
}

#[test]
fn a_table_of_ones_own_says_what_each_picture_is() {
    let table = "bestand;woorden;beschrijving;concept;maker;licentie\n\
                 keuken.png;onze keuken|keuken;Onze keuken.;cook;Noor;eigen\nbus.png;;;;;\n";
    let pixels = png(40);
    let files = |table: &str| {
        folder(&[
            ("lijst.csv", table.as_bytes()),
            ("keuken.png", &pixels),
            ("bus.png", &pixels),
        ])
    };
    let source = files(table);
    let sets = tempfile::tempdir().expect("a folder");
    let mut asked = wish(source.path(), sets.path());
    asked.id = Some("thuis".to_owned());
    asked.licence = Some("eigen foto's".to_owned());
    let imported = import(&asked, &library()).expect("a set");
    assert_eq!(imported.concepts, 2);
    // An older spreadsheet, a hidden ending, another sign between words, a concept in Dutch.
    let old = b"Bestand,Woorden,Concept\nKEUKEN,\"caf\xe9, kantine\",koken\n";
    let other = folder(&[
        ("lijst.CSV", old),
        ("keuken.png", &pixels),
        ("los.png", &pixels),
    ]);
    let mut asked_old = asked.clone();
    asked_old.source = other.path().to_owned();
    asked_old.id = Some("oud".to_owned());
    let imported_old = import(&asked_old, &library()).expect("a set");
    assert_eq!(imported_old.left_out.0.get("not-listed"), Some(&1));
    let set = load(sets.path(), "oud").expect("a set");
    assert_eq!(set.cards[0].words, ["café", "kantine"]);
    assert!(set.for_concept("cook").is_some());
    fs::remove_dir_all(sets.path().join("oud")).expect("gone");
    let set = load(sets.path(), "thuis").expect("a set");
    let kitchen = set.for_concept("cook").expect("as the table says");
    assert_eq!(
        (kitchen.description.as_str(), kitchen.maker.as_str()),
        ("Onze keuken.", "Noor")
    );
    assert_eq!(set.terms_of(kitchen).0, "eigen");
    let bus = set.for_concept("bus").expect("by its name");
    assert_eq!(set.terms_of(bus).0, "eigen foto's");

    for (wrong, place, kind) in [
        ("naam;x\na;b\n", 1, "column"),
        ("bestand\nbus.png\nweg.png\n", 3, "file"),
        ("sep=;\nbestand;concept\nbus.png;kooken\n", 3, "concept"),
    ] {
        let source = files(wrong);
        asked.source = source.path().to_owned();
        match import(&asked, &library()) {
            Err(ImportError::Line { line, what, .. }) => {
                assert_eq!((line, what), (place, kind), "{wrong}");
            }
            other => panic!("{wrong}: {other:?}"),
        }
    }
    // What failed left what was there.
    assert_eq!(load(sets.path(), "thuis").expect("a set").cards.len(), 2);
    let left: Vec<_> = fs::read_dir(sets.path()).expect("it").collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn what_people_corrected_stays() {
    let pixels = png(40);
    let source = folder(&[
        ("koken.png", &pixels),
        ("bus.png", &pixels),
        ("pan.png", &pixels),
    ]);
    let sets = tempfile::tempdir().expect("a folder");
    let mut asked = wish(source.path(), sets.path());
    asked.kind = Some(Kind::Sclera);
    import(&asked, &library()).expect("a set");
    let links = sets.path().join("sclera/koppeling.toml");
    let text = fs::read_to_string(&links).expect("the links");
    assert!(text.contains("\"koken.png\"  # koken"), "{text}");
    let text = text
        .replace("\"koken.png\"", "\"pan.png\"")
        .replace("\"bus.png\"", "\"\"");
    fs::write(&links, text).expect("corrected");
    import(&asked, &library()).expect("a set");
    let set = load(sets.path(), "sclera").expect("a set");
    assert_eq!(
        set.for_concept("cook").map(|it| it.file.as_str()),
        Some("pan.png")
    );
    assert_eq!(set.for_concept("bus"), None);
    // A slip of the pen in it stops the next import; nothing is thrown away.
    fs::write(&links, "[koppeling]\ncook = \"pan.png\nbus = \"\"\n").expect("a slip");
    assert!(matches!(
        import(&asked, &library()),
        Err(ImportError::Table { .. })
    ));
    assert!(
        fs::read_to_string(&links)
            .expect("the links")
            .contains("pan.png")
    );
}

#[test]
fn hostile_files_are_refused_by_name_and_the_rest_comes_in() {
    let script = SVG.replace("<path", "<script>1</script><path");
    let outside = SVG.replace("<path", "<image href=\"file:///etc/passwd\"/><path");
    let bomb = format!("<!DOCTYPE svg [<!ENTITY a \"b\">]>{SVG}");
    // A picture of 60,000 by 60,000 pixels that is a few bytes long.
    let mut giant = png(1);
    giant[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let pixels = png(8);
    let (_folder, path) = zipped(&[
        ("koken.png", &pixels),
        ("script.svg", script.as_bytes()),
        ("outside.svg", outside.as_bytes()),
        ("bomb.svg", bomb.as_bytes()),
        ("giant.png", &giant),
        ("broken.png", b"\x89PNG\r\n\x1a\n"),
        ("../../above.png", &pixels),
        ("/root.png", &pixels),
        ("C:\\windows.png", &pixels),
    ]);
    let sets = tempfile::tempdir().expect("a folder");
    let mut asked = wish(&path, sets.path());
    asked.kind = Some(Kind::Sclera);
    let imported = import(&asked, &library()).expect("what is good comes in");
    assert_eq!(imported.pictures, 1);
    let expected = [
        ("../../above.png", "outside"),
        ("/root.png", "outside"),
        ("C:\\windows.png", "outside"),
        ("bomb.svg", "entities"),
        ("broken.png", "broken"),
        ("giant.png", "broken"),
        ("outside.svg", "external"),
        ("script.svg", "script"),
    ];
    let expected: Vec<_> = expected
        .iter()
        .map(|(name, word)| ((*name).to_owned(), *word))
        .collect();
    assert_eq!(reasons(&imported), expected);
    assert!(
        !path
            .parent()
            .and_then(Path::parent)
            .expect("a folder")
            .join("above.png")
            .exists()
    );
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_are_not_followed() {
    let source = folder(&[("koken.png", &png(8))]);
    std::os::unix::fs::symlink("/etc/hostname", source.path().join("bus.png")).expect("a link");
    let sets = tempfile::tempdir().expect("a folder");
    let mut asked = wish(source.path(), sets.path());
    asked.kind = Some(Kind::Sclera);
    let imported = import(&asked, &library()).expect("a set");
    assert_eq!(reasons(&imported), [("bus.png".to_owned(), "link")]);
}

#[test]
fn nothing_to_bring_in_is_said() {
    let sets = tempfile::tempdir().expect("a folder");
    let nowhere = wish(Path::new("/nergens/plaatjes"), sets.path());
    assert_eq!(
        import(&nowhere, &library()).err(),
        Some(ImportError::Missing)
    );
    let text = folder(&[("a.txt", b"hoi")]);
    let mut asked = wish(&text.path().join("a.txt"), sets.path());
    assert_eq!(import(&asked, &library()).err(), Some(ImportError::NoSet));
    asked.source = text.path().to_owned();
    asked.kind = Some(Kind::Sclera);
    assert_eq!(
        import(&asked, &library()).err(),
        Some(ImportError::NoPictures)
    );
    let pictures = folder(&[("koken.png", &png(8))]);
    asked.source = pictures.path().to_owned();
    for name in ["eigen", "../weg", "Sclera", ""] {
        asked.id = Some(name.to_owned());
        let refused = import(&asked, &library()).err();
        assert_eq!(refused, Some(ImportError::BadName(name.to_owned())));
    }
}
