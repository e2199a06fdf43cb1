/** Base of permalinks and files: SITE_URL, else the local address; without a slash at its end. */
export function siteUrl(): string {
  return (process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`).replace(/\/+$/, "");
}
