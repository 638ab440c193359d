import { type Sign, signsOf } from './sign.js';

// Words that several signs share.
const CHILD =
  'nene|nena|nino|nina|ninito|ninita|nenito|nenita|bebe|bebito|bebita|chiquito|chiquita|criatura|wawa|crianca|menino|menina|garoto|garota|child|kid|toddler|baby|boy|girl|enfant|gamin|garcon|fillette|bambin|timoun|pitit|tifi|tigason|mita';
const CHILDREN = `${CHILD}|hijo|hija|hijos|hijas|chicos|chicas|nenes|nenas|ninos|ninas|criaturas|bebes|wawas|filho|filha|filhos|filhas|criancas|children|kids|son|daughter|babies|enfants|fils|fille|embarazada|gravida|pregnant|enceinte|ansent`;
const LOST_OR_ALONE =
  'solo|sola|solito|solita|llorando|llora|perdido|perdida|abandonado|abandonada|sozinho|sozinha|chorando|alone|lost|crying|abandoned|seul|seule|perdu|perdue|pleure|abandonne|pou|kont|kriye|pedi|abandone';
const TONIGHT = 'hoy|noche|ahora|hoje|noite|agora|tonight|today|now|soir|nuit|maintenant|aswe|kounye|jodi';
const PASSPORT =
  'pasaporte|pasaportes|documento|documentos|dni|papeles|passaporte|documentos|passport|passports|papers|passeport|papiers|paspo|papye';

