import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/** Exit code for a signal, as a shell would give it. */
const signalCode = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Run a program in the repository and wait for it. A signal to us is passed on, and ends us when the child has ended:
 * nothing is left behind.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean, shell?: boolean }} [options] `env` is added to
 *   ours (undefined removes a variable); `quiet` collects the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>} `code` is 127 when the program cannot be started
 */
export function run(program, args, { env = {}, quiet = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: mergeEnv(env),
      shell,
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    });
    let output = "";
    /** @type {NodeJS.Signals | null} */
    let received = null;
    const pass = (/** @type {NodeJS.Signals} */ signal) => {
      received = signal;
      child.kill(signal);
    };
    const signals = /** @type {(keyof typeof signalCode)[]} */ (Object.keys(signalCode));
    for (const signal of signals) process.on(signal, pass);
    const finish = (/** @type {number} */ code) => {
      for (const signal of signals) process.off(signal, pass);
      if (received !== null) process.exit(signalCode[/** @type {keyof typeof signalCode} */ (received)]);
      resolve({ code, output });
    };
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", (error) => {
      output += error.message;
      finish(127);
    });
    child.on("close", (code, signal) => finish(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
}

/**
 * Run a JavaScript program of an installed package with our own Node.
 * @param {string} script path below the repository
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(script, args, options) {
  return run(process.execPath, [`${root}/${script}`, ...args], options);
}

/** @param {Record<string, string | undefined>} changes @returns {NodeJS.ProcessEnv} */
function mergeEnv(changes) {
  const merged = Object.entries({ ...process.env, ...changes }).filter(([, value]) => value !== undefined);
  return /** @type {NodeJS.ProcessEnv} */ (Object.fromEntries(merged));
}
