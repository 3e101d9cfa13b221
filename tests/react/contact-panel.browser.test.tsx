import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { contactJsonLd, parseHelp } from '../../src/core/index.ts';
import { lumenHelp, missingPhotosGuide } from '../../src/presets/index.ts';
import {
  AutomationNotice,
  ContactPanel,
  ContactRoot,
  ContactState,
  ContactWays,
  ContactWayTitle,
  EscalationButton,
  GuidedHelp,
  HumanRoot,
  HumanStart,
  HumanStatus,
} from '../../src/react/index.ts';
import { help } from '../core/human/fixtures.ts';
import { show } from './show.tsx';

const human = { help: lumenHelp, onEscalate: async () => ({ state: 'connected' as const }) };

describe('The panel', () => {
  test('lists every way in the order of the file, with who answers, when, cost and languages', () => {
    show(<ContactPanel human={human} />);
    const panel = screen.getByRole('region', { name: 'Talk to a person at Lumen' });
    const ways = within(panel)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(ways).toEqual([
      'Call a person',
      'Call with a text relay',
      'Chat with a person',
      'Ask a person to call me',
      'Write to a person',
    ]);
    const [phone] = within(panel).getAllByRole('listitem');
    expect(within(phone!).getByText(/^opens tomorrow at 08:00/)).toBeVisible();
    expect(within(phone!).getByText('+49 30 901820')).toBeVisible();
    expect(
      within(phone!).getByText(/A person answers\. People usually wait 4 minutes .* It costs what such a call/),
    ).toBeVisible();
    expect(within(phone!).getByRole('link', { name: 'Call a person' })).toHaveAttribute('href', 'tel:+4930901820');
  });

  test('keeps its order whatever is open', () => {
    const live = { chat: { state: 'open' as const, observedAt: '2026-03-01T09:30:00Z' } };
    show(<ContactPanel human={{ ...human, live }} />);
    expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('Call a person');
  });

  test('starts a way that needs code, right there', async () => {
    show(<ContactPanel human={human} />);
    await userEvent.click(screen.getByRole('button', { name: 'Chat with a person' }));
    expect(await screen.findByText('A person is there.')).toBeVisible();
  });

  test('puts the ways into the page for search engines only on request, as data', () => {
    const { container, rerender } = show(<ContactPanel human={human} />);
    expect(container.querySelector('script')).toBeNull();
    const hostile = parseHelp({
      file: 'help.help.yaml',
      data: { ...help, organisation: '</script><img src=x onerror=alert(1)>' },
    }).explanation!;
    rerender(<ContactPanel human={{ help: hostile }} jsonLd={contactJsonLd} />);
    const data = JSON.parse(container.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    expect(data).toMatchObject({ '@type': 'Organization', name: '</script><img src=x onerror=alert(1)>' });
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('The parts', () => {
  test('can be arranged otherwise, and each way keeps its state', () => {
    show(
      <ContactRoot human={human}>
        <ContactWays>
          <ContactState />
          <ContactWayTitle />
        </ContactWays>
      </ContactRoot>,
    );
    const states = screen.getAllByRole('listitem').map((way) => way.getAttribute('data-state'));
    expect(states).toEqual(['closed', 'closed', 'closed', 'open', 'open']);
    expect(document.querySelector('[data-forthright="contact-state"]')).toHaveAttribute('data-state', 'closed');
  });

  test('of a request say in an attribute where it stands', async () => {
    const { container } = show(
      <HumanRoot human={human} channels={['chat']}>
        <HumanStart />
        <HumanStatus />
      </HumanRoot>,
    );
    const start = screen.getByRole('button', { name: 'Chat with a person' });
    expect(start).toHaveAttribute('data-state', 'closed');
    await userEvent.click(start);
    expect(await screen.findByText('A person is there.')).toBeVisible();
    for (const part of ['human', 'human-start', 'human-status'])
      expect(container.querySelector(`[data-forthright="${part}"]`)).toHaveAttribute('data-state', 'connected');
  });
});

describe('The notice of a program', () => {
  test('says that it is one, what it can and cannot do, and carries the button', () => {
    show(<AutomationNotice human={human} />);
    const notice = screen.getByRole('region', { name: 'Lumen’s helper is a program, not a person.' });
    expect(within(notice).getByText('Change a bill')).toBeVisible();
    expect(within(notice).getByText('You can have a person at any time.')).toBeVisible();
    expect(within(notice).getByRole('link', { name: 'Ask a person to call me' })).toBeVisible();
  });

  test('offers the person by itself after three failed attempts, and never later', () => {
    const { rerender } = show(<AutomationNotice human={human} failedAttempts={2} />);
    const offer = 'That did not help. A person can take over now.';
    expect(screen.queryByText(offer)).not.toBeInTheDocument();
    rerender(<AutomationNotice human={human} failedAttempts={3} offerAfter={10} />);
    expect(screen.getByText(offer)).toBeVisible();
    rerender(<AutomationNotice human={human} failedAttempts={1} offerAfter={1} />);
    expect(screen.getByText(offer)).toBeVisible();
  });

  test('refuses a help file that says nothing about a program', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const silent = parseHelp({ file: 'help.help.yaml', data: help }).explanation!;
    expect(() => show(<AutomationNotice human={{ help: silent }} />)).toThrow(
      'Forthright: help says nothing about a program.',
    );
    error.mockRestore();
  });
});

const live = {
  phone: { state: 'open' as const, observedAt: '2026-03-01T09:30:00Z', waitS: 240 },
  chat: { state: 'unknown' as const, observedAt: '2026-03-01T09:30:00Z' },
};
const passOn = {
  page: 'https://lumen.example/bill',
  answers: [{ question: 'How late is it?', answer: 'A week' }],
  decision: 'Your refund was declined.',
};
// The button has no surface of its own: it stands on the page, whose theme is the one that data-theme names.
const everything = (theme: 'light' | 'dark') => (
  <main style={{ colorScheme: theme, background: 'var(--forthright-page)', color: 'var(--forthright-ink)' }}>
    <h1>Lumen</h1>
    <ContactPanel human={{ ...human, live }} passOn={passOn} jsonLd={contactJsonLd} />
    <EscalationButton human={human} passOn={passOn} />
    <AutomationNotice human={human} failedAttempts={3} />
    <GuidedHelp guide={missingPhotosGuide} human={human} defaultAnswers={['phone', 'app']} />
  </main>
);

describe.each(['en', 'de', 'ar'])('In a page in %s', (language) => {
  test.each(['light', 'dark'] as const)('axe finds nothing in the %s theme, and a narrow page fits', async (theme) => {
    await page.viewport(320, 900);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    show(everything(theme), { language, theme });
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    warn.mockRestore();
    await page.viewport(800, 600);
  });
});
