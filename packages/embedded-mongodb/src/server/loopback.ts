import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * The address to listen on for a host: itself, or the first one a name stands for, IPv4 before IPv6. Throws `RangeError`
 * unless all its addresses are of this machine only, since whoever can connect can read and change everything.
 */
export async function resolveLoopback(host: string): Promise<string> {
  const addresses = isIP(host) ? [host] : await addressesOf(host);
  const stray = addresses.find((address) => !isLoopback(address));
  const [address] = addresses;
  if (stray === undefined && address !== undefined) return address;
  throw new RangeError(
    `The embedded server has no users and no encryption, so it listens on this machine only (127.0.0.1), not on ${describe(host, stray)}.`,
  );
}

function isLoopback(address: string): boolean {
  return loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

async function addressesOf(host: string): Promise<string[]> {
  try {
    const found = await lookup(host, { all: true });
    return found.sort((a, b) => a.family - b.family).map(({ address }) => address);
  } catch (error) {
    throw new RangeError(`The host ${JSON.stringify(host)} to listen on has no address.`, { cause: error });
  }
}

function describe(host: string, stray: string | undefined): string {
  return stray === undefined || stray === host ? host : `${host} (${stray})`;
}
