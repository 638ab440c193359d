import { Module } from '@nestjs/common';
import { AddressModule } from '../addresses/address.module.js';
import { AskerRecordsModule } from '../askers/asker-records.module.js';
import { PreferencesModule } from '../askers/preferences.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { DeliveryModule } from '../deliveries/delivery.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { MunicipalityModule } from '../municipalities/municipality.module.js';
import { CannedReplyRepository } from './canned-replies/canned-reply.repository.js';
import { CannedReplyService } from './canned-replies/canned-reply.service.js';
import { CaseController } from './case.controller.js';
import { CaseRepository } from './case.repository.js';
import { CaseService } from './case.service.js';
import { CaseAccess } from './case-access.js';
import { CaseDetails } from './case-details.js';
import { CaseFiguresService } from './case-figures.service.js';
import { CaseRecords } from './case-records.js';
import { CaseSilence } from './case-silence.js';
import { CaseUpkeep } from './case-upkeep.js';
import { CaseWords } from './case-words.js';
import { CaseWorkers } from './case-workers.js';
import { CaseWriter } from './case-writer.js';
import { ClosingService } from './closing.service.js';
import { Conversation } from './conversation/conversation.js';
import { MessageRepository } from './conversation/message.repository.js';
import { TalkService } from './conversation/talk.service.js';
import { Outreach } from './outreach.js';
import { OwnCaseController } from './person/own-case.controller.js';
import { OwnCaseService } from './person/own-case.service.js';
import { LinesToCall } from './protocols/lines-to-call.js';
import { ProtocolController } from './protocols/protocol.controller.js';
import { ProtocolRepository } from './protocols/protocol.repository.js';
import { ProtocolService } from './protocols/protocol.service.js';
import { StartedProtocolService } from './protocols/started-protocol.service.js';
import { OwnReferralService } from './referrals/own-referral.service.js';
import { ReferralController } from './referrals/referral.controller.js';
import { ReferralRepository } from './referrals/referral.repository.js';
import { ReferralService } from './referrals/referral.service.js';
import { SealedReferrals } from './referrals/referral-words.js';
import { ReferralWriter } from './referrals/referral-writer.js';
import { CaseSettingsRepository } from './settings/case-settings.repository.js';
import { CaseSettingsService } from './settings/case-settings.service.js';
import { Door } from './settings/door.js';
import { SettingsController } from './settings/settings.controller.js';
import { Speakers } from './settings/speakers.js';

@Module({
  imports: [
    AddressModule,
    AskerRecordsModule,
    AuditModule,
    DeliveryModule,
    KnowledgeModule,
    MunicipalityModule,
    PreferencesModule,
  ],
  controllers: [CaseController, OwnCaseController, ProtocolController, ReferralController, SettingsController],
  providers: [
    CannedReplyRepository,
    CannedReplyService,
    CaseAccess,
    CaseDetails,
    CaseFiguresService,
    CaseRecords,
    CaseRepository,
    CaseService,
    CaseSettingsRepository,
    CaseSettingsService,
    CaseSilence,
    CaseUpkeep,
    CaseWords,
    CaseWorkers,
    CaseWriter,
    ClosingService,
    Conversation,
    Door,
    LinesToCall,
    MessageRepository,
    Outreach,
    OwnCaseService,
    OwnReferralService,
    ProtocolRepository,
    ProtocolService,
    ReferralRepository,
    ReferralService,
    ReferralWriter,
    SealedReferrals,
    Speakers,
    StartedProtocolService,
    TalkService,
  ],
})
export class CaseModule {}
