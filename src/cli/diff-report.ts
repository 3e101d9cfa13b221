import { changeClasses } from '../core/index.ts';
import type { ExplanationDiff, ShownChange } from './diff-explanations.ts';

const meaning = {
  reconsent: 're-consent: the old answer no longer covers it, people are asked again',
  notify: 'notify: people are told before it counts',
  inform: 'inform: it is mentioned where it is shown, nobody is asked',
  editorial: 'editorial: only words; nobody is asked or told',
} as const;

const named = { reconsent: 're-consent', notify: 'notify', inform: 'inform', editorial: 'editorial' } as const;

const place = ({ item, field, id }: ShownChange) =>
  [item, field === 'item' ? undefined : field, id].filter(Boolean).join('.') || 'notice';
const quoted = (text: string | undefined) => (text === undefined ? undefined : `"${text}"`);

function what({ code, before, after }: ShownChange): string {
  const [old, now] = [quoted(before), quoted(after)];
  if (old && now && old !== now) return `${code}: ${old} → ${now}`;
  return now || old ? `${code}: ${now ?? old}` : code;
}

/** Words that may carry a new meaning, while the counter that says so was not raised. */
const toLookAt = (diff: ExplanationDiff) => diff.changes.filter(({ code }) => code === 'reworded');

const lookAt = 'If the new words mean something else, raise revision by one in the item: people are then asked again.';

function askedAgain({ kind, status, ask, changes }: ExplanationDiff): string {
  if (kind !== 'consent') return `Nobody is asked again: a ${kind} file asks for no answer.`;
  if (ask.length === 0) return 'Nobody is asked again.';
  if (status === 'added') return `Everybody is asked: ${ask.join(', ')}.`;
  const shown = changes.filter((change) => change.class === 'reconsent' && change.item !== undefined).map(place);
  return `Asked again: everybody who answered before, about ${ask.join(', ')} only, whatever they said. They are shown what changed: ${shown.join(', ')}. Other answers stand.`;
}

const languageLine = ({ languages }: ExplanationDiff) =>
  languages.length > 0
    ? `Languages: ${languages.map(({ language, code }) => `${language} ${code}`).join(', ')}.`
    : undefined;

const byClass = (diff: ExplanationDiff) =>
  changeClasses.flatMap((weight) => {
    const changes = diff.changes.filter((change) => change.class === weight);
    return changes.length > 0 ? [{ weight, changes }] : [];
  });

const heading = (diff: ExplanationDiff) =>
  `${diff.explanation}${diff.kind === 'consent' ? '' : ` (${diff.kind})`}: ${diff.status === 'changed' ? named[diff.class] : diff.status}`;

/** The differences for a person at a terminal. */
export function diffText(diffs: ReadonlyArray<ExplanationDiff>): string {
  if (diffs.length === 0) return 'No explanation changed.\n';
  return diffs
    .map((diff) => {
      const groups = byClass(diff).map(
        ({ weight, changes }) =>
          `  ${meaning[weight]}\n${changes.map((change) => `    ${place(change)} ${what(change)}\n`).join('')}`,
      );
      const reworded = toLookAt(diff);
      const tail = [
        askedAgain(diff),
        languageLine(diff),
        reworded.length > 0 ? `Look at ${reworded.map(place).join(', ')}. ${lookAt}` : undefined,
      ];
      return `${heading(diff)}\n${groups.join('')}${tail.flatMap((line) => (line ? [`  ${line}\n`] : [])).join('')}`;
    })
    .join('\n');
}

/** Copy in a table of a pull request: no pipe or line break ends the cell, and no HTML or mention comes alive. */
const cell = (text: string) =>
  text
    .replace(/[\\`*_[\]<>|@#]/g, (sign) => (sign === '@' ? '&#64;' : sign === '<' ? '&lt;' : `\\${sign}`))
    .replace(/\s*\n\s*/g, ' ');

/** The differences as Markdown, for a pull request. */
export function diffMarkdown(diffs: ReadonlyArray<ExplanationDiff>): string {
  if (diffs.length === 0) return 'No explanation changed.\n';
  return diffs
    .map((diff) => {
      const rows = byClass(diff).flatMap(({ weight, changes }) =>
        changes.map(
          (change) =>
            `| ${named[weight]} | \`${place(change)}\` | ${change.code} | ${cell(change.before ?? '')} | ${cell(change.after ?? '')} |\n`,
        ),
      );
      const table =
        rows.length > 0
          ? `\n| class | field | what | before | after |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`
          : '';
      const reworded = toLookAt(diff);
      const tail = [
        languageLine(diff),
        reworded.length > 0
          ? `**Look at** ${reworded.map((change) => `\`${place(change)}\``).join(', ')}. ${lookAt}`
          : undefined,
      ];
      return `### ${heading(diff)}\n\n${askedAgain(diff)}\n${table}${tail.flatMap((line) => (line ? [`\n${line}\n`] : [])).join('')}`;
    })
    .join('\n');
}
