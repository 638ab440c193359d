import { Alert, Autocomplete, LinearProgress, TextField } from '@mui/material';
import { CITIES_COMPARED, type MunicipalitySummary } from '@ventanilla/contracts';
import { useLocaleState, useTranslate } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { nameOf } from '../municipality/municipality-name.js';
import { usePublicMunicipalities } from '../municipality/use-public-municipalities.js';
import { CitiesSideBySide } from './CitiesSideBySide.js';
import { useChoices } from './use-choices.js';
import { useProfileComparison } from './use-comparison.js';

/** The published profiles of several municipalities, always in the order of their names. */
export function CitiesMode() {
  const say = useWords();
  const translate = useTranslate();
  const { id } = useMunicipality();
  const chosen = useChoices().cities ?? [id];
  const { data: cities } = usePublicMunicipalities();
  const { data, error, isFetching } = useProfileComparison(chosen);
  return (
    <>
      {cities && <CityChoice cities={cities} chosen={chosen} />}
      {error && <Alert severity="error">{translate(error.message, { _: say('error.internal') })}</Alert>}
      {isFetching && <LinearProgress aria-label={say('common.loading')} />}
      {chosen.length < 2 && <Alert severity="info">{say('compare.chooseCities')}</Alert>}
      {data && !error && <CitiesSideBySide comparison={data} />}
    </>
  );
}

function CityChoice({ cities, chosen }: { cities: readonly MunicipalitySummary[]; chosen: readonly string[] }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { choose } = useChoices();
  const name = (id: string) => nameOf(cities.find((city) => city.id === id) ?? { id, names: {} }, locale);
  const ids = cities.map(({ id }) => id).sort((one, other) => name(one).localeCompare(name(other), locale));
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={ids}
      value={[...chosen]}
      getOptionLabel={name}
      getOptionDisabled={(id) => chosen.length >= CITIES_COMPARED && !chosen.includes(id)}
      onChange={(_, next) => choose({ cities: next.join(',') })}
      renderInput={(params) => (
        <TextField
          {...params}
          label={say('compare.chosenCities')}
          helperText={say('compare.most', { count: CITIES_COMPARED })}
        />
      )}
    />
  );
}
