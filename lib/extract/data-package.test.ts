import { createHash } from "node:crypto";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/charts/catalogue";
import { readDatasets } from "@/lib/data/dataset";
import { chartExtract, type Extract } from "./chart-extract";
import { datasetExtract } from "./dataset-extract";
import { dataPackageV2 } from "./fixtures/data-package-v2";
import { unzip } from "./fixtures/unzip";
import { sitePackage } from "./site-package";

const site = "https://ledger.example";
const offered = readDatasets().flatMap(({ dataset, downloadable }) => (downloadable === "yes" ? [dataset] : []));

/** Whether a cell reads as its field says. */
const reads: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  yearmonth: /^\d{4}-\d{2}$/,
  year: /^\d{4}$/,
};

async function packageOf(id: string) {
  const file = chartExtract(id, "zip", new URLSearchParams(), site);
  if (file === null || file.fault !== null) throw new Error(`no extract of ${id}`);
  return unpacked(file);
}

async function unpacked(file: Extract) {
  const parts: Uint8Array[] = [];
  for await (const part of file.body as AsyncIterable<Uint8Array>) parts.push(part);
  return unzip(Buffer.concat(parts));
}

interface Packaged {
  resources: {
    name: string;
    schema: {
      fields: { name: string }[];
      primaryKey?: string[];
      foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
    };
  }[];
}

/** Columns that a key names and no resource of the package has. */
function orphans({ resources }: Packaged) {
  const fields = new Map(resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]));
  return resources.flatMap(({ name, schema: { primaryKey = [], foreignKeys = [] } }) => {
    const own = [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)].map((column) => [name, column]);
    const other = foreignKeys.flatMap(({ reference: { resource = name, fields } }) =>
      fields.map((column) => [resource, column]),
    );
    return [...own, ...other].filter(([resource = "", column = ""]) => !fields.get(resource)?.includes(column));
  });
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
    expect(orphans(descriptor)).toEqual([]);
    const keys = (id: string) => {
      const found = (descriptor as Packaged).resources.find(({ name }) => name === id);
      return found?.schema.foreignKeys?.map(({ fields, reference }) => [
        ...fields,
        reference.resource,
        ...reference.fields,
      ]);
    };
    expect(keys("country-groups")).toEqual([["partner", "partners", "code"]]);
    expect(keys("sectors-and-product-groups")).toEqual([["parent_sector", undefined, "code"]]);
  });

  it.each(offered)("of the table %s is valid by itself", async (id) => {
    const file = datasetExtract(id, "zip", new URLSearchParams(), site);
    if (file.fault !== null) throw new Error(file.fault.detail);
    const descriptor = JSON.parse(String((await unpacked(file)).get("datapackage.json")));
    expect(dataPackageV2.safeParse(descriptor).error?.issues ?? []).toEqual([]);
    expect(orphans(descriptor)).toEqual([]);
  });
});
