import { signsOf } from '../sign.js';

/** Something burns, or gas escapes. */
export const fire = signsOf(
  'fire',
  `
    se quema ~ casilla|auto|local|negocio|galpon|fabrica|colectivo|departamento|techo|lado, fumaca ~ saindo|apartamento|janela|vizinho|vizinha|predio, saindo fumaca|humo, gas ~ smell*|leak*, cuisine|chambre|appartement|immeuble|voiture|toit|rideau|garage brule|brulent|crame, lafimen ~ plen|kay|lakay|chanm|eskalye, plen lafimen,
    au feu, fuego fuego, se esta prendiendo ~ fuego, estufa|calefon|garrafa|cocina ~ exploto|explota|prendio|incendia, colchon ~ fuego|quema|prendio,
    humo ~ pasillo|hotel|escalera|escaleras|ascensor|cocina|techo|ventana|puerta|vecino, hay|sale|veo|mucho humo, fumaca ~ corredor|escada|predio|cozinha|casa, smoke ~ hallway|stairs|kitchen|apartment|hotel|window, fumee ~ couloir|escalier|cuisine|appartement|hotel,
    incendi*, incendie, ensandi, hay|ay ~ fuego, tem|ta ~ fogo, prendio|prendieron|prende|prendiendo ~ fuego,
    se prendio ~ casa|pieza|cocina, se esta|estan|ta quemando,
    se quema ~ casa|pieza|cocina|edificio|rancho|vecino, esta|ta ardiendo,
    fuego ~ casa|pieza|cocina|edificio|departamento|garrafa, pegando|pegou fogo,
    fogo ~ casa|quarto|predio|cozinha, on fire, theres|there ~ a fire, is a fire, fire in|at my|the|our|next,
    house|building|kitchen|room ~ burning, burning down, il y a le feu, le feu, en feu, prend|pris feu,
    brule ~ maison|appartement, maison ~ brule, dife ~ kay|pran|nan|lakay, kay ~ pran|boule, kay la ap boule,
    pran dife, mucho humo, humo ~ casa|edificio|pieza|departamento, muita fumaca,
    smoke ~ building|house|room|everywhere, fumee ~ partout|maison, olor|huele|escape|fuga|perdida ~ gas,
    cheiro|vazamento ~ gas, gas leak, smell ~ gas, leaking gas, odeur|fuite ~ gaz, gaz ~ koule|santi, monoxido,
    exploto*, explosion*, explosao, explodiu, exploded, explose, eksploze, 着火, 起火, 火灾, 失火, пожар*, горит, горим,
    пожежа*, حريق, النار, feuer, brennt, va a fuoco, okai hina, tata oka*,
    huele|siente|siento|sinto|sentindo|sent|senti ~ gas|gaz|quemado, ca sent le gaz|brule, santi ~ gaz,
    garrafa ~ exploto|explota|pierde|fuga|prendio, se prende|prendio|prendiendo ~ fuego|cable|enchufe,
    casa ~ brulent|brulant, tout brule, burning ~ smell|inside, caught fire, pegou fogo`,
  `
    fuego, fogo, feu, dife, humo, fumaca, smoke, quema*`,
);
