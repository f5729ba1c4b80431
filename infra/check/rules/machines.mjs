// What runs the programs.
import { one, references } from './view.mjs';

export function machines(root, need) {
  for (const r of [...root.of('aws_instance'), ...root.of('aws_launch_template')]) {
    const metadata = one(r.values.metadata_options);
    need(metadata?.http_tokens === 'required' && metadata?.http_put_response_hop_limit === 2, 'IMDS', root.at(r), 'needs http_tokens = required and hop limit 2 (the container\'s bridge)');
    need(!r.values.key_name, 'KEY', root.at(r), 'no key pair: Session Manager');
    const profile = one(r.values.iam_instance_profile);
    need(profile?.name ?? profile, 'PROFILE', root.at(r), 'no role: the program reaches no table');
  }
  for (const r of root.of('aws_instance')) need(one(r.values.root_block_device)?.encrypted === true, 'DISK', root.at(r), 'disk not encrypted');
  for (const r of root.of('aws_launch_template')) {
    const disks = r.values.block_device_mappings ?? [];
    need(disks.length && disks.every(d => one(d.ebs)?.encrypted === 'true'), 'DISK', root.at(r), 'disk not encrypted');
    const tagged = (r.values.tag_specifications ?? []).find(t => t.resource_type === 'instance');
    need(tagged?.tags?.Project === 'MegaTicket', 'TAG', root.at(r), 'instances without Project = MegaTicket: nobody may open a session');
  }
  for (const r of root.of('aws_autoscaling_group')) {
    const version = root.config(r)?.expressions?.launch_template?.[0]?.version;
    need(references(version).some(x => x.endsWith('.latest_version')), 'LTVER', root.at(r), "version must be the template's latest_version: a number or a word drifts without a diff");
    need(r.values.max_size >= 2, 'ASGMAX', root.at(r), 'max_size below the size of the failover');
    need(r.values.health_check_type === 'ELB', 'ASGHEALTH', root.at(r), 'health_check_type ELB: an instance whose program is dead must be replaced');
    need(!root.config(r)?.expressions?.ignore_changes, 'ASGIGNORE', root.at(r), 'ignore_changes hides a scale-out by hand');
  }
}
