"""Faces: the head that fills the drawing, the same head in the three phases, and smaller heads on shoulders."""
from shapes import *

NOSE = "M48 57L45.5 65.5H49"
EYES = group(ellipse(37, 56, 3, 4), ellipse(59, 56, 3, 4), fill=INK)


def features(brows, *mouth, brow_width=3.5):
    """Brows, nose and mouth."""
    return group(path(brows, width=brow_width), path(NOSE, width=2.5), *mouth, stroke=INK, spread=True)


def stroke(d, width=3.5):
    return path(d, width=width)


def happy():
    return [face(), EYES, features("M30 45.5q6-4 12-1M66 45.5q-6-4-12-1",
                                   path("M33.5 69.5H62.5Q60 83 48 83T33.5 69.5z", PAPER, width=3))]


def feeling_fair():
    eyes = group(ellipse(37, 54, 3, 4), ellipse(59, 54, 3, 4), fill=INK, spread=True)
    return [face(), eyes, features("M30 42.5q6-4 12-1M66 42.5q-6-4-12-1", stroke("M34 75H62", 5))]


def sad():
    return [face(), EYES, features("M28 49.5q7-2 11.5-7.5M68 49.5q-7-2-11.5-7.5", stroke("M37 80q10-10 20 0")),
            shape("M65.5 62q5.5 7.5 5.5 11a5.5 5.5 0 0 1-11 0q0-3.5 5.5-11z", WATER)]


def angry():
    return [face(), EYES, features("M28.5 44L41.5 50M67.5 44L54.5 50", stroke("M37 77.5q3-2.5 11-2.5t11 2.5", 4), brow_width=5)]


def calm():
    return [face(), line("M31 54.5q6 6.5 12 0M53 54.5q6 6.5 12 0", 3.5),
            features("M30 46q6-3.5 12-1M66 46q-6-3.5-12-1", stroke("M39 75q9 6 18 0"))]


def afraid():
    return [face(), group(circle(36, 54.5, 6.5), circle(60, 54.5, 6.5), fill=PAPER, stroke=INK, width=3),
            group(circle(36, 54.5, 3), circle(60, 54.5, 3), fill=INK),
            features("M28.5 44q6-2.5 10.5-8M67.5 44q-6-2.5-10.5-8", path("M39 82Q39 72 48 72T57 82Q48 79 39 82z", INK, width=3))]


def worried():
    return [face(), EYES, features("M29 48q5-5 12-5M67 48q-5-5-12-5", stroke("M36 77q4-5 8-2t8 0t8 2"))]


def tired():
    eyes = group(path("M29 57.5L42.5 55Q42.5 62 36.5 62.5T29 57.5zM67 57.5L53.5 55Q53.5 62 59.5 62.5T67 57.5z", PAPER, width=3),
                 stroke("M28 57.5L42.5 54.5M68 57.5L53.5 54.5", 4), stroke("M32.5 68.5q4.5 1 8-2M63.5 68.5q-4.5 1-8-2", 2.5), stroke=INK)
    return [face(), eyes, group(circle(36.5, 58.5, 3), circle(59.5, 58.5, 3), fill=INK),
            features("M29 47.5q5-4 12-5M67 47.5q-5-4-12-5", ellipse(48, 78, 6, 7, INK, width=3))]


def stress():
    return [face(), EYES, features("M28.5 48.5q6-1.5 11.5-6M67.5 48.5q-6-1.5-11.5-6", path("M34 70H62V82H34z", PAPER, width=3),
                                   stroke("M43.5 70V82M52.5 70V82M34 76H62", 2.5)),
            line("M4.5 8L13.5 13.5L4.5 20L13.5 26L4.5 32M91.5 8L82.5 13.5L91.5 20L82.5 26L91.5 32", 3.5)]


def bored():
    return [face(spread=False), line("M29 48H42M54 48H67", 4), line("M29.5 55.5H43M53 55.5H66.5", 4),
            path("M33.5 56H43a5 5 0 0 1-9.5 0zM57 56H66.5a5 5 0 0 1-9.5 0z", INK), line(NOSE, 2.5), line("M39 79L57 76.5", 3.5),
            shape("M5 92L12 73L30 79L29 92z", ME), shape("M11 75Q7 66 12 58Q15 53 20 57L31 68Q35 74 31 81z", SKIN),
            line("M18 69L25 66M21 75L29 72", 2.5)]


# --- the phases: the same head, in a shape that also tells the phases apart without colour

