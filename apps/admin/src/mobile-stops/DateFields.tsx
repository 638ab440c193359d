import { MenuItem, TextField } from '@mui/material';
import { type Facts, stopReasons } from '@ventanilla/contracts';
import { useController, useFormContext } from 'react-hook-form';
import { useLanguageInside } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { AddressFields } from '../inputs/AddressFields.js';
import { DayInput, PlainText, SwitchInput } from '../inputs/inputs.js';
import { PositionInput } from '../inputs/PositionInput.js';
import { Columns } from '../inputs/RowsInput.js';
import { normalizeTime } from '../schedule/week.js';
import { type DateDraft, isOtherwise } from './date-draft.js';

type Props = { facts: Facts<'mobileStop'>; planned: string; languages: readonly string[] };

/** When and where one date takes place, and what else has to be known; why is asked only where it is not as planned. */
export function DateFields({ facts, planned, languages }: Props) {
  const say = useWords();
  const draft = useFormContext<DateDraft>().watch();
  return (
    <>
      <DayInput source="date" label={say('stopPage.newDate')} />
      <Columns width={140}>
        <PlainText source="opensAt" label={say('field.opensAt')} readAs={normalizeTime} />
        <PlainText source="closesAt" label={say('field.closesAt')} readAs={normalizeTime} />
      </Columns>
      <SwitchInput source="isElsewhere" label={say('stopPage.elsewhere')} />
      {draft.isElsewhere && (
        <>
          <AddressFields source="address" />
          <PositionInput source="position" />
        </>
      )}
      {isOtherwise(facts, planned, draft) && <ReasonInput />}
      <NoteFields languages={languages} />
    </>
  );
}

function ReasonInput() {
  const say = useWords();
  const { field } = useController<DateDraft, 'reason'>({ name: 'reason' });
  return (
    <TextField select label={say('stopPage.because')} {...field}>
      {stopReasons.map((each) => (
        <MenuItem key={each} value={each}>
          {say(`stopPage.reason.${each}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function NoteFields({ languages }: Pick<Props, 'languages'>) {
  const say = useWords();
  const nameOf = useLanguageInside();
  return languages.map((language, index) => (
    <PlainText
      key={language}
      source={`note.${language}`}
      label={say('stopPage.note', { language: nameOf(language) })}
      helperText={index === 0 && say('stopPage.noteHelp')}
      lines={2}
    />
  ));
}
