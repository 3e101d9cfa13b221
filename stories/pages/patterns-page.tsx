import { patterns } from './patterns.ts';
import { Tests } from './promises-page.tsx';

const families = [...new Set(patterns.map(({ family }) => family))];

/** The sixteen patterns, each with what prevents, finds and tests it, and what cannot. */
export function PatternsPage() {
  return families.map((family) => (
    <section key={family} className="sb-unstyled page-doc">
      <h2 id={family.toLowerCase().replaceAll(' ', '-')}>{family}</h2>
      {patterns
        .filter((one) => one.family === family)
        .map(({ id, name, is, prevents, finds, tests, cannot }) => (
          <article key={id} className="page-pattern" aria-labelledby={`pattern-${id}`}>
            <h3 id={`pattern-${id}`}>
              {name} <span className="page-quiet">{id}</span>
            </h3>
            <p>{is}</p>
            <dl className="page-facts">
              <dt>Prevents</dt>
              <dd>{prevents}</dd>
              <dt>Finds</dt>
              <dd>
                {finds.length === 0
                  ? 'No rule: this is not in the words.'
                  : finds.map((rule, at) => (
                      <span key={rule}>
                        {at > 0 && ', '}
                        <a href={`./?path=/docs/rules-${rule}--docs`} target="_parent">
                          {rule}
                        </a>
                      </span>
                    ))}
              </dd>
              <dt>Tests</dt>
              <dd>
                <Tests tests={tests} />
              </dd>
              <dt>Cannot</dt>
              <dd>{cannot}</dd>
            </dl>
          </article>
        ))}
    </section>
  ));
}
