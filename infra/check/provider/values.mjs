// Values as Terraform sends them: MessagePack, with "not known before apply" as extension 0 (12 where it says more about it).
import { Decoder, Encoder, ExtensionCodec } from '@msgpack/msgpack';

export class Unknown {}
export const UNKNOWN = new Unknown();

const extensionCodec = new ExtensionCodec();
extensionCodec.register({ type: 0, encode: v => (v instanceof Unknown ? new Uint8Array([0]) : null), decode: () => UNKNOWN });
extensionCodec.register({ type: 12, encode: () => null, decode: () => UNKNOWN });

export const encode = value => ({ msgpack: Buffer.from(new Encoder({ extensionCodec }).encode(value)) });

export function decode(dynamic) {
  if (dynamic?.msgpack?.length) return new Decoder({ extensionCodec }).decode(dynamic.msgpack);
  return dynamic?.json?.length ? JSON.parse(dynamic.json) : null;
}

export const list = value => (value === null || value === undefined ? [] : Array.isArray(value) ? value : [value]);

const hasUnknown = v => v instanceof Unknown || (v !== null && typeof v === 'object' && Object.values(v).some(hasUnknown));

/** There, and known before apply. */
export const known = value => value !== null && value !== undefined && !hasUnknown(value);
