// The files of a folder, as a test needs them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The texts of a folder by their paths in it, as a course is read. */
export function filesOf(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath, item.name);
    files.set(relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
  }
  return files;
}
