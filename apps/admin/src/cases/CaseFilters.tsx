import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { type CaseFigures, casePriorities, topics } from '@ventanilla/contracts';
import { Choice } from '../governance/Choice.js';
import { useWords } from '../i18n/use-words.js';
import { type CaseView, caseViews, useCaseView } from './use-case-view.js';
import { useCaseFigures } from './use-cases.js';

/** Whose cases, of what, and how pressing. */
export function CaseFilters({ municipality }: { municipality: string }) {
  const say = useWords();
  const { choice, choose } = useCaseView();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <Views municipality={municipality} />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(2, minmax(0, 200px))', flex: '1 1 260px' }}>
        <Choice
          label={say('case.topic')}
          value={choice.topic ?? ''}
          options={[{ value: '', label: say('list.anyTopic') }, ...topicOptions(say)]}
          onChange={(value) => choose({ topic: topics.find((each) => each === value) ?? null })}
        />
        <Choice
          label={say('case.priority')}
          value={choice.priority ?? ''}
          options={[
            { value: '', label: say('cases.anyPriority') },
            ...casePriorities.map((value) => ({ value, label: say(`casePriority.${value}`) })),
          ]}
          onChange={(value) => choose({ priority: casePriorities.find((each) => each === value) ?? null })}
        />
      </Box>
    </Box>
  );
}

function Views({ municipality }: { municipality: string }) {
  const say = useWords();
  const { choice, choose } = useCaseView();
  const { data } = useCaseFigures(municipality);
  return (
    <ToggleButtonGroup
      exclusive
      value={choice.view}
      aria-label={say('cases.view')}
      onChange={(_, view: CaseView | null) => view && choose({ view })}
      sx={{ flexWrap: 'wrap', '& .MuiToggleButton-root': { paddingInline: 1.5 } }}
    >
      {caseViews.map((view) => (
        <ToggleButton key={view} value={view}>
          {say(`cases.view.${view}`)}
          {data && view !== 'closed' && ` (${countOf(data, view)})`}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function countOf(figures: CaseFigures, view: Exclude<CaseView, 'closed'>): number {
  return view === 'open' ? figures.waiting + figures.talking : figures[view];
}

/** What people ask about, by name. */
export function topicOptions(say: ReturnType<typeof useWords>) {
  return topics.map((value) => ({ value, label: say(`topic.${value}`) }));
}
