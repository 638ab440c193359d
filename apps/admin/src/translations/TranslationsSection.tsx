import { Box, Button, Checkbox, Typography } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { ownNameOf } from '@ventanilla/languages';
import { useState } from 'react';
import { useCanAccess, useDataProvider, useNotify, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { isDeskError } from '../core/desk-error.js';
import { useKeepEntry, useNotifyError } from '../entries/use-entry-deeds.js';
import { useLanguageInside, useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { StateChip } from './StateChip.js';
import { translationPath } from './translation-path.js';
import { useOwnLanguages } from './use-own-languages.js';

/** What each language of an entry lacks, the way to it, and "still right" for several at once. */
export function TranslationsSection({ needsSaving = false }: { needsSaving?: boolean }) {
  const say = useWords();
  const entry = useRecordContext<AnyEntry>();
  const languages = useOwnLanguages();
  if (!entry || languages.length === 0) return null;
  return (
    <Section title={say('translation.title')} lead={say('translation.titleLead')}>
      <Languages entry={entry} languages={languages} needsSaving={needsSaving} />
    </Section>
  );
}

type Props = { entry: AnyEntry; languages: readonly string[]; needsSaving: boolean };

function Languages({ entry, languages, needsSaving }: Props) {
  const say = useWords();
  const { canAccess: mayWrite } = useCanAccess({ resource: 'services', action: 'edit' });
  const { confirm, isPending } = useConfirm(entry);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const doubtful = languages.filter((code) =>
    entry.gaps.some(({ language, state }) => language === code && state === 'stale'),
  );
  const marked = doubtful.filter((code) => chosen.includes(code));
  const toggle = (code: string) =>
    setChosen(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
        {languages.map((code) => (
          <Box component="li" key={code} sx={{ display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: 0.5 }}>
            {mayWrite && doubtful.includes(code) ? (
              <Checkbox
                checked={chosen.includes(code)}
                onChange={() => toggle(code)}
                slotProps={{
                  input: { 'aria-label': say('translation.choose', { language: ownNameOf(code) }) },
                }}
              />
            ) : (
              <span />
            )}
            <LanguageGaps entry={entry} language={code} />
          </Box>
        ))}
      </Box>
      {mayWrite && doubtful.length > 0 && (
        <Button
          variant="outlined"
          disabled={marked.length === 0 || isPending || needsSaving}
          onClick={() => void confirm(marked)}
          sx={{ justifySelf: 'start' }}
        >
          {say('translation.stillRightIn')}
        </Button>
      )}
    </>
  );
}

function LanguageGaps({ entry, language }: { entry: AnyEntry; language: string }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const insideSentence = useLanguageInside();
  const gaps = entry.gaps.filter((gap) => gap.language === language);
  const name = nameOfLanguage(language);
  return (
    <div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 0.5 }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {name}
        </Typography>
        <Button
          component={Link}
          to={translationPath(entry.id, language)}
          aria-label={say('translation.open', { language: insideSentence(language) })}
        >
          {say('translation.go')}
        </Button>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {gaps.length === 0 && <StateChip state="current" />}
        {gaps.map(({ state, passages }) => (
          <StateChip key={state} state={state} count={passages} />
        ))}
      </Box>
    </div>
  );
}

function useConfirm(entry: AnyEntry) {
  const say = useWords();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const keep = useKeepEntry();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [isPending, setPending] = useState(false);
  async function confirm(languages: string[]) {
    setPending(true);
    try {
      keep(await dataProvider.confirmTranslations(entry, languages));
      notify(say('translation.confirmed'), { type: 'success' });
    } catch (error) {
      if (isUnread(error)) notify(say('translation.readFirst'), { type: 'warning', autoHideDuration: null });
      else notifyError(error);
    } finally {
      setPending(false);
    }
  }
  return { confirm, isPending };
}

function isUnread(error: unknown): boolean {
  return isDeskError(error, 'invalid') && error.body.problems.some(({ code }) => code === 'unread');
}
