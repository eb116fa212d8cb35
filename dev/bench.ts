// Runs every bench: dev/bench/*.bench.ts, one after another, so that none disturbs another's clock.
//   npm run bench -- [FOLDER of saved pages]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./bench/', import.meta.url));
let failed = 0;
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .sort()) {
  const { status } = spawnSync(process.execPath, [`${folder}${file}`, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
