import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type OfficeChecks, same } from "./office-checks";
import type { OfficeSite } from "./office-extracts";
import { fetchBytes, fetchJson } from "./office-fetch";

const chart = "goods-balance";
const namespaces = [
  ...["office", "text"].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`),
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
].join(" ");

/** What the recipe of the embed dialog puts into a document: the picture at 3×, its alternative text, a caption. */
interface Recipe {
  png: Buffer;
  alt: string;
  caption: string;
}

/**
 * The recipe for reports and slides, walked: a document and a slide with a chart's picture go through LibreOffice to
 * Word, PowerPoint and PDF, and the picture arrives with every pixel, its alternative text and its caption.
 */
export async function checkReport(site: OfficeSite, checks: OfficeChecks): Promise<void> {
  const folder = join(site.folder, "report");
  mkdirSync(folder);
  const recipe = await recipeOf(site);
  const { width, height } = pixels(recipe.png);
  writeFileSync(join(folder, "report.fodt"), report(recipe));
  writeFileSync(join(folder, "slide.fodp"), slide(recipe));
  convert(site, folder, "docx", "report.fodt");
  convert(site, folder, "pptx", "slide.fodp");
  // As the dialog of the program has it: lossless, no fewer pixels, tagged.
  const options = JSON.stringify({
    UseLosslessCompression: { type: "boolean", value: "true" },
    ReduceImageResolution: { type: "boolean", value: "false" },
    UseTaggedPDF: { type: "boolean", value: "true" },
  });
  convert(site, folder, `pdf:writer_pdf_Export:${options}`, "report.fodt");
  await checks.check("the picture is 3 × 1280 px wide", () => same(width, 3840, "width"));
  for (const [file, part] of [
    ["report.docx", "word"],
    ["slide.pptx", "ppt"],
  ] as const)
    await checks.check(`${file} keeps every pixel, the alternative text and the caption`, () => {
      const unpacked = join(folder, part);
      execFileSync("unzip", ["-q", join(folder, file), "-d", unpacked]);
      const media = join(unpacked, part, "media");
      const [name = ""] = readdirSync(media);
      same(JSON.stringify(pixels(readFileSync(join(media, name)))), JSON.stringify({ width, height }), "pixels");
      const body = readFileSync(join(unpacked, part, part === "word" ? "document.xml" : "slides/slide1.xml"), "utf8");
      same(body.includes(`descr="${xml(recipe.alt)}"`), true, "alternative text");
      same(body.includes(xml(recipe.caption)), true, "caption");
    });
  await checks.check("the PDF report keeps every pixel and says the alternative text", () => {
    const pdf = readFileSync(join(folder, "report.pdf")).toString("latin1");
    same(pdf.includes(`/Width ${width}`) && pdf.includes(`/Height ${height}`), true, `${width} × ${height} pixels`);
    const words = Buffer.from(`\ufeff${recipe.alt}`, "utf16le").swap16().toString("hex").toUpperCase();
    same(pdf.includes(`/Alt<${words}>`), true, "alternative text");
  });
  await checks.check("the caption reads back from the PDF report, with source and day", () => {
    const text = execFileSync("pdftotext", [join(folder, "report.pdf"), "-"], { encoding: "utf8" });
    // Set in lines, so that spaces and breaks are alike.
    const inOneLine = (words: string) => words.replace(/\s+/g, " ").trim();
    same(inOneLine(text).includes(inOneLine(recipe.caption)), true, `${recipe.caption} in ${inOneLine(text)}`);
  });
}

/** As the dialog of the chart's page offers them. */
async function recipeOf({ address }: OfficeSite): Promise<Recipe> {
  const { title } = await fetchJson<{ title: string }>(`${address}/charts/${chart}.json`);
  const page = String(await fetchBytes(`${address}/charts/${chart}`));
  const code = page.match(/&lt;figure&gt;.*?&lt;\/figure&gt;/s)?.[0] ?? "";
  const figure = unescapeOnce(code);
  const alt = unescapeOnce(/alt="([^"]*)"/.exec(figure)?.[1] ?? "");
  const caption = unescapeOnce(/<figcaption>(.*?)<\/figcaption>/s.exec(figure)?.[1] ?? "");
  if (!alt.startsWith(title) || !/As of .*\d{4}/.test(caption) || !caption.startsWith("Source"))
    throw new Error(`the page offers no alternative text or no caption with source and date: ${alt} | ${caption}`);
  return { png: await fetchBytes(`${address}/charts/${chart}.png?scale=3`), alt, caption };
}

function unescapeOnce(text: string): string {
  const signs: Record<string, string> = { "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" };
  return text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (sign) => signs[sign] ?? sign);
}

/** A flat document: the picture as wide as the column of a letter page, the caption below it. */
function report({ png, alt, caption }: Recipe): string {
  const { width, height } = pixels(png);
  const tall = ((16.5 * height) / width).toFixed(2);
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p><draw:frame text:anchor-type="as-char" svg:width="16.5cm" svg:height="${tall}cm">${image(png)}<svg:desc>${xml(alt)}</svg:desc></draw:frame></text:p><text:p>${xml(caption)}</text:p></office:text></office:body></office:document>`;
}

function slide({ png, alt, caption }: Recipe): string {
  const { width, height } = pixels(png);
  const tall = ((22 * height) / width).toFixed(2);
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.presentation"><office:body><office:presentation><draw:page draw:name="One"><draw:frame svg:x="1cm" svg:y="0.5cm" svg:width="22cm" svg:height="${tall}cm">${image(png)}<svg:desc>${xml(alt)}</svg:desc></draw:frame><draw:frame svg:x="1cm" svg:y="14.5cm" svg:width="22cm" svg:height="1cm"><draw:text-box><text:p>${xml(caption)}</text:p></draw:text-box></draw:frame></draw:page></office:presentation></office:body></office:document>`;
}

function image(png: Buffer): string {
  return `<draw:image><office:binary-data>${png.toString("base64")}</office:binary-data></draw:image>`;
}

function convert({ folder }: OfficeSite, to: string, format: string, file: string) {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = ["--headless", profile, "--convert-to", format, "--outdir", to, join(to, file)];
  execFileSync("soffice", args, { stdio: "pipe", timeout: 300_000 });
}

/** The size of a PNG, from its header. */
function pixels(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
