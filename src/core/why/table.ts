import { intlTags } from '../language.ts';
import type { Explained } from './explained.ts';
import type { Fact } from './fact.ts';
import type { ContrastiveReason, Reason } from './reason.ts';
import type { RouteFacts } from './route-facts.ts';
import { Speaker, type WhyVoice } from './say.ts';

/** One option of a comparison, in words, with how long its bars are: shares of the longest time. */
export interface WhyRow {
  readonly option: string;
  readonly name: string;
  /** Road names, where they are known. */
  readonly label?: string;
  readonly cells: Readonly<Partial<Record<WhyColumn, string>>>;
  readonly bar?: { readonly time: number; readonly delay: number };
}

export type WhyColumn = 'time' | 'delay' | 'distance' | 'changes';

const isComparison = (reason: Reason): reason is ContrastiveReason =>
  reason.type === 'contrastive' && reason.points.some(({ metric }) => metric === 'distance' || metric === 'duration');

/** A fact in words, as it stands in a table: short, in the units of the voice. */
export const sayFact = (fact: Fact, voice: WhyVoice): string => new Speaker(voice, 'short').fact(fact);

/**
 * The comparison behind an explanation as a table: this option and the one it is compared with. No column is shown that
 * one of the two cannot fill, and no times that may not be compared. No rows if there is no comparison.
 */
export function whyTable(explained: Explained, voice: WhyVoice): { columns: WhyColumn[]; rows: WhyRow[] } {
  const reason = explained.reasons.find(isComparison);
  if (explained.kind !== 'route' || !reason) return { columns: [], rows: [] };
  const { options, trafficAware } = (explained.input as { facts: RouteFacts }).facts;
  const pair = [reason.option, reason.foil].flatMap((id) => options.find((option) => option.id === id) ?? []);
  const timed = reason.points.some(({ metric }) => metric === 'duration');
  const delayed =
    timed &&
    trafficAware &&
    pair.every(({ duration, baseline }) => duration && baseline && duration.value >= baseline.value);
  const columns = (['time', 'delay', 'distance', 'changes'] as const).filter((column) => {
    if (column === 'time') return timed;
    if (column === 'delay') return delayed;
    return pair.every((option) => (column === 'distance' ? option.distance : option.transfers));
  });
  const longest = Math.max(...pair.map(({ duration }) => duration?.value ?? 0));
  const rows = pair.map(({ id, label, duration, baseline, distance, transfers }, index): WhyRow => {
    const delay = delayed && duration && baseline ? { ...duration, value: duration.value - baseline.value } : undefined;
    const facts: Partial<Record<WhyColumn, Fact | undefined>> = { time: duration, delay, distance, changes: transfers };
    const cells = Object.fromEntries(
      columns.flatMap((column) => (facts[column] ? [[column, sayFact(facts[column], voice)]] : [])),
    );
    const name = index === 0 ? voice.t('why.ui.this') : voice.t(`why.foil.${reason.foilName}`);
    const bar =
      timed && duration && longest > 0
        ? { time: duration.value / longest, delay: (delay?.value ?? 0) / longest }
        : undefined;
    return {
      option: id,
      name: name.charAt(0).toLocaleUpperCase(intlTags(voice.language)) + name.slice(1),
      cells,
      ...(label && { label }),
      ...(bar && { bar }),
    };
  });
  return { columns, rows };
}

/** The roads that have the heavy traffic which the explanation speaks of; none where it speaks of none. */
export function whyWhere(explained: Explained): ReadonlyArray<string> {
  if (explained.kind !== 'route') return [];
  const told = explained.reasons.find(
    (reason): reason is ContrastiveReason =>
      reason.type === 'contrastive' && (reason.cause !== undefined || reason.points[0]?.metric === 'congestion'),
  );
  const { options } = (explained.input as { facts: RouteFacts }).facts;
  return options.find(({ id }) => id === told?.foil)?.where ?? [];
}
