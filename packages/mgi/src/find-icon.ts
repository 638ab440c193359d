import { type DomainIcon, findDomain } from './domain.js';
import { mgiDomains } from './mgi-domains.js';
import { keyOf } from './profile-document/line.js';

/**
 * The icon of a domain that is one of the MGI's: by its number and by what it is called, in any language. Other sets use
 * the same numbers for other domains; those have no icon, because a wrong one says something wrong.
 *
 * @example
 * findIcon(1, 'Derechos de los migrantes'); // 'scales'
 * findIcon(1, 'Acceso a la salud'); // null
 */
export function findIcon(number: number, name: string): DomainIcon | null {
  const domain = findDomain(number, mgiDomains);
  const called = domain ? [...Object.values(domain.names), ...domain.headings].map(keyOf) : [];
  return domain && called.includes(keyOf(name)) ? domain.icon : null;
}
