#!/usr/bin/env python3
"""Writes THIRD-PARTY.md: what others made that is inside the program, and their licences.

Run it after a change of Cargo.lock. It reads the packages as cargo unpacked them, and the texts in
.ci/third-party/ that no package carries. It ends with 1, and says why, when a package has a licence
that is not on the list below or when something it counts on is gone.
"""

import json
import re
import subprocess
import sys
import textwrap
import zlib
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / ".ci" / "third-party"
OUT = ROOT / "THIRD-PARTY.md"
TARGET = "x86_64-unknown-linux-gnu"

# What a package may be under. A choice counts when one of its sides is here; no GPL, AGPL or LGPL.
ALLOWED = [
    # In the order in which we choose.
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Zlib",
    "ISC",
    "0BSD",
    "BSL-1.0",
    "Unicode-3.0",
    "Apache-2.0 WITH LLVM-exception",
    "CC0-1.0",
    "Unlicense",
]

# How a text is known: the licence, its heading, words it must hold, words it must not hold, and the
# words with which the terms begin; what stands before them is the notice of the maker.
KINDS = [
    ("MIT", "MIT License",
     ["permission is hereby granted, free of charge, to any person obtaining a copy of this software",
      'the software is provided "as is"'], [],
     "Permission is hereby granted"),
    ("Apache-2.0", "Apache License 2.0",
     ["apache license version 2.0, january 2004", "9. accepting warranty or additional liability"], [], None),
    ("BSD-3-Clause", "BSD 3-Clause License",
     ["redistribution and use in source and binary forms", "endorse or promote products"], [],
     "Redistribution and use"),
    ("BSD-2-Clause", "BSD 2-Clause License",
     ["redistribution and use in source and binary forms"], ["endorse or promote products"],
     "Redistribution and use"),
    ("Zlib", "zlib License",
     ["this software is provided 'as-is', without any express or implied"], [],
     "This software is provided"),
    ("ISC", "ISC License",
     ["permission to use, copy, modify,", "provided that the above copyright notice and this permission"], [],
     "Permission to use"),
    ("0BSD", "BSD Zero Clause License",
     ["permission to use, copy, modify,", "for any purpose with or without fee is hereby granted."],
     ["provided that the above copyright"], "Permission to use"),
    ("Unicode-3.0", "Unicode License v3", ["unicode license v3"], [], "NOTICE TO USER"),
    ("BSL-1.0", "Boost Software License 1.0", ["boost software license - version 1.0"], [], None),
    ("CC0-1.0", "CC0 1.0 Universal", ["cc0 1.0 universal"], [], None),
    ("Unlicense", "The Unlicense", ["this is free and unencumbered software"], [], None),
]
HEADING = {kind: heading for kind, heading, *_ in KINDS}
LLVM = "LLVM exception to the Apache License 2.0"
LLVM_START = "--- LLVM Exceptions to the Apache 2.0 License ----"

# Licences of works inside a package: package, file, what it is for, heading (none: known by its
# words), and the words between which the text stands in a file of code.
WORKS = [
    ("notosans", "fonts/LICENSE_OFL.txt", "Noto Sans", "SIL Open Font License 1.1", None),
    ("dejavu", "assets/dejavu-fonts-ttf-2.37/LICENSE", "DejaVu Sans",
     "DejaVu Fonts License (Bitstream Vera and Arev)", None),
    ("hayro-interpret", "assets/LICENSE_FOXIT", "Foxit fonts", "PDFium License (Foxit fonts)", None),
    ("hayro-interpret", "assets/CGATS_LICENSE.txt", "colour profiles", None, None),
    ("hayro-jpeg2000", "assets/LICENSE.txt", "colour profiles", None, None),
    ("krilla", "icc/LICENSE", "colour profiles", None, None),
    ("regex-syntax", "src/unicode_tables/LICENSE-UNICODE", "Unicode tables",
     "Unicode License Agreement - Data Files and Software (2016)", None),
    ("rustybuzz", "scripts/ms-use/COPYING", "data of the Universal Shaping Engine", None, None),
    ("read-fonts", "data/glyphlist.txt", "Adobe Glyph List", None,
     ("# Copyright 2002-2019 Adobe", "# ------")),
    ("image", "src/codecs/jpeg/transform.rs", "JPEG encoder", "Notice of the Independent JPEG Group",
     ("fdct is a Rust translation", "*/")),
    ("color_quant", "src/lib.rs", "NeuQuant", "Notice of NeuQuant",
     ("Copyright (c) 1994 Anthony Dekker", "*/")),
]

