import { describe, expect, it } from "vitest";
import { stackFile } from "./stack-json";

interface Answer {
  base: { rate: number | null; kind: string; gap: string | null };
  layers: { measure_id: string; contribution: number | null; instrument: string; gap: string | null }[];
  kept_out: { measure_id: string; rule: string }[];
  added: number | null;
  added_known?: number;
  total: number | null;
  beyond_horizon: boolean;
  scheduled?: { measure_id: string; effective_from: string }[];
  basis: string;
  estimate?: boolean;
  assumptions?: { key: string; confidence: string }[];
}

function ask(query: string): Answer {
  const file = stackFile(new URLSearchParams(query));
  if (file.fault !== null) throw new Error(file.fault.detail);
  return JSON.parse(file.body) as Answer;
}

function fault(query: string) {
  const file = stackFile(new URLSearchParams(query));
  return file.fault;
}

const contributions = (answer: Answer) =>
  Object.fromEntries(answer.layers.map(({ measure_id, contribution }) => [measure_id, contribution]));

describe("/api/stack", () => {
  it("adds 145 on all goods of China on 10 April 2025 (EO 14228, EO 14266) and gives no total without a base", () => {
    const answer = ask("partner=CHN&on=2025-04-10");
    expect(contributions(answer)).toEqual({ "IEEPA-FENT-CHN-20": 0.2, "RECIP-CHN-125": 1.25 });
    expect(answer).toMatchObject({ basis: "headline", added: 1.45, added_known: 1.45, total: null });
  });

  it("charges a Korean car 15 in all at the horizon: 2.5 base, 12.5 of the cap (90 FR 55964)", () => {
    const answer = ask("partner=KOR&product=passenger-cars");
    expect(contributions(answer)).toEqual({ "S232-AUTO-KOR": 0.125 });
    expect(answer).toMatchObject({ base: { rate: 0.025, kind: "column-1" }, added: 0.125, total: 0.15 });
  });

  it("charges a Korean car 27.5 on 10 April 2025 (Proc. 10908), and names the reciprocal duty it displaces", () => {
    const answer = ask("partner=KOR&product=passenger-cars&on=2025-04-10");
    expect(answer.total).toBe(0.275);
    expect(answer.kept_out.find(({ measure_id }) => measure_id === "RECIP-BASE-1")?.rule).toContain("Section 232");
  });

  it("charges Canadian steel 25 on 10 April 2025 with USMCA (Proc. 10896), free of the fentanyl duty (EO 14231)", () => {
    const answer = ask("partner=CAN&product=steel-mill&preference=claimed&on=2025-04-10");
    expect(contributions(answer)).toEqual({ "S232-ST-25": 0.25 });
    expect(answer).toMatchObject({ base: { rate: 0, kind: "preference" }, total: 0.25 });
  });

  it("lets a washing machine over the quota pay 50 (Proc. 9694, first year)", () => {
    const within = ask("partner=KOR&product=washing-machines&on=2018-06-01");
    const over = ask("partner=KOR&product=washing-machines&claims=over-quota&on=2018-06-01");
    expect(contributions(within)).toEqual({ "S201-WASH-Y1-INQ": 0.2 });
    expect(contributions(over)).toEqual({ "S201-WASH-Y1-OVQ": 0.5 });
  });

  it("says what is missing: the metal of a derivative is not on file for one article", () => {
    const answer = ask("partner=JPN&product=steel-derivatives-2025-03&on=2025-07-01");
    expect(answer.layers.find(({ measure_id }) => measure_id === "S232-DERIV-50")).toMatchObject({
      contribution: null,
      gap: "steel content not on file as a share of value",
    });
    expect(answer).toMatchObject({ added: null, total: null });
  });

  it("answers beyond the horizon with what is scheduled and no total (Proc. 10976: cabinets 50 from 2027)", () => {
    const answer = ask("partner=CHN&sector=furniture&on=2027-01-01");
    expect(answer).toMatchObject({ beyond_horizon: true, added: null, total: null });
    expect(answer.scheduled).toContainEqual(
      expect.objectContaining({ measure_id: "S232-CAB-2027", effective_from: "2027-01-01" }),
    );
    expect(ask("partner=CHN&on=2026-10-10")).toMatchObject({ beyond_horizon: false });
  });

  it("says that the average of a member of the EU is an estimate, and on which assumptions it rests", () => {
    expect(ask("partner=FRA&basis=average")).toMatchObject({ basis: "average", estimate: true });
    expect(ask("partner=JPN&basis=average")).toMatchObject({ estimate: false });
    expect(ask("partner=CAN&sector=vehicles&basis=average").assumptions).toContainEqual(
      expect.objectContaining({ key: "non-us-content", confidence: "low" }),
    );
  });

  it("adds up: base and layers are the total", () => {
    for (const query of [
      "partner=CHN&sector=textiles-apparel&basis=average&on=2025-04-09",
      "partner=WLD&basis=average",
    ]) {
      const { base, layers, total } = ask(query);
      const sum = layers.reduce((so, { contribution }) => so + (contribution ?? Number.NaN), base.rate ?? Number.NaN);
      expect(Math.abs(sum - (total ?? Number.NaN))).toBeLessThan(1e-9);
    }
  });

  it.each([
    ["", "partner", []],
    ["partner=CHX", "partner", ["CHE", "CHL", "CHN"]],
    ["partner=CHN&partner=JPN", "partner", expect.anything()],
    ["partner=CHN&sector=textile", "sector", ["textiles-apparel"]],
    ["partner=CHN&product=list-9", "product", expect.arrayContaining(["list-1"])],
    ["partner=CHN&on=2025-02-30", "on", ["2018-01-01 to 2030-12-31"]],
    ["partner=CHN&on=2017-12-31", "on", ["2018-01-01 to 2030-12-31"]],
    ["partner=CHN&on=2031-01-01", "on", ["2018-01-01 to 2030-12-31"]],
    ["partner=CHN&basis=mean", "basis", ["headline", "average"]],
    ["partner=CHN&preference=shares", "preference", ["none", "claimed"]],
    ["partner=CHN&claims=gift", "claims", expect.arrayContaining(["usmca"])],
    ["partner=WLD", "basis", ["average"]],
    ["partner=CHN&basis=average&product=list-3", "product", ["basis=headline"]],
    ["partner=CHN&sector=steel&product=passenger-cars", "product", ["sector=vehicles"]],
  ])("refuses %s and names what is allowed", (query, parameter, allowed) => {
    expect(fault(query)).toMatchObject({ parameter, allowed });
  });

  it("takes an empty parameter as absent and ignores unknown names", () => {
    expect(ask("partner=CHN&sector=&utm_source=x&on=2025-04-10").added).toBe(1.45);
    expect(ask("partner=CHN&on=2030-12-31").beyond_horizon).toBe(true);
    expect(ask("partner=CHN&on=2018-01-01")).toMatchObject({ added: 0, layers: [] });
  });
});
