import { Injectable } from '@nestjs/common';
import type { operations, ProfilePdfText } from '@ventanilla/contracts';
import { MunicipalityService } from '../../../municipalities/municipality.service.js';
import type { StaffCaller } from '../../../platform/access/caller.js';
import type { InputOf } from '../../../platform/http/handle.js';
import { requireWorksIn } from '../../../staff/scope.js';
import { PdfReader } from './pdf-reader.js';
import { pdfRefused } from './pdf-refused.js';
import { pdfText } from './pdf-text.js';

/** Makes text of the PDF of a profile, for the reader of profiles and for a person to correct. */
@Injectable()
export class ProfilePdfService {
  constructor(
    private readonly municipalities: MunicipalityService,
    private readonly pdfs: PdfReader,
  ) {}

  async read(
    caller: StaffCaller,
    { municipality, content }: InputOf<typeof operations.readProfilePdf>['body'],
  ): Promise<ProfilePdfText> {
    requireWorksIn(caller, municipality);
    await this.municipalities.getDocument(municipality);
    const outcome = await this.pdfs.read(Buffer.from(content, 'base64'));
    if ('fault' in outcome) throw pdfRefused(outcome.fault);
    return pdfText(outcome.pages);
  }
}
