/**
 * Cuts the web fonts down to what the pages print and writes them to app/fonts. Run by hand after an update of the
 * font packages: `npx tsx lib/cli/subset-fonts.ts`. The output is committed; no build and no visitor needs this script.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

interface Cut {
  out: string;
  package: string;
  file: string;
  characters: string;
  /** Axes to keep or pin. Weights 400 and 600 alone are used; an optical size of 36 serves titles and headline numbers. */
  axes: Record<string, number | { min: number; max: number }>;
}

const weights = { min: 400, max: 600 };

/** ASCII, Latin-1 and the marks of our typography; figures, minus and currency signs share one width in the sans. */
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ–—‘’‚“”„†‡•…‹›€−⁄™`;
const latinExtended = range(0x100, 0x17f);
const vietnamese = `ĂăĐđĨĩŨũƠơƯư${range(0x1ea0, 0x1ef9)}`;

const cuts: Cut[] = [
  {
    out: "source-sans-3.woff2",
    package: "@fontsource-variable/source-sans-3",
    file: "source-sans-3-latin-wght-normal.woff2",
    characters: latin,
    axes: { wght: weights },
  },
  {
    out: "source-sans-3-latin-extended.woff2",
    package: "@fontsource-variable/source-sans-3",
    file: "source-sans-3-latin-ext-wght-normal.woff2",
    characters: latinExtended,
    axes: { wght: weights },
  },
  {
    out: "source-sans-3-vietnamese.woff2",
    package: "@fontsource-variable/source-sans-3",
    file: "source-sans-3-vietnamese-wght-normal.woff2",
    characters: vietnamese,
    axes: { wght: weights },
  },
  {
    out: "source-serif-4.woff2",
    package: "@fontsource-variable/source-serif-4",
    file: "source-serif-4-latin-opsz-normal.woff2",
    characters: latin,
    axes: { opsz: 36, wght: weights },
  },
];

async function cutFonts(): Promise<void> {
  mkdirSync("app/fonts", { recursive: true });
  for (const cut of cuts) {
    const source = readFileSync(`node_modules/${cut.package}/files/${cut.file}`);
    const font = await subsetFont(source, cut.characters, { targetFormat: "woff2", variationAxes: cut.axes });
    writeFileSync(`app/fonts/${cut.out}`, font);
    console.log(`${cut.out} ${(font.length / 1000).toFixed(1)} kB`);
  }
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");
}

void cutFonts();
