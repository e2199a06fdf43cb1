"use client";

/** Where its class stands in the list, its exact value, and its words where they are others. */
export type PackedCell = readonly [className: number, value: string | number, words?: string];

interface Props {
  classNames: readonly string[];
  rows: readonly (readonly PackedCell[])[];
  /** Address of the page of each row, if rows have pages; the first cell is the link. */
  links?: readonly string[];
}

/**
 * Rows of a table, each cell with its exact value in `data-cell`, the first a row's head. The browser draws them from
 * their values: a page of rows as elements is three times the bytes to read before it can be shown.
 */
export function TableRows({ classNames, rows, links }: Props) {
  return rows.map((row, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id of their own and never move
    <tr key={at}>
      {row.map(([className, value, words = String(value)], column) => {
        const Cell = column === 0 ? "th" : "td";
        return (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
            key={column}
            scope={column === 0 ? "row" : undefined}
            className={classNames[className]}
            data-cell={value}
          >
            {column === 0 && links ? <a href={links[at]}>{words}</a> : words}
          </Cell>
        );
      })}
    </tr>
  ));
}
