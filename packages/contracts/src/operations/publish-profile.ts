import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { profileCheckSchema } from '../resources/profile-check.js';
import { forceNoteSchema } from '../resources/test-question.js';
import { idSchema, keySchema, languageCodeSchema } from '../values.js';

/**
 * `findings` are those that were seen, with their versions: one more, one less or one that somebody changed since is a
 * `conflict`. The findings of the profiles in `supersedes` stay public and say which profile took their place. With
 * `notPublishable`, `problems` has a path such as `6650….texts.en`: the id of the entry, then the part of it.
 */
export const publishProfile = defineOperation({
  id: 'publishProfile',
  method: 'POST',
  path: '/v1/profiles/:id/publication',
  tag: 'Findings and profiles',
  summary: 'Publish a profile with all its findings, or nothing',
  permission: 'contentPublish',
  status: 200,
  bodyBytes: 128_000,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    findings: z.array(z.strictObject({ entry: idSchema, version: z.number().int().positive() })).max(1_000),
    languages: z.array(languageCodeSchema).min(1, 'Choose at least one language').max(40),
    supersedes: z.array(keySchema).max(20).default([]),
    force: forceNoteSchema.optional(),
  }),
  response: profileCheckSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'notPublishable', 'testQuestionsFail'],
});
