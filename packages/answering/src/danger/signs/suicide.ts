import { signsOf } from '../sign.js';

/** Thinks of ending their life. */
export const suicide = signsOf(
  'suicide',
  `
    veux|vais en finir, envie|pense d|a en finir,
    want|wanna|gonna ~ end it, no quiero seguir mas, no puedo mas ~ vivir|vida|morir, mejor ~ muerto|muerta|morirme|morir, todos ~ mejor sin mi, despedirme ~ todos|siempre|familia, je n en peux plus ~ vivre|vie,
    me quiero|queria ~ matar|morir|suicidar, me voy a matar|suicidar, voy a matarme|suicidarme,
    quiero|quisiera|deseo|prefiero|ganas ~ morir|morirme|matarme|suicidarme|desaparecer, suicid*, swisid*,
    quitarme|quitarse la vida, terminar con mi vida, acabar con mi vida, no quiero|puedo ~ vivir mas|asi,
    no quiero vivir, no quiero seguir ~ viviendo|vivo|viva, ya no quiero ~ vivir|seguir,
    no vale la pena vivir|seguir, sin ganas de vivir, no tengo ganas de vivir,
    no aguanto mas ~ vida|vivir|quiero, cortarme las venas, me corto ~ brazos|venas,
    me voy a tirar ~ tren|puente|ventana|balcon, quero morrer, quero me matar, queria morrer, vou me matar,
    vontade de morrer, vontade de me matar, tirar ~ minha|propria vida, acabar com ~ minha vida,
    nao quero ~ viver, nao aguento mais ~ viver|vida, kill myself, killing myself, want|wanna|wish|rather ~ die,
    want to be dead, end my life, end it all, hurt myself, cut myself, dont want to live, no reason to live,
    better off dead, me suicider, envie de mourir, veux mourir, me tuer ~ je|vais, je vais me tuer,
    je veux me tuer, mettre fin ~ jours|vie, plus envie de vivre, veux plus vivre, en finir ~ vie, vle mouri,
    anvi mouri, touye tet mwen|m|li, touye tet, pa vle viv ankò, pa vle viv, 想死, 自杀, 不想活, 活不下去, хочу умереть,
    не хочу жить, покончить с собой, покончу с собой, убить себя, хочу померти, не хочу жити, انتحار,
    اريد ان اموت, اريد الموت, umbringen, will sterben, nicht mehr leben, voglio morire, uccidermi, amanose,
    ajejukase, terminar con todo|esto, terminar con mi vida, acabar con todo,
    tirarme|tirar|tiro ~ balcon|puente|tren|ventana|vias|terraza,
    se quiere|queria|quiso|va ~ matar|suicidar|morir, quiere|queria matarse|suicidarse|morirse,
    pienso|penso|pensando|penso ~ matarme|suicid*|morir|morrer|matar, penso em me matar,
    me pularia|pular ~ ponte|janela|predio, going|gonna|want|about to jump, jump off, tome todas las pastillas,
    tome muchas pastillas, me corte las venas|munecas, cortei os pulsos, cut my wrists,
    thinking ~ suicide|killing|ending, dont wanna live|be alive, wants to die, kill|killing himself|herself|themselves,
    veut se suicider|mourir|tuer, je pense au suicide|mourir, plus la force de vivre, m ap touye tet,
    li vle touye tet, bouke viv, fatige viv, desaparecer ~ vida|siempre, vida ~ desaparecer,
    no quiero estar mas|vivo|viva`,
);