def phase_face(scale, y, *parts, eyes=True):
    def at(d):
        return moved(d, scale, 48 - 48 * scale, y - 48 * scale)

    out = [group(path(at(EARS)), path(at(HEAD)), path(at(HAIRCUT)), fill=PAPER, stroke=PAPER, width=10),
           group(path(at(EARS)), path(at(HEAD)), fill=SKIN, stroke=INK, width=3), shape(at(HAIRCUT), HAIR)]
    if eyes:
        out.append(group(*(circle(48 + x * scale, y + 9 * scale, 2.3) for x in (-11, 11)), fill=INK))
    return out + [line(at(d), width) for d, width in parts]


def green_phase():
    return [disc(48, 48, 44.5, GO), phase_face(.7, 48, ("M30 54q7 8 14 0M52 54q7 8 14 0M35 72q13 12 26 0", 3.5), eyes=False)]


def orange_phase():
    return [shape("M48 3.5L92.5 48L48 92.5L3.5 48z", HELPER),
            phase_face(.62, 47, ("M28 49q5-6 14-7M68 49q-5-6-14-7", 3.5), ("M34 77q5-6 9.5-3t9.5 0t9 3", 3.5))]


def red_phase():
    return [shape("M30 4H66L92 30V66L66 92H30L4 66V30z", STOP),
            phase_face(.7, 48, ("M27 49Q34 42 42 42M69 49Q62 42 54 42", 4), ("M35 79Q48 69 61 79", 5))]


# --- smaller heads

def in_love():
    return [shape("M8 91V84q0-20 20-20H68q20 0 20 20V91z", ME), small_face(48, 5),
            line("M36.5 36q4-5 8 0M51.5 36q4-5 8 0", 3.5), line("M37 27q4-3 8-1.5M59 27q-4-3-8-1.5"), line("M48 36L46 42H49", 2.5),
            line("M39 46.5q9 8.5 18 0", 3.5),
            shape("M48 91.5Q27.5 79 27.5 70A10.5 10.5 0 0 1 48 66.5A10.5 10.5 0 0 1 68.5 70Q68.5 79 48 91.5z", HELPER_TINT),
            shape("M80 31Q68.5 24 68.5 18.5A6 6 0 0 1 80 16A6 6 0 0 1 91.5 18.5Q91.5 24 80 31z", HELPER_TINT),
            shape("M14 46Q5 40 5 35.5A5 5 0 0 1 14 33.5A5 5 0 0 1 23 35.5Q23 40 14 46z", HELPER_TINT)]


def thumb(brows, mouth, hand, fingers):
    return [shape("M8 91V83q0-16 16-16H50q16 0 16 16V91z", ME), small_face(37, 4), line(brows),
            circle(30, 37, 2.4, INK), circle(44, 37, 2.4, INK), line(mouth, 3.5),
            shape("M57 91L69 72L83 82L77 91z", ME), shape(hand, SKIN), line(fingers, 2.5)]


def like():
    return thumb("M26 30.5q3.5-3 7 0M41 30.5q3.5-3 7 0", "M27 46q10 11 20 0",
                 "M66 64L73 61L75 47q1-4 4.5-3t4 6L82 60H88q4.5 0 4.5 4V80q0 5-5 5H72L66 80z", "M82 68H91M82 76.5H91")


def dislike():
    return thumb("M25.5 31L33.5 31.5M40.5 31.5L48.5 31", "M28 52q9-8 18 0",
                 "M66 61L72 56H87.5q5 0 5 5V73q0 4-4.5 4H82L83.5 86q0 5-4 6t-4.5-3L73 78L66 75z", "M82 63.5H91M82 70.5H91")


def insecure():
    body = "M13 91V70q0-14 14-18H69q14 4 14 18V91z"
    questions = [[line(f"M{x} 18q0-7 6.5-7t6.5 6.5q0 5-6.5 7.5v4.5", 4), circle(x + 6.5, 36, 2.6, INK)] for x in (8, 76)]
    return [line(body, 6), path(body, ME), long_face(48, 5, .82),
            disc(41, 28.5, 4.5, PAPER, 2.5), disc(55, 28.5, 4.5, PAPER, 2.5), circle(39, 30, 2.2, INK), circle(53, 30, 2.2, INK),
            line("M35 22.5q3-3.5 7-4M61 22.5q-3-3.5-7-4"), line("M48 31L46.5 37H49", 2.5), line("M41.5 46q3-3.5 6-1t6.5 0"),
            questions, line("M24 66V91", 2.5), limb([(72, 66), (74, 85), (34, 78)], ME, 10, gap=6.5),
            shape("M36 72H25q-5 0-5 3.5q-2 4 1 6q0 4 5 4H36z", SKIN)]


