import { lookup } from 'node:dns/promises';
import { Injectable } from '@nestjs/common';

/** Where a connection goes: an IP address and a port. */
export type Door = { address: string; port: number };

/** The way out. Tests put another in its place: names resolve as they say, and doors lead to a server of their own. */
@Injectable()
export class Network {
  /** Every address a name stands for, as this machine sees it. */
  async addressesOf(hostname: string): Promise<string[]> {
    return (await lookup(hostname, { all: true })).map(({ address }) => address);
  }

  /** The door to connect to, once its address has been found to be a public one. */
  doorTo(door: Door): Door {
    return door;
  }
}
