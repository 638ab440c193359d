import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessments/assessment.module.js';
import { EntryModule } from '../entries/entry.module.js';
import { IndicatorSetModule } from '../indicator-sets/indicator-set.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { PdfReader } from './documents/pdf/pdf-reader.js';
import { ProfilePdfService } from './documents/pdf/profile-pdf.service.js';
import { ProfileDocumentController } from './documents/profile-document.controller.js';
import { ProfileDocumentService } from './documents/profile-document.service.js';
import { ProfileController } from './profile.controller.js';
import { ProfileGathering } from './profile-gathering.js';
import { ProfilePublicationService } from './profile-publication.service.js';

@Module({
  imports: [AssessmentModule, EntryModule, IndicatorSetModule, MunicipalityModule],
  controllers: [ProfileController, ProfileDocumentController],
  providers: [PdfReader, ProfileDocumentService, ProfileGathering, ProfilePdfService, ProfilePublicationService],
})
export class ProfileModule {}
