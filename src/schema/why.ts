import * as v from 'valibot';
import { id, language, link, name, text } from './fields.ts';

// The why document: what stands around a reason, never the reason itself. Reasons are rendered from facts.
// Sources: DSA Art. 26, 27; GDPR Art. 15(1)(h), 22(3); 12 CFR 1002.9.

/** What an explanation may be about. */
const whySubjects = ['route', 'choice', 'decision'] as const;

const way = (what: string) =>
  v.strictObject({ text: text(`${what} As a person reads it on the link.`), link: link('Where it leads.') });

/** The file `<id>.why.yaml`, in the language it was first written in. */
export const whyDocument = /* @__PURE__ */ (() =>
  v.strictObject({
    kind: v.pipe(v.literal('why'), v.description('What this file explains: why.')),
    id: id('The name of this explanation; also the beginning of the file name.'),
    language: language('The language this file is written in.'),
    explains: v.pipe(
      v.picklist(whySubjects),
      v.description('What is explained: a route, a choice (a recommendation), or a decision.'),
    ),
    title: text('The question it answers, as a person would ask it: Why this route?'),
    objective: v.pipe(
      v.strictObject({
        metric: v.pipe(
          v.picklist(['duration', 'distance', 'score', 'transfers', 'arrival', 'contribution', 'rules']),
          v.description(
            'What the order goes by. score is a service’s own measure; contribution is a recommender’s; rules are for decisions.',
          ),
        ),
        text: text('The same in plain words: We put the route first that takes the least time now (DSA Art. 27(1)).'),
      }),
      v.description('What decides which comes first.'),
    ),
    data: v.pipe(
      v.record(
        id('id of a piece of data'),
        v.strictObject({
          text: text('What was used about the person, as people call it: where you are now.'),
          consent: v.exactOptional(
            v.pipe(
              v.strictObject({ notice: id('The id of the consent file.'), item: id('The id of the item in it.') }),
              v.description('The consent item that allows it; the person gets a link to change it.'),
            ),
          ),
        }),
      ),
      v.description('What was used about the person. {} if nothing.'),
    ),
    controls: v.pipe(
      v.record(
        id('id of a control'),
        v.strictObject({
          label: text('What the person can change, as a switch: Avoid tolls.'),
          hint: v.exactOptional(text('What will be different then.')),
        }),
      ),
      v.check((controls) => Object.keys(controls).length > 0, 'no-controls'),
      v.description('What the person can change about it. Each is a real switch in the component (DSA Art. 27(3)).'),
    ),
    human: v.pipe(way('How to ask a person.'), v.description('The way to a person. Always shown.')),
    correct: v.exactOptional(v.pipe(way('How to correct the data.'), v.description('Required for decisions.'))),
    contest: v.exactOptional(
      v.pipe(way('How to contest the decision.'), v.description('Required for decisions (GDPR Art. 22(3)).')),
    ),
    names: v.exactOptional(
      v.pipe(
        v.record(id('id of a feature or an input'), text('What people call it: your monthly income.')),
        v.description('The names of features and inputs, by the id that facts use.'),
      ),
    ),
    rules: v.exactOptional(
      v.pipe(
        v.record(
          id('id of a rule'),
          text('What it says against the person, so that it can be checked: Two references are missing.'),
        ),
        v.description(
          'The words of rules that stand in no registered list, by the id that decisions use (12 CFR 1002.9(b)(2)).',
        ),
      ),
    ),
    wording: v.exactOptional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.description('A reason type: contrastive, attribute, history, …')),
          v.record(
            v.pipe(v.string(), v.description('A form of it: faster, longer, …')),
            text('The sentence, with the places it had.'),
          ),
        ),
        v.description(
          'Sentences in your own words. Each keeps its places, such as {{by}}; numbers come from facts alone.',
        ),
      ),
    ),
    silenced: v.exactOptional(
      v.pipe(
        v.array(
          v.strictObject({
            rule: name('The id of the rule.'),
            path: v.exactOptional(name('Where; everywhere in this file if left out.')),
            reason: name('Why the rule is wrong here.'),
          }),
        ),
        v.description('Rules of the checker that are silenced in this file, each with a reason.'),
      ),
    ),
  }))();

/** What a why file holds, as typed data. */
export type WhyDocument = v.InferOutput<typeof whyDocument>;
