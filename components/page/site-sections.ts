/** The places that the masthead names, in its order. Only pages that exist stand here. */
export const siteSections = [
  { id: "balances", href: "/balances", label: "Balances" },
  { id: "tariffs", href: "/tariffs", label: "Tariffs" },
  { id: "duties", href: "/duties", label: "Duties" },
  { id: "partners", href: "/partners", label: "Partners" },
  { id: "figures", href: "/figures", label: "Figures" },
  { id: "events", href: "/events", label: "Events" },
  { id: "charts", href: "/charts", label: "Charts" },
  { id: "sources", href: "/sources", label: "Sources" },
  { id: "datasets", href: "/datasets", label: "Data" },
] as const;

/** The place a page belongs to; the glossary and the words about the site stand in the footer. */
export type SiteSection = (typeof siteSections)[number]["id"] | "glossary" | "about";
