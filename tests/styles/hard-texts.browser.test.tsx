import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ConsentBanner, ConsentDialog, PrivacyChoices } from '../../src/react/index.ts';
import { hardNotices } from '../../stories/looks/hard-texts.ts';
import { show } from '../react/show.tsx';

/** What is wider inside than it is, or sticks out of what it stands in: by its part. */
function overflowing(root: Element): string[] {
  const { left, right } = root.getBoundingClientRect();
  return [root, ...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest('svg')) return false;
      const inside = element.scrollWidth - element.clientWidth > 1 && getComputedStyle(element).display !== 'inline';
      return inside || box.left < left - 5 || box.right > right + 5;
    })
    .map(
      (element) =>
        `${element.tagName} ${element.getAttribute('data-forthright') ?? ''} ${element.scrollWidth}/${element.clientWidth}`,
    );
}

describe.each(Object.entries(hardNotices))('%s', (_, explanation) => {
  describe.each([320, 1280])('at %i px', (width) => {
    test('nothing runs out of the dialog, and both answers are in sight', async () => {
      await page.viewport(width, 800);
      show(<ConsentDialog explanation={explanation} defaultOpen />);
      const dialog = await screen.findByRole('dialog');
      for (const details of dialog.querySelectorAll('details')) details.open = true;
      expect(overflowing(dialog)).toEqual([]);
      expect(document.scrollingElement!.scrollWidth).toBeLessThanOrEqual(width);
      for (const name of ['Refuse all', 'Accept all']) {
        const { top, bottom, left, right } = within(dialog).getByRole('button', { name }).getBoundingClientRect();
        expect(Math.min(top, left)).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(800);
        expect(right).toBeLessThanOrEqual(width);
      }
    });

    test('nothing runs out of the banner, nor of the page of choices', async () => {
      await page.viewport(width, 800);
      const { container } = show(
        <>
          <ConsentBanner explanation={explanation} />
          <PrivacyChoices explanations={[explanation]} />
        </>,
      );
      expect(container.querySelectorAll('[data-surface]').length).toBeGreaterThan(1);
      for (const surface of container.querySelectorAll('[data-surface]')) expect(overflowing(surface)).toEqual([]);
      expect(document.scrollingElement!.scrollWidth).toBeLessThanOrEqual(width);
    });
  });
});

test('mixed directions keep the direction of the notice: the title begins where the notice begins', async () => {
  await page.viewport(1280, 800);
  show(<ConsentDialog explanation={hardNotices['mixed directions in one text']!} defaultOpen />);
  const dialog = await screen.findByRole('dialog');
  const title = within(dialog).getAllByRole('heading', { level: 3 })[0]!;
  expect(getComputedStyle(title).direction).toBe('ltr');
  expect(title.getBoundingClientRect().left).toBeLessThan(dialog.getBoundingClientRect().left + 40);
});
