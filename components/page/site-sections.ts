/** The places that the masthead names, in its order. Only pages that exist stand here. */
export const siteSections = [
  { id: "charts", href: "/charts", label: "Charts" },
  { id: "sources", href: "/sources", label: "Sources" },
  { id: "datasets", href: "/datasets", label: "Data" },
  { id: "glossary", href: "/glossary", label: "Glossary" },
  { id: "about", href: "/about", label: "About" },
] as const;

export type SiteSection = (typeof siteSections)[number]["id"];
