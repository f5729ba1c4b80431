// What the cold standby costs a month, counted from what stands after the apply. The bar: 120 dollars without optional endpoints.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { json, red } from '../lib.mjs';
import { view } from '../rules/view.mjs';
import { between } from './readmes.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
export const BAR = 120;
/** Session Manager's: the program runs without them. */
const OPTIONAL = /\.(ec2messages|ssmmessages)$/;

const service = r => r.values.service_name;

export function lines(roots) {
  const price = json(path.join(HERE, '..', 'prices.json'));
  const [tokyo, global] = [view(roots.get('tokyo-dr-test')), view(roots.get('global'))];
  const balancers = tokyo.of('aws_lb');
  const addresses = balancers.filter(b => !b.values.internal).flatMap(b => b.values.subnets).length;
  const endpoints = tokyo.of('aws_vpc_endpoint').filter(e => e.values.vpc_endpoint_type === 'Interface');
  const standing = list => list.reduce((n, e) => n + e.values.subnet_ids.length, 0);
  const needed = endpoints.filter(e => !OPTIONAL.test(service(e)));
  const optional = endpoints.filter(e => OPTIONAL.test(service(e)));
  const alarms = tokyo.of('aws_cloudwatch_metric_alarm').length + global.of('aws_cloudwatch_metric_alarm').length;
  const checks = global.of('aws_route53_health_check');
  const options = checks.reduce((n, c) => n + (c.values.request_interval === 10) + (c.values.type === 'HTTPS'), 0);
  const instances = tokyo.of('aws_instance').length + tokyo.of('aws_autoscaling_group').reduce((n, g) => n + g.values.min_size, 0);
  if (instances) red('cost', `${instances} instances run in the cold standby`);
  const { hours, assumed } = price;
  const per = (what, n, unit, each, optionally = false) => ({ what, count: `${n} × ${unit}`, dollars: n * each, optionally });
  return [
    per('load balancers, external and internal', balancers.length, `${hours} h × $${price.balancer_hour}`, hours * price.balancer_hour),
    per('public addresses of the external one', addresses, `${hours} h × $${price.address_hour}`, hours * price.address_hour),
    per('interface endpoints the program needs, one zone', standing(needed), `${hours} h × $${price.endpoint_hour}`, hours * price.endpoint_hour),
    per('alarms', alarms, `$${price.alarm_month}`, price.alarm_month),
    per('dashboards', tokyo.of('aws_cloudwatch_dashboard').length, `$${price.dashboard_month}`, price.dashboard_month),
    per('hosted zone', 1, `$${price.zone_month}`, price.zone_month),
    per('health checks', checks.length, `$${price.check_month}`, price.check_month),
    per('their options (10 s, HTTPS)', options, `$${price.check_option_month}`, price.check_option_month),
    per('replica: storage and recovery, GB assumed', assumed.table_gb, `$${(price.table_gb_month + price.recovery_gb_month).toFixed(3)}`, price.table_gb_month + price.recovery_gb_month),
    per('replica: replicated writes, millions assumed', assumed.writes_millions, `$${price.million_writes}`, price.million_writes),
    per('images, GB assumed', assumed.images_gb, `$${price.image_gb_month}`, price.image_gb_month),
    per('optional: endpoints of Session Manager', standing(optional), `${hours} h × $${price.endpoint_hour}`, hours * price.endpoint_hour, true),
  ];
}

const sum = list => list.reduce((n, l) => n + l.dollars, 0);

/** Compares the arithmetic in the README too. @returns {{dollars: number, line: string}} without what is optional */
export function cost(roots, readme) {
  const all = lines(roots);
  const dollars = sum(all.filter(l => !l.optionally));
  if (dollars > BAR) red('cost', `$${dollars.toFixed(2)} a month, the bar is $${BAR}`);
  const table = ['| what | count | $ a month |', '|---|---|---:|', ...all.map(l => `| ${l.what} | ${l.count} | ${l.dollars.toFixed(2)} |`),
    `| **sum without what is optional** | | **${dollars.toFixed(2)}** |`, `| sum with it | | ${sum(all).toFixed(2)} |`].join('\n');
  if (fs.existsSync(readme)) between(readme, 'cost', table, 'cost');
  return { dollars, line: `$${dollars.toFixed(2)} a month while cold, ${sum(all).toFixed(2)} with Session Manager` };
}
