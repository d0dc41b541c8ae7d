"""People: busts in the colour of their place. The client is blue, a professional orange, somebody near green, anybody grey."""
from shapes import *

# --- parts

CAP = "M-15.5 3C-19-10-12-19 0-19S19-10 15.5 3C14 0 13-4 12-8C5-7-3-8-8-12C-9-7-12-2-15.5 3z"
BOB = "M-17 0A17 17 0 0 1 17 0C17 6.5 19 9.5 20 13.5Q13.5 19 6.5 16H-6.5Q-13.5 19-20 13.5C-19 9.5-17 6.5-17 0z"
BOB_FACE = "M-12-1C-4-1 1-4 3-9.5C4-4 7.5-1 12-1C12 10.5 7.5 17 0 17S-12 10.5-12-1z"
CLOUD = "M-14 12a8.5 8.5 0 0 1-3-16a9.5 9.5 0 0 1 14-8a10.5 10.5 0 0 1 16 6a9 9 0 0 1 2 18z"


def short_hair(x, y, scale=1):
    head = circle(x, y, 15 * scale) + "".join(
        circle(x + side * (15 * scale + .5), y + 2 * scale, 2.5 * scale) for side in (-1, 1))
    return [group(head, stroke=INK, width=6), group(head, fill=SKIN), shape(moved(CAP, scale, x, y), HAIR)]


def half_long_hair(x, y, scale=1):
    d = moved(BOB, scale, x, y)
    return [line(d, 6), path(d, HAIR), shape(moved(BOB_FACE, scale, x, y), SKIN, 2.5)]


def father_head(x, y, body=""):
    """With a beard: the hair goes all round the face. body: what shares the ink layer."""
    d = moved("M-15-1A15 15 0 0 1 15-1C15 9.5 9.5 16 0 16S-15 9.5-15-1z", 1, x, y)
    ears = circle(x - 16, y, 3) + circle(x + 16, y, 3)
    return [group(body, path(d), ears, stroke=INK, width=6), group(ears, fill=SKIN), path(d, HAIR),
            shape(moved("M-13 0Q-9.5-2-9-6Q2-4 7.5-9.5Q9-3 13 0C13 6.5 8.5 9 0 9S-13 6.5-13 0z", 1, x, y), SKIN, 2.5)]


def curls(x, y):
    """For a head of radius 13."""
    locks = "".join(circle(x + dx, y + dy, r) for dx, dy, r in (
        (0, -10, 9), (-10, -8, 7), (10, -8, 7), (-14.5, 1, 6), (14.5, 1, 6), (-14, 10.5, 5), (14, 10.5, 5)))
    return [group(locks, stroke=INK, width=6), group(locks, fill=HAIR),
            shape(moved("M-11 0Q-6-3-4-7Q2-2 11-2.5C13 8 7 14.5 0 14.5S-12 8-11 0z", 1, x, y), SKIN, 2.5)]


def moustache(x, y):
    return shape(moved("M0-.5Q-5.5-3.5-10.5 3Q-5 7 0 4Q5 7 10.5 3Q5.5-3.5 0-.5z", 1, x, y), HAIR, 2.5)


def lanyard(x, y, wide, card, size):
    """The name card of a professional."""
    return [line(f"M{num(x - wide)} {num(y)}L{num(x)} {num(y + 16)}L{num(x + wide)} {num(y)}", 4),
            shape(rectangle(x - size, card, 2 * size, 2 * size), PAPER),
            line(f"M{num(half(x - size / 2))} {num(card + 7)}H{num(half(x + size / 2))}"
                 f"M{num(half(x - size / 2))} {num(card + 13)}H{num(x + 2)}")]


def name_card(x, y, size, cord):
    return [line(f"M{num(x - cord)} {num(y)}L{num(x)} {num(y + cord)}L{num(x + cord)} {num(y)}"),
            shape(rectangle(x - size, y + cord + 1, 2 * size, 2 * size), PAPER, 2.5)]


def under(d, width=10):
    """White below something that lies on a figure."""
    return path(d, PAPER, PAPER, width)


def hand(x, y, r=5):
    return disc(x, y, r, SKIN)


def client_before(other):
    """The client is the one in front: the message is whose it is."""
    return [other, bust(67, 21, 73, 13, ME, (11, 54), halo=True)]


def client_in_lens(x, y):
    d = moved("M-9 15.5V15q0-6 6-6H3q6 0 6 6V15.5z", 1, x, y)
    return [group(path(d), circle(x, y, 4.5), stroke=INK, width=5), path(d, ME), circle(x, y, 4.5, SKIN)]


SIBLINGS = line("M27 19V11H70V19M48.5 11V5", 3.5)


# --- professionals

def support_worker():
    return [bust_middle(HELPER), lanyard(48, 46, 14, 63, 10)]


def gp():
    return [bust_left(HELPER), line("M26 46V60q0 8 7 8h4q7 0 7-8V46M35 68V76", 4), disc(35, 79, 5.5, GREY_LIGHT),
            under("M60 86V76L73 63L86 76V86z", 14), shape("M59 91V73L73 60L86.5 73V91z", PAPER),
            line("M57 75L73 60L88.5 75", 10), line("M57 75L73 60L88.5 75", 4, WOOD), shape("M69 90V80H77V90z", INK, 2.5)]


