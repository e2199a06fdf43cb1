/** A ZIP archive as it is written: sizes and checksums follow each file, so that nothing has to be held whole. */
import { createDeflateRaw } from "node:zlib";

export interface ZipEntry {
  name: string;
  /** Called when the entry's turn comes: a later one may tell of an earlier one, such as its hash. */
  chunks: () => Iterable<string | Uint8Array>;
}

/**
 * The bytes of an archive, in pieces. `day` (`YYYY-MM-DD`) is the date of every file: an archive of the same data is the
 * same bytes. ZIP without the 64-bit extension: no file may reach 4 GB.
 */
export async function* zipChunks(entries: readonly ZipEntry[], day: string): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, chunks } of entries) {
    const head = header(name, day);
    const start = offset;
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), head, Buffer.from(name)]);
    yield local;
    const sums = { crc: 0, raw: 0, packed: 0 };
    for await (const piece of deflated(chunks(), sums)) yield piece;
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(sums.crc, 4);
    descriptor.writeUInt32LE(sums.packed, 8);
    descriptor.writeUInt32LE(sums.raw, 12);
    yield descriptor;
    offset += local.length + sums.packed + descriptor.length;
    directory.push(directoryEntry(name, head, sums, start));
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  yield Buffer.concat([...directory, end]);
}

interface Sums {
  crc: number;
  raw: number;
  packed: number;
}

/** Version 2.0, UTF-8 name, descriptor after the data (bits 3 and 11), deflate, the day; sizes are left to the descriptor. */
function header(name: string, day: string): Buffer {
  const head = Buffer.alloc(26);
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(0x0808, 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt16LE(((year - 1980) << 9) | (month << 5) | date, 8);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  return head;
}

function directoryEntry(name: string, head: Buffer, sums: Sums, start: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(0x0314, 4); // made on Unix, version 2.0
  head.copy(entry, 6, 0, 10);
  entry.writeUInt32LE(sums.crc, 16);
  entry.writeUInt32LE(sums.packed, 20);
  entry.writeUInt32LE(sums.raw, 24);
  entry.writeUInt16LE(Buffer.byteLength(name), 28);
  entry.writeUInt32LE((0o100644 << 16) >>> 0, 38);
  entry.writeUInt32LE(start, 42);
  return Buffer.concat([entry, Buffer.from(name)]);
}

async function* deflated(chunks: Iterable<string | Uint8Array>, sums: Sums): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: 6 });
  const source = chunks[Symbol.iterator]();
  const feed = () => {
    for (let next = source.next(); !next.done; next = source.next()) {
      const bytes = Buffer.from(next.value as Uint8Array);
      sums.crc = crc32(bytes, sums.crc);
      sums.raw += bytes.length;
      if (!deflate.write(bytes)) return void deflate.once("drain", safely(feed));
    }
    deflate.end();
  };
  const safely = (work: () => void) => () => {
    try {
      work();
    } catch (error) {
      deflate.destroy(error as Error);
    }
  };
  setImmediate(safely(feed));
  for await (const piece of deflate) {
    sums.packed += piece.length;
    yield piece;
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 (ISO 3309) of bytes after earlier ones whose sum is given. `zlib.crc32` came only with Node 20.15. */
function crc32(bytes: Uint8Array, before: number): number {
  let sum = ~before;
  for (const byte of bytes) sum = (crcTable[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}
