import { Box, useTheme } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useWords } from '../i18n/use-words.js';
import { domainColour } from '../theme/tokens.js';
import { type DomainCount, iconOfDomain, useDomainName } from './domains.js';
import { cellsOf, middleOf, pointAt, ringPath, type Slice, slicesOf } from './geometry.js';

const RADIUS = { hub: 58, inner: 64, outer: 148, cellsInner: 154, cellsOuter: 182 };
const HALF = 190;
const ICON = 34;

type Props = { counts: readonly DomainCount[]; chosen: number; onChoose: (domain: number) => void };

/**
 * The wheel of the domains as on the published profiles: one segment a domain; around it one cell a finding, full for
 * well developed, hollow for with potential.
 */
export function Wheel({ counts, chosen, onChoose }: Props) {
  const say = useWords();
  const { palette } = useTheme();
  const slices = slicesOf(counts.length);
  const total = counts.reduce((sum, { well, potential }) => sum + well + potential, 0);
  return (
    <Box
      component="svg"
      role="group"
      aria-label={say('wheel.title')}
      viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}
      sx={{ width: '100%', maxWidth: 460, display: 'block', marginInline: 'auto', overflow: 'visible' }}
    >
      {counts.map((count, index) => (
        <Segment
          key={count.domain}
          count={count}
          slice={slices[index] ?? { from: 0, to: 0 }}
          isChosen={count.domain === chosen}
          onChoose={() => onChoose(count.domain)}
        />
      ))}
      <ChosenOutline slice={slices[counts.findIndex(({ domain }) => domain === chosen)]} />
      <circle r={RADIUS.hub} fill={palette.background.paper} />
      <text textAnchor="middle" y={2} fontSize={40} fontWeight={700} fill={palette.text.primary}>
        {total}
      </text>
      <text textAnchor="middle" y={24} fontSize={14} fill={palette.text.secondary}>
        {say('wheel.total')}
      </text>
    </Box>
  );
}

/** Drawn last, so that no neighbour covers it. */
function ChosenOutline({ slice }: { slice: Slice | undefined }) {
  const { palette } = useTheme();
  if (!slice) return null;
  return (
    <path
      d={ringPath(slice, RADIUS.inner, RADIUS.outer)}
      fill="none"
      stroke={palette.text.primary}
      strokeWidth={4}
      strokeLinejoin="round"
      pointerEvents="none"
    />
  );
}

type SegmentProps = { count: DomainCount; slice: Slice; isChosen: boolean; onChoose: () => void };

function Segment({ count, slice, isChosen, onChoose }: SegmentProps) {
  const say = useWords();
  const nameOf = useDomainName();
  const { palette } = useTheme();
  const { domain, well, potential } = count;
  const colour = domainColour(domain);
  const Icon = iconOfDomain(domain);
  const place = pointAt(middleOf(slice), 116);
  const numberPlace = pointAt(middleOf(slice), 82);
  return (
    <Box
      component="g"
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={`${domain}. ${say('wheel.segment', { domain: nameOf(domain), well, potential })}`}
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
        '&:focus-visible .ring': { stroke: palette.text.primary, strokeWidth: 4 },
      }}
    >
      <path
        className="ring"
        d={ringPath(slice, RADIUS.inner, RADIUS.outer)}
        fill={colour.fill}
        stroke={palette.background.paper}
        strokeWidth={3}
      />
      <Icon
        aria-hidden
        x={place.x - ICON / 2}
        y={place.y - ICON / 2}
        width={ICON}
        height={ICON}
        sx={{ color: colour.ink, width: ICON, height: ICON }}
      />
      <text
        x={numberPlace.x}
        y={numberPlace.y + 6}
        textAnchor="middle"
        fontSize={18}
        fontWeight={700}
        fill={colour.ink}
      >
        {domain}
      </text>
      {cellsOf(slice, Math.max(well + potential, 1), 2.4).map((cell, index) => (
        <path
          key={cell.from}
          d={ringPath(cell, RADIUS.cellsInner, RADIUS.cellsOuter)}
          fill={index < well ? colour.fill : palette.background.paper}
          stroke={palette.mode === 'dark' ? colour.fill : shade(colour.fill)}
          strokeWidth={1.5}
          visibility={well + potential === 0 ? 'hidden' : 'visible'}
        />
      ))}
    </Box>
  );
}

/** Yellow and sky blue outlines vanish on a light ground: all outlines are drawn darker than their fill. */
function shade(hex: string): string {
  const channels = [1, 3, 5].map((at) => Math.round(Number.parseInt(hex.slice(at, at + 2), 16) * 0.62));
  return `rgb(${channels.join(' ')})`;
}
