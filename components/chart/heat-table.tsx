"use client";

import type { ReactNode } from "react";
import { Spoken } from "@/components/page/spoken";
import { useLive } from "@/components/page/use-live";
import type { HeatCell } from "@/lib/plot/heat-grid";
import styles from "./heat-map.module.css";
import { type CellReading, HeatReader } from "./heat-reader";
import { shadeClass } from "./shade-class";

interface Props {
  id: string;
  name: string;
  caption: string;
  across: readonly string[];
  down: readonly { name: string; cells: readonly PackedCell[] }[];
  /** The measures that stand behind cells in words, each once. */
  measures: readonly string[];
  source: string;
}

/** Class, number, what applies on a part, and where its measures stand in the list. */
export type PackedCell = readonly [HeatCell["shade"], string, string | null, ...number[]];

/** As many columns as a phone shows: more of them scroll. */
const fewest = 4;

/** More columns than this are narrower than their names: every second name stands a line higher. */
const mostOnOneLine = 12;

/** The table of a heat map. The browser draws it from its numbers: as elements, 400 cells are five times the bytes. */
export function HeatTable({ id, name, caption, across, down, measures, source }: Props) {
  const live = useLive();
  const read = (row: number, column: number): CellReading => {
    const [shade, words, part, ...own] = down[row]?.cells[column] ?? [null, "no rate", null];
    const percent = words.replace(/[\d.]+/g, "$&%");
    const rate =
      shade === null ? "No rate on file" : words.includes("cap ") ? percent : `${percent} added to the base rate`;
    return {
      head: `${across[column]}, ${down[row]?.name}`,
      rate: part === null ? rate : `${rate}; on a part ${part}%${part.startsWith("cap ") ? ", base included" : ""}`,
      lines: own.map((at) => measures[at] as string),
    };
  };
  return (
    <>
      {across.length > fewest && (
        <p className={`${styles.count} ${across.length > mostOnOneLine ? styles.many : ""}`}>
          {across.length} partners: the table scrolls sideways.
        </p>
      )}
      <HeatReader rows={down.length} columns={across.length} source={source} read={read}>
        <section
          className={styles.scroll}
          aria-label={live ? `${name}. Step through its cells with the arrow keys.` : name}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
        >
          <table
            className={`${styles.table} ${across.length > fewest ? styles.scrolling : ""} ${across.length > mostOnOneLine ? styles.staggered : ""}`}
            data-heat-map={id}
          >
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <Spoken>Sector</Spoken>
                </th>
                {across.map((partner) => (
                  <th key={partner} scope="col">
                    <span>{partner}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {down.map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.name}</th>
                  {row.cells.map(([shade, words, part, ...own], column) => (
                    <td
                      key={across[column]}
                      className={shadeClass(shade)}
                      title={live || own.length === 0 ? undefined : own.map((at) => measures[at]).join("; ")}
                    >
                      {cellContent(words, part)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </HeatReader>
    </>
  );
}

/** Words alone where they can be: 400 cells are drawn at once. The word before the number of a cap is smaller. */
function cellContent(words: string, part: string | null): ReactNode {
  const at = words.indexOf("cap ");
  const number =
    at === -1 ? (
      words
    ) : (
      <>
        {words.slice(0, at)}
        <small>cap </small>
        {words.slice(at + 4)}
      </>
    );
  if (part === null) return number;
  return (
    <>
      {number}
      <span className={styles.part}>{part}</span>
    </>
  );
}
