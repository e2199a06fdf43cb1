import { datasetOf } from "@/lib/data/dataset";
import { type HeldFigure, heldFigures } from "@/lib/data/record";
import type { Official, Reconciliation } from "@/lib/domain/reconciliation";
import { type ExtractColumn, fileColumn, provenance } from "./extract-column";

/** One statement of the ledger as a flat row: the columns of `/figures.csv`, in its order. */
export type FigureLine = { [column: string]: string | number | null } & {
  id: string;
  verdict: string;
};

/** A statement that was held against the record: every kind but an event. */
export type Held = HeldFigure & { reconciliation: Reconciliation };

const word = (key: string, description: string) => fileColumn(key, "string", description);
const list = (key: string, description: string) => fileColumn(key, "list", description);
const number = (key: string, description: string, unit = "see unit") => fileColumn(key, "number", description, unit);

/** Columns of a line; numbers are whole dollars, fractions or counts, as `unit` says. */
export const figureColumns: readonly ExtractColumn[] = [
  word("id", "Id of the statement: its source, then its number"),
  word("verdict", "What the record says of it; see the glossary"),
  word("cause", "Why it differs or has no counterpart; empty for other verdicts"),
  word("claim", "What is stated, in our words"),
  word("indicator", "What is measured; empty = neither trade nor tariff"),
  list("reporter", "Whose statistics, or who lays the duty"),
  list("partner", "Partners; * = every partner, WLD = the world"),
  list("sector", "Sectors of ours; * = all goods"),
  list("product", "Product groups or lists of ours"),
  word("reported", "Digits as printed, without sign"),
  word("reported_unit", "Unit as printed"),
  word("qualifier", "Word that loosens the number: nearly, over, about …"),
  number("reported_value", "Reported value, signed as sign says"),
  word("unit", "Unit of the values: usd, fraction, count …"),
  word("sign", "Whose side a balance is seen from"),
  word("stated_period", "Period that the source states"),
  number(
    "official_value",
    "Value of the record for the stated period, newest vintage; a balance is negative for a deficit",
  ),
  word("official_period", "Period or day of the official value"),
  number("difference_value", "Reported minus official value"),
  number("difference_share", "The difference as a share of the official value", "fraction"),
  number("fitting_value", "Value of the record that the reported one equals, where it is of another period or vintage"),
  word("fitting_period", "Period of the value that fits"),
  word("fitting_vintage", "Vintage of the value that fits"),
  fileColumn("day", "date", "Day on which a rate was held against the law"),
  word("reported_in", "Id of the source that states it"),
  word("publisher", "Publisher of that source"),
  word("tier", "Kind of that source"),
  word("remark", "What an editor adds; may disagree with the verdict"),
  ...provenance,
];

/**
 * The statements of the ledger: trade and tariff figures first, then those that are neither, each in the order of
 * their table. Events stand in the timeline instead.
 */
export function ledger(): readonly Held[] {
  lines ??= sortedLedger();
  return lines;
}
let lines: readonly Held[] | undefined;

function sortedLedger(): Held[] {
  const held = heldFigures().filter((one): one is Held => one.reconciliation !== null);
  const other = ({ reconciliation }: Held) => Number(reconciliation.cause === "not-a-trade-or-tariff-figure");
  return held
    .map((one, at) => ({ one, at }))
    .sort((a, b) => other(a.one) - other(b.one) || a.at - b.at)
    .map(({ one }) => one);
}

export function figureLine({ figure, source, reconciliation }: Held): FigureLine {
  const { official, difference, evidence } = reconciliation;
  const match = matchOf(reconciliation);
  return {
    id: figure.id,
    verdict: reconciliation.verdict,
    cause: reconciliation.cause,
    claim: figure.claim,
    indicator: figure.indicator,
    reporter: figure.reporter.join(";"),
    partner: figure.partner.join(";"),
    sector: figure.sector.join(";"),
    product: figure.product.join(";"),
    reported: figure.printed,
    reported_unit: figure.printed_unit,
    qualifier: figure.qualifier,
    reported_value: figure.value,
    unit: figure.unit,
    sign: figure.sign,
    stated_period: figure.stated_period,
    official_value: official?.value ?? null,
    official_period: official?.period ?? null,
    difference_value: difference?.value ?? null,
    difference_share: difference?.share ?? null,
    fitting_value: match?.value ?? null,
    fitting_period: match?.period ?? null,
    fitting_vintage: match?.vintage ?? null,
    day: evidence !== null && evidence.kind !== "order" ? evidence.day : null,
    reported_in: source.id,
    publisher: source.publisher,
    tier: source.tier,
    remark: figure.remark,
    source_id: [source.id, official?.source_id].filter(Boolean).join(";"),
    as_of: official ? releaseOf(official) : (source.published ?? source.published_latest),
    vintage: vintagesOf([official, match]).join(";"),
  };
}

/** The official value that a trade figure equals; null for all else. */
export function matchOf({ evidence }: Reconciliation): Official | null {
  return evidence?.kind === "trade" ? evidence.match : null;
}

/** Month of the newest release of a value, or the publication of its dataset. */
function releaseOf({ vintage, source_id }: Official): string {
  return vintage?.split(";").at(-1) || datasetOf(source_id).published;
}

function vintagesOf(values: readonly (Official | null)[]): string[] {
  return [...new Set(values.flatMap((value) => value?.vintage?.split(";") ?? []))].filter(Boolean).sort();
}