def pain():
    return [shape("M6 91V85q0-18 18-18H56q18 0 18 18V91z", ME), long_face(37, 4, .95),
            line("M25 34.5L33 38.5L25 42M49 34.5L41 38.5L49 42M23 29.5l9 2.5M51 29.5l-9 2.5"), line("M37 40L35.5 45.5H38", 2.5),
            shape("M30 49q7-3 14 0q2 4 0 7q-7 2-14 0q-2-3 0-7z", PAPER, 2.5), line("M29 52.5H45M34.5 48.5V56M39.5 48.5V56", 2.5),
            shape("M69 52L75 38L68 36L77 18L76 30L83 32L73 52z", YELLOW, 2.5),
            shape("M79 60L86 48L81 45L92 33L89 43L92.5 46L83 62z", YELLOW, 2.5),
            limb([(19, 82), (40, 87), (60, 77)], ME, 8, gap=6.5),
            shape("M57 71L63 66q3-3 6-2q5-1 6 4q3 5-1 9L64 83z", SKIN), line("M66 72L70 66.5M69.5 76L74 71", 2.5)]


def sleep_badly():
    return [shape("M60 5H91V31H60z", TROUSERS), shape("M80 9A9 9 0 1 0 87 22A8 8 0 0 1 80 9z", YELLOW, 2.5),
            shape("M12 26Q44 20 76 26Q83 27 82 34Q79 50 82 68H6Q9 50 6 34Q5 27 12 26z", PAPER), long_face(44, 17),
            disc(35.5, 46, 5, PAPER), disc(52.5, 46, 5, PAPER), circle(36, 46, 2.7, INK), circle(53, 46, 2.7, INK),
            line("M28 37.5q4-3 10-2.5M60 37.5q-4-3-10-2.5"), line("M32 55.5q3 2 7 1M56 55.5q-3 2-7 1", 2.5),
            line("M44 49L42 57H45", 2.5), line("M39 66q5-2 10 0", 3.5),
            shape("M3.5 91V78Q3.5 72 10 72H86Q92.5 72 92.5 78V91z", ME_TINT), line("M3.5 82H92.5", 2.5),
            disc(22, 73, 6, SKIN), disc(66, 73, 6, SKIN)]


def ashamed():
    fingers = "M64 44L33 43M66 53.5L25 52.5M66 63L32 62"
    palm = "M63 43H76Q83 47 82 58L78 69H68L62 64z"
    return [face(), line("M27 36q5-4.5 11-4.5M67 35q-4-3.5-9-4", 3.5), line("M42 81q3-4 6.5-1.5t7.5 0", 3.5),
            ellipse(31.5, 73.5, 6.5, 4, HELPER), ellipse(66.5, 76, 6, 4, HELPER),
            line("M28 75.5L30 71M33 76L35 71.5M63.5 78L65.5 73.5M68.5 77.5L70.5 73", 2.5),
            shape("M70 68L81 61L92.5 76V92.5H84z", ME), line(fingers, 13), line(palm, 6), path(palm, SKIN), line(fingers, 7, SKIN)]


def side_eyes(x, y, dx, dy):
    """Two eyes that look aside, and the nose of long_face."""
    return [disc(x - 8, y, 4.5, PAPER, 2.5), disc(x + 8, y, 4.5, PAPER, 2.5),
            circle(x - 8 + dx, y + dy, 2.2, INK), circle(x + 8 + dx, y + dy, 2.2, INK)]


def jealous():
    return [bust(78.5, 12.5, 62, 12, OTHER, (10, 45)),
            shape("M5 91V84q0-16 16-16H45q16 0 16 16V91z", ME), long_face(33, 4),
            side_eyes(33, 36.5, 2, .5), line("M20 27.5L30 31M46 27.5L36 31", 4), line("M34 41L32.5 47H35.5", 2.5),
            line("M27 56q5-3 12-1", 3.5),
            shape("M69 74H88V91H69z", YELLOW), line("M78.5 74V91M69 81H88"), shape("M78.5 74q-9-1-6.5-5.5q4-2 6.5 5.5q2.5-7.5 6.5-5.5q2.5 4.5-6.5 5.5z", YELLOW, 2.5)]


