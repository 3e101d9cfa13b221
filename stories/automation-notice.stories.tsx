import type { Meta, StoryObj } from '@storybook/react-vite';
import { lumenHelp } from '../src/presets/index.ts';
import { AutomationNotice, ForthrightProvider } from '../src/react/index.ts';

/** Says that a program answers here, what it can and cannot do, and keeps a person one press away. */
const meta = {
  title: 'Human/Automation notice',
  component: AutomationNotice,
  args: { human: { help: lumenHelp, onEscalate: async () => ({ state: 'connected' as const }) } },
  decorators: [
    (Story) => (
      <ForthrightProvider now={() => '2026-11-24T10:00:00.000Z'}>
        <Story />
      </ForthrightProvider>
    ),
  ],
} satisfies Meta<typeof AutomationNotice>;
export default meta;
type Story = StoryObj<typeof meta>;

/** At the top of a chat. */
export const Telling: Story = {};

/** After three failed attempts the person is offered without being asked for. */
export const Offering: Story = { args: { failedAttempts: 3 } };
