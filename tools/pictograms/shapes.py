"""Shared building blocks of the pictogram families, and the command line of the scripts.

An element is a string of SVG. A drawing is a list of elements, lists may be nested, empty strings are left out.
"""
import argparse
import math
import re
import sys
from pathlib import Path

PICTOGRAMS = Path(__file__).resolve().parents[2] / "pictograms"

# The palette of pictograms/README.md. ME is the client, HELPER a professional, OTHER anybody else.
INK, PAPER = "#1B2430", "#FFFFFF"
ME, ME_TINT = "#3B7DC4", "#CFE3F6"
HELPER, HELPER_TINT = "#F28C28", "#FBD9B0"
OTHER, TROUSERS = "#5FA35F", "#46566B"
SKIN, HAIR = "#E0AC7E", "#6B4226"
WATER, YELLOW, WOOD = "#BFE3F5", "#FFD23F", "#9A6A3A"
GREY_LIGHT, GREY_MID = "#D9DEE4", "#8E99A6"
TIME, STOP, GO = "#8159A6", "#D8352A", "#3E9B4F"


# --- numbers and markup

def num(value):
    """The shortest text of a number, at most one decimal."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def half(value):
    """Coordinates sit on half units: a finer grid costs bytes and is not seen at 20 mm."""
    return round(value * 2) / 2


def attributes(fill=None, stroke=None, width=None, cap=None):
    pairs = (("fill", fill), ("stroke", stroke), ("stroke-width", width and num(width)), ("stroke-linecap", cap))
    return "".join(f' {name}="{value}"' for name, value in pairs if value)


def path(d, fill=None, stroke=None, width=None, cap=None):
    return f'<path d="{d}"{attributes(fill, stroke, width, cap)}/>'


def circle(x, y, r, fill=None, stroke=None, width=None):
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}"{attributes(fill, stroke, width)}/>'


def ellipse(x, y, rx, ry, fill=None, stroke=None, width=None):
    return f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}"{attributes(fill, stroke, width)}/>'


def line(d, width=3, colour=INK, cap=None):
    return path(d, stroke=colour, width=width, cap=cap)


def shape(d, fill, width=3):
    """A filled path with an ink contour."""
    return path(d, fill, INK, width)


def disc(x, y, r, fill, width=3):
    """A filled circle with an ink contour."""
    return circle(x, y, r, fill, INK, width)


def group(*elements, fill=None, stroke=None, width=None, spread=False):
    """spread: one element per line, as in the drawings that began by hand."""
    between = "\n    " if spread else ""
    end = "\n  " if spread else ""
    return f"<g{attributes(fill, stroke, width)}>{between}{between.join(elements)}{end}</g>"


# --- path data

def polyline(points):
    return "M" + "L".join(f"{num(half(x))} {num(half(y))}" for x, y in points)


def shortened(points, by):
    """The same points, the last one moved back."""
    (x1, y1), (x2, y2) = points[-2:]
    length = math.hypot(x2 - x1, y2 - y1)
    part = max(0, (length - by) / length)
    return [*points[:-1], (x1 + (x2 - x1) * part, y1 + (y2 - y1) * part)]


def rectangle(x, y, w, h):
    return f"M{num(x)} {num(y)}H{num(x + w)}V{num(y + h)}H{num(x)}z"


def rounded(x, y, w, h, r=5, top_only=False):
    """A rectangle with rounded corners."""
    r_ = num(r)
    bottom = f"V{num(y + h)}H{num(x)}" if top_only else (
        f"V{num(y + h - r)}a{r_} {r_} 0 0 1 -{r_} {r_}H{num(x + r)}a{r_} {r_} 0 0 1 -{r_} -{r_}")
    return f"M{num(x + r)} {num(y)}H{num(x + w - r)}a{r_} {r_} 0 0 1 {r_} {r_}{bottom}V{num(y + r)}a{r_} {r_} 0 0 1 {r_} -{r_}z"


COORDINATES = {"H": 1, "V": 1, "M": 2, "L": 2, "T": 2, "Q": 4, "S": 4, "C": 6, "A": 7}


def moved(d, scale, x, y):
    """Path data scaled, then moved to (x, y). Written out: a drawing may have no transform."""
    tokens = re.findall(r"[A-Za-z]|-?\d*\.?\d+", d)
    out, command, i = "", "", 0
    while i < len(tokens):
        if tokens[i].isalpha():
            command = tokens[i]
            out += command
            i += 1
        if command in "zZ":
            continue
        kind = command.upper()
        count = COORDINATES[kind]
        values = [float(v) for v in tokens[i:i + count]]
        i += count
        dx, dy = (0, 0) if command.islower() else (x, y)
        if kind == "A":
            rx, ry, turn, large, sweep, ex, ey = values
            values = [rx * scale, ry * scale, turn, large, sweep, ex * scale + dx, ey * scale + dy]
        elif kind == "V":
            values = [values[0] * scale + dy]
        else:
            values = [v * scale + (dy if k % 2 else dx) for k, v in enumerate(values)]
        for value in values:
            text = num(half(value))
            out += text if out[-1].isalpha() or text.startswith("-") else " " + text
    return out


# --- people: an ink layer, 3 wider on each side, with the colour layer on it

def shoulders(x, half_width, top, r, base=91):
    x1, x2, t, r_ = half(x - half_width), half(x + half_width - r), half(top + r), num(half(r))
    return f"M{num(x1)} {num(base)}V{num(t)}q0-{r_} {r_}-{r_}H{num(x2)}q{r_} 0 {r_} {r_}V{num(base)}z"


def bust(x, half_width, top, r, colour, head=None, base=91, halo=False):
    """Shoulders with corners of r, and a head (radius, y) or (radius, y, x). halo: a white edge, before another figure."""
    body = shoulders(x, half_width, top, r, base)

    def face_disc(fill=None):
        return [circle(head[2] if len(head) > 2 else x, head[1], head[0], fill)] if head else []

    out = []
    if halo:
        # Ends above the base, or the white would show below it.
        edge = path(shoulders(x, half_width, top, r, base - 3))
        out.append(group(edge, *face_disc(), fill=PAPER, stroke=PAPER, width=11))
    return out + [group(path(body), *face_disc(), stroke=INK, width=6), path(body, colour), *face_disc(SKIN)]


def bust_left(colour):
    """The role stands left, what it does comes bottom right."""
    return bust(36, 29, 46, 18, colour, (15, 23))


def bust_middle(colour):
    """The role fills the drawing, what it does is on the chest."""
    return bust(48, 30, 46, 19, colour, (15, 23))


def profile(x, y):
    """A head that looks right; the nose is all it has."""
    d = moved("M0-14a14 14 0 0 1 13.5 10L16.5 1.5q1 1.5-1 2L13.5 4A14 14 0 1 1 0-14z", 1, x, y)
    return [line(d, 6), path(d, SKIN)]


def limb(points, colour, width=7, gap=0, hand=None):
    """An arm or leg. The sleeve ends gap before the last point; hand: the radius of a hand there."""
    out = [line(polyline(points), width + 6), line(polyline(shortened(points, gap)), width, colour)]
    return out + [circle(*points[-1], hand, SKIN)] if hand else out


def standing(x, colour, folds):
    """A standing figure, 92 high. folds: the lines between the arms and the body."""
    def at(d):
        return moved(d, 1, x - 48, 0)
    legs, arms = "M42.5 58V86M53.5 58V86", "M38.5 36L31 57M57.5 36L65 57"
    head = circle(x, 14, 9)
    return [
        group(path(at(legs), width=14), path(at("M38.5 89H42.5M53.5 89H57.5"), width=8), path(at(arms), width=13),
              path(at("M40 35H56L54.5 57H41.5z"), width=14), circle(x, 14, 9, width=6), stroke=INK),
        line(at("M42.5 58V84M53.5 58V84"), 8, TROUSERS, "butt"),
        group(head, circle(x - 17, 57, 3.5), circle(x + 17, 57, 3.5), fill=SKIN),
        line(at("M38.5 36L33 51M57.5 36L63 51"), 7, colour),
        path(at("M40 35H56L54.5 54.5H41.5z"), colour, colour, 8),
        line(at("M37.5 58.5H58.5") + folds, 2.5),
    ]


# --- faces

EARS = "M20 50q-8-3-8 5t9 8M76 50q8-3 8 5t-9 8"
HEAD = "M19 40a29 31 0 0 1 58 0V56C77 76 64 90 48 90S19 76 19 56z"
HAIRCUT = "M19 49C13 24 28 6 48 6S83 24 77 49C75 43 73 38 71 31C58 33 44 31 34 24C31 32 23 37 19 49z"


def face(spread=True):
    """The head that fills the drawing: what the eyes and the mouth do is the message."""
    return [group(path(EARS), path(HEAD), fill=SKIN, stroke=INK, width=3, spread=spread), shape(HAIRCUT, HAIR)]


def small_face(x, y):
    """The head on shoulders: 38 wide, x is the middle and y the top of the hair."""
    return [
        group(path(moved("M-18 28q-5-1-5 3.5t6 5M18 28q5-1 5 3.5t-6 5", 1, x, y)),
              path(moved("M-19 22a19 20 0 0 1 38 0V32C19 46 11 55 0 55S-19 46-19 32z", 1, x, y)), fill=SKIN, stroke=INK, width=3),
        shape(moved("M-19 28C-23 11-14 0 0 0S23 11 19 28C17 24 16 21 15 16C6 18-3 16-9 12C-11 17-15 22-19 28z", 1, x, y), HAIR),
    ]


def long_face(x, y, scale=1):
    """A face in a scene: 40 wide at scale 1, a longer chin; x is the middle and y the top of the hair."""
    return [shape(moved(d, scale, x, y), colour) for d, colour in (
        ("M-19 32q-6-2-6 4t7 6M19 32q6-2 6 4t-7 6", SKIN),
        ("M-20 23a20 21 0 0 1 40 0V37C20 51 11 62 0 62S-20 51-20 37z", SKIN),
        ("M-20 30C-24 12-14 0 0 0S24 12 20 30C19 26 17 21 16 18C7 20-3 18-10 13C-12 19-17 22-20 30z", HAIR))]


# --- things that come back

def calendar_sheet(x, y, w, h, head=19, body=PAPER, r=5, rings=True, ring_length=6):
    """A calendar sheet with two rings."""
    out = [shape(rounded(x, y, w, h, r), body), shape(rounded(x, y, w, head, r, top_only=True), TIME)]
    if rings:
        a, b = (num(half(x + w * part)) for part in (.25, .75))
        up, down = num(y - ring_length), num(y + ring_length)
        out.append(line(f"M{a} {up}V{down}M{b} {up}V{down}", 5.5))
    return out


def clock(x, y, r, rim):
    """The disc of a clock, without its hands."""
    return [disc(x, y, r, TIME), disc(x, y, r - rim, PAPER)]


def badge(yes):
    """A green tick or a red cross at the top right, on a cleared corner."""
    corner = path("M61 18A17 17 0 0 1 72 2.5H93.5V25A17 17 0 0 1 61 18z", PAPER)
    sign = "M71 18.5L76 23.5L85 13" if yes else "M73 13L83 23M83 13L73 23"
    return [corner, disc(78, 18, 14, GO if yes else STOP), line(sign, 5.5, PAPER)]


def question_mark():
    """The question mark at the left that all questions share."""
    d = "M11 28a15 15 0 1 1 23 12.5q-8 5-8 13.5V59"
    return [line(d, 16), line(d, 10, YELLOW), disc(26, 82, 8, YELLOW)]


# --- files

def flat(elements):
    for element in elements:
        if isinstance(element, (list, tuple)):
            yield from flat(element)
        elif element:
            yield element


def svg(title, elements):
    head = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none"'
            ' stroke-linecap="round" stroke-linejoin="round">')
    return "\n  ".join([head, f"<title>{title}</title>", *flat(elements)]) + "\n</svg>\n"


def main(description, drawings):
    """drawings: (category, id, title, elements). Writes the files, or compares them with --check."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--check", action="store_true", help="write nothing, fail if a file differs")
    check = parser.parse_args().check
    differs = False
    for category, name, title, elements in drawings:
        file = PICTOGRAMS / category / f"{name}.svg"
        new = svg(title, elements).encode()
        if file.is_file() and file.read_bytes() == new:
            result = "identical"
        elif check:
            result, differs = "differs", True
        else:
            file.write_bytes(new)
            result = "written"
        print(f"{result:9}  {category}/{name}.svg")
    sys.exit(differs)
