"""Where the words of a PDF stand: text, page, left and right end and baseline, in points from the top left."""

import dataclasses
import subprocess
import unicodedata
import xml.etree.ElementTree as tree

# Bullets are text in some engines and drawings in others; the comparison of drawings sees them either way.
BULLETS = set("•◦▪⁃")


@dataclasses.dataclass
class Word:
    text: str
    left: float
    baseline: float
    right: float


def read_pages(pdf):
    """The words of each page in the order in which they are painted."""
    # mutool and not pdftotext: it gives the origin of each glyph. The boxes of pdftotext are as tall as the font's descriptor
    # says, and engines write different descriptors for the same font.
    run = subprocess.run(["mutool", "draw", "-q", "-F", "stext", "-o", "-", str(pdf)], capture_output=True, check=True)
    return [list(words_of(page)) for page in tree.fromstring(run.stdout).iter("page")]


def words_of(page):
    for line in page.iter("line"):
        letters = []
        for letter in line.iter("char"):
            if letter.get("c").isspace():
                yield from word(letters)
                letters = []
            else:
                letters.append(letter)
        yield from word(letters)


def word(letters):
    text = unicodedata.normalize("NFC", "".join(letter.get("c") for letter in letters))
    if text.strip("".join(BULLETS)):
        right = max(float(letter.get("quad").split()[2]) for letter in letters)
        yield Word(text, float(letters[0].get("x")), float(letters[0].get("y")), right)


def lines_of(words):
    """Words that share a baseline, as one long word each, from the top; a raised or lowered word is a line of its own."""
    lines = {}
    for one in words:
        key = next((baseline for baseline in lines if abs(baseline - one.baseline) < 2), one.baseline)
        lines.setdefault(key, []).append(one)
    ordered = (sorted(lines[key], key=lambda one: one.left) for key in sorted(lines))
    return [Word(" ".join(one.text for one in line), line[0].left, line[0].baseline, line[-1].right) for line in ordered]
