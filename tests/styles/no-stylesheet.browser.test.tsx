import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { lumenHelp, missingPhotosGuide, photos, shop, wayHomeWhy } from '../../src/presets/index.ts';
import {
  ConsentBanner,
  ConsentDialog,
  ContactPanel,
  ForthrightProvider,
  GuidedHelp,
  WhyCallout,
} from '../../src/react/index.ts';
import { decisive } from '../../stories/why-facts.ts';

// No stylesheet is imported here, as where it failed to load: the browser's own is all there is.

const human = { help: lumenHelp };
const surroundings = { now: () => '2026-11-24T10:00:00.000Z', createId: () => 'one' };

test('no rule of the skin is on this page', () => {
  const layers = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
  expect(layers.filter((text) => text.includes('--forthright'))).toEqual([]);
});

test.each([320, 1280])('the dialog is on the screen, reads in order and takes an answer, at %i px', async (width) => {
  await page.viewport(width, 700);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const onDecide = vi.fn();
  render(
    <ForthrightProvider language="en" {...surroundings}>
      <p>{'A long page. '.repeat(2000)}</p>
      <ConsentDialog explanation={photos} onDecide={onDecide}>
        <button type="button">Privacy choices</button>
      </ConsentDialog>
    </ForthrightProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Privacy choices' }));
  const dialog = await screen.findByRole('dialog');
  const title = within(dialog).getByRole('heading', { level: 2 });
  const { top, bottom } = title.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(700);
  const item = within(dialog).getAllByRole('heading', { level: 3 })[0]!;
  const [one] = within(dialog).getAllByRole('switch');
  const refuse = within(dialog).getByRole('button', { name: 'Refuse all' });
  const accept = within(dialog).getByRole('button', { name: 'Accept all' });
  const order = [title, item, one!, refuse, accept];
  for (const [at, element] of order.slice(1).entries())
    expect(order[at]!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  refuse.scrollIntoView({ block: 'center' });
  const box = refuse.getBoundingClientRect();
  const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  expect(refuse.contains(seen)).toBe(true);
  await userEvent.click(one!);
  await userEvent.click(refuse);
  expect(onDecide).toHaveBeenCalledTimes(1);
  expect(Object.values(onDecide.mock.calls[0]![0].choices)).toEqual(photos.asked.map(() => 'refused'));
});

test.each([320, 1280])(
  'every other surface can be read and pressed, and nothing runs out of the page, at %i px',
  async (width) => {
    await page.viewport(width, 700);
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { container } = render(
      <ForthrightProvider language="en" {...surroundings}>
        <ConsentBanner explanation={shop} />
        <WhyCallout explanation={wayHomeWhy} explained={decisive} settings={{}} onSettingChange={() => {}} />
        <ContactPanel human={human} />
        <GuidedHelp guide={missingPhotosGuide} human={human} />
      </ForthrightProvider>,
    );
    expect(document.scrollingElement!.scrollWidth).toBeLessThanOrEqual(width);
    const shown = [...container.querySelectorAll<HTMLElement>('p, h2, h3, dd, button, a, summary, label')].filter(
      (element) => !element.closest('details:not([open]) > :not(summary)') && element.textContent !== '',
    );
    expect(shown.length).toBeGreaterThan(30);
    for (const element of shown) expect(element.getBoundingClientRect().height, element.outerHTML).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Refuse all' }));
    expect(screen.getAllByRole('status').some(({ textContent }) => textContent !== '')).toBe(true);
  },
);
