/** A point of a drawing, in px. */
export interface Place {
  x: number;
  y: number;
}

export type Segment = readonly [Place, Place];

/** Where a disc stands, and where the sign beside it does: on the side away from its place, if there is room. */
export interface DiscPlace extends Place {
  sign: Place | null;
}

export const discRadius = 9;
/** From the middle of a disc to the middle of the sign beside it. */
const signAway = 19;
/** Half the width of a sign, with the room that it keeps around it. */
const signRoom = 8;
const diamondRoom = 7;

/**
 * A disc for each place: near it, on no other disc, no place and no line while there is room elsewhere, and from top to
 * bottom in the order of the places. Places come sorted from top to bottom; the box is where middles of discs may stand.
 */
export function placeDiscs(
  places: readonly Place[],
  lines: readonly Segment[],
  box: { left: number; right: number; top: number; bottom: number },
): DiscPlace[] {
  const discs: DiscPlace[] = [];
  for (const place of places) {
    const near = lines.filter((segment) => isWithin(reach * 1.6, segment, place));
    const before = discs.filter((_, at) => Math.abs((places[at] as Place).x - place.x) < reach);
    let best: { disc: DiscPlace; cost: number } | null = null;
    for (const { across, down, away } of steps) {
      if (best !== null && away >= best.cost) break; // no step farther costs less
      const disc = { x: place.x + across, y: place.y + down };
      if (disc.x < box.left || disc.x > box.right || disc.y < box.top || disc.y > box.bottom) continue;
      const sign = signOf(disc, place);
      const signFits =
        sign.x > box.left - 2 &&
        sign.x < box.right + 2 &&
        isClear(sign, signRoom, discs, places, near) &&
        discs.every((other) => other.sign === null || distance(other.sign, sign) > 2 * signRoom);
      const cost =
        away +
        (signFits ? 0 : 30) +
        costOf(disc, place, discs, places, near) +
        (before.some((other) => other.y > disc.y || (other.y === disc.y && other.x > disc.x)) ? 500 : 0);
      if (best === null || cost < best.cost) best = { disc: { ...disc, sign: signFits ? sign : null }, cost };
    }
    const given = { x: clamp(place.x - 36, box.left, box.right), y: clamp(place.y, box.top, box.bottom), sign: null };
    discs.push(best?.disc ?? given);
  }
  return discs;
}

/** How far from its place a disc may stand along either axis, in px. */
const reach = 110;

/** Where a disc may stand, on both sides of its place: the nearest first, so that few of them need to be weighed. */
const steps = [-36, 36, -24, 24, -50, 50, -66, 66, -84, 84, -reach, reach]
  .flatMap((across) =>
    Array.from({ length: reach / 5 + 1 }, (_, at) => at * 5).flatMap((down) =>
      (down === 0 ? [0] : [-down, down]).map((way) => ({ across, down: way, away: Math.hypot(across, way) })),
    ),
  )
  .sort((a, b) => a.away - b.away);

/** What a disc would hide or cross; each more than the whole way that it could go to avoid it. */
function costOf(
  disc: Place,
  place: Place,
  discs: readonly DiscPlace[],
  places: readonly Place[],
  lines: readonly Segment[],
): number {
  const leader: Segment = [disc, place];
  const others = places.filter((other) => distance(other, place) > 1);
  return (
    count(discs, (other) => distance(other, disc) < 2 * discRadius + 3) * 3000 +
    count(discs, (other) => other.sign !== null && distance(other.sign, disc) < discRadius + signRoom) * 1500 +
    count(places, (other) => distance(other, disc) < discRadius + diamondRoom) * 2000 +
    (lines.some((line) => isWithin(discRadius + 2, line, disc)) ? 1000 : 0) +
    count(discs, (other) => isWithin(discRadius + 1, leader, other)) * 400 +
    count(others, (other) => isWithin(4, leader, other)) * 20
  );
}

function isClear(
  at: Place,
  room: number,
  discs: readonly Place[],
  places: readonly Place[],
  lines: readonly Segment[],
): boolean {
  return (
    discs.every((disc) => distance(disc, at) > discRadius + room) &&
    places.every((place) => distance(place, at) > diamondRoom + room) &&
    !lines.some((line) => isWithin(room, line, at))
  );
}

function signOf(disc: Place, place: Place): Place {
  return { x: disc.x + (disc.x < place.x ? -signAway : signAway), y: disc.y };
}

/** The straight pieces of a path of `M` and `L`, as {@link plotLine} writes it. */
export function segmentsOf(path: string): Segment[] {
  const corners = [...path.matchAll(/([ML])(-?[\d.]+),(-?[\d.]+)/g)].map(([, command, x, y]) => ({
    begins: command === "M",
    place: { x: Number(x), y: Number(y) },
  }));
  return corners.flatMap(({ begins, place }, at) => {
    const before = corners[at - 1];
    return begins || !before ? [] : [[before.place, place] as const];
  });
}

/** Whether a point lies nearer to a segment than so many px: most lie outside its box, which is asked first. */
function isWithin(px: number, segment: Segment, place: Place): boolean {
  const [a, b] = segment;
  const { x, y } = place;
  if ((a.x < b.x ? a.x : b.x) - px >= x || (a.x > b.x ? a.x : b.x) + px <= x) return false;
  if ((a.y < b.y ? a.y : b.y) - px >= y || (a.y > b.y ? a.y : b.y) + px <= y) return false;
  return distanceTo(segment, place) < px;
}

/** From a point to the nearest point of a segment, in px. */
export function distanceTo([a, b]: Segment, { x, y }: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : clamp(((x - a.x) * dx + (y - a.y) * dy) / length, 0, 1);
  return Math.hypot(a.x + along * dx - x, a.y + along * dy - y);
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function count<T>(list: readonly T[], is: (one: T) => boolean): number {
  return list.filter(is).length;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
