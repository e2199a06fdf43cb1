import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { toneOf } from "@/lib/charts/tone";
import { authorities } from "@/lib/domain/measure";
import { tokenColours } from "@/lib/extract/token-colours";
import { KeyHatch } from "./hatch";

/** Relative luminance, WCAG 2.1: what is left of a colour in grey. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function strokesOf(tone: string): string {
  return renderToStaticMarkup(createElement(KeyHatch, { tone })).match(/<pattern[^>]*><path d="([^"]*)"/)?.[1] ?? "";
}

describe("layers printed in grey", () => {
  const pairs = (tones: readonly string[]) => tones.flatMap((a, at) => tones.slice(at + 1).map((b) => [a, b] as const));
  // A truce and a secondary tariff are no layers and have no colour.
  const ofUs = authorities.map(toneOf).filter((tone) => tokenColours("light").has(`--${tone}`) && tone !== "ink");
  const ofChina = ["mfn", "retaliation"].map(toneOf);

  it.each([...pairs(ofUs), ...pairs(ofChina)])("%s and %s differ in their hatch, or 3 to 1 in grey", (a, b) => {
    const [dark, light] = [a, b]
      .map((tone) => luminance(tokenColours("light").get(`--${tone}`) ?? ""))
      .sort((x, y) => x - y) as [number, number];
    expect(strokesOf(a) !== strokesOf(b) || (light + 0.05) / (dark + 0.05) >= 3).toBe(true);
  });
});
