import { format } from '@/lib/language';

/** A date as people read it, and as programs do. */
export function Day({ iso }: { iso: string }) {
  return <time dateTime={iso}>{format.day(iso)}</time>;
}
