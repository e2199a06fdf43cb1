import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officialRecord } from "@/lib/data/record";
import { figureOf, publishedOn } from "./fixtures/figure";
import { addDays, addMonths, type Day, firstDay, lastDay, month, monthFromIndex, monthIndex, monthOf } from "./period";
import { reconcile } from "./reconcile";
import { candidateWindows, type Window } from "./reconcile-windows";
import type { Reconciliation, TradeEvidence } from "./reconciliation";

const [series] = officialRecord().trade.series;
const partners = ["CHN", "TWN", "JPN", "KOR", "VNM", "MEX", "CAN", "DEU", "IND", "WLD"];

/** A year or a run of months that a source might state, and the day it says so. */
const statement = fc
  .record({
    partner: fc.constantFrom(...partners),
    first: fc.integer({ min: monthIndex(month("2010-01")), max: monthIndex(month("2025-06")) }),
    length: fc.integer({ min: 1, max: 12 }),
    lag: fc.integer({ min: 10, max: 400 }),
  })
  .map(({ partner, first, length, lag }) => {
    const from = monthFromIndex(first);
    const until = addMonths(from, length - 1);
    return { partner, stated: { from, until }, day: addDays(lastDay(until), lag) };
  });

/** The balance of a window as a source would print it, to the dollar's million. */
function printedBalance(partner: string, stated: Window, dollars: number, day: Day): Reconciliation {
  const millions = Math.round(dollars / 1e6);
  const figure = figureOf({
    partner: [partner],
    printed: String(Math.abs(millions)),
    printed_unit: "USD million",
    value: millions * 1e6,
    stated_period: `${stated.from}/${stated.until}`,
  });
  return reconcile(figure, publishedOn(day), officialRecord()) as Reconciliation;
}

describe("reconcile, by property", () => {
  it("finds again a figure made from any partner, candidate window and release", () => {
    fc.assert(
      fc.property(statement, fc.nat(), fc.nat(), ({ partner, stated, day }, pick, release) => {
        const windows = [stated, ...candidateWindows(stated, day)];
        const window = windows[pick % windows.length] as Window;
        const sums = series?.sums(partner, window) ?? [];
        const sum = sums[release % sums.length];
        fc.pre(sum !== undefined && (series?.sums(partner, stated).length ?? 0) > 0);
        const balance = (sum?.exports as number) - (sum?.imports as number);
        const found = printedBalance(partner, stated, balance, day);
        const evidence = found.evidence as TradeEvidence;
        const fitting = [evidence.match, ...found.runners_up.map(({ official }) => official)];
        const period = window.from === window.until ? window.from : `${window.from}/${window.until}`;
        // By chance an earlier candidate may fit too: then the true one is among the runners-up, or the stated period.
        return found.verdict === "agrees" || fitting.some((one) => one?.period === period);
      }),
      { numRuns: 400 },
    );
  });

  it("finds nothing for a number that no candidate window holds", () => {
    fc.assert(
      fc.property(statement, fc.double({ min: 1.3, max: 40, noNaN: true }), ({ partner, stated, day }, factor) => {
        const windows = [stated, ...candidateWindows(stated, day)];
        const balances = windows.flatMap((window) =>
          (series?.sums(partner, window) ?? []).map((sum) => (sum.exports as number) - (sum.imports as number)),
        );
        fc.pre(balances.length > 0 && (series?.sums(partner, stated).length ?? 0) > 0);
        const invented = -factor * Math.max(...balances.map(Math.abs));
        return printedBalance(partner, stated, invented, day).verdict === "differs";
      }),
      { numRuns: 300 },
    );
  });

  it("seldom takes a random number of the right size for a period", () => {
    const sample = fc.sample(fc.tuple(statement, fc.double({ min: 0.5, max: 1.5, noNaN: true })), {
      numRuns: 600,
      seed: 20261121,
    });
    const verdicts = sample.flatMap(([{ partner, stated, day }, factor]) => {
      const sum = series?.sums(partner, stated)[0];
      if (!sum) return [];
      const invented = factor * ((sum.exports as number) - (sum.imports as number));
      return printedBalance(partner, stated, invented, day).verdict;
    });
    // Some 40 windows of 1 million in a range of many billions.
    expect(verdicts.filter((verdict) => verdict !== "differs").length / verdicts.length).toBeLessThan(0.03);
  });

  it("keeps every candidate within its bounds", () => {
    fc.assert(
      fc.property(statement, ({ stated, day }) =>
        candidateWindows(stated, day).every(
          ({ from, until }) =>
            lastDay(until) < day &&
            firstDay(from) <= lastDay(addMonths(stated.until, 1)) &&
            until >= addMonths(stated.from, -1) &&
            monthIndex(monthOf(day)) - monthIndex(from) <= 36,
        ),
      ),
    );
  });
});
