import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { sampleEvent } from '@/lib/content/samples';
import type { Event } from '@/lib/content/source';

vi.mock('@/lib/content/source', () => ({
  site: { name: 'Example Foundation', url: 'https://foundation.example', locale: 'en-GB' },
  messages: parse(readFileSync('content/messages/en.yml', 'utf8')),
}));

const { EventChange } = await import('./event-change');

/** What a visitor reads. */
function words(fields: Partial<Event>, brief?: boolean): string {
  const event = sampleEvent('summit', { start: '2021-04-15T14:00', end: '2021-04-15T15:00', ...fields });
  return renderToStaticMarkup(<EventChange event={event} {...(brief === true && { brief })} />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('a visitor', () => {
  it.each([
    [{ status: 'cancelled' }, 'Cancelled This event does not take place.'],
    [{ status: 'postponed' }, 'Postponed This event does not take place on the day that was planned. The new day'],
    [{ status: 'moved-online' }, 'Moved online This event takes place online, not where it was planned.'],
    [
      { status: 'rescheduled', previousStart: '2021-04-08' },
      'New date This event has another date than was announced. It was planned for 8 April 2021.',
    ],
    [{ status: 'rescheduled', previousStart: '2021-04-08T13:00' }, 'It was planned for 8 April 2021 at 13:00 UTC.'],
  ] as const)('is told of an event that is %j', (fields, expected) => {
    expect(words(fields)).toContain(expected);
  });

  it('reads a word in a list', () => {
    expect(words({ status: 'cancelled' }, true)).toBe('Cancelled');
  });

  it.each([{}, { status: 'scheduled' }] as const)(
    'is told nothing of an event that takes place as planned: %j',
    (fields) => {
      expect(words(fields)).toBe('');
    },
  );
});
