import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowed, decision } from './matcher.mjs';

const allow = (more = {}) => ({ Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: 'arn:t/a', ...more });
const ask = (more = {}) => ({ action: 'dynamodb:GetItem', resource: 'arn:t/a', ...more });

test('actions ignore case, resources do not', () => {
  assert.equal(decision([allow({ Action: 'DynamoDB:getitem' })], ask()), 'Allow');
  assert.equal(decision([allow({ Resource: 'arn:t/A' })], ask()), 'Nothing');
});

test('* stands for anything and ? for one letter; a dot is a dot', () => {
  assert.equal(decision([allow({ Resource: 'arn:t/*' })], ask({ resource: 'arn:t/a/index/x' })), 'Allow');
  assert.equal(decision([allow({ Resource: 'arn:t/?' })], ask({ resource: 'arn:t/ab' })), 'Nothing');
  assert.equal(decision([allow({ Resource: 'arn:t.a' })], ask()), 'Nothing');
});

test('what is denied stays denied, and what nobody says is refused', () => {
  assert.equal(decision([allow(), allow({ Effect: 'Deny' })], ask()), 'Deny');
  assert.equal(decision([], ask()), 'Nothing');
});

test('a plain condition needs its key; "for all values" holds where there are none, "for any value" does not', () => {
  const when = (operator, wanted) => [allow({ Condition: { [operator]: { k: wanted } } })];
  assert.equal(decision(when('StringEquals', 'x'), ask()), 'Nothing');
  assert.equal(decision(when('StringEquals', ['x', 'y']), ask({ context: { k: 'y' } })), 'Allow');
  assert.equal(decision(when('ForAllValues:StringLike', ['HB#*']), ask()), 'Allow');
  assert.equal(decision(when('ForAllValues:StringLike', ['HB#*']), ask({ context: { k: ['HB#1', 'LEASE'] } })), 'Nothing');
  assert.equal(decision(when('ForAnyValue:StringEquals', ['LEASE']), ask()), 'Nothing');
  assert.equal(decision(when('ForAnyValue:StringEquals', ['LEASE']), ask({ context: { k: ['HB#1', 'LEASE'] } })), 'Allow');
});

test('"not" means none of those named; an absent key is none of them, but has no value of which any could be', () => {
  const when = operator => [allow({ Condition: { [operator]: { k: ['LEASE', 'HB#*'] } } })];
  assert.equal(decision(when('StringNotLike'), ask({ context: { k: 'HB#1' } })), 'Nothing');
  assert.equal(decision(when('StringNotLike'), ask({ context: { k: 'PERF' } })), 'Allow');
  assert.equal(decision(when('StringNotEquals'), ask()), 'Allow');
  assert.equal(decision(when('ForAnyValue:StringNotLike'), ask({ context: { k: ['LEASE', 'HB#1'] } })), 'Nothing');
  assert.equal(decision(when('ForAnyValue:StringNotLike'), ask({ context: { k: ['LEASE', 'PERF'] } })), 'Allow');
  assert.equal(decision(when('ForAnyValue:StringNotLike'), ask()), 'Nothing');
});

test('all conditions must hold, numbers are numbers', () => {
  const both = [allow({ Condition: { Bool: { mfa: 'true' }, NumericLessThan: { age: '3600' } } })];
  assert.equal(decision(both, ask({ context: { mfa: true, age: 60 } })), 'Allow');
  assert.equal(decision(both, ask({ context: { mfa: true, age: 10000 } })), 'Nothing');
});

test('an operator that is not known is an error, never a yes', () => {
  assert.throws(() => decision([allow({ Condition: { DateLessThan: { d: '2026' } } })], ask({ context: { d: '2025' } })), /DateLessThan/);
});

test('a variable in a resource is filled in', () => {
  const own = [allow({ Resource: 'arn:session/${aws:userid}-*' })];
  assert.equal(decision(own, ask({ resource: 'arn:session/kim-1', context: { 'aws:userid': 'kim' } })), 'Allow');
  assert.equal(decision(own, ask({ resource: 'arn:session/lee-1', context: { 'aws:userid': 'kim' } })), 'Nothing');
});

test('a boundary must allow too', () => {
  assert.equal(allowed({ statements: [allow()], boundary: [allow({ Action: 's3:*' })] }, ask()), false);
  assert.equal(allowed({ statements: [allow()], boundary: [allow({ Action: '*', Resource: '*' })] }, ask()), true);
});
