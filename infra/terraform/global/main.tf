# What belongs to no region: DNS and people. Its state lies in Tokyo, so that both can be changed while Seoul is down.
module "dns" {
  source        = "../modules/dns-failover"
  name          = var.prefix
  zone_name     = var.zone_name
  domain        = var.domain
  primary       = var.primary
  secondary     = var.secondary
  https         = var.https
  switch_bucket = var.switch_bucket
}

module "people" {
  source           = "../modules/people"
  prefix           = var.prefix
  table_prefix     = var.table_prefix
  zone_id          = module.dns.zone_id
  primary_check_id = module.dns.primary_check_id
  switch_object    = module.dns.switch_object
  profile_ids      = var.profile_ids
  model_ids        = var.model_ids
  people           = var.people
}
