import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Every fault of accessibility on a page, or within a part of it: rule and places. No rule is switched off. */
export async function axeFaults(page: Page, part?: string): Promise<string[]> {
  const whole = new AxeBuilder({ page }).withTags([
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
  ]);
  const { violations } = await (part === undefined ? whole : whole.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`);
}
