# What Terraform does, by service. Calls that know no resources stand with "*"; the others with this project's names.
locals {
  regions = keys(var.state_buckets)
  named   = "KDT-Msp4-PLDR-*"
}

data "aws_iam_policy_document" "network" {
  statement {
    sid       = "Look"
    actions   = ["ec2:Describe*", "ec2:GetManagedPrefixListEntries", "elasticloadbalancing:Describe*"]
    resources = ["*"]
  }
  # Regions and nothing else narrow what has no name before it is made.
  statement {
    sid = "Network"
    actions = ["ec2:AssociateRouteTable", "ec2:AttachInternetGateway", "ec2:AuthorizeSecurityGroupEgress",
      "ec2:AuthorizeSecurityGroupIngress", "ec2:CreateInternetGateway", "ec2:CreateRoute", "ec2:CreateRouteTable",
      "ec2:CreateSecurityGroup", "ec2:CreateSubnet", "ec2:CreateTags", "ec2:CreateVpc", "ec2:CreateVpcEndpoint",
      "ec2:DeleteInternetGateway", "ec2:DeleteRoute", "ec2:DeleteRouteTable", "ec2:DeleteSecurityGroup", "ec2:DeleteSubnet",
      "ec2:DeleteTags", "ec2:DeleteVpc", "ec2:DeleteVpcEndpoints", "ec2:DetachInternetGateway", "ec2:DisassociateRouteTable",
      "ec2:ModifySecurityGroupRules", "ec2:ModifySubnetAttribute", "ec2:ModifyVpcAttribute", "ec2:ModifyVpcEndpoint",
      "ec2:ReplaceRoute", "ec2:ReplaceRouteTableAssociation", "ec2:RevokeSecurityGroupEgress", "ec2:RevokeSecurityGroupIngress",
    "ec2:UpdateSecurityGroupRuleDescriptionsEgress", "ec2:UpdateSecurityGroupRuleDescriptionsIngress"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "aws:RequestedRegion"
      values   = local.regions
    }
  }
  statement {
    sid = "Balancers"
    actions = ["elasticloadbalancing:AddTags", "elasticloadbalancing:CreateListener", "elasticloadbalancing:CreateLoadBalancer",
      "elasticloadbalancing:CreateTargetGroup", "elasticloadbalancing:DeleteListener", "elasticloadbalancing:DeleteLoadBalancer",
      "elasticloadbalancing:DeleteTargetGroup", "elasticloadbalancing:DeregisterTargets", "elasticloadbalancing:ModifyListener",
      "elasticloadbalancing:ModifyLoadBalancerAttributes", "elasticloadbalancing:ModifyTargetGroup",
      "elasticloadbalancing:ModifyTargetGroupAttributes", "elasticloadbalancing:RegisterTargets",
    "elasticloadbalancing:RemoveTags", "elasticloadbalancing:SetSecurityGroups", "elasticloadbalancing:SetSubnets"]
    resources = [for k in ["loadbalancer/app", "loadbalancer/net", "listener/app", "listener/net", "targetgroup"] :
    "arn:aws:elasticloadbalancing:*:${local.account}:${k}/${local.named}"]
  }
}

