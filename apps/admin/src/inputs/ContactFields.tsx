import { useWords } from '../i18n/use-words.js';
import { AskedPlace } from '../layout/AskedPlace.js';
import { PlainText } from './inputs.js';
import { PhonesInput } from './PhonesInput.js';
import { Columns } from './RowsInput.js';
import { WebAddressInput } from './WebAddressInput.js';

export function ContactFields() {
  const say = useWords();
  return (
    <AskedPlace name="contact">
      <PhonesInput source="facts.phones" />
      <Columns width={220}>
        <PlainText source="facts.email" label={say('field.email')} />
        <WebAddressInput source="facts.url" label={say('field.url')} />
      </Columns>
    </AskedPlace>
  );
}
