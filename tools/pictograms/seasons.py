"""The four seasons: one tree on one strip of ground, and beside it what everybody knows of that season."""
from shapes import *

# The boughs are the same in every season; a crown is a row of discs on them.
TRUNK, BOUGHS = "M38 82V44", "M38 60L20 44L15 30M38 52L56 40L61 27M38 46V18"
TWIGS_LEFT = "M20 44L7 41M15 30L7 19M15 30L19 17M38 36L29 24M38 30L47 19M38 18L34 7M38 18L43 7"
TWIGS_RIGHT = "M56 40L68 38M61 27L69 18M61 27L58 14"
CROWN = ((38, 21, 14), (20, 30, 12), (55, 30, 11), (17, 45, 9.5), (57, 45, 9.5), (29, 51, 9.5), (46, 51, 9.5), (38, 38, 16))
AUTUMN_CROWN = ((36, 20, 12), (19, 31, 11), (16, 45, 8), (28, 50, 9), (35, 38, 14), (27, 40, 9))
SUN_RAYS = "M78.5 5V6.5M88.5 9.5L87.5 10.5M68.5 9.5L69.5 10.5M64.5 20H66M91 20H92M68.5 30.5L69.5 29.5M88.5 30.5L87.5 29.5M78.5 33.5V35"


def tree():
    return [line(TRUNK, 14), line(TRUNK, 8, WOOD)]


def bare_tree(twigs):
    return [line(TRUNK, 14), line(BOUGHS, 8.5), line(twigs, 4), line(TRUNK, 8, WOOD), line(BOUGHS, 3, WOOD)]


def crown(colour, discs=CROWN, fork=True):
    """Ink discs, three wider, then the colour. fork: the boughs show through."""
    return [group(*(circle(x, y, r + 3) for x, y, r in discs), fill=INK), group(*(circle(x, y, r) for x, y, r in discs), fill=colour),
            line("M38 62V44M38 56L29 47M38 52L47 43", 3.5) if fork else ""]


def ground(colour):
    return shape(rectangle(4, 80, 88, 11.5), colour)


def blossom(x, y, r, colour=PAPER):
    """Five petals and a heart."""
    spots = ((0, -1), (.95, -.31), (.59, .81), (-.59, .81), (-.95, -.31))
    petals = [circle(half(x + dx * r), half(y + dy * r), half(r * .68)) for dx, dy in spots]
    return [group(*petals, fill=colour, stroke=INK, width=2.5), circle(x, y, half(r * .5), YELLOW, INK, 2.5)]


def tulip(x, top, bottom, colour):
    cup = moved("M-8 0L-4 3.5L0 -1L4 3.5L8 0V8Q8 15 0 15Q-8 15 -8 8z", 1, x, top)
    leaf = moved("M0 0Q10 -3 11 -14Q1 -12 0 0z", 1, x, bottom)
    return [line(f"M{num(x)} {num(top + 15)}V{num(bottom)}", 3.5), shape(leaf, OTHER, 2.5), shape(cup, colour)]


def leaf(x, y, turn=1):
    """A falling leaf with its vein."""
    if turn > 0:
        return [shape(moved("M-8 7Q-10 -6 9 -8Q10 9 -8 7z", 1, x, y), HELPER, 2.5), line(moved("M-11 10L3 -2", 1, x, y), 2.5)]
    return [shape(moved("M8 7Q10 -6 -9 -8Q-10 9 8 7z", 1, x, y), YELLOW, 2.5), line(moved("M11 10L-3 -2", 1, x, y), 2.5)]


def flake(x, y, r):
    a, b = num(half(r * .87)), num(half(r * .5))
    return moved(f"M0 -{num(r)}V{num(r)}M-{a} -{b}L{a} {b}M{a} -{b}L-{a} {b}", 1, x, y)


def spring():
    flowers = ((38, 18), (19, 34), (56, 33), (38, 44))
    return [tree(), crown(HELPER_TINT, fork=False), [blossom(x, y, 6) for x, y in flowers], ground(OTHER), tulip(81, 48, 80, YELLOW)]


def summer():
    return [tree(), crown(OTHER), ground(OTHER), disc(78.5, 20, 9, YELLOW), line(SUN_RAYS, 3.5)]


def autumn():
    return [bare_tree(TWIGS_RIGHT), crown(HELPER, AUTUMN_CROWN), ground(WOOD), leaf(80, 35), leaf(74, 59, -1), leaf(59, 76), leaf(15, 76, -1)]


def winter():
    drift = "M4 91.5V79Q16 71 30 76Q44 81 58 75Q76 69 92 79V91.5z"
    return [bare_tree(TWIGS_LEFT + TWIGS_RIGHT), shape(drift, PAPER),
            line(flake(83, 16, 9) + flake(81, 43, 7) + flake(67, 58, 6), 3.5)]


main(__doc__, [("time", "spring", "lente", spring()), ("time", "summer", "zomer", summer()),
               ("time", "autumn", "herfst", autumn()), ("time", "winter", "winter", winter())])
