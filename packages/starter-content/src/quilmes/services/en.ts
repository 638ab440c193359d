import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import type { QuilmesService } from './facts.js';

export const quilmesServicesEn: WordingOf<'service', QuilmesService> = {
  'svc.q.migrantes': {
    name: 'Directorate for Migrants of Quilmes',
    description:
      'Advises migrants who live in Quilmes: papers, residence, DNI and how to reach municipal services. It receives people in person and goes to the neighbourhoods, with days held together with the national migration authority.',
    howToApply:
      'We found no published address, phone or hours, and no confirmed address of a migration office in Quilmes. Ask the municipal phone line or come to a Quilmes Cerca day: in October 2025 it had a stand there.',
    keywords: words(
      'papers, residence, residency, residence permit, immigration office, dni for foreigners, documents, migration appointment, help with papers, foreigners, immigrant, regularise, advice',
    ),
  },
  'svc.q.cerca': {
    name: 'Quilmes Cerca (the municipality in your neighbourhood)',
    description:
      'Days on which the municipality comes to a neighbourhood with several stands in one place. Past days had migration, RENAPER (DNI), the civil registry, ANSES, PAMI, SUBE, health and vaccines, women, children and employment.',
    howToApply:
      'We found no current calendar: ask the municipal phone line for the next date. In August 2023 the hours were 9 to 13. The stands change each time, so ask whether the one you need will be there.',
    notice:
      'The summer edition on Plaza Yrigoyen was in January and February 2026 and is over. We have no confirmed new dates.',
    keywords: words(
      'get the dni, id card, renaper, civil registry, birth certificate, register the baby, sube card, anses, stand in the neighbourhood, mobile office',
    ),
  },
  'svc.q.salud': {
    name: 'Public health and vaccines in Quilmes',
    description:
      'Public hospitals, neighbourhood health centres (CAPS, or “salitas”) and vaccination places. You can be treated and have your children vaccinated even without DNI or residence.',
    howToApply:
      'Go to the nearest hospital or health centre. We found no hours and no phone for appointments. In an emergency call 107 or 911, or go to the emergency room.',
    costNote:
      'In December 2024 the Province said that care for foreigners stays without charge. We found no newer confirmation.',
    keywords: words(
      'vaccine, vaccines, vaccination, vaccinate, shots, doctor, paediatrician, hospital, clinic, health centre, emergency room, pregnant, pregnancy, birth, baby, sick, fever, flu, medicine, free hospital, without dni, passport',
    ),
  },
  'svc.q.vacunacion': {
    name: 'Free vaccines in Quilmes',
    description:
      'Calendar vaccines for children: free and without a medical order, at hospitals and health centres of the municipality.',
    howToApply: 'Go to the nearest place during its vaccination hours.',
    documentsNote: 'No medical order is asked. Bring the vaccination card if you have one.',
    notice:
      'The hours are from an article of June 2022; at the CAPS they were from 9 to 14, without saying on which days. Check before you go. The emergency room of a hospital is another matter.',
    keywords: words(
      'vaccine, vaccines, vaccinate, vaccination, vaccination hours, shots, flu shot, vaccination card, baby',
    ),
  },
  'svc.q.educacion': {
    name: 'Education in Quilmes',
    description:
      'The Secretariat of Education of the municipality helps children and teenagers to get into school and to learn better. Kindergarten, primary and secondary school take everybody, also without DNI and without residence.',
    howToApply:
      'We found no steps for enrolment and no phone of the Secretariat. Ask at the nearest school. If they refuse your child for lack of a DNI, show them that the law allows it and tell the municipal phone line.',
    keywords: words(
      'school, kindergarten, primary school, secondary school, enrol, enroll, enrolment, register my child, place at school, refused at school, classes, study',
    ),
  },
  'svc.q.empleo': {
    name: 'Employment Office of Quilmes',
    description:
      'Helps to look for work and to start working on your own. Migrants can go too. It had stands on Quilmes Cerca days.',
    howToApply: 'We found no address, phone or list of papers. Ask the municipal phone line or at a Quilmes Cerca day.',
    keywords: words(
      'work, job, jobs, employment, looking for work, unemployed, cv, resume, cleaning job, care work, job training, self-employment',
    ),
  },
  'svc.q.puntoemprende': {
    name: 'Punto Emprende (help for small businesses)',
    description: 'Advice and courses for people who have or want to open a small business in Quilmes.',
    howToApply: 'We found no address, phone or calendar of courses. Ask the municipal phone line.',
    eligibility: 'According to the profile published in November 2022, migrants need a regular residence.',
    keywords: words(
      'business, small business, start a business, entrepreneur, sell, market stall, sewing, microcredit, training',
    ),
  },
  'svc.q.cgpc': {
    name: 'Management and Citizen Participation Centres (CGPC)',
    description:
      'Municipal offices in the neighbourhoods, for procedures and questions near your home. There are eight since September 2025. In a crisis or emergency they are places of help too.',
    howToApply:
      'We found only the address of the one in Bernal. To learn which is yours and when it opens, ask the municipal phone line.',
    keywords: words('cgpc, municipal office, local office, town hall, paperwork, help with papers, complaint'),
  },
  'svc.q.cic': {
    name: 'Community Integration Centres (CIC)',
    description:
      'Centres of the municipality in the neighbourhoods. In a flood or another crisis they work as places of assistance. Besides those with an address there is one in Agustín Ramírez, Quilmes Oeste.',
    howToApply:
      'We found no hours or phones. The addresses come from articles of different years: check before you go.',
    keywords: words('cic, community centre, community center, social help, flood, evacuated, shelter, food aid'),
  },
  'svc.q.ninez': {
    name: 'Children and Social Development of Quilmes',
    description:
      'The Secretariat protects the rights of children and teenagers, also of those who are alone or arrived without their family, under national and international rules.',
    howToApply:
      'We found no address or phone of the Secretariat. To warn or ask, call line 102. If a child is in danger now, call 911.',
    keywords: words(
      'children, lost child, child alone, unaccompanied minor, child protection, child abuse, social services, family help',
    ),
  },
  'svc.q.genero': {
    name: 'Care Centre for Women and Diversity',
    description: 'Receives women and LGBT people, for example when they suffer violence.',
    howToApply:
      'Write on WhatsApp or call before you go. To talk at any hour there is line 144. If you are in danger now, call 911.',
    notice: 'The address and phones come from a page without a date: check before you go.',
    keywords: words(
      'gender violence, domestic violence, my husband hits me, women, abuse, report violence, women shelter, lgbt, trans',
    ),
  },
  'svc.q.consuladomovil': {
    name: 'Mobile consulates in Quilmes',
    description:
      'Days on which a consulate comes to Quilmes for consular or migration procedures. Eight were held by December 2022. The consulate of Paraguay came in July 2021, at the Gorno sports centre.',
    howToApply: 'We found no coming dates. Ask your consulate or the municipal phone line.',
    keywords: words('mobile consulate, travelling consulate, consulate in quilmes, consular procedure'),
  },
  'svc.q.asociaciones': {
    name: 'Help for migrant associations',
    description:
      'The municipality helps communities to create an association, to put it in order and to apply for money for the procedures.',
    howToApply: 'We found no published contact. Ask the municipal phone line for International Relations.',
    keywords: words(
      'association, migrant association, community group, found an association, legal status, organisation',
    ),
  },
  'svc.q.consejo': {
    name: 'Council of Communities of Quilmes',
    description:
      'Brings together twenty institutions of migrant communities. It organises culture, sports and gatherings, and takes part in what the municipality plans on migration.',
    howToApply: 'We found no published contact. Ask the municipal phone line.',
    keywords: words(
      'communities, council of communities, paraguayan community, bolivian community, festival, culture, take part',
    ),
  },
  'svc.q.emergencia': {
    name: 'Emergencies in Quilmes',
    description:
      'Who helps in an emergency: Civil Defence in a flood or storm, SAME when somebody is hurt or ill, the fire brigade in a fire, the police in danger. The community centres help in a crisis too.',
    howToApply:
      'Call 103 (Civil Defence), 107 (ambulance), 100 (fire brigade) or 911 (all emergencies). 147 is public safety. Say where you are and what is happening.',
    keywords: words('emergency, flood, flooded, storm, fire, evacuated, civil defence, ambulance, emergency numbers'),
  },
  'svc.q.atencionvecino': {
    name: 'Municipal phone line of Quilmes',
    description:
      'The phone of the municipality to talk to a person: questions, complaints, and to learn where an office is or when a neighbourhood day takes place.',
    howToApply: 'Call. We did not find the hours.',
    keywords: words('town hall, municipality phone, talk to a person, talk to someone, complaint, where is, help desk'),
  },
};
