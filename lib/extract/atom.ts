/** An Atom feed (RFC 4287). Days become midnight UTC. */
export interface AtomFeed {
  id: string;
  title: string;
  subtitle: string;
  /** Address of the feed itself, and of the page it speaks for. */
  self: string;
  alternate: string;
  updated: string;
  entries: readonly AtomEntry[];
}

export interface AtomEntry {
  id: string;
  link: string;
  title: string;
  updated: string;
  summary: string;
}

export function atomFeed({ id, title, subtitle, self, alternate, updated, entries }: AtomFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">',
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<subtitle>${xml(subtitle)}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(alternate)}"/>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    "<author><name>Tariff Ledger</name></author>",
    ...entries.flatMap((entry) => [
      "<entry>",
      `<id>${xml(entry.id)}</id>`,
      `<title>${xml(entry.title)}</title>`,
      `<link rel="alternate" type="text/html" href="${xml(entry.link)}"/>`,
      `<updated>${entry.updated}T00:00:00Z</updated>`,
      `<summary>${xml(entry.summary)}</summary>`,
      "</entry>",
    ]),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

/** Text and attribute values; control characters have no place in XML 1.0. */
export function xml(text: string): string {
  return [...text]
    .filter((sign) => sign >= " " || sign === "\n" || sign === "\t")
    .join("")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
