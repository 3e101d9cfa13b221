import { useState } from 'react';
import { parse as parseYaml } from 'yaml';
import { endonym, englishName } from '../../.storybook/i18n.ts';
import { directionOf } from '../../src/core/index.ts';
import { dotted } from '../../src/schema/index.ts';
import { PageTable } from './page-table.tsx';
import { type Reviewed, type ReviewedGroup, type ReviewedLanguage, type ReviewedText, review } from './review.ts';

const files = import.meta.glob<string>('../../copy/*.yaml', { eager: true, query: '?raw', import: 'default' });
const reviewed = review(
  Object.entries(files).map(([file, text]) => ({ file: file.replace('../../', ''), data: parseYaml(text) })),
);

const layers = { first: 'At a glance', full: 'In full' } as const;
const says = (count: number, one: string, more: string) => `${count === 0 ? 'no' : count} ${count === 1 ? one : more}`;

function Reading({ reading }: { reading: ReviewedLanguage['reading'] }) {
  if (!reading) return <>too little running text to say</>;
  return (
    <>
      {reading.band}{' '}
      <span className="page-quiet">
        ({Math.round(reading.score)}, {reading.formula})
      </span>
    </>
  );
}

/** Every explanation with the state of each of its languages. */
function Overview({ chosen, choose }: { chosen: string; choose: (id: string) => void }) {
  return (
    <PageTable label="Explanations" columns={['Explanation', 'Kind', 'Languages', 'Findings']}>
      {reviewed.map(({ id, kind, languages, issues }) => {
        const key = `${id}.${kind}`;
        const stale = languages.filter((one) => one.stale);
        return (
          <tr key={key}>
            <th scope="row">
              <button type="button" className="page-link" aria-pressed={key === chosen} onClick={() => choose(key)}>
                {id}
              </button>
            </th>
            <td>{kind}</td>
            <td>
              {languages.map(({ language }) => language).join(', ')}
              {stale.length > 0 && (
                <span className="page-mark">stale: {stale.map(({ language }) => language).join(', ')}</span>
              )}
            </td>
            <td>
              {says(
                languages.reduce((sum, { findings }) => sum + findings.length, 0),
                'finding',
                'findings',
              )}
              {issues.some(({ severity }) => severity === 'error') && (
                <span className="page-mark">errors in its files</span>
              )}
            </td>
          </tr>
        );
      })}
    </PageTable>
  );
}

function Language({ of }: { of: ReviewedLanguage }) {
  const { language, file, digest, stale, reading, findings, notJudged } = of;
  return (
    <article className="page-language" aria-labelledby={`language-${language}`}>
      <h3 id={`language-${language}`}>
        <bdi lang={language}>{endonym(language)}</bdi>
        {endonym(language) !== englishName(language) && <span className="page-quiet"> {englishName(language)}</span>}
      </h3>
      <dl>
        <dt>File</dt>
        <dd>
          <code>{file}</code>
        </dd>
        <dt>Copy digest</dt>
        <dd>
          <code title={digest}>{digest.slice(0, 19)}…</code>
          {stale && <span className="page-mark">stale: its source has changed since</span>}
        </dd>
        <dt>Reading level</dt>
        <dd>
          <Reading reading={reading} />
        </dd>
        <dt>Checker</dt>
        <dd>
          {says(findings.length, 'finding', 'findings')}
          {notJudged > 0 && <span className="page-quiet">; {notJudged} rules cannot judge this language</span>}
        </dd>
      </dl>
    </article>
  );
}

function Text({ of, languages }: { of: ReviewedText; languages: ReadonlyArray<ReviewedLanguage> }) {
  return (
    <div className="page-text">
      <h4>
        <code>{of.field}</code>
      </h4>
      <div className="page-columns">
        {languages.map(({ language, findings }) => {
          const here = findings.filter(({ path }) => dotted(path) === of.path);
          return (
            <div key={language}>
              <p lang={language} dir={directionOf(language)}>
                {of.texts[language] ?? '–'}
              </p>
              {here.map(({ rule, severity, message }) => (
                <p key={rule + message} className="page-finding">
                  {severity}:{' '}
                  <a href={`./?path=/docs/rules-${rule}--docs`} target="_parent">
                    {rule}
                  </a>
                  . {message}
                </p>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Group({ of, languages }: { of: ReviewedGroup; languages: ReadonlyArray<ReviewedLanguage> }) {
  return (
    <section className="page-group" aria-labelledby={`group-${of.id}`}>
      <h3 id={`group-${of.id}`}>
        {of.title} {of.id && <code>{of.id}</code>}
      </h3>
      {(['first', 'full'] as const).map((layer) => {
        const texts = of.texts.filter((text) => text.layer === layer);
        return texts.length === 0 ? null : (
          <div key={layer}>
            <p className="page-layer">{layers[layer]}</p>
            {texts.map((text) => (
              <Text key={text.path} of={text} languages={languages} />
            ))}
          </div>
        );
      })}
    </section>
  );
}

function Explanation({ of }: { of: Reviewed }) {
  const [hidden, setHidden] = useState<ReadonlyArray<string>>([]);
  const shown = of.languages.filter(({ language }) => !hidden.includes(language));
  return (
    <>
      <h2 id="explanation">
        {of.id} <span className="page-quiet">{of.kind}</span>
      </h2>
      {of.issues.length > 0 && (
        <ul>
          {of.issues.map(({ file, line, path, expected, mend }) => (
            <li key={file + path + expected}>
              <code>
                {file}
                {line ? `:${line}` : ''} {path}
              </code>
              : {mend}
            </li>
          ))}
        </ul>
      )}
      <div className="page-columns">
        {of.languages.map((language) => (
          <Language key={language.language} of={language} />
        ))}
      </div>
      <fieldset className="page-choice">
        <legend>Side by side</legend>
        {of.languages.map(({ language }) => (
          <label key={language}>
            <input
              type="checkbox"
              checked={!hidden.includes(language)}
              onChange={() =>
                setHidden(hidden.includes(language) ? hidden.filter((one) => one !== language) : [...hidden, language])
              }
            />
            <bdi lang={language}>{endonym(language)}</bdi>
          </label>
        ))}
      </fieldset>
      {of.groups.map((group) => (
        <Group key={group.id} of={group} languages={shown} />
      ))}
    </>
  );
}

/** Every explanation of `copy/`, item by item, in every language side by side, with what the checker says of it. */
export function CopyReviewPage() {
  const [chosen, choose] = useState('photos.consent');
  const one = reviewed.find(({ id, kind }) => `${id}.${kind}` === chosen) ?? reviewed[0];
  return (
    <div className="sb-unstyled page-doc">
      <Overview chosen={chosen} choose={choose} />
      {one && <Explanation key={chosen} of={one} />}
    </div>
  );
}
