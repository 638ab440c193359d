import type { LanguageCode } from '@ventanilla/contracts';
import { type Draft, draftsOf, type WordingOf } from '../../drafts/entries.js';
import { words } from '../../drafts/words.js';
import { emergencyLineTexts } from '../../national/emergency-lines/texts.js';
import { nationalLines } from '../../national/help-lines/help-lines.js';
import { type QuilmesLine, quilmesEmergencyLineFacts, quilmesLineFacts } from './facts.js';

const texts: Record<LanguageCode, WordingOf<'helpLine', QuilmesLine>> = {
  es: {
    'line.100': {
      name: 'Bomberos de Quilmes',
      description:
        'Si ves fuego o humo, salí y llamá. Decí la dirección y si hay gente adentro. También podés llamar al 911.',
      keywords: words('bomberos, incendio, fuego, se quema, humo, explosión, fuga de gas, olor a gas, garrafa'),
    },
    'line.147.q': {
      name: 'Seguridad Ciudadana de Quilmes',
      description:
        'Línea municipal de Seguridad Ciudadana. En Quilmes este número es de seguridad: no da turnos médicos. Si hay peligro ahora, llamá al 911.',
      keywords: words('seguridad ciudadana, seguridad municipal, inseguridad, patrulla, cámaras, avisar a seguridad'),
    },
  },
  en: {
    'line.100': {
      name: 'Quilmes fire brigade',
      description:
        'If you see fire or smoke, get out and call. Say the address and whether people are inside. You can also call 911.',
      keywords: words('fire brigade, firefighters, fire, burning, smoke, explosion, gas leak'),
    },
    'line.147.q': {
      name: 'Quilmes public safety',
      description:
        'The municipal public safety line. In Quilmes this number is for safety: it gives no medical appointments. If there is danger now, call 911.',
      keywords: words('public safety, municipal security, patrol, unsafe street, security cameras'),
    },
  },
  pt: {
    'line.100': {
      name: 'Bombeiros de Quilmes',
      description:
        'Se você vê fogo ou fumaça, saia e ligue. Diga o endereço e se há gente dentro. Também pode ligar para o 911.',
      keywords: words('bombeiros, incêndio, fogo, fumaça, queimando, explosão, vazamento de gás'),
    },
    'line.147.q': {
      name: 'Segurança Cidadã de Quilmes',
      description:
        'Linha municipal de Segurança Cidadã. Em Quilmes este número é de segurança: não marca consultas médicas. Se há perigo agora, ligue para o 911.',
      keywords: words('segurança, segurança municipal, patrulha, insegurança'),
    },
  },
  fr: {
    'line.100': {
      name: 'Pompiers de Quilmes',
      description:
        'Si vous voyez du feu ou de la fumée, sortez et appelez. Donnez l’adresse et dites s’il y a des gens à l’intérieur. Vous pouvez aussi appeler le 911.',
      keywords: words('pompiers, incendie, feu, fumée, ça brûle, explosion, fuite de gaz'),
    },
    'line.147.q': {
      name: 'Sécurité citoyenne de Quilmes',
      description:
        'Ligne municipale de sécurité. À Quilmes ce numéro est celui de la sécurité : il ne donne pas de rendez-vous médicaux. S’il y a danger maintenant, appelez le 911.',
      keywords: words('sécurité, sécurité municipale, patrouille, insécurité'),
    },
  },
  ht: {
    'line.100': {
      name: 'Ponpye Quilmes',
      description:
        'Si w wè dife oswa lafimen, soti epi rele. Bay adrès la epi di si gen moun anndan. Ou ka rele 911 tou.',
      keywords: words('ponpye, dife, lafimen, kay ap boule, eksplozyon, gaz ap koule'),
    },
    'line.147.q': {
      name: 'Sekirite Sitwayen Quilmes',
      description:
        'Liy sekirite minisipalite a. Nan Quilmes nimewo sa a se pou sekirite: li pa bay randevou doktè. Si gen danje kounye a, rele 911.',
      keywords: words('sekirite, sekirite minisipal, patwouy, ensekirite'),
    },
  },
};

export function quilmesLines(): Draft[] {
  return [
    ...draftsOf({ kind: 'helpLine', facts: quilmesEmergencyLineFacts, texts: emergencyLineTexts }),
    ...draftsOf({ kind: 'helpLine', facts: quilmesLineFacts, texts }),
    ...nationalLines(),
  ];
}
