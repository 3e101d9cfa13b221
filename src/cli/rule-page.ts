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

/** The page that the faults in the data share: they keep a file from being read, and say themselves how to mend it. */
export const faultsPage = `Faults in the data

These are not about words. They keep a copy file from being read, and each finding says what was expected, what was
found and what to type.

\`syntax\`, \`encoding\`, \`unreadable\`, \`too-large\`
  The file cannot be read as YAML or JSON, or not at all.
\`missing-field\`, \`unknown-field\`, \`wrong-type\`, \`wrong-value\`, \`empty-text\`
  A field is missing, misspelt, or holds something else.
\`bad-id\`, \`unknown-id\`, \`duplicate-id\`, \`wrong-name\`
  An id is not usable, not known, or stands twice.
\`missing-duty\`
  One field makes another necessary, by law: the risks of a transfer, how to object.
\`missing-translation\`, \`extra-translation\`, \`stale-translation\`, \`missing-source\`
  A translation and its source do not fit together.
\`markup\`, \`bad-character\`
  HTML in a text: people would read the marks. A character that cannot be seen, or half of one.
\`overlap\`, \`expired\`, \`no-person\`
  Hours that contradict each other, a list of holidays that has ended, a way on which nobody reaches a person.
\`unreachable\`, \`second-start\`, \`trap\`, \`self-loop\`, \`never-asked\`
  A step of a guide that no answers lead to, that never ends, or that asks about an answer nobody gave.
\`unused-silence\`
  A rule is silenced that finds nothing, or does not exist.
`;
