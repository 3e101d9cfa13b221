/**
 * A condition of a survey as sets: for each question the answers that make it hold, where `''` stands for "not
 * answered". Several cases: one of them must hold.
 */
export type Case = ReadonlyMap<string, ReadonlySet<string>>;
/** Every answer that a question can have, without "not answered". */
export type Domains = ReadonlyMap<string, ReadonlySet<string>>;

export const unanswered = '';

type Expression =
  | { type: 'atom'; question: string; holds: ReadonlySet<string> }
  | { type: 'and' | 'or'; parts: ReadonlyArray<Expression> }
  | { type: 'not'; of: Expression };

const pattern = /\s*(\{[^}]+\}|'[^']*'|"[^"]*"|\[[^\]]*\]|<>|!=|==|=|&&|\|\||!|\(|\)|[\w.-]+)/y;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.trimEnd().length) {
    const found = pattern.exec(text)?.[1];
    if (found === undefined)
      throw new Error(
        `Forthright: the condition ${JSON.stringify(text)} cannot be read. It would be taken over wrongly. Rewrite it in the guide by hand.`,
      );
    tokens.push(found);
  }
  return tokens;
}

const bare = (token: string) => token.replace(/^['"]|['"]$/g, '');

/** Reads `{a} = 'x' and ({b} notempty or {c} <> 'y')` as SurveyJS writes conditions. @throws on what it does not know */
function read(text: string, domains: Domains): Expression {
  const tokens = tokensOf(text);
  let at = 0;
  const is = (...words: string[]) => words.includes(tokens[at]?.toLowerCase() ?? '');
  const cannot = (): never => {
    throw new Error(
      `Forthright: the condition ${JSON.stringify(text)} uses ${tokens[at] ?? 'its end'} in a way that cannot be read. It would be taken over wrongly. Rewrite it in the guide by hand.`,
    );
  };
  const chain = (type: 'and' | 'or', words: string[], part: () => Expression): Expression => {
    const parts = [part()];
    while (is(...words)) {
      at++;
      parts.push(part());
    }
    return parts.length === 1 ? parts[0]! : { type, parts };
  };
  const expression = (): Expression => chain('or', ['or', '||'], () => chain('and', ['and', '&&'], single));
  const single = (): Expression => {
    if (is('not', '!')) {
      at++;
      return { type: 'not', of: single() };
    }
    if (is('(')) {
      at++;
      const inner = expression();
      if (!is(')')) cannot();
      at++;
      return inner;
    }
    const name = tokens[at++] ?? '';
    if (!name.startsWith('{')) cannot();
    const question = name.slice(1, -1);
    const domain = domains.get(question) ?? new Set<string>();
    const operator = tokens[at++]?.toLowerCase();
    if (operator === 'notempty') return { type: 'atom', question, holds: domain };
    if (operator === 'empty') return { type: 'atom', question, holds: new Set([unanswered]) };
    const value = tokens[at++];
    if (value === undefined) return cannot();
    const values = new Set(
      value.startsWith('[')
        ? value
            .slice(1, -1)
            .split(',')
            .map((one) => bare(one.trim()))
        : [bare(value)],
    );
    const among = new Set([...values].filter((one) => domain.has(one)));
    if (operator === '=' || operator === '==' || operator === 'equal' || operator === 'anyof')
      return { type: 'atom', question, holds: among };
    if (operator === '<>' || operator === '!=' || operator === 'notequal')
      return { type: 'not', of: { type: 'atom', question, holds: among } };
    at -= 2;
    return cannot();
  };
  const whole = expression();
  if (at < tokens.length) cannot();
  return whole;
}

/** Both conditions at once; undefined if no answer fulfils both. */
function both(a: Case, b: Case): Case | undefined {
  const merged = new Map(a);
  for (const [question, holds] of b) {
    const before = merged.get(question);
    const left = before ? new Set([...before].filter((answer) => holds.has(answer))) : holds;
    if (left.size === 0) return undefined;
    merged.set(question, left);
  }
  return merged;
}

/** Whether every way to fulfil some cases fulfils other cases too. Only says yes where that is plain. */
export const implies = (given: ReadonlyArray<Case>, wanted: ReadonlyArray<Case>): boolean =>
  given.every((one) =>
    wanted.some((other) =>
      [...other].every(([question, holds]) => [...(one.get(question) ?? ['?'])].every((answer) => holds.has(answer))),
    ),
  );

/** A condition as cases, one of which must hold; an empty list can never hold. */
export function casesOf(text: string, domains: Domains): Case[] {
  const spread = (expression: Expression, negated: boolean): Case[] => {
    if (expression.type === 'not') return spread(expression.of, !negated);
    if (expression.type === 'atom') {
      const every = new Set([...(domains.get(expression.question) ?? []), unanswered]);
      const holds = negated ? new Set([...every].filter((answer) => !expression.holds.has(answer))) : expression.holds;
      return holds.size === 0 ? [] : [new Map([[expression.question, holds]])];
    }
    const parts = expression.parts.map((part) => spread(part, negated));
    if ((expression.type === 'or') !== negated) return parts.flat();
    return parts.reduce((cases, part) => cases.flatMap((one) => part.flatMap((other) => both(one, other) ?? [])), [
      new Map(),
    ] as Case[]);
  };
  return spread(read(text, domains), false);
}

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && [...a].every((one) => b.has(one));

/** Two cases as one, where they differ in a single question. */
function joined(a: Case, b: Case): Case | undefined {
  if (a.size !== b.size || ![...a.keys()].every((question) => b.has(question))) return undefined;
  const differing = [...a].filter(([question, holds]) => !same(holds, b.get(question)!));
  if (differing.length > 1) return undefined;
  const merged = new Map(a);
  for (const [question, holds] of differing) merged.set(question, new Set([...holds, ...b.get(question)!]));
  return merged;
}

/** Cases with what is already known left out, and as few of them as is plain to see. Empty if none can hold. */
export function given(cases: ReadonlyArray<Case>, known: ReadonlyMap<string, string>): Case[] {
  const left: Case[] = [];
  for (const one of cases) {
    if ([...one].some(([question, holds]) => known.has(question) && !holds.has(known.get(question)!))) continue;
    let rest: Case = new Map([...one].filter(([question]) => !known.has(question)));
    for (let at = 0; at < left.length; at++) {
      const merged = joined(left[at]!, rest);
      if (!merged) continue;
      left.splice(at, 1);
      rest = merged;
      at = -1;
    }
    left.push(rest);
  }
  return left;
}
