import type { Municipality } from '@ventanilla/contracts';
import { municipalityIdSchema, municipalityInputSchema, roles } from '@ventanilla/contracts';
import { languages as known } from '@ventanilla/languages';
import { useCanAccess, useLocaleState } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { errorsAt, problemText } from '../entries/problem-text.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { EntryKeyInput } from '../inputs/EntryKeyInput.js';
import { ChoiceInput, ChoicesInput, DayInput, PlainText, SwitchInput, WordsInput } from '../inputs/inputs.js';
import { Columns, RowsInput } from '../inputs/RowsInput.js';
import { Section } from '../layout/Section.js';
import { RecordCreate, RecordEdit } from '../lists/RecordForm.js';
import { useDesk } from '../municipality/municipality-context.js';
import { nameOf } from '../municipality/municipality-name.js';
import { DocumentsSection } from './DocumentsSection.js';
import { PublicPageLink } from './PublicPageLink.js';
import { ReviewMonthsSection } from './ReviewMonthsSection.js';

const defaults = {
  id: '',
  names: {},
  country: 'AR',
  timeZone: 'America/Argentina/Buenos_Aires',
  sourceLanguage: 'es',
  languages: ['es'],
  aliases: [],
  places: [],
  handoff: null,
  holidays: [],
  secondFactorFor: [],
  reviewMonths: {},
  documents: [],
};

export function MunicipalityCreate() {
  const say = useWords();
  const validate = useMunicipalityValidation();
  return (
    <RecordCreate
      resource="municipalities"
      titleOf={() => say('municipalities.new')}
      validate={validate}
      defaults={defaults}
    >
      <Section title={say('field.id')}>
        <PlainText source="id" label={say('field.id')} helperText={say('municipalities.idHelp')} required />
      </Section>
      <MunicipalityInputs />
    </RecordCreate>
  );
}

export function MunicipalityEdit() {
  const [locale] = useLocaleState();
  const validate = useMunicipalityValidation();
  return (
    <RecordEdit
      resource="municipalities"
      titleOf={(record) => (record ? nameOf(record as Municipality, locale) : '')}
      validate={validate}
    >
      <PublicPageLink />
      <MunicipalityInputs />
    </RecordEdit>
  );
}

function MunicipalityInputs() {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const languages: string[] = useWatch({ name: 'languages' }) ?? [];
  const choices = [...new Set([...known.map(({ code }) => code), ...languages])].map((id) => ({
    id,
    name: nameOfLanguage(id),
  }));
  return (
    <>
      <Section title={say('municipalities.names')}>
        <Columns width={240}>
          {languages.map((code) => (
            <PlainText key={code} source={`names.${code}`} label={nameOfLanguage(code)} />
          ))}
        </Columns>
      </Section>
      <Section title={say('municipalities.how')}>
        <Columns width={220}>
          <ChoiceInput
            source="sourceLanguage"
            label={say('field.sourceLanguage')}
            helperText={say('municipalities.sourceHelp')}
            choices={choices}
          />
          <ChoicesInput source="languages" label={say('municipalities.publishesIn')} choices={choices} />
        </Columns>
        <Columns width={220}>
          <PlainText
            source="timeZone"
            label={say('field.timeZone')}
            helperText={say('municipalities.timeZoneHelp')}
            required
          />
          <PlainText source="country" label={say('field.country')} required />
        </Columns>
        <Handoff />
        <Shelf />
      </Section>
      <Section title={say('municipalities.holidays')} lead={say('municipalities.holidaysLead')}>
        <Holidays />
      </Section>
      <ReviewMonthsSection />
      <DocumentsSection choices={choices} />
      <Section title={say('municipalities.recognised')} lead={say('municipalities.recognisedLead')}>
        <WordsInput source="aliases" label={say('field.aliases')} helperText={say('municipalities.wordsHelp')} />
        <WordsInput source="places" label={say('field.places')} helperText={say('municipalities.wordsHelp')} />
      </Section>
      <SecuritySection />
    </>
  );
}

/** Only for those who let people in: core refuses it to others. */
function SecuritySection() {
  const say = useWords();
  const { canAccess } = useCanAccess({ resource: 'staff', action: 'edit' });
  if (!canAccess) return null;
  return (
    <Section title={say('municipalities.security')} lead={say('municipalities.securityLead')}>
      <ChoicesInput
        source="secondFactorFor"
        label={say('municipalities.secondFactorFor')}
        choices={roles.filter((role) => role !== 'administrator').map((id) => ({ id, name: say(`role.${id}`) }))}
      />
    </Section>
  );
}

function Holidays() {
  const say = useWords();
  return (
    <RowsInput
      source="holidays"
      label={say('municipalities.holidays')}
      addLabel={say('municipalities.addHoliday')}
      blank={() => ({ date: '', name: '' })}
    >
      {(path) => (
        <Columns width={180}>
          <DayInput source={`${path}.date`} label={say('exceptions.date')} />
          <PlainText source={`${path}.name`} label={say('field.name')} required />
        </Columns>
      )}
    </RowsInput>
  );
}

/** Chosen among the entries of the municipality that is being worked on; elsewhere there is nothing to choose from. */
/** Only the platform's own people make a shelf. */
function Shelf() {
  const say = useWords();
  const { canAccess } = useCanAccess({ resource: 'municipalities', action: 'create' });
  return canAccess ? <SwitchInput source="isShelf" label={say('municipalities.shelf')} /> : null;
}

function Handoff() {
  const say = useWords();
  const id: unknown = useWatch({ name: 'id' });
  const { municipality } = useDesk();
  if (municipality?.id !== id) return null;
  return (
    <EntryKeyInput
      source="handoff"
      label={say('field.handoff')}
      resource="entries"
      helperText={say('municipalities.handoffHelp')}
    />
  );
}

function useMunicipalityValidation() {
  const say = useWords();
  const schema = municipalityInputSchema.extend({ id: municipalityIdSchema });
  return (values: Record<string, unknown>) => {
    const {
      id,
      names,
      country,
      timeZone,
      sourceLanguage,
      languages,
      aliases,
      places,
      handoff,
      holidays,
      secondFactorFor,
      documents,
    } = values;
    const written = Object.fromEntries(Object.entries(names ?? {}).filter(([, name]) => name));
    const given = {
      id,
      names: written,
      country,
      timeZone,
      sourceLanguage,
      languages,
      aliases,
      places,
      handoff: handoff || null,
      holidays,
      secondFactorFor,
      documents,
    };
    const parsed = schema.safeParse(given);
    if (parsed.success) return {};
    return errorsAt(
      parsed.error.issues.map((issue) => {
        const path = issue.path.map(String);
        const target = path.length === 1 && path[0] === 'names' ? ['names', String(sourceLanguage)] : path;
        const isEmpty = !given[(path[0] ?? '') as keyof typeof given] || target !== path;
        return { path: target, text: problemText(say, { path, code: isEmpty ? 'required' : issue.code, message: '' }) };
      }),
    );
  };
}
