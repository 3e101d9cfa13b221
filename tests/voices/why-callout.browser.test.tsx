import { expect, test } from 'vitest';
import { explainRoute } from '../../src/core/index.ts';
import { wayHomeWhy } from '../../src/presets/index.ts';
import { WhyCallout } from '../../src/react/index.ts';
import { decisive, here } from '../../stories/why-facts.ts';
import { showWhole } from '../contract/every-component.tsx';
import { show } from '../react/show.tsx';
import { hear, listen, readThrough } from './listen.ts';

test('the figures come first, then the reasons, a table of the comparison, and what can be changed', async () => {
  const whole = await showWhole('WhyCallout');
  expect(await readThrough(whole)).toEqual([
    // The region is named by the question it answers.
    'region, Why this route?',
    // One line, the figures first.
    '7 min faster now; 1.3 km longer',
    // Where new figures are said.
    'status',
    // Open, and it says so.
    'disclosure, Why this route?, expanded',
    'list',
    'listitem, level 1, position 1, set size 1',
    'Compared with the shorter route, this one is 7 minutes faster now and 1.3 kilometers longer. It is faster now because traffic slows the shorter route by 9 minutes.',
    'end of list',
    // How old the figures are.
    'As of 03:05 PM',
    // The bars are a table: each figure with the head of its column and row.
    'table, How they compare',
    'caption, How they compare',
    'rowgroup',
    'row, Time Delay in it Length',
    'cell',
    'columnheader, Time',
    'columnheader, Delay in it',
    'columnheader, Length',
    'rowgroup',
    'row, This one 15 min 20 sec 9.5 km',
    'rowheader, This one',
    'cell, 15 min',
    'cell, 20 sec',
    'cell, 9.5 km',
    'row, The shorter route 22 min 9 min 8.2 km',
    'rowheader, The shorter route',
    'cell, 22 min',
    'cell, 9 min',
    'cell, 8.2 km',
    'end of table, How they compare',
    'The map service puts the route first that has the best score. Time counts most, then difficult turns and the kind of road.',
    // The data about the person, each with the way to its choice.
    'heading, What we used about you, level 3',
    'list',
    'listitem, level 1, position 1, set size 2',
    'where you are now',
    'link, Change: where you are now',
    'listitem, level 1, position 2, set size 2',
    'the place you typed in',
    'end of list',
    // The switches stand in a group that says what they are.
    'group, What you can change',
    'What you can change',
    'switch, Avoid tolls, not checked',
    'switch, Prefer shorter routes, They may take longer., not checked',
    'They may take longer.',
    'group, Was this helpful?',
    'Was this helpful?',
    'button, yes',
    'button, no',
    'status',
    // A person, last and always.
    'link, Ask a person about this route',
    'end of region, Why this route?',
  ]);
});

test('in German it is the same', async () => {
  const whole = await showWhole('WhyCallout', { language: 'de' });
  expect(await readThrough(whole)).toEqual([
    // Figures, units and times as German has them.
    'region, Warum diese Route?',
    'Jetzt 7 Min. schneller; 1,3 km länger',
    'status',
    'disclosure, Warum diese Route?, expanded',
    'list',
    'listitem, level 1, position 1, set size 1',
    'Verglichen mit der kürzeren Route ist diese jetzt 7 Minuten schneller und 1,3 Kilometer länger. Sie ist jetzt schneller, weil der Verkehr die kürzere Route um 9 Minuten verlangsamt.',
    'end of list',
    'Stand: 15:05',
    'table, Der Vergleich',
    'caption, Der Vergleich',
    'rowgroup',
    'row, Zeit Davon Verzögerung Länge',
    'cell',
    'columnheader, Zeit',
    'columnheader, Davon Verzögerung',
    'columnheader, Länge',
    'rowgroup',
    'row, Diese hier 15 Min. 20 Sek. 9,5 km',
    'rowheader, Diese hier',
    'cell, 15 Min.',
    'cell, 20 Sek.',
    'cell, 9,5 km',
    'row, Die kürzere Route 22 Min. 9 Min. 8,2 km',
    'rowheader, Die kürzere Route',
    'cell, 22 Min.',
    'cell, 9 Min.',
    'cell, 8,2 km',
    'end of table, Der Vergleich',
    'Der Kartendienst stellt die Route mit der besten Wertung an die erste Stelle. Am meisten zählt die Zeit, dann schwieriges Abbiegen und die Art der Straße.',
    'heading, Was wir dafür über Sie verwendet haben, level 3',
    'list',
    'listitem, level 1, position 1, set size 2',
    'wo Sie gerade sind',
    'link, Ändern: wo Sie gerade sind',
    'listitem, level 1, position 2, set size 2',
    'das Ziel, das Sie eingegeben haben',
    'end of list',
    'group, Was Sie ändern können',
    'Was Sie ändern können',
    'switch, Maut vermeiden, not checked',
    'switch, Kürzere Routen vorziehen, Sie können länger dauern., not checked',
    'Sie können länger dauern.',
    'group, War das hilfreich?',
    'War das hilfreich?',
    'button, ja',
    'button, nein',
    'status',
    'link, Einen Menschen zu dieser Route fragen',
    'end of region, Warum diese Route?',
  ]);
});

test('new figures are said once, politely, and take no focus', async () => {
  const callout = (explained: typeof decisive) => (
    <WhyCallout explanation={wayHomeWhy} explained={explained} settings={{}} onSettingChange={() => {}} />
  );
  const { rerender } = show(callout(decisive), {}, '2026-03-01T14:06:00.000Z');
  await listen();
  rerender(
    callout(
      explainRoute(
        here([
          [9500, 1080, 880],
          [8200, 1320, 800],
        ]),
      ),
    ),
  );
  await hear('polite: New figures. 4 min faster now; 1.3 km longer');
});
