import { z } from 'zod';
import { parseCircle, parsePolygon } from './coordinates.js';
import { isCapTime } from './times.js';
import {
  capCategories,
  capCertainties,
  capMessageTypes,
  capResponseTypes,
  capScopes,
  capSeverities,
  capStatuses,
  capUrgencies,
} from './values.js';

/** What XML 1.0 can not hold, even written as a number: the control characters besides tab and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const text = z
  .string()
  .trim()
  .min(1, { error: () => fault('text', 'is empty: write something, or leave the element out') })
  .refine((value) => !unwritable.test(value), { error: () => fault('text', 'has a character that XML can not hold') });
const time = z.string().refine(isCapTime, {
  error: () => fault('time', 'is not a time like 2026-03-02T09:00:00-03:00, with seconds and an offset and without Z'),
});
const name = z.string().regex(/^[^\s,<&]+$/, {
  error: () => fault('identifier', 'must have no spaces, commas, < or &'),
});
const polygon = z.string().refine((value) => parsePolygon(value) !== null, {
  error: () =>
    fault('coordinates', 'is not at least four latitude,longitude pairs with spaces between, the last the first again'),
});
const circle = z.string().refine((value) => parseCircle(value) !== null, {
  error: () => fault('coordinates', 'is not latitude,longitude, a space and a radius in kilometres'),
});
const feet = z.string().regex(/^-?\d+(\.\d+)?$/, { error: () => fault('value', 'is not a number of feet') });

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: () => fault('value', `is not one of ${values.join(', ')}`) });
}

/** What zod carries as a message is read back by `faultOf`: the code before the first colon. */
function fault(code: string, words: string): string {
  return `${code}:${words}`;
}

const namedValueSchema = z.object({ name: text, value: z.string() });

export const capReferenceSchema = z.object(
  { sender: name, identifier: name, sent: time },
  { error: () => fault('reference', 'is not sender,identifier,sent') },
);

export const capResourceSchema = z.object({
  description: text,
  mimeType: text,
  size: z
    .string()
    .regex(/^\d+$/, { error: () => fault('value', 'is not a whole number of bytes') })
    .optional(),
  uri: text.optional(),
  content: text.optional(),
  digest: text.optional(),
});

export const capAreaSchema = z.object({
  description: text,
  polygons: z.array(polygon).optional(),
  circles: z.array(circle).optional(),
  geocodes: z.array(namedValueSchema).optional(),
  altitude: feet.optional(),
  ceiling: feet.optional(),
});

export const capInfoSchema = z.object({
  language: z
    .string()
    .regex(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/, { error: () => fault('value', 'is not a language like es or pt-BR') })
    .optional(),
  categories: z.array(oneOf(capCategories)).min(1),
  event: text,
  responseTypes: z.array(oneOf(capResponseTypes)).optional(),
  urgency: oneOf(capUrgencies),
  severity: oneOf(capSeverities),
  certainty: oneOf(capCertainties),
  audience: text.optional(),
  eventCodes: z.array(namedValueSchema).optional(),
  effective: time.optional(),
  onset: time.optional(),
  expires: time.optional(),
  senderName: text.optional(),
  headline: text.optional(),
  description: text.optional(),
  instruction: text.optional(),
  web: text.optional(),
  contact: text.optional(),
  parameters: z.array(namedValueSchema).optional(),
  resources: z.array(capResourceSchema).optional(),
  areas: z.array(capAreaSchema).optional(),
});

/** A CAP 1.2 message. Names are the standard's, in the plural where there may be many; times are as CAP writes them. */
export const capMessageSchema = z.object({
  identifier: name,
  sender: name,
  sent: time,
  status: oneOf(capStatuses),
  messageType: oneOf(capMessageTypes),
  source: text.optional(),
  scope: oneOf(capScopes),
  restriction: text.optional(),
  addresses: text.optional(),
  codes: z.array(text).optional(),
  note: text.optional(),
  references: z.array(capReferenceSchema).optional(),
  incidents: text.optional(),
  infos: z.array(capInfoSchema).optional(),
});

export type CapReference = z.infer<typeof capReferenceSchema>;
export type CapResource = z.infer<typeof capResourceSchema>;
export type CapArea = z.infer<typeof capAreaSchema>;
export type CapInfo = z.infer<typeof capInfoSchema>;
export type CapMessage = z.infer<typeof capMessageSchema>;
