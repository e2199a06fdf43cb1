import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { recordFaults } from "./record-import";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** A pack of the files given; the others hold their header only. */
function packWith(files: Record<string, string>): string {
  const pack = mkdtempSync(join(tmpdir(), "tariff-ledger-pack-"));
  roots.push(pack);
  mkdirSync(join(pack, "sources"));
  for (const name of ["article-claims", "further-claims", "articles", "further-sources", "events"])
    writeFileSync(join(pack, "sources", `${name}.csv`), files[name] ?? "id\n");
  return pack;
}

const claims = (rows: string) =>
  `claim_id,article_id,text_line,kind,claim,value,unit,date,countries,sector,text_fragment,check_status,check_note\n${rows}`;
const troops =
  '001-02,001,2,other-figure,Japan and South Korea host thousands of US troops,,persons,,USA;JPN;KOR,,host thousands of U.S. troops,confirmed-with-caveat,"True but vague: about 84,500 together in 2023."\n';

describe("recordFaults", () => {
  it("names the row and column where the record says something else than the pack", () => {
    const pack = packWith({
      "article-claims": claims(troops.replace("001,2,", "001,3,").replace(",,persons", ",7,persons")),
    });
    const found = recordFaults(process.cwd(), pack).filter(({ value }) => value !== null);
    expect(found.map(({ file, line, column, value, problem }) => [file, line, column, value, problem])).toEqual([
      ["data/record/figures.csv", 22, "value", "", "is not what the pack says: 7"],
      ["data/record/figures.csv", 22, "text_line", "2", "is not what the pack says: 3"],
    ]);
  });

  it("finds nothing to say of a row that carries over", () => {
    const pack = packWith({ "article-claims": claims(troops) });
    expect(recordFaults(process.cwd(), pack).filter(({ value }) => value !== null)).toEqual([]);
  });

  it("names a statement and an event that the record lacks, and counts rows in and out", () => {
    const pack = packWith({
      "article-claims": claims(troops.replace("001-02", "001-99")),
      events:
        "date,end_date,precision,title,countries,kind,source,link,article_claims,status\n2019,,year,A landing,USA,visit,,none,,confirmed\n",
    });
    expect(recordFaults(process.cwd(), pack).map(({ problem }) => problem)).toEqual([
      "has no row 001-99 of the pack",
      "has 215 rows, the pack 1",
      "has 63 rows, the pack 0",
      'has no event "A landing" (2019) of the pack',
    ]);
  });
});
