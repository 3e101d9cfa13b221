import { dotted, type Path } from '../schema/index.ts';
import { silencesKey } from './catalogue-silences.ts';
import { baseOf } from './plain.ts';
import { rules } from './rules/index.ts';
import type { Rule, Severity, Sheet, Silence } from './types.ts';

/** A place where a rule does not hold, with everything a reader needs to mend it. */
export interface Found {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly language: string;
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly found: string;
  readonly message: string;
  readonly mend: string;
}

/** A finding that a file silences, with the written reason. */
export interface Silenced extends Found {
  readonly reason: string;
}

/** A rule that could not judge a language: neither passed nor failed. */
export interface NotChecked {
  readonly rule: string;
  readonly language: string;
}

export interface Checked {
  readonly findings: ReadonlyArray<Found>;
  readonly silenced: ReadonlyArray<Silenced>;
}

/** Whether a rule can judge texts of a language. */
export const judges = (rule: Rule, language: string): boolean =>
  (rule.languages === 'all' || rule.languages.includes(baseOf(language))) && !rule.unjudged?.(language);

/** The rules that cannot judge a language. */
export function notChecked(language: string, using: ReadonlyArray<Rule> = rules): NotChecked[] {
  return using.filter((rule) => !judges(rule, language)).map(({ id }) => ({ rule: id, language }));
}

const covers = ({ rule, path }: Silence, found: Found): boolean => {
  const place = dotted(found.path);
  return rule === found.rule && (path === undefined || place === path || place.startsWith(`${path}.`));
};

const silencesOf = ({ silenced, notice }: Sheet): ReadonlyArray<Silence> => silenced ?? notice?.silenced ?? [];

/** Silences that silence nothing here: the text was mended, the rule or the path is misspelt. */
function unused(sheet: Sheet, silenced: ReadonlyArray<Silenced>, using: ReadonlyArray<Rule>): Found[] {
  if (sheet.origin && !sheet.catalogue) return []; // the silences of a translation are those of its source
  return silencesOf(sheet).flatMap((silence, index): Found[] => {
    if (silenced.some((one) => covers(silence, one))) return [];
    const isRule = using.some(({ id }) => id === silence.rule);
    const message = isRule
      ? `${silence.rule} finds nothing${silence.path ? ` at ${silence.path}` : ''}, so this silences nothing in ${sheet.language}.`
      : `There is no rule ${silence.rule}.`;
    const mend = isRule
      ? 'Take the silence out, unless a translation needs it.'
      : 'Look up the id of the rule in the finding.';
    const path = [...(sheet.catalogue ? [silencesKey] : []), 'silenced', index, 'rule'];
    const place = { path, at: 'value' as const };
    const severity = isRule ? ('info' as const) : ('warning' as const);
    return [
      {
        rule: 'unused-silence',
        severity,
        file: sheet.file,
        language: sheet.language,
        ...place,
        found: silence.rule,
        message,
        mend,
      },
    ];
  });
}

/**
 * Runs the rules over one sheet.
 * A rule that cannot judge the language is left out; `notChecked` names it. Pure: the same sheet gives the same findings.
 */
export function checkSheet(sheet: Sheet, using: ReadonlyArray<Rule> = rules): Checked {
  const findings: Found[] = [];
  const silenced: Silenced[] = [];
  const silences = silencesOf(sheet);
  for (const rule of using) {
    if (!judges(rule, sheet.language)) continue;
    for (const hit of rule.check(sheet)) {
      const found: Found = {
        rule: rule.id,
        severity: hit.severity ?? rule.severity,
        file: sheet.file,
        language: sheet.language,
        path: hit.path,
        at: hit.at ?? 'value',
        found: hit.found,
        message: hit.message,
        mend: hit.mend ?? rule.mend,
      };
      const silence = silences.find((one) => covers(one, found));
      if (silence) silenced.push({ ...found, reason: silence.reason });
      else findings.push(found);
    }
  }
  return { findings: [...findings, ...unused(sheet, silenced, using)], silenced };
}
