import type { TemplateTexts } from './template.js';

/** Starting points in English. A question in [[double brackets]] is for the writer: nothing with one is published. */
export const en: TemplateTexts = {
  services: {
    healthCentre: {
      label: 'Health centre',
      name: 'Health centre [[what is it called?]]',
      description:
        'Everybody in the neighbourhood is seen, also without a DNI. There is [[which care? E.g. children, vaccines]].',
      howToApply: 'To get an appointment: [[how? from what time? in person?]].',
      eligibility: '[[Do they see people from elsewhere, or without papers? Say it plainly.]]',
      documentsNote: 'If you have them, bring your document and test results. [[What if somebody has none?]]',
      costNote: '[[Is it free? Does anything cost money?]]',
      keywords: ['clinic', 'doctor', 'appointment'],
    },
    documentProcedure: {
      label: 'Getting a document',
      name: '[[Which paper? E.g. birth certificate]]',
      description: 'You need it to [[what is it good for?]]. It is ready in [[how long?]].',
      howToApply: '1. [[First step]]\n2. [[Second step]]\n3. [[How to collect it]]',
      eligibility: '[[Who may ask for it? May somebody else go?]]',
      documentsNote: '[[What to bring? Original or copy? What if a paper is missing?]]',
      costNote: '[[What does it cost? Who does not pay?]]',
      keywords: ['papers', 'certificate'],
    },
    mobileOffice: {
      label: 'Mobile office',
      name: '[[What is the mobile office called?]]',
      description: 'An office that comes to the neighbourhoods. There you can [[do what?]].',
      howToApply: '[[Without an appointment? Until what time are numbers given out?]]',
      eligibility: '[[Is it for everybody? Only for residents?]]',
      documentsNote: '[[What to bring?]]',
      costNote: '[[Is it free?]]',
      keywords: ['mobile', 'neighbourhood'],
    },
    legalHelp: {
      label: 'Free legal help',
      name: 'Legal help: [[by whom?]]',
      description: 'They listen and tell you what you can do. They help with [[what? E.g. work, rent, residence]].',
      howToApply: '[[By appointment? By phone or in person?]]',
      eligibility: '[[Who is it for? Do papers or income matter?]]',
      documentsNote: 'Bring what papers you have about your problem. [[Anything else?]]',
      costNote: '[[Is it free? Going to court too?]]',
      keywords: ['lawyer', 'rights'],
    },
    spanishClasses: {
      label: 'Spanish classes',
      name: 'Spanish classes in [[where?]]',
      description: 'Classes for [[adults? children? which level?]].',
      howToApply: 'To sign up: [[when and how?]].',
      eligibility: '[[Does one need a document, or to live here?]]',
      documentsNote: '[[Is there anything to bring?]]',
      costNote: '[[Is it free? The books too?]]',
      keywords: ['course', 'learn', 'language'],
    },
  },
  guides: {
    schoolEnrolment: {
      label: 'Enrolling at school',
      title: 'Enrol your child at school',
      summary: 'Public school is free. [[When is enrolment this year?]]',
      sections: [
        { heading: 'Where to go', body: '[[To each school? Online? At what address?]]' },
        { heading: 'What to bring', body: '[[Which papers do they ask for? What if one is missing?]]' },
        { heading: 'If you have no DNI', body: '[[What does the school say? Which law guarantees it?]]' },
        { heading: 'If they say there is no place', body: '[[Who hears complaints? Where?]]' },
      ],
      keywords: ['enrol', 'school', 'place'],
    },
    gettingPapers: {
      label: 'Getting papers, step by step',
      title: 'How to get [[which paper?]]',
      summary: '[[In two sentences: who needs it and how long it takes.]]',
      sections: [
        { heading: 'Before you begin', body: '[[What must one have?]]' },
        { heading: 'Step by step', body: '1. [[First step]]\n2. [[Second step]]\n3. [[Third step]]' },
        { heading: 'What it costs', body: '[[How much? Who does not pay?]]' },
        { heading: 'While you wait', body: '[[Which paper shows that it is under way? What does it allow?]]' },
        { heading: 'If something goes wrong', body: '[[Who helps for free?]]' },
      ],
      keywords: ['papers', 'steps', 'requirements'],
    },
    newInTown: {
      label: 'New in town',
      title: 'Your first days in [[municipality]]',
      summary: 'What to do first and whom to ask. [[Is there an office that welcomes newcomers?]]',
      sections: [
        { heading: 'Health', body: '[[Where are people without papers seen?]]' },
        { heading: 'School', body: '[[Whom to talk to for a place at school?]]' },
        { heading: 'Papers', body: '[[Where does residence begin?]]' },
        { heading: 'Where to sleep and eat today', body: '[[What is there, and when?]]' },
      ],
      keywords: ['arrive', 'newcomer', 'first steps'],
    },
    workRights: {
      label: 'Rights at work',
      title: 'Your rights at work',
      summary: 'You have rights also without papers. [[Which law says so?]]',
      sections: [
        { heading: 'If you are not paid', body: '[[Where to complain? Within what time?]]' },
        { heading: 'If you have an accident', body: '[[Whom to call? Who pays?]]' },
        { heading: 'If you are mistreated or your document is kept', body: '[[Which line answers?]]' },
      ],
      keywords: ['work', 'boss', 'wages'],
    },
  },
};