# The same, for a work that is only in the program with a feature of the package.
WORKS_OF_FEATURES = [
    ("hayro-cmap", "embed-cmaps", "assets/LICENSE.txt", "CMap resources", None, None),
]

# Licences that no package carries.
OWN_TEXTS = [
    ("CC-BY-SA-3.0.txt", "citation styles and locales in hayagriva",
     "Creative Commons Attribution-ShareAlike 3.0 Unported"),
    ("LPPL-1.3c.txt", "hyphenation patterns in hypher", "LaTeX Project Public License 1.3c"),
    ("MPL-1.1.txt", "Hungarian hyphenation patterns in hypher", "Mozilla Public License 1.1"),
    ("BSD-Portuguese.txt", "Portuguese hyphenation patterns in hypher", "Licence of the Portuguese patterns"),
]

# Parts of a NOTICE about files that are not in the program: package, words that the part holds (or a
# heading, with all that follows), what the part is about, and the feature with which the files would
# be in the program.
NOTICE_CUTS = [
    ("typst-assets", "* Libertinus Serif fonts in", "about Libertinus Serif", "fonts"),
    ("typst-assets", "* NewComputerModern fonts other than", "about NewComputerModern", "fonts"),
    ("typst-assets", "* DejaVu fonts in files/fonts/DejaVu", "about its copies of DejaVu", "fonts"),
    ("typst-assets", "* NewCM10-Regular font in", "about NewCM10-Regular", "fonts"),
    ("pixglyph", "* IBMPlexSans-Bold.ttf", "about fonts for its tests", None),
    ("subsetter", "# Fonts\n", "about fonts for its tests", None),
]

# Files that look like a licence and need no place of their own, by what they are.
NOT_NEEDED = {
    ("dejavu", "assets/dejavu-fonts-ttf-2.37/AUTHORS"): "names, not terms",
    ("hayro-cmap", "assets/LICENSE.txt"): "see WORKS_OF_FEATURES",
}

# What works.md tells of these was looked up by hand, for this version.
LOOKED_UP = {
    "dejavu": "2.37.0",
    "hayagriva": "0.10.1",
    "hypher": "0.1.8",
    "notosans": "0.1.0",
    "two-face": "0.4.5",
    "typst": "0.15.1",
    "typst-assets": "0.15.1",
}

LICENCE_FILE = re.compile(r"(^|[-_.])(licen[sc]es?|copying|unlicense|ofl|notice)([-_.]|$)", re.I)
NOT_IN_THE_PROGRAM = {"tests", "test", "testdata", "benches", "examples", "docs", ".github", "fuzz"}

problems = []


def problem(text):
    problems.append(text)


# --- The packages


def cargo(*arguments):
    command = ["cargo", *arguments, "--locked", "--manifest-path", str(ROOT / "Cargo.toml")]
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    if run.returncode != 0:
        sys.exit("third-party.py: cargo did not tell the packages")
    return run.stdout


