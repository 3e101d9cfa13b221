import { render, screen } from '@testing-library/react';
import { type ComponentType, createRef, type ReactNode, type RefObject } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { photos, transit } from '../../src/presets/index.ts';
import * as forthright from '../../src/react/index.ts';
import { show } from '../react/show.tsx';

const { ConsentDialogRoot, ConsentDialogContent, ConsentItem } = forthright;
const parts = new Map(Object.entries(forthright));

// Every part keeps the same habits: props and class reach its element, its ref is that element, it carries one part
// attribute, and outside its parent it says in a sentence what is wrong.
type Part = ComponentType<{
  className?: string;
  'data-mine'?: string;
  ref?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}>;

const inDialog: Array<[name: keyof typeof forthright, part: string]> = [
  ['ConsentDialogTitle', 'title'],
  ['ConsentDialogAsks', 'asks'],
  ['ConsentDialogIntro', 'intro'],
  ['ConsentDialogAsk', 'ask'],
  ['ConsentDialogNote', 'note'],
  ['ConsentDialogClose', 'close'],
  ['ConsentItems', 'items'],
  ['ConsentAbout', 'details'],
  ['ConsentChoices', 'choices'],
  ['ConsentSave', 'save'],
  ['ConsentLeavesOut', 'leaves-out'],
];
const inItem: Array<[name: keyof typeof forthright, part: string]> = [
  ['ConsentItemTitle', 'item-title'],
  ['ConsentItemSwitch', 'switch'],
  ['ConsentItemPurpose', 'item-purpose'],
  ['ConsentItemBenefit', 'benefit'],
  ['ConsentItemDetails', 'details'],
];

const dialog = (children: ReactNode) => (
  <ConsentDialogRoot explanation={photos} open>
    <ConsentDialogContent>
      <forthright.ConsentDialogTitle />
      {children}
    </ConsentDialogContent>
  </ConsentDialogRoot>
);
const item = (children: ReactNode) => dialog(<ConsentItem item="faces">{children}</ConsentItem>);

describe.each([
  ...inDialog.map(([name, part]) => ({ name, part, inside: dialog })),
  ...inItem.map(([name, part]) => ({ name, part, inside: item })),
])('$name', ({ name, part, inside }) => {
  const Element = parts.get(name) as Part;

  test('takes a class, attributes and a ref, and carries its part attribute', async () => {
    const ref = createRef<HTMLElement>();
    show(inside(<Element className="mine" data-mine="yes" ref={ref} />));
    await screen.findByRole('dialog');
    const element = document.querySelector('[data-mine]');
    expect(element).not.toBeNull();
    expect(ref.current).toBe(element);
    expect(element).toHaveClass('mine');
    expect(element).toHaveAttribute('data-forthright', part);
  });

  test('outside its parent it says what is wrong and what to do', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Element />)).toThrow(
      new RegExp(`^Forthright: ${name} stands outside .+\\. .+\\. Put it inside`),
    );
    error.mockRestore();
  });
});

test('an item that the notice does not have is refused with the ones it has', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => show(dialog(<ConsentItem item="face" />))).toThrow(/does not have.+faces, location/);
  error.mockRestore();
});

test('an item that serves only the company says so where the person would look for their gain', async () => {
  const onlyUs = Object.entries(transit.notices.en.items).filter(
    ([, { benefit }]) => benefit.you === 'none' && benefit.us !== 'none',
  );
  expect(onlyUs.length).toBeGreaterThan(0);
  show(<forthright.ConsentDialog explanation={transit} defaultOpen />);
  await screen.findByRole('dialog');
  expect(screen.getAllByText('Nothing. This one helps us, not you.')).toHaveLength(onlyUs.length);
});
