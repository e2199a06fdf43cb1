/**
 * The question "what duty applies" as an address asks it: one parser for /api/stack and for the tariff pages, so that
 * they cannot disagree. An empty parameter is absent, unknown names are ignored, a listed name with a bad value is a fault.
 */
import { z } from "zod";
import { scopesByCode } from "@/lib/charts/duty-goods";
import { horizon } from "@/lib/charts/law";
import { nearestPartners } from "@/lib/charts/nearest-partners";
import { partnerCodes } from "@/lib/charts/partners";
import type { QueryFault } from "@/lib/charts/query";
import { clip } from "@/lib/charts/query-fault";
import { sectorOptions } from "@/lib/charts/sectors";
import { claims } from "@/lib/domain/article";
import { nearestNames } from "@/lib/domain/nearest-names";
import { type Day, day, parseDay } from "@/lib/domain/period";

export const firstAnswered = day("2018-01-01");
/** Days after the horizon are answered with what is scheduled, without a total. */
export const lastAnswered = day("2030-12-31");

export const bases = ["headline", "average"] as const;
export type Basis = (typeof bases)[number];
export const preferences = ["none", "claimed", "shares"] as const;

export interface StackQuestion {
  partner: string;
  /** Null = all goods, unless products are named. */
  sector: string | null;
  product: string[];
  on: Day;
  preference: (typeof preferences)[number];
  claims: string[];
  basis: Basis;
  /** Averages only: leave out assumptions of low confidence. */
  without_low: boolean;
}

export type ParsedQuestion = { fault: null; question: StackQuestion } | { fault: QueryFault };

/** What a place asks when its address does not say. */
export interface QuestionDefaults {
  basis: Basis;
  /** Given by the path of the page. */
  partner?: string;
  sector?: string | null;
}

/** Parse a question. Pure; never throws. */
export function parseStackQuestion(params: URLSearchParams, defaults: QuestionDefaults): ParsedQuestion {
  const known = {
    partners: partnerCodes(),
    sectors: sectorOptions().map(({ code }) => code),
    products: productCodes(),
  };
  const schema = z.object({
    partner: one("partner", known.partners),
    sector: optional(one("sector", known.sectors)),
    product: many("product", known.products, 6),
    on: optional(dayBetween(firstAnswered, lastAnswered)),
    preference: optional(one("preference", preferences)),
    claims: many("claims", claims, claims.length),
    basis: optional(one("basis", bases)),
    assumptions: optional(one("assumptions", ["0", "1"] as const)),
  });
  const given = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, valuesOf(params, name)]));
  if (defaults.partner !== undefined) given.partner = [defaults.partner];
  if (defaults.sector !== undefined) given.sector = defaults.sector === null ? [] : [defaults.sector];
  const parsed = schema.safeParse(given);
  if (!parsed.success) return { fault: faultOf(parsed.error, given, known) };
  const { partner, sector, product, on, claims: claimed, assumptions } = parsed.data;
  // An average has neither products nor claims: naming one asks for the headline.
  const special = product.length > 0 || claimed.length > 0;
  const basis = parsed.data.basis ?? (special ? "headline" : defaults.basis);
  const question: StackQuestion = {
    partner,
    sector: sector ?? null,
    product,
    on: on ?? horizon(),
    preference: parsed.data.preference ?? (basis === "headline" ? "none" : "shares"),
    claims: claimed,
    basis,
    without_low: assumptions === "0",
  };
  const fault = contradiction(question);
  return fault === null ? { fault: null, question } : { fault };
}

/** Codes that `product` takes: product groups, tariff lists and exempt lists. */
export function productCodes(): string[] {
  return [...scopesByCode().values()].filter(({ kind }) => kind !== "sector").map(({ code }) => code);
}

function valuesOf(params: URLSearchParams, name: string): string[] {
  const values = params
    .getAll(name)
    .flatMap((value) => (name === "product" || name === "claims" ? value.split("~") : value));
  return [...new Set(values.filter((value) => value !== ""))];
}

function one<const T extends string>(name: string, allowed: readonly T[]) {
  return z
    .array(z.string())
    .length(1, `${name} is given once.`)
    .transform(([value]) => value as T)
    .refine((value) => allowed.includes(value), { error: ({ input }) => notKnown(name, String(input)) });
}

function many<const T extends string>(name: string, allowed: readonly T[], most: number) {
  return z
    .array(
      z
        .string()
        .refine((value) => allowed.includes(value as T), { error: ({ input }) => notKnown(name, String(input)) }),
    )
    .max(most, `${name} takes at most ${most} codes.`);
}

