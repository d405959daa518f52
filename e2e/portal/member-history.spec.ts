import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeFault } from '../axe';
import { standsIn, writtenMembers, writtenSite } from '../members';
import { testMonths } from '../month-tests';

const content = 'content';
const members = writtenMembers(content);
const { membersAsOf } = writtenSite(content);

testMonths({ directory: 'out', content });

/** What the timeline of a member says has to fit these, moment by moment. */
async function expectMoments(page: Page, address: string, moments: readonly RegExp[]): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('region', { name: 'Memberships' }).getByRole('listitem')).toHaveText([...moments]);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a departed member keeps its page and its history, and stands in no list of today', async ({ page }) => {
    const departed = members.filter((one) => standsIn(one, membersAsOf).length === 0);
    expect(departed.length).toBeGreaterThan(3);
    for (const { slug } of departed) {
      const response = await page.goto(`/members/${slug}`);
      expect(response?.status(), slug).toBe(200);
      await expect(page.getByRole('main').getByText(/has not been a member since/), slug).toBeVisible();
    }
    const listed = new Set<string>();
    for (let address: string | null = '/members'; address !== null; ) {
      await page.goto(address);
      const tiers = page.getByRole('main').locator('section:has(h2[id]:not([id$="_"]))');
      for (const link of await tiers.getByRole('link').all()) listed.add((await link.getAttribute('href')) ?? '');
      const next = page.getByRole('link', { name: 'Next page' });
      address = (await next.count()) === 0 ? null : await next.getAttribute('href');
    }
    for (const one of members) {
      expect(listed.has(`/members/${one.slug}`), one.slug).toBe(standsIn(one, membersAsOf).length > 0);
    }
  });

  test('a timeline tells of joining, moving, leaving and other names, the newest first', async ({ page }) => {
    const founding = /^19 October 2020\s*Founding member, tier Platinum$/;
    await expectMoments(page, '/members/at-and-t', [/^2 January 2022\s*Left the tier Platinum$/, founding]);
    await expectMoments(page, '/members/vmware', [
      /^16 February 2022\s*Moved from Gold to Silver\s*Current$/,
      /^19 October 2020\s*Founding member, tier Gold$/,
    ]);
    await expectMoments(page, '/members/facebook', [
      /^19 January 2021\s*Renamed from Facebook Connectivity to Facebook$/,
      /^19 October 2020\s*Founding member, tier Platinum\s*Current$/,
    ]);
    await expectMoments(page, '/members/inria', [/^2 February 2022\s*Joined the tier Associate\s*Current$/]);
  });

  test('a change leads to its place on the page of the member', async ({ page }) => {
    await page.goto('/members/changes');
    await page.getByRole('link', { name: 'AT&T left the tier Platinum' }).click();
    await expect(page).toHaveURL('/members/at-and-t#2022-01-02-left-platinum_');
    const place = page.locator(':target');
    await expect(place).toContainText('Left the tier Platinum');
    await expect(place).toBeInViewport();
  });

  test('one goes from month to month, and from any to any', async ({ page }) => {
    await page.goto('/members/at/2020-10');
    const neighbours = page.getByRole('navigation', { name: 'The month before and after' });
    await expect(neighbours.getByRole('link')).toHaveText(['November 2020']);
    await neighbours.getByRole('link', { name: 'November 2020' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Members in November 2020');
    await expect(neighbours.getByRole('link')).toHaveText(['October 2020', 'December 2020']);

    const months = page.getByRole('navigation', { name: 'Every month' });
    await expect(months.getByRole('link')).toHaveCount(17);
    await expect(months.locator('[aria-current=page]')).toHaveText('Nov 2020');
    await months.getByRole('link', { name: 'Feb 2022' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Members in February 2022');
    await expect(page.getByText('The members are known up to 16 February 2022.')).toBeVisible();
    await expect(neighbours.getByRole('link')).toHaveText(['January 2022']);
  });
});

test('the numbers of the chart are those of the lists of the months', async ({ page }) => {
  await page.goto('/members/statistics');
  // By keyboard: the chart stands for all who see it, the table for everybody.
  await page.getByText('The same in numbers').focus();
  await page.keyboard.press('Enter');
  const table = page.getByRole('table');
  await expect(table).toBeVisible();
  const heads = await table.getByRole('columnheader').allTextContents();
  const rows = await table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all();
  expect(rows).toHaveLength(17);
  const read = await Promise.all(
    rows.map(async (row) => ({
      address: (await row.getByRole('link').getAttribute('href')) ?? '',
      cells: await row.getByRole('cell').allTextContents(),
    })),
  );
  for (const { address, cells } of read) {
    const day = address.endsWith('2022-02') ? membersAsOf : lastDay(address.slice(-7));
    await page.goto(address);
    for (const [index, count] of cells.slice(0, -1).entries()) {
      const tier = page.getByRole('region', { name: heads[index + 1] ?? '', exact: true });
      await expect(tier.getByRole('listitem'), `${address} ${heads[index + 1]}`).toHaveCount(Number(count));
    }
    expect(cells.at(-1), address).toBe(`${members.filter((one) => standsIn(one, day).length > 0).length}`);
  }
});

test('each bar leads to as many members as it says', async ({ page }) => {
  await page.goto('/members/statistics');
  for (const name of ['Members by country', 'Members by kind']) {
    const bars = await page.getByRole('list', { name }).getByRole('listitem').all();
    expect(bars.length).toBeGreaterThan(2);
    const read = await Promise.all(
      bars.map(async (bar) => ({
        address: (await bar.getByRole('link').getAttribute('href')) ?? '',
        count: Number(/\d+$/.exec((await bar.textContent()) ?? '')?.[0]),
      })),
    );
    expect(read.map(({ count }) => count)).toEqual(read.map(({ count }) => count).sort((a, b) => b - a));
    for (const { address, count } of read) {
      const current = members.filter((one) => standsIn(one, membersAsOf).length > 0);
      const [facet, value] = address.split('/').slice(2);
      expect(
        current.filter((one) => (facet === 'kind' ? one.kind : one.country?.toLowerCase()) === value),
      ).toHaveLength(count);
      expect((await page.request.get(address)).status(), address).toBe(200);
    }
  }
});

test('the chart names each tier beside its layer, and no words cover others, on any window', async ({ page }) => {
  for (const width of [320, 390, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/members/statistics');
    const chart = page.getByRole('img', { name: /^Chart of the members by tier/ });
    await expect(chart).toContainText('9 Platinum');
    const boxes = await chart.locator('text:visible').evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { words: text.textContent, left, right, top, bottom };
      }),
    );
    expect(boxes.length).toBeGreaterThan(8);
    for (const [index, one] of boxes.entries()) {
      expect(one.right, `${one.words} at ${width}`).toBeLessThanOrEqual(width);
      expect(one.left, `${one.words} at ${width}`).toBeGreaterThanOrEqual(0);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left + 1 ||
          other.right <= one.left + 1 ||
          one.bottom <= other.top + 3 ||
          other.bottom <= one.top + 3;
        expect(apart, `${one.words} and ${other.words} at ${width}`).toBe(true);
      }
    }
  }
});

test('axe finds no fault in an open table, or in a moment that a link leads to', async ({ page }) => {
  await page.goto('/members/statistics');
  await page.getByText('The same in numbers').click();
  await expectNoAxeFault(page);
  await page.goto('/members/at-and-t#2022-01-02-left-platinum_');
  await expectNoAxeFault(page);
});

function lastDay(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
}
