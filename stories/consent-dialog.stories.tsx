import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { type ConsentExplanation, choicesAfter, noChoices } from '../src/core/index.ts';
import { healthStudy, photos, shop, transit } from '../src/presets/index.ts';
import {
  ConsentAbout,
  ConsentChoices,
  ConsentDialog,
  ConsentDialogAsk,
  ConsentDialogAsks,
  ConsentDialogClose,
  ConsentDialogContent,
  ConsentDialogIntro,
  ConsentDialogNote,
  ConsentDialogRoot,
  ConsentDialogStatus,
  ConsentDialogTitle,
  ConsentDialogTrigger,
  ConsentItem,
  ConsentItemBenefit,
  ConsentItemDetails,
  ConsentItemPurpose,
  ConsentItemSwitch,
  ConsentItemTitle,
  ConsentLeavesOut,
  ConsentSave,
} from '../src/react/index.ts';
import { consentDocument } from '../src/schema/index.ts';
import { Anatomy as Named } from './support/anatomy.tsx';
import { inLongWords, withManyItems } from './support/derive.ts';
import { arabic, forced, phone } from './support/globals.ts';
import { aPerson } from './support/human.tsx';

/** The dialog that asks: each item with what, why, who, how long, what each side gets, and two equal answers. */
const meta = {
  title: 'Consent/ConsentDialog',
  component: ConsentDialog<string, string>,
  args: { explanation: photos, onDecide: fn(), onOpenChange: fn() },
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  render: (args) => (
    <ConsentDialog {...args}>
      <button type="button" className="page-button">
        Privacy choices
      </button>
    </ConsentDialog>
  ),
} satisfies Meta<typeof ConsentDialog<string, string>>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The button that opens it, and nothing else on the page. */
export const Default: Story = {};

/** Every part by its name. The arrangement is yours; the words still come from the explanation. */
export const Anatomy: Story = {
  render: (args) => (
    <Named>
      <ConsentDialogRoot {...args} defaultOpen>
        <ConsentDialogTrigger className="page-button">Photos</ConsentDialogTrigger>
        <ConsentDialogStatus />
        <ConsentDialogContent>
          <div data-forthright="bar">
            <ConsentDialogAsks />
            <ConsentDialogClose />
          </div>
          <header data-forthright="header">
            <ConsentDialogTitle />
            <ConsentDialogIntro />
          </header>
          <ul data-forthright="item-list">
            <ConsentItem item="location">
              <div data-forthright="item-head">
                <ConsentItemTitle />
                <ConsentItemSwitch />
              </div>
              <ConsentItemPurpose />
              <ConsentItemBenefit />
              <ConsentItemDetails />
            </ConsentItem>
          </ul>
          <ConsentAbout />
          <ConsentDialogAsk />
          <ConsentLeavesOut />
          <ConsentDialogNote />
          <footer data-forthright="footer">
            <ConsentChoices />
            <ConsentSave />
          </footer>
        </ConsentDialogContent>
      </ConsentDialogRoot>
    </Named>
  ),
};

/** You hold the open state, and there is no trigger; the focus still comes back to where it was. */
export const Controlled: Story = {
  render: function Held(args) {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" className="page-button" onClick={() => setOpen(true)}>
          Privacy choices
        </button>
        <ConsentDialog {...args} open={open} onOpenChange={setOpen} />
      </>
    );
  },
  play: async ({ canvas, canvasElement, args, step }) => {
    const page = within(canvasElement.ownerDocument.body);
    const opener = canvas.getByRole('button');
    await userEvent.click(opener);
    await step('Escape closes, records nothing, and brings the focus back', async () => {
      await page.findByRole('dialog');
      await userEvent.keyboard('{Escape}');
      await expect(page.queryByRole('dialog')).toBeNull();
      await expect(args.onDecide).not.toHaveBeenCalled();
      await expect(opener).toHaveFocus();
    });
  },
};

/** The three states of an answer in one dialog: not answered, yes and no. "Not asked" never looks like "no". */
export const States: Story = {
  args: {
    explanation: withManyItems(photos, 3),
    defaultOpen: true,
    choices: choicesAfter(choicesAfter(noChoices(photos), { type: 'choose', item: 'faces', answer: 'refused' }), {
      type: 'choose',
      item: 'location',
      answer: 'given',
    }),
  },
};

