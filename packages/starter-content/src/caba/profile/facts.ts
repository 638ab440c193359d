import type { FindingKey, FindingNote } from '../../drafts/findings.js';

export const cabaFindingNotes = {
  c1w1: {
    topics: ['health'],
    related: ['svc.c.salud', 'law.health.caba'],
    superseded: {
      reason: {
        es: 'Desde el 14 de marzo de 2025 la atención programada se puede cobrar a personas extranjeras sin DNI argentino.',
        en: 'Since 14 March 2025 foreigners without an Argentine DNI can be charged for scheduled care.',
      },
      by: 'law.health.caba',
    },
  },
  c1w2: { topics: ['education'], related: ['svc.c.educacion', 'law.edu'] },
  c1w3: { topics: ['community', 'health', 'work', 'education', 'housing'], related: ['svc.c.guia'] },
  c1w4: { topics: ['documents', 'community'], related: ['svc.c.estacion'] },
  c1a1: { topics: ['community'] },
  c1a2: { topics: ['children'], related: ['line.102'] },
  c2w1: { topics: ['community'], related: ['svc.c.estacion'] },
  c2w2: { topics: ['community'] },
  c2w3: { topics: ['discrimination', 'community'] },
  c2a1: { topics: ['community'] },
  c2a2: { topics: ['community'] },
  c2a3: { topics: ['documents', 'community'], related: ['svc.c.estacion'] },
  c3w1: { topics: ['community'] },
  c3w2: { topics: ['work'] },
  c3w3: { topics: ['community'], related: ['svc.c.guia'] },
  c3a1: { topics: ['community'] },
  c3a2: { topics: ['education', 'community'] },
  c3a3: { topics: ['community'] },
  c4w1: { topics: ['work', 'finance'], related: ['svc.c.emprende'] },
  c4w2: { topics: ['community', 'discrimination'], related: ['svc.c.mujer'] },
  c4w3: { topics: ['finance'] },
  c4a1: { topics: ['work'] },
  c4a2: { topics: ['work'] },
  c5w1: { topics: ['emergency'], related: ['svc.c.emergencia'] },
  c5w2: { topics: ['emergency', 'housing'], related: ['svc.c.emergencia'] },
  c5w3: { topics: ['emergency'] },
  c5w4: { topics: ['emergency', 'community'] },
  c5a1: { topics: ['emergency', 'consulate'] },
  c6w1: { topics: ['justice', 'discrimination'], related: ['svc.c.uod', 'svc.c.legal', 'svc.c.defensoria'] },
  c6w2: { topics: ['justice', 'discrimination'] },
  c6w3: { topics: ['trafficking'], related: ['svc.c.trata', 'line.145'] },
  c6w4: {
    topics: ['trafficking'],
    related: ['svc.c.trata', 'line.145'],
    superseded: {
      reason: {
        es: 'El plan era para 2022 y 2023 y no encontramos el siguiente.',
        en: 'The plan was for 2022 and 2023 and we did not find the next one.',
      },
      by: 'svc.c.trata',
    },
  },
  c6a1: { topics: ['community'] },
  c6a2: { topics: ['trafficking'] },
} satisfies Partial<Record<FindingKey, FindingNote>>;

export type CabaFinding = keyof typeof cabaFindingNotes;
