import { useWords } from '../i18n/use-words.js';
import { PlainText } from './inputs.js';
import { Columns } from './RowsInput.js';

type Props = {
  /** Where the address is in the form. */
  source?: string;
};

export function AddressFields({ source = 'facts.address' }: Props) {
  const say = useWords();
  return (
    <>
      <Columns width={240}>
        <PlainText source={`${source}.address1`} label={say('address.address1')} required />
        <PlainText source={`${source}.crossStreets`} label={say('address.crossStreets')} />
      </Columns>
      <Columns width={150}>
        <PlainText source={`${source}.locality`} label={say('address.locality')} />
        <PlainText source={`${source}.region`} label={say('address.region')} />
        <PlainText source={`${source}.postalCode`} label={say('address.postalCode')} />
        <PlainText source={`${source}.country`} label={say('address.country')} />
      </Columns>
    </>
  );
}
