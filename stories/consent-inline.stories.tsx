import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { lumenHelp, photos, shop } from '../src/presets/index.ts';
import { ConsentGate, ConsentInline, EscalationButton } from '../src/react/index.ts';
import { answered, Shop } from './consent-life.tsx';

/** One item, asked at the point of use, with its full explanation and two equal answers. */
const meta = {
  title: 'Consent/At the point of use',
  component: ConsentInline<string, string>,
  args: { explanation: photos, item: 'faces', onDecide: fn() },
  render: (args) => (
    <Shop>
      <ConsentInline {...args} />
    </Shop>
  ),
} satisfies Meta<typeof ConsentInline<string, string>>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The question. An explicit item may be asked so: its own press is the express consent it needs. */
export const Default: Story = {};

/** After the answer. */
export const Decided: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getAllByRole('button')[1]!);
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
  },
};

const search = (
  <p>
    <label>
      Search by word <input />
    </label>
  </p>
);

/** A feature's place, held until its item is given. What works without consent is there meanwhile. */
export const Gate: Story = {
  render: () => (
    <Shop>
      <ConsentGate explanation={shop} item="offers" alternative={search}>
        <p>Three offers chosen for you.</p>
      </ConsentGate>
    </Shop>
  ),
};

/** After a "no": the alternative stays, and the answer can be changed. Never a dead end. */
export const GateRefused: Story = {
  render: () => (
    <Shop records={[answered('refused')]}>
      <ConsentGate explanation={shop} item="offers" alternative={search}>
        <p>Three offers chosen for you.</p>
      </ConsentGate>
    </Shop>
  ),
};

/** After a "yes": the feature. */
export const GateGiven: Story = {
  render: () => (
    <Shop records={[answered('given')]}>
      <ConsentGate explanation={shop} item="offers" alternative={search}>
        <p>Three offers chosen for you.</p>
      </ConsentGate>
    </Shop>
  ),
};

/** From right to left. */
export const RightToLeft: Story = { globals: { language: 'ar' } };

/** The dark palette, on a narrow screen. */
export const Dark: Story = { globals: { theme: 'dark', viewport: { value: 'mobile1', isRotated: false } } };

/** A person is one press away: the last line before the choices. */
export const WithAPerson: Story = {
  args: { human: <EscalationButton human={{ help: lumenHelp }} channels={['phone', 'email']} /> },
};
