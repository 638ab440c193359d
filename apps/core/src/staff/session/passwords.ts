import { hash, verify } from '@node-rs/argon2';

// argon2id with 19 MiB and two passes: the library's default and OWASP's recommendation.

/** What an unknown e-mail is checked against, so that its answer takes as long as a known one's. */
const nobody = hash('nobody signs in with this');

export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Does the same work whether or not there is somebody to check. */
export async function isRightPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password);
  return passwordHash !== null && matches;
}
