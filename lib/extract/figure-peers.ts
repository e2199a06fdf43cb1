import type { Figure } from "@/lib/domain/figure";
import { parseStatedPeriod } from "@/lib/domain/stated-period";
import { type Held, ledger } from "./figure-lines";

/**
 * Other statements on the same quantity, in the order of the ledger: the same partners, and trade of the same kind over
 * an overlapping period, or a duty on the same scope. Whoever reports it: sources stand side by side.
 */
export function sameQuantity({ figure }: Held): Held[] {
  if (figure.indicator === null) return [];
  return ledger().filter(({ figure: other }) => {
    if (other.id === figure.id || other.indicator === null || !samePlaces(figure, other)) return false;
    if (!sameCoverage(figure, other)) return false;
    if (isDuty(figure)) return isDuty(other) && sameScope(figure, other) && near(figure, other);
    return other.indicator === figure.indicator && periodsMeet(figure.stated_period, other.stated_period);
  });
}

/** The other statements of the same source, as far as they measure the same sort of thing. */
export function othersOfSource({ figure, source }: Held): Held[] {
  return ledger().filter(
    (other) =>
      other.source.id === source.id && other.figure.id !== figure.id && other.figure.indicator === figure.indicator,
  );
}

/** A balance, or trade both ways, is the same pair seen from either side; all else has a direction. */
function samePlaces(a: Figure, b: Figure): boolean {
  const pair = ({ reporter, partner }: Figure) => [...new Set([...reporter, ...partner])].sort().join();
  if (a.indicator === "balance" || a.indicator === "two-way-trade") return pair(a) === pair(b);
  return a.reporter.join() === b.reporter.join() && a.partner.some((code) => b.partner.includes(code));
}

/** Goods with goods: a current account is another quantity. */
function sameCoverage(a: Figure, b: Figure): boolean {
  return a.coverage === null || b.coverage === null || a.coverage === b.coverage;
}

function isDuty({ indicator }: Figure): boolean {
  return indicator === "added-duty" || indicator === "total-duty";
}

function sameScope(a: Figure, b: Figure): boolean {
  const scope = ({ sector, product }: Figure) => [...sector, ...product].sort().join();
  return scope(a) === scope(b);
}

/** Duties change: statements on one duty are compared within a year. Without a day they are compared. */
function near(a: Figure, b: Figure): boolean {
  const year = ({ date, stated_period }: Figure) =>
    Number((date ?? stated_period ?? "").replace(/^\.\.\//, "").slice(0, 4));
  return year(a) === 0 || year(b) === 0 || Math.abs(year(a) - year(b)) <= 1;
}

function periodsMeet(a: string | null, b: string | null): boolean {
  const [one, other] = [a && parseStatedPeriod(a), b && parseStatedPeriod(b)];
  if (!one || !other) return a === b;
  return (one.first ?? "") <= (other.last ?? "9999") && (other.first ?? "") <= (one.last ?? "9999");
}
