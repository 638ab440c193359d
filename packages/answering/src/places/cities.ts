/** Cities of other countries: asked about only right behind what is looked for; else somebody tells where they are from. */
export const CITIES_ABROAD: readonly string[] = `
  São Paulo, Rio de Janeiro, Brasilia, Porto Alegre, Foz do Iguaçu, Asunción, Ciudad del Este, Encarnación, Lima, Cusco, La Paz,
  El Alto, Cochabamba, Santa Cruz de la Sierra, Sucre, Caracas, Maracaibo, Bogotá, Medellín, Quito, Guayaquil, Santiago de Chile,
  Montevideo, Port-au-Prince, Potoprens, Pòtoprens, Santo Domingo, La Habana, Dakar, Miami, Nueva York, New York, Madrid,
  Barcelona, Roma, París, Paris, Moscú, Kiev, Kyiv
`
  .split(',')
  .map((name) => name.trim());

/** Cities of Argentina that people ask about without living in a municipality of this window. */
export const CITIES: readonly string[] = `
  Rosario, La Plata, Córdoba, Mendoza, Tucumán, San Miguel de Tucumán, Salta, Jujuy, San Salvador de Jujuy, La Quiaca,
  Santa Fe, Paraná, Corrientes, Resistencia, Posadas, Formosa, Clorinda, Neuquén, Bariloche, Ushuaia, Río Gallegos,
  Comodoro Rivadavia, Trelew, Viedma, Santa Rosa, San Luis, San Juan, La Rioja, Catamarca, Santiago del Estero,
  Mar del Plata, Bahía Blanca, Tandil, Olavarría, Junín, Pergamino, San Nicolás de los Arroyos, Zárate, Campana, Luján,
  Lomas de Zamora, Avellaneda, Lanús, Berazategui, Florencio Varela, Almirante Brown, Esteban Echeverría, Ezeiza,
  La Matanza, San Justo, Morón, Merlo, Moreno, Ituzaingó, Hurlingham, Tres de Febrero, San Martín, San Isidro, Vicente López,
  San Fernando, Tigre, Escobar, Pilar, José C. Paz, Malvinas Argentinas, San Miguel, Ensenada, Berisso,
  Concordia, Gualeguaychú, Río Cuarto, Villa María, San Rafael, Godoy Cruz, Guaymallén, Las Heras, Orán, Wozaryo
`
  .split(',')
  .map((name) => name.trim());
