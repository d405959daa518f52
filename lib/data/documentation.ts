import { memberRow, projectRow } from './definitions';
import { type DataField, fieldsOf } from './fields';
import { type DataName, dataFiles } from './files';

/** The fields that stand around the entries of every file. */
export function envelopeFields(): DataField[] {
  return fieldsOf(dataFiles.projects.definition).filter(({ path }) => !path.startsWith('projects'));
}

/** What a file has besides: its entries with their fields, and what this file alone says. */
export function entryFields(name: DataName): DataField[] {
  const common = new Set(envelopeFields().map(({ path }) => path));
  return fieldsOf(dataFiles[name].definition).filter(({ path }) => !common.has(path));
}

/** The columns of a file’s CSV; undefined where there is none. */
export function csvColumns(name: DataName): string[] | undefined {
  const rows = { projects: projectRow, members: memberRow, posts: undefined };
  const row = rows[name];
  return row && Object.keys(row.shape);
}
