import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { photos, shop } from '../../src/presets/index.ts';
import { ChoiceHistory, PrivacyChoices } from '../../src/react/index.ts';
import { StorageFault } from '../../src/stores/index.ts';
import { anExplanation, anItem, aRecord } from '../core/notices.ts';
import { after, aStore, before, Kept } from './changing.tsx';
import { show } from './show.tsx';

const at = '2026-02-01T12:00:00Z';
const page = (store: ReturnType<typeof aStore>, explanations = [before]) => (
  <Kept store={store}>
    <PrivacyChoices explanations={explanations} timeZone="UTC" />
  </Kept>
);
const item = (title: string) => screen.getByRole('listitem', { name: title });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the page of choices', () => {
  test('says of every item what was chosen and when', () => {
    const german = aRecord(before, { nearby: 'given' }, { at });
    show(page(aStore([{ ...german, shown: { ...german.shown, language: 'de' } }])));
    expect(item('Show shops near you').textContent).toContain(
      'You said yes on February 1, 2026 at 12:00 PM. You read it in: German.',
    );
    expect(item('Send news').textContent).toContain('You have not answered.');
  });

  test('taking back is one press, as giving is, and the line that says so has the focus', async () => {
    const store = aStore([aRecord(before, { nearby: 'given', news: 'given' }, { at })]);
    show(page(store));
    await press('Take back Send news');
    expect(store.standing(before).choices).toEqual({ nearby: 'given', news: 'refused' });
    expect(store.records().at(-1)).toMatchObject({
      act: 'withdraw-press',
      surface: 'choices-page',
      choices: { news: 'refused' },
    });
    expect(document.activeElement).toContainElement(within(item('Send news')).getByRole('status'));
    expect(screen.queryByRole('button', { name: 'Take back Send news' })).toBeNull();
    expect(within(item('Send news')).getByRole('status').textContent).toContain('No to: Send news.');
    await press('Accept Send news');
    expect(store.standing(before).choices.news).toBe('given');
  });

  test('asked again while an answer stands: the answer is told in words, and the two buttons are those of the first time', async () => {
    for (const answer of ['given', 'refused'] as const) {
      const record = aRecord(before, { nearby: answer, news: answer }, { at });
      const store = aStore([record], { refreshAfter: 'P1D' });
      const { unmount } = show(page(store));
      expect(item('Send news').textContent).toContain(
        `You said ${answer === 'given' ? 'yes' : 'no'} on February 1, 2026`,
      );
      expect(item('Send news').textContent).toContain('Your answer still counts.');
      const buttons = within(item('Send news')).getAllByRole('button');
      expect(buttons.map(({ textContent }) => textContent)).toEqual(['Refuse', 'Accept']);
      const told = buttons.map((button) =>
        button.getAttributeNames().filter((name) => !['id', 'aria-labelledby'].includes(name)),
      );
      expect(told[0]).toEqual(told[1]);
      await press(answer === 'given' ? 'Refuse Send news' : 'Accept Send news');
      expect(store.standing(before).choices.news).toBe(answer === 'given' ? 'refused' : 'given');
      unmount();
    }
  });

  test('a double click does not take back what it gave', async () => {
    const store = aStore();
    show(page(store));
    await userEvent.dblClick(screen.getByRole('button', { name: 'Accept Send news' }));
    expect(store.records().map(({ choices }) => choices.news)).toEqual(['given']);
  });

  test('says why an answer does not count any more', () => {
    show(page(aStore([aRecord(before, { nearby: 'given', news: 'given' })], { earlier: [before] }), [after]));
    expect(item('Show shops near you').textContent).toContain(
      'It has changed since you answered, so your answer no longer counts.',
    );
    expect(item('Send news').textContent).not.toContain('It has changed');
  });

  test('confirms that a privacy signal is honoured', () => {
    const sold = anExplanation({ nearby: anItem({ uses: ['sale'] }) });
    show(page(aStore([], { gpc: true }), [sold]));
    expect(item('Show shops near you').textContent).toContain(
      'Your browser asks sites not to sell or share your data. We follow that, so this is off.',
    );
  });

  test('explains what has no switch, without a button', () => {
    show(page(aStore(), [shop]));
    const explained = Object.values(shop.notices.en.items).filter(({ basis }) => basis !== 'consent');
    expect(explained.length).toBeGreaterThan(0);
    for (const { title } of explained) expect(within(item(title)).queryByRole('button')).toBeNull();
  });

  test('says so when a choice cannot be kept', async () => {
    const store = aStore();
    const full = {
      onServer: true,
      read: () => ({ records: [], unreadable: [] }),
      clear: () => {},
      append: () => {
        throw new StorageFault('full', 'x');
      },
    };
    show(page(aStore([], { storage: full })));
    await press('Accept Send news');
    expect(screen.getByRole('alert').textContent).toContain(
      'There is no room left to keep this choice on this device.',
    );
    expect(store.faults()).toEqual([]);
  });

  test('gives the person their record as a file', async () => {
    const store = aStore();
    const record = aRecord(before, { nearby: 'given', news: 'refused' });
    store.save(record, before);
    let blob: Blob | undefined;
    const url = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      blob = file as Blob;
      return '#';
    });
    show(page(store));
    await press('Download my record');
    expect(JSON.parse(await blob!.text())).toMatchObject({
      records: [record],
      notices: [{ digest: before.notices.en!.digest }],
    });
    url.mockRestore();
  });

  test.each(['en', 'de', 'ar'])('has nothing that axe finds wrong, in %s', async (language) => {
    const store = aStore([aRecord(photos, { faces: 'given', location: 'refused' })]);
    const { container } = show(page(store, [photos, shop]), { language });
    await userEvent.click(container.querySelector('footer summary')!);
    expect((await axe.run(container)).violations).toEqual([]);
  });
});

