import { useLocaleState } from 'react-admin';
import { useMunicipality } from './municipality-context.js';
import { nameOf } from './municipality-name.js';

/** The name of the municipality being worked on, in the language of the dashboard. */
export function useMunicipalityName(): string {
  const [locale] = useLocaleState();
  return nameOf(useMunicipality(), locale);
}
