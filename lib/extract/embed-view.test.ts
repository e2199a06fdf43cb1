import { describe, expect, it } from "vitest";
import { standardRendering } from "@/lib/charts/rendering";
import { BoundedCache } from "./bounded-cache";
import { embedSeries } from "./embed-series";
import { shorterPath } from "./shorter-path";
import { resolveColours, usedColours } from "./token-colours";
import { TooBusy, takeTurns } from "./turn";
import { wrapText } from "./wrap-text";

describe("embedSeries", () => {
  it("keeps first, lowest, highest and last of each bin, and every gap", () => {
    const values = Array.from({ length: 900 }, (_, at) => ({
      x: String(at),
      y: at === 500 ? null : at % 20 === 7 ? -50 : at,
    }));
    const series = {
      key: "a",
      name: "A",
      tone: "ink",
      emphasis: false,
      dashed: false,
      panel: null,
      breaks: [],
      values,
    };
    const [thin] = embedSeries({ mark: "line", series: [series] } as never).series;
    const kept = thin?.values ?? [];
    expect(kept.length).toBeLessThanOrEqual(225); // 45 bins of 20, five points at most
    expect(kept[0]?.x).toBe("0");
    expect(kept.at(-1)?.x).toBe("899");
    expect(kept.filter(({ y }) => y === -50)).toHaveLength(45);
    expect(kept.filter(({ y }) => y === null)).toEqual([{ x: "500", y: null }]);
  });
});

describe("shorterPath", () => {
  it("writes the same line in relative steps", () => {
    expect(shorterPath("M 10 20 L 30.5 20 L 30.5 25.25 Z M 1 1 H 4 V 0.5")).toBe("m10 20l20.5 0l0 5.25zm-9-19h3v-.5");
  });
});

describe("BoundedCache", () => {
  it("drops what was not asked for longest, by count and by bytes", () => {
    const cache = new BoundedCache<string>(2, 100);
    cache.set("a", "A", 40);
    cache.set("b", "B", 40);
    expect(cache.get("a")).toBe("A");
    cache.set("c", "C", 40);
    expect([cache.get("a"), cache.get("b"), cache.get("c")]).toEqual(["A", undefined, "C"]);
    cache.set("d", "D", 90);
    expect(cache.size).toEqual({ entries: 1, bytes: 90 });
    cache.set("e", "E", 101);
    expect(cache.get("e")).toBe(undefined);
  });
});

describe("takeTurns", () => {
  it("runs so many at once, lets so many wait and refuses the rest", async () => {
    const inTurn = takeTurns(1, 1);
    let release = () => {};
    const first = inTurn(() => new Promise<string>((resolve) => (release = () => resolve("first"))));
    const second = inTurn(async () => "second");
    await expect(inTurn(async () => "third")).rejects.toThrow(TooBusy);
    release();
    expect(await Promise.all([first, second])).toEqual(["first", "second"]);
    expect(await inTurn(async () => "fourth")).toBe("fourth");
  });
});

describe("wrapText", () => {
  it("breaks at spaces, inside a word that is too long, and between Han letters", () => {
    expect(wrapText("one two", 10, 25)).toEqual(["one", "two"]);
    expect(wrapText("aaaaaaaaaa", 10, 26).join("")).toBe("aaaaaaaaaa");
    expect(wrapText("中国日本", 10, 21)).toEqual(["中国", "日本"]);
  });
});

describe("token colours", () => {
  it("are those of tokens.css in either theme; an unknown one is an error", () => {
    expect(resolveColours('fill="var(--ink)"', "light")).toBe('fill="#1a1c21"');
    expect(resolveColours('fill="var(--ink)"', "dark")).toBe('fill="#eceae4"');
    expect(usedColours("var(--ink) var(--partner-chn) var(--font-text)")).toEqual(["--ink", "--partner-chn"]);
    expect(() => resolveColours("var(--nothing)", "light")).toThrow("no colour --nothing");
  });
});

it("a standard rendering is of the newest data, 1280 px, with marks", () => {
  expect(standardRendering).toEqual({ theme: "auto", annotations: true, v: null, w: 1280, scale: 1, social: false });
});
