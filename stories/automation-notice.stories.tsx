import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { lumenHelp } from '../src/presets/index.ts';
import { AutomationNotice } from '../src/react/index.ts';
import { helpDocument } from '../src/schema/index.ts';
import { Anatomy as Named } from './support/anatomy.tsx';
import { eachNotice, inLongWords } from './support/derive.ts';
import { arabic, forced, phone } from './support/globals.ts';
import { atThatTime, reachable } from './support/human.tsx';

/** Says that a program answers here, what it can and cannot do, and keeps a person one press away. */
const meta = {
  title: 'Human/AutomationNotice',
  component: AutomationNotice,
  args: { human: reachable },
  decorators: [atThatTime],
} satisfies Meta<typeof AutomationNotice>;
export default meta;
type Story = StoryObj<typeof meta>;

/** At the top of a chat. */
export const Default: Story = {};

/** Every part by its name. */
export const Anatomy: Story = {
  render: (args) => (
    <Named>
      <AutomationNotice {...args} />
    </Named>
  ),
};

/** You count the failed attempts. After the third the person is offered without being asked for. */
export const Controlled: Story = {
  render: function Held(args) {
    const [failed, setFailed] = useState(0);
    return (
      <>
        <p className="page-bar">
          <button type="button" className="page-button" onClick={() => setFailed(failed + 1)}>
            That did not help
          </button>
        </p>
        <AutomationNotice {...args} failedAttempts={failed} />
      </>
    );
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const notice = canvasElement.querySelector('[data-forthright="automation"]');
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(notice).toHaveAttribute('data-state', 'telling');
      await userEvent.click(canvas.getByRole('button', { name: 'That did not help' }));
    }
    await expect(notice).toHaveAttribute('data-state', 'offering');
  },
};

/** Offering a person by itself. */
export const States: Story = { args: { failedAttempts: 3 } };

/** One word of 80 letters, and long ones everywhere. */
export const LongWords: Story = {
  args: { human: { ...reachable, help: inLongWords(lumenHelp, helpDocument) } },
};

const able = eachNotice(lumenHelp, ({ automation, ...notice }) => ({
  ...notice,
  ...(automation && {
    automation: {
      ...automation,
      can: Array.from({ length: 5 }, (_, round) => automation.can.map((line) => `${line} (${round + 1})`)).flat(),
    },
  }),
}));

/** Fifteen things it can do, and three it cannot. */
export const ManyItems: Story = { args: { human: { ...reachable, help: able } } };

/** From right to left. */
export const RightToLeft: Story = { globals: arabic };

/** In colours the person has chosen. */
export const ForcedColours: Story = { parameters: forced };

/** A narrow screen: what it can and what it cannot stand one above the other. */
export const OnAPhone: Story = { globals: phone };

/** Restyled by tokens alone, from one class. */
export const YourStyles: Story = { args: { className: 'yours' } };
