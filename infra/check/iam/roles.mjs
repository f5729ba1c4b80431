// The roles as they stand after the apply, with all their policies in one.
import { view } from '../rules/view.mjs';
import { list } from '../lib.mjs';

const statements = json => list(JSON.parse(json).Statement);

/** @returns roles by name: statements of all own policies, the boundary's, the trust policy's, the sizes by policy */
export function rolesOf(roots) {
  const views = [...roots.values()].map(view);
  const policies = new Map(views.flatMap(v => v.of('aws_iam_policy')).map(p => [p.values.arn, p.values]));
  const roles = new Map();
  for (const v of views) {
    for (const r of v.of('aws_iam_role')) {
      const inline = v.of('aws_iam_role_policy').filter(p => p.values.role === r.values.id).map(p => p.values);
      const attached = v.of('aws_iam_role_policy_attachment').filter(a => a.values.role === r.values.name).map(a => policies.get(a.values.policy_arn)).filter(Boolean);
      const boundary = policies.get(r.values.permissions_boundary);
      roles.set(r.values.name, {
        name: r.values.name, statements: [...inline, ...attached].flatMap(p => statements(p.policy)), trust: statements(r.values.assume_role_policy),
        boundary: r.values.permissions_boundary && (boundary ? statements(boundary.policy) : []), hours: (r.values.max_session_duration ?? 3600) / 3600,
        sizes: [{ kind: 'inline', limit: 10240, size: inline.reduce((n, p) => n + p.policy.replace(/\s/g, '').length, 0) },
          ...attached.map(p => ({ kind: p.name, limit: 6144, size: p.policy.replace(/\s/g, '').length }))],
      });
    }
  }
  return roles;
}
