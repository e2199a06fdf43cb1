import { inflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { writePdf } from "./pdf";
import { writePng } from "./png";
import { writeSvg } from "./svg";

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60" viewBox="0 0 400 60"><rect width="400" height="60" fill="#fbfaf7"/><text x="10" y="40" font-family="Source Sans 3" font-size="24" fill="#1a1c21">${text}</text></svg>`;

/** The text that a PDF gives back: glyphs of its pages through the ToUnicode maps of their fonts. */
function pdfText(pdf: Buffer): string {
  const streams = [...pdf.toString("latin1").matchAll(/stream\r?\n/g)].flatMap(({ index }) => {
    try {
      const start = (index as number) + (pdf[(index as number) + 6] === 13 ? 8 : 7);
      return [inflateSync(pdf.subarray(start), { finishFlush: 2 }).toString("latin1")];
    } catch {
      return [];
    }
  });
  const glyphs = new Map<string, string>();
  for (const map of streams.filter((text) => text.includes("beginbfrange")))
    for (const [, first = "", list = ""] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
      let glyph = Number.parseInt(first, 16);
      for (const [, code = ""] of list.matchAll(/<([0-9a-f]+)>/gi))
        glyphs.set((glyph++).toString(16).padStart(4, "0"), String.fromCharCode(Number.parseInt(code.slice(0, 4), 16)));
    }
  const shown = streams.filter((text) => text.includes(" Tf")).join("\n");
  return [...shown.matchAll(/<([0-9a-f]+)>/gi)]
    .flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? [])
    .map((glyph) => glyphs.get(glyph.toLowerCase()) ?? "")
    .join("");
}

async function ink(png: Buffer): Promise<{ dark: number; width: number }> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { dark: data.filter((value) => value < 128).length, width: info.width };
}

describe("PDF", () => {
  it("gives back the minus of a deficit and is as large as the picture", async () => {
    const pdf = await writePdf(
      svg("China −166.4"),
      { width: 400, height: 60 },
      { title: "T", subject: "S", issued: "2026-11-21" },
    );
    expect(pdfText(pdf)).toContain("China −166.4");
    // 400 × 60 px of 1/96 inch are 300 × 45 points.
    expect(pdf.toString("latin1")).toContain("/MediaBox [0 0 300 45]");
  });

  it("does not lay the ground round the letters over the letters: its writer knows no paint-order", async () => {
    const haloed = svg("China").replace(
      'fill="#1a1c21"',
      'fill="#1a1c21" stroke="#fbfaf7" stroke-width="3" paint-order="stroke"',
    );
    const written = (one: string) =>
      writePdf(one, { width: 400, height: 60 }, { title: "T", subject: "S", issued: "2026-11-21" });
    expect((await written(haloed)).equals(await written(svg("China")))).toBe(true);
  });

  it("is the same bytes for the same data", async () => {
    const make = () =>
      writePdf(svg("2024"), { width: 400, height: 60 }, { title: "T", subject: "S", issued: "2026-11-21" });
    expect((await make()).equals(await make())).toBe(true);
  });
});

describe("letters", () => {
  const empty = "\u{e123}"; // private use: no font has it
  it.each([
    ["Chinese", "中国臺灣关税"],
    ["Japanese", "日本の関税カナ"],
    ["Korean", "한국 관세 무역"],
    ["Vietnamese", "Việt Nam thuế"],
    ["Greek", "Δασμός"],
  ])("%s shows no empty boxes", async (_, words) => {
    // A missing letter is the same box, whichever it is: each of ours must look different from the next.
    const pictures = await Promise.all([...words.replaceAll(" ", "")].map((letter) => writePng(svg(letter), 1)));
    const box = await writePng(svg(empty), 1);
    for (const picture of pictures) {
      expect((await ink(picture)).dark).toBeGreaterThan(8);
      expect(picture.equals(box)).toBe(false);
    }
    expect(new Set(pictures.map((picture) => picture.toString("base64"))).size).toBe(
      new Set(words.replaceAll(" ", "")).size,
    );
    expect(
      pdfText(
        await writePdf(svg(words), { width: 400, height: 60 }, { title: "T", subject: "S", issued: "2026-11-21" }),
      ),
    ).toContain(words.replaceAll(" ", "").slice(0, 2));
  });
});

describe("SVG", () => {
  it("has its text as paths and its words as title and description, escaped", () => {
    const written = writeSvg(svg("Deficit −229"), { title: "A < B", description: "Source: Census & others" });
    expect(written).not.toMatch(/<text|font-family/);
    expect(written).toContain('<title id="t">A &lt; B</title><desc id="d">Source: Census &amp; others</desc>');
  });

  it("doubles in size at scale 2", async () => {
    expect((await ink(await writePng(svg("x"), 2))).width).toBe(800);
  });
});
