import { Alert, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { AnyEntry, LinkCheck } from '@ventanilla/contracts';
import { useDataProvider, useRecordContext } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { AskedPlace } from '../layout/AskedPlace.js';

/** What is wrong with the web address in a field, and what to do about it; nothing while it is well or nobody knows. */
export function LinkMark({ source }: { source: string }) {
  const url: unknown = useWatch({ name: source });
  const check = useLinkChecks().find((each) => each.url === url);
  if (check?.isBroken) {
    return (
      <AskedPlace name="brokenLink">
        <Broken check={check} />
      </AskedPlace>
    );
  }
  return check?.movedTo ? <Moved source={source} to={check.movedTo} /> : null;
}

function Broken({ check: { error, status, failingSince } }: { check: LinkCheck }) {
  const say = useWords();
  const dates = useDates();
  const why = error && say(`link.${error}`, { status: status ?? '' });
  return (
    <Alert severity="warning">
      {say('link.broken', { date: dates.day(failingSince ?? '') })} {why} {say('link.whatToDo')}
    </Alert>
  );
}

function Moved({ source, to }: { source: string; to: string }) {
  const say = useWords();
  const { setValue } = useFormContext();
  const take = () => setValue(source, to, { shouldDirty: true });
  return (
    <Alert
      severity="info"
      action={<Button onClick={take}>{say('link.take')}</Button>}
      sx={{ overflowWrap: 'anywhere', flexWrap: 'wrap' }}
    >
      {say('link.moved', { url: to })}
    </Alert>
  );
}

function useLinkChecks(): readonly LinkCheck[] {
  const entry = useRecordContext<AnyEntry>();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data } = useQuery({
    queryKey: ['linkChecks', entry?.id, entry?.version],
    queryFn: () => (entry ? dataProvider.linkChecks(entry) : []),
    enabled: entry !== undefined,
  });
  return data ?? [];
}
