#!/usr/bin/env bash
# Converts the largest workbook of a folder to PDF with LibreOffice. Arguments: folder with workbooks, folder for the PDF.
set -eu
book=$(find "$1" -name '*.xlsx' -printf '%s %p\n' | sort -n | tail -n 1 | cut -d ' ' -f 2-)
[ -n "$book" ]
mkdir -p "$2"
HOME=$2 timeout 180 soffice --headless --convert-to pdf --outdir "$2" "$book"
pdf="$2/$(basename "${book%.xlsx}").pdf"
[ -s "$pdf" ] && pdftotext "$pdf" - | grep -q '[A-Za-z]'
