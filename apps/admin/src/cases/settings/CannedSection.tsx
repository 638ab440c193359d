import { Box, Button, Typography } from '@mui/material';
import type { CannedReply } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useLanguageInside } from '../../i18n/use-language-name.js';
import { useWords } from '../../i18n/use-words.js';
import { ConfirmDialog } from '../../layout/ConfirmDialog.js';
import { Section } from '../../layout/Section.js';
import { useCaseDeed } from '../use-case-deed.js';
import { useCannedReplies } from '../use-cases.js';
import { CannedDialog } from './CannedDialog.js';
import { SettingsRefusal } from './SettingsRefusal.js';

/** Replies that are written once and used often. */
export function CannedSection({ municipality }: { municipality: string }) {
  const say = useWords();
  const { data: replies } = useCannedReplies(municipality);
  const [open, setOpen] = useState<CannedReply | 'new' | null>(null);
  const add = (
    <Box>
      <Button variant="outlined" onClick={() => setOpen('new')}>
        {say('canned.new')}
      </Button>
    </Box>
  );
  return (
    <Section title={say('canned.title')} lead={say('canned.lead')} aside={add}>
      {replies?.length === 0 && <Typography color="textSecondary">{say('canned.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
        {replies?.map((reply) => (
          <ReplyRow key={reply.id} reply={reply} onChange={() => setOpen(reply)} />
        ))}
      </Box>
      {open && (
        <CannedDialog municipality={municipality} reply={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

function ReplyRow({ reply, onChange }: { reply: CannedReply; onChange: () => void }) {
  const say = useWords();
  const nameOfLanguage = useLanguageInside();
  const [isAsking, setAsking] = useState(false);
  const languages = Object.keys(reply.texts).map(nameOfLanguage).join(', ');
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 650 }}>{reply.title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {say('canned.languages', { languages })}
        </Typography>
      </Box>
      <Button aria-label={`${say('canned.change')}: ${reply.title}`} onClick={onChange}>
        {say('canned.change')}
      </Button>
      <Button aria-label={`${say('canned.delete')}: ${reply.title}`} onClick={() => setAsking(true)}>
        {say('canned.delete')}
      </Button>
      {isAsking && <DeleteReply reply={reply} onClose={() => setAsking(false)} />}
    </Box>
  );
}

function DeleteReply({ reply, onClose }: { reply: CannedReply; onClose: () => void }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { act, refusal, isPending } = useCaseDeed();

  async function remove() {
    const done = await act(() => dataProvider.deleteCannedReply(reply.id).then(() => true));
    if (done) onClose();
  }

  return (
    <ConfirmDialog
      title={say('canned.deleteTitle', { title: reply.title })}
      text={say('canned.deleteText')}
      action={say('canned.delete')}
      disabled={isPending}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <SettingsRefusal error={refusal} />
    </ConfirmDialog>
  );
}
