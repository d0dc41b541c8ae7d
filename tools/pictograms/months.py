"""The twelve months: a calendar sheet with the number in its header, and the one thing every Dutch adult knows of that month."""
import math
import re

from shapes import *

# Eight wide and twelve high, drawn as lines: a drawing has no text.
DIGITS = {
    "0": "M0 4a4 4 0 0 1 8 0v4a4 4 0 0 1 -8 0z",
    "1": "M1.5 2.5L5 0V12",
    "2": "M0 3.5a4 3.5 0 0 1 8 0q0 2.5 -8 8.5h8",
    "3": "M0.5 0h7l-4 4.5a3.8 3.8 0 1 1 -3.5 5.5",
    "4": "M6 12V0L-0.5 8.5H8.5",
    "5": "M7.5 0H1L0.5 5.5q7.5 -2.5 7.5 2.5q0 4 -4.5 4q-2.5 0 -4 -1.5",
    "6": "M6 0L1 6a4 4 0 1 0 3 -1.5",
    "7": "M0 0h8L3 12",
    "8": "M4 5.5a3 2.8 0 1 1 .5 0a3.8 3.3 0 1 1 -.5 0z",
    "9": "M2 12L7 6a4 4 0 1 0 -3 1.5",
}


def digit(text, x, y=17):
    """Only the absolute commands move: what is relative follows."""
    def shift(match):
        offsets = [y] if match[1] == "V" else [x, y]
        return match[1] + " ".join(num(float(v) + o) for v, o in zip(match[2].split(), offsets))
    return re.sub(r"([MLHV])([-\d. ]+)", shift, DIGITS[text])


def header(month):
    if month < 10:
        number = digit(str(month), 44)
    else:
        # The two ones of November are narrow and stand closer.
        number = digit("1", 38 if month == 11 else 37) + digit(str(month)[1], 50)
    return [shape(rounded(7, 12, 82, 22, top_only=True), TIME), line("M23 5.5V18M73 5.5V18", 5.5), line(number, 4, PAPER)]


def polar(x, y, r, angle):
    """A point on a circle; 0 degrees is up, clockwise."""
    angle = math.radians(angle)
    return f"{num(half(x + r * math.sin(angle)))} {num(half(y - r * math.cos(angle)))}"


def rays(x, y, inner, outer, angles):
    return "".join(f"M{polar(x, y, inner, angle)}L{polar(x, y, outer, angle)}" for angle in angles)


# Each function gives the colour of the sheet and what is on it.

def january():
    return TROUSERS, [
        line(rays(36, 62, 6, 20, range(0, 360, 45)), 4, YELLOW), line(rays(68, 53, 4, 12, range(30, 390, 60)), 3.5, PAPER),
        circle(36, 62, 2.5, YELLOW), circle(72, 76, 2.5, PAPER), circle(60, 81, 2, PAPER), circle(17, 44, 2, PAPER)]


def february():
    return WATER, [
        line("M38 71V81M62 71V81", 5), shape("M32 42H49V52Q54 58 64 59Q71 60 71 67V71H32z", ME),
        line("M42 49H49M44 55H51", 2.5), line("M20 82H71Q79 82 79 74", 5)]


def march():
    petals = "".join(f"M46 58Q{polar(46, 58, 16, a - 40)} {polar(46, 58, 20.5, a)}Q{polar(46, 58, 16, a + 40)} 46 58z"
                     for a in range(0, 360, 60))
    return PAPER, [
        line("M46 70Q48 80 48 88", 8), shape("M50 88Q54 62 76 52Q76 76 60 88z", OTHER),
        shape(petals, YELLOW), disc(46, 58, 8, HELPER_TINT), circle(46, 58, 3, INK)]


def april():
    return PAPER, [
        shape("M24 78L18 51L34 62L48 43L62 62L78 51L72 78z", YELLOW), shape(rectangle(24, 74, 48, 9), HELPER_TINT),
        disc(18, 50, 3.5, YELLOW), disc(78, 50, 3.5, YELLOW), disc(48, 42.5, 3.5, YELLOW)]


