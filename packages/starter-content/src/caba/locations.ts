import { locationsOf, type Place } from '../drafts/places.js';
import { addressIn } from '../drafts/values.js';
import { words } from '../drafts/words.js';
import { cabaSources } from '../sources/caba.js';

const inTheCity = addressIn('Ciudad Autónoma de Buenos Aires');
const accessPoint = { topics: ['justice' as const], sources: [cabaSources.perfilPad] };

const places: Record<string, Place> = {
  'loc.c.cesac42': {
    name: 'CeSAC 42',
    topics: ['health'],
    sources: [cabaSources.diarioPopular147],
    address: inTheCity('Av. La Plata 2200'),
    keywords: words('salita, centro de salud'),
  },
  'loc.c.cesac16': { ...accessPoint, name: 'CeSAC 16', address: inTheCity('Osvaldo Cruz 2055') },
  'loc.c.cesac45': { ...accessPoint, name: 'CeSAC 45', address: inTheCity('Cochabamba 2622') },
  'loc.c.cesac13': { ...accessPoint, name: 'CeSAC 13', address: inTheCity('Directorio 4210') },
  'loc.c.cesac3': { ...accessPoint, name: 'CeSAC 3', address: inTheCity('Soldado de la Frontera 5144') },
  'loc.c.legal': {
    name: 'Servicios Jurídicos a la Comunidad',
    topics: ['justice'],
    sources: [cabaSources.gobiernoLegal],
    address: inTheCity('Uruguay 432'),
  },
  'loc.c.defensoria': {
    name: 'Defensoría del Pueblo CABA',
    topics: ['justice', 'discrimination'],
    sources: [cabaSources.nadieNosInvitoDefensoria],
    address: inTheCity('Belgrano 673'),
  },
};

export function cabaLocations() {
  return locationsOf(places);
}
