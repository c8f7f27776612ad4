#!/usr/bin/python3
"""Sets documents by us, by WeasyPrint and by Chromium, and says where the three differ.

usage: compare.py --work DIR [--reports DEMO] [--report FILE] [--only NAME…] [--engines NAME…] -- PROGRAM…

PROGRAM is how esf-reports is started, DEMO a folder that its command demo made. Ends with 3 if there is no other engine. PDFs of the other engines are kept in DIR and used again as long as their document is the same.
Every difference must be in explanations.txt with its reason; a difference without one, and a reason without its difference, is a failure.
"""

import argparse
import collections
import concurrent.futures
import difflib
import hashlib
import pathlib
import re
import shutil
import sys

import drawings
import engines
import positions

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent.parent
MILLIMETRE = 72 / 25.4
NAMES = {"weasyprint": "WeasyPrint", "chromium": "Chromium"}


def main():
    options = read_options()
    if not options.engines:
        print("neither WeasyPrint nor Chromium is installed")
        sys.exit(3)
    documents = gather(options)
    said = set_all(options, documents)
    found = {}
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        pairs = [(document, engine) for document in documents for engine in options.engines]
        for pair, differences in zip(pairs, pool.map(compare_pair, [options.work] * len(pairs), pairs)):
            for kind, amount in differences:
                found[pair[0].stem, pair[1], kind] = amount
    explained = read_explanations()
    unexplained = [key for key in found if not reason(key, explained)]
    used = {key for one in found for key in (one, any_of(one))}
    stale = [key for key in explained if key not in used and is_asked_for(key, documents, options.engines)]
    for key in unexplained:
        print("unexplained: " + " | ".join(key) + " | " + found[key])
    for key in stale:
        print("stale explanation: " + " | ".join(key))
    if options.report:
        options.report.write_text(report(options, documents, found, explained), encoding="utf-8")
    if said:
        print(said, file=sys.stderr)
    print(f"{len(documents)} documents, {len(found)} differences, {len(unexplained)} unexplained, {len(stale)} stale explanations")
    sys.exit(1 if unexplained or stale else 0)


def read_options():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", nargs="+")
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--report", type=pathlib.Path)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--reports", type=pathlib.Path, help="a folder made by 'esf-reports demo'")
    parser.add_argument("--engines", nargs="*", default=list(NAMES))
    options = parser.parse_args()
    options.versions = {engine: engines.version_of(engine) for engine in options.engines}
    options.engines = [engine for engine in options.engines if options.versions[engine]]
    return options


# ---- the documents -------------------------------------------------------------------------------------------------

def gather(options):
    """Puts the documents, the fonts and two real reports into one folder, where relative addresses meet."""
    folder = options.work / "documents"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(HERE / "documents", folder)
    shutil.copytree(PROJECT / "templates" / "theme" / "fonts", folder / "fonts")
    if options.reports:
        take_report(options.reports / "fact-sheet", "report-fact-sheet", folder)
        take_report(options.reports / "portfolio", "report-portfolio", folder)
    documents = sorted(folder.glob("*.html"))
    return [one for one in documents if not options.only or one.stem in options.only]


def take_report(source, name, folder):
    """The longest page of a kind, with our fonts, and with the line breaking that all engines have."""
    page = max(source.glob("*.html"), key=lambda one: (one.stat().st_size, one.name)).read_text(encoding="utf-8")
    text = page.replace("</head>", '<link rel="stylesheet" href="reports.css"></head>', 1)
    (folder / (name + ".html")).write_text(text, encoding="utf-8")


def set_all(options, documents):
    ours = options.work / "ours"
    shutil.rmtree(ours, ignore_errors=True)
    ours.mkdir(parents=True)
    said = engines.set_with_ours(options.program, documents, ours)
    outdated = {engine: [one for one in documents if not is_kept(options, engine, one)] for engine in options.engines}
    engines.set_with_others(outdated, options.work)
    for engine, ones in outdated.items():
        for one in ones:
            stamp_file(options, engine, one).write_text(stamp(options, engine, one))
    return said


def is_kept(options, engine, document):
    kept = stamp_file(options, engine, document)
    return kept.exists() and kept.read_text() == stamp(options, engine, document)


def stamp_file(options, engine, document):
    return options.work / engine / (document.stem + ".stamp")


def stamp(options, engine, document):
    digest = hashlib.sha256((options.versions[engine] or "").encode())
    text = document.read_bytes()
    digest.update(text)
    for sheet in sorted(document.parent.glob("*.css")):
        if sheet.name.encode() in text:
            digest.update(sheet.read_bytes())
    return digest.hexdigest()


# ---- the comparison ------------------------------------------------------------------------------------------------

def compare_pair(work, pair):
    document, engine = pair
    ours, theirs = (work / who / (document.stem + ".pdf") for who in ("ours", engine))
    by_lines = 'name="compare" content="lines"' in document.read_text(encoding="utf-8")
    differences = list(compare_text(positions.read_pages(ours), positions.read_pages(theirs), by_lines))
    if not differences:
        differences = list(compare_drawings(ours, theirs))
    return differences


def compare_text(ours, theirs, by_lines):
    if len(ours) != len(theirs):
        yield "pages", f"{len(ours)} here, {len(theirs)} there"
        return
    if by_lines:
        yield from compare_lines(ours, theirs)
    else:
        yield from compare_words(ours, theirs)


