import { Box, Typography } from '@mui/material';
import { type CaseDetail, type CasePriority, casePriorities, type Topic, topics } from '@ventanilla/contracts';
import { useCanAccess, useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { Choice } from '../governance/Choice.js';
import { useDates } from '../i18n/use-dates.js';
import { useLanguageInside } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { Assignee } from './Assignee.js';
import { topicOptions } from './CaseFilters.js';
import { CaseRefusal } from './CaseRefusal.js';
import { Ending } from './Ending.js';
import { useCaseDeed } from './use-case-deed.js';

/** What a case is about, who has it, and its end. */
export function CaseFacts({ one }: { one: CaseDetail }) {
  const say = useWords();
  return (
    <Section title={say('case.about')}>
      <HowItCame one={one} />
      <Assignee one={one} />
      <Sorting one={one} />
      <Ending one={one} />
    </Section>
  );
}

/** As much as is known of what was before: nobody's questions to the bot come along. */
function HowItCame({ one }: { one: CaseDetail }) {
  const say = useWords();
  const dates = useDates();
  const nameOfLanguage = useLanguageInside();
  const opened = { at: dates.moment(one.openedAt), language: nameOfLanguage(one.language) };
  return (
    <Box>
      <Typography>{say(`caseReason.${one.reason}`)}</Typography>
      {one.danger && (
        <Typography sx={{ fontWeight: 650 }}>
          {say('case.danger')}: {say(`danger.${one.danger}`)}
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary">
        {say('case.openedAt', opened)}
      </Typography>
    </Box>
  );
}

/** Topic and priority: changed by choosing. */
function Sorting({ one }: { one: CaseDetail }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { canAccess: mayEdit } = useCanAccess({ resource: 'cases', action: 'edit' });
  const { change, refusal } = useCaseDeed();
  const set = (values: { topic?: Topic | null; priority?: CasePriority }) =>
    void change(() => dataProvider.updateCase(one, { topic: one.topic, priority: one.priority, ...values }));
  if (!mayEdit) return null;
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        <Choice
          label={say('case.topic')}
          value={one.topic ?? ''}
          options={[{ value: '', label: say('case.noTopic') }, ...topicOptions(say)]}
          onChange={(value) => set({ topic: topics.find((each) => each === value) ?? null })}
        />
        <Choice
          label={say('case.priority')}
          value={one.priority}
          options={casePriorities.map((value) => ({ value, label: say(`casePriority.${value}`) }))}
          onChange={(value) => set({ priority: casePriorities.find((each) => each === value) ?? one.priority })}
        />
      </Box>
      <CaseRefusal error={refusal} />
    </>
  );
}
