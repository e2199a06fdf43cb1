import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import Papa from "papaparse";
import { writeCsv } from "@/lib/extract/csv";
import { type OfficeChecks, same } from "./office-checks";
import { fetchBytes, fetchJson } from "./office-fetch";
import { type SheetCell, sheetRows } from "./office-sheet";

export interface OfficeSite {
  /** Where the site answers, and what it calls itself. */
  address: string;
  called: string;
  /** For the files of the test. */
  folder: string;
}

/** A CSV on disk, what is in it, which columns are numbers. */
interface File {
  name: string;
  path: string;
  rows: Record<string, string>[];
  numeric: string[];
  words: string[];
  eu: boolean;
}

const datasets = ["partners", "goods-trade-2024-by-vintage", "us-tariff-measures", "figures", "events"];
/** LibreOffice's import filter: separator, quote, UTF-8, from line 1, language, no quoted text, no guessing of dates. */
const filters = { us: "CSV:44,34,76,1,,1033,false,false", eu: "CSV:59,34,76,1,,1031,false,false" };

/** Names that a program which guesses the encoding gets wrong. */
const names = ["台灣", "中国", "日本", "대한민국", "香港・澳門", "Việt Nam", "Côte d’Ivoire"];

/** Open every chart's default extract, some datasets and a fixture of names in three programs. */
export async function checkExtracts(site: OfficeSite, checks: OfficeChecks): Promise<void> {
  const files = [...(await download(site)), ...namesFixture(site)];
  console.log(`${files.length} files, ${files.reduce((sum, { rows }) => sum + rows.length, 0)} rows`);
  openInLibreOffice(site, files);
  for (const file of files) {
    await checks.check(`LibreOffice reads ${file.name}`, () => checkSheet(site, file));
    await checks.check(`papaparse reads ${file.name}`, () => checkParsed(file));
  }
  const duck = await (await DuckDBInstance.create(":memory:")).connect();
  for (const file of files) {
    const source = `read_csv('${file.path}'${file.eu ? ", delim=';', decimal_separator=','" : ""}, sample_size=-1)`;
    await checks.check(`DuckDB reads ${file.name}`, async () => {
      const [head] = (await duck.runAndReadAll(`SELECT count(*)::INT AS n FROM ${source}`)).getRowObjectsJson();
      same(Number(head?.n), file.rows.length, "rows");
      for (const column of file.numeric) {
        const query = `SELECT count(*) FILTER (WHERE "${column}" < 0)::INT AS n FROM ${source}`;
        const [found] = (await duck.runAndReadAll(query)).getRowObjectsJson();
        same(Number(found?.n), negatives(file, column), `negative numbers of ${column}`);
      }
    });
  }
}

async function download({ address, folder }: OfficeSite): Promise<File[]> {
  const { paths } = await fetchJson<{ paths: Record<string, unknown> }>(`${address}/openapi.json`);
  const charts = Object.keys(paths).flatMap((path) => /^\/charts\/([^/.]+)\./.exec(path)?.[1] ?? []);
  const wanted = [
    ...charts.map((id) => ({ path: `/charts/${id}`, query: "" })),
    ...charts.slice(0, 6).flatMap((id) => [
      { path: `/charts/${id}`, query: "?excel=1" },
      { path: `/charts/${id}`, query: "?dialect=eu" },
    ]),
    { path: "/charts/goods-balance", query: "?dialect=eu&excel=1" },
    ...datasets.map((id) => ({ path: `/datasets/${id}`, query: "" })),
  ];
  const files: File[] = [];
  for (const { path, query } of wanted) {
    const csv = await fetchBytes(`${address}${path}.csv${query}`);
    const { columns } = await fetchJson<{ columns: { name: string; type: string; kind?: string }[] }>(
      `${address}${path}.json`,
    );
    const numeric = columns.filter(({ type }) => type === "integer" || type === "number").map(({ name }) => name);
    const words = columns.filter(({ name, kind }) => kind === "text" && name.endsWith("_name")).map(({ name }) => name);
    files.push(fileOf(folder, `${path}${query}`, csv, numeric, words));
  }
  return files;
}

