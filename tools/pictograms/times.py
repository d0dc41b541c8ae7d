"""Periods, moments and how often: calendar sheets and clocks."""
from shapes import *


def day():
    return [
        shape("M48 30H88V83a5 5 0 0 1-5 5H48z", TROUSERS), shape("M8 30H48V88H13a5 5 0 0 1-5-5z", ME_TINT),
        shape(rounded(8, 13, 80, 19, top_only=True), TIME), line("M28 6V19M68 6V19", 5.5), disc(28, 60, 9.5, YELLOW),
        line("M28 43V45.5M28 74.5V77M13.5 60H15.5M40.5 60H42.5M17.5 49.5L19 51M38.5 49.5L37 51M17.5 70.5L19 69M38.5 70.5L37 69", 3.5),
        shape("M68 46a15 15 0 1 0 12.5 22.5a15.5 15.5 0 0 1-12.5-22.5z", YELLOW)]


def week():
    """Five square days and two round ones, as in the days."""
    return [calendar_sheet(4.5, 14, 87, 72, 20), shape("".join(rectangle(9.5 + k * 11, 43, 11, 34) for k in range(5)), TIME),
            shape(rounded(64.5, 43, 11, 34, 5.5) + rounded(75.5, 43, 11, 34, 5.5), YELLOW)]


def month():
    """Four weeks, the weekends are dots."""
    rows = [41.5 + row * 12 for row in range(4)]
    return [calendar_sheet(7, 12, 82, 78, 20),
            line("".join(f"M{num(12.5 + k * 10.5)} {num(y)}h7.5" for y in rows for k in range(5)), 8, TIME, "butt"),
            [circle(half(16.5 + k * 10.5), y, 4.5, GREY_MID) for y in rows for k in (5, 6)]]


def year():
    """The four seasons."""
    petals = ((0, -7), (6.5, -2), (4, 5.5), (-4, 5.5), (-6.5, -2))
    return [
        calendar_sheet(4.5, 12, 87, 80, 18),
        path("M6 32H48V61H6z", ME_TINT), path("M48 32H90V61H48z", YELLOW),
        path("M6 61H48V90.5H11q-5 0-5-5z", HELPER_TINT), path("M48 61H90V86q0 4.5-4 4.5H48z", TROUSERS), line("M48 31V91M6 61H90"),
        [disc(27 + x, 46 + y, 5, PAPER, 2.5) for x, y in petals], disc(27, 46, 4, YELLOW, 2.5),
        disc(69, 46, 6.5, PAPER),
        line("M69 34.5V36M69 56V57.5M57.5 46H59M79 46H80.5M61 38L62 39M76 53L77 54M77 38L76 39M61 54L62 53"),
        shape("M16 84Q14 70 27 66Q36 64 39 66Q40 78 32 82Q26 85 19 81z", WOOD, 2.5), line("M14 87L33 72", 2.5),
        line("M69 65.5V86.5M60 70.5L78 81.5M78 70.5L60 81.5", 3.5, PAPER)]


def arrow_down(y):
    """The big arrow that says: here we are."""
    def d(top):
        return f"M41.5 {top}H54.5V{y}H63L48 {y + 17}L33 {y}H41.5z"
    return [path(d(8), PAPER, PAPER, 8.5), shape(d(4), YELLOW)]


def today():
    return [calendar_sheet(14, 38, 68, 53, 15, rings=False), line("M24 32V44M72 32V44", 5.5), shape(rectangle(36, 58, 24, 24), YELLOW),
            line("M20.5 70h9M66.5 70h9", 8, GREY_MID, "butt"), arrow_down(26)]


def now():
    return [clock(48, 61, 30.5, 8), line("M48 61V47M48 61L57 66", 4), circle(48, 61, 3.5, INK),
            line("M31 61H33.5M62.5 61H65M48 78V75.5", 3.5), arrow_down(19)]


