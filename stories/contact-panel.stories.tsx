import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import type { LiveStatus } from '../src/core/index.ts';
import { lumenHelp } from '../src/presets/index.ts';
import { ContactPanel } from '../src/react/index.ts';
import { helpDocument } from '../src/schema/index.ts';
import { Anatomy as Named } from './support/anatomy.tsx';
import { eachNotice, inLongWords, repeated } from './support/derive.ts';
import { arabic, forced, phone } from './support/globals.ts';
import { atThatTime, atWork, reachable } from './support/human.tsx';

/** Every way to reach somebody, always in the same order: who answers, open now or when, wait, cost, languages. */
const meta = {
  title: 'Human/ContactPanel',
  component: ContactPanel,
  args: { human: reachable },
  decorators: [atThatTime],
} satisfies Meta<typeof ContactPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

/** In office hours. */
export const Default: Story = {};

/** Every part by its name. */
export const Anatomy: Story = {
  render: (args) => (
    <Named>
      <ContactPanel {...args} />
    </Named>
  ),
};

/** Your live system goes before the hours, in both directions, and the order stays. */
export const Controlled: Story = {
  render: function Held(args) {
    const [live, setLive] = useState<Record<string, LiveStatus>>({});
    return (
      <>
        <p className="page-bar">
          <button
            type="button"
            className="page-button"
            onClick={() => setLive({ phone: { state: 'closed', observedAt: atWork } })}
          >
            All desks are taken
          </button>
        </p>
        <ContactPanel {...args} human={{ ...args.human, live }} />
      </>
    );
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const first = () => canvasElement.querySelector('[data-forthright="contact-way"]');
    await expect(first()).toHaveAttribute('data-state', 'open');
    await userEvent.click(canvas.getByRole('button', { name: 'All desks are taken' }));
    await expect(first()).toHaveAttribute('data-state', 'closed');
  },
};

/** Open, with the wait now; and a chat of which nothing is known, which is never shown as open. */
export const States: Story = {
  args: {
    human: {
      help: lumenHelp,
      live: {
        phone: { state: 'open', observedAt: atWork, waitS: 540 },
        chat: { state: 'unknown', observedAt: atWork },
      },
    },
  },
};

/** On Christmas Day: closed, why, and when somebody is there again. */
export const Holiday: Story = { parameters: { at: '2026-12-25T10:00:00.000Z' } };

/** In a year that no list of holidays reaches: unknown, not open. */
export const HolidaysUnknown: Story = { parameters: { at: '2028-05-02T10:00:00.000Z' } };

/** One word of 80 letters in each label. */
export const LongWords: Story = { args: { human: { help: inLongWords(lumenHelp, helpDocument) } } };

const crowded = eachNotice(lumenHelp, (notice) => ({
  ...notice,
  channels: repeated(notice.channels, 20, (one, round) => ({ ...one, label: `${one.label} (${round})` })),
}));

/** Twenty ways. */
export const ManyItems: Story = { args: { human: { help: crowded } } };

/** From right to left. */
export const RightToLeft: Story = { globals: arabic };

/** In colours the person has chosen: the state is a shape and a word. */
export const ForcedColours: Story = { args: { ...States.args }, parameters: forced };

/** A narrow screen. */
export const OnAPhone: Story = { globals: phone };

/** Restyled by tokens alone, from one class. */
export const YourStyles: Story = { args: { className: 'yours' } };
