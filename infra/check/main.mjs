import path from 'node:path';
import { HERE, SCHEMA, check, fits } from './check.mjs';
import { Red, run } from './lib.mjs';

const started = Date.now();
const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
const log = line => console.log(`${seconds().padStart(6)} s  ${line}`);
const project = path.resolve(HERE, '..', '..');
const NEWER = path.join(HERE, 'schema', 'aws-6.66.0.json');

const options = process.argv.slice(2);
const unknown = options.filter(o => !['--newer', '--without-engine', '--write', '--figures'].includes(o));
if (unknown.length) {
  console.error(`unknown: ${unknown.join(' ')}`);
  process.exit(2);
}

async function figures({ agreed, rights, dollars }) {
  const { checkTime, figure } = await import('./figures.mjs');
  checkTime({ 'check s': Number(seconds()) });
  figure({
    id: 'schema-iam-equality', what: `differences between the console's schema and the plan (${agreed} tables); wrong answers among ${rights.requests} requests asked of the roles they concern`,
    bar: '0; 0 of ≥ 60 requests', value: { 'schema differences': 0, requests: rights.requests, answers: rights.answers, 'wrong answers': 0 }, unit: 'differences and answers',
    met: v => v.requests >= 60, command: 'infra/check/run --figures',
  });
  figure({
    id: 'cold-cost', what: 'a month of the cold standby, counted from what stands after the apply, at the prices in infra/check/prices.json; without the endpoints of Session Manager',
    bar: '≤ $120', value: { '$': Number(dollars.toFixed(2)) }, unit: '$ a month', met: v => v.$ <= 120, command: 'infra/check/run --figures',
  });
}

try {
  const own = await run('node', ['--test', path.join(HERE, 'iam')]);
  if (own.code !== 0) throw new Red('matcher', own.out);
  log('matcher: its own tests pass');
  if (options.includes('--write')) process.env.MEGATICKET_WRITE = '1';
  const found = await check({ work: path.join(project, 'target', 'infra'), schema: SCHEMA, log });
  const newer = { work: path.join(project, 'target', 'infra-newer'), schema: NEWER };
  if (options.includes('--newer')) await check({ ...newer, log });
  else await fits(newer);
  log('the newer provider: fits');
  if (!options.includes('--without-engine')) {
    const { code, out } = await run('mvn', ['--batch-mode', '--quiet', '-Pinfra', 'test-compile', 'failsafe:integration-test', 'failsafe:verify',
      '-Dit.test=Planned*IT'], { cwd: project });
    if (code !== 0) throw new Red('engine', out);
    log("engine: the plan's tables made in DynamoDB Local, the console's ledger run on them");
  }
  log('validated offline, never applied');
  if (options.includes('--figures')) await figures(found);
} catch (e) {
  if (!(e instanceof Red)) throw e;
  console.error(`FAIL ${e.step}: ${e.message}`);
  process.exit(1);
}