/** The asker or somebody beside them is hurt, ill or giving birth. */
const medical = signsOf(
  'medical',
  `no|dejo|sin|puede|puedo|cuesta ~ respirar, no|nao|non respira, no esta respirando, dejo de respirar, no ~ respira bien,
  le falta el aire, falta de ar, nao ~ respir*, parou de respirar, not|isnt|cant|cannot|stopped|doesnt|hardly ~ breath*,
  trouble|difficulty breathing, ne|n ~ respir*, respire pas|plus, mal a respirer, pa|pap respire, pa ka respire, pa ka pran souf,
  no ~ despierta|reacciona, no|nao se mueve|mexe, inconscient*, inconsciente, desmay*, desmai*, desvanec*, perdio|perdi el conocimiento,
  perdeu a consciencia, nao acorda|reage, unconscious*, fainted, faint, passed out, collapsed, wont|not ~ wake|waking,
  evanou*, perdu connaissance, ne se reveille pas, reagit pas, endispoze, san konesans, pedi konesans, pa leve ankò,
  se esta|estan|ta muriendo, se muere, se nos muere, me muero, me estoy muriendo, esta|ta morrendo, is|am|are dying, en train de mourir, va|vais mourir,
  il|elle meurt, ap mouri, pral mouri, convuls*, konvilsyon, seizure*, ataque de epilepsia, infarto*, enfarte, ataque al|de corazon|cardiaco, heart attack,
  crise cardiaque, kriz kè, stroke, acv, avc, derrame cerebral, sangrando, sangra, desangr*, hemorrag*, sangramento, sangrado,
  sale|salio|saliendo|pierde|perdiendo|vomita|tose|escupe|mucha|perdio ~ sangre, saindo|perdendo|muito sangue, bleeding, lots|lot of blood, saigne*,
  perd du sang, senyen, san ap koule, pedi san, rompio|rompi|rompieron ~ bolsa|fuente|aguas, bolsa ~ estourou|rompeu, water broke|broken, waters broke,
  perdu les eaux, perd les eaux, dlo ~ pete|kase, contraccion*, contracoes|contracao, contraction*, kontraksyon, gen ~ tranche, tranche ~ komanse|pran|fo|fe, doule tranche, trabajo de parto, trabalho de parto,
  in labor|labour, going into labor|labour, esta|estoy por parir|nacer, va a parir|nacer, esta naciendo, ya nace, bebe esta nascendo, baby is coming, bebe arrive, ap akouche,
  accouche ~ maintenant, trago|tomo|comio|tragó|ingirio|engoliu|bebeu|tomou|swallowed|drank|ate|avale|bu|vale|bwe ~ lavandina|veneno|cloro|pila|pastillas|alvejante|bleach|poison|pills|battery|javel|javel|pilules|pwazon|klorox|raticida|detergente|remedios|kloroks,
  envenen*, intoxic*, poisoned, empoisonn*, anpwazon*, sobredosis, overdos*, se ahoga, se esta ahogando, ahogandose, atragant*, engasg*, afogando, choking, drowning, etouffe*,
  noie|noyade, ap toufe, toufe, ap neye, atropell*, atropel*, run over, hit by ~ car|bus|truck|train|motorbike, renverse par, machin ~ frape|kraze, accidente ~ herid*|sangre|grave|auto|moto|ahora,
  hubo|hay un accidente, tuvimos|tuve un accidente, acidente ~ grave|feri*|sangue, accident ~ bless*|hurt|injur*, acuchill*, apunal*, punalada, esfaque*, facada, stabbed, poignard*, ponyade,
  le|me|lo dispararon, balazo*, baleado, levou|tomou ~ tiro, pegaron|dieron un tiro, got|was|been shot, tire dessus, tire sou, pran bal,
  se quemo ~ agua|aceite|cara|mano|cuerpo|fuego, se queimou, badly burned|burnt, s est brul*, electrocut*, eletrocut*, choque electrico, picado|picadura|mordio|mordido|picou ~ vibora|serpiente|alacran|cobra|escorpiao,
  dolor|dolores|duele ~ pecho, dor ~ peito, chest pain, pain ~ chest, douleur ~ poitrine, mal a la poitrine, kè ~ fè m|mwen mal, doulè ~ lestomak|pwatrin,
  golpeo|golpe|pego ~ cabeza & sangre|inconsciente|vomita|mareado, hit my head, bateu a cabeca, cayo|caida del techo|balcon|andamio, cayo|caida de|desde ~ escalera|altura|piso|balcon|andamio, caiu ~ telhado|escada, fell ~ roof|balcony|stairs, tombe ~ toit|balcon,
  necesito|necesitamos|manden|llamen|llama|pidan|urgente ~ ambulancia, ambulancia ya|urgente|rapido|ahora, preciso|precisamos|mandem|chama|chamem ~ ambulancia|samu, need|send|call|get ~ ambulance,
  besoin|appelez|envoyez ~ ambulance|samu, bezwen|rele|voye ~ anbilans, fiebre|febre|fever|fievre|lafyev ~ 39|40|41|42, 39|40|41 ~ fiebre|febre|fever|fievre|lafyev, temperatura ~ 40|41, embarazada|embarazo|gravida|pregnant|enceinte|ansent ~ sangr*|sangue|sangre|bleed*|blood|saign*|sang|senyen,
  sangr*|sangue|bleed*|saign*|senyen ~ embarazada|embarazo|gravida|pregnant|enceinte|ansent, passando muito mal, esta passando mal, esta muy mal, esta grave, gravemente herid*, very badly hurt|injured, badly injured, gravement bless*, blese grav,
  没有呼吸, 不呼吸, 不能呼吸, 无法呼吸, 呼吸困难, 昏迷, 晕倒, 昏倒, 大出血, 在流血, 流血, 心脏病发作, 叫救护车, 救护车, 要生了, 中毒, не дышит, не может дышать, без сознания, потерял|потеряла сознание,
  кровотеч*, истека* кровью, сердечный приступ, инфаркт, инсульт, схватки, задыха*, умирает, вызовите скорую, нужна скорая, нужна скорая помощь, не дихає, без свідомості, втратив|втратила свідомість, помирає, швидка допомога,
  لا يتنفس, لا تتنفس, لا استطيع التنفس, فاقد الوعي, فاقدة الوعي, ينزف, تنزف, نزيف, يموت, تموت, سيارة اسعاف, اسعاف, atmet nicht, bewusstlos*, blutet, krankenwagen, non respira piu, svenut*, sanguina*, ambulanza, ndopytu*, ndaikatui ~ respira*, omanota, omano hina, imanota`,
  `ambulancia, ambulance, anbilans, dolor|dor muy|muito fuerte|forte, vomita*, herid*|feri*|injured|hurt|blesse|blese, enferm* grave, parto, accouch*, akouche, desangr*, quebr* ~ pierna|brazo, fratur*`,
);