function namesFixture({ folder }: OfficeSite): File[] {
  const columns = [
    { key: "place_name", numeric: false },
    { key: "balance_usd", numeric: true },
  ];
  const rows = names.map((place_name, at) => ({ place_name, balance_usd: -1.5 * (at + 1) }));
  return [{}, { excel: true }, { eu: true, excel: true }].map((dialect) =>
    fileOf(
      folder,
      `names ${JSON.stringify(dialect)}`,
      Buffer.from(writeCsv(columns, rows, dialect)),
      ["balance_usd"],
      ["place_name"],
    ),
  );
}

function fileOf(folder: string, name: string, csv: Buffer, numeric: string[], words: string[]): File {
  const eu = name.includes("eu");
  const stem = name.replace(/[^a-z0-9-]+/g, "_");
  mkdirSync(join(folder, eu ? "eu" : "us"), { recursive: true });
  const path = join(folder, eu ? "eu" : "us", `${stem}.csv`);
  writeFileSync(path, csv);
  const text = csv.toString("utf8").replace(/^\ufeff/, "");
  const dialectEu = text.slice(0, text.indexOf("\r\n")).includes(";");
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    delimiter: dialectEu ? ";" : ",",
  });
  return { name, path, rows: data, numeric, words, eu: dialectEu };
}

/** One call for all files of a dialect: the program takes longer to start than to read. */
function openInLibreOffice({ folder }: OfficeSite, files: readonly File[]) {
  for (const eu of [false, true]) {
    const paths = files.filter((file) => file.eu === eu).map(({ path }) => path);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const args = ["--headless", profile, `--infilter=${eu ? filters.eu : filters.us}`, "--convert-to", "fods"];
    execFileSync("soffice", [...args, "--outdir", join(folder, "sheets"), ...paths], {
      stdio: "pipe",
      timeout: 300_000,
    });
  }
}

function checkSheet({ folder }: OfficeSite, file: File) {
  const stem = file.path
    .split("/")
    .at(-1)
    ?.replace(/\.csv$/, "");
  const [head, ...rows] = sheetRows(readFileSync(join(folder, "sheets", `${stem}.fods`), "utf8"));
  const columns = (head ?? []).map((cell) => cell.text);
  same(rows.length, file.rows.length, "rows");
  file.rows.forEach((row, at) => {
    const cell = (column: string): SheetCell | undefined => rows[at]?.[columns.indexOf(column)];
    for (const column of file.numeric) {
      const text = row[column] ?? "";
      if (text === "") continue;
      same(cell(column)?.type, "float", `row ${at + 1}, ${column} (${text})`);
      same(cell(column)?.value, numberOf(text, file.eu), `row ${at + 1}, ${column}`);
    }
    for (const column of file.words) same(cell(column)?.text, row[column], `row ${at + 1}, ${column}`);
  });
}

function checkParsed({ path, rows, numeric, eu }: File) {
  const text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  const { data, errors } = Papa.parse<Record<string, unknown>>(text, {
    header: true,
    dynamicTyping: !eu,
    skipEmptyLines: true,
  });
  same(errors.length, 0, errors[0]?.message ?? "errors");
  same(data.length, rows.length, "rows");
  for (const column of eu ? [] : numeric)
    same(
      data.filter((row) => typeof row[column] === "number" && (row[column] as number) < 0).length,
      negatives({ rows, eu }, column),
      `negative numbers of ${column}`,
    );
}

function negatives({ rows, eu }: Pick<File, "rows" | "eu">, column: string): number {
  return rows.filter((row) => (row[column] ?? "") !== "" && numberOf(row[column] ?? "", eu) < 0).length;
}

function numberOf(text: string, eu: boolean): number {
  return Number(eu ? text.replace(",", ".") : text);
}
