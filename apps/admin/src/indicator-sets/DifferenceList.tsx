import { Box, Typography } from '@mui/material';
import type { SetContent } from '@ventanilla/contracts';
import type { DashboardKey, GovernanceKey } from '@ventanilla/languages';
import type { Differences, SetDifference } from '@ventanilla/mgi';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { Section } from '../layout/Section.js';

type Sides = { before: SetContent; after: SetContent };
type Part = keyof SetDifference;

const parts = ['indicators', 'domains', 'scale'] as const satisfies readonly Part[];

/** What became of the questions, domains and answers from one side to the other. */
export function DifferenceList({ difference, ...sides }: Sides & { difference: SetDifference }) {
  const say = useWords();
  return parts
    .filter((part) => countOf(difference[part]) > 0)
    .map((part) => (
      <Section key={part} title={say(`set.part.${part}`)}>
        <Lines part={part} differences={difference[part]} {...sides} />
      </Section>
    ));
}

function countOf({ added, removed, changed }: Differences): number {
  return added.length + removed.length + changed.length;
}

function Lines({ part, differences, before, after }: Sides & { part: Part; differences: Differences }) {
  const say = useWords();
  const { added, removed, changed } = differences;
  const lines = [
    ...added.map((key) => ({ key, what: say('set.added'), texts: [textOf(part, key, after)] })),
    ...removed.map((key) => ({ key, what: say('set.removed'), texts: [textOf(part, key, before)] })),
    ...changed.map(({ key, fields }) => ({
      ...{ key, what: say('set.changed'), fields },
      texts: [textOf(part, key, before), textOf(part, key, after)],
    })),
  ];
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {lines.map((line) => (
        <Line key={`${line.what} ${line.key}`} line={line} />
      ))}
    </Box>
  );
}

type Words = Readonly<Record<string, string>>;
type LineProps = { line: { key: string; what: string; texts: readonly Words[]; fields?: readonly string[] } };

function Line({ line: { key, what, texts, fields = [] } }: LineProps) {
  const say = useWords();
  const written = useWritten();
  const shown = [...new Set(texts.map(written))].filter((text) => text !== '');
  const names = fields.map((field) => say(`set.field.${field}` as DashboardKey | GovernanceKey));
  return (
    <Box component="li" sx={{ paddingBlock: 1, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      <Typography>
        <Box component="span" sx={{ fontWeight: 650, marginRight: 1 }}>
          {what}:
        </Box>
        {[key, shown.join(' → ')].join(' · ')}
      </Typography>
      {names.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {say('set.fieldsChanged', { fields: names.join(', ') })}
        </Typography>
      )}
    </Box>
  );
}

/** The words by which people know what has this key. */
function textOf(part: Part, key: string, { indicators, domains, scale }: SetContent): Words {
  if (part === 'indicators') return indicators.find((one) => one.key === key)?.question ?? {};
  if (part === 'domains') return domains.find(({ number }) => String(number) === key)?.names ?? {};
  return scale.find((step) => step.key === key)?.words ?? {};
}
