// Mistakes in who may do what.
const APP = 'modules/machine-role/main.tf';
const PEOPLE = 'modules/people/';

export const IAM = [
  ['action-that-is-none', 'seoul-test', APP, '"dynamodb:ConditionCheckItem"]', '"dynamodb:TransactWriteItems"]', 'iam', /no such IAM action dynamodb:TransactWriteItems/],
  ['converse-as-action', 'seoul-test', APP, '"bedrock:InvokeModelWithResponseStream"]', '"bedrock:Converse"]', 'iam', /no such IAM action bedrock:Converse/],
  ['everything-on-tables', 'seoul-test', APP, 'actions   = ["dynamodb:Query"]', 'actions   = ["dynamodb:*"]', 'iam', /too broad/],
  ['queries-without-index', 'seoul-test', APP, '"${t}/index/*"', '"${t}/index"', 'iam', /seoul-ec2 may not dynamodb:Query/],
  ['tokyo-without-its-tables', 'tokyo-dr-test', APP, 'arn:aws:dynamodb:${local.region}:', 'arn:aws:dynamodb:ap-northeast-2:', 'iam', /tokyo-ec2 may not dynamodb:GetItem/],
  ['model-without-profile', 'seoul-test', APP, /    condition \{\n      test     = "StringEquals"\n      variable = "bedrock[\s\S]*?\n    \}\n/, '', 'iam', /seoul-ec2 may bedrock:InvokeModel on .*foundation-model/],
  ['figures-of-all-services', 'seoul-test', APP, /    condition \{\n      test     = "StringLike"[\s\S]*?\n    \}\n/, '', 'iam', /seoul-ec2 may cloudwatch:PutMetricData/],
  ['clerk-writes-the-lease', 'global', `${PEOPLE}clerk.tf`, 'effect    = "Deny"', 'effect    = "Allow"', 'iam', /clerk may dynamodb:PutItem .*LEASE/],
  ['clerk-scans-reservations', 'global', `${PEOPLE}clerk.tf`, 'concat(local.table.performances, local.table.schedules)', 'concat(local.table.performances, local.table.schedules, local.table.reservations)', 'iam', /clerk may dynamodb:Scan/],
  ['clerk-sells-in-one-region', 'global', `${PEOPLE}clerk.tf`, '"dynamodb:PutItem", "dynamodb:UpdateItem"]\n    resources = local.table.reservations\n  }\n  statement {\n    sid       = "Books"', '"dynamodb:PutItem", "dynamodb:UpdateItem"]\n    resources = [local.table.reservations[0]]\n  }\n  statement {\n    sid       = "Books"', 'iam', /clerk may not dynamodb:PutItem/],
  ['operator-who-looks-reads-customers', 'global', `${PEOPLE}dashboard.tf`, 'values   = local.signs', 'values   = ["*"]', 'iam', /operator-read may dynamodb:Query|operator-read may dynamodb:GetItem/],
  ['readiness-cannot-look', 'global', `${PEOPLE}operator-read.tf`, '      "lambda:GetFunction",\n', '', 'iam', /may not lambda:GetFunction/],
  ['operator-scales-seoul', 'global', `${PEOPLE}operator-failover.tf`, 'arn:aws:autoscaling:${var.regions.standby}:', 'arn:aws:autoscaling:*:', 'iam', /operator-failover may autoscaling:SetDesiredCapacity .*ap-northeast-2/],
  ['operator-edits-records', 'global', `${PEOPLE}operator-failover.tf`, 'actions   = ["route53:UpdateHealthCheck"]\n    resources = ["arn:aws:route53:::healthcheck/${var.primary_check_id}"]', 'actions   = ["route53:ChangeResourceRecordSets"]\n    resources = ["arn:aws:route53:::hostedzone/${var.zone_id}"]', 'iam', /operator-failover may route53:ChangeResourceRecordSets|may not route53:UpdateHealthCheck/],
  ['hard-fence-forgotten', 'global', `${PEOPLE}write-region.tf`, '"dynamodb:PutResourcePolicy"]', '"dynamodb:GetResourcePolicy"]', 'iam', /operator-failover may not dynamodb:PutResourcePolicy/],
  ['hard-fence-locks-out-the-canary', 'global', `${PEOPLE}main.tf`, '"MARKER*", "HB#*"]', '"MARKER*", "HB#*", "CANARY*"]', 'iam', /hard fence refuses PutItem CANARYx/],
  ['markers-forgotten', 'global', `${PEOPLE}write-region.tf`, /    resources = local\.table\.console\n/, '    resources = local.table.performances\n', 'iam', /operator-failover may not dynamodb:PutItem .*console/],
  ['failover-without-mfa', 'global', `${PEOPLE}main.tf`, / +\{ test = "Bool", variable = "aws:MultiFactorAuthPresent".*\n/, '', 'iam', /without MFA/],
  ['failover-all-day', 'global', `${PEOPLE}main.tf`, 'operator-failover = 3600', 'operator-failover = 43200', 'iam', /lasts 12 h/],
  ['terraform-deletes-states', 'bootstrap', 'bootstrap/terraform-role.tf', 'sid       = "State"\n    actions   = ["s3:GetObject", "s3:PutObject"]', 'sid       = "State"\n    actions   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]', 'iam', /terraform may s3:DeleteObject/],
  ['roles-above-the-boundary', 'bootstrap', 'bootstrap/rights.tf', /    condition \{\n      test     = "StringEquals"\n      variable = "iam:PermissionsBoundary"[\s\S]*?\n    \}\n/, '', 'iam', /terraform may iam:CreateRole/],
  ['seeder-writes-reservations', 'global', `${PEOPLE}seeder.tf`, '["performances", "schedules", "venues"]', '["performances", "reservations", "schedules", "venues"]', 'iam', /seeder may dynamodb:/],
];