def doctor():
    return [bust_middle(PAPER), shape("M38 47.5H58V90H38z", HELPER), line("M40.5 46V58q0 7 7.5 7t7.5-7V46M48 65V74", 4),
            disc(48, 77, 5.5, GREY_LIGHT), shape("M36 47.5L30 62L38 74M60 47.5L66 62L58 74", PAPER), line("M24 74H32M28 70V78", 4, ME)]


def dentist():
    tooth = ("M51 60C52 49 60 47 70 51C80 47 87.5 49 87.5 60C87.5 72 83 73 82 {0}C81 {1} 76 {1} 75 {0}C74 78 73 75 70 75"
             "S66 78 65 {0}C64 {1} 59 {1} 58 {0}C57 73 52 72 52 60z")
    return [bust_left(HELPER), under(tooth.format(83, 88)), shape(tooth.format(85, 90), PAPER), line("M60 58q1-2 4-2", 2.5)]


def nurse():
    return [bust_left(HELPER), line("M27 46L36 57L45 46", 4), disc(23, 70, 8, PAPER), line("M23 65.5V74.5M18.5 70H27.5", 3.5, ME),
            line("M57 80L80 57", 22, PAPER), line("M57 80L80 57", 22), line("M57 80L80 57", 16, HELPER_TINT),
            shape("M68 59L78.5 69L69.5 78L58.5 68z", PAPER, 2.5), circle(68.5, 68.5, 2, INK)]


def psychologist():
    head = "M70 46C83 46 88.5 56 87.5 65C87 72 84 75 84 80V88H66V82H60q-4 0-4-4V73L51.5 72.5Q50 72 51 70L55.5 63C55 53 60 46 70 46z"
    return [bust_left(HELPER), under(head), shape(head, ME_TINT),
            line("M72 65q0-3.5-3.5-3.5q-5 0-5 5.5q0 6 7 6q8.5 0 8.5-9q0-9.5-9.5-9.5", 3.5)]


def physiotherapist():
    """Treats somebody who lies on a table."""
    return [line("M12 78V91M84 78V91", 6),
            path("M59 38H70V60H59z", stroke=INK, width=22), circle(57, 15, 9, stroke=INK, width=6),
            path("M59 38H70V60H59z", HELPER, HELPER, 16), circle(57, 15, 9, SKIN),
            line("M56 59H80", 16), line("M56 59H80", 10, TROUSERS), line("M30 57H50", 22), line("M30 57H50", 16, ME),
            line("M57.5 51V65", 2.5), circle(14, 55, 8.5, stroke=INK, width=6), circle(14, 55, 8.5, SKIN),
            shape("M4.5 67H91.5V79H4.5z", GREY_LIGHT), limb([(62, 34), (52, 44), (38, 46)], HELPER, 8, 6, 4.5)]


def money_manager():
    return [bust_left(HELPER), under("M53 47H82V86H53z", 11), shape("M52 46H83V91H52z", PAPER), line("M59 54H76M59 61H66"),
            circle(72, 72, 20, PAPER), disc(72, 72, 17, YELLOW),
            line(moved("M9.5-8A9.5 9.5 0 1 0 9.5 8M-10.5-3.5H4.5M-10.5 3.5H4.5", 17 / 21, 72, 72), 4)]


def behaviour_specialist():
    return [bust_left(HELPER), circle(66, 65, 23, PAPER), line("M79 78L87 87", 10), disc(66, 65, 18.5, WATER, 4), client_in_lens(66, 61)]


def personal_support_worker():
    return [bust_left(HELPER), line("M22 46L36 62L50 46", 4), shape("M27 63H45V83H27z", PAPER),
            line("M31 70H41M31 76H38"), circle(71.5, 70, 21.5, PAPER), disc(71.5, 70, 17, ME_TINT),
            client_in_lens(71.5, 66)]


def job_coach():
    return [bust_left(HELPER), lanyard(27, 46, 9, 56, 9), under("M48 88V82q0-13 13-13H75q13 0 13 13V88z", 11),
            circle(68, 52, 15, PAPER), line("M50 47H86V50H50z", 11, PAPER), bust(68, 20.5, 73, 13, ME, (11, 54)),
            shape("M55 49.5A13 13 0 0 1 81 49.5z", YELLOW), shape("M51 49H85V53H51z", YELLOW), line("M65 37.5V44M71 37.5V44", 2.5)]


def social_worker():
    return [bust(23, 16.5, 44, 12, ME, (10.5, 25), base=79), bust(73, 16.5, 44, 12, HELPER, (10.5, 25), base=79),
            shape("M4.5 76H91.5V90H4.5z", WOOD), shape("M34 74L40 57H63L57 74z", PAPER), line("M43 62.5H57M41.5 68H51", 2.5),
            limb([(80, 60), (74, 72), (63, 70)], HELPER, 7, 6, 3.8)]


