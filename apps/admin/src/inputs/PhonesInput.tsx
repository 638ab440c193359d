import { phoneSchema } from '@ventanilla/contracts';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { ChoiceInput, ChoicesInput, PlainText } from './inputs.js';
import { Columns, RowsInput } from './RowsInput.js';

const types = phoneSchema.shape.type.options;

export function PhonesInput({ source, lead }: { source: string; lead?: string }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const { languages } = useMunicipality();
  return (
    <RowsInput
      source={source}
      label={say('field.phones')}
      lead={lead}
      addLabel={say('phone.add')}
      blank={() => ({ number: '', extension: null, type: 'voice', languages: [] })}
    >
      {(path) => (
        <Columns width={150}>
          <PlainText source={`${path}.number`} label={say('phone.number')} />
          <ChoiceInput
            source={`${path}.type`}
            label={say('phone.type')}
            choices={types.map((type) => ({ id: type, name: say(`phoneType.${type}`) }))}
          />
          <PlainText source={`${path}.extension`} label={say('phone.extension')} />
          <ChoicesInput
            source={`${path}.languages`}
            label={say('phone.languages')}
            choices={languages.map((code) => ({ id: code, name: nameOfLanguage(code) }))}
          />
        </Columns>
      )}
    </RowsInput>
  );
}
