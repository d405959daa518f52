import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A string or a template of a program, with its quotes. */
export const quoted = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

const commentOrString = new RegExp(`/\\*[\\s\\S]*?\\*/|//[^\\n]*|${quoted.source}`, 'g');

/** Program text (TypeScript or CSS) whose comments are blank. Lines keep their numbers. */
export function withoutComments(source: string): string {
  return source.replace(commentOrString, (part) => (part.startsWith('/') ? part.replace(/[^\n]/g, ' ') : part));
}

/** The contents of the strings and templates in TypeScript without comments. */
export function stringsIn(source: string): string[] {
  return (source.match(quoted) ?? []).map((part) => part.slice(1, -1));
}

/** The line of a place in a text; the first is 1. */
export function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}

/**
 * The files in and below folders of the project whose names end in one of `endings`; tests are left
 * out. Throws where there is none: what is checked in no file would always pass.
 */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): string[] {
  const files = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => endings.some((ending) => file.endsWith(ending)) && !file.includes('.test.'));
  if (files.length > 0) return files.sort();
  throw new Error(
    `${folders.join(', ')}: no file ends in ${endings.join(' or ')}. Name folders that have such files, or drop the check.`,
  );
}
