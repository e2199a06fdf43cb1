import PDFDocument from "pdfkit";
import SVGtoPDF from "svg-to-pdfkit";
import { fontsFor, hanFamily, hangulFamily, type PictureFont, withEastAsianRuns } from "./picture-fonts";

/** CSS px are 1/96 inch, points 1/72. */
const pointsPerPixel = 0.75;

export interface PdfWords {
  title: string;
  subject: string;
  /** Day of the data version, so that the same data give the same bytes. */
  issued: string;
}

/** An SVG without variables as PDF: vectors, text that can be selected and searched, a page as large as the picture. */
export function writePdf(svg: string, size: { width: number; height: number }, words: PdfWords): Promise<Buffer> {
  const issued = new Date(`${words.issued}T00:00:00Z`);
  const fonts = fontsFor(svg);
  const doc = new PDFDocument({
    size: [size.width * pointsPerPixel, size.height * pointsPerPixel],
    margin: 0,
    font: fonts.text,
    lang: "en",
    displayTitle: true,
    info: {
      Title: words.title,
      Subject: words.subject,
      Author: "Tariff Ledger",
      Creator: "Tariff Ledger",
      Producer: "Tariff Ledger",
      CreationDate: issued,
      ModDate: issued,
    },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
  for (const [name, path] of Object.entries(fonts)) doc.registerFont(name, path);
  SVGtoPDF(doc, withEastAsianRuns(withoutHalos(svg)), 0, 0, {
    width: size.width * pointsPerPixel,
    height: size.height * pointsPerPixel,
    preserveAspectRatio: "xMinYMin meet",
    fontCallback: fontOf,
    warningCallback: () => {},
  });
  doc.end();
  return done;
}

/** The writer knows no `paint-order`: it would lay the ground round the letters over the letters themselves. */
function withoutHalos(svg: string): string {
  return svg.replace(/<text[^>]* paint-order="stroke"[^>]*>/g, (tag) =>
    tag.replace(/ (stroke|stroke-width|paint-order)="[^"]*"/g, ""),
  );
}

function fontOf(family: string, bold: boolean): PictureFont {
  if (family.includes(hanFamily)) return "han";
  if (family.includes(hangulFamily)) return "hangul";
  if (family.includes("Serif")) return "title";
  return bold ? "strong" : "text";
}
