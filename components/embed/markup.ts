import type { ReactElement } from "react";

/** React to text. Imported on call: a route handler may not import `react-dom/server` at its top. */
export async function markup(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(element);
}
