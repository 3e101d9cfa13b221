import { render, screen, waitFor } from '@testing-library/react';
import { type ComponentType, createRef, type ReactNode, type RefObject } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { lumenHelp, missingPhotosGuide, photos, transit } from '../../src/presets/index.ts';
import * as forthright from '../../src/react/index.ts';
import { anExplanation, anItem, aRecord } from '../core/notices.ts';
import { after, aStore, before, Kept, news } from '../react/changing.tsx';
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

// The other surfaces, each in the state in which its parts have something to show.
const answered = () => aRecord(before, { nearby: 'given', news: 'given' });
const kept = (children: ReactNode) => <Kept store={aStore([answered()], { earlier: [before] })}>{children}</Kept>;
const inline = (children: ReactNode) => (
  <forthright.ConsentInlineRoot explanation={before} item="nearby">
    {children}
  </forthright.ConsentInlineRoot>
);
const gate = (children: ReactNode) => (
  <Kept store={aStore([aRecord(before, { nearby: 'refused', news: 'refused' })])}>
    <forthright.ConsentGateRoot explanation={before} item="nearby">
      {children}
    </forthright.ConsentGateRoot>
  </Kept>
);
const choicesPage = (children: ReactNode) =>
  kept(<forthright.PrivacyChoicesRoot explanations={[before]}>{children}</forthright.PrivacyChoicesRoot>);
const pageNotice = (children: ReactNode) =>
  choicesPage(<forthright.PrivacyChoicesNotice explanation={before}>{children}</forthright.PrivacyChoicesNotice>);
const pageItem = (children: ReactNode) =>
  pageNotice(<forthright.PrivacyChoicesItem item="nearby">{children}</forthright.PrivacyChoicesItem>);
const history = (entries: 'some' | 'none') => (children: ReactNode) =>
  kept(
    <forthright.ChoiceHistoryRoot count={0} {...(entries === 'none' && { entries: [] })}>
      {children}
    </forthright.ChoiceHistoryRoot>,
  );
const changed = (children: ReactNode) =>
  kept(<forthright.WhatChangedRoot explanation={after}>{children}</forthright.WhatChangedRoot>);
const again = (children: ReactNode) => changed(<forthright.WhatChangedAsk>{children}</forthright.WhatChangedAsk>);
const longer = anExplanation({ nearby: anItem({ retention: { period: 'P9Y', from: 'your answer' } }), news });
const telling = (children: ReactNode) =>
  kept(<forthright.WhatChangedRoot explanation={longer}>{children}</forthright.WhatChangedRoot>);
const told = (children: ReactNode) => telling(<forthright.WhatChangedTell>{children}</forthright.WhatChangedTell>);

// The way to a person, on a Sunday: nobody is at the phone.
const { en } = lumenHelp.notices;
const phoneOnly = { ...lumenHelp, notices: { en: { ...en, channels: { phone: en.channels.phone! } } } };
const person = { help: lumenHelp, onEscalate: () => new Promise<never>(() => {}) };
const passOn = { page: 'https://lumen.example/bill' };
const asked = (channels: string[]) => (children: ReactNode) => (
  <forthright.HumanRoot human={person} channels={channels} passOn={passOn}>
    {children}
  </forthright.HumanRoot>
);
const contact = (children: ReactNode) => (
  <forthright.ContactRoot human={{ help: phoneOnly }}>{children}</forthright.ContactRoot>
);
const ways = (children: ReactNode) => contact(<forthright.ContactWays>{children}</forthright.ContactWays>);
const automation = (children: ReactNode) => (
  <forthright.AutomationRoot human={person}>{children}</forthright.AutomationRoot>
);
const guide = (answers: string[]) => (children: ReactNode) => (
  <forthright.GuideRoot guide={missingPhotosGuide} human={person} answers={answers}>
    {children}
  </forthright.GuideRoot>
);

