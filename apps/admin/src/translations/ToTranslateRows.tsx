import { Box, Typography } from '@mui/material';
import type { AnyEntry, TranslationGap } from '@ventanilla/contracts';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { resourceOfKind } from '../entries/entry-kinds.js';
import { titleOf } from '../entries/entry-title.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { StateChip } from './StateChip.js';
import { translationPath } from './translation-path.js';

/** The entries of a list with what one of their languages lacks; each leads to where it is written. */
export function ToTranslateRows({ language }: { language: string }) {
  const { data = [] } = useListContext<AnyEntry>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {data.map((entry) => (
        <Box component="li" key={entry.id} sx={{ borderBottom: 1, borderColor: 'divider' }}>
          <Task entry={entry} language={language} />
        </Box>
      ))}
    </Box>
  );
}

function Task({ entry, language }: { entry: AnyEntry; language: string }) {
  const say = useWords();
  const translate = useTranslate();
  const dates = useDates();
  const { sourceLanguage } = useMunicipality();
  const kind = translate(`resources.${resourceOfKind(entry.kind)}.name`, { smart_count: 1 });
  const gaps = entry.gaps.filter((gap) => gap.language === language);
  const since = gaps.map((gap) => gap.since).sort()[0] ?? entry.updatedAt;
  return (
    <Box
      component={Link}
      to={translationPath(entry.id, language)}
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(260px, auto)' },
        alignItems: 'center',
        padding: 2,
        color: 'inherit',
        textDecoration: 'none',
        '&:hover': { backgroundColor: 'action.hover' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{titleOf(entry, sourceLanguage)}</Typography>
        <Typography variant="body2" color="textSecondary">
          {kind} · {say('toTranslate.since', { day: dates.day(since.slice(0, 10)) })}
        </Typography>
      </Box>
      <Box sx={{ display: 'grid', gap: 0.75 }}>
        {gaps.map((gap) => (
          <Gap key={gap.state} {...gap} />
        ))}
      </Box>
    </Box>
  );
}

function Gap({ state, passages, words }: TranslationGap) {
  const say = useWords();
  return (
    <Typography
      component="span"
      variant="body2"
      sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}
    >
      <StateChip state={state} />
      {say('toTranslate.passages', { smart_count: passages })} · {say('toTranslate.words', { smart_count: words })}
    </Typography>
  );
}
