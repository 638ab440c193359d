import { Typography } from '@mui/material';
import { mayAs, type Role, roles, type Staff } from '@ventanilla/contracts';
import { languages as known } from '@ventanilla/languages';
import { useLocaleState, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSignedIn } from '../core/use-signed-in.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { EntryKeysInput } from '../inputs/EntryKeyInput.js';
import { ChoiceInput, ChoicesInput, PlainText, SwitchInput } from '../inputs/inputs.js';
import { Columns } from '../inputs/RowsInput.js';
import { Section } from '../layout/Section.js';
import { useDesk } from '../municipality/municipality-context.js';
import { nameOf } from '../municipality/municipality-name.js';

/** Who somebody is, what they may do, and where. */
export function StaffInputs() {
  const say = useWords();
  const role: Role | undefined = useWatch({ name: 'role' });
  return (
    <>
      <Section title={say('staff.title')} lead={say('staff.inviteHelp')}>
        <Columns width={240}>
          <PlainText source="name" label={say('field.name')} required />
          <PlainText source="email" label={say('field.email')} required />
        </Columns>
        <RoleInput />
        {role && <Typography color="textSecondary">{say(`role.${role}Does`)}</Typography>}
        <SwitchInput source="active" label={say('field.active')} helperText={say('staff.activeHelp')} />
      </Section>
      {role && role !== 'administrator' && <ScopeSection role={role} />}
    </>
  );
}

/** Only administrators of the platform make others; whoever answers for an institution is invited from its round. */
function RoleInput() {
  const say = useWords();
  const staff = useSignedIn();
  const person = useRecordContext<Staff>();
  const mayGive = (role: Role) => (role === 'administrator' ? staff?.role === role : role !== 'institution');
  const offered = roles.filter((role) => role === person?.role || mayGive(role));
  return (
    <ChoiceInput
      source="role"
      label={say('field.role')}
      choices={offered.map((id) => ({ id, name: say(`role.${id}`) }))}
    />
  );
}

function ScopeSection({ role }: { role: Role }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { all, municipality } = useDesk();
  const municipalities = all.map((one) => ({ id: one.id, name: nameOf(one, locale) }));
  return (
    <Section title={say('staff.scopeTitle')} lead={say('staff.scopeLead')}>
      <ChoicesInput source="municipalities" label={say('field.municipalities')} choices={municipalities} />
      <LanguagesInput role={role} />
      {municipality && (
        <EntryKeysInput
          source="organizations"
          label={say('kinds.organizations')}
          resource="organizations"
          helperText={say(role === 'organizationEditor' ? 'staff.organizationsNeeded' : 'staff.organizationsHelp')}
        />
      )}
    </Section>
  );
}

function LanguagesInput({ role }: { role: Role }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const chosen: string[] = useWatch({ name: 'languages' }) ?? [];
  const codes = [...new Set([...known.map(({ code }) => code), ...chosen])];
  const onlyTranslates = mayAs(role, 'textWrite') && !mayAs(role, 'contentWrite');
  return (
    <ChoicesInput
      source="languages"
      label={say('staff.languages')}
      choices={codes.map((id) => ({ id, name: nameOfLanguage(id) }))}
      helperText={say(onlyTranslates ? 'staff.languagesHelpTranslator' : 'staff.languagesHelp')}
    />
  );
}
