import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type ConsentExplanation, historyOf } from '../src/core/index.ts';
import { photos, shop } from '../src/presets/index.ts';
import {
  ChoiceHistory,
  ChoiceHistoryEarlier,
  ChoiceHistoryEmpty,
  ChoiceHistoryEntry,
  ChoiceHistoryRoot,
} from '../src/react/index.ts';
import { consentDocument } from '../src/schema/index.ts';
import { Anatomy as Named } from './support/anatomy.tsx';
import { inLongWords } from './support/derive.ts';
import { arabic, forced, phone } from './support/globals.ts';
import { answered, Shop } from './support/shop.tsx';

const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at, 12)).toISOString();
const two = [answered('given'), answered('refused', '2026-02-14T08:15:00.000Z')];
const sixty = Array.from({ length: 60 }, (_, at) => ({
  ...answered(at % 2 ? 'refused' : 'given', day(at)),
  id: `story-many-${at}`,
}));

/** Every choice a person has made, newest first, in the words that were shown then. */
const meta = {
  title: 'Consent/ChoiceHistory',
  component: ChoiceHistory,
  args: { timeZone: 'UTC', explanations: [shop as ConsentExplanation] },
  render: (args) => (
    <Shop records={two}>
      <ChoiceHistory {...args} />
    </Shop>
  ),
} satisfies Meta<typeof ChoiceHistory>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Given, and later refused. */
export const Default: Story = {};

const [newest] = historyOf(two);

/** Every part by its name. */
export const Anatomy: Story = {
  render: (args) => (
    <Named>
      <Shop records={sixty}>
        <ChoiceHistoryRoot {...args} count={1}>
          <ChoiceHistoryEmpty />
          <ol data-forthright="history-list">{newest && <ChoiceHistoryEntry entry={newest} />}</ol>
          <ChoiceHistoryEarlier />
        </ChoiceHistoryRoot>
      </Shop>
    </Named>
  ),
};

/** You hold the timeline, as support staff do: from records of somebody else, without a store. */
export const Controlled: Story = {
  render: (args) => (
    <ChoiceHistory
      {...args}
      entries={historyOf(two, (copy) => Object.values(shop.notices).find(({ digest }) => digest === copy))}
    />
  ),
};

/** No choice yet: it says so. */
export const States: Story = {
  render: (args) => (
    <Shop>
      <ChoiceHistory {...args} />
    </Shop>
  ),
};

/** Choices whose words of then are kept nowhere: it says that too. */
export const WordsNotKept: Story = { render: (args) => <ChoiceHistory {...args} entries={historyOf(two)} /> };

const long = inLongWords(shop as ConsentExplanation, consentDocument);

/** One word of 80 letters in each title. */
export const LongWords: Story = {
  args: { explanations: [long] },
  render: (args) => <ChoiceHistory {...args} entries={historyOf(two, () => long.notices.en)} />,
};

/** Sixty choices: a few at a time. */
export const ManyItems: Story = {
  render: (args) => (
    <Shop records={sixty}>
      <ChoiceHistory {...args} />
    </Shop>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const shown = () => canvasElement.querySelectorAll('[data-forthright="history-entry"]').length;
    const before = shown();
    await userEvent.click(canvas.getAllByRole('button').at(-1)!);
    await expect(shown()).toBeGreaterThan(before);
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  args: { explanations: [photos] },
  render: (args) => (
    <ChoiceHistory
      {...args}
      entries={historyOf(
        [
          {
            ...answered('given'),
            explanation: photos.id,
            shown: { ...answered('given').shown, language: 'ar', copy: photos.notices.ar.digest, label: 'قبول الكل' },
            meaning: photos.meaning,
            choices: Object.fromEntries(photos.asked.map((id) => [id, 'given' as const])),
          },
        ],
        () => photos.notices.ar,
      )}
    />
  ),
  globals: arabic,
};

/** In colours the person has chosen. */
export const ForcedColours: Story = { parameters: forced };

/** A narrow screen. */
export const OnAPhone: Story = { globals: phone };

/** Restyled by tokens alone, from one class. */
export const YourStyles: Story = { args: { className: 'yours' } };
