/** Words that the signs of several dangers share, as alternatives of a pattern. */

export const CHILD =
  'nene|nena|nino|nina|ninito|ninita|nenito|nenita|bebe|bebito|bebita|chiquito|chiquita|criatura|wawa|crianca|menino|menina|criancinha|menininho|menininha|bebezinho|garoto|garota|child|kid|toddler|baby|boy|girl|enfant|gamin|garcon|fillette|bambin|timoun|pitit|tifi|tigason|mita';
export const CHILDREN = `${CHILD}|hijo|hija|hijos|hijas|chicos|chicas|nenes|nenas|ninos|ninas|criaturas|bebes|wawas|filho|filha|filhos|filhas|criancas|children|kids|son|daughter|babies|enfants|fils|fille|embarazada|gravida|pregnant|enceinte|ansent`;
export const LOST_OR_ALONE =
  'solo|sola|solito|solita|llorando|llora|perdido|perdida|abandonado|abandonada|sozinho|sozinha|chorando|alone|lost|crying|abandoned|seul|seule|perdu|perdue|pleure|abandonne|kont|kriye|pedi|abandone';
export const TONIGHT = 'hoy|noche|ahora|hoje|noite|agora|tonight|today|now|soir|nuit|maintenant|aswe|kounye|jodi';
export const PASSPORT =
  'pasaporte|pasaportes|documento|documentos|dni|papeles|passaporte|passaportes|documentos|passport|passports|papers|passeport|passeports|papiers|paspo|papye';
/** Somebody young enough that being gone is a danger, as family speaks of them. */
export const YOUNG = `${CHILD}|hijo|hija|sobrino|sobrina|sobrinito|sobrinita|hermanito|hermanita|hermana|nieto|nieta|adolescente|filho|filha|sobrinho|sobrinha|irma|irmazinha|neto|neta|son|daughter|niece|nephew|sister|brother|hermano|irmao|frere|stepson|stepdaughter|teenager|fils|fille|neveu|soeur|nyes|neve|adolesan`;
export const ONLINE =
  'internet|instagram|insta|facebook|face|tiktok|snapchat|discord|whatsapp|telegram|redes|online|chat|juego|jogo|game|app|tinder|entenet|reseaux|ligne|roblox';
export const MAN =
  'tipo|hombre|hombres|senor|viejo|mayor|desconocido|cara|homem|estranho|desconhecido|velho|man|guy|stranger|older|homme|mec|type|inconnu|neg|nonm|mesye|granmoun';
/** Gone away, said of somebody. */
export const LEFT =
  'fue|fugo|escapo|sale|salio|encontrar|encontrarse|verse|foi|fugiu|saiu|ran|went|gone|left|meet|partie|parti|fugue|enfuie|enfui|rejoindre|ale|pati|sove|aparece|atiende|trouve|voltou';
export const PARTNER =
  'marido|esposo|pareja|novio|ex|exmarido|concubino|companheiro|namorado|parceiro|husband|boyfriend|partner|mari|copain|conjoint|compagnon|mennaj';
/** Robbed or attacked, said by the one it happened to. */
export const ROBBED =
  'robaron|robo|robar|asaltaron|asalto|asaltar|afanaron|chorearon|arrebataron|atacaron|agredieron|golpearon|roubaram|roubada|roubado|roubar|assaltaram|assaltada|assaltado|furtaram|agrediram|robbed|mugged|attacked|assaulted|stole|stolen|snatched|vole|volee|agresse|agressee|attaque|attaquee|arrache|rache|arrancaron|atake|agrese';
