import { type DynamicModule, Module } from '@nestjs/common';
import { ActionPlanModule } from './action-plans/action-plan.module.js';
import { AlertModule } from './alerts/alert.module.js';
import { AnswerModule } from './answers/answer.module.js';
import { ApiKeyModule } from './api-keys/api-key.module.js';
import { AskerModule } from './askers/asker.module.js';
import { AssessmentModule } from './assessments/assessment.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CaseModule } from './cases/case.module.js';
import { CertificateModule } from './certificates/certificate.module.js';
import { CertificationModule } from './certifications/certification.module.js';
import { DataProtectionModule } from './data-protection/data-protection.module.js';
import { DeliveryModule } from './deliveries/delivery.module.js';
import { EntryModule } from './entries/entry.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { FileModule } from './files/file.module.js';
import { FindingModule } from './findings/finding.module.js';
import { GapModule } from './gaps/gap.module.js';
import { HsdsModule } from './hsds/hsds.module.js';
import { IndicatorSetModule } from './indicator-sets/indicator-set.module.js';
import { KnowledgeModule } from './knowledge/knowledge.module.js';
import { LinkCheckModule } from './link-check/link-check.module.js';
import { ListingModule } from './listings/listing.module.js';
import { MunicipalityModule } from './municipalities/municipality.module.js';
import { PageModule } from './pages/page.module.js';
import type { Config } from './platform/config.js';
import type { Logger } from './platform/logger.js';
import { platformModule } from './platform/platform.module.js';
import { ProfileModule } from './profiles/profile.module.js';
import { PublicProfileModule } from './public-profile/public-profile.module.js';
import { QuestionModule } from './questions/question.module.js';
import { ReferenceModule } from './reference/reference.module.js';
import { ReleaseModule } from './releases/release.module.js';
import { SharedContentModule } from './shared-content/shared-content.module.js';
import { StaffModule } from './staff/staff.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';
import { StopModule } from './stops/stop.module.js';
import { SubscriptionModule } from './subscriptions/subscription.module.js';
import { TestQuestionModule } from './test-questions/test-question.module.js';
import { ToDoModule } from './to-do/to-do.module.js';
import { TrainingModule } from './trainings/training.module.js';
import { TranslationModule } from './translations/translation.module.js';
import { UpdateModule } from './updates/update.module.js';
import { VerificationModule } from './verification/verification.module.js';
import { WebhookModule } from './webhooks/webhook.module.js';

@Module({
  imports: [
    StaffModule,
    AuditModule,
    MunicipalityModule,
    EntryModule,
    AlertModule,
    ExchangeModule,
    GapModule,
    HsdsModule,
    IndicatorSetModule,
    AssessmentModule,
    FileModule,
    FindingModule,
    ActionPlanModule,
    ProfileModule,
    TrainingModule,
    CertificationModule,
    CertificateModule,
    CaseModule,
    KnowledgeModule,
    AnswerModule,
    ListingModule,
    PageModule,
    LinkCheckModule,
    ApiKeyModule,
    AskerModule,
    DataProtectionModule,
    DeliveryModule,
    PublicProfileModule,
    QuestionModule,
    SharedContentModule,
    StatisticsModule,
    StopModule,
    SubscriptionModule,
    TranslationModule,
    TestQuestionModule,
    ReleaseModule,
    ToDoModule,
    UpdateModule,
    VerificationModule,
    WebhookModule,
    ReferenceModule,
  ],
})
export class AppModule {}

export function appModule(config: Config, logger: Logger): DynamicModule {
  return { module: AppModule, imports: [platformModule(config, logger)] };
}
