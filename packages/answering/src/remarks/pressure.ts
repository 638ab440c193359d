/** Attempts to change what the window is. They count wherever they stand. */
export const ORDERS = `ignora|ignore|ignorar|ignorez|olvida|olvidate|esqueca|esquece|forget|disregard|oublie|oubliez|bliye|inyore ~ instruccion*|instrucao|instrucoes|instruction*|reglas|regras|rules|regles|prompt|enstriksyon*,
  system|del|your|ton|seu prompt, prompt del sistema, a partir de ahora sos|vas|eres|respondes|contestas, desde ahora sos|eres|vas, de ahora en mas sos|eres, a partir de agora voce|vc, de agora em diante voce|vc, from now on you, from now on ~ answer|only|say|speak|talk|be, a partir de ahora|agora ~ solo|solamente|somente|responde|responda, you are|re now, youre now,
  tu es maintenant, a partir de maintenant tu, kounye a|la ou|w se, kounyea ou|w se, actua|actue como|de, hace|haz de cuenta que, finge|fingi|finja que, act as|like a|an|if|my|the, pretend to be, pretend that|you, roleplay, role play, fais semblant, fais comme si, fe tankou|kom|komsi|kmsi, jailbreak, developer mode, modo desarrollador,
  repeti|repite|repita|repete|repeat|repetez despues|after|apres|depois|aprem, repita|repete comigo|avec, repeti conmigo`;

/** Orders to say something. They count at the start of a message only: later they are what somebody told. */
export const SAY_THAT = `deci|decime|decile|deciles|di|dime|dile|diga|digame|dis|dites|escribi|escribime|escribe|escreva|ecris|ecrivez|publica|publique|anuncia|anuncie|annonce|confirma|confirme|repeti|repita|jura|promete|prometeme|fala que|qu|ke|q,
  say|write|announce|confirm|repeat|publish|promise that, say hospitals|schools|migrants|immigrants|the|all|something|i|you|we, tell everyone|everybody|them|people that, di|ekri lopital|lekol|yo|tout|biwo`;
