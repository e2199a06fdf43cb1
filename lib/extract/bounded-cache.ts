/** Keeps the answers that were asked for last, bounded by count and by bytes. */
export class BoundedCache<T> {
  private readonly entries = new Map<string, { value: T; bytes: number }>();
  private bytes = 0;

  constructor(
    private readonly mostEntries: number,
    private readonly mostBytes: number,
  ) {}

  get(key: string): T | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  /** Keep a value of so many bytes; what was not asked for longest gives way. A value over the whole bound is not kept. */
  set(key: string, value: T, bytes: number): void {
    this.drop(key);
    if (bytes > this.mostBytes) return;
    this.entries.set(key, { value, bytes });
    this.bytes += bytes;
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= this.mostEntries && this.bytes <= this.mostBytes) break;
      this.drop(oldest);
    }
  }

  get size(): { entries: number; bytes: number } {
    return { entries: this.entries.size, bytes: this.bytes };
  }

  private drop(key: string): void {
    this.bytes -= this.entries.get(key)?.bytes ?? 0;
    this.entries.delete(key);
  }
}
