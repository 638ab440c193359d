import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import { EntryService } from '../entries/entry.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { CopyService } from './copy.service.js';
import { DecisionService } from './decision.service.js';
import { OfferService } from './offer.service.js';

@Controller()
export class SharedContentController {
  constructor(
    private readonly entries: EntryService,
    private readonly offers: OfferService,
    private readonly copies: CopyService,
    private readonly decisions: DecisionService,
  ) {}

  @Handle(operations.offerEntry)
  offer(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.offerEntry>) {
    return this.offers.offer(caller, params.id);
  }

  @Handle(operations.withdrawOffer)
  withdraw(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.withdrawOffer>) {
    return this.offers.withdraw(caller, params.id);
  }

  @Handle(operations.getEntrySharing)
  async sharing(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getEntrySharing>) {
    const entry = await this.entries.getDocument(caller, params.id);
    return { offer: await this.offers.find(entry), copy: await this.copies.find(entry) };
  }

  @Handle(operations.listSharedOffers)
  listOffers(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listSharedOffers>) {
    return this.offers.list(query, caller);
  }

  @Handle(operations.embedSharedEntry)
  embed(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.embedSharedEntry>) {
    return this.copies.embed(caller, body);
  }

  @Handle(operations.listSharedCopies)
  listCopies(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listSharedCopies>) {
    return this.copies.list(caller, query);
  }

  @Handle(operations.getSharedCopy)
  getCopy(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getSharedCopy>) {
    return this.copies.get(caller, params.id);
  }

  @Handle(operations.decideOnSharedCopy)
  decide(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.decideOnSharedCopy>) {
    return this.decisions.decide(caller, params.id, body);
  }

  @Handle(operations.unlinkSharedCopy)
  unlink(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.unlinkSharedCopy>) {
    return this.copies.unlink(caller, params.id);
  }
}
