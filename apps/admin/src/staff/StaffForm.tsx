import { type Staff, staffInputSchema } from '@ventanilla/contracts';
import { useState } from 'react';
import { useRedirect } from 'react-admin';
import type { InvitedStaff } from '../core/record-sources.js';
import { errorsAt, problemText } from '../entries/problem-text.js';
import { useWords } from '../i18n/use-words.js';
import { LinkDialog } from '../links/LinkDialog.js';
import { RecordCreate, RecordEdit } from '../lists/RecordForm.js';
import { AccessSection } from './AccessSection.js';
import { StaffInputs } from './StaffInputs.js';

const blank = {
  email: '',
  name: '',
  role: 'contentManager',
  municipalities: [],
  languages: [],
  organizations: [],
  active: true,
};

/** Lets somebody in: ends with a link to hand on, on which they choose their own password. */
export function StaffCreate() {
  const say = useWords();
  const redirect = useRedirect();
  const validate = useStaffValidation();
  const [invited, setInvited] = useState<InvitedStaff | null>(null);
  return (
    <>
      <RecordCreate
        resource="staff"
        titleOf={() => say('staff.new')}
        validate={validate}
        defaults={blank}
        onCreated={(record) => setInvited(record as InvitedStaff)}
      >
        <StaffInputs />
      </RecordCreate>
      {invited && <LinkDialog link={invited.link} name={invited.name} onClose={() => redirect('list', 'staff')} />}
    </>
  );
}

export function StaffEdit() {
  const validate = useStaffValidation();
  return (
    <RecordEdit resource="staff" titleOf={(person) => (person as Staff | undefined)?.name ?? ''} validate={validate}>
      <StaffInputs />
      <AccessSection />
    </RecordEdit>
  );
}

function useStaffValidation() {
  const say = useWords();
  return (values: Record<string, unknown>) => {
    const { email, name, role, municipalities, languages, organizations, active } = values;
    const given = { email, name, role, municipalities, languages, organizations, active };
    const parsed = staffInputSchema.safeParse(given);
    const missing = role === 'organizationEditor' && !(organizations as string[] | undefined)?.length;
    const problems = (parsed.success ? [] : parsed.error.issues).map((issue) => {
      const path = issue.path.map(String);
      const code = values[path[0] ?? ''] ? issue.code : 'required';
      return { path, text: problemText(say, { path, code, message: issue.message }) };
    });
    const noOrganization = missing ? [{ path: ['organizations'], text: say('staff.organizationsNeeded') }] : [];
    return errorsAt([...problems, ...noOrganization]);
  };
}
