/**
 * A name for one write, so that the same write sent again is done once. Made of random bytes: a town hall's own network
 * may have no https, and browsers have no `randomUUID` there.
 */
export function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