def packages():
    """All packages of others that are needed to build the program, by name and version."""
    data = json.loads(cargo("metadata", "--format-version", "1", "--filter-platform", TARGET))
    features = {node["id"]: node["features"] for node in data["resolve"]["nodes"]}
    reached, open_ids = set(), [data["resolve"]["root"]]
    nodes = {node["id"]: node for node in data["resolve"]["nodes"]}
    while open_ids:
        current = open_ids.pop()
        if current in reached:
            continue
        reached.add(current)
        for dependency in nodes[current]["deps"]:
            if any(it["kind"] in (None, "build") for it in dependency["dep_kinds"]):
                open_ids.append(dependency["pkg"])
    # The resolve of `metadata` mixes in what only the tests switch on; `tree` knows better.
    tree = cargo("tree", "--edges", "normal,build", "--target", TARGET, "--prefix", "none", "--format", "{p}")
    wanted = {tuple(line.split()[:2]) for line in tree.splitlines() if line.strip()}
    found = []
    for package in data["packages"]:
        key = (package["name"], "v" + package["version"])
        if package["id"] in reached and key in wanted and package["id"] != data["resolve"]["root"]:
            package["features_on"] = features[package["id"]]
            package["folder"] = Path(package["manifest_path"]).parent
            package["label"] = f"{package['name']} {package['version']}"
            found.append(package)
    if len(found) != len(wanted) - 1:
        sys.exit("third-party.py: cargo metadata and cargo tree name different packages")
    return sorted(found, key=lambda it: (it["name"], it["version"]))


# --- Licence expressions


def options(expression):
    """The expression as a list of choices; each choice is a set of licences that all hold."""
    tokens = re.findall(r"\(|\)|[^\s()]+", expression.replace("/", " OR "))
    position = 0

    def peek():
        return tokens[position] if position < len(tokens) else None

    def take():
        nonlocal position
        position += 1
        return tokens[position - 1]

    def single():
        if peek() == "(":
            take()
            inner = either()
            take()
            return inner
        name = take()
        if peek() == "WITH":
            take()
            name = f"{name} WITH {take()}"
        return [frozenset([name])]

    def both():
        left = single()
        while peek() == "AND":
            take()
            right = single()
            left = [a | b for a in left for b in right]
        return left

    def either():
        left = both()
        while peek() == "OR":
            take()
            left = left + both()
        return left

    return either()


# --- Texts


def read(path):
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    lines = [line.rstrip() for line in text.replace("\f", "").splitlines()]
    return "\n".join(lines).strip("\n")


def plain(text):
    """The words alone, to compare texts that were only wrapped or quoted in another way."""
    text = re.sub(r"[“”]|``|''", '"', text).replace("’", "'").replace("‘", "'")
    return " ".join(text.lower().split()).rstrip(".")


def kinds_of(text):
    words = plain(text)
    found = []
    for kind, _, needs, lacks, _ in KINDS:
        if all(it in words for it in needs) and not any(it in words for it in lacks):
            found.append(kind)
    if "Apache-2.0" in found and LLVM_START in text:
        found.append("Apache-2.0 WITH LLVM-exception")
    return found


