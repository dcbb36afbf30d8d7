// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Renders every math/<name>.tex below the given folder of labs to math/<name>.svg. For authors: npm ci && npm run render.
// The drawing holds paths only (no fonts, no style sheets) and is black, so that Qt SVG can draw and recolour it.
// MathJax's font has no letters beyond Latin and Greek: a formula with Arabic or Chinese words cannot be drawn here. Such
// a drawing is made by other means and kept as it is; where there is none yet, that is said in the end.
import { readdirSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { mathjax } from "mathjax-full/js/mathjax.js";
import { TeX } from "mathjax-full/js/input/tex.js";
import { SVG } from "mathjax-full/js/output/svg.js";
import { liteAdaptor } from "mathjax-full/js/adaptors/liteAdaptor.js";
import { RegisterHTMLHandler } from "mathjax-full/js/handlers/html.js";
import { AllPackages } from "mathjax-full/js/input/tex/AllPackages.js";

const pixelsPerEx = 8;

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const page = mathjax.document("", {
  InputJax: new TeX({ packages: AllPackages.filter((name) => name !== "noerrors" && name !== "noundefined") }),
  OutputJax: new SVG({ fontCache: "none" }),
});

function inPixels(svg, name) {
  return svg.replace(new RegExp(` ${name}="([0-9.]+)ex"`), (_, ex) => ` ${name}="${(ex * pixelsPerEx).toFixed(2)}"`);
}

// Refused: errors and nested drawings (stretched braces; Qt SVG misplaces them). Null for words that would need a font.
function drawing(latex, file) {
  const container = page.convert(latex, { display: true, em: 16, ex: pixelsPerEx, containerWidth: 1280 });
  let svg = adaptor.innerHTML(container);
  if (/data-mjx-error|<merror/.test(svg) || svg.split("<svg").length > 2) {
    throw new Error(`${file}: the formula cannot be drawn with plain paths only`);
  }
  if (svg.includes("<text")) return null;
  svg = svg.replace(/ (style|role|focusable|data-[a-z-]+)="[^"]*"/g, "").replace(/currentColor/g, "#000000");
  return inPixels(inPixels(svg, "width"), "height") + "\n";
}

const labs = process.argv[2];
if (!labs) {
  console.error("usage: node render.mjs FOLDER_OF_LABS");
  process.exit(2);
}
for (const lab of readdirSync(labs)) {
  const folder = join(labs, lab, "math");
  if (!existsSync(folder)) continue;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".tex"))) {
    const source = join(folder, file);
    const target = source.replace(/\.tex$/, ".svg");
    const svg = drawing(readFileSync(source, "utf8").trim(), source);
    if (svg !== null) {
      writeFileSync(target, svg);
      console.log(source);
    } else if (existsSync(target)) {
      console.log(`${source}: its words need another font; the drawing that is there was kept`);
    } else {
      console.error(`${source}: its words need another font, and there is no drawing yet`);
      process.exitCode = 1;
    }
  }
}
