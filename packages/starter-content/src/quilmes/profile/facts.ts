import type { FindingKey, FindingNote } from '../../drafts/findings.js';

const pastEvent = (es: string, en: string, by: string | null) => ({ superseded: { reason: { es, en }, by } });

export const quilmesFindingNotes = {
  q1w1: { topics: ['health'], related: ['svc.q.salud', 'law.health.pba'] },
  q1w2: { topics: ['education', 'children'], related: ['svc.q.educacion', 'law.edu'] },
  q1w3: { topics: ['community', 'documents'], related: ['svc.q.cerca'] },
  q1w4: { topics: ['community'], related: ['svc.q.asociaciones'] },
  q1w5: {
    topics: ['discrimination'],
    related: ['law.inadi'],
    superseded: {
      reason: {
        es: 'El INADI fue cerrado por el Decreto 696/2024, el 6 de agosto de 2024.',
        en: 'INADI was closed by Decree 696/2024 on 6 August 2024.',
      },
      by: 'law.inadi',
    },
  },
  q1a1: { topics: ['children'], related: ['q5w4', 'svc.q.ninez', 'line.102'] },
  q2w1: { topics: ['documents', 'community'], related: ['svc.q.migrantes'] },
  q2w2: { topics: ['community'], related: ['svc.q.consejo'] },
  q2w3: { topics: ['community'] },
  q2w4: { topics: ['documents', 'community'], related: ['svc.q.migrantes', 'svc.q.cerca'] },
  q2a1: { topics: ['community'] },
  q2a2: { topics: ['community'] },
  q3w1: { topics: ['consulate', 'documents'], related: ['svc.q.consuladomovil'] },
  q3w2: { topics: ['community'] },
  q3w3: { topics: ['discrimination', 'community'] },
  q3w4: { topics: ['community'] },
  q3a1: { topics: ['community'] },
  q4w1: { topics: ['work'], related: ['svc.q.empleo'] },
  q4w2: {
    topics: ['work'],
    related: ['svc.q.empleo'],
    ...pastEvent(
      'El taller fue en 2022 y no encontramos otra edición.',
      'The workshop took place in 2022 and we found no later one.',
      'svc.q.empleo',
    ),
  },
  q4w3: { topics: ['work', 'finance'], related: ['svc.q.puntoemprende'] },
  q4w4: {
    topics: ['community', 'work'],
    ...pastEvent(
      'La fiesta fue en 2022 y no encontramos otra edición.',
      'The festival took place in 2022 and we found no later one.',
      null,
    ),
  },
  q4a1: { topics: ['work'] },
  q4a2: { topics: ['education', 'work'] },
  q5w1: { topics: ['emergency'], related: ['svc.q.emergencia'] },
  q5w2: { topics: ['emergency'], related: ['svc.q.emergencia'] },
  q5w3: { topics: ['emergency', 'housing'], related: ['svc.q.cgpc', 'svc.q.cic'] },
  q5w4: { topics: ['children'], related: ['svc.q.ninez', 'line.102'] },
  q5a1: { topics: ['emergency'] },
  q5a2: { topics: ['emergency', 'consulate'] },
  q6w1: { topics: ['documents', 'community'] },
  q6w2: { topics: ['documents'], related: ['svc.q.migrantes'] },
  q6a1: { topics: ['community'] },
  q6a2: { topics: ['documents', 'community'] },
} satisfies Partial<Record<FindingKey, FindingNote>>;

export type QuilmesFinding = keyof typeof quilmesFindingNotes;
