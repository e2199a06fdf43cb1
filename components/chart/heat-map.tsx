import { Spoken } from "@/components/page/spoken";
import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { rateClass, rateLimits } from "@/lib/charts/rate-class";
import { formatPercent } from "@/lib/format/rate";
import styles from "./heat-map.module.css";

type Row = PreparedChart["rows"][number];

/** More columns than this are narrower than their names: every second name stands a line higher. */
const mostOnOneLine = 12;

/** Headline rates as a table of coloured cells, the number in each: partners across, sectors down. */
export function HeatMap({ chart }: { chart: PreparedChart }) {
  const partners = [...new Map(chart.rows.map((row) => [String(row.partner), String(row.partner_name)]))];
  const sectors = [...new Map(chart.rows.map((row) => [String(row.sector), String(row.sector_name)]))];
  const cells = new Map(chart.rows.map((row) => [`${row.partner} ${row.sector}`, row]));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={chart.name} tabIndex={0}>
        <table
          className={`${styles.table} ${partners.length > mostOnOneLine ? styles.staggered : ""}`}
          data-heat-map={chart.id}
        >
          <caption>{`${chart.title}. ${chart.subtitle}`}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Spoken>Sector</Spoken>
              </th>
              {partners.map(([code, name]) => (
                <th key={code} scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sectors.map(([code, name]) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {partners.map(([partner]) => (
                  <HeatCell key={partner} row={cells.get(`${partner} ${code}`)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <RateLegend />
    </>
  );
}

function HeatCell({ row }: { row: Row | undefined }) {
  const added = row?.added_rate as number | null | undefined;
  const cap = row?.all_in_cap as number | null | undefined;
  const rate = cap ?? added ?? null;
  if (!row || rate === null) return <td className={`${styles.cell} ${styles.none}`}>no rate</td>;
  const shade = rateClass(rate);
  const besides = (row.added_besides_cap as number | null) ?? 0;
  const part = row.up_to_on_part as number | null;
  return (
    <td
      className={`${styles.cell} ${shadeClass(shade)}`}
      title={[row.layers, row.parts].filter(Boolean).join("; ") || undefined}
    >
      {besides > 0 && `${formatPercent(besides)} + `}
      {cap != null && <small>cap </small>}
      {formatPercent(rate)}
      {part !== null && part > 0 && <span className={styles.part}>to +{formatPercent(part)}</span>}
    </td>
  );
}

/** Class of a cell's colour: ink on the shade of its rate class; a rule only for 0. */
export function shadeClass(shade: number): string {
  return (shade === 0 ? styles.zero : styles[`rate${shade}`]) ?? "";
}

/** The eight classes and the hatching of what has no rate. */
export function RateLegend() {
  const words = ["0", ...rateLimits.map((limit) => `to ${formatPercent(limit)}`), "over", "no rate"];
  return (
    <ul className={styles.legend}>
      {words.map((word, at) => (
        <li key={word}>
          <span
            className={at === 0 ? styles.zero : at === 9 ? styles.none : undefined}
            style={at > 0 && at < 9 ? { background: `var(--rate-${at})` } : undefined}
          />
          {word}
        </li>
      ))}
    </ul>
  );
}
