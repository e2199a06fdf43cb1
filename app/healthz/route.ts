import { dataVersion } from "@/lib/data/data-version";

export const dynamic = "force-dynamic";

/** Whether the server answers and which data it holds; for monitors, so never kept by a cache. */
export function GET() {
  return Response.json({ status: "ok", data_version: dataVersion() }, { headers: { "Cache-Control": "no-store" } });
}
