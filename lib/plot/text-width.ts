const narrowLetters = new Set("iljtfrI.,:;|!'’()[] ");
const wideLetters = new Set("mwMWOQGDHNU%@—");

/**
 * Width of a text in px, estimated for Source Sans 3 and generous enough for Arial, so that nothing has to be
 * measured in a browser. CJK letters count as a full em.
 */
export function textWidth(text: string, size: number, strong = false): number {
  let em = 0;
  for (const letter of text) {
    if (letter > "\u2e7f") em += 1;
    else if (narrowLetters.has(letter)) em += 0.29;
    else if (wideLetters.has(letter)) em += 0.78;
    else if (letter >= "A" && letter <= "Z") em += 0.6;
    else em += 0.51;
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