/** Something burns, or gas escapes. */
const fire = signsOf(
  'fire',
  `incendi*, incendie, ensandi, hay|ay ~ fuego, tem|ta ~ fogo, prendio|prendieron|prende|prendiendo ~ fuego, se prendio ~ casa|pieza|cocina, se esta|estan|ta quemando, se quema ~ casa|pieza|cocina|edificio|rancho|vecino,
  esta|ta ardiendo, fuego ~ casa|pieza|cocina|edificio|departamento|garrafa, pegando|pegou fogo, fogo ~ casa|quarto|predio|cozinha, on fire, theres|there is|is a fire, fire in|at my|the|our|next, house|building|kitchen|room ~ burning, burning down,
  il y a le feu, le feu, en feu, prend|pris feu, brule ~ maison|appartement, maison ~ brule, dife ~ kay|pran|nan|lakay, kay ~ pran|boule, kay la ap boule, pran dife, mucho humo, humo ~ casa|edificio|pieza|departamento, muita fumaca, smoke ~ building|house|room|everywhere, fumee ~ partout|maison,
  olor|huele|escape|fuga|perdida ~ gas, cheiro|vazamento ~ gas, gas leak, smell ~ gas, leaking gas, odeur|fuite ~ gaz, gaz ~ koule|santi, monoxido, exploto*, explosion*, explosao, explodiu, exploded, explose, eksploze, 着火, 起火, 火灾, 失火, пожар*, горит, горим, пожежа*, حريق, النار, feuer, brennt, va a fuoco, okai hina, tata oka*`,
  `fuego, fogo, feu, dife, humo, fumaca, smoke, quema*`,
);

/** Water, wind or earth: flood, storm, collapse. */
const disaster = signsOf(
  'disaster',
  `se ~ inunda|inundo|inundando|inundan, esta|estan|estamos|ta|quedamos|quede inund*, casa|pieza|barrio|calle ~ inundada|inundado|inundando|inundo|inundan, entro|entra|entrando|esta entrando|metio|sube|subiendo|subio|llega|llego ~ agua, agua ~ entro|entra|entrando|sube|subiendo|metio|llega|rodillas|cintura|techo,
  alagando|alagou|alagada|alagado, esta|ta inundando, agua ~ entrou|subindo|invadi*, flooded, is|are|being flooding, house ~ flood*, flooding my|our|the, water ~ coming|entering|rising|inside|came|everywhere, inonde|inondee|inondes, maison ~ inond*, eau ~ monte|entre|rentre|partout, dlo ~ antre|monte|anvayi|rantre, inondasyon ~ lakay|kay, dlo ~ lakay|kay,
  se derrumb*, derrumbe, se cayo|vino ~ techo|pared|casa, desmoron*, desabou*, desabamento, roof|building|house|wall ~ collaps*|fell|caving, effondr*, s est ecroul*, kay ~ tonbe|kraze, se volo|vuela|volaron ~ techo|chapas, vento levou ~ telhado, blew|blown ~ roof, terremoto, temblor, terremoto, earthquake, tremblement de terre, tranbleman,
  tornado, cable|cables ~ caido|caidos|suelto|cortado|chispas, cayo ~ arbol, arbol ~ cayo, deslizamiento, alud, deslizamento, atrapad* ~ agua|inundac*|escombros|ascensor, trapped ~ water|flood|rubble, пожар*|наводнение ~ дом, 洪水, 水淹, 被淹, 进水了, 地震, затопило, затапливает, наводнение, землетрясение, затопило, فيضان, زلزال, uberschwemm*, allagat*, terremoto`,
  `inundac*, inund*, enchente*, flood*, inond*, inondasyon, temporal*, tormenta*, tempestade*, storm*, tempete*, evacua*, granizo, siklon`,
);

