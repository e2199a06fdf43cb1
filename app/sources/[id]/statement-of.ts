import type { Statement } from "@/components/ledger/statement-table";
import type { HeldFigure } from "@/lib/data/record";
import type { FigureRow } from "@/lib/data/schema/figures";
import { passageLink } from "@/lib/domain/passage";
import { claimWords, statedWords } from "@/lib/extract/figure-words";
import { sentence } from "@/lib/format/phrase";
import { formatPrintedFigure } from "@/lib/format/printed-figure";
import { formatVerdictDetail } from "@/lib/format/verdict-detail";

/** A statement of a source as the table of its page shows it. */
export function statementOf({ figure, source, reconciliation }: HeldFigure): Statement {
  const { id, printed, printed_unit, qualifier, text_line, text_fragment } = figure;
  const { href, rel } = passageLink(source, text_fragment);
  const unnumbered = href === null ? "not linked" : "Passage";
  return {
    id,
    claim: claimWords(figure),
    when: statedWords(figure),
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

function remarkOf({ check_status, remark }: FigureRow): string | null {
  if (check_status === null) return remark;
  const checked = sentence(check_status.replaceAll("-", " "));
  return remark === null ? `${checked}.` : `${checked}. ${remark}`;
}
