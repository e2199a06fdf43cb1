import { describe, expect, it } from "vitest";
import { announcedRates } from "./schema/announced-rates";
import { events } from "./schema/events";
import { figures } from "./schema/figures";
import { sectorWords } from "./schema/sector-words";
import { sources } from "./schema/sources";
import { readTable } from "./table";

describe("the tables of the record", () => {
  it("hold every row of the pack: 5 + 58 sources, 88 + 127 statements, 73 events and 17 statements without one", () => {
    expect(readTable(sources).filter((source) => source.kind === "founding")).toHaveLength(5);
    expect(readTable(sources)).toHaveLength(63);
    expect(readTable(figures).filter((figure) => !figure.id.startsWith("M"))).toHaveLength(88);
    expect(readTable(figures)).toHaveLength(215);
    expect(readTable(events)).toHaveLength(90);
    expect(readTable(sectorWords)).toHaveLength(20);
    expect(readTable(announcedRates)).toHaveLength(5);
  });

  it("give every statement of kind event a row of the timeline", () => {
    const told = new Set(readTable(events).flatMap((event) => event.figures));
    const missing = readTable(figures).filter((figure) => figure.kind === "event" && !told.has(figure.id));
    expect(missing.map((figure) => figure.id)).toEqual([]);
  });
});
