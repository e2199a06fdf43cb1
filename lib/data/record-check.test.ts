import { describe, expect, it } from "vitest";
import { loadTables } from "./check-tables";
import { checkRecord, checkRecordRows, type RecordRows } from "./record-check";
import { events } from "./schema/events";
import { figures } from "./schema/figures";
import { sectorWords } from "./schema/sector-words";
import { sources } from "./schema/sources";
import { parseTable, readTable, type Table } from "./table";

const rows: RecordRows = {
  sources: readTable(sources),
  figures: readTable(figures),
  events: readTable(events),
  sectorWords: readTable(sectorWords),
  foundPeriod: () => null,
};
const chinaSurplus = rows.figures.findIndex(({ id }) => id === "000-02");
const changed = <Row>(all: readonly Row[], at: number, over: Partial<Row>) =>
  all.map((row, index) => (index === at ? { ...row, ...over } : row));

describe("checkRecord", () => {
  it("finds the record on file in order", () => {
    expect(checkRecord(loadTables(process.cwd()).loaded)).toEqual([]);
  });

  it("names line and column of a value that is not what is printed", () => {
    const [fault] = checkRecordRows({
      ...rows,
      figures: changed(rows.figures, chinaSurplus, { value: 270_500_000_000 }),
    });
    expect(fault).toEqual({
      file: "data/record/figures.csv",
      line: chinaSurplus + 2,
      column: "value",
      value: "270500000000",
      problem: "is not what is printed (270.4 USD billion)",
    });
  });

  it("refuses a stated period that is the one we found", () => {
    const faults = checkRecordRows({
      ...rows,
      figures: changed(rows.figures, chinaSurplus, { stated_period: "2024-01/2024-11" }),
      foundPeriod: (id) => (id === "000-02" ? "2024-01/2024-11" : null),
    });
    expect(faults.map(({ column, problem }) => [column, problem])).toEqual([
      ["stated_period", "is the period we found, not one the source states"],
    ]);
  });

  it("refuses a wrong unit, a missing sign, a sector of other words, a fragment that is missing", () => {
    const columnsOf = (over: Partial<RecordRows["figures"][number]>) =>
      checkRecordRows({ ...rows, figures: changed(rows.figures, chinaSurplus, over) }).map(({ column }) => column);
    expect(columnsOf({ unit: "fraction" })).toEqual(["unit"]);
    expect(columnsOf({ sign: null })).toEqual(["sign"]);
    expect(columnsOf({ sector: ["steel"] })).toEqual(["sector"]);
    expect(columnsOf({ text_fragment: null })).toEqual(["text_fragment"]);
    expect(columnsOf({ partner: [] })).toEqual(["partner"]);
    expect(columnsOf({ reporter: [] })).toEqual(["reporter"]);
  });

  it("refuses an event whose date is not as precise as said, and a statement without its event", () => {
    const at = rows.events.findIndex(({ precision }) => precision === "month");
    const coarse = checkRecordRows({ ...rows, events: changed(rows.events, at, { precision: "day" }) });
    expect(coarse.map(({ column, problem }) => [column, problem])).toEqual([
      ["precision", "the date is given to the month"],
    ]);
    const untold = rows.events.map((event) => ({ ...event, figures: event.figures.filter((id) => id !== "000-11") }));
    expect(checkRecordRows({ ...rows, events: untold })[0]?.problem).toBe(
      "statement 000-11 of kind event has no row in data/record/events.csv",
    );
  });

  it("refuses a link to a source without an address", () => {
    const at = rows.sources.findIndex(({ link }) => link === "none");
    const [fault] = checkRecordRows({ ...rows, sources: changed(rows.sources, at, { link: "yes" }) });
    expect(fault?.column).toBe("link");
  });
});

describe("the tables of the record, cell by cell", () => {
  const faultOf = (table: Table, column: string, cell: string) => {
    const names = Object.keys(table.columns);
    const good: Record<string, string> = {
      id: "000-99",
      source_id: "000",
      kind: "tariff-rate",
      claim: "a duty",
      printed: "10",
      printed_unit: "percent",
      value: "0.1",
      unit: "fraction",
    };
    const line = names.map((name) => (name === column ? cell : (good[name] ?? ""))).join(",");
    expect(() => parseTable(table, `${names.join()}\n${names.map((name) => good[name] ?? "").join()}\n`)).not.toThrow();
    try {
      parseTable(table, `${names.join()}\n${line}\n`);
    } catch (error) {
      return (error as Error).message;
    }
    return null;
  };

  it("names line, column and value of a bad cell", () => {
    expect(faultOf(figures, "unit", "furlongs")).toContain('figures.csv:2 column "unit", value "furlongs"');
    expect(faultOf(figures, "stated_period", "2024-13")).toContain(
      'figures.csv:2 column "stated_period", value "2024-13"',
    );
    expect(faultOf(figures, "text_fragment", "one two three four five six seven")).toContain("has more than six words");
    expect(faultOf(figures, "indicator", "gdp")).toContain('column "indicator"');
  });
});
