import { es as outreach } from './outreach/es.js';

/** What the bot says in Spanish, the language it is first written in. Its keys are the ones every language has. */
export const es = {
  'start.hello': 'Hola. Soy la ventanilla de atención a migrantes. Es gratis.',
  'start.title': 'Ventanilla – {municipality}',
  'start.welcome': 'Hacé tu pregunta con tus palabras. Por ejemplo:',
  'start.example1': '¿Dónde vacunan gratis a mi bebé?',
  'start.example2': '¿Mi hija puede ir a la escuela sin DNI?',
  'start.example3': 'Busco trabajo, ¿quién me orienta?',
  'start.onward': '/services muestra los servicios por tema. /emergency muestra los números de emergencia.',
  'start.privacy':
    'No pido nombre, documento ni situación migratoria. No comparto nada con Migraciones ni con la policía. Más en /privacy. Para borrar todo: /delete',

  'language.choose': '¿En qué idioma seguimos?',
  'language.chosen': 'Seguimos en español. También podés escribirme en otro idioma.',
  'language.unreviewed': 'Ninguna persona revisó todavía mis textos en español. Puede haber errores.',

  'municipality.choose': '¿En qué municipio necesitás ayuda?',
  'municipality.forQuestion': '¿En qué municipio? Tocá uno y respondo este mensaje.',
  'municipality.chosen': 'Elegiste: {municipality}. Para cambiar: /municipality',
  'municipality.only': 'Por ahora hay un solo municipio: {municipality}.',
  'municipality.none': 'Todavía no hay ningún municipio en esta ventanilla.',

  'ask.more': 'Más datos',
  'ask.map': 'Mapa',
  'ask.website': 'Sitio web',
  'ask.page': 'Leer en la página',
  'ask.whatsapp': 'WhatsApp',
  'ask.helped': 'Me sirvió',
  'ask.notHelped': 'No me sirvió',
  'ask.person': 'Hablar con una persona',
  'ask.byTopic': 'Ver servicios por tema',
  'ask.inLanguage': 'Leer en {language}',
  'ask.source': 'Fuente: {source}',
  'ask.checked': 'Verificado el {date}',
  'ask.checkedBy': 'Verificado el {date} por {by}',
  'ask.notChecked': 'Sin verificar todavía',
  'ask.writtenIn': 'Solo disponible en {language}.',
  'ask.wording': 'Resumen hecho por una máquina, con palabras de lo que sigue.',
  'ask.unreviewed': 'Nadie revisó todavía esta redacción.',
  'ask.otherPlace': 'Estos números valen en: {municipality}.',
  'ask.tooLong': 'Tu mensaje es muy largo. Escribilo en una o dos frases, por favor.',
  'ask.unreadable': 'No pude leer ese mensaje. Escribilo con palabras, en una o dos frases.',
  'ask.tooMany':
    'Llegaron muchos mensajes juntos. Esperá {seconds} segundos y volvé a escribir. En peligro: /emergency',

  'outage.apology': 'Perdón: ahora no puedo buscar la respuesta. Volvé a escribir en unos minutos.',
  'outage.lines': 'Si hay peligro, llamá ya:',
  'outage.noLines': 'Si hay peligro, pedí ayuda ya a quien esté cerca o andá al hospital o a la comisaría más cercana.',

  'services.title': 'Servicios – {municipality}',
  'services.choose': 'Elegí un tema:',
  'services.none': 'Todavía no hay servicios publicados para este tema. Escribime tu pregunta.',
  'services.list': '{topic}: {from} a {to} de {total}',
  'services.previous': 'Anteriores',
  'services.next': 'Siguientes',
  'services.back': 'Todos los temas',
  'services.near': 'Cerca de mí',
  'services.gone': 'Eso ya no está publicado. Escribime tu pregunta o mirá /services',

  'location.invite': 'Compartí tu ubicación y te muestro lo más cercano. La uso una sola vez y no la guardo.',
  'location.share': 'Compartir mi ubicación',
  'location.cancel': 'Ahora no',
  'location.cancelled': 'Bien. Podés escribir tu pregunta cuando quieras.',
  'location.nearest': 'Lo más cercano – {municipality}',
  'location.noPositions':
    'Todavía ningún servicio tiene su punto en el mapa ({municipality}). En /services están sus direcciones.',
  'location.privateOnly':
    'Para cuidar tu privacidad, compartí la ubicación en un chat directo conmigo, no en un grupo.',
  'location.distanceKilometres': 'a {distance} km',
  'location.distanceMetres': 'a {distance} m',

  'emergency.title': 'Emergencias – {municipality}',
  'emergency.dial': 'Marcá el número en tu teléfono.',
  'emergency.shared': 'Emergencias',
  'emergency.none': 'No tengo los números de emergencia en este momento.',

  'profile.button': 'Ver la rueda del perfil',
  'profile.title': '{title}, {date}',
  'profile.choose': 'Tocá un tema y te cuento qué dice el perfil:',
  'profile.domain': '{domain}. El perfil de {date} dice:',
  'profile.empty':
    'No tengo información publicada sobre eso en el perfil. Una persona te puede orientar, o escribime tu pregunta.',
  'profile.none':
    'Este municipio todavía no publicó un perfil de gobernanza de la migración. Escribime qué necesitás, o mirá /services',

  'privacy.title': 'Tu privacidad',
  'privacy.notice':
    '• No pido nombre, documento, nacionalidad ni situación migratoria. No los escribas.\n• No guardo tu usuario ni tu teléfono: solo una clave que no dice quién sos, con tu idioma y tu municipio.\n• Las preguntas se guardan un tiempo limitado y sin datos personales, para mejorar las respuestas.\n• Si pedís avisos, guardo también el número de este chat, cifrado y hasta que salgas.\n• Tu ubicación se usa una vez y no se guarda.\n• No comparto nada con Migraciones ni con la policía.\n• Los mensajes pasan por Telegram, que tiene sus propias reglas.\nPara ver todo lo que hay sobre vos: /mydata. Para borrarlo: /delete',

  'delete.confirm': '¿Borro todo lo que guardo sobre este chat? No se puede deshacer.',
  'delete.yes': 'Sí, borrar todo',
  'delete.no': 'No, dejarlo',
  'delete.done': 'Listo, está todo borrado. Para borrar también los mensajes, usá el menú de Telegram de este chat.',
  'delete.kept': 'Bien, no borré nada.',

  'help.title': 'Cómo usar esta ventanilla',
  'help.text':
    'Escribí tu pregunta con tus palabras, en tu idioma. Respondo con información publicada por el municipio, con su fuente y su fecha.',

  'feedback.helped': 'Gracias por avisar.',
  'feedback.notHelped': 'Gracias por avisar. Probá con otras palabras o tocá «Hablar con una persona».',
  'feedback.why': '¿Qué pasó con esta respuesta? Con un toque nos ayudás a mejorarla.',
  'feedback.otherQuestion': 'No era lo que pregunté',
  'feedback.wrong': 'Está mal o es vieja',
  'feedback.unclear': 'No la entendí',
  'feedback.whyThanks': 'Gracias. Queda en la lista de lo que el municipio revisa.',

  'told.offer': 'Avisame cuando haya respuesta',
  'told.consent':
    'Si querés, te escribo acá una sola vez cuando haya una respuesta. Para eso guardo, cifrada, la forma de escribirte en este chat, y la borro después de avisarte. No puedo prometer cuándo será.',
  'told.agree': 'Sí, avisame',
  'told.decline': 'No, gracias',
  'told.kept': 'Listo: cuando haya respuesta te escribo, una sola vez. Si cambiás de idea, tocá el botón.',
  'told.leave': 'Ya no quiero que me avises',
  'told.left': 'Listo, no te voy a escribir por esto. Borré lo que guardaba para avisarte.',
  'told.declined': 'Está bien, no guardo nada.',
  'told.impossible': 'Esa pregunta ya no la tengo. Escribila de nuevo, por favor.',
  'told.privateOnly': 'Para no contarle a todo el grupo lo que preguntás, eso lo hago solo en un chat conmigo a solas.',
  'told.found': 'Preguntaste algo que todavía no sabíamos. Ahora hay una respuesta:',
  'told.once': 'Te escribo esto una sola vez, porque lo pediste.',

  'unhandled.voice': 'No puedo escuchar audios. Escribilo, por favor. En peligro: /emergency',
  'unhandled.media':
    'No puedo ver imágenes, videos ni archivos. Escribí tu pregunta, por favor. No mandes documentos personales.',
  'unhandled.contact': 'No hace falta mandar contactos ni teléfonos. Escribí tu pregunta, por favor.',
  'unhandled.sticker': 'Por acá solo entiendo palabras. ¿En qué te ayudo? Escribí tu pregunta.',
  'unhandled.command': 'No conozco ese comando. Escribí tu pregunta o mirá /help',
  'unhandled.other': 'No entiendo ese tipo de mensaje. Escribí tu pregunta, por favor. En peligro: /emergency',
  'unhandled.button': 'Ese botón ya no sirve. Escribí tu pregunta.',

  'group.hello':
    'Hola. Respondo preguntas sobre servicios para migrantes. En este grupo leo solo los mensajes que me nombran, los que me responden y los comandos. Para algo personal, mejor un chat directo conmigo.',

  'trouble.sorry': 'Perdón: algo falló de mi lado. Probá de nuevo. En peligro: /emergency',

  'command.start': 'Empezar',
  'command.services': 'Servicios por tema',
  'command.profile': 'Qué hace el municipio: el perfil',
  'command.nearby': 'Lo más cercano',
  'command.emergency': 'Números de emergencia',
  'command.language': 'Cambiar de idioma',
  'command.municipality': 'Cambiar de municipio',
  'command.privacy': 'Qué guardo y qué no',
  'command.mydata': 'Ver y bajar lo que hay sobre mí',
  'command.delete': 'Borrar lo que hay sobre mí',
  'command.help': 'Cómo se usa',

  'organization.title': '{organization}: ¿sigue todo igual?',
  'organization.lead':
    'Esto es lo que {municipality} le dice a la gente que pregunta. Si algo cambió, tocá «Corregir».',
  'organization.place': '{at} de {total}',
  'organization.right': 'Está bien',
  'organization.correct': 'Corregir',
  'organization.next': 'Seguir',
  'organization.thanks': 'Confirmado. ¡Gracias!',
  'organization.done': 'Listo, ya miraste todo. Gracias a vos, quien pregunta recibe datos ciertos.',
  'organization.left': 'Quedó algo sin confirmar. Podés volver con el mismo código hasta que venza.',
  'organization.unusable':
    'Este código no funciona: ya se usó en otro chat, venció o está mal copiado. Pedile uno nuevo al municipio.',
  'organization.noPage': 'Para corregir algo, usá el enlace que te mandó el municipio o llamalo.',

  'topic.health': 'Salud',
  'topic.education': 'Educación',
  'topic.documents': 'Documentos y residencia',
  'topic.work': 'Trabajo',
  'topic.housing': 'Vivienda',
  'topic.socialSecurity': 'Seguridad social',
  'topic.violence': 'Violencia',
  'topic.trafficking': 'Trata y explotación',
  'topic.children': 'Niñez',
  'topic.discrimination': 'Discriminación',
  'topic.justice': 'Justicia',
  'topic.emergency': 'Emergencias',
  'topic.finance': 'Dinero y bancos',
  'topic.consulate': 'Consulados',
  'topic.language': 'Aprender idiomas',
  'topic.family': 'Familia',
  'topic.community': 'Comunidad',
  'topic.privacy': 'Privacidad',

  ...outreach,
} as const;
