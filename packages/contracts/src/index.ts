// What core's API is: every resource, every operation, every error. Nothing else describes the wire.

// === The client
export {
  type CallOptions,
  type CoreClient,
  type CoreClientOptions,
  CoreError,
  createCoreClient,
  type OperationId,
  type OperationInput,
  type OperationOutput,
  type Operations,
} from './client.js';
// === Errors
export * from './errors.js';
// === The description for everybody else
export type { JsonSchema } from './openapi/components.js';
export {
  type OpenApiDocument,
  type OpenApiOperation,
  type OpenApiParameter,
  type OpenApiResponse,
  openApiDocument,
} from './openapi/openapi-document.js';
// === Operations
export { defineOperation, type Operation, type Permission, permissions } from './operation.js';
export * as operations from './operations/operations.js';
// === What may not be public yet
export { type Placeholder, placeholdersLeft } from './placeholders.js';
// === Resources
export * from './resources/account.js';
export * from './resources/action.js';
export * from './resources/alert.js';
export * from './resources/answer.js';
export * from './resources/api-key.js';
export * from './resources/assessment.js';
export * from './resources/assessment-matrix.js';
export * from './resources/attachment.js';
export * from './resources/canned-reply.js';
export * from './resources/case.js';
export * from './resources/case-message.js';
export * from './resources/case-protocol.js';
export * from './resources/case-settings.js';
export * from './resources/certificate.js';
export * from './resources/certification.js';
export * from './resources/comparison.js';
export * from './resources/confirmation-link.js';
export * from './resources/data-protection.js';
export * from './resources/delivery.js';
export * from './resources/delivery-figures.js';
export * from './resources/directory.js';
export * from './resources/domain-statistics.js';
export * from './resources/entry.js';
export * from './resources/evidence-file.js';
export * from './resources/finding-basis.js';
export * from './resources/finding-draft.js';
export * from './resources/gap.js';
export * from './resources/hsds.js';
export * from './resources/import.js';
export * from './resources/indicator-set.js';
export * from './resources/link-check.js';
export * from './resources/municipality.js';
export * from './resources/outgoing-case.js';
export * from './resources/outgoing-message.js';
export * from './resources/own-case.js';
export * from './resources/own-data.js';
export * from './resources/presence.js';
export * from './resources/profile-check.js';
export * from './resources/profile-document.js';
export * from './resources/public-profile.js';
export * from './resources/public-statistics.js';
export * from './resources/record.js';
export * from './resources/referral.js';
export * from './resources/release.js';
export * from './resources/remembered-translation.js';
export * from './resources/response.js';
export * from './resources/review-period.js';
export * from './resources/shared-content.js';
export * from './resources/staff.js';
export * from './resources/stop-date.js';
export * from './resources/subscription.js';
export * from './resources/telegram-code.js';
export * from './resources/test-question.js';
export * from './resources/timetable.js';
export * from './resources/to-do.js';
export * from './resources/training.js';
export * from './resources/translation.js';
export * from './resources/translation-gap.js';
export * from './resources/update.js';
export * from './resources/verification.js';
export * from './resources/version.js';
export * from './resources/webhook.js';
export * from './resources/why.js';
export * from './resources/workflow.js';
export * from './roles.js';
// === Values that resources are made of
export * from './values.js';
