/** Least width of a column of an embed's heat map, and of the column of its sectors, gaps included, in px. */
const column = 50;
const names = 112;
const mostNames = 176;

/** Width that a heat map of so many partners needs; in less it scrolls sideways. */
export function heatRoom(partners: number): number {
  return names + partners * column;
}

/** Room of the sectors' names at a width of the table: what the partners leave, within limits. */
export function heatNameRoom(partners: number, inner: number): number {
  return Math.max(names, Math.min(mostNames, inner - partners * column));
}

/** More columns are narrower than their names in most frames: every second name then stands a line higher. */
export function isStaggered(partners: number): boolean {
  return partners > 6;
}

/** Rules of a heat map's table, which depend on how many partners it has. */
export function heatTableRules(partners: number): string {
  const room = heatRoom(partners);
  return [
    `table{min-width:${room}px}`,
    `thead td{width:max(${names}px,min(${mostNames}px,100cqw - ${partners * column}px))}`,
    `@container (min-width:${room}px){.more{display:none}}`,
    // On paper nothing scrolls: all columns, in small print.
    "@media print{.more{display:none}.heat{overflow:visible}table{min-width:0;font-size:8px;line-height:10px}thead td{width:80px}tbody th{font-size:9px}thead th,td small{font-size:7px;line-height:8px}td,i{print-color-adjust:exact}}",
  ].join("");
}
