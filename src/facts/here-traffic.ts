import type { RouteOption } from '../core/index.ts';
import type { Path } from '../schema/index.ts';
import { type Fields, fields, list, mostValues, type Reader, text } from './read.ts';
import { type Severity, sharesFrom } from './shares.ts';

type Located = Pick<RouteOption, 'heavy' | 'unknown' | 'where'>;

/** Below this share of the speed on empty roads it is called heavy traffic, as Mapbox does (`congestion_numeric` 60). */
const heavyBelow = 0.4;
/** From this jam factor on: the uppermost of HERE's bands below "closed". */
const heavyFrom = 8;

function bySpeed(info: Fields): Severity {
  const { trafficSpeed: now, baseSpeed: base } = info;
  if (typeof now !== 'number' || typeof base !== 'number' || !(now >= 0 && base > 0)) return 'unknown';
  return now < heavyBelow * base ? 'heavy' : 'free';
}

/** `jamFactor` runs from 0 to 10; −1 says that it could not be told. */
function byJam({ jamFactor }: Fields): Severity {
  if (typeof jamFactor !== 'number' || !(jamFactor >= 0 && jamFactor <= 10)) return 'unknown';
  return jamFactor >= heavyFrom ? 'heavy' : 'free';
}

interface Stage {
  /** Metres of the whole stage. */
  readonly length: unknown;
  readonly parts: ReadonlyArray<Fields>;
}

/** Nothing where speeds were not asked for, or a part has no length; what no part of a stage covers is unknown. */
function locate(
  reader: Reader,
  path: Path,
  stages: ReadonlyArray<Stage>,
  severity: (info: Fields) => Severity,
  road: (part: Fields) => unknown,
): Located {
  const parts = stages.flatMap((stage) => stage.parts);
  if (parts.length > mostValues || !parts.some((part) => part.dynamicSpeedInfo !== undefined)) return {};
  return sharesFrom(reader, path, (add) =>
    stages.every((stage) => {
      let rest = Number(text(stage.length));
      for (const part of stage.parts) {
        if (typeof part.length !== 'number' || !(part.length >= 0)) return false;
        add(part.length, severity(fields(part.dynamicSpeedInfo)), road(part));
        rest -= part.length;
      }
      add(rest, 'unknown');
      return true;
    }),
  );
}

/** HERE v8: from spans with `dynamicSpeedInfo` and `length`, as asked for with `spans=dynamicSpeedInfo,length,names`. */
export const trafficOfSpans = (reader: Reader, route: Fields, path: Path): Located =>
  locate(
    reader,
    [...path, 'sections/*/spans/*/dynamicSpeedInfo'],
    list(route.sections).map((section) => ({
      length: fields(fields(section).summary).length,
      parts: list(fields(section).spans).map(fields),
    })),
    bySpeed,
    ({ names, routeNumbers }) => fields(list(names)[0] ?? list(routeNumbers)[0]).value,
  );

/** HERE 7.2: from links with `dynamicSpeedInfo`, as asked for with `linkAttributes=length,dynamicSpeedInfo,roadName`. */
export const trafficOfLinks = (reader: Reader, route: Fields, path: Path): Located =>
  locate(
    reader,
    [...path, 'leg/*/link/*/dynamicSpeedInfo/jamFactor'],
    list(route.leg).map((leg) => ({ length: fields(leg).length, parts: list(fields(leg).link).map(fields) })),
    byJam,
    ({ roadName, roadNumber }) => roadName ?? roadNumber,
  );
