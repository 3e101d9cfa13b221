import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answersFromAddress, type EscalationRequest, parseGuide, parseHelp } from '../../src/core/index.ts';
import { lumenHelp, missingPhotosGuide } from '../../src/presets/index.ts';
import { ForthrightProvider, GuidedHelp, type GuidedHelpProps } from '../../src/react/index.ts';
import { guide, help } from '../core/human/fixtures.ts';
import { show } from './show.tsx';

const parcel = parseGuide({ file: 'parcel.guide.yaml', data: guide }).explanation!;
const onEscalate = vi.fn(async (_: EscalationRequest) => ({ state: 'connected' as const }));
const passing = { ...help, channels: { ...help.channels, chat: { ...help.channels.chat, passesOn: ['answers'] } } };
const human = { help: parseHelp({ file: 'help.help.yaml', data: passing }).explanation!, onEscalate };

const setUp = (props: Partial<GuidedHelpProps> = {}, options = {}) => {
  const view = show(<GuidedHelp guide={parcel} human={human} {...props} />, options);
  return { user: userEvent.setup(), ...view };
};
const question = (name: string) => screen.getByRole('heading', { name });
const choose = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  await user.click(screen.getByRole('radio', { name }));
  await user.click(screen.getByRole('button', { name: 'Go on' }));
};

afterEach(() => history.replaceState(null, '', location.pathname));

