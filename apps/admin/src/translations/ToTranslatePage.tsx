import { Card, Tab, Tabs, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { type GapState, gapStates } from '@ventanilla/contracts';
import { ListBase, Pagination, useListContext } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useCountInWords } from '../i18n/use-count-in-words.js';
import { useLanguageInside, useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { ToTranslateRows } from './ToTranslateRows.js';
import { useGapCounts } from './use-gap-counts.js';
import { useOwnLanguages } from './use-own-languages.js';

/** What there is to translate into the languages that are somebody's own. */
export function ToTranslatePage() {
  const say = useWords();
  const languages = useOwnLanguages();
  return (
    <>
      <PageHeader title={say('toTranslate.title')} lead={say('toTranslate.lead')} />
      {languages.length === 0 ? (
        <EmptyState title={say('toTranslate.noLanguageTitle')} text={say('toTranslate.noLanguageText')} />
      ) : (
        <Tasks languages={languages} />
      )}
    </>
  );
}

function Tasks({ languages }: { languages: readonly string[] }) {
  const say = useWords();
  const { id: municipality } = useMunicipality();
  const nameOfLanguage = useLanguageName();
  const [params, setParams] = useSearchParams();
  const wanted = params.get('language');
  const language = languages.find((code) => code === wanted) ?? languages[0] ?? '';
  const state = useShownState(params.get('state'), language);
  const show = (choice: { language: string } | { language: string; state: GapState }) => setParams({ ...choice });
  return (
    <>
      <Tabs
        value={language}
        onChange={(_, code: string) => show({ language: code })}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={say('list.language')}
        sx={{ borderBottom: 1, borderColor: 'divider', marginBottom: 2 }}
      >
        {languages.map((code) => (
          <Tab key={code} value={code} label={nameOfLanguage(code)} />
        ))}
      </Tabs>
      <StateFilter language={language} state={state} onChange={(next) => show({ language, state: next })} />
      <ListBase
        key={`${municipality} ${language} ${state}`}
        resource="entries"
        filter={{ municipality, gap: `${state}.${language}` }}
        sort={{ field: 'toTranslate', order: 'ASC' }}
        perPage={25}
        disableSyncWithLocation
        storeKey={false}
      >
        <Rows language={language} state={state} />
      </ListBase>
    </>
  );
}

/** What was asked for; else what fell behind, where anything did; else what there is. */
function useShownState(wanted: string | null, language: string): GapState {
  const { data: counts } = useGapCounts(language);
  const order = ['stale', 'missing', 'unreviewed'] as const;
  return gapStates.find((state) => state === wanted) ?? order.find((state) => counts?.[state].total) ?? 'stale';
}

type FilterProps = { language: string; state: GapState; onChange: (state: GapState) => void };

function StateFilter({ language, state, onChange }: FilterProps) {
  const say = useWords();
  const countInWords = useCountInWords();
  const { data: counts } = useGapCounts(language);
  return (
    <ToggleButtonGroup
      exclusive
      value={state}
      onChange={(_, next: GapState | null) => next && onChange(next)}
      aria-label={say('toTranslate.states')}
      sx={{ marginBottom: 2, flexWrap: 'wrap' }}
    >
      {(['stale', 'missing', 'unreviewed'] as const).map((one) => (
        <ToggleButton key={one} value={one}>
          {say(`gap.${one}`)}
          {counts && ` (${countInWords(counts[one].total, counts[one].atLeast)})`}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Rows({ language, state }: { language: string; state: GapState }) {
  const say = useWords();
  const nameOfLanguage = useLanguageInside();
  const { total, isPending } = useListContext();
  if (isPending) return null;
  if (total === 0) {
    const name = `${nameOfLanguage(language)} (${say(`gap.${state}`).toLocaleLowerCase()})`;
    return <EmptyState title={say('toTranslate.noneTitle', { language: name })} text={say('toTranslate.noneText')} />;
  }
  return (
    <Card>
      <ToTranslateRows language={language} />
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </Card>
  );
}
