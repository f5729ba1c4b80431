mock_provider "aws" {
  mock_data "aws_availability_zones" {
    defaults = { names = ["ap-northeast-2a", "ap-northeast-2c"] }
  }
  mock_data "aws_region" {
    defaults = { region = "ap-northeast-2" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" }
  }
}

# The root holds tables: prevent_destroy forbids the clean-up of a run that applies. Every run here only plans.
run "tables_are_the_documents" {
  command = plan
  assert {
    condition     = module.data.tables.reservations.hash == "PK" && module.data.tables.reservations.range == "SK"
    error_message = "reservations have PK and SK"
  }
  assert {
    condition     = module.data.tables.reservations.ttl == "ttl"
    error_message = "reservations expire by ttl, the one TTL attribute a table may have"
  }
  assert {
    condition     = join(" ", keys(module.data.tables.reservations.indexes)) == "holdingId-index reservationId-index userId-index"
    error_message = "reservations have their three indexes"
  }
  assert {
    condition     = join(" ", values(module.data.table_names)) == "KDT-Msp4-PLDR-console KDT-Msp4-PLDR-performances KDT-Msp4-PLDR-reservations KDT-Msp4-PLDR-schedules KDT-Msp4-PLDR-venues"
    error_message = "five tables by the document's names"
  }
}

run "tables_made_by_hand_keep_their_names" {
  command = plan
  variables {
    table_prefix = "plcr-gtbl-"
  }
  assert {
    condition     = module.data.table_names.reservations == "plcr-gtbl-reservations" && strcontains(module.app.user_data, "DYNAMODB_RESERVATIONS_TABLE=plcr-gtbl-reservations")
    error_message = "the prefix must reach tables and program alike"
  }
}

run "web_calls_the_application_here" {
  command = plan
  override_resource {
    target          = module.app.aws_instance.this
    override_during = plan
    values          = { private_ip = "10.0.11.7" }
  }
  assert {
    condition     = strcontains(module.web.user_data, "APP_URL=http://10.0.11.7:3001")
    error_message = "web must call the application's private address"
  }
  assert {
    condition     = strcontains(module.web.user_data, "DR_RECOVERY_MODE=false") && strcontains(module.app.user_data, "BEDROCK_REGION=ap-northeast-2")
    error_message = "the main region runs in its own mode, with its own region's model"
  }
}

run "health_checkers_reach_the_balancer" {
  command = plan
  module {
    source = "../modules/security"
  }
  variables {
    name                 = "x"
    vpc_id               = "vpc-1"
    vpc_cidr             = "10.0.0.0/16"
    gateway_prefix_lists = { s3 = "pl-s3", dynamodb = "pl-dynamodb" }
    allowed_cidrs        = ["203.0.113.10/32"]
  }
  override_data {
    target = data.aws_ec2_managed_prefix_list.checkers
    values = { id = "pl-checkers" }
  }
  assert {
    condition     = aws_vpc_security_group_ingress_rule.checkers.prefix_list_id == "pl-checkers" && aws_vpc_security_group_ingress_rule.checkers.from_port == 80
    error_message = "without the checkers' prefix list on the checked port the region looks dead for ever"
  }
  assert {
    condition     = length(aws_vpc_security_group_egress_rule.gateways) == 4
    error_message = "web and application must reach both gateway endpoints by their prefix lists"
  }
  assert {
    condition     = join(" ", keys(output.links)) == "alb-web web-app"
    error_message = "the chain is alb, web, app"
  }
}

run "gateway_endpoints_serve_the_private_subnets" {
  module {
    source = "../modules/network"
  }
  variables {
    name            = "x"
    cidr            = "10.0.0.0/16"
    peer_cidr       = "10.1.0.0/16"
    zones           = ["a", "c"]
    private_subnets = 2
  }
  assert {
    condition     = alltrue([for e in aws_vpc_endpoint.gateway : contains(e.route_table_ids, aws_route_table.private.id)])
    error_message = "gateway endpoints must be in the private route table"
  }
  assert {
    condition     = alltrue([for a in aws_route_table_association.private : a.route_table_id == aws_route_table.private.id])
    error_message = "private subnets must use the private route table"
  }
  assert {
    condition     = aws_subnet.private[0].availability_zone != aws_subnet.private[1].availability_zone
    error_message = "private subnets must lie in two zones"
  }
  assert {
    condition     = alltrue([for e in aws_vpc_endpoint.interface : length(e.subnet_ids) == 1 && e.private_dns_enabled])
    error_message = "interface endpoints stand in one zone and answer by their usual names"
  }
}

run "https_by_variable" {
  command = plan
  module {
    source = "../modules/edge-alb"
  }
  variables {
    name              = "x"
    vpc_id            = "vpc-1"
    subnet_ids        = ["subnet-1", "subnet-2"]
    security_group_id = "sg-1"
    certificate_arn   = "arn:aws:acm:ap-northeast-2:123456789012:certificate/1"
  }
  assert {
    condition     = length(aws_lb_listener.https) == 1 && aws_lb_listener.http.default_action[0].type == "redirect"
    error_message = "with a certificate HTTP must lead to HTTPS"
  }
}

run "http_without_a_certificate" {
  command = plan
  module {
    source = "../modules/edge-alb"
  }
  variables {
    name              = "x"
    vpc_id            = "vpc-1"
    subnet_ids        = ["subnet-1", "subnet-2"]
    security_group_id = "sg-1"
  }
  assert {
    condition     = length(aws_lb_listener.https) == 0 && aws_lb_listener.http.default_action[0].type == "forward"
    error_message = "without a certificate HTTP 80 serves"
  }
}

run "rejects_a_whitelist_of_everybody" {
  command = plan
  module {
    source = "../modules/security"
  }
  variables {
    name                 = "x"
    vpc_id               = "vpc-1"
    gateway_prefix_lists = {}
    allowed_cidrs        = ["0.0.0.0/0"]
  }
  expect_failures = [var.allowed_cidrs]
}

run "rejects_equal_ranges" {
  command = plan
  module {
    source = "../modules/network"
  }
  variables {
    name            = "x"
    cidr            = "10.0.0.0/16"
    peer_cidr       = "10.0.0.0/16"
    zones           = ["a", "c"]
    private_subnets = 1
  }
  expect_failures = [var.peer_cidr]
}

run "rejects_a_moving_image" {
  command = plan
  variables {
    web_image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/megaticket-web:latest"
  }
  expect_failures = [var.web_image]
}

run "rejects_an_image_of_the_other_region" {
  command = plan
  variables {
    app_image = "123456789012.dkr.ecr.ap-northeast-1.amazonaws.com/megaticket-app@sha256:0000000000000000000000000000000000000000000000000000000000000000"
  }
  expect_failures = [var.app_image]
}
