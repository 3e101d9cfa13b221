import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { photos } from '../../src/presets/index.ts';
import { ConsentDialog } from '../../src/react/index.ts';
import { show } from './show.tsx';

// Promise 1: no class and no token can style one answer alone. The skin gives nothing by which they could be told apart;
// what a reader's own stylesheet does all the same is measured in development, said, and not shown.

let style: HTMLStyleElement;
let warn: ReturnType<typeof vi.spyOn>;
beforeEach(async () => {
  // A pointer that another test left over an answer would excuse the difference: hovering is not compared.
  const devtools = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  await devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
  style = document.head.appendChild(document.createElement('style'));
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  style.remove();
  warn.mockRestore();
});

const pair = () =>
  ['Refuse all', 'Accept all'].map((name) => within(screen.getByRole('dialog')).getByRole('button', { name }));
const twoFrames = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));

async function open(css: string) {
  style.textContent = css;
  show(<ConsentDialog explanation={photos} defaultOpen />);
  await screen.findByRole('dialog');
  await twoFrames();
}
const said = () => warn.mock.calls.map(([line]: unknown[]) => String(line)).join('\n');

describe.each([
  [
    'another ground',
    'background: rgb(0, 90, 0); color: white',
    'background-color is rgb(236, 232, 225) and rgb(0, 90, 0)',
  ],
  ['another edge', 'border: 3px solid black', 'border-block-start-width is 1px and 3px'],
  ['heavier type', 'font-weight: 900', 'font-weight is 650 and 900'],
  ['larger type', 'font-size: 20px', 'font-size is 17px and 20px'],
  ['less of it', 'opacity: 0.5', 'opacity is 1 and 0.5'],
  ['a shadow', 'box-shadow: 0 0 9px black', 'box-shadow is none and'],
  ['less room', 'padding: 0; min-block-size: 0; align-self: start', 'offsetHeight is 48 and'],
])('a rule that gives one answer %s', (_, declarations, figures) => {
  test('is said, with the names of both and the figures', async () => {
    await open(`[data-forthright="choice"]:last-child { ${declarations} }`);
    await waitFor(() => expect(said()).toContain(figures));
    expect(said()).toContain('Forthright: the answers “Refuse all” and “Accept all” do not weigh the same');
  });
});

test.each(['background-color', 'font-weight', 'opacity', 'color'])(
  'and the difference in %s is not shown',
  async (name) => {
    await open(
      '[data-forthright="choice"]:first-child { color: #aaa; background: #eee; opacity: 0.7; font-weight: 300 }',
    );
    await waitFor(() => {
      const [refuse, accept] = pair().map((button) => getComputedStyle(button).getPropertyValue(name));
      expect(refuse).toBe(accept);
    });
    const [refuse] = pair().map((button) => getComputedStyle(button));
    expect(refuse!.getPropertyValue('opacity')).toBe('1'); // the clearer of the two is what both look like
  },
);

test('a theme that pales both labels is said, with the pair and the figure', async () => {
  await open(':root { --forthright-ink: #9a9a9a; --forthright-choice: #eeeeee }');
  await waitFor(() =>
    expect(said()).toContain('the label of “Refuse all”, one of “Refuse all” and “Accept all”, has a contrast of 2.4'),
  );
  expect(said()).not.toContain('do not weigh the same');
});

test.each(['light', 'dark'])('the skin itself gives no cause, %s', async (theme) => {
  show(<ConsentDialog explanation={photos} defaultOpen />, { theme });
  await screen.findByRole('dialog');
  await twoFrames();
  expect(said()).toBe('');
});

test('a pointer on one of them is no fault', async () => {
  show(<ConsentDialog explanation={photos} defaultOpen />);
  await screen.findByRole('dialog');
  await userEvent.hover(pair()[0]!);
  await twoFrames();
  expect(said()).toBe('');
});
