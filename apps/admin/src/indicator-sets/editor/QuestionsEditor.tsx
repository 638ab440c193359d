import { Box, Typography } from '@mui/material';
import type { Indicator, SetContent, SetDomain } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useWritten } from '../../i18n/use-written.js';
import { bySubTheme } from '../by-sub-theme.js';
import { IndicatorText } from '../SetDomains.js';
import { AddButton } from './AddButton.js';
import { EditList } from './EditList.js';
import { EditRow } from './EditRow.js';
import { IndicatorDialog } from './IndicatorDialog.js';
import { moveIndicator, withoutIndicator } from './set-changes.js';

type Props = { domain: SetDomain; content: SetContent; onChange: (content: SetContent) => void };

/** The questions of one domain of a draft, by sub-theme. */
export function QuestionsEditor({ domain, content, onChange }: Props) {
  const say = useWords();
  const written = useWritten();
  const [edited, setEdited] = useState<{ indicator: Indicator; isNew: boolean } | null>(null);
  const done = (next: SetContent) => {
    onChange(next);
    setEdited(null);
  };
  return (
    <>
      {bySubTheme(domain, content).map(({ subTheme, indicators }) => (
        <Box key={subTheme?.key ?? ''}>
          {subTheme && <Typography variant="h3">{written(subTheme.names) || subTheme.key}</Typography>}
          <EditList parts={indicators} keyOf={({ key }) => key}>
            {(indicator) => (
              <EditRow
                name={indicator.key}
                editLabel={say('set.editIndicator')}
                removeLabel={say('set.removeIndicator')}
                onEdit={() => setEdited({ indicator, isNew: false })}
                onRemove={() => onChange(withoutIndicator(content, indicator.key))}
                onMove={(way) => onChange(moveIndicator(content, indicator.key, way))}
              >
                <IndicatorText indicator={indicator} />
              </EditRow>
            )}
          </EditList>
        </Box>
      ))}
      <AddButton
        label={say('set.addIndicator')}
        onPress={() => setEdited({ indicator: blankIndicator(domain.number), isNew: true })}
      />
      {edited && <IndicatorDialog {...edited} content={content} onClose={() => setEdited(null)} onDone={done} />}
    </>
  );
}

function blankIndicator(domain: number): Indicator {
  const texts = { question: {}, help: {}, suggestedInstitution: {} };
  return { key: '', domain, subTheme: null, ...texts, gender: false, vulnerableGroups: false };
}
