import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { ConsentExplanation } from '../../src/core/index.ts';
import { WhatChanged } from '../../src/react/index.ts';
import { anExplanation, anItem, aRecord } from '../core/notices.ts';
import { after, aStore, before, Kept, news } from './changing.tsx';
import { show } from './show.tsx';

const yes = () => aRecord(before, { nearby: 'given', news: 'given' });

describe('what changed', () => {
  test('shows nothing where nothing changed, or only words did', () => {
    const typo = anExplanation({
      nearby: anItem({ purpose: 'We use where you are to list shops that are near.' }),
      news,
    });
    for (const now of [before, typo]) {
      const { container, unmount } = show(
        <Kept store={aStore([yes()], { earlier: [before] })}>
          <WhatChanged explanation={now} />
        </Kept>,
      );
      expect(container).toHaveTextContent('');
      unmount();
    }
  });

  test('asks only the changed item, with before and now in words', async () => {
    const store = aStore([yes()], { earlier: [before] });
    show(
      <Kept store={store}>
        <WhatChanged explanation={after} />
      </Kept>,
    );
    const items = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('switch'));
    expect(items).toHaveLength(1);
    const [item] = items as [HTMLElement];
    expect(within(item).getByRole('switch', { name: 'Show shops near you' })).not.toBeChecked();
    const comparison = item.querySelector('[data-forthright="comparison"]')!;
    expect(comparison.textContent).toContain('Who gets it?BeforeNobody but Mill Bakery.NowMap Works');
  });

  test('another notice in its place, of which nothing changed, shows nothing', () => {
    const store = aStore([yes()], { earlier: [before] });
    const other = anExplanation({ walks: anItem() }, { id: 'steps' });
    const changed = (explanation: ConsentExplanation) => (
      <Kept store={store}>
        <WhatChanged explanation={explanation} />
      </Kept>
    );
    const { rerender } = show(changed(after));
    expect(screen.getByRole('region')).toBeVisible();
    rerender(changed(other));
    expect(screen.queryByRole('region')).toBeNull();
  });

  test('records the changed item and no other; the earlier choice on the others stands', async () => {
    const store = aStore([yes()], { earlier: [before] });
    show(
      <Kept store={store}>
        <WhatChanged explanation={after} />
      </Kept>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Refuse' }));
    expect(store.records().at(-1)).toMatchObject({ surface: 'change', choices: { nearby: 'refused' } });
    expect(store.records().at(-1)?.choices).not.toHaveProperty('news');
    expect(store.standing(after)).toMatchObject({ ask: [], choices: { nearby: 'refused', news: 'given' } });
    expect(screen.getByRole('status').textContent).toContain('No to: Show shops near you.');
    expect(document.activeElement).toContainElement(screen.getByRole('status'));
  });

  test('asks a new item as new', () => {
    const more = anExplanation({ nearby: anItem(), news, photos: anItem({ title: 'Look at your photos' }) });
    show(
      <Kept store={aStore([yes()], { earlier: [before] })}>
        <WhatChanged explanation={more} />
      </Kept>,
    );
    expect(screen.getByText('This is new.')).toBeVisible();
    expect(screen.getAllByRole('switch')).toHaveLength(1);
  });

  test('says so where the words of then are kept nowhere', () => {
    show(
      <Kept store={aStore([yes()])}>
        <WhatChanged explanation={after} />
      </Kept>,
    );
    expect(screen.getByText(/we can only show how it is now/)).toBeVisible();
  });

  test('tells without asking what needs telling, until the note is closed; no record comes of it', async () => {
    const longer = anExplanation({ nearby: anItem({ retention: { period: 'P1Y', from: 'the day you visit' } }), news });
    const store = aStore([yes()], { earlier: [before] });
    const { container } = show(
      <Kept store={store}>
        <WhatChanged explanation={longer} />
      </Kept>,
    );
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getByText('1 year. This counts from: the day you visit')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close this note' }));
    expect(container).toHaveTextContent('');
    expect(store.records()).toHaveLength(1);
    expect(store.standing(longer).choices.nearby).toBe('given');
  });

  test('has nothing that axe finds wrong', async () => {
    const { container } = show(
      <Kept store={aStore([yes()], { earlier: [before] })}>
        <WhatChanged explanation={after} />
      </Kept>,
    );
    expect((await axe.run(container)).violations).toEqual([]);
  });
});
