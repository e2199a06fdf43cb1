/**
 * Holds the tables of the record against the pack they were made from. They are reviewed content, mapped by hand row by
 * row, so nothing is imported over them; but every row of the pack must be there, and what the pack says must stand.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { cellFault, type DataFault, fileFault } from "@/lib/data/data-error";
import { type EventRow, events } from "@/lib/data/schema/events";
import { type FigureRow, figures } from "@/lib/data/schema/figures";
import { type SourceRow, sources } from "@/lib/data/schema/sources";
import { readTable } from "@/lib/data/table";

type Cells = Record<string, string | undefined>;

/** Rows of the pack that are missing from the record or say something else there. */
export function recordFaults(root: string, pack: string): DataFault[] {
  const read = (name: string) => readCsv(join(pack, "sources", `${name}.csv`));
  return [
    ...compare(figures.file, readTable(figures, root), [...read("article-claims"), ...read("further-claims")], claim),
    ...compare(sources.file, readTable(sources, root), [...read("articles"), ...read("further-sources")], source),
    ...eventFaults(readTable(events, root), read("events")),
  ];
}

/** What a row of the pack becomes: its id, and the cells that carry over as they are. */
type Carried<Row> = (cells: Cells) => { id: string; carried: Partial<Record<keyof Row & string, string>> };

const claim: Carried<FigureRow> = (cells) => ({
  id: cells.claim_id ?? "",
  carried: {
    source_id: cells.article_id ?? cells.source_id ?? "",
    kind: cells.kind ?? "",
    claim: cells.claim ?? "",
    value: valueInOurUnit(cells),
    date: cells.date ?? "",
    places: cells.countries ?? "",
    sector_words: cells.sector ?? "",
    text_line: cells.text_line ?? "",
    text_fragment: cells.text_fragment ?? "",
    check_status: cells.check_status ?? "",
    remark: cells.check_note ?? cells.note ?? "",
  },
});

/** Powers of ten from the units of the pack to ours. */
const scales: Record<string, number> = {
  "USD billion": 9,
  "JPY trillion": 12,
  percent: -2,
  "percentage points": -2,
  "million persons": 6,
};

/** The pack's value in our unit; none for a span of years. */
function valueInOurUnit({ value = "", unit = "" }: Cells): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? String(Number(`${value}e${scales[unit] ?? 0}`)) : "";
}

const source: Carried<SourceRow> = (cells) => ({
  id: cells.article_id ?? cells.source_id ?? "",
  carried: {
    title: cells.title ?? "",
    author: cells.author ?? "",
    publisher: cells.publisher ?? "",
    published: cells.published ?? "",
    url: cells.url ?? "",
    // The pack gives the founding articles no tier of its own.
    ...(cells.tier !== undefined && { tier: cells.tier, caution: cells.note ?? "", copy_kind: cells.copy_kind ?? "" }),
    ...(cells.link_caution !== undefined && { caution: cells.link_caution, text_file: cells.text_file ?? "" }),
  },
});

function compare<Row extends { id: string }>(
  file: string,
  rows: readonly Row[],
  pack: readonly Cells[],
  carry: Carried<Row>,
): DataFault[] {
  const faults: DataFault[] = [];
  for (const cells of pack) {
    const { id, carried } = carry(cells);
    const index = rows.findIndex((row) => row.id === id);
    if (index < 0) {
      faults.push(fileFault(file, `has no row ${id} of the pack`));
      continue;
    }
    const row = rows[index] as Record<string, unknown>;
    for (const [column, expected] of Object.entries<string | undefined>(carried))
      if (textOf(row[column]) !== expected)
        faults.push(cellFault(file, index, column, row[column], `is not what the pack says: ${expected}`));
  }
  if (rows.length !== pack.length) faults.push(fileFault(file, `has ${rows.length} rows, the pack ${pack.length}`));
  return faults;
}

/** The pack gives events no id: they are known by day and title. Ours has rows besides, for statements without one. */
function eventFaults(rows: readonly EventRow[], pack: readonly Cells[]): DataFault[] {
  return pack.flatMap((cells) => {
    const index = rows.findIndex((row) => row.date === cells.date && row.title === cells.title);
    if (index < 0) return [fileFault(events.file, `has no event "${cells.title}" (${cells.date}) of the pack`)];
    const row = rows[index] as EventRow;
    const told = (cells.article_claims ?? "").split(";").filter((id) => id !== "" && !row.figures.includes(id));
    const carried = {
      end_date: cells.end_date,
      precision: cells.precision,
      kind: cells.kind,
      partners: cells.countries,
    };
    return [
      ...told.map((id) => cellFault(events.file, index, "figures", row.figures, `lacks ${id}, which the pack joins`)),
      ...Object.entries({ ...carried, url: cells.source, status: cells.status }).flatMap(([column, expected]) => {
        const cell = row[column as keyof EventRow];
        return textOf(cell) === expected ? [] : [cellFault(events.file, index, column, cell, `the pack: ${expected}`)];
      }),
    ];
  });
}

function textOf(cell: unknown): string {
  return cell === null || cell === undefined ? "" : Array.isArray(cell) ? cell.join(";") : String(cell);
}

function readCsv(path: string): Cells[] {
  return Papa.parse<Cells>(readFileSync(path, "utf8"), { delimiter: ",", header: true, skipEmptyLines: true }).data;
}
