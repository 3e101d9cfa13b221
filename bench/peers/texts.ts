// The same items and the same words for every contender. Ours gets them typed, the others as one description an item,
// since that is what they have room for.

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  /** Questions and answers: the full explanation. */
  readonly answers: ReadonlyArray<readonly [string, string]>;
}

export function items(count: number): Item[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `item-${n + 1}`,
    title: `Suggestion list ${n + 1}`,
    purpose: `We look at what you opened in part ${n + 1}, so that the list begins with what you are likely to want.`,
    answers: [
      ['For you', `You find what you want in part ${n + 1} with less searching.`],
      ['For us', 'People who find things come back more often.'],
      ['What do you use?', `the pages you opened in part ${n + 1}`],
      ['Who gets it?', 'Hosting Nord, who keeps our servers running'],
      ['How long do you keep it?', '90 days from the day you open a page'],
      ['What happens if I say no?', 'The list begins with the newest things, the same for everyone.'],
      ['How do I take it back?', 'Turn this off under Privacy choices. We delete what we noted the same day.'],
    ],
  }));
}

export const notice = {
  controller: 'Lumen Photos GmbH',
  contact: 'privacy@lumen.example',
  title: 'Let Lumen sort its lists for you?',
  intro: 'You choose what we may look at. Everything works either way.',
} as const;

export const whole = ({ purpose, answers }: Item): string =>
  [purpose, ...answers.map(([question, answer]) => `${question} ${answer}`)].join(' ');
