import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { CaseDetail } from '@ventanilla/contracts';
import { type FormEvent, useRef, useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useWords } from '../../i18n/use-words.js';
import { newClientId } from '../../unsent/client-id.js';
import { CaseRefusal } from '../CaseRefusal.js';
import { useCaseDeed } from '../use-case-deed.js';
import { AsThePersonReads } from './AsThePersonReads.js';
import { OrganizationFields } from './OrganizationFields.js';
import { PassedOnFields } from './PassedOnFields.js';
import { PurposeField } from './PurposeField.js';
import { blankReferral, type ReferralForm, referralOf } from './referral-form.js';

type Props = { one: CaseDetail; onClose: () => void };

/** Asks the person whether this, and exactly this, may be passed on. Nothing happens before they agree. */
export function AskReferralDialog({ one, onClose }: Props) {
  const say = useWords();
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const deed = useCaseDeed();
  // One for the whole dialog: pressed twice, or sent again after the reply was lost, the person is asked once.
  const clientId = useRef(newClientId());
  const [form, setForm] = useState(blankReferral);
  const change = (part: Partial<ReferralForm>) => setForm({ ...form, ...part });
  const referral = referralOf(form);

  async function ask(event: FormEvent) {
    event.preventDefault();
    if (!referral) return;
    if (!(await deed.act(() => dataProvider.askReferral(one.id, clientId.current, referral)))) return;
    notify(say('referral.asked'), { type: 'success' });
    onClose();
  }

  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="referral-title">
      <form onSubmit={(event) => void ask(event)}>
        <DialogTitle id="referral-title">{say('referral.new')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Box sx={{ display: 'grid', gap: 2, paddingTop: 1 }}>
            <OrganizationFields one={one} form={form} change={change} />
          </Box>
          <PurposeField one={one} purpose={form.purpose} onChange={(purpose) => change({ purpose })} />
          <PassedOnFields form={form} change={change} />
          <AsThePersonReads form={form} />
          <CaseRefusal error={deed.refusal} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!referral || deed.isPending}>
            {say('referral.ask')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
