#!/usr/bin/env bash
# Makes output-samples anew from the demo, with previews. Needs poppler's pdftoppm. Run it in the project's root after a Release build.
set -eu
esf=(dotnet src/EsfReports.Cli/bin/Release/net10.0/esf-reports.dll)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for language in sv en; do
  "${esf[@]}" demo --out "$work/$language" --language "$language" > /dev/null
done

take() { # language, names without ending
  local language=$1; shift
  mkdir -p "output-samples/$language"
  rm -f "output-samples/$language"/*
  for name; do
    for ending in pdf xlsx html; do
      find "$work/$language" -name "$name.$ending" -exec cp {} "output-samples/$language/" \;
    done
    [ -f "output-samples/$language/$name.pdf" ] || { echo "the demo makes no $name"; exit 1; }
    pdftoppm -r 60 -f 1 -l 1 -singlefile -png "output-samples/$language/$name.pdf" "output-samples/$language/$name"
  done
}

take sv 2020-00999-faktablad 24-055-S03-faktablad 2020-00845-faktablad 2007-2013-larlyftet-b3ccc6be-faktablad \
  projektportfolj-hela-landet projektportfolj-vastsverige
take en 2020-00999-fact-sheet project-portfolio-the-whole-country
pdftoppm -r 80 -f 1 -l 1 -singlefile -png output-samples/sv/2020-00999-faktablad.pdf output-samples/fact-sheet
pdftoppm -r 80 -f 1 -l 1 -singlefile -png output-samples/sv/projektportfolj-hela-landet.pdf output-samples/portfolio
