import type { Facts, Schedule } from '@ventanilla/contracts';
import { forEverybody, free, serviceFacts, varies } from '../../drafts/facts.js';
import { reviewDays } from '../../drafts/review-days.js';
import { open, schedule, voice, weekdaysToFriday, whatsapp } from '../../drafts/values.js';
import { cabaSources } from '../../sources/caba.js';
import { lawSources } from '../../sources/laws.js';
import { profileSources } from '../../sources/profiles.js';

const profile = profileSources.caba;

function at(location: string, ...schedules: Schedule[]) {
  return { location, schedules, phones: [] };
}

export const cabaServiceFacts = {
  'svc.c.estacion': serviceFacts({
    topics: ['documents', 'community', 'health', 'education', 'work'],
    sources: [cabaSources.auditor, profile],
    organization: 'org.c.colectividades',
    reviewBy: reviewDays.dated,
  }),
  'svc.c.guia': serviceFacts({
    topics: ['community', 'health', 'work', 'education', 'housing'],
    sources: [profile, cabaSources.perfilMalewicz],
    organization: 'org.c.colectividades',
  }),
  'svc.c.salud': serviceFacts({
    topics: ['health'],
    sources: [cabaSources.diarioPopular147, lawSources.cabaHealthElDia, lawSources.cabaHealthLv7, profile],
    organization: 'org.c.salud',
    phones: [voice('147'), whatsapp('11-5050-0147')],
    atLocations: [at('loc.c.cesac42', schedule(open(weekdaysToFriday, '08:00', '20:00')))],
    cost: varies,
  }),
  'svc.c.educacion': serviceFacts({
    topics: ['education', 'children'],
    sources: [cabaSources.surCapitalinoEscuela, cabaSources.acijVacantes, profile],
    organization: 'org.c.gobierno',
    requiredDocuments: [{ anyOf: ['identityDocument', 'birthCertificate', 'passport'] }, { anyOf: ['proofOfAddress'] }],
    eligibility: forEverybody,
    reviewBy: reviewDays.dated,
  }),
  'svc.c.emprende': serviceFacts({
    topics: ['work', 'finance'],
    sources: [profile],
    organization: 'org.c.emprendedores',
  }),
  'svc.c.mujer': serviceFacts({
    topics: ['violence', 'community', 'justice'],
    sources: [cabaSources.noticiasUrbanasCim, profile],
    organization: 'org.c.mujer',
    cost: free,
  }),
  'svc.c.legal': serviceFacts({
    topics: ['justice', 'housing', 'family', 'violence'],
    sources: [cabaSources.gobiernoLegal, profile],
    organization: 'org.c.legal',
    url: 'https://buenosaires.gob.ar/tramites/servicios-juridicos-la-comunidad',
    schedules: [schedule(open(weekdaysToFriday, '10:00', '14:00'))],
    atLocations: [at('loc.c.legal')],
    cost: free,
  }),
  'svc.c.defensoria': serviceFacts({
    topics: ['justice', 'discrimination', 'socialSecurity', 'health', 'education'],
    sources: [
      cabaSources.defensoria,
      cabaSources.defensoriaPreguntas,
      cabaSources.defensoriaAnses,
      cabaSources.nadieNosInvitoDefensoria,
      profile,
    ],
    organization: 'org.c.defensoria',
    url: 'https://defensoria.org.ar/que-es-la-defensoria/',
    atLocations: [at('loc.c.defensoria')],
    cost: free,
  }),
  'svc.c.uod': serviceFacts({
    topics: ['justice', 'discrimination', 'violence'],
    sources: [cabaSources.tiempoDeBelgranoUod, cabaSources.ledDenuncias, profile],
    organization: 'org.c.mpf',
  }),
  'svc.c.pad': serviceFacts({
    topics: ['justice', 'housing', 'family', 'socialSecurity', 'work', 'documents', 'violence'],
    sources: [cabaSources.perfilPad],
    phones: [whatsapp('11-7107-2527')],
    atLocations: [
      at('loc.c.cesac16', schedule(open(['TU'], '11:00', '15:00'))),
      at('loc.c.cesac45', schedule(open(['TU'], '10:00', '14:00'))),
      at('loc.c.cesac13', schedule(open(['WE'], '10:00', '15:00'))),
      at('loc.c.cesac3', schedule(open(['TH'], '10:00', '14:00'))),
    ],
  }),
  'svc.c.vivienda': serviceFacts({
    topics: ['housing', 'socialSecurity'],
    sources: [cabaSources.gritoDelSurVivienda],
    organization: 'org.c.gobierno',
    requiredDocuments: [{ anyOf: ['identityDocument'] }, { anyOf: ['socialReport'] }, { anyOf: ['rentQuote'] }],
  }),
  'svc.c.trata': serviceFacts({
    topics: ['trafficking', 'work'],
    sources: [profile],
    organization: 'org.c.trata',
  }),
  'svc.c.emergencia': serviceFacts({
    topics: ['emergency', 'housing'],
    sources: [cabaSources.laNueva911, cabaSources.viveLines, profile],
    organization: 'org.c.defensacivil',
    phones: [voice('911'), voice('107'), voice('103')],
  }),
} satisfies Record<string, Facts<'service'>>;

export type CabaService = keyof typeof cabaServiceFacts;
