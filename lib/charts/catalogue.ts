import type { Chart } from "./chart";

// Turbopack and Vite expand the glob at build time; with `import: "default"` Turbopack gives undefined, so the module is taken.
const modules = import.meta.glob<{ default: Chart }>("./catalogue/*.ts", { eager: true });

/** Every chart by id: the file stem in `catalogue/`. Adding a file adds a chart. */
export const catalogue: ReadonlyMap<string, Chart> = new Map(
  Object.entries(modules)
    .map(([path, module]) => [path.replace(/^.*\/|\.ts$/g, ""), module.default] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
