import { type Concept, conceptsOf } from './concept.js';

const consulate = conceptsOf('consulate');
const language = conceptsOf('language');
const community = conceptsOf('community');
const privacy = conceptsOf('privacy');
const SPANISH = 'espanol|espanhol|castellano|spanish|espagnol|panyol|castelhano|espanyol';

/** Consulates, languages, associations, and what the window itself does with data. */
export const communityLife: readonly Concept[] = [
  consulate(
    'consulate',
    'consul, consulado*, consulad*, consular*, consulat*, konsila*, embajad*, embaixad*, embass*, ambassad*, anbasad, консульств*, посольств*, 领事馆, 大使馆',
    { weight: 3 },
  ),
  consulate(
    'mobileConsulate',
    'consulado|consulados movil|moviles|mobil|mobiles|itinerante|itinerantes, mobile consulate*, consulat* mobile*, consulado|consulados|consul ~ viene|venir|vienen|vem|itinerant*',
    { weight: 3, near: [] },
  ),
  language(
    'spanishCourse',
    `curso|cursos|clase|clases|aula|aulas|course|courses|class|classes|lesson|lessons|cours|kou|leson|aprender|aprende|aprendo|learn|learning|apprendre|aprann|estudiar|estudar|study|ensenan|teach ~ ${SPANISH}, ${SPANISH} ~ curso|course|class|classes|cours|lessons|gratis|gratuito|free|migrantes, 学西班牙语, 西班牙语, испанск*`,
    { near: ['training'] },
  ),
  language(
    'noSpanish',
    `no habl* ~ ${SPANISH}, dont|doesnt|not speak ~ ${SPANISH}, nao fal* ~ ${SPANISH}, parle pas ~ ${SPANISH}, pa pale ~ ${SPANISH}`,
    {
      role: 'condition',
      near: ['spanishCourse', 'interpreter'],
    },
  ),
  language(
    'interpreter',
    `interpret*, traductor*, traduc*, translat*, tradut*, traduzir, tradui*, entepret, tradiktè, переводчик*, 翻译`,
    { weight: 1.5 },
  ),
  community(
    'association',
    `asociacion|asociaciones, asociar*, association*, associacao|associacoes, asosyasyon, personeria juridica, agrupacion, entidad, organizacion comunitaria, formar ~ grupo`,
    { near: ['communityCouncil'] },
  ),
  community(
    'communityCouncil',
    `consejo ~ comunidades|colectividades, colectividad|colectividades, comunidad|comunidades, community, communities, communaute*, kominote, comunidade*, council`,
    { near: ['association'] },
  ),
  community(
    'festival',
    `fiesta*, festival*, festa, evento*, event|events, feria de las colectividades, cultura*, fete`,
    { near: ['communityCouncil'] },
  ),
  community('participation', `participar, participation, padron`),
  community(
    'citizenService',
    `cgpc, cgyp, cgypc, centro de gestion, centros de gestion, municipalidad, municipio, prefeitura, mairie, town hall, city hall, atencion al vecino, atencion ciudadana, cic, centro integrador, comuna|comunas, lameri`,
  ),
  privacy(
    'privacy',
    `migraciones|migracoes|migracao|imigracao|migrations|migration|immigration|imigrasyon|migrasyon|policia|police|polis|lapolis ~ le|leem|lee|leen|lit|lisent|read|reads|li|lire|ler|leer ~, migraciones|migracoes|migracao|imigracao|migrations|migration|immigration|imigrasyon|migrasyon|policia|police|polis|lapolis ~ le|leem|lee|leen|ve|veem|lit|lisent|voit|voient|read|reads|see|sees|li|we|entera|enteran|sabe|sait|knows|konnen ~ isto|isso|esto|aqui|pregunto|escribo|mensaje|mensajes|mensagem|mensagens|messages|message|mesaj|conversa|chat|this,
    mostra*|muestra*|show|shows|montre*|montrez|montre|denuncia*|entrega* ~ isso|isto|esto|this|ca|sa|mensaje*|messages|conversa ~ policia|police|polis|imigracao|migraciones|immigration,
    passar|passam|dar|dao|contar|mandar ~ meus|meu|minha|minhas ~ dado|dados|nome|conversa, donnez|donner|passez|transmettez|communiquez ~ mes|mon ~ infos|info|donnees|nom|messages, bay|pase|voye ~ imigrasyon|migrasyon|polis|lapolis, lo|la|los|las lee|leen|ve|ven ~ migraciones|policia|gobierno, le|leem|ve|veem ~ imigracao|policia, conversation|chat|conversacion|conversa ~ private|privada|privado|privee|secret|segura|seguro, ver|ve|ven|leer|lee|leen|le|lendo|see|read|reads|voir|lire|li|we ~ escribo|escribi|escrevo|escreve|write|chat|messages|ecris|ekri, mis|meus|my|mes ~ datos|dados|data|donnees, pasan ~ datos, protec* de datos|dados, data protection|privacy, privacidad, privacidade, privacy, confidential*, confidencial*, anonim*, anonym*, sin dar mi nombre, quien|quienes lee|leen|ve|ven, quem le|ve, who can|could|will|does read|reads|see, who reads|sees, qui lit|voit, qui peut lire|voir, ki moun|ki ka|ap li, kiyes ~ li ~ mesaj*, guardan|guardam|guarda|guardas|keep|store|gardez|garde ~ mensajes|mensagens|messages|datos|dados|data|info*, share ~ data|information|info, tell|report ~ me|us ~ immigration|police, avis*|dicen|denuncian|pasan|comparten|informan ~ migraciones|policia|gobierno, mandar|enviar|escribir ~ mi|el dni|documento|pasaporte|nombre ~ aca, mandar mi dni, borren|borrar|eliminar ~ escribi|mensajes|datos|conversacion, delete ~ messages|data|what, apagar ~ mensagens|dados, effacer ~ messages|donnees, tell|report|give ~ police|immigration, enfomasyon mwen, это анонимно, мои данные, 隐私, 我的信息`,
  ),
  privacy(
    'aboutBot',
    `sos|eres|es un|una robot|bot|persona|maquina, are you ~ robot|bot|human|real|person, voce e ~ robo|pessoa, quien sos|eres, who are you, quem e voce, qui es tu, es tu un robot, eske ou se ~ robo|moun, tu es ~ robot`,
    { near: ['privacy'] },
  ),
];
