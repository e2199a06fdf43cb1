import type { QueryColumn } from "@/lib/charts/row-query";
import { datasetOf } from "@/lib/data/dataset";
import { type HeldFigure, heldFigures } from "@/lib/data/record";
import type { Official, Reconciliation } from "@/lib/domain/reconciliation";

/** One statement of the ledger as a flat row: the columns of `/figures.csv`, in its order. */
export type FigureLine = { [column: string]: string | number | null } & {
  id: string;
  verdict: string;
};

/** A statement that was held against the record: every kind but an event. */
export type Held = HeldFigure & { reconciliation: Reconciliation };

const text = (key: string): QueryColumn => ({ key, numeric: false });
const number = (key: string): QueryColumn => ({ key, numeric: true });

/** Columns of a line; numbers are whole dollars, fractions or counts, as `unit` says. */
export const figureColumns: readonly QueryColumn[] = [
  text("id"),
  text("verdict"),
  text("cause"),
  text("claim"),
  text("indicator"),
  text("reporter"),
  text("partner"),
  text("sector"),
  text("product"),
  text("reported"),
  text("reported_unit"),
  text("qualifier"),
  number("reported_value"),
  text("unit"),
  text("sign"),
  text("stated_period"),
  number("official_value"),
  text("official_period"),
  number("difference_value"),
  number("difference_share"),
  number("fitting_value"),
  text("fitting_period"),
  text("fitting_vintage"),
  text("day"),
  text("reported_in"),
  text("publisher"),
  text("tier"),
  text("remark"),
  text("source_id"),
  text("as_of"),
  text("vintage"),
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
