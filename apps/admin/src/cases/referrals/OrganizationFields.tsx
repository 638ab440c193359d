import { TextField } from '@mui/material';
import type { CaseDetail } from '@ventanilla/contracts';
import { Choice } from '../../governance/Choice.js';
import { useWords } from '../../i18n/use-words.js';
import { OTHER, type ReferralForm } from './referral-form.js';
import { useOrganizations } from './use-organizations.js';

type Props = { one: CaseDetail; form: ReferralForm; change: (part: Partial<ReferralForm>) => void };

/** To whom: an organization that is public in the directory, or another by its name. */
export function OrganizationFields({ one, form, change }: Props) {
  const say = useWords();
  const { data: organizations = [] } = useOrganizations(one);
  const choose = (organization: string) => {
    const name = organizations.find(({ key }) => key === organization)?.name ?? '';
    change({ organization, organizationName: name });
  };
  return (
    <>
      <Choice
        label={say('referral.organization')}
        value={form.organization}
        options={[
          { value: '', label: say('referral.chooseOrganization') },
          ...organizations.map(({ key, name }) => ({ value: key, label: name })),
          { value: OTHER, label: say('referral.other') },
        ]}
        onChange={choose}
      />
      {form.organization === OTHER && (
        <TextField
          required
          label={say('referral.organizationName')}
          value={form.organizationName}
          onChange={(event) => change({ organizationName: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
      )}
    </>
  );
}
