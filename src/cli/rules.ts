import { rules } from '../check/index.ts';
import { didYouMean } from '../schema/index.ts';
import { readArguments } from './arguments.ts';
import { pageOf } from './link.ts';
import { faultsPage, rulePage } from './rule-page.ts';
import { CannotRun, type Io } from './verb.ts';

export const help = `forthright rules [rule]

Prints the page of a rule: what it flags, why that matters and the source, how to mend it, a bad and a good example.
Without a rule it lists them all. A fault that is no rule of words, such as missing-field, is explained too.

Examples
  forthright rules
  forthright rules vague-word
  forthright rules missing-field
`;

/** Faults in the data of a file, which the page of the faults tells about. */
const isFault = (id: string) => faultsPage.includes(`\`${id}\``);

export async function run(args: ReadonlyArray<string>, io: Io): Promise<number> {
  const { positionals } = readArguments(args, {});
  const [id, ...more] = positionals;
  if (more.length > 0) throw new CannotRun('Name one rule, or none to list them all.');
  if (id === undefined) {
    for (const { id, severity, flags } of rules) io.out.write(`${id.padEnd(22)}${severity.padEnd(9)}${flags}\n`);
    return 0;
  }
  const found = rules.find((rule) => rule.id === id);
  if (!found && !isFault(id) && id !== pageOf(id)) {
    const near = didYouMean(
      id,
      rules.map((rule) => rule.id),
    );
    throw new CannotRun(
      `There is no rule ${id}. ${near ? `Did you mean ${near}?` : 'forthright rules lists them all.'}`,
    );
  }
  io.out.write(found ? rulePage(found) : faultsPage);
  return 0;
}
