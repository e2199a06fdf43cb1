import { join } from "node:path";

/** Fonts of pictures as they are committed: cut by lib/cli/subset-picture-fonts.ts, so that they load quickly. */
export const pictureFonts = {
  text: "app/fonts/picture-sans-400.ttf",
  strong: "app/fonts/picture-sans-600.ttf",
  title: "app/fonts/picture-serif-600.ttf",
  /** Han and kana: GB 2312 level 1, Big5 level 1, JIS X 0208 level 1. */
  han: "app/fonts/noto-sans-sc-cut.ttf",
  /** The 2,350 syllables of KS X 1001. */
  hangul: "app/fonts/noto-sans-kr-cut.ttf",
} as const;

const packages = "node_modules/@expo-google-fonts";

/** The same uncut, for a letter that the cut fonts lack. */
export const wholeFonts = {
  text: `${packages}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`,
  strong: `${packages}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`,
  title: `${packages}/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf`,
} as const;

export type PictureFont = keyof typeof pictureFonts;

export const hanFamily = "Noto Sans SC";
export const hangulFamily = "Noto Sans KR";

const hangul = "\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f";
const han = "\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\uff00-\uffef";
const hanRun = new RegExp(`[${han}]+(?![^<]*</tspan>)`, "g");
const hangulRun = new RegExp(`[${hangul}]+`, "g");
const hanLetter = new RegExp(`[${han}]`);
const hangulLetter = new RegExp(`[${hangul}]`);

/** ASCII, Latin-1, Latin Extended-A, Vietnamese and the signs of our typography. */
export function cutLetters(): string {
  const range = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join("");
  return `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}ƠơƯư${range(0x1ea0, 0x1ef9)}${range(0x2010, 0x2027)}‰‹›⁄€™−≈≤≥×`;
}

/** The font files a text needs: the large ones only where one of their letters stands in it. */
export function fontsFor(text: string): Record<PictureFont, string> {
  cut ??= new Set(cutLetters());
  const known = cut;
  const all = [...text].every(
    (letter) => letter < " " || known.has(letter) || hanLetter.test(letter) || hangulLetter.test(letter),
  );
  const files = all ? pictureFonts : { ...pictureFonts, ...wholeFonts };
  const path = (name: PictureFont) => join(/* turbopackIgnore: true */ process.cwd(), files[name]);
  return {
    text: path("text"),
    strong: path("strong"),
    title: path("title"),
    han: path("han"),
    hangul: path("hangul"),
  };
}
let cut: ReadonlySet<string> | undefined;

/** As {@link fontsFor}, as a list without those that are not needed: a renderer reads each file it is given. */
export function fontFiles(text: string): string[] {
  const { han: hanFile, hangul: hangulFile, ...latin } = fontsFor(text);
  return [
    ...Object.values(latin),
    ...(hanLetter.test(text) ? [hanFile] : []),
    ...(hangulLetter.test(text) ? [hangulFile] : []),
  ];
}

/** Text of an SVG with every run of Chinese, Japanese or Korean put into its own family: writers of PDF have no fallback. */
export function withEastAsianRuns(svg: string): string {
  return svg.replace(/>([^<]+)</g, (whole, text: string) => {
    const runs = text
      .replace(hangulRun, (run) => `<tspan font-family="${hangulFamily}">${run}</tspan>`)
      .replace(hanRun, (run) => `<tspan font-family="${hanFamily}">${run}</tspan>`);
    return runs === text ? whole : `>${runs}<`;
  });
}
