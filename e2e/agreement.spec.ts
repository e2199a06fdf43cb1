import type { APIRequestContext, APIResponse } from "@playwright/test";
import Papa from "papaparse";
import { expect, httpTest } from "./site";

/** A view's table, CSV and JSON are asked for over HTTP, parsed, and must hold the same cells in the same order. */
const views = [
  "goods-balance?partner=CHN~WLD&step=month&from=2024-01&sort=-balance_usd",
  "largest-deficits?year=1999&sort=partner_name",
  "headline-rates?on=2025-04-09&partner=CHN~JPN~CAN",
];

for (const view of views)
  httpTest(`${view}: table, CSV and JSON agree`, async ({ request }) => {
    await agree(request, view);
  });

httpTest("the default view of every chart agrees with itself in table, CSV and JSON", async ({ request }) => {
  httpTest.setTimeout(180_000);
  const ids = await chartIds(request);
  expect(ids.length).toBeGreaterThan(20);
  for (const id of ids) await agree(request, id);
});

httpTest("200 random views agree in table, CSV and JSON, also in what they refuse", async ({ request }) => {
  httpTest.setTimeout(300_000);
  const ids = await chartIds(request);
  const random = randomFrom(20_261_121);
  const statuses: number[] = [];
  for (let count = 0; count < 200; count++) statuses.push(await agree(request, randomView(ids, random), 1));
  // The choice must reach both sides of the parser, or the test would prove little.
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(80);
  expect(statuses.filter((status) => status === 400).length).toBeGreaterThan(5);
});

/** Ids of all charts, as the site itself names them to whoever asks for one that is not. */
async function chartIds(request: APIRequestContext): Promise<string[]> {
  return (await (await request.get("/charts/no-such-chart.csv")).json()).allowed;
}

/** The three forms of one view, compared as far as `pages` of its table; the status they share. */
async function agree(request: APIRequestContext, view: string, pages = Number.POSITIVE_INFINITY): Promise<number> {
  const [id, query = ""] = view.split("?");
  const answers = await Promise.all(
    [`/charts/${id}.csv?${query}`, `/charts/${id}.json?${query}`, `/charts/${id}?${query}`].map((path) =>
      request.get(path),
    ),
  );
  const [csvAnswer, jsonAnswer] = answers as [APIResponse, APIResponse];
  expect(new Set(answers.map((answer) => answer.status())).size, view).toBe(1);
  const status = csvAnswer.status();
  if (status !== 200) return status;
  const csv = Papa.parse<string[]>(await csvAnswer.text(), { skipEmptyLines: true }).data;
  const json = await jsonAnswer.json();
  const [head, ...written] = csv;
  const rows = written.map((row) => row.map(sameDigits));
  expect(head, view).toEqual(json.columns.map((column: { name: string }) => column.name));
  const jsonRows = json.rows.map((row: Record<string, unknown>) =>
    json.columns.map(({ name }: { name: string }) => cell(row[name])),
  );
  expect(rows, view).toEqual(jsonRows);
  const shown = await tableCells(request, `/charts/${id}?${query}`, pages);
  expect(shown, view).toEqual(rows.slice(0, shown.length));
  expect(shown.length, view).toBe(pages === 1 ? Math.min(rows.length, 50) : rows.length);
  return status;
}

/** A chart with two to four parameters of the closed list, most of them allowed. */
function randomView(ids: readonly string[], random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const year = () => 1990 + Math.floor(random() * 37);
  const values: Record<string, () => string> = {
    partner: () => pick(["CHN", "JPN~KOR", "VNM~TWN~MEX", "CAN", "DEU~IRL", "EUU~CHN", "EU27", "LAO", "XXX"]),
    from: () => `${year()}-0${1 + Math.floor(random() * 9)}`,
    until: () => `${2015 + Math.floor(random() * 12)}-0${1 + Math.floor(random() * 9)}`,
    on: () => pick(["2018-03-23", "2025-04-09", "2025-08-07", "2026-02-24", "2026-10-10", "2031-01-01"]),
    year: () => String(year()),
    step: () => pick(["month", "12m", "year"]),
    sector: () => pick(["steel", "vehicles", "agri-food", "nothing"]),
    as: () => pick(["usd", "share"]),
    sort: () => pick(["partner", "-partner_name", "as_of", "-vintage"]),
  };
  const names = Object.keys(values);
  const chosen = new Set(Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(names)));
  return `${pick(ids)}?${[...chosen].map((name) => `${name}=${(values[name] as () => string)()}`).join("&")}`;
}

/** Mulberry32: the same views in every run, so that a failure can be asked for again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The exact values of every page of the table (`data-cell`), row by row. */
async function tableCells(request: APIRequestContext, address: string, pages: number): Promise<string[][]> {
  const found: string[][] = [];
  for (let page = 1; ; page++) {
    const html = await text(request, `${address}&view=table&page=${page}`);
    const body = html.slice(html.indexOf("<tbody"), html.indexOf("</tbody>"));
    const rows = body.split("<tr").slice(1);
    found.push(
      ...rows.map((row) => [...row.matchAll(/ data-cell="([^"]*)"/g)].map(([, value = ""]) => unescaped(value))),
    );
    if (page >= pages || !html.includes(">Next page<")) return found;
  }
}

async function text(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return response.text();
}

/** A JSON value as the CSV writes it; text that a spreadsheet would run is guarded there alone. */
function cell(value: unknown): string {
  if (value === null) return "";
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : String(value);
}

function unescaped(html: string): string {
  const text = html
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  return /^-?\d+\.\d{10,}(e-\d+)?$/.test(text) ? String(Number(Number(text).toPrecision(12))) : text;
}

/** The CSV writes a small share without an exponent, JSON with one: the same digits. */
function sameDigits(text: string): string {
  return /^-?0\.0000/.test(text) ? String(Number(text)) : text;
}
