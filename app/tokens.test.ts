import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("app/tokens.css", "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

/** `--name` → value of the first block that `opening` begins. */
function declarations(opening: string): Map<string, string> {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`no block begins with ${opening}`);
  const body = css.slice(start + opening.length, css.indexOf("}", start));
  return new Map(
    [...body.matchAll(/([\w-]+)\s*:\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value.trim()]),
  );
}

/** WCAG 2.2 contrast of two `#RRGGBB` colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const light = declarations(":root {");
const forced = declarations('[data-theme="dark"] {');
const followed = declarations(':root:not([data-theme="light"]) {');

describe("tokens", () => {
  it("gives a reader who prefers dark the same colours as a forced dark theme", () => {
    expect([...followed]).toEqual([...forced]);
    const colours = [...light].filter(([name, value]) => name === "color-scheme" || value.startsWith("#"));
    expect(new Set(forced.keys())).toEqual(new Set(colours.map(([name]) => name)));
  });

  it("keeps dark colours to screens: what is printed is light ink on white, whatever the reader prefers", () => {
    // Every block outside a media query, or in one that paper may match.
    const onPaper = css.replace(/@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
    expect(onPaper).toContain("--ink: #1a1c21;");
    expect(onPaper).not.toMatch(/prefers-color-scheme|color-scheme: dark|\[data-theme="dark"\]/);
    for (const name of ["--ink", "--ink-2", "--ink-3"])
      expect([...onPaper.matchAll(new RegExp(`${name}: (#\\w+)`, "g"))].map(([, value]) => value)).toEqual([
        light.get(name),
      ]);
  });

  it.each([
    ["light", light],
    ["dark", forced],
  ])("keeps the contrast that the look promises: %s", (_, theme) => {
    const of = (name: string) => theme.get(name) ?? "";
    const words = ["--ink", "--ink-2", "--ink-3", "--verdict-holds", "--verdict-qualified", "--verdict-differs"];
    const partners = [...theme.keys()].filter((name) => name.startsWith("--partner-"));
    expect(partners).toHaveLength(22);
    for (const name of [...words, ...partners.filter((each) => each.endsWith("-text"))])
      expect([name, contrast(of(name), of("--ground")) >= 4.5]).toEqual([name, true]);
    for (const name of [...words, "--verdict-none"])
      expect([name, contrast(of(name), of("--ground-sunk")) >= 4.5]).toEqual([name, true]);
    for (const name of partners) expect([name, contrast(of(name), of("--ground")) >= 3]).toEqual([name, true]);
  });
});
