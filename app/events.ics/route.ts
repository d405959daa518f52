import { calendarOfEvents } from '@/lib/calendar/calendars';
import { calendarResponse } from '@/lib/calendar/response';

export const dynamic = 'force-static';

export function GET() {
  return calendarResponse(calendarOfEvents());
}
