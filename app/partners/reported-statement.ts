import type { Statement } from "@/components/ledger/statement-table";
import { passageOf } from "@/lib/charts/mark-sources";
import type { HeldFigure } from "@/lib/data/record";
import { statementOf } from "../sources/[id]/statement-of";

/** A statement outside the page of its source: the passage names the source. */
export function reportedStatement(held: HeldFigure): Statement {
  const { name, line, href, rel, label, source_id } = passageOf(held.figure);
  return {
    ...statementOf(held),
    passage: { name, line, href, why: label, rel: rel ?? undefined, page: source_id && `/sources/${source_id}` },
  };
}
