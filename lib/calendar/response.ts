/** The answer with a calendar, or that there is none. */
export function calendarResponse(calendar: string | undefined): Response {
  if (calendar === undefined) return new Response(null, { status: 404 });
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
