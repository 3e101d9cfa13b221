import type { Meta, StoryObj } from '@storybook/react-vite';
import { ConsentDialog } from '../../src/react/index.ts';
import { hardNotices } from './hard-texts.ts';

/** Texts that break layouts elsewhere. Nothing runs out of its box, at 320 px as at 1280, and both answers stay in sight. */
const meta = {
  title: 'Looks/Hard texts',
  tags: ['!autodocs'],
  component: ConsentDialog,
  args: { defaultOpen: true, explanation: hardNotices['a word of 80 letters']! },
} satisfies Meta<typeof ConsentDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A word of 80 letters in the title, in an item and on one side of the balance. */
export const LongWord: Story = {};
/** A purpose of about two thousand words. */
export const LongText: Story = { args: { explanation: hardNotices['an explanation of 2,000 words']! } };
/** Sixty items, all asked. */
export const ManyItems: Story = { args: { explanation: hardNotices['60 items']! } };
/** An item whose whole title is one emoji. */
export const Emoji: Story = { args: { explanation: hardNotices['a title of one emoji']! } };
/** Latin, Arabic, Hebrew, digits and an address in one text. */
export const MixedDirections: Story = { args: { explanation: hardNotices['mixed directions in one text']! } };
