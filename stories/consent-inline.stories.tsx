import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import type { ConsentExplanation, ConsentRecord } from '../src/core/index.ts';
import { photos, shop } from '../src/presets/index.ts';
import {
  ConsentAbout,
  ConsentInline,
  ConsentInlineAsks,
  ConsentInlineChoices,
  ConsentInlineContent,
  ConsentInlineForm,
  ConsentInlineItem,
  ConsentInlineRoot,
  ConsentInlineStatus,
  ConsentInlineTitle,
} from '../src/react/index.ts';
import { consentDocument } from '../src/schema/index.ts';
import { Anatomy as Named } from './support/anatomy.tsx';
import { inLongWords, repeated, withItem } from './support/derive.ts';
import { arabic, forced, phone } from './support/globals.ts';
import { aPerson } from './support/human.tsx';
import { Shop } from './support/shop.tsx';

/** One item, asked at the point of use, with its full explanation and two equal answers. */
const meta = {
  title: 'Consent/ConsentInline',
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

/** Every part by its name. */
export const Anatomy: Story = {
  render: (args) => (
    <Named>
      <Shop>
        <ConsentInlineRoot {...args}>
          <ConsentInlineContent>
            <ConsentInlineAsks />
            <ConsentInlineTitle />
            <ConsentInlineForm>
              <ConsentInlineItem />
              <ConsentAbout />
              <ConsentInlineChoices />
            </ConsentInlineForm>
            <ConsentInlineStatus />
          </ConsentInlineContent>
        </ConsentInlineRoot>
      </Shop>
    </Named>
  ),
};

/** You keep the record yourself, and show the question only while there is none. */
export const Controlled: Story = {
  render: function Held(args) {
    const [record, setRecord] = useState<ConsentRecord>();
    return record ? (
      <p>
        Kept: {Object.entries(record.choices).map(([item, choice]) => `${item} ${choice}`)}.{' '}
        <button type="button" className="page-button" onClick={() => setRecord(undefined)}>
          Ask again
        </button>
      </p>
    ) : (
      <ConsentInline {...args} onDecide={setRecord} />
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getAllByRole('button')[0]!);
    await expect(canvas.getByText(/faces refused/)).toBeVisible();
  },
};

/** After an answer: one line says what was recorded, and the record holds this item only. */
export const States: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getAllByRole('button')[1]!);
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
    await expect(args.onDecide).toHaveBeenCalledOnce();
  },
};

/** An item that serves only the company says so where the person looks for their gain. */
export const OnlyForUs: Story = { args: { explanation: shop as ConsentExplanation, item: 'analytics' } };

/** A person is one press away: the last line before the choices. */
export const WithAPerson: Story = { args: { human: aPerson } };

/** One word of 80 letters in the title. */
export const LongWords: Story = { args: { explanation: inLongWords(photos, consentDocument) } };

const many = withItem(shop as ConsentExplanation, 'offers', (item) => ({
  ...item,
  recipients: repeated(
    Object.fromEntries(
      Object.entries(item.recipients).map(([id, one]) => [id, typeof one === 'string' ? { name: one } : one]),
    ),
    24,
    (one, round) => ({ ...one, name: `${one.name} ${round}` }),
  ),
}));

/** One item that goes to twenty-four companies: each is named. */
export const ManyItems: Story = {
  args: { explanation: many, item: 'offers' },
  play: async ({ canvasElement, userEvent }) => {
    const closed = canvasElement.querySelector<HTMLElement>('details:not([open]) summary');
    if (closed) await userEvent.click(closed);
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
