/** The record as values: the tables of sources, statements and events, and what the official record says of each. */
import { indexLaw, type Law } from "@/lib/domain/law";
import { indexRates } from "@/lib/domain/rate-record";
import { type OfficialRecord, reconcile } from "@/lib/domain/reconcile";
import type { Reconciliation } from "@/lib/domain/reconciliation";
import { type CodeRelations, relateCodes } from "@/lib/domain/tariff-code-relations";
import { usGoodsTrade, usImportsForConsumption } from "@/lib/domain/trade-record";
import { lawOnFile, relationsOnFile } from "./duty-record";
import { lawHorizon } from "./law-horizon";
import { announcedRates } from "./schema/announced-rates";
import { dutiesByPartnerAndChapter2024 } from "./schema/duties-by-partner-and-chapter-2024";
import { dutiesNationalMonthly } from "./schema/duties-national-monthly";
import { type FigureRow, figures } from "./schema/figures";
import { goodsTrade2024ByVintage } from "./schema/goods-trade-2024-by-vintage";
import { goodsTradeByPartnerMonthly } from "./schema/goods-trade-by-partner-monthly";
import { imports2024ByPartnerAndCell } from "./schema/imports-2024-by-partner-and-cell";
import { productGroupHsCodes } from "./schema/product-group-hs-codes";
import { sectorsAndProductGroups } from "./schema/sectors-and-product-groups";
import { type SourceRow, sources } from "./schema/sources";
import { usTariffMeasures } from "./schema/us-tariff-measures";
import { type Row, readTable, type Table } from "./table";

/** The official tables that figures are held against, indexed once a process. */
export function officialRecord(): OfficialRecord {
  // The duty pages index the same law and codes: once a process is enough.
  record ??= recordFrom(readTable, { law: lawOnFile(), relations: relationsOnFile() });
  return record;
}
let record: OfficialRecord | undefined;

/** The same, of tables read in another way. */
export function recordFrom(
  read: <T extends Table>(table: T) => readonly Row<T>[],
  known?: { law: Law; relations: CodeRelations },
): OfficialRecord {
  const duties = read(dutiesNationalMonthly);
  return {
    trade: {
      series: [
        usGoodsTrade(read(goodsTradeByPartnerMonthly), read(goodsTrade2024ByVintage)),
        usImportsForConsumption(duties, read(dutiesByPartnerAndChapter2024)),
      ],
    },
    rates: indexRates(known?.law ?? indexLaw(read(usTariffMeasures), { horizon: lawHorizon() }), {
      scopes: read(sectorsAndProductGroups),
      relations: known?.relations ?? relateCodes(read(productGroupHsCodes), read(imports2024ByPartnerAndCell)),
      announced: read(announcedRates),
    }),
    duties,
  };
}

/** A statement with its source and what the record says of it; null for an event, which stands in the timeline. */
export interface HeldFigure {
  figure: FigureRow;
  source: SourceRow;
  reconciliation: Reconciliation | null;
}

/** All statements in the order of their table, each held against the record once a process. */
export function heldFigures(): readonly HeldFigure[] {
  held ??= readTable(figures).map((figure) => {
    const source = sourceOf(figure.source_id);
    return { figure, source, reconciliation: reconcile(figure, source, officialRecord()) };
  });
  return held;
}
let held: readonly HeldFigure[] | undefined;

/** One statement, or null for an id that no statement has. */
export function heldFigure(id: string): HeldFigure | null {
  return heldFigures().find(({ figure }) => figure.id === id) ?? null;
}

function sourceOf(id: string): SourceRow {
  const found = readTable(sources).find((source) => source.id === id);
  if (!found) throw new Error(`invariant: no source "${id}"`);
  return found;
}
