import { AllChoices } from './all-choices.js';
import type { FaultyDisk } from '../../src/adapters/memory/faulty-disk.js';
import type { MemoryDisk } from '../../src/adapters/memory/memory-disk.js';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Names and contents on one line, a zero byte as `.`: `a=ab b=` */
export function diskText(disk: MemoryDisk): string {
  const text = [...disk.files].map(([path, content]) => {
    const bytes = new TextDecoder('latin1').decode(content.view());
    return `${path}=${bytes.replaceAll('\0', '.')}`;
  });
  return text.sort().join(' ');
}

/** Everything that a power loss now may leave. */
export function survivors(disk: FaultyDisk): string[] {
  const found = new Set<string>();
  const choices = new AllChoices();
  do found.add(diskText(disk.crash(choices).inner));
  while (choices.next());
  return [...found].sort();
}

/** Runs the script until so many operations have happened, or to its end. */
export async function runUntil(
  disk: FaultyDisk,
  operations: number,
  script: (disk: FaultyDisk) => Promise<void>,
): Promise<void> {
  disk.crashAt(operations);
  await Promise.race([script(disk), disk.crashed]);
}

/** Five operations that give the file `x` its content and its name as it is done when it matters. */
export async function publish(disk: FaultyDisk): Promise<void> {
  const file = await disk.open('new', 'create');
  await file.write(bytesOf('ab'), 0);
  await file.sync();
  await disk.rename('new', 'x');
  await disk.syncFolder('.');
}
