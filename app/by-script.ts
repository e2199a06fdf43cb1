import { headers } from "next/headers";

/** Whether Next's script asked for the page: its browser draws by itself and has the frame already (lib/cli/front.mjs). */
export async function byScript(): Promise<boolean> {
  return (await headers()).has("x-by-script");
}
