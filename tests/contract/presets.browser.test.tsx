import { screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ConsentExplanation } from '../../src/core/index.ts';
import * as presets from '../../src/presets/index.ts';
import { ConsentDialog } from '../../src/react/index.ts';
import { show } from '../react/show.tsx';

// Every preset in every language, direction and theme: axe finds nothing, and it fits a narrow page.

const all: ConsentExplanation[] = Object.values(presets).filter((preset) => preset.kind === 'consent');

const openAll = async (explanation: ConsentExplanation, language: string, theme: string) => {
  show(
    <main>
      <ConsentDialog explanation={explanation} defaultOpen />
    </main>,
    { language, theme },
  );
  const dialog = await screen.findByRole('dialog');
  const closed = [...dialog.querySelectorAll('details')];
  for (const details of closed) details.open = true;
  await waitFor(() => expect(closed.every((details) => details.querySelector('dl'))).toBe(true));
  return dialog;
};

describe.each(all)('the notice $id', (explanation) => {
  describe.each(Object.keys(explanation.notices))('in %s', (language) => {
    test.each(['light', 'dark'])('has no accessibility fault that a machine can find, %s', async (theme) => {
      await page.viewport(1024, 900);
      document.title = 'Forthright';
      await openAll(explanation, language, theme);
      const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    });

    test('fits 320 by 256 pixels without scrolling sideways, and every control can be reached (WCAG 1.4.10)', async () => {
      await page.viewport(320, 256);
      const dialog = await openAll(explanation, language, 'light');
      expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      for (const control of dialog.querySelectorAll<HTMLElement>('button, summary, input, a')) {
        control.focus();
        control.scrollIntoView({ block: 'nearest' });
        const { left, right, top, bottom } = control.getBoundingClientRect();
        const at = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, 256)) / 2);
        expect(control.contains(at) || at?.contains(control), control.outerHTML).toBe(true);
      }
    });
  });
});
