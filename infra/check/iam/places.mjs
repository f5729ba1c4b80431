// From what the console calls a thing to the ARNs it has here.
const ACCOUNT = '123456789012';
const MAIN = 'ap-northeast-2';
const STANDBY = 'ap-northeast-1';
const BOTH = [MAIN, STANDBY];
const PREFIX = 'KDT-Msp4-PLDR-';
export const PROFILE_ID = 'global.anthropic.claude-haiku-4-5-20251001-v1:0';
export const MODEL_ID = 'anthropic.claude-haiku-4-5-20251001-v1:0';

export const table = (name, region) => `arn:aws:dynamodb:${region}:${ACCOUNT}:table/${PREFIX}${name}`;
export const profile = region => `arn:aws:bedrock:${region}:${ACCOUNT}:inference-profile/${PROFILE_ID}`;
export const model = region => `arn:aws:bedrock:${region}::foundation-model/${MODEL_ID}`;
export const group = (name, region) => `arn:aws:autoscaling:${region}:${ACCOUNT}:autoScalingGroup:u:autoScalingGroupName/${name}`;
const everywhere = arn => BOTH.map(region => ({ resource: arn(region) }));

/** @returns {resource, context}[]: each is a request of its own */
export function places(on, outputs) {
  const [kind, name, more] = on.split('/');
  switch (kind) {
    case '*': return [{ resource: '*' }];
    case 'table': return everywhere(r => table(name, r));
    case 'home': return [{ resource: table(name, MAIN) }];
    case 'index': return everywhere(r => `${table(name, r)}/index/${more}`);
    case 'stream': return everywhere(r => `${table(name, r)}/stream/2026-11-28T00:00:00.000`);
    case 'zone': return [{ resource: `arn:aws:route53:::hostedzone/${outputs.zoneId}` }];
    case 'check': return [{ resource: `arn:aws:route53:::healthcheck/${name === 'primary' ? outputs.primaryCheck : 'any'}` }];
    case 'profile': return everywhere(profile);
    // The profile calls the model in whichever region it likes.
    case 'model': return [...BOTH, 'us-east-1'].map(r => ({ resource: model(r), context: { 'bedrock:InferenceProfileArn': profile(MAIN) } }));
    case 'group': return [{ resource: group(`${PREFIX}tokyo-${name}`, STANDBY) }];
    case 'switch': return [{ resource: `arn:aws:s3:::${outputs.switch.bucket}/${outputs.switch.key}` }];
    case 'machine': return [{ resource: outputs.machine }];
    case 'instance': return BOTH.map(r => ({ resource: `arn:aws:ec2:${r}:${ACCOUNT}:instance/i-1`, context: { 'ssm:resourceTag/Project': 'MegaTicket' } }));
    case 'session': return [{ resource: `arn:aws:ssm:${STANDBY}:${ACCOUNT}:session/AROA1:kim-0a1`, context: { 'aws:userid': 'AROA1:kim' } }];
    case 'experiment': return everywhere(r => `arn:aws:fis:${r}:${ACCOUNT}:experiment/EXP1`).map(p => ({ ...p, context: { 'aws:ResourceTag/Project': 'MegaTicket' } }));
    case 'parameter': return [{ resource: `arn:aws:ssm:${STANDBY}:${ACCOUNT}:parameter/megaticket/${on.replace('parameter/', '')}` }];
    case 'artefact': return [{ resource: 'arn:aws:s3:::kdt-msp4-pldr-artefacts-an1/app.zip' }];
    case 'artefact-bucket': return [{ resource: 'arn:aws:s3:::kdt-msp4-pldr-artefacts-an1' }];
    default: throw new Error(`what is ${on}?`);
  }
}
