import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { QuilmesFinding } from './facts.js';

export const quilmesFindingsEn: WordingOf<'finding', QuilmesFinding> = {
  q1w1: {
    text: 'The Secretariat of Health sees to it that migrants can get care, as the rules of the Nation and the Province require.',
    institution: 'Secretariat of Health',
    keywords: words('health, hospital, doctor, vaccines, medical care'),
  },
  q1w2: {
    text: 'The Secretariat of Education has policies and programmes so that children and teenagers get into school and learn in better conditions.',
    institution: 'Secretariat of Education',
    keywords: words('school, enrolment, children, without dni'),
  },
  q1w3: {
    text: 'With the “Quilmes Cerca” days the municipality tells residents, migrants included, what services it has.',
    institution: 'Local authorities',
    keywords: words('quilmes cerca, neighbourhood day'),
  },
  q1w4: {
    text: 'Two municipal offices together help communities to create associations: they give technical support, arrange financial help and put them in order under Law 15192 (2020).',
    institution: 'Directorate of International Relations; Undersecretariat of Sports and Organizations',
    keywords: words('association, community, legal status'),
  },
  q1w5: {
    text: 'In 2021 the municipality and INADI agreed to train municipal staff to prevent discrimination and institutional violence.',
    institution: 'Municipality of Quilmes; INADI',
    keywords: words('inadi, discrimination, training'),
  },
  q1a1: {
    text: 'The study found no procedures of its own to protect migrant children or those who arrive alone.',
    keywords: words('migrant children, unaccompanied'),
  },
  q2w1: {
    text: 'The Directorate for Migrants and the Directorate of International Relations coordinate the municipality’s services for migrants.',
    institution: 'Directorate for Migrants; Directorate of International Relations',
    keywords: words('office for migrants, help with papers, residence'),
  },
  q2w2: {
    text: 'The Council of Communities unites twenty migrant institutions: they hold activities and have a say in the municipality’s agenda on migration and culture.',
    institution: 'Council of Communities',
    keywords: words('communities, participation'),
  },
  q2w3: {
    text: 'The Directorate for Migrants leads a round table of institutions that plans the migration agenda: access to rights, stronger institutions and intercultural visibility.',
    institution: 'Directorate for Migrants',
    keywords: words('working group, migration agenda'),
  },
  q2w4: {
    text: 'The municipality informs clearly about the rights and duties of migrants and how to use its services.',
    institution: 'Local authorities',
    keywords: words('rights, duties, information'),
  },
  q2a1: {
    text: 'A document with the lines of local migration policy exists, but at the time of the study it was not public.',
    keywords: words('plan, migration policy'),
  },
  q2a2: {
    text: 'The Directorate for Migrants does not publish how many migrants take part in its activities.',
    institution: 'Directorate for Migrants',
    keywords: words('statistics, data'),
  },
  q3w1: {
    text: 'The Directorate of International Relations organises mobile consulates with associations and consulates, for consular or migration procedures.',
    institution: 'Directorate of International Relations',
    keywords: words('mobile consulate, consulate'),
  },
  q3w2: {
    text: 'Quilmes shares experience on migration in international networks: Mercocities (since 2000) and Cities of Solidarity (since 2020).',
    institution: 'Municipality of Quilmes',
    keywords: words('city networks, mercocities, cities of solidarity'),
  },
  q3w3: {
    text: 'Quilmes belongs to the coalition of Latin American and Caribbean cities against racism, discrimination and xenophobia.',
    institution: 'Municipality of Quilmes',
    keywords: words('racism, coalition of cities'),
  },
  q3w4: {
    text: 'The municipality takes part in the commission on social inclusion, participatory democracy and human rights of United Cities and Local Governments.',
    institution: 'Municipality of Quilmes',
    keywords: words('uclg, human rights'),
  },
  q3a1: {
    text: 'The municipality does not formally include the diaspora or its people abroad when it decides its migration policy.',
    keywords: words('diaspora, expatriates'),
  },
  q4w1: {
    text: 'The Employment Office helps people who want to start a business or work for themselves, and migrants can use it.',
    institution: 'Employment Office',
    keywords: words('work, job, employment office, self-employment'),
  },
  q4w2: {
    text: 'In 2022 there was an employment workshop for migrants: how to find work and which labour rights Argentina has.',
    institution: 'Local authorities',
    keywords: words('employment workshop, labour rights'),
  },
  q4w3: {
    text: 'Punto Emprende advises and trains local entrepreneurs, also migrants with a regular residence.',
    institution: 'Secretariat of Sustainable Economic Development',
    keywords: words('punto emprende, entrepreneurs, small business'),
  },
  q4w4: {
    text: 'In 2022 the festival of the communities was held, to give room to entrepreneurs, artisans and migrant organizations.',
    institution: 'Municipality of Quilmes',
    keywords: words('festival, fair, artisans'),
  },
  q4a1: {
    text: 'The Employment Office serves employers in general, but no programme helps them to hire foreigners who live here.',
    institution: 'Employment Office',
    keywords: words('hire foreigners, employers'),
  },
  q4a2: {
    text: 'There are no measures to help international students work in the area or the country after they graduate.',
    keywords: words('international students, graduates'),
  },
  q5w1: {
    text: 'The municipality has communication systems to tell people how a crisis develops and how to reach help.',
    institution: 'Local authorities',
    keywords: words('crisis, warnings, flood, storm'),
  },
  q5w2: {
    text: 'In 2021, with Emergency Promoters, Civil Defence and the fire brigade taught the community the emergency numbers.',
    institution: 'Civil Defence; Fire Brigade',
    keywords: words('emergency promoters, emergency numbers'),
  },
  q5w3: {
    text: 'In a crisis, the Management and Citizen Participation Centres and the Community Integration Centres are points of help in the neighbourhoods.',
    institution: 'CGPC; CIC',
    keywords: words('cgpc, cic, flood, evacuated, community centre'),
  },
  q5w4: {
    text: 'The Secretariat of Children and Social Development follows national and international rules to protect children and teenagers who are alone and to restore their rights.',
    institution: 'Secretariat of Children and Social Development',
    keywords: words('child alone, unaccompanied minor, lost child'),
  },
  q5a1: {
    text: 'At the time of the study the Municipal Emergency Plan was still being written: it holds contingency plans and looks above all to the recovery of affected neighbourhoods.',
    keywords: words('emergency plan, contingency'),
  },
  q5a2: {
    text: 'The municipality talks regularly with the consulates, but the study found no agreements to help foreigners in a local emergency.',
    keywords: words('consulates, agreements, emergency'),
  },
  q6w1: {
    text: 'In 2021 the municipality and the national migration authority gave an online training on migration rights and procedures to municipal staff and community institutions.',
    institution: 'Municipality of Quilmes; National Directorate for Migration',
    keywords: words('training, migration procedures'),
  },
  q6w2: {
    text: 'In 2021 the municipality and the national migration authority signed an agreement to bring rights closer and to train staff on migrants and refugees.',
    institution: 'Municipality of Quilmes; National Directorate for Migration',
    keywords: words('agreement, migration authority'),
  },
  q6a1: {
    text: 'Formal policies to help those who return to settle again are missing.',
    keywords: words('returnees, reintegration'),
  },
  q6a2: {
    text: 'The municipality has no measures to ease the arrival of refugees.',
    keywords: words('refugees, arrival'),
  },
};