/** A crime under way, or one that has hurt somebody. */
const crime = signsOf(
  'crime',
  `me|nos|lo|la|le estan|esta robando|asaltando|siguiendo|persiguiendo|atacando|apuntando, estan robando|entrando|asaltando ~ casa|vecin*|negocio|local, quieren|intentan|estan ~ entrar ~ casa, hay ~ ladron*|chorro|chorros, alguien ~ entro|entrando|meterse|metio ~ casa, me sigue|siguen ~ hombre|tipo|auto|calle|alguien, hombre|tipo|alguien me sigue|persigue,
  tem ~ ladrao, estao ~ roubando|assaltando|seguindo|perseguindo, esta|ta me seguindo|perseguindo, alguem ~ invadi*|entrou|seguindo, being robbed|followed|attacked|chased, following me, someone ~ breaking|broke into|in, intruder, chasing me, quelqu un ~ suit|entre|attaque, me suit|poursuit, on m attaque|agresse, agresse*, vole ~ ap antre, vole yo ~ lakay|kay, moun ~ swiv|atake m|mwen, ap swiv mwen|m,
  con|tiene|tienen|un|una arma|pistola|revolver|cuchillo|navaja|machete & amenaz*|robar*|roba*|asalt*|mat*|apunt*|afuera|casa|puerta|viene, com|tem ~ arma|faca|revolver & ameac*|roub*|assalt*|mat*, has|with|pulled ~ gun|knife & me|robb*|threat*|outside, couteau|pistolet|arme & menace*|attaqu*|vol*, gen ~ zam|kouto & menase|vole|touye,
  tiroteo*, balacera*, disparos, estan a los tiros, tiroteio, shooting|gunshots|gunfire, fusillade, coups de feu, tire ap fet, secuestr*, sequestr*, kidnap*, enleve, rapt, kidnape, quieren|quiere linchar|matarme|matarnos|matarlo, me van a matar, nos van a matar, querem me matar, trying to kill, want to kill us, veulent me tuer, vle touye nou|m|mwen|li,
  robbed|attacked|mugged|assaulted ~ hit|hurt|beat|punched|bleeding|injured|knife|gun, robaron|asaltaron|atacaron ~ golpe*|pegaron|lastim*|herid*|cuchillo|arma|cabeza|sangr*, roubaram|assaltaram ~ bat*|feri*|machuc*|faca|cabeca, vole|agresse|attaque ~ frappe*|bless*|couteau|tete, vole ~ frape|blese|bat, me|nos atacaron|patearon|golpearon, me estan pegando, me bateram, beat me up, jumped me, ils m ont frappe, pelea ~ cuchillo*|arma*|sangre,
  抢劫, 有人跟踪我, 有人闯进, 枪, 持刀, нападают, напали, ограбили ~ ударили|избили, грабят, преследу* меня, стреля*, يهاجم*, يسرق*, überfall*, mi seguono, mi stanno seguendo`,
  `robaron|robando|asaltaron|asalto, roubaram|assalto, robbed|mugged|stolen, agression, ladron*, ladrao, thief, voleur*, arma, pistola, gun, knife`,
);

