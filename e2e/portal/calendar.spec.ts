import { expect, test } from '@playwright/test';
import { event as eventType } from '../../lib/content/schema';
import { routes } from '../../lib/routes';
import { testCalendars } from '../calendars';
import { documentsOf } from '../content';
import { origin } from '../site';

const events = documentsOf(eventType);

testCalendars({ origin, events });

test('the list of events offers all of them as a calendar, and each event its own', async ({ page, request }) => {
  expect(events.length).toBeGreaterThan(5);
  await page.goto(routes.events);
  await expect(page.getByRole('link', { name: 'Calendar of all events (iCalendar)' })).toHaveAttribute(
    'href',
    routes.calendar,
  );
  for (const { slug } of events) {
    expect(await (await request.get(routes.event(slug))).text()).toContain(`href="${routes.eventCalendar(slug)}"`);
  }
});
