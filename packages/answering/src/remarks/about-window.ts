/** Questions about the window itself: who or what it is and what it can do. */
export const WHO = `quien|quienes sos|eres|son, con quien estoy|hablo|chateo, que sos|eres vos|tu, que es esto|este|esta, como te llamas, quien te hizo|creo|programo|maneja,
  de quien es este|esta|esto, para|pa que sirve|es este|esta|esto, para|pa que servis|sirves, que ~ puedo|podria preguntar|preguntarte|consultar|consultarte, sobre que ~ preguntar|preguntarte, what ~ can i ask, o que posso perguntar, que puis je demander, ki kesyon m|mwen ka, que podes|puedes|sabes hacer, en que me podes|puedes ayudar, como funciona esto|este,
  quem e|eh voce|vc, quem sao voces|vcs, quem te fez|criou, com quem ~ falo|falando|estou|to, o que voce|vc faz|pode, para|pra que serve isso|isto|este|esse, qual e|eh seu|o nome, como funciona isso|isto|este|esse,
  who are|r you|u, who made|created|built|runs you|u|this, who is this|behind, whos this, who am i talking, what are you|u, what can you|u do, what do you|u do, whats your name, what is this|your chat|bot|name|number, how does this work,
  qui es tu, tu es qui, t es qui, qui etes vous, vous etes qui, qui t a fait|cree, a qui je parle, a qui est ce que je parle, que peux tu faire, qu est ce que tu peux|fais, comment tu t appelles, c est quoi ce|cette, a quoi tu sers, a quoi sert ce|cette,
  kiyes|ki moun ou|w|sa ye, kiyes ou ye, ki moun ou ye, ki moun ki fe|kreye ou|w, ki sa ou|w ka|kapab fe, kisa ou|w ka fe, kouman ou rele, ki non ou|w`;

/** Whether a person answers. */
export const PERSON = `hay una|alguna persona ~ ahi|atras|detras|aca, tem uma|alguma pessoa ~ ai|atras|aqui, is there a|any ~ person|human|someone ~ behind|there|here, vos sos|eres humano|humana|robot|real, sos|eres un|una robot|bot|persona|maquina|humano|humana|ia, sos|eres robot|bot|humano|humana|real|persona, hablo|hablando con un|una robot|bot|persona|maquina|humano|humana, robot o persona|humano|humana, bot o persona|humano|humana, persona o robot|bot|maquina, persona o una maquina|robot, maquina o persona, esto es un robot|bot,
  voce|vc|tu e|eh|es um|uma robo|humano|humana|bot|pessoa|maquina, voce|vc e|eh robo|humano|humana|bot|gente|real|pessoa, falando com um|uma robo|bot|pessoa|maquina, pessoa ou robo|bot|maquina, robo ou pessoa|gente,
  are|r you|u a|an|really ~ robot|bot|human|person|machine, are|r you|u human|real|ai, talking|chatting|speaking to|with a|an ~ robot|bot|human|person|machine, is this a ~ robot|bot|machine|person|human, robot or a ~ person|human, human or a ~ robot|bot|machine,
  tu es|serais un|une ~ robot|personne|humain|humaine|machine|bot, t es un|une ~ robot|personne|humain|machine, es tu un|une ~ robot|personne|humain|machine, etes vous un|une ~ robot|personne|humain|machine, vous etes un|une ~ robot|personne|humain|machine, c est un robot|bot,
  ou|w se yon ~ robo|moun|machin|mashin, se yon robo|machin|mashin, ou|w se robo|moun`;

/** Whether writing to it costs something; these are said of the chat itself. */
export const FREE = `chat|bot|escribirte|preguntarte|hablarte|usarte ~ gratis|gratuito|cobran|cobra|cuesta|sale|pagar|pago, gratis|gratuito ~ chat|bot|escribirte|preguntarte|usarte, me cobran|cobras|cobra por|si ~ escribir|preguntar|mensaje|mensajes|chat,
  conversar|chat ~ gratis|graca|cobra|custa|pago|pagar, gratis|graca ~ chat|conversar, chat|bot|texting|messaging ~ free|cost|charge|pay, free|cost|pay ~ chat|bot|text|message|write ~ you|here, gratuit|payant ~ ecrire, ecrire|chat ~ gratuit|payant|coute, ekri ~ gratis|koute|peye, gratis ~ ekri`;

/** The same, said of whatever was spoken of; of the chat itself only when nothing was. */
export const THIS_FREE = `esto es gratis|gratuito|pago, esto|este servicio ~ gratis|cobran|cuesta|pago, me cobran esto|por esto, isso|isto ~ gratis|gratuito|graca|pago|cobrado, esse|este servico ~ gratis|graca|pago|cobra, is this|it|the free, is this service ~ free|paid, do you charge, c est gratuit|payant, ce service ~ gratuit|payant, eske sa gratis, sa gratis`;
