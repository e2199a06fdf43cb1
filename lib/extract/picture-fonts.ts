import { join } from "node:path";

/** Families of the pictures; the TTF of their packages, and two cut fonts for Chinese, Japanese and Korean. */
const packages = "node_modules/@expo-google-fonts";

export const pictureFonts = {
  text: `${packages}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`,
  strong: `${packages}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`,
  title: `${packages}/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  /** Han and kana: GB 2312 level 1, Big5 level 1, JIS X 0208 level 1. */
  han: "app/fonts/noto-sans-sc-cut.ttf",
  /** The 2,350 syllables of KS X 1001. */
  hangul: "app/fonts/noto-sans-kr-cut.ttf",
} as const;

export const hanFamily = "Noto Sans SC";
export const hangulFamily = "Noto Sans KR";

const hangul = "\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f";
const han = "\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\uff00-\uffef";

/** Absolute path of a font. */
export function fontPath(name: keyof typeof pictureFonts): string {
  return join(/* turbopackIgnore: true */ process.cwd(), pictureFonts[name]);
}

/** The font files a picture needs: the two large ones only where a letter of theirs stands in it. */
export function fontFiles(svg: string): string[] {
  const names: (keyof typeof pictureFonts)[] = ["text", "strong", "title"];
  if (new RegExp(`[${han}]`).test(svg)) names.push("han");
  if (new RegExp(`[${hangul}]`).test(svg)) names.push("hangul");
  return names.map(fontPath);
}

/** Text of an SVG with every run of Chinese, Japanese or Korean put into its own family: writers of PDF have no fallback. */
export function withEastAsianRuns(svg: string): string {
  return svg.replace(/>([^<]+)</g, (whole, text: string) => {
    const runs = text
      .replace(new RegExp(`[${hangul}]+`, "g"), (run) => `<tspan font-family="${hangulFamily}">${run}</tspan>`)
      .replace(
        new RegExp(`[${han}]+(?![^<]*</tspan>)`, "g"),
        (run) => `<tspan font-family="${hanFamily}">${run}</tspan>`,
      );
    return runs === text ? whole : `>${runs}<`;
  });
}
