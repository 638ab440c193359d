import { useWords } from '../i18n/use-words.js';
import { PlainText } from './inputs.js';
import { Columns, RowsInput } from './RowsInput.js';
import { WebAddressInput } from './WebAddressInput.js';

export function SourcesInput() {
  const say = useWords();
  return (
    <RowsInput
      source="facts.sources"
      label={say('field.sources')}
      lead={say('sources.lead')}
      addLabel={say('sources.add')}
      blank={() => ({ name: '', url: null, date: null })}
    >
      {(path) => (
        <Columns width={200}>
          <PlainText source={`${path}.name`} label={say('sources.name')} />
          <WebAddressInput source={`${path}.url`} label={say('sources.url')} />
          <PlainText source={`${path}.date`} label={say('sources.date')} helperText={say('sources.dateHelp')} />
        </Columns>
      )}
    </RowsInput>
  );
}
