import { Box, MenuItem, TextField, Typography } from '@mui/material';
import type { DocumentPart, ProfileReading } from '@ventanilla/contracts';
import type { PlacedPart } from '../../core/profile-deeds.js';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { useDomainName } from '../../wheel/domains.js';
import { useLineName } from './use-line-name.js';

type Names = ReturnType<typeof useLineName>;
type Props = {
  text: string;
  result: ProfileReading;
  placed: readonly PlacedPart[];
  onPlace: (part: PlacedPart) => void;
};

/** What was understood, part by part, with the lines it stands on. */
export function PartList({ text, result, onPlace }: Props) {
  const say = useWords();
  const names = useLineName(text);
  const all = result.parts.flatMap(({ findings }) => findings);
  const well = all.filter(({ type }) => type === 'well-developed').length;
  const about = [result.placeName, result.country, result.period].filter(Boolean).join(' · ');
  return (
    <Section
      title={say('read.what')}
      lead={`${say(`read.format.${result.formatClass}`)} ${say('read.total', { well, potential: all.length - well })}.`}
    >
      {about !== '' && <Typography sx={{ fontWeight: 650 }}>{about}</Typography>}
      {result.parts.map((part) => (
        <Part key={part.fromLine} part={part} names={names} onPlace={onPlace} />
      ))}
    </Section>
  );
}

const domains = [1, 2, 3, 4, 5, 6] as const;
const colours = { sound: 'text.secondary', toConfirm: 'warning.main', refused: 'error.main' } as const;

type PartProps = { part: DocumentPart; names: Names; onPlace: Props['onPlace'] };

function Part({ part, names, onPlace }: PartProps) {
  const say = useWords();
  const nameOf = useDomainName();
  const { domain, fromLine, toLine, state, findings } = part;
  return (
    <Box
      component="section"
      sx={{
        ...{ borderTop: 1, borderColor: 'divider', paddingTop: 1.5, display: 'grid', gap: 1 },
        ...{ gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Typography variant="h3">{domain === null ? say('read.noDomain') : `${domain}. ${nameOf(domain)}`}</Typography>
        <Typography variant="body2" color="textSecondary">
          {names.linesName(fromLine, toLine)}
        </Typography>
        <Typography variant="body2" sx={{ fontWeight: 650, color: colours[state] }}>
          {say(`read.state.${state}`)}
        </Typography>
        {state !== 'sound' && (
          <TextField
            select
            size="small"
            label={say('read.domain')}
            value={domain ?? ''}
            onChange={({ target }) => onPlace({ fromLine, domain: Number(target.value) })}
            sx={{ width: 280, maxWidth: '100%' }}
          >
            {domains.map((number) => (
              <MenuItem key={number} value={number}>
                {number}. {nameOf(number)}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
      <FindingList
        title={say('wheel.well')}
        findings={findings.filter(({ type }) => type === 'well-developed')}
        names={names}
      />
      <FindingList
        title={say('wheel.potential')}
        findings={findings.filter(({ type }) => type === 'potential')}
        names={names}
      />
    </Box>
  );
}

type FindingProps = { title: string; findings: DocumentPart['findings']; names: Names };

function FindingList({ title, findings, names }: FindingProps) {
  if (findings.length === 0) return null;
  return (
    <Box>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {title} ({findings.length})
      </Typography>
      <Box
        component="ul"
        sx={{
          ...{ margin: 0, paddingLeft: 2.5, display: 'grid', gap: 0.5 },
          gridTemplateColumns: 'minmax(0, 1fr)',
        }}
      >
        {findings.map(({ line, text }) => (
          <li key={line} style={{ overflowWrap: 'anywhere' }}>
            {text}{' '}
            <Typography component="span" variant="body2" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
              ({names.lineName(line)})
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}
