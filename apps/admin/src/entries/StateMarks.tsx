import ArchivedIcon from '@mui/icons-material/ArchiveOutlined';
import PublishedIcon from '@mui/icons-material/CheckCircle';
import DraftIcon from '@mui/icons-material/EditNoteOutlined';
import OutdatedIcon from '@mui/icons-material/HelpOutlined';
import ChangedIcon from '@mui/icons-material/PublishedWithChanges';
import InReviewIcon from '@mui/icons-material/RateReviewOutlined';
import MissingIcon from '@mui/icons-material/RemoveCircleOutlined';
import { Box, Tooltip } from '@mui/material';
import type { AnyEntry, PublicationState } from '@ventanilla/contracts';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';

export type LanguageState = PublicationState | 'missing';

const icons = {
  published: PublishedIcon,
  changed: ChangedIcon,
  draft: DraftIcon,
  inReview: InReviewIcon,
  outdated: OutdatedIcon,
  archived: ArchivedIcon,
  missing: MissingIcon,
};

const looks: Record<LanguageState, { color: string; backgroundColor: string }> = {
  published: { color: 'primary.main', backgroundColor: 'transparent' },
  changed: { color: 'warning.main', backgroundColor: 'transparent' },
  inReview: { color: 'info.main', backgroundColor: 'transparent' },
  outdated: { color: 'warning.main', backgroundColor: 'transparent' },
  archived: { color: 'text.secondary', backgroundColor: 'transparent' },
  draft: { color: 'text.secondary', backgroundColor: 'transparent' },
  missing: { color: 'text.secondary', backgroundColor: 'transparent' },
};

/** The languages an entry has or the municipality publishes in, source language first. */
export function languagesOf(
  entry: Pick<AnyEntry, 'states'>,
  municipality: { sourceLanguage: string; languages: string[] },
) {
  return [...new Set([municipality.sourceLanguage, ...municipality.languages, ...Object.keys(entry.states)])];
}

export function StateMark({
  language,
  state,
  wide = false,
}: {
  language: string;
  state: LanguageState;
  wide?: boolean;
}) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const Icon = icons[state];
  const label = say(`state.${state}`);
  return (
    <Tooltip title={wide ? '' : `${nameOfLanguage(language)}: ${label}`}>
      <Box
        component="span"
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.5,
          fontSize: wide ? '0.82rem' : '0.76rem',
          fontWeight: 600,
          whiteSpace: 'nowrap',
          border: '1px solid',
          borderColor: 'divider',
          borderStyle: state === 'missing' ? 'dashed' : 'solid',
          borderRadius: 10,
          paddingInline: wide ? 0.9 : 0.6,
          paddingBlock: 0.25,
          ...looks[state],
        }}
      >
        <Icon sx={{ fontSize: wide ? '1.05rem' : '0.95rem' }} aria-hidden />
        <span>{language.toUpperCase()}</span>
        {wide ? <span>{label}</span> : <span style={visuallyHidden}>{label}</span>}
      </Box>
    </Tooltip>
  );
}

export function StateMarks({ entry }: { entry: AnyEntry }) {
  const municipality = useMunicipality();
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: { xs: 'wrap', lg: 'nowrap' }, gap: 0.5 }}>
      {languagesOf(entry, municipality).map((language) => (
        <StateMark key={language} language={language} state={entry.states[language] ?? 'missing'} />
      ))}
    </Box>
  );
}

export const visuallyHidden = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
