mock_provider "aws" {
  mock_data "aws_availability_zones" {
    defaults = { names = ["ap-northeast-1a", "ap-northeast-1c"] }
  }
  mock_data "aws_region" {
    defaults = { region = "ap-northeast-1" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" }
  }
}

override_resource {
  target = module.nlb.aws_lb.this
  values = { dns_name = "nlb.internal.example", arn = "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:loadbalancer/net/x/1" }
}

override_resource {
  target = module.web.aws_launch_template.this
  values = { latest_version = 7 }
}

run "pilot_light_is_cold" {
  command = plan
  assert {
    condition     = module.web.size.min == 0 && module.web.size.desired == 0 && module.app.size.min == 0 && module.app.size.desired == 0
    error_message = "a cold standby runs nothing"
  }
  assert {
    condition     = module.web.size.max >= 2 && module.app.size.max >= 2
    error_message = "a maximum below the failover's size would refuse its scale-out"
  }
}

run "failover_is_hot_and_web_calls_todays_balancer" {
  variables {
    dr_active = true
  }
  assert {
    condition     = module.web.size.min == 2 && module.app.size.min == 2
    error_message = "failover must raise min_size"
  }
  assert {
    condition     = strcontains(module.web.user_data, "APP_URL=http://nlb.internal.example:3001")
    error_message = "user data must carry this balancer's own name"
  }
  assert {
    condition     = alltrue([for text in [module.web.user_data, module.app.user_data] : !strcontains(text, "PLACEHOLDER") && !strcontains(text, "ap-northeast-2")])
    error_message = "user data must hold no placeholder and nothing of the other region"
  }
  assert {
    condition     = alltrue([for v in ["AWS_REGION", "BEDROCK_REGION"] : strcontains(module.web.user_data, "${v}=ap-northeast-1") && strcontains(module.app.user_data, "${v}=ap-northeast-1")])
    error_message = "the standby must name its own region"
  }
  assert {
    condition     = alltrue([for v in ["DR_RECOVERY_MODE=true", "DR_RECOVERY_START_TIME=", "DR_GRACE_PERIOD_MINUTES="] : strcontains(module.web.user_data, v) && strcontains(module.app.user_data, v)])
    error_message = "the standby must set the recovery variables"
  }
  assert {
    condition     = module.web.launched_version == 7
    error_message = "the group must follow the template's newest version"
  }
}

run "group_follows_its_template" {
  module {
    source = "../modules/compute-asg"
  }
  variables {
    name              = "x"
    ami_id            = "ami-0123456789abcdef0"
    subnet_ids        = ["subnet-1"]
    security_group_id = "sg-1"
    instance_profile  = "p"
    user_data         = "x"
    target_group_arns = ["arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:targetgroup/x/1"]
    active            = true
  }
  assert {
    condition     = tostring(aws_autoscaling_group.this.launch_template[0].version) == tostring(aws_launch_template.this.latest_version)
    error_message = "the group must launch the template's newest version, by number"
  }
  assert {
    condition     = length(aws_autoscaling_group.this.instance_refresh) == 1
    error_message = "a new version must replace running instances"
  }
}

run "chain_finds_its_version_by_content" {
  command = plan
  module {
    source = "../modules/failover-chain"
  }
  variables {
    name          = "KDT-Msp4-PLDR-tokyo"
    alarm_name    = "KDT-Msp4-PLDR-seoul-down"
    balancer_name = "KDT-Msp4-PLDR-tokyo-nlb"
    groups        = { web = { group = "w", template_id = "lt-1" }, app = { group = "a", template_id = "lt-2" } }
  }
  override_resource {
    target          = aws_sns_topic.approval
    override_during = plan
    values          = { arn = "arn:aws:sns:ap-northeast-1:123456789012:approval" }
  }
  assert {
    condition     = jsondecode(aws_sfn_state_machine.failover.definition).States.WarmEach.ItemProcessor.States.ReadVersions.Arguments == { LaunchTemplateId = "{% $states.input.TemplateId %}" }
    error_message = "the chain must read all versions, not one by a number or a word"
  }
  assert {
    condition     = strcontains(aws_sfn_state_machine.failover.definition, "$contains($base64decode(LaunchTemplateData.UserData), 'PLACEHOLDER')")
    error_message = "the chain must find the version that holds the placeholder by its content"
  }
  assert {
    condition     = jsondecode(aws_sfn_state_machine.failover.definition).StartAt == "AskPerson"
    error_message = "a person must be asked before anything else"
  }
  assert {
    condition     = contains(jsondecode(aws_cloudwatch_event_rule.failover.event_pattern).resources, "arn:aws:cloudwatch:us-east-1:123456789012:alarm:KDT-Msp4-PLDR-seoul-down")
    error_message = "the rule must hear the alarm of us-east-1"
  }
}

run "rejects_a_moving_image" {
  command = plan
  variables {
    web_image = "123456789012.dkr.ecr.ap-northeast-1.amazonaws.com/megaticket-web:latest"
  }
  expect_failures = [var.web_image]
}

run "rejects_a_maximum_below_the_failover" {
  command = plan
  module {
    source = "../modules/compute-asg"
  }
  variables {
    name              = "x"
    ami_id            = "ami-0123456789abcdef0"
    subnet_ids        = ["subnet-1"]
    security_group_id = "sg-1"
    instance_profile  = "p"
    user_data         = "x"
    target_group_arns = []
    active            = false
    max_size          = 1
  }
  expect_failures = [var.max_size]
}
