// The source files of the project, as the tests about them see them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** A source file: its path from the top of the repository, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const TOP = resolve(import.meta.dirname, '../..');

/** All files under a folder whose names end so. */
export function filesUnder(folder: string, ...endings: string[]): SourceFile[] {
  const found: SourceFile[] = [];
  for (const entry of readdirSync(join(TOP, folder), { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && endings.some((ending) => entry.name.endsWith(ending))) {
      found.push({ path: relative(TOP, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What stands at the top of the repository. */
export const topNames = (): string[] => readdirSync(TOP).sort();

/** An import or re-export: what is imported from, on which line, and whether only types cross. */
export interface Import {
  readonly from: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

/** The imports of a file. */
export function importsOf({ text }: SourceFile): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  const patterns = [
    /^\s*(import|export)\s+(type\s+)?[^'"`;]*?from\s+['"]([^'"]+)['"]/gm,
    /^\s*(import)\s+()['"]([^'"]+)['"]/gm,
    /\b(import)\(()\s*['"]([^'"]+)['"]/g,
  ];
  for (const pattern of patterns) {
    for (const match of code.matchAll(pattern)) {
      const line = code.slice(0, match.index + match[0].length).split('\n').length;
      found.push({ from: match[3]!, line, typeOnly: match[2] !== '' && match[2] !== undefined });
    }
  }
  return found;
}

/** The text with comments blanked out, so that lines stay where they are. */
export function withoutComments(text: string): string {
  const pattern = /\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/.*$|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gm;
  return text.replace(pattern, (match, before: string | undefined) => {
    if (match.startsWith('/*')) return match.replace(/[^\n]/g, ' ');
    if (before !== undefined) return before + ' '.repeat(match.length - before.length);
    return match;
  });
}

/** The text with strings emptied too. */
export function withoutStrings(text: string): string {
  return withoutComments(text).replace(
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g,
    (match) => `'${' '.repeat(Math.max(0, match.length - 2))}'`,
  );
}
