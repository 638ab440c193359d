import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

// RFC 6238 on RFC 4226 as authenticators speak it: SHA-1, six digits, thirty seconds.
const STEP_SECONDS = 30;
const DIGITS = 6;
/** A clock may be half a minute off, and people type slowly: one step to either side. */
const DRIFT = [0, -1, 1] as const;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** As long as the hash, as RFC 4226 recommends. */
export function newTotpSecret(): Buffer {
  return randomBytes(20);
}

/** The code of a secret at a moment. */
export function totpAt(secret: Buffer, moment: Date, digits = DIGITS): string {
  return codeOfStep(secret, stepAt(moment), digits);
}

/** The step whose code this is, just now or a moment ago; null for a wrong code. */
export function stepOfCode(secret: Buffer, code: string, now: Date): number | null {
  const steps = DRIFT.map((drift) => stepAt(now) + drift);
  return steps.find((step) => isSame(codeOfStep(secret, step, DIGITS), code)) ?? null;
}

/** RFC 4648, without padding: what people type and QR codes hold. */
export function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

export function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}

/** The address that a QR code holds for an authenticator. */
export function otpauthUri(secret: Buffer, issuer: string, account: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  const values = {
    secret: toBase32(secret),
    issuer,
    algorithm: 'SHA1',
    digits: `${DIGITS}`,
    period: `${STEP_SECONDS}`,
  };
  return `otpauth://totp/${label}?${new URLSearchParams(values)}`;
}

function stepAt(moment: Date): number {
  return Math.floor(moment.getTime() / 1_000 / STEP_SECONDS);
}

function codeOfStep(secret: Buffer, step: number, digits: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0x0f;
  const number = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

function isSame(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
