import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { markServing } from "./build.mjs";
import { createFront } from "./front.mjs";
import { loadPrebuilt } from "./prebuilt.mjs";
import { root } from "./root.mjs";
import { unparsedStatus } from "./unparsed-status.mjs";
import { UserError } from "./user-error.mjs";
import { answerLimits } from "./view-answers.mjs";

/**
 * Serve a build with Next in this process, behind our front. Resolves when requests are answered. SIGTERM and SIGINT
 * let running answers finish and end the process.
 * @param {{ port: number, siteUrl: string, dist: string }} settings `dist` as given by `buildSite`
 * @throws {UserError} when the port is taken
 */
export async function serveSite({ port, siteUrl, dist }) {
  process.chdir(root);
  // Live data are 90 MB; left to itself V8 lets the garbage of many requests grow to four times that before it collects.
  // A limit on that alone, not `--optimize-for-size`: it collects ten times a request, a third of the time of a view.
  setFlagsFromString("--heap-growing-percent=60");
  Object.assign(process.env, {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(port),
    SITE_URL: siteUrl,
    SITE_BUILD: dist,
  });
  const require = createRequire(import.meta.url); // at run time: `npm start` loads this file before anything is installed
  const next = /** @type {typeof import("next").default} */ (require("next"));
  const {
    parseAndValidateFlightRouterState,
  } = require("next/dist/server/app-render/parse-and-validate-flight-router-state");

  // Next would attach itself to the server to upgrade connections and then leave them hanging; this one never listens.
  const httpServer = createServer();
  const app = next({ dev: false, dir: root, port, hostname: "localhost", httpServer });
  const handle = app.getRequestHandler();
  const { LRUCache } = /** @type {typeof import("lru-cache")} */ (require("lru-cache"));
  const front = createFront({
    answers: new LRUCache(answerLimits),
    handle,
    compression: require("compression"),
    parseRouterState: parseAndValidateFlightRouterState,
    prebuilt: loadPrebuilt(join(root, dist)),
  });

  const prepared = app.prepare();
  const server = createServer({ maxHeaderSize: 32 * 1024 }, (request, response) => {
    prepared.then(() => front(request, response));
  });
  // Node's 5 s closes connections under the hands of clients and proxies that keep them for a minute.
  server.keepAliveTimeout = 65_000;
  server.on("clientError", (/** @type {NodeJS.ErrnoException} */ error, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return;
    socket.end(`HTTP/1.1 ${unparsedStatus(error)}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  await listen(server, port);
  markServing(dist);
  stopOnSignal(server, app);
  await prepared;
}

/**
 * Whether a port can be listened on, tried by listening.
 * @param {number} port
 * @throws {UserError} when it cannot
 */
export async function requireFreePort(port) {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}

/** @param {import("node:http").Server} server @param {number} port @returns {Promise<void>} */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE")
        reject(
          new UserError(`Port ${port} is in use: stop that server, or choose another port: PORT=${port + 1} npm start`),
        );
      else if (error.code === "EACCES")
        reject(new UserError(`Port ${port} is not for this user: choose one above 1023.`));
      else reject(error);
    });
    server.listen(port, resolve);
  });
}

/** @param {import("node:http").Server} server @param {{ close(): Promise<void> }} app */
function stopOnSignal(server, app) {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.close(() => app.close().finally(() => process.exit(0)));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 3000).unref(); // a stuck answer must not hold the port
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
}
