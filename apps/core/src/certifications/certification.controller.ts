import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { CertificationService } from './certification.service.js';
import { CertificationFileService } from './certification-file.service.js';
import { CertificationWayService } from './certification-way.service.js';
import { SettingsService } from './settings/settings.service.js';

@Controller()
export class CertificationController {
  constructor(
    private readonly certifications: CertificationService,
    private readonly way: CertificationWayService,
    private readonly files: CertificationFileService,
    private readonly settings: SettingsService,
  ) {}

  @Handle(operations.listCertifications)
  list(@SignedIn() caller: StaffCaller, @Input() { query }: InputOf<typeof operations.listCertifications>) {
    return this.certifications.list(caller, query);
  }

  @Handle(operations.getCertification)
  get(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getCertification>) {
    return this.certifications.get(caller, params.id);
  }

  @Handle(operations.applyForCertification)
  apply(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.applyForCertification>) {
    return this.certifications.apply(caller, body);
  }

  @Handle(operations.updateCertification)
  update(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.updateCertification>) {
    return this.certifications.update(caller, params.id, body.version, body.certification);
  }

  @Handle(operations.moveCertification)
  move(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.moveCertification>) {
    return this.way.move(caller, params.id, body);
  }

  @Handle(operations.issueCertificate)
  issue(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.issueCertificate>) {
    return this.way.issue(caller, params.id, body.version);
  }

  @Handle(operations.addCertificationFile)
  addFile(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.addCertificationFile>) {
    return this.files.add(caller, params.id, body);
  }

  @Handle(operations.getCertificationFile)
  file(@SignedIn() caller: StaffCaller, @Input() { params }: InputOf<typeof operations.getCertificationFile>) {
    return this.files.read(caller, params);
  }

  @Handle(operations.getCertificationSettings)
  readSettings() {
    return this.settings.get();
  }

  @Handle(operations.updateCertificationSettings)
  set(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.updateCertificationSettings>) {
    return this.settings.update(caller, body);
  }
}
