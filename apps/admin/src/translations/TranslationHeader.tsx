import BackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button, Tab, Tabs } from '@mui/material';
import type { AnyEntry, Translation } from '@ventanilla/contracts';
import { ownNameOf } from '@ventanilla/languages';
import { Link } from 'react-router-dom';
import { titleOf } from '../entries/entry-title.js';
import { languagesOf, StateMark } from '../entries/StateMarks.js';
import { useEntryPath } from '../entries/use-entry-path.js';
import { useLanguageInside } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { StateChip } from './StateChip.js';
import { translationPath } from './translation-path.js';

/** What is being translated, the way back, and the other languages. */
export function TranslationHeader({ entry, translation }: { entry: AnyEntry; translation: Translation }) {
  const say = useWords();
  const insideSentence = useLanguageInside();
  const pathOf = useEntryPath();
  const { sourceLanguage, language, passages } = translation;
  const [from, to] = [insideSentence(sourceLanguage), insideSentence(language)];
  const states = (['missing', 'stale', 'unreviewed', 'current'] as const)
    .map((state) => ({ state, count: passages.filter((passage) => passage.state === state).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <Button component={Link} to={pathOf(entry)} startIcon={<BackIcon />} sx={{ marginLeft: -1.5, marginBottom: 0.5 }}>
        {say('translation.backToEntry')}
      </Button>
      <PageHeader
        title={titleOf(entry, sourceLanguage)}
        lead={say('translation.lead', { from, to })}
        actions={states.map((one) => <StateChip key={one.state} {...one} />)}
      />
      <LanguageTabs entry={entry} translation={translation} />
    </>
  );
}

function LanguageTabs({
  entry,
  translation: { sourceLanguage, language },
}: {
  entry: AnyEntry;
  translation: Translation;
}) {
  const say = useWords();
  const municipality = useMunicipality();
  const others = languagesOf(entry, municipality).filter((code) => code !== sourceLanguage);
  return (
    <Tabs
      component="nav"
      value={others.includes(language) ? language : false}
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={say('list.language')}
      sx={{ borderBottom: 1, borderColor: 'divider', marginBottom: 2.5 }}
    >
      {others.map((code) => (
        <Tab
          key={code}
          value={code}
          component={Link}
          to={translationPath(entry.id, code)}
          label={
            <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'center' }}>
              {ownNameOf(code)}
              <StateMark language={code} state={entry.states[code] ?? 'missing'} />
            </Box>
          }
        />
      ))}
    </Tabs>
  );
}
