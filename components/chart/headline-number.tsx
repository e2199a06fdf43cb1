import type { Headline } from "@/lib/charts/headlines";
import { sketchLines } from "@/lib/plot/sketch";
import styles from "./headline-number.module.css";
import { markColour } from "./tone";

const width = 264;
const height = 48;

/** The numbers of the front page, each with its change in words, its line and its as-of. */
export function HeadlineNumbers({ headlines }: { headlines: readonly Headline[] }) {
  return (
    <ul className={styles.grid}>
      {headlines.map((headline) => (
        <li key={headline.label} className={styles.item}>
          <h2 className={styles.label}>
            <a href={headline.href}>{headline.label}</a>
          </h2>
          <p className={styles.number}>
            {headline.number.sign}
            {headline.number.amount}
            <span className={styles.unit}>{headline.number.unit}</span>
          </p>
          <p className={styles.change}>{headline.change}</p>
          <Spark headline={headline} />
          <p className={styles.asof}>{headline.asOf}</p>
        </li>
      ))}
    </ul>
  );
}

function Spark({ headline: { series, step } }: { headline: Headline }) {
  const { lines, zero } = sketchLines({ series: [series], mark: step ? "step" : "line" }, width, height);
  return (
    <div className={styles.spark} aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0,${zero}H${width}`} stroke="var(--line)" strokeWidth={1} vectorEffect="non-scaling-stroke" />
        {lines.map((line) => (
          <path
            key={line.key}
            d={line.d}
            fill="none"
            stroke={markColour(line.tone)}
            strokeWidth={1.75}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
    </div>
  );
}
