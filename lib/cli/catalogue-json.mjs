import { createViteServer } from "vitest/node";
import { root } from "./root.mjs";

/**
 * Prints every chart's default view as JSON: `{ <id>: <prepared chart> }`. A program of its own, in plain JavaScript: the
 * catalogue is found by `import.meta.glob`, which Node does not know, so the files are loaded as the tests load them.
 */
const server = await createViteServer({
  root,
  configFile: false,
  logLevel: "error",
  appType: "custom",
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { "@": root.replace(/[/\\]$/, "") } },
});
const { catalogue } = await server.ssrLoadModule("/lib/charts/catalogue.ts");
const { prepare } = await server.ssrLoadModule("/lib/charts/prepare.ts");
const { defaultView } = await server.ssrLoadModule("/lib/charts/query.ts");
const charts = [...catalogue].map(([id, chart]) => [id, prepare(id, chart, defaultView(chart))]);
process.stdout.write(JSON.stringify(Object.fromEntries(charts)));
await server.close();
