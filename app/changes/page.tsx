import type { Metadata } from "next";
import { PageHead } from "@/components/page/page-head";
import { Prose } from "@/components/page/prose";
import { Section } from "@/components/page/section";
import { archivedVersions } from "@/lib/data/archive";
import { dataVersion } from "@/lib/data/data-version";
import { isCurrentArchived, versionWords } from "@/lib/extract/data-changes";
import { count } from "@/lib/format/number";
import { Shell } from "../shell";
import { VersionChanges } from "./version-changes";

export const metadata: Metadata = {
  title: "Changes of the data",
  description: "Rows added, removed and revised, per dataset, from one version of the data to the next.",
  alternates: { canonical: "/changes", types: { "application/atom+xml": "/changes.atom" } },
};

/** What changed between versions of the data. */
export default function ChangesPage() {
  const versions = archivedVersions();
  const changes = versions.filter(({ previous }) => previous !== null).length;
  return (
    <Shell section="datasets">
      <PageHead
        trail={[{ label: "Data", href: "/datasets" }, { label: "Changes" }]}
        title={
          changes === 0
            ? "The data have not changed since the first version on file"
            : `${count(changes, "change")} of the data on file`
        }
        subtitle={`This site shows data version ${dataVersion()}. A version is named by its day and by the tables' checksum; every file and embed names its own.`}
      />
      <Prose>
        <p>
          Revisions by a publisher arrive as new vintages; what this site said wrongly stands under{" "}
          <a href="/corrections">corrections</a>. Follow this page as a <a href="/changes.atom">feed</a>.
        </p>
        {!isCurrentArchived() && (
          <p>What the present version changed is not archived yet: its entry is missing from the list.</p>
        )}
      </Prose>
      {versions.map((version) => (
        <Section
          key={version.data_version}
          id={`v${version.data_version}`}
          title={version.data_version}
          subtitle={`${versionWords(version)}.`}
        >
          <VersionChanges version={version} />
        </Section>
      ))}
    </Shell>
  );
}
