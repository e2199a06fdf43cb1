import { UserError } from "./user-error.mjs";

/**
 * Where the site listens and what it calls itself, from PORT and SITE_URL (both optional; an empty one is absent).
 * @param {Record<string, string | undefined>} env
 * @returns {{ port: number, siteUrl: string }} `siteUrl` is an origin without a trailing slash
 * @throws {UserError} one line that names the variable, its value and what is allowed
 */
export function siteSettings(env) {
  const port = readPort(env.PORT?.trim() || "3000");
  return { port, siteUrl: readSiteUrl(env.SITE_URL?.trim() || `http://localhost:${port}`) };
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new UserError(`PORT is "${text}": it must be a whole number from 1 to 65535.`);
  return port;
}

/** @param {string} text */
function readSiteUrl(text) {
  const wanted = `SITE_URL is "${text}": it must be an address such as https://tariffs.example.org, without a path.`;
  if (!URL.canParse(text)) throw new UserError(wanted);
  const url = new URL(text);
  const bare =
    url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "" && !text.includes("?");
  if (!["http:", "https:"].includes(url.protocol) || !bare) throw new UserError(wanted);
  return url.origin;
}
