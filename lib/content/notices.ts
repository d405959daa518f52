import type { Notice } from './source';

/** What is broken comes before what is only worth knowing. */
const levels: readonly Notice['level'][] = ['danger', 'warning', 'success', 'info'];

/** Notices as they stand above each other: by level, the most pressing first; of one level, the newest first. */
export function inOrderOfLevel(notices: readonly Notice[]): Notice[] {
  return notices.toSorted(
    (a, b) =>
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      (b.publishAt ?? '').localeCompare(a.publishAt ?? '') ||
      a.file.localeCompare(b.file, 'en'),
  );
}
