/** Pages of a kind of their own that no list of addresses names. */
const unlisted = ["/search?q=steel", "/tariffs/CHN/all-goods"];

/**
 * As a reader's browser asks for a page, and as Next's script asks for a view of it.
 * @type {Record<string, string>[]}
 */
const hands = [{}, { rsc: "1" }];

/**
 * Ask a site for one page of each kind, so that its code and tables are loaded before the first reader comes: he would
 * wait seconds for them. A page that fails says so in the log of the server and stops nothing.
 * @param {string} origin of a server that answers, without a slash at the end
 * @param {typeof fetch} [ask]
 * @returns {Promise<string[]>} the paths that were asked for
 */
export async function warm(origin, ask = fetch) {
  const sitemap = await (await ask(`${origin}/sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
  const kinds = new Map(paths.map((path) => [path.replace(/(?<=\w)\/[^/]+$/, "/*"), path]));
  const asked = [...kinds.values(), ...unlisted];
  for (const headers of hands)
    for (const path of asked) await (await ask(`${origin}${path}`, { headers })).arrayBuffer();
  return asked;
}
