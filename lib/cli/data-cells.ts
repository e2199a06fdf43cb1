/** Cells of the pack → cells of our tables. Numbers are moved as text, so that no float noise can enter. */

/**
 * Move the decimal point of a number written as text by `places` (to the right when positive): percent → fraction is -2,
 * thousands → units is 3. Leading and trailing zeros go; an empty cell stays empty.
 * @throws RangeError for text that is not a decimal number
 */
export function shiftDecimal(cell: string, places: number): string {
  if (cell === "") return "";
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(cell);
  if (!match) throw new RangeError(`not a decimal number: ${cell}`);
  const [, sign = "", whole = "", decimals = ""] = match;
  let digits = whole + decimals;
  let point = whole.length + places;
  if (point < 0) {
    digits = "0".repeat(-point) + digits;
    point = 0;
  }
  if (point > digits.length) digits += "0".repeat(point - digits.length);
  const left = digits.slice(0, point).replace(/^0+/, "") || "0";
  const right = digits.slice(point).replace(/0+$/, "");
  const number = right === "" ? left : `${left}.${right}`;
  return number === "0" ? "0" : sign + number;
}

/** `13.94` → `0.1394`. */
export const percent = (cell: string) => shiftDecimal(cell, -2);

/** `0.50` → `0.5`: a share that is a fraction already. */
export const share = (cell: string) => shiftDecimal(cell, 0);

/** `31.417` (billions) → `31417000000`. */
export const billions = (cell: string) => shiftDecimal(cell, 9);

export const millions = (cell: string) => shiftDecimal(cell, 6);

export const thousands = (cell: string) => shiftDecimal(cell, 3);
