import { fileURLToPath } from "node:url";

/** The repository's folder, without a trailing slash; the commands work from any current folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");
