import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../check/index.ts';
import { isObject } from '../schema/index.ts';

const withPage = new Set(rules.map(({ id }) => id));

/** The name of a rule's page. Faults in the data itself, such as a missing field, share one. */
export const pageOf = (rule: string): string => (withPage.has(rule) ? rule : 'faults-in-the-data');

/** The pages that the package brings along: plain files, so that a link works without any site. */
const shipped = () =>
  new URL(import.meta.url.endsWith('.ts') ? '../../dist/cli/rules/{rule}.md' : './rules/{rule}.md', import.meta.url)
    .href;

/**
 * Where the pages of the rules are: an address with {rule} in it, or one that the rule is put behind.
 * The flag is asked first, then `"forthright": { "rulePages": … }` in the package.json of the folder, then the package.
 */
export function rulePagesFor(cwd: string, flag: string | undefined): string {
  const file = join(cwd, 'package.json');
  if (flag !== undefined) return flag;
  if (!existsSync(file)) return shipped();
  try {
    const { forthright } = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(forthright) && typeof forthright.rulePages === 'string' ? forthright.rulePages : shipped();
  } catch {
    return shipped(); // a package.json that is no JSON is not for this command to judge
  }
}

/** The link to a rule's page. */
export function linkOf(rule: string, pages: string): string {
  const page = pageOf(rule);
  const at = decodeURI(pages).includes('{rule}');
  return at ? pages.replace(/\{rule\}|%7Brule%7D/gi, page) : `${pages}${page}`;
}
