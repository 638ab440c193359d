import { MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { IndicatorLinks, IndicatorSet } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ListedRound } from '../../core/assessment-deeds.js';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useRefusable } from '../../core/use-refusable.js';
import { Refusal } from '../../entries/Refusal.js';
import { useWords } from '../../i18n/use-words.js';
import { useIndicatorSet } from '../../indicator-sets/use-indicator-set.js';
import { Section } from '../../layout/Section.js';
import { roundsKey } from '../use-round.js';
import { carriedLinks, countOf } from './carried-links.js';
import { type HelpChoice, useHelpChoices } from './use-help-choices.js';

type Props = {
  municipality: string;
  indicatorSet: string;
  /** The round that takes them, once it is there, and what its questions are linked to: those keep it. */
  round?: { id: string; links: readonly IndicatorLinks[] };
  onCarry: (links: IndicatorLinks[]) => void;
};

/** Offers a round the services and help lines that another round of the same set linked to its questions. */
export function CarryLinks({ municipality, indicatorSet, round, onCarry }: Props) {
  const { data: set } = useIndicatorSet(indicatorSet);
  const offered = useHelpChoices(municipality);
  const others = useRoundsOf(municipality, set?.key).filter(({ id }) => id !== round?.id);
  if (!set || !offered || others.length === 0) return null;
  // Another set is another choice.
  return <CarryChoice key={set.id} {...{ set, offered, others, onCarry }} kept={round?.links} />;
}

/** Rounds about any version of a set: what a question is called by stays from version to version. */
function useRoundsOf(municipality: string, set: string | undefined): ListedRound[] {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data } = useQuery({
    queryKey: [roundsKey, 'all', municipality],
    queryFn: () => dataProvider.allRounds(municipality),
  });
  return (data?.items ?? []).filter(({ setReference }) => setReference.key === set);
}

type ChoiceProps = {
  set: IndicatorSet;
  offered: readonly HelpChoice[];
  others: readonly ListedRound[];
  kept: readonly IndicatorLinks[] | undefined;
  onCarry: Props['onCarry'];
};

function CarryChoice({ set, offered, others, kept, onCarry }: ChoiceProps) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending } = useRefusable();
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');

  async function choose(id: string) {
    setChosen(id);
    const round = id === '' ? null : await run(() => dataProvider.round(id));
    const { links, left } = carriedLinks(round?.links ?? [], {
      ...{ indicators: set.indicators, offered },
      kept: kept ?? [],
    });
    onCarry(links);
    const carried = say('round.carried', { count: countOf(links) });
    setSaid(round ? [carried, left > 0 && say('round.carriedNot', { count: left })].filter(Boolean).join(' ') : '');
  }

  return (
    <Section
      title={say('round.tab.links')}
      lead={[say('round.carryLead'), kept && say('round.carryKept')].filter(Boolean).join(' ')}
    >
      {refusal && <Refusal error={refusal} />}
      <TextField
        select
        label={say('round.carryFrom')}
        helperText={<span role="status">{said}</span>}
        value={chosen}
        disabled={isPending}
        onChange={({ target }) => void choose(target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{say('round.carryNone')}</MenuItem>
        {others.map(({ id, title }) => (
          <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
            {title}
          </MenuItem>
        ))}
      </TextField>
    </Section>
  );
}
