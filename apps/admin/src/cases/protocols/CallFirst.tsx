import PhoneIcon from '@mui/icons-material/PhoneInTalkOutlined';
import { Box, Link, Typography } from '@mui/material';
import type { CaseProtocol, LineToCall } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';

type Props = Pick<CaseProtocol, 'linesInDanger' | 'lines'>;

/** Whom to call: at once where there is danger, and before anything else; with the numbers that the municipality publishes. */
export function CallFirst({ linesInDanger, lines }: Props) {
  const say = useWords();
  return (
    <>
      <Lines title={say('protocol.callInDanger')} lines={linesInDanger} />
      <Lines title={say('protocol.callFirst')} lines={lines} />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly LineToCall[] }) {
  const say = useWords();
  if (lines.length === 0) return null;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="h3" sx={{ fontWeight: 650, display: 'flex', alignItems: 'center', gap: 0.75 }}>
        <PhoneIcon fontSize="small" aria-hidden />
        {title}
      </Typography>
      <Box component="ol" sx={{ margin: 0, paddingLeft: 3 }}>
        {lines.map((line) => (
          <Box component="li" key={line.key} sx={{ overflowWrap: 'anywhere' }}>
            {line.published ? <Line line={line} /> : say('protocol.lineMissing', { key: line.key })}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Line({ line }: { line: LineToCall }) {
  return (
    <>
      {line.title}:{' '}
      {line.numbers.map((number) => (
        <Link key={number} href={`tel:${number.replace(/[^\d+*#]/g, '')}`} sx={numberLook}>
          {number}
        </Link>
      ))}
    </>
  );
}

const numberLook = { fontWeight: 700, marginRight: 1, display: 'inline-block', paddingBlock: 0.5 } as const;