data "aws_iam_policy_document" "compute" {
  statement {
    sid       = "Look"
    actions   = ["autoscaling:Describe*", "ecr:DescribeRegistry", "iam:GetInstanceProfile", "iam:GetPolicy", "iam:GetPolicyVersion", "iam:GetRole", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListInstanceProfilesForRole", "iam:ListPolicyVersions", "iam:ListRolePolicies"]
    resources = ["*"]
  }
  statement {
    sid = "Machines"
    actions = ["ec2:CreateLaunchTemplate", "ec2:CreateLaunchTemplateVersion", "ec2:DeleteLaunchTemplate",
      "ec2:DeleteLaunchTemplateVersions", "ec2:ModifyInstanceAttribute", "ec2:ModifyInstanceMetadataOptions",
    "ec2:ModifyLaunchTemplate", "ec2:RunInstances", "ec2:StartInstances", "ec2:StopInstances", "ec2:TerminateInstances"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "aws:RequestedRegion"
      values   = local.regions
    }
  }
  statement {
    sid = "Groups"
    actions = ["autoscaling:CancelInstanceRefresh", "autoscaling:CreateAutoScalingGroup", "autoscaling:CreateOrUpdateTags",
      "autoscaling:DeleteAutoScalingGroup", "autoscaling:DeleteTags", "autoscaling:SetDesiredCapacity",
    "autoscaling:StartInstanceRefresh", "autoscaling:UpdateAutoScalingGroup"]
    resources = ["arn:aws:autoscaling:*:${local.account}:autoScalingGroup:*:autoScalingGroupName/${local.named}"]
  }
  # Roles only below the boundary: without that line a role could be made that may do everything.
  statement {
    sid       = "Roles"
    actions   = ["iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy", "iam:AttachRolePolicy", "iam:DetachRolePolicy", "iam:DeleteRolePolicy"]
    resources = ["arn:aws:iam::${local.account}:role/${local.named}"]
    condition {
      test     = "StringEquals"
      variable = "iam:PermissionsBoundary"
      values   = [aws_iam_policy.boundary.arn]
    }
  }
  statement {
    sid = "RolesRest"
    actions = ["iam:AddRoleToInstanceProfile", "iam:CreateInstanceProfile", "iam:DeleteInstanceProfile", "iam:DeleteRole",
    "iam:RemoveRoleFromInstanceProfile", "iam:TagInstanceProfile", "iam:TagRole", "iam:UntagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole"]
    resources = ["arn:aws:iam::${local.account}:role/${local.named}", "arn:aws:iam::${local.account}:instance-profile/${local.named}"]
  }
  # Neither this role nor the one that deletes tables may be changed by itself.
  statement {
    sid       = "NotItself"
    effect    = "Deny"
    actions   = ["iam:DeleteRole", "iam:DeleteRolePolicy", "iam:DetachRolePolicy", "iam:PutRolePolicy", "iam:AttachRolePolicy", "iam:UpdateAssumeRolePolicy", "iam:PutRolePermissionsBoundary"]
    resources = [aws_iam_role.terraform.arn, aws_iam_role.break_glass.arn]
  }
  statement {
    sid       = "Pass"
    actions   = ["iam:PassRole"]
    resources = ["arn:aws:iam::${local.account}:role/${local.named}"]
    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["ec2.amazonaws.com", "events.amazonaws.com", "states.amazonaws.com"]
    }
  }
  statement {
    sid       = "ServiceRoles"
    actions   = ["iam:CreateServiceLinkedRole"]
    resources = ["arn:aws:iam::${local.account}:role/aws-service-role/*"]
  }
  statement {
    sid = "Images"
    actions = ["ecr:CreateRepository", "ecr:DescribeRepositories", "ecr:ListTagsForResource", "ecr:PutImageScanningConfiguration",
    "ecr:PutImageTagMutability", "ecr:TagResource"]
    resources = ["arn:aws:ecr:*:${local.account}:repository/megaticket-*"]
  }
  statement {
    sid       = "ImageCopies"
    actions   = ["ecr:PutReplicationConfiguration"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "aws:RequestedRegion"
      values   = local.regions
    }
  }
}

