/** Numbers in words: true minus (U+2212), comma between thousands, a fixed count of decimals. */
const minus = "\u2212";

/** `-1073.14, 1` → `−1,073.1`. A value that rounds to zero carries no sign. */
export function formatNumber(value: number, decimals: number): string {
  const digits = formatOf(decimals).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(digits) ? `${minus}${digits}` : digits;
}

/** Made once for each count of decimals: making one takes longer than a hundred numbers. */
function formatOf(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known) return known;
  const format = new Intl.NumberFormat("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(decimals, format);
  return format;
}
const formats = new Map<number, Intl.NumberFormat>();

/** As {@link formatNumber} with a plus before gains: `+89.9`, `−70.2`, `0.0`. */
export function formatChange(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** As few decimals as the number needs, at most `most`: 12.5 → `12.5`, 10 → `10`. */
export function formatShort(value: number, most: number): string {
  return formatNumber(value, most)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

/** `1 partner`, `3 partners`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${formatNumber(number, 0)} ${number === 1 ? one : many}`;
}

/**
 * `<0.01` for 4,000 dollars in hundredths of a billion, `>−0.01` for as small a deficit: a value too small for the
 * decimals of its words is said to be so, never written as zero.
 */
export function neverZero(value: number, words: string): string {
  if (value === 0 || /[1-9]/.test(words)) return words;
  const least = words.replace(/0$/, "1");
  return value > 0 ? `<${least}` : `>${minus}${least}`;
}
