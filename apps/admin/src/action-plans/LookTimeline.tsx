import { Box, Link, Typography } from '@mui/material';
import type { Monitoring } from '@ventanilla/contracts';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { FileLink } from '../governance/FileLink.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { StatusMark } from './StatusMark.js';
import { useLooks } from './use-plan.js';

/** What was seen of an action, the last day first. */
export function LookTimeline({ action }: { action: string }) {
  const say = useWords();
  const { data } = useLooks(action);
  return (
    <Section title={say('plan.timeline')}>
      {data?.items.length === 0 && <Typography color="textSecondary">{say('plan.noLooks')}</Typography>}
      <Box component="ol" sx={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
        {data?.items.map((look) => (
          <Look key={look.id} action={action} look={look} />
        ))}
      </Box>
    </Section>
  );
}

function Look({ action, look }: { action: string; look: Monitoring }) {
  const dates = useDates();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { on, by, status, note, evidence, files } = look;
  return (
    <Box
      component="li"
      sx={{ borderInlineStart: 3, borderColor: 'divider', paddingInlineStart: 2, display: 'grid', gap: 0.75 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h3">{dates.day(on)}</Typography>
        <StatusMark status={status} />
        <Typography variant="body2" color="textSecondary">
          {by}
        </Typography>
      </Box>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{note}</Typography>
      {evidence.map(({ text, link }) => (
        <Box key={`${text}${link}`} sx={{ overflowWrap: 'anywhere' }}>
          {text}
          {link && (
            <Link href={link} target="_blank" rel="noreferrer">
              {link}
            </Link>
          )}
        </Box>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
        {files.map((file) => (
          <FileLink key={file.id} file={file} read={() => dataProvider.actionFile(action, file.id)} />
        ))}
      </Box>
    </Box>
  );
}
