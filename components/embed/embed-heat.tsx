import type { PreparedChart } from "@/lib/charts/prepared-chart";
import { rateKeyWords } from "@/lib/charts/rate-class";
import { isStaggered } from "@/lib/extract/embed-table";
import { heatGrid } from "@/lib/plot/heat-grid";

/**
 * A heat map as a table whose cells carry their number; classes instead of styles, as the policy of an embed wants.
 * Where its frame has no room for all partners, words say that it scrolls (rules of `embed-document.ts`).
 */
export function EmbedHeat({ chart }: { chart: PreparedChart }) {
  const { across, down } = heatGrid(chart.rows);
  return (
    <>
      <p className="more">{across.length} partners: the table scrolls sideways.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={isStaggered(across.length) ? "heat up" : "heat"} aria-label={chart.name} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {across.map((name) => (
                <th key={name} scope="col">
                  <span>{name}</span>
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
      <ul className="key">
        {rateKeyWords().map((words, at) => (
          <li key={words}>
            <i className={at === 9 ? "x" : `r${at}`} />
            {words}
          </li>
        ))}
      </ul>
    </>
  );
}
