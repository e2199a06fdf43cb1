import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { heatGrid } from "@/lib/plot/heat-grid";

/** A heat map as a table whose cells carry their number; classes instead of styles, as the policy of an embed wants. */
export function EmbedHeat({ chart }: { chart: PreparedChart }) {
  const { across, down } = heatGrid(chart.rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="heat" aria-label={chart.name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {across.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {down.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map(({ shade, words, part }, at) => (
                <td key={across[at]} className={shade === null ? "x" : `r${shade}`}>
                  {words}
                  {part && <small>{part}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
