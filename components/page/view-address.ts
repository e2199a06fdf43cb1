/** Controls in a part with this attribute stay where they are on the screen, and keep the focus, when the view changes. */
const staying = "[data-stay]";

export function keepsPlace(control: Element): boolean {
  return control.closest(staying) !== null;
}

/**
 * Where a link leads, if to another view of the page that is open: same path, another query.
 * @returns path, query and fragment; null for all other links, which are the browser's to follow
 */
export function linkAddress(link: HTMLAnchorElement): string | null {
  if (link.href === "" || link.target !== "" || link.hasAttribute("download")) return null;
  const { origin, pathname, search, hash } = new URL(link.href);
  if (origin !== location.origin || pathname !== location.pathname) return null;
  const moves = hash !== "" && search === location.search; // within the view
  return moves ? null : `${pathname}${search}${hash}`;
}

/**
 * Where a GET form leads, if to a view of the page that is open. Fields left empty are absent, as the parser of
 * addresses has it; the codes of several partners stay readable.
 */
export function formAddress(form: HTMLFormElement, submitter: HTMLElement | null): string | null {
  if (form.method !== "get" || form.target !== "") return null;
  const { origin, pathname, hash } = new URL(form.action);
  if (origin !== location.origin || pathname !== location.pathname) return null;
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter))
    if (typeof value === "string" && value !== "") query.append(name, value);
  return `${pathname}${query.size === 0 ? "" : `?${plain(query.toString())}`}${hash}`;
}

/** What stands in addresses of ours need not be escaped: `partner=CHN~JPN`, `filter=kind:eq:meeting`. */
function plain(query: string): string {
  return query.replaceAll("%7E", "~").replaceAll("%3A", ":");
}
