import { Spoken } from "@/components/page/spoken";
import type { DutyGrid } from "@/lib/charts/duty-grid";
import { rateClass } from "@/lib/charts/rate-class";
import { formatShortDay } from "@/lib/format/date";
import { formatPercent } from "@/lib/format/rate";
import grids from "./duty-grid-table.module.css";
import styles from "./heat-map.module.css";
import { RateLegend } from "./rate-legend";
import { shadeClass } from "./shade-class";

/** The added all-goods duty of partners on each day of change: a table of coloured cells, the number in each. */
export function DutyGridTable({ grid, caption }: { grid: DutyGrid; caption: string }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={`${styles.scroll} ${grids.newest}`} aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Spoken>Partner</Spoken>
              </th>
              {grid.days.map((day, at) => (
                <th key={day} scope="col">
                  <DayHead
                    day={day}
                    withYear={
                      at === 0 || at === grid.days.length - 1 || day.slice(0, 4) !== grid.days[at - 1]?.slice(0, 4)
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row) => (
              <tr key={row.partner}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, at) => (
                  <GridCell key={grid.days[at]} cell={cell} />
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

function DayHead({ day, withYear }: { day: DutyGrid["days"][number]; withYear: boolean }) {
  const words = formatShortDay(day);
  return withYear ? words : words.slice(0, -5);
}

function GridCell({ cell }: { cell: DutyGrid["rows"][number]["cells"][number] }) {
  const rate = cell.cap ?? cell.added;
  if (rate === null) return <td className={shadeClass(null)}>no rate</td>;
  return (
    <td className={shadeClass(rateClass(rate))}>
      {cell.cap !== null && <small>cap </small>}
      {formatPercent(rate)}
    </td>
  );
}
