// Alarms that can ring, dashboards that show something.
const SOURCE_ONLY = 'ReplicationLatency is published by the source region, never by the receiving one';

export function watch(root, need) {
  for (const r of root.of('aws_cloudwatch_metric_alarm')) {
    const { namespace, metric_name: metric, dimensions } = r.values;
    if (namespace === 'AWS/Route53') need(root.regionOf(r) === 'us-east-1', 'ALARM', root.at(r), `Route 53's metrics exist only in us-east-1, the alarm is in ${root.regionOf(r)}`);
    if (metric === 'ReplicationLatency') {
      need(dimensions?.TableName && dimensions?.ReceivingRegion, 'ALARM', root.at(r), 'needs TableName and ReceivingRegion');
      need(dimensions?.ReceivingRegion !== root.regionOf(r), 'ALARM', root.at(r), SOURCE_ONLY);
    }
    need(metric !== 'PendingReplicationCount', 'ALARM', root.at(r), 'exists for 2017.11.29 tables only: INSUFFICIENT_DATA for ever');
    need(!(namespace === 'AWS/DynamoDB' && r.values.treat_missing_data === 'notBreaching'), 'ALARM', root.at(r), 'no data is no proof of health');
  }
  for (const r of root.of('aws_cloudwatch_dashboard')) {
    need(JSON.parse(r.values.dashboard_body).widgets?.every(w => w.properties.metrics.length), 'DASHBOARD', root.at(r), 'a widget without metrics');
  }
  const chained = root.of('aws_cloudwatch_event_rule');
  for (const r of chained) {
    const targets = root.of('aws_cloudwatch_event_target').filter(t => t.values.rule === r.values.name && root.regionOf(t) === root.regionOf(r));
    need(targets.length, 'CHAIN', root.at(r), 'the rule leads nowhere');
    need(targets.every(t => t.values.role_arn), 'CHAIN', root.at(r), 'a target without a role is refused');
    need(!['DISABLED'].includes(r.values.state), 'CHAIN', root.at(r), 'the rule is off');
  }
}

/** Over all roots: the chain from alarm to state machine speaks of the same alarm. */
export function chain(roots, need) {
  const alarms = new Set(roots.flatMap(root => root.of('aws_cloudwatch_metric_alarm').map(r => `arn:aws:cloudwatch:${root.regionOf(r)}:123456789012:alarm:${r.values.alarm_name}`)));
  for (const root of roots) {
    for (const r of root.of('aws_cloudwatch_event_rule')) {
      for (const alarm of JSON.parse(r.values.event_pattern).resources ?? []) need(alarms.has(alarm), 'CHAIN', root.at(r), `listens to ${alarm}, which nobody makes`);
    }
  }
}
