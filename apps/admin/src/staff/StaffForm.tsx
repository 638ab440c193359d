import { Typography } from '@mui/material';
import { passwordSchema, type Role, roles, staffInputSchema } from '@ventanilla/contracts';
import { useLocaleState } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { errorsAt, problemText } from '../entries/problem-text.js';
import { useWords } from '../i18n/use-words.js';
import { ChoiceInput, ChoicesInput, PlainText, SwitchInput } from '../inputs/inputs.js';
import { Columns } from '../inputs/RowsInput.js';
import { Section } from '../layout/Section.js';
import { RecordCreate, RecordEdit } from '../lists/RecordForm.js';
import { useDesk } from '../municipality/municipality-context.js';
import { nameOf } from '../municipality/municipality-name.js';

export function StaffCreate() {
  const say = useWords();
  const validate = useStaffValidation(true);
  return (
    <RecordCreate
      resource="staff"
      titleOf={() => say('staff.new')}
      validate={validate}
      defaults={{ email: '', name: '', role: 'contentManager', municipalities: [], active: true, password: '' }}
    >
      <StaffInputs passwordLabel={say('staff.firstPassword')} passwordHelp={say('staff.firstPasswordHelp')} />
    </RecordCreate>
  );
}

export function StaffEdit() {
  const say = useWords();
  const validate = useStaffValidation(false);
  return (
    <RecordEdit resource="staff" titleOf={(person) => String(person?.['name'] ?? '')} validate={validate}>
      <StaffInputs passwordLabel={say('staff.newPassword')} passwordHelp={say('password.rule')} />
    </RecordEdit>
  );
}

function StaffInputs({ passwordLabel, passwordHelp }: { passwordLabel: string; passwordHelp: string }) {
  const say = useWords();
  const role: Role | undefined = useWatch({ name: 'role' });
  return (
    <Section title={say('staff.title')}>
      <Columns width={240}>
        <PlainText source="name" label={say('field.name')} required />
        <PlainText source="email" label={say('field.email')} required />
      </Columns>
      <ChoiceInput
        source="role"
        label={say('field.role')}
        choices={roles.map((id) => ({ id, name: say(`role.${id}`) }))}
      />
      {role && <Typography color="textSecondary">{say(`role.${role}Does`)}</Typography>}
      {role !== 'administrator' && <MunicipalitiesInput />}
      <PlainText source="password" label={passwordLabel} helperText={passwordHelp} />
      <SwitchInput source="active" label={say('field.active')} helperText={say('staff.activeHelp')} />
    </Section>
  );
}

function MunicipalitiesInput() {
  const say = useWords();
  const [locale] = useLocaleState();
  const { all } = useDesk();
  const choices = all.map((one) => ({ id: one.id, name: nameOf(one, locale) }));
  return <ChoicesInput source="municipalities" label={say('field.municipalities')} choices={choices} />;
}

function useStaffValidation(needsPassword: boolean) {
  const say = useWords();
  const schema = staffInputSchema.extend({ password: needsPassword ? passwordSchema : passwordSchema.optional() });
  return (values: Record<string, unknown>) => {
    const { email, name, role, municipalities, active, password } = values;
    const given = { email, name, role, municipalities, active, ...(password ? { password } : {}) };
    const parsed = schema.safeParse(given);
    if (parsed.success) return {};
    return errorsAt(
      parsed.error.issues.map((issue) => {
        const path = issue.path.map(String);
        const isPassword = path[0] === 'password';
        const code = values[path[0] ?? ''] ? issue.code : 'required';
        return {
          path,
          text: isPassword ? say('password.rule') : problemText(say, { path, code, message: issue.message }),
        };
      }),
    );
  };
}
