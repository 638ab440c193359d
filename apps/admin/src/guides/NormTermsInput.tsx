import { normRules, standings } from '@ventanilla/contracts';
import { factMessages, speaker } from '@ventanilla/languages';
import { useLocaleState } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { EntryKeysInput } from '../inputs/EntryKeyInput.js';
import { ChoiceInput } from '../inputs/inputs.js';
import { Columns, RowsInput } from '../inputs/RowsInput.js';

const sayFact = speaker(factMessages);

/** What a norm lays down for people with and without papers, in the very words that askers will read. */
export function NormTermsInput() {
  const say = useWords();
  const [locale] = useLocaleState();
  const forWhom = (['any', ...standings] as const).map((id) => ({ id, name: sayFact(locale, `label.${id}`) }));
  const rules = normRules.map((id) => ({ id, name: sayFact(locale, `rule.${id}`) }));
  return (
    <>
      <RowsInput
        source="facts.terms"
        label={say('field.terms')}
        lead={say('terms.lead')}
        addLabel={say('terms.add')}
        blank={() => ({ standing: 'any', rule: normRules[0] })}
      >
        {(path) => (
          <Columns width={220}>
            <ChoiceInput source={`${path}.standing`} label={say('terms.standing')} choices={forWhom} />
            <ChoiceInput source={`${path}.rule`} label={say('terms.rule')} choices={rules} />
          </Columns>
        )}
      </RowsInput>
      <EntryKeysInput
        source="facts.termsHoldAt"
        label={say('field.termsHoldAt')}
        resource="services"
        helperText={say('terms.holdAtHelp')}
      />
    </>
  );
}