class Texts:
    """Each distinct text once, with the notices that go with it and whom they are for."""

    def __init__(self):
        self.bodies = defaultdict(dict)  # heading -> plain words -> text
        self.notices = defaultdict(lambda: defaultdict(set))  # (heading, plain words) -> notice -> users

    def add(self, heading, notice, body, user):
        key, body = plain(body), body.strip("\n")
        known = self.bodies[heading].get(key, body)
        self.bodies[heading][key] = min(known, body, key=shape)
        self.notices[heading, key][notice].add(user)

    def add_file(self, text, user, heading=None):
        """A licence file: the terms apart from the notice of the maker, where we know how."""
        kinds = kinds_of(text)
        if heading is not None:
            self.add(heading, "", text, user)
        elif "Apache-2.0" in kinds and "MIT" not in kinds:
            self.add_apache(text, user)
        elif len(kinds) == 1:
            kind, title, _, _, start = next(it for it in KINDS if it[0] == kinds[0])
            notice, body = split(text, start) if start else ("", text)
            if kind == "Unicode-3.0":
                body, _, rest = body.partition("SPDX-License-Identifier: Unicode-3.0")
                notice = "\n".join(it for it in [notice, tidy(rest)] if it)
            self.add(title, notice, body, user)
        else:
            self.add(f"Licence of {user}", "", text, user)

    def add_apache(self, text, user):
        terms = plain(text)
        start, end = "1. definitions.", "end of terms and conditions"
        ours = plain(APACHE)
        same = ours[ours.index(start):ours.index(end)]
        if same not in terms:
            # Someone changed a word, or wrapped the text in a comment: then it stands here as it is.
            self.add(HEADING["Apache-2.0"], "", text, user)
            return
        notices = [line.strip() for line in text.splitlines()
                   if re.match(r"\s*copyright\b.*\d{4}", line, re.I) and not re.search(r"[\[{]yyyy", line)]
        self.add(HEADING["Apache-2.0"], "\n".join(notices), APACHE, user)
        if LLVM_START in text:
            self.add(LLVM, "", text[text.index(LLVM_START):], user)

    def headings(self):
        return set(self.bodies)

    def show(self):
        first = [HEADING["MIT"], HEADING["Apache-2.0"]]
        parts = []
        for heading in sorted(self.bodies, key=lambda it: (first.index(it) if it in first else 9, it.lower())):
            bodies = self.bodies[heading]
            ranked = sorted(bodies, key=lambda it: (-self.users(heading, it), it))
            for number, key in enumerate(ranked, 1):
                title = heading if number == 1 else f"{heading}, wording {number}"
                notices = self.notices[heading, key]
                shown = []
                for notice in sorted(notices, key=lambda it: (it == "", it.lower(), it)):
                    users = textwrap.fill(
                        "for " + ", ".join(sorted(notices[notice])), 96,
                        initial_indent="    ", subsequent_indent="    ",
                        break_long_words=False, break_on_hyphens=False)
                    shown.append(f"{notice}\n{users}" if notice else users.replace("    for ", "For ", 1)
                                 .replace("\n    ", "\n"))
                text = "\n\n".join([*shown, "-" * 40, bodies[key]])
                fence = "`" * max([3] + [len(it) + 1 for it in re.findall("`{3,}", text)])
                parts.append(f"### {title}\n\n{fence}text\n{text}\n{fence}\n")
        return "\n".join(parts)

    def users(self, heading, key):
        return sum(len(it) for it in self.notices[heading, key].values())


def shape(text):
    """Of the same words we show the one that is wrapped to 80 columns and has the fewest lines."""
    lines = text.splitlines()
    return (max(map(len, lines)) > 80, len(lines), text)


def split(text, start):
    at = text.index(start) if start in text else None
    if at is None:
        # Only the case of the letters can differ: the words were found.
        at = text.lower().index(start.lower())
    return tidy(text[:at]), text[at:]


def tidy(notice):
    """The lines of a notice without the title of the licence."""
    lines = []
    for line in notice.splitlines():
        line = line.strip().strip("#*=-—").strip()
        if not line or re.fullmatch(
                r"(the )?(mit|expat|bsd|bsd-?[23]|bsd [23]|zlib|isc|new bsd|modified bsd|unicode)?[- ]?"
                r"(clause )?(license|licence)( v3)?( \((mit|expat|mit/expat|isc)\))?:?"
                r"|copyright and permission notice|license:|\(the mit license\)", line, re.I):
            continue
        lines.append(line)
    return "\n".join(lines)


APACHE = read(ROOT / "LICENSE-APACHE")


# --- What goes in


def licence_files(package):
    """The files at the top of the package that hold terms, with the licences they hold."""
    found = []
    for path in sorted(package["folder"].iterdir()):
        if path.is_file() and path.suffix != ".rs" and LICENCE_FILE.search(path.name):
            text = read(path)
            kinds = kinds_of(text)
            if kinds:
                found.append((path, text, kinds))
    return found


