import { expect, httpTest } from "./site";

httpTest.describe("/api/stack", () => {
  httpTest("answers what duty applies, for any site, with a validator", async ({ request }) => {
    const answer = await request.get("/api/stack?partner=KOR&product=passenger-cars&on=2025-04-10");
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain("application/json");
    expect(answer.headers()["access-control-allow-origin"]).toBe("*");
    const body = await answer.json();
    // Proc. 10908: 25 on a base of 2.5.
    expect(body).toMatchObject({ partner: "KOR", basis: "headline", added: 0.25, total: 0.275, beyond_horizon: false });
    expect(body.layers[0]).toMatchObject({ measure_id: "S232-AUTO", instrument: "Proc. 10908", contribution: 0.25 });
    const again = await request.get("/api/stack?partner=KOR&product=passenger-cars&on=2025-04-10", {
      headers: { "If-None-Match": answer.headers().etag as string },
    });
    expect(again.status()).toBe(304);
  });

  for (const [query, parameter, allowed] of [
    ["partner=CHX", "partner", "CHN"],
    ["partner=CHN&on=2025-02-30", "on", "2018-01-01 to 2030-12-31"],
    ["partner=CHN&sector=textile", "sector", "textiles-apparel"],
    ["partner=CHN&product=list-9", "product", "list-3"],
  ] as const)
    httpTest(`refuses ${query} and names what is allowed`, async ({ request }) => {
      const answer = await request.get(`/api/stack?${query}`);
      expect(answer.status()).toBe(400);
      expect(answer.headers()["content-type"]).toContain("application/problem+json");
      const body = await answer.json();
      expect(body).toMatchObject({ status: 400, parameter });
      expect(body.allowed).toContain(allowed);
    });

  httpTest("answers a day beyond the horizon without a total", async ({ request }) => {
    const body = await (await request.get("/api/stack?partner=CHN&sector=furniture&on=2027-06-01")).json();
    expect(body).toMatchObject({ beyond_horizon: true, total: null, added: null });
    expect(body.scheduled.length).toBeGreaterThan(0);
  });
});
