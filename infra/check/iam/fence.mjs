// The hard fence as the console puts it on the table: who is refused, what passes, and that replication always does.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { json } from '../lib.mjs';
import { decision } from './matcher.mjs';
import { table } from './places.mjs';

const EXPECTED = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'expect', 'hard-fence.json');
const WRITES = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PartiQLUpdate'];
const PASS = ['GetItem', 'Query', 'Scan', 'ConditionCheckItem', 'DescribeTable', 'PutResourcePolicy', 'DeleteResourcePolicy'];
const SEATS = [['PERF#p#2026-12-24#19:30'], ['LEASE', 'PERF#p#2026-12-24#19:30'], ['ACT#p'], ['LEASEHOLD'], ['HB']];
const role = name => `arn:aws:iam::123456789012:role/${name}`;
const WRITERS = ['KDT-Msp4-PLDR-seoul-ec2', 'KDT-Msp4-PLDR-tokyo-ec2', 'KDT-Msp4-PLDR-clerk', 'KDT-Msp4-PLDR-operator-failover', 'administrator'].map(role);
// As written in the developer guide of DynamoDB, "Global tables security".
const SERVICES = ['replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication',
  'dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable'].map(r => role(`aws-service-role/${r}`));

/** @param signs the partitions that the operators' own policies let through, `MARKER*` */
export function fence(signs, statements = json(EXPECTED)) {
  const found = [];
  const ask = (who, call, region, keys, refused) => {
    const context = { 'aws:PrincipalArn': who, ...(keys && { 'dynamodb:LeadingKeys': keys }) };
    const said = decision(statements, { action: `dynamodb:${call}`, resource: table('reservations', region), context }) === 'Deny';
    if (said !== refused) found.push(`the hard fence ${said ? 'refuses' : 'lets through'} ${call} ${keys ?? ''} of ${who} in ${region}`);
  };
  for (const region of ['ap-northeast-2', 'ap-northeast-1']) {
    for (const who of WRITERS) {
      WRITES.forEach(call => SEATS.forEach(keys => ask(who, call, region, keys, true)));
      WRITES.forEach(call => signs.forEach(sign => ask(who, call, region, [sign.replace('*', 'x')], false)));
      PASS.forEach(call => ask(who, call, region, SEATS[0], false));
    }
    SERVICES.forEach(who => WRITES.forEach(call => SEATS.forEach(keys => ask(who, call, region, keys, false))));
  }
  return found;
}
