import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent as keys, page } from 'vitest/browser';
import { type Explained, explainRoute, type Reason } from '../../src/core/index.ts';
import { wayHomeWhy as wayHome } from '../../src/presets/index.ts';
import { ForthrightProvider, WhyCallout, type WhyCalloutProps } from '../../src/react/index.ts';
import { isDevelopment } from '../../src/react/internal/development.ts';
import {
  advertised,
  also,
  at,
  decisive,
  here,
  located,
  recommended,
  single,
  unusable,
} from '../../stories/why-facts.ts';
import { show } from './show.tsx';

// The bundler puts development in for good; a test needs both.
vi.mock('../../src/react/internal/development.ts', () => ({ isDevelopment: vi.fn(() => true) }));

const title = wayHome.notices.en.title;
const person = wayHome.notices.en.human;

function Callout({ now = at, ...props }: Partial<WhyCalloutProps> & { now?: string }) {
  const [settings, setSettings] = useState<Record<string, boolean>>({});
  return (
    <ForthrightProvider now={() => now}>
      <WhyCallout
        explanation={wayHome}
        explained={decisive}
        settings={settings}
        onSettingChange={(id, on) => setSettings({ ...settings, [id]: on })}
        {...props}
      />
    </ForthrightProvider>
  );
}

const open = () => userEvent.click(screen.getByText(title));
const callout = () => screen.getByRole('region', { name: title });

describe('the callout', () => {
  test('is one line and the way to a person, until somebody presses', async () => {
    show(<Callout />);
    expect(callout()).toMatchTextContent('7 min faster now; 1.3 km longer');
    expect(screen.getByRole('link', { name: person.text })).toHaveAttribute('href', person.link);
    expect(screen.getByRole('table')).not.toBeVisible();
    await userEvent.hover(screen.getByText(title));
    expect(screen.getByRole('table')).not.toBeVisible();
    await open();
    expect(await screen.findByRole('table', { name: 'How they compare' })).toBeVisible();
  });

  test('opens by keyboard', async () => {
    show(<Callout />);
    await keys.tab();
    await keys.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('table')).toBeVisible());
  });

  test('says why in a sentence, as of when, in the zone of the route', async () => {
    show(<Callout />);
    await open();
    expect(screen.getByText(/because traffic slows the shorter route by 9 minutes/)).toBeVisible();
    expect(screen.getByText('As of 03:05 PM')).toHaveAttribute('datetime', at);
  });

  test('a screen reader gets the bars as a table of figures', async () => {
    show(<Callout />);
    await open();
    const cells = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .map((row) =>
        within(row)
          .queryAllByRole('cell')
          .map(({ textContent }) => textContent),
      );
    expect(cells.slice(1)).toEqual([
      ['15 min', '20 sec', '9.5 km'],
      ['22 min', '9 min', '8.2 km'],
    ]);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'This one',
      'The shorter route',
    ]);
    expect(document.querySelectorAll('svg:not([aria-hidden="true"])')).toHaveLength(0);
  });

  test('says where the heavy traffic is, and no size of a delay that nobody knows', async () => {
    show(<Callout explained={located} />);
    expect(callout()).toMatchTextContent('30 sec faster now; 1 km longer; heavy traffic on the shorter route');
    await open();
    expect(screen.getByText('Heavy traffic: Uferstraße')).toBeVisible();
    expect(screen.queryByText('Delay in it')).toBeNull();
  });

  test('says which data was used, with a link to the consent item that allows it', async () => {
    show(<Callout consentLink={(notice, item) => `/privacy/${notice}#${item}`} />);
    await open();
    expect(screen.getByRole('link', { name: 'Change: where you are now' })).toHaveAttribute(
      'href',
      '/privacy/transit#suggestions',
    );
    expect(screen.getByText('the place you typed in')).toBeVisible();
  });

  test('what can be changed is a real switch', async () => {
    const onSettingChange = vi.fn();
    show(<Callout settings={{ 'prefer-shorter': true }} onSettingChange={onSettingChange} />);
    await open();
    const tolls = screen.getByRole('switch', { name: 'Avoid tolls' });
    expect(tolls).not.toBeChecked();
    expect(screen.getByRole('switch', { name: 'Prefer shorter routes' })).toBeChecked();
    expect(screen.getByRole('switch', { name: 'Prefer shorter routes' })).toHaveAccessibleDescription(
      'They may take longer.',
    );
    await userEvent.click(tolls);
    expect(onSettingChange).toHaveBeenCalledExactlyOnceWith('avoid-tolls', true);
  });

  test('asks once whether it helped', async () => {
    const onHelpful = vi.fn();
    show(<Callout onHelpful={onHelpful} />);
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'no' }));
    await userEvent.click(screen.getByRole('button', { name: 'yes' }));
    expect(onHelpful).toHaveBeenCalledExactlyOnceWith(false);
    expect(screen.getByText('Thank you.')).toBeVisible();
  });
});

