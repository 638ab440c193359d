import { Box, Typography } from '@mui/material';
import type { AlertInput, AlertKind } from '@ventanilla/contracts';
import { findLanguage } from '@ventanilla/languages';
import { type AlertPart, alertParts } from '@ventanilla/languages/alerts';
import { useMunicipality } from '../municipality/municipality-context.js';

type Props = { alert: AlertInput & { kind: AlertKind }; reader: string; reads: string };

/** An alert as somebody of a language reads it in Telegram: the same pieces in the same order as the bot sends. */
export function AlertPreview({ alert, reader, reads }: Props) {
  const { names, sourceLanguage, timeZone } = useMunicipality();
  const texts = alert.texts[reads];
  if (!texts) return null;
  const { description = '', instruction = '' } = texts;
  const onset = alert.onset ?? null;
  const { responses = [], places = [], web = null } = alert;
  const facts = { ...alert, responses, places, web, onset, headline: texts.headline, description, instruction };
  const municipality = names[reader] ?? names[sourceLanguage] ?? '';
  const parts = alertParts({ ...facts, language: reads, timeZone }, { language: reader, municipality });
  return (
    <Box
      lang={reader}
      dir={findLanguage(reader)?.direction ?? 'ltr'}
      sx={{
        display: 'grid',
        gap: 1,
        padding: 2,
        borderRadius: '4px 16px 16px 16px',
        bgcolor: 'action.hover',
        maxWidth: 480,
        overflowWrap: 'anywhere',
      }}
    >
      {parts.map((part) => (
        <Part key={part.role + part.text} part={part} />
      ))}
    </Box>
  );
}

const looks: Record<AlertPart['role'], { fontWeight?: number; fontStyle?: string; fontSize?: string }> = {
  notice: { fontStyle: 'italic' },
  title: { fontWeight: 700 },
  headline: { fontWeight: 700, fontSize: '1.1rem' },
  text: {},
  label: { fontWeight: 700 },
  facts: {},
  link: {},
  sender: { fontStyle: 'italic' },
};

function Part({ part }: { part: AlertPart }) {
  return <Typography sx={{ ...looks[part.role], whiteSpace: 'pre-line' }}>{part.text}</Typography>;
}
