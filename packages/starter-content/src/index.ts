export { type StarterMunicipality, type StarterMunicipalityId, starterMunicipalities } from './municipalities.js';
export { starterEntries } from './starter-entries.js';