function dayBetween(first: Day, last: Day) {
  return z
    .array(z.string())
    .length(1, "on is given once.")
    .transform(([value = ""]) => value)
    .refine((value) => (parseDay(value) ?? "") >= first && value <= last, {
      error: ({ input }) => `“${clip(String(input))}” is not a day from ${first} to ${last} (YYYY-MM-DD).`,
    })
    .transform((value) => day(value));
}

function optional<T extends z.ZodType>(schema: T) {
  return z.union([
    z
      .array(z.never())
      .length(0)
      .transform(() => undefined),
    schema,
  ]);
}

function notKnown(name: string, value: string): string {
  return `“${clip(value)}” is not a ${name.replace(/s$/, "")} this site knows.`;
}

function faultOf(
  error: z.ZodError,
  given: Record<string, string[]>,
  known: { partners: string[]; sectors: string[]; products: string[] },
): QueryFault {
  const issue = error.issues[0] as z.core.$ZodIssue;
  const parameter = String(issue.path[0]);
  const asked = given[parameter] ?? [];
  const wrong = typeof issue.path[1] === "number" ? (asked[issue.path[1]] ?? "") : (asked[0] ?? "");
  const allowed: Record<string, readonly string[]> = {
    partner: nearestPartners(wrong, known.partners),
    sector: nearest(wrong, known.sectors),
    product: nearest(wrong, known.products),
    on: [`${firstAnswered} to ${lastAnswered}`],
    preference: preferences,
    claims,
    basis: bases,
    assumptions: ["0", "1"],
  };
  return { parameter, detail: wordsOf(issue, parameter, asked), allowed: [...(allowed[parameter] ?? [])] };
}

/** Zod wraps what a union's members said: the last one is ours. */
function wordsOf(issue: z.core.$ZodIssue, parameter: string, asked: readonly string[]): string {
  if (asked.length === 0) return `${parameter} is missing: a code such as CHN; /partners lists them.`;
  if (issue.code === "invalid_union") return issue.errors.at(-1)?.[0]?.message ?? issue.message;
  return issue.message;
}

/** The nearest codes, or all where none is near and they are few. */
function nearest(value: string, codes: readonly string[]): string[] {
  const near = nearestNames(value, codes, 6);
  return near.length === 0 && codes.length <= 24 ? [...codes] : near;
}

function contradiction({
  partner,
  sector,
  product,
  basis,
  preference,
  claims: claimed,
}: StackQuestion): QueryFault | null {
  if (basis === "average") {
    if (product.length > 0)
      return {
        parameter: "product",
        detail: "An average is of a sector or of all goods; for a product ask for the headline rate.",
        allowed: ["basis=headline"],
      };
    if (claimed.length > 0)
      return {
        parameter: "claims",
        detail: "An average takes the shares on file; claims belong to a headline rate.",
        allowed: ["basis=headline", "preference=none", "preference=claimed", "preference=shares"],
      };
    return null;
  }
  if (partner === "WLD")
    return { parameter: "basis", detail: "The world has no headline rate, only an average.", allowed: ["average"] };
  if (preference === "shares")
    return {
      parameter: "preference",
      detail: "A headline rate is with or without a preference; shares belong to an average.",
      allowed: ["none", "claimed"],
    };
  const outside = product.find(
    (code) => sector !== null && !(scopesByCode().get(code)?.sectors ?? []).includes(sector),
  );
  if (outside !== undefined)
    return {
      parameter: "product",
      detail: `“${outside}” has no line in the sector ${sector}.`,
      allowed: [...(scopesByCode().get(outside)?.sectors ?? [])].map((code) => `sector=${code}`),
    };
  return null;
}

/** The query of a question, defaults left out, `~` left readable. Path parts are left to the caller. */
export function questionQuery(
  question: StackQuestion,
  defaults: QuestionDefaults,
  more: Record<string, string> = {},
): string {
  const { partner, sector, product, on, preference, claims: claimed, basis, without_low } = question;
  const special = product.length > 0 || claimed.length > 0;
  const pairs: [string, string, string][] = [
    ["partner", partner, defaults.partner ?? ""],
    ["sector", sector ?? "", defaults.sector ?? ""],
    ["product", product.join("~"), ""],
    ["on", on, horizon()],
    ["basis", basis, special ? "headline" : defaults.basis],
    ["preference", preference, basis === "headline" ? "none" : "shares"],
    ["claims", claimed.join("~"), ""],
    ["assumptions", without_low ? "0" : "1", "1"],
    ...Object.entries(more).map(([name, value]): [string, string, string] => [name, value, ""]),
  ];
  const changed = pairs.filter(([, value, standard]) => value !== standard);
  return new URLSearchParams(changed.map(([name, value]) => [name, value])).toString().replaceAll("%7E", "~");
}
