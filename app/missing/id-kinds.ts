import type { SiteSection } from "@/components/page/site-sections";
import { catalogue } from "@/lib/charts/catalogue";
import { readDatasets } from "@/lib/data/dataset";
import { sources } from "@/lib/data/schema/sources";
import { readTable } from "@/lib/data/table";

interface IdKind {
  section: SiteSection;
  /** Pages stand at `<href>/<id>`. */
  href: string;
  one: string;
  many: string;
  /** Head of the page that lists them all. */
  all: string;
  ids(): { id: string; name: string }[];
}

/** The kinds of page that have ids, for ever, and whose neighbours an unknown id is offered. */
export const idKinds: readonly IdKind[] = [
  {
    section: "charts",
    href: "/charts",
    one: "chart",
    many: "charts",
    all: "Charts",
    ids: () => [...catalogue].map(([id, { name }]) => ({ id, name })),
  },
  {
    section: "sources",
    href: "/sources",
    one: "source",
    many: "sources",
    all: "Sources",
    ids: () => readTable(sources).map(({ id, title }) => ({ id, name: title })),
  },
  {
    section: "datasets",
    href: "/datasets",
    one: "dataset",
    many: "datasets",
    all: "Data",
    ids: () => readDatasets().map(({ dataset, title }) => ({ id: dataset, name: title })),
  },
];

/** Whether a path names a page of some kind by an id that it has not; paths with a file extension are not pages. */
export function isUnknownId(pathname: string): boolean {
  const [, href, id] = /^(\/[a-z]+)\/([^/.]+)$/.exec(pathname) ?? [];
  const kind = idKinds.find((each) => each.href === href);
  return kind !== undefined && !kind.ids().some((known) => known.id === id);
}
