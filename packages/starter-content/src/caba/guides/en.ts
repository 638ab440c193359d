import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { CabaGuide } from './facts.js';

export const cabaGuidesEn: WordingOf<'guide', CabaGuide> = {
  'law.health.caba': {
    title: 'Hospitals of the City: when they charge foreigners',
    summary:
      'Since 14 March 2025 foreigners without an Argentine DNI can be charged for scheduled care: tests, hospital stays and surgery. An emergency in the emergency room is free for everybody. With temporary or permanent residence you are treated like an Argentine.',
    sections: [
      {
        heading: 'With a precaria, a transitory residence or only a passport',
        body: 'According to the articles, without an Argentine DNI you get a quote before scheduled care. This includes people with a precaria or a transitory residence. Ask the price before the appointment.',
      },
      {
        heading: 'If you cannot pay',
        body: 'Say so at the hospital: first they ask your consulate, then a committee decides. You can ask the Ombudsman for help.',
      },
      {
        heading: 'What we could not confirm',
        body: 'The prices, and whether anything has changed since March 2025. Check at the hospital.',
      },
    ],
    keywords: words(
      'charge me, will they charge, pay, free hospital, charge foreigners, scan, surgery, operation, hospital stay, tests, without dni, precaria, only passport, emergency room',
    ),
  },
};
