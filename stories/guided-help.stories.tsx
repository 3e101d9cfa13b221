import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn, userEvent, within } from 'storybook/test';
import { lumenHelp, missingPhotosGuide } from '../src/presets/index.ts';
import { ForthrightProvider, GuidedHelp } from '../src/react/index.ts';

/** Leads to an answer by one question at a time, with the path so far, a way back, and a person at every step. */
const meta = {
  title: 'Human/Guided help',
  component: GuidedHelp,
  args: {
    guide: missingPhotosGuide,
    human: { help: lumenHelp, onEscalate: async () => ({ state: 'connected' as const }) },
    onAnswersChange: fn(),
  },
  decorators: [
    (Story) => (
      <ForthrightProvider now={() => '2026-11-24T10:00:00.000Z'}>
        <Story />
      </ForthrightProvider>
    ),
  ],
} satisfies Meta<typeof GuidedHelp>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The first question. */
export const First: Story = {};

/** In the middle, with the path so far. Each answer can be changed. */
export const Middle: Story = { args: { defaultAnswers: ['phone', 'app', 'same'] } };

/** Nothing chosen, and pressed on all the same. */
export const Unanswered: Story = {
  play: async ({ canvasElement }) => {
    const button = canvasElement.querySelector<HTMLElement>('[data-forthright="guide-next"]');
    if (button) await userEvent.click(button);
  },
};

/** An earlier answer, being changed. */
export const Changing: Story = {
  args: { defaultAnswers: ['phone', 'app', 'same', 'recently'] },
  play: async ({ canvasElement }) => {
    const [change] = within(canvasElement)
      .getAllByRole('link')
      .filter((link) => link.hasAttribute('data-answer'));
    if (change) await userEvent.click(change);
  },
};

/** An outcome, with what to do and where to go on. */
export const Outcome: Story = { args: { defaultAnswers: ['phone', 'app', 'same', 'recently'] } };

/** Something to know, told together with what follows. */
export const Told: Story = { args: { defaultAnswers: ['web', 'unsure'] } };
