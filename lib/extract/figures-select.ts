import { roleIn } from "@/lib/charts/figure-role";
import { partnersByCode } from "@/lib/charts/partners";
import type { Verdict } from "@/lib/domain/verdict";
import { arrangeRows } from "./arrange-rows";
import { type FigureLine, figureColumns, figureLine, type Held, ledger } from "./figure-lines";
import type { FiguresQuery } from "./figures-query";

/** The statements that a query asks for, in its order; `page` is not applied. */
export function selectFigures(query: FiguresQuery): Held[] {
  const found = ledger().filter((held) => ofPartner(held, query.partner) && speaksOf(held, query.q));
  const byId = new Map(found.map((held) => [held.figure.id, held]));
  return arrangeRows(found.map(figureLine), figureColumns, query).map(({ id }: FigureLine) => byId.get(id) as Held);
}

/** How many statements of a list have each verdict. */
export function countVerdicts(list: readonly Held[]): Map<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const { reconciliation } of list)
    counts.set(reconciliation.verdict, (counts.get(reconciliation.verdict) ?? 0) + 1);
  return counts;
}

function ofPartner({ figure }: Held, codes: readonly string[]): boolean {
  return codes.length === 0 || codes.some((code) => roleIn(figure, code) !== null);
}

/** Every word of a search stands somewhere in claim, id, partners, publisher, title or author; letter case aside. */
function speaksOf({ figure, source }: Held, q: string): boolean {
  if (q === "") return true;
  const names = figure.partner.map((code) => partnersByCode().get(code)?.name ?? "");
  const all = [figure.id, figure.claim, figure.printed, source.publisher, source.title, source.author, ...names];
  const text = all.filter(Boolean).join(" ").toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
