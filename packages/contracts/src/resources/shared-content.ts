import { z } from 'zod';
import { idSchema, keySchema, languageCodeSchema, momentSchema, municipalityIdSchema } from '../values.js';
import { entryKindSchema } from './entry.js';

/**
 * Content that holds in many places: a national help line, what a law says. One municipality, or the platform's own
 * shelf, keeps it and offers it; others embed it as an entry of their own and decide on each change of the owner's.
 */

/** What makes sense in another municipality. A place, a finding or a mobile stop does not. */
export const shareableKinds = ['helpLine', 'guide', 'organization', 'service'] as const;

/** How the owner's entry stands for those who embed it. */
export const ownerStates = ['offered', 'withdrawn', 'superseded', 'gone'] as const;
export const ownerStateSchema = z.enum(ownerStates).meta({ id: 'OwnerState' });
export type OwnerState = z.infer<typeof ownerStateSchema>;

/** An entry that others may embed. */
export const sharedOfferSchema = z
  .object({
    /** The owner's entry. */
    entry: idSchema,
    municipality: municipalityIdSchema,
    key: keySchema,
    kind: entryKindSchema,
    title: z.string(),
    languages: z.array(languageCodeSchema),
    offeredAt: momentSchema,
    /** How many municipalities embed it. */
    copies: z.number().int().min(0),
  })
  .meta({ id: 'SharedOffer' });
export type SharedOffer = z.infer<typeof sharedOfferSchema>;

/** What is decided on apart: the facts, which hold in every language, and the texts of each language. */
export const sharedPartSchema = z.union([z.literal('facts'), languageCodeSchema]);

/** `same` as the owner's when last decided; `adapted` on purpose; `new`: the owner has it and one's own entry does not. */
export const partChoiceSchema = z.enum(['same', 'adapted', 'new']).meta({ id: 'PartChoice' });
export type PartChoice = z.infer<typeof partChoiceSchema>;

const partSummary = z.object({
  part: sharedPartSchema,
  choice: partChoiceSchema,
  /** The owner changed it since it was last decided on. */
  isWaiting: z.boolean(),
});

/** Facts, or the texts of one language, of whatever kind. */
const partContent = z.record(z.string(), z.unknown()).nullable();

const copyShape = {
  /** One's own entry, which is an ordinary one. */
  entry: idSchema,
  municipality: municipalityIdSchema,
  key: keySchema,
  kind: entryKindSchema,
  title: z.string(),
  owner: z.object({
    entry: idSchema,
    municipality: municipalityIdSchema,
    state: ownerStateSchema,
    /** The version of the owner's entry that was last decided on. */
    versionTaken: z.number().int().positive(),
  }),
  /** Something waits for a decision: a change of the owner's, or that it is not offered any more. */
  isWaiting: z.boolean(),
  changedAt: momentSchema,
};

/** An embedded entry, and which of its parts wait for a decision. */
export const sharedCopySchema = z.object({ ...copyShape, parts: z.array(partSummary) }).meta({ id: 'SharedCopy' });
export type SharedCopy = z.infer<typeof sharedCopySchema>;

/** The same with both sides: as it was taken, as the owner has it now, as one's own draft has it. */
export const sharedCopyDetailSchema = z
  .object({
    ...copyShape,
    /** Of one's own entry: send it back with a decision. */
    version: z.number().int().positive(),
    parts: z.array(z.object({ ...partSummary.shape, taken: partContent, theirs: partContent, mine: partContent })),
  })
  .meta({ id: 'SharedCopyDetail' });
export type SharedCopyDetail = z.infer<typeof sharedCopyDetailSchema>;

/**
 * `accept` puts the owner's into one's own draft; `adapt` and `keep` leave the draft as it is. What is adapted goes on
 * showing what the owner has changed since. `owner` acknowledges that it is not offered any more.
 */
export const sharedDecisionSchema = z.strictObject({
  part: z.union([sharedPartSchema, z.literal('owner')]),
  choice: z.enum(['accept', 'adapt', 'keep']),
});
export type SharedDecision = z.infer<typeof sharedDecisionSchema>;
