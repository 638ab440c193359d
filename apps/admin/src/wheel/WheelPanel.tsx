import { Box, ButtonBase, Card, CardContent, Link as TextLink, Typography } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useCreatePath, useLocaleState } from 'react-admin';
import { Link } from 'react-router-dom';
import { CheckedMark } from '../entries/CheckedMark.js';
import { resourceOfKind } from '../entries/entry-kinds.js';
import { titleOf } from '../entries/entry-title.js';
import { visuallyHidden } from '../entries/StateMarks.js';
import { useWords } from '../i18n/use-words.js';
import { domainColour } from '../theme/tokens.js';
import {
  type DomainCount,
  type DomainNames,
  type Finding,
  findingsOf,
  iconOfDomain,
  useDomainName,
} from './domains.js';

/** The names of the domains with their counts: the wheel for those who would rather read. */
export function DomainList({
  counts,
  names,
  chosen,
  onChoose,
}: {
  counts: readonly DomainCount[];
  names: DomainNames;
  chosen: number;
  onChoose: (domain: number) => void;
}) {
  const say = useWords();
  const unnamed = useDomainName();
  const nameOf = (domain: number) => names[domain] ?? unnamed(domain);
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 0.5 }}>
      {counts.map(({ domain, well, potential }) => (
        <li key={domain}>
          <ButtonBase
            onClick={() => onChoose(domain)}
            aria-pressed={domain === chosen}
            sx={{
              width: '100%',
              minHeight: 44,
              padding: 0.75,
              gap: 1.25,
              borderRadius: 1,
              justifyContent: 'flex-start',
              textAlign: 'left',
              backgroundColor: domain === chosen ? 'action.selected' : 'transparent',
            }}
          >
            <span style={visuallyHidden}>{say('wheel.segment', { domain: nameOf(domain), well, potential })}</span>
            <DomainBadge domain={domain} name={nameOf(domain)} />
            <Typography aria-hidden sx={{ flex: 1, fontWeight: domain === chosen ? 650 : 400 }}>
              {nameOf(domain)}
            </Typography>
            <Typography aria-hidden sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
              <strong>{well}</strong> / {potential}
            </Typography>
          </ButtonBase>
        </li>
      ))}
    </Box>
  );
}

function DomainBadge({ domain, name }: { domain: number; name: string }) {
  const Icon = iconOfDomain(domain, name);
  const { fill, ink } = domainColour(domain);
  return (
    <Box
      sx={{
        width: 32,
        height: 32,
        borderRadius: 1,
        backgroundColor: fill,
        color: ink,
        display: 'grid',
        placeItems: 'center',
        flex: 'none',
      }}
    >
      {Icon ? <Icon sx={{ fontSize: '1.2rem' }} aria-hidden /> : <strong aria-hidden>{domain}</strong>}
    </Box>
  );
}

/** The findings of one domain, well developed first, each with the way to its editor and to the services it names. */
export function DomainFindings({
  findings,
  services,
  domain,
  names,
}: {
  findings: readonly Finding[];
  services: readonly AnyEntry[];
  domain: number;
  names: DomainNames;
}) {
  const say = useWords();
  const unnamed = useDomainName();
  const name = names[domain] ?? unnamed(domain);
  return (
    <Card component="section" aria-live="polite">
      <CardContent sx={{ display: 'grid', gap: 2 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25 }}>
          <DomainBadge domain={domain} name={name} />
          <Typography variant="h2">{name}</Typography>
        </Box>
        <Group
          title={say('wheel.well')}
          findings={findingsOf(findings, domain, 'well-developed')}
          services={services}
        />
        <Group
          title={say('wheel.potential')}
          findings={findingsOf(findings, domain, 'potential')}
          services={services}
        />
      </CardContent>
    </Card>
  );
}

function Group({
  title,
  findings,
  services,
}: {
  title: string;
  findings: readonly Finding[];
  services: readonly AnyEntry[];
}) {
  const say = useWords();
  return (
    <section aria-label={title}>
      <Typography variant="h3" sx={{ marginBottom: 1 }}>
        {title} ({findings.length})
      </Typography>
      {findings.length === 0 && <Typography color="textSecondary">{say('wheel.none')}</Typography>}
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, display: 'grid', gap: 1.25 }}>
        {findings.map((finding) => (
          <FindingItem key={finding.id} finding={finding} services={services} />
        ))}
      </Box>
    </section>
  );
}

function FindingItem({ finding, services }: { finding: Finding; services: readonly AnyEntry[] }) {
  const [locale] = useLocaleState();
  const createPath = useCreatePath();
  const texts = finding.texts[locale] ?? Object.values(finding.texts)[0];
  const related = services.filter(({ key }) => finding.facts.related.includes(key));
  return (
    <li>
      <TextLink
        component={Link}
        to={createPath({ resource: 'findings', type: 'edit', id: finding.id })}
        color="inherit"
      >
        {texts?.text ?? finding.key}
      </TextLink>
      {texts?.institution && (
        <Typography variant="body2" color="textSecondary">
          {texts.institution}
        </Typography>
      )}
      {related.length > 0 && <Related entries={related} />}
    </li>
  );
}

/** Where the finding reaches people, and when somebody last made sure that it is true. */
function Related({ entries }: { entries: readonly AnyEntry[] }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const createPath = useCreatePath();
  return (
    <Box sx={{ marginTop: 0.5 }}>
      <Typography variant="body2">{say('wheel.related')}:</Typography>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
        {entries.map((entry) => (
          <Typography component="li" variant="body2" key={entry.id}>
            <TextLink
              component={Link}
              to={createPath({ resource: resourceOfKind(entry.kind), type: 'edit', id: entry.id })}
            >
              {titleOf(entry, locale)}
            </TextLink>{' '}
            <Typography component="span" variant="body2" color="textSecondary">
              ({say('field.checkedAt')}: <CheckedMark entry={entry} />)
            </Typography>
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
