import type { z } from 'zod';
import type { ErrorCode } from './errors.js';
import type { ApiScope } from './resources/api-key.js';

/**
 * Who may call an operation. `public`: anybody. `bot`: a program that holds the bot secret. `signedIn`: any staff.
 * The others are granted by role (see `grantedTo` in roles.ts, where each is explained). An operation without a
 * permission can not be written.
 */
export const permissions = [
  'public',
  'bot',
  'signedIn',
  'contentRead',
  'textWrite',
  'contentWrite',
  'contentPublish',
  'contentReview',
  'contentArchive',
  'contentForce',
  'testQuestionsWrite',
  'sharedContentManage',
  'indicatorSetWrite',
  'assessmentRead',
  'assessmentManage',
  'responseWrite',
  'planRead',
  'planManage',
  'monitoringWrite',
  'certificateIssue',
  'caseRead',
  'caseWrite',
  'caseManage',
  'alertWrite',
  'alertSend',
  'questionsRead',
  'gapWrite',
  'auditRead',
  'municipalityWrite',
  'municipalityManage',
  'staffManage',
  'privacyManage',
  'webhookManage',
  'apiKeyManage',
] as const;
export type Permission = (typeof permissions)[number];

/** What an operation is: everything that client, server and documentation need to agree on. */
export type Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> = {
  /** The client's method name and the OpenAPI operationId. */
  id: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:name` for each key of `params`. What follows a standard has its addresses beside ours. */
  path: `/v1/${string}` | `/hsds/${string}`;
  /** Groups operations in the API reference. */
  tag: string;
  summary: string;
  permission: Permission;
  /** What a program's key has to open to call it; without one, no key does. */
  scope?: ApiScope;
  status: 200 | 201 | 204;
  /** The largest body, where it may be larger than others; such a body is read only for a caller who may send it. */
  bodyBytes?: number;
  params?: Params;
  query?: Query;
  body?: Body;
  response?: Response;
  /** Codes it can answer with besides those that every operation can: invalid, tooManyRequests, internal, unavailable. */
  errors: readonly ErrorCode[];
};

/** Declares an operation, keeping the exact types of its schemas. */
export function defineOperation<const Definition extends Operation>(definition: Definition): Definition {
  return definition;
}
