// The public surface, one report for each import, so that a public change shows in review: npm run api (after a build).
// Writes api/*.api.md; with --check it changes nothing and fails where a report no longer says what is exported.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const check = process.argv.includes('--check');
const { exports: subpaths } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.values(subpaths)
  .map(({ types }) => types)
  .filter((types) => types?.endsWith('.d.ts') && !types.includes('.css'));
const temp = resolve('node_modules/.cache/api');
const made = resolve(temp, 'made');
for (const folder of [made, 'api']) mkdirSync(folder, { recursive: true });

/** The compiler lists the members of a union in the order in which it met them, which is not the same in every run. */
const sorted = (report) =>
  report.replaceAll(/"[\w-]+"(?: \| "[\w-]+")+/g, (union) => union.split(' | ').sort().join(' | '));

const quiet = { default: { logLevel: 'none' } };
const changed = entries.filter((entry) => {
  const name = entry.replace('./dist/', '').replace('.d.ts', '');
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: resolve('package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(entry),
      compiler: { tsconfigFilePath: resolve('tsconfig.json'), skipLibCheck: true },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: made,
        reportTempFolder: temp,
        includeForgottenExports: false,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
        compilerMessageReporting: { default: { logLevel: 'warning' } },
      },
    },
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel !== 'error') message.handled = true;
    },
  });
  const file = `api/${name}.api.md`;
  const report = sorted(readFileSync(resolve(made, `${name}.api.md`), 'utf8'));
  if (existsSync(file) && readFileSync(file, 'utf8') === report) return false;
  if (!check) writeFileSync(file, report);
  return true;
});

if (changed.length === 0) console.log(`API reports: ${entries.length} are as they were`);
else console.log(`API reports changed: ${changed.join(', ')}. ${check ? 'If it is meant, run: npm run api' : ''}`);
process.exitCode = check && changed.length > 0 ? 1 : 0;
