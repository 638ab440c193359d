/** What the bot says about mobile offices, in Spanish. */
export const stops = {
  'command.stops': 'Oficinas móviles: dónde paran',
  'stops.title': 'Oficinas móviles – {municipality}',
  'stops.soon': 'En los próximos 7 días:',
  'stops.noneSoon': 'No hay paradas publicadas para los próximos 7 días.',
  'stops.none': 'No hay ninguna parada publicada en este momento. Cuando haya una, la vas a ver acá.',
  'stops.later': 'La próxima parada publicada:',
  'stops.near': 'Oficinas móviles en los próximos 7 días, cerca tuyo',
  'stops.consent':
    'Si tocás «Avisame», te escribo la tarde anterior, y también si la parada cambia o se suspende. Guardo cómo escribirte solo para eso.',
  'stops.remind': 'Avisame',
  'stops.watching':
    'Listo: te escribo la tarde anterior a cada fecha de «{title}», y si algo cambia. La última fecha es el {until}; después borro cómo escribirte para esto.',
  'stops.leave': 'No avisarme más',
  'stops.left': 'Listo: no te escribo más por esta parada.',
  'stops.over': 'Esa parada ya terminó. Mirá las próximas con /stops',
  'stops.privateOnly': 'Para avisarte necesito un chat directo conmigo, no un grupo.',
  'stops.reminder': 'Mañana: {title}',
  'stops.changed': 'Cambio en «{title}»',
  'stops.withdrawn': 'Ya no está publicado cuándo ni dónde para. Confirmá antes de ir.',
  'stops.more': 'Cambian más fechas. Mirá todas con /stops',
} as const;
