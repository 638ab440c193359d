import { grammarOf } from './grammar.js';

/** No roof tonight, above all with children. */
export const homeless = grammarOf(
  'homeless',
  {
    noRoof: `
      no|ni tengo|tenemos techo, no|ni ~ donde|adonde|lugar|techo|casa ~ dormir|ir|quedarme|quedarnos|pasar|parar|vivir|meterme, sin ~ techo|casa|donde|lugar ~ dormir|ir|vivir|noche, quede|quedamos|quedaron|estoy|estamos|dejaron|termine|terminamos ~ en la calle, durmiendo|dormimos|duermo|dormir|dormi|pasando|pase|pasamos ~ calle|plaza|estacion|terminal|auto|vereda|parque|hospital|cajero|intemperie, echaron|echo|sacaron|saco|desalojaron|desalojo|desalojan|desalojando|corrieron|tiraron|botaron|echan ~ casa|pieza|pension|hotel|alquiler|departamento|calle|parador|refugio, refugio|parador|albergue ~ noche|hoy|ahora|llen*,
      nao|nem ~ onde|lugar|teto|casa ~ dormir|ficar|ir|morar|passar, sem ~ teto|casa|onde|lugar|abrigo, fiquei|ficamos|estou|estamos|to|tamo|moro|dormindo|durmo|dormimos|vou|vamos ~ na rua|praca|rodoviaria, despej*, expuls*|botaram|colocaram|jogaram|mandaram|tiraram ~ rua|casa|quarto|fora|embora, abrigo|albergue ~ noite|hoje|agora|cheio|lotado,
      no|nowhere|without|anywhere ~ place|sleep|stay|roof|go|live, homeless, on|in|living|sleeping the street|streets, sleeping|sleep|slept|spending|staying ~ street|streets|car|park|station|outside|bench|rough, evict*|kicked|threw|thrown|throwing|chucked|put ~ out|us|me|street|house|room, shelter|shelters ~ tonight|full|night|now|bed,
      nulle|aucun|pas|rien|plus|sans ~ part|endroit|toit|logement|abri|hebergement|maison|ou ~ dormir|aller|rester|loger|soir|nuit, a|dans la|ma rue ~, sans abri, sdf, dormir|dors|dormons|dort ~ dehors|rue|gare|voiture|parc|trottoir, mis|mise|jete|jetes|expulse*|vire|viree|chasse ~ dehors|rue|porte|maison|logement|appartement, hebergement ~ urgence|soir|nuit,
      pa ~ gen ~ kote|kay|plas|abri ~ domi|rete|ale, pa gen kote|kay, san kay|abri, nan|domi|rete ~ lari|deyo|plas piblik|estasyon, mete|voye|jete|chase|pouse ~ deyo|lari, bezwen ~ kote ~ domi,
      没地方住, 没地方 ~ 睡|住|去, 无家可归, 睡在街, 流落街头, 被赶出, 露宿, негде ~ ночевать|жить|спать, нет ~ жилья|ночлега|крыши, на улице|вокзале ~ спим|ночуем|спать|остались|ночевать, выгнали|выселили|выселяют, ніде ~ ночувати|жити|спати, вигнали|виселили, на вулиці, ليس ~ مكان ~ انام|ننام|للنوم, لا ~ مكان ~ انام|ننام|للنوم, بلا مأوى|ماوى, طردونا|طردني|طردوني, ننام في الشارع, انام في الشارع, ndarekoi|ndoroguerekoi ~ ake|oke|óga|hapé|moo, mana|manan wasiy*|maypi ~ punu*|kanchu, janiw ~ utax*|kawkhansa ~ ikt*|utjkiti, amul|amuma fu|dara ~ fanaan|nelaw|dëkk`,
    thrownOut: `saco|sacaron|tiro|tiraron|puso|pusieron|jogou|jogaram|botou|threw|put|thrown|jete|mis|jete|mete|voye ~ cosas|muebles|coisas|moveis|things|stuff|belongings|affaires|meubles|bagay|afe ~ vereda|calle|rua|calcada|street|sidewalk|outside|rue|trottoir|dehors|lari|deyo`,
    family: `hijos|hijas|hijo|hija|nenes|nenas|nene|nena|chicos|chicas|bebe|beba|criaturas|criatura|wawa|wawas|familia|embarazada|abuela|abuelo|ninos|ninas|filho|filha|filhos|filhas|criancas|crianca|bebe|familia|gravida|idosa|kids|children|baby|child|son|daughter|family|pregnant|toddler|enfants|enfant|bebe|fils|fille|famille|enceinte|timoun|timounn|pitit|bebe|fanmi|ansent|детьми|ребенком|дети|ребенок|дітьми|дитиною|اطفال|اطفالي|طفل|طفلي|mitakuera|memby|wawakuna|wawaykuna|doom|xale, 孩子, 小孩, 宝宝`,
    asks: `albergue|refugio|parador|abrigo|shelter|hebergement|abri`,
  },
  { now: 'noRoof + tonight, noRoof + family', today: 'thrownOut' },
);
