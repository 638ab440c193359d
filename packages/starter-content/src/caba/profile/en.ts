import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { CabaFinding } from './facts.js';

export const cabaFindingsEn: WordingOf<'finding', CabaFinding> = {
  c1w1: {
    text: 'The Ministry of Health of the City strengthens a public health network open to everybody, with or without papers.',
    institution: 'Ministry of Health of the City',
    keywords: words('health, hospital, doctor, without papers'),
  },
  c1w2: {
    text: 'Any migrant can study in the public education of the City, from kindergarten to tertiary level, whatever their migration status: a local law of 1999 says so.',
    institution: 'Autonomous City of Buenos Aires',
    keywords: words('school, study, tertiary, without dni, enrolment'),
  },
  c1w3: {
    text: 'In 2020 the General Directorate of Communities published the guide “¡Hola, soy migrante!”, on health, work, education and housing.',
    institution: 'General Directorate of Communities',
    keywords: words('guide, information, newcomer'),
  },
  c1w4: {
    text: 'The Migrant Station is a mobile office of the City that informs and advises migrants so that they reach its services.',
    institution: 'Autonomous City of Buenos Aires',
    keywords: words('migrant station, mobile office, van'),
  },
  c1a1: {
    text: 'The City has no formal measures for people who want to emigrate; it acts case by case.',
    keywords: words('emigrate, leave the country'),
  },
  c1a2: {
    text: 'Procedures of its own are missing to protect migrant children, those who arrive alone and those left behind by their parents.',
    keywords: words('migrant children, unaccompanied'),
  },
  c2w1: {
    text: 'The General Directorate of Communities designs migration policy with the BA Migrante programme, so that migrants and refugees take part in social, cultural, economic and political life.',
    institution: 'General Directorate of Communities',
    keywords: words('ba migrante, integration'),
  },
  c2w2: {
    text: 'The City gathers and publishes migration data by sex, with two surveys: the Demographic Retrospective one and the Annual Household one.',
    institution: 'Autonomous City of Buenos Aires',
    keywords: words('data, survey, statistics'),
  },
  c2w3: {
    text: 'Staff of the City’s bodies are trained on migration, rights, integration, interculturality and treatment without discrimination.',
    institution: 'Autonomous City of Buenos Aires',
    keywords: words('training, civil servants'),
  },
  c2a1: {
    text: 'The City and the Nation align their migration policies case by case, in working groups and forums.',
    keywords: words('coordination with the nation'),
  },
  c2a2: {
    text: 'The study found no formal mechanism that coordinates migration matters inside the City.',
    keywords: words('coordination'),
  },
  c2a3: {
    text: 'The Migrant Station stands at some mass events and in neighbourhoods with many migrants, but the City has no single window to guide them.',
    keywords: words('migrant station, single window, where is it'),
  },
  c3w1: {
    text: 'Buenos Aires shares experience on migration in international networks: Mercocities (since 1995) and Cities of Solidarity (since 2006).',
    institution: 'Autonomous City of Buenos Aires',
    keywords: words('city networks, mercocities, cities of solidarity'),
  },
  c3w2: {
    text: 'The City works formally with the private sector and offers companies workshops on migration, human rights and intercultural communication.',
    institution: 'Autonomous City of Buenos Aires',
    keywords: words('companies, workshops'),
  },
  c3w3: {
    text: 'The guide “¡Hola, soy migrante!” was made together with IOM and other United Nations agencies.',
    institution: 'Autonomous City of Buenos Aires; IOM',
    keywords: words('guide, iom, united nations'),
  },
  c3a1: {
    text: 'In its programmes for migrants the City works with civil society organizations only case by case.',
    keywords: words('ngo, civil society'),
  },
  c3a2: {
    text: 'Formal cooperation with universities to guide migration policy is missing.',
    keywords: words('universities, research'),
  },
  c3a3: {
    text: 'There is no formal cooperation with the diaspora yet to decide and carry out local policies.',
    keywords: words('diaspora'),
  },
  c4w1: {
    text: 'The general directorates of Communities and of Entrepreneurship give training and professional help to migrants who start a business.',
    institution: 'General Directorate of Communities; General Directorate of Entrepreneurship',
    keywords: words('start a business, entrepreneurs, training'),
  },
  c4w2: {
    text: 'Since 2003 the programme All Migrant Women has made migrant women visible and promoted their integration without discrimination.',
    institution: 'General Directorate of Women’s Affairs',
    keywords: words('migrant women, women'),
  },
  c4w3: {
    text: 'In 2021 the Economic and Social Council presented a paper on the financial inclusion of women that names migrants among the vulnerable groups.',
    institution: 'Economic and Social Council',
    keywords: words('financial inclusion, women'),
  },
  c4a1: {
    text: 'The General Directorate of Communities informs companies about migration rules case by case; there is no formal programme of ethical recruitment.',
    institution: 'General Directorate of Communities',
    keywords: words('ethical recruitment, companies'),
  },
  c4a2: {
    text: 'No programmes exist just for foreign residents who look for work, but they can use some general ones.',
    keywords: words('look for work, job, employment'),
  },
  c5w1: {
    text: 'The Undersecretariat for Emergencies designs and applies emergency policy and organises help for the population.',
    institution: 'Undersecretariat for Emergencies',
    keywords: words('emergency, storm, help'),
  },
  c5w2: {
    text: 'Under the Emergency Master Plan (2009), Civil Defence is who assists when people have to be evacuated or displaced.',
    institution: 'General Directorate of Civil Defence',
    keywords: words('evacuation, storm, flood, where to go'),
  },
  c5w3: {
    text: 'The local law on climate change (2011) creates an external advisory council and convenes a cabinet on the matter.',
    institution: 'Autonomous City of Buenos Aires',
    keywords: words('climate change, law'),
  },
  c5w4: {
    text: 'The Resilient Buenos Aires strategy (2018) deals with urbanization, globalization and climate, and puts migrants among its priorities.',
    institution: 'Autonomous City of Buenos Aires',
    keywords: words('resilient, climate'),
  },
  c5a1: {
    text: 'The study found no agreements or ways of referral with actors such as consulates to help foreigners in an emergency.',
    keywords: words('consulates, agreements, emergency, foreign family'),
  },
  c6w1: {
    text: 'Three institutions look after migrants’ access to justice: the Orientation and Complaints Unit, the Community Legal Services and the Ombudsman.',
    institution: 'Orientation and Complaints Unit; Community Legal Services; Ombudsman',
    keywords: words('justice, lawyer, complaint, rights, ombudsman, discrimination'),
  },
  c6w2: {
    text: 'The police of the City are trained every year about the migrant population: rights, rules and interculturality.',
    institution: 'City Police',
    keywords: words('police, training'),
  },
  c6w3: {
    text: 'Since 2010 a Committee against Trafficking has met every three months to carry out the local law of 2008 on full assistance to victims.',
    institution: 'Committee against Human Trafficking',
    keywords: words('trafficking, victims'),
  },
  c6w4: {
    text: 'The local anti-trafficking plan of 2022 and 2023 brought together prevention, help for victims, prosecution and coordination.',
    institution: 'Autonomous City of Buenos Aires',
    keywords: words('trafficking, plan'),
  },
  c6a1: {
    text: 'The study found no local programme to help those who return to settle again.',
    keywords: words('returnees, reintegration'),
  },
  c6a2: {
    text: 'The City does not publish regularly what it does against trafficking.',
    keywords: words('trafficking, publication'),
  },
};