def confidant():
    return [bust(26, 20, 71, 16, HELPER), profile(26, 50),
            shape("M45 5H86a5 5 0 0 1 5 5V38a5 5 0 0 1-5 5H65L51 50.5L53.5 43H45a5 5 0 0 1-5-5V10a5 5 0 0 1 5-5z", PAPER),
            line("M58 24V19a7.5 7.5 0 0 1 15 0V24", 5), shape("M52.5 22.5H78.5V37.5H52.5z", YELLOW), circle(65.5, 28, 2.5, INK),
            line("M65.5 29V33")]


def expert_by_experience():
    """Has been under the cloud, now wears the name card."""
    return [bust(19, 12.5, 68, 9, ME, (9, 55)), shape(moved(CLOUD, .73, 19.5, 28), TROUSERS),
            line("M30 14Q36 7 47 10.5", 3.5), line("M43 16L48.5 11L43.5 6", 5), bust(65.5, 24, 54, 16, HELPER, (13.5, 33)),
            lanyard(65.5, 54, 12, 70, 8)]


def lead_practitioner():
    """The doctor of the team, before the team."""
    back = [[bust(x, 15, 56, 12, HELPER, (10.5, 39))] for x in (20, 76)]
    return [back, bust(48, 27, 48, 17, PAPER, (14, 23), halo=True), shape("M39 49.5H57V90H39z", HELPER),
            line("M41 48V59q0 7 7 7t7-7V48M48 66V74", 4), disc(48, 77, 5.5, GREY_LIGHT),
            shape("M37 49.5L31 63L39 75M59 49.5L65 63L57 75", PAPER), line("M25 76H33M29 72V80", 4, ME)]


def case_coordinator():
    """Holds the parts of the help together."""
    def arm(side):
        points = [(48 + side * 17, 66), (48 + side * 33, 73), (48 + side * 33, 56)]
        return limb(points, HELPER, 8, 6, 4.5)
    return [line("M17 38Q20 14 48 15Q76 14 79 38", 4), bust(48, 21, 57, 15, HELPER, (12, 40)), lanyard(48, 57, 10, 71, 7.5),
            arm(-1), arm(1), disc(17, 38, 12.5, PAPER), disc(48, 15.5, 12, PAPER), disc(79, 38, 12.5, YELLOW),
            line(moved("M8-8A10 10 0 1 0 8 8M-13-3.5H4M-13 3.5H4", 12 / 21, 79, 38), 2.5),
            shape("M10.5 38L17 31.5L23.5 38V45H10.5z", WOOD, 2.5), line("M48 9V22M41.5 15.5H54.5", 5, ME)]


def team():
    return [bust(19, 14, 44, 10, HELPER, (10, 24)), name_card(16, 45, 4.5, 9), bust(77, 14, 44, 10, HELPER, (10, 24)),
            name_card(80, 45, 4.5, 9), bust(48, 18, 58, 13, HELPER, (12, 36), halo=True), name_card(48, 58, 6.5, 11)]


def neighbourhood_team():
    roofs = "M8 30L22 16L35 29L48 14L61 29L74 16L88 30"
    return [shape("M9 88V29L22 17L35 29L48 14L61 29L74 17L87 29V88z", PAPER), line(roofs, 11), line(roofs, 5, WOOD),
            shape("M17 33H27V43H17zM69 33H79V43H69zM43 29H53V39H43z", YELLOW),
            bust(20, 15, 76, 9, HELPER, (8.5, 62)), bust(76, 15, 76, 9, HELPER, (8.5, 62)),
            bust(48, 17, 74, 11, HELPER, (9.5, 59), halo=True)]


def hairdresser():
    cape = "M6 91L12 79Q16 71 26 71H36Q46 71 50 79L56 91z"
    return [bust(73, 18, 40, 13, HELPER, (12, 20)), under("M7 89L13 79Q17 71 26 71H36Q46 71 49 79L56 88.5z"),
            line(cape, 6), path(cape, WATER), shape("M25 66H37V71Q31 76 25 71z", SKIN), short_hair(31, 51),
            line("M62 45L38 25M62 39L35 36", 8.5), line("M62 45L38 25M62 39L35 36", 3, GREY_LIGHT),
            limb([(83, 52), (82, 76), (65, 45)], HELPER, 8), disc(66, 36.5, 5, PAPER), hand(65, 46, 5.5)]


def police():
    return [bust(48, 31, 55, 18, TROUSERS, (15, 34)), line("M17 76H79", 7, YELLOW, "butt"), line("M17 71.5H79M17 80.5H79", 2.5),
            shape("M40 56H56L48 65z", PAPER, 2.5), line("M48 65V71"), shape("M33.5 23Q48 18 62.5 23L61 28Q48 24 35 28z", INK),
            shape("M29 13Q48-1 67 13Q69 16 63 22Q48 17 33 22Q27 16 29 13z", TROUSERS), disc(48, 12.5, 4, YELLOW, 2.5)]


def open_coat(x, half_width):
    """What is orange shows between the two sides of a coat."""
    a, b = num(x - half_width), num(x + half_width)
    return [path(f"M{a} 46H{b}V91H{a}z", HELPER), line(f"M{a} 46V90M{b} 46V90")]


