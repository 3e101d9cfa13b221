import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { lumenHelp, smallLoanWhy as smallLoan } from '../src/presets/index.ts';
import {
  EscalationButton,
  WhyData,
  WhyDecision,
  WhyInputs,
  WhyPerson,
  WhyReasons,
  WhyRoot,
} from '../src/react/index.ts';
import { whyDocument } from '../src/schema/index.ts';
import { Anatomy as Named } from './support/anatomy.tsx';
import { eachNotice, inLongWords, repeated } from './support/derive.ts';
import { arabic, forced, phone } from './support/globals.ts';
import { declined, declinedAlone, declinedWithoutReason } from './why-facts.ts';

/** A decision and its reasons: what was decided, by what, what would have changed it, how to contest, and a person. */
const meta = {
  title: 'Why/WhyDecision',
  component: WhyDecision,
  args: { explanation: smallLoan, explained: declined },
} satisfies Meta<typeof WhyDecision>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Two rules counted against the person, and a change that was run again would have turned the answer. */
export const Default: Story = {};

/** Parts by their names, in an arrangement of your own. */
export const Anatomy: Story = {
  render: ({ explanation, explained }) => (
    <Named>
      <WhyRoot explanation={explanation} explained={explained}>
        <WhyReasons />
        <WhyInputs />
        <WhyData />
        <WhyPerson />
      </WhyRoot>
    </Named>
  ),
};

/** You decide again, on corrected data, and pass what comes of it. */
export const Controlled: Story = {
  render: function Held(args) {
    const [again, setAgain] = useState(false);
    return (
      <>
        <p className="page-bar">
          <button type="button" className="page-button" onClick={() => setAgain(true)}>
            Decide again
          </button>
        </p>
        <WhyDecision {...args} explained={again ? declinedAlone : args.explained} />
      </>
    );
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const reasons = () => canvasElement.querySelector('[data-forthright="why-reasons"]')?.textContent;
    const before = reasons();
    await userEvent.click(canvas.getByRole('button', { name: 'Decide again' }));
    await expect(reasons()).not.toBe(before);
  },
};

/** One rule alone decided: only here it says "because". */
export const States: Story = { args: { explained: declinedAlone } };

/** No rule bears the answer: it says so, and who to ask. */
export const WithoutReason: Story = { args: { explained: declinedWithoutReason } };

/** A person is one press away, in the place of the link of the why file, and sees what it is about. */
export const WithAPerson: Story = {
  args: {
    human: (
      <EscalationButton
        human={{ help: lumenHelp }}
        channels={['email', 'phone']}
        passOn={{ decision: 'A small loan: declined.' }}
      />
    ),
  },
};

/** One word of 80 letters in each label. */
export const LongWords: Story = { args: { explanation: inLongWords(smallLoan, whyDocument) } };

/** Sixteen kinds of data. */
export const ManyItems: Story = {
  args: {
    explanation: eachNotice(smallLoan, (notice) => ({
      ...notice,
      data: repeated(notice.data, 16, (one, round) => ({ ...one, text: `${one.text} (${round})` })),
    })),
  },
};

/** From right to left. */
export const RightToLeft: Story = { globals: arabic };

/** In colours the person has chosen. */
export const ForcedColours: Story = { parameters: forced };

/** A narrow screen. */
export const OnAPhone: Story = { globals: phone };

/** Restyled by tokens alone, from one class. */
export const YourStyles: Story = { args: { className: 'yours' } };
