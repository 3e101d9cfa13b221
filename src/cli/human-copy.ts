import { parsePhoneNumberWithError } from 'libphonenumber-js/max';
import {
  type GuideExplanation,
  type HelpDocument,
  type HelpExplanation,
  helpAging,
  parseGuide,
  parseHelp,
} from '../core/index.ts';
import { didYouMean, type Finding, type GuideDocument, type Issue, issueOf, type Source } from '../schema/index.ts';

/** What a help file or a guide on disk came to. */
export interface HumanParsed {
  readonly other?: HelpExplanation | GuideExplanation;
  readonly issues: ReadonlyArray<Issue>;
}

const numbered = new Set(['phone', 'text-relay', 'sms']);

/** Numbers that are none. What has a right length but belongs to nobody known is a warning: lists of numbers grow old. */
export function phoneFindings(help: HelpDocument): Finding[] {
  return Object.entries(help.channels).flatMap(([id, { kind, address }]): Finding[] => {
    if (!numbered.has(kind)) return [];
    const finding = {
      code: 'wrong-value',
      path: ['channels', id, 'address'],
      expected: 'a phone number that can be called',
    } as const;
    try {
      const number = parsePhoneNumberWithError(address);
      if (number.isValid()) return [];
      const severity = number.isPossible() ? 'warning' : 'error';
      return [
        {
          ...finding,
          severity,
          found: `${address}, which no known plan of numbers has`,
          mend: 'Call it once and correct it.',
        },
      ];
    } catch {
      return [{ ...finding, found: address, mend: 'Begin with + and the code of the country, and write all digits.' }];
    }
  });
}

/**
 * Parses a help file or a guide with its translations, as a privacy team keeps them on disk: also looks at phone
 * numbers, and at what has grown old by today.
 * @param today a date as 2026-12-24
 */
export function parseHuman(
  kind: 'help' | 'guide',
  source: Source,
  translations: ReadonlyArray<Source>,
  today: string,
): HumanParsed {
  if (kind === 'guide') {
    const { explanation, issues } = parseGuide(source, translations);
    return { issues, ...(explanation && { other: explanation }) };
  }
  const { explanation, issues } = parseHelp(source, translations);
  if (!explanation) return { issues };
  const help = explanation.notices[explanation.sourceLanguage]!;
  const more = [...phoneFindings(help), ...helpAging(help, today)].map((finding) => issueOf(source, finding));
  return { issues: [...issues, ...more], other: explanation };
}

/** The help files that a guide names, each with its place and the channels it picks from it. */
function exitsOf(
  guide: GuideDocument,
): Array<{ path: ReadonlyArray<string>; help: string; channels: ReadonlyArray<string> }> {
  const exits = [
    { path: ['human'], exit: guide.human },
    ...Object.entries(guide.nodes).map(([id, node]) => ({ path: ['nodes', id, 'human'], exit: node.human })),
  ];
  return exits.flatMap(({ path, exit }) => {
    if (exit === undefined || exit === 'none') return [];
    return [typeof exit === 'string' ? { path, help: exit, channels: [] } : { path, ...exit }];
  });
}

/** Ways to a person that a guide names and that no help file beside it has. Silent where no help file was read at all. */
export function exitFindings(guide: GuideDocument, helps: ReadonlyMap<string, HelpExplanation>): Finding[] {
  if (helps.size === 0) return [];
  return exitsOf(guide).flatMap(({ path, help, channels }): Finding[] => {
    const known = helps.get(help);
    if (!known) {
      const near = didYouMean(help, helps.keys());
      return [
        {
          code: 'unknown-id',
          path,
          expected: `one of ${[...helps.keys()].join(', ')}`,
          found: help,
          mend: near ? `Did you mean ${near}?` : `Add ${help}.help.yaml.`,
        },
      ];
    }
    const offered = known.notices[known.sourceLanguage]!.channels;
    const ids = Object.keys(offered);
    const strangers = channels
      .filter((id) => !ids.includes(id))
      .map(
        (id): Finding => ({
          code: 'unknown-id',
          path,
          expected: `one of ${ids.join(', ')}`,
          found: id,
          mend: `Use a channel of ${help}.help.yaml.`,
        }),
      );
    const nobody = channels.length > 0 && channels.every((id) => offered[id]?.reachesPerson === 'never');
    const expected = 'a channel that reaches a person';
    const mend = 'Add a channel that reaches a person, or take the list of channels out.';
    return nobody ? [{ code: 'no-person', path, expected, found: `only ${channels.join(', ')}`, mend }] : strangers;
  });
}