def compare_lines(ours, theirs):
    """For documents about line breaking: the same text in lines at the same places, whatever word ends a line."""
    if running_text(ours) != running_text(theirs):
        yield "words", "the text differs"
        return
    pairs = []
    for number, (here, there) in enumerate(zip(map(positions.lines_of, ours), map(positions.lines_of, theirs)), 1):
        if len(here) != len(there):
            yield "lines", f"page {number}: {len(here)} here, {len(there)} there"
            return
        pairs += zip(here, there)
    yield from compare_positions(pairs)
    other = sum(plain(one.text) != plain(two.text) for one, two in pairs)
    if other:
        yield "breaks", f"{other} of {len(pairs)} lines hold other words"


def running_text(pages):
    return plain("".join(line.text for page in pages for line in positions.lines_of(page)))


def plain(text):
    """Without spaces, and without hyphens, which engines write in different ways."""
    return re.sub(r"[-\s\u00ad\u2010\u200b]", "", text)


def compare_words(ours, theirs):
    pairs, moved, only = [], 0, ([], [])
    for here, there in zip(ours, theirs):
        counts = collections.Counter(one.text for one in here), collections.Counter(one.text for one in there)
        only[0].extend((counts[0] - counts[1]).elements())
        only[1].extend((counts[1] - counts[0]).elements())
        here, there = ([one for one in words if counts[0][one.text] == counts[1][one.text]] for words in (here, there))
        moved += moved_words([one.text for one in here], [one.text for one in there])
        pairs += zip(by_place(here), by_place(there))
    if only[0] or only[1]:
        yield "words", "; ".join(f"{len(words)} only {where} ({short(words)})" for words, where in zip(only, ("here", "there")) if words)
    if moved:
        yield "order", f"{moved} words are painted at another turn"
    yield from compare_positions(pairs)


def moved_words(here, there):
    """How many words must be taken out so that the rest stands in the same order."""
    if here == there:
        return 0
    return len(here) - sum(block.size for block in difflib.SequenceMatcher(None, here, there, autojunk=False).get_matching_blocks())


def short(words):
    text = " ".join(words)
    return text if len(text) < 50 else text[:50].rsplit(" ", 1)[0] + " …"


def by_place(words):
    return sorted(words, key=lambda one: (one.text, round(one.baseline / MILLIMETRE), one.left))


def compare_positions(pairs):
    distances = [distance(one, two) for one, two in pairs]
    far = [one for one in distances if one > MILLIMETRE]
    if far:
        yield "position", f"{len(far)} of {len(pairs)}, up to {max(far) / MILLIMETRE:.1f} mm"


def distance(one, two):
    same_end = one.text == two.text
    return max(abs(one.left - two.left), abs(one.baseline - two.baseline), abs(one.right - two.right) if same_end else 0)


def compare_drawings(ours, theirs):
    counts = [drawings.differing_pixels(*pair) for pair in zip(drawings.pictures_of(ours), drawings.pictures_of(theirs))]
    if max(counts) > drawings.FORGIVEN:
        yield "drawing", f"{sum(counts)} pixels"


# ---- the explanations and the report -------------------------------------------------------------------------------

def read_explanations():
    explained = {}
    for line in (HERE / "explanations.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            document, engine, kind, reason = (part.strip() for part in line.split("|", 3))
            explained[document, engine, kind] = reason
    return explained


def any_of(key):
    """Reports change with their templates, and with them the kinds of their differences: they may be explained as a whole."""
    return key[0], key[1], "any"


def reason(key, explained):
    return explained.get(key) or explained.get(any_of(key))


def is_asked_for(key, documents, asked):
    return key[1] in asked and any(one.stem == key[0] for one in documents)


def report(options, documents, found, explained):
    lines = ["# Our pages against those of two other engines", "",
             "Made by `compare.py`; see [README.md](README.md). A document is *same* if it has as many pages, the same words in the same order, every word",
             "within 1 mm, and a picture that shows no difference over 1 mm.", "",
             *(f"* {options.versions[engine].replace('version ', '')}" for engine in options.engines), "",
             "| document | shows | " + " | ".join(NAMES[engine] for engine in options.engines) + " |",
             "|---|---|" + "---|" * len(options.engines)]
    for one in documents:
        cells = [verdict(one.stem, engine, found, explained) for engine in options.engines]
        lines.append(f"| {one.stem} | {title_of(one)} | " + " | ".join(cells) + " |")
    lines += ["", "## Differences and their reasons", "", "| document | engine | what | how much | why |", "|---|---|---|---|---|"]
    for key in sorted(found):
        lines.append("| " + " | ".join([key[0], NAMES[key[1]], key[2], found[key], reason(key, explained) or "**unexplained**"]) + " |")
    return "\n".join(lines) + "\n"


def verdict(document, engine, found, explained):
    keys = [key for key in found if key[:2] == (document, engine)]
    if not keys:
        return "same"
    return "explained" if all(reason(key, explained) for key in keys) else "**unexplained**"


def title_of(document):
    return re.search(r"<title>(.*?)</title>", document.read_text(encoding="utf-8"), re.S).group(1)


if __name__ == "__main__":
    main()
