/** Refused because too many wait already. */
export class TooBusy extends Error {}

/**
 * Lets at most `running` pieces of work run at once and `waiting` more wait their turn.
 * @throws TooBusy when the queue is full
 */
export function takeTurns(running: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let busy = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (busy >= running) {
      if (queue.length >= waiting) throw new TooBusy("too many pictures are being drawn");
      await new Promise<void>((resolve) => queue.push(resolve));
    } else busy++;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else busy--;
    }
  };
}
