import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ConsentExplanation } from '../../src/core/index.ts';
import { photos, shop } from '../../src/presets/index.ts';
import { ConsentDialog } from '../../src/react/index.ts';
import { show } from '../react/show.tsx';

// The bar and the answers stick where there is height to spare: whatever takes the focus stays in sight (WCAG 2.4.11).
const cases: Array<[explanation: ConsentExplanation, width: number, height: number]> = [
  [photos, 320, 640],
  [shop, 1024, 700],
];

test.each(cases)('what the keyboard reaches is never under what sticks: %#', async (explanation, width, height) => {
  await page.viewport(width, height);
  show(<ConsentDialog explanation={explanation} defaultOpen />);
  const dialog = await screen.findByRole('dialog');
  const controls = dialog.querySelectorAll('button, summary, input, a').length;
  const covered: string[] = [];
  for (const key of ['{Tab}', '{Shift>}{Tab}{/Shift}']) {
    for (let step = 0; step < controls; step++) {
      await userEvent.keyboard(key);
      const focused = document.activeElement!;
      if (focused === document.body) continue; // the browser's own controls are on the way round
      expect(dialog.contains(focused)).toBe(true);
      const { left, right, top, bottom } = focused.getBoundingClientRect();
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!seen || !(focused.contains(seen) || seen.contains(focused))) covered.push(focused.outerHTML.slice(0, 120));
    }
  }
  expect(covered).toEqual([]);
});
