import { useWords } from '../i18n/use-words.js';
import { PlainText } from './inputs.js';
import { Columns, RowsInput } from './RowsInput.js';
import { WebAddressInput } from './WebAddressInput.js';

type Props = { source?: string; label?: string; lead?: string };

/** Who said so, or with another source of the record, what else it rests on. */
export function SourcesInput({ source = 'facts.sources', label, lead }: Props) {
  const say = useWords();
  return (
    <RowsInput
      source={source}
      label={label ?? say('field.sources')}
      lead={lead ?? say('sources.lead')}
      addLabel={say('sources.add')}
      blank={() => ({ name: '', url: null, date: null })}
    >
      {(path) => (
        <>
          <PlainText source={`${path}.name`} label={say('sources.name')} />
          <Columns width={200}>
            <WebAddressInput source={`${path}.url`} label={say('sources.url')} />
            <PlainText source={`${path}.date`} label={say('sources.date')} helperText={say('sources.dateHelp')} />
          </Columns>
        </>
      )}
    </RowsInput>
  );
}
