import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Scheme = "light" | "dark";

/**
 * The colour variables of a theme, `--ink` → `#1a1c21`, read once from `app/tokens.css`: the one place that names a
 * colour. Embeds write those they use; pictures have none left.
 */
export function tokenColours(scheme: Scheme): ReadonlyMap<string, string> {
  themes ??= readThemes();
  return themes[scheme];
}
let themes: Record<Scheme, ReadonlyMap<string, string>> | undefined;

/** Names of the colour variables that a text uses, sorted. */
export function usedColours(text: string): string[] {
  const known = tokenColours("light");
  const used = new Set([...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name as string));
  return [...used].filter((name) => known.has(name)).sort();
}

/** A text with every colour variable replaced by its value; a variable that no theme has is a programmer's error. */
export function resolveColours(text: string, scheme: Scheme): string {
  const colours = tokenColours(scheme);
  return text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = colours.get(name);
    if (value === undefined) throw new Error(`invariant: no colour ${name} in tokens.css`);
    return value;
  });
}

function readThemes(): Record<Scheme, ReadonlyMap<string, string>> {
  const css = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), "app/tokens.css"), "utf8");
  const light = colourBlock(css, ":root {");
  return { light, dark: new Map([...light, ...colourBlock(css, '[data-theme="dark"] {')]) };
}

function colourBlock(css: string, opening: string): Map<string, string> {
  const start = css.indexOf(opening);
  const block = css.slice(start, css.indexOf("\n}", start)).replace(/\/\*[\s\S]*?\*\//g, "");
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6}|transparent);/gi)].map(([, name, value]) => [
      name as string,
      value as string,
    ]),
  );
}
