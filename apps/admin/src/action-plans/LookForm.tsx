import { Box, Button, TextField, Typography } from '@mui/material';
import {
  type ActionStatus,
  type Attachment,
  actionStatuses,
  type Evidence,
  type PlannedAction,
} from '@ventanilla/contracts';
import { mayBecome } from '@ventanilla/mgi';
import { type FormEvent, useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { todayIn } from '../entries/review-due.js';
import { Choice } from '../governance/Choice.js';
import { DayField } from '../governance/DayField.js';
import { GovernanceRefusal } from '../governance/GovernanceRefusal.js';
import { SendFileButton } from '../governance/SendFileButton.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useTimeZone } from '../municipality/municipality-context.js';
import { useForgetPlans } from './use-plan.js';

const nothing = { text: null, file: null, link: null, date: null, institution: null };

/** Says what was seen of an action on a day. */
export function LookForm({ action }: { action: PlannedAction }) {
  const say = useWords();
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetPlans();
  const refusable = useRefusable();
  // One name for one look: sent again, it is kept once.
  const [clientId] = useState(() => crypto.randomUUID());
  const timeZone = useTimeZone();
  const [seenOn, setOn] = useState<string | null>(null);
  const on = seenOn ?? todayIn(timeZone);
  const [status, setStatus] = useState<ActionStatus>(action.status);
  const [note, setNote] = useState('');
  const [link, setLink] = useState('');
  const [files, setFiles] = useState<Attachment[]>([]);
  const statuses = actionStatuses.filter((each) => each === action.status || mayBecome(action.status, each));

  async function record(event: FormEvent) {
    event.preventDefault();
    const monitoring = { on, status, note, evidence: evidenceOf(link, files) };
    const look = await refusable.run(() => dataProvider.recordLook(action.id, clientId, monitoring));
    if (!look) return;
    notify(say('plan.lookSaved'), { type: 'success' });
    await forget();
  }

  return (
    <Section title={say('plan.look')} lead={say('plan.lookLead')}>
      <Box component="form" onSubmit={(event) => void record(event)} sx={{ display: 'grid', gap: 2, maxWidth: 640 }}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <DayField label={say('plan.lookOn')} value={on} onChange={setOn} />
          <Choice
            label={say('plan.column.status')}
            value={status}
            options={statuses.map((each) => ({ value: each, label: say(`actionStatus.${each}`) }))}
            onChange={(value) => setStatus(statuses.find((each) => each === value) ?? action.status)}
          />
        </Box>
        <TextField
          required
          multiline
          minRows={2}
          label={say('plan.note')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <TextField
          type="url"
          label={say('plan.link')}
          placeholder="https://"
          value={link}
          onChange={(event) => setLink(event.target.value)}
        />
        {files.map(({ id, fileName }) => (
          <Typography key={id} variant="body2">
            ✓ {fileName}
          </Typography>
        ))}
        <GovernanceRefusal error={refusable.refusal} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <SendFileButton
            label={say('plan.addFile')}
            refusable={refusable}
            send={(file) => dataProvider.addActionFile(action.id, file)}
            onSent={(file) => setFiles([...files, file])}
          />
          <Button type="submit" variant="contained" disabled={note.trim() === '' || on === '' || refusable.isPending}>
            {say('plan.saveLook')}
          </Button>
        </Box>
      </Box>
    </Section>
  );
}

function evidenceOf(link: string, files: readonly Attachment[]): Evidence[] {
  const links = link.trim() === '' ? [] : [{ ...nothing, link: link.trim() }];
  return [...links, ...files.map(({ id }) => ({ ...nothing, file: id }))];
}
