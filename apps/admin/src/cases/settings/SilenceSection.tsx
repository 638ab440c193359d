import { useWatch } from 'react-hook-form';
import { useWords } from '../../i18n/use-words.js';
import { SwitchInput, WholeNumber } from '../../inputs/inputs.js';
import { Columns } from '../../inputs/RowsInput.js';
import { Section } from '../../layout/Section.js';

/** What becomes of a case whose person does not write any more. */
export function SilenceSection() {
  const say = useWords();
  const isOn: unknown = useWatch({ name: 'closesInSilence' });
  return (
    <Section title={say('caseSettings.silence')}>
      <SwitchInput
        source="closesInSilence"
        label={say('caseSettings.silenceRule')}
        helperText={say('caseSettings.silenceHelp')}
      />
      {isOn === true && (
        <Columns width={260}>
          <WholeNumber source="silence.remindDays" label={say('caseSettings.remindDays')} min={1} max={90} />
          <WholeNumber source="silence.closeDays" label={say('caseSettings.closeDays')} min={1} max={90} />
        </Columns>
      )}
    </Section>
  );
}
