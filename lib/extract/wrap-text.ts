import { textWidth } from "@/lib/plot/text-width";

/** A piece of a text that stays on one line, and the width of its letters at a size of 1 px, with and without its space. */
interface Piece {
  text: string;
  width: number;
  trimmed: number;
}

/** A text cut where a line may end, measured once for many widths. */
export function piecesOf(text: string, strong = false): Piece[] {
  return text.split(/(?<=[ \u3000-\u9fff\uac00-\ud7a3\uff00-\uffef])/).map((piece) => ({
    text: piece,
    width: textWidth(piece, 1, strong),
    trimmed: textWidth(piece.trimEnd(), 1, strong),
  }));
}

/** Pieces in lines no wider than `width` at a size, by the estimate that lays out charts; what is too long is broken. */
export function wrapPieces(pieces: readonly Piece[], size: number, width: number): string[] {
  const lines: string[] = [];
  const room = width / size;
  let line = "";
  let filled = 0;
  const add = (piece: Piece) => {
    if (line !== "" && filled + piece.trimmed > room) {
      lines.push(line.trimEnd());
      line = "";
      filled = 0;
    }
    line += piece.text;
    filled += piece.width;
  };
  for (const piece of pieces) {
    if (piece.trimmed <= room) add(piece);
    else for (const part of brokenToFit(piece, room)) add(part);
  }
  return line.trimEnd() === "" ? lines : [...lines, line.trimEnd()];
}

/** A text in lines no wider than `width`. */
export function wrapText(text: string, size: number, width: number, strong = false): string[] {
  return wrapPieces(piecesOf(text, strong), size, width);
}

/** As {@link wrapText} in as many lines, each as long as the others allow: no last line of one word. */
export function balanceText(text: string, size: number, width: number, strong = false): string[] {
  const pieces = piecesOf(text, strong);
  let lines = wrapPieces(pieces, size, width);
  if (lines.length === 1) return lines;
  for (let narrower = width - size; narrower > 0; narrower -= size) {
    const tried = wrapPieces(pieces, size, narrower);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return lines;
}

function brokenToFit({ text, width }: Piece, room: number): Piece[] {
  const strong = textWidth(text, 1) < width;
  const parts: string[] = [];
  let part = "";
  for (const letter of text) {
    if (part !== "" && textWidth((part + letter).trimEnd(), 1, strong) > room) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part].flatMap((each) => piecesOf(each, strong));
}
