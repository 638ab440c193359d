import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './address-guard.js';
import type { Network } from './network.js';

/** A connection that was not made because its name leads, or also leads, to an address that is nobody else's business. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
}

const standardPort = { 'http:': 80, 'https:': 443 } as const;

/**
 * Connects to public addresses only. The name is looked up here, and the connection goes to the very address that was
 * examined: a name that leads elsewhere a moment later leads nowhere.
 */
export function guardedAgent(network: Network, timeoutMs: number): Agent {
  const connect = buildConnector({ timeout: timeoutMs });
  return new Agent({
    connections: 1,
    pipelining: 1,
    keepAliveTimeout: 1,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: (options, callback) => {
      doorOf(network, options).then(
        ({ address, port }) =>
          connect({ ...options, hostname: address, port: String(port), ...nameOf(options) }, callback),
        (error: Error) => callback(error, null),
      );
    },
  });
}

async function doorOf(network: Network, { hostname, port, protocol }: buildConnector.Options) {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await network.addressesOf(host);
  const [address] = addresses;
  if (address === undefined || !addresses.every(isPublicAddress)) throw new PrivateAddress('Not a public address');
  return network.doorTo({ address, port: Number(port) || standardPort[protocol as keyof typeof standardPort] });
}

/** What the certificate must be for; an address by itself has no name. */
function nameOf({ hostname, servername }: buildConnector.Options): { servername?: string } {
  if (servername) return { servername };
  return isIP(hostname) ? {} : { servername: hostname };
}
