/** A licence as Data Package v2 and schema.org name it. `name` is an identifier, `path` its text. */
export interface DataLicence {
  name: string;
  title: string;
  path?: string;
}

const ccBy: DataLicence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
};

/**
 * The licences of tables by the words of `datasets.csv`, each once. Words that are not a known licence stay as they are,
 * under the identifiers of Open Definition for "other"; what is not cleared has no licence to name.
 */
export function dataLicences(words: readonly string[]): DataLicence[] {
  const found = words.filter((word) => word !== "not-cleared" && word !== "unknown").map(licenceOf);
  return found.filter((licence, at) => found.findIndex(({ title }) => title === licence.title) === at);
}

function licenceOf(words: string): DataLicence {
  if (words === "CC BY 4.0") return ccBy;
  return { name: words.includes("public domain") ? "other-pd" : "other-at", title: words };
}
