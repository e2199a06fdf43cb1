import { AsideLine } from "@/components/page/aside-line";
import { DefinitionRows } from "@/components/page/definition-rows";
import { horizon } from "@/lib/charts/law";
import { measureName } from "@/lib/extract/measure-words";
import type { Duty } from "@/lib/extract/stack-duty";
import type { StackPage } from "@/lib/extract/stack-page";
import { afterwards } from "@/lib/extract/stack-rows";
import { dutyWords, pointsWords } from "@/lib/extract/stack-words";
import { formatDay, formatShortDay } from "@/lib/format/date";

/** The figures beside the build-up: base, added, total, the day before and after, now, what comes, what came of it. */
export function StackFacts({ page, duty }: { page: StackPage; duty: Duty }) {
  const { view, neighbours } = page;
  const { question } = view;
  const total = (other: Duty | null) => {
    if (other === null) return "not on file";
    if (other.total !== null) return dutyWords(other.total, question);
    return other.added === null ? "known only in part" : `${pointsWords(other.added, question)} points added`;
  };
  const { next, at_next } = neighbours;
  // Judgments and the like are listed under the changes; what begins or ends as a duty is named first.
  const first = next?.lines.find(({ measure }) => measure.in_totals === "yes") ?? next?.lines[0];
  return (
    <DefinitionRows
      rows={[
        {
          term: "Base",
          value: duty.base.rate === null ? (duty.base.gap ?? "not on file") : dutyWords(duty.base.rate, question),
        },
        {
          term: "Added",
          value:
            duty.added === null
              ? `known: ${pointsWords(duty.added_known, question)} points`
              : `${pointsWords(duty.added, question)} points`,
        },
        {
          term: "Total",
          value: <strong>{duty.total === null ? "not known" : dutyWords(duty.total, question)}</strong>,
        },
        { term: "The day before", value: total(neighbours.before) },
        { term: "The day after", value: total(neighbours.after) },
        {
          term: "In force now",
          value: question.on === horizon() ? null : `${total(neighbours.now)} (${formatShortDay(horizon())})`,
        },
        {
          term: "Next change",
          value:
            next && first ? (
              <>
                {formatDay(next.day)}
                {next.scheduled && " (scheduled)"}: {first.change === "begins" ? "begins" : "ends"}{" "}
                <a href={`/measures/${first.measure.measure_id}`}>{measureName(first.measure)}</a>
                {next.lines.length > 1 && ` and ${next.lines.length - 1} more`}
                {at_next && <AsideLine>then {total(at_next)}</AsideLine>}
              </>
            ) : (
              "none on file"
            ),
        },
        { term: "Afterwards", value: afterwards(duty) },
      ]}
    />
  );
}
