import type { ExtractDescription } from "./extract-description";
import { type ExtractFormat, extractTypes } from "./extract-file";
import { dataLicences } from "./licence";

/** schema.org Dataset of a chart view or a table. `downloads` are paths of its files; null where none is offered. */
export function datasetLd(
  about: ExtractDescription,
  downloads: Record<ExtractFormat, string> | null,
  siteUrl: string,
  period: string | null = null,
) {
  const licence = dataLicences(about.sources.map((source) => source.licence))[0];
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": about.permalink,
    name: about.title,
    description: about.description,
    url: about.permalink,
    version: about.data_version,
    dateModified: about.day,
    isAccessibleForFree: true,
    ...(licence && { license: licence.path ?? licence.title }),
    ...(period && { temporalCoverage: period }),
    creator: [...new Set(about.sources.map(({ publisher }) => publisher))].map((name) => ({
      "@type": "Organization",
      name,
    })),
    isBasedOn: about.sources.flatMap(({ url }) => (url === null ? [] : [url])),
    variableMeasured: about.columns
      .filter(({ numeric }) => numeric)
      .map(({ key, description, unit }) => ({
        "@type": "PropertyValue",
        name: key,
        description,
        ...(unit && { unitText: unit }),
      })),
    citation: about.citation,
    includedInDataCatalog: { "@type": "DataCatalog", name: "Tariff Ledger", url: `${siteUrl}/datasets` },
    ...(downloads && {
      distribution: Object.entries(downloads).map(([format, path]) => ({
        "@type": "DataDownload",
        encodingFormat: extractTypes[format as ExtractFormat].split(";")[0],
        contentUrl: `${siteUrl}${path}`,
      })),
    }),
  };
}
