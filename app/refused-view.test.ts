import { describe, expect, it } from "vitest";
import { readRefusedView, refusing, withValue, writeRefusedView } from "./refused-view";
import { stackAddress, wholeOf } from "./tariff-request";

const search = (query: string) => new URLSearchParams(query);

describe("refusing", () => {
  const view = refusing({
    url: { pathname: "/datasets/events", searchParams: search("filter=kind:eq:treaty&filter=nothing&from=2030-01") },
    fault: { parameter: "filter", detail: "“nothing” is not a column.", allowed: ["kind", "CHN"] },
    nearest: { query: "filter=kind:eq:treaty", words: "Show the rest" },
    otherwise: { href: "/", words: "Home" },
    instead: (value) => (value === "kind" ? "/datasets/events?filter=kind" : null),
  });

  it("keeps what was typed and refused, beside what is good", () => {
    expect(view.typed).toEqual({ filter: "nothing", from: "2030-01" });
    expect(view.nearest).toEqual({ href: "/datasets/events?filter=kind:eq:treaty", words: "Show the rest" });
    expect(view.allowed).toEqual([
      { words: "kind", href: "/datasets/events?filter=kind" },
      { words: "CHN", href: null },
    ]);
  });

  it("passes through a header as it is, and reads no other header", () => {
    expect(readRefusedView(writeRefusedView(view))).toEqual(view);
    for (const header of [null, "", "%", "nothing", encodeURIComponent('{"path":"//elsewhere.example"}')])
      expect(readRefusedView(header)).toBeNull();
  });

  it("names partners, and shortens what is long", () => {
    const long = refusing({
      url: { pathname: "/figures", searchParams: search(`partner=${"X".repeat(500)}`) },
      fault: { parameter: "partner", detail: "", allowed: ["CHN"] },
      nearest: null,
      otherwise: { href: "/figures", words: "All" },
      instead: () => null,
    });
    expect(long.allowed[0]?.words).toBe("China (CHN)");
    expect(long.typed.partner).toHaveLength(60);
    expect(long.nearest.href).toBe("/figures");
  });
});

describe("withValue", () => {
  const fault = { parameter: "step", detail: "", allowed: [] };
  it("is an address only where the value is no fault", () => {
    const faultOf = (params: URLSearchParams) => (params.get("step") === "week" ? fault : null);
    expect(withValue("/charts/x", "partner=CHN~JPN", ["step", "year"], faultOf)).toBe(
      "/charts/x?partner=CHN~JPN&step=year",
    );
    expect(withValue("/charts/x", "", ["step", "week"], faultOf)).toBeNull();
  });
});

describe("a path with an unknown partner or sector", () => {
  it.each([
    ["/tariffs/XXX/vehicles", "/tariffs/WLD/vehicles"],
    ["/tariffs/CHN/foo", "/tariffs/CHN/all-goods"],
    ["/tariffs/XXX/foo", "/tariffs"],
  ])("%s leads on to %s", (path, whole) => {
    expect(wholeOf(path, search("")).href).toBe(whole);
  });

  it("offers the same page of a partner that there is", () => {
    expect(stackAddress("/tariffs/CHI/vehicles", search("on=2025-04-10"), ["partner", "CHN"])).toBe(
      "/tariffs/CHN/vehicles?on=2025-04-10",
    );
    expect(stackAddress("/tariffs/CHI/vehicles", search(""), ["partner", "../.."])).toBeNull();
  });
});
