import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import type { EscalationUpdate } from '../src/core/index.ts';
import { lumenHelp } from '../src/presets/index.ts';
import {
  EscalationButton,
  HumanAddresses,
  HumanAside,
  HumanCancel,
  HumanClosed,
  HumanGoesAlong,
  HumanHours,
  HumanNext,
  HumanRoot,
  HumanStart,
  HumanStatus,
} from '../src/react/index.ts';
import { helpDocument } from '../src/schema/index.ts';
import { Anatomy as Named } from './support/anatomy.tsx';
import { eachNotice, inLongWords, repeated } from './support/derive.ts';
import { arabic, forced, phone } from './support/globals.ts';
import { atNight, atThatTime, atWork, by, saying } from './support/human.tsx';

/** One press starts the best open way to a person. It ends in a receipt, or says what failed and has the next way ready. */
const meta = {
  title: 'Human/EscalationButton',
  component: EscalationButton,
  args: { human: by(saying()), channels: ['chat', 'callback', 'email'], onStateChange: fn() },
  decorators: [atThatTime],
} satisfies Meta<typeof EscalationButton>;
export default meta;
type Story = StoryObj<typeof meta>;

const press: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await userEvent.click(canvasElement.querySelector<HTMLElement>('[data-forthright="human-start"]')!);
};
const stateOf = (canvasElement: HTMLElement) => canvasElement.querySelector('[data-forthright="human"]');

/** Before the press: what it does, who is there, until when. */
export const Default: Story = {};

const passOn = {
  page: 'https://lumen.example/bills/2041',
  decision: 'Your refund of 12 € was declined.',
  answers: [{ question: 'How late is it?', answer: 'A week' }],
};

/** Every part by its name. */
export const Anatomy: Story = {
  args: { passOn },
  render: (args) => (
    <Named>
      <HumanRoot {...args}>
        <HumanClosed />
        <HumanStart />
        <HumanHours />
        <HumanGoesAlong />
        <HumanStatus />
        <HumanAside />
        <HumanCancel />
        <HumanNext />
        <HumanAddresses />
      </HumanRoot>
    </Named>
  ),
};

/** Your application says how it goes: in a queue, with somebody, handed over. */
export const Controlled: Story = {
  render: function Held(args) {
    const { human, say } = useMemo(() => {
      const told: EscalationUpdate[] = [];
      let wake = () => {};
      const human = by(async function* (_, signal) {
        signal.addEventListener('abort', () => wake());
        while (!signal.aborted) {
          yield* told.splice(0);
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      });
      const say = (update: EscalationUpdate) => () => {
        told.push(update);
        wake();
      };
      return { human, say };
    }, []);
    return (
      <>
        <p className="page-bar">
          <button
            type="button"
            className="page-button"
            onClick={say({ state: 'waiting', position: 2, waitS: 120, observedAt: atWork })}
          >
            You are second
          </button>
          <button type="button" className="page-button" onClick={say({ state: 'connected', with: 'Ada' })}>
            Ada is there
          </button>
        </p>
        <EscalationButton {...args} human={human} />
      </>
    );
  },
  play: async (context) => {
    const { canvas, canvasElement } = context;
    await press(context);
    await expect(stateOf(canvasElement)).toHaveAttribute('data-state', 'asking');
    await userEvent.click(canvas.getByRole('button', { name: 'Ada is there' }));
    await expect(await canvas.findByText(/Ada/, { selector: '[role="status"] *, [role="status"]' })).toBeVisible();
  },
};

/** In a queue, with place and wait, their age, and another way meanwhile. */
export const States: Story = {
  args: { human: by(saying({ state: 'waiting', position: 3, waitS: 240, observedAt: '2026-11-24T09:59:00Z' })) },
  play: press,
};

/** On the phone: a link, and the number as text, for whoever reads this on a computer. */
export const ByPhone: Story = { args: { channels: ['phone', 'email'] } };

/** What would go along is shown first; each line can be struck out. */
export const WithWhatGoesAlong: Story = {
  args: { passOn },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getAllByRole('checkbox')[0]!);
  },
};

/** After the press, until the application says its first word. */
export const Asking: Story = { play: press };

/** Waiting can be taken back: then everything is as before the press. */
export const Cancelled: Story = {
  args: { human: by(saying({ state: 'waiting' })) },
  play: async (context) => {
    await press(context);
    const cancel = await within(context.canvasElement).findAllByRole('button');
    await userEvent.click(cancel.find((one) => one.dataset.forthright === 'human-cancel')!);
    await expect(stateOf(context.canvasElement)).toHaveAttribute('data-state', 'ready');
  },
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
export const Closed: Story = { args: { channels: ['phone', 'email'] }, parameters: { at: atNight } };

/** Nothing is known about the phone, so nothing is promised. */
export const Unknown: Story = {
  args: { human: { help: lumenHelp, live: { phone: { state: 'unknown', observedAt: atWork } } }, channels: ['phone'] },
};

/** It failed: what failed, and the next way, ready to press. */
export const Failed: Story = {
  args: { human: by(saying({ state: 'failed', reason: 'All desks are taken.' })) },
  play: async (context) => {
    await press(context);
    const next = await within(context.canvasElement).findByRole('link', { name: /:/ });
    await expect(next).toHaveFocus();
  },
};

/** The application’s function broke; the person still gets the next way. */
export const FailedByUs: Story = {
  args: { human: by(() => Promise.reject(new Error('The chat is down.'))) },
  play: press,
};

/** One word of 80 letters in each label. */
export const LongWords: Story = {
  args: { human: { ...by(saying()), help: inLongWords(lumenHelp, helpDocument) } },
};

const crowded = eachNotice(lumenHelp, (notice) => ({
  ...notice,
  channels: repeated(notice.channels, 20, (one, round) => ({ ...one, label: `${one.label} (${round})` })),
}));

/** Twenty ways at night: still one button, and what works until then. */
export const ManyItems: Story = {
  args: { human: { ...by(saying()), help: crowded }, channels: undefined },
  parameters: { at: atNight },
};

/** From right to left. */
export const RightToLeft: Story = {
  args: {
    passOn: {
      page: 'https://lumen.example/bills/2041',
      decision: 'رُفض طلبك استرداد 12 €.',
      answers: [{ question: 'كم مضى من الوقت؟', answer: 'أسبوع' }],
    },
  },
  globals: arabic,
};

/** In colours the person has chosen. */
export const ForcedColours: Story = { args: { passOn }, parameters: forced };

/** A narrow screen. */
export const OnAPhone: Story = { args: { passOn }, globals: phone };

/** Restyled by tokens alone, from one class. */
export const YourStyles: Story = { args: { className: 'yours' } };
