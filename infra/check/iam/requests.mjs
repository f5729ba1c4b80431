// Requests beside the console's own list: the machines', Terraform's, and what nobody may do. Roles without prefix.
import { group, model, profile, table } from './places.mjs';

const MAIN = 'ap-northeast-2';
const STANDBY = 'ap-northeast-1';
const seats = { 'dynamodb:LeadingKeys': ['PERF#p#2026-12-24#19:30'] };
const [WEB, APP] = ['seoul-ec2', 'tokyo-ec2'];
const [CHAIN, STARTER, CARRIER, TERRAFORM, GLASS] = ['tokyo-failover', 'tokyo-failover-start', 'alarm-carrier', 'terraform', 'break-glass'];
const state = name => `arn:aws:s3:::kdt-msp4-pldr-tfstate-an1/tokyo-dr-test/terraform.tfstate${name}`;
const role = name => `arn:aws:iam::123456789012:role/${name}`;
const inRegion = region => ({ 'aws:RequestedRegion': region });

/** action, resource, who may, context */
export const REQUESTS = [
  // Each region's program reads and sells in its own region.
  ['dynamodb:GetItem', table('venues', MAIN), [WEB, 'clerk', 'seeder', TERRAFORM]],
  ['dynamodb:GetItem', table('venues', STANDBY), [APP, 'clerk', TERRAFORM]],
  ['dynamodb:Query', `${table('reservations', MAIN)}/index/userId-index`, [WEB, 'clerk', TERRAFORM]],
  ['dynamodb:Query', `${table('reservations', STANDBY)}/index/userId-index`, [APP, 'clerk', TERRAFORM]],
  ['dynamodb:PutItem', table('reservations', MAIN), [WEB, 'clerk', 'operator-failover', TERRAFORM], seats],
  ['dynamodb:PutItem', table('reservations', STANDBY), [APP, 'clerk', 'operator-failover', TERRAFORM], seats],
  ['dynamodb:Scan', table('schedules', STANDBY), [APP, 'clerk', 'operator-failover', TERRAFORM]],
  ['dynamodb:PutItem', table('performances', MAIN), ['seeder', TERRAFORM]],
  ['dynamodb:PutItem', table('performances', STANDBY), [TERRAFORM]],
  ['dynamodb:PutItem', table('console', MAIN), ['clerk', 'operator-failover', TERRAFORM]],
  ['dynamodb:GetItem', table('users', MAIN), [TERRAFORM]],
  // What nobody may do, or one only.
  ['dynamodb:Scan', table('reservations', MAIN), [TERRAFORM]],
  ['dynamodb:DeleteItem', table('performances', MAIN), [TERRAFORM]],
  ['dynamodb:BatchWriteItem', table('reservations', MAIN), [TERRAFORM]],
  ['dynamodb:DeleteTable', table('reservations', MAIN), [GLASS]],
  ['dynamodb:DeleteTableReplica', table('reservations', STANDBY), [GLASS]],
  ['dynamodb:UpdateTable', table('reservations', MAIN), [TERRAFORM, GLASS]],
  ['dynamodb:PutResourcePolicy', table('performances', MAIN), []],
  ['dynamodb:PutItem', table('reservations', MAIN), ['operator-failover', WEB, TERRAFORM], { 'dynamodb:LeadingKeys': ['LEASE'] }],
  ['dynamodb:DeleteItem', table('reservations', STANDBY), ['operator-failover', APP, TERRAFORM], { 'dynamodb:LeadingKeys': ['LEASE'] }],
  ['dynamodb:GetItem', table('reservations', MAIN), [WEB, 'clerk', 'operator-failover', TERRAFORM], seats],
  // Models only through their profile, and in the own region.
  ['bedrock:InvokeModel', profile(MAIN), [WEB, 'clerk', 'operator-read', 'operator-failover']],
  ['bedrock:InvokeModel', profile(STANDBY), [APP, 'clerk', 'operator-read', 'operator-failover']],
  ['bedrock:InvokeModel', model(MAIN), []],
  ['bedrock:InvokeModel', model(STANDBY), []],
  ['bedrock:InvokeModelWithResponseStream', model(MAIN), [WEB, 'clerk'], { 'bedrock:InferenceProfileArn': profile(MAIN) }],
  // The standby is scaled, the main region is not; nothing else is touched.
  ['autoscaling:SetDesiredCapacity', group('KDT-Msp4-PLDR-tokyo-web', STANDBY), ['operator-failover', TERRAFORM]],
  ['autoscaling:SetDesiredCapacity', group('KDT-Msp4-PLDR-seoul-web', MAIN), [TERRAFORM]],
  ['autoscaling:SetDesiredCapacity', group('other', STANDBY), []],
  ['autoscaling:UpdateAutoScalingGroup', group('KDT-Msp4-PLDR-tokyo-app', STANDBY), ['operator-failover', CHAIN, TERRAFORM]],
  ['autoscaling:DeleteAutoScalingGroup', group('KDT-Msp4-PLDR-tokyo-web', STANDBY), [TERRAFORM]],
  // DNS: the button and one check, never a record.
  ['route53:UpdateHealthCheck', 'arn:aws:route53:::healthcheck/other', [TERRAFORM]],
  ['route53:ChangeResourceRecordSets', 'arn:aws:route53:::hostedzone/Z0123456789ABC', [TERRAFORM]],
  ['route53:DeleteHealthCheck', 'arn:aws:route53:::healthcheck/any', [TERRAFORM]],
  ['s3:PutObject', 'arn:aws:s3:::kdt-msp4-pldr-switch-an1/other', []],
  ['s3:DeleteBucket', 'arn:aws:s3:::kdt-msp4-pldr-switch-an1', [TERRAFORM]],
  // State is written and never deleted; its lock comes and goes.
  ['s3:PutObject', state(''), [TERRAFORM]],
  ['s3:DeleteObject', state(''), []],
  ['s3:DeleteObject', state('.tflock'), [TERRAFORM]],
  ['s3:GetObject', state(''), [TERRAFORM]],
  ['dynamodb:PutItem', table('tfstate-lock', STANDBY), [TERRAFORM]],
  // Rights: only Terraform makes roles, only below the boundary, and not its own.
  ['iam:CreateRole', role('KDT-Msp4-PLDR-new'), [TERRAFORM], { 'iam:PermissionsBoundary': 'arn:aws:iam::123456789012:policy/KDT-Msp4-PLDR-boundary' }],
  ['iam:CreateRole', role('KDT-Msp4-PLDR-new'), []],
  ['iam:PutRolePolicy', role('KDT-Msp4-PLDR-terraform'), [], { 'iam:PermissionsBoundary': 'arn:aws:iam::123456789012:policy/KDT-Msp4-PLDR-boundary' }],
  ['iam:UpdateAssumeRolePolicy', role('KDT-Msp4-PLDR-break-glass'), []],
  ['iam:CreateUser', 'arn:aws:iam::123456789012:user/x', []],
  ['iam:PassRole', role('KDT-Msp4-PLDR-tokyo-ec2'), [CHAIN, TERRAFORM], { 'iam:PassedToService': 'ec2.amazonaws.com' }],
  ['iam:PassRole', role('KDT-Msp4-PLDR-tokyo-ec2'), [], { 'iam:PassedToService': 'lambda.amazonaws.com' }],
  ['iam:PassRole', role('administrator'), [], { 'iam:PassedToService': 'ec2.amazonaws.com' }],
  // Machines of the chain.
  ['states:StartExecution', 'arn:aws:states:ap-northeast-1:123456789012:stateMachine:KDT-Msp4-PLDR-tokyo-failover', [STARTER]],
  ['events:PutEvents', 'arn:aws:events:ap-northeast-1:123456789012:event-bus/default', [CARRIER]],
  ['ec2:CreateLaunchTemplateVersion', 'arn:aws:ec2:ap-northeast-1:123456789012:launch-template/lt-1', [CHAIN], { 'aws:ResourceTag/Project': 'MegaTicket' }],
  ['ec2:CreateLaunchTemplateVersion', 'arn:aws:ec2:ap-northeast-1:123456789012:launch-template/lt-1', [], { 'aws:ResourceTag/Project': 'Other' }],
  ['sns:Publish', 'arn:aws:sns:ap-northeast-1:123456789012:KDT-Msp4-PLDR-tokyo-approval', [CHAIN]],
  ['ssm:PutParameter', 'arn:aws:ssm:ap-northeast-1:123456789012:parameter/megaticket/dr/recovery-start-time', ['operator-failover', CHAIN, TERRAFORM]],
  ['ssm:GetParameter', 'arn:aws:ssm:ap-northeast-1:123456789012:parameter/megaticket/dr/recovery-start-time', [APP, 'operator-failover', TERRAFORM]],
  ['ssm:GetParameter', 'arn:aws:ssm:ap-northeast-2:123456789012:parameter/other', []],
  ['ecr:BatchGetImage', 'arn:aws:ecr:ap-northeast-1:123456789012:repository/megaticket-web', [APP]],
  ['cloudwatch:PutMetricData', '*', [WEB, APP, 'clerk'], { 'cloudwatch:namespace': 'MegaTicket/Bedrock' }],
  ['cloudwatch:PutMetricData', '*', [], { 'cloudwatch:namespace': 'AWS/EC2' }],
  ['ec2:RunInstances', 'arn:aws:ec2:us-west-2:123456789012:instance/*', [], inRegion('us-west-2')],
  ['ec2:RunInstances', 'arn:aws:ec2:ap-northeast-1:123456789012:instance/*', [TERRAFORM], inRegion(STANDBY)],
  ['ec2:TerminateInstances', 'arn:aws:ec2:ap-northeast-2:123456789012:instance/i-1', [TERRAFORM], inRegion(MAIN)],
  ['ssm:StartSession', 'arn:aws:ec2:ap-northeast-1:123456789012:instance/i-1', [], { 'ssm:resourceTag/Project': 'Other' }],
  ['ssm:TerminateSession', 'arn:aws:ssm:ap-northeast-1:123456789012:session/AROA2:lee-0a1', [], { 'aws:userid': 'AROA1:kim' }],
  ['logs:GetLogEvents', 'arn:aws:logs:ap-northeast-1:123456789012:log-group:/megaticket/x', ['operator-read']],
  ['logs:PutLogEvents', 'arn:aws:logs:ap-northeast-1:123456789012:log-group:/megaticket/x', [APP]],
  ['lambda:UpdateFunctionCode', 'arn:aws:lambda:ap-northeast-1:123456789012:function:x', []],
];
