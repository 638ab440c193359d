import ipaddr from 'ipaddr.js';

/** Why an address is not asked at all: only what the whole internet can reach is, and only as a browser would. */
export type NotAsked = 'notWeb' | 'port' | 'credentials' | 'private';

/** Names that never lead to the internet, or to machines of one's own. */
const LOCAL_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion)$/;

/** Null when an address may be asked, as far as one can tell without looking its name up. */
export function refusalOf(url: URL): NotAsked | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'notWeb';
  // URL leaves the standard port out.
  if (url.port !== '') return 'port';
  if (url.username !== '' || url.password !== '') return 'credentials';
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (ipaddr.isValid(host)) return isPublicAddress(host) ? null : 'private';
  return host.includes('.') && !LOCAL_NAMES.test(host) ? null : 'private';
}

/**
 * Whether an IP address is one of the open internet. Everything else is refused, known or not: private, loopback,
 * link-local with the metadata addresses of clouds, shared, reserved, multicast, and IPv6 that stands for such IPv4.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}
