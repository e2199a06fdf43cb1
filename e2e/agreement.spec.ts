import type { APIRequestContext } from "@playwright/test";
import Papa from "papaparse";
import { expect, httpTest } from "./site";

/** Each chart's table, CSV and JSON are asked for over HTTP, parsed, and must hold the same cells in the same order. */
const views = [
  "added-duty",
  "collected-duties",
  "goods-balance",
  "headline-rates",
  "largest-deficits",
  "reported-surpluses",
  "goods-balance?partner=CHN~WLD&step=month&from=2024-01&sort=-balance_usd",
  "largest-deficits?year=1999&sort=partner_name",
  "headline-rates?on=2025-04-09&partner=CHN~JPN~CAN",
];

for (const view of views)
  httpTest(`${view}: table, CSV and JSON agree`, async ({ request }) => {
    const [id, query = ""] = view.split("?");
    const csv = Papa.parse<string[]>(await text(request, `/charts/${id}.csv?${query}`), { skipEmptyLines: true }).data;
    const json = JSON.parse(await text(request, `/charts/${id}.json?${query}`));
    const [head, ...rows] = csv;
    expect(head).toEqual(json.columns.map((column: { name: string }) => column.name));
    expect(rows).toEqual(
      json.rows.map((row: Record<string, unknown>) =>
        json.columns.map(({ name }: { name: string }) => cell(row[name])),
      ),
    );
    expect(await tableCells(request, `/charts/${id}?${query}`)).toEqual(rows);
  });

/** The exact values of every page of the table (`data` elements), row by row. */
async function tableCells(request: APIRequestContext, address: string): Promise<string[][]> {
  const found: string[][] = [];
  for (let page = 1; ; page++) {
    const html = await text(request, `${address}&view=table&page=${page}`);
    const body = html.slice(html.indexOf("<tbody"), html.indexOf("</tbody>"));
    const rows = body.split("<tr").slice(1);
    found.push(
      ...rows.map((row) => [...row.matchAll(/<data value="([^"]*)">/g)].map(([, value = ""]) => unescaped(value))),
    );
    if (!html.includes(">Next page<")) return found;
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
