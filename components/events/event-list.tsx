import type { Event } from '@/lib/content/source';
import { href, routes } from '@/lib/routes';
import { EventTime, eventPlace } from './event-time';

/** Events with time, name and place. */
export function EventList({ events }: { events: readonly Event[] }) {
  return (
    <ul className="grid gap-6">
      {events.map((event) => (
        <li key={event.slug} className="grid gap-x-8 gap-y-1 md:grid-cols-[16rem_1fr]">
          <p className="text-sm text-muted">
            <EventTime event={event} />
          </p>
          <div>
            <h3 className="text-lg">
              <a href={href(routes.event(event.slug))} className="link-title">
                {event.name}
              </a>
            </h3>
            <p className="text-sm text-muted">
              {event.kind} · {eventPlace(event)}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
