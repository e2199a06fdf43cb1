import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import type { Rendering } from "@/lib/charts/rendering";
import { embedData } from "@/lib/extract/embed-data";
import { heatTableRules } from "@/lib/extract/embed-table";
import { embedDrawings, embedView } from "@/lib/extract/embed-view";
import { type Scheme, tokenColours, usedColours } from "@/lib/extract/token-colours";
import { plotChart } from "@/lib/plot/plot-chart";
import { EmbedBody, type EmbedLinks } from "./embed-body";
import { markup } from "./markup";

/** An HTML document and the policy that lets it run nothing but its own style and script. */
export interface EmbedDocument {
  html: string;
  policy: string;
}

/** A chart as one self-contained document, complete without its script. */
export async function embedDocument(
  prepared: PreparedChart,
  rendering: Pick<Rendering, "theme" | "annotations">,
  links: EmbedLinks,
): Promise<EmbedDocument> {
  const chart = embedView(prepared, rendering.annotations);
  const body = await markup(createElement(EmbedBody, { chart, links }));
  const { width, height } = embedDrawings.wide;
  const plot = chart.empty === null ? plotChart(chart, width, height) : null;
  const data = embedData(chart, plot);
  const store = data === null ? "" : `<script type="application/json" id="data">${inScript(data)}</script>`;
  return frameDocument({
    id: chart.id,
    title: chart.title,
    canonical: links.permalink,
    body: `${body}${store}`,
    theme: rendering.theme,
    script: ownText("components/embed/embed-script.js"),
  });
}

/** A small framed page that says in plain words why there is no chart. Every word of it is escaped. */
export function embedMessage(about: {
  id: string;
  title: string;
  words: string[];
  link: { href: string; label: string };
}): Promise<EmbedDocument> {
  const paragraphs = about.words.map((words) => createElement("p", { key: words, className: "sub" }, words));
  const link = createElement("a", { href: about.link.href, target: "_blank", rel: "noopener" }, about.link.label);
  const element = createElement("main", null, createElement("h1", null, about.title), ...paragraphs, link);
  return markup(element).then((body) =>
    frameDocument({
      id: about.id,
      title: about.title,
      canonical: about.link.href,
      body,
      theme: "auto",
      script: ownText("components/embed/embed-script.js"),
    }),
  );
}

function frameDocument(page: {
  id: string;
  title: string;
  canonical: string;
  body: string;
  theme: Rendering["theme"];
  script: string;
}): EmbedDocument {
  const rules = `${ownText("components/embed/embed.css")}${heatRules(page.body)}`;
  const style = `${themeRules(page.theme, `${rules}${page.body}${dataTones(page.body)}`)}${rules}`;
  const html = `<!doctype html><html lang="en" data-chart="${escapeHtml(page.id)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(page.title)}</title><link rel="canonical" href="${escapeHtml(page.canonical)}"><meta name="robots" content="noindex"><style>${style}</style></head><body>${page.body}<script>${page.script}</script></body></html>`;
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(page.script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ].join("; ");
  return { html, policy };
}

/**
 * The colours in use, for one theme or for both, and the scheme they belong to: where it is not the host's, browsers
 * put an opaque ground of that scheme under the frame, so that its words can be read on any page. A frame with the same
 * `color-scheme` (the dialog's code sets it) is transparent.
 */
function themeRules(theme: Rendering["theme"], text: string): string {
  const names = usedColours(text);
  const block = (scheme: Scheme) =>
    `:root{${names.map((name) => `${name}:${tokenColours(scheme).get(name)}`).join(";")}}`;
  if (theme === "light") return `:root{color-scheme:light}${block("light")}`;
  // Dark is for screens: on paper, which is white, its ink could not be read.
  const [scheme, dark] =
    theme === "dark" ? ["dark", "@media screen"] : ["light dark", "@media screen and (prefers-color-scheme:dark)"];
  return `:root{color-scheme:${scheme}}${block("light")}${dark}{${block("dark")}}`;
}

/** Colour classes of the cells of a heat map, and what depends on how many partners it has. */
function heatRules(body: string): string {
  const partners = body.split('scope="col"').length - 1;
  if (partners === 0) return "";
  const shades = [1, 2, 3, 4, 5, 6, 7, 8].map(
    (shade) => `.r${shade}{background:var(--rate-${shade});color:var(--on-rate-${shade})}`,
  );
  return `${ownText("components/embed/embed-heat.css")}${shades.join("")}${heatTableRules(partners)}`;
}

/** Tones that only the script names. */
function dataTones(body: string): string {
  return [...new Set(body.match(/"(?:partner|authority|balance|verdict|ink)-[\w-]+"/g))]
    .map((tone) => `var(--${tone.slice(1, -1)})`)
    .join("");
}

const texts = new Map<string, string>();

/** A file of ours without comments and indentation. */
function ownText(path: string): string {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), path), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/ .*$/gm, "")
    .replace(/^\s+/gm, "")
    .trim();
  texts.set(path, text);
  return text;
}

function inScript(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
