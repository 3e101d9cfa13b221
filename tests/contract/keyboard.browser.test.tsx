import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { lumenHelp, missingPhotosGuide, photos } from '../../src/presets/index.ts';
import { ConsentDialog, EscalationButton, GuidedHelp } from '../../src/react/index.ts';
import { show } from '../react/show.tsx';
import { atWork, components, controlsOf, nameOf, openAll, showWhole } from './every-component.tsx';

// Every component by keyboard alone, against the tables of the ARIA Authoring Practices: dialog (modal), switch,
// disclosure, radio group, button, link. A walk is a table: the key, where the focus is then, and what has happened.

type Step = readonly [key: string, focus: Focus, happened?: (root: HTMLElement) => void];
type Focus =
  | readonly [role: 'button' | 'link' | 'switch' | 'checkbox' | 'radio', name: string | RegExp]
  | 'same'
  | 'within'
  | Disclosure;
type Disclosure = { readonly disclosure: RegExp };

const words = (element: Element | null) => (element?.textContent ?? '').trim();

async function walk(root: HTMLElement, steps: ReadonlyArray<Step>) {
  for (const [at, [key, focus, happened]] of steps.entries()) {
    const before = document.activeElement;
    await userEvent.keyboard(key);
    const where = `step ${at + 1}, ${key}`;
    if (focus === 'same') await waitFor(() => expect(document.activeElement, where).toBe(before));
    else if (focus === 'within') await waitFor(() => expect(document.activeElement, where).not.toBe(document.body));
    else if ('disclosure' in focus) {
      expect(document.activeElement?.tagName, where).toBe('SUMMARY');
      expect(words(document.activeElement), where).toMatch(focus.disclosure);
    } else {
      const [role, name] = focus;
      await waitFor(() => expect(screen.getAllByRole(role, { name }), where).toContain(document.activeElement));
    }
    if (happened) await waitFor(() => happened(root));
  }
}

const open = (wanted: boolean) => () => {
  const details = document.activeElement?.parentElement;
  expect(details).toBeInstanceOf(HTMLDetailsElement);
  expect((details as HTMLDetailsElement).open).toBe(wanted);
};
const checked = (wanted: boolean) => () => expect((document.activeElement as HTMLInputElement).checked).toBe(wanted);
const said = (text: RegExp) => () => expect(screen.getAllByRole('status').map(words).join(' ')).toMatch(text);

const tab = '{Tab}';
const back = '{Shift>}{Tab}{/Shift}';
const details = { disclosure: /^What exactly/ };
const about = { disclosure: /^Who asks/ };

