import { Typography } from '@mui/material';
import { permissionsOf, type Staff } from '@ventanilla/contracts';
import { useLocaleState } from 'react-admin';
import { useSignedIn } from '../core/use-signed-in.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useDesk } from '../municipality/municipality-context.js';
import { nameOf } from '../municipality/municipality-name.js';
import { PermissionSentences } from '../roles/PermissionSentences.js';

/** One's own role and scope, in sentences. */
export function MayDoSection() {
  const say = useWords();
  const staff = useSignedIn();
  if (!staff) return null;
  return (
    <Section title={say('account.mayDo')} lead={`${say(`role.${staff.role}`)}. ${say(`role.${staff.role}Does`)}`}>
      <ScopeSentence staff={staff} />
      <PermissionSentences granted={permissionsOf(staff.role)} />
    </Section>
  );
}

function ScopeSentence({ staff }: { staff: Staff }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const [locale] = useLocaleState();
  const { all } = useDesk();
  const names = all.filter(({ id }) => staff.municipalities.includes(id)).map((one) => nameOf(one, locale));
  const text = say('account.scope', {
    municipalities: staff.role === 'administrator' ? say('staff.everywhere').toLowerCase() : names.join(', '),
    languages: staff.languages.map(nameOfLanguage).join(', ') || say('staff.allLanguages'),
    organizations: staff.organizations.join(', ') || say('staff.allOrganizations'),
  });
  return <Typography>{text}</Typography>;
}
