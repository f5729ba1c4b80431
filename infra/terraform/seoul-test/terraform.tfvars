# Values of the test installation. Account, image ids and digests are made up: fill in yours.
vpc_cidr      = "10.0.0.0/16"
peer_cidr     = "10.1.0.0/16"
allowed_cidrs = ["203.0.113.10/32"]
ami_id        = "ami-0123456789abcdef0"
web_image     = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/megaticket-web@sha256:0000000000000000000000000000000000000000000000000000000000000000"
app_image     = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/megaticket-app@sha256:0000000000000000000000000000000000000000000000000000000000000000"
profile_ids   = ["global.anthropic.claude-haiku-4-5-20251001-v1:0", "apac.amazon.nova-lite-v1:0"]
model_ids     = ["anthropic.claude-haiku-4-5-20251001-v1:0", "amazon.nova-lite-v1:0"]
