import { expect, type Page, test } from '@playwright/test';
import { templates } from '../templates';

type Recorder = { violations: string[] };

/** Opens a page that keeps a list of what its policy has refused. */
async function open(page: Page, address: string): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const violations: string[] = [];
    (globalThis as unknown as Recorder).violations = violations;
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await page.goto(address);
  return () => page.evaluate(() => (globalThis as unknown as Recorder).violations);
}

for (const [name, address] of Object.entries(templates)) {
  test(`the policy refuses nothing on ${name}, and its islands run`, async ({ page }) => {
    const violations = await open(page, address);
    await page.waitForLoadState('networkidle');
    expect(await violations()).toEqual([]);
    await expect(page.locator(':not(:defined)')).toHaveCount(0);
  });
}

test('the policy refuses a script that came with content, and a picture of another host', async ({ page }) => {
  const violations = await open(page, '/about');
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = true' }));
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }));
    document.body.setAttribute('onclick', 'globalThis.ran = true');
    document.body.click();
  });
  await expect
    .poll(violations)
    .toEqual(['script-src-elem inline', 'script-src-attr inline', 'img-src https://elsewhere.example/a.png']);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

test('the policy refuses to make a script of text, where it lets the search compile its WebAssembly', async ({
  page,
}) => {
  const violations = await open(page, templates.search);
  const made = await page.evaluate(
    () =>
      new Promise((done) => {
        // Later, because what a test evaluates may itself do more than a page.
        setTimeout(() => {
          try {
            done(new Function('return 1')());
          } catch (error) {
            done((error as Error).name);
          }
        });
      }),
  );
  expect(made).toBe('EvalError');
  await expect.poll(violations).toEqual(['script-src eval']);
});

test('no policy allows inline code, or code made of text', async ({ request }) => {
  for (const address of Object.values(templates)) {
    const policy = (await request.get(address)).headers()['content-security-policy'] ?? '';
    expect(policy, address).toContain("default-src 'none'");
    // The search compiles WebAssembly; no text becomes script by that.
    expect(policy.replace("'wasm-unsafe-eval'", ''), address).not.toMatch(/unsafe-/);
  }
});
