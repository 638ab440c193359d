import { Box, Tab, Tabs, TextField } from '@mui/material';
import { type AlertTexts, alertTextLengths } from '@ventanilla/contracts';
import { findLanguage } from '@ventanilla/languages';
import { useId, useState } from 'react';
import { useSignedIn } from '../core/use-signed-in.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { emptyTexts } from './alert-form.js';
import type { PartProps } from './WhatSection.js';

/** What it says, a language at a time; a dot in front of those in which something is written. */
export function TextsSection({ alert, onChange }: PartProps) {
  const say = useWords();
  const nameOf = useLanguageName();
  const panel = useId();
  const { languages, sourceLanguage } = useMunicipality();
  const [language, setLanguage] = useState(sourceLanguage);
  const own = useSignedIn()?.languages ?? [];
  const texts = alert.texts[language] ?? emptyTexts;
  const write = (change: Partial<AlertTexts>) =>
    onChange({ texts: { ...alert.texts, [language]: { ...texts, ...change } } });
  return (
    <Section title={say('alert.says')} lead={say('alert.saysLead')}>
      <Tabs
        value={language}
        onChange={(_, next: string) => setLanguage(next)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={say('alert.languages')}
      >
        {languages.map((each) => (
          <Tab
            key={each}
            value={each}
            id={`${panel}-${each}`}
            aria-controls={panel}
            label={`${alert.texts[each]?.headline ? '● ' : '○ '}${nameOf(each)}`}
            sx={{ minHeight: 48, textTransform: 'none' }}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id={panel}
        aria-labelledby={`${panel}-${language}`}
        sx={{ display: 'grid', gap: 2 }}
        dir={findLanguage(language)?.direction ?? 'ltr'}
      >
        {(['headline', 'description', 'instruction'] as const).map((name) => (
          <Words
            key={name}
            name={name}
            language={language}
            value={texts[name]}
            disabled={own.length > 0 && !own.includes(language)}
            onChange={(value) => write({ [name]: value })}
          />
        ))}
      </Box>
      <TextField
        label={say('alert.web')}
        type="url"
        value={alert.web ?? ''}
        onChange={(event) => onChange({ web: event.target.value.trim() || null })}
        placeholder="https://"
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </Section>
  );
}

type WordsProps = {
  name: keyof AlertTexts;
  language: string;
  value: string;
  disabled: boolean;
  onChange: (value: string) => void;
};

function Words({ name, language, value, disabled, onChange }: WordsProps) {
  const say = useWords();
  const most = alertTextLengths[name];
  return (
    <TextField
      label={say(`alert.${name}`)}
      value={value}
      disabled={disabled}
      multiline={name !== 'headline'}
      minRows={name === 'headline' ? 1 : 3}
      onChange={(event) => onChange(event.target.value)}
      helperText={say('alert.left', { count: value.length, most })}
      slotProps={{ htmlInput: { maxLength: most, lang: language } }}
    />
  );
}
