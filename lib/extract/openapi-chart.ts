import type { Chart } from "@/lib/charts/chart";
import { provenanceColumns } from "@/lib/charts/column";
import { defaultView, queryColumns } from "@/lib/charts/query";
import { chartColumn } from "./extract-column";
import { extractFormats } from "./extract-file";
import { type ApiParameter, answers, rowParameters } from "./openapi-parts";

/** The path of one chart's downloads: its own controls as parameters, its own columns as the schema of a row. */
export function chartPath(id: string, chart: Chart) {
  const columns = Object.entries({ ...chart.columns, ...provenanceColumns }).map(([key, column]) =>
    chartColumn({ key, ...column }),
  );
  return {
    get: {
      operationId: `chart-${id}`,
      tags: ["charts"],
      summary: chart.name,
      description: `The rows of the chart at /charts/${id}: as CSV, as JSON with all that tells what they are, or as a ZIP with a data package.`,
      parameters: [
        {
          name: "format",
          in: "path",
          required: true,
          schema: { type: "string", enum: extractFormats },
          example: "csv",
        },
        ...controlParameters(chart),
        ...rowParameters(queryColumns(chart)),
      ],
      responses: answers(columns),
    },
  };
}

function controlParameters(chart: Chart): ApiParameter[] {
  const { partner, period, step, on, compare, year, sector, product, as } = chart.controls;
  const view = defaultView(chart);
  const found: (ApiParameter | null)[] = [
    partner
      ? parameter(
          "partner",
          `Partner codes joined by ~, at most ${partner.most ?? 12}; groups such as EU27 expand`,
          {
            type: "string",
          },
          view.named.slice(0, partner.most ?? 12).join("~"),
        )
      : null,
    period ? parameter("from", "First month, inclusive", monthSchema, period.from) : null,
    period ? parameter("until", "Last month, inclusive", monthSchema, period.within()[1]) : null,
    step
      ? parameter("step", "Months, sums of twelve months, calendar years", list(step.options), step.options.at(-1))
      : null,
    on ? parameter("on", "Day", daySchema, view.on) : null,
    compare ? parameter("compare", "A second day", daySchema, view.compare) : null,
    year ? parameter("year", `Year, ${year.within().join(" to ")}`, { type: "integer" }, view.year) : null,
    sector
      ? parameter("sector", "Code of a sector", list(sector.among().map(({ code }) => code)), sector.among()[0]?.code)
      : null,
    product
      ? parameter("product", "Codes of product groups joined by ~", { type: "string" }, product.among()[0]?.code)
      : null,
    as ? parameter("as", "Dollars, or shares", list(as.options), as.options.at(-1)) : null,
  ];
  return found.filter((each) => each !== null);
}

const monthSchema = { type: "string", pattern: "^\\d{4}-\\d{2}$" };
const daySchema = { type: "string", format: "date" };

function list(values: readonly string[]) {
  return { type: "string", enum: [...values] };
}

function parameter(name: string, description: string, schema: object, example: unknown): ApiParameter | null {
  return example === undefined || example === "" ? null : { name, in: "query", description, schema, example };
}
