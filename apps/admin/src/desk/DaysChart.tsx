import { Box, useTheme } from '@mui/material';
import { type DeskStatistics, type Outcome, outcomes } from '@ventanilla/contracts';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';

type Day = DeskStatistics['days'][number];

const WIDTH = 560;
const HEIGHT = 150;
const BASE = 122;
const TOP = 20;

/** One bar a day, its outcomes stacked, its total written above: drawn to be compared, with the values to be read. */
export function DaysChart({ days }: { days: readonly Day[] }) {
  const say = useWords();
  const dates = useDates();
  const { palette } = useTheme();
  const most = Math.max(1, ...days.map(totalOf));
  const step = WIDTH / Math.max(1, days.length);
  return (
    <Box
      component="svg"
      role="img"
      aria-label={`${say('desk.chart')}. ${days.map((day) => say('desk.chartDay', { day: dates.day(day.date), total: totalOf(day) })).join('; ')}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      sx={{ width: '100%', height: 'auto', display: 'block' }}
    >
      <line x1={0} x2={WIDTH} y1={BASE} y2={BASE} stroke={palette.divider} />
      {days.map((day, index) => (
        <Bar key={day.date} day={day} x={index * step} width={step} most={most} isLast={index === days.length - 1} />
      ))}
    </Box>
  );
}

function Bar({ day, x, width, most, isLast }: { day: Day; x: number; width: number; most: number; isLast: boolean }) {
  const dates = useDates();
  const { palette } = useTheme();
  const colours: Record<Outcome, string> = {
    answered: palette.primary.main,
    choices: palette.mode === 'dark' ? '#8fb5b2' : '#7fb0ac',
    emergency: palette.error.main,
    unknown: palette.mode === 'dark' ? '#d9a441' : '#d39a2d',
  };
  const scale = (BASE - TOP) / most;
  const total = totalOf(day);
  let y = BASE;
  return (
    <g>
      <title>{`${dates.day(day.date)}: ${total}`}</title>
      {outcomes.map((outcome) => {
        const height = day[outcome] * scale;
        y -= height;
        return (
          <rect key={outcome} x={x + width * 0.16} y={y} width={width * 0.68} height={height} fill={colours[outcome]} />
        );
      })}
      {total > 0 && (
        <text
          x={x + width / 2}
          y={y - 5}
          textAnchor="middle"
          fontSize={13}
          fontWeight={isLast ? 700 : 500}
          fill={palette.text.primary}
        >
          {total}
        </text>
      )}
      <text
        x={x + width / 2}
        y={BASE + 18}
        textAnchor="middle"
        fontSize={13}
        fontWeight={isLast ? 700 : 400}
        fill={palette.text.secondary}
      >
        {Number(day.date.slice(8))}
      </text>
    </g>
  );
}

function totalOf(day: Day): number {
  return outcomes.reduce((sum, outcome) => sum + day[outcome], 0);
}
