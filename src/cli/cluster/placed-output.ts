import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { START } from '../../bullmq/collect.js';

/** A file of results that knows which place of the stream it has reached, also after a crash. */
export interface PlacedOutput {
  /** The place in the stream behind what is written. */
  readonly position: string;
  write(bytes: Uint8Array, position: string): Promise<void>;
  close(): Promise<void>;
}

/** What stands in `FILE.position`. */
interface Place {
  readonly stream: string;
  readonly position: string;
  /** Length of the file up to here; what is behind was written without its place being known, and comes again. */
  readonly bytes: number;
}

/**
 * Opens a file to go on where it stopped.
 *
 * @throws Error when the file holds something that did not come from this stream.
 */
export async function openPlacedOutput(path: string, stream: string): Promise<PlacedOutput> {
  const placeFile = `${path}.position`;
  const place = await readPlace(placeFile);
  if (place && place.stream !== stream)
    throw new Error(`${path} holds results of ${place.stream}; give another -o, or the queue of that`);
  const file = await open(path, 'a+');
  try {
    const { size } = await file.stat();
    if (!place && size > 0) throw new Error(`${path} is there and has no ${placeFile} beside it; give another -o`);
    if (place && size < place.bytes) throw new Error(`${path} is shorter than ${placeFile} says; give another -o`);
    await file.truncate(place?.bytes ?? 0);
  } catch (error) {
    await file.close();
    throw error;
  }
  let { position, bytes } = place ?? { position: START, bytes: 0 };
  return {
    get position() {
      return position;
    },
    write: async (more, behind) => {
      await file.writeFile(more);
      await file.datasync();
      bytes += more.length;
      position = behind;
      await writePlace(placeFile, { stream, position, bytes });
    },
    close: () => file.close(),
  };
}

async function readPlace(path: string): Promise<Place | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  try {
    const { stream, position, bytes } = JSON.parse(text) as Partial<Place>;
    if (typeof stream === 'string' && typeof position === 'string' && Number.isSafeInteger(bytes))
      return { stream, position, bytes: Number(bytes) };
  } catch {
    // Said below.
  }
  throw new Error(`${path} is not what depeche collect wrote; give another -o`);
}

/** The new place is there whole, or the old one is. */
async function writePlace(path: string, place: Place): Promise<void> {
  const draft = `${path}.new`;
  const file: FileHandle = await open(draft, 'w');
  try {
    await file.writeFile(`${JSON.stringify(place)}\n`);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
