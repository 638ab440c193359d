import { type Domain, mgiDomains } from '../src/index.js';

/** How a copy of a profile looks; everything in it is our own wording about an invented town. */
export type ProfileStyle = {
  language: 'en' | 'es' | 'pt' | 'fr';
  /** Whether domains are announced, and whether each heading line stands twice, as portal pages have it. */
  headings: 'none' | 'once' | 'doubled';
  bullet: '- ' | '  • ' | '';
  /** Non-breaking spaces behind headings and between words, as in copies from a browser. */
  sticky: boolean;
};

/** The statements of one domain, in the order of the document. */
export type DomainStatements = { wellDeveloped: string[]; potential: string[] };

export const kindWords = {
  en: ['Migration Governance: examples of well-developed areas', 'Areas with potential for further development'],
  es: ['Gobernanza de la migración: ejemplos de áreas bien desarrolladas', 'Áreas con potencial de desarrollo'],
  pt: ['Governança da migração: exemplos de áreas bem desenvolvidas', 'Áreas com potencial de desenvolvimento'],
  fr: [
    'Gouvernance des migrations : exemples de domaines bien développés',
    'Domaines présentant un potentiel de développement',
  ],
} as const;

/** Writes a document in that style: some page furniture, then the sections of each domain, date and title last. */
export function profileText(
  statements: readonly DomainStatements[],
  style: ProfileStyle,
  domains: readonly Domain[] = mgiDomains,
): string {
  const body = statements.flatMap(({ wellDeveloped, potential }, index) => {
    const name = domains[index]?.names[style.language]?.toUpperCase() ?? '';
    const heading = { none: [], once: [name, ''], doubled: [name, name, ''] }[style.headings];
    const [strong, weak] = kindWords[style.language];
    const section = (title: string, items: string[]) => [
      title,
      '',
      ...items.map((item) => `${style.bullet}${item}`),
      '',
    ];
    return ['1', 'Key findings', ...heading, ...section(strong, wellDeveloped), ...section(weak, potential)];
  });
  const text = [
    'Menu',
    'Key findings',
    '',
    ...body,
    '2024 March',
    '',
    'Migration Governance Profile: Villa Ejemplo',
  ].join('\n');
  return style.sticky ? text.replace(/(areas|áreas)/gi, '$1\u00a0').replaceAll('\n\n', '\u00a0\n\u00a0\n') : text;
}

/** Six domains with one to three statements of each kind, all different. */
export function sixDomains(): DomainStatements[] {
  return mgiDomains.map(({ number }) => ({
    wellDeveloped: Array.from(
      { length: 1 + (number % 3) },
      (_, index) => `Office ${number}-${index} welcomes newcomers.`,
    ),
    potential: [`Villa Ejemplo has no plan number ${number} yet.`],
  }));
}