/** Somebody close hurts, threatens or locks in the asker. */
const violence = signsOf(
  'violence',
  `me|nos|la|le pega|pego|pegaba|pegando|pegue|golpea|golpeo|golpeaba|golpeando|patea|pateo|cachetea|empuja|ahorca|ahorco|ahorcando|lastima|lastimo|maltrata ~ marido|esposo|pareja|novio|ex|papa|padre|padrastro|hijos|casa|siempre|ahora|otra|vez, marido|esposo|pareja|novio|ex|exmarido|padrastro|papa|padre|concubino|companero|cunado|suegro ~ pega|pego|pegaba|pegando|golpea|golpeo|golpeaba|golpeando|ahorca|ahorco|lastimo|mata|matar|matarme|amenaza|amenazo|cuchillo|viola|violo|encierra|encerro|pegue|patea|pateo|persigue,
  me pega, me esta pegando, me pego ~ cara|panza|cabeza|palo|fuerte, me golpea, me golpeo, me esta golpeando, me quiere|va a|quiso|intento matar, me va ~ matar, te voy a matar, dijo que me ~ mata|matar, me amenaza|amenazo ~ matar|muerte|cuchillo|arma|todos, amenaza ~ matar*|muerte, me tiene encerrada|encerrado, me encerro, me dejo encerrada, me prendio fuego, me roci* ~ alcohol|nafta, me ahorc*,
  me violo, me violaron, me esta violando, me quiere violar, me quiso violar, abuso de mi, abusa de mi, abusaron de mi, estan|esta abusando, ele|marido|namorado|companheiro|ex|parceiro|padrasto|pai ~ bate|bateu|batendo|espanca*|matar|ameac*|mata|trancou|agred*|estupr*, me bate, me bateu, me batendo, vai me matar, quer me matar, me ameac* ~ matar|morte|faca|arma, me trancou, me estupr*, fui estuprada, apanho ~ marido|dele, estou apanhando, me espanc*,
  husband|boyfriend|partner|ex|father|stepfather|dad|he|man ~ hits|hit|hitting|beats|beat|beating|choked|choking|strangl*|rapes|raped|threaten*|kill|slapped|punched|hurts|hurting ~ me|us|kids|my, hits me, beats me, beating me, hitting me, hurting me, he ~ kill me, wants|going|threatened to kill me, raped me, i was raped, been raped, locked me ~ in|up|inside|house|room, sexually assaulted|abused,
  mari|copain|conjoint|compagnon|ex|pere|beau ~ frappe*|bat|battu|tape|tue*|tuer|menace*|viole*|etrangl*|enferme*, me frappe, m a frappe*, il me bat, me tape, veut|va me tuer, menace de me|nous tuer, m a viole*, ete violee|viole, m a enferme*, je suis battue, mari m|mwen ~ bat|frape|touye|menase|kale, mennaj mwen|m ~ bat|frape|touye|menase|kale, ap bat mwen|m, bat mwen, kale m|mwen, frape m|mwen, vle touye mwen, vle touye m, ap touye m|mwen, pral touye m|mwen, vyole m|mwen, fe kadejak, kadejak, femen m|mwen ~ kay|chanm|anndan,
  他打我, 丈夫打我, 老公打我, 家暴, 强奸, 要杀我, муж ~ бьет|бьёт|избива*|избил|убить, бьет меня, меня бьет, хочет ~ убить, изнасилов*, чоловік ~ б'є|вбити, زوجي يضربني, يضربني, يريد قتلي, اغتصب*, schlagt mich, mein mann schlagt, mi picchia, che nupa, ohupi* che, chejukase, che juka*`,
  `violencia, violence, vyolans, golpe*, amenaz*, ameac*, threat*, menac*, abus*, agred*, miedo ~ marido|pareja|esposo|ex|el, medo ~ dele|marido, afraid ~ husband|him|partner, peur ~ mari|lui, pe mari`,
);