def white_coat(x):
    return [open_coat(x, 9), line(moved("M-5 46V57q0 5 5 5t5-5V46M0 63V70", 1, x, 0), 3.5), disc(x, 74, 4.5, GREY_LIGHT),
            shape(moved("M-9 46L-16 61L-9 73M9 46L16 61L9 73", 1, x, 0), PAPER)]


def psychiatrist():
    """A doctor, and medicine for the head."""
    head = "M70 46C83 46 88.5 56 87.5 65C87 72 84 75 84 80V88H66V82H60q-4 0-4-4V73L51.5 72.5Q50 72 51 70L55.5 63C55 53 60 46 70 46z"
    return [bust_left(PAPER), white_coat(32), under(head), shape(head, ME_TINT),
            line("M66 69L76 59", 14), line("M66 69L76 59", 8, YELLOW), line("M66 69L71 64", 8, PAPER), line("M68.5 61.5L73.5 66.5", 2.5)]


def dietitian():
    apple = "M73 63Q77 59 81 59Q90 60 90 71Q89 85 81 89Q77 90.5 73 89Q69 90.5 65 89Q57 85 56 71Q56 60 65 59Q69 59 73 63z"
    return [bust_left(HELPER), under("M48 41H78V86H48z"), shape("M47 40H79V91H47z", PAPER), line("M54 48H72M54 55H64"),
            under(apple, 7), shape(apple, OTHER), line("M73 63Q73 55 77 51", 3.5), line("M62.5 69Q61.5 74 63.5 79", 3, PAPER)]


def speech_therapist():
    """A mouth that speaks."""
    return [bust(30, 25, 57, 16, HELPER, (14.5, 34)), lanyard(30, 57, 11, 70, 8),
            shape("M56 4.5H86.5a5 5 0 0 1 5 5V42a5 5 0 0 1-5 5H67L54 57.5L57 47H56a5 5 0 0 1-5-5V9.5a5 5 0 0 1 5-5z", PAPER),
            shape("M56 25Q64 14 68 16Q71 18 74 16Q78 14 86.5 25Q81 38 71 38T56 25z", SKIN),
            shape("M61 25Q71 20 81.5 25Q78 32.5 71 32.5T61 25z", INK, 2.5), path("M65 24.5Q71 22 77 24.5L75 27H67z", PAPER)]


def occupational_therapist():
    """The aid that fits."""
    chair = "M54 46H60L63 66H80L85 84"
    return [bust(34, 27, 46, 18, HELPER, (15, 23)), lanyard(30, 46, 10, 60, 9), circle(66, 74.5, 19.5, PAPER),
            under("M54 46H60L63 66H80L85 84", 16),
            line(chair, 11), line("M54 46H58", 7), line("M60 46L63 66H80", 5, ME), line("M83 77L85 84", 5, GREY_MID), line("M84 86H90", 7),
            disc(66, 75, 14.5, PAPER, 4), circle(66, 75, 3, INK), line("M66 64V86M55 75H77", 2.5, GREY_MID)]


def spiritual_carer():
    """A light in the heart."""
    heart = "M68 90C42 71 45 47 57 47Q65 47 68 55Q71 47 79 47C91 47 94 71 68 90z"
    return [bust_left(HELPER), under(heart, 8), shape(heart, HELPER_TINT), shape("M64 68H72V83H64z", PAPER),
            shape("M68 52.5q6 6.5 4 11t-4 3t-4-3t4-11z", YELLOW, 2.5)]


def teacher():
    return [shape("M26 5H91.5V58H26z", WOOD), shape("M31 10H86.5V53H31z", OTHER),
            line("M55 20H79M55 29H69", 3.5), bust(30, 21, 61, 14, HELPER, (12, 41), halo=True),
            line("M61 64L74 38", 7), line("M61 64L74 38", 2.5, YELLOW), limb([(43, 70), (53, 81), (61, 65)], HELPER, 8, 6, 5)]


def cleaner():
    """A spray bottle in a rubber glove."""
    return [bust(34, 26, 46, 17, HELPER, (14.5, 24)), under("M64 50H78L83 64V88H60V62z", 8), line("M86 34H91M84 26L89 22M84 42L89 46", 3.5),
            shape("M64 52H78L82 62V86a5 5 0 0 1-5 5H64a5 5 0 0 1-5-5V64z", WATER), shape("M66 40H76V53H66z", PAPER),
            shape("M61 29H78L80 31V37L76 41H64Q60 41 60 46L56 45Q55 33 61 29z", TROUSERS),
            limb([(48, 62), (46, 82), (60, 74)], HELPER, 8, 4),
            shape("M55 69L63 62H70a3.5 3.5 0 0 1 0 7H73a3.5 3.5 0 0 1 0 7H71a3 3 0 0 1 0 6H64L58 79z", YELLOW),
            line("M71 69H66M71 76H66", 2.5)]


def driver():
    wheel = "M48 66H69M48 66H27M48 66V87"
    return [bust(48, 25, 45, 17, HELPER, (14.5, 22.5)), limb([(26, 58), (16, 78), (27, 66)], HELPER, 8),
            limb([(70, 58), (80, 78), (69, 66)], HELPER, 8),
            line(wheel, 10), circle(48, 66, 21, None, INK, 11), circle(48, 66, 21, None, GREY_MID, 5), line(wheel, 4, GREY_MID),
            disc(48, 66, 6, GREY_LIGHT), hand(28, 60, 5.5), hand(68, 60, 5.5)]


