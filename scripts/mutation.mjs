// Runs the tests for Stryker in one process, since Vitest starts a worker for every mutant: hours become minutes.
// Test files are imported once and only the chosen tests run again. A mutant of a top-level constant, or a test
// that stays red after its mutant is gone (a cache was spoilt), makes everything be imported afresh.
import { globSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'node:util';
import fc from 'fast-check';

const nameOfPlugin = 'in-process';

// FORTHRIGHT_MUTATION_TESTS narrows the tests to some files, where one folder is mutated.
const files = process.env.FORTHRIGHT_MUTATION_TESTS ?? 'tests/{core,schema,check}/**/*.test.ts';

// Slow, or of another process, or counting what many runs came to; and about nothing that no other test holds too.
const tooSlow =
  /independent evaluator|5,000 nodes|very large notice|200,000 values|whole of a short one|real data|said only where the but-for|never praised in the same|parts that are told add up/i;

const namespace = '__stryker__';
let generation = 0;

// What Vitest gives a test, without Vitest: its own `expect`, on a collector of a hundred lines.
const ofVitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
const esm = (/** @type {string} */ name) => import(pathToFileURL(ofVitest.resolve(name)).href);

let suite = { names: /** @type {string[]} */ ([]), each: /** @type {(() => unknown)[]} */ ([]), isSkipped: false };
let current = { file: '', tests: new Map() };

const describe = (name, body) => {
  const outer = suite;
  suite = { names: [...outer.names, name], each: [...outer.each], isSkipped: outer.isSkipped };
  body();
  suite = outer;
};
const it = (name, options, body = options) => {
  if (suite.isSkipped) return;
  const whole = [...suite.names, name].join(' ');
  if (tooSlow.test(whole)) return;
  let id = `${current.file}#${whole}`;
  while (current.tests.has(id)) id += '+';
  const { each } = suite;
  current.tests.set(id, {
    id,
    name: whole,
    file: current.file,
    run: async () => {
      for (const before of each) await before();
      await (typeof body === 'function' ? body : options)();
    },
  });
};
const titled = (title, row, index) => {
  const said = format(title.replaceAll('%#', String(index)), ...row);
  // Node adds what no placeholder took.
  const spare = format('', ...row.slice((title.match(/%[sdifjoOc]/g) ?? []).length));
  const whole = spare !== '' && said.endsWith(spare) ? said.slice(0, -spare.length).trimEnd() : said;
  return whole.replace(/\$(\w+)/g, (all, key) =>
    Object(row[0]) === row[0] && key in row[0] ? format(row[0][key]) : all,
  );
};
const each =
  (make) =>
  (rows) =>
  (title, options, body = options) => {
    rows.forEach((given, index) => {
      const row = Array.isArray(given) ? given : [given];
      make(titled(title, row, index), () => body(...row));
    });
  };
describe.each = each(describe);
it.each = each(it);
it.skip = () => {};
describe.skip = () => {};
it.skipIf = (is) => (is ? it.skip : it);
it.runIf = (is) => (is ? it : it.skip);
describe.skipIf = (is) => (is ? describe.skip : describe);
const beforeEach = (body) => suite.each.push(body);

const shim = async () => {
  const { expect, use } = await esm('chai');
  const lib = await esm('@vitest/expect');
  use(lib.JestExtend);
  use(lib.JestChaiExpect);
  use(lib.JestAsymmetricMatchers);
  const ours = (value, message) => expect(value, message);
  Object.assign(ours, expect, globalThis[lib.ASYMMETRIC_MATCHERS_OBJECT]);
  Object.defineProperty(globalThis, lib.GLOBAL_EXPECT, { value: ours, configurable: true });
  lib.setState({ assertionCalls: 0 }, ours);
  globalThis.__glob__ = (/** @type {string} */ from, /** @type {string} */ pattern) =>
    Object.fromEntries(
      globSync(fileURLToPath(new URL(pattern, from))).map((file) => [
        relative(dirname(fileURLToPath(from)), file),
        JSON.parse(readFileSync(file, 'utf8')),
      ]),
    );
  globalThis.__ours__ = { describe, it, test: it, beforeEach, expect: ours, vi: await esm('@vitest/spy') };
};
const shimUrl = `data:text/javascript,const o=globalThis.__ours__;${[
  'describe',
  'it',
  'test',
  'beforeEach',
  'expect',
  'vi',
]
  .map((name) => `export const ${name}=o.${name};`)
  .join('')}`;

// A mutant that few inputs find is one that survives here, so the score is rather too low than too high.
const runs = Number(process.env.FORTHRIGHT_MUTATION_RUNS ?? 15);
globalThis.__fc__ = {
  ...fc,
  assert: (property, how) => fc.assert(property, { seed: 8, ...how, numRuns: Math.min(how?.numRuns ?? runs, runs) }),
};

const fcUrl = 'data:text/javascript,export default globalThis.__fc__';

const hooks = () => {
  const root = pathToFileURL(process.cwd()).href;
  const plain = new Map();
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest') return { url: shimUrl, shortCircuit: true };
      if (specifier === 'fast-check' && context.parentURL?.startsWith(root)) return { url: fcUrl, shortCircuit: true };
      const found = next(specifier, context);
      const isOurs = found.url.startsWith(`${root}/`) && !found.url.slice(root.length).includes('/node_modules/');
      return isOurs && !found.url.includes('?')
        ? { ...found, importAttributes: {}, url: `${found.url}?g=${generation}` }
        : found;
    },
    load(url, context, next) {
      const [bare = ''] = url.split('?');
      const isJson = bare.endsWith('.json') && bare !== url;
      if (!isJson && !bare.endsWith('.ts')) return next(url, context);
      let source = plain.get(bare);
      if (source === undefined) {
        const text = readFileSync(fileURLToPath(bare), 'utf8');
        source = isJson
          ? `export default ${text}`
          : stripTypeScriptTypes(text).replace(/import\.meta\.glob\s*\(/g, 'globalThis.__glob__(import.meta.url, ');
        plain.set(bare, source);
      }
      return { format: 'module', source, shortCircuit: true };
    },
  });
};

