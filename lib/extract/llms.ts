import { catalogue } from "@/lib/charts/catalogue";
import { dataVersion } from "@/lib/data/data-version";
import { readDatasets } from "@/lib/data/dataset";
import { tableOf } from "@/lib/data/tables";
import { datasetColumns } from "./extract-column";

/** `/llms.txt`: what the site is, how its numbers are read, and where each lies, in Markdown. */
export function llmsText(siteUrl: string): string {
  const charts = [...catalogue].map(([id, { name }]) => `- [${name}](${siteUrl}/charts/${id}.json)`);
  const datasets = readDatasets().map(({ dataset, title, publisher, downloadable }) => {
    const table = tableOf(dataset);
    const columns =
      table === null
        ? ""
        : datasetColumns(table)
            .map(({ key }) => key)
            .join(", ");
    const address = downloadable === "yes" ? `/datasets/${dataset}.csv` : `/datasets/${dataset}`;
    return `- [${title}](${siteUrl}${address}): ${publisher}. Columns: ${columns}`;
  });
  return `# Tariff Ledger

> US trade balances and tariff rates, East Asia first. Every number names its source; every figure that an article
> reports stands beside the official value. Data version ${dataVersion()}.

- Money is in whole US dollars, rates are fractions (0.25 is 25%), months YYYY-MM, days YYYY-MM-DD.
- A balance is exports minus imports: a US deficit is negative. Missing is empty or null, never 0.
- A headline rate (statutory) and an average (weighted by imports of 2024) are two things: never mix them.
- Releases ("vintages") differ: name the column \`vintage\` where you quote a number.
- Cite the permalink and the data version; both stand in every file.

## Interfaces

- [OpenAPI](${siteUrl}/openapi.json): charts, datasets, measures, figures, duty stack
- [Data package](${siteUrl}/datapackage.json): every table with schema, unit, source, licence, hash
- [Reported figures](${siteUrl}/api/figures): each with verdict and cause
- [Duty on a day](${siteUrl}/api/stack?partner=CHN&on=2025-04-10): base, layers, total
- [Columns](${siteUrl}/columns): every column of every file, with type and unit
- [Changes of the data](${siteUrl}/changes.atom)

## Charts (also as .csv and .zip)

${charts.join("\n")}

## Datasets (also as .json and .zip)

${datasets.join("\n")}
`;
}
