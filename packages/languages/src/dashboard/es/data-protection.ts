/** The page of the checklist of data protection, in Spanish. */
export const dataProtection = {
  'dataProtection.lead':
    'Lo que el municipio asegura antes de que la gente le confíe sus preguntas. Es la palabra del municipio: la ventanilla no lo comprueba.',
  'dataProtection.done': '{done} de {all} hechos',
  'dataProtection.state': 'Estado',
  'dataProtection.state.open': 'Falta',
  'dataProtection.state.begun': 'Empezado',
  'dataProtection.state.done': 'Hecho',
  'dataProtection.state.notOurs': 'No corresponde',
  'dataProtection.note': 'Nota',
  'dataProtection.noteHelp': 'Dónde está la prueba o qué falta. Nunca datos de una persona.',
  'dataProtection.by': '{by}, {when}',
  'dataProtection.nobody': 'Nadie lo miró todavía.',
  'dataProtection.saved': 'Guardado',
  'dataProtection.save': 'Guardar',
  'dataProtection.source.ley25326': 'Ley 25.326',
  'dataProtection.source.iom': 'Principios de la OIM',
  'dataProtection.source.icrc': 'Manual del CICR',
  'dataProtection.sources': 'De dónde sale',
  'dataProtection.purpose': 'Para qué se usan los datos',
  'dataProtection.purpose.text': 'Está escrito para qué sirve cada dato, y no se usa para otra cosa.',
  'dataProtection.minimum': 'Solo lo necesario',
  'dataProtection.minimum.text': 'No se pide nada que no haga falta para responder.',
  'dataProtection.noSensitive': 'Ningún dato sensible',
  'dataProtection.noSensitive.text':
    'No se arman listas con situación migratoria, salud, religión u origen de las personas.',
  'dataProtection.information': 'Las personas lo saben',
  'dataProtection.information.text':
    'Antes de escribir, cada persona puede leer qué se guarda, para qué y quién responde.',
  'dataProtection.consent': 'Consentimiento',
  'dataProtection.consent.text':
    'Nadie recibe avisos ni es derivado sin haberlo pedido; queda anotado y se puede retirar.',
  'dataProtection.access': 'Ver lo propio',
  'dataProtection.access.text':
    'Cualquier persona puede ver sus datos: con /mydata, o pidiéndolo. El plazo de la ley son diez días.',
  'dataProtection.deletion': 'Corregir y borrar',
  'dataProtection.deletion.text':
    'Cualquier persona puede corregir o borrar lo suyo. El plazo de la ley son cinco días hábiles.',
  'dataProtection.registration': 'Inscripción de la base',
  'dataProtection.registration.text': 'Se consultó a la autoridad de control (AAIP) si la base se inscribe, y se hizo.',
  'dataProtection.confidentiality': 'Secreto',
  'dataProtection.confidentiality.text':
    'Quienes atienden firmaron que guardan secreto, también cuando dejan el puesto.',
  'dataProtection.security': 'Seguridad',
  'dataProtection.security.text': 'Segundo paso para entrar, copias cifradas, accesos revisados cada tres meses.',
  'dataProtection.retention': 'Plazos',
  'dataProtection.retention.text': 'Se sabe cuánto se guarda cada cosa y se borra a tiempo.',
  'dataProtection.firewall': 'Nada a migraciones ni a la policía',
  'dataProtection.firewall.text':
    'Está escrito que no se entrega nada sin un acto de la propia persona, y qué hacer si alguien lo pide.',
  'dataProtection.transfer': 'Quién más los recibe',
  'dataProtection.transfer.text': 'Con cada organización que recibe derivaciones hay un acuerdo sobre los datos.',
  'dataProtection.messaging': 'La aplicación de mensajes',
  'dataProtection.messaging.text':
    'Se sabe qué ve Telegram y se les dice a las personas; lo delicado sigue por otro camino.',
  'dataProtection.impact': 'Evaluación de impacto',
  'dataProtection.impact.text': 'Antes de empezar se pensó qué daño podría hacer un dato que se escapa, y a quién.',
  'dataProtection.children': 'Niñas, niños y adolescentes',
  'dataProtection.children.text': 'Hay un protocolo propio, con a quién se llama primero.',
  'dataProtection.incident': 'Si algo se escapa',
  'dataProtection.incident.text': 'Está escrito quién avisa a quién, y en cuánto tiempo.',
  'dataProtection.responsible': 'Una persona responsable',
  'dataProtection.responsible.text':
    'Alguien con nombre y horario responde por los datos, y las personas saben cómo encontrarla.',
} as const;
