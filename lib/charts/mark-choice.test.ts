import { describe, expect, it } from "vitest";
import type { EventRow } from "@/lib/data/schema/events";
import { chooseEvents, reachOf } from "./mark-choice";

const event = (date: string, kind: string, partners: string[], figures = 0) =>
  ({ date, kind, partners, figures: Array.from({ length: figures }, String) }) as unknown as EventRow;
const kinds = ["tariff-action", "trade-agreement"];
const chosen = (events: EventRow[], shown: string[]) =>
  chooseEvents(events, kinds, shown, ["2010-01", "2026-08"]).map(({ date }) => date);

describe("reachOf", () => {
  it("counts the partners shown; a duty that names none reaches all, an agreement that names none no one", () => {
    expect(reachOf(event("2018-03-08", "tariff-action", ["USA"]), ["CHN", "JPN"])).toBe(2);
    expect(reachOf(event("2018-05-01", "tariff-action", ["USA", "KOR"]), ["CHN", "KOR"])).toBe(1);
    expect(reachOf(event("2017-01-23", "trade-agreement", ["USA"]), ["CHN"])).toBe(0);
    expect(reachOf(event("2018-03-08", "tariff-action", ["USA"]), [])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("chooseEvents", () => {
  it("lets the broad duties of 2018 stand, not the Korean quota of the same spring", () => {
    const spring = [
      event("2018-03-08", "tariff-action", ["USA"], 2),
      event("2018-03-23", "tariff-action", ["USA", "JPN", "CHN", "KOR"], 1),
      event("2018-05-01", "tariff-action", ["USA", "KOR"]),
    ];
    expect(chosen(spring, [])).toEqual(["2018-03-08"]);
    // On a chart of South Korea all three reach it: the one most spoken of stands.
    expect(chosen(spring, ["KOR"])[0]).toBe("2018-03-08");
  });

  it("lets the duty on the goods shown stand before broader ones near it", () => {
    const march = [
      event("2025-03-12", "tariff-action", ["USA", "JPN", "KOR"], 6),
      event("2025-03-26", "tariff-action", ["USA", "JPN"], 1),
    ];
    const cars = (one: EventRow) => one.date === "2025-03-26";
    const [first] = chooseEvents(march, kinds, ["JPN"], ["2010-01", "2026-08"], cars);
    expect(first?.date).toBe("2025-03-26");
    expect(chosen(march, ["JPN"])).toEqual(["2025-03-12"]);
  });

  it("takes the one most spoken of where reach is the same, then the newest", () => {
    const april = [
      event("2025-04-02", "tariff-action", ["USA", "CHN", "VNM"], 10),
      event("2025-04-09", "tariff-action", ["USA", "CHN", "VNM"], 2),
    ];
    expect(chosen(april, ["CHN", "VNM"])).toEqual(["2025-04-02"]);
    const equal = [event("2025-04-02", "tariff-action", ["CHN"]), event("2025-04-09", "tariff-action", ["CHN"])];
    expect(chosen(equal, ["CHN"])).toEqual(["2025-04-09"]);
  });

  it("puts kind before reach, fills with events half as far apart, and stops at eight", () => {
    expect(
      chosen(
        [event("2020-01-15", "trade-agreement", ["CHN", "JPN"]), event("2020-02-14", "tariff-action", ["CHN"])],
        ["CHN", "JPN"],
      ),
    ).toEqual(["2020-02-14"]);
    // A fortieth of the period is 151 days, an eightieth 76.
    const near = [event("2020-01-01", "tariff-action", ["CHN"]), event("2020-04-10", "tariff-action", ["CHN"])];
    expect(chosen(near, ["CHN"])).toEqual(["2020-04-10", "2020-01-01"]);
    const many = Array.from({ length: 10 }, (_, at) => event(`${2016 + at}-01-01`, "tariff-action", ["CHN"]));
    expect(chosen(many, ["CHN"])).toEqual(
      many
        .slice(2)
        .reverse()
        .map(({ date }) => date),
    );
  });
});
