import { type AnyEntry, schemasOfKind } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { FilterSelect } from '../lists/filters.js';
import { type DomainNames, useNamesOfDomains } from '../wheel/domains.js';
import { useAllProfiles } from './use-all-entries.js';

const types = schemasOfKind('finding').facts.shape.type.options;

export function FindingFilters() {
  const say = useWords();
  const namesOf = useNamesOfDomains();
  const profiles = useAllProfiles() ?? [];
  const named = profiles.length > 0 ? profiles.map(namesOf) : [namesOf(undefined)];
  return (
    <>
      <FilterSelect source="domain" label={say('field.domain')} any={say('list.all')} choices={domainChoices(named)} />
      <FilterSelect
        source="type"
        label={say('field.type')}
        any={say('list.all')}
        choices={types.map((type) => ({ id: type, name: say(`findingType.${type}`) }))}
      />
    </>
  );
}

export const findingLine = (entry: AnyEntry) =>
  entry.kind === 'finding' ? Object.values(entry.texts)[0]?.institution || entry.key : null;

/** Every number there is; where profiles mean different domains by it, with each of their names. */
function domainChoices(named: readonly DomainNames[]) {
  const numbers = [...new Set(named.flatMap((names) => Object.keys(names).map(Number)))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const names = [...new Set(named.map((each) => each[number]).filter(Boolean))];
    return { id: String(number), name: `${number}. ${names.join(' / ')}` };
  });
}
