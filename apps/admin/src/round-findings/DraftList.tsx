import { Box, Button, Typography } from '@mui/material';
import type { FindingDraft, FindingDrafts, IndicatorSet } from '@ventanilla/contracts';
import { useCanAccess } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { DraftRow } from './DraftRow.js';
import { useNameIn } from './use-name-in.js';

type Props = {
  drafts: FindingDrafts;
  domains: IndicatorSet['domains'];
  chosen: readonly string[];
  onChoose: (entries: string[]) => void;
  onAccept: (entry: string) => void;
  onMerge: () => void;
};

const types = ['well-developed', 'potential'] as const;

/** The findings domain by domain, well-developed first; those that say the same can be made one. */
export function DraftList({ drafts, domains, onMerge, ...row }: Props) {
  const say = useWords();
  const nameIn = useNameIn();
  const { canAccess: mayWrite } = useCanAccess({ resource: 'findings', action: 'create' });
  const numbers = [...new Set(drafts.findings.map(({ domain }) => domain))];
  return numbers.map((number) => {
    const own = drafts.findings.filter(({ domain }) => domain === number);
    const names = domains.find((domain) => domain.number === number)?.names ?? {};
    return (
      <Section
        key={number}
        title={`${number}. ${nameIn(names)}`}
        aside={mayWrite && <MergeButton own={own} chosen={row.chosen} label={say('drafts.merge')} onMerge={onMerge} />}
      >
        {types.map((type) => (
          <TypeList key={type} type={type} findings={own.filter((finding) => finding.type === type)} {...row} />
        ))}
      </Section>
    );
  });
}

type ButtonProps = { own: readonly FindingDraft[]; chosen: readonly string[]; label: string; onMerge: () => void };

/** Offered once two of one domain and type are chosen, and nothing else is. */
function MergeButton({ own, chosen, label, onMerge }: ButtonProps) {
  const here = own.filter(({ entry }) => chosen.includes(entry));
  const belong = here.length > 1 && here.length === chosen.length && new Set(here.map(({ type }) => type)).size === 1;
  return belong ? (
    <Button variant="outlined" onClick={onMerge}>
      {label}
    </Button>
  ) : null;
}

type ListProps = Pick<Props, 'chosen' | 'onChoose' | 'onAccept'> & {
  type: FindingDraft['type'];
  findings: readonly FindingDraft[];
};

function TypeList({ type, findings, chosen, onChoose, onAccept }: ListProps) {
  const say = useWords();
  if (findings.length === 0) return null;
  const toggle = (entry: string) =>
    onChoose(chosen.includes(entry) ? chosen.filter((one) => one !== entry) : [...chosen, entry]);
  return (
    <section aria-label={say(type === 'potential' ? 'wheel.potential' : 'wheel.well')}>
      <Typography variant="h3" sx={{ marginBottom: 1 }}>
        {say(type === 'potential' ? 'wheel.potential' : 'wheel.well')} ({findings.length})
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
        {findings.map((finding) => (
          <DraftRow
            key={finding.entry}
            finding={finding}
            isChosen={chosen.includes(finding.entry)}
            onToggle={() => toggle(finding.entry)}
            onAccept={() => onAccept(finding.entry)}
          />
        ))}
      </Box>
    </section>
  );
}
