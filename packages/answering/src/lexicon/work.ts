import { type Concept, conceptsOf } from './concept.js';

const concept = conceptsOf('work');
const finance = conceptsOf('finance');

/** Jobs, businesses, pay. */
export const work: readonly Concept[] = [
  concept(
    'job',
    `trabaj*, restauration, labur*, chamba, chambear, chambita, pega, busco|buscando|buscar pega, camello, emple*, job, jobs, work, working, worker*, travail, travailler,
    travay, travaye, boulot, empreg*, trabalh*, trampo, changa, changas, работ*, 工作, 打工, mbaapo`,
    { weight: 0.7, near: ['employmentOffice'] },
  ),
  concept(
    'employmentOffice',
    `oficina de empleo, agencia de empleo|trabajo, agencia de emprego*, employment office|centre|center, job centre|center,
    bolsa de trabajo|empleo, agence ~ emploi, bureau ~ emploi, busco|buscar|buscando|procuro|procurando|conseguir ~ trabajo|laburo|chamba|empleo|trabalho|emprego,
    looking for ~ work|job, find ~ work|job, cherche|chercher|trouver ~ travail|emploi|boulot, chache|jwenn ~ travay, 找工作,
    найти|ищу ~ работу, intermediacion laboral`,
    { near: ['job', 'entrepreneurship'] },
  ),
  concept(
    'entrepreneurship',
    `emprend*, empreend*, negocio*, business, entrepreneur*, entrepris*, antreprene*, biznis, komes, monotribut*, self employ*,
    startup, microcredit*, abrir ~ empresa, puesto|puestito|local|kiosco ~ feria|comida|venta|ropa, poner ~ negocio|puesto|puestito|local|kiosco, abrir|montar ~ negocio|local|kiosco|tienda, open|start ~ shop|business, feria|ferias, cooperativa*, mi propio, own shop, ti komes, 创业, 生意, бизнес`,
    { near: ['training', 'employmentOffice'] },
  ),
  concept(
    'labourRights',
    `no me pagan|pago|pagaron, no me quiere|quieren pagar, me deben ~ sueldo|meses|plata, despid*, despedid*, me echaron ~ trabajo|laburo, demit*, fired, unpaid|owed ~ wage*|salary,
    not|didnt|doesnt|wont|wouldnt ~ pay|paid ~ me|wages|salary, nao ~ pagou|pagam|paga, trabajo en negro, en negro, sueldo*, salario*, salary, wages,
    patron|patrona|patrao|boss|jefe, patwon, pa peye m, indemnizac*, aguinaldo, explot*, ne me paie pas, licencie, derechos laborales, labour rights, sindicato*, accidente de trabajo`,
    { near: ['lawyer', 'job'] },
  ),
  concept(
    'domesticWork',
    'casas particulares, limpieza, empleada domestica, cuidando, cuidar|cuidado ~ abuelos|ancianos|ninos, faxina, diarista, cleaning, babysit*, ninera',
    {
      role: 'condition',
    },
  ),
  concept(
    'streetVending',
    `vend* ~ calle|rua|rue|street|lari, venta ambulante, vendedor ambulante, mantero*, street vend*, marchand* ambulant*,
    mercaderia, mercadoria, marchandise*, merchandise, machandiz, decomis*, me sacaron la mercaderia`,
    { near: ['complaint', 'lawyer'] },
  ),
  finance(
    'bank',
    `banco, bancos, bancari*, banque, bank, banks, bancaire, bancaria, bank account, cbu, cuenta ~ banco, caja de ahorro*, compte bancaire, conta ~ banco, abrir ~ cuenta|conta, kont labank, labank, bank, mercado pago, tarjeta de credito, 银行, банк*`,
    { weight: 3 },
  ),
  finance(
    'remittance',
    `remesa*, remessa*, remittance*, mandar|enviar|send|envoyer|voye ~ plata|dinero|dinheiro|money|argent|lajan, giro, giros, western union, 汇款`,
    { weight: 3 },
  ),
  finance(
    'exchangeRate',
    `dolar*, dollar*, euro, euros, cambio ~ real|pesos|dolar, exchange rate, cotizacion*, casa de cambio, taux de change, crypto, bitcoin, 汇率, доллар*`,
    { weight: 3 },
  ),
  finance('loan', `prestamo*, emprestimo*, loan, loans, pret bancaire, credito, creditos, 贷款`, { weight: 3 }),
  finance('tax', `impuesto*, afip, arca, tax, taxes, imposto*, impot*`, { weight: 2 }),
];
