import { useSession } from '../core/session-context.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** The languages that somebody translates into: those of the municipality, as far as they are theirs. */
export function useOwnLanguages(): string[] {
  const { languages, sourceLanguage } = useMunicipality();
  const own = useSession().state().staff?.languages ?? [];
  return languages.filter((code) => code !== sourceLanguage && (own.length === 0 || own.includes(code)));
}
