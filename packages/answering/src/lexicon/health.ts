import { type Concept, conceptsOf } from './concept.js';

const concept = conceptsOf('health');
const CARE = ['hospital', 'healthCentre', 'doctor'];

/** Health care, its places and its people. */
export const health: readonly Concept[] = [
  concept(
    'healthcare',
    `salud, saude, health*, sante, lasante, sante piblik, atencion medica, atendimento medico, medical care|help, soins,
    soin, swen, tratamiento*, tratamento*, treatment*, atender|atienden|atende|atendem ~ hospital, donde|adonde ~ atienden|atiendan|atenderme|atenderse|atendernos, onde ~ atendem, tesai, здоровь*,
    медицинск*, 健康, 医疗`,
    { weight: 0.6, near: ['hospital', 'healthCentre'] },
  ),
  concept(
    'vaccination',
    `щеплен*, تطعيم*, لقاح*, vacun*, vacin*, vaccin*, vaksin*, vaksen*, pikir, libreta sanitaria, immuni*, прививк*, вакцин*, vakuna*, nevakuna*, onevakuna*, ovakuna*, shots, привив*, 疫苗,
    打针, 接种`,
    { near: ['healthCentre'] },
  ),
  concept(
    'hospital',
    `hospital, hospitales, hospitais, hospitals, hospitalar, ospital, ospitales, hopital, hopitaux, lopital, opital,
    guardia, guardias, sanatorio*, pronto socorro, clinica|clinicas|clinic|clinics|clinique|klinik, emergency room,
    tasyo, больниц*, госпитал*, 医院`,
    { near: ['healthCentre', 'healthcare'] },
  ),
  concept(
    'healthCentre',
    `hampina wasi*, qulla uta*, salita, salitas, caps, cesac, cesacs, centro|centros|centre|centres|sant ~ salud|saude|sante|lasante,
    posto|postos ~ saude, postinho, ubs, unidad sanitaria, unidade de saude, health center|centre|centers|centres|post,
    dispensaire*, dispanse, sant sante, primeros auxilios, поликлиник*, 诊所`,
    { near: ['hospital', 'healthcare'] },
  ),
  concept(
    'doctor',
    `medico, medica, medicos, medicas, medecin*, doctor, doctora, doctores, doctors, doutor, doutora, dotor, docteur*,
    dokte, doktor|doktora, especialista|especialistas, specialist|specialists, dermatolog*, traumatolog*, cardiolog*, urolog*, neurolog*, kinesiolog*, nutricionist*, otorrin*, ortoped*, orthoped*, endocrinolog*, eye doctor, pediatr*, pedyat, ginecolog*, gynecolog*, dentist*, odontolog*, oftalmolog*, obstetr*,
    enfermero|enfermera|enfermeira|enfermeiro, nurse*, infirmier*, consulta medica, pohanohara, pohanoha, pohano*,
    врач*, доктор*, 医生, 看病, 大夫`,
    { near: ['hospital', 'healthCentre'] },
  ),
  concept(
    'glasses',
    'glasses, anteojos, lentes, gafas, oculos, lunettes, linet, oculist*, oftalmolog*, optometr*, ophtalmo*',
    { weight: 2, near: ['doctor'] },
  ),
  concept(
    'scheduledCare',
    `tomograf*, ecografi*, ultrassom, ultrasound*, echograph*, radiograf*, raio x, rayos x, xray|xrays, resonancia*,
    ressonancia*, mri, ct scan, scan, scans, scanner, estudios medicos, analisis de sangre, exame|exames, ciruj*, cirug*,
    cirurg*, chirurg*, surger*, operarme, operarse, operarlo, operarla, operacion, operacao, operasyon, me operan,
    operar ~ hospital|hernia|rodilla|joelho, operar, internacion, internaciones, internacao, internado, internada, hernia, quimio*,
    dialisis, cancer, 手术, операци*`,
    { near: ['hospital', 'healthcare'] },
  ),
  concept(
    'pregnancy',
    `embaraz*, tener ~ bebe, semanas de embarazo, dar a luz, gravid*, gravida, pregnan*, enceinte*, ansent, grosesse, parto, partos, parir, prenatal|prenatals,
    pre natal, accouch*, akouche, antenatal, беременн*, родить, рожать, роды, родов, 怀孕, 孕妇`,
    { near: ['hospital', 'healthCentre'] },
  ),
  concept(
    'medicine',
    `remedio, remedios, medicament*, medicacion*, medication*, medicines, pharmac*, farmac*, famasi, renmed, medikaman,
    insulin*, receta, recetas, pastillas, pilul*, лекарств*, 药`,
    { near: ['healthCentre', 'hospital'] },
  ),
  concept(
    'mentalHealth',
    `psicolog*, psiquiatr*, psycholog*, psychiat*, depres*, ansiedad, ansiedade, anxi*, terapia, terapias, sikolog*,
    salud mental, saude mental, mental health, sante mentale, ataques de panico`,
    { near: ['healthCentre'] },
  ),
  concept(
    'illness',
    `enfermo, enferma, enfermedad*, se enfermo, doente, doentes, doenca, sick, ill, illness, sickness, malad*, dolor,
    duele, dor de, doendo, fiebre, febre, fever*, fievre, lafyev, tos, toux, gripe, grippe, flu, covid, dengue,
    infeccion*, diarrea, vomit*, hurts, hasy, боли, болит, болеет, заболел*, 生病, 病了, 发烧`,
    { weight: 0.6, near: CARE },
  ),
  concept(
    'healthAppointment',
    `turno|turnos|cita|citas ~ medico|medica|hospital|cesac|salita|pediatra|ginecologo|salud|doctor,
    medical|doctor|doctors|hospital appointment, appointment ~ doctor|hospital|clinic,
    rendez vous|rendezvous|randevou ~ medecin|dokte|hopital|lopital, marcar ~ consulta`,
    { near: CARE },
  ),
  concept(
    'contraception',
    `anticoncep*, contracep*, preservativ*, condom*, aborto, abort*, planificacion familiar, diu`,
    { near: ['healthCentre', 'hospital'] },
  ),
  concept('hiv', 'vih, hiv, sida, hepatitis, tuberculosis, tbc', { near: ['healthCentre', 'hospital'] }),
  concept('addiction', 'adiccion*, addict*, consumo problematico, drogas, drogue, drugs, alcoholismo, alcoolismo', {
    near: ['healthCentre', 'mentalHealth'],
  }),
  concept('disability', 'discapac*, deficien*, disabil*, disabled, handicap*, andikape, cud, autis*, инвалид*', {
    near: ['healthCentre'],
  }),
];
