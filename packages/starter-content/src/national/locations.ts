import { locationsOf, type Place } from '../drafts/places.js';
import { addressIn } from '../drafts/values.js';
import { nationalSources } from '../sources/national.js';

const inTheCity = addressIn('Ciudad Autónoma de Buenos Aires');

const places: Record<string, Place> = {
  'loc.n.uba-idiomas': {
    name: 'UBA, Laboratorio de Idiomas',
    topics: ['language'],
    sources: [nationalSources.ubaRefugiados],
    address: inTheCity('25 de Mayo 221'),
  },
  'loc.n.consulado-paraguay': {
    name: 'Consulado del Paraguay',
    topics: ['consulate'],
    sources: [nationalSources.consuladoParaguay],
    address: inTheCity('Viamonte 1851'),
  },
};

export function nationalLocations() {
  return locationsOf(places);
}