describe('the history', () => {
  test('tells each choice, newest first, with the button and the words of then', async () => {
    const store = aStore();
    store.save(aRecord(before, { nearby: 'given', news: 'refused' }, { at, label: 'Save my choices' }), before);
    store.save(
      aRecord(after, { nearby: 'refused' }, { reason: 'withdraw-press', label: 'Take back', by: 'parent' }),
      after,
    );
    show(
      <Kept store={store}>
        <ChoiceHistory timeZone="UTC" />
      </Kept>,
    );
    const [last, first] = screen.getAllByRole('listitem').filter((entry) => entry.querySelector('time')) as [
      HTMLElement,
      HTMLElement,
    ];
    expect(last.textContent).toContain('Taken back: Show shops near you');
    expect(last.textContent).toContain('Button pressed: “Take back”Shown in: EnglishChosen by a parent.');
    expect(first.textContent).toContain('February 1, 2026 at 12:00 PM');
    await userEvent.click(within(first).getByText('What was shown then'));
    expect(await within(first).findByText('We write to you about new bread.')).toBeVisible();
  });

  test('says so where the words of then are not kept', () => {
    show(
      <Kept store={aStore([aRecord(before, { nearby: 'given' })])}>
        <ChoiceHistory />
      </Kept>,
    );
    expect(screen.getByText('The words shown then are not kept on this device.')).toBeVisible();
    expect(screen.getByText(/an item whose words are not kept here/)).toBeVisible();
  });

  test('shows ten thousand choices a few at a time', async () => {
    const one = aRecord(before, { nearby: 'given' });
    const store = aStore(Array.from({ length: 10_000 }, (_, n) => ({ ...one, id: `r${n}` })));
    show(
      <Kept store={store}>
        <ChoiceHistory />
      </Kept>,
    );
    const shown = () => document.querySelectorAll('[data-forthright="history-entry"]').length;
    expect(shown()).toBe(20);
    await press('Show earlier choices');
    expect(shown()).toBe(40);
  });

  test('serves support staff, from records and without a store', () => {
    show(
      <ChoiceHistory
        entries={[
          {
            record: aRecord(before, { nearby: 'given' }),
            items: [{ item: 'nearby', answer: 'given', event: 'given' }],
            notice: before.notices.en!,
          },
        ]}
      />,
    );
    expect(screen.getByText('Yes: Show shops near you')).toBeVisible();
  });
});
