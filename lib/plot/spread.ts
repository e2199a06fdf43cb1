/**
 * Move positions apart so that neighbours keep `gap`, with the least total movement (pooled neighbours), inside
 * `low`…`high` as far as they fit. Order and count are kept; the input need not be sorted.
 */
export function spread(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const order = positions.map((_, at) => at).sort((a, b) => (positions[a] as number) - (positions[b] as number));
  const pools: { sum: number; count: number; first: number }[] = [];
  order.forEach((at, rank) => {
    // Taking rank × gap off turns "keep a gap" into "do not decrease".
    let pool = { sum: (positions[at] as number) - rank * gap, count: 1, first: rank };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count, first: last.first };
      pools.pop();
    }
    pools.push(pool);
  });
  const top = high - (positions.length - 1) * gap;
  const placed = new Array<number>(positions.length);
  for (const pool of pools) {
    const base = Math.max(low, Math.min(pool.sum / pool.count, top));
    for (let rank = pool.first; rank < pool.first + pool.count; rank++)
      placed[order[rank] as number] = base + rank * gap;
  }
  return placed;
}
