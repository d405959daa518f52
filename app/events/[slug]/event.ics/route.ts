import { calendarOfEvent } from '@/lib/calendar/calendars';
import { calendarResponse } from '@/lib/calendar/response';
import { events } from '@/lib/content/source';
import { decodeSegment, noEntry, staticParams } from '@/lib/routes';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return staticParams(
    events.map(({ slug }) => ({ slug })),
    { slug: noEntry },
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const slug = decodeSegment((await params).slug);
  const event = events.find((one) => one.slug === slug);
  return calendarResponse(event && calendarOfEvent(event));
}