def take_licence(package, texts):
    """Adds the texts of the licence we take; gives what we took if the package carries none."""
    expression = package["license"]
    if not expression:
        problem(f"{package['label']} names no licence in its manifest (license-file: {package['license_file']})")
        return None
    choices = [it for it in options(expression) if all(name in ALLOWED for name in it)]
    if not choices:
        problem(f"{package['label']} has a licence that is not on the list: {expression}")
        return None
    files = licence_files(package)
    held = {kind for _, _, kinds in files for kind in kinds}
    complete = [it for it in choices if it <= held]
    if complete:
        choice = min(complete, key=lambda it: sorted(ALLOWED.index(name) for name in it))
        for name in sorted(choice):
            fitting = [it for it in files if name in it[2]]
            path, text, _ = min(fitting, key=lambda it: (len(it[2]), it[0].name))
            texts.add_file(text, package["label"])
        return None
    # No file: the Apache licence asks for no name that we do not have.
    order = ["Apache-2.0"] + [it for it in ALLOWED if it != "Apache-2.0"]
    choice = min(choices, key=lambda it: sorted(order.index(name) for name in it))
    for name in sorted(choice):
        # What a package says in its notices, or its family in another package, stands in a file of ours.
        own = OWN / f"{package['label'].split()[0]}-{name}.txt"
        fitting = [it for it in files if name in it[2]]
        if fitting:
            texts.add_file(min(fitting, key=lambda it: (len(it[2]), it[0].name))[1], package["label"])
        elif own.exists():
            texts.add_file(read(own), package["label"])
        elif name == "Apache-2.0":
            texts.add(HEADING[name], "", APACHE, package["label"])
        elif (OWN / f"{name}.txt").exists():
            texts.add(HEADING[name], "", read(OWN / f"{name}.txt"), package["label"])
        else:
            problem(f"{package['label']} carries no text of {name}: put it in .ci/third-party/{name}.txt")
    return " AND ".join(sorted(choice))


def take_works(found, texts):
    by_name = {package["name"]: package for package in found}
    places = list(WORKS)
    for name, feature, *rest in WORKS_OF_FEATURES:
        if name in by_name and feature in by_name[name]["features_on"]:
            places.append((name, *rest))
    for name, file, use, heading, marks in places:
        package = by_name.get(name)
        path = package and package["folder"] / file
        if not path or not path.is_file():
            problem(f"{name}: {file}, the licence of {use}, is gone: look anew, here and in works.md")
            continue
        text = read(path)
        if marks:
            start, end = marks
            if start not in text or end not in text[text.index(start):]:
                problem(f"{name}: the licence of {use} is not in {file} any more")
                continue
            text = text[text.index(start):]
            text = text[:text.index(end)]
            text = "\n".join(re.sub(r"^# ?", "", line) for line in text.splitlines())
        else:
            commented = all(line.startswith("//") for line in text.splitlines() if line)
            text = "\n".join(re.sub(r"^// ?", "", line) for line in text.splitlines()) if commented else text
        texts.add_file(textwrap.dedent(text).strip("\n"), f"{package['label']} ({use})", heading)
    for file, use, heading in OWN_TEXTS:
        texts.add(heading, "", read(OWN / file), use)


def take_syntaxes(found, texts):
    """The licences of the syntax definitions, which two-face keeps in bincode."""
    package = next((it for it in found if it["name"] == "two-face"), None)
    if package is None:
        return problem("two-face is gone: look anew, here and in works.md")
    data = zlib.decompress((package["folder"] / "generated" / "acknowledgements_full.bin").read_bytes())
    position = 0

    def number(size):
        nonlocal position
        position += size
        return int.from_bytes(data[position - size:position], "little")

    def string():
        nonlocal position
        size = number(8)
        position += size
        return data[position - size:position].decode("utf-8")

    try:
        for _ in range(number(8)):
            number(4)
            text, path = string(), string()
            name = "/".join(path.split("/")[2:-1])
            lines = "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")
            texts.add_file(lines, f"syntax definition {name}")
    except (IndexError, UnicodeDecodeError):
        problem("two-face keeps its acknowledgements in another way: look anew")


