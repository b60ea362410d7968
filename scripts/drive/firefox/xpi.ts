import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

/** The folder as an XPI: a zip without compression, since it lives for one run. */
export function packXpi(folder: string): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const name = Buffer.from(relative(folder, path).split(sep).join('/'));
    const data = readFileSync(path);
    const shared = sharedHeader(data, name);
    const local = Buffer.concat([uint32(0x04034b50), shared, name, data]);
    // Version made by; then the shared part; comment, disk, attributes (10 bytes, all 0); where the file starts.
    directory.push(
      Buffer.concat([uint32(0x02014b50), uint16(20), shared, Buffer.alloc(10), uint32(offset), name]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const count = uint16(files.length);
  const end = [uint32(0x06054b50), uint32(0), count, count, uint32(size), uint32(offset), uint16(0)];
  return Buffer.concat([...bodies, ...directory, ...end]);
}

/** The 26 bytes that a file's own header and its entry in the directory share. */
function sharedHeader(data: Buffer, name: Buffer): Buffer {
  const january1980 = 0x0021;
  return Buffer.concat([
    uint16(20),
    uint16(0x0800), // names are UTF-8
    uint16(0), // stored
    uint16(0),
    uint16(january1980),
    uint32(crc32(data)),
    uint32(data.length),
    uint32(data.length),
    uint16(name.length),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
