import type { RouteFacts } from '../core/index.ts';
import { type AnswerContext, fields, optional, Reader, said, words } from './read.ts';

/**
 * Facts from a GraphHopper answer (`/route`). Times come in milliseconds and are told in seconds.
 * Bears: time, length and the `weight` it is ranked by. The open-source engine has no traffic.
 * Source: GraphHopper routing API, `paths`.
 */
export function fromGraphHopper(answer: unknown, context: AnswerContext = {}): RouteFacts {
  const reader = new Reader('graphhopper', context);
  const root = fields(answer);
  if (root.paths === undefined && root.message !== undefined) reader.refuse(['message'], 'paths', said(root.message));
  const options = reader.routes(['paths'], root.paths, (path, at, index) => {
    const time = reader.number([...at, 'time'], path.time, 's', 30 * 86_400_000);
    return reader.option(index, at, {
      ...optional({
        label: words(path.description),
        distance: reader.metres([...at, 'distance'], path.distance),
        duration: time && { ...time, value: time.value / 1000 },
        score: reader.number([...at, 'weight'], path.weight, 'score', 1e12),
      }),
    });
  });
  return reader.done({ trafficAware: false, objective: 'score', options });
}
