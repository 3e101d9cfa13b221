import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { choicesAfter, noChoices } from '../src/core/index.ts';
import { healthStudy, lumenHelp, photos, shop, transit } from '../src/presets/index.ts';
import {
  ConsentAbout,
  ConsentChoices,
  ConsentDialog,
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
  EscalationButton,
} from '../src/react/index.ts';

/** The dialog that asks: each item with what, why, who, how long, what each side gets, and two equal answers. */
const meta = {
  title: 'Consent/Dialog',
  component: ConsentDialog,
  args: { explanation: photos, onDecide: fn() },
  render: (args) => (
    <ConsentDialog {...args}>
      <button type="button" className="page-button">
        Privacy choices
      </button>
    </ConsentDialog>
  ),
} satisfies Meta<typeof ConsentDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The button that opens it, and nothing else on the page. */
export const Default: Story = {};

/** As a person meets it: open, nothing chosen. */
export const Open: Story = { args: { defaultOpen: true } };

/** Every part by its name, in an arrangement of your own. The words still come from the explanation. */
export const Anatomy: Story = {
  render: (args) => (
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
        <ConsentLeavesOut />
        <ConsentDialogNote />
        <footer data-forthright="footer">
          <ConsentChoices />
          <ConsentSave />
        </footer>
      </ConsentDialogContent>
    </ConsentDialogRoot>
  ),
};

/** You hold the open state, and there is no trigger; the focus still comes back to where it was. */
export const Controlled: Story = {
  render: (args) => {
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
};

/** With what was chosen before: the switches show it. */
export const ChosenBefore: Story = {
  args: {
    defaultOpen: true,
    choices: choicesAfter(choicesAfter(noChoices(photos), { type: 'choose', item: 'faces', answer: 'refused' }), {
      type: 'choose',
      item: 'location',
      answer: 'given',
    }),
  },
};

/** The full explanation of an item, open. */
export const Details: Story = {
  args: { defaultOpen: true },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement.ownerDocument.body);
    const dialog = await page.findByRole('dialog');
    await userEvent.click(dialog.querySelectorAll('summary')[0]!);
    await expect(dialog.querySelector('details')).toHaveAttribute('open');
  },
};

/** After a decision: one calm line, where the person is. */
export const Decided: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    await userEvent.click(canvas.getByRole('button'));
    const dialog = await within(canvasElement.ownerDocument.body).findByRole('dialog');
    await userEvent.click(within(dialog).getAllByRole('switch')[0]!);
    const buttons = within(dialog).getAllByRole('button');
    await userEvent.click(buttons[buttons.length - 1]!);
    await expect(args.onDecide).toHaveBeenCalledOnce();
    await expect(await canvas.findByRole('status')).not.toBeEmptyDOMElement();
  },
};

/** Items that one law or contract already settles are explained, without a switch. */
export const WithoutSwitches: Story = {
  render: (args) => (
    <ConsentDialog {...args} explanation={shop}>
      <button type="button" className="page-button">
        Privacy choices
      </button>
    </ConsentDialog>
  ),
  args: { defaultOpen: true },
};

/** Every item is special-category data: giving everything at once is not offered. */
export const EveryItemSensitive: Story = {
  render: (args) => (
    <ConsentDialog {...args} explanation={healthStudy}>
      <button type="button" className="page-button">
        The study
      </button>
    </ConsentDialog>
  ),
  args: { defaultOpen: true },
};

/** An item that serves only the company says so. */
export const OnlyForUs: Story = {
  render: (args) => (
    <ConsentDialog {...args} explanation={transit}>
      <button type="button" className="page-button">
        Privacy choices
      </button>
    </ConsentDialog>
  ),
  args: { defaultOpen: true },
};

/** German: longer words, the same two buttons. */
export const LongWords: Story = { args: { defaultOpen: true }, globals: { language: 'de' } };

/** Arabic, from right to left. */
export const RightToLeft: Story = { args: { defaultOpen: true }, globals: { language: 'ar' } };

/** The dark palette. */
export const Dark: Story = { args: { defaultOpen: true }, globals: { theme: 'dark' } };

/** A narrow screen. */
export const OnAPhone: Story = {
  args: { defaultOpen: true },
  globals: { viewport: { value: 'mobile1', isRotated: false } },
};

/** A person is one press away: the last line before the choices. */
export const WithAPerson: Story = {
  args: { defaultOpen: true, human: <EscalationButton human={{ help: lumenHelp }} channels={['phone', 'email']} /> },
};
