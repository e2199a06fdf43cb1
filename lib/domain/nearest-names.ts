/**
 * The names of `known` that a reader may have meant by `asked`, nearest first: those that contain it or are contained
 * in it, then by edits, as long as fewer than half of the letters differ. At most `most`; ties in the order of `known`.
 */
export function nearestNames(asked: string, known: readonly string[], most = 3): string[] {
  const wanted = asked.toLowerCase();
  if (wanted === "") return [];
  return known
    .map((name, order) => ({ name, order, distance: distance(wanted, name.toLowerCase()) }))
    .filter(({ distance: edits, name }) => edits < Math.max(2, Math.min(wanted.length, name.length) / 2))
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .slice(0, most)
    .map(({ name }) => name);
}

function distance(wanted: string, name: string): number {
  const contained = Math.min(wanted.length, name.length) >= 4 && (name.includes(wanted) || wanted.includes(name));
  return contained ? 0.5 + Math.abs(wanted.length - name.length) / 1000 : levenshtein(wanted, name);
}

/** Least number of letters inserted, removed or replaced that turn `a` into `b` (Levenshtein 1965). */
export function levenshtein(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let at = 1; at <= b.length; at++) {
      const replaced = (previous[at - 1] as number) + (a[row - 1] === b[at - 1] ? 0 : 1);
      current.push(Math.min((previous[at] as number) + 1, (current[at - 1] as number) + 1, replaced));
    }
    previous = current;
  }
  return previous[b.length] as number;
}
