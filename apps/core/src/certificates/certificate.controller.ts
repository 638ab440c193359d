import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../platform/http/handle.js';
import { CertificateService } from './certificate.service.js';
import { SigningKeys } from './signing/signing-keys.js';

@Controller()
export class CertificateController {
  constructor(
    private readonly certificates: CertificateService,
    private readonly keys: SigningKeys,
  ) {}

  @Handle(operations.revokeCertificate)
  revoke(@SignedIn() caller: StaffCaller, @Input() { params, body }: InputOf<typeof operations.revokeCertificate>) {
    return this.certificates.revoke(caller, params.number, body.reason);
  }

  @Handle(operations.rotateSigningKey)
  rotate(@SignedIn() caller: StaffCaller) {
    return this.keys.rotate(caller);
  }
}
