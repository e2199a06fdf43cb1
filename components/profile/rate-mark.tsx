import type { HeadlineCell } from "@/lib/charts/headline-cell";
import { rateClass } from "@/lib/charts/rate-class";
import { formatPercent } from "@/lib/format/rate";
import styles from "./rate-mark.module.css";

/** A headline rate on the ground of its class, the number always in it: `12.5`, `cap 15`, `10 + cap 15`. */
export function RateMark({ cell: { added, cap, besides } }: { cell: HeadlineCell }) {
  const rate = cap ?? added;
  if (rate === null) return <span className={`${styles.mark} ${styles.none}`}>no rate</span>;
  const shade = rateClass(rate);
  return (
    <span
      className={`${styles.mark} ${shade === 0 ? styles.zero : ""}`}
      style={shade === 0 ? undefined : { background: `var(--rate-${shade})`, color: `var(--on-rate-${shade})` }}
    >
      {besides > 0 && `${formatPercent(besides)} + `}
      {cap !== null && <small>cap </small>}
      {formatPercent(rate)}
    </span>
  );
}
