import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { IndicatorSetService } from './indicator-set.service.js';

@Controller()
export class IndicatorSetController {
  constructor(private readonly sets: IndicatorSetService) {}

  @Handle(operations.listIndicatorSets)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listIndicatorSets>) {
    return this.sets.list(caller, query);
  }

  @Handle(operations.getIndicatorSet)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getIndicatorSet>) {
    return this.sets.get(caller, params.id);
  }

  @Handle(operations.createIndicatorSet)
  create(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.createIndicatorSet>) {
    return this.sets.create(caller, body);
  }

  @Handle(operations.updateIndicatorSet)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateIndicatorSet>) {
    return this.sets.update(caller, params.id, body.saved, body.content);
  }

  @Handle(operations.importIndicatorSet)
  import(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.importIndicatorSet>) {
    return this.sets.import(caller, params.id, body);
  }

  @Handle(operations.releaseIndicatorSet)
  release(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.releaseIndicatorSet>) {
    return this.sets.release(caller, params.id, body.saved);
  }

  @Handle(operations.deleteIndicatorSet)
  delete(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.deleteIndicatorSet>) {
    return this.sets.delete(caller, params.id, query.saved);
  }

  @Handle(operations.compareIndicatorSets)
  compare(
    @SignedIn() caller: StaffCaller,
    @Input() { params, query }: InputOf<typeof operations.compareIndicatorSets>,
  ) {
    return this.sets.compare(caller, params.id, query.from);
  }

  @Handle(operations.exportIndicatorSet)
  export(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.exportIndicatorSet>) {
    return this.sets.export(caller, params.id, query.format);
  }
}