def disappointed():
    return [shape("M4 91V86q0-18 18-18H41q18 0 18 18V91z", ME), long_face(31.5, 5),
            side_eyes(31.5, 39, 1, 2), line("M19 36.5H28M35 36.5H44", 4), line("M19 30.5q5-1 8.5-4M44 30.5q-5-1-8.5-4"),
            line("M31.5 43L30 48.5H33", 2.5), line("M24 59.5q7.5-6.5 15 0", 3.5),
            shape("M54 69L61 59H85L92 69z", GREY_LIGHT), line("M61 59V69M85 59V69", 2.5), shape("M54 69H92V91H54z", YELLOW), line("M73 69V91", 5.5),
            shape("M60 37L90 44L88 52.5L58 45.5z", YELLOW), line("M75 41L73 49", 5.5),
            shape("M75.5 40q-11-5-7-10q5-1.5 7 10q6-9 10-6q2.5 5-10 6z", YELLOW, 2.5)]


def guilty():
    # The mug of household/broken.
    halves = [moved(d, .42, 53, 52) for d in (
        "M4 31.5L31.5 28L26.5 43L37.5 53.5L30.5 68.5L38.5 86L21 88Q11 89 9.5 79.5z",
        "M53.5 29L75 32.5L67.5 80Q66 89.5 56.5 88L44.5 86.5L41.5 67.5L52.5 55L44.5 41.5z")]
    handle = moved("M73.5 44.5Q88 46.5 86 59.5Q84 72.5 69 71", .42, 53, 52)
    return [shape("M4 91V84q0-16 16-16H46q16 0 16 16V91z", ME), long_face(33, 5),
            side_eyes(33, 38, 1, 2), line("M19 31q4-1 8-5M47 31q-4-1-8-5"), line("M33 42L31.5 48H34.5", 2.5),
            line("M25.5 57q3.5-4 7-1.5t8 0", 3.5),
            line("M11 84L26 83", 13), line("M11 84L24 83.2", 7, ME),
            shape("M25 78.5L34 74a3 3 0 0 1 3.5 4.5H41a3.5 3.5 0 0 1 1 7Q35 89 26 87.5z", SKIN),
            *(line(d, 8.5, PAPER) for d in halves), line(handle, 8.5), line(handle, 3, YELLOW), *(shape(d, YELLOW) for d in halves)]


def joke():
    def laughing(x, y, s):
        def at(d):
            return moved(d, s, x, y)
        return [long_face(x, y, s), line(at("M-13 33.5q4.5-6 9 0M4 33.5q4.5-6 9 0"), 3.5), line(at("M-14 25q4-3 8-2M14 25q-4-3-8-2")),
                shape(at("M-11 42H11Q9 55 0 55T-11 42z"), PAPER, 2.5)]
    return [shape("M3.5 91V87q0-14 14-14H36q14 0 14 14V91z", ME), shape("M52 91V80q0-14 12-14H80q12 0 12 14V91z", OTHER),
            laughing(71, 8, .85), laughing(26, 15, .85)]


DRAWINGS = [
    ("feeling", "happy", "blij", happy()), ("feeling", "feeling_fair", "gaat wel", feeling_fair()),
    ("feeling", "sad", "verdrietig", sad()), ("feeling", "angry", "boos", angry()), ("feeling", "calm", "rustig", calm()),
    ("feeling", "afraid", "bang", afraid()), ("feeling", "worried", "bezorgd", worried()), ("feeling", "tired", "moe", tired()),
    ("feeling", "stress", "stress", stress()), ("feeling", "bored", "verveeld", bored()),
    ("safety", "green_phase", "groen", green_phase()), ("safety", "orange_phase", "oranje", orange_phase()),
    ("safety", "red_phase", "rood", red_phase()),
    ("feeling", "in_love", "verliefd", in_love()), ("feeling", "insecure", "onzeker", insecure()),
    ("feeling", "ashamed", "schamen", ashamed()), ("feeling", "jealous", "jaloers", jealous()),
    ("feeling", "disappointed", "teleurgesteld", disappointed()), ("feeling", "guilty", "schuldig", guilty()),
    ("communication", "joke", "grapje", joke()),
    ("plan", "like", "leuk vinden", like()), ("plan", "dislike", "niet leuk vinden", dislike()),
    ("body_health", "pain", "pijn", pain()), ("body_health", "sleep_badly", "slecht slapen", sleep_badly()),
]

if __name__ == "__main__":
    main(__doc__, DRAWINGS)
