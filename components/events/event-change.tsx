import { Notice } from '@/components/ui/notice';
import type { Event } from '@/lib/content/source';
import { eventChange } from '@/lib/event-texts';

type Props = {
  event: Event;
  /** Whether a word is enough, because the event’s own page says the rest. */
  brief?: boolean;
};

/** Says that an event is cancelled, or takes place at another time or place than was announced; else nothing. */
export function EventChange({ event, brief = false }: Props) {
  const change = eventChange(event);
  if (change === undefined) return null;
  if (brief) return <Notice tone={change.tone}>{change.word}</Notice>;
  return (
    <Notice tone={change.tone} title={change.word}>
      {change.sentence}
    </Notice>
  );
}
