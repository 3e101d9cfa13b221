import { type GuideNode, readAnswers, walkGuide } from '../core/index.ts';
import { guideDocument, guideDuties, issueOf, validate } from '../schema/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { parseHuman } from './human-copy.ts';
import { issueLine, readHumanFile } from './read-human.ts';
import { CannotRun, type Io } from './verb.ts';

export const help = `forthright walk <guide> --answers <a,b,c>

Plays a guide in the terminal: where some answers lead, and what can be answered next. A guide that is not sound yet,
because a step has no way to a person, is played too; what is wrong with it is said on the error stream.

  --answers <a,b,c>     the ids of the answers, in their order
  --format text|json    json prints { path, outcome }, and what is on offer where it stops before one (text)

The exit code is 1 if an answer is not on offer where it is given.

Examples
  forthright walk copy/missing-photos.guide.yaml
  forthright walk copy/missing-photos.guide.yaml --answers phone,app,same,not-deleted
`;

const wordsOf = (node: GuideNode | undefined): string => {
  if (!node) return '';
  if ('question' in node) return node.question;
  return 'info' in node ? node.info : node.outcome;
};

export async function run(args: ReadonlyArray<string>, io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, {
    answers: { type: 'string' },
    format: { type: 'string', default: 'text' },
  });
  const format = oneOf('format', values.format, ['text', 'json']);
  const file = readHumanFile(positionals, 'guide', io);
  for (const issue of file.issues) io.err.write(issueLine(issue));
  if (!file.source) return 1;
  const { issues } = parseHuman('guide', file.source, file.translations, new Date().toISOString().slice(0, 10));
  for (const issue of issues) io.err.write(issueLine(issue));
  const { value: guide } = validate(guideDocument, file.source.data);
  if (!guide || guideDuties(guide).some((finding) => issueOf(file.source!, finding).severity === 'error')) return 1;
  let walk: ReturnType<typeof walkGuide>;
  try {
    walk = walkGuide(guide, readAnswers(values.answers));
  } catch (error) {
    throw new CannotRun(error instanceof Error ? error.message : String(error));
  }
  const { path, steps, at, state, offered, refused } = walk;
  if (format === 'json') {
    const open = state === 'outcome' ? {} : { at, offered };
    io.out.write(
      `${JSON.stringify({ path, outcome: state === 'outcome' ? at : null, ...open, ...(refused && { refused }) })}\n`,
    );
    return refused ? 1 : 0;
  }
  const answers = [...steps];
  io.out.write(`${guide.title}\n`);
  for (const id of path) {
    const node = guide.nodes[id];
    io.out.write(`\n${wordsOf(node)}  [${id}]\n`);
    if (!node || !('question' in node)) {
      if (node && 'outcome' in node && node.body) io.out.write(`${node.body.replace(/^/gm, '  ')}\n`);
      continue;
    }
    const answer = answers.shift()?.answer;
    const shown = answer === undefined ? offered : [answer];
    for (const one of shown)
      io.out.write(`  ${answer === undefined ? '○' : '●'} ${node.options[one]?.label}  [${one}]\n`);
  }
  const exit = guide.nodes[at]?.human ?? guide.human;
  if (exit !== undefined && exit !== 'none')
    io.out.write(`\nAt each step: a person, by ${typeof exit === 'string' ? exit : exit.help}.help.yaml\n`);
  if (refused)
    io.err.write(
      `forthright walk: The answer ${refused.answer} is not on offer at ${at}. ${offered.length > 0 ? `On offer are ${offered.join(', ')}.` : 'The guide has ended there.'}\n`,
    );
  return refused ? 1 : 0;
}
