export {
  type LoadCounts,
  type LoadingClient,
  type LoadProgress,
  loadStarterContent,
} from './load-starter-content.js';
export { type StarterMunicipality, type StarterMunicipalityId, starterMunicipalities } from './municipalities.js';
export { starterEntries } from './starter-entries.js';
