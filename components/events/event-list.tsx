import type { Event } from '@/lib/content/source';
import { eventPlace } from '@/lib/event-texts';
import { format } from '@/lib/language';
import { href, routes } from '@/lib/routes';
import { EventChange } from './event-change';
import { EventTime } from './event-time';

type Props = {
  events: readonly Event[];
};

/** Events with time, name and place. */
export function EventList({ events }: Props) {
  return (
    <ul className={events.length === 1 ? undefined : 'grid gap-4 md:grid-cols-2'}>
      {events.map((event) => (
        <li key={event.slug} className="sheet-link flex items-start gap-5 p-5">
          <DayTile iso={event.start} />
          <div className="min-w-0">
            <p className="data">{event.kind}</p>
            <h3 className="mt-1 text-lg">
              <a href={href(routes.event(event.slug))} className="link-title cover">
                {event.name}
              </a>
            </h3>
            <p className="mt-1 text-sm text-muted">
              <EventTime event={event} />
            </p>
            <p className="text-sm text-muted">{eventPlace(event)}</p>
            <div className="mt-3 empty:hidden">
              <EventChange event={event} brief />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The day an event begins, like a leaf of a calendar; the words beside it say it whole. */
export function DayTile({ iso }: { iso: string }) {
  return (
    <div
      aria-hidden="true"
      className="grid w-16 shrink-0 rounded-sm text-center border border-edge border-t-3 border-t-flame bg-panel px-1 py-1.5"
    >
      <span className="text-xl font-strong tabular-nums">{format.dayOfMonth(iso)}</span>
      <span className="data text-2xs">{format.shortMonth(iso)}</span>
    </div>
  );
}
