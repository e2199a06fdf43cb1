import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of another origin, on a port of its own: what an author's site is to ours. */
export interface HostPage {
  address: string;
  close(): Promise<void>;
}

/** Serve one document at every path of a new origin. */
export async function hostPage(html: string): Promise<HostPage> {
  const server: Server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
