import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import type { EscalationUpdate, OnEscalate } from '../src/core/index.ts';
import { lumenHelp } from '../src/presets/index.ts';
import { EscalationButton, ForthrightProvider, type Human } from '../src/react/index.ts';

const at = '2026-11-24T10:00:00.000Z'; // a Tuesday, 11:00 in Berlin
const night = '2026-11-28T23:00:00.000Z'; // a Saturday night

/** An application's function that says these words and then goes quiet. */
const saying = (...updates: EscalationUpdate[]): OnEscalate =>
  async function* (_, signal) {
    for (const update of updates) yield update;
    if (updates.at(-1)?.state === 'waiting' || updates.length === 0)
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
  };
const by = (onEscalate: OnEscalate): Human => ({ help: lumenHelp, onEscalate });

/** One press starts the best open way to a person. It ends in a receipt, or says what failed and has the next way ready. */
const meta = {
  title: 'Human/Escalation button',
  component: EscalationButton,
  args: { human: by(saying()), channels: ['chat', 'callback', 'email'], onStateChange: fn() },
  decorators: [
    (Story, { parameters }) => (
      <ForthrightProvider now={() => String(parameters.at ?? at)}>
        <Story />
      </ForthrightProvider>
    ),
  ],
} satisfies Meta<typeof EscalationButton>;
export default meta;
type Story = StoryObj<typeof meta>;

const press: Story['play'] = async ({ canvasElement }) => {
  const button = canvasElement.querySelector<HTMLElement>('[data-forthright="human-start"]');
  if (button) await userEvent.click(button);
};

/** Before the press: what it does, who is there, until when. */
export const Ready: Story = {};

/** On the phone: a link, and the number as text, for whoever reads this on a computer. */
export const ByPhone: Story = { args: { channels: ['phone', 'email'] } };

/** What would go along is shown first; each line can be struck out. */
export const WithWhatGoesAlong: Story = {
  args: {
    passOn: {
      page: 'https://lumen.example/bills/2041',
      decision: 'Your refund of 12 € was declined.',
      answers: [{ question: 'How late is it?', answer: 'A week' }],
    },
  },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getAllByRole('checkbox')[0]!);
  },
};

/** After the press, until the application says its first word. */
export const Asking: Story = { play: press };

/** In a queue, with place and wait, their age, and another way meanwhile. */
export const Waiting: Story = {
  args: { human: by(saying({ state: 'waiting', position: 3, waitS: 240, observedAt: '2026-11-24T09:59:00Z' })) },
  play: press,
};

/** In a queue of which nothing is known. */
export const WaitingUnknown: Story = { args: { human: by(saying({ state: 'waiting' })) }, play: press };

/** A person is there. */
export const Connected: Story = { args: { human: by(saying({ state: 'connected', with: 'Ada' })) }, play: press };

/** A receipt: the reference, what happens next, until when. */
export const HandedOver: Story = {
  args: {
    human: by(
      saying({
        state: 'handed-over',
        reference: 'R-2041',
        next: 'Somebody looks at your bill today.',
        until: '2026-11-25T17:00:00Z',
      }),
    ),
  },
  play: press,
};

/** Nobody can talk now: when somebody can again, and what works until then. */
export const Closed: Story = { args: { channels: ['phone', 'email'] }, parameters: { at: night } };

/** Nothing is known about the phone, so nothing is promised. */
export const Unknown: Story = {
  args: { human: { help: lumenHelp, live: { phone: { state: 'unknown', observedAt: at } } }, channels: ['phone'] },
};

/** It failed: what failed, and the next way, ready to press. */
export const Failed: Story = {
  args: { human: by(saying({ state: 'failed', reason: 'All desks are taken.' })) },
  play: async (context) => {
    await press?.(context);
    const next = await within(context.canvasElement).findByRole('link', { name: /:/ });
    await expect(next).toHaveFocus();
  },
};

/** The application’s function broke; the person still gets the next way. */
export const FailedByUs: Story = {
  args: { human: by(() => Promise.reject(new Error('The chat is down.'))) },
  play: press,
};
