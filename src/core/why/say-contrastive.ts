import type { ContrastiveReason, Point } from './reason.ts';
import type { Sayer, Speaker } from './say.ts';

/** The forms of the respects that are told as "7 min faster", by outcome; the others are sentences of their own. */
const clauses: Partial<Record<Point['metric'], Record<Point['outcome'], string>>> = {
  duration: { better: 'faster', worse: 'slower', same: 'asFast' },
  'empty-roads': { better: 'fasterEmpty', worse: 'slowerEmpty', same: 'asFastEmpty' },
  distance: { better: 'shorter', worse: 'longer', same: 'asLong' },
};

const clause = (point: Point, now: boolean, speaker: Speaker): string => {
  const form = clauses[point.metric]?.[point.outcome];
  if (!form) return '';
  if (point.outcome === 'same') return speaker.form('contrastive', form);
  return speaker.form('contrastive', form === 'faster' && now ? 'fasterNow' : form, { by: speaker.fact(point.by) });
};

/** "1 change instead of 2", "arrives 9 min later": what is no adjective. Nothing where both are alike. */
function sentence(point: Point, speaker: Speaker): string[] {
  const short = speaker.length === 'short';
  if (point.outcome === 'same') return [];
  if (point.metric === 'transfers')
    return [
      speaker.form('contrastive', short ? 'shortChanges' : 'changes', {
        own: speaker.changes(point.own),
        other: speaker.changes(point.other),
      }),
    ];
  if (point.metric !== 'arrival') return [];
  const form = point.outcome === 'better' ? 'earlier' : 'later';
  return [
    speaker.form('contrastive', short ? `short${form === 'earlier' ? 'Earlier' : 'Later'}` : form, {
      by: speaker.fact(point.by),
    }),
  ];
}

/** What traffic has to do with it, as far as the ladder bears it: decided by it, or also there. */
function traffic({ cause, strength, foilName }: ContrastiveReason, speaker: Speaker): string[] {
  if (!cause) return [];
  const foil = speaker.form('foil', foilName);
  const foilWith = speaker.form('foilWith', foilName);
  const form = `${cause.baselineKind === 'typical' ? 'unusual' : 'traffic'}${strength === 'decisive' ? 'Decisive' : 'Also'}`;
  return [speaker.form('contrastive', form, { delay: speaker.fact(cause.delay), foil, foilWith })];
}

const sentences = (parts: ReadonlyArray<string>) => parts.filter((part) => part !== '').join(' ');

/** Why this and not that one. The short form has the figures first; the full one names what it is compared with. */
export const sayContrastive: Sayer<'contrastive'> = (reason, speaker) => {
  const { points, now, foilName } = reason;
  const [first] = points;
  const short = speaker.length === 'short';
  const foil = speaker.form('foil', foilName);
  const foilWith = speaker.form('foilWith', foilName);
  if (first?.metric === 'congestion')
    return speaker.form('contrastive', short ? 'shortHeavyTraffic' : 'heavyTraffic', { foil, foilWith });
  if (first?.metric === 'score') return speaker.form('contrastive', short ? 'shortScore' : 'score');
  if (short) {
    // What speaks for it comes first, so that the cost is read as one.
    const order = [...points].sort((a, b) => Number(b.outcome === 'better') - Number(a.outcome === 'better'));
    const parts = order.flatMap((point) =>
      clauses[point.metric] ? [clause(point, now, speaker)] : sentence(point, speaker),
    );
    return parts.length > 0 ? parts.reduce((a, b) => speaker.voice.t('why.join', { a, b })) : '';
  }
  const list = points.filter((point) => clauses[point.metric]).map((point) => clause(point, now, speaker));
  const compared =
    list.length > 0 ? [speaker.form('contrastive', 'compared', { foilWith, list: speaker.list(list) })] : [];
  return sentences([...compared, ...points.flatMap((point) => sentence(point, speaker)), ...traffic(reason, speaker)]);
};
