/**
 * The kinds of column a table may have. Every cell arrives as text (papaparse types nothing: it would read chapter
 * "01" as 1) and leaves as a branded string, an integer, a fraction or null. An empty cell is null only where the
 * column says so, never 0.
 */
import { z } from "zod";
import { type Day, type Month, parseDay, parseMonth } from "@/lib/domain/period";

export interface ColumnMeta {
  /** What the column holds, one line, for the dataset page and the data package. */
  description: string;
  /** `usd`, `fraction`, `count` …, or `see` and the column that names it; absent for codes and words. */
  unit?: string;
  /** Frictionless field type. */
  type: "string" | "integer" | "number" | "date" | "yearmonth" | "year";
}

const meta = (type: ColumnMeta["type"], description: string, unit?: string) => ({
  type,
  description,
  ...(unit && { unit }),
});

/** Non-empty text. */
export const text = (description: string) => z.string().min(1, "is empty").meta(meta("string", description));

/** Text, or null where the cell is empty. */
export const optionalText = (description: string) =>
  z
    .string()
    .transform((cell) => (cell === "" ? null : cell))
    .meta(meta("string", description));

/** A code of fixed form; `pattern` is shown to whoever breaks it. */
export const code = (pattern: RegExp, description: string) =>
  z.string().regex(pattern, `does not match ${pattern.source}`).meta(meta("string", description));

/** One of a closed list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values, { error: `is not one of ${values.join(", ")}` }).meta(meta("string", description));

/** As {@link oneOf}, or null where the cell is empty. */
export const optionalOneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z
    .enum(["", ...values], { error: `is neither empty nor one of ${values.join(", ")}` })
    .transform((cell) => (cell === "" ? null : (cell as T[number])))
    .meta(meta("string", description));

/** `;`-joined codes, possibly none. */
export const list = (description: string) =>
  z
    .string()
    .transform((cell) => (cell === "" ? [] : cell.split(";")))
    .meta(meta("string", description));

const wholeNumber = /^(0|-?[1-9]\d*)$/;
const decimalNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const emptyOr = (pattern: RegExp) => new RegExp(`^$|${pattern.source}`);

/** A whole number, e.g. dollars. */
export const integer = (description: string, unit: string) =>
  z
    .string()
    .regex(wholeNumber, "is not a whole number")
    .transform(Number)
    .meta(meta("integer", description, unit));

export const optionalInteger = (description: string, unit: string) =>
  z
    .string()
    .regex(emptyOr(wholeNumber), "is neither empty nor a whole number")
    .transform((cell) => (cell === "" ? null : Number(cell)))
    .meta(meta("integer", description, unit));

/** A decimal number, e.g. a rate as a fraction (0.25). */
export const decimal = (description: string, unit: string) =>
  z
    .string()
    .regex(decimalNumber, "is not a decimal number")
    .transform(Number)
    .meta(meta("number", description, unit));

export const optionalDecimal = (description: string, unit: string) =>
  z
    .string()
    .regex(emptyOr(decimalNumber), "is neither empty nor a decimal number")
    .transform((cell) => (cell === "" ? null : Number(cell)))
    .meta(meta("number", description, unit));

/** A rate or share as a fraction: 0.25, never 25. */
export const fraction = (description: string) => decimal(description, "fraction");

export const optionalFraction = (description: string) => optionalDecimal(description, "fraction");

/** Whole US dollars. */
export const usd = (description: string) => integer(description, "usd");

/** As {@link code}, or null where the cell is empty. */
export const optionalCode = (pattern: RegExp, description: string) =>
  z
    .string()
    .regex(emptyOr(pattern), `is neither empty nor matches ${pattern.source}`)
    .transform((cell) => (cell === "" ? null : cell))
    .meta(meta("string", description));

/** Partner code: ISO 3166 alpha-3, EUU and WLD besides. */
export const partnerColumn = (description = "Partner code (ISO 3166 alpha-3; EUU and WLD besides)") =>
  code(/^[A-Z]{3}$/, description);

/** Chapter of the Harmonized System, two digits. */
export const chapterColumn = (description = "HS chapter, two digits") => code(/^\d{2}$/, description);

/** A calendar year, as a number. */
export const yearColumn = (description: string) =>
  z
    .string()
    .regex(/^(19|20)\d{2}$/, "is not a year (YYYY)")
    .transform(Number)
    .meta(meta("year", description));

/** `https://…`, or null where the cell is empty. */
export const optionalUrl = (description: string) =>
  z
    .string()
    .regex(/^$|^https?:\/\/\S+$/, "is neither empty nor an address")
    .transform((cell) => (cell === "" ? null : cell))
    .meta(meta("string", description));

export const monthColumn = (description: string) =>
  z
    .string()
    .refine((cell) => parseMonth(cell) !== null, "is not a month (YYYY-MM)")
    .transform((cell) => cell as Month)
    .meta(meta("yearmonth", description));

export const dayColumn = (description: string) =>
  z
    .string()
    .refine((cell) => parseDay(cell) !== null, "is not a day (YYYY-MM-DD)")
    .transform((cell) => cell as Day)
    .meta(meta("date", description));

export const optionalDayColumn = (description: string) =>
  z
    .string()
    .refine((cell) => cell === "" || parseDay(cell) !== null, "is neither empty nor a day (YYYY-MM-DD)")
    .transform((cell) => (cell === "" ? null : (cell as Day)))
    .meta(meta("date", description));
