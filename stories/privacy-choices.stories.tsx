import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import type { ConsentExplanation } from '../src/core/index.ts';
import { photos, shop } from '../src/presets/index.ts';
import {
  ConsentBanner,
  ForthrightProvider,
  PrivacyChoices,
  PrivacyChoicesAnswer,
  PrivacyChoicesDownload,
  PrivacyChoicesFault,
  PrivacyChoicesHistory,
  PrivacyChoicesItem,
  PrivacyChoicesItemTitle,
  PrivacyChoicesNotice,
  PrivacyChoicesPresses,
  PrivacyChoicesRoot,
  PrivacyChoicesStatus,
} from '../src/react/index.ts';
import { consentDocument } from '../src/schema/index.ts';
import { Anatomy as Named } from './support/anatomy.tsx';
import { inLongWords, withManyItems } from './support/derive.ts';
import { arabic, forced, phone } from './support/globals.ts';
import { aPerson } from './support/human.tsx';
import { answered, laterShop, Shop, useStoryStore } from './support/shop.tsx';
import { Life } from './support/whole-life.tsx';

/** The page behind "Privacy choices": every notice and item, what was chosen and when, changed or taken back in one press. */
const meta = {
  title: 'Consent/PrivacyChoices',
  component: PrivacyChoices,
  args: { explanations: [shop as ConsentExplanation], timeZone: 'UTC', onDecide: fn() },
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

/** Every part by its name, for one item. */
export const Anatomy: Story = {
  render: ({ explanations, timeZone }) => (
    <Named>
      <Shop records={[answered('given')]}>
        <PrivacyChoicesRoot explanations={explanations} timeZone={timeZone}>
          <PrivacyChoicesFault />
          {explanations.map((explanation) => (
            <PrivacyChoicesNotice key={explanation.id} explanation={explanation}>
              <ul data-forthright="item-list">
                <PrivacyChoicesItem item="analytics">
                  <PrivacyChoicesItemTitle />
                  <PrivacyChoicesAnswer />
                  <PrivacyChoicesPresses />
                  <PrivacyChoicesStatus />
                </PrivacyChoicesItem>
              </ul>
            </PrivacyChoicesNotice>
          ))}
          <PrivacyChoicesDownload />
          <PrivacyChoicesHistory />
        </PrivacyChoicesRoot>
      </Shop>
    </Named>
  ),
};

/** You hold the store: what is answered elsewhere is shown here at once. */
export const Controlled: Story = {
  render: function Held(args) {
    const store = useStoryStore([answered('given')]);
    return (
      <ForthrightProvider store={store}>
        <p className="page-bar">
          <button
            type="button"
            className="page-button"
            onClick={() => store.save(answered('refused', '2026-02-20T12:00:00.000Z'))}
          >
            Refused in another tab
          </button>
        </p>
        <PrivacyChoices {...args} />
      </ForthrightProvider>
    );
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const given = () => canvasElement.querySelectorAll('[data-choice="given"]').length;
    await expect(given()).toBeGreaterThan(0);
    await userEvent.click(canvas.getByRole('button', { name: 'Refused in another tab' }));
    await expect(given()).toBe(0);
  },
};

/** Answered, not answered, and explained without a question: two notices, one of them answered. */
export const States: Story = { args: { explanations: [shop as ConsentExplanation, photos] } };

/** Before any answer. */
export const NothingChosen: Story = {
  render: (args) => (
    <Shop>
      <PrivacyChoices {...args} />
    </Shop>
  ),
};

/** One press takes a consent back; one line says what was recorded, and has the focus. */
export const TakenBack: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const [first] = canvas.getAllByRole('button');
    await userEvent.click(first!);
    await expect(canvas.getAllByRole('status').some((line) => line.textContent !== '')).toBe(true);
    await expect(args.onDecide).toHaveBeenCalledOnce();
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
export const OutOfDate: Story = { args: { explanations: [laterShop({ recipient: true })] } };

/** With the banner, as a page would have both. */
export const WithBanner: Story = {
  render: (args) => (
    <Shop>
      <ConsentBanner explanation={shop} />
      <PrivacyChoices {...args} />
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

/** A person is one press away: after the notices, before what can be taken along. */
export const WithAPerson: Story = { args: { human: aPerson } };

/** One word of 80 letters in each title. */
export const LongWords: Story = {
  args: { explanations: [inLongWords(shop as ConsentExplanation, consentDocument)] },
};

/** Sixty items. */
export const ManyItems: Story = { args: { explanations: [withManyItems(shop as ConsentExplanation, 60)] } };

/** From right to left. */
export const RightToLeft: Story = { args: { explanations: [photos] }, globals: arabic };

/** In colours the person has chosen. */
export const ForcedColours: Story = { parameters: forced };

/** A narrow screen. */
export const OnAPhone: Story = { globals: phone };

/** Restyled by tokens alone, from one class. */
export const YourStyles: Story = { args: { className: 'yours' } };
