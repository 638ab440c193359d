/** What is typed to the questions of rounds and not sent yet, in Spanish. */
export const unsent = {
  'unsent.mark': 'Sin enviar: {smart_count}',
  'unsent.kept': 'No hay conexión. Lo que escribiste está guardado en este navegador y se envía solo cuando vuelva.',
  'unsent.needsYou': 'Alguna respuesta espera que decidas. Abrí la ronda para verla.',
  'unsent.signOut':
    'Quedan guardadas en este navegador con tu nombre, y nadie más las ve en el tablero. Se envían cuando vuelvas a ingresar acá. En una computadora compartida conviene esperar a que se envíen.',
  'unsent.signOutLost':
    'Este navegador no tiene lugar para guardarlas: si salís ahora, se pierden. Esperá a que se envíen o copialas en otro lado.',
  'unsent.signOutAnyway': 'Salir igual',
  'unsent.stay': 'Quedarme',
} as const;
