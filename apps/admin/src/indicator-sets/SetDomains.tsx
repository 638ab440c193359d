import ExpandIcon from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Alert, Box, Chip, Typography } from '@mui/material';
import type { Indicator, SetContent, SetDomain } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { bySubTheme, type SubThemeGroup } from './by-sub-theme.js';
import { DomainMark } from './DomainMark.js';

type Props = { set: SetContent };

/** Sets with more questions than this begin closed. */
const OPEN_UP_TO = 60;

/** The questions of a set, by domain and sub-theme. */
export function SetDomains({ set }: Props) {
  const say = useWords();
  if (set.domains.length === 0) return <Alert severity="info">{say('set.noDomains')}</Alert>;
  return (
    <div>
      {set.domains.map((domain) => (
        <DomainPart key={domain.number} domain={domain} set={set} />
      ))}
    </div>
  );
}

function DomainPart({ domain, set }: Props & { domain: SetDomain }) {
  const say = useWords();
  const written = useWritten();
  const groups = bySubTheme(domain, set);
  const count = groups.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return (
    <Accordion variant="outlined" disableGutters defaultExpanded={set.indicators.length <= OPEN_UP_TO && count > 0}>
      <AccordionSummary expandIcon={<ExpandIcon />}>
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', minWidth: 0, flex: 1 }}>
          <DomainMark number={domain.number} />
          <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere', flex: 1, minWidth: 0 }}>
            {written(domain.names) || say('set.domain', { number: domain.number })}
          </Typography>
          <Typography variant="body2" color="textSecondary" sx={{ flexShrink: 0 }}>
            {say('set.questions', { smart_count: count })}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ display: 'grid', gap: 2 }}>
        {written(domain.scope) && <Typography color="textSecondary">{written(domain.scope)}</Typography>}
        <Typography variant="body2" color="textSecondary">
          {domain.topics.length > 0
            ? say('set.topicsAre', { topics: domain.topics.map((topic) => say(`topic.${topic}`)).join(', ') })
            : say('set.noTopics')}
        </Typography>
        {groups.length === 0 && <Typography color="textSecondary">{say('set.noIndicators')}</Typography>}
        {groups.map((group) => (
          <SubThemePart
            key={group.subTheme?.key ?? ''}
            group={group}
            isAlone={groups.length === 1 && !group.subTheme}
          />
        ))}
      </AccordionDetails>
    </Accordion>
  );
}

function SubThemePart({ group: { subTheme, indicators }, isAlone }: { group: SubThemeGroup; isAlone: boolean }) {
  const say = useWords();
  const written = useWritten();
  return (
    <section>
      {!isAlone && (
        <Typography variant="h3">
          {subTheme ? written(subTheme.names) || subTheme.key : say('set.withoutSubTheme')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {indicators.map((indicator) => (
          <Box component="li" key={indicator.key} sx={{ paddingBlock: 1, borderTop: 1, borderColor: 'divider' }}>
            <IndicatorText indicator={indicator} />
          </Box>
        ))}
      </Box>
    </section>
  );
}

/** A question with who is asked and whom it is about. */
export function IndicatorText({ indicator }: { indicator: Indicator }) {
  const say = useWords();
  const written = useWritten();
  const { key, question, help, suggestedInstitution, gender, vulnerableGroups } = indicator;
  const institution = written(suggestedInstitution);
  return (
    <Box sx={{ display: 'grid', gap: 0.5, minWidth: 0, overflowWrap: 'anywhere' }}>
      <Typography>
        <Box component="span" sx={{ fontWeight: 650, marginRight: 1 }}>
          {key}
        </Box>
        {written(question)}
      </Typography>
      {written(help) && (
        <Typography variant="body2" color="textSecondary">
          {written(help)}
        </Typography>
      )}
      {institution && (
        <Typography variant="body2" color="textSecondary">
          {say('set.asks', { institution })}
        </Typography>
      )}
      {(gender || vulnerableGroups) && (
        <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
          {gender && <Chip size="small" variant="outlined" label={say('set.gender')} />}
          {vulnerableGroups && <Chip size="small" variant="outlined" label={say('set.vulnerable')} />}
        </Box>
      )}
    </Box>
  );
}
