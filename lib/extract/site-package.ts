import { createHash } from "node:crypto";
import { standardRows } from "@/lib/charts/row-query";
import { dataPublished, dataVersion } from "@/lib/data/data-version";
import { readDatasets } from "@/lib/data/dataset";
import type { Table } from "@/lib/data/table";
import { tableOf } from "@/lib/data/tables";
import { tabularResource } from "./data-package";
import { datasetDescription } from "./dataset-description";
import { datasetRows } from "./dataset-rows";
import { extractCsv } from "./extract-file";
import { dataLicences } from "./licence";

/** `/datapackage.json`: every table that is offered, as one data package with the size and hash of each CSV. */
export function sitePackage(siteUrl: string) {
  const offered = readDatasets().filter(({ downloadable }) => downloadable === "yes");
  const tables = new Set(offered.map(({ dataset }) => dataset));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "tariff-ledger",
    title: "Tariff Ledger",
    description:
      "US trade balances and tariff rates, with sources and statements held against the record. Money in whole US dollars, rates as fractions, missing values empty.",
    homepage: siteUrl,
    version: dataVersion(),
    created: `${dataPublished()}T00:00:00Z`,
    contributors: [{ title: "Tariff Ledger contributors", roles: ["publisher"] }],
    licenses: dataLicences(offered.map(({ licence }) => licence)),
    resources: offered.flatMap(({ dataset }) => {
      const table = tableOf(dataset);
      return table === null ? [] : [resource(table, siteUrl, tables)];
    }),
  };
}

function resource(table: Table, siteUrl: string, beside: ReadonlySet<string>) {
  const about = datasetDescription(table, standardRows, siteUrl);
  const hash = createHash("sha256");
  let bytes = 0;
  for (const chunk of extractCsv(about, datasetRows(table, standardRows))) {
    hash.update(chunk);
    bytes += Buffer.byteLength(chunk);
  }
  const path = `${siteUrl}/datasets/${table.id}.csv`;
  return tabularResource(about, { path, bytes, sha256: hash.digest("hex") }, beside);
}
