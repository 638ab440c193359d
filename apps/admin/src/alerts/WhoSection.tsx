import { topics } from '@ventanilla/contracts';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { ManyChoice } from '../inputs/ManyChoice.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import type { PartProps } from './WhatSection.js';

/** Whom it reaches: by topic and language, and the area above. Nothing else can be chosen about people. */
export function WhoSection({ alert, onChange }: PartProps) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const { languages } = useMunicipality();
  const { segment } = alert;
  return (
    <Section title={say('alert.who')} lead={say('alert.whoLead')}>
      <ManyChoice
        label={say('alert.topics')}
        help={say('alert.everybody')}
        options={topics.map((topic) => ({ value: topic, label: say(`topic.${topic}`) }))}
        chosen={segment.topics}
        onChange={(chosen) => onChange({ segment: { ...segment, topics: chosen } })}
      />
      <ManyChoice
        label={say('alert.languages')}
        options={languages.map((language) => ({ value: language, label: nameOfLanguage(language) }))}
        chosen={segment.languages}
        onChange={(chosen) => onChange({ segment: { ...segment, languages: chosen } })}
      />
    </Section>
  );
}
