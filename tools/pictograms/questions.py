"""The questions: the yellow question mark at the left, at the right what is asked for."""
import math

from shapes import *

APPLE = "M0-13C-5-20-20-19-20-2C-20 12-9 21 0 17C9 21 20 12 20-2C20-19 5-20 0-13z"
PEAR = "M0-20C8-20 9-13 11-7C13-1 19 3 19 12C19 22 9 26 0 26S-19 22-19 12C-19 3-13-1-11-7C-9-13-8-20 0-20z"


def gear(x, y, outer, inner, teeth):
    points = []
    for tooth in range(teeth):
        for part, r in ((-.62, inner), (-.38, outer), (.38, outer), (.62, inner)):
            angle = (2 * tooth + part) * math.pi / teeth
            points.append((x + r * math.cos(angle), y + r * math.sin(angle)))
    return shape(polyline(points) + "z", GREY_MID)


def mark_alone():
    d = "M30 32.5a19 19 0 1 1 29 16q-10 5.5-10 11.5"
    return [line(d, 22), line(d, 16, YELLOW), disc(49, 84.5, 7.5, YELLOW)]


def who():
    body = shoulders(68, 21, 62, 17)
    return [line(body, 6), path(body, GREY_MID), circle(68, 42, 13, stroke=INK, width=6), circle(68, 42, 13, SKIN)]


def what():
    return [shape("M49 61H89V91H49z", HELPER_TINT), shape("M46 50H92V64H46z", HELPER_TINT), shape("M63.5 50H74.5V72H63.5z", PAPER)]


def where():
    return [shape("M43 79L56 74L72 80L92 74V87L72 92.5L56 87L43 91z", OTHER), line("M56 74V87M72 80V92", 2.5),
            shape("M69 84Q49 65 49 51a20 20 0 0 1 40 0Q89 65 69 84z", ME), disc(69, 51, 8, PAPER)]


def when():
    return [shape("M49 50H87a4 4 0 0 1 4 4V87a4 4 0 0 1-4 4H49a4 4 0 0 1-4-4V54a4 4 0 0 1 4-4z", PAPER),
            shape("M49 50H87a4 4 0 0 1 4 4V63H45V54a4 4 0 0 1 4-4z", TIME), line("M56 46V54M80 46V54", 5),
            line("M51 71h7M63.5 71h7M51 82h7M76 71h7M76 82h7", 6, GREY_MID, "butt"), shape("M62 77H72V87H62z", YELLOW, 2.5)]


def why():
    return [ellipse(69, 86, 23, 5, WOOD, INK, 3), line("M86 60H88q4 0 4 5V70q0 6-5 6H84", 3.5),
            shape("M46 54L61 51L57 60L64 66L58 74L62 84H55Q51 84 50 79z", ME),
            shape("M70 49L88 52L86 77Q85 83 80 83L69 84L66 74L72 66L65 59z", ME)]


def how():
    return [gear(67.5, 67, 24, 17.5, 8) + disc(67.5, 67, 7.5, PAPER)]


def how_long():
    glass = "M52 50H84Q84 64 72 70Q84 76 84 90H52Q52 76 64 70Q52 64 52 50z"
    return [shape(glass, WATER), path("M56.5 59.5H79.5Q77 65 70 68.5H66Q59 65 56.5 59.5z", YELLOW),
            path("M68 76Q78 80 80 88H56Q58 80 68 76z", YELLOW), line(glass), line("M48.5 48.5H87.5M48.5 91H87.5", 6)]


def how_often():
    arcs = "M49 72A19.5 19.5 0 0 1 75 48.5", "M87 62A19.5 19.5 0 0 1 61 85.5"
    return [[line(d, 11) for d in arcs], shape("M74 41L86 50L73 58z", TIME), shape("M62 92L50 83.5L63 75.5z", TIME),
            [line(d, 5, TIME) for d in arcs]]


def how_much():
    balls = ((58.5, 82), (70, 82), (81.5, 82), (64, 72), (76, 72))
    return ["".join(disc(x, y, 6.5, YELLOW) for x, y in balls), line("M46.5 52H50.5V86q0 5 5 5H84.5q5 0 5-5V52H92", 3.5)]


def which():
    return [line(moved("M0-13Q0-21 3-26", .55, 57, 80)) + shape(moved("M3-24Q5-34 14-33Q13-24 3-24z", .55, 57, 80), GO, 2.5)
            + shape(moved(APPLE, .55, 57, 80), OTHER),
            line(moved("M0-20Q0-28 4-31", .62, 80, 75)) + shape(moved(PEAR, .62, 80, 75), YELLOW)]


QUESTIONS = [("who", "wie", who), ("what", "wat", what), ("where", "waar", where), ("when", "wanneer", when),
             ("why", "waarom", why), ("how", "hoe", how), ("how_long", "hoe lang", how_long),
             ("how_often", "hoe vaak", how_often), ("how_much", "hoeveel", how_much), ("which", "welke", which)]

if __name__ == "__main__":
    main(__doc__, [("question", "question_mark", "vraag", mark_alone())] + [
        ("question", name, title, [question_mark(), subject()]) for name, title, subject in QUESTIONS])
