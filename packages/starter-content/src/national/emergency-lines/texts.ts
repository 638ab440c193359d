import type { LanguageCode } from '@ventanilla/contracts';
import type { WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';

/** The numbers both municipalities have in common; what sources say of each differs, so the facts are beside the town. */
export type EmergencyLine = 'line.911' | 'line.107' | 'line.103';

const es: WordingOf<'helpLine', EmergencyLine> = {
  'line.911': {
    name: 'Emergencias y policía',
    description:
      'Para pedir ayuda urgente: robo, agresión, fuego, una persona herida o cualquier peligro. Decí dónde estás: municipio, localidad, calle, número y entre qué calles. No es para consultas.',
    keywords: words(
      'policía, emergencia, me robaron, robo, asalto, me asaltaron, chorros, choros, me pegaron, agresión, pelea, disparos, peligro, auxilio, socorro, patrullero, cana',
    ),
  },
  'line.107': {
    name: 'SAME: ambulancia y urgencias médicas',
    description:
      'Ambulancia y médicos para una persona que está grave: no respira, se desmayó, sangra, tiene mucho dolor en el pecho o está por dar a luz. Decí dónde estás y qué le pasa.',
    keywords: words(
      'ambulancia, same, emergencia médica, no respira, se desmayó, desmayo, sangra, hemorragia, infarto, convulsiones, contracciones, parto, se cayó, inconsciente, accidente, se ahoga, intoxicación',
    ),
  },
  'line.103': {
    name: 'Defensa Civil',
    description:
      'Ayuda por inundación, tormenta, árboles o cables caídos, derrumbe o peligro en la calle. Si hay una vida en peligro, llamá también al 911.',
    keywords: words(
      'defensa civil, inundación, entró agua a mi casa, se inunda, tormenta, temporal, sudestada, evacuación, evacuados, derrumbe, cable caído, árbol caído, se voló el techo',
    ),
  },
};

const en: WordingOf<'helpLine', EmergencyLine> = {
  'line.911': {
    name: 'Emergencies and police',
    description:
      'For urgent help: robbery, assault, fire, somebody hurt or any danger. Say where you are: municipality, locality, street, number and the cross-streets. It is not for general questions.',
    keywords: words(
      'police, emergency, robbed, robbery, mugged, assault, attacked, gun, knife, fight, danger, help me',
    ),
  },
  'line.107': {
    name: 'SAME: ambulance and medical emergencies',
    description:
      'Ambulance and doctors for somebody in a serious state: not breathing, fainted, bleeding, strong pain in the chest or about to give birth. Say where you are and what is wrong.',
    keywords: words(
      'ambulance, medical emergency, not breathing, fainted, unconscious, bleeding, heart attack, seizure, contractions, in labour, giving birth, accident, choking, overdose',
    ),
  },
  'line.103': {
    name: 'Civil Defence',
    description:
      'Help with a flood, a storm, fallen trees or cables, a collapse or danger in the street. If a life is in danger, call 911 as well.',
    keywords: words(
      'civil defence, flood, flooding, water in my house, storm, evacuation, shelter, fallen tree, collapse',
    ),
  },
};

const pt: WordingOf<'helpLine', EmergencyLine> = {
  'line.911': {
    name: 'Emergências e polícia',
    description:
      'Para pedir ajuda urgente: roubo, agressão, fogo, uma pessoa ferida ou qualquer perigo. Diga onde está: município, localidade, rua, número e entre quais ruas. Não é para consultas.',
    keywords: words(
      'polícia, emergência, assalto, me roubaram, fui assaltado, roubo, agressão, briga, tiros, perigo, socorro',
    ),
  },
  'line.107': {
    name: 'SAME: ambulância e urgências médicas',
    description:
      'Ambulância e médicos para uma pessoa em estado grave: não respira, desmaiou, sangra, sente muita dor no peito ou está para dar à luz. Diga onde está e o que acontece.',
    keywords: words(
      'ambulância, emergência médica, samu, não respira, desmaiou, desmaio, sangramento, infarto, convulsão, contrações, parto, acidente, inconsciente',
    ),
  },
  'line.103': {
    name: 'Defesa Civil',
    description:
      'Ajuda por enchente, tempestade, árvores ou cabos caídos, desabamento ou perigo na rua. Se há uma vida em perigo, ligue também para o 911.',
    keywords: words(
      'defesa civil, enchente, inundação, alagamento, entrou água em casa, tempestade, temporal, desabamento, abrigo',
    ),
  },
};

const fr: WordingOf<'helpLine', EmergencyLine> = {
  'line.911': {
    name: 'Urgences et police',
    description:
      'Pour demander une aide urgente : vol, agression, feu, personne blessée ou tout danger. Dites où vous êtes : municipalité, localité, rue, numéro et rues voisines. Ce n’est pas pour des renseignements.',
    keywords: words('police, urgence, vol, on m’a volé, agression, agressé, bagarre, coups de feu, danger, au secours'),
  },
  'line.107': {
    name: 'SAME : ambulance et urgences médicales',
    description:
      'Ambulance et médecins pour une personne dans un état grave : elle ne respire pas, s’est évanouie, saigne, a très mal à la poitrine ou va accoucher. Dites où vous êtes et ce qui se passe.',
    keywords: words(
      'ambulance, urgence médicale, ne respire pas, évanoui, inconscient, saigne, crise cardiaque, convulsions, contractions, accouchement, accident, s’étouffe',
    ),
  },
  'line.103': {
    name: 'Défense civile',
    description:
      'Aide en cas d’inondation, de tempête, d’arbres ou de câbles tombés, d’effondrement ou de danger dans la rue. Si une vie est en danger, appelez aussi le 911.',
    keywords: words(
      'défense civile, inondation, eau dans la maison, tempête, évacuation, abri, effondrement, arbre tombé',
    ),
  },
};

const ht: WordingOf<'helpLine', EmergencyLine> = {
  'line.911': {
    name: 'Ijans ak lapolis',
    description:
      'Pou mande èd ijan: vòl, agresyon, dife, yon moun blese oswa nenpòt danje. Di ki kote w ye: minisipalite, lokalite, ri, nimewo ak ki ri ki bò kote l. Se pa pou poze kesyon.',
    keywords: words('lapolis, ijans, yo vòlè m, vòlè, agresyon, yo atake m, batay, tire, danje, anmwe, sekou, ede m'),
  },
  'line.107': {
    name: 'SAME: anbilans ak ijans medikal',
    description:
      'Anbilans ak doktè pou yon moun ki grav: li pa respire, li endispoze, l ap senyen, li gen gwo doulè nan pwatrin oswa li pral akouche. Di ki kote w ye ak sa k ap pase.',
    keywords: words(
      'anbilans, ijans medikal, pa respire, pa ka respire, endispoze, tonbe san konesans, senyen, kriz kè, kontraksyon, akouche, aksidan, toufe',
    ),
  },
  'line.103': {
    name: 'Defans Sivil',
    description:
      'Èd pou inondasyon, tanpèt, pyebwa oswa fil ki tonbe, kay ki kraze oswa danje nan lari. Si yon lavi an danje, rele 911 tou.',
    keywords: words('defans sivil, inondasyon, dlo antre nan kay, tanpèt, evakyasyon, abri, kay kraze, pyebwa tonbe'),
  },
};

export const emergencyLineTexts: Record<LanguageCode, WordingOf<'helpLine', EmergencyLine>> = { es, en, pt, fr, ht };
