import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { lumenHelp, photos, shop } from '../src/presets/index.ts';
import { ChoiceHistory, ConsentBanner, EscalationButton, PrivacyChoices, WhatChanged } from '../src/react/index.ts';
import { answered, laterShop, Shop } from './consent-life.tsx';
import { Life } from './consent-whole-life.tsx';

/** The page behind "Privacy choices": every notice and item, what was chosen and when, changed or taken back in one press. */
const meta = {
  title: 'Consent/Privacy choices',
  component: PrivacyChoices,
  args: { explanations: [shop], timeZone: 'UTC' },
  parameters: { layout: 'padded' },
  render: (args) => (
    <Shop records={[answered('given')]}>
      <PrivacyChoices {...args} />
    </Shop>
  ),
} satisfies Meta<typeof PrivacyChoices>;
export default meta;
type Story = StoryObj<typeof meta>;

/** With answers. */
export const Default: Story = {};

/** Before any answer. */
export const NothingChosen: Story = {
  render: (args) => (
    <Shop>
      <PrivacyChoices {...args} />
    </Shop>
  ),
};

/** Several notices on one page. */
export const SeveralNotices: Story = { args: { explanations: [shop, photos] } };

/** One press takes a consent back; one line says what was recorded, and has the focus. */
export const TakenBack: Story = {
  play: async ({ canvas, userEvent }) => {
    const [first] = canvas.getAllByRole('button');
    await userEvent.click(first!);
    await expect(canvas.getAllByRole('status').some((line) => line.textContent !== '')).toBe(true);
  },
};

/** The browser sends Global Privacy Control: honoured, and said. */
export const PrivacySignal: Story = {
  render: (args) => (
    <Shop gpc>
      <PrivacyChoices {...args} />
    </Shop>
  ),
};

/** An answer that does not cover a change any more. */
export const OutOfDate: Story = {
  render: (args) => (
    <Shop records={[answered('given')]}>
      <PrivacyChoices {...args} explanations={[laterShop('analytics', { recipients: { meter: 'Meter Ltd' } })]} />
    </Shop>
  ),
};

/** After a change of meaning: only the changed item is asked, with before and now, field by field. */
export const AskedAgain: Story = {
  render: () => (
    <Shop records={[answered('given')]}>
      <WhatChanged
        explanation={laterShop('analytics', {
          recipients: { meter: { name: 'Meter Ltd', role: 'processor', country: 'US' } },
          retention: { period: 'P2Y', from: 'the day of your visit' },
        })}
      />
    </Shop>
  ),
};

/** What only needs telling is told, without a question. */
export const Told: Story = {
  render: () => (
    <Shop records={[answered('given')]}>
      <WhatChanged
        explanation={laterShop('analytics', { retention: { period: 'P2Y', from: 'the day of your visit' } })}
      />
    </Shop>
  ),
};

/** The timeline, for the person and for support staff. */
export const History: Story = {
  render: () => (
    <Shop records={[answered('given'), answered('refused', '2026-02-14T08:15:00.000Z')]}>
      <ChoiceHistory timeZone="UTC" explanations={[shop]} />
    </Shop>
  ),
};

/** No choice yet. */
export const EmptyHistory: Story = {
  render: () => (
    <Shop>
      <ChoiceHistory />
    </Shop>
  ),
};

/** A whole life: asked, given, a typo mended, a new recipient, taken back, and the history of it all. */
export const WholeLife: Story = {
  render: () => <Life />,
  globals: { language: 'en' },
  play: async ({ canvas, canvasElement, userEvent, step }) => {
    const next = () => userEvent.click(canvas.getByRole('button', { name: 'Next day' }));
    const surface = (name: string) => canvasElement.querySelector(`[data-forthright="${name}"]`);
    await step('asked, and given', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Accept all' }));
      await expect(canvas.getByTestId('may')).toHaveTextContent('offers given, analytics given');
    });
    await step('a typo is mended: nobody is asked', async () => {
      await next();
      await expect(surface('changed')).toBeNull();
      await expect(canvas.getByTestId('may')).toHaveTextContent('offers given, analytics given');
    });
    await step('a new recipient: asked only for that item, with before and now', async () => {
      await next();
      await expect(canvas.getAllByRole('switch')).toHaveLength(1);
      await expect(canvas.getByTestId('may')).toHaveTextContent('offers given, analytics unset');
      await userEvent.click(canvas.getByRole('button', { name: 'Refuse' }));
      await expect(canvas.getByTestId('may')).toHaveTextContent('offers given, analytics refused');
    });
    await step('taken back, and the history tells it all', async () => {
      await next();
      await userEvent.click(canvas.getByRole('button', { name: /^Take back/ }));
      await expect(canvas.getByTestId('may')).toHaveTextContent('offers refused, analytics refused');
      await userEvent.click(canvasElement.querySelector('[data-forthright="footer"] summary')!);
      await expect(canvasElement.querySelectorAll('[data-forthright="history-entry"]')).toHaveLength(3);
    });
  },
};

/** Long words. */
export const LongWords: Story = { globals: { language: 'de' } };

/** The dark palette. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** A narrow screen. */
export const OnAPhone: Story = { globals: { viewport: { value: 'mobile1', isRotated: false } } };

/** With the banner, as a page would have both. */
export const WithBanner: Story = {
  render: (args) => (
    <Shop>
      <ConsentBanner explanation={shop} />
      <PrivacyChoices {...args} />
    </Shop>
  ),
};

/** A person is one press away: after the notices, before what can be taken along. */
export const WithAPerson: Story = {
  args: { human: <EscalationButton human={{ help: lumenHelp }} channels={['phone', 'email']} /> },
};
