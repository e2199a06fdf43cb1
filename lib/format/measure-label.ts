/** Words of the tables of measures that a reader does not know, and what this site says instead. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/^Forced-labor Section 301 \(replaces S122\)$/, "Forced-labour duty, after Section 122"],
  [/\bforced-labor\b/gi, "forced-labour"],
  [/\bS(122|201|232|301)\b/g, "Section $1"],
  [/aluminum/g, "aluminium"],
  [/Aluminum/g, "Aluminium"],
  [/\bcountries\b/g, "partners"],
  [/\bUS\$/g, "$$"],
  [/(\d) %/g, "$1%"],
  [/\(~\$(\d+)bn\)/g, "(about $$$1 bn)"],
  [/\$(\d+)bn/g, "$$$1 bn"],
];

/** What a measure is called in a chart: the words of its table without abbreviations, in the spelling of this site. */
export function measureLabel(event: string): string {
  return plain.reduce((words, [from, to]) => words.replace(from, to), event);
}
