import type { Locator } from "@playwright/test";
import sharp from "sharp";

interface Picture {
  width: number;
  height: number;
  /** Three bytes a pixel. */
  bytes: Buffer;
}

/** A picture of what stands in a box, as pixels. */
export async function pictureOf(box: Locator): Promise<Picture> {
  const { data, info } = await sharp(await box.screenshot({ animations: "disabled" }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: data };
}

/**
 * Of the pixels inked in either picture the share that has ink of the same colour in the other within 1 px. Ink is what
 * differs from the ground, which is the colour of the first pixel; colours are the same within the dust of smoothing.
 */
export function sharedInk(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 0;
  const [inked, met] = [met1(one, other), met1(other, one)].reduce(
    ([ink, found], side) => [ink + side.inked, found + side.met],
    [0, 0],
  );
  return inked === 0 ? 0 : met / inked;
}

const dust = 60;
const faintest = 20;

function met1(one: Picture, other: Picture): { inked: number; met: number } {
  let inked = 0;
  let met = 0;
  for (let y = 0; y < one.height; y++)
    for (let x = 0; x < one.width; x++) {
      const at = (y * one.width + x) * 3;
      if (distance(one.bytes, at, one.bytes, 0) <= faintest) continue;
      inked++;
      if (near(one, at, other, x, y)) met++;
    }
  return { inked, met };
}

function near(one: Picture, at: number, other: Picture, x: number, y: number): boolean {
  for (let dy = -1; dy <= 1; dy++)
    for (let dx = -1; dx <= 1; dx++) {
      const [px, py] = [x + dx, y + dy];
      if (px < 0 || py < 0 || px >= other.width || py >= other.height) continue;
      if (distance(one.bytes, at, other.bytes, (py * other.width + px) * 3) <= dust) return true;
    }
  return false;
}

/** The largest difference of a channel. */
function distance(a: Buffer, at: number, b: Buffer, of: number): number {
  return Math.max(
    Math.abs((a[at] as number) - (b[of] as number)),
    Math.abs((a[at + 1] as number) - (b[of + 1] as number)),
    Math.abs((a[at + 2] as number) - (b[of + 2] as number)),
  );
}
