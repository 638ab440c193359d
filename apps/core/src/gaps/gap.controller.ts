import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { Closing } from './closing.js';
import { GapService } from './gap.service.js';
import { GapReading } from './gap-reading.js';
import { Regrouping } from './regrouping.js';
import { Trial } from './trial.js';

@Controller()
export class GapController {
  constructor(
    private readonly gaps: GapService,
    private readonly reading: GapReading,
    private readonly closing: Closing,
    private readonly trial: Trial,
    private readonly regrouping: Regrouping,
  ) {}

  @Handle(operations.listGaps)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listGaps>) {
    return this.reading.list(caller, query);
  }

  @Handle(operations.getGap)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getGap>) {
    return this.reading.getInFull(caller, params.id);
  }

  @Handle(operations.tryGap)
  async try(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.tryGap>) {
    const gap = await this.reading.getDocument(caller, params.id);
    return { tries: await this.trial.try(caller, gap, body.answer, body.question) };
  }

  @Handle(operations.closeGap)
  close(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.closeGap>) {
    return this.closing.close(caller, params.id, body);
  }

  @Handle(operations.writeGap)
  write(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.writeGap>) {
    return this.gaps.write(caller, params.id, body);
  }

  @Handle(operations.setGapAside)
  setAside(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.setGapAside>) {
    return this.gaps.setAside(caller, params.id, body);
  }

  @Handle(operations.reopenGap)
  reopen(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.reopenGap>) {
    return this.gaps.reopen(caller, params.id, body.version);
  }

  @Handle(operations.mergeGaps)
  merge(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.mergeGaps>) {
    return this.regrouping.merge(caller, params.id, body);
  }

  @Handle(operations.splitGap)
  split(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.splitGap>) {
    return this.regrouping.split(caller, params.id, body);
  }
}
