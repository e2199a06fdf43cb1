import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { heatCell } from "@/lib/plot/heat-plot";

/** A heat map as a table whose cells carry their number; classes instead of styles, as the policy of an embed wants. */
export function EmbedHeat({ chart }: { chart: PreparedChart }) {
  const across = [...new Map(chart.rows.map((row) => [String(row.partner), String(row.partner_name)]))];
  const down = [...new Map(chart.rows.map((row) => [String(row.sector), String(row.sector_name)]))];
  const cells = new Map(chart.rows.map((row) => [`${row.partner} ${row.sector}`, row]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="heat" aria-label={chart.name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {across.map(([code, name]) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {down.map(([code, name]) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              {across.map(([partner]) => {
                const cell = heatCell(cells.get(`${partner} ${code}`));
                return (
                  <td key={partner} className={cell.shade === null ? "x" : `r${cell.shade}`}>
                    {cell.words}
                    {cell.part && <small>{cell.part}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
