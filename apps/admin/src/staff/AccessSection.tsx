import { Box, Button } from '@mui/material';
import type { Staff, StaffLink } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify, useRecordContext, useRefresh } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { LinkDialog } from '../links/LinkDialog.js';

/** For whoever lost their password, their invitation or their phone. */
export function AccessSection() {
  const say = useWords();
  const person = useRecordContext<Staff>();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const notifyError = useNotifyError();
  const [link, setLink] = useState<StaffLink | null>(null);
  if (!person?.active) return null;
  const handOut = () => dataProvider.handOutLink(person.id).then(setLink, notifyError);
  return (
    <Section title={say('staff.accessTitle')} lead={say('staff.accessLead')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" onClick={() => void handOut()}>
          {say(person.invited ? 'staff.linkInvite' : 'staff.linkReset')}
        </Button>
        {person.secondFactor && <RemoveSecondFactorButton person={person} />}
      </Box>
      {link && <LinkDialog link={link} name={person.name} onClose={() => setLink(null)} />}
    </Section>
  );
}

function RemoveSecondFactorButton({ person }: { person: Staff }) {
  const say = useWords();
  const notify = useNotify();
  const refresh = useRefresh();
  const notifyError = useNotifyError();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const remove = async () => {
    await dataProvider.removeStaffSecondFactor(person.id);
    notify(say('secondFactor.removed'), { type: 'success' });
    refresh();
  };
  return (
    <Button color="error" onClick={() => void remove().catch(notifyError)}>
      {say('staff.removeSecondFactor')}
    </Button>
  );
}
