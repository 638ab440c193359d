import { z } from 'zod';
import { idSchema, keySchema, languageCodeSchema, momentSchema, municipalityIdSchema } from '../values.js';

const words = (longest: number) => z.string().trim().min(1).max(longest);

/** What can be passed on about a person; each is shown to them under its name before they decide. */
export const passedOnKinds = [
  'name',
  'contact',
  'language',
  'need',
  'papers',
  'family',
  'availability',
  'other',
] as const;
export const passedOnSchema = z.strictObject({ kind: z.enum(passedOnKinds), text: words(500) });
export type PassedOn = z.infer<typeof passedOnSchema>;

/** Handing a person to an organization, with nothing that they did not see and agree to. */
export const referralInputSchema = z
  .strictObject({
    /** Key of a published organization, or null for one that is not in the directory. */
    organization: keySchema.nullable(),
    /** As the person reads it. */
    organizationName: words(200),
    /** What the organization is to do with it, in a sentence that the person understands. */
    purpose: words(500),
    /** Exactly what would be passed on, and nothing else: as little as does. */
    passesOn: z
      .array(passedOnSchema)
      .min(1, 'Say what would be passed on')
      .max(12)
      .refine((items) => new Set(items.map(({ kind }) => kind)).size === items.length, 'Name each thing once'),
  })
  .meta({ id: 'ReferralInput' });
export type ReferralInput = z.infer<typeof referralInputSchema>;

/**
 * `asked` the person, who `agreed` or `declined`; `passedOn` once the organization has it; `withdrawn` by the person at any
 * time, `cancelled` by staff before it was passed on, `expired` when asking or consent became too old.
 */
export const referralStates = ['asked', 'agreed', 'declined', 'expired', 'cancelled', 'withdrawn', 'passedOn'] as const;
export const referralStateSchema = z.enum(referralStates).meta({ id: 'ReferralState' });
export type ReferralState = z.infer<typeof referralStateSchema>;

/** How it was handed over: the platform sends nothing to organizations by itself. */
export const passingWaySchema = z.enum(['phone', 'email', 'inPerson', 'letter', 'ownSystem']);
export type PassingWay = z.infer<typeof passingWaySchema>;

/** What came of it. `erased` and `stillKept`: what the organization did after the person withdrew. */
export const referralResults = ['received', 'attended', 'refused', 'noReply', 'erased', 'stillKept'] as const;
export const referralResultSchema = z.enum(referralResults).meta({ id: 'ReferralResult' });
export type ReferralResult = z.infer<typeof referralResultSchema>;

export const referralSchema = z
  .object({
    id: idSchema,
    case: idSchema,
    caseNumber: z.number().int().positive(),
    municipality: municipalityIdSchema,
    organization: keySchema.nullable(),
    organizationName: z.string(),
    /** Null once forgotten, as the texts of its case. */
    purpose: z.string().nullable(),
    passesOn: z.array(z.object({ kind: z.enum(passedOnKinds), text: z.string().nullable() })),
    /** The language the person was asked in. */
    language: languageCodeSchema,
    state: referralStateSchema,
    askedAt: momentSchema,
    askedBy: z.string(),
    /** Until when the person can answer; after agreeing, until when it can be passed on. */
    expiresAt: momentSchema,
    /** When the person agreed or declined. */
    answeredAt: momentSchema.nullable(),
    withdrawnAt: momentSchema.nullable(),
    passedOn: z.object({ at: momentSchema, by: z.string(), way: passingWaySchema }).nullable(),
    outcome: z
      .object({ at: momentSchema, by: z.string(), result: referralResultSchema, note: z.string().nullable() })
      .nullable(),
    version: z.number().int().positive(),
  })
  .meta({ id: 'Referral' });
export type Referral = z.infer<typeof referralSchema>;
