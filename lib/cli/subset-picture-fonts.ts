/**
 * Cuts the fonts of pictures to the letters we print, as TTF (resvg and pdfkit read no WOFF2), and writes them to
 * app/fonts: a picture is drawn in half the time. Run by hand after an update of the font packages: `npx tsx
 * lib/cli/subset-picture-fonts.ts`. The two Noto files there were cut in the same way from
 * @expo-google-fonts/noto-sans-sc and noto-sans-kr 0.4.3, to the letters that lib/extract/picture-fonts.ts names.
 */
import { readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { cutLetters, pictureFonts, wholeFonts } from "../extract/picture-fonts";

async function cutFonts(): Promise<void> {
  for (const name of ["text", "strong", "title"] as const) {
    // Names 16 and 17 join the weights of a family; without them 600 would be a family of its own.
    const options = { targetFormat: "truetype", preserveNameIds: [16, 17] } as const;
    const font = await subsetFont(readFileSync(wholeFonts[name]), cutLetters(), options);
    writeFileSync(pictureFonts[name], font);
    console.log(`${pictureFonts[name]} ${(font.length / 1000).toFixed(1)} kB`);
  }
}

void cutFonts();
