#!/usr/bin/python3
"""Lets Ghostscript, MuPDF, qpdf and, where they are had, the PDF/UA check and PDFium open every PDF of a folder.

usage: check_files.py FOLDER [--pdfua pdfua_check.py] [--pdfium PACKAGE]
"""

import argparse
import collections
import json
import pathlib
import subprocess
import sys
import unicodedata

import positions

HERE = pathlib.Path(__file__).resolve().parent


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--pdfua", type=pathlib.Path)
    parser.add_argument("--pdfium", type=pathlib.Path)
    options = parser.parse_args()
    files = sorted(options.folder.glob("*.pdf"))
    complaints = [line for check in (ghostscript, mupdf, qpdf) for line in check(files)]
    if options.pdfua:
        complaints += pdfua(options.pdfua, files)
    if options.pdfium:
        complaints += pdfium(options.pdfium, files)
    print("\n".join(complaints))
    print(f"{len(files)} files, {len(complaints)} complaints")
    sys.exit(1 if complaints or not files else 0)


def said_by(command):
    run = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    text = "\n".join(line for line in (run.stdout + run.stderr).splitlines() if line.strip() and "ICC support" not in line)
    return text or (f"exit code {run.returncode}" if run.returncode else "")


def ghostscript(files):
    command = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONERROR", "-sDEVICE=nullpage"]
    if not said_by([*command, *map(str, files)]):
        return
    for file in files:
        if said := said_by([*command, str(file)]):
            yield f"{file.name}: Ghostscript: {said.splitlines()[0]}"


def mupdf(files):
    for file in files:
        if said := said_by(["mutool", "draw", "-q", "-r", "20", "-F", "pgm", "-o", "/dev/null", str(file)]):
            yield f"{file.name}: MuPDF: {said.splitlines()[0]}"


def qpdf(files):
    for file in files:
        if subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=False).returncode:
            yield f"{file.name}: qpdf --check"


def pdfua(tool, files):
    # Without --strict: small documents about one feature need no heading, nor tables header cells.
    said = said_by(["/usr/bin/python3", str(tool), "--pdfa", *map(str, files)])
    return [line for line in said.splitlines() if ": FAIL " in line or ": PASS" not in line and ": WARN" not in line]


def pdfium(package, files):
    """PDFium must find the letters that MuPDF finds: a glyph that one of them cannot map back is missing there."""
    run = subprocess.run(["node", str(HERE / "pdfium.mjs"), str(package), *map(str, files)], capture_output=True, text=True, check=False)
    if run.returncode:
        yield "PDFium: " + run.stderr.strip().splitlines()[-1]
        return
    for line in run.stdout.splitlines():
        found = json.loads(line)
        pages = positions.read_pages(found["file"])
        for number, (text, words) in enumerate(zip(found["pages"], pages, strict=True), 1):
            here, there = letters(text), letters("".join(word.text for word in words))
            if here != there:
                yield f"{pathlib.Path(found['file']).name}: page {number}: PDFium and MuPDF differ in {dict((here - there) + (there - here))}"


def letters(text):
    """What both read alike; hyphens at line ends and bullets are read as the reader likes."""
    plain = unicodedata.normalize("NFKC", text)
    return collections.Counter(letter for letter in plain if letter.isalnum())


if __name__ == "__main__":
    main()
