/** What people say in anger. It is met calmly, and it is no question. */
export const INSULTS = `inutil|inutiles, callate, inservible|inservibles, inferno, bet, ferme la, tonto|tonta|tontos|bruto|bruta, idiota*, estupid*, imbecil*, pelotud*, boludo|boluda, forro|forra, mierda, porqueria, puto|puta|putos|putas, hdp, concha de tu|la, conchudo|conchuda, no servis|sirves para|pa nada, basura, tarado|tarada, malparid*, pendejo|pendeja, cabron|cabrona, chupala, chupame, andate|anda|vayanse a cagar|mierda, 
  bosta|merda|mierda|porqueria de robo|bot|chat, tomar no cu, robo|bot burro|burra|idiota, vai se foder|fuder, foda se, bosta, merda, nao serve para|pra nada, caralho, porra, otario|otaria, arrombad*, desgracad*, babaca, burro|burra,
  fuck|fucking, shit|bullshit, stupid, useless, idiot*, asshole*, bitch, bastard*, moron*, dumb|dumbass, garbage, you suck, screw you, shut up,
  connard*, connasse*, salope, encul*, foutre|fous, merde, espece de con|conne, imbecile*, debile, es|etes vraiment nul|nulle, es|etes nul|nulle, ta gueule, pute, stupide, batard,
  sot|sotte, kolanget, kaka, enbesil, langet manman, manman w|ou, bouzen, egare, idyo`;