/** Held, exploited, without papers or way out. */
const trafficking = signsOf(
  'trafficking',
  `quito|quitaron|saco|sacaron|retiene|retienen|retuvo|retuvieron|guarda|guardan|escondio|escondieron|agarro|agarraron|tiene|tienen ~ ${PASSPORT} & salir|irme|irnos|encerr*|trabaj*|patron*|deja|dejan|obliga*|deuda|dueno|duena|jefe|jefa|escapar*, no me da|dan|devuelve|devuelven|quiere|quieren ~ ${PASSPORT} & salir|irme|irnos|encerr*|trabaj*|patron*|deja|dejan|obliga*|deuda|dueno|duena|jefe|jefa,
  no me|nos deja|dejan|dejaron ~ salir|ir|irme|irnos, no puedo|podemos salir ~ taller|trabajo|fabrica|finca|aca|aqui, nos|me|la|las|los tienen|tiene ~ encerrad*|secuestrad*|retenid*|trabajando ~ encerrad*|sin|gratis, nos|me|la|las|los tienen|tiene encerrad*|retenid*, estoy|estamos|esta encerrad*, me|nos|la obligan|obliga|obligaron|obligo ~ trabajar|prostitu*|acostar*|acostarme|sexo|clientes|vender, me|nos|la vendieron, me|nos explotan|explotando, obligad* a|por ~ trabajar|prostitu*|sexo,
  tomaram|tomou|pegaram|pegou|tiraram|tirou|reteve|retiveram|ficou|ficaram ~ ${PASSPORT} & sair|trabalh*|patrao|deixa*|presa|preso|trancad*|obriga*|embora, nao ~ deixa|deixam|devolve|devolvem ~ sair|ir|embora|${PASSPORT}, me obriga|obrigam|obrigaram ~ trabalhar|prostitu*|sexo|fazer, estou|estamos|me presa|trancad*|mantem, fui vendida,
  took|take|taken|keep|keeps|keeping|kept|has|hold|holds|confiscat* ~ ${PASSPORT} & leave|work|job|boss|out|let|allow|escape|lock*|debt|pay, wont|not|dont|doesnt|never ~ let ~ leave|out|go, cant|cannot leave ~ house|factory|work|place|farm|here, forced|forcing|force|forces|make|makes me ~ work|sex|prostitut*|clients, forced to ~ work|sex|prostitut*, held against, held captive, being held, sold me|us, locked ~ in|up|inside ~ work|factory|house,
  pris|confisque|garde|gardent|retient ~ ${PASSPORT} & sortir|travail*|partir|patron*|laisse*|enferm*|oblig*|forc*, ne ~ laisse|laissent ~ sortir|partir, m oblige*|me force*|forcent|nous force* ~ travailler|prostitu*|coucher|sexe, je suis|on est|sommes|nous enferme*|sequestre*|retenu*|bloque*, pran|kenbe|sere ~ ${PASSPORT} & soti|travay*|patwon|kite|femen, pran ~ ${PASSPORT} & ede, pa ka soti|kite|sove, pa ~ kite ~ soti|ale, pa vle kite m|mwen ~ ale|soti, fose|oblije m|mwen ~ travay|kouche|fe|bouzen, yo femen m|nou|mwen,
  扣了我的护照, 拿走了我的护照, 护照被, 不让我离开, 不让我走, 被关, 强迫我, отобрал* ~ паспорт*, забрал* ~ паспорт*, не выпуска*, не отпуска*, заставля* ~ работать|заниматься, держат ~ взаперти|силой, أخذوا جواز, اخذ جواز, لا يسمحون لي, محتجز*, hat meinen pass, halten mich fest, mi hanno preso il passaporto, non mi lasciano uscire, ndaikatui asemi|asê`,
  `trata de personas|blancas, human traffick*, explotacion|exploracao|exploitation, esclav*, escrav*, slave*`,
);

