import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalService } from './facts.js';

export const nationalServicesEn: WordingOf<'service', NationalService> = {
  'svc.n.residencia': {
    name: 'Residence and DNI (national migration authority)',
    description:
      'There are three residences. Transitory: up to one year and without DNI. Temporary: up to three years and with DNI. Permanent: with DNI. The procedure belongs to the national migration authority (Migraciones), not to the municipality.',
    howToApply:
      'The procedure begins online, in the Radex system. We found no confirmed phone or address of Migraciones. If doing it online is hard, ask the services for migrants of your municipality for help.',
    notice: 'The page does not say when it was written. In May 2025 the law changed: check on the site of Migraciones.',
    keywords: words(
      'residence, residency, residence permit, visa, dni, id card, papers, documents, radex, precaria, temporary residence, permanent residence, immigration appointment, undocumented, regularise',
    ),
  },
  'svc.n.spanish': {
    name: 'Free Spanish for migrants and refugees (UBA)',
    description:
      'The Language Laboratory of the University of Buenos Aires gave free Spanish courses for migrants and refugees.',
    howToApply: 'Write by e-mail to learn when the next course begins.',
    notice: 'The last offer we found was from August to December 2022. We found no new dates.',
    keywords: words(
      'spanish, spanish course, spanish class, learn spanish, language, free course, do not speak spanish',
    ),
  },
  'svc.n.asilo': {
    name: 'Asylum: free lawyer to ask for refuge',
    description:
      'If you ask to be recognised as a refugee, a commission of the national public defender’s office gives you a lawyer, free. There is a special protocol for children who arrive alone.',
    howToApply: 'We found no confirmed phone or address. Ask for the lawyer when you ask for refuge.',
    keywords: words('asylum, refuge, refugee, asylum seeker, persecution, free lawyer, war, conare'),
  },
  'svc.n.caref': {
    name: 'CAREF: free advice for migrants and refugees',
    description: 'An organization that advises migrants and refugees, free, above all on papers and rights.',
    howToApply:
      'See its site before you go. The address and phones we found are from an archive without a date, so we do not show them.',
    keywords: words('caref, ngo, organisation, help with papers, advice, lawyer, refugee, deportation'),
  },
  'svc.n.consuladoparaguay': {
    name: 'Consulate of Paraguay in Buenos Aires',
    description: 'Consular procedures for Paraguayans.',
    howToApply: 'We found no phone or hours.',
    notice: 'The address comes from an article without a date (about 2023): check before you go.',
    keywords: words('consulate of paraguay, paraguayan consulate, paraguayan passport, paraguay'),
  },
};
