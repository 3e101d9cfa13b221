import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { photos } from '../../src/presets/index.ts';
import { ConsentGate, ConsentInline, useConsent } from '../../src/react/index.ts';
import { aRecord } from '../core/notices.ts';
import { aStore, before, Kept } from './changing.tsx';
import { show } from './show.tsx';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('one item, asked where it is needed', () => {
  test('shows the full explanation of that item and two answers, and records that item only', async () => {
    const store = aStore();
    show(
      <Kept store={store}>
        <ConsentInline explanation={before} item="nearby" />
      </Kept>,
    );
    expect(screen.getByRole('region')).toHaveAccessibleName('Show shops near you');
    expect(screen.queryByRole('switch')).toBeNull();
    await userEvent.click(screen.getByText(/What exactly, who gets it/));
    expect(screen.getByText('30 days. This counts from: the day you visit')).toBeVisible();
    await press('Accept');
    expect(store.records()).toHaveLength(1);
    expect(store.records()[0]).toMatchObject({
      act: 'choose-press',
      surface: 'inline',
      choices: { nearby: 'given' },
      shown: { opened: ['nearby'], label: 'Accept' },
    });
    expect(store.standing(before).choices).toEqual({ nearby: 'given', news: 'unset' });
  });

  test('its two answers weigh the same', () => {
    show(<ConsentInline explanation={photos} item="faces" />);
    const [refuse, give] = ['Refuse', 'Accept'].map((name) => screen.getByRole('button', { name })) as [
      HTMLElement,
      HTMLElement,
    ];
    expect(refuse.getAttributeNames()).toEqual(give.getAttributeNames());
    expect(Math.round(refuse.getBoundingClientRect().width)).toBe(Math.round(give.getBoundingClientRect().width));
  });

  test('an explicit item is given by its own press', async () => {
    const store = aStore();
    show(
      <Kept store={store}>
        <ConsentInline explanation={photos} item="faces" />
      </Kept>,
    );
    await press('Accept');
    expect(store.standing(photos).choices.faces).toBe('given');
  });

  test('another item in its place is another question, whatever was answered to the first', async () => {
    const store = aStore();
    const question = (item: string) => (
      <Kept store={store}>
        <ConsentInline explanation={before} item={item} />
      </Kept>
    );
    const { rerender } = show(question('nearby'));
    await press('Accept');
    rerender(question('news'));
    expect(screen.getByRole('status')).toHaveTextContent('');
    expect(screen.queryByText(/No switch here/)).toBeNull();
    await press('Refuse');
    expect(store.standing(before).choices).toEqual({ nearby: 'given', news: 'refused' });
  });

  test('has nothing that axe finds wrong', async () => {
    const { container } = show(<ConsentInline explanation={photos} item="faces" />, { language: 'ar' });
    expect((await axe.run(container)).violations).toEqual([]);
  });
});

describe('the place of a feature', () => {
  const gate = (store: ReturnType<typeof aStore>, feature = <p>Shops near you: 3</p>) => (
    <Kept store={store}>
      <ConsentGate
        explanation={before}
        item="nearby"
        alternative={
          <label>
            Town <input />
          </label>
        }
      >
        {feature}
      </ConsentGate>
    </Kept>
  );

  test('is held until the item is given, with something that works meanwhile', async () => {
    const feature = vi.fn(() => <p>Shops near you: 3</p>);
    const Feature = () => feature();
    show(gate(aStore(), <Feature />));
    expect(feature).not.toHaveBeenCalled();
    expect(screen.getByLabelText('Town')).toBeVisible();
    await press('Accept');
    expect(screen.getByText('Shops near you: 3')).toBeVisible();
    expect(screen.queryByLabelText('Town')).toBeNull();
    expect(document.activeElement).toContainElement(screen.getByText('Shops near you: 3'));
  });

  test('refusing leaves the alternative and a way to answer otherwise', async () => {
    const store = aStore();
    show(gate(store));
    await press('Refuse');
    expect(screen.getByLabelText('Town')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
    await press('Change my answer');
    await press('Accept');
    expect(screen.getByText('Shops near you: 3')).toBeVisible();
    expect(store.records().map(({ surface }) => surface)).toEqual(['gate', 'gate']);
  });

  test('another item in its place is another question', async () => {
    const store = aStore();
    const place = (item: string) => (
      <Kept store={store}>
        <ConsentGate explanation={before} item={item} alternative={<p>Without</p>}>
          <p>With</p>
        </ConsentGate>
      </Kept>
    );
    const { rerender } = show(place('nearby'));
    await press('Refuse');
    await press('Change my answer');
    await press('Refuse');
    rerender(place('news'));
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual(['', '']);
    await press('Accept');
    expect(screen.getByText('With')).toBeVisible();
    expect(store.standing(before).choices).toEqual({ nearby: 'refused', news: 'given' });
  });

  test('closes the moment consent is taken back elsewhere', async () => {
    const store = aStore([aRecord(before, { nearby: 'given' })]);
    show(gate(store));
    expect(screen.getByText('Shops near you: 3')).toBeVisible();
    store.save(aRecord(before, { nearby: 'refused' }, { reason: 'withdraw-press' }));
    await expect.poll(() => screen.queryByText('Shops near you: 3')).toBeNull();
  });
});

describe('useConsent', () => {
  function Mine() {
    const { status, choices, choose, withdraw } = useConsent(before);
    return (
      <>
        <output>{`${status} ${choices.nearby} ${choices.news}`}</output>
        <button type="button" onClick={() => choose('nearby', 'given', 'Near me')}>
          Near me
        </button>
        <button type="button" onClick={() => withdraw('nearby', 'Stop')}>
          Stop
        </button>
      </>
    );
  }

  test('gives what holds, and records an answer and its taking back', async () => {
    const store = aStore();
    show(
      <Kept store={store}>
        <Mine />
      </Kept>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('ask unset unset');
    await press('Near me');
    expect(screen.getByRole('status')).toHaveTextContent('ask given unset');
    await press('Stop');
    expect(screen.getByRole('status')).toHaveTextContent('ask refused unset');
    expect(store.records().map(({ act, shown }) => [act, shown.label])).toEqual([
      ['choose-press', 'Near me'],
      ['withdraw-press', 'Stop'],
    ]);
  });

  test('without a store says what is missing', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => show(<Mine />)).toThrow(/useConsent has no store\. .+ Pass store=/);
    error.mockRestore();
  });
});
