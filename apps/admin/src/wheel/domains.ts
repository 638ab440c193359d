import TownHallIcon from '@mui/icons-material/AccountBalanceOutlined';
import RouteIcon from '@mui/icons-material/AltRouteOutlined';
import ScalesIcon from '@mui/icons-material/BalanceOutlined';
import OtherIcon from '@mui/icons-material/CircleOutlined';
import HeartIcon from '@mui/icons-material/FavoriteBorderOutlined';
import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import StormIcon from '@mui/icons-material/ThunderstormOutlined';
import type { Entry } from '@ventanilla/contracts';
import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from '../i18n/use-words.js';

/** The domains of the Migration Governance Indicators; a profile may know others, which are shown after them. */
const MGI_DOMAINS = [1, 2, 3, 4, 5, 6];

const icons = [ScalesIcon, TownHallIcon, HandshakeIcon, HeartIcon, StormIcon, RouteIcon];

export type Finding = Entry<'finding'>;
export type DomainCount = { domain: number; well: number; potential: number };

export function iconOfDomain(domain: number) {
  return icons[domain - 1] ?? OtherIcon;
}

export function useDomainName() {
  const say = useWords();
  const translate = useTranslate();
  return useCallback(
    (domain: number) => translate(`domain.${domain}`, { _: say('domain.other', { number: domain }) }),
    [say, translate],
  );
}

/** How many findings of each type each domain has, in the order of the domains. */
export function countByDomain(findings: readonly Finding[]): DomainCount[] {
  const domains = [...new Set([...MGI_DOMAINS, ...findings.map(({ facts }) => facts.domain)])].sort((a, b) => a - b);
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
