import type { FigureRow } from "@/lib/data/schema/figures";

/**
 * How a statement concerns a partner: it is on trade with it or on duties laid on it (`partner`), or it is of its own
 * statistics or of duties that it lays (`reporter`). Who is both is the partner. Null = it does not concern it.
 */
export function roleIn({ partner, reporter }: Pick<FigureRow, "partner" | "reporter">, code: string) {
  if (partner.includes(code)) return "partner";
  return reporter.includes(code) ? "reporter" : null;
}
