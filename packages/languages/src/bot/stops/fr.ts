import type { StopMessages } from '../messages.js';

/** What the bot says about mobile offices, in French. */
export const stops: StopMessages = {
  'command.stops': 'Bureaux mobiles : où ils s’arrêtent',
  'stops.title': 'Bureaux mobiles – {municipality}',
  'stops.soon': 'Dans les 7 prochains jours :',
  'stops.noneSoon': 'Aucun arrêt n’est publié pour les 7 prochains jours.',
  'stops.none': 'Aucun arrêt n’est publié en ce moment. Quand il y en aura un, vous le verrez ici.',
  'stops.later': 'Le prochain arrêt publié :',
  'stops.near': 'Bureaux mobiles dans les 7 prochains jours, près de vous',
  'stops.consent':
    'Si vous appuyez sur « Me prévenir », je vous écris la veille au soir, et aussi si l’arrêt change ou est annulé. Je garde comment vous écrire seulement pour cela.',
  'stops.remind': 'Me prévenir',
  'stops.watching':
    'C’est noté : je vous écris la veille au soir de chaque date de « {title} », et si quelque chose change. La dernière date est le {until} ; ensuite j’efface comment vous écrire pour cela.',
  'stops.leave': 'Ne plus me prévenir',
  'stops.left': 'C’est fait : je ne vous écris plus au sujet de cet arrêt.',
  'stops.over': 'Cet arrêt est terminé. Voyez les prochains avec /stops',
  'stops.privateOnly': 'Pour vous prévenir, il me faut une conversation directe avec moi, pas un groupe.',
  'stops.reminder': 'Demain : {title}',
  'stops.changed': 'Changement pour « {title} »',
  'stops.withdrawn': 'Il n’est plus publié quand et où il s’arrête. Vérifiez avant d’y aller.',
  'stops.more': 'D’autres dates changent. Voyez-les toutes avec /stops',
};
