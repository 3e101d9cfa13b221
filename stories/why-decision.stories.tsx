import type { Meta, StoryObj } from '@storybook/react-vite';
import { lumenHelp, smallLoanWhy as smallLoan } from '../src/presets/index.ts';
import { EscalationButton, WhyDecision } from '../src/react/index.ts';
import { declined, declinedAlone, declinedWithoutReason } from './why-facts.ts';

/** A decision and its reasons: what was decided, by what, what would have changed it, how to contest, and a person. */
const meta = {
  title: 'Why/Decision',
  component: WhyDecision,
  args: { explanation: smallLoan, explained: declined },
} satisfies Meta<typeof WhyDecision>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Two rules counted against the person, and a change that was run again would have turned the answer. */
export const Default: Story = {};

/** One rule alone decided: only here it says "because". */
export const OneReason: Story = { args: { explained: declinedAlone } };

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
