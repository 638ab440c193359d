import { Box, useTheme } from '@mui/material';
import { colourAt, type WheelSegment, wheelSegments } from '@ventanilla/mgi';
import type { KeyboardEvent } from 'react';
import { useWords } from '../i18n/use-words.js';
import { type DomainCount, type DomainNames, iconOfDomain, useDomainName } from './domains.js';

const SIZE = 480;
const ICON = 42;

type Props = {
  counts: readonly DomainCount[];
  names: DomainNames;
  chosen: number | null;
  onChoose: (domain: number) => void;
};

/**
 * The wheel of the domains, in the geometry that reports and public pages have too: one segment a domain; on its rim
 * how its findings divide, full for well developed, hollow for with potential.
 */
export function Wheel({ counts, names, chosen, onChoose }: Props) {
  const say = useWords();
  const nameOf = useDomainName();
  const { palette } = useTheme();
  const drawn = counts.map(({ domain, well, potential }) => ({ number: domain, wellDeveloped: well, potential }));
  const segments = wheelSegments(drawn, SIZE);
  const total = counts.reduce((sum, { well, potential }) => sum + well + potential, 0);
  return (
    <Box
      component="svg"
      role="group"
      aria-label={say('wheel.title')}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      sx={{ width: '100%', maxWidth: 460, display: 'block', marginInline: 'auto', overflow: 'visible' }}
    >
      {segments.map((segment, index) => (
        <Segment
          key={segment.number}
          segment={segment}
          index={index}
          count={counts[index] ?? { domain: segment.number, well: 0, potential: 0 }}
          name={names[segment.number] ?? nameOf(segment.number)}
          isChosen={segment.number === chosen}
          onChoose={() => onChoose(segment.number)}
        />
      ))}
      <ChosenOutline path={segments.find(({ number }) => number === chosen)?.path} />
      <g transform={`translate(${SIZE / 2} ${SIZE / 2})`}>
        <text textAnchor="middle" y={2} fontSize={48} fontWeight={700} fill={palette.text.primary}>
          {total}
        </text>
        <text textAnchor="middle" y={28} fontSize={17} fill={palette.text.secondary}>
          {say('wheel.total')}
        </text>
      </g>
    </Box>
  );
}

/** Drawn last, so that no neighbour covers it. */
function ChosenOutline({ path }: { path: string | undefined }) {
  const { palette } = useTheme();
  if (!path) return null;
  return (
    <path
      d={path}
      fill="none"
      stroke={palette.text.primary}
      strokeWidth={5}
      strokeLinejoin="round"
      pointerEvents="none"
    />
  );
}

type SegmentProps = {
  segment: WheelSegment;
  index: number;
  count: DomainCount;
  name: string;
  isChosen: boolean;
  onChoose: () => void;
};

function Segment({ segment, index, count, name, isChosen, onChoose }: SegmentProps) {
  const say = useWords();
  const { palette } = useTheme();
  const { well, potential } = count;
  const colour = colourAt(index);
  return (
    <Box
      component="g"
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={`${faceOf(count)}. ${say('wheel.segment', { domain: name, well, potential })}`}
      onClick={onChoose}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
      sx={{
        cursor: 'pointer',
        outline: 'none',
        '&:hover .ring': { filter: 'brightness(1.06)' },
        '&:focus-visible .ring': { stroke: palette.text.primary, strokeWidth: 5 },
      }}
    >
      <path className="ring" d={segment.path} fill={colour.fill} stroke={palette.background.paper} strokeWidth={1} />
      <Face segment={segment} count={count} name={name} ink={colour.ink} />
      <path d={segment.wellDevelopedPath} fill={colour.fill} stroke={palette.text.primary} strokeWidth={0.75} />
      <path
        d={segment.potentialPath}
        fill={palette.background.paper}
        stroke={palette.text.primary}
        strokeWidth={1.25}
        strokeDasharray="2 3"
      />
    </Box>
  );
}

/** The words on a segment. Its name begins with them, so that whoever speaks to the page can say what they see. */
const faceOf = (count: DomainCount) => `${count.domain} · ${countsOf(count)}`;

const countsOf = ({ well, potential }: DomainCount) => `${well}/${potential}`;

/** What a segment shows on it: its icon if it has one, its number and both counts. */
function Face({
  segment: { centre },
  count,
  name,
  ink,
}: Pick<SegmentProps, 'segment' | 'count' | 'name'> & { ink: string }) {
  const Icon = iconOfDomain(count.domain, name);
  const words = { x: centre.x, textAnchor: 'middle', fontSize: 20, fontWeight: 700, fill: ink } as const;
  if (!Icon)
    return (
      <>
        <text {...words} y={centre.y - 4} fontSize={26}>
          {count.domain}
        </text>
        <text {...words} y={centre.y + 22}>
          {countsOf(count)}
        </text>
      </>
    );
  return (
    <>
      <Icon
        aria-hidden
        x={centre.x - ICON / 2}
        y={centre.y - ICON / 2 - 14}
        width={ICON}
        height={ICON}
        sx={{ color: ink, width: ICON, height: ICON }}
      />
      <text {...words} y={centre.y + 30}>
        {faceOf(count)}
      </text>
    </>
  );
}
