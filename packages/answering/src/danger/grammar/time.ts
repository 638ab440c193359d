import { classesOf } from './grammar.js';

/** When it is, and how often. */
export const times = classesOf({
  now: `ahora|ahorita|hoy|noche|recien|ya|anoche|agora|hoje|noite|ontem|now|today|tonight|currently|maintenant|soir|nuit|aujourd|immediatement|kounye|kounyea|aswe|jodi|leswa|сейчас|сегодня|зараз|сьогодні|الان|اليوم, esta manana, this morning, ce matin, just, maten an, 现在, 今晚, 刚刚`,
  tonight: `hoy|noche|ahora|hoje|noite|agora|tonight|today|now|soir|nuit|maintenant|aswe|kounye|jodi|сегодня|ночь|ночью|сьогодні|الليلة|اليوم|frio|cold|froid|fret|lluvia|chuva|rain|pluie|lapli, 今晚, 今天`,
  habit: `cuando|siempre|veces|seguido|sabados|finde|domingos|quando|sempre|vezes|toda|todo|whenever|always|sometimes|often|when|every|toujours|souvent|parfois|quand|chaque|le|leke|toujou|chak|pafwa, cada vez, a menudo, hace mucho|anos|meses, desde hace, ha anos|meses, faz anos|meses, for years|months, depuis|pandan ~ ans|mois|annees|ane|mwa, когда, каждый раз, всегда, коли, завжди, عندما, كل يوم, دائما`,
});
