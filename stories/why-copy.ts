import { parse } from 'yaml';
import filmDe from '../copy/film-evening.why.de.yaml?raw';
import film from '../copy/film-evening.why.yaml?raw';
import loanDe from '../copy/small-loan.why.de.yaml?raw';
import loan from '../copy/small-loan.why.yaml?raw';
import wayDe from '../copy/way-home.why.de.yaml?raw';
import way from '../copy/way-home.why.yaml?raw';
import { parseWhy, type WhyExplanation } from '../src/core/index.ts';

/** A why file and its translation, parsed as the build would; fails loudly, for these are our own files. */
function explanationOf(id: string, source: string, german: string): WhyExplanation {
  const { explanation, issues } = parseWhy({ file: `${id}.why.yaml`, data: parse(source) }, [
    { file: `${id}.why.de.yaml`, data: parse(german) },
  ]);
  if (!explanation) throw new Error(issues.map(({ path, mend }) => `${path}: ${mend}`).join('\n'));
  return explanation;
}

export const wayHome = explanationOf('way-home', way, wayDe);
export const filmEvening = explanationOf('film-evening', film, filmDe);
export const smallLoan = explanationOf('small-loan', loan, loanDe);
