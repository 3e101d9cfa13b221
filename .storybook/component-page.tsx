import docs from 'virtual:component-docs';
import { Canvas, Description, DocsContext, Title, useOf } from '@storybook/addon-docs/blocks';
import { Fragment, type ReactNode, useContext } from 'react';
import type { PartDoc, PropDoc } from '../scripts/component-docs.ts';
import { notes } from '../stories/docs/index.ts';
import { order, type Test } from '../stories/docs/notes.ts';
import { Live } from '../stories/pages/live.tsx';

/** The name of a story as a sentence has it. */
const sentence = (name: string) => name.slice(0, 1) + name.slice(1).toLowerCase();

/** A sentence of a comment, with what stands in back ticks as code. */
function Said({ children }: { children: string }) {
  return [...children.matchAll(/`([^`]+)`|[^`]+/g)].map(({ 0: text, 1: code, index }) => (
    <Fragment key={index}>{code === undefined ? text : <code>{code}</code>}</Fragment>
  ));
}

const usual: Readonly<Record<string, string>> = {
  className: 'A class of your own.',
  children: 'What stands inside.',
};

function Table({ head, caption, children }: { head: ReadonlyArray<string>; caption: string; children: ReactNode }) {
  return (
    <div className="page-table">
      <table aria-label={caption}>
        <thead>
          <tr>
            {head.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** A name as code. Where it does not fit it breaks between its words, never inside one. */
const named = (text: string) => (
  <code>
    {[...text.matchAll(/.+?(?=(?<=[a-z<(|>])[A-Z]|(?<=-).|$)/g)].map(({ 0: word, index }) => (
      <Fragment key={index}>
        {index > 0 && <wbr />}
        {word}
      </Fragment>
    ))}
  </code>
);

const code = (text: string) => named(text.replace(/^\((\(.*\) => .*)\)$/, '$1'));

function Props({ of, props, element }: { of: string; props: ReadonlyArray<PropDoc>; element?: string | undefined }) {
  return (
    <>
      {props.length > 0 && (
        <Table head={['Prop', 'Type', 'What it is for']} caption={`Props of ${of}`}>
          {[...props]
            .sort((a, b) => Number(b.required) - Number(a.required))
            .map(({ name, type, required, says, standard }) => (
              <tr key={name}>
                <th scope="row">
                  {named(name)}
                  {required && <span className="page-needed">needed</span>}
                </th>
                <td>{code(type)}</td>
                <td>
                  <Said>{says || usual[name] || ''}</Said>
                  {standard && (
                    <>
                      {' '}
                      Left out: <code>{standard}</code>.
                    </>
                  )}
                </td>
              </tr>
            ))}
        </Table>
      )}
      {element && (
        <p>
          Takes a <code>ref</code> and every attribute of a <code>{`<${element}>`}</code> as well.
        </p>
      )}
    </>
  );
}

function Parts({ parts }: { parts: ReadonlyArray<PartDoc> }) {
  return (
    <Table head={['Part', 'data-forthright', 'What it is']} caption="Parts">
      {parts.map(({ name, marks, says, props, element }) => (
        <tr key={name}>
          <th scope="row">{named(name)}</th>
          <td>
            {marks.map((mark) => (
              <Fragment key={mark}>{named(mark)} </Fragment>
            ))}
          </td>
          <td>
            <Said>{says}</Said>
            {props.length > 0 && (
              <details>
                <summary>
                  {props.length === 1 ? 'Its prop' : `Its ${props.length} props`}
                  <span className="page-only-heard"> ({name})</span>
                </summary>
                <Props of={name} props={props} element={element} />
              </details>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

const TestName = ({ test }: { test: Test }) => (
  <>
    “{test.title.replaceAll(/%[sdi]/g, '…')}” <code className="page-file">{test.file}</code>
  </>
);

/** The page of one component: what its source says, what the keyboard does, what holds it, and every state. */
export function ComponentPage() {
  const { csfFile, preparedMeta } = useOf('meta', ['meta']);
  // A modal dialog needs a page of its own: it is fetched when somebody wants to see it.
  const modal = preparedMeta.parameters.docs?.story?.inline === false;
  const name = csfFile.meta.title.slice(csfFile.meta.title.lastIndexOf('/') + 1);
  const note = notes[name];
  const files = (note?.files ?? []).flatMap((file) => docs[file] ?? []);
  const [own, ...more] = files;
  const self = own?.parts.find((part) => part.name === name);
  const parts = [...(own?.parts ?? []).filter((part) => part !== self), ...more.flatMap((file) => file.parts)];
  const states = [
    ...new Map(files.flatMap((file) => file.states.map((state) => [`${state.name} ${state.on}`, state]))).values(),
  ];
  const variables = [...new Set(files.flatMap((file) => file.variables))].sort();
  const stories = useContext(DocsContext).componentStories(); // in the order of the file
  const first = stories.find(({ id }) => modal && id.endsWith('--open')) ?? stories[0];
  if (!note || !self) return <Title />;
  return (
    <>
      <Title>{name}</Title>
      <p className="page-lead">
        <Said>{self.says}</Said>
      </p>
      {first && <Canvas of={first.moduleExport} />}
      <div className="sb-unstyled page-doc">
        <pre className="page-code">
          <code>{`import { ${name} } from 'forthright';\nimport 'forthright/styles.css'; // if you like`}</code>
        </pre>
        {self.throws && <p>Throws {self.throws}.</p>}

        <h2 id="props">Props</h2>
        <Props of={name} props={self.props} element={self.element} />

        {parts.length > 0 && (
          <>
            <h2 id="parts">Parts</h2>
            <p>
              {name} is put together from these. Arrange them yourself where ours does not fit; their words still come
              from the explanation.
            </p>
            <Parts parts={parts} />
          </>
        )}

        <h2 id="styling">Styling</h2>
        {states.length > 0 && (
          <Table head={['Attribute', 'On', 'Values']} caption="State attributes">
            {states.map(({ name: attribute, on, values }) => (
              <tr key={`${attribute} ${on}`}>
                <th scope="row">{named(attribute)}</th>
                <td>{named(on)}</td>
                <td>
                  {values.length > 0 ? values.map((value) => <code key={value}>{value} </code>) : 'its id, or nothing'}
                </td>
              </tr>
            ))}
          </Table>
        )}
        {variables.length > 0 && (
          <>
            <p>Variables that the skin uses here:</p>
            <ul className="page-chips">
              {variables.map((variable) => (
                <li key={variable}>
                  <code>{variable}</code>
                </li>
              ))}
            </ul>
          </>
        )}

        <h2 id="keyboard">Keyboard</h2>
        <Table head={['Keys', 'What they do']} caption="Keyboard">
          {note.keyboard.map(([keys, does]) => (
            <tr key={`${keys} ${does}`}>
              <th scope="row">{keys.split(' ').map((key) => (key === 'or' ? ' or ' : <kbd key={key}>{key}</kbd>))}</th>
              <td>{does}</td>
            </tr>
          ))}
        </Table>

        <h2 id="accessibility">Accessibility</h2>
        <Table head={['WCAG 2.2', 'Here', 'Held by the test']} caption="Accessibility">
          {note.accessibility.map(({ criterion, says, test }) => (
            <tr key={`${criterion} ${says}`}>
              <th scope="row">{criterion}</th>
              <td>{says}</td>
              <td>
                <TestName test={test} />
              </td>
            </tr>
          ))}
        </Table>

        <h2 id="states">Every state</h2>
        {order
          .filter((one) => note.leftOut?.[one])
          .map((one) => (
            <p key={one}>
              There is no story “{one}”: {note.leftOut?.[one]}
            </p>
          ))}
      </div>
      {stories
        .filter(({ id }) => !id.endsWith('--default'))
        .map(({ moduleExport, name: story, id }) => (
          <Fragment key={id}>
            <h3 className="page-story-name" id={`story-${id}`}>
              {sentence(story)}
            </h3>
            <Description of={moduleExport} />
            {modal ? (
              <div className="sb-unstyled page-doc">
                <Live of={moduleExport} name={story} />
              </div>
            ) : (
              // What a press leads to is shown as it is after the press. What an application holds waits for the reader.
              <Canvas of={moduleExport} sourceState="none" story={{ autoplay: story !== 'Controlled' }} />
            )}
          </Fragment>
        ))}
    </>
  );
}
