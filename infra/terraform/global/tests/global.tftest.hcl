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

run "dns_waits_for_healthy_targets" {
  command = plan
  module {
    source = "../modules/dns-failover"
  }
  variables {
    name = "KDT-Msp4-PLDR"
  }
  assert {
    condition     = aws_route53_record.primary.alias[0].evaluate_target_health && aws_route53_record.secondary.alias[0].evaluate_target_health
    error_message = "DNS must follow target health, so that it never moves to an empty region"
  }
  assert {
    condition     = aws_route53_health_check.primary.child_health_threshold == 2
    error_message = "endpoint and switch must both say healthy"
  }
  assert {
    condition     = aws_route53_health_check.switch.invert_healthcheck == true && aws_route53_health_check.switch.resource_path == "/standby-takes-over"
    error_message = "the switch is healthy while its object is absent"
  }
  assert {
    condition     = aws_route53_health_check.endpoint.resource_path == "/api/health" && aws_route53_health_check.endpoint.port == 80
    error_message = "the checkers ask the health page on the open port"
  }
  assert {
    condition     = aws_s3_bucket_public_access_block.switch.block_public_policy == false && aws_s3_bucket_public_access_block.switch.block_public_acls == true
    error_message = "the checkers must be able to read the switch, by policy and by nothing else"
  }
}

run "checks_hang_on_each_other" {
  module {
    source = "../modules/dns-failover"
  }
  variables {
    name = "KDT-Msp4-PLDR"
  }
  assert {
    condition     = aws_route53_record.primary.health_check_id == aws_route53_health_check.primary.id
    error_message = "the primary record must hang on endpoint and switch"
  }
  assert {
    condition     = toset(aws_route53_health_check.primary.child_healthchecks) == toset([aws_route53_health_check.endpoint.id, aws_route53_health_check.switch.id])
    error_message = "endpoint and switch are the children"
  }
  assert {
    condition     = aws_cloudwatch_metric_alarm.down.region == "us-east-1" && aws_cloudwatch_metric_alarm.down.dimensions.HealthCheckId == aws_route53_health_check.endpoint.id
    error_message = "the alarm watches the endpoint, in the one region that knows of it"
  }
  assert {
    condition     = aws_cloudwatch_event_target.standby.arn == "arn:aws:events:ap-northeast-1:123456789012:event-bus/default"
    error_message = "the alarm must be carried to the standby's bus"
  }
}

run "https_is_asked_by_https" {
  command = plan
  module {
    source = "../modules/dns-failover"
  }
  variables {
    name  = "KDT-Msp4-PLDR"
    https = true
  }
  assert {
    condition     = aws_route53_health_check.endpoint.type == "HTTPS" && aws_route53_health_check.endpoint.port == 443
    error_message = "a check follows the shop to HTTPS"
  }
}

run "rejects_roles_as_people" {
  command = plan
  module {
    source = "../modules/people"
  }
  variables {
    zone_id          = "Z1"
    primary_check_id = "c1"
    switch_object    = { bucket = "b", key = "k" }
    prefix           = "KDT-Msp4-PLDR"
    table_prefix     = "KDT-Msp4-PLDR-"
    people           = ["arn:aws:iam::123456789012:role/operations"]
  }
  expect_failures = [var.people]
}