/** A child that is lost, left or alone. */
const childAlone = signsOf(
  'childAlone',
  `encontre|encontramos|encontro|encontraron|hay|vi|veo|aparecio|esta|halle|tengo|encontrei|encontramos|achei|achamos|tem|found|there|theres|see|saw|trouve|vu|vois|jwenn|we|gen ~ ${CHILD} & ${LOST_OR_ALONE} & calle|estacion|plaza|parque|tren|colectivo|hospital|puerta|esquina|rua|praca|estacao|street|station|park|bus|train|store|mall|market|corner|outside|rue|gare|marche|lari|mache|encontre|encontramos|encontrei|achei|found|trouve|jwenn|sabe|parents|padres|pais|mama|mae|mother|guarani|nadie|nobody|ninguem|personne,
  ${CHILD} ~ solo|sola|solito|solita|abandonado|abandonada|perdido|perdida|sozinho|sozinha|abandoned|alone|seul|seule ~ calle|estacion|plaza|rua|praca|street|station|llorando|chorando|crying|noche,
  se me perdio ~ hijo|hija|${CHILD}|chico|chica|sobrino|sobrina, se perdio ~ mi|un|una ~ hijo|hija|${CHILD}|chico|chica|sobrino|sobrina, hijo|hija|nene|nena|nino|nina|sobrino|sobrina|hermanito|hermanita se ~ perdio, perdi ~ mi|meu|minha|a hijo|hija|nene|nena|filho|filha, no encuentro ~ mi|a hijo|hija|${CHILD}|nene|nena, no ~ aparece ~ hijo|hija|${CHILD}, hijo|hija|nene|nena|nino|nina|filho|filha|menino|menina ~ desaparecio|desaparecida|desaparecido|desapareceu|sumiu|no aparece|perdida|perdido|secuestr*, filho|filha se perdeu, nao ~ encontro|acho ~ filho|filha|crianca, meu|minha filho|filha ~ sumiu|desapareceu,
  lost my ~ son|daughter|child|kid|kids|baby|boy|girl, cant|cannot find my ~ son|daughter|child|kid|kids|baby|boy|girl, son|daughter|child|kid|boy|girl|baby is|are|went|has|got ~ missing|lost|disappeared|gone, missing child|kid|daughter|son, perdu mon|ma|notre fils|fille|enfant, fils|fille|enfant a|est ~ disparu*, fils|fille|enfant est perdu*, trouve pas|plus mon|ma fils|fille|enfant, trouve un enfant|bebe|garcon|petit, pitit|timoun ~ pedi|disparet, ti fi|gason ~ pedi|disparet, mwen pa jwenn pitit, pedi pitit, jwenn yon ti ~ gason|fi|moun|bebe, jwenn yon timoun|bebe,
  abandonaron ~ ${CHILD}, dejaron ~ ${CHILD} ~ solo|sola|calle|puerta, ${CHILD} abandonad*, deixaram ~ ${CHILD} ~ sozinh*|rua, left ~ ${CHILD} ~ alone|street, soy menor ~ solo|sola|calle, tengo 11|12|13|14|15|16|17 ~ estoy|solo|sola ~ solo|sola|calle, estoy|soy ~ menor ~ sola|solo, im 12|13|14|15|16|17 ~ alone|street, 走失, 孩子不见了, 孩子丢了, 找不到孩子, 迷路的孩子, ребенок|ребёнок|сын|дочь ~ потерял*|пропал*, один на улице ребенок, طفل ضائع, ضاع ابني, ابني مفقود, kind ~ verschwunden|verloren|allein, bambino ~ solo|perso|scomparso, mita ~ hae anoite`,
);

/** Thinks of ending their life. */
const suicide = signsOf(
  'suicide',
  `me quiero|queria ~ matar|morir|suicidar, me voy a matar|suicidar, voy a matarme|suicidarme, quiero|quisiera|deseo|prefiero|ganas ~ morir|morirme|matarme|suicidarme|desaparecer, suicid*, swisid*, quitarme|quitarse la vida, terminar con mi vida, acabar con mi vida, no quiero|puedo ~ vivir mas|asi, no quiero vivir, no quiero seguir ~ viviendo|vivo|viva, ya no quiero ~ vivir|seguir, no vale la pena vivir|seguir, sin ganas de vivir, no tengo ganas de vivir, no aguanto mas ~ vida|vivir|quiero, cortarme las venas, me corto ~ brazos|venas, me voy a tirar ~ tren|puente|ventana|balcon,
  quero morrer, quero me matar, queria morrer, vou me matar, vontade de morrer, vontade de me matar, tirar ~ minha|propria vida, acabar com ~ minha vida, nao quero ~ viver, nao aguento mais ~ viver|vida, kill myself, killing myself, want|wanna|wish|rather ~ die, want to be dead, end my life, end it all, hurt myself, cut myself, dont want to live, no reason to live, better off dead, me suicider, envie de mourir, veux mourir, me tuer ~ je|vais, je vais me tuer, je veux me tuer, mettre fin ~ jours|vie, plus envie de vivre, veux plus vivre, en finir ~ vie, vle mouri, anvi mouri, touye tet mwen|m|li, touye tet, pa vle viv ankò, pa vle viv,
  想死, 自杀, 不想活, 活不下去, хочу умереть, не хочу жить, покончить с собой, покончу с собой, убить себя, хочу померти, не хочу жити, انتحار, اريد ان اموت, اريد الموت, umbringen, will sterben, nicht mehr leben, voglio morire, uccidermi, amanose, ajejukase`,
);

