import { useWords } from '../i18n/use-words.js';
import { PlainText } from './inputs.js';
import { Columns } from './RowsInput.js';

export function AddressFields() {
  const say = useWords();
  return (
    <>
      <Columns width={240}>
        <PlainText source="facts.address.address1" label={say('address.address1')} required />
        <PlainText source="facts.address.crossStreets" label={say('address.crossStreets')} />
      </Columns>
      <Columns width={150}>
        <PlainText source="facts.address.locality" label={say('address.locality')} />
        <PlainText source="facts.address.region" label={say('address.region')} />
        <PlainText source="facts.address.postalCode" label={say('address.postalCode')} />
        <PlainText source="facts.address.country" label={say('address.country')} />
      </Columns>
    </>
  );
}
