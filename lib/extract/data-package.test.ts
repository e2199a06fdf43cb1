import { createHash } from "node:crypto";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { chartExtract } from "./chart-extract";
import { dataPackageV2 } from "./fixtures/data-package-v2";
import { unzip } from "./fixtures/unzip";
import { sitePackage } from "./site-package";

const site = "https://ledger.example";

/** Whether a cell reads as its field says. */
const reads: Record<string, RegExp> = {
  string: /^/,
  list: /^[^;]+(;[^;]+)*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  yearmonth: /^\d{4}-\d{2}$/,
  year: /^\d{4}$/,
};

async function packageOf(id: string) {
  const file = chartExtract(id, "zip", new URLSearchParams(), site);
  if (file === null || file.fault !== null) throw new Error(`no extract of ${id}`);
  const parts: Uint8Array[] = [];
  for await (const part of file.body as AsyncIterable<Uint8Array>) parts.push(part);
  return unzip(Buffer.concat(parts));
}

describe("the data package", () => {
  it.each([...catalogue.keys()])("of %s is valid, and its CSV is what it says", async (id) => {
    const files = await packageOf(id);
    const descriptor = JSON.parse(String(files.get("datapackage.json")));
    expect(dataPackageV2.safeParse(descriptor).error?.issues ?? []).toEqual([]);
    const [{ path, bytes, hash, schema }] = descriptor.resources;
    const csv = files.get(path) ?? Buffer.alloc(0);
    expect([bytes, hash]).toEqual([csv.length, `sha256:${createHash("sha256").update(csv).digest("hex")}`]);
    const { data, meta } = Papa.parse<Record<string, string>>(String(csv), { header: true, skipEmptyLines: true });
    expect(meta.fields).toEqual(schema.fields.map((field: { name: string }) => field.name));
    const odd = (schema.fields as { name: string; type: string }[]).flatMap(({ name, type }) =>
      data.flatMap((row) => (row[name] === "" || reads[type]?.test(row[name] ?? "") ? [] : [`${name}: ${row[name]}`])),
    );
    expect(odd.slice(0, 5)).toEqual([]);
  });

  it("of the site is valid, its keys and references stand in its own fields and resources", () => {
    const descriptor = sitePackage(site);
    expect(dataPackageV2.safeParse(descriptor).error?.issues ?? []).toEqual([]);
    const fields = new Map(
      descriptor.resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]),
    );
    const orphans = descriptor.resources.flatMap(({ name, schema }) => {
      const { primaryKey = [], foreignKeys = [] } = schema as {
        primaryKey?: string[];
        foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
      };
      const own = [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)].filter(
        (column) => !fields.get(name)?.includes(column),
      );
      const other = foreignKeys.filter(
        ({ reference }) => !reference.fields.every((column) => fields.get(reference.resource)?.includes(column)),
      );
      return [...own, ...other];
    });
    expect(orphans).toEqual([]);
  });
});
