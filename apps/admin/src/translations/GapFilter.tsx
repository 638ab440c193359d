import { gapStates } from '@ventanilla/contracts';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { FilterSelect } from '../lists/filters.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** Lists by what their translations lack: a state in a language. */
export function GapFilter() {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const { languages, sourceLanguage } = useMunicipality();
  const choices = languages
    .filter((code) => code !== sourceLanguage)
    .flatMap((code) =>
      gapStates.map((state) => ({
        id: `${state}.${code}`,
        name: say('gap.in', { language: nameOfLanguage(code), state: say(`gap.${state}`) }),
      })),
    );
  if (choices.length === 0) return null;
  return <FilterSelect source="gap" label={say('gap.filter')} any={say('gap.any')} choices={choices} />;
}
