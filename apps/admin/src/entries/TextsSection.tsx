import { Alert, Box, Tab, Tabs, Typography } from '@mui/material';
import type { AnyEntry, EntryKind } from '@ventanilla/contracts';
import { ownNameOf } from '@ventanilla/languages';
import { type ReactNode, useState } from 'react';
import { useRecordContext } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import { useLanguageInside } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { PlainText, SwitchInput, WordsInput } from '../inputs/inputs.js';
import { useAskedPlace } from '../layout/AskedPlace.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { Readability } from '../reading/Readability.js';
import { BesideLink } from '../translations/BesideLink.js';
import { type TextField, textFields } from './blank-entry.js';
import { languagesOf, StateMark } from './StateMarks.js';
import { useOwnLanguages } from './use-languages-for.js';

type Props = { kind: EntryKind; more?: (language: string) => ReactNode };

/** What is said about the entry, one language at a time; a translation is written beside the language it comes from. */
export function TextsSection({ kind, more }: Props) {
  const say = useWords();
  const municipality = useMunicipality();
  const entry = useRecordContext<AnyEntry>();
  const { errors } = useFormState();
  const all = languagesOf(entry ?? { states: {} }, municipality);
  // Whoever may write in none is not on this page.
  const languages = useOwnLanguages()(all, 'write');
  const [chosen, setLanguage] = useState(useAskedPlace()?.match(/^texts\.(\w+)$/)?.[1] ?? municipality.sourceLanguage);
  const language = languages.includes(chosen) ? chosen : (languages[0] ?? chosen);
  const wrong = (code: string) => Boolean((errors['texts'] as Record<string, unknown> | undefined)?.[code]);
  return (
    <Section title={say('editor.texts')} lead={say('editor.textsLead')}>
      {languages.length < all.length && <OnlyYours languages={languages} />}
      <Tabs
        value={language}
        onChange={(_, code: string) => setLanguage(code)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={say('list.language')}
        sx={{ borderBottom: 1, borderColor: 'divider' }}
      >
        {languages.map((code) => (
          <Tab
            key={code}
            value={code}
            label={
              <Box
                component="span"
                sx={{
                  display: 'inline-flex',
                  gap: 1,
                  alignItems: 'center',
                  color: wrong(code) ? 'error.main' : undefined,
                }}
              >
                {ownNameOf(code)}
                {wrong(code) ? (
                  ` · ${say('editor.hasProblems')}`
                ) : (
                  <StateMark language={code} state={entry?.states[code] ?? 'missing'} />
                )}
              </Box>
            }
          />
        ))}
      </Tabs>
      <Box role="tabpanel" key={language} sx={{ display: 'grid', gap: 2 }}>
        {language !== municipality.sourceLanguage && (
          <>
            <Alert severity="info">{say('editor.translationHelp')}</Alert>
            <BesideLink language={language} />
          </>
        )}
        {textFields[kind].map((field) => (
          <TextWithSource key={field.name} {...field} language={language} source={municipality.sourceLanguage} />
        ))}
        {more?.(language)}
        <Readability kind={kind} language={language} />
        <WordsInput
          source={`texts.${language}.keywords`}
          label={say('field.keywords')}
          helperText={say('editor.keywordsHelp')}
        />
        <SwitchInput source={`texts.${language}.reviewed`} label={say('field.reviewed')} />
      </Box>
    </Section>
  );
}

function OnlyYours({ languages }: { languages: string[] }) {
  const say = useWords();
  const nameOfLanguage = useLanguageInside();
  return (
    <Alert severity="info">
      {say('editor.onlyYourLanguages', { languages: languages.map(nameOfLanguage).join(', ') })}
    </Alert>
  );
}

type FieldProps = Omit<TextField, 'max'> & { language: string; source: string };

function TextWithSource({ name, language, source, lines, required }: FieldProps) {
  const say = useWords();
  const input = (
    <PlainText source={`texts.${language}.${name}`} label={say(`text.${name}`)} lines={lines} required={required} />
  );
  if (language === source) return input;
  return (
    <Box sx={{ display: 'grid', gap: { xs: 0.75, md: 2 }, gridTemplateColumns: { xs: '1fr', md: '1fr 1.2fr' } }}>
      <SourceText path={`texts.${source}.${name}`} language={source} />
      {input}
    </Box>
  );
}

function SourceText({ path, language }: { path: string; language: string }) {
  const text = useWatch({ name: path });
  return (
    <Typography
      lang={language}
      variant="body2"
      color="textSecondary"
      sx={{ borderLeft: 3, borderColor: 'divider', paddingLeft: 1.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
    >
      {text || '·'}
    </Typography>
  );
}
