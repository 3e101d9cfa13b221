import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import type { ConsentExplanation } from '../src/core/index.ts';
import { healthStudy, photos, shop } from '../src/presets/index.ts';
import {
  ConsentBanner,
  ConsentBannerChoose,
  ConsentBannerContent,
  ConsentBannerIntro,
  ConsentBannerRoot,
  ConsentBannerTitle,
  ConsentChoices,
  ConsentLeavesOut,
  ForthrightProvider,
} from '../src/react/index.ts';
import { consentDocument } from '../src/schema/index.ts';
import { Anatomy as Named } from './support/anatomy.tsx';
import { inLongWords, withManyItems } from './support/derive.ts';
import { arabic, forced, phone } from './support/globals.ts';
import { aPerson } from './support/human.tsx';
import { answered, laterShop, Shop, useStoryStore } from './support/shop.tsx';

/** The first question on a page: refuse, accept and choose, equal. It stands in the page, covers nothing and moves nothing. */
const meta = {
  title: 'Consent/ConsentBanner',
  component: ConsentBanner<string, string>,
  args: { explanation: shop as ConsentExplanation, onDecide: fn() },
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <Shop>
      <ConsentBanner {...args} />
    </Shop>
  ),
} satisfies Meta<typeof ConsentBanner<string, string>>;
export default meta;
type Story = StoryObj<typeof meta>;

/** As a person meets it. */
export const Default: Story = {};

/** Every part by its name. */
export const Anatomy: Story = {
  args: { explanation: photos },
  render: (args) => (
    <Named>
      <Shop>
        <ConsentBannerRoot {...args}>
          <ConsentBannerContent>
            <ConsentBannerTitle />
            <ConsentBannerIntro />
            <ConsentLeavesOut />
            <div data-forthright="banner-choices">
              <ConsentChoices />
              <ConsentBannerChoose />
            </div>
          </ConsentBannerContent>
        </ConsentBannerRoot>
      </Shop>
    </Named>
  ),
};

/** You hold the store. An answer from anywhere else, here a button, and the banner has nothing left to ask. */
export const Controlled: Story = {
  render: function Held(args) {
    const store = useStoryStore();
    return (
      <ForthrightProvider store={store}>
        <p className="page-bar">
          <button type="button" className="page-button" onClick={() => store.save(answered('refused'))}>
            Answered in another tab
          </button>
        </p>
        <ConsentBanner {...args} />
      </ForthrightProvider>
    );
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Answered in another tab' }));
    await expect(canvasElement.querySelector('[data-forthright="banner"]')).toBeNull();
  },
};

/** Choosing one by one, unfolded: nothing is chosen. */
export const States: Story = {
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
export const EveryItemSensitive: Story = { args: { explanation: healthStudy as ConsentExplanation } };

/** Somebody who answered before is asked only what changed. */
export const ChangedSince: Story = {
  render: (args) => (
    <Shop records={[answered('given')]}>
      <ConsentBanner {...args} explanation={laterShop({ recipient: true })} />
    </Shop>
  ),
};

/** A person is one press away: the last line before the choices. */
export const WithAPerson: Story = { args: { human: aPerson } };

/** One word of 80 letters in each title. */
export const LongWords: Story = { args: { explanation: inLongWords(shop as ConsentExplanation, consentDocument) } };

/** Sixty items: the banner stays as high as it is, the list is one press away. */
export const ManyItems: Story = { args: { explanation: withManyItems(shop as ConsentExplanation, 60) } };

/** From right to left. */
export const RightToLeft: Story = { args: { explanation: photos }, globals: arabic };

/** In colours the person has chosen. */
export const ForcedColours: Story = { parameters: forced };

/** A narrow screen. */
export const OnAPhone: Story = { globals: phone };

/** Restyled by tokens alone, from one class. */
export const YourStyles: Story = { args: { className: 'yours' } };
