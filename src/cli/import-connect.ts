import { array, type InferOutput, looseObject, nullish, string, unknown } from 'valibot';
import { isObject } from '../schema/index.ts';
import { shaped } from './foreign-data.ts';
import { answerName, fileId, type ImportedGuide, type ImportedNode, nodeName } from './imported-guide.ts';

/** One block of an Amazon Connect contact flow, as the console exports it. */
const block = looseObject({
  id: string(),
  type: string(),
  target: nullish(string()),
  branches: array(looseObject({ condition: string(), conditionValue: nullish(string()), transition: string() })),
  parameters: array(
    looseObject({ name: string(), value: unknown(), namespace: nullish(string()), resourceName: nullish(string()) }),
  ),
});
type Block = InferOutput<typeof block>;

const parameter = (block: Block, name: string): string | undefined => {
  const found = block.parameters.find((one) => one.name === name);
  const value = found?.resourceName ?? found?.value;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

/** The words a caller hears; speech marks are taken off, and what the system fills in is shown as an ellipsis. */
function spoken(block: Block): string {
  const text = parameter(block, 'Text') ?? '';
  const fromSystem = block.parameters.some(({ name, namespace }) => name === 'Text' && namespace === 'External');
  if (fromSystem) return `The caller hears what the system calls ${text}.`;
  return (
    text
      .replace(/<[^>]+>/g, '')
      .replace(/\$\.[\w.]+\w/g, '…')
      .replace(/\s+/g, ' ')
      .trim() || 'The caller hears nothing.'
  );
}

const conditionWords: Record<string, string> = {
  Timeout: 'no key in time',
  NoMatch: 'another key',
  Error: 'an error',
  Success: 'it worked',
  AtCapacity: 'the queue is full',
  True: 'yes',
  False: 'no',
  Looping: 'again',
  Complete: 'often enough',
};

function labelOf(block: Block, condition: string, value: string | null | undefined): string {
  if (typeof value === 'string') return block.type === 'GetUserInput' ? `Press ${value}` : `It is ${value}`;
  const word =
    block.type !== 'GetUserInput' && condition === 'NoMatch'
      ? 'anything else'
      : (Object.hasOwn(conditionWords, condition) && conditionWords[condition]) || condition;
  return word.replace(/^./, (letter) => letter.toUpperCase());
}

const doing: Record<string, string> = {
  CheckStaffing: 'Is anybody at work?',
  CheckHoursOfOperation: 'Is it within opening hours?',
  Loop: 'Has this been tried often enough?',
};

/**
 * Makes a guide from an Amazon Connect contact flow, so that the check can say from where no person can be reached.
 * What the system decides by itself becomes a question with the system's answers. A transfer to a queue or a number
 * counts as a person; a transfer to another flow does not, for nothing in the file says what is there.
 * @throws on a file that is no contact flow
 */
export function importConnect(data: unknown): ImportedGuide {
  if (!isObject(data) || !Array.isArray(data.modules) || typeof data.start !== 'string')
    throw new Error(
      'Forthright: this is no Amazon Connect contact flow. It needs modules and start, as the console exports them. Look whether it is the right file.',
    );
  const blocks = shaped(array(block), data.modules, 'contact flow');
  const notes: string[] = [];
  const names = new Map(blocks.map(({ id, type }) => [id, nodeName(`${type}-${id.slice(0, 8)}`)]));
  const nameOf = (id: string) => names.get(id) ?? nodeName(id);
  const nodes: Record<string, ImportedNode> = {};
  for (const block of blocks) {
    const here = nameOf(block.id);
    const options: Record<string, { label: string; next: string }> = {};
    if (block.type === 'Transfer') {
      const arrived = `${here}-arrived`;
      const person = block.target === 'Queue' || block.target === 'PhoneNumber';
      const where = parameter(block, 'ContactFlowId') ?? 'no name';
      options.arrived = { label: 'It worked', next: arrived };
      nodes[arrived] = person
        ? { outcome: 'A person answers.', person: true }
        : { outcome: `The call goes on in another flow: ${where}` };
      if (!person)
        notes.push(
          `${arrived}: the call goes on in another flow (${where}). Whether a person is there does not stand in this file.`,
        );
    }
    for (const { condition, conditionValue, transition } of block.branches) {
      const name =
        typeof conditionValue !== 'string'
          ? condition
          : block.type === 'GetUserInput'
            ? `key-${conditionValue}`
            : conditionValue;
      options[answerName(name.toLowerCase())] = {
        label: labelOf(block, condition, conditionValue),
        next: nameOf(transition),
      };
    }
    const targets = [...new Set(Object.values(options).map(({ next }) => next))];
    const words = parameter(block, 'Attribute') ?? parameter(block, 'Queue') ?? parameter(block, 'FunctionArn');
    const system =
      (Object.hasOwn(doing, block.type) && doing[block.type]) ||
      `The system does ${block.type}${words ? `: ${words}` : ''}.`;
    const text = block.type === 'PlayPrompt' || block.type === 'GetUserInput' ? spoken(block) : system;
    if (targets.length === 0) nodes[here] = { outcome: block.type === 'Disconnect' ? 'The call ends.' : text };
    else if (targets.length === 1 && block.type !== 'GetUserInput') nodes[here] = { info: text, next: targets[0]! };
    else nodes[here] = { question: text, options };
  }
  const metadata = isObject(data.metadata) ? data.metadata : {};
  const title = typeof metadata.name === 'string' && metadata.name !== '' ? metadata.name : 'A voice menu';
  return {
    guide: { kind: 'guide', id: fileId(title), language: 'en', title, start: nameOf(data.start), nodes },
    notes,
  };
}
