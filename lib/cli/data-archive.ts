import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type ArchivedVersion, archivedVersions } from "@/lib/data/archive";
import { dataFiles, dataPublished, dataVersion, versionOf } from "@/lib/data/data-version";
import { diffTable, isChanged } from "@/lib/data/table-diff";
import { tables } from "@/lib/data/tables";

/**
 * `npm run data -- archive`: write what changed since the last version on file and each chart's default view, to
 * `data/archive/<version>/`. Run it with every change of the data and commit it with them. The tables of the version
 * before come from git: from the commit that archived it, or from `before`.
 * @returns the exit code
 */
export function runArchive(root: string, before: string | undefined): number {
  const version = dataVersion();
  const known = archivedVersions(root);
  if (known.some(({ data_version }) => data_version === version)) {
    const added = writeViews(root, version);
    console.log(`Version ${version} is on file: its tables are the same. ${added} charts added.`);
    return 0;
  }
  const previous = known[0]?.data_version ?? null;
  const old = previous === null ? null : previousTables(root, previous, before);
  if (typeof old === "string") {
    console.error(old);
    return 1;
  }
  const changes: ArchivedVersion = {
    data_version: version,
    day: dataPublished(),
    previous,
    datasets: [...tables.values()]
      .map((table) => diffTable(table, old?.get(table.file) ?? null, readFileSync(join(root, table.file), "utf8")))
      .filter(isChanged),
  };
  const folder = join(root, "data", "archive", version);
  const charts = writeViews(root, version);
  writeFileSync(join(folder, "changes.json"), `${JSON.stringify(changes, null, 1)}\n`);
  const counts = changes.datasets.map(({ id, added, removed, revised }) => `${id}: +${added} -${removed} ~${revised}`);
  console.log([`Version ${version}, after ${previous ?? "none"}, ${charts} charts.`, ...counts].join("\n"));
  return 0;
}

/** Keep the default views of charts that the archive does not have yet; those on file stay as they are. @returns how many */
function writeViews(root: string, version: string): number {
  const folder = join(root, "data", "archive", version, "charts");
  mkdirSync(folder, { recursive: true });
  const added = Object.entries(defaultViews(root)).filter(([id]) => !existsSync(join(folder, `${id}.json.br`)));
  for (const [id, chart] of added)
    writeFileSync(join(folder, `${id}.json.br`), brotliCompressSync(JSON.stringify(chart)));
  return added.length;
}

/** Each chart's default view, prepared, by id. */
function defaultViews(root: string): Record<string, unknown> {
  const json = execFileSync(process.execPath, ["lib/cli/catalogue-json.mjs"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return JSON.parse(json);
}

/** The tables of an earlier version by path, from git; or one sentence on why they cannot be had. */
function previousTables(root: string, version: string, revision: string | undefined): Map<string, string> | string {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
  const help = `name a commit that holds it: npm run data -- archive --before <commit>`;
  try {
    const commit =
      revision ?? git("log", "--diff-filter=A", "-1", "--format=%H", "--", `data/archive/${version}`).trim();
    if (commit === "") return `No commit archives version ${version}: commit it first, or ${help}`;
    const files = git("ls-tree", "-r", "--name-only", commit, "data")
      .split("\n")
      .filter((file) => file.endsWith(".csv"));
    const texts = new Map(files.map((file) => [file, git("show", `${commit}:${file}`)]));
    const found = versionOfTexts(texts).slice(9);
    return found === version.slice(9)
      ? texts
      : `Commit ${commit} holds the tables of …-${found}, not ${version}; ${help}`;
  } catch {
    return `The tables of version ${version} cannot be read from git; ${help}`;
  }
}

/** The name of a version by its tables alone; its day is not asked. */
function versionOfTexts(texts: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "tariff-ledger-archive-"));
  try {
    for (const [file, text] of texts) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return existsSync(join(folder, "data")) && dataFiles(folder).length > 0 ? versionOf(folder, dataPublished()) : "";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
