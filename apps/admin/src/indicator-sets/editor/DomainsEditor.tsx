import { Box, Typography } from '@mui/material';
import type { SetContent, SetDomain } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useWritten } from '../../i18n/use-written.js';
import { Section } from '../../layout/Section.js';
import { DomainMark } from '../DomainMark.js';
import { AddButton } from './AddButton.js';
import { DomainDialog } from './DomainDialog.js';
import { EditRow } from './EditRow.js';
import { QuestionsEditor } from './QuestionsEditor.js';
import { moveDomain, withoutDomain } from './set-changes.js';

type Props = { content: SetContent; onChange: (content: SetContent) => void };

/** The domains of a draft with their questions. */
export function DomainsEditor({ content, onChange }: Props) {
  const say = useWords();
  const [edited, setEdited] = useState<{ domain: SetDomain; isNew: boolean } | null>(null);
  const done = (next: SetContent) => {
    onChange(next);
    setEdited(null);
  };
  return (
    <>
      {content.domains.map((domain) => (
        <DomainPart
          key={domain.number}
          domain={domain}
          content={content}
          onChange={onChange}
          onEdit={() => setEdited({ domain, isNew: false })}
        />
      ))}
      <AddButton
        label={say('set.addDomain')}
        strong
        onPress={() => setEdited({ domain: blankDomain(content), isNew: true })}
      />
      {edited && <DomainDialog {...edited} content={content} onClose={() => setEdited(null)} onDone={done} />}
    </>
  );
}

type PartProps = Props & { domain: SetDomain; onEdit: () => void };

function DomainPart({ domain, content, onChange, onEdit }: PartProps) {
  const say = useWords();
  const written = useWritten();
  const { number } = domain;
  const name = written(domain.names) || say('set.domain', { number });
  return (
    <Section title={name}>
      <EditRow
        name={name}
        editLabel={say('set.editDomain')}
        removeLabel={say('set.removeDomain')}
        onEdit={onEdit}
        onRemove={() => onChange(withoutDomain(content, number))}
        onMove={(way) => onChange(moveDomain(content, number, way))}
      >
        <Box sx={{ display: 'flex', gap: 1.5 }}>
          <DomainMark number={number} />
          <Typography color="textSecondary">{written(domain.scope)}</Typography>
        </Box>
      </EditRow>
      <QuestionsEditor domain={domain} content={content} onChange={onChange} />
    </Section>
  );
}

function blankDomain({ domains }: SetContent): SetDomain {
  const number = Math.max(0, ...domains.map((domain) => domain.number)) + 1;
  return { number, id: `domain-${number}`, names: {}, scope: {}, headings: [], icon: null, subThemes: [], topics: [] };
}
