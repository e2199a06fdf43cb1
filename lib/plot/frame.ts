/** The outer size of a drawing and the room left for axes and labels, in px. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  narrow: boolean;
}

/** The three drawings of a chart page; a container query shows one, so that text is never scaled small. */
export const pageWidths = [1128, 704, 343] as const;

export type PlotWidth = (typeof pageWidths)[number];

export function isNarrow(width: number): boolean {
  return width < 500;
}
