import type { Test } from '../docs/notes.ts';
import { Live, type LiveStory } from './live.tsx';
import { promises } from './promises.ts';

/** Story files by the name of their component, each with its stories by name. */
export type StoryFiles = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Tests by their titles, with the files to find them in. */
export function Tests({ tests }: { tests: ReadonlyArray<Test> }) {
  return (
    <ul className="page-tests">
      {tests.map(({ file, title }) => (
        <li key={file + title}>
          {title} <code>{file}</code>
        </li>
      ))}
    </ul>
  );
}

/** Every promise with what keeps it. */
export function PromisesPage({ stories }: { stories: StoryFiles }) {
  return (['Consent', 'Why', 'Human', 'All'] as const).map((family) => (
    <section key={family} className="sb-unstyled page-doc">
      <h2 id={family.toLowerCase()}>{family === 'All' ? 'All of it' : family}</h2>
      <ol className="page-promises" start={promises.find((one) => one.family === family)?.number}>
        {promises
          .filter((one) => one.family === family)
          .map(({ number, title, says, kept, tests, shown }) => {
            const [file = '', name = ''] = shown?.split(' ') ?? [];
            const story = stories[file]?.[name];
            return (
              <li key={number} id={`promise-${number}`}>
                <span className="page-number" aria-hidden="true">
                  {number}
                </span>
                <div>
                  <h3>{title}</h3>
                  <p>{says}</p>
                  <dl className="page-facts">
                    <dt>How it is kept</dt>
                    <dd>{kept}</dd>
                    <dt>{tests.length === 1 ? 'The test that keeps it' : 'The tests that keep it'}</dt>
                    <dd>
                      <Tests tests={tests} />
                    </dd>
                  </dl>
                  {story ? <Live of={story as LiveStory} name={title} first={number === 1} /> : null}
                </div>
              </li>
            );
          })}
      </ol>
    </section>
  ));
}
