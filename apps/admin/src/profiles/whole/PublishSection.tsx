import { Box, Button, Checkbox, FormControlLabel, FormGroup, FormLabel, Typography } from '@mui/material';
import type { ProfileCheck } from '@ventanilla/contracts';
import { useState } from 'react';
import { useLanguageName } from '../../i18n/use-language-name.js';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { useMunicipality } from '../../municipality/municipality-context.js';

type Props = {
  check: ProfileCheck;
  languages: readonly string[];
  onLanguages: (languages: string[]) => void;
  isPending: boolean;
  onPublish: (check: ProfileCheck, languages: string[], supersedes: string[]) => Promise<void>;
};

/** In which languages, in place of which older profiles, and the deed itself. */
export function PublishSection({ check, languages, onLanguages, isPending, onPublish }: Props) {
  const say = useWords();
  const { sourceLanguage } = useMunicipality();
  const [kept, setKept] = useState<string[]>([]);
  const chosen = languages.length === 0 ? [sourceLanguage] : [...languages];
  const supersedes = check.older.map(({ key }) => key).filter((key) => !kept.includes(key));
  const isReady = check.problems.every(({ blocks }) => !blocks);
  return (
    <Section title={say('whole.title')} lead={say('whole.lead')}>
      <Languages check={check} chosen={chosen} onChoose={onLanguages} />
      {check.older.length > 0 && <Older older={check.older} kept={kept} onKeep={setKept} />}
      <Button
        variant="contained"
        sx={{ justifySelf: 'start' }}
        disabled={!isReady || isPending || chosen.length === 0}
        onClick={() => void onPublish(check, chosen, supersedes)}
      >
        {say('whole.publish')}
      </Button>
    </Section>
  );
}

type LanguagesProps = { check: ProfileCheck; chosen: readonly string[]; onChoose: (languages: string[]) => void };

function Languages({ check, chosen, onChoose }: LanguagesProps) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0 }}>
      <FormLabel component="legend">{say('whole.languages')}</FormLabel>
      <FormGroup>
        {check.languages.map(({ language, texts, of, public: isPublic }) => (
          <FormControlLabel
            key={language}
            control={
              <Checkbox checked={chosen.includes(language)} onChange={() => onChoose(toggled(chosen, language))} />
            }
            label={`${say('whole.language', { language: nameOfLanguage(language), texts, of })}${
              isPublic === of ? ` (${say('whole.publicIn')})` : ''
            }`}
          />
        ))}
      </FormGroup>
    </Box>
  );
}

type OlderProps = { older: ProfileCheck['older']; kept: readonly string[]; onKeep: (keys: string[]) => void };

function Older({ older, kept, onKeep }: OlderProps) {
  const say = useWords();
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0 }}>
      <FormLabel component="legend">{say('whole.supersedes')}</FormLabel>
      <Typography variant="body2" color="textSecondary">
        {say('whole.supersedesLead')}
      </Typography>
      <FormGroup>
        {older.map(({ key, title, period, findings }) => (
          <FormControlLabel
            key={key}
            control={<Checkbox checked={!kept.includes(key)} onChange={() => onKeep(toggled(kept, key))} />}
            label={say('whole.older', { title, period, count: findings })}
          />
        ))}
      </FormGroup>
    </Box>
  );
}

function toggled(all: readonly string[], one: string): string[] {
  return all.includes(one) ? all.filter((each) => each !== one) : [...all, one];
}
