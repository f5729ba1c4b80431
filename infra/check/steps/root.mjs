// One root, from init to a second plan that must be empty. Returns the plan, and the state after the stand-in's apply.
import fs from 'node:fs';
import path from 'node:path';
import { filesUnder, red } from '../lib.mjs';
import { ownState } from './text.mjs';
import { terraform } from './workspace.mjs';

// Nobody listens there: the backend block is right when the only thing that fails is the connection.
const NOWHERE = `
    access_key                  = "x"
    secret_key                  = "x"
    skip_credentials_validation = true
    skip_requesting_account_id  = true
    skip_metadata_api_check     = true
    use_path_style              = true
    max_retries                 = 1
    endpoints                   = { s3 = "http://127.0.0.1:9", dynamodb = "http://127.0.0.1:9", iam = "http://127.0.0.1:9", sts = "http://127.0.0.1:9" }
`;
// The document's form of the lock: one line more (docs/adr/0028-state-and-lock.md).
const LOCK_TABLE = '    dynamodb_table = "KDT-Msp4-PLDR-tfstate-lock"\n';

export class Root {
  constructor(name, { tree, out, env, log, backends = true }) {
    Object.assign(this, { name, tree, out, env, log, backends });
    this.folder = path.join(tree, name);
  }

  terraform(data, ...args) {
    return terraform(this.env, this.folder, path.join(this.out, `${this.name}.${data}`), ...args);
  }

  async must(step, data, ...args) {
    const { code, out } = await this.terraform(data, ...args);
    fs.appendFileSync(path.join(this.out, `${this.name}.log`), `$ terraform ${args.join(' ')}\n${out}\n`);
    if (code !== 0) red(step, `${this.name}: terraform ${args[0]}\n${out}`);
    return out;
  }

  async validate() {
    ownState(this.tree, this.name);
    await this.must('validate', 'data', 'init', '-backend=false');
    await this.must('validate', 'data', 'validate');
  }

  /** `init -backend=false` does not read the block, and `-backend-config` hides its misspelt arguments: so the settings go inside. */
  async backend() {
    const file = filesUnder(this.folder, '.tf').find(f => /backend "s3"/.test(fs.readFileSync(f, 'utf8')));
    if (!file) return;
    const written = fs.readFileSync(file, 'utf8');
    const forms = [[NOWHERE, false], [NOWHERE + LOCK_TABLE, true]];
    try {
      for (const [settings, deprecated] of forms) {
        fs.writeFileSync(file, written.replace(/backend "s3" \{/, start => start + settings));
        const { code, out } = await this.terraform('backend', 'init', '-reconfigure');
        const refused = code !== 0 && out.includes('connection refused');
        if (!refused || /not expected here|Unsupported|Missing required|Invalid/.test(out)) red('backend', `${this.name}: ${out}`);
        // If Terraform no longer warns, the decision about the lock has to be looked at again.
        if (deprecated !== /"dynamodb_table" is deprecated/.test(out)) red('backend', `${this.name}: lock table, warning ${deprecated ? 'gone' : 'unexpected'}: ${out}`);
      }
    } finally {
      fs.writeFileSync(file, written);
    }
  }

  async test() {
    if (!fs.existsSync(path.join(this.folder, 'tests'))) return 'no tests';
    const out = await this.must('test', 'data', 'test', `-junit-xml=${path.join(this.out, `${this.name}.junit.xml`)}`);
    return out.trim().split('\n').at(-1);
  }

  /** With a state of its own on disk, in the place of the bucket. */
  async apply() {
    const state = path.join(this.out, `${this.name}.tfstate`);
    fs.writeFileSync(path.join(this.folder, 'local_override.tf'), `terraform {\n  backend "local" {\n    path = "${state}"\n  }\n}\n`);
    await this.must('plan', 'local', 'init', '-reconfigure');
    const plan = path.join(this.out, `${this.name}.tfplan`);
    await this.must('plan', 'local', 'plan', `-out=${plan}`);
    this.plan = JSON.parse(await this.must('plan', 'local', 'show', '-json', plan));
    await this.must('apply', 'local', 'apply', '-auto-approve', plan);
    this.after = JSON.parse(await this.must('apply', 'local', 'show', '-json'));
    const again = await this.terraform('local', 'plan', '-detailed-exitcode');
    if (again.code !== 0) red('second-plan', `${this.name}: the second plan is not empty\n${again.out}`);
    for (const [name, value] of [['plan', this.plan], ['after', this.after]]) {
      fs.writeFileSync(path.join(this.out, `${this.name}.${name}.json`), JSON.stringify(value));
    }
    const outputs = Object.fromEntries(Object.entries(this.after.values.outputs ?? {}).map(([k, o]) => [k, { sensitive: o.sensitive, type: o.type, value: o.value }]));
    fs.writeFileSync(path.join(this.out, `${this.name}.outputs.json`), JSON.stringify(outputs, null, 2));
  }

  async run() {
    await this.validate();
    if (this.backends) await this.backend();
    const tested = await this.test();
    await this.apply();
    this.log(`${this.name}: ${tested}; ${this.after.values.root_module ? count(this.after.values.root_module) : 0} resources, second plan empty`);
    return this;
  }
}

const count = module => (module.resources ?? []).filter(r => r.mode === 'managed').length + (module.child_modules ?? []).reduce((n, m) => n + count(m), 0);
