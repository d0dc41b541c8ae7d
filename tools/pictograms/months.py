"""The twelve months: a calendar sheet with the number in its header, and the one thing every Dutch adult knows of that month."""
from shapes import *

# Eight wide and twelve high; drawn as lines, for a drawing has no text.
DIGITS = {
    "0": "M0 4a4 4 0 0 1 8 0v4a4 4 0 0 1-8 0z",
    "1": "M1.5 2.5L5 0V12",
    "2": "M0 3.5a4 3.5 0 0 1 8 0q0 2.5-8 8.5h8",
    "3": "M.5 0h7l-4 4.5a3.8 3.8 0 1 1-3.5 5.5",
    "4": "M6 12V0L-.5 8.5H8.5",
    "5": "M7.5 0H1L.5 5.5q7.5-2.5 7.5 2.5q0 4-4.5 4q-2.5 0-4-1.5",
    "6": "M6 0L1 6a4 4 0 1 0 3-1.5",
    "7": "M0 0h8L3 12",
    "8": "M4 5.5a3 2.8 0 1 1 .5 0a3.8 3.3 0 1 1-.5 0z",
    "9": "M2 12L7 6a4 4 0 1 0-3 1.5",
}


