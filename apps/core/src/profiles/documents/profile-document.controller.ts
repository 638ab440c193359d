import { Controller } from '@nestjs/common';
import { operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Handle, Input, type InputOf, SignedIn } from '../../platform/http/handle.js';
import { ProfilePdfService } from './pdf/profile-pdf.service.js';
import { ProfileDocumentService } from './profile-document.service.js';

@Controller()
export class ProfileDocumentController {
  constructor(
    private readonly documents: ProfileDocumentService,
    private readonly pdfs: ProfilePdfService,
  ) {}

  @Handle(operations.readProfileDocument)
  read(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.readProfileDocument>) {
    return this.documents.read(caller, body);
  }

  @Handle(operations.readProfilePdf)
  readPdf(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.readProfilePdf>) {
    return this.pdfs.read(caller, body);
  }

  @Handle(operations.importProfileDocument)
  import(@SignedIn() caller: StaffCaller, @Input() { body }: InputOf<typeof operations.importProfileDocument>) {
    return this.documents.import(caller, body);
  }
}