/** As a person meets it: open, nothing chosen, the focus on the title. */
export const Open: Story = {
  args: { defaultOpen: true },
  play: async ({ canvasElement }) => {
    const dialog = await within(canvasElement.ownerDocument.body).findByRole('dialog');
    await expect(within(dialog).getByRole('heading', { level: 2 })).toHaveFocus();
    for (const one of within(dialog).getAllByRole('switch')) await expect(one).not.toBeChecked();
  },
};

/** The full explanation of an item, open. */
export const Details: Story = {
  args: { defaultOpen: true },
  play: async ({ canvasElement }) => {
    const dialog = await within(canvasElement.ownerDocument.body).findByRole('dialog');
    await userEvent.click(dialog.querySelectorAll('summary')[0]!);
    await expect(dialog.querySelector('details')).toHaveAttribute('open');
  },
};

/** After a decision: one calm line, where the person is, and one record. */
export const Decided: Story = {
  play: async ({ canvas, canvasElement, args, step }) => {
    await userEvent.click(canvas.getByRole('button'));
    const dialog = await within(canvasElement.ownerDocument.body).findByRole('dialog');
    await step('one switch is turned on and off again: an answer each time', async () => {
      const [first] = within(dialog).getAllByRole('switch');
      await userEvent.click(first!);
      await expect(first!).toBeChecked();
      await userEvent.click(first!);
      await expect(first!).not.toBeChecked();
    });
    await step('saving makes one record', async () => {
      const buttons = within(dialog).getAllByRole('button');
      await userEvent.click(buttons.at(-1)!);
      await expect(args.onDecide).toHaveBeenCalledOnce();
      await waitFor(() => expect(canvas.getByRole('status')).not.toBeEmptyDOMElement());
    });
  },
};

/** Items that a law or a contract already settles are explained, without a switch. */
export const WithoutSwitches: Story = { args: { explanation: shop as ConsentExplanation, defaultOpen: true } };

/** Every item is special-category data: giving everything at once is not offered. */
export const EveryItemSensitive: Story = {
  args: { explanation: healthStudy as ConsentExplanation, defaultOpen: true },
};

/** An item that serves only the company says so. */
export const OnlyForUs: Story = { args: { explanation: transit as ConsentExplanation, defaultOpen: true } };

/** A person is one press away: the last line before the choices. */
export const WithAPerson: Story = { args: { defaultOpen: true, human: aPerson } };

/** An interface word of your own, put over ours through i18next resources. Both answers keep theirs. */
export const AWordOfYourOwn: Story = {
  args: { defaultOpen: true },
  parameters: {
    overrides: {
      en: { consent: { details: 'Read all of it' } },
      de: { consent: { details: 'Alles lesen' } },
      ar: { consent: { details: 'اقرأ كل شيء' } },
    },
  },
  play: async ({ canvasElement }) => {
    const dialog = await within(canvasElement.ownerDocument.body).findByRole('dialog');
    await expect(within(dialog).getAllByText(/^(Read all of it|Alles lesen|اقرأ كل شيء)$/)[0]).toBeVisible();
  },
};

/** One word of 80 letters in each title, and long ones everywhere else: nothing is pushed out. */
export const LongWords: Story = { args: { explanation: inLongWords(photos, consentDocument), defaultOpen: true } };

/** Sixty items. */
export const ManyItems: Story = { args: { explanation: withManyItems(photos, 60), defaultOpen: true } };

/** Arabic, from right to left. */
export const RightToLeft: Story = { args: { defaultOpen: true }, globals: arabic };

/** In colours the person has chosen: both answers keep the same edge, each state its own shape. */
export const ForcedColours: Story = { args: { ...States.args }, parameters: forced };

/** A narrow screen: the answers stay in reach, and hide nothing that has the focus. */
export const OnAPhone: Story = { args: { defaultOpen: true }, globals: phone };

/** Restyled by tokens alone, from one class. Both answers follow together: there is no way to style one of them. */
export const YourStyles: Story = { args: { defaultOpen: true, className: 'yours' } };
