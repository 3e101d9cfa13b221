import type { Measure, RouteFacts } from '../core/index.ts';
import { type AnswerContext, type Fields, fields, list, Reader, said, text, words } from './read.ts';

const pattern = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Seconds of an ISO 8601 duration; undefined if it is none. */
function secondsOf(duration: unknown): number | undefined {
  const found = pattern.exec(text(duration));
  if (!found || found.slice(1).every((part) => part === undefined)) return undefined;
  const [d = 0, h = 0, m = 0, s = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return ((d * 24 + h) * 60 + m) * 60 + s;
}

/** HERE Public Transit v8: sections from stop to stop. */
function sections(reader: Reader, root: Fields): RouteFacts {
  const options = reader.routes(['routes'], root.routes, (route, path, index) => {
    const all = list(route.sections).map(fields);
    const [from, to] = [words(fields(all[0]?.departure).time), words(fields(all.at(-1)?.arrival).time)];
    const rides = all.filter(({ type }) => type === 'transit').length;
    const time = from && to ? (Date.parse(to) - Date.parse(from)) / 1000 : undefined;
    return reader.option(index, path, {
      duration: reader.seconds([...path, 'sections'], Number.isNaN(time) ? to : time),
      transfers: reader.fact([...path, 'sections/*/type=transit'], Math.max(rides - 1, 0), 'count', 'declared'),
      arrival:
        to === undefined
          ? undefined
          : reader.fact([...path, 'sections', all.length - 1, 'arrival', 'time'], to, 'time', 'declared'),
    });
  });
  return reader.done({ trafficAware: false, options });
}

/**
 * Facts from a HERE Public Transit answer (v3 `Res.Connections`, or v8 `routes` with transit sections).
 * Bears: time, changes and arrival. It does not say what it ranks by, and has no traffic.
 * Source: HERE Public Transit API v3, `Connection`; v8, `sections`.
 */
export function fromHereTransit(answer: unknown, context: AnswerContext = {}): RouteFacts {
  const reader = new Reader('here-transit', context);
  const root = fields(answer);
  const res = fields(root.Res);
  const message = fields(res.Message);
  if (message.code !== undefined || message.text !== undefined)
    reader.refuse(['Res', 'Message'], 'Connections', said(message.code, message.text));
  else if (root.Res === undefined && root.routes === undefined) {
    const said = words(root.title) ?? words(root.error);
    if (said) reader.refuse([root.title ? 'title' : 'error'], 'routes', said);
  }
  const [notice] = list(root.notices);
  if (!list(root.routes)[0] && notice) reader.refuse(['notices', 0, 'code'], 'routes', fields(notice).code);
  if (root.routes !== undefined) return sections(reader, root);
  const options = reader.routes(
    ['Res', 'Connections', 'Connection'],
    fields(res.Connections).Connection,
    (connection, path, index) => {
      const at = [...path, 'duration'];
      const seconds = secondsOf(connection.duration);
      const duration: Measure | undefined =
        connection.duration !== undefined && seconds === undefined
          ? reader.refuse(at, 'an ISO 8601 duration', connection.duration)
          : reader.seconds(at, seconds, 'declared');
      const arrival = words(fields(connection.Arr).time);
      const known = arrival !== undefined && !Number.isNaN(Date.parse(arrival));
      return reader.option(index, path, {
        duration,
        transfers: reader.number([...path, 'transfers'], connection.transfers, 'count', 100, 'declared'),
        arrival: known ? reader.fact([...path, 'Arr', 'time'], arrival, 'time', 'declared') : undefined,
      });
    },
  );
  return reader.done({ trafficAware: false, options });
}
