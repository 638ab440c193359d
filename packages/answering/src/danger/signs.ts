import type { Sign } from './sign.js';
import { childAlone } from './signs/child-alone.js';
import { crime } from './signs/crime.js';
import { disaster } from './signs/disaster.js';
import { fire } from './signs/fire.js';
import { homeless } from './signs/homeless.js';
import { medical } from './signs/medical.js';
import { suicide } from './signs/suicide.js';
import { trafficking } from './signs/trafficking.js';
import { violence } from './signs/violence.js';

/** All signs. */
export const signs: readonly Sign[] = [
  ...medical,
  ...fire,
  ...disaster,
  ...suicide,
  ...childAlone,
  ...violence,
  ...trafficking,
  ...crime,
  ...homeless,
];

/** Makes an open sign an alarm: it is happening, or help is cried for. */
export const urgencyPatterns: readonly string[] =
  `ayuda por favor, ayudenme, ayudeme, ayudame, auxilio, socorro, urgente, urgencia, emergencia, rapido por favor, ya mismo, ahora mismo,
  esta pasando, me ayuden, help me, help us, help please, please help, urgent, emergency, right now, sos, me ajuda, me ajudem, ajudem, emergencia agora, agora mesmo, au secours,
  aidez moi, aidez nous, urgence, vite, tout de suite, sekou, anmwe, ede m, ede nou, ede mwen ~ tanpri, ijan, ijans, 救命, 紧急, 救我, помогите, спасите, срочно, допоможіть, рятуйте, النجدة, ساعدوني, hilfe, notfall, aiuto, pytyvo mbae, chepytyvomina`
    .split(',')
    .map((pattern) => pattern.trim());
