import { type Example, type Rule, rules } from '../../src/check/index.ts';

function ExampleOf({ example, role }: { example: Example; role: string | undefined }) {
  if (typeof example === 'string')
    return (
      <p>
        “{example}”{role ? ` (${role})` : ''}
      </p>
    );
  const { language, texts = [], origin, notice } = example;
  const [item] = Object.values(notice?.items ?? {});
  return (
    <ul>
      {origin?.texts.map(({ path, text }) => (
        <li key={`source ${path.join('.')}`}>
          {path.join('.')} in {origin.language}: “{text}”
        </li>
      ))}
      {texts.map(({ path, text, role: place }) => (
        <li key={path.join('.')}>
          {path.join('.')}
          {language ? ` in ${language}` : ''} ({place}): “{text}”
        </li>
      ))}
      {texts.length === 0 && item && (
        <li>{`data: ${Object.values(item.data).join(', ')}; explicit: ${item.explicit ?? false}`}</li>
      )}
    </ul>
  );
}

const languagesOf = ({ languages }: Rule) => (languages === 'all' ? 'every language' : languages.join(', '));

/** The page of one rule of the checker, made from the rule's own file. */
export function RulePage({ id }: { id: string }) {
  const rule = rules.find((one) => one.id === id);
  if (!rule)
    throw new Error(`Forthright: there is no rule ${id}. Its page would be empty. Delete stories/rules/${id}.mdx.`);
  return (
    <>
      <h1>{rule.id}</h1>
      <p>{rule.flags}</p>
      <h2>Why</h2>
      <p>{rule.why}</p>
      <p>Source: {rule.source}</p>
      <h2>How to mend it</h2>
      <p>{rule.mend}</p>
      <h2>Bad</h2>
      <ExampleOf example={rule.bad} role={rule.role} />
      <h2>Good</h2>
      <ExampleOf example={rule.good} role={rule.role} />
      {rule.limits && (
        <>
          <h2>What it leaves alone, and what it cannot tell</h2>
          <p>{rule.limits}</p>
        </>
      )}
      <p>
        Severity: {rule.severity}. Languages: {languagesOf(rule)}.
      </p>
    </>
  );
}

/** All rules with what they flag. */
export function RuleList() {
  return (
    <ul>
      {rules.map(({ id, severity, flags }) => (
        <li key={id}>
          <a href={`?path=/docs/rules-${id}--docs`}>{id}</a> ({severity}): {flags}
        </li>
      ))}
    </ul>
  );
}
