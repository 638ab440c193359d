import { createPublicKey, type JsonWebKey, type KeyObject, sign, verify } from 'node:crypto';

/** A public key as JWKS has it (RFC 7517, RFC 8037). */
export type PublicKey = { kty: 'OKP'; crv: 'Ed25519'; x: string; kid: string; use: 'sig'; alg: 'EdDSA' };

/** Signs a text as a compact JWS (RFC 7515): whoever has the public key can check it with any library, offline. */
export function signJws(payload: string, { kid, privateKey }: { kid: string; privateKey: KeyObject }): string {
  const said = `${encode(JSON.stringify({ alg: 'EdDSA', kid }))}.${encode(payload)}`;
  return `${said}.${sign(null, Buffer.from(said), privateKey).toString('base64url')}`;
}

/** The text that was signed, or null when it was not signed with one of these keys, or changed since. */
export function openJws(jws: string, keys: readonly PublicKey[]): string | null {
  const [header = '', payload = '', signature = '', ...rest] = jws.split('.');
  const key = keys.find(({ kid }) => kid === kidOf(header));
  if (!key || rest.length > 0) return null;
  const publicKey = createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: 'jwk' });
  const isGenuine = verify(null, Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'));
  return isGenuine ? Buffer.from(payload, 'base64url').toString('utf8') : null;
}

/** The `x` of an Ed25519 key: the only thing in which one differs from another. */
export function publicPartOf(publicKey: KeyObject): string {
  const { x }: JsonWebKey = publicKey.export({ format: 'jwk' });
  if (x === undefined) throw new Error('Only Ed25519 keys sign certificates');
  return x;
}

/** Only our own kind of signature: a header that asks for another one names no key. */
function kidOf(header: string): unknown {
  try {
    const { alg, kid } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8'));
    return alg === 'EdDSA' ? kid : null;
  } catch {
    return null;
  }
}

function encode(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}
