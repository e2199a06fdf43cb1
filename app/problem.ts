/** An error of a data route: `application/problem+json` (RFC 9457) with the parameter at fault and what is allowed. */
export function problem(
  status: number,
  about: { detail: string; parameter: string | null; allowed: string[] },
): Response {
  const titles: Record<number, string> = {
    400: "Bad request",
    403: "Not offered",
    404: "Not found",
    405: "Method not allowed",
    410: "No longer kept",
    414: "Address too long",
    501: "Not implemented",
    503: "Not available",
  };
  const body = JSON.stringify({ type: "about:blank", title: titles[status], status, ...about });
  // What was asked for is named: no markup of it, even to a reader that guesses the type.
  return new Response(`${body.replaceAll("<", "\\u003c")}\n`, {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
