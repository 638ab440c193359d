import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { QuilmesGuide } from './facts.js';

export const quilmesGuidesEn: WordingOf<'guide', QuilmesGuide> = {
  'law.health.pba': {
    title: 'Hospitals of the Province: free for foreigners',
    summary:
      'In the whole Province of Buenos Aires, Quilmes included, health care stays free for foreigners. The health minister of the Province said so on 3 December 2024. We found no newer confirmation: if they want to charge you, ask why.',
    sections: [
      {
        heading: 'What to do',
        body: 'Go to the hospital or health centre even without a DNI. In an emergency they cannot turn you away. If they ask you to pay or do not treat you, ask to speak to the head of the hospital and tell the municipal phone line.',
      },
      {
        heading: 'Do not mix them up',
        body: 'In the City of Buenos Aires and in national hospitals the rules are different: there, foreigners can be charged for scheduled care.',
      },
    ],
    keywords: words(
      'free hospital, charge me, charge foreigners, without dni, without papers, free care, province, refuse us, turn me away, birth, pregnant, vaccine, baby',
    ),
  },
  'guide.911': {
    title: 'How to call 911',
    summary:
      '911 is free from any phone and answers 24 hours: police, ambulance, fire brigade and Civil Defence. It is not for general questions. Have the address ready.',
    sections: [
      {
        heading: 'What to say',
        body: 'Say, in this order: the partido (Quilmes), the locality, the street, the number and the cross-streets. Then what is happening and whether people are hurt.',
      },
      {
        heading: 'If you do not speak Spanish well',
        body: 'Say slowly “ayuda” (help), the name of the place and the number in the street. If somebody is near, ask them to speak for you.',
      },
    ],
    keywords: words('how to call, call 911, what to say, emergency, police, emergency number'),
  },
};
