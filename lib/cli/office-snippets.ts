import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type OfficeChecks, same } from "./office-checks";
import type { OfficeSite } from "./office-extracts";
import { fetchBytes, fetchJson } from "./office-fetch";

/** What is asked of each language after its snippet: rows, and the sum of a column. */
const questions = {
  python: (sum: string) => `\nprint("ASKED", len(rows), int(rows["${sum}"].sum()))\n`,
  r: (sum: string) => `\ncat("ASKED", nrow(rows), format(sum(rows$${sum}), scientific = FALSE), "\\n")\n`,
  javascript: (sum: string) => `\nconsole.log("ASKED", rows.length, rows.reduce((sum, row) => sum + row.${sum}, 0));\n`,
};

/** Debian's Python, which has Debian's pandas, before another that a machine may have in front of it. */
export const python = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

const programs: Record<keyof typeof questions, [command: string, file: string]> = {
  python: [python, "snippet.py"],
  r: ["Rscript", "snippet.R"],
  javascript: [process.execPath, "snippet.mjs"],
};

/** Run the snippets of two datasets' pages as they stand there, and ask each how much it read. */
export async function checkSnippets(site: OfficeSite, checks: OfficeChecks): Promise<void> {
  for (const [id, sum] of [
    ["goods-trade-2024-by-vintage", "imports_usd"],
    ["duties-national-monthly", "calculated_duties_usd"],
  ] as const) {
    const { rows } = await fetchJson<{ rows: Record<string, number>[] }>(`${site.address}/datasets/${id}.json`);
    const wanted = `ASKED ${rows.length} ${rows.reduce((total, row) => total + (row[sum] ?? 0), 0)}`;
    const code = snippetsOf(String(await fetchBytes(`${site.address}/datasets/${id}`)), site);
    for (const language of Object.keys(questions) as (keyof typeof questions)[])
      await checks.check(`the ${language} snippet of ${id}`, () => {
        const [command, file] = programs[language];
        writeFileSync(join(site.folder, file), `${code.get(language)}${questions[language](sum)}`);
        const printed = run(command, [file], site.folder);
        same(printed.match(/ASKED.*/)?.[0].trim(), wanted, "rows and sum");
      });
    await checks.check(`the curl snippet of ${id}`, () => {
      run("sh", ["-c", code.get("curl") ?? ""], site.folder);
      const name = readdirSync(site.folder).find((file) => file.startsWith(`tariff-ledger_${id}_`)) ?? "";
      same(readFileSync(join(site.folder, name), "utf8").trim().split("\r\n").length, rows.length + 1, "lines");
    });
  }
}

/** The code on a page by language, with the address the site has here for the one it calls itself. */
function snippetsOf(html: string, { address, called }: OfficeSite): Map<string, string> {
  return new Map(
    [...html.matchAll(/<pre data-snippet="([^"]+)"><code>(.*?)<\/code>/gs)].map(([, id = "", code = ""]) => [
      id,
      code
        .replaceAll("&quot;", '"')
        .replaceAll("&#x27;", "'")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&")
        .replaceAll(called, address),
    ]),
  );
}

function run(command: string, args: string[], cwd: string): string {
  return execFileSync(command, args, { encoding: "utf8", cwd, stdio: ["ignore", "pipe", "pipe"], timeout: 120_000 });
}