data "aws_iam_policy_document" "rest" {
  statement {
    sid = "Look"
    actions = ["cloudwatch:DescribeAlarms", "logs:DescribeLogGroups", "route53:GetChange", "route53:ListHostedZones",
    "ssm:DescribeParameters", "states:ValidateStateMachineDefinition"]
    resources = ["*"]
  }
  # Making a replica needs item calls in the region it is made in (developer guide, "IAM and global tables").
  statement {
    sid = "Tables"
    actions = ["dynamodb:BatchWriteItem", "dynamodb:CreateTable", "dynamodb:CreateTableReplica", "dynamodb:DeleteItem",
      "dynamodb:DescribeContinuousBackups", "dynamodb:DescribeTable", "dynamodb:DescribeTimeToLive", "dynamodb:GetItem",
      "dynamodb:ListTagsOfResource", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:Scan", "dynamodb:TagResource",
      "dynamodb:UntagResource", "dynamodb:UpdateContinuousBackups", "dynamodb:UpdateItem", "dynamodb:UpdateTable",
    "dynamodb:UpdateTimeToLive"]
    resources = ["arn:aws:dynamodb:*:${local.account}:table/${local.named}"]
  }
  statement {
    sid = "Dns"
    actions = ["route53:ChangeResourceRecordSets", "route53:ChangeTagsForResource", "route53:CreateHealthCheck",
      "route53:DeleteHealthCheck", "route53:GetHealthCheck", "route53:GetHostedZone", "route53:ListResourceRecordSets",
    "route53:ListTagsForResource", "route53:UpdateHealthCheck"]
    resources = ["arn:aws:route53:::hostedzone/*", "arn:aws:route53:::healthcheck/*"]
  }
  statement {
    sid       = "NewChecks"
    actions   = ["route53:CreateHealthCheck"]
    resources = ["*"]
  }
  statement {
    sid = "Watch"
    actions = ["cloudwatch:DeleteAlarms", "cloudwatch:DeleteDashboards", "cloudwatch:GetDashboard", "cloudwatch:ListTagsForResource",
    "cloudwatch:PutDashboard", "cloudwatch:PutMetricAlarm", "cloudwatch:TagResource", "cloudwatch:UntagResource"]
    resources = ["arn:aws:cloudwatch:*:${local.account}:alarm:${local.named}", "arn:aws:cloudwatch::${local.account}:dashboard/${local.named}"]
  }
  statement {
    sid = "Chain"
    actions = ["events:DeleteRule", "events:DescribeRule", "events:ListTagsForResource", "events:ListTargetsByRule", "events:PutRule",
      "events:PutTargets", "events:RemoveTargets", "events:TagResource", "events:UntagResource", "sns:CreateTopic",
      "sns:DeleteTopic", "sns:GetSubscriptionAttributes", "sns:GetTopicAttributes", "sns:ListTagsForResource",
      "sns:SetTopicAttributes", "sns:Subscribe", "sns:TagResource", "sns:Unsubscribe", "sns:UntagResource",
      "states:CreateStateMachine", "states:DeleteStateMachine", "states:DescribeStateMachine", "states:ListStateMachineVersions",
    "states:ListTagsForResource", "states:TagResource", "states:UntagResource", "states:UpdateStateMachine"]
    resources = ["arn:aws:events:*:${local.account}:rule/${local.named}", "arn:aws:sns:*:${local.account}:${local.named}",
    "arn:aws:states:*:${local.account}:stateMachine:${local.named}"]
  }
  statement {
    sid       = "Logs"
    actions   = ["logs:CreateLogGroup", "logs:DeleteLogGroup", "logs:ListTagsForResource", "logs:PutRetentionPolicy", "logs:TagResource", "logs:UntagResource"]
    resources = ["arn:aws:logs:*:${local.account}:log-group:/megaticket/*"]
  }
  statement {
    sid       = "Settings"
    actions   = ["ssm:AddTagsToResource", "ssm:DeleteParameter", "ssm:GetParameter", "ssm:ListTagsForResource", "ssm:PutParameter", "ssm:RemoveTagsFromResource"]
    resources = ["arn:aws:ssm:*:${local.account}:parameter/megaticket/*"]
  }
  statement {
    sid = "Switch"
    actions = ["s3:CreateBucket", "s3:DeleteBucket", "s3:DeleteBucketPolicy", "s3:GetAccelerateConfiguration", "s3:GetBucketAcl",
      "s3:GetBucketCORS", "s3:GetBucketLogging", "s3:GetBucketObjectLockConfiguration", "s3:GetBucketPolicy",
      "s3:GetBucketPublicAccessBlock", "s3:GetBucketRequestPayment", "s3:GetBucketTagging", "s3:GetBucketVersioning",
      "s3:GetBucketWebsite", "s3:GetEncryptionConfiguration", "s3:GetLifecycleConfiguration", "s3:GetReplicationConfiguration",
    "s3:ListBucket", "s3:PutBucketPolicy", "s3:PutBucketPublicAccessBlock", "s3:PutBucketTagging", "s3:PutBucketVersioning", "s3:PutEncryptionConfiguration"]
    resources = ["arn:aws:s3:::kdt-msp4-pldr-switch-*"]
  }
}
