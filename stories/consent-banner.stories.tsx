import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { healthStudy, lumenHelp, photos, shop } from '../src/presets/index.ts';
import { ConsentBanner, EscalationButton } from '../src/react/index.ts';
import { answered, laterShop, Shop } from './consent-life.tsx';

/** The first question on a page: refuse, accept and choose, equal. It stands in the page, covers nothing and moves nothing. */
const meta = {
  title: 'Consent/Banner',
  component: ConsentBanner,
  args: { explanation: shop, onDecide: fn() },
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <Shop>
      <ConsentBanner {...args} />
    </Shop>
  ),
} satisfies Meta<typeof ConsentBanner>;
export default meta;
type Story = StoryObj<typeof meta>;

/** As a person meets it. */
export const Default: Story = {};

/** Choosing one by one, unfolded: nothing is chosen. */
export const Choosing: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(canvasElement.querySelector('summary')!);
    for (const one of canvasElement.querySelectorAll('[role="switch"]')) await expect(one).not.toBeChecked();
  },
};

/** After an answer: one line, which has the focus. The buttons are gone. */
export const Decided: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const [refuse] = canvas.getAllByRole('button');
    await userEvent.click(refuse!);
    await expect(args.onDecide).toHaveBeenCalledOnce();
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
  },
};

/** Special-category items are left out of "accept all", and it says so. */
export const Sensitive: Story = { args: { explanation: photos } };

/** Where every item is special-category data, nothing can be given at once. */
export const EveryItemSensitive: Story = { args: { explanation: healthStudy } };

/** Somebody who answered before is asked only what changed. */
export const ChangedSince: Story = {
  render: (args) => (
    <Shop records={[answered('given')]}>
      <ConsentBanner {...args} explanation={laterShop('analytics', { recipients: { meter: 'Meter Ltd' } })} />
    </Shop>
  ),
};

/** Long words. */
export const LongWords: Story = { globals: { language: 'de' } };

/** From right to left. */
export const RightToLeft: Story = { args: { explanation: photos }, globals: { language: 'ar' } };

/** The dark palette. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** A narrow screen. */
export const OnAPhone: Story = { globals: { viewport: { value: 'mobile1', isRotated: false } } };

/** A person is one press away: the last line before the choices. */
export const WithAPerson: Story = {
  args: { human: <EscalationButton human={{ help: lumenHelp }} channels={['phone', 'email']} /> },
};
