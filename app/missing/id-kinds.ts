import type { SiteSection } from "@/components/page/site-sections";
import { catalogue } from "@/lib/charts/catalogue";
import { nearestPartners } from "@/lib/charts/nearest-partners";
import { partnerName } from "@/lib/charts/partners";
import { sectorOptions } from "@/lib/charts/sectors";
import { partnersWithTrade } from "@/lib/charts/trade";
import { readDatasets } from "@/lib/data/dataset";
import { figures } from "@/lib/data/schema/figures";
import { sources } from "@/lib/data/schema/sources";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { readTable } from "@/lib/data/table";

interface IdKind {
  section: SiteSection | null;
  /** Pages stand at `<href>/<id>`. */
  href: string;
  one: string;
  many: string;
  /** Head of the page that lists them all. */
  all: string;
  ids(): { id: string; name: string }[];
  /** The ids that a reader may have meant, where more than their letters tells; at most six. */
  nearest?(asked: string): string[];
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
    section: "tariffs",
    href: "/measures",
    one: "measure",
    many: "measures",
    all: "Measures",
    ids: () => readTable(usTariffMeasures).map(({ measure_id, event }) => ({ id: measure_id, name: event })),
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
    section: "figures",
    href: "/figures",
    one: "figure",
    many: "figures",
    all: "The ledger",
    ids: () => readTable(figures).map(({ id, claim }) => ({ id, name: claim })),
  },
  {
    section: "datasets",
    href: "/datasets",
    one: "dataset",
    many: "datasets",
    all: "Data",
    ids: () => readDatasets().map(({ dataset, title }) => ({ id: dataset, name: title })),
  },
  {
    section: "partners",
    href: "/partners",
    one: "partner",
    many: "partners",
    all: "Partners",
    ids: () => partnersWithTrade().map((code) => ({ id: code, name: partnerName(code) })),
    nearest: (asked) => nearestPartners(asked, partnersWithTrade()),
  },
  {
    section: null,
    href: "/sectors",
    one: "sector",
    many: "sectors",
    all: "Sectors",
    ids: () => sectorOptions().map(({ code, name }) => ({ id: code, name })),
  },
];

/** Whether a path names a page of some kind by an id that it has not; paths with a file extension are not pages. */
export function isUnknownId(pathname: string): boolean {
  const [, href, id] = /^(\/[a-z]+)\/([^/.]+)$/.exec(pathname) ?? [];
  const kind = idKinds.find((each) => each.href === href);
  return kind !== undefined && !kind.ids().some((known) => known.id === id);
}
