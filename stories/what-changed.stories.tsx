import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import type { ConsentExplanation } from '../src/core/index.ts';
import { shop } from '../src/presets/index.ts';
import {
  ConsentChoices,
  ConsentLeavesOut,
  ConsentSave,
  WhatChanged,
  WhatChangedAsk,
  WhatChangedItems,
  WhatChangedNote,
  WhatChangedNotice,
  WhatChangedRoot,
  WhatChangedSeen,
  WhatChangedTell,
  WhatChangedTold,
} from '../src/react/index.ts';
import { consentDocument } from '../src/schema/index.ts';
import { Anatomy as Named } from './support/anatomy.tsx';
import { inLongWords, repeated, withItem } from './support/derive.ts';
import { arabic, forced, phone } from './support/globals.ts';
import { aPerson } from './support/human.tsx';
import { answered, laterShop, Shop } from './support/shop.tsx';

/** After a change of meaning: asks the changed items and no others, each with before and now, in words. */
const meta = {
  title: 'Consent/WhatChanged',
  component: WhatChanged<string, string>,
  args: { explanation: laterShop({ recipient: true, longer: true }), onDecide: fn() },
  render: (args) => (
    <Shop records={[answered('given')]}>
      <WhatChanged {...args} />
    </Shop>
  ),
} satisfies Meta<typeof WhatChanged<string, string>>;
export default meta;
type Story = StoryObj<typeof meta>;

/** One item has a new recipient and is kept longer: it alone is asked. */
export const Default: Story = {};

/** Every part by its name. */
export const Anatomy: Story = {
  render: (args) => (
    <Named>
      <Shop records={[answered('given')]}>
        <WhatChangedRoot {...args}>
          <WhatChangedAsk>
            <WhatChangedNote />
            <WhatChangedItems />
            <ConsentLeavesOut />
            <footer data-forthright="footer">
              <ConsentChoices />
              <ConsentSave />
            </footer>
          </WhatChangedAsk>
          <WhatChangedTell>
            <WhatChangedNotice />
            <WhatChangedTold />
            <WhatChangedSeen />
          </WhatChangedTell>
        </WhatChangedRoot>
      </Shop>
    </Named>
  ),
};

/** You hold the explanation: nothing is asked until the notice means something else. */
export const Controlled: Story = {
  render: function Held(args) {
    const [later, setLater] = useState(false);
    return (
      <Shop records={[answered('given')]}>
        <p className="page-bar">
          <button type="button" className="page-button" onClick={() => setLater(true)}>
            The notice changes
          </button>
        </p>
        <WhatChanged {...args} explanation={later ? args.explanation : (shop as ConsentExplanation)} />
      </Shop>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByRole('switch')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'The notice changes' }));
    await expect(canvas.getAllByRole('switch')).toHaveLength(1);
  },
};

/** What only needs telling is told, without a question; closing the note records nothing. */
export const States: Story = {
  args: { explanation: laterShop({ longer: true }) },
  play: async ({ canvas, args }) => {
    await expect(canvas.queryByRole('switch')).toBeNull();
    await expect(args.onDecide).not.toHaveBeenCalled();
  },
};

/** After an answer: one record, of the changed item and no other. */
export const Decided: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const [refuse] = canvas.getAllByRole('button');
    await userEvent.click(refuse!);
    await expect(args.onDecide).toHaveBeenCalledOnce();
  },
};

/** A person is one press away: the last line before the choices. */
export const WithAPerson: Story = { args: { human: aPerson } };

/** One word of 80 letters in the title. */
export const LongWords: Story = {
  args: { explanation: inLongWords(laterShop({ recipient: true, longer: true }), consentDocument) },
};

const crowd = repeated(
  { meter: { name: 'Meter Ltd', role: 'processor' as const, country: 'US' } },
  24,
  (one, round) => ({
    ...one,
    name: `${one.name} ${round}`,
  }),
);

/** Every item asked has changed, and one goes to twenty-four companies. */
export const ManyItems: Story = {
  args: {
    explanation: withItem(laterShop({ recipient: true }), 'offers', (item) => ({
      ...item,
      recipients: { ...item.recipients, ...crowd },
    })),
  },
};

/** From right to left, answered in Arabic: what was read before is told in the words it was read in. */
export const RightToLeft: Story = {
  render: (args) => (
    <Shop records={[answered('given', undefined, 'ar')]}>
      <WhatChanged {...args} />
    </Shop>
  ),
  globals: arabic,
};

/** In colours the person has chosen. */
export const ForcedColours: Story = { parameters: forced };

/** A narrow screen: before and now stand one above the other. */
export const OnAPhone: Story = { globals: phone };

/** Restyled by tokens alone, from one class. */
export const YourStyles: Story = { args: { className: 'yours' } };