/** No roof tonight, above all with children. */
const homeless = signsOf(
  'homeless',
  `echaron|echan|desalojaron|desalojan|sacaron|corrieron|estamos|estoy|quedamos|quede|vivo|vivimos|durmiendo|dormimos|duermo|quedo ~ calle & ${CHILDREN}, echaron|echan|desalojaron|sacaron|corrieron & calle & ${TONIGHT}, estoy|estamos|quede|quedamos|me quede ~ calle ~ ${TONIGHT}, ${TONIGHT} ~ estoy|estamos|quede|quedamos|dormir|duermo ~ calle,
  no tengo|tenemos|hay ~ donde dormir|ir|quedarme|quedarnos|pasar, no tengo|tenemos ~ lugar|techo ~ dormir|pasar|quedarme|noche, donde ~ dormir ~ hoy|noche|ahora, donde ~ pasar la noche, sin techo & ${CHILDREN}, sin techo ~ ${TONIGHT}, na rua & ${CHILDREN} & dormir|moro|estou|estamos|ficamos|despej*|expuls*, despej*|expuls* & ${TONIGHT} & rua|dormir, nao ~ tenho|temos ~ onde dormir|ficar|ir, onde ~ dormir ~ hoje|noite|agora, sem teto & ${CHILDREN},
  nowhere|no place|anywhere ~ sleep|stay|go ~ tonight|kids|children|baby|now, nowhere|no place to sleep|stay|live, place to sleep tonight, sleep ~ tonight, on|in|living the street|streets & ${CHILDREN}, homeless & ${CHILDREN}, homeless & tonight|now|today, kicked|threw|thrown|evicted ~ out|us|me & tonight|street|today|now, sleeping ~ street|outside|station,
  a la rue & enfant*|bebe*|fils|fille*|famille|enceinte|soir|nuit, dehors & dormir|enfant*|soir|nuit, nulle part ~ dormir|aller, pas d endroit ~ dormir, ou dormir ~ ce|cette|soir|nuit, dormir dehors, dorm* dans la rue, nan lari & timoun*|pitit*|bebe|aswe|ansent, pa gen kote ~ domi|rete|dòmi|ale, pa gen kay ~ domi|rete|timoun, mete ~ deyo & timoun*|pitit*|aswe|bebe|lari, kote ~ domi ~ aswe|jodi, domi nan lari,
  没地方住, 无家可归, 流落街头, 今晚住哪, негде ночевать|жить|спать, на улице ~ дет*|ребен*|ночь, ночуем на улице, ніде ночувати|жити, بلا مأوى, ليس لدي مكان, obdachlos, keinen schlafplatz, senza tetto, non so dove dormire`,
);

/** All signs, the gravest danger first: when a message shows several, the first is the answer's. */
export const signs: readonly Sign[] = [
  ...medical,
  ...fire,
  ...disaster,
  ...suicide,
  ...childAlone,
  ...violence,
  ...trafficking,
  ...crime,
  ...homeless,
];

/** Makes an open sign an alarm: it is happening, or help is cried for. */
export const urgencyPatterns: readonly string[] =
  `ayuda por favor, ayudenme, ayudeme, ayudame, auxilio, socorro, urgente, urgencia, emergencia, rapido por favor, ya mismo, ahora mismo,
  esta pasando, me ayuden, help me, help us, help please, please help, urgent, emergency, right now, sos, me ajuda, me ajudem, ajudem, emergencia agora, agora mesmo, au secours,
  aidez moi, aidez nous, urgence, vite, tout de suite, sekou, anmwe, ede m, ede nou, ede mwen ~ tanpri, ijan, ijans, 救命, 紧急, 救我, помогите, спасите, срочно, допоможіть, рятуйте, النجدة, ساعدوني, hilfe, notfall, aiuto, pytyvo mbae, chepytyvomina`
    .split(',')
    .map((pattern) => pattern.trim());
