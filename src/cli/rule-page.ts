import type { Example, Rule } from '../check/index.ts';

function shown(example: Example): string {
  if (typeof example === 'string') return example;
  const { texts = [], notice } = example;
  if (texts.length > 0) return texts.map(({ role, text }) => `${role}: ${text}`).join(' / ');
  const [item] = Object.values(notice?.items ?? {});
  return item ? `data: ${Object.values(item.data).join(', ')}; explicit: ${item.explicit ?? false}` : '';
}

const languages = ({ languages }: Rule) => (languages === 'all' ? 'every language' : [...languages].join(', '));

/** The page of a rule as text. The page in Storybook is made from the same fields. */
export function rulePage(rule: Rule): string {
  const lines: Array<[heading: string, text: string | undefined]> = [
    ['Flags', rule.flags],
    ['Why', rule.why],
    ['Source', rule.source],
    ['Mend', rule.mend],
    ['Limits', rule.limits],
    ['Languages', languages(rule)],
    ['Bad', shown(rule.bad)],
    ['Good', shown(rule.good)],
  ];
  const body = lines.flatMap(([heading, text]) => (text ? [`${`${heading}:`.padEnd(11)}${text}\n`] : []));
  return `${rule.id} (${rule.severity})\n\n${body.join('')}`;
}
