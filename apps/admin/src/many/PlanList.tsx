import { Box, Typography } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import type { ReactNode } from 'react';
import { useLocaleState } from 'react-admin';
import { titleOf } from '../entries/entry-title.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import type { ManyDeed, ManyPlan } from './many-plan.js';

/** Each entry by name: with the languages the deed is for, or with why it stays as it is. */
export function PlanList({ deed, plan: { chosen, leftOut } }: { deed: ManyDeed; plan: ManyPlan }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const reason = {
    notFitting: say(`many.${deed}.notFitting`),
    notYours: say('many.notYours'),
    notChosen: say('many.notChosen'),
  };
  return (
    <Box
      sx={{ display: 'grid', gap: 1.5, maxHeight: 280, overflowY: 'auto' }}
      tabIndex={0}
      role="group"
      aria-label={say('many.bar')}
    >
      {chosen.length > 0 && (
        <Lines>
          {chosen.map(({ entry, languages }) => (
            <Line key={entry.id} entry={entry} text={languages.map(nameOfLanguage).join(', ')} />
          ))}
        </Lines>
      )}
      {leftOut.length > 0 && (
        <>
          <Typography sx={{ fontWeight: 600 }}>{say('many.leftOut', { smart_count: leftOut.length })}</Typography>
          <Lines>
            {leftOut.map(({ entry, why }) => (
              <Line key={entry.id} entry={entry} text={reason[why]} />
            ))}
          </Lines>
        </>
      )}
    </Box>
  );
}

function Lines({ children }: { children: ReactNode }) {
  return (
    <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, display: 'grid', gap: 0.5 }}>
      {children}
    </Box>
  );
}

function Line({ entry, text }: { entry: AnyEntry; text: string }) {
  const [locale] = useLocaleState();
  return (
    <Box component="li" sx={{ overflowWrap: 'anywhere' }}>
      {titleOf(entry, locale)}
      <Typography component="span" color="textSecondary">
        {' '}
        ({text})
      </Typography>
    </Box>
  );
}
