import type { Domain } from '../domain.js';
import type { FindingKind } from '../finding.js';
import { keyOf, type Line } from './line.js';

/** The languages whose headings the reader knows. */
export const documentLanguages = ['en', 'es', 'pt', 'fr'] as const;

/** The language a document's section headings are in. */
export type DocumentLanguage = (typeof documentLanguages)[number];

type KindHeading = { kind: FindingKind; language: DocumentLanguage; pattern: RegExp };

/** Matched against keys, so there are neither spaces nor accents in these. */
const kindHeadings: readonly KindHeading[] = [
  { kind: 'well-developed', language: 'en', pattern: /^(migrationgovernance)?(examplesof)?welldevelopedareas$/ },
  { kind: 'potential', language: 'en', pattern: /^areaswith(the)?potentialfor(further)?development$/ },
  {
    kind: 'well-developed',
    language: 'es',
    pattern: /^(gobernanzadelamigracion)?(ejemplosde)?(las)?(areas|ambitos|esferas)(bien)?desarrollad[ao]s$/,
  },
  {
    kind: 'potential',
    language: 'es',
    pattern:
      /^(areas|ambitos|esferas)con(un)?potencial(de|para)(un|el|su)?(mayor)?(desarrollo(adicional|futuro|ulterior)?|seguirdesarrollandose)$/,
  },
  {
    kind: 'well-developed',
    language: 'pt',
    pattern: /^(governanca(damigracao|migratoria))?(exemplosde)?areasbemdesenvolvidas$/,
  },
  {
    kind: 'potential',
    language: 'pt',
    pattern: /^areascompotencial(de|para)(um|o)?(maior)?desenvolvimento(adicional|futuro)?$/,
  },
  {
    kind: 'well-developed',
    language: 'fr',
    pattern: /^(gouvernance(desmigrations|delamigration))?(exemplesde)?(domaines|secteurs)biendeveloppes$/,
  },
  {
    kind: 'potential',
    language: 'fr',
    pattern:
      /^(domaines|secteurs)(presentantunpotentiel|avecunpotentiel|apotentiel|pouvant)(de|detre)?(developpement|developpes)?(futur|supplementaire|davantage)?$/,
  },
];

/** Lines of the page around the findings that say nothing themselves. */
const furniture =
  /^(\d{0,4}|keyfindings|introduction|introduccion|introducao|resultados|alsoavailablein|tambiendisponibleen|tableofcontents|indice|conclusionesprincipales|resultadosprincipales|principalesconclusiones|principaisconclusoes|principalesconclusions|clicktheiconson.*|hagaclicenlarueda.*|cliquezsurlaroue.*|cliquenaroda.*|about(the)?migrationgovernanceindicators|indicadoresdegobernanzadelamigracion(igm)?|indicateursdegouvernancedesmigrations(igm)?|menu|home|search|share|skiptomaincontent|backtotop)$/;

/** Which kind of findings a line announces, and in which language; `null` when it announces none. */
export function findKindHeading(line: Line): { kind: FindingKind; language: DocumentLanguage } | null {
  return kindHeadings.find(({ pattern }) => pattern.test(line.key)) ?? null;
}

/** The domain a line is the heading of, or `null`. */
export function findDomainHeading(line: Line, domains: readonly Domain[]): Domain | null {
  if (line.key === '') return null;
  const headsOf = ({ names, headings }: Domain) => [...Object.values(names), ...headings];
  return domains.find((domain) => headsOf(domain).some((heading) => keyOf(heading) === line.key)) ?? null;
}

/** Tells whether a line belongs to the page and not to the profile: a page number, "Key findings", the menu. */
export function isFurniture(line: Line): boolean {
  return furniture.test(line.key);
}
