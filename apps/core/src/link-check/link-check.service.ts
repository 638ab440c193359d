import { Injectable } from '@nestjs/common';
import type { LinkCheck } from '@ventanilla/contracts';
import { EntryService } from '../entries/entry.service.js';
import { addressesIn } from '../entries/needs/addresses.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { WebAddressRepository } from './web-address.repository.js';
import type { WebAddressDocument } from './web-address.schema.js';

@Injectable()
export class LinkCheckService {
  constructor(
    private readonly entries: EntryService,
    private readonly addresses: WebAddressRepository,
  ) {}

  async list(caller: StaffCaller, id: string): Promise<{ items: LinkCheck[] }> {
    const { facts, published } = await this.entries.getDocument(caller, id);
    const urls = new Set([...addressesIn(facts), ...(published ? addressesIn(published.facts) : [])]);
    const known = await this.addresses.find([...urls]);
    return { items: known.flatMap((address) => toLinkCheck(address) ?? []) };
  }
}

function toLinkCheck({ _id, checkedAt, failedOn, ...known }: WebAddressDocument): LinkCheck | null {
  if (!checkedAt) return null;
  const { status, error, isBroken, movedTo } = known;
  const [failingSince = null] = failedOn;
  return { url: _id, checkedAt: checkedAt.toISOString(), status, error, isBroken, failingSince, movedTo };
}
