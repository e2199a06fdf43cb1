/** `/openapi.json`: what programs may ask, as OpenAPI 3.1. Every example in it is a request that e2e/api.spec.ts makes. */
import { catalogue } from "@/lib/charts/catalogue";
import { dataVersion } from "@/lib/data/data-version";
import { readDatasets } from "@/lib/data/dataset";
import { usTariffMeasures } from "@/lib/data/schema/us-tariff-measures";
import { datasetColumns } from "./extract-column";
import { extractFormats } from "./extract-file";
import { figureColumns } from "./figure-lines";
import { chartPath } from "./openapi-chart";
import { type ApiParameter, answers, faults, problemAnswer, rowParameters } from "./openapi-parts";

/** The document, for a site at an address. */
export function openApi(siteUrl: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Tariff Ledger",
      version: dataVersion(),
      summary: "US trade balances and tariff rates, with the official record behind each number.",
      description:
        "Money is in whole US dollars, rates are fractions (0.25 is 25%), months YYYY-MM, days YYYY-MM-DD; a missing value is null, never 0. A balance is exports minus imports: a US deficit is negative. An empty parameter is absent, unknown names are ignored, a bad value is answered with 400.",
      license: {
        name: "CC BY 4.0 for our tables; the licence of each source stands beside its rows",
        url: "https://creativecommons.org/licenses/by/4.0/",
      },
    },
    servers: [{ url: siteUrl }],
    tags: [
      { name: "charts", description: "The rows of a chart's view" },
      { name: "datasets", description: "Whole tables, or the rows that a filter leaves" },
      { name: "measures", description: "US tariff measures since 2018" },
      { name: "figures", description: "Reported figures held against the official record" },
      { name: "stack", description: "The duty on an article on a day, layer by layer" },
    ],
    paths: {
      ...Object.fromEntries([...catalogue].map(([id, chart]) => [`/charts/${id}.{format}`, chartPath(id, chart)])),
      "/datasets/{id}.{format}": datasetsPath(),
      "/datasets/us-tariff-measures.{format}": measuresPath(),
      "/api/stack": stackPath(),
      "/api/figures": figuresPath(),
      "/datapackage.json": documentPath("site-package", "datasets", "All tables as one data package (v2)"),
    },
    components: {
      schemas: {
        DataVersion: {
          type: "string",
          pattern: "^\\d{8}-[0-9a-f]{8}$",
          description: "Day, and the first eight hex digits of the sha256 over the tables",
        },
        Problem: {
          type: "object",
          description: "RFC 9457",
          required: ["type", "title", "status", "detail", "parameter", "allowed"],
          properties: {
            type: { type: "string" },
            title: { type: "string" },
            status: { type: "integer" },
            detail: { type: "string" },
            parameter: { type: ["string", "null"] },
            allowed: { type: "array", items: { type: "string" } },
          },
        },
      },
    },
  };
}

const format: ApiParameter = {
  name: "format",
  in: "path",
  required: true,
  schema: { type: "string", enum: extractFormats },
  example: "json",
};

function datasetsPath() {
  const offered = readDatasets().filter(({ downloadable }) => downloadable === "yes");
  const id: ApiParameter = {
    name: "id",
    in: "path",
    required: true,
    schema: { type: "string", enum: offered.map(({ dataset }) => dataset) },
    example: "partners",
  };
  const generic = rowParameters([{ key: "as_of", numeric: false }]).map((parameter) =>
    parameter.name === "sort" ? { ...parameter, schema: { type: "string" } } : parameter,
  );
  return {
    get: {
      operationId: "dataset",
      tags: ["datasets"],
      summary: "A table as it is on file",
      description:
        "Columns, units and keys stand on the page of each dataset and in /datapackage.json. A table whose licence is not cleared is answered with 403.",
      parameters: [id, format, ...generic],
      responses: { ...answers([]), 403: problemAnswer("The licence of the table is not cleared") },
    },
  };
}

function measuresPath() {
  const columns = datasetColumns(usTariffMeasures);
  const [sort, filter, ...dialects] = rowParameters(columns);
  return {
    get: {
      operationId: "measures",
      tags: ["measures"],
      summary: "US tariff measures since 2018, with their instruments",
      parameters: [format, sort, { ...filter, example: "authority:eq:section-232" }, ...dialects],
      responses: answers(columns),
    },
  };
}

function stackPath() {
  const query = (name: string, description: string, schema: object, example: string): ApiParameter => ({
    name,
    in: "query",
    description,
    schema,
    example,
  });
  const text = { type: "string" };
  return {
    get: {
      operationId: "stack",
      tags: ["stack"],
      summary: "Base, layers, what is kept out and why, total",
      parameters: [
        { ...query("partner", "Partner code; WLD with an average", text, "CHN"), required: true },
        query("sector", "Code of a sector; neither sector nor product = all goods", text, "vehicles"),
        query("product", "Codes of product groups joined by ~", text, "steel-mill"),
        query(
          "on",
          "Day, from 2018-01-01; after the horizon the total is null",
          { ...text, format: "date" },
          "2025-04-10",
        ),
        query(
          "preference",
          "Whether a preference is claimed",
          { ...text, enum: ["none", "claimed", "shares"] },
          "none",
        ),
        query("claims", "Claims joined by ~", text, "usmca"),
        query(
          "basis",
          "Statutory rate, or mean weighted by imports of 2024",
          { ...text, enum: ["headline", "average"] },
          "average",
        ),
      ],
      responses: { 200: json("The duty, in fractions of the value"), ...faults },
    },
  };
}

function figuresPath() {
  return {
    get: {
      operationId: "figures",
      tags: ["figures"],
      summary: "Every reported figure with verdict, cause and evidence",
      parameters: [
        {
          name: "partner",
          in: "query",
          description: "Partner codes joined by ~",
          schema: { type: "string" },
          example: "CHN~JPN",
        },
        {
          name: "q",
          in: "query",
          description: "Words that all stand in claim, partner, source or id",
          schema: { type: "string", maxLength: 100 },
          example: "vietnam",
        },
        ...rowParameters(figureColumns).filter(({ name }) => name === "filter" || name === "sort"),
      ],
      responses: { 200: json("The figures"), ...faults },
    },
  };
}

function documentPath(operationId: string, tag: string, summary: string) {
  return { get: { operationId, tags: [tag], summary, responses: { 200: json(summary) } } };
}

function json(description: string) {
  return { description, content: { "application/json": { schema: { type: "object" } } } };
}