def other_day(next_day):
    """From the small sheet of today to the big sheet: to the right is tomorrow, to the left, mirrored, yesterday."""
    def x(value, width=0):
        return value if next_day else 96 - value - width

    small, big = x(4.5, 28), x(41, 50.5)
    if next_day:
        message = [shape("M55 84a11.5 11.5 0 0 1 23 0z", YELLOW),
                   line("M66.5 62.5V65.5M52 68.5L54 70.5M81 68.5L79 70.5M41 84H91.5", 3.5)]
    else:
        message = [line("M19 64L40 81M40 64L19 81", 5.5)]
    return [
        calendar_sheet(small, 54, 28, 36, 11, rings=False, r=4), line(f"M{num(small + 7)} 50V58M{num(small + 21)} 50V58", 4),
        circle(small + 14, 77.5, 5, INK),
        calendar_sheet(big, 40, 50.5, 50.5, 15, ME_TINT if next_day else GREY_LIGHT, rings=False),
        line(f"M{num(big + 13)} 34V46M{num(big + 37.5)} 34V46", 5.5), message,
        line(f"M{x(18)} 42C{x(20)} 14 {x(46)} 8 {x(64)} 20", 5.5), line(f"M{x(65)} 8.5L{x(67)} 22L{num(x(53.5))} 24.5", 5.5)]


def later():
    return [clock(40, 56, 34.5, 9), path("M40 56V32A24 24 0 0 1 61 68z", YELLOW), line("M40 56V39", 5.5), line("M40 56L55.5 65", 5.5),
            circle(40, 56, 3.5, INK), line("M40 78V76M18 56H20", 3.5),
            line("M48 8C70 10 86 26 86 50", 5.5), line("M77 42L86 52L91 39.5", 5.5)]


def how_often(ticked, scale=1):
    """Six days on a sheet, some ticked; scale makes room for a badge."""
    dx, dy = (0, 0) if scale == 1 else (2, 12)
    size = half(20 * scale)
    full = empty = ticks = ""
    for k in range(6):
        x, y = half(scale * (13 + k % 3 * 25) + dx), half(scale * (37 + k // 3 * 25) + dy)
        if k in ticked:
            full += rectangle(x, y, size, size)
            ticks += polyline([(x + a * size, y + b * size) for a, b in ((.22, .54), (.43, .74), (.8, .28))])
        else:
            empty += rectangle(x, y, size, size)
    sheet = calendar_sheet(half(scale * 7 + dx), half(scale * 13 + dy), half(82 * scale), half(77 * scale), half(18 * scale),
                           ring_length=6 if scale == 1 else 5)
    return [sheet, shape(empty, PAPER) if empty else "", [shape(full, TIME), line(ticks, 4, PAPER)] if full else ""]


def on_time():
    return [standing(26, ME, "M14.8 46L15.2 57M37.2 46L36.8 57"), clock(71, 66, 21, 6.5), line("M71 66V56M71 66H77.5", 4),
            circle(71, 66, 2.5, INK), badge(yes=True)]


def repeat():
    arcs = "M14 54A34.5 34.5 0 0 1 60 15.5", "M82 42A34.5 34.5 0 0 1 36 80.5"
    return [[line(d, 13) for d in arcs], shape("M58 3.5L77 17.5L57 31z", TIME), shape("M38 92.5L19 78.5L39 65z", TIME),
            [line(d, 7, TIME) for d in arcs], calendar_sheet(33, 35, 30, 29, 9, rings=False, r=3),
            line("M40.5 31.5V38M55.5 31.5V38", 4), shape(rectangle(43, 49, 10, 9), YELLOW, 2.5)]


DRAWINGS = [
    ("day", "dag", day()), ("week", "week", week()), ("month", "maand", month()), ("year", "jaar", year()),
    ("yesterday", "gisteren", other_day(False)), ("today", "vandaag", today()), ("tomorrow", "morgen", other_day(True)),
    ("now", "nu", now()), ("later", "later op de dag", later()),
    ("always", "altijd", how_often(range(6))), ("often", "vaak", how_often((0, 1, 3, 5))), ("sometimes", "soms", how_often((1,))),
    ("never", "nooit", [how_often((), .86), badge(yes=False)]),
    ("on_time", "op tijd", on_time()), ("repeat_again", "herhalen in de tijd", repeat()),
]

if __name__ == "__main__":
    main(__doc__, [("time", *drawing) for drawing in DRAWINGS])
