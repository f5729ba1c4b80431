// Who reaches whom, and what the private subnets reach.
import { references } from './view.mjs';

const REACH = ['bedrock-runtime', 'dynamodb', 'ecr.api', 'ecr.dkr', 'logs', 's3', 'ssm'];
const range = cidr => {
  const [address, bits] = cidr.split('/');
  const from = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  return [from, from + 2 ** (32 - bits)];
};
const overlap = (a, b) => { const [x, y] = [range(a), range(b)]; return x[0] < y[1] && y[0] < x[1]; };

export function network(root, need) {
  for (const r of root.of('aws_vpc_security_group_ingress_rule')) {
    need(r.values.cidr_ipv4 !== '0.0.0.0/0' && r.values.cidr_ipv6 !== '::/0', 'WORLD', root.at(r), 'open to the world');
    need(![22, 3389].includes(r.values.from_port), 'WORLD', root.at(r), 'no logins by network: Session Manager');
  }
  const let_out = root.configured.filter(c => c.type === 'aws_vpc_security_group_egress_rule')
    .flatMap(c => references(c.expressions.security_group_id).map(x => c.address.replace(/aws_vpc_security_group_egress_rule\..*/, '') + x));
  for (const c of root.configured.filter(x => x.type === 'aws_security_group')) {
    need(!c.expressions.ingress && !c.expressions.egress, 'INLINE', `${root.name}:${c.address}`, 'rules inline in the group fight with rules beside it');
    need(/endpoint/.test(c.name) || let_out.includes(c.address), 'EGRESS', `${root.name}:${c.address}`, 'no egress rule: Terraform removes the default one, nothing gets out');
  }
  for (const r of root.of('aws_security_group').filter(x => /^module\.security/.test(x.address))) {
    const out = root.of('aws_vpc_security_group_egress_rule').filter(e => e.values.security_group_id === r.values.id);
    need(out.length > 0 || r.index === 'app', 'EGRESS', root.at(r), 'nothing gets out of this tier');
  }
  const checked = root.of('aws_vpc_security_group_ingress_rule').filter(r => r.values.prefix_list_id?.includes('route53-healthchecks'));
  for (const r of root.of('aws_lb').filter(x => x.values.load_balancer_type === 'application')) {
    need(checked.some(c => r.values.security_groups?.includes(c.values.security_group_id)), 'CHECKERS', root.at(r), "Route 53's checkers are not let in");
  }
  for (const r of root.of('aws_lb').filter(x => x.values.load_balancer_type === 'network')) {
    need(r.values.security_groups?.length, 'NLBSG', root.at(r), 'an NLB made without a security group can never get one');
  }
  const subnets = root.of('aws_subnet');
  if (subnets.length) need(new Set(subnets.map(r => r.values.availability_zone)).size >= 2, 'ZONES', root.name, 'load balancers need two zones');
  if ([...root.of('aws_instance'), ...root.of('aws_launch_template')].length && !root.of('aws_nat_gateway').length) {
    const have = root.of('aws_vpc_endpoint').map(r => r.values.service_name.split('.').slice(3).join('.'));
    for (const service of REACH) need(have.includes(service), 'REACH', root.name, `no NAT and no endpoint for ${service}`);
  }
}

/** Over all roots: the two regions' ranges must not overlap. */
export function ranges(roots, need) {
  const seen = [];
  for (const root of roots) {
    for (const r of root.of('aws_vpc')) {
      for (const other of seen) need(!overlap(other.cidr, r.values.cidr_block), 'CIDR', root.at(r), `${r.values.cidr_block} overlaps ${other.at} ${other.cidr}`);
      seen.push({ at: root.at(r), cidr: r.values.cidr_block });
    }
  }
}
