import type { Statement } from "@/components/ledger/statement-table";
import type { HeldFigure } from "@/lib/data/record";
import type { FigureRow } from "@/lib/data/schema/figures";
import { passageLink } from "@/lib/domain/passage";
import { sentence } from "@/lib/format/phrase";
import { formatPrintedFigure } from "@/lib/format/printed-figure";
import { formatStatedPeriod } from "@/lib/format/stated-period";
import { formatVerdictDetail } from "@/lib/format/verdict-detail";

/** A statement of a source as the table of its page shows it. */
export function statementOf({ figure, source, reconciliation }: HeldFigure): Statement {
  const { id, claim, printed, printed_unit, qualifier, text_line, text_fragment } = figure;
  const { href, rel } = passageLink(source, text_fragment);
  const unnumbered = href === null ? "not linked" : "Passage";
  return {
    id,
    claim,
    when: whenOf(figure),
    reported: formatPrintedFigure(printed, printed_unit, qualifier),
    remark: remarkOf(figure),
    // The bibliography above says once why nothing is linked.
    passage: {
      name: text_line === null ? unnumbered : undefined,
      line: text_line,
      href,
      why: null,
      rel: rel ?? undefined,
    },
    verdict: reconciliation && { verdict: reconciliation.verdict, detail: formatVerdictDetail(reconciliation) },
  };
}

function whenOf({ stated_period, stated_words, date }: FigureRow): string | null {
  if (stated_period === null) return date === null ? null : formatStatedPeriod(date);
  const period = formatStatedPeriod(stated_period);
  return stated_words === null ? period : `“${stated_words}”, read as ${period}`;
}

function remarkOf({ check_status, remark }: FigureRow): string | null {
  if (check_status === null) return remark;
  const checked = sentence(check_status.replaceAll("-", " "));
  return remark === null ? `${checked}.` : `${checked}. ${remark}`;
}
