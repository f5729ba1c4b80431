// Global tables: recovery and protection on both sides, one owner.
import { one } from './view.mjs';

export function tableRules(root, need) {
  for (const r of root.of('aws_dynamodb_table')) {
    const v = r.values;
    need(one(v.point_in_time_recovery)?.enabled === true && v.deletion_protection_enabled === true, 'TABLE', root.at(r), 'needs point-in-time recovery and deletion protection');
    if (v.name.endsWith('-tfstate-lock')) continue;
    need(v.replica?.length === 1 && v.replica.every(x => x.point_in_time_recovery && x.deletion_protection_enabled), 'REPLICA', root.at(r), 'needs one replica, itself with point-in-time recovery and deletion protection');
    need(v.stream_enabled === true && v.stream_view_type === 'NEW_AND_OLD_IMAGES', 'STREAM', root.at(r), 'a table with a replica says stream_enabled = true');
    need(v.replica?.every(x => x.region_name !== root.regionOf(r)), 'REPLICA', root.at(r), 'the replica must lie in the other region');
  }
}

/** Over all roots: a replica is made by its owner's replica block, never by a second table of that name. */
export function owners(roots, need) {
  const owner = new Map();
  for (const root of roots) {
    for (const r of root.of('aws_dynamodb_table')) {
      const key = r.values.name + (r.values.name.endsWith('-tfstate-lock') ? root.regionOf(r) : '');
      need(!owner.has(key), 'OWNER', root.at(r), `also made by ${owner.get(key)}`);
      owner.set(key, root.at(r));
    }
  }
}
