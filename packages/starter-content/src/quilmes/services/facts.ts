import type { Facts, Schedule } from '@ventanilla/contracts';
import { forEverybody, forRegularResidents, free, serviceFacts } from '../../drafts/facts.js';
import { reviewDays } from '../../drafts/review-days.js';
import { open, schedule, voice, weekdaysToFriday, whatsapp } from '../../drafts/values.js';
import { lawSources } from '../../sources/laws.js';
import { profileSources } from '../../sources/profiles.js';
import { quilmesSources } from '../../sources/quilmes.js';

const profile = profileSources.quilmes;

function at(location: string, ...schedules: Schedule[]) {
  return { location, schedules, phones: [] };
}

const healthPlaces = [
  'loc.q.iriarte',
  'loc.q.carrillo',
  'loc.q.oller',
  'loc.q.caps-houssay',
  'loc.q.caps-laflorida',
  'loc.q.caps-villaaugusta',
  'loc.q.cic-laribera',
];

/** Hours of 2022. They are not those of the hospitals, whose emergency rooms are another matter: hence a service of its own. */
const vaccinationHours: Record<string, Schedule> = {
  'loc.q.iriarte': schedule(open(weekdaysToFriday, '07:00', '17:00')),
  'loc.q.carrillo': schedule(open(weekdaysToFriday, '08:00', '18:00'), open(['SA'], '10:00', '16:00')),
};

function vaccinationAt(location: string) {
  const hours = vaccinationHours[location];
  return hours ? at(location, hours) : at(location);
}

export const quilmesServiceFacts = {
  'svc.q.migrantes': serviceFacts({
    topics: ['documents', 'community', 'justice'],
    sources: [quilmesSources.elSolCerca, quilmesSources.elSolMgi, profile],
    organization: 'org.q.migrantes',
  }),
  'svc.q.cerca': serviceFacts({
    topics: ['documents', 'community', 'socialSecurity', 'health'],
    sources: [
      quilmesSources.paraBuenosAiresCerca,
      quilmesSources.elSolCerca,
      quilmesSources.infocronosCerca,
      quilmesSources.quilmesEnRedCerca,
      quilmesSources.quilmesPresenteCerca,
      profile,
    ],
    organization: 'org.q.municipio',
    reviewBy: reviewDays.dated,
  }),
  'svc.q.salud': serviceFacts({
    topics: ['health', 'children'],
    sources: [quilmesSources.suburbanoVacunacion, quilmesSources.elSolIriarte, lawSources.pbaHealth, profile],
    organization: 'org.q.salud',
    atLocations: healthPlaces.map((place) => at(place)),
    cost: free,
    eligibility: forEverybody,
  }),
  'svc.q.vacunacion': serviceFacts({
    topics: ['health', 'children'],
    sources: [quilmesSources.suburbanoVacunacion, quilmesSources.infoQuilmesVacunacion],
    organization: 'org.q.salud',
    atLocations: healthPlaces.map(vaccinationAt),
    cost: free,
    eligibility: forEverybody,
  }),
  'svc.q.educacion': serviceFacts({
    topics: ['education', 'children'],
    sources: [profile, lawSources.dnu366, lawSources.dnuEducation],
    organization: 'org.q.educacion',
    eligibility: forEverybody,
  }),
  'svc.q.empleo': serviceFacts({
    topics: ['work'],
    sources: [quilmesSources.quilmesPresenteCerca, quilmesSources.suburbanoEmpleo, profile],
    organization: 'org.q.empleo',
  }),
  'svc.q.puntoemprende': serviceFacts({
    topics: ['work', 'finance'],
    sources: [profile],
    organization: 'org.q.economia',
    eligibility: forRegularResidents,
  }),
  'svc.q.cgpc': serviceFacts({
    topics: ['community', 'emergency'],
    sources: [quilmesSources.suburbanoCgpc, profile],
    organization: 'org.q.municipio',
    atLocations: [at('loc.q.cgpc-bernal')],
  }),
  'svc.q.cic': serviceFacts({
    topics: ['community', 'emergency', 'housing'],
    sources: [quilmesSources.suburbanoVacunacion, quilmesSources.infocronosCerca, quilmesSources.panopticoCic, profile],
    organization: 'org.q.municipio',
    atLocations: [
      at('loc.q.cic-laribera'),
      at('loc.q.cic-villalujan'),
      at('loc.q.cic-lamatera'),
      at('loc.q.cic-mariaeva'),
    ],
  }),
  'svc.q.ninez': serviceFacts({
    topics: ['children', 'family', 'housing'],
    sources: [profile],
    organization: 'org.q.ninez',
  }),
  'svc.q.genero': serviceFacts({
    topics: ['violence', 'justice'],
    sources: [quilmesSources.unqGenero],
    phones: [whatsapp('11-3331-3049'), voice('7526-1643')],
    atLocations: [at('loc.q.mujeres')],
  }),
  'svc.q.consuladomovil': serviceFacts({
    topics: ['consulate', 'documents', 'community'],
    sources: [quilmesSources.elSolMgi, quilmesSources.mreParaguay, profile],
    organization: 'org.q.relaciones',
    reviewBy: reviewDays.dated,
  }),
  'svc.q.asociaciones': serviceFacts({
    topics: ['community'],
    sources: [profile],
    organization: 'org.q.relaciones',
  }),
  'svc.q.consejo': serviceFacts({
    topics: ['community'],
    sources: [profile],
    organization: 'org.q.consejo',
  }),
  'svc.q.emergencia': serviceFacts({
    topics: ['emergency', 'housing'],
    sources: [quilmesSources.suburbanoTormenta, quilmesSources.emergencias911, profile],
    organization: 'org.q.defensacivil',
    phones: [voice('103'), voice('107'), voice('911'), voice('100'), voice('147')],
  }),
  'svc.q.atencionvecino': serviceFacts({
    topics: ['community', 'documents', 'housing'],
    sources: [quilmesSources.suburbanoTormenta],
    organization: 'org.q.municipio',
    phones: [voice('0800-999-5656')],
  }),
} satisfies Record<string, Facts<'service'>>;

export type QuilmesService = keyof typeof quilmesServiceFacts;
