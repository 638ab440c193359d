/** Words that the signs of several dangers share, as alternatives of a pattern. */

export const CHILD =
  'nene|nena|nino|nina|ninito|ninita|nenito|nenita|bebe|bebito|bebita|chiquito|chiquita|criatura|wawa|crianca|menino|menina|garoto|garota|child|kid|toddler|baby|boy|girl|enfant|gamin|garcon|fillette|bambin|timoun|pitit|tifi|tigason|mita';
export const CHILDREN = `${CHILD}|hijo|hija|hijos|hijas|chicos|chicas|nenes|nenas|ninos|ninas|criaturas|bebes|wawas|filho|filha|filhos|filhas|criancas|children|kids|son|daughter|babies|enfants|fils|fille|embarazada|gravida|pregnant|enceinte|ansent`;
export const LOST_OR_ALONE =
  'solo|sola|solito|solita|llorando|llora|perdido|perdida|abandonado|abandonada|sozinho|sozinha|chorando|alone|lost|crying|abandoned|seul|seule|perdu|perdue|pleure|abandonne|pou|kont|kriye|pedi|abandone';
export const TONIGHT = 'hoy|noche|ahora|hoje|noite|agora|tonight|today|now|soir|nuit|maintenant|aswe|kounye|jodi';
export const PASSPORT =
  'pasaporte|pasaportes|documento|documentos|dni|papeles|passaporte|documentos|passport|passports|papers|passeport|papiers|paspo|papye';
