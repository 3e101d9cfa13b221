// Writes stories/rules/<id>.mdx for each rule of the checker: the page itself is made from the rule's file.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rules } from '../src/check/index.ts';

const folder = new URL('../stories/rules/', import.meta.url);
const page = (id) => `import { Meta } from '@storybook/addon-docs/blocks';
import { RulePage } from '../support/rule-page.tsx';

<Meta title="Rules/${id}" />

<RulePage id="${id}" />
`;

const kept = new Set(['all-rules.mdx', 'faults-in-the-data.mdx', ...rules.map(({ id }) => `${id}.mdx`)]);
for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(new URL(file, folder));
for (const { id } of rules) writeFileSync(new URL(`${id}.mdx`, folder), page(id));
