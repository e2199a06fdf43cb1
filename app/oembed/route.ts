import { longestQuery } from "@/lib/charts/query";
import { oembed } from "@/lib/extract/oembed";
import { problem } from "../problem";
import { siteUrl } from "../site-url";

/** `/oembed?url=&maxwidth=&maxheight=&format=json` (oembed.com, version 1.0). */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  if ((searchParams.get("url") ?? "").length > longestQuery)
    return problem(404, { detail: "url is too long to be a chart of this site.", parameter: "url", allowed: [] });
  const answer = oembed(searchParams, siteUrl());
  if (answer.status !== 200)
    return problem(answer.status, { detail: answer.detail, parameter: answer.parameter, allowed: [] });
  return new Response(`${JSON.stringify(answer.body)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "public, max-age=300",
    },
  });
}
