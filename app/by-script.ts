import { headers } from "next/headers";

/** Whether Next's script asked for the page: its browser then draws by itself (lib/cli/view-answers.mjs). */
export async function byScript(): Promise<boolean> {
  return (await headers()).has("x-by-script");
}
