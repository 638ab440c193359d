import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { AttendanceCertificates } from './officials/attendance-certificates.js';
import { OfficialService } from './officials/official.service.js';
import { SessionService } from './sessions/session.service.js';

/** Who came to what. */
@Controller()
export class AttendanceController {
  constructor(
    private readonly sessions: SessionService,
    private readonly officials: OfficialService,
    private readonly certificates: AttendanceCertificates,
  ) {}

  @Handle(operations.listTrainingSessions)
  list(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.listTrainingSessions>) {
    return this.sessions.list(caller, params.id, query);
  }

  @Handle(operations.recordTrainingSession)
  record(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.recordTrainingSession>) {
    return this.sessions.record(caller, params.id, body.session);
  }

  @Handle(operations.updateTrainingSession)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateTrainingSession>) {
    return this.sessions.update(caller, params, body.version, body.session);
  }

  @Handle(operations.deleteTrainingSession)
  delete(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.deleteTrainingSession>) {
    return this.sessions.delete(caller, params);
  }

  @Handle(operations.listOfficials)
  listOfficials(@SignedIn() caller: StaffCaller, @Input() { params, query }: InputOf<typeof operations.listOfficials>) {
    return this.officials.list(caller, params.id, query);
  }

  @Handle(operations.addOfficial)
  add(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.addOfficial>) {
    return this.officials.add(caller, params.id, body.official);
  }

  @Handle(operations.deleteOfficial)
  forget(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.deleteOfficial>) {
    return this.officials.delete(caller, params);
  }

  @Handle(operations.issueAttendanceCertificate)
  issue(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.issueAttendanceCertificate>) {
    return this.certificates.issue(caller, params);
  }
}
