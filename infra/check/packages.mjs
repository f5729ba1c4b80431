// Packages as the lock file has them; nothing to do when they are there. A program of its own, run first: what imports them cannot fetch them.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './lib.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const mark = path.join(here, 'node_modules', '.package-lock.json');
const there = fs.existsSync(mark) && fs.statSync(mark).mtimeMs >= fs.statSync(path.join(here, 'package-lock.json')).mtimeMs;
if (!there) {
  const { code, out } = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here });
  if (code !== 0) {
    console.error(`FAIL packages: npm ci: ${out}`);
    process.exit(1);
  }
  fs.utimesSync(mark, new Date(), new Date());
}