const walks: Readonly<Record<string, ReadonlyArray<Step>>> = {
  ConsentDialog: [
    [tab, ['switch', 'Group photos by face']],
    [' ', 'same', checked(true)],
    [' ', 'same', checked(false)],
    [tab, details],
    ['{Enter}', 'same', open(true)],
    [' ', 'same', open(false)],
    [tab, ['switch', 'Group photos by place']],
    [tab, details],
    [tab, details],
    [tab, about],
    [tab, ['link', 'privacy@lumen.example']],
    [tab, ['button', 'Refuse all']],
    [tab, ['button', 'Accept all']],
    [tab, ['button', 'Save my choices']],
    [back, ['button', 'Accept all']],
  ],
  ConsentBanner: [
    [tab, ['button', 'Refuse all']],
    [tab, ['button', 'Accept all']],
    [tab, { disclosure: /^Choose one by one/ }],
    ['{Enter}', 'same', open(true)],
    [tab, ['switch', 'Group photos by face']],
    [' ', 'same', checked(true)],
    [tab, details],
    [back, ['switch', 'Group photos by face']],
    [back, { disclosure: /^Choose one by one/ }],
    [' ', 'same', open(false)],
  ],
  ConsentInline: [
    [tab, details],
    ['{Enter}', 'same', open(true)],
    [' ', 'same', open(false)],
    [tab, about],
    [tab, ['button', 'Refuse']],
    [tab, ['button', 'Accept']],
  ],
  'ConsentGate, before an answer': [
    [tab, details],
    [tab, about],
    [tab, ['button', 'Refuse']],
    [tab, ['button', 'Accept']],
  ],
  PrivacyChoices: [
    [tab, details],
    ['{Enter}', 'same', open(true)],
    ['{Enter}', 'same', open(false)],
    [tab, ['button', 'Take back Show shops near you']],
    [tab, details],
    [tab, ['button', 'Accept Send news']],
    [tab, about],
  ],
  ChoiceHistory: [
    [tab, { disclosure: /^What was shown then/ }],
    ['{Enter}', 'same', open(true)],
    [' ', 'same', open(false)],
    [tab, { disclosure: /^What was shown then/ }],
  ],
  WhatChanged: [
    [tab, ['switch', 'Show shops near you']],
    [' ', 'same', checked(true)],
    [tab, details],
    ['{Enter}', 'same', open(true)],
    [tab, ['button', 'Refuse']],
    [tab, ['button', 'Accept']],
    [tab, ['button', 'Save my choices']],
  ],
  WhyCallout: [
    [tab, { disclosure: /^Why this route/ }],
    [' ', 'same', open(false)],
    ['{Enter}', 'same', open(true)],
    [tab, ['link', 'Change: where you are now']],
    [tab, ['switch', 'Avoid tolls']],
    [' ', 'same'],
    [tab, ['switch', 'Prefer shorter routes']],
    [tab, ['button', 'yes']],
    ['{Enter}', 'same', said(/Thank you/)],
    [tab, ['button', 'no']],
    [tab, ['link', 'Ask a person about this route']],
  ],
  WhyDecision: [
    [tab, ['link', 'Correct what we have about you']],
    [tab, ['link', 'Ask a person to decide again']],
    [tab, ['link', 'Talk to a person about this answer']],
    [back, ['link', 'Ask a person to decide again']],
  ],
  EscalationButton: [
    [tab, ['button', 'Chat with a person']],
    [tab, ['checkbox', /^This page/]],
    [' ', 'same', checked(false)],
    [back, ['button', 'Chat with a person']],
    ['{Enter}', 'same', said(/number 3/)],
    [tab, ['button', 'Stop asking']],
    ['{Enter}', ['button', 'Chat with a person']],
    [' ', 'same', said(/number 3/)],
  ],
  ContactPanel: [
    [tab, ['link', 'Call a person']],
    [tab, ['link', 'Call with a text relay']],
    [tab, ['button', 'Chat with a person']],
    [tab, ['checkbox', /^This page/]],
    [tab, ['checkbox', /^The decision/]],
    [tab, ['link', 'Ask a person to call me']],
    [tab, ['link', 'Write to a person']],
  ],
  AutomationNotice: [[tab, ['link', 'Call a person']]],
  'GuidedHelp, a question': [
    [tab, ['link', 'Change your answer: Where did you last see the photos?']],
    [tab, ['radio', 'Yes, and I can open it']],
    [' ', 'same', checked(true)],
    ['{ArrowDown}', ['radio', 'No'], checked(true)],
    ['{ArrowDown}', ['radio', 'I do not have the phone any more'], checked(true)],
    ['{ArrowDown}', ['radio', 'Yes, and I can open it'], checked(true)], // round again, as in a radio group
    ['{ArrowUp}', ['radio', 'I do not have the phone any more'], checked(true)],
    [tab, ['button', 'Go on']], // one stop for the whole group
    [tab, ['link', 'Back']],
    [tab, ['link', 'Start again']],
    [tab, ['link', 'Call a person']],
  ],
};

