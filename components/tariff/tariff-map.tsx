import heat from "@/components/chart/heat-map.module.css";
import { shadeClass } from "@/components/chart/shade-class";
import { Spoken } from "@/components/page/spoken";
import { rateClass } from "@/lib/charts/rate-class";
import type { MapCell, TariffMap as TariffMapModel } from "@/lib/extract/tariff-map";
import { cellWords, colouredRate } from "@/lib/extract/tariff-map-words";
import styles from "./tariff-map.module.css";

/** Duties as a table of coloured cells, the number in each: partners across, sectors down. A cell opens its layers. */
export function TariffMap({ map, caption }: { map: TariffMapModel; caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={`${heat.scroll} ${styles.frame}`} aria-label={caption} tabIndex={0}>
      <table className={`${heat.table} ${styles.table}`} data-basis={map.view.basis}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Spoken>Sector</Spoken>
            </th>
            {map.partners.map(({ code, name, estimate }) => (
              <th key={code} scope="col">
                {name}
                {estimate && <span className={styles.estimate}>estimate</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.whole}>
            <th scope="row">All goods</th>
            {map.whole.map((cell) => (
              <Cell key={cell.partner} cell={cell} map={map} />
            ))}
          </tr>
          {map.rows.map(({ sector, name, cells }) => (
            <tr key={sector}>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <Cell key={cell.partner} cell={cell} map={map} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, map }: { cell: MapCell; map: TariffMapModel }) {
  const { main, part } = cellWords(cell, map.view);
  const coloured = colouredRate(cell, map.view);
  const missing = map.view.compare === null ? cell.rate === null : cell.change === null;
  const shade = rateClass(Math.abs(coloured));
  const fell = coloured < 0;
  const className = fell && !missing ? `${heat.cell} ${styles.fell}` : shadeClass(missing ? null : shade);
  const style = fell && !missing && shade > 0 ? { borderBlockEndColor: `var(--rate-${shade})` } : undefined;
  return (
    <td className={className} style={style}>
      <a className={styles.link} href={cell.href} title={cell.gap ?? undefined}>
        {main}
        {part !== null && <span className={heat.part}>{part}</span>}
      </a>
    </td>
  );
}
