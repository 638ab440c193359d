import fc from 'fast-check';
import {
  type CapInfo,
  type CapMessage,
  type CapResource,
  capCategories,
  capCertainties,
  capResponseTypes,
  capSeverities,
  capStatuses,
  capUrgencies,
  checkMessage,
  writeCapTime,
} from '../src/index.js';

/** Text with whatever XML could trip over, without spaces around it. */
const text = fc
  .string({
    unit: fc.constantFrom('a', 'ñ', 'ᄒ', '😀', '&', '<', ']]>', '"', '\n', '\r', '\u2028', ' ', '\t'),
    minLength: 1,
  })
  .map((value) => `·${value}·`);
const name = fc.stringMatching(/^[a-zA-Z0-9@.:-]{1,20}$/);
const time = fc
  .tuple(
    fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
    fc.integer({ min: -12, max: 14 }),
  )
  .map(([at, hours]) => writeCapTime(at, hours * 60));
const named = fc.array(fc.record({ name: text, value: text }), { minLength: 1, maxLength: 2 });
const sometimes = { requiredKeys: [] as [] };

const area = fc
  .tuple(
    fc.record({ description: text }),
    fc.record(
      { circles: fc.constant<string[]>(['-34.7,-58.3 2.5']), geocodes: named, altitude: fc.constant('30') },
      sometimes,
    ),
  )
  .map(([must, may]) => ({ ...must, ...may }));

const info: fc.Arbitrary<CapInfo> = fc
  .tuple(
    fc.record({
      categories: fc.array(fc.constantFrom(...capCategories), { minLength: 1, maxLength: 3 }),
      event: text,
      urgency: fc.constantFrom(...capUrgencies),
      severity: fc.constantFrom(...capSeverities),
      certainty: fc.constantFrom(...capCertainties),
    }),
    fc.record(
      {
        language: fc.constantFrom('es-AR', 'en', 'pt-BR', 'ht'),
        responseTypes: fc.array(fc.constantFrom(...capResponseTypes), { minLength: 1, maxLength: 3 }),
        audience: text,
        eventCodes: named,
        effective: time,
        headline: text,
        description: text,
        instruction: text,
        web: text,
        parameters: named,
        resources: fc.constant<CapResource[]>([
          { description: 'Mapa', mimeType: 'image/png', size: '2048', uri: 'https://mapa.example' },
        ]),
        areas: fc.array(area, { minLength: 1, maxLength: 2 }),
      },
      sometimes,
    ),
  )
  .map(([must, may]) => ({ ...must, ...may }));

/** Any message that keeps to the standard. */
export const aMessage: fc.Arbitrary<CapMessage> = fc
  .tuple(
    fc.record({
      identifier: name,
      sender: name,
      sent: time,
      status: fc.constantFrom(...capStatuses),
      messageType: fc.constantFrom('Update' as const, 'Cancel' as const),
      scope: fc.constant('Public' as const),
      references: fc.array(fc.record({ sender: name, identifier: name, sent: time }), { minLength: 1, maxLength: 3 }),
      infos: fc.array(info, { minLength: 1, maxLength: 3 }),
    }),
    fc.record(
      { source: text, note: text, codes: fc.array(text, { minLength: 1, maxLength: 2 }), incidents: text },
      sometimes,
    ),
  )
  .map(([must, may]) => ({ ...must, ...may }))
  .filter((message) => checkMessage(message).length === 0);
