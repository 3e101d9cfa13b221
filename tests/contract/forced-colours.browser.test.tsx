import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { photos } from '../../src/presets/index.ts';
import { ConsentDialog } from '../../src/react/index.ts';
import { show } from '../react/show.tsx';

interface Devtools {
  send(method: string, params: object): Promise<unknown>;
}
const emulate = (features: Array<{ name: string; value: string }>) =>
  (cdp() as unknown as Devtools).send('Emulation.setEmulatedMedia', { features });

describe('when a person has chosen the colours', () => {
  beforeEach(() => emulate([{ name: 'forced-colors', value: 'active' }]));
  afterEach(() => emulate([]));

  test('both answers keep an edge that can be seen, and the same one', async () => {
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    show(<ConsentDialog explanation={photos} defaultOpen />);
    await screen.findByRole('dialog');
    const edges = ['Refuse all', 'Accept all'].map((name) => {
      const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(
        screen.getByRole('button', { name }),
      );
      return { borderTopColor, borderTopWidth, backgroundColor };
    });
    expect(edges[1]).toEqual(edges[0]);
    expect(edges[0]!.borderTopColor).not.toBe(edges[0]!.backgroundColor);
  });

  test('the three states of a switch look different', async () => {
    show(<ConsentDialog explanation={photos} defaultOpen />);
    await screen.findByRole('dialog');
    const one = screen.getAllByRole('switch')[0]!;
    const looks = () => {
      const before = getComputedStyle(one, '::before');
      const after = getComputedStyle(one, '::after');
      return [before.backgroundColor, before.borderTopStyle, after.insetInlineStart, after.backgroundColor].join(' ');
    };
    const unset = looks();
    await userEvent.click(one);
    const given = looks();
    await userEvent.click(one);
    const refused = looks();
    expect(new Set([unset, given, refused]).size).toBe(3);
  });
});

describe('when a person wants less motion', () => {
  test('nothing moves', async () => {
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true);
    show(<ConsentDialog explanation={photos} defaultOpen />);
    const dialog = await screen.findByRole('dialog');
    const moving = [dialog, ...dialog.querySelectorAll('*')].filter((element) =>
      [undefined, '::before', '::after'].some((pseudo) => {
        const { transitionDuration, transitionProperty, animationName } = getComputedStyle(element, pseudo);
        const transitions = transitionProperty !== 'none' && !/^(0s(, )?)+$/.test(transitionDuration);
        return transitions || animationName !== 'none';
      }),
    );
    expect(moving.map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
  });
});
