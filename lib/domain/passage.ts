/** A page a statement was read on, as far as linking to it goes. Field names are the column names. */
export interface Page {
  url: string | null;
  /** `no` = a repost of agency copy: named, never linked; `repost-only` = linked with that label. */
  link: "yes" | "no" | "repost-only" | "none";
}

/** How to show the way to a passage. Without `href` there is only the label. */
export interface PassageLink {
  href: string | null;
  rel: string | null;
  /** What the reader must know of the link; null where there is nothing to say. */
  label: string | null;
}

/**
 * Address that opens a page at a passage (`#:~:text=`), or the page itself without a fragment. Null where the page has
 * no address or may not be linked. The browser needs a click and a full navigation: open it in a new tab.
 */
export function passageUrl(page: Page, fragment: string | null): string | null {
  if (page.url === null || page.link === "no" || page.link === "none") return null;
  if (fragment === null) return page.url;
  return `${page.url}${page.url.includes("#") ? "" : "#"}:~:text=${encodeFragment(fragment)}`;
}

/** As {@link passageUrl}, with `rel` and label by the rule of the `link` column. */
export function passageLink(page: Page, fragment: string | null = null): PassageLink {
  const href = passageUrl(page, fragment);
  if (page.link === "no") return { href: null, rel: null, label: "not linked: a repost" };
  if (href === null) return { href: null, rel: null, label: "no known address" };
  if (page.link === "repost-only")
    return { href, rel: "noopener noreferrer external nofollow", label: "a repost of the original" };
  return { href, rel: "noopener noreferrer external", label: null };
}

/** `-`, `,` and `&` divide a text directive (WICG scroll-to-text-fragment), and encodeURIComponent leaves `-` alone. */
function encodeFragment(fragment: string): string {
  return encodeURIComponent(fragment).replaceAll("-", "%2D");
}