type Inside = (children: ReactNode) => ReactNode;
const elsewhere: Array<[name: keyof typeof forthright, part: string, inside: Inside, props?: object]> = [
  ['ConsentInlineContent', 'inline', inline],
  ['ConsentInlineAsks', 'asks', inline],
  ['ConsentInlineTitle', 'item-title', inline],
  ['ConsentInlineItem', 'item-list', inline],
  ['ConsentInlineChoices', 'choices', inline],
  ['ConsentGateRefused', 'gate-refused', gate],
  ['PrivacyChoicesFault', 'page-fault', choicesPage],
  ['PrivacyChoicesNotice', 'page-notice', choicesPage, { explanation: before }],
  ['PrivacyChoicesHistory', 'details', choicesPage],
  ['PrivacyChoicesDownload', 'save', choicesPage],
  ['PrivacyChoicesItem', 'item', pageNotice, { item: 'nearby' }],
  ['PrivacyChoicesItemTitle', 'item-title', pageItem],
  ['PrivacyChoicesAnswer', 'page-answer', pageItem],
  ['PrivacyChoicesPresses', 'choices', pageItem],
  ['ChoiceHistoryEmpty', 'history-empty', history('none')],
  ['ChoiceHistoryList', 'history-list', history('some')],
  ['ChoiceHistoryEarlier', 'save', history('some')],
  ['ChoiceHistoryEntry', 'history-entry', history('some'), { entry: { record: answered(), items: [] } }],
  ['WhatChangedAsk', 'changed', changed],
  ['WhatChangedNote', 'intro', again],
  ['WhatChangedItems', 'item-list', again],
  ['WhatChangedTell', 'changed', telling],
  ['WhatChangedTold', 'item-list', told],
  ['WhatChangedSeen', 'save', told],
  ['HumanClosed', 'human-closed', asked(['phone'])],
  ['HumanStart', 'human-start', asked(['phone'])],
  ['HumanHours', 'human-hours', asked(['phone'])],
  ['HumanStatus', 'human-status', asked(['phone'])],
  ['HumanGoesAlong', 'human-goes-along', asked(['chat'])],
  ['HumanAddresses', 'human-addresses', asked(['phone'])],
  ['ContactTitle', 'contact-title', contact],
  ['ContactIntro', 'contact-intro', contact],
  ['ContactWays', 'contact-ways', contact],
  ['ContactWayTitle', 'contact-way-title', ways],
  ['ContactState', 'contact-state', ways],
  ['ContactAddress', 'contact-address', ways],
  ['ContactDetails', 'contact-details', ways],
  ['AutomationTitle', 'automation-title', automation],
  ['AutomationSides', 'automation-sides', automation],
  ['AutomationOffer', 'automation-offer', automation],
  ['GuideTitle', 'guide-title', guide([])],
  ['GuideIntro', 'guide-intro', guide([])],
  ['GuideStale', 'guide-stale', guide(['nothing-like-it'])],
  ['GuidePath', 'guide-path', guide(['phone', 'app'])],
  ['GuidePerson', 'guide-person', guide([])],
];

describe.each([
  ...inDialog.map(([name, part]) => ({ name, part, inside: dialog as Inside, props: {} })),
  ...inItem.map(([name, part]) => ({ name, part, inside: item as Inside, props: {} })),
  ...elsewhere.map(([name, part, inside, props = {}]) => ({ name, part, inside, props })),
])('$name', ({ name, part, inside, props }) => {
  const Element = parts.get(name) as Part;

  test('takes a class, attributes and a ref, and carries its part attribute', async () => {
    const ref = createRef<HTMLElement>();
    show(inside(<Element {...props} className="mine" data-mine="yes" ref={ref} />));
    await waitFor(() => expect(document.querySelector('[data-mine]')).not.toBeNull());
    const element = document.querySelector('[data-mine]');
    expect(ref.current).toBe(element);
    expect(element).toHaveClass('mine');
    expect(element).toHaveAttribute('data-forthright', part);
  });

  test('outside its parent it says what is wrong and what to do', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Element {...props} />)).toThrow(
      new RegExp(`^Forthright: ${name} stands outside .+\\. .+\\. Put it inside`),
    );
    error.mockRestore();
  });
});

describe.each([
  ['ConsentInlineForm', 'ConsentInlineRoot'],
  ['ConsentInlineStatus', 'ConsentInlineRoot'],
  ['ConsentGateFeature', 'ConsentGateRoot'],
  ['ConsentGateAlternative', 'ConsentGateRoot'],
  ['ConsentGateQuestion', 'ConsentGateRoot'],
  ['PrivacyChoicesStatus', 'PrivacyChoicesItem'],
  ['WhatChangedComparison', 'WhatChangedAsk'],
  ['WhatChangedNotice', 'WhatChangedTell'],
  ['HumanAside', 'HumanRoot'],
  ['HumanCancel', 'HumanRoot'],
  ['HumanNext', 'HumanRoot'],
  ['ContactStart', 'ContactWays'],
  ['AutomationPerson', 'AutomationRoot'],
  ['GuideTold', 'GuideRoot'],
  ['GuideQuestion', 'GuideRoot'],
  ['GuideOutcome', 'GuideRoot'],
] as const)('%s', (name, parent) => {
  test('outside its parent it says what is wrong and what to do', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const Element = parts.get(name) as Part;
    expect(() => render(<Element />)).toThrow(
      new RegExp(`^Forthright: ${name} stands outside ${parent}\\. .+\\. Put it inside`),
    );
    error.mockRestore();
  });
});

test('every exported part of these surfaces is held to this', () => {
  const families =
    /^(ConsentInline|ConsentGate|PrivacyChoices|ChoiceHistory|WhatChanged|Human|Contact|Automation|Guide)/;
  const whole = /(ConsentInline|ConsentGate|PrivacyChoices|ChoiceHistory|WhatChanged|Panel|Notice|GuidedHelp|Root)$/;
  const exported = [...parts.keys()].filter(
    (name) => families.test(name) && (!whole.test(name) || /^(PrivacyChoices|WhatChanged)Notice$/.test(name)),
  );
  const held = [
    ...elsewhere.map(([name]) => name),
    ...['ConsentInlineForm', 'ConsentInlineStatus', 'ConsentGateFeature', 'ConsentGateAlternative'],
    ...['ConsentGateQuestion', 'PrivacyChoicesStatus', 'WhatChangedComparison', 'WhatChangedNotice'],
    ...['HumanAside', 'HumanCancel', 'HumanNext', 'ContactStart', 'AutomationPerson'],
    ...['GuideTold', 'GuideQuestion', 'GuideOutcome'],
  ];
  expect(exported.sort()).toEqual(held.sort());
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