describe.each(Object.entries(walks))('%s', (name, steps) => {
  test('the keys do what the table of its pattern says', async () => {
    await walk(await showWhole(name), steps);
  });

  test('whatever can be pressed is reached with the Tab key, in the order it is read', async () => {
    const root = await showWhole(name);
    await openAll(root);
    const wanted = controlsOf(root).filter((control, _, all) => reached(control, all));
    const met: Element[] = [];
    for (let step = 0; step < wanted.length + 3; step++) {
      await userEvent.keyboard(tab);
      const focused = document.activeElement!;
      if (focused !== root && root.contains(focused) && !met.includes(focused)) met.push(focused);
    }
    // In the dialog the focus begins at the title, past the way out, which comes last.
    const inOrder = [...met].sort((one, other) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    expect(inOrder.map(nameOf)).toEqual(wanted.map(nameOf));
    if (name !== 'ConsentDialog') expect(met.map(nameOf)).toEqual(wanted.map(nameOf));
  });
});

/** Of a group of radio buttons one takes the focus for all. */
function reached(control: HTMLElement, all: ReadonlyArray<HTMLElement>) {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
  const group = all.filter((one) => one instanceof HTMLInputElement && one.name === control.name);
  return group[0] === control;
}

test('every component has a walk', () => {
  const without = Object.keys(components).filter((name) => !Object.hasOwn(walks, name));
  expect(without).toEqual(['ConsentGate, after a no']); // it has one below, from the answer on
});

describe('a dialog (modal)', () => {
  const page = () =>
    show(
      <>
        <a href="#before">Before</a>
        <ConsentDialog explanation={photos}>
          <button type="button">Privacy choices</button>
        </ConsentDialog>
        <a href="#after">After</a>
      </>,
    );

  test('Enter and Space open it, Escape closes it, and the focus comes back', async () => {
    page();
    const opener = screen.getByRole('button', { name: 'Privacy choices' });
    for (const key of ['{Enter}', ' ']) {
      opener.focus();
      await userEvent.keyboard(key);
      const dialog = await screen.findByRole('dialog');
      expect(within(dialog).getByRole('heading', { level: 2 })).toHaveFocus();
      expect(opener).toHaveAttribute('aria-expanded', 'true');
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(opener).toHaveFocus());
      expect(opener).toHaveAttribute('aria-expanded', 'false');
    }
  });

  test.each([tab, back])('%s goes round in it and never to the page behind', async (key) => {
    page();
    screen.getByRole('button', { name: 'Privacy choices' }).focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    const controls = controlsOf(dialog);
    const met = new Set<Element>();
    for (let step = 0; step < controls.length * 2 + 4; step++) {
      await userEvent.keyboard(key);
      const focused = document.activeElement!;
      // Between the last control and the first the browser’s own come: then the body is said to have the focus.
      expect(focused === document.body || dialog.contains(focused), nameOf(focused)).toBe(true);
      met.add(focused);
    }
    for (const control of controls) expect(met, nameOf(control)).toContain(control);
  });

  test.each(['Refuse all', 'Accept all', 'Save my choices', 'Close without choosing'])(
    'after “%s” the focus is back on what opened it',
    async (name) => {
      page();
      const opener = screen.getByRole('button', { name: 'Privacy choices' });
      opener.focus();
      await userEvent.keyboard('{Enter}');
      within(await screen.findByRole('dialog'))
        .getByRole('button', { name })
        .focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(opener).toHaveFocus());
      expect(screen.queryByRole('dialog')).toBeNull();
    },
  );
});

describe('after an answer the focus is not lost', () => {
  const cases: ReadonlyArray<readonly [name: string, press: string]> = [
    ['ConsentBanner', 'Refuse all'],
    ['ConsentInline', 'Accept'],
    ['ConsentGate, before an answer', 'Refuse'],
    ['ConsentGate, before an answer', 'Accept'],
    ['ConsentGate, after a no', 'Change my answer'],
    ['PrivacyChoices', 'Take back Show shops near you'],
    ['PrivacyChoices', 'Accept Group photos by face'],
    ['WhatChanged', 'Save my choices'],
  ];
  test.each(cases)('%s: after “%s” it is where the answer is said', async (name, press) => {
    const root = await showWhole(name);
    screen.getByRole('button', { name: press }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(root.contains(document.activeElement)).toBe(true));
    expect(document.activeElement).not.toBe(root);
  });

  test('a gate takes one answer after another by keyboard alone', async () => {
    await showWhole('ConsentGate, after a no');
    await walk(document.body, [
      [tab, ['button', 'Change my answer']],
      ['{Enter}', 'within'],
      [tab, details],
      [tab, about],
      [tab, ['button', 'Refuse']],
      ['{Enter}', 'within', said(/No to: Send news/)],
      [tab, ['button', 'Change my answer']],
    ]);
  });
});

describe('a radio group', () => {
  test('going on without an answer leads to the first one, and an arrow chooses', async () => {
    show(<GuidedHelp guide={missingPhotosGuide} human={{ help: lumenHelp }} />, {}, atWork);
    screen.getByRole('button', { name: 'Go on' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getAllByRole('radio')[0]).toHaveFocus());
    expect(screen.getByRole('alert')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('radio')[1]).toBeChecked();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-forthright', 'guide-question'));
  });
});

describe('a button that is at work', () => {
  test('keeps the focus, and a second press does nothing', async () => {
    let asked = 0;
    const onEscalate = async (_: unknown, signal: AbortSignal) => {
      asked++;
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return { state: 'connected' as const };
    };
    show(<EscalationButton human={{ help: lumenHelp, onEscalate }} channels={['chat']} />, {}, atWork);
    const start = screen.getByRole('button', { name: 'Chat with a person' });
    start.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Enter}');
    await act(async () => {});
    expect(start).toHaveFocus();
    expect(start).toHaveAttribute('aria-disabled', 'true');
    expect(asked).toBe(1);
  });
});
