import { Resvg } from "@resvg/resvg-js";
import { fontFiles } from "./picture-fonts";
import { shorterPath } from "./shorter-path";

/**
 * An SVG that needs nothing else: text as paths (no program lacks a font, none measures it differently), no variable
 * left, and the words themselves as title and description for whoever cannot see it.
 */
export function writeSvg(svg: string, words: { title: string; description: string }): string {
  const drawn = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: fontFiles(svg), defaultFontFamily: "Source Sans 3" },
    logLevel: "off",
  }).toString();
  const named = `<title id="t">${escapeXml(words.title)}</title><desc id="d">${escapeXml(words.description)}</desc>`;
  return shorter(drawn).replace(/<svg([^>]*)>/, `<svg$1 role="img" aria-labelledby="t d">${named}`);
}

/** No indentation, no digits that cannot be seen. */
function shorter(svg: string): string {
  return svg
    .replace(/\n\s*/g, "")
    .replace(/\sd="([^"]*)"/g, (_, d: string) => ` d="${shorterPath(d)}"`)
    .replace(/\btransform="([^"]*)"/g, (_, value: string) => {
      return `transform="${value.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(4))))}"`;
    });
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
