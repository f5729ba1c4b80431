# Values of the test installation: fill in yours.
zone_name   = "example.com"
domain      = "tickets.example.com"
primary     = { dns_name = "kdt-msp4-pldr-seoul-alb-1.ap-northeast-2.elb.amazonaws.com", zone_id = "ZWKZPGTI48KDX" }
secondary   = { dns_name = "kdt-msp4-pldr-tokyo-alb-1.ap-northeast-1.elb.amazonaws.com", zone_id = "Z14GRHDCWA56QT" }
profile_ids = ["global.anthropic.claude-haiku-4-5-20251001-v1:0", "apac.amazon.nova-lite-v1:0"]
model_ids   = ["anthropic.claude-haiku-4-5-20251001-v1:0", "amazon.nova-lite-v1:0"]
people      = ["arn:aws:iam::123456789012:user/box-office", "arn:aws:iam::123456789012:user/operations"]
