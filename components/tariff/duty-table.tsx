"use client";

import type { CSSProperties } from "react";
import heat from "@/components/chart/heat-map.module.css";
import { shadeClass } from "@/components/chart/shade-class";
import { Spoken } from "@/components/page/spoken";
import { layersPath } from "@/lib/extract/layers-path";
import styles from "./tariff-map.module.css";

export interface DutyTableProps {
  caption: string;
  basis: "headline" | "average";
  across: readonly { code: string; name: string; estimate: boolean }[];
  /** Sector null = all goods, set apart above the sectors. */
  down: readonly { sector: string | null; name: string; cells: readonly PackedDuty[] }[];
  /** What the pages of layers are asked besides partner and sector: empty or from the `?` on. */
  query: string;
}

/** Words, what applies on a part, class of the rate (null = none), whether it fell, why there is none. */
export type PackedDuty = readonly [string, string | null, number | null, boolean, string | null];

/** Columns of partners that a phone shows whole, and half of the next: tariff-map.module.css makes them so wide. */
const inSightOn = { average: 4, headline: 3 } as const;

/** The table of a map of duties. The browser draws it from its words: as elements, its cells are five times the bytes. */
export function DutyTable({ caption, basis, across, down, query }: DutyTableProps) {
  const inSight = inSightOn[basis];
  return (
    <>
      {across.length > inSight && (
        <p className={styles.cue}>
          <span className={styles.wide}>{inSight}</span>
          <span className={styles.narrow}>3</span> of {across.length} partners in sight; the others stand to the right.
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={`${heat.scroll} ${styles.frame}`} aria-label={caption} tabIndex={0}>
        <table
          className={`${heat.table} ${styles.table} ${across.length > inSight ? styles.cut : ""}`}
          style={{ "--partners": across.length, "--in-sight": inSight } as CSSProperties}
          data-basis={basis}
        >
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Spoken>Sector</Spoken>
              </th>
              {across.map(({ code, name, estimate }) => (
                <th key={code} scope="col">
                  {name}
                  {estimate && <span className={styles.estimate}>estimate</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {down.map(({ sector, name, cells }) => (
              <tr key={name} className={sector === null ? styles.whole : undefined}>
                <th scope="row">{name}</th>
                {cells.map(([main, part, shade, fell, gap], column) => {
                  const partner = across[column]?.code ?? "";
                  return (
                    <td
                      key={partner}
                      className={fell ? `${heat.cell} ${styles.fell}` : shadeClass(shade)}
                      style={fell && shade ? { borderBlockEndColor: `var(--rate-${shade})` } : undefined}
                    >
                      <a
                        className={styles.link}
                        href={`${layersPath(partner, sector)}${query}`}
                        title={gap ?? undefined}
                      >
                        {main}
                        {part !== null && <span className={heat.part}>{part}</span>}
                      </a>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
