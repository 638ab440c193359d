import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { NationalLaw } from './facts.js';

export const nationalLawsEn: WordingOf<'guide', NationalLaw> = {
  'law.inadi': {
    title: 'Where to report discrimination (INADI has closed)',
    summary:
      'INADI no longer exists: Decree 696/2024 closed it on 6 August 2024. If you were discriminated against you can report it at a police station or at an office of the public prosecutor (Ministerio Público Fiscal). In the City of Buenos Aires the Ombudsman takes complaints too.',
    sections: [
      {
        heading: 'What you can do',
        body: 'Write down what happened, where, when and who saw it. Report it at a police station or a prosecutor’s office. If somebody is attacking you now, call 911.',
      },
      {
        heading: 'What we could not confirm',
        body: 'The decree does not say what became of INADI’s phone line, and an article of 2025 says that it was cut. So we do not show it.',
      },
    ],
    keywords: words(
      'inadi, discrimination, discriminated, racism, racist, xenophobia, insulted, because i am a foreigner, refused to rent, where to report, report discrimination',
    ),
  },
  'law.health.national': {
    title: 'National hospitals: who pays',
    summary:
      'Under emergency decree DNU 366/2025 (29 May 2025), hospitals run by the Nation are free with permanent residence; other foreigners need insurance or pay first. An emergency is never refused, whatever your status.',
    sections: [
      {
        heading: 'What to do',
        body: 'In an emergency go to the emergency room or call 107: they cannot turn you away. For a scheduled appointment ask first whether the hospital is national, provincial, municipal or of the City, because the rules differ.',
      },
      {
        heading: 'What we could not confirm',
        body: 'Whether the courts have changed anything since. Check at the hospital.',
      },
    ],
    keywords: words(
      'national hospital, charge me, pay for hospital, health insurance, emergency room, refuse me, turn me away, without dni, without papers, foreigner',
    ),
  },
  'law.edu': {
    title: 'School and university without DNI or residence',
    summary:
      'Under emergency decree DNU 366/2025 (29 May 2025), kindergarten, primary and secondary school take everybody, also without papers in order. The school has to explain to you how to regularise. State universities may charge those without permanent residence.',
    sections: [
      {
        heading: 'If they refuse to enrol your child',
        body: 'Say that the law allows enrolment without a DNI and ask to speak to the head of the school. If they still refuse, ask your municipality for help.',
      },
      {
        heading: 'University',
        body: 'The rule lets them charge students without permanent residence (also those with a temporary one), but does not force them to. Ask your university whether it charges.',
      },
      {
        heading: 'What we could not confirm',
        body: 'Which universities charge today, and whether the courts have changed anything since.',
      },
    ],
    keywords: words(
      'school, without dni, refused at school, school refuses my child, enrol without papers, university, uba, tuition, fees university, temporary residence, passport, secondary school, primary school, study medicine',
    ),
  },
  'law.precaria': {
    title: 'The precaria (provisional residence): what it allows',
    summary:
      'The precaria is the paper you get while your procedure is under way. Under emergency decree DNU 366/2025 (29 May 2025) it lasts up to 90 days, can be renewed, and allows you to work and study. It does not count as years of residence.',
    sections: [
      {
        heading: 'If it runs out',
        body: 'Ask for the renewal before it ends and keep the proof of your appointment. If it has already ended, ask Migraciones or the services for migrants of your municipality before you sign anything at work.',
      },
      {
        heading: 'What we could not confirm',
        body: 'What holds between its end and your next appointment. Check with Migraciones.',
      },
    ],
    keywords: words(
      'precaria, provisional residence, expired precaria, renew precaria, can i work, keep working, work permit, appointment',
    ),
  },
  'law.family': {
    title: 'Bringing your family (family reunification)',
    summary:
      'Family reunification still exists, with narrower rules since emergency decree DNU 366/2025 (29 May 2025): spouse, mother, father, daughters and sons. The permit by family link can last up to three years. Check the requirements with Migraciones.',
    sections: [
      {
        heading: 'What to do',
        body: 'Gather the papers that prove the link (birth or marriage certificates) and ask Migraciones or the services for migrants of your municipality before you buy tickets.',
      },
      {
        heading: 'What we could not confirm',
        body: 'The full list of relatives and requirements, and whether the courts have changed anything since.',
      },
    ],
    keywords: words(
      'family reunification, bring my children, bring my wife, bring my husband, bring my mother, bring my family, argentine child, marriage',
    ),
  },
  'law.fees': {
    title: 'What the residence procedure costs',
    summary:
      'Decree 584/2024 (5 July 2024) raised the residence fee by 1,500 %: it was then about 21 % of a minimum wage for South Americans and 42 % for others. We did not find today’s amount: check with Migraciones before you pay.',
    sections: [
      {
        heading: 'What to do',
        body: 'See the amount on the site of Migraciones. If you cannot pay, ask whether you can be exempted from the fee. Do not pay middlemen you do not know.',
      },
    ],
    keywords: words(
      'fee, residence fee, cost of residence, price of residence, how much, cost, price, cannot pay, free, exemption',
    ),
  },
  'law.venezuela': {
    title: 'Venezuelans: expired papers and a closed consulate',
    summary:
      'The consulate of Venezuela in Buenos Aires has been closed since 29 July 2024. A special regime published on 5 September 2024 accepts an identity card or passport expired up to 10 years before, and for children under 9 the birth certificate. We could not confirm that it is still in force: ask Migraciones.',
    sections: [
      {
        heading: 'What to do',
        body: 'Keep your identity card or passport even when expired: they may serve for the residence procedure. Ask Migraciones or the services for migrants of your municipality.',
      },
    ],
    keywords: words('venezuela, venezuelan, expired passport, expired id, venezuelan consulate, no consulate'),
  },
  'law.auh': {
    title: 'Child allowance (AUH)',
    summary:
      'According to articles of 2020 and 2024, the AUH needs a DNI: you must be Argentine or have at least two years of legal residence. The precaria is not among what they accept. Check your case at ANSES.',
    sections: [
      {
        heading: 'What to do',
        body: 'Ask ANSES what is needed of the one who is paid and of the child. If ANSES stopped your payment because your data do not match those of Migraciones, ask in writing that they be corrected; in the City you can complain to the Ombudsman.',
      },
      { heading: 'What we could not confirm', body: 'Today’s requirements: Decree 840/2020 may have changed.' },
    ],
    keywords: words(
      'auh, child allowance, child benefit, anses, family allowance, benefit, social aid, precaria, payment stopped',
    ),
  },
  'law.brasil': {
    title: 'Brazilians: staying and regularising',
    summary:
      'According to an article of March 2024, Brazilians could stay 90 days as tourists and 90 more, and an agreement of 2009 lets them regularise inside Argentina. The article is older than the change of law of 2025: check with Migraciones.',
    sections: [
      {
        heading: 'What to do',
        body: 'Before your time as a tourist ends, begin the residence procedure online or ask the services for migrants of your municipality for help.',
      },
    ],
    keywords: words('brazil, brazilian, mercosur, tourist, agreement brazil argentina, residence for brazilians'),
  },
  'law.caj': {
    title: 'Access to Justice Centres (CAJ): most have closed',
    summary:
      'Since 10 June 2024, 81 of the about 110 Access to Justice Centres of the Nation have closed. We did not find which are still open: do not go without checking.',
    sections: [
      { heading: 'What to do', body: 'For a lawyer or a complaint, see the other legal help services that we show.' },
    ],
    keywords: words('caj, access to justice centre, access to justice'),
  },
};
