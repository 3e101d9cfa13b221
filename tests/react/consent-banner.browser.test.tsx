import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { type ComponentType, createRef, type RefObject, StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type ConsentExplanation, verifyRecord } from '../../src/core/index.ts';
import { photos } from '../../src/presets/index.ts';
import {
  ConsentBanner,
  ConsentBannerChoose,
  ConsentBannerContent,
  ConsentBannerIntro,
  ConsentBannerRoot,
  ConsentBannerTitle,
  ConsentDialog,
} from '../../src/react/index.ts';
import { anExplanation, anItem, aRecord } from '../core/notices.ts';
import { after, aStore, before, Kept } from './changing.tsx';
import { show } from './show.tsx';

const region = () => screen.getByRole('region');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the banner', () => {
  test('is a region named by its title, not a dialog, and takes no focus', () => {
    show(<ConsentBanner explanation={before} />);
    expect(region()).toHaveAccessibleName('Let Mill Bakery know where you are?');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.body).toHaveFocus();
  });

  test.each([
    ['Refuse all', { nearby: 'refused', news: 'refused' }],
    ['Accept all', { nearby: 'given', news: 'given' }],
  ])('%s is one press, and makes one record that verifies', async (name, choices) => {
    const onDecide = vi.fn();
    const store = aStore();
    show(
      <StrictMode>
        <Kept store={store}>
          <ConsentBanner explanation={before} onDecide={onDecide} />
        </Kept>
      </StrictMode>,
    );
    await userEvent.dblClick(screen.getByRole('button', { name }));
    expect(onDecide).toHaveBeenCalledOnce();
    const [record] = store.records();
    expect(store.records()).toHaveLength(1);
    expect(record).toMatchObject({ surface: 'banner', choices, shown: { label: name } });
    expect(verifyRecord(record!, [before])).toEqual([]);
  });

  test('choosing one by one is on it, and saves what the switches say', async () => {
    const store = aStore();
    show(
      <Kept store={store}>
        <ConsentBanner explanation={before} />
      </Kept>,
    );
    await userEvent.click(screen.getByText('Choose one by one'));
    for (const one of screen.getAllByRole('switch')) expect(one).not.toBeChecked();
    await userEvent.click(screen.getByRole('switch', { name: 'Send news' }));
    await press('Save my choices');
    expect(store.standing(before).choices).toEqual({ nearby: 'refused', news: 'given' });
  });

  test('refusing, accepting and choosing weigh the same', async () => {
    for (const width of [320, 768, 1280]) {
      await page.viewport(width, 800);
      const { unmount } = show(<ConsentBanner explanation={before} />);
      const three = [
        screen.getByRole('button', { name: 'Refuse all' }),
        screen.getByRole('button', { name: 'Accept all' }),
        screen.getByText('Choose one by one'),
      ];
      const weights = three.map((element) => {
        const { color, backgroundColor, fontSize, fontWeight, borderTopColor, borderTopWidth, borderRadius } =
          getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return {
          color,
          backgroundColor,
          fontSize,
          fontWeight,
          borderTopColor,
          borderTopWidth,
          borderRadius,
          width: Math.round(width),
          height: Math.round(height),
        };
      });
      expect(weights[1]).toEqual(weights[0]);
      expect(weights[2]).toEqual(weights[0]);
      unmount();
    }
  });

  test('after an answer one line says what was recorded, and has the focus', async () => {
    show(
      <Kept store={aStore()}>
        <ConsentBanner explanation={before} />
      </Kept>,
    );
    await press('Refuse all');
    expect(screen.queryByRole('button', { name: 'Accept all' })).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('Recorded. No to: Show shops near you and Send news.');
    expect(document.activeElement).toContainElement(screen.getByRole('status'));
  });

  test('asks nobody who has answered, given or refused', () => {
    for (const answer of ['given', 'refused'] as const) {
      const { unmount } = show(
        <Kept store={aStore([aRecord(before, { nearby: answer, news: answer })])}>
          <ConsentBanner explanation={before} />
        </Kept>,
      );
      expect(screen.queryByRole('region')).toBeNull();
      unmount();
    }
  });

  test('goes when another tab answers', async () => {
    const store = aStore();
    show(
      <Kept store={store}>
        <ConsentBanner explanation={before} />
      </Kept>,
    );
    expect(region()).toBeVisible();
    store.save(aRecord(before, { nearby: 'refused', news: 'refused' }));
    await expect.poll(() => screen.queryByRole('region')).toBeNull();
  });

  test('asks somebody who answered before only what changed', () => {
    const store = aStore([aRecord(before, { nearby: 'given', news: 'given' })], { earlier: [before] });
    show(
      <Kept store={store}>
        <ConsentBanner explanation={after} />
      </Kept>,
    );
    expect(region()).toHaveAccessibleName('Something changed. Please answer again.');
    expect(screen.getAllByRole('switch')).toHaveLength(1);
  });

  test('another notice in its place is another question, whatever was answered to the first', async () => {
    const store = aStore();
    const other = anExplanation(
      { walks: anItem({ title: 'Count your steps' }), sleep: anItem({ title: 'Count your hours of sleep' }) },
      { id: 'steps', title: 'May we count your steps?' },
    );
    const banner = (explanation: ConsentExplanation) => (
      <Kept store={store}>
        <ConsentBanner explanation={explanation} />
      </Kept>
    );
    const { rerender } = show(banner(before));
    await press('Refuse all');
    rerender(banner(other));
    expect(region()).toHaveAccessibleName('May we count your steps?');
    await userEvent.click(screen.getByText('Choose one by one'));
    expect(screen.getAllByRole('switch')).toHaveLength(2);
    await press('Accept all');
    expect(store.standing(before).choices).toEqual({ nearby: 'refused', news: 'refused' });
    expect(store.standing(other).choices).toEqual({ walks: 'given', sleep: 'given' });
  });

  test('leaves special-category items out of "accept all", and says so', async () => {
    const store = aStore();
    show(
      <Kept store={store}>
        <ConsentBanner explanation={photos} />
      </Kept>,
    );
    expect(within(region()).getByText(/leaves out: Group photos by face/)).toBeVisible();
    await press('Accept all');
    expect(store.standing(photos).choices.faces).toBe('refused');
  });

  test.each(['en', 'de', 'ar'])('has nothing that axe finds wrong, in %s', async (language) => {
    show(<ConsentBanner explanation={photos} />, { language });
    await userEvent.click(region().querySelector('summary')!);
    expect((await axe.run(region())).violations).toEqual([]);
    expect(region()).toHaveAttribute('lang', language);
  });

  test('needs no sideways scrolling at 320 px', async () => {
    await page.viewport(320, 800);
    show(<ConsentBanner explanation={photos} />, { language: 'de' });
    await userEvent.click(region().querySelector('summary')!);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('the parts of the banner', () => {
  type Part = ComponentType<{ className?: string; 'data-mine'?: string; ref?: RefObject<HTMLElement | null> }>;
  test.each([
    ['ConsentBannerTitle', 'title', ConsentBannerTitle],
    ['ConsentBannerIntro', 'intro', ConsentBannerIntro],
    ['ConsentBannerChoose', 'choose', ConsentBannerChoose],
  ] as const)(
    '%s takes a class, attributes and a ref, and says what is wrong outside its parent',
    (name, part, component) => {
      const Element = component as Part;
      const ref = createRef<HTMLElement>();
      show(
        <ConsentBannerRoot explanation={before}>
          <ConsentBannerContent>
            <Element className="mine" data-mine="yes" ref={ref} />
          </ConsentBannerContent>
        </ConsentBannerRoot>,
      );
      const element = document.querySelector('[data-mine]');
      expect(ref.current).toBe(element);
      expect(element).toHaveClass('mine');
      expect(element).toHaveAttribute('data-forthright', part);
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      expect(() => render(<Element />)).toThrow(`Forthright: ${name} stands outside ConsentBannerRoot.`);
      error.mockRestore();
    },
  );
});

describe('a page with a store', () => {
  test('loses nothing when the press itself takes the banner away', async () => {
    const store = aStore();
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { unmount } = show(
      <Kept store={store}>
        <ConsentBanner explanation={before} onDecide={() => unmount()} />
      </Kept>,
    );
    await press('Refuse all');
    expect(store.standing(before).choices).toEqual({ nearby: 'refused', news: 'refused' });
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });

  test('the dialog shows what stands, saves to the store, and the banner goes', async () => {
    const store = aStore([aRecord(before, { nearby: 'given' })]);
    show(
      <Kept store={store}>
        <ConsentBannerRoot explanation={before}>
          <ConsentBannerContent />
        </ConsentBannerRoot>
        <ConsentDialog explanation={before}>
          <button type="button">Privacy choices</button>
        </ConsentDialog>
      </Kept>,
    );
    await press('Privacy choices');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('switch', { name: 'Show shops near you' })).toBeChecked();
    await userEvent.click(within(dialog).getByRole('switch', { name: 'Send news' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save my choices' }));
    expect(store.records().at(-1)).toMatchObject({ surface: 'dialog', choices: { nearby: 'given', news: 'given' } });
    expect(screen.queryByRole('region')).toBeNull();
  });
});
