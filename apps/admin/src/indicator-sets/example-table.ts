import type { FileContent } from '@ventanilla/contracts';
import { defaultScale, type IndicatorSet, mgiDomains, writeSetCsv } from '@ventanilla/mgi';

const example: IndicatorSet = {
  key: 'example',
  version: 1,
  names: {},
  origin: { kind: 'tailored', note: {}, sources: [] },
  basedOn: null,
  scale: defaultScale,
  domains: mgiDomains.map((domain) => ({
    ...domain,
    subThemes: domain.number === 1 ? [{ key: 'salud', names: { es: 'Salud', en: 'Health', pt: 'Saúde' } }] : [],
  })),
  indicators: [
    {
      key: 'E1',
      domain: 1,
      subTheme: 'salud',
      question: {
        es: '¿La guardia atiende sin pedir documento?',
        en: 'Does the emergency room see people without documents?',
        pt: 'O pronto-socorro atende sem pedir documento?',
      },
      help: { es: 'Citá la ordenanza o el protocolo.', en: 'Quote the ordinance or protocol.', pt: 'Cite a norma.' },
      suggestedInstitution: { es: 'Área de salud', en: 'Health office', pt: 'Área de saúde' },
      gender: false,
      vulnerableGroups: true,
    },
  ],
};

/** A table with every column and one question to write over. */
export function exampleTable(): FileContent {
  // The mark at the front makes spreadsheets read accents as they are.
  const bytes = new TextEncoder().encode(`\uFEFF${writeSetCsv(example)}`);
  const content = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return { fileName: 'indicators-example.csv', mediaType: 'text/csv; charset=utf-8', content };
}
