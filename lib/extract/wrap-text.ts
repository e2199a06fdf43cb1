import { textWidth } from "@/lib/plot/text-width";

/** Text in lines no wider than `width`, by the same estimate that lays out charts; a word that is too long is broken. */
export function wrapText(text: string, size: number, width: number, strong = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(/(?<=[ \u3000-\u9fff\uac00-\ud7a3\uff00-\uffef])/)) {
    for (const word of brokenToFit(piece, size, width, strong)) {
      if (line !== "" && textWidth((line + word).trimEnd(), size, strong) > width) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += word;
    }
  }
  return line.trimEnd() === "" ? lines : [...lines, line.trimEnd()];
}

/** As {@link wrapText} in as many lines, each as long as the others allow: no last line of one word. */
export function balanceText(text: string, size: number, width: number, strong = false): string[] {
  let lines = wrapText(text, size, width, strong);
  if (lines.length === 1) return lines;
  for (let narrower = width - size; narrower > 0; narrower -= size) {
    const tried = wrapText(text, size, narrower, strong);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return lines;
}

function brokenToFit(word: string, size: number, width: number, strong: boolean): string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && textWidth((part + letter).trimEnd(), size, strong) > width) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}