def lawyer():
    """Gown and bands, and the scales of what is right."""
    left, right = (moved("M0 0L-7.5 16M0 0L7.5 16M-8.5 16H8.5q-1 9-8.5 9t-8.5-9z", 1, x, 56) for x in (58.5, 81.5))
    return [bust(31, 26, 46, 17, TROUSERS, (14.5, 23)), open_coat(29, 8), shape("M24 46.5H34L37 69H21z", PAPER),
            line("M29 53V68", 2.5), line("M58 56L51 72H66zM70 49V88M58 55H70M63 88H70", 11, PAPER),
            under("M58.5 57L51.5 72q1 7 7 7t7-7z", 8),
            line("M70 48V88M58 55.5H82", 4), line("M62 89H78", 7), shape(left, YELLOW), shape(right, YELLOW)]


# --- people nearby

def me():
    """Points at the own chest."""
    return [bust_middle(ME), line("M77 83L62 78", 16), circle(56, 75, 11, INK), line("M51 69L43 60", 13), line("M77 83L62 78", 10, ME),
            circle(56, 75, 8, SKIN), line("M51 69L43 60", 7, SKIN), line("M56 72L62 73M55.5 77L61 78", 2.5)]


def client():
    """With a supporter behind, a hand on the shoulder."""
    fingers = "M11 60.5L19.5 58.5M10 67.5H20M11 74.5L18 75.5"
    return [bust(76, 14.5, 44, 13, HELPER, (11.5, 26)), bust(38, 27, 50, 18, ME, (15, 28), halo=True),
            line(fingers, 11), line(fingers, 5.5, SKIN)]


def brother():
    return [bust(70, 21, 60, 13, ME, (13, 41)), bust(27, 21, 60, 13, OTHER), short_hair(27, 41, .87), SIBLINGS]


def sister():
    hair = ("M12.5 41A14.5 14.5 0 0 1 41.5 41C41.5 52 43 57 45 64.5Q39.5 69 33.5 66L31.5 56.5H22.5L20.5 66Q14.5 69 9 64.5"
            "C11 57 12.5 52 12.5 41z")
    return [bust(70, 21, 60, 13, ME, (13, 41)), bust(27, 21, 60, 13, OTHER), group(path(hair), stroke=INK, width=6), path(hair, HAIR),
            shape("M16.5 40C23.5 40 28 37.5 29.5 33C30.5 37.5 33.5 40 37.5 40C37.5 50 33.5 55.5 27 55.5S16.5 50 16.5 40z", SKIN, 2.5),
            SIBLINGS]


def mother():
    body, hair = shoulders(35, 27, 44, 17), moved(BOB, 1, 35, 24)
    return client_before([group(path(body), path(hair), stroke=INK, width=6), path(body, OTHER), path(hair, HAIR),
                          shape(moved(BOB_FACE, 1, 35, 24), SKIN, 2.5)])


def father():
    body = shoulders(35, 27, 44, 17)
    ink, *head = father_head(35, 24, path(body))
    return client_before([ink, path(body, OTHER), head])


def parents():
    return [bust(26, 20.5, 54, 14, OTHER), bust(70, 20.5, 54, 14, OTHER), half_long_hair(26, 34), father_head(70, 34)]


def grandmother():
    bun = path(moved("M-17.5 2A17.5 17 0 0 1 17.5 2Q17.5 10 12 13H-12Q-17.5 10-17.5 2z", 1, 35, 26))
    knot = circle(35, 9.5, 4.5)
    head = [group(knot, bun, circle(35, 28, 14), stroke=INK, width=6), group(knot, bun, fill=GREY_LIGHT),
            shape("M21.5 25C27 24 31 20.5 35 18.5C39 20.5 43 24 48.5 25C49.5 36 43 42 35 42S20.5 36 21.5 25z", SKIN, 2.5),
            line("M33.5 29Q35 27.5 36.5 29", 2.5), group(circle(28.5, 29, 4.5), circle(41.5, 29, 4.5), stroke=INK, width=2.5)]
    return client_before([bust(35, 27, 44, 17, OTHER), head])


def grandfather():
    head = circle(35, 24, 15) + circle(19.5, 26, 3) + circle(50.5, 26, 3)
    return client_before([
        bust(35, 27, 44, 17, OTHER), group(head, stroke=INK, width=6), group(head, fill=SKIN),
        shape("M19.5 21C17 14 21 10 25 9.5C27 14 24 20 19.5 21zM50.5 21C53 14 49 10 45 9.5C43 14 46 20 50.5 21z", GREY_LIGHT, 2.5),
        line("M33.5 24Q35 22.5 36.5 24", 2.5), group(circle(28.5, 24.5, 4.5), circle(41.5, 24.5, 4.5), stroke=INK, width=3),
        shape("M35 31.5Q29 29 25 34Q30 38 35 35Q40 38 45 34Q41 29 35 31.5z", GREY_LIGHT, 2.5)])