def may():
    return PAPER, [
        ellipse(34, 59, 8.5, 11.5, ME_TINT, INK, 3), ellipse(62, 59, 8.5, 11.5, ME_TINT, INK, 3),
        ellipse(48, 56, 8.5, 12, PAPER, INK, 3),
        shape("M17 62H79Q77 84 60 84H36Q19 84 17 62z", WOOD), line("M13 62H83M23 70L34 76M44 69L52 77M60 76L73 69")]


def june():
    return ME_TINT, [line(rays(48, 62, 18.5, 22, range(0, 360, 45)), 5), disc(48, 62, 12.5, YELLOW)]


def july():
    return PAPER, [
        shape("M33 61L48 87L63 61z", WOOD), line("M40 73.5L54.5 61M56 73.5L41.5 61", 2.5),
        shape("M31 62a9.5 9.5 0 0 1 3-14a14.5 14.5 0 0 1 28 0a9.5 9.5 0 0 1 3 14z", HELPER_TINT), line("M40 46q4-4 8-3.5", 3, PAPER)]


def august():
    return WATER, [
        shape("M7 77H89V85a5 5 0 0 1-5 5H12a5 5 0 0 1-5-5z", YELLOW), line("M46 50L53 80", 4),
        shape("M19 65A27 27 0 0 1 71 56z", PAPER), shape("M36 62Q33 47 41 40Q51 43 54 59z", ME)]


def september():
    return PAPER, [
        line("M48 57Q48 48 55 42", 4), shape("M52 51Q56 40 70 43Q66 54 52 51z", OTHER),
        shape("M48 57Q54 53 60 53.5Q70 55 70 66Q69 79 60 84.5Q54 87.5 48 85Q42 87.5 36 84.5Q27 79 26 66Q26 55 36 53.5Q42 53 48 57z",
              YELLOW),
        line("M33.5 63Q32 69 35 75", 3, PAPER)]


def october():
    return PAPER, [
        shape("M40 62Q42 74 37 84H59Q54 74 56 62z", HELPER_TINT), shape("M22 65Q23 41 48 41T74 65Q61 68 48 68T22 65z", WOOD),
        circle(38, 55, 3.5, PAPER), circle(54, 51, 3.5, PAPER), circle(62, 59, 3, PAPER), line("M15 84H81", 3.5)]


def november():
    return GREY_LIGHT, [
        line("M48 62V78a5 5 0 0 0 10 0", 4),
        shape("M22 66A26 25 0 0 1 74 66Q69.5 60 65.5 66Q61 60 56.5 66Q52.5 60 48 66Q43.5 60 39.5 66Q35 60 30.5 66Q26.5 60 22 66z", ME),
        line("M17 46L14 54M78 40L75.5 47M84 54L81.5 61M17 70L14 78M30 73L27 81M72 74L69 82M83 72L80 80")]


def december():
    return PAPER, [
        shape(rectangle(44, 80, 8, 9), WOOD), shape("M48 46L62 62H55L68 80H28L41 62H34z", OTHER),
        shape("M48 37.5L50.5 43L56.5 43.5L52 47.5L53.5 53.5L48 50.5L42.5 53.5L44 47.5L39.5 43.5L45.5 43z", YELLOW, 2.5),
        circle(45, 63, 2.5, YELLOW), circle(40, 74, 2.5, PAPER), circle(54, 72, 2.5, YELLOW)]


# The id of May says month: "may" is what somebody is allowed to do.
MONTHS = [("january", "januari", january), ("february", "februari", february), ("march", "maart", march),
          ("april", "april", april), ("may_month", "mei", may), ("june", "juni", june), ("july", "juli", july),
          ("august", "augustus", august), ("september", "september", september), ("october", "oktober", october),
          ("november", "november", november), ("december", "december", december)]


def drawing(month, subject):
    colour, elements = subject()
    return [shape(rounded(7, 12, 82, 78), colour), elements, header(month)]


if __name__ == "__main__":
    main(__doc__, [("time", name, title, drawing(month, subject)) for month, (name, title, subject) in enumerate(MONTHS, 1)])
