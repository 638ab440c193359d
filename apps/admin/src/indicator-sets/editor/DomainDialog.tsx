import { TextField } from '@mui/material';
import { type SetContent, type SetDomain, topics } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { ManyChoice } from '../../inputs/ManyChoice.js';
import { PartDialog } from './PartDialog.js';
import { problemsOf } from './problems-of.js';
import { SubThemeFields } from './SubThemeFields.js';
import { withDomain } from './set-changes.js';
import { WordsFields } from './WordsFields.js';

type Props = {
  content: SetContent;
  domain: SetDomain;
  isNew: boolean;
  onDone: (content: SetContent) => void;
  onClose: () => void;
};

/** Writes one domain with the topics of questions that belong to it and its sub-themes. */
export function DomainDialog({ content, domain, isNew, onDone, onClose }: Props) {
  const say = useWords();
  const [one, setOne] = useState(domain);
  const change = (values: Partial<SetDomain>) => setOne({ ...one, ...values });
  const next = withDomain(content, isNew ? null : domain.number, one);
  return (
    <PartDialog
      title={say(isNew ? 'set.addDomain' : 'set.editDomain')}
      problems={problemsOf(next, 'domains', next.domains.indexOf(one))}
      onDone={() => onDone(next)}
      onClose={onClose}
    >
      <TextField
        type="number"
        label={say('set.domainNumber')}
        value={one.number || ''}
        onChange={({ target }) => change({ number: Number(target.value) })}
        sx={{ maxWidth: 160 }}
        slotProps={{ htmlInput: { min: 1, step: 1 } }}
      />
      <WordsFields label={say('set.domainName')} words={one.names} onChange={(names) => change({ names })} />
      <WordsFields label={say('set.domainScope')} words={one.scope} onChange={(scope) => change({ scope })} long />
      <ManyChoice
        label={say('set.topics')}
        help={say('set.topicsHelp')}
        options={topics.map((topic) => ({ value: topic, label: say(`topic.${topic}`) }))}
        chosen={one.topics}
        onChange={(chosen) => change({ topics: chosen })}
      />
      <SubThemeFields subThemes={one.subThemes} onChange={(subThemes) => change({ subThemes })} />
    </PartDialog>
  );
}
