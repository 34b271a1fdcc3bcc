import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip that no writer of ours would write. */
export interface RawEntry {
  name: string | Buffer;
  content?: Buffer | string;
  flags?: number;
  method?: 0 | 8;
  mode?: number;
  extra?: Buffer;
  comment?: string;
  time?: number;
  /** What the headers say, where it is not the truth. */
  says?: { size?: number; compressed?: number; crc?: number; centralName?: string; offset?: number };
  /** Left out of the list at the end. */
  unlisted?: boolean;
}

export interface RawZip {
  before?: Buffer;
  /** Between the last file and the list. */
  between?: Buffer;
  after?: Buffer;
  comment?: string;
  /** Files that the end claims. */
  count?: number;
}

/** A zip as it is asked for, right or wrong. */
export function rawZip(entries: readonly RawEntry[], { before, between, after, comment = '', count }: RawZip = {}): Buffer {
  const parts: Buffer[] = before === undefined ? [] : [before];
  const central: Buffer[] = [];
  let at = before?.length ?? 0;
  for (const entry of entries) {
    const { flags = 0, method = 0, extra = Buffer.alloc(0), time = 0x00210000, says = {} } = entry;
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? '');
    const data = method === 8 ? deflateRawSync(content) : content;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(time, 6);
    common.writeUInt32LE(says.crc ?? crc32(content), 10);
    common.writeUInt32LE(says.compressed ?? data.length, 14);
    common.writeUInt32LE(says.size ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    common.writeUInt16LE(extra.length, 24);
    const start = at;
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, extra, data]);
    parts.push(local);
    at += local.length;
    if (entry.unlisted) continue;
    const listed = Buffer.from(says.centralName ?? name);
    const rest = Buffer.alloc(14);
    rest.writeUInt16LE(entry.comment?.length ?? 0, 0);
    rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(says.offset ?? start, 10);
    const named = Buffer.from(common);
    named.writeUInt16LE(listed.length, 22);
    central.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        Buffer.from([20, 3]),
        named,
        rest,
        listed,
        extra,
        Buffer.from(entry.comment ?? ''),
      ]),
    );
  }
  if (between !== undefined) parts.push(between);
  at += between?.length ?? 0;
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE((count ?? central.length) & 0xffff, 8);
  end.writeUInt16LE((count ?? central.length) & 0xffff, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, list, end, Buffer.from(comment), ...(after === undefined ? [] : [after])]);
}
