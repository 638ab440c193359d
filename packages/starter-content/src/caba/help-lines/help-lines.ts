import type { LanguageCode } from '@ventanilla/contracts';
import { type Draft, draftsOf, type WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import { emergencyLineTexts } from '../../national/emergency-lines/texts.js';
import { nationalLines } from '../../national/help-lines/help-lines.js';
import { type CabaLine, cabaEmergencyLineFacts, cabaLineFacts } from './facts.js';

const texts: Record<LanguageCode, WordingOf<'helpLine', CabaLine>> = {
  es: {
    'line.147.c': {
      name: 'Atención ciudadana de la Ciudad',
      description:
        'Consultas y reclamos a la Ciudad. Para un turno en un hospital o CeSAC elegí la opción 1, o escribile a Boti por WhatsApp «turno médico». El horario que mostramos es el de los turnos; los feriados atiende como el fin de semana.',
      keywords: words(
        'atención ciudadana, boti, turno médico, reclamos, consultas a la ciudad, hablar con una persona, gobierno de la ciudad',
      ),
    },
    'line.saludmental.c': {
      name: 'Salud mental de la Ciudad',
      description:
        'Línea de salud mental de la Ciudad para momentos de crisis. La fuente no tiene fecha. Si hay riesgo de vida ahora, llamá al 107 o al 911.',
      keywords: words('salud mental, angustia, crisis, suicidio, psicólogo, depresión'),
    },
  },
  en: {
    'line.147.c': {
      name: 'Citizen service of the City',
      description:
        'Questions and complaints to the City. For an appointment at a hospital or CeSAC choose option 1, or write “turno médico” to Boti on WhatsApp. The hours shown are those for appointments; holidays are like weekends.',
      keywords: words('citizen service, boti, medical appointment, complaints, talk to a person, city government'),
    },
    'line.saludmental.c': {
      name: 'Mental health line of the City',
      description:
        'The mental health line of the City for moments of crisis. The source has no date. If a life is at risk now, call 107 or 911.',
      keywords: words('mental health, distress, crisis, suicide, psychologist, depression'),
    },
  },
  pt: {
    'line.147.c': {
      name: 'Atendimento ao cidadão da Cidade',
      description:
        'Perguntas e reclamações à Cidade. Para uma consulta em um hospital ou CeSAC escolha a opção 1, ou escreva «turno médico» para Boti no WhatsApp. O horário mostrado é o das consultas; feriados são como o fim de semana.',
      keywords: words('atendimento, boti, marcar consulta, reclamação, falar com uma pessoa, prefeitura'),
    },
    'line.saludmental.c': {
      name: 'Saúde mental da Cidade',
      description:
        'Linha de saúde mental da Cidade para momentos de crise. A fonte não tem data. Se há risco de vida agora, ligue para o 107 ou o 911.',
      keywords: words('saúde mental, angústia, crise, suicídio, psicólogo, depressão'),
    },
  },
  fr: {
    'line.147.c': {
      name: 'Service aux citoyens de la Ville',
      description:
        'Questions et réclamations à la Ville. Pour un rendez-vous à l’hôpital ou au CeSAC, choisissez l’option 1, ou écrivez « turno médico » à Boti sur WhatsApp. Les horaires affichés sont ceux des rendez-vous ; les jours fériés sont comme le week-end.',
      keywords: words('service aux citoyens, boti, rendez-vous médical, réclamation, parler à quelqu’un, mairie'),
    },
    'line.saludmental.c': {
      name: 'Santé mentale de la Ville',
      description:
        'La ligne de santé mentale de la Ville pour les moments de crise. La source n’a pas de date. Si une vie est en danger maintenant, appelez le 107 ou le 911.',
      keywords: words('santé mentale, angoisse, crise, suicide, psychologue, dépression'),
    },
  },
  ht: {
    'line.147.c': {
      name: 'Sèvis sitwayen Vil la',
      description:
        'Kesyon ak plent pou Vil la. Pou yon randevou nan lopital oswa CeSAC chwazi opsyon 1, oswa ekri «turno médico» bay Boti sou WhatsApp. Orè nou montre a se pou randevou; jou konje yo tankou wikenn.',
      keywords: words('sèvis sitwayen, boti, randevou doktè, plent, pale ak yon moun, lameri'),
    },
    'line.saludmental.c': {
      name: 'Sante mantal Vil la',
      description:
        'Liy sante mantal Vil la pou moman kriz. Sous la pa gen dat. Si lavi yon moun an danje kounye a, rele 107 oswa 911.',
      keywords: words('sante mantal, chagren, kriz, swisid, sikològ, depresyon'),
    },
  },
};

export function cabaLines(): Draft[] {
  return [
    ...draftsOf({ kind: 'helpLine', facts: cabaEmergencyLineFacts, texts: emergencyLineTexts }),
    ...draftsOf({ kind: 'helpLine', facts: cabaLineFacts, texts }),
    ...nationalLines(),
  ];
}
