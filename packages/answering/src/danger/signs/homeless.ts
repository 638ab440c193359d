import { signsOf } from '../sign.js';
import { CHILDREN, TONIGHT } from './words.js';

/** No roof tonight, above all with children. */
export const homeless = signsOf(
  'homeless',
  `
    nos|me sacaron|echaron|corrieron|desalojaron de|del ~ pieza|casa|hotel|departamento|pension|alquiler & noche|hoy|ahora|plaza|calle|recien, mis|nous|mwen|nou ~ dehors|deyo ~ soir|nuit|enfants|bebe|aswe|timoun, en|na|dans la plaza|praca|rua ~ dormir|noche|noite|frio ~ hijos|filhos|nenes|chicos,
    vivo|vivimos en la calle con|y|desde & ${CHILDREN}, vivo|vivimos en la calle & ${TONIGHT} & dormir|duermo|dormimos,
    echaron|echan|desalojaron|desalojan|sacaron|corrieron|estamos|estoy|quedamos|quede|durmiendo|dormimos|duermo|quedo ~ calle & ${CHILDREN},
    echaron|echan|desalojaron|sacaron|corrieron & calle & ${TONIGHT},
    estoy|estamos|quede|quedamos|me quede ~ calle ~ ${TONIGHT},
    ${TONIGHT} ~ estoy|estamos|quede|quedamos|dormir|duermo ~ calle,
    no tengo|tenemos|hay ~ donde dormir|ir|quedarme|quedarnos|pasar,
    no tengo|tenemos ~ lugar|techo ~ dormir|pasar|quedarme|noche, donde ~ dormir ~ hoy|noche|ahora,
    donde ~ pasar la noche, sin techo & ${CHILDREN}, sin techo ~ ${TONIGHT},
    na rua & ${CHILDREN} & dormir|moro|estou|estamos|ficamos|despej*|expuls*,
    despej*|expuls* & ${TONIGHT} & rua|dormir, nao ~ tenho|temos ~ onde dormir|ficar|ir,
    onde ~ dormir ~ hoje|noite|agora, sem teto & ${CHILDREN},
    nowhere|anywhere|place ~ sleep|stay|go ~ tonight|kids|children|baby|now,
    nowhere|no place to sleep|stay|live, place to sleep tonight, sleep ~ tonight,
    on|in|living the street|streets & ${CHILDREN}, homeless & ${CHILDREN}, homeless & tonight|now|today,
    kicked|threw|thrown|evicted ~ out|us|me & tonight|street|today|now, sleeping ~ street|outside|station,
    a la rue & enfant*|bebe*|fils|fille*|famille|enceinte|soir|nuit, dehors & dormir|enfant*|soir|nuit,
    nulle part ~ dormir|aller, pas d endroit ~ dormir, ou dormir ~ ce|cette|soir|nuit, dormir dehors,
    dorm* dans la rue, nan lari & timoun*|pitit*|bebe|aswe|ansent, pa gen kote ~ domi|rete|dòmi|ale,
    pa gen kay ~ domi|rete|timoun, mete ~ deyo & timoun*|pitit*|aswe|bebe|lari, kote ~ domi ~ aswe|jodi,
    domi nan lari, 没地方住, 无家可归, 流落街头, 今晚住哪, негде ночевать|жить|спать, на улице ~ дет*|ребен*|ночь,
    ночуем на улице, ніде ночувати|жити, بلا مأوى, ليس لدي مكان, obdachlos, keinen schlafplatz, senza tetto,
    non so dove dormire,
    dejaron|tiraron|saco|sacaron|pusieron|echo|echaron ~ calle & nene|nenes|nena|nenas|hijo|hijos|hija|hijas|chicos|bebe|beba|criaturas|criatura|hoy|noche|ahora|recien,
    durmiendo|dormimos|duermo|dormir|durmio ~ plaza|calle|estacion|terminal|auto|guardia|parque|vereda & bebe|beba|hijo|hija|hijos|hijas|nene|nena|nenes|chicos|hoy|noche|embarazada,
    vou|vamos dormir na rua, dormindo na rua & filho|filha|filhos|crianca|criancas|bebe,
    no tengo|tenemos|hay ~ adonde ir|dormir|quedarme|quedarnos, sin ~ donde|lugar dormir ~ hoy|noche,
    despejados|despejada|despejado ~ hoje|rua|agora, on|in the street ~ children|kids|baby,
    sleeping ~ car|park|station|street ~ kids|children|baby|tonight, thrown|kicked ~ out ~ children|kids|baby,
    mis a la porte ~ enfants|bebe|soir|nuit, expulses ~ aujourd|soir|enfants,
    dort|dormons|dormir dans la rue|gare|voiture, dòmi nan lari, domi nan lari|plas, mete nou|m deyo`,
);
