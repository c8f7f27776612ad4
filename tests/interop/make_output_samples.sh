#!/usr/bin/env bash
# Makes output-samples anew by its commands.txt, with previews. Needs poppler's pdftoppm. Run it in the project's root after a Release build.
set -eu
esf=(dotnet src/EsfReports.Cli/bin/Release/net10.0/esf-reports.dll)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

while read -r language command; do
  [ "$language" != '#' ] || continue
  command=${command//OUT/$work/$language}
  read -ra words <<< "${command//SAMPLES/templates/samples}"
  "${esf[@]}" "${words[@]//\~/ }" > "$work/log" 2>&1 || [ $? = 1 ] || { cat "$work/log"; exit 1; }
done < output-samples/commands.txt

take() { # language, names without ending
  local language=$1; shift
  mkdir -p "output-samples/$language"
  rm -f "output-samples/$language"/*
  for name; do
    for ending in pdf xlsx html csv json; do
      find "$work/$language" -name "$name.$ending" -exec cp {} "output-samples/$language/" \;
    done
    ls "output-samples/$language/$name".* > /dev/null || { echo "no command makes $name"; exit 1; }
    [ ! -f "output-samples/$language/$name.pdf" ] || pdftoppm -r 60 -f 1 -l 1 -singlefile -png "output-samples/$language/$name.pdf" "output-samples/$language/$name"
  done
}

take sv 2020-00999-faktablad 24-055-S03-faktablad 2020-00845-faktablad 2007-2013-larlyftet-b3ccc6be-faktablad \
  2020-00999-affisch 24-055-S03-affisch projektportfolj-hela-landet projektportfolj-vastsverige \
  projektportfolj-projektagare-storans-kommun projektportfolj-stora-projekt-2021-2027 datakvalitet forandringar lista-over-insatser-2021-2027
take en 2020-00999-fact-sheet 22-031-S02-fact-sheet 22-031-S02-poster project-portfolio-the-whole-country
pdftoppm -r 80 -f 1 -l 1 -singlefile -png output-samples/sv/2020-00999-faktablad.pdf output-samples/fact-sheet
pdftoppm -r 80 -f 1 -l 1 -singlefile -png output-samples/sv/projektportfolj-hela-landet.pdf output-samples/portfolio
