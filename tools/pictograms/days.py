"""The days of the week: a strip of seven cells and a calendar sheet that rises from the cell of the day.

The sheet counts the day in dots. Working days are square, Saturday and Sunday round and yellow, days that are over grey.
"""
from shapes import *

CELL, LEFT = 12.5, 4.5
TOP, BOTTOM, HEADER = 10, 57, 13
WIDTH = 48

# Per day, per row of dots: the x of each dot, in steps of 11.
DOTS = {
    1: [[0]],
    2: [[-.7, .7]],
    3: [[-1.15, 0, 1.15]],
    4: [[-.75, .75]] * 2,
    5: [[-1, 1], [0], [-1, 1]],
    6: [[-1.15, 0, 1.15]] * 2,
    7: [[-.6, .6], [-1.15, 0, 1.15], [-.6, .6]],
}


def cells(today):
    for day in range(1, 8):
        colour = TIME if day == today else GREY_LIGHT if day < today else PAPER
        x = LEFT + (day - 1) * CELL
        yield shape(rounded(x, 70, CELL, 20, 6) if day >= 6 else rectangle(x, 70, CELL, 20), colour)


def sheet(cell, left, fill):
    """The sheet with its point down to the middle of the cell; near an edge the point takes the place of the corner."""
    right = left + WIDTH
    point, before, after = num(half(cell)), num(half(cell - 6)), num(half(cell + 6))
    d = f"M{num(left + 5)} {TOP}H{num(right - 5)}a5 5 0 0 1 5 5"
    d += f"V{BOTTOM - 4}" if cell + 8 > right - 5 else f"V{BOTTOM - 5}a5 5 0 0 1 -5 5H{after}"
    d += f"L{point} {BOTTOM + 9}"
    d += f"L{num(left)} {BOTTOM - 4}" if cell - 8 < left + 5 else f"L{before} {BOTTOM}H{num(left + 5)}a5 5 0 0 1 -5 -5"
    d += f"V{TOP + 5}a5 5 0 0 1 5 -5z"
    return [shape(d, fill), shape(rounded(left, TOP, WIDTH, HEADER, top_only=True), TIME),
            line(f"M{num(left + 12)} 5V14.5M{num(right - 12)} 5V14.5", 5.5)]


def dots(day, x):
    rows = DOTS[day]
    step = 10.45 if len(rows) == 3 else 13.75
    r = 5.5 if len(rows) == 1 else 4.5
    y = (TOP + HEADER + BOTTOM) / 2 - (len(rows) - 1) / 2 * step
    return [circle(half(x + dx * 11), half(y + row * step), r, INK) for row, places in enumerate(rows) for dx in places]


def drawing(day):
    cell = LEFT + (day - .5) * CELL
    left = half(min(max(cell - WIDTH / 2, 4.5), 92 - WIDTH))
    return [list(cells(day)), sheet(cell, left, YELLOW if day >= 6 else PAPER), dots(day, left + WIDTH / 2)]


DAYS = [("monday", "maandag"), ("tuesday", "dinsdag"), ("wednesday", "woensdag"), ("thursday", "donderdag"),
        ("friday", "vrijdag"), ("saturday", "zaterdag"), ("sunday", "zondag")]

if __name__ == "__main__":
    main(__doc__, [("time", name, title, drawing(day)) for day, (name, title) in enumerate(DAYS, 1)])
