import TownHallIcon from '@mui/icons-material/AccountBalanceOutlined';
import RouteIcon from '@mui/icons-material/AltRouteOutlined';
import ScalesIcon from '@mui/icons-material/BalanceOutlined';
import HeartIcon from '@mui/icons-material/FavoriteBorderOutlined';
import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import StormIcon from '@mui/icons-material/ThunderstormOutlined';
import type { Entry } from '@ventanilla/contracts';
import { type DomainIcon, findIcon } from '@ventanilla/mgi';
import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';

/** The domains of the Migration Governance Indicators: those of a profile that names none of its own. */
const MGI_DOMAINS = [1, 2, 3, 4, 5, 6];

const icons: Readonly<Record<DomainIcon, typeof ScalesIcon>> = {
  scales: ScalesIcon,
  townHall: TownHallIcon,
  links: HandshakeIcon,
  heart: HeartIcon,
  storm: StormIcon,
  route: RouteIcon,
};

export type Finding = Entry<'finding'>;
export type DomainCount = { domain: number; well: number; potential: number };

/** What a domain is called, by its number. */
export type DomainNames = Readonly<Record<number, string>>;

/** Numbers mean something else in other sets: a domain of the MGI is known by its name too. Null for any other. */
export function iconOfDomain(domain: number, name: string) {
  const icon = findIcon(domain, name);
  return icon && icons[icon];
}

export function useDomainName() {
  const say = useWords();
  const translate = useTranslate();
  return useCallback(
    (domain: number) => translate(`domain.${domain}`, { _: say('domain.other', { number: domain }) }),
    [say, translate],
  );
}

/** What a profile calls its domains: those of the set it was assessed by, or the six. */
export function useNamesOfDomains() {
  const nameOf = useDomainName();
  const written = useWritten();
  return useCallback(
    (profile: Entry<'profile'> | undefined): DomainNames => {
      const own = profile?.facts.domains;
      if (!own) return Object.fromEntries(MGI_DOMAINS.map((number) => [number, nameOf(number)]));
      return Object.fromEntries(own.map(({ number, names }) => [number, written(names) || nameOf(number)]));
    },
    [nameOf, written],
  );
}

/** How many findings of each type each domain has, in the order of the domains. */
export function countByDomain(findings: readonly Finding[], names: DomainNames): DomainCount[] {
  const numbers = [...Object.keys(names).map(Number), ...findings.map(({ facts }) => facts.domain)];
  const domains = [...new Set(numbers)].sort((a, b) => a - b);
  return domains.map((domain) => ({
    domain,
    well: findingsOf(findings, domain, 'well-developed').length,
    potential: findingsOf(findings, domain, 'potential').length,
  }));
}

export function findingsOf(findings: readonly Finding[], domain: number, type: Finding['facts']['type']): Finding[] {
  return findings
    .filter(({ facts }) => facts.domain === domain && facts.type === type)
    .sort((one, other) => one.facts.order - other.facts.order);
}