describe('new facts', () => {
  test('change the words and are told politely; what has the focus and what is open stay', async () => {
    const { rerender } = show(<Callout />);
    await open();
    const tolls = screen.getByRole('switch', { name: 'Avoid tolls' });
    tolls.focus();
    expect(screen.getAllByRole('status')[0]).toBeEmptyDOMElement();
    rerender(<Callout explained={also} />);
    expect(screen.getAllByRole('status')[0]).toBeEmptyDOMElement(); // the same figures: nothing to tell
    rerender(
      <Callout
        explained={explainRoute(
          here([
            [9500, 900, 880],
            [8200, 1020, 800],
          ]),
        )}
      />,
    );
    expect(callout()).toMatchTextContent('2 min faster now; 1.3 km longer');
    expect(screen.getAllByRole('status')[0]).toMatchTextContent('New figures. 2 min faster now; 1.3 km longer');
    expect(tolls).toHaveFocus();
    expect(screen.getByRole('table')).toBeVisible();
  });

  test('that do not come: an expired fact says that this may have changed', async () => {
    show(<Callout now="2026-03-01T14:20:00.000Z" />);
    expect(callout()).toMatchTextContent('This may have changed.');
    expect(callout()).not.toMatchTextContent('faster');
    await open();
    expect(screen.queryByText(/As of/)).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('expire while somebody reads', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let now = at;
    show(
      <ForthrightProvider now={() => now}>
        <WhyCallout explanation={wayHome} explained={decisive} settings={{}} onSettingChange={() => {}} defaultOpen />
      </ForthrightProvider>,
    );
    expect(callout()).toMatchTextContent('7 min faster now');
    now = '2026-03-01T14:15:00.002Z';
    act(() => vi.advanceTimersByTime(600_002));
    vi.useRealTimers();
    expect(callout()).not.toMatchTextContent('faster');
    expect(screen.getAllByRole('status')[0]).toMatchTextContent('This may have changed.');
  });
});

describe('what cannot be said', () => {
  test.each([
    ['one route', single, 'Only one was offered'],
    ['an error answer', unusable, 'We can’t tell you why. The answer we got could not be used.'],
  ])('%s: says so, and who to ask', (_, explained, text) => {
    show(<Callout explained={explained} />);
    expect(callout()).toMatchTextContent(text);
    expect(screen.getByRole('link', { name: person.text })).toBeVisible();
  });

  const untrue = {
    ...also,
    reasons: also.reasons.map((reason) => ({ ...reason, strength: 'decisive', basis: 'objective' }) as Reason),
  } as Explained;
  afterEach(() => {
    vi.mocked(isDevelopment).mockReturnValue(true);
  });

  test('an untrue claim throws in development', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => show(<Callout explained={untrue} />)).toThrow(
      /^Forthright: a reason of type "contrastive" is not borne by its facts/,
    );
    silent.mockRestore();
  });

  test('in production it gives way to what is true, and onUnfaithful is told once', async () => {
    vi.mocked(isDevelopment).mockReturnValue(false);
    const onUnfaithful = vi.fn();
    show(<Callout explained={untrue} onUnfaithful={onUnfaithful} />);
    await open();
    expect(screen.getByText(/There is also a traffic delay of 5 minutes/)).toBeVisible();
    expect(callout()).not.toMatchTextContent('because');
    expect(onUnfaithful).toHaveBeenCalledOnce();
  });

  test('in production a broken explanation is never thrown at a person', () => {
    vi.mocked(isDevelopment).mockReturnValue(false);
    show(<Callout explained={{ ...also, kind: 'horoscope' } as unknown as Explained} onUnfaithful={() => {}} />);
    expect(callout()).toMatchTextContent('We can’t tell you why.');
    expect(screen.getByRole('link', { name: person.text })).toBeVisible();
  });
});

describe('recommendations', () => {
  test('an advertisement says so in its one line, before everything else', async () => {
    show(<Callout explained={advertised} />);
    expect(callout()).toMatchTextContent('Advertisement for Nordfilm. Nordfilm Holding paid for its rank.');
    await open();
    expect(within(callout()).getAllByRole('listitem')[0]).toMatchTextContent('Advertisement');
  });

  test('names features as the why file does', async () => {
    show(<Callout explained={recommended} />);
    expect(callout()).toMatchTextContent('Mainly because you watched Stalker.');
  });
});

test.each(['en', 'de', 'ar'])('axe finds nothing in %s, open', async (language) => {
  const { container } = show(
    <WhyCallout
      explanation={wayHome}
      explained={decisive}
      settings={{}}
      onSettingChange={() => {}}
      onHelpful={() => {}}
      defaultOpen
    />,
    { language },
  );
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test.each(['en', 'de', 'ar'])('nothing is cut off on a narrow phone, in %s', async (language) => {
  await page.viewport(320, 700);
  show(<Callout explained={decisive} defaultOpen onHelpful={() => {}} consentLink={() => '/privacy'} />, { language });
  const room = document.querySelector('[data-forthright="why"]')!.getBoundingClientRect();
  const wide = [...document.querySelectorAll('[data-forthright="why"] *:not(svg *)')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (right > room.right + 1 || left < room.left - 1);
  });
  expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
