import { type Concept, conceptsOf } from './concept.js';

const concept = conceptsOf(null);
/** What is asked about is clear, so that an answer which only shares other words is none. */
const elsewhere = (id: string, words: string) => concept(id, words, { weight: 3 });

/** What people ask anybody, but seldom a town hall: named here so that it is recognised, and honestly not answered. */
export const elsewhereConcepts: readonly Concept[] = [
  elsewhere(
    'sport',
    `partido|partidos ~ futbol|boca|river|seleccion|hoy|ayer, quien|como gano|salio ~ partido|boca|river, gano ~ partido, futbol, gol, goles, mundial, campeonato, football, soccer, match, won the match|game, the match, world cup, jogo ~ ontem|hoje|futebol, ganhou, futebol, placar, match de foot, gagne ~ match, foutbol, 比赛, 足球, футбол, матч`,
  ),
  elsewhere(
    'weather',
    `pronostico, que tiempo hace|hara, que tiempo va, tiempo ~ manana|finde, va a llover, llueve manana|hoy, weather, forecast, rain tomorrow, previsao do tempo, vai chover, meteo, quel temps, il va pleuvoir, ki tan, 天气, погода`,
  ),
  elsewhere(
    'leisure',
    `restaurant*, restorant, boliche, pelicula, peliculas, cine, movie, movies, netflix, musica, chiste, chistes, joke, blague, piada, horoscopo, horoscope, receta|receita|recette de|pa|para|du|da sopa|torta|guiso|pan|pizza|milanesa*|empanadas|arepa*|feijoada|chipa|cocina|bolo, receta ~ cocina|torta|empanadas, recipe, videojuego*, novela, hotel ~ turismo, turismo, tinder, loteria, quiniela, lotto, loterie, apuesta*, casino, tarot, 电影, 笑话`,
  ),
  elsewhere(
    'shopping',
    `alquilar|alugar|rent|louer ~ auto|coche|carro|car|bike|voiture, comprar ~ celular|iphone|auto|moto|casa|ropa|zapatillas, buy ~ phone|car|iphone, iphone, precio ~ nafta|carne|pan|dolar, mercado libre, aliexpress, vuelo|vuelos ~ barato|baratos|a, pasaje|pasajes ~ avion, flight*, plane ticket*, hotel barato`,
  ),
  elsewhere(
    'driving',
    `registro de conducir, licencia de conducir, carnet de conducir, conducir, manejar, driving licence|license, drivers license, carteira de motorista, cnh, permis de conduire, aprann kondi|kondwi, kondi|kondwi machin, multa|multas, vtv, patente, 驾照, водительск*`,
  ),
  elsewhere(
    'politics',
    `presidente, milei, kirchner, elecciones ~ gana|ganara|quien, gano|gana|ganho|won ~ elecci*|eleci*|eleicoes|elections, a quien ~ votar|voto, president, dictador, guerra ~ ucrania|rusia`,
  ),
  elsewhere(
    'homework',
    `cuanto es, capital de ~ francia|brasil|china|alemania|italia, raiz cuadrada, traducime, translate this, write ~ poem|essay|code, escribi ~ poema|carta, escribime, python, javascript, tarea de matematica`,
  ),
  elsewhere(
    'internetService',
    `wifi, internet gratis, internet en|para|a casa, chip|linea de|para|del celular|telefono, chip celular, recarga, sim card|cards, carte sim`,
  ),
  elsewhere(
    'pets',
    `chen mwen|li|pa, pou chen, pet, pets, perro, perros, gato, gatos, mascota, mascotas, veterinari*, dog, dogs, cat, cats, cachorro, chien, 狗, 猫`,
  ),
];
