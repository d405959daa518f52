import { expect, test } from '@playwright/test';
import { expectNoAxeFault } from '../axe';
import { filterOn } from '../filter';
import { layoutFaults } from '../layout';
import { smallTargets } from '../targets';
import { templates } from '../templates';

const states = {
  'some members': `${templates.members}?tier=gold`,
  'no member': `${templates.members}?q=nobody`,
  'a long result': `${templates.members}?sort=name`,
  'rows of the table': `${templates['table of members']}?kind=company`,
  'some projects': `${templates.projects}?status=confirmed`,
  'some posts': `${templates.news}?year=2021`,
};

for (const [name, address] of Object.entries(states)) {
  test(`axe finds no fault in ${name}, in any look, and a small screen shows all of it`, async ({ page }) => {
    await page.goto(address);
    await expect(filterOn(page).status).toHaveText(/ of |^No /);
    await expectNoAxeFault(page);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await layoutFaults(page), `${width} px`).toEqual([]);
      expect.soft(await smallTargets(page), `${width} px`).toEqual([]);
    }
  });
}

test('axe finds no fault where the index does not come', async ({ page }) => {
  await page.route('/filters/*', (route) => route.abort());
  await page.goto(states['some members']);
  await expect(filterOn(page).status).toHaveText(/could not be loaded/);
  await expectNoAxeFault(page);
});
