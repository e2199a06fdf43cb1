const narrowLetters = new Set("iljtfrI.,:;|!'’()[] ");
const wideLetters = new Set("mwMWOQGDHNU%@—");

/** Widths of the letters below CJK, in em: looked up, as a page measures tens of thousands of letters. */
const ems = Float64Array.from({ length: 0x2e80 }, (_, code) => emOf(String.fromCharCode(code)));

function emOf(letter: string): number {
  if (narrowLetters.has(letter)) return 0.29;
  if (wideLetters.has(letter)) return 0.78;
  return letter >= "A" && letter <= "Z" ? 0.6 : 0.51;
}

/**
 * Width of a text in px, estimated for Source Sans 3 and generous enough for Arial, so that nothing has to be
 * measured in a browser. CJK letters count as a full em.
 */
export function textWidth(text: string, size: number, strong = false): number {
  let em = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The second half of a letter beyond the basic plane adds nothing.
    if (code < 0xdc00 || code > 0xdfff) em += ems[code] ?? 1;
  }
  return em * size * (strong ? 1.06 : 1);
}

/** Text cut to a width, with an ellipsis. */
export function fitText(text: string, size: number, width: number, strong = false): string {
  if (textWidth(text, size, strong) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, size, strong) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** Text in at most `most` lines of a width, broken between words; what has no room is cut with an ellipsis. */
export function fitLines(text: string, size: number, width: number, most: number): string[] {
  const words = text.split(" ");
  let line = words.shift() ?? "";
  while (words.length > 0 && textWidth(`${line} ${words[0]}`, size) <= width) line += ` ${words.shift()}`;
  if (words.length === 0) return [fitText(line, size, width)];
  if (most === 1) return [fitText([line, ...words].join(" "), size, width)];
  return [fitText(line, size, width), ...fitLines(words.join(" "), size, width, most - 1)];
}
