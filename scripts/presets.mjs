// Compiles copy/ into src/presets/generated. The same command that users have, on our own files.
import { spawnSync } from 'node:child_process';

const args = ['src/cli/main.ts', 'build', 'copy', '--out', 'src/presets/generated', '--eager'];
const { status } = spawnSync(process.execPath, [...args, '--types', '../../core/index.ts', '--extension', 'ts'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 2;
