/** Named checks, counted; a check that throws has failed and says why. */
export class OfficeChecks {
  #passed = 0;
  #failed = 0;

  async check(name: string, work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
      this.#passed++;
    } catch (error) {
      this.#failed++;
      console.error(`failed: ${name}\n  ${error instanceof Error ? error.message : error}`);
    }
  }

  /** Prints the closing line. @returns the exit code */
  close(): number {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 && this.#passed > 0 ? 0 : 1;
  }
}

/** Both must be the same, else the error says both. */
export function same(found: unknown, wanted: unknown, what: string): void {
  if (!Object.is(found, wanted)) throw new Error(`${what}: found ${String(found)}, expected ${String(wanted)}`);
}
