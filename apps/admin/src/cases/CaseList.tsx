import { Alert, Box, Button, Card, LinearProgress } from '@mui/material';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { EmptyState } from '../lists/EmptyState.js';
import { CaseRow } from './CaseRow.js';
import { type CaseChoice, filterOf, sortOf, useCaseView } from './use-case-view.js';
import { useCaseList, useForgetFigures } from './use-cases.js';

/** The cases somebody looks at. They come and go by themselves; what was chosen stays. */
export function CaseList({ municipality }: { municipality: string }) {
  const { choice } = useCaseView();
  return <Cases key={JSON.stringify([municipality, choice])} municipality={municipality} choice={choice} />;
}

function Cases({ municipality, choice }: { municipality: string; choice: CaseChoice }) {
  const say = useWords();
  const [pages, setPages] = useState(1);
  const { data, isPending, isError } = useCaseList(filterOf(municipality, choice), sortOf(choice), pages);
  const forgetFigures = useForgetFigures();
  const shown = data?.items.map(({ id, state }) => id + state).join();
  useEffect(() => {
    if (shown !== undefined) void forgetFigures();
  }, [shown, forgetFigures]);
  if (isPending) return <LinearProgress aria-label={say('common.loading')} />;
  if (!data) return isError ? <Alert severity="error">{say('error.unavailable')}</Alert> : null;
  if (data.items.length === 0) return <NoCases choice={choice} />;
  return (
    <>
      {isError && <Alert severity="warning">{say('error.unavailable')}</Alert>}
      <Card component="ul" aria-label={say('menu.cases')} sx={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {data.items.map((one) => (
          <CaseRow key={one.id} one={one} />
        ))}
      </Card>
      {data.items.length < data.total && (
        <Box>
          <Button variant="outlined" onClick={() => setPages(pages + 1)}>
            {say('cases.more')}
          </Button>
        </Box>
      )}
    </>
  );
}

function NoCases({ choice: { view, topic, priority } }: { choice: CaseChoice }) {
  const say = useWords();
  const { choose } = useCaseView();
  if (!topic && !priority)
    return <EmptyState title={say(`cases.empty.${view}`)} text={say(`cases.empty.${view}Text`)} />;
  const clear = (
    <Button variant="outlined" onClick={() => choose({ topic: null, priority: null })}>
      {say('list.clearFilters')}
    </Button>
  );
  return <EmptyState title={say('list.nothingMatches')} text={say('list.tryOtherWords')} action={clear} />;
}
