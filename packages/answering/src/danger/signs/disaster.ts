import { signsOf } from '../sign.js';

/** Water, wind or earth: flood, storm, collapse. */
export const disaster = signsOf(
  'disaster',
  `
    morro|barranco|cerro|encosta|montana ~ desceu|caiu|desabou|cayo|vino, landslide, mudslide, glissement de terrain, deslizamento de terra, plafond|toit|mur|immeuble ~ tomber, entro|entrou|entra ~ agua & estamos ~ techo|terraza|escalera|telhado|laje,
    caiu|desabou|caindo|cedeu ~ muro|parede|teto|telhado|laje|barranco, mi|miray|do|twati|plafon an|a|la tonbe|kraze|efondre, wall|roof|ceiling ~ on us|me|him|her,
    fio|fios|cabo|cabos ~ caido|caidos|caiu|caiu|solto|soltos|faisca*, power|electric|electrical|live line|lines|cable|cables|wire|wires & down|fell|fallen|spark*|street, cable|cables|fil|fils|ligne ~ electrique|electriques|courant|tension & tombe*|arrache|etincelle*, fil|poto ~ kouran|elektrik ~ tonbe|kase|koupe, cables ~ chispas|tirando,
    trapped|stuck|stranded ~ flood|flooding|water|roof|rubble, bloque|bloques|bloquee|coince|coinces|piege|pieges ~ inondation|eau|toit|decombres|fumee, bloke|kole ~ inondasyon|dlo|do kay, inondasyon|dlo ~ bloke, ilhado|ilhados|ilhada|presos|presas ~ enchente|agua|telhado, entrou|entra|entrando|tem agua ~ casa|quarto ~ enchente|chuva, enchente ~ entrou|levou|casa|subindo,
    calle|calles|avenida|barrio|cuadra ~ rio|lago|laguna, no podemos|puedo salir ~ agua|inund*, rua|ruas ~ rio ~ sair, river ~ overflow*|burst, riviere ~ deborde*, rivye ~ desann|debode, desbordo|desborda|desbordando ~ arroyo|rio, arroyo|rio ~ desbordo|desborda|crecio|crece|subio|sube, poste ~ cayo|caido, cayo ~ poste|rayo, rayo ~ cayo,
    se ~ inunda|inundo|inundando|inundan, esta|estan|estamos|ta|quedamos|quede inund*,
    casa|pieza|barrio|calle ~ inundada|inundado|inundando|inundo|inundan,
    entro|entra|entrando|metio|sube|subiendo|subio|llega|llego ~ agua,
    agua ~ entro|entra|entrando|sube|subiendo|metio|llega|rodillas|cintura|techo,
    alagando|alagou|alagada|alagado, esta|ta inundando, agua ~ entrou|subindo|invadi*, flooded,
    is|are|being flooding, house ~ flood*, flooding my|our|the,
    water ~ coming|entering|rising|inside|came|everywhere, inonde|inondee|inondes, maison ~ inond*,
    eau ~ monte|entre|rentre|partout, dlo ~ antre|monte|anvayi|rantre, inondasyon ~ lakay|kay, dlo ~ lakay|kay,
    se derrumb*, derrumbe, se cayo|vino ~ techo|pared|casa, desmoron*, desabou*, desabamento,
    roof|building|house|wall ~ collaps*|fell|caving, effondr*, s est ecroul*, kay ~ tonbe|kraze,
    se volo|vuela|volaron ~ techo|chapas, vento levou ~ telhado, blew|blown ~ roof, terremoto, temblor,
    earthquake, tremblement de terre, tranbleman, tornado, cable|cables ~ caido|caidos|suelto|cortado|chispas,
    cayo ~ arbol, arbol ~ cayo, deslizamiento, alud, deslizamento, atrapad* ~ agua|inundac*|escombros|ascensor,
    trapped ~ water|flood|rubble, пожар*|наводнение ~ дом, 洪水, 水淹, 被淹, 进水了, 地震, затопило, затапливает,
    наводнение, землетрясение, فيضان, زلزال, uberschwemm*, allagat*,
    inundacion ~ barrio|casa|ayuda|nos|necesitamos, arriba|encima|sobre ~ techo|mesa|cama|heladera ~ agua,
    vino|viene|vinieron ~ techo|pared|casa|muro|edificio ~ abajo|encima, se ~ cayendo|cae|viene|vino abajo ~ casa|techo|pared|edificio,
    casa|techo|pared|edificio ~ se cae|viene|cayendo, esta cayendo|caindo ~ casa|techo|parede|teto,
    casa|predio|parede|teto|muro vai cair, casa|predio|parede|teto|muro ~ caindo|caiu|desabou,
    entra|entrando|entrou|entro ~ agua, agua ~ adentro|rodilla|pecho|cama|camas|joelho, que nos saquen|rescaten,
    nos rescaten, rescate ~ agua, house ~ underwater|collapsing|falling,
    ceiling|roof|wall|building ~ collapsed|fell|falling, plafond|mur|toit ~ tombe|effondr*, maison ~ effondr*,
    kay ~ anba dlo, dlo ~ nan kay|chanm, estamos aislados, atrapados ~ agua`,
  `
    inundac*, inund*, enchente*, flood*, inond*, inondasyon, temporal*, tormenta*, tempestade*, storm*,
    tempete*, evacua*, granizo, siklon`,
);
