import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import type { Chart } from "@/lib/charts/chart";
import { prepare } from "@/lib/charts/prepare";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { defaultView } from "@/lib/charts/query";
import { tables } from "@/lib/data/tables";
import { writeCsv } from "@/lib/extract/csv";
import { StaticChart } from "./static-chart";

/*
 * Every chart's points and SVG against what is stored in references/. They were looked at when they were stored; a
 * difference is a change that somebody must look at again. `npm run references` stores what is drawn now.
 */
const folder = join(import.meta.dirname, "references");
/** `npm run references` runs this file in a mode of its own: a variable before the command would not do on Windows. */
const refresh = process.env.MODE === "references";
const numeric = new Set(["money", "rate", "count"]);

/** Tables whose change can move the marks, names or breaks of any chart. */
const shared = ["datasets", "partners", "series-breaks"];
const ofMarks = ["events", "figures", "sources", "us-tariff-measures"];

function hashOf(id: string): string {
  const file = tables.get(id)?.file ?? "";
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
}

function tablesOf(chart: Chart): string[] {
  const own = Object.values(chart.inputs).map((table) => table.id);
  return [...new Set([...own, ...shared, ...(chart.annotations ? ofMarks : [])])].sort();
}

function pointsOf({ columns, rows }: PreparedChart): string {
  return writeCsv(
    columns.map(({ key, kind }) => ({ key, numeric: numeric.has(kind) })),
    rows,
  ).replaceAll("\r\n", "\n");
}

/** One element a line, so that a difference can be read. */
function svgOf(chart: PreparedChart, width: number): string {
  return `${renderToStaticMarkup(createElement(StaticChart, { chart, width, prefix: "mark-" })).replaceAll("><", ">\n<")}\n`;
}

/** A data change is told from a code change by the hashes of the tables that the chart was stored with. */
function causeOf(id: string, chart: Chart): string {
  const stored = new Map(
    read("tables.csv")
      .split("\n")
      .map((line) => line.split(",") as [string, string, string])
      .filter(([of]) => of === id)
      .map(([, table, hash]) => [table, hash]),
  );
  const changed = tablesOf(chart).filter((table) => stored.get(table) !== hashOf(table));
  const look = "Look at the chart; if it is right, `npm run references` stores it.";
  return changed.length > 0
    ? `DATA CHANGE in ${changed.join(", ")} since ${id} was stored. ${look}`
    : `CODE CHANGE: the tables of ${id} are as they were stored. ${look}`;
}

function read(name: string): string {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

const files = [...catalogue].flatMap(([id, chart]) => {
  const prepared = prepare(id, chart, defaultView(chart));
  return [
    { id, chart, name: `${id}.csv`, text: pointsOf(prepared) },
    ...(prepared.mark === "heat"
      ? []
      : [1128, 343].map((width) => ({ id, chart, name: `${id}-${width}.svg`, text: svgOf(prepared, width) }))),
  ];
});

if (refresh) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  const hashes = [...catalogue].flatMap(([id, chart]) =>
    tablesOf(chart).map((table) => [id, table, hashOf(table)].join()),
  );
  writeFileSync(join(folder, "tables.csv"), `${["chart,table,sha256", ...hashes].join("\n")}\n`);
}

describe("references", () => {
  it.each(files)("$name is as it was stored", ({ id, chart, name, text }) => {
    const stored = read(name);
    const same = stored === text;
    // The whole files would bury the message: the first line that differs says enough.
    const at = text.split("\n").findIndex((line, index) => line !== stored.split("\n")[index]);
    expect(same ? "as stored" : `${causeOf(id, chart)} Line ${at + 1}: ${text.split("\n")[at]}`).toBe("as stored");
  });

  it("stores nothing of charts that are gone", () => {
    expect(readdirSync(folder).sort()).toEqual([...files.map(({ name }) => name), "tables.csv"].sort());
  });
});