def parent_and_me():
    """The right half of a family tree; the one who is meant stands left."""
    return [line("M27 17V7H70V14M48.5 7V4.5", 3.5), line("M70 47V56", 3.5), bust(70, 13, 37, 8, OTHER, (7, 24), base=46),
            bust(70, 18, 79, 11, ME, (8.5, 65))]


def aunt():
    return [parent_and_me(), bust(27, 21, 60, 13, OTHER), curls(27, 42)]


def uncle():
    return [parent_and_me(), bust(27, 21, 60, 13, OTHER), short_hair(27, 42, .87), moustache(27, 47)]


def cousin():
    return [parent_and_me(), line("M27 47V56", 3.5), bust(27, 13, 37, 8, OTHER, (7, 24), base=46), bust(27, 19, 78.5, 12, OTHER, (9, 64.5))]


def partner():
    return [bust(26, 21, 69, 13, OTHER, (13, 51, 32)), bust(70, 21, 69, 13, ME, (13, 51, 64)),
            path("M48 33.5L33 17a9 9 0 0 1 15-9z", OTHER), path("M48 33.5L63 17a9 9 0 0 0-15-9z", ME),
            line("M48 33.5L33 17a9 9 0 0 1 15-9a9 9 0 0 1 15 9z")]


def friend():
    return [bust(21, 16, 51, 10, OTHER, (11.5, 31)), bust(75, 16, 51, 10, ME, (11.5, 31)), line("M28 64L43 44M68 64L53 44", 14),
            circle(43.5, 38, 9, INK), circle(52.5, 38, 9, INK), line("M28 64L43 44", 8, OTHER), line("M68 64L53 44", 8, ME),
            circle(43, 38, 6, SKIN), circle(53, 38, 6, SKIN), line("M48 38V42", 2.5), line("M48 21V13M40 22L37 16M56 22L59 16", 3.5)]


def buddy():
    """Arms round each other's shoulders."""
    def man(x, colour, side):
        elbow, wrist, shoulder = (x + side * 16, 51), (x + side * 16, 62), (x + side * 8, 40)
        body = moved("M-6.5 37H6.5L6 57H-6z", 1, x, 0)
        legs, feet = moved("M-5.5 60V86M5.5 60V86", 1, x, 0), moved("M-8.5 89H-5.5M5.5 89H8.5", 1, x, 0)
        return [group(path(legs, width=14), path(feet, width=8), path(polyline([shoulder, elbow, wrist]), width=13),
                      path(body, width=14), circle(x, 15.5, 9.5, width=6), stroke=INK),
                line(moved("M-5.5 60V84M5.5 60V84", 1, x, 0), 8, TROUSERS, "butt"),
                line(polyline([shoulder, elbow, (elbow[0], 57)]), 7, colour), path(body, colour, colour, 8),
                circle(x, 15.5, 9.5, SKIN), circle(*wrist, 3.8, SKIN), line(moved("M-9 60H9", 1, x, 0), 2.5)]

    return [line("M34 35H62", 14), line("M34 35H48", 8, OTHER), line("M48 35H62", 8, ME), man(34, OTHER, -1), man(62, ME, 1),
            shape("M67 31.5Q71 29 74 31.5L76.5 37Q76.5 40.5 73 39.5L68 37.5Q65.5 35 67 31.5z", SKIN, 2.5),
            shape("M29 31.5Q25 29 22 31.5L19.5 37Q19.5 40.5 23 39.5L28 37.5Q30.5 35 29 31.5z", SKIN, 2.5)]


def housemate():
    return [shape("M68 32V14H77V32", GREY_MID), shape("M16 42L48 16L80 42V91H16z", PAPER),
            line("M10 46L48 12L86 46", 14), line("M10 46L48 12L86 46", 8, WOOD),
            bust(34, 14.5, 72, 11, ME, (9.5, 56)), bust(62, 14.5, 72, 11, OTHER, (9.5, 56))]


def neighbour():
    roofs = "M9 41L28.5 19L48 39L67.5 19L87 41"
    return [shape("M13 38L28.5 22L48 40L67.5 22L83 38V91H13z", PAPER), line("M48 44V91"), line(roofs, 14), line(roofs, 8, WOOD),
            bust(30, 11, 71, 9, ME, (9.5, 54)), bust(66, 11, 71, 9, OTHER, (9.5, 54))]


def visitor():
    return [shape("M5 6H49V91H5z", WOOD), shape("M11 13H43V91H11z", ME_TINT), bust(27, 14, 55, 10, ME, (10, 36)),
            shape("M11 13L19 20V91H11z", WOOD), line("M4 92H92"), bust(77, 14, 50, 11, OTHER, (10.5, 30)),
            line("M57 70L57 56", 13, PAPER), line("M57 73L57 60", 4, OTHER), under("M50 44L64 44L60 60H54z", 7),
            group(path("M52 49H62L58.5 66H55.5z", PAPER), circle(51, 46, 5), circle(63, 46, 5), circle(57, 41, 5.5),
                  fill=YELLOW, stroke=INK, width=3),
            limb([(72, 58), (66, 74), (57, 68)], OTHER, 7, 6, 4)]