const importAll = async (only) => {
  generation += 1;
  const tests = new Map();
  for (const file of globSync(files)) {
    if (/\.browser\.|prose-hours/.test(file) || (only && !only.has(file))) continue;
    current = { file, tests };
    suite = { names: [], each: [], isSkipped: false };
    await import(`${pathToFileURL(file).href}?g=${generation}`);
  }
  return tests;
};

/** Whether a file keeps something between calls, which would hide a mutant from the tests after it. */
const keeps = (file) =>
  /^(export )?(const|let) .*(new (Map|WeakMap|WeakSet)\b|kept\()|\bkept\(/m.test(readFileSync(file, 'utf8'));

class InProcess {
  tests = new Map();
  speed = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis[namespace] ??= {};
    await shim();
    hooks();
  }

  async dryRun() {
    const ns = globalThis[namespace];
    this.tests = await importAll();
    const tests = [];
    for (const test of this.tests.values()) {
      ns.currentTestId = test.id;
      const result = await this.one(test);
      ns.currentTestId = undefined;
      this.speed.set(test.id, result.timeSpentMs);
      if (result.timeSpentMs > 400) process.stderr.write(`${Math.round(result.timeSpentMs)} ms ${test.id}\n`);
      tests.push(result);
    }
    return { status: 'complete', tests, mutantCoverage: ns.mutantCoverage };
  }

  /** @returns {Promise<any>} */
  async one(test) {
    const start = performance.now();
    const told = { id: test.id, name: test.name, fileName: test.file };
    try {
      await test.run();
      return { ...told, timeSpentMs: performance.now() - start, status: 0 };
    } catch (error) {
      const failureMessage = String(error?.message ?? error).slice(0, 500) || 'failed';
      return { ...told, timeSpentMs: performance.now() - start, status: 1, failureMessage };
    }
  }

  async mutantRun(options) {
    const ns = globalThis[namespace];
    const isStatic = options.mutantActivation === 'static';
    ns.activeMutant = undefined;
    ns.hitCount = undefined;
    const { id } = options.activeMutant;
    const chosen = options.testFilter && new Set(options.testFilter);
    const fresh = async (mutant) => {
      ns.activeMutant = mutant;
      ns.hitCount = 0;
      ns.hitLimit = options.hitLimit ?? Number.POSITIVE_INFINITY;
      try {
        this.tests = await importAll();
        return undefined;
      } catch (error) {
        return String(error?.message ?? error).slice(0, 500);
      }
    };
    let broken;
    if (isStatic) broken = await fresh(id);
    else if (options.reloadEnvironment || this.tests.size === 0 || keeps(options.activeMutant.fileName))
      await fresh(undefined);
    if (broken !== undefined) {
      return { status: 'killed', killedBy: [[...this.speed.keys()][0]], failureMessage: broken, nrOfTests: 1 };
    }
    const wanted = [...this.tests.values()]
      .filter((test) => !chosen || chosen.has(test.id))
      .sort((a, b) => (this.speed.get(a.id) ?? 0) - (this.speed.get(b.id) ?? 0));

    for (let attempt = 0; ; attempt += 1) {
      ns.activeMutant = id;
      ns.hitCount = 0;
      ns.hitLimit = options.hitLimit ?? Number.POSITIVE_INFINITY;
      let failed;
      let count = 0;
      for (const { id: testId } of wanted) {
        const test = this.tests.get(testId);
        if (test === undefined) continue;
        count += 1;
        const result = await this.one(test);
        if (result.status === 1) {
          failed = result;
          break;
        }
      }
      const isEndless = ns.hitCount > ns.hitLimit;
      ns.activeMutant = undefined;
      ns.hitCount = undefined;
      if (isEndless) return { status: 'timeout', reason: 'hit limit' };
      if (!failed) return { status: 'survived', nrOfTests: count };
      // Does the test hold again without the mutant? If not, something was left behind, and who broke it is unknown.
      if (!isStatic && attempt === 0 && (await this.one(this.tests.get(failed.id))).status === 1) {
        await fresh(undefined);
        continue;
      }
      return { status: 'killed', killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests: count };
    }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: nameOfPlugin, injectableClass: InProcess }];
