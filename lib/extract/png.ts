import { renderAsync } from "@resvg/resvg-js";
import { fontFiles } from "./picture-fonts";

/** An SVG without variables as PNG, `zoom` times its size. Fonts are the bundled ones alone, so that every machine draws alike. */
export async function writePng(svg: string, zoom: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: fontFiles(svg), defaultFontFamily: "Source Sans 3" },
    fitTo: { mode: "zoom", value: zoom },
    logLevel: "off",
  });
  return Buffer.from(image.asPng());
}
