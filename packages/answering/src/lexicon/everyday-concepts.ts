import { type Concept, conceptsOf } from './concept.js';

const concept = conceptsOf(null);
/** What is asked about is clear, as with what people ask `elsewhere`. */
const everyday = (id: string, words: string) => concept(id, words, { weight: 2 });

/** Streets, papers, things and pastimes that people also ask a town hall about, in the words of several languages. */
export const everydayConcepts: readonly Concept[] = [
  // === Streets and houses
  everyday(
    'rubbish',
    `basura*, residuo|residuos, recolector|recoleccion|recolectores, lixo, lixeira*, coleta, garbage, rubbish, trash,
    poubelle*, eboueur*, ordures, dechets, fatra, мусор*, 垃圾`,
  ),
  everyday(
    'streetLight',
    `alumbrado, foco|luminaria|farol ~ calle|quemado|vereda, luz|luces ~ calle|cuadra|plaza|poste, luz|lampada|poste ~ rua,
    street|public light|lights|lighting|lamp, eclairage public, lampadaire*, limye ~ lari`,
  ),
  everyday(
    'runningWater',
    `agua ~ corte|falta|presion|canilla, sin|corte|corto|falta|sale|tengo|presion ~ agua, aysa, falta|sem agua,
    water ~ cut|outage|pressure, no|without|running water, coupure d eau, pas d eau, pa gen dlo`,
  ),
  everyday(
    'powerBill',
    `tarifa social, boleta|factura|subsidio|pagar|descuento ~ luz|gas|electricidad, edesur, edenor, metrogas,
    conta de luz|gas, electricity|gas|power bill, facture ~ electricite|gaz`,
  ),
  everyday('bottledGas', 'garrafa|garrafas, botijao|bujao ~ gas, gas bottle|cylinder, bouteille de gaz, bonbon gaz'),
  everyday('pothole', 'bache|baches, buraco|buracos ~ rua|calcada, pothole*, nid de poule, nids de poule'),
  everyday('trees', 'arbol|arboles, poda|podar|podan, arvore*, tree|trees, pruning, arbre|arbres, elag*, pyebwa'),
  everyday(
    'noise',
    `ruido|ruidos, musica fuerte|alta, barulho*, som alto, noise, noisy, loud music, bruit, tapage, bri`,
  ),
  everyday('rats', 'rata|ratas, roedor*, rato|ratos, rat|rats, rodent*, desratiz*'),
  everyday(
    'mosquitoes',
    'mosquito|mosquitos, dengue, fumig* ~ mosquito|mosquitos|dengue, mosquito*, moustique*, moustik',
  ),
  everyday('parking', 'estacionar, estacionamiento, estacionamento, parking, car park, stationnement, garer'),
  everyday('bicycles', 'bici|bicis, bicicleta*, bike|bikes, bicycle*, velo|velos, bisiklet'),
  everyday(
    'cemetery',
    'cementer*, cemiter*, cemeter*, cimetiere*, simitye, enterrar, entierro, enterro, burial, enterrement',
  ),
  // === Ways and journeys
  everyday('airport', 'aeropuerto, ezeiza, aeroporto, airport, aeroport, ayewopo, аэропорт*, 机场'),
  everyday(
    'busTerminal',
    'terminal ~ omnibus|micros|colectivos, micros ~ salen|sale, rodoviaria, bus station|terminal, gare routiere',
  ),
  everyday(
    'returnHome',
    `volver|volverme|regresar|retornar|retorno ~ pais|colombia|venezuela|peru|bolivia|paraguay|haiti|senegal,
    voltar ~ pais|brasil, go|going|return|get back|home ~ country, go back ~ my country, rentrer ~ pays|chez,
    retounen ~ peyi|ayiti|lakay`,
  ),
  everyday(
    'drivingLicence',
    `registro|licencia|carnet|carne ~ conducir|manejar, carteira ~ motorista, cnh, habilitacao ~ dirigir,
    driving|drivers|driver licence|license|permit, permis ~ conduire, lisans ~ kondwi|kondui`,
  ),
  everyday(
    'trafficFine',
    `multa|multas, traffic fine|fines|ticket, parking fine|ticket, fine|fines ~ traffic|speeding, amende|amendes,
    contravention*, kontravansyon`,
  ),
  everyday('vehicleTax', 'patente|patentes, impuesto|imposto ~ auto|moto|carro|automotor, ipva, car|vehicle tax'),
  everyday(
    'vehicleTransfer',
    'transferir|transfiero|transferencia ~ auto|moto|coche, transferir ~ carro|moto, transfer ~ car|title',
  ),
  // === Papers and permits
  everyday(
    'proofOfAddress',
    `certificado|constancia ~ domicilio, comprovante ~ endereco|residencia, proof of address|residence, certificat de domicile,
    justificatif de domicile`,
  ),
  everyday(
    'deathCertificate',
    'acta|partida|certificado ~ defuncion, certidao de obito, death certificate, acte de deces, ak lanmo',
  ),
  everyday(
    'shopPermit',
    `habilit* ~ local|negocio|almacen|kiosco|comercio|restaurante, habilitacion comercial, alvara,
    business|shop licence|license|permit, licence ~ commerce`,
  ),
  everyday(
    'deliveryRider',
    'repartidor*, rappi, rapi, pedidosya, delivery rider|driver|work|job, entregador*, livreur*',
  ),
  everyday('apostille', 'apostill*, apostil*'),
  everyday(
    'certifiedTranslation',
    'traductor publico, tradutor juramentado, certified|sworn translator|translation, traducteur assermente',
  ),
  // === Things for the home and for children
  everyday('glasses', 'anteojos, lentes, gafas, oculos, glasses, eyeglasses, spectacles, lunettes, linet'),
  everyday('diapers', 'panal|panales, fralda|fraldas, diaper|diapers, nappy|nappies, couches ~ bebe|enfant, kouchet'),
  everyday('clothes', 'ropa, roupa|roupas, clothes, clothing, vetement*, habits, rad'),
  everyday(
    'bedding',
    'colchon|colchones, frazada*, colchao|colchoes, cobertor*, mattress*, blanket|blankets, matelas, couverture*, matla',
  ),
  everyday('schoolCoat', 'guardapolvo*, uniforme ~ escuela|escolar, school uniform, uniforme scolaire, inifom'),
  // === Learning and free time
  everyday('library', 'bibliotec*, biblioteq*, librar*, bibliotheq*, bibliyotek*, библиотек*, 图书馆'),
  everyday('computing', 'computacion, compu, informatic*, computer, computers, informatique, odinate'),
  everyday(
    'englishLessons',
    'ingles ~ clase|clases|curso, clase|clases|curso|aula|aulas|estudiar|estudio|aprender ~ ingles, english class|classes|course|lessons, cours d anglais',
  ),
  everyday('hairdressing', 'peluquer*, cabeleireir*, hairdress*, barber*, coiffure, kwafi'),
  everyday(
    'musicLessons',
    `guitarra|piano|violin|canto|musica ~ clase|clases|taller|curso,
    clase|clases|taller|curso|aula|aulas ~ guitarra|piano|violin|violao|canto|musica,
    guitar|piano|music lessons|classes|class, cours de guitare|piano|musique`,
  ),
  everyday('swimming', 'pileta|piletas, natacion, nadar, piscin*, natacao, swim*, natation, nager, naje, pisin, 游泳'),
  everyday('gym', 'gimnasi*, ginastica, gym, gyms, fitness, gymnast*, salle de sport'),
  everyday('yoga', 'yoga, ioga'),
  everyday('mass', 'misa|misas, missa|missas, holy mass, messe|messes, lames'),
  everyday('cinema', 'cine, pelicula*, movie*, cinema, filme|filmes, film|films, sinema'),
  everyday('hotel', 'hotel, hoteles, hotels, hostel*, hoteis, otel'),
  everyday('carnival', 'corso|corsos, carnaval*, carnival, kanaval'),
  everyday(
    'sights',
    'visitar|conocer|pasear ~ lugares, lugares ~ visitar|conocer|pasear, what ~ visit, things to see, sightseeing, que visiter',
  ),
];
