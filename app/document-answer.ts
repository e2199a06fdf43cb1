import { fileAnswer } from "./file-answer";

/** A document of the site as a whole, made when it is built: sitemap, descriptors, feeds. */
export function documentAnswer(request: Request, body: string, type: string, fileName: string): Response {
  return fileAnswer(request, { body, type, fileName });
}

/** JSON, indented: such documents are read by people too. */
export function jsonDocument(request: Request, value: object, fileName: string): Response {
  return documentAnswer(request, `${JSON.stringify(value, null, 2)}\n`, "application/json; charset=utf-8", fileName);
}
