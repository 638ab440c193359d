import { type AnyEntry, schemasOfKind } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { FilterSelect } from '../lists/filters.js';

const types = schemasOfKind('finding').facts.shape.type.options;

export function FindingFilters() {
  const say = useWords();
  return (
    <>
      <FilterSelect
        source="domain"
        label={say('field.domain')}
        any={say('list.all')}
        choices={([1, 2, 3, 4, 5, 6] as const).map((domain) => ({ id: String(domain), name: say(`domain.${domain}`) }))}
      />
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