def volunteer():
    return [bust(38, 28, 53, 18, OTHER, (14, 31)), line("M60 70L75 66V40", 16), line("M68 27V20M75 25V15M82 27V20", 11),
            circle(75, 31, 11, INK), line("M60 70L75 66V40", 10, OTHER), line("M68 29V20M75 27V15M82 29V20", 5, SKIN),
            circle(75, 31, 8, SKIN), line("M71.5 26V21M78.5 26V21", 2.5),
            shape("M36 84L25 72a6.5 6.5 0 0 1 11-6.5a6.5 6.5 0 0 1 11 6.5z", PAPER)]


# --- at work

def worker(x, colour):
    """Dungarees and a helmet."""
    bib = f"M{num(x - 9)} 91V68H{num(x + 9)}V91z"
    return [bust(x, 20, 54, 13, colour, (13, 34)), shape(bib, TROUSERS, 2.5), line(f"M{x - 8} 68V55M{x + 8} 68V55", 5),
            [shape(moved(d, 1.05, x, 28), YELLOW) for d in ("M-13 2A13 12.5 0 0 1 13 2z", "M-16.5 1H16.5V5H-16.5z")],
            line(moved("M-3-10V-3M3-10V-3", 1.05, x, 28), 2.5)]


def boss():
    staff = [bust(x, 10.5, 85, 6, colour, (6, 75)) for x, colour in ((18, GREY_MID), (48, ME), (78, GREY_MID))]
    return [bust(48, 20, 36, 12, TROUSERS, (11, 17), base=58), shape("M39 36.5H57L48 56z", PAPER, 2.5),
            shape("M46 40H50L52 52L48 56L44 52z", YELLOW, 2.5), line("M48 59V65M18 71V65H78V71", 4), staff]


# --- anybody

def person():
    return standing(48, GREY_MID, "M37 46L37.5 57M59 46L58.5 57")


def woman():
    return [bust(48, 30, 50, 18, GREY_MID), shape("M37 50Q48 67 59 50z", SKIN), half_long_hair(48, 26, 1.12)]


def man():
    return [bust(48, 32, 50, 18, GREY_MID), shape("M40 48H56L48 59z", SKIN), short_hair(48, 26, 1.12)]


def other_people():
    return [bust(19, 14, 46, 10, GREY_MID, (9.5, 27)), bust(77, 14, 46, 10, GREY_MID, (9.5, 27)),
            bust(48, 20, 58, 14, GREY_LIGHT, (12.5, 37), halo=True)]


def baby():
    return [line("M48 9q-1-5 4-5", 3.5),
            limb([(39, 58), (24, 66)], OTHER, 10, 4, 5), limb([(57, 58), (72, 66)], OTHER, 10, 4, 5),
            path("M43 58H53L57 77H39z", INK, INK, 16), path("M43 58H53L57 77H39z", OTHER, OTHER, 10),
            limb([(42, 80), (24, 83)], OTHER, 10, 4), limb([(54, 80), (72, 83)], OTHER, 10, 4),
            disc(20, 82, 7, SKIN), disc(76, 82, 7, SKIN),
            disc(29, 31, 4, SKIN), disc(67, 31, 4, SKIN), disc(48, 29, 20, SKIN), line("M35 24q3 3 6 0M55 24q3 3 6 0", 3),
            shape("M38.5 30.5Q48 35 57.5 30.5Q61 36 57.5 41.5Q48 37 38.5 41.5Q35 36 38.5 30.5z", WATER), disc(48, 36, 5, YELLOW, 2.5)]


def older_person():
    head = moved("M0-14a14 14 0 0 1 13.5 10L16.5 1.5q1 1.5-1 2L13.5 4A14 14 0 1 1 0-14z", .64, 48, 17)
    return [line("M35 60L33 86M44 60L47 86", 14), line("M33 89H38M47 89H52", 8),
            line("M37 39L45 37L44 58L36 58z", 14), line("M35 60L33 84M44 60L47 84", 8, TROUSERS, "butt"),
            path("M37 39L45 37L44 56L36 56z", GREY_MID, GREY_MID, 8), line("M31 60H48", 2.5), line(head, 6), path(head, SKIN),
            shape("M52 8.5A9 9 0 1 0 44 25Q46 20 44 17Q50 15 52 8.5z", GREY_LIGHT, 2.5),
            line("M55 51q0-5 5-5q6 0 6 6V88", 8), line("M55 51q0-5 5-5q6 0 6 6V88", 3, WOOD),
            limb([(41, 41), (45, 57), (60, 49)], GREY_MID, 7, 4, 4)]


def client_council():
    bubble = "M22 4H74a5 5 0 0 1 5 5V30a5 5 0 0 1-5 5H54L48 41L42 35H22a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5z"
    roof = "M35 20L48 10L61 20"
    return [[bust(x, 13, 66, 9, ME, (8.5, 53), base=79) for x in (18, 78)], bust(48, 15, 67, 10, ME, (9, 54), base=79, halo=True),
            shape("M4.5 78H91.5V90.5H4.5z", WOOD), shape(bubble, PAPER), shape("M39 19L48 11L57 19V29.5H39z", PAPER), line(roof, 8.5),
            line(roof, 3, WOOD), line("M48 25V29"), line("M24 15H28M24 24H31M68 15H72M65 24H72")]


