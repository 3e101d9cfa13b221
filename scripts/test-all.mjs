// Everything that must hold, in one command: npm test. It ends with a plain line: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

process.env.PATH = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`; // Node 26 from tools/node
process.env.npm_config_loglevel = 'error';

const run = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options }).status === 0;

/** On Debian as root the browser is one package away; elsewhere scripts/browser.ts says what to do. */
function ensureBrowser() {
  const named = process.env.CHROMIUM_PATH;
  const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'].some(existsSync);
  if (named || installed || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('== installing Chromium from Debian, for the tests in a real browser');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const got =
    run('apt-get', ['update', '-qq'], quiet) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  if (!got) console.log('   apt could not install it; looking for another browser');
}

const report = resolve('node_modules/.cache/tests.json');
rmSync(report, { force: true });
mkdirSync(resolve('node_modules/.cache'), { recursive: true });
ensureBrowser();

const steps = [
  ['lint', 'npm', ['run', '-s', 'lint']],
  ['types', 'npm', ['run', '-s', 'typecheck']],
  ['unused code', 'npm', ['run', '-s', 'knip']],
  ['build', 'npm', ['run', '-s', 'build']],
  ['package', 'npm', ['run', '-s', 'lint:pkg']],
  ['size limits', 'npm', ['run', '-s', 'size']],
  ['API reports', 'npm', ['run', '-s', 'api', '--', '--check']],
  ['tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]],
  ['React 18', 'npm', ['ci', '--prefix', 'compat/react18', '--no-audit', '--no-fund', '--loglevel=error']],
  ['tests on React 18', 'vitest', ['run', '--project=browser'], { env: { ...process.env, REACT: '18' } }],
  ['static Storybook', 'npm', ['run', '-s', 'build-storybook']],
  ['pictures', 'npm', ['run', '-s', 'pictures']], // of the Storybook that was just built
];
const failed = [];
for (const [name, command, args, options] of steps) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const good = run(command, args, options);
  console.log(`== ${name}: ${good ? 'good' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(0)} s`);
  if (!good) failed.push(name);
}

// A step that is no test run counts as one, so that the closing line tells all of it.
const tests = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
const others = steps.length - 1;
const failedOthers = failed.filter((name) => name !== 'tests').length;
const broken = failed.includes('tests') && !tests?.numFailedTests ? 1 : 0; // a file that could not even be loaded
const passedCount = (tests?.numPassedTests ?? 0) + others - failedOthers;
const failedCount = (tests?.numFailedTests ?? 0) + failedOthers + broken;
const skippedCount = (tests?.numPendingTests ?? 0) + (tests?.numTodoTests ?? 0);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
// Told again here: in a long log the names of what failed stand far above its end.
for (const file of tests?.testResults ?? []) {
  const broke = file.assertionResults.filter(({ status }) => status === 'failed');
  if (file.status === 'failed' && broke.length === 0) console.log(`\n${file.name}\n  ${file.message}`);
  for (const { fullName, failureMessages } of broke)
    console.log(`\n${file.name}\n  ${fullName}\n  ${failureMessages.join('\n').slice(0, 800)}`);
}
console.log(`\n${passedCount} passed, ${failedCount} failed${skippedCount ? `, ${skippedCount} skipped` : ''}`);
process.exitCode = failedCount > 0 || !tests ? 1 : 0;
