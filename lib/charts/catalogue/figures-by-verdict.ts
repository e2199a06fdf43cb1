import { heldFigures } from "@/lib/data/record";
import { figures } from "@/lib/data/schema/figures";
import type { Verdict } from "@/lib/domain/verdict";
import { count } from "@/lib/format/number";
import { verdictWords } from "@/lib/format/verdict-words";
import { defineChart } from "../chart";
import { codeColumn, countColumn, textColumn } from "../column";
import { datasetProvenance } from "../provenance";

/** In the order of the bars: what holds, what holds with a proviso, what came too early or late, what differs, the rest. */
const parts: Record<"met" | "untimely" | "differs" | "unjudged", readonly Verdict[]> = {
  met: [
    "agrees",
    "in-force",
    "agrees-with-another-vintage",
    "agrees-with-another-period",
    "agrees-with-another-basis",
    "one-layer-of-several",
  ],
  untimely: ["announced-only", "superseded"],
  differs: ["differs"],
  unjudged: ["no-counterpart"],
};
const ordered = Object.values(parts).flat();

export default defineChart({
  name: "Figures by verdict",
  topic: "record",
  inputs: { figures },
  controls: {},
  points: () => {
    const held = heldFigures().flatMap(({ reconciliation }) => reconciliation ?? []);
    return ordered.map((verdict) => ({
      verdict: verdict as string,
      verdict_name: verdictWords[verdict],
      figures: held.filter((one) => one.verdict === verdict).length,
      not_trade_or_tariff: held.filter((one) => one.verdict === verdict && one.cause === "not-a-trade-or-tariff-figure")
        .length,
      ...datasetProvenance(figures.id),
    }));
  },
  title: ({ points }) => {
    const of = (part: keyof typeof parts) =>
      points.reduce((sum, point) => sum + (parts[part].includes(point.verdict as Verdict) ? point.figures : 0), 0);
    const judged = of("met") + of("untimely") + of("differs");
    return `Of the ${count(judged, "reported figure")} that the record can judge, it holds ${of("met")} in some period, release or layer; ${of("untimely")} were only announced or superseded and ${of("differs")} differ`;
  },
  subtitle: ({ points }) =>
    `Reported figures by what the record says of them, ${count(
      points.reduce((sum, point) => sum + point.figures, 0),
      "figure",
    )} of the ledger. Events are not counted. The verdict is computed: no one types it.`,
  columns: {
    verdict: codeColumn("Verdict’s code", "Code of the verdict"),
    verdict_name: textColumn("Verdict", "What the record says of a figure"),
    figures: countColumn("Figures", "Reported figures with this verdict"),
    not_trade_or_tariff: countColumn(
      "Of these, no trade or tariff figure",
      "Statements that the record does not judge",
    ),
  },
  mark: "bar",
  x: "verdict_name",
  y: "figures",
  series: { key: "verdict", name: "verdict_name" },
  notes: ({ points }) => {
    const other = points.reduce((sum, point) => sum + point.not_trade_or_tariff, 0);
    return [
      `“No counterpart” holds ${other} statements that are no trade or tariff figures, and those whose basis, adjustment, reporter or period is not on file.`,
      "Announced only and superseded: the rate was announced but not in force on the day tested, or had been before it.",
      "A verdict is about a number and a period, not about an author.",
    ];
  },
});
