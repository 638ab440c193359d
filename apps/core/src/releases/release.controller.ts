import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { ReleaseService } from './release.service.js';
import { ReleaseMoments } from './release-moments.js';
import { ReleaseUndo } from './release-undo.js';

@Controller()
export class ReleaseController {
  constructor(
    private readonly releases: ReleaseService,
    private readonly moments: ReleaseMoments,
    private readonly undos: ReleaseUndo,
  ) {}

  @Handle(operations.listReleases)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listReleases>) {
    return this.releases.list(caller, query);
  }

  @Handle(operations.getRelease)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getRelease>) {
    return this.releases.get(caller, params.id);
  }

  @Handle(operations.createRelease)
  create(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.createRelease>) {
    return this.releases.create(caller, body.municipality, body.release);
  }

  @Handle(operations.updateRelease)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateRelease>) {
    return this.releases.update(caller, params.id, body.version, body.release);
  }

  @Handle(operations.deleteRelease)
  delete(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.deleteRelease>) {
    return this.releases.delete(caller, params.id, query.version);
  }

  @Handle(operations.publishRelease)
  publish(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.publishRelease>) {
    return this.moments.publish(caller, params.id, body.version, body.force);
  }

  @Handle(operations.scheduleRelease)
  schedule(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.scheduleRelease>) {
    return this.moments.setMoment(caller, params.id, body.version, body.at);
  }

  @Handle(operations.cancelRelease)
  cancel(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.cancelRelease>) {
    return this.moments.cancel(caller, params.id, query.version);
  }

  @Handle(operations.undoRelease)
  undo(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.undoRelease>) {
    return this.undos.undo(caller, params.id, body.version);
  }
}
