administrators = ["arn:aws:iam::123456789012:user/administrator"]