describe('A guide', () => {
  test('asks one question at a time and ends in what to do', async () => {
    const { user } = setUp();
    expect(question('How was it sent?')).toBeVisible();
    expect(screen.queryByText('How late is it?')).not.toBeInTheDocument();
    await choose(user, 'By courier');
    await choose(user, 'A day');
    expect(screen.getByRole('heading', { name: 'Ask the courier.' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Go on' })).not.toBeInTheDocument();
  });

  test('moves the focus to each new step, but not when the page is first shown', async () => {
    const { user } = setUp();
    expect(document.body).toHaveFocus();
    await choose(user, 'By post');
    expect(question('How late is it?')).toHaveFocus();
  });

  test('tells things to know together with what follows', async () => {
    const { user } = setUp();
    await choose(user, 'By post');
    await choose(user, 'A week');
    expect(screen.getByText('A week is too long. We are sorry.')).toBeVisible();
    expect(question('You get your money back.')).toHaveFocus();
  });

  test('asks for an answer where none was chosen, without losing the place', async () => {
    const { user } = setUp();
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.getByRole('alert').textContent).toBe('Choose one answer first.');
    expect(screen.getByRole('radio', { name: 'By post' })).toHaveFocus();
    await choose(user, 'By post');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('goes back a step, and starts again', async () => {
    const { user } = setUp();
    await choose(user, 'By post');
    await choose(user, 'A day');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    expect(question('How late is it?')).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Start again' }));
    expect(question('How was it sent?')).toHaveFocus();
    expect(screen.queryByRole('link', { name: 'Back' })).not.toBeInTheDocument();
  });

  test('shows the path so far, and lets an earlier answer be changed without asking the later ones again', async () => {
    const { user } = setUp();
    await choose(user, 'By post');
    await choose(user, 'A day');
    expect(question('Wait two more days.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Change your answer: How was it sent?' }));
    expect(question('How was it sent?')).toHaveFocus();
    expect(screen.getByRole('radio', { name: 'By post' })).toBeChecked();
    await choose(user, 'By courier');
    expect(question('Ask the courier.')).toHaveFocus();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'How was it sent? By courier Change',
      'How late is it? A day Change',
    ]);
  });

  test('works from the keyboard alone', async () => {
    const { user } = setUp();
    await user.tab();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(question('How late is it?')).toHaveFocus();
  });

  test('has a person at every step, and takes the answers along if the person likes', async () => {
    const { user } = setUp();
    expect(screen.getByRole('button', { name: 'Chat with us' })).toBeVisible();
    await choose(user, 'By post');
    const lines = screen.getByRole('group', { name: 'This goes along' });
    expect(within(lines).getByRole('checkbox', { name: 'How was it sent? By post' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Chat with us' }));
    expect(onEscalate.mock.lastCall?.[0].passedOn).toEqual([
      { id: 'answers.0', label: 'How was it sent?', text: 'By post' },
    ]);
  });

  test('refuses to offer a person by another help file than the one it names', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => setUp({ human: { help: lumenHelp } })).toThrow(
      'Forthright: the guide parcel offers a person by help, but human holds lumen.',
    );
    error.mockRestore();
  });

  test('is spoken in German, with its help', async () => {
    const { user } = setUp({ guide: missingPhotosGuide, human: { help: lumenHelp } }, { language: 'de' });
    await user.click(screen.getByRole('radio', { name: 'Auf meinem Telefon' }));
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(question('Ist die App von Lumen noch auf diesem Telefon?')).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Um einen Rückruf bitten' })).toBeVisible();
  });
});

describe('The address', () => {
  test('carries the place, so that Back, a reload and a shared link come to the same step', async () => {
    const { user, unmount } = setUp({ keepAddress: true });
    await choose(user, 'By post');
    expect(location.search).toBe('?parcel=post');
    await choose(user, 'A day');
    expect(location.search).toBe('?parcel=post,a-day');
    await act(async () => {
      const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      history.back();
      await back;
    });
    expect(question('How late is it?')).toHaveFocus();
    unmount();
    setUp({ keepAddress: true });
    expect(question('How late is it?')).toBeVisible();
  });

  test('with answers that do not fit any more leads to the last step that does, and says so', () => {
    history.replaceState(null, '', '?parcel=post,never');
    setUp({ keepAddress: true });
    expect(question('How late is it?')).toBeVisible();
    expect(screen.getByText(/names answers that do not fit this guide any more/)).toBeVisible();
  });

  test('is told to an application that keeps the place itself', async () => {
    const onAnswersChange = vi.fn();
    const { user } = setUp({ onAnswersChange });
    await choose(user, 'By post');
    expect(onAnswersChange).toHaveBeenLastCalledWith(['post'], '?parcel=post');
    expect(location.search).toBe('');
  });
});

describe('Without JavaScript', () => {
  const now = () => '2026-03-01T09:30:00.000Z';
  const page = (search: string) => {
    const { answers } = answersFromAddress(parcel.notices.en!, search);
    return (
      <ForthrightProvider now={now}>
        <Suspense>
          <GuidedHelp guide={parcel} human={human} defaultAnswers={answers} action="/parcel" />
        </Suspense>
      </ForthrightProvider>
    );
  };
  const served = (search: string) => {
    const host = document.createElement('div');
    host.innerHTML = renderToString(page(search));
    document.body.append(host);
    return host;
  };
  /** What a browser would ask for when a form is sent as it stands. */
  const sent = (form: HTMLFormElement) => `?${new URLSearchParams(new FormData(form) as never)}`;

  test('the form that a server rendered leads through the whole guide', () => {
    let search = '';
    for (const [asked, answer] of [
      ['How was it sent?', 'courier'],
      ['How late is it?', 'a-day'],
    ] as const) {
      const host = served(search);
      expect(within(host).getByRole('heading', { name: asked })).toBeVisible();
      const form = host.querySelector('form')!;
      expect(form.method).toBe('get');
      expect(form.getAttribute('action')).toBe('/parcel');
      // The browser itself refuses to send it without an answer.
      expect(form.noValidate).toBe(false);
      expect(form.checkValidity()).toBe(false);
      host.querySelector<HTMLInputElement>(`input[value="${answer}"]`)!.checked = true;
      search = sent(form);
      host.remove();
    }
    const host = served(search);
    expect(within(host).getByRole('heading', { name: 'Ask the courier.' })).toBeVisible();
    expect(within(host).getByRole('link', { name: 'Back' })).toHaveAttribute('href', '/parcel?parcel=courier');
    expect(within(host).getByRole('link', { name: 'Start again' })).toHaveAttribute('href', '/parcel?');
    host.remove();
  });

  test('is taken over by React without a word changing', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {}); // React 18: this "server" has a document
    const host = served('?parcel=post');
    quiet.mockRestore();
    const error = vi.spyOn(console, 'error');
    const before = host.textContent;
    render(page('?parcel=post'), { container: host, hydrate: true });
    expect(error.mock.calls).toEqual([]);
    expect(host.textContent?.replace(/ \(your time [^)]*\)/g, '')).toBe(before);
    error.mockRestore();
  });
});