def notices(found):
    parts = []
    for package in found:
        for path in sorted(package["folder"].glob("NOTICE*")):
            text = read(path)
            cuts = [(mark, say) for name, mark, say, feature in NOTICE_CUTS
                    if name == package["name"] and feature not in package["features_on"]]
            for mark, say in cuts:
                if mark not in text:
                    problem(f"{package['label']}: its NOTICE says nothing of {mark!r} any more")
                    continue
                instead = f"[Left out: the part {say}, which this program does not hold.]"
                if mark.startswith("# "):
                    text = text[:text.index(mark)] + instead
                else:
                    pieces = re.split(r"^(={20,})$", text, flags=re.M)
                    text = "".join(f"\n{instead}\n" if mark in it else it for it in pieces)
            text = re.sub(r"\n{3,}", "\n\n", text).strip("\n")
            fence = "`" * max([3] + [len(it) + 1 for it in re.findall("`{3,}", text)])
            parts.append(f"### NOTICE of {package['name']}\n\n{fence}text\n{text}\n{fence}\n")
    return "\n".join(parts)


def unknown_files(found):
    """A licence deeper in a package is of a work inside it: we want to have seen each."""
    known = {(name, file) for name, file, *_ in WORKS} | set(NOT_NEEDED)
    for package in found:
        for path in sorted(package["folder"].rglob("*")):
            inside = path.relative_to(package["folder"])
            if len(inside.parts) < 2 or NOT_IN_THE_PROGRAM & set(inside.parts[:-1]):
                continue
            if not path.is_file() or path.suffix in (".rs", ".html", ".json"):
                continue
            if LICENCE_FILE.search(path.name) and (package["name"], inside.as_posix()) not in known:
                problem(f"{package['label']} has a licence we do not know yet: {inside.as_posix()}")


# --- The document


INTRODUCTION = """\
# What others made

beeldplan is under MIT OR Apache-2.0, at your choice; its drawings are under CC0-1.0. The program
also holds the work of others. This file says whose, and under which terms. `.ci/third-party.py`
writes it from the packages that the program for Linux is built from; please do not change it by
hand. `beeldplan licences` prints it.

Where a package offers a choice we take its MIT licence if it carries one, otherwise the Apache
License 2.0.
"""


def main():
    found = packages()
    texts = Texts()
    table, bare = [], []
    for package in found:
        taken = take_licence(package, texts)
        table.append(f"| {package['name']} | {package['version']} | {package['license'] or '?'} |")
        if taken:
            authors = ", ".join(re.sub(r"\s*<[^>]*>", "", it) for it in package["authors"]) or "not named"
            bare.append(f"| {package['label']} | {package['license']} | {taken} | {authors} |")
    versions = {package["name"]: package["version"] for package in found}
    for name, version in LOOKED_UP.items():
        if versions.get(name) != version:
            problem(f"{name} is {versions.get(name, 'gone')}, works.md tells of {version}: look anew, then say so here")
    take_works(found, texts)
    take_syntaxes(found, texts)
    unknown_files(found)
    works = read(OWN / "works.md")
    notice = notices(found)
    there = texts.headings() | set(re.findall(r"^### (NOTICE of .*)$", notice, re.M))
    for wanted in re.findall(r'Text:\s+"([^"]+)"', works):
        if wanted not in there:
            problem(f'works.md points to "{wanted}", which is not there')
    if problems:
        for it in problems:
            print(f"third-party.py: {it}", file=sys.stderr)
        sys.exit(1)
    document = "\n".join([
        INTRODUCTION,
        "## Packages\n",
        f"These {len(found)} packages of Rust are in the program or are needed to build it.\n",
        "| Package | Version | Licence |", "| --- | --- | --- |", *table, "",
        "### Packages without the text of their licence\n",
        "These packages name a licence but carry no text of it. We take them under the third column.\n",
        "| Package | Licence | Taken | Authors according to the package |", "| --- | --- | --- | --- |",
        *bare, "",
        works, "",
        "## Notices\n",
        notice,
        "## Texts of the licences\n",
        "Above the line in each text stand the notices that belong to it, and whom they are for.\n",
        texts.show(),
    ])
    OUT.write_text(document.rstrip("\n") + "\n", encoding="utf-8", newline="\n")
    print(f"THIRD-PARTY.md: {len(found)} packages, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
