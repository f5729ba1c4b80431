// Does a policy allow a request? As far as our policies go: an operator it does not know is an error, never a yes.
import { list } from '../lib.mjs';

const escape = text => text.replace(/[.+^${}()|[\]\\]/g, '\\$&');
const like = (pattern, flags = '') => new RegExp(`^${escape(pattern).replace(/\*/g, '.*').replace(/\?/g, '.')}$`, `s${flags}`);
const matches = (patterns, text, flags) => list(patterns).some(p => like(p, flags).test(text));

const OPERATORS = {
  StringEquals: (wanted, given) => wanted === given,
  StringNotEquals: (wanted, given) => wanted !== given,
  StringLike: (wanted, given) => like(wanted).test(given),
  StringNotLike: (wanted, given) => !like(wanted).test(given),
  ArnLike: (wanted, given) => like(wanted).test(given),
  Bool: (wanted, given) => String(wanted) === String(given),
  NumericLessThan: (wanted, given) => Number(given) < Number(wanted),
};

/** An absent key: "for all" of nothing is true, and so is a plain "not"; everything else is false. Several wanted with "not": none of them. */
function holds(operator, key, wanted, context) {
  const [, quantifier, name] = /^(?:(ForAllValues|ForAnyValue):)?(\w+)$/.exec(operator) ?? [];
  const test = OPERATORS[name];
  if (!test) throw new Error(`the matcher does not know the operator ${operator}`);
  const given = list(context[key]);
  const not = name.includes('Not');
  const fits = value => (not ? list(wanted).every(w => test(w, value)) : list(wanted).some(w => test(w, value)));
  if (quantifier === 'ForAllValues') return given.every(fits);
  if (quantifier) return given.some(fits);
  return given.length > 0 ? fits(given[0]) : not;
}

const conditionHolds = (condition, context) => Object.entries(condition ?? {}).every(([operator, keys]) =>
  Object.entries(keys).every(([key, wanted]) => holds(operator, key, wanted, context)));

const filled = (patterns, context) => list(patterns).map(p => p.replace(/\$\{([\w:/]+)\}/g, (all, key) => context[key] ?? all));

function applies(statement, { action, resource, context = {} }) {
  const onAction = statement.Action ? matches(statement.Action, action, 'i') : !matches(statement.NotAction, action, 'i');
  const onResource = statement.Resource ? matches(filled(statement.Resource, context), resource) : !matches(filled(statement.NotResource, context), resource);
  return onAction && onResource && conditionHolds(statement.Condition, context);
}

/** @returns 'Allow', 'Deny' (said so) or 'Nothing' (said by no statement, which refuses too) */
export function decision(statements, request) {
  const hit = statements.filter(s => applies(s, request));
  if (hit.some(s => s.Effect === 'Deny')) return 'Deny';
  return hit.length ? 'Allow' : 'Nothing';
}

/** Own policies and the boundary must both allow. */
export const allowed = (role, request) => decision(role.statements, request) === 'Allow'
  && (!role.boundary || decision(role.boundary, request) === 'Allow');
