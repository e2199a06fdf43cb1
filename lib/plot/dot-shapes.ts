/** Shapes that tell the dots of a row apart without colour, in the order of the series. A disc stands within a ring. */
export const dotShapes = ["ring", "disc", "diamond", "square"] as const;
export type DotShape = (typeof dotShapes)[number];

/** How large a dot is drawn: alone, or with others at its place: each then shows within the one before it. */
export type DotSize = "alone" | "together";

/** From the middle of a dot to its edge, of a diamond or square to its tip or side, in px. */
export function dotRadius(shape: DotShape, size: DotSize): number {
  return radii[size][shape];
}

const radii = {
  alone: { ring: 6, disc: 4.75, diamond: 6.5, square: 4.5 },
  together: { ring: 7, disc: 5.25, diamond: 3.75, square: 1.5 },
} as const satisfies Record<DotSize, Record<DotShape, number>>;

/** Dots nearer to one another than this would hide one another, in px. */
export const dotsApart = 7;
