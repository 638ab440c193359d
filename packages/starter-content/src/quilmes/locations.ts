import { locationsOf, type Place } from '../drafts/places.js';
import { addressIn } from '../drafts/values.js';
import { words } from '../drafts/words.js';
import { quilmesSources } from '../sources/quilmes.js';

const at = addressIn('Provincia de Buenos Aires');
const vaccination = { topics: ['health' as const], sources: [quilmesSources.suburbanoVacunacion] };
const integrationCentre = (...sources: Place['sources']) => ({ topics: ['community' as const], sources });

const places: Record<string, Place> = {
  'loc.q.iriarte': {
    ...vaccination,
    name: 'Hospital Iriarte',
    address: at('Allison Bell 770', 'Quilmes'),
    sources: [quilmesSources.elSolIriarte, quilmesSources.suburbanoVacunacion],
    keywords: words('hospital de quilmes, isidoro iriarte'),
  },
  'loc.q.oller': {
    ...vaccination,
    name: 'Hospital Oller',
    address: at('Av. 844 al 2100', 'San Francisco Solano', '892 y 893'),
    keywords: words('hospital de solano'),
  },
  'loc.q.carrillo': {
    ...vaccination,
    name: 'Instituto Municipal Ramón Carrillo',
    address: at('Islas Malvinas 801, esquina M. T. de Alvear', 'Quilmes Oeste'),
  },
  'loc.q.caps-houssay': {
    ...vaccination,
    name: 'CAPS Dr. Houssay',
    address: at('Paz y Alberdi'),
    keywords: words('salita houssay'),
  },
  'loc.q.caps-laflorida': {
    ...vaccination,
    name: 'CAPS La Florida',
    address: at('Calles 832 y 880', 'La Florida'),
    keywords: words('salita la florida'),
  },
  'loc.q.caps-villaaugusta': {
    ...vaccination,
    name: 'CAPS Villa Augusta',
    address: at('Bahía Blanca', 'Ezpeleta', 'Ecuador y Colombia'),
    keywords: words('salita villa augusta, salita de ezpeleta'),
  },
  'loc.q.cic-laribera': {
    ...vaccination,
    name: 'CIC La Ribera',
    topics: ['health', 'community'],
    address: at('La Merced 780', 'La Ribera', '19 y 19 bis'),
  },
  'loc.q.cic-villalujan': {
    ...integrationCentre(quilmesSources.infocronosCerca),
    name: 'CIC Villa Luján',
    address: at('Mozart y Lugones', 'Villa Luján'),
  },
  'loc.q.cic-lamatera': {
    ...integrationCentre(quilmesSources.panopticoCic),
    name: 'CIC La Matera',
    address: at('Calles 816 y 889', 'La Matera'),
  },
  'loc.q.cic-mariaeva': {
    ...integrationCentre(quilmesSources.panopticoCic),
    name: 'CIC María Eva',
    address: at('Pampa 4326', 'Bernal Oeste'),
  },
  'loc.q.cgpc-bernal': {
    name: 'CGPC Bernal',
    topics: ['community'],
    sources: [quilmesSources.suburbanoCgpc],
    address: at('9 de Julio 186', 'Bernal'),
    keywords: words('delegación bernal, delegación municipal bernal'),
  },
  'loc.q.mujeres': {
    name: 'Centro de Atención a Mujeres y Diversidades',
    topics: ['violence'],
    sources: [quilmesSources.unqGenero],
    address: at('Gran Canaria 1350 (ex 650)'),
  },
};

export function quilmesLocations() {
  return locationsOf(places);
}
