import { catalogue } from "@/lib/charts/catalogue";
import { readDatasets } from "@/lib/data/dataset";
import { tableOf } from "@/lib/data/tables";
import { chartColumn, datasetColumns, type ExtractColumn, provenance } from "./extract-column";
import { figureColumns } from "./figure-lines";
import { changeColumns } from "./tariff-changes";
import { mapColumns } from "./tariff-map-csv";

/** One file of rows that the site offers, with its columns in the order of the file. */
export interface ColumnList {
  /** Its page. */
  href: string;
  title: string;
  columns: readonly ExtractColumn[];
  /** Names of the columns that together identify a row. */
  key: readonly string[];
}

/** Columns of every dataset, of every chart's extract and of the files of other pages, from the schemas that write them. */
export function columnIndex(): { datasets: ColumnList[]; charts: ColumnList[]; pages: ColumnList[] } {
  return {
    datasets: readDatasets().flatMap(({ dataset, title }) => {
      const table = tableOf(dataset);
      return table === null
        ? []
        : [{ href: `/datasets/${dataset}`, title, columns: datasetColumns(table), key: table.key }];
    }),
    charts: [...catalogue].map(([id, { name, columns }]) => ({
      href: `/charts/${id}`,
      title: name,
      columns: [...Object.entries(columns).map(([key, column]) => chartColumn({ key, ...column })), ...provenance],
      key: [],
    })),
    pages: [
      { href: "/figures", title: "Reported figures held against the record", columns: figureColumns, key: ["id"] },
      { href: "/tariffs", title: "Tariff rates by partner and sector on a day", columns: mapColumns, key: [] },
      { href: "/tariffs/changes", title: "Changes of US tariff law", columns: changeColumns, key: [] },
    ],
  };
}
