import type { Meta, StoryObj } from '@storybook/react-vite';
import { lumenHelp } from '../src/presets/index.ts';
import { ContactPanel, ForthrightProvider } from '../src/react/index.ts';

const at = '2026-11-24T10:00:00.000Z'; // a Tuesday, 11:00 in Berlin

/** Every way to reach somebody, always in the same order: who answers, open now or when, wait, cost, languages. */
const meta = {
  title: 'Human/Contact panel',
  component: ContactPanel,
  args: { human: { help: lumenHelp, onEscalate: async () => ({ state: 'connected' as const }) } },
  decorators: [
    (Story, { parameters }) => (
      <ForthrightProvider now={() => String(parameters.at ?? at)}>
        <Story />
      </ForthrightProvider>
    ),
  ],
} satisfies Meta<typeof ContactPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

/** In office hours. */
export const Open: Story = {};

/** On Christmas Day: closed, why, and when somebody is there again. */
export const Holiday: Story = { parameters: { at: '2026-12-25T10:00:00.000Z' } };

/** With live status: the wait now, and a chat of which nothing is known. */
export const Live: Story = {
  args: {
    human: {
      help: lumenHelp,
      live: {
        phone: { state: 'open', observedAt: at, waitS: 540 },
        chat: { state: 'unknown', observedAt: at },
      },
    },
  },
};

/** In a year that no list of holidays reaches: unknown, not open. */
export const HolidaysUnknown: Story = { parameters: { at: '2028-05-02T10:00:00.000Z' } };
