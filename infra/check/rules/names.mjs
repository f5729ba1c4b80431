// Names begin as the document says; what has no small letters to spare is exempt by AWS's own rules (buckets, repositories).
const NAME = /^(KDT-Msp4-PLDR|MegaTicket)-/;
const NAMED = {
  aws_lb: 'name', aws_lb_target_group: 'name', aws_autoscaling_group: 'name', aws_security_group: 'name', aws_iam_role: 'name',
  aws_iam_role_policy: 'name', aws_iam_policy: 'name', aws_iam_instance_profile: 'name', aws_cloudwatch_metric_alarm: 'alarm_name',
  aws_cloudwatch_dashboard: 'dashboard_name', aws_launch_template: 'name_prefix', aws_sns_topic: 'name', aws_sfn_state_machine: 'name',
  aws_cloudwatch_event_rule: 'name', aws_dynamodb_table: 'name',
};

export function names(root, need) {
  for (const r of root.made) {
    const name = r.values[NAMED[r.type]];
    if (NAMED[r.type] && name) need(NAME.test(name), 'NAME', root.at(r), `"${name}" is neither KDT-Msp4-PLDR-* nor MegaTicket-*`);
  }
  for (const r of root.of('aws_iam_role')) {
    const free = /-(terraform|break-glass)$/.test(r.values.name);
    need(free || r.values.permissions_boundary, 'BOUNDARY', root.at(r), 'a role without the boundary may exceed it');
  }
}
