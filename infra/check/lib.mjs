// What every step uses: running programs, and being red with a step's name.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A check that failed: which step, and what it says. */
export class Red extends Error {
  constructor(step, message) {
    super(message);
    this.step = step;
  }
}

export const red = (step, message) => { throw new Red(step, message); };

/** Runs to the end, whatever comes. @returns {Promise<{code: number, out: string}>} both streams as one text */
export function run(command, args, { cwd, env } = {}) {
  return new Promise(done => {
    let out = '';
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', d => { out += d; });
    child.stderr.on('data', d => { out += d; });
    child.on('error', e => done({ code: 127, out: String(e) }));
    child.on('close', code => done({ code: code ?? 1, out }));
  });
}

/** At most `at` at once; the first that fails ends it when those under way are done. */
export async function each(items, at, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item; (item = queue.shift()) !== undefined;) {
      try {
        await work(item);
      } catch (e) {
        queue.length = 0;
        throw e;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.max(1, Math.min(at, items.length)) }, worker));
  const failed = ended.find(e => e.status === 'rejected');
  if (failed) throw failed.reason;
}

export const json = file => JSON.parse(fs.readFileSync(file, 'utf8'));

export const list = x => (x === null || x === undefined ? [] : [].concat(x));

export function filesUnder(folder, end) {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(e => e.isFile() && e.name.endsWith(end) && !e.parentPath.includes('.terraform'))
    .map(e => path.join(e.parentPath, e.name)).sort();
}
