import { groupsOf } from './groups.ts';
import { readCopyFile } from './read-copy.ts';
import { kinds } from './kinds.ts';
import { rules, sheetOf, judges, countsOf } from '../check/index.ts';
import { readArguments } from './arguments.ts';
import { sentencesOf, wordsOf } from '../check/plain.ts';
const t: any[] = [['loaded', performance.now()]];
const m = (n: string) => t.push([n, performance.now()]);
readArguments(process.argv.slice(2), {format:{type:'string'}}); m('args');
const groups = groupsOf([process.argv[2]!]) as any; m('groups');
const main = readCopyFile(groups[0].source, 'x'); m('read+yaml');
const p = kinds[groups[0].kind]!.parse(main.source!, []); m('parse');
const s = sheetOf(kinds[groups[0].kind]!.schema, p.explanation!.notices.en!, 'x'); m('sheet');
const per: any[] = [];
for (const rule of rules) { const a = performance.now(); if (judges(rule, 'en')) [...rule.check(s)]; per.push([rule.id, performance.now() - a]); }
m('rules');
countsOf(s); m('counts');
process.on('exit', () => { m('exit'); let b = 0; for (const [n, x] of t) { console.error(n.padEnd(12), (x - b).toFixed(1)); b = x; }
 console.error(per.sort((a, b) => b[1] - a[1]).slice(0, 14).map(([a, b]) => `${a} ${b.toFixed(1)}`).join(', ')); });