def people_in_circle():
    back = [bust(x, 11, y + 11, 8, colour, (7.5, y), base=y + 24)
            for x, y, colour in ((48, 20, HELPER), (25, 28, GREY_MID), (71, 28, OTHER))]
    front = [bust(x, 13, 63, 9, colour, (8.5, 50), base=78) for x, colour in ((34, ME), (62, GREY_MID))]
    return [disc(48, 48, 43, PAPER), back, front]


# --- he, she, they: somebody the client points at

def pointing(y):
    """The hand of the client; y is the height of the finger."""
    def at(d):
        return moved(d, .88, .5, y)
    return [shape(at("M3.5-6H12.5V19H3.5z"), ME),
            shape(at("M12.5-3.5L20-5H38a5 5 0 0 1 0 10H30a3.5 3.5 0 0 1 0 6a3 3 0 0 1-2 5.5H20L12.5 16.5z"), SKIN),
            line(at("M30 5H23M30 11H24"), 2.5)]


def he():
    return [bust(69, 22, 50, 16, OTHER), short_hair(69, 27, 1), pointing(66)]


def she():
    return [bust(69, 22, 50, 16, OTHER), half_long_hair(69, 26.5, 1), pointing(66)]


def they():
    return [bust(55, 10.5, 51, 9, OTHER), short_hair(55, 37, .57), bust(79.5, 10.5, 51, 9, OTHER),
            half_long_hair(79.5, 36, .57), pointing(68)]


def with_():
    return [bust(19, 14, 57, 11, ME, (11, 36)), bust(77, 14, 57, 11, OTHER, (11, 36)), line("M48 28.5V43.5M40.5 36H55.5", 8)]


DRAWINGS = [
    ("support_worker", "begeleider", support_worker()), ("personal_support_worker", "persoonlijk begeleider", personal_support_worker()),
    ("gp", "huisarts", gp()), ("doctor", "arts", doctor()), ("dentist", "tandarts", dentist()), ("nurse", "verpleegkundige", nurse()),
    ("psychologist", "psycholoog", psychologist()), ("behaviour_specialist", "gedragskundige", behaviour_specialist()),
    ("physiotherapist", "fysiotherapeut", physiotherapist()), ("money_manager", "bewindvoerder", money_manager()),
    ("job_coach", "jobcoach", job_coach()), ("social_worker", "maatschappelijk werker", social_worker()),
    ("confidant", "vertrouwenspersoon", confidant()), ("expert_by_experience", "ervaringsdeskundige", expert_by_experience()),
    ("lead_practitioner", "regiebehandelaar", lead_practitioner()), ("case_coordinator", "casusregisseur", case_coordinator()),
    ("team", "team", team()), ("neighbourhood_team", "wijkteam", neighbourhood_team()), ("hairdresser", "kapper", hairdresser()),
    ("police", "politie", police()),
    ("psychiatrist", "psychiater", psychiatrist()), ("dietitian", "diëtist", dietitian()),
    ("speech_therapist", "logopedist", speech_therapist()), ("occupational_therapist", "ergotherapeut", occupational_therapist()),
    ("spiritual_carer", "geestelijk verzorger", spiritual_carer()), ("teacher", "docent", teacher()),
    ("cleaner", "schoonmaker", cleaner()), ("driver", "chauffeur", driver()), ("lawyer", "advocaat", lawyer()),
    ("me", "ik", me()), ("client", "cliënt", client()), ("brother", "broer", brother()), ("sister", "zus", sister()),
    ("mother", "moeder", mother()), ("father", "vader", father()), ("parents", "ouders", parents()),
    ("grandmother", "oma", grandmother()), ("grandfather", "opa", grandfather()),
    ("aunt", "tante", aunt()), ("uncle", "oom", uncle()), ("cousin", "neef of nicht", cousin()),
    ("partner", "partner", partner()), ("friend", "vriend", friend()), ("buddy", "maatje", buddy()),
    ("housemate", "huisgenoot", housemate()), ("neighbour", "buurman of buurvrouw", neighbour()), ("visitor", "bezoek", visitor()),
    ("volunteer", "vrijwilliger", volunteer()),
    ("colleague", "collega", [worker(26, OTHER), worker(70, ME)]), ("boss", "baas", boss()),
    ("person", "persoon", person()), ("woman", "vrouw", woman()), ("man", "man", man()),
    ("other_people", "andere mensen", other_people()), ("group", "groep", people_in_circle()),
    ("baby", "baby", baby()), ("older_person", "oudere", older_person()), ("client_council", "cliëntenraad", client_council()),
]
FUNCTION = [("he", "hij", he()), ("she", "zij", she()), ("they", "zij", they()), ("with", "met", with_())]
ALL = [("people", *drawing) for drawing in DRAWINGS] + [("function", *drawing) for drawing in FUNCTION]

if __name__ == "__main__":
    main(__doc__, ALL)
