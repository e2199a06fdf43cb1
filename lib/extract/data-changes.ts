import { type ArchivedVersion, archivedVersions, type DatasetChange } from "@/lib/data/archive";
import { dataPublished, dataVersion } from "@/lib/data/data-version";
import { count } from "@/lib/format/number";
import { atomFeed } from "./atom";

/** What a version of the data changed, in one line: `3 datasets: 12 rows added, 1 removed, 40 revised`. */
export function versionWords({ previous, datasets }: ArchivedVersion): string {
  const sum = (kind: "added" | "removed" | "revised") => datasets.reduce((total, each) => total + each[kind], 0);
  if (previous === null)
    return `The first version on file: ${count(datasets.length, "dataset")}${datasets.some(({ id }) => id === "datasets") ? " (the list of them is one)" : ""}, ${count(sum("added"), "row")}`;
  return `${count(datasets.length, "dataset")} changed: ${count(sum("added"), "row")} added, ${sum("removed")} removed, ${sum("revised")} revised`;
}

/** What a dataset changed: columns are named, rows counted. */
export function datasetWords(change: DatasetChange, isFirst: boolean): string {
  if (isFirst) return count(change.rows, "row");
  const { added, removed, revised, columns_added, columns_removed } = change;
  return [
    added > 0 && `${count(added, "row")} added`,
    removed > 0 && `${count(removed, "row")} removed`,
    revised > 0 && `${count(revised, "row")} revised`,
    columns_added.length > 0 && `new columns: ${columns_added.join(", ")}`,
    columns_removed.length > 0 && `columns gone: ${columns_removed.join(", ")}`,
  ]
    .filter(Boolean)
    .join("; ");
}

/** Whether the tables behind this site are archived: a version between two archives has no entry of its own. */
export function isCurrentArchived(): boolean {
  return archivedVersions().some(({ data_version }) => data_version === dataVersion());
}

/** The versions on file as an Atom feed, newest first. */
export function dataChangesFeed(siteUrl: string): string {
  const versions = archivedVersions();
  return atomFeed({
    id: `${siteUrl}/changes`,
    title: "Tariff Ledger: changes of the data",
    subtitle: "Rows added, removed and revised, per dataset, from version to version",
    self: `${siteUrl}/changes.atom`,
    alternate: `${siteUrl}/changes`,
    updated: versions[0]?.day ?? dataPublished(),
    entries: versions.map((version) => ({
      id: `${siteUrl}/changes#v${version.data_version}`,
      link: `${siteUrl}/changes#v${version.data_version}`,
      title: `Data version ${version.data_version}`,
      updated: version.day,
      summary: [
        `${versionWords(version)}.`,
        ...version.datasets.map((change) => `${change.id}: ${datasetWords(change, version.previous === null)}.`),
      ].join(" "),
    })),
  });
}
