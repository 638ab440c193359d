import { fold } from './fold.js';

/**
 * Ordinary words that look like a slip in a word of danger or of the lexicon: "demais" is not "desmaiou", "checking"
 * is not "choking". Add what is found to be mended wrongly.
 */
const ORDINARY = `
  violao medido medida medidas medidor sagrado sagrada escribir escribo escribe escriben escribi escribiendo escriba escribile escribime decide decidir decidi decido pedido
  pedidos pedir pide enero febrero ciclo ciclos recibe reciben recibo recibi recibir ganar gana gane comite publica
  servicio servicios formal formas forma participa participacion permiso permisos persona personal redes propio propia
  proteger protege protocolo agenda unidas identidad publicos oficinas pensas pensar pienso anota vence reunion reuniones
  acepta aceptan quedarse empezar empece nombre nombres empresa empresas corregir dominio domingo promete residente
  puedan fuerte seguido seguir decidir cuidan blanco blanca banca grupo grupos primero primer tercero cuarto cuarta pared
  parque perro pero cerro cierto cierta siento sienta cuenta cuentan cuento entiendo entiende entender atender apenas
  vecino vecinos contrato contratos termino mesa mesas caso casos casa cosas comprar compro vender mandar manda llevar
  lleva traer trae viaje viajar viajo pasaje parada parado llegada llegar llegado conseguir consigo seguro segura seguros
  demain temps fera demais escreva escreve escrever recebe receber recebo valendo sentir sente curto acordo acordar proprio propria contato
  pontos ponto conselho segundo segunda terceiro acesso guarde guarda pessoal pessoais profissional escolha escolher
  aceita aceito aceite chegar chegam chega assunto encontro encontrar consulta consultas antes depois sempre nunca
  between public permanent compulsory contract contracts status states advise advice leaving illegal attend energy person
  persons access settlement enter reason reasons project projects permit permits career target losing personal whether
  partner partners credit fill places place stress certificate certificates terms zone rates arrange officer officers save
  ensure considered international guardian depart addressed arise permanently consumption areas cancel separation look
  breaks break requirement requirements retirement photos photo adult adults case cases equivalent decided decide checking
  check change changed changes culture whole besides treat treatment promise require required never urgent panic ways full
  comes sees policy paper papers plan plans appointment appointments hour hours pays another committee temporary spell
  personne personnes conseil conseils services droit droits passe passer beneficier certificat ville vacances
  enseignement entrer contrat contrats themes prendre reunion reunions pays permanent deces transport transports publics
  publique energie avant accord formes partie commun commune communes perdre salaire voix chaque visite visites acces
  donne donner termes zones commence commencer endroit endroits revenu taille poste postes direction fete fetes promotion
  carriere adolescent nouveau nouvel nouvelle aliment aliments entree quelque quelques chose choses consommation utile
  primaire emploi emplois adulte adultes tranche changer promet papier donnez entre vers rendre reste rester cherche
  mando mandas mandaron mandame mandamos ando andan anduvo escreveu escreveram escrevi escrevendo escrito escrita escritura descendo desce descer subiu subir sube desceu bilhete bilhetes
  billete billetes violeta couloir flamme repondre repond escuche escucha escuchar leer leyo leen lei ler leu lendo leram saber saben sabia supe soube conoce conocer conheco conhece
  dejar dejame dejo deje deixar deixou acabo acabei acabou acaba olvido olvide esqueci ayudar ayuda ajudar ajuda trabajo trabaja vivo vive viven morar mora moro alquilo aluguel
  visito visita visitar visitando visiting visit visited visiter
  desperto despertar despierta tarde premier premiere premieres primeira primeiras primeras premye
  senores senor senoras acompanar acompanarme acompanho visitan visitas visitam solta soltar suelta vuelvo vuelve vuelven regale regalo derriere devant devan
  agarrar agarro chess bete bicho paret paretre etoiles etoile manches manche locataire soulage voisine
  debido debida plazo plazos evalua evaluan evaluar projet projets promotora promotor promotoras algemado algemada
  running run responsible responsable responsables responsavel chanje avek deside peson byen plis anpil toujou deja apre`;

const words = new Set(ORDINARY.trim().split(/\s+/).map(fold));

/** Whether a folded word is right as it is, though it looks like a slip. */
export function isOrdinaryWord(word: string): boolean {
  return words.has(word);
}
