// Says what PDFium finds in PDFs: one line of JSON a file, with the text of each page.
// usage: node pdfium.mjs PACKAGE FILE…    PACKAGE: a folder with the unpacked npm package @hyzyla/pdfium (MIT)
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, ...files] = process.argv.slice(2);
const { PDFiumLibrary } = await import(pathToFileURL(join(resolve(folder), "dist", "index.esm.js")));
const library = await PDFiumLibrary.init();
for (const file of files) {
  const document = await library.loadDocument(readFileSync(file));
  console.log(JSON.stringify({ file, pages: [...document.pages()].map(page => page.getText()) }));
  document.destroy();
}
library.destroy();
