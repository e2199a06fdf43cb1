import type { CreativeWork, Dataset, WithContext } from "schema-dts";
import type { ExtractDescription } from "./extract-description";
import { type ExtractFormat, extractTypes } from "./extract-file";
import { type DataLicence, dataLicences } from "./licence";

/**
 * schema.org Dataset of a chart view or a table, as its vocabulary (`schema-dts`) has it. `downloads` are paths of its
 * files; null where none is offered.
 */
export function datasetLd(
  about: ExtractDescription,
  downloads: Record<ExtractFormat, string> | null,
  siteUrl: string,
  period: string | null = null,
): WithContext<Exclude<Dataset, string>> {
  const licences = dataLicences(about.sources.map((source) => source.licence)).map(licenceLd);
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
    ...(licences.length > 0 && { license: licences }),
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
    creditText: about.citation,
    publisher: { "@type": "Organization", name: "Tariff Ledger contributors", url: siteUrl },
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

/** The address of a licence, or a work with its words where it has none: plain words are no licence to a crawler. */
function licenceLd({ title, path }: DataLicence): string | Exclude<CreativeWork, string> {
  return path ?? { "@type": "CreativeWork", name: title };
}
