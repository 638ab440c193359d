/** What the bot says about writing to people first. */
export const es = {
  'command.alerts': 'Avisos del municipio',
  'alerts.again': '{title} · Qué hacer: /alerts',
  'command.stop': 'No recibir más mensajes',

  'subscription.title': 'Avisos – {municipality}',
  'subscription.consent':
    '¿Querés que el municipio te escriba por acá cuando pase algo importante, como una inundación o un cambio en los trámites? Para eso guardo, cifrado, el número de este chat, con tu idioma y lo que elijas. En el municipio nadie lo ve. Podés salir cuando quieras, con un toque.',
  'subscription.yes': 'Sí, quiero avisos',
  'subscription.no': 'Ahora no',
  'subscription.declined': 'Bien, no te escribo. Si cambiás de idea: /alerts',
  'subscription.joined': 'Recibís avisos por acá.',
  'subscription.allTopics': 'Temas: todos',
  'subscription.topics': 'Temas: {topics}',
  'subscription.allAreas': 'Zonas: todas',
  'subscription.area': 'Zona: {area}',
  'subscription.chooseTopics': 'Elegir temas',
  'subscription.topicsHelp':
    'Tocá los que te interesan. Si no marcás ninguno, te llegan todos. Lo que es para todo el mundo te llega siempre.',
  'subscription.chooseArea': 'Elegir zona',
  'subscription.areaHelp': 'Tocá tu zona. Si no elegís ninguna, te llegan los avisos de todas.',
  'subscription.everywhere': 'Todas las zonas',
  'subscription.done': 'Listo',

  'outreach.leave': 'No recibir más',
  'outreach.left': 'Listo, ya no te escribo sobre esto.',
  'outreach.back': 'Volver a recibir',
  'outreach.stopped':
    'Listo: ya no te escribo si no me escribís vos. Si estás hablando con una persona, esa conversación sigue. Para volver a recibir avisos: /alerts',
  'ownTelegram.linked':
    'Listo: este chat es tuyo. Los avisos que pruebes te llegan acá, a vos y a nadie más. Para desconectarlo: /stop',
  'ownTelegram.unusable': 'Ese código no sirve, o ya no. Pedí otro en el panel.',

  'outreach.privateOnly': 'Los avisos llegan solo en un chat directo conmigo, no en un grupo.',
} as const;
