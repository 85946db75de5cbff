import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { UnreadableFile } from './grid.js';

/** Unpacked, in all. A season's criteria take some 200 kB; a zip bomb would take the whole instance down. */
const MAX_UNPACKED = 12_000_000;
const MAX_ENTRIES = 200;

/**
 * The parts of an archive that `isWanted`, by name. yauzl holds each to the size that the archive's directory
 * states, so that a directory that lies ends in an error and not in the memory. Throws UnreadableFile.
 */
export async function unzip(
  bytes: Buffer,
  isWanted: (name: string) => boolean,
): Promise<Map<string, string>> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    const entries = await entriesOf(zip);
    const wanted = entries.filter(({ fileName }) => isWanted(fileName));
    const unpacked = wanted.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (unpacked > MAX_UNPACKED) throw new UnreadableFile('too-large');
    const parts = new Map<string, string>();
    for (const entry of wanted) {
      const stream = await zip.openReadStreamPromise(entry);
      parts.set(entry.fileName, (await buffer(stream)).toString('utf8'));
    }
    return parts;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    // Whatever yauzl or zlib could not make sense of: the sender cannot do more than save the file again.
    throw new UnreadableFile('damaged', { cause: error });
  }
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    if (zip.entryCount > MAX_ENTRIES) reject(new UnreadableFile('too-large'));
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}
