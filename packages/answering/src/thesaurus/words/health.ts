/** What newcomers ask about health and care, in eight languages; machine-made, unreviewed by speakers. */
export const healthWords: string = `
doctor
de Arzt, Ärztin, Ärzte, Doktor, Mediziner, ärztlich
en doctor, physician, medic, doc
fr médecin, docteur, docteure, toubib
ar طبيب, طبيبة, أطباء, دكتور, دكتورة, حكيم
uk лікар, лікарка, лікарі, доктор, медичний
es médico, médica, doctor, doctora
pt médico, médica, doutor, doutora
ht doktè, medsen

familyDoctor
de Hausarzt, Hausärztin, Hausärzte, Allgemeinmediziner, Allgemeinarzt, Allgemeinmedizin, Allgemeinärztin
en GP, general practitioner, family doctor, family physician
fr généraliste, médecin traitant, médecin de famille, Hausarzt
ar طبيب الأسرة, طبيب العائلة, طبيب عام, طبيب منزلي
uk сімейний лікар, терапевт, дільничний лікар, Hausarzt
es médico de cabecera, médico general, médico de familia, clínico
pt médico de família, clínico geral, generalista
ht doktè fanmi, jeneralis

medicalSpecialist
de Facharzt, Fachärztin, Fachärzte, Spezialist
en specialist, consultant, specialist doctor
fr spécialiste, médecin spécialiste
ar أخصائي, اختصاصي, طبيب مختص, طبيب متخصص, أخصائيين
uk вузький спеціаліст, лікар-фахівець, лікар-спеціаліст
es especialista, médico especialista
pt especialista, médico especialista
ht espesyalis

medicalPractice
de Praxis, Arztpraxis, Praxen, Arztpraxen, Ordination, Gemeinschaftspraxis, Poliklinik, MVZ, Ärztehaus
en practice, surgery, medical practice, polyclinic, health centre, health center, health post
fr cabinet, cabinet médical, centre médical, polyclinique, centre de santé
ar عيادة, عيادات, مستوصف
uk практика, лікарський кабінет, поліклініка, амбулаторія
es consultorio, clínica, policlínico, ambulatorio, salita, CAPS, centro de salud, sala de primeros auxilios, CeSAC
pt consultório, clínica, policlínica, posto de saúde, UBS
ht klinik, sant sante, biwo doktè, dispansè

consultationHours
de Sprechstunde, Sprechzeit, Sprechstunden
en consultation hours, surgery hours, office hours
fr heures de consultation, permanence
ar ساعات الاستشارة, أوقات المعاينة, مواعيد العيادة
uk години прийому, прийомні години, прийом
es horario de atención
pt horário de atendimento, horas de consulta
ht lè konsiltasyon

doctorAppointment
de Arzttermin, Facharzttermin, Terminservicestelle, Arztbesuch, 116117
en doctor's appointment, medical appointment, doctor visit, 116117
fr rendez-vous médical, rendez-vous chez le médecin, visite médicale
ar موعد طبي, موعد عند الطبيب, زيارة الطبيب
uk запис до лікаря, візит до лікаря, прийом у лікаря
es cita médica, turno médico, visita médica
pt consulta médica, marcar consulta, agendamento
ht randevou doktè

doctorSearch
de Arztsuche, Ärzteverzeichnis, Arztwahl, Ärzteliste, Kassenärztliche Vereinigung
en doctor search, doctor directory, find a doctor, choice of doctor
fr annuaire médical, recherche de médecin, choix du médecin
ar البحث عن طبيب, دليل الأطباء, اختيار الطبيب
uk пошук лікаря, довідник лікарів, вибір лікаря
es buscar médico, directorio médico, elección de médico
pt procurar médico, lista de médicos, escolha do médico
ht chèche doktè

onCallDoctor
de Bereitschaftsdienst, Ärztlicher Bereitschaftsdienst, Bereitschaftspraxis, Notdienst, Notfallpraxis, 116117, Wochenenddienst
en on-call service, out-of-hours, doctor on call, on-call doctor, emergency practice, 116117, urgent care
fr médecin de garde, service de garde, permanence médicale, 116117
ar طبيب مناوب, خدمة الطوارئ الطبية, الخدمة الطبية المناوبة, مناوبة
uk черговий лікар, чергова служба, чергування, чергова практика, 116117
es médico de guardia, servicio de guardia, guardia médica, 116117
pt médico de plantão, plantão, plantão médico, 116117
ht doktè degad

referral
de Überweisung, Überweisungsschein, Einweisung, überweisen
en referral, referral slip, refer
fr lettre de recommandation, adressage, ordonnance de transfert, bulletin de transfert
ar إحالة, تحويل, تحويلة, ورقة تحويل
uk направлення, скерування
es derivación, remisión, volante
pt encaminhamento, guia de encaminhamento
ht referans

hospital
de Krankenhaus, Krankenhäuser, Klinik, Klinikum, Spital, Hospital, Universitätsklinikum, Kliniken
en hospital, clinic, infirmary
fr hôpital, hôpitaux, clinique, CHU, hospitalier
ar مستشفى, مستشفيات, مشفى, مشافي
uk лікарня, шпиталь, госпіталь, клініка, лікарні, клініці
es hospital, clínica, sanatorio, nosocomio
pt hospital, hospitais, clínica
ht lopital

hospitalStay
de Krankenhausaufenthalt, stationär, Krankenhausbehandlung, Krankenhausaufenthalte
en inpatient, hospital stay, hospitalisation, hospitalization
fr hospitalisation, séjour hospitalier, hospitaliser
ar إقامة في المستشفى, دخول المستشفى, رقود, تنويم
uk госпіталізація, стаціонар, стаціонарне лікування
es hospitalización, internación, ingreso hospitalario, internar
pt internação, internamento, hospitalização, internar
ht entène lopital, entènasyon

emergencyRoom
de Notaufnahme, Rettungsstelle, Notfallambulanz, Ambulanz, Notfallversorgung, Notfallaufnahme
en emergency room, A&E, ER, emergency department, casualty
fr urgences, service des urgences
ar قسم الطوارئ, غرفة الطوارئ, قسم الإسعاف
uk приймальне відділення, відділення невідкладної допомоги, відділення екстреної допомоги, травмпункт
es urgencias, sala de emergencias, guardia
pt pronto-socorro, urgência, emergência, UPA
ht sal ijans

emergency
de Notfall, Notfälle, Notlage, Lebensgefahr, lebensbedrohlich, dringend, Notruf, 112, 110, Rettungsdienst, Notdienst
en emergency, emergencies, life-threatening, urgent, emergency call, 112, 110, rescue service
fr urgence, danger de mort, danger vital, urgent, appel d'urgence, secours, 112, 110
ar طوارئ, طارئ, حالة طارئة, حالات الطوارئ, إسعاف, نداء الطوارئ, عاجل, 112, 110
uk невідкладний, екстрений, надзвичайна ситуація, невідкладний випадок, екстрений виклик, терміново, рятувальники, 112, 110
es emergencia, urgencia, peligro de muerte, urgente, rescate, 112, 110
pt emergência, urgência, perigo de vida, urgente, resgate, 112, 110
ht ijans, 112, 110

emergencyNumber
de Notruf, Notrufnummer, Notrufnummern, 112, 110, Notfallnummer, Euronotruf
en emergency number, emergency call, 112, 110, 911, 999
fr numéro d'urgence, appel d'urgence, 112, 110, numéros d'urgence
ar رقم الطوارئ, أرقام الطوارئ, نداء الطوارئ, 112, 110
uk номер екстреного виклику, екстрений виклик, екстрений номер, 112, 110
es número de emergencia, llamada de emergencia, 112, 110, teléfono de emergencias
pt número de emergência, chamada de emergência, 112, 110, 192
ht nimewo ijans, 112, 110

ambulance
de Rettungsdienst, Krankenwagen, Rettungswagen, Notarzt, Notärztin, Sanitäter, Rettungssanitäter, Notärzte, RTW
en ambulance, paramedic, rescue service, emergency doctor, EMS
fr ambulance, SAMU, secours, secouriste, ambulancier, médecin urgentiste
ar سيارة إسعاف, إسعاف, مسعف, مسعفين, طبيب الطوارئ
uk швидка допомога, швидка, карета швидкої, рятувальна служба, парамедик
es ambulancia, paramédico, servicio de rescate, SAMU
pt ambulância, paramédico, SAMU, socorrista, resgate
ht anbilans

firstAid
de Erste Hilfe, Ersthelfer, Wiederbelebung, Reanimation, Verbandskasten, Defibrillator
en first aid, first aider, CPR, resuscitation, defibrillator
fr premiers secours, secourisme, réanimation, défibrillateur
ar إسعافات أولية, إسعاف أولي, إنعاش
uk перша допомога, домедична допомога, реанімація, аптечка
es primeros auxilios, reanimación, RCP, desfibrilador
pt primeiros socorros, reanimação, RCP, desfibrilador
ht premye swen

firstAidCourse
de Erste-Hilfe-Kurs, Ersthelferkurs, Rotes Kreuz, DRK, Johanniter, Malteser, Samariterbund
en first aid course, first aid training, Red Cross
fr cours de premiers secours, formation aux premiers secours, Croix-Rouge
ar دورة إسعافات أولية, الصليب الأحمر
uk курс першої допомоги, Червоний Хрест
es curso de primeros auxilios, Cruz Roja
pt curso de primeiros socorros, Cruz Vermelha
ht kou premye swen, Kwa Wouj

accident
de Unfall, Unfälle, Verkehrsunfall, verunglücken, verunglückt, Panne
en accident, crash, car accident, traffic accident, collision, breakdown
fr accident, accident de la route, accidenté, collision, panne
ar حادث, حوادث, حادثة, حادث سير
uk аварія, нещасний випадок, ДТП, пригода
es accidente, choque, accidente de tránsito, accidente de tráfico, avería
pt acidente, batida, acidente de trânsito, colisão
ht aksidan

workAccident
de Arbeitsunfall, Wegeunfall, Durchgangsarzt, D-Arzt, Durchgangsärzte, Berufskrankheit, Arbeitsunfälle
en work accident, workplace accident, industrial accident, occupational disease, accident at work, occupational accident, workplace injury
fr accident du travail, accident de trajet, maladie professionnelle, accident de travail
ar حادث عمل, إصابة عمل, مرض مهني, حوادث العمل
uk нещасний випадок на роботі, виробнича травма, професійне захворювання
es accidente laboral, accidente de trabajo, enfermedad profesional
pt acidente de trabalho, doença ocupacional, doença profissional
ht aksidan travay

accidentInsurance
de Unfallversicherung, Berufsgenossenschaft, Unfallkasse, BG
en accident insurance, Berufsgenossenschaft, employers liability insurance association
fr assurance accidents, assurance accident, Berufsgenossenschaft, caisse d'accident
ar تأمين الحوادث, تأمين ضد الحوادث, تأمين حوادث
uk страхування від нещасних випадків, Berufsgenossenschaft
es seguro de accidentes, Berufsgenossenschaft, seguro contra accidentes, mutua de accidentes
pt seguro de acidentes, seguro contra acidentes, Berufsgenossenschaft
ht asirans aksidan

injury
de Verletzung, verletzt, Verletzte, Wunde, Verbrennung, Blutung, bluten
en injury, injured, wound, burn, bleeding, hurt
fr blessure, blessé, plaie, brûlure, saignement, hémorragie
ar إصابة, جرح, جروح, جريح, حرق, حروق, نزيف
uk травма, поранення, поранений, рана, опік, кровотеча
es herida, lesión, herido, quemadura, sangrado, hemorragia
pt ferimento, ferida, lesão, ferido, queimadura, sangramento
ht blesi, blese, brile

fireBrigade
de Feuerwehr, Feuerwehrmann, Freiwillige Feuerwehr, Feuerwehrleute, 112
en fire brigade, fire department, firefighter, fire service, firefighters
fr pompiers, sapeurs-pompiers, pompier
ar إطفاء, رجال الإطفاء, مطافئ, دفاع مدني, فرقة الإطفاء
uk пожежна служба, пожежники, пожежна охорона, рятувальники, пожежна команда
es bomberos, bombero, cuerpo de bomberos
pt bombeiros, bombeiro, corpo de bombeiros
ht ponpye

fire
de Feuer, Brand, brennen, Brände, Wohnungsbrand, Rauch, Rauchmelder, Rauchwarnmelder
en fire, burning, blaze, smoke, smoke detector, smoke alarm
fr incendie, feu, fumée, brûler, détecteur de fumée
ar حريق, حرائق, نار, دخان, كاشف الدخان
uk пожежа, вогонь, загоряння, дим, датчик диму
es incendio, fuego, humo, detector de humo
pt incêndio, fogo, fumaça, detector de fumaça
ht dife, lafimen

disasterWarning
de Katastrophenschutz, Warn-App, NINA, Sirene, Bevölkerungsschutz, Hochwasser, Katastrophe, KATWARN
en disaster, civil protection, warning app, siren, NINA, flood
fr catastrophe, protection civile, sirène, NINA, inondation
ar كارثة, كوارث, حماية مدنية, صفارة إنذار, فيضان
uk катастрофа, цивільний захист, сирена, повінь, NINA, повітряна тривога
es desastre, catástrofe, protección civil, sirena, inundación
pt desastre, catástrofe, defesa civil, sirene, enchente
ht katastwòf, pwoteksyon sivil, inondasyon

policeEmergency
de Polizei, Polizeinotruf, 110, Polizeirevier, Polizeiwache, Polizist
en police, police emergency, police station, police officer
fr police, commissariat, policier, gendarmerie
ar شرطة, مركز الشرطة, شرطي, بوليس
uk поліція, поліцейський, відділок
es policía, comisaría, patrulla
pt polícia, delegacia, policial
ht lapolis, polis, komisarya

poisoning
de Vergiftung, Giftnotruf, Gift, vergiftet, Giftinformationszentrum, 19240
en poisoning, poison control, poison, poison hotline
fr intoxication, empoisonnement, centre antipoison, poison
ar تسمم, مركز السموم, سموم
uk отруєння, отрута, токсикологічний центр
es intoxicación, envenenamiento, centro de toxicología, veneno
pt intoxicação, envenenamento, veneno, centro de intoxicações
ht anpwazonnman, pwazon

pharmacy
de Apotheke, Apotheker, Apothekerin, Online-Apotheke
en pharmacy, chemist, drugstore, pharmacist
fr pharmacie, pharmacien, pharmacienne
ar صيدلية, صيدليات, صيدلي, صيدلاني, أجزخانة
uk аптека, аптекар, фармацевт, аптеці
es farmacia, farmacéutico, botica
pt farmácia, drogaria, farmacêutico
ht famasi

emergencyPharmacy
de Apothekennotdienst, Notdienstapotheke, Notapotheke, Nachtapotheke, Notfallapotheke
en emergency pharmacy, night pharmacy, pharmacy on duty, on-call pharmacy
fr pharmacie de garde, pharmacie de nuit, pharmacie de service
ar صيدلية مناوبة, صيدلية الطوارئ, صيدلية ليلية
uk чергова аптека, нічна аптека
es farmacia de turno, farmacia de guardia
pt farmácia de plantão, farmácia 24 horas
ht famasi degad

medicine
de Medikament, Arznei, Arzneimittel, Medizin, Tablette, Medikation, Salbe, Arzneien
en medicine, medication, drug, tablet, pill, meds, pharmaceutical
fr médicament, remède, comprimé, cachet
ar دواء, أدوية, حبوب, أقراص
uk ліки, медикамент, препарат, таблетка, пігулка
es medicamento, medicina, remedio, pastilla, fármaco, comprimido
pt remédio, medicamento, comprimido, fármaco
ht medikaman, remèd, grenn

prescription
de Rezept, E-Rezept, verschreiben, Verschreibung, verschreibungspflichtig, rezeptpflichtig, Verordnung, Kassenrezept, Privatrezept
en prescription, prescribe, e-prescription, prescribed
fr ordonnance, prescription, prescrire
ar وصفة, وصفة طبية, روشتة, وصفات, راشيتة
uk рецепт, рецептурний, виписати рецепт, електронний рецепт
es receta, receta médica, prescripción, recetar
pt receita, receita médica, prescrição, receitar
ht preskripsyon

copayment
de Zuzahlung, Eigenanteil, zuzahlen, Zuzahlungsbefreiung, Selbstbeteiligung, Belastungsgrenze
en co-payment, copayment, copay, own contribution, deductible, excess
fr ticket modérateur, quote-part, reste à charge, franchise, participation aux frais
ar مساهمة المريض, دفعة مشاركة, مشاركة في التكاليف, حصة ذاتية
uk доплата, співоплата, власний внесок
es copago, aporte propio, franquicia, deducible
pt coparticipação, copagamento, franquia
ht ko-peman

treatmentCosts
de Behandlungskosten, Kostenübernahme, Arztkosten, Kostenerstattung, erstatten, Arztrechnung
en treatment costs, medical costs, medical bill, reimbursement, reimburse
fr frais médicaux, prise en charge, remboursement, rembourser, frais de santé
ar تكاليف العلاج, نفقات العلاج, تحمل التكاليف, تغطية التكاليف
uk вартість лікування, витрати на лікування, покриття витрат, відшкодування
es gastos médicos, costo del tratamiento, reembolso, cobertura de costos
pt custos médicos, despesas médicas, reembolso, custo do tratamento
ht frè medikal, ranbousman

healthInsurance
de Krankenversicherung, Krankenkasse, versichert, AOK, Barmer, krankenversichert, DAK, Techniker Krankenkasse, Krankenkassen
en health insurance, Krankenkasse, health insurer, medical insurance, health insurance fund, AOK, insured
fr assurance maladie, caisse maladie, assurance santé, Krankenkasse, AOK, mutuelle
ar تأمين صحي, تأمين طبي, شركة التأمين الصحي, صندوق التأمين الصحي, Krankenkasse, AOK
uk медичне страхування, лікарняна каса, страхова, Krankenkasse, AOK, медстрахування
es seguro médico, seguro de salud, seguro de enfermedad, obra social, Krankenkasse, AOK
pt seguro de saúde, seguro-saúde, plano de saúde, convênio, Krankenkasse, AOK
ht asirans sante, asirans maladi, Krankenkasse

statutoryInsurance
de gesetzliche Krankenversicherung, GKV, gesetzlich versichert, pflichtversichert, Versicherungspflicht, Pflichtversicherung
en statutory health insurance, public health insurance, compulsory insurance, GKV
fr assurance maladie légale, assurance obligatoire, assurance publique, GKV
ar تأمين صحي قانوني, تأمين إلزامي, تأمين صحي حكومي
uk державне медичне страхування, обов'язкове страхування, обов'язкове медичне страхування, GKV
es seguro médico público, seguro obligatorio, seguro estatutario, GKV
pt seguro de saúde público, seguro obrigatório, GKV
ht asirans piblik, asirans obligatwa

privateInsurance
de private Krankenversicherung, PKV, Privatpatient, privat versichert, Privatversicherung
en private health insurance, PKV, private patient, privately insured
fr assurance privée, assurance maladie privée, PKV, patient privé
ar تأمين صحي خاص, تأمين خاص, مريض خاص
uk приватне медичне страхування, приватна страховка, PKV, приватний пацієнт
es seguro médico privado, seguro privado, PKV, prepaga, paciente privado
pt seguro privado, plano privado, PKV, paciente particular
ht asirans prive

familyInsurance
de Familienversicherung, familienversichert, mitversichert, mitversichern
en family insurance, co-insured, insured through spouse, dependant
fr assurance familiale, ayant droit, coassuré
ar تأمين عائلي, تأمين الأسرة, مؤمن مع العائلة
uk сімейне страхування, співзастрахований
es seguro familiar, coasegurado, beneficiario
pt seguro familiar, dependente
ht asirans fanmi

healthInsuranceCard
de Gesundheitskarte, Versichertenkarte, Krankenversichertenkarte, eGK, Versicherungskarte, Krankenversicherungskarte, Kassenkarte, Krankenkassenkarte
en health card, insurance card, health insurance card, electronic health card, eGK, Gesundheitskarte
fr carte d'assuré, carte vitale, carte d'assurance maladie, carte de santé, Gesundheitskarte
ar بطاقة التأمين, بطاقة صحية, البطاقة الصحية, بطاقة التأمين الصحي
uk картка медичного страхування, страхова картка, медична картка, електронна картка здоров'я, Gesundheitskarte
es tarjeta sanitaria, tarjeta del seguro, carné del seguro, tarjeta de salud, Gesundheitskarte
pt carteirinha, cartão de saúde, cartão do seguro, carteira do plano, Gesundheitskarte
ht kat asirans, kat sante

travelInsurance
de Reisekrankenversicherung, Auslandskrankenversicherung, Reiseversicherung, Incoming-Versicherung
en travel insurance, travel health insurance, international health insurance
fr assurance voyage, assurance maladie de voyage
ar تأمين السفر, تأمين سفر صحي
uk туристичне страхування, страхування подорожей, страховка для виїзду
es seguro de viaje, seguro médico de viaje, asistencia al viajero
pt seguro viagem, seguro de viagem
ht asirans vwayaj

insuranceContribution
de Krankenkassenbeitrag, Versicherungsbeitrag, Zusatzbeitrag, Beitragssatz, Krankenversicherungsbeitrag, Versicherungsbeiträge
en insurance contribution, premium, insurance premium, contribution rate, additional contribution
fr cotisation, prime d'assurance, taux de cotisation
ar اشتراك التأمين, قسط التأمين, أقساط, مساهمة التأمين
uk страховий внесок, внесок, додатковий внесок, страхові внески, внески, внеску
es cuota del seguro, prima, aporte, cotización
pt mensalidade, prêmio do seguro, contribuição do seguro
ht kotizasyon

noInsurance
de unversichert, nicht versichert, ohne Krankenversicherung, Clearingstelle, Versicherungsschutz
en uninsured, without insurance, no health insurance, clearing office
fr sans assurance, non assuré, sans couverture maladie
ar بدون تأمين, غير مؤمن, دون تأمين صحي
uk незастрахований, без страховки, без медичного страхування
es sin seguro, no asegurado, sin cobertura médica
pt sem seguro, não segurado, sem plano de saúde
ht san asirans

freeClinic
de Medinetz, Medibüro, Malteser Medizin, Ärzte der Welt, open.med, Medizin für Menschen ohne Krankenversicherung, Straßenambulanz
en free clinic, Medinetz, Doctors of the World, free medical care
fr Médecins du Monde, Medinetz, soins gratuits, dispensaire
ar عيادة مجانية, علاج مجاني, أطباء العالم, Medinetz
uk безкоштовна медична допомога, Лікарі світу, Medinetz
es clínica gratuita, Médicos del Mundo, atención gratuita, Medinetz
pt clínica gratuita, Médicos do Mundo, atendimento gratuito, Medinetz
ht klinik gratis

treatmentCertificate
de Behandlungsschein, Krankenschein, Krankenbehandlungsschein
en treatment voucher, medical treatment certificate, Krankenschein, Behandlungsschein, health voucher
fr bon de soins, attestation de soins, Behandlungsschein, Krankenschein
ar شهادة علاج, قسيمة علاج, ورقة علاج, Krankenschein, Behandlungsschein
uk довідка на лікування, талон на лікування, Behandlungsschein, Krankenschein
es vale de tratamiento, certificado de tratamiento, Behandlungsschein, Krankenschein
pt guia de tratamento, vale de tratamento, Behandlungsschein, Krankenschein
ht fèy tretman

sickLeave
de Krankschreibung, Krankmeldung, Arbeitsunfähigkeitsbescheinigung, AU, krankgeschrieben, krankschreiben, arbeitsunfähig, eAU, krankmelden
en sick note, sick leave, certificate of incapacity, sick certificate, call in sick, off sick
fr arrêt maladie, arrêt de travail, congé maladie, incapacité de travail
ar إجازة مرضية, تقرير مرضي, شهادة عجز عن العمل, إجازات مرضية
uk лікарняний, листок непрацездатності, лікарняний лист, непрацездатність
es baja médica, licencia médica, incapacidad laboral, licencia por enfermedad, parte de baja
pt atestado, licença médica, afastamento, baixa médica
ht konje maladi

sickPay
de Krankengeld, Lohnfortzahlung, Entgeltfortzahlung, Kinderkrankengeld
en sick pay, sickness benefit, continued pay
fr indemnités journalières, indemnité maladie, maintien du salaire, allocation maladie, indemnité de maladie
ar بدل مرض, تعويض المرض, مرتب المرض, استمرار دفع الأجر, تعويض مرضي, أجر أثناء المرض
uk лікарняні виплати, допомога по хворобі, оплата лікарняного, виплати по хворобі
es subsidio por enfermedad, prestación por enfermedad, pago por enfermedad
pt auxílio-doença, subsídio de doença, pagamento por doença
ht alokasyon maladi

medicalCertificate
de Attest, ärztliches Attest, ärztliche Bescheinigung, Arztbrief, ärztliches Gutachten
en medical certificate, doctor's note, medical report, medical attestation
fr certificat médical, attestation médicale, rapport médical
ar شهادة طبية, تقرير طبي, تقارير طبية
uk медична довідка, довідка від лікаря, медичний висновок
es certificado médico, informe médico, constancia médica, justificante médico
pt atestado médico, laudo, relatório médico
ht sètifika medikal

health
de Gesundheit, gesund, gesundheitlich
en health, healthy, wellbeing
fr santé, sain, sanitaire
ar صحة, صحي, صحية, عافية
uk здоров'я, здоровий
es salud, sano, saludable, sanitario
pt saúde, saudável
ht sante

healthSystem
de Gesundheitssystem, Gesundheitswesen, Gesundheitsversorgung, medizinische Versorgung, Krankenversorgung
en health system, healthcare, health care, medical care
fr système de santé, soins médicaux, soins de santé
ar نظام صحي, رعاية صحية, رعاية طبية
uk система охорони здоров'я, охорона здоров'я, медицина, медичне обслуговування, медична допомога
es sistema de salud, atención médica, sistema sanitario, asistencia sanitaria
pt sistema de saúde, atendimento médico, assistência médica, SUS
ht sistèm sante, swen medikal

healthOffice
de Gesundheitsamt, Gesundheitsämter, Amtsarzt, Gesundheitsbehörde, Amtsärztin, Gesundheitsreferat
en health office, public health office, health department, Gesundheitsamt, health authority
fr office de santé, service de santé publique, Gesundheitsamt
ar مكتب الصحة, دائرة الصحة, مصلحة الصحة, Gesundheitsamt
uk відомство охорони здоров'я, управління охорони здоров'я, Gesundheitsamt
es oficina de salud, departamento de salud, Gesundheitsamt
pt secretaria de saúde, departamento de saúde, vigilância sanitária, Gesundheitsamt
ht biwo sante, Gesundheitsamt

foodHygieneCertificate
de Gesundheitszeugnis, Infektionsschutzbelehrung, Erstbelehrung, Hygienebelehrung, Gesundheitspass, Belehrung
en food handler certificate, food hygiene certificate, health certificate, hygiene instruction
fr certificat de santé, formation hygiène alimentaire, certificat sanitaire
ar شهادة صحية, شهادة صحية للعمل
uk санітарна книжка, санкнижка, медична книжка, інструктаж з гігієни
es carné de manipulador, libreta sanitaria, certificado sanitario, manipulador de alimentos
pt carteira de saúde, certificado sanitário, manipulação de alimentos

illness
de Krankheit, krank, Erkrankung, erkranken, Leiden, Kranke
en illness, sick, ill, disease, sickness, unwell
fr maladie, malade, affection, souffrant
ar مرض, مريض, أمراض, مرضى, مريضة
uk хвороба, хворий, захворювання, захворіти, хворіти, недуга, захворіли, захворювань
es enfermedad, enfermo, enfermarse, dolencia, enfermar
pt doença, doente, enfermidade, adoecer
ht maladi, malad

symptoms
de Symptom, Beschwerden, Anzeichen
en symptom, complaint, sign of illness
fr symptôme, troubles, malaise
ar أعراض, عرض مرضي, شكوى
uk симптом, ознака, скарга, симптоми
es síntoma, molestia, malestar
pt sintoma, mal-estar, queixa
ht sentòm

treatment
de Behandlung, behandeln, ärztliche Behandlung, Heilung, Heilbehandlung
en treatment, treat, medical treatment, cure
fr traitement, traiter, soins, soigner, guérison
ar علاج, معالجة, مداواة, شفاء
uk лікування, лікувати, вилікувати
es tratamiento, tratar, curación
pt tratamento, tratar, cura
ht tretman, trete, swen

examination
de Untersuchung, untersuchen, Untersuchungen, ärztliche Untersuchung
en examination, medical examination, check-up, checkup, medical exam
fr examen, examen médical, examiner, bilan de santé
ar فحص, فحوصات, فحص طبي
uk обстеження, огляд, медогляд, медичний огляд, обстежень
es examen médico, revisión, chequeo, reconocimiento
pt exame, check-up, exame médico
ht egzamen, tchèkòp

surgeryOperation
de Operation, OP, operieren, Eingriff, Narkose, operiert
en operation, surgery, operate, anaesthetic, anesthesia
fr opération, intervention chirurgicale, opérer, anesthésie, chirurgie
ar عملية, عملية جراحية, جراحة, تخدير, عمليات
uk операція, оперувати, наркоз, анестезія
es operación, cirugía, operar, anestesia, intervención quirúrgica
pt cirurgia, operação, operar, anestesia
ht operasyon, operasyon chiriji

nurse
de Krankenschwester, Krankenpfleger, Pflegefachkraft, Pflegefachfrau, Krankenpflege, Gesundheitspfleger, Pflegepersonal
en nurse, nursing staff
fr infirmière, infirmier
ar ممرضة, ممرض, ممرضين, ممرضات, تمريض
uk медсестра, медбрат, медичний персонал, медична сестра
es enfermera, enfermero, enfermería
pt enfermeira, enfermeiro, enfermagem
ht enfimyè, enfimye, mis

gynaecologist
de Frauenarzt, Frauenärztin, Gynäkologe, Gynäkologin, Frauenärzte, Gynäkologie
en gynaecologist, gynecologist, women's doctor, OB-GYN
fr gynécologue, gynécologie
ar طبيب نسائي, طبيبة نسائية, طبيب النساء, أمراض النساء, طبيبة نساء
uk гінеколог, жіночий лікар, гінекологія
es ginecólogo, ginecóloga, ginecología
pt ginecologista, ginecologia
ht jinekològ

paediatrician
de Kinderarzt, Kinderärztin, Kinderärzte, Kinder- und Jugendarzt, Kinderarztpraxis, Jugendarzt, Kinderklinik
en paediatrician, pediatrician, children's doctor, paediatric
fr pédiatre, pédiatrie, médecin pour enfants
ar طبيب أطفال, طبيبة أطفال, أطباء الأطفال
uk педіатр, дитячий лікар, дитяча лікарка
es pediatra, pediatría
pt pediatra, pediatria
ht pedyat, doktè timoun

eyeDoctor
de Augenarzt, Augenärztin, Augenärzte, Augenheilkunde, Augenklinik
en eye doctor, ophthalmologist, ophthalmology
fr ophtalmologue, ophtalmologiste, ophtalmo, oculiste
ar طبيب عيون, طبيبة عيون, أطباء العيون
uk окуліст, офтальмолог, очний лікар
es oftalmólogo, oculista, oftalmología
pt oftalmologista, oculista
ht doktè je, oftalmològ

glasses
de Brille, Optiker, Kontaktlinse, Sehtest
en glasses, optician, spectacles, contact lens, eye test
fr lunettes, opticien, lentilles, test de vue
ar نظارة, نظارات, عدسات, فحص النظر, نظاراتي
uk окуляри, оптика, лінзи, перевірка зору, оптик
es lentes, anteojos, gafas, óptica, óptico
pt óculos, ótica, lentes
ht linèt

skinDoctor
de Hautarzt, Hautärztin, Dermatologe, Dermatologin, Hautärzte
en dermatologist, skin doctor
fr dermatologue, dermato
ar طبيب جلدية, أمراض جلدية, طبيب الجلد
uk дерматолог, шкірний лікар
es dermatólogo, dermatóloga
pt dermatologista
ht dèmatològ

orthopaedist
de Orthopäde, Orthopädin, Orthopädie
en orthopaedist, orthopedist, orthopaedic, orthopedic
fr orthopédiste, orthopédie
ar طبيب عظام, عظام
uk ортопед, травматолог
es ortopedista, traumatólogo, ortopeda
pt ortopedista, ortopedia
ht òtopedis

heartDisease
de Herzinfarkt, Herzkrankheit, Herz, Herzbeschwerden, Herzanfall, Kardiologe
en heart attack, heart disease, heart, cardiac, cardiologist
fr crise cardiaque, infarctus, cœur, maladie cardiaque, cardiologue
ar نوبة قلبية, قلب, جلطة قلبية, مرض القلب, طبيب قلب
uk інфаркт, серце, серцевий напад, хвороба серця, кардіолог
es infarto, ataque cardíaco, corazón, cardiopatía, cardiólogo
pt infarto, ataque cardíaco, coração, enfarte, cardiologista
ht kriz kadyak, maladi kè, kè

diabetes
de Diabetes, Zuckerkrankheit, Diabetiker, Insulin, Blutzucker
en diabetes, diabetic, insulin, blood sugar
fr diabète, diabétique, insuline, glycémie
ar سكري, مرض السكر, أنسولين, سكر الدم
uk діабет, цукровий діабет, інсулін, діабетик
es diabetes, diabético, insulina, azúcar en sangre
pt diabetes, diabético, insulina
ht dyabèt, sik, maladi sik

cancer
de Krebs, Tumor, Krebserkrankung, Onkologe, Chemotherapie, Krebsberatung
en cancer, tumour, tumor, oncologist, chemotherapy
fr cancer, tumeur, oncologue, chimiothérapie
ar سرطان, ورم, أورام, علاج كيميائي
uk рак, пухлина, онколог, хіміотерапія, онкологія
es cáncer, tumor, oncólogo, quimioterapia
pt câncer, tumor, oncologista, quimioterapia, cancro
ht kansè

chronicIllness
de chronisch, chronische Krankheit, chronisch krank, Dauererkrankung
en chronic, chronic illness, chronic disease, long-term illness
fr maladie chronique, chronique, ALD
ar مرض مزمن, مزمن, أمراض مزمنة
uk хронічний, хронічна хвороба, хронічне захворювання
es enfermedad crónica, crónico
pt doença crônica, crônico
ht maladi kwonik

allergy
de Allergie, allergisch, Heuschnupfen, Allergologe, Allergiker
en allergy, allergic, hay fever, allergies
fr allergie, allergique, rhume des foins, allergologue
ar حساسية, تحسس
uk алергія, алергік, алергійний, алерголог
es alergia, alérgico, alergólogo
pt alergia, alérgico, rinite
ht alèji

pain
de Schmerz, Schmerzen, wehtun, Schmerzmittel, schmerzhaft, Kopfschmerzen, Bauchschmerzen
en pain, ache, painkiller, headache, stomach ache, hurt
fr douleur, mal de tête, mal au ventre, antidouleur
ar ألم, آلام, وجع, صداع, مسكن
uk біль, болить, знеболювальне, головний біль
es dolor, doler, analgésico, dolor de cabeza
pt dor, doer, analgésico, dor de cabeça
ht doulè, fè mal, tèt fè mal

fever
de Fieber, Fieberthermometer, fiebrig
en fever, high temperature, thermometer
fr fièvre, température, thermomètre
ar حمى, حرارة, سخونة
uk гарячка, температура, жар, лихоманка
es fiebre, calentura, temperatura, termómetro
pt febre, temperatura, termômetro
ht lafyèv, fyèv

cold
de Erkältung, erkältet, Schnupfen, Husten, Halsschmerzen
en cold, cough, sore throat, runny nose
fr rhume, toux, mal de gorge, enrhumé, tousser
ar زكام, نزلة برد, رشح, سعال, كحة, التهاب الحلق
uk застуда, кашель, нежить, застудитися, біль у горлі
es resfriado, resfrío, gripa, tos, dolor de garganta, catarro
pt resfriado, tosse, dor de garganta, constipação
ht rim, tous, grip

flu
de Grippe, Influenza, Grippeimpfung
en flu, influenza, flu shot
fr grippe, grippal
ar إنفلونزا, أنفلونزا
uk грип
es gripe, influenza
pt gripe, influenza
ht grip

stomachIllness
de Durchfall, Erbrechen, Übelkeit, Magen-Darm, Bauchweh
en diarrhoea, diarrhea, vomiting, nausea, stomach bug
fr diarrhée, vomissement, nausée, gastro
ar إسهال, تقيؤ, غثيان, قيء
uk діарея, пронос, блювання, нудота
es diarrea, vómito, náusea
pt diarreia, vômito, náusea, enjoo
ht dyare, vomisman, kè plen

infection
de Infektion, ansteckend, Infektionskrankheit, Ansteckung, anstecken, infiziert, Virus, Entzündung
en infection, contagious, infectious, infectious disease, virus, infected
fr infection, contagieux, maladie infectieuse, virus, contagion
ar عدوى, معدي, أمراض معدية, فيروس, التهاب
uk інфекція, заразний, інфекційна хвороба, зараження, вірус, інфекцій
es infección, contagioso, infeccioso, virus, contagio
pt infecção, contagioso, infeccioso, vírus, contágio
ht enfeksyon, maladi kontajye

infectionReporting
de Infektionsschutz, Infektionsschutzgesetz, meldepflichtig, Quarantäne, Meldepflicht
en infection protection, quarantine, isolation, notifiable disease
fr quarantaine, isolement, protection contre les infections
ar حجر صحي, عزل, الحماية من العدوى
uk карантин, ізоляція, захист від інфекцій
es cuarentena, aislamiento, protección contra infecciones
pt quarentena, isolamento, proteção contra infecções
ht karantèn, izolman

covid
de Corona, Covid-19, Coronavirus, Covid, Pandemie
en coronavirus, Covid, Covid-19, corona, pandemic
fr coronavirus, Covid, Covid-19, pandémie, corona
ar كورونا, كوفيد, جائحة, فيروس كورونا
uk коронавірус, ковід, пандемія, COVID
es coronavirus, Covid, Covid-19, pandemia
pt coronavírus, Covid, Covid-19, pandemia
ht kowona, kowonaviris, Covid

tuberculosis
de Tuberkulose, TBC
en tuberculosis, TB
fr tuberculose
ar سل, مرض السل, درن
uk туберкульоз
es tuberculosis, TBC
pt tuberculose
ht tibèkiloz

headLice
de Läuse, Laus, Kopfläuse, Kopflaus
en lice, head lice, nits
fr poux, pou
ar قمل
uk воші, педикульоз
es piojo, piojos, liendres
pt piolho, piolhos

vaccination
de Impfung, impfen, Impfstoff, Schutzimpfung, geimpft, Impfschutz, STIKO, Impfempfehlung
en vaccination, vaccine, immunisation, immunization, vaccinate, jab, shot
fr vaccination, vaccin, vacciner, immunisation
ar تطعيم, لقاح, تلقيح, لقاحات, تطعيمات, إعطاء اللقاح
uk щеплення, вакцинація, вакцина, щепити, вакцинуватися, щеплень
es vacunación, vacuna, vacunar, inmunización
pt vacinação, vacina, vacinar, imunização
ht vaksen, vaksinasyon, pran vaksen

vaccinationCard
de Impfpass, Impfausweis, Impfbuch, Impfnachweis, Impfpässe
en vaccination card, vaccination record, immunisation record, vaccination certificate
fr carnet de vaccination, certificat de vaccination
ar دفتر التطعيم, بطاقة التطعيم, شهادة التطعيم, دفتر اللقاحات
uk сертифікат вакцинації, карта щеплень, довідка про щеплення, паспорт вакцинації
es carné de vacunación, cartilla de vacunación, certificado de vacunación
pt carteira de vacinação, caderneta de vacinação, certificado de vacinação
ht kat vaksen

measlesProtection
de Masern, Masernschutz, Masernimpfung, Masernschutzgesetz, Mumps, Röteln, Windpocken, Keuchhusten
en measles, measles vaccination, mumps, rubella, MMR, chickenpox
fr rougeole, oreillons, rubéole, ROR, varicelle
ar حصبة, نكاف, حصبة ألمانية, جدري الماء
uk кір, паротит, краснуха, вітрянка, КПК
es sarampión, paperas, rubéola, varicela
pt sarampo, caxumba, rubéola, catapora
ht lawoujòl, malmouton

dentist
de Zahnarzt, Zahnärztin, Zahnärzte, Zahnarztpraxis, zahnärztlich, Zahnmedizin
en dentist, dental, dental practice, dentistry
fr dentiste, dentaire, cabinet dentaire
ar طبيب أسنان, طبيبة أسنان, أطباء الأسنان, أسنان
uk стоматолог, зубний лікар, дантист, стоматологія
es dentista, odontólogo, odontóloga, dental
pt dentista, odontologista, odontologia, dentário
ht dantis, doktè dan

toothache
de Zahnschmerzen, Zahnweh, Karies, Zahn, Zähne, Zahnbehandlung
en toothache, tooth, teeth, caries, cavity, tooth decay
fr mal de dents, dent, carie, rage de dents
ar ألم الأسنان, وجع الأسنان, تسوس
uk зубний біль, зуб, карієс, зуби
es dolor de muelas, diente, muela, caries
pt dor de dente, dente, cárie
ht mal dan, dan fè mal, dan

dentalEmergency
de zahnärztlicher Notdienst, Zahnnotdienst, Zahnarztnotdienst, Zahnnotfall
en dental emergency, emergency dentist, emergency dental service
fr urgence dentaire, dentiste de garde
ar طوارئ الأسنان, طبيب أسنان مناوب
uk невідкладна стоматологія, черговий стоматолог
es urgencia dental, dentista de guardia, emergencia dental
pt emergência dentária, dentista de plantão, urgência odontológica
ht dantis degad

dentures
de Zahnersatz, Prothese, Krone, Implantat, Bonusheft, Zahnreinigung, Heil- und Kostenplan
en dentures, crown, dental implant, false teeth, bonus booklet, teeth cleaning
fr prothèse dentaire, dentier, couronne, implant, détartrage
ar طقم أسنان, تعويضات سنية, تاج, زرعة, تنظيف الأسنان
uk зубний протез, протезування, коронка, імплант, чистка зубів
es prótesis dental, dentadura, corona, implante, limpieza dental
pt prótese dentária, dentadura, coroa, implante, limpeza dental
ht dantye

pregnancy
de Schwangerschaft, schwanger, Schwangere, Schwangerschaftswoche, werdende Mutter
en pregnancy, pregnant, expecting, expectant mother
fr grossesse, enceinte, femme enceinte
ar حمل, حامل, حوامل, الحوامل
uk вагітність, вагітна, вагітні
es embarazo, embarazada, gestación, encinta
pt gravidez, grávida, gestante, gestação
ht gwosès, ansent, fanm ansent

prenatalCare
de Vorsorgeuntersuchung, Schwangerenvorsorge, Schwangerschaftsvorsorge, Pränataldiagnostik, Schwangerschaftstest
en prenatal care, antenatal care, antenatal, prenatal, pregnancy test
fr suivi de grossesse, prénatal, test de grossesse
ar متابعة الحمل, رعاية الحوامل, فحص الحمل, اختبار الحمل
uk ведення вагітності, допологовий, тест на вагітність, пренатальний
es control prenatal, atención prenatal, prueba de embarazo
pt pré-natal, acompanhamento pré-natal, teste de gravidez
ht swen prenatal, tès gwosès

motherPass
de Mutterpass, Mutterpässe
en Mutterpass, maternity record, maternity log
fr Mutterpass, carnet de maternité
ar دفتر الأم, جواز الأم, Mutterpass
uk паспорт матері, обмінна карта, Mutterpass
es Mutterpass, carné prenatal, cartilla de embarazo
pt Mutterpass, cartão da gestante
ht kat gwosès

pregnancyCounselling
de Schwangerschaftsberatung, Schwangerenberatung, Schwangerschaftsberatungsstelle, donum vitae, Caritas, Schwangerenberatungsstelle
en pregnancy counselling, pregnancy advice, pregnancy counseling
fr conseil en grossesse, consultation grossesse
ar استشارات الحمل, مركز استشارات الحوامل
uk консультація для вагітних, консультування вагітних, жіноча консультація
es asesoramiento para embarazadas, orientación sobre embarazo
pt aconselhamento para gestantes, orientação na gravidez
ht konsèy gwosès

profamilia
de pro familia, Familienplanung, Sexualberatung, Familienplanungszentrum
en pro familia, family planning, Planned Parenthood
fr pro familia, planning familial, planification familiale
ar تنظيم الأسرة, pro familia, تخطيط الأسرة
uk планування сім'ї, pro familia
es planificación familiar, pro familia
pt planejamento familiar, pro familia
ht planin familyal, planin

birthAllowance
de Bundesstiftung Mutter und Kind, Erstausstattung, Schwangerschaftsbekleidung, Mehrbedarf
en baby allowance, initial equipment, Mother and Child Foundation, maternity grant
fr prime de naissance, fondation mère et enfant, layette
ar مؤسسة الأم والطفل, مساعدة للحوامل, تجهيزات المولود
uk фонд матері та дитини, допомога вагітним, перше спорядження
es fundación madre e hijo, ayuda por nacimiento, ajuar
pt fundação mãe e filho, auxílio-natalidade, enxoval

maternityProtection
de Mutterschutz, Mutterschutzfrist, Beschäftigungsverbot, Mutterschutzgesetz, Mutterschaftsgeld, Mutterschaftsurlaub
en maternity leave, maternity protection, Mutterschutz, maternity pay, maternity benefit
fr congé maternité, protection de la maternité, Mutterschutz, congé de maternité, allocation de maternité
ar إجازة أمومة, حماية الأمومة, إجازة وضع, إعانة أمومة
uk декретна відпустка, декрет, захист материнства, Mutterschutz, відпустка по вагітності, охорона материнства, допомога по вагітності
es licencia de maternidad, baja por maternidad, protección de la maternidad, permiso de maternidad
pt licença-maternidade, licença maternidade, proteção à maternidade, salário-maternidade
ht konje matènite

maternityPay
de Mutterschaftsgeld, Mutterschaftsleistung
en maternity pay, maternity allowance, maternity benefit
fr allocation de maternité, indemnités maternité
ar بدل الأمومة, مال الأمومة, تعويض الأمومة
uk допомога по вагітності та пологах, декретні
es subsidio de maternidad, prestación por maternidad
pt salário-maternidade, auxílio-maternidade
ht alokasyon matènite

birth
de Geburt, Entbindung, entbinden, Geburtsklinik, Kreißsaal, gebären, Entbindungsklinik, Geburtshaus, Kaiserschnitt, Niederkunft, neugeboren
en birth, childbirth, delivery, give birth, maternity ward, birth centre, caesarean, giving birth
fr accouchement, naissance, accoucher, maternité, césarienne
ar ولادة, مخاض, قيصرية, توليد, إنجاب, مولود جديد
uk пологи, народження, народити, пологовий будинок, кесарів розтин, народжувати
es parto, nacimiento, dar a luz, maternidad, cesárea, nacer
pt parto, nascimento, dar à luz, maternidade, cesárea, nascer
ht akouchman, akouche, nesans, sezaryèn

birthCertificate
de Geburtsurkunde, Standesamt, Geburtsanzeige, Geburtsregister, Geburtsschein, Geburtsbescheinigung, Abstammungsurkunde, Geburtsurkunden, Geburtsregisterauszug
en birth certificate, birth registration, register a birth, Standesamt, proof of birth, birth register extract
fr acte de naissance, extrait de naissance, déclaration de naissance, Standesamt, certificat de naissance
ar شهادة ميلاد, شهادة الميلاد, تسجيل المولود, شهادات الميلاد, Standesamt, شهادات ميلاد, شهادة ولادة, وثيقة ولادة, إخراج قيد ولادة
uk свідоцтво про народження, реєстрація народження, РАЦС, Standesamt, метрика
es acta de nacimiento, partida de nacimiento, certificado de nacimiento, registro civil
pt certidão de nascimento, registro de nascimento, registro civil, cartório
ht batistè, ak nesans

midwife
de Hebamme, Geburtshelfer, Familienhebamme, Hebammen, Entbindungspfleger, Geburtsvorbereitung, Geburtsvorbereitungskurs
en midwife, midwives, birth preparation, antenatal class
fr sage-femme, sages-femmes, préparation à l'accouchement
ar قابلة, قابلات, داية, مولدة
uk акушерка, повитуха, акушерки, підготовка до пологів
es partera, comadrona, matrona, preparación al parto
pt parteira, obstetriz, doula
ht fanmsaj, fanm saj, matwòn

postnatalCare
de Wochenbett, Rückbildung, Nachsorge, Rückbildungskurs, Rückbildungsgymnastik
en postnatal care, postpartum, aftercare, postnatal
fr suites de couches, post-partum, postnatal, rééducation périnéale
ar نفاس, ما بعد الولادة, رعاية ما بعد الولادة
uk післяпологовий, після пологів, післяпологовий період
es posparto, puerperio, posnatal
pt pós-parto, puerpério, resguardo
ht apre akouchman

breastfeeding
de Stillen, Muttermilch, stillend, Stillberatung, Säuglingsnahrung, Milchpumpe
en breastfeeding, breast milk, breastfeed, baby formula, nursing mother
fr allaitement, allaiter, lait maternel, biberon
ar رضاعة, إرضاع, حليب الأم, مرضعة
uk грудне вигодовування, грудне молоко, годування грудьми, дитяча суміш
es lactancia, amamantar, leche materna, dar el pecho
pt amamentação, amamentar, aleitamento, leite materno
ht bay tete, alètman

baby
de Baby, Säugling, Neugeborenes, Babys, Kleinkind, Babyausstattung, Babykleidung, Baby-Erstausstattung
en baby, infant, newborn, babies, toddler, baby clothes, baby equipment
fr bébé, nourrisson, nouveau-né, layette
ar رضيع, مولود, طفل رضيع, رضع, بيبي, حديث الولادة, ملابس أطفال
uk немовля, новонароджений, малюк, немовлята, дитячий одяг
es bebé, recién nacido, lactante, ropa de bebé, wawa
pt bebê, recém-nascido, lactente, neném, enxoval
ht tibebe, ti bebe, bebe

babyEquipment
de Windel, Kinderwagen, Babykleidung, Babyausstattung, Babybett
en nappy, diaper, pram, stroller, baby clothes, cot
fr couche, poussette, vêtements de bébé, lit bébé
ar حفاضات, عربة أطفال, ملابس الرضع
uk підгузки, дитячий візок, дитячий одяг, памперси
es pañal, cochecito, carriola, ropa de bebé
pt fralda, carrinho de bebê, roupa de bebê
ht kouchèt

childHealth
de Kindergesundheit, krankes Kind, Kinderkrankheit, Kinderkrankheiten
en child health, sick child, childhood illness, children's health
fr santé de l'enfant, enfant malade, maladie infantile
ar صحة الطفل, طفل مريض, أمراض الأطفال
uk здоров'я дитини, хвора дитина, дитячі хвороби
es salud infantil, niño enfermo, enfermedad infantil
pt saúde infantil, criança doente, doença infantil
ht sante timoun, timoun malad

childCheckup
de U-Untersuchung, U-Untersuchungen, Früherkennungsuntersuchung, Kinderuntersuchungsheft, gelbes Heft, U-Heft, Kindervorsorge
en child check-up, U-examination, well-baby visit, developmental check, yellow booklet
fr visite de contrôle, examen de dépistage, carnet de santé, U-Untersuchung
ar فحوصات الأطفال الدورية, فحص دوري للأطفال, دفتر الفحص الأصفر, فحوصات U, فحوصات الطفل
uk профілактичний огляд дитини, огляди U, планове обстеження дитини, жовтий зошит
es control del niño sano, revisión pediátrica, cartilla de salud infantil
pt puericultura, consulta de rotina infantil, caderneta da criança
ht vizit timoun

schoolEntryExam
de Schuleingangsuntersuchung, Einschulungsuntersuchung, Schularzt, Schulärztin, Schulreihenuntersuchung, Schulreife, Schulfähigkeit
en school entry examination, school medical, school doctor, school health examination, school readiness
fr visite médicale scolaire, médecin scolaire, examen d'entrée à l'école
ar فحص دخول المدرسة, فحص القبول المدرسي, طبيب المدرسة, الفحص الطبي المدرسي
uk медогляд перед школою, шкільний лікар, обстеження перед школою, шкільний медогляд
es examen médico escolar, médico escolar, examen de ingreso escolar, revisión médica escolar
pt exame médico escolar, médico escolar, avaliação médica escolar
ht egzamen medikal lekòl

mentalHealth
de psychisch, psychische Gesundheit, seelisch, psychische Erkrankung, psychosozial, Psyche, seelische Gesundheit
en mental health, mental illness, psychological, psychosocial, emotional
fr santé mentale, psychique, psychologique, maladie mentale, psychosocial
ar صحة نفسية, نفسي, نفسية, مرض نفسي
uk психічне здоров'я, психологічний, психічний, ментальне здоров'я, психосоціальний
es salud mental, psicológico, psíquico, enfermedad mental, psicosocial
pt saúde mental, psicológico, psíquico, doença mental, psicossocial
ht sante mantal, maladi mantal

therapy
de Psychotherapie, Psychotherapeut, Psychologe, Psychologin, Therapie, Therapeut, Psychotherapeutin, Therapieplatz
en therapy, therapist, psychologist, psychotherapy, psychotherapist
fr thérapie, psychologue, psychothérapeute, thérapeute, psy, psychothérapie
ar معالج نفسي, علاج نفسي, أخصائي نفسي, معالجة نفسية
uk психотерапія, психолог, психотерапевт, терапія, психологиня
es terapia, psicólogo, psicóloga, psicoterapia, terapeuta, psicoterapeuta
pt terapia, psicólogo, psicóloga, psicoterapia, terapeuta, psicoterapeuta
ht terapi, sikològ

psychiatrist
de Psychiater, Psychiaterin, Psychiatrie, psychiatrisch, sozialpsychiatrischer Dienst, Nervenklinik
en psychiatrist, psychiatric, psychiatry, psychiatric hospital
fr psychiatre, psychiatrie, psychiatrique
ar طبيب نفسي, طب نفسي, مستشفى نفسي, أمراض نفسية
uk психіатр, психіатрія, психіатричний
es psiquiatra, psiquiatría, psiquiátrico
pt psiquiatra, psiquiatria, psiquiátrico
ht sikyat

depression
de Depression, depressiv, traurig, niedergeschlagen, Angststörung, Panikattacke
en depression, depressed, sad, anxiety, panic attack
fr dépression, dépressif, déprimé, triste, anxiété, angoisse
ar اكتئاب, مكتئب, حزن, قلق, نوبة هلع
uk депресія, пригнічений, тривога, тривожність, панічна атака
es depresión, deprimido, tristeza, ansiedad, ataque de pánico
pt depressão, deprimido, tristeza, ansiedade, pânico
ht depresyon, tristès, anksyete

stress
de Stress, Überforderung, überfordert, Burnout, Schlafstörung, Schlafprobleme, Schlaflosigkeit
en stress, burnout, overwhelmed, insomnia, sleep problems
fr stress, épuisement, burn-out, insomnie, débordé
ar ضغط نفسي, توتر, إرهاق, أرق
uk стрес, вигорання, безсоння, виснаження
es estrés, agotamiento, insomnio, agobio
pt estresse, esgotamento, insônia, burnout
ht estrès, dòmi mal

trauma
de Trauma, traumatisiert, Traumatisierung, PTBS, Folter, Kriegstrauma, Traumatherapie
en trauma, traumatised, traumatized, PTSD, torture, war trauma
fr traumatisme, traumatisé, torture, SSPT, stress post-traumatique
ar صدمة, صدمة نفسية, صدمات, تعذيب, مصدوم
uk психологічна травма, травмований, ПТСР, тортури, катування
es trauma, traumatizado, tortura, TEPT, estrés postraumático
pt trauma, traumatizado, tortura, TEPT
ht chòk, twomatis, tòti

psychosocialCentre
de psychosoziales Zentrum, PSZ, Refugio, Xenion, psychologische Beratung, Behandlungszentrum für Folteropfer
en psychosocial centre, Refugio, PSZ, psychological counselling, psychological support
fr centre psychosocial, soutien psychologique, Refugio, PSZ
ar مركز نفسي اجتماعي, دعم نفسي, استشارة نفسية, Refugio
uk психосоціальний центр, психологічна допомога, психологічна підтримка, Refugio
es centro psicosocial, apoyo psicológico, ayuda psicológica, Refugio
pt centro psicossocial, apoio psicológico, Refugio
ht sipò sikolojik

crisisLine
de Telefonseelsorge, Krisendienst, Krisentelefon, Sorgentelefon, Hilfetelefon, Krisenhilfe, Seelsorge, Krise
en crisis line, helpline, crisis service, hotline, telephone counselling, crisis, pastoral care
fr ligne d'écoute, écoute téléphonique, SOS amitié, service de crise, ligne d'assistance, crise
ar خط المساعدة, هاتف الأزمات, خط ساخن, إرشاد هاتفي, أزمة, خدمة الأزمات
uk телефон довіри, гаряча лінія, кризова служба, кризова лінія, криза
es línea de ayuda, teléfono de la esperanza, línea de crisis, atención en crisis, crisis
pt linha de apoio, CVV, linha de ajuda, atendimento de crise, crise
ht liy èd, kriz

suicide
de Suizid, Selbstmord, Suizidgedanken, Selbsttötung, suizidgefährdet
en suicide, suicidal, kill oneself, suicidal thoughts
fr suicide, suicidaire, pensées suicidaires
ar انتحار, أفكار انتحارية
uk самогубство, суїцид, суїцидальний
es suicidio, suicida, suicidarse
pt suicídio, suicida, suicidar
ht swisid, touye tèt

addiction
de Sucht, süchtig, Abhängigkeit, abhängig, Suchtkranke, Entzug, Suchterkrankung, Süchte
en addiction, addicted, dependency, substance abuse, withdrawal, addict
fr addiction, dépendance, toxicomanie, dépendant, sevrage, accro
ar إدمان, مدمن, إدمانات, تعاطي
uk залежність, залежний, наркоманія, звикання
es adicción, adicto, dependencia, abstinencia, drogadicción
pt vício, dependência, viciado, dependência química, abstinência
ht adiksyon, depandans

addictionCounselling
de Suchtberatung, Suchthilfe, Drogenberatung, Drogenhilfe, Suchtberatungsstelle, Suchtprävention, Drogenberatungsstelle
en addiction counselling, drug counselling, addiction support, drug advice, addiction counseling
fr consultation addictions, aide aux toxicomanes, centre d'addictologie, addictologie
ar استشارات الإدمان, علاج الإدمان, مكافحة الإدمان
uk консультація із залежностей, допомога залежним, лікування залежності
es asesoramiento en adicciones, ayuda para drogadictos, tratamiento de adicciones
pt aconselhamento sobre drogas, tratamento de dependência, CAPS
ht èd kont dwòg

drugs
de Droge, Rauschgift, Heroin, Cannabis, Kokain, Haschisch, Marihuana, Betäubungsmittel
en drugs, narcotics, heroin, cannabis, cocaine, marijuana
fr drogue, stupéfiant, cannabis, héroïne, cocaïne
ar مخدرات, حشيش, هيروين, كوكايين, مخدر
uk наркотик, наркотики, канабіс, марихуана, героїн
es droga, estupefaciente, marihuana, cocaína, heroína, cannabis
pt droga, entorpecente, maconha, cocaína, heroína
ht dwòg, mariwana, kokayin

alcohol
de Alkohol, Alkoholiker, alkoholabhängig, Anonyme Alkoholiker, betrunken, Alkoholsucht
en alcohol, alcoholic, Alcoholics Anonymous, drunk, alcoholism
fr alcool, alcoolique, Alcooliques Anonymes, alcoolisme, ivre
ar كحول, خمر, كحولي, سكران, مشروبات كحولية
uk алкоголь, алкоголік, алкоголізм, Анонімні Алкоголіки, п'яний
es alcohol, alcohólico, Alcohólicos Anónimos, alcoholismo, borracho
pt álcool, alcoólatra, Alcoólicos Anônimos, alcoolismo, bêbado
ht alkòl, tafya, bweson

smoking
de Rauchen, Raucher, Rauchverbot, Zigarette, Tabak, Nikotin, Nichtraucher
en smoking, smoker, cigarette, tobacco, nicotine, smoking ban
fr tabac, fumer, fumeur, cigarette, tabagisme, nicotine
ar تدخين, مدخن, سيجارة, سجائر, تبغ
uk куріння, курити, паління, цигарка, тютюн, сигарета
es fumar, tabaco, cigarrillo, tabaquismo, fumador, cigarro
pt fumar, cigarro, tabaco, tabagismo, fumante
ht fimen, sigarèt, tabak

gambling
de Spielsucht, Glücksspiel, spielsüchtig, Mediensucht, Spielautomat, Computerspielsucht
en gambling, gambling addiction, betting, gaming addiction, slot machine
fr jeu de hasard, addiction au jeu, jeux d'argent, jeu pathologique
ar قمار, إدمان القمار, مقامرة
uk ігрова залежність, азартні ігри, лудоманія, ігроманія
es ludopatía, juego de azar, apuestas, ludópata
pt ludopatia, jogo de azar, apostas, vício em jogo
ht jwèt aza

selfHelpGroup
de Selbsthilfegruppe, Selbsthilfe, Selbsthilfezentrum, Selbsthilfekontaktstelle, KISS
en self-help, self-help group, support group, peer support
fr groupe d'entraide, entraide, groupe de parole, auto-assistance
ar مجموعة مساعدة ذاتية, مساعدة ذاتية, مجموعات الدعم
uk група самодопомоги, самодопомога, група підтримки, взаємодопомога
es grupo de autoayuda, autoayuda, grupo de apoyo, ayuda mutua
pt grupo de autoajuda, autoajuda, grupo de apoio, ajuda mútua
ht gwoup sipò

disability
de Behinderung, behindert, Handicap, Beeinträchtigung, schwerbehindert, Menschen mit Behinderung, Behinderte
en disability, disabled, handicap, handicapped, impairment, special needs
fr handicap, handicapé, invalidité, personne handicapée, invalide
ar إعاقة, معاق, ذوي الإعاقة, ذوي الاحتياجات الخاصة, معاقين
uk інвалідність, інвалід, особа з інвалідністю, обмежені можливості, люди з інвалідністю
es discapacidad, discapacitado, minusvalía, invalidez, minusválido
pt deficiência, deficiente, incapacidade, PcD, invalidez
ht andikap, andikape, enfimite

severeDisabilityCard
de Schwerbehindertenausweis, Grad der Behinderung, GdB, Versorgungsamt, Merkzeichen, Feststellungsbescheid, Schwerbehinderung
en disability card, severely disabled pass, degree of disability, disabled person's pass, disability certificate, Schwerbehindertenausweis
fr carte d'invalidité, degré de handicap, taux d'invalidité, carte de handicapé, Schwerbehindertenausweis
ar بطاقة إعاقة, هوية المعاق, درجة الإعاقة, بطاقة المعاقين, Schwerbehindertenausweis
uk посвідчення особи з інвалідністю, ступінь інвалідності, група інвалідності, Schwerbehindertenausweis
es carné de discapacidad, certificado de discapacidad, grado de discapacidad, Schwerbehindertenausweis
pt carteira de deficiente, grau de deficiência, laudo de deficiência, Schwerbehindertenausweis
ht kat andikap

disabilityAdvice
de EUTB, Teilhabeberatung, Behindertenberatung, Behindertenbeauftragte, Lebenshilfe, Behindertenhilfe
en disability advice, EUTB, Lebenshilfe, disability commissioner, disability counselling
fr conseil handicap, EUTB, Lebenshilfe, délégué aux personnes handicapées
ar استشارات ذوي الإعاقة, مفوض شؤون المعاقين, EUTB, Lebenshilfe
uk консультація для людей з інвалідністю, EUTB, Lebenshilfe, уповноважений з питань інвалідності
es asesoramiento sobre discapacidad, EUTB, Lebenshilfe, comisionado de discapacidad
pt aconselhamento sobre deficiência, EUTB, Lebenshilfe

integrationAssistance
de Eingliederungshilfe, Teilhabe, persönliches Budget, Assistenz, Schulbegleitung, Integrationshelfer, Behindertenwerkstatt
en integration assistance, personal assistance, personal budget, school assistant, Eingliederungshilfe, participation
fr aide à l'intégration, assistance personnelle, budget personnel, accompagnant scolaire, AESH, Eingliederungshilfe
ar مساعدة الدمج, مرافق مدرسي, مساعد شخصي, Eingliederungshilfe
uk допомога в інтеграції, персональний асистент, асистент дитини, супровід у школі, Eingliederungshilfe
es ayuda a la integración, asistencia personal, acompañante escolar, Eingliederungshilfe
pt auxílio à integração, assistência pessoal, acompanhante escolar, Eingliederungshilfe

inclusion
de Inklusion, inklusiv, Förderschule, Sonderschule, sonderpädagogisch, Förderbedarf
en inclusion, inclusive, special school, special educational needs, special education
fr inclusion, inclusif, école spécialisée, éducation spécialisée
ar دمج, مدرسة خاصة, تعليم خاص, احتياجات تعليمية خاصة, شمول, تضمين, إدماج
uk інклюзія, інклюзивний, спеціальна школа, особливі освітні потреби
es inclusión, inclusivo, escuela especial, educación especial
pt inclusão, inclusivo, escola especial, educação especial
ht lekòl espesyal

earlyIntervention
de Frühförderung, Frühförderstelle, Entwicklungsverzögerung, SPZ, Sozialpädiatrisches Zentrum, Logopädie, Ergotherapie, Autismus
en early intervention, developmental delay, speech therapy, occupational therapy, autism
fr intervention précoce, retard de développement, orthophonie, ergothérapie, autisme
ar تدخل مبكر, تأخر النمو, علاج النطق, علاج وظيفي, توحد
uk раннє втручання, затримка розвитку, логопед, ерготерапія, аутизм
es intervención temprana, atención temprana, retraso del desarrollo, logopedia, fonoaudiología, autismo
pt intervenção precoce, atraso no desenvolvimento, fonoaudiologia, terapia ocupacional, autismo

accessibility
de barrierefrei, Barrierefreiheit, rollstuhlgerecht, behindertengerecht, Rollstuhl, Rollstuhlfahrer, Aufzug, Behindertenparkplatz
en accessible, accessibility, wheelchair, barrier-free, step-free, disabled parking, wheelchair user
fr accessible, accessibilité, fauteuil roulant, ascenseur, sans barrières
ar كرسي متحرك, بدون حواجز, مجهز للمعاقين, خال من العوائق
uk безбар'єрний, інвалідний візок, доступність, безбар'єрність, крісло колісне
es accesible, accesibilidad, silla de ruedas, sin barreras
pt acessível, acessibilidade, cadeira de rodas, cadeirante
ht chèz woulant, aksesib

medicalAids
de Hilfsmittel, Sanitätshaus, Rollator, Krücken, Pflegebett, Orthese
en medical aids, walking aid, walker, crutches, medical supply store, orthosis
fr aide technique, matériel médical, béquilles, déambulateur, orthèse
ar مستلزمات طبية, أجهزة مساعدة, عكاز, مشاية
uk допоміжні засоби, медичні вироби, милиці, ходунки, ортопедичні засоби
es ayudas técnicas, ortopedia, muletas, andador
pt órtese, muletas, andador, material médico
ht beki

hearing
de Hörgerät, schwerhörig, gehörlos, taub, Hörakustiker, Gehörlose, Hörbehinderung
en hearing aid, deaf, hard of hearing, hearing loss
fr appareil auditif, sourd, malentendant, surdité, audioprothésiste
ar سماعة أذن, أصم, صمم, ضعف السمع, سماعات طبية, صم, الصم
uk слуховий апарат, глухий, нечуючий, слабочуючий, вади слуху
es audífono, sordo, sordera, hipoacusia
pt aparelho auditivo, surdo, surdez
ht soud, aparèy pou tande

signLanguage
de Gebärdensprache, Gebärdensprachdolmetscher, Gebärden
en sign language, sign language interpreter
fr langue des signes, langage des signes
ar لغة الإشارة, مترجم لغة الإشارة
uk жестова мова, мова жестів, перекладач жестової мови
es lengua de señas, lengua de signos, lenguaje de señas
pt língua de sinais, Libras
ht lang siy

blindness
de blind, sehbehindert, Blinde, Sehbehinderung, Blindengeld, Blindenhund, Blindenschrift
en blind, visually impaired, visual impairment, braille, guide dog
fr aveugle, malvoyant, cécité, déficience visuelle, braille
ar أعمى, كفيف, مكفوفين, ضعف البصر, مكفوف
uk сліпий, незрячий, слабозорий, вади зору
es ciego, ceguera, discapacidad visual, invidente
pt cego, cegueira, deficiente visual
ht avèg

careInsurance
de Pflegeversicherung, Pflegekasse, Pflegegeld, Pflegeleistung, Pflegesachleistung, Entlastungsbetrag
en nursing care insurance, long-term care insurance, care allowance, Pflegeversicherung, care insurance, Pflegegeld
fr assurance dépendance, assurance soins, allocation de soins, Pflegeversicherung, Pflegegeld
ar تأمين الرعاية, تأمين التمريض, بدل الرعاية, تأمين العناية, Pflegeversicherung
uk страхування по догляду, страхування на випадок потреби в догляді, допомога по догляду, Pflegeversicherung, Pflegegeld
es seguro de dependencia, seguro de cuidados, prestación por cuidados, Pflegeversicherung, Pflegegeld
pt seguro de cuidados, seguro de dependência, auxílio-cuidador, Pflegeversicherung, Pflegegeld

careGrade
de Pflegegrad, Pflegestufe, pflegebedürftig, Pflegebedürftigkeit, Medizinischer Dienst, MDK, Pflegegutachten
en care level, care grade, in need of care, Pflegegrad, Medizinischer Dienst
fr degré de dépendance, niveau de soins, Pflegegrad, perte d'autonomie
ar درجة الرعاية, مستوى الرعاية, محتاج للرعاية, Pflegegrad
uk ступінь догляду, рівень догляду, потребує догляду, Pflegegrad
es grado de dependencia, nivel de cuidados, dependiente, Pflegegrad
pt grau de dependência, nível de cuidado, Pflegegrad

careAdvice
de Pflegeberatung, Pflegestützpunkt, Seniorenberatung, Pflegestützpunkte, Pflegeberater
en care advice, care support centre, care counselling, advice for seniors, Pflegestützpunkt
fr conseil en soins, conseil dépendance, point d'information seniors, Pflegestützpunkt
ar استشارات الرعاية, مركز دعم الرعاية, استشارات كبار السن, Pflegestützpunkt
uk консультація з догляду, консультації для літніх, Pflegestützpunkt
es asesoramiento sobre cuidados, asesoramiento para mayores, Pflegestützpunkt
pt aconselhamento sobre cuidados, aconselhamento para idosos, Pflegestützpunkt

homeCare
de Pflege, Pflegedienst, ambulante Pflege, häusliche Pflege, Sozialstation, Haushaltshilfe, pflegen, Hauskrankenpflege
en home care, nursing service, outpatient care, care service, home help, nursing care
fr soins à domicile, aide à domicile, service de soins, aide ménagère, soins infirmiers
ar رعاية منزلية, تمريض منزلي, خدمة الرعاية, مساعدة منزلية
uk догляд вдома, догляд, патронажна служба, служба догляду, доглядати, домашній догляд
es cuidados a domicilio, atención domiciliaria, asistencia a domicilio, cuidador, ayuda a domicilio
pt cuidados domiciliares, cuidador, home care, assistência domiciliar
ht swen lakay

nursingHome
de Pflegeheim, Altenheim, Seniorenheim, Altersheim, Altenpflege, Seniorenresidenz, Pflegeeinrichtung, betreutes Wohnen
en nursing home, care home, retirement home, old people's home, assisted living, elderly care
fr maison de retraite, EHPAD, foyer pour personnes âgées, résidence seniors
ar دار المسنين, دار رعاية, بيت المسنين, دار العجزة, رعاية المسنين
uk будинок для літніх людей, будинок престарілих, пансіонат для літніх, догляд за літніми
es residencia de ancianos, asilo, geriátrico, hogar de ancianos, residencia de mayores
pt asilo, casa de repouso, lar de idosos, residencial para idosos
ht azil, kay granmoun

shortTermCare
de Kurzzeitpflege, Verhinderungspflege, Tagespflege, Ersatzpflege, Nachtpflege
en short-term care, respite care, day care for the elderly, substitute care
fr accueil de jour, soins de courte durée, répit, hébergement temporaire
ar رعاية قصيرة الأجل, رعاية نهارية, رعاية بديلة
uk короткостроковий догляд, денний догляд, тимчасовий догляд
es cuidados de corta duración, centro de día, respiro familiar
pt cuidados de curta duração, centro-dia, cuidado temporário

familyCarer
de pflegende Angehörige, Pflegezeit, Angehörigenpflege, Pflegekurs, Familienpflegezeit
en family carer, caregiver, carer, caring for relatives, care leave
fr aidant, proche aidant, aidant familial, congé de proche aidant
ar مقدم رعاية, رعاية الأقارب, رعاية أحد أفراد الأسرة
uk догляд за родичами, доглядальник, доглядальниця
es cuidador familiar, cuidadora, cuidado de familiares
pt cuidador familiar, cuidadora, cuidar de parentes
ht moun kap bay swen

dementia
de Demenz, Alzheimer, dement, vergesslich
en dementia, Alzheimer, memory loss
fr démence, Alzheimer, perte de mémoire
ar خرف, ألزهايمر, زهايمر, فقدان الذاكرة
uk деменція, Альцгеймер, втрата пам'яті
es demencia, Alzheimer, pérdida de memoria
pt demência, Alzheimer, perda de memória
ht demans, Alzaymè

seniors
de Senioren, Senior, alte Menschen, ältere Menschen, Seniorinnen, Rentner, Seniorenbüro
en seniors, elderly, older people, old age, senior citizens, pensioner
fr personnes âgées, seniors, aînés, vieillesse, retraité
ar كبار السن, مسنين, مسن, شيخوخة, متقاعد
uk літні люди, пенсіонер, похилий вік, старші люди, люди похилого віку
es personas mayores, ancianos, adultos mayores, tercera edad, jubilado
pt idosos, idoso, terceira idade, velhice, aposentado
ht granmoun aje, vye granmoun

seniorLeisure
de Seniorentreff, Seniorenzentrum, Alten- und Servicezentrum, Seniorenclub, Begegnungsstätte, Mehrgenerationenhaus
en senior centre, seniors' club, meeting place for seniors, multigenerational house
fr club seniors, centre pour personnes âgées, maison intergénérationnelle
ar نادي المسنين, مركز كبار السن, بيت متعدد الأجيال
uk центр для літніх людей, клуб пенсіонерів, дім поколінь
es centro de jubilados, centro de mayores, club de jubilados
pt centro de idosos, centro de convivência, clube da terceira idade

legalGuardian
de rechtliche Betreuung, Betreuer, Betreuungsverein, Vormundschaft, Vormund, Betreuungsgericht, gesetzlicher Betreuer
en legal guardian, guardianship, custodian, legal custodian, conservatorship
fr tutelle, curatelle, tuteur, curateur
ar وصاية, وصي, وصي قانوني, قيم
uk опіка, опікун, піклувальник, піклування
es tutela, tutor legal, curatela, curador
pt tutela, curatela, tutor legal, curador
ht titè

advanceDirective
de Patientenverfügung, Vorsorgevollmacht, Betreuungsverfügung, Vollmacht
en advance directive, power of attorney, advance healthcare directive
fr directives anticipées, procuration, mandat de protection
ar وصية طبية, توكيل, وكالة, توجيهات مسبقة
uk довіреність, розпорядження пацієнта, медичне розпорядження
es voluntad anticipada, testamento vital, poder notarial, directivas anticipadas
pt diretiva antecipada, testamento vital, procuração
ht manda, pwokirasyon

rehabilitation
de Reha, Rehabilitation, Kur, Rehaklinik, Kuren, Mutter-Kind-Kur, Müttergenesungswerk, Anschlussheilbehandlung
en rehabilitation, rehab, convalescence, health cure, mother-child cure
fr rééducation, réadaptation, cure, convalescence
ar إعادة تأهيل, تأهيل طبي, نقاهة, استشفاء
uk реабілітація, санаторій, відновлення, оздоровлення
es rehabilitación, convalecencia, cura
pt reabilitação, convalescença
ht reyabilitasyon, reyedikasyon

physiotherapy
de Physiotherapie, Krankengymnastik, Massage, Physiotherapeut, Physio, Osteopathie, Heilmittel
en physiotherapy, physical therapy, physiotherapist, massage, physio
fr kinésithérapie, kinésithérapeute, kiné, physiothérapie, massage
ar علاج طبيعي, علاج فيزيائي, معالج فيزيائي, تدليك
uk фізіотерапія, фізіотерапевт, масаж, лікувальна фізкультура, реабілітолог
es fisioterapia, fisioterapeuta, kinesiología, kinesiólogo, masaje
pt fisioterapia, fisioterapeuta, massagem
ht fizyoterapi, masaj

violence
de Gewalt, gewalttätig, schlagen, Misshandlung, misshandelt, bedrohen, Bedrohung
en violence, violent, beat, abuse, abused, threat, threaten, assault
fr violence, violent, frapper, battre, maltraitance, menace, agression
ar عنف, ضرب, إيذاء, تهديد, اعتداء, إساءة
uk насильство, бити, побої, погроза, кривдник, погрожувати, насилля
es violencia, golpear, maltrato, amenaza, agresión, abuso, pegar
pt violência, bater, maus-tratos, ameaça, agressão, abuso, espancar
ht vyolans, bat, menas, abi

domesticViolence
de häusliche Gewalt, Gewalt in der Familie, Partnerschaftsgewalt, Interventionsstelle, Gewalt gegen Frauen
en domestic violence, domestic abuse, violence against women, abusive husband, violent partner, abusive relationship
fr violence conjugale, violences domestiques, violence familiale, femme battue, violence contre les femmes
ar عنف منزلي, عنف أسري, عنف ضد المرأة, عنف ضد النساء, زوج عنيف
uk домашнє насильство, насильство в сім'ї, насильство над жінками, насильство щодо жінок
es violencia doméstica, violencia de género, violencia intrafamiliar, mujer maltratada, violencia machista
pt violência doméstica, violência contra a mulher, Maria da Penha, violência conjugal
ht vyolans nan kay, vyolans domestik, vyolans sou fanm

womensShelter
de Frauenhaus, Frauenhäuser, Frauenschutzhaus, Schutzwohnung, Zufluchtswohnung, Schutzraum
en women's shelter, women's refuge, refuge, safe house, Frauenhaus, shelter
fr foyer pour femmes, refuge pour femmes, maison d'accueil, Frauenhaus, centre d'hébergement pour femmes
ar بيت النساء, دار حماية المرأة, ملجأ للنساء, مأوى النساء, Frauenhaus
uk притулок для жінок, жіночий притулок, кризовий центр для жінок, Frauenhaus
es casa de acogida, refugio para mujeres, albergue para mujeres, Frauenhaus
pt casa-abrigo, abrigo para mulheres, casa da mulher, Frauenhaus
ht abri pou fanm

womensHelpline
de Hilfetelefon Gewalt gegen Frauen, 116016, Frauennotruf, 08000116016
en violence against women helpline, 116016, women's helpline, support hotline for women, 08000116016
fr ligne d'aide aux femmes, 116016, violences femmes info, 08000116016
ar هاتف مساعدة النساء, خط مساعدة المرأة, 116016, 08000116016
uk гаряча лінія для жінок, телефон допомоги жінкам, 116016, 08000116016
es línea de ayuda para mujeres, 116016, teléfono contra la violencia, 08000116016
pt linha de apoio à mulher, 116016, central de atendimento à mulher, 08000116016
ht 116016, 08000116016

womensAdvice
de Frauenberatung, Frauenberatungsstelle, Frauentreff, Frauenzentrum, Frauenbüro, Gleichstellungsbeauftragte, Frauencafé, Frauennotruf, Mädchenberatung, Hilfetelefon
en women's advice, women's counselling, women's centre, equal opportunities officer, advice centre for women, women's advice centre, women's helpline, advice for women
fr conseil aux femmes, centre pour femmes, déléguée à l'égalité, conseil pour femmes, centre de femmes, centre d'aide aux femmes, ligne d'aide aux femmes
ar استشارات نسائية, مركز استشارات النساء, مركز نسائي, مفوضة المساواة, استشارة نسائية, مركز المرأة, مركز استشارات المرأة
uk консультація для жінок, жіночий центр, уповноважена з питань рівності, жіноча консультація, гаряча лінія для жінок
es asesoramiento para mujeres, centro de la mujer, comisionada de igualdad, asesoría para mujeres, línea de ayuda para mujeres
pt aconselhamento para mulheres, centro da mulher, disque mulher
ht sant fanm, konsèy pou fanm

protectionOrder
de Gewaltschutzgesetz, Kontaktverbot, Näherungsverbot, Wegweisung, einstweilige Verfügung, Platzverweis, Annäherungsverbot
en restraining order, protection order, injunction, Gewaltschutzgesetz, barring order
fr ordonnance de protection, interdiction d'approcher, éloignement du conjoint, mesure d'éloignement
ar أمر حماية, أمر منع الاقتراب, منع التواصل
uk заборонний припис, обмежувальний припис, заборона наближатися
es orden de alejamiento, orden de protección, medida cautelar
pt medida protetiva, ordem de restrição, ordem de proteção
ht lòd pwoteksyon

sexualViolence
de Vergewaltigung, vergewaltigt, sexuelle Gewalt, sexueller Missbrauch, sexuelle Belästigung, sexualisierte Gewalt, Wildwasser, vertrauliche Spurensicherung
en rape, sexual violence, sexual assault, sexual abuse, sexual harassment, raped
fr viol, violence sexuelle, agression sexuelle, abus sexuel, harcèlement sexuel, violée
ar اغتصاب, عنف جنسي, اعتداء جنسي, تحرش جنسي
uk зґвалтування, згвалтування, сексуальне насильство, сексуальне домагання
es violación, violencia sexual, abuso sexual, agresión sexual, acoso sexual
pt estupro, violência sexual, abuso sexual, assédio sexual
ht kadejak, vyòl, vyolans seksyèl, abi seksyèl

genitalMutilation
de Genitalverstümmelung, Beschneidung, FGM, beschnitten, Mädchenbeschneidung
en female genital mutilation, FGM, circumcision, female circumcision, cutting
fr excision, mutilation génitale, circoncision, MGF
ar ختان, تشويه الأعضاء التناسلية, ختان الإناث
uk каліцтво статевих органів, обрізання, жіноче обрізання
es mutilación genital, ablación, circuncisión
pt mutilação genital, circuncisão, excisão
ht mitilasyon jenital, sikonsizyon

forcedMarriage
de Zwangsheirat, Zwangsehe, Ehrenmord, Zwangsverheiratung, Kinderehe, arrangierte Ehe
en forced marriage, honour violence, child marriage, honor killing, arranged marriage, honour crime
fr mariage forcé, crime d'honneur, mariage d'enfants, mariage arrangé
ar زواج قسري, زواج بالإكراه, جرائم الشرف, زواج الأطفال, زواج القاصرات
uk примусовий шлюб, дитячий шлюб, вбивство честі, примусове одруження
es matrimonio forzado, matrimonio infantil, crimen de honor, matrimonio arreglado
pt casamento forçado, casamento infantil, crime de honra, casamento arranjado
ht maryaj fòse

humanTrafficking
de Menschenhandel, Zwangsprostitution, Prostitution, Sexarbeit, Ausbeutung, Zwangsarbeit, Prostituierte, Schleuser, Schlepper
en human trafficking, forced prostitution, prostitution, sex work, exploitation, trafficking, smuggler
fr traite des êtres humains, prostitution, proxénétisme, exploitation, travail du sexe, passeur
ar اتجار بالبشر, دعارة, استغلال, بغاء, مهرب, مهربين
uk торгівля людьми, проституція, експлуатація, секс-робота, контрабандист
es trata de personas, prostitución, explotación, trabajo sexual, traficante, coyote
pt tráfico de pessoas, prostituição, exploração, trabalho sexual, coiote
ht trafik moun, pwostitisyon, esplwatasyon

victimSupport
de Opferhilfe, Weißer Ring, Opferberatung, Opferschutz, Opferentschädigung, 116006, Opfer
en victim support, Weisser Ring, victim, help for victims, crime victim, 116006
fr aide aux victimes, victime, Weisser Ring, 116006
ar مساعدة الضحايا, ضحية, ضحايا, دعم الضحايا
uk допомога жертвам, жертва, потерпілий, постраждалий, постраждали
es ayuda a víctimas, víctima, atención a víctimas
pt apoio a vítimas, vítima
ht viktim, sipò pou viktim

childProtection
de Kinderschutz, Kindeswohlgefährdung, Kindeswohl, Inobhutnahme, Kinderschutzbund, Kinderschutzzentrum, Kindesmisshandlung, Kindernotdienst, Vernachlässigung
en child protection, child abuse, child welfare, child neglect, taken into care, child safeguarding, neglect, endangerment
fr protection de l'enfance, maltraitance infantile, enfance en danger, bien-être de l'enfant, maltraitance, placement d'enfant
ar حماية الطفل, إساءة معاملة الأطفال, إهمال الطفل, حماية الأطفال, إهمال
uk захист дітей, жорстоке поводження з дітьми, захист дитини, благополуччя дитини, вилучення дитини
es protección de menores, protección infantil, maltrato infantil, bienestar del menor, abuso infantil
pt proteção à criança, maus-tratos infantis, conselho tutelar, abuso infantil, maus-tratos, negligência
ht pwoteksyon timoun, maltretans timoun, maltretans

youthOffice
de Jugendamt, Jugendämter, Jugendhilfe, ASD, Familienhilfe, Hilfe zur Erziehung, Pflegefamilie, Stadtjugendamt
en youth welfare office, Jugendamt, youth office, child welfare office, foster family, youth welfare
fr Jugendamt, office de la jeunesse, aide sociale à l'enfance, famille d'accueil
ar مكتب الشباب, دائرة رعاية الشباب, مكتب رعاية الطفولة, Jugendamt, يوغند أمت
uk відомство у справах молоді, служба у справах дітей, югендамт, Jugendamt, прийомна сім'я
es Jugendamt, oficina de juventud, servicio de menores, familia de acogida
pt Jugendamt, juizado de menores, conselho tutelar, família acolhedora
ht Jugendamt

parentingAdvice
de Erziehungsberatung, Familienberatung, Elternberatung, Erziehung, Erziehungsberatungsstelle, Elternkurs, Familienberatungsstelle, Erziehungsfragen, erziehen
en parenting advice, family counselling, parenting, parent counselling, family counseling, parenting course, upbringing, raising children
fr conseil éducatif, conseil familial, parentalité, éducation des enfants, conseil parental, soutien à la parentalité, consultation familiale
ar استشارات تربوية, استشارات أسرية, تربية, تربية الأطفال, إرشاد أسري, استشارة أسرية
uk виховання, сімейна консультація, консультація для батьків, сімейний психолог, виховання дітей, виховувати
es asesoramiento familiar, crianza, orientación familiar, educación de los hijos, asesoría familiar, consejería familiar, criar
pt aconselhamento familiar, orientação familiar, criação dos filhos, educação dos filhos, educar os filhos
ht konsèy pou fanmi, konsèy pou paran, konsèy fanmi, leve timoun

earlyHelp
de Frühe Hilfen, Familienzentrum, Familienpatin, Schreibaby, Babybesuchsdienst, wellcome, Familienhebamme, KoKi, Willkommensbesuch, Frühförderung
en early help, early years support, family centre, crying baby, family center, early support, family midwife, early intervention
fr aide précoce, soutien aux jeunes parents, centre familial, soutien précoce, bébé qui pleure, PMI
ar مساعدة مبكرة, دعم الأسرة, مركز الأسرة, تدخل مبكر, دعم مبكر
uk рання допомога, підтримка молодих батьків, сімейний центр, раннє втручання, ранній розвиток
es ayuda temprana, apoyo a padres, centro familiar, atención temprana, estimulación temprana
pt ajuda precoce, apoio a pais, centro familiar, apoio precoce, intervenção precoce, estimulação precoce
ht èd bonè

youthLine
de Nummer gegen Kummer, Kinder- und Jugendtelefon, Elterntelefon, 116111, Jugendtelefon, Kindertelefon
en children's helpline, youth helpline, parents' helpline, 116111
fr ligne d'écoute enfants, allô enfance, 116111, ligne jeunes
ar هاتف الأطفال, خط نجدة الطفل, 116111
uk дитяча гаряча лінія, дитячий телефон довіри, 116111
es línea de ayuda infantil, teléfono del menor, 116111
pt linha da criança, disque 100, 116111
ht 116111

contraception
de Verhütung, Verhütungsmittel, Pille, Kondom, Antibabypille, Spirale, verhüten, Empfängnisverhütung
en contraception, contraceptive, birth control, the pill, condom, IUD, coil
fr contraception, contraceptif, pilule, préservatif, stérilet, capote
ar منع الحمل, موانع الحمل, وسائل منع الحمل, حبوب منع الحمل, واقي ذكري, لولب
uk контрацепція, протизаплідний, презерватив, протизаплідні таблетки, контрацептив, спіраль
es anticonceptivo, anticoncepción, píldora, condón, preservativo, DIU
pt anticoncepcional, contracepção, pílula, camisinha, preservativo, DIU
ht planin, kapòt, kontraseptif

emergencyContraception
de Pille danach, Notfallverhütung, Notfallpille
en morning-after pill, emergency contraception, Plan B
fr pilule du lendemain, contraception d'urgence
ar حبوب الصباح التالي, منع الحمل الطارئ
uk екстрена контрацепція, таблетка наступного дня
es píldora del día después, anticoncepción de emergencia
pt pílula do dia seguinte, contracepção de emergência
ht grenn landemen

abortion
de Abtreibung, Schwangerschaftsabbruch, abtreiben, Schwangerschaftskonfliktberatung, ungewollt schwanger, Beratungsschein, Schwangerschaftskonflikt
en abortion, termination, unwanted pregnancy, pregnancy termination, abort
fr avortement, IVG, avorter, interruption de grossesse, grossesse non désirée
ar إجهاض, إنهاء الحمل, حمل غير مرغوب
uk аборт, переривання вагітності, небажана вагітність
es aborto, abortar, interrupción del embarazo, embarazo no deseado
pt aborto, abortar, interrupção da gravidez, gravidez indesejada
ht avòtman, fè dilatasyon

sexualHealth
de sexuelle Gesundheit, Sexualität, Sexualaufklärung, Sex, Zanzu
en sexual health, sexuality, sex education, sex, Zanzu
fr santé sexuelle, sexualité, éducation sexuelle, sexe, Zanzu
ar صحة جنسية, حياة جنسية, تثقيف جنسي, Zanzu
uk сексуальне здоров'я, сексуальність, статеве виховання, секс, Zanzu
es salud sexual, sexualidad, educación sexual, sexo, Zanzu
pt saúde sexual, sexualidade, educação sexual, sexo, Zanzu
ht sante seksyèl, sèks, edikasyon seksyèl

stiTest
de Geschlechtskrankheit, STI, sexuell übertragbar, Syphilis, Tripper, Chlamydien, Geschlechtskrankheiten, Gonorrhö
en STI, STD, sexually transmitted, venereal disease, syphilis, gonorrhoea, chlamydia
fr IST, MST, infection sexuellement transmissible, syphilis, gonorrhée
ar أمراض منقولة جنسيا, أمراض جنسية, زهري, سيلان
uk ЗПСШ, ІПСШ, венеричний, сифіліс, венерична хвороба, гонорея
es ITS, ETS, enfermedad de transmisión sexual, sífilis, gonorrea
pt IST, DST, infecção sexualmente transmissível, sífilis, gonorreia
ht maladi seksyèl, IST, sifilis, gonore

hiv
de HIV, AIDS, Aidshilfe, HIV-Test, Checkpoint, PrEP, HIV-positiv
en HIV, AIDS, HIV test, PrEP, Aidshilfe
fr VIH, SIDA, séropositif, dépistage du VIH, Aidshilfe
ar إيدز, نقص المناعة, فيروس نقص المناعة, HIV
uk ВІЛ, СНІД, тест на ВІЛ, Aidshilfe
es VIH, SIDA, seropositivo, prueba de VIH, Aidshilfe
pt HIV, AIDS, soropositivo, teste de HIV, Aidshilfe
ht SIDA, VIH

lgbt
de schwul, lesbisch, LSBTI, queer, homosexuell, transgender, LGBTIQ, Homosexualität, LGBT, trans
en gay, lesbian, LGBT, queer, homosexual, transgender, LGBTQ, bisexual
fr gay, lesbienne, LGBT, homosexuel, transgenre, homosexualité, queer, LGBTQ, homosexuelle
ar مثلي, مثلية, مثليين, متحول جنسيا, مثلية جنسية, LGBT, مثليون, متحول جنسي, مثليي الجنس
uk гей, лесбійка, ЛГБТ, гомосексуал, трансгендер, ЛГБТК, LGBT, квір
es gay, lesbiana, LGBT, homosexual, transgénero, homosexualidad, queer, LGBTIQ
pt gay, lésbica, LGBT, homossexual, transgênero, homossexualidade, LGBTQIA, queer
ht masisi, madivin, LGBT, omoseksyèl

menstruation
de Menstruation, Periode, Regel, Regelblutung, Tampon, Binde, Wechseljahre, Menopause
en menstruation, period, tampon, sanitary pad, menopause
fr règles, menstruation, tampon, serviette hygiénique, ménopause
ar دورة شهرية, حيض, طمث, فوط صحية, سن اليأس
uk менструація, місячні, тампон, прокладки, менопауза, клімакс
es menstruación, regla, período, tampón, toalla sanitaria, menopausia
pt menstruação, absorvente, tampão, menopausa
ht règ, menstriyasyon

nutrition
de Ernährung, gesunde Ernährung, Ernährungsberatung, Diät, Nahrung, Ernährungskurs
en nutrition, diet, healthy eating, dietician, nutritionist
fr alimentation, nutrition, régime, diététicien, nourriture, nutritionniste
ar تغذية, غذاء, نظام غذائي, أكل صحي, حمية
uk харчування, дієта, здорове харчування, дієтолог
es alimentación, nutrición, dieta, nutricionista
pt alimentação, nutrição, dieta, nutricionista
ht nitrisyon, rejim

foodBank
de Tafel, Lebensmittelausgabe, Suppenküche, Foodsharing, Lebensmittelspende, Tafelladen, Tafelausweis, Tafeln
en food bank, soup kitchen, free food, food pantry, Tafel, food distribution, foodsharing
fr banque alimentaire, soupe populaire, aide alimentaire, restos du cœur, Tafel, resto du coeur, distribution alimentaire
ar بنك الطعام, توزيع الطعام, مساعدات غذائية, طعام مجاني, Tafel, تافل
uk продуктова допомога, безкоштовні продукти, банк їжі, продуктовий набір, Tafel, продовольчий банк, безкоштовна їжа, роздача продуктів, тафель, видача продуктів
es banco de alimentos, comedor social, comedor popular, despensa, Tafel, reparto de alimentos, despensa solidaria
pt banco de alimentos, sopão, cesta básica, doação de alimentos, Tafel, refeitório social, distribuição de alimentos
ht bank manje, manje gratis, Tafel, distribisyon manje

hygiene
de Hygiene, Körperpflege, Händewaschen, Desinfektion, waschen, Seife, Sauberkeit
en hygiene, cleanliness, hand washing, disinfectant, soap, personal care
fr hygiène, propreté, se laver les mains, désinfectant, savon
ar نظافة, غسل اليدين, تعقيم, صابون, نظافة شخصية
uk гігієна, чистота, миття рук, дезінфекція, мило
es higiene, limpieza, aseo, desinfectante, jabón, lavado de manos
pt higiene, limpeza, asseio, lavar as mãos, desinfetante, sabonete
ht ijyèn, pwòpte, lave men, savon

publicToilet
de Toilette, WC, Behindertentoilette, Klo, öffentliche Toilette, Dusche, duschen, Wickelraum
en toilet, restroom, WC, public toilet, bathroom, shower, changing table
fr toilettes, WC, sanisette, douche, table à langer
ar مرحاض, دورة مياه, دورات المياه, دش, مراحيض, حمامات عامة
uk туалет, вбиральня, громадський туалет, душ, вбиральні
es baño, baño público, aseos, inodoro, ducha
pt banheiro, banheiro público, sanitário, chuveiro
ht twalèt, douch

death
de Tod, sterben, gestorben, Todesfall, verstorben, Sterbefall, Verstorbene, Todesfälle, tot
en death, die, died, deceased, dead, passed away, bereavement
fr décès, mort, mourir, décédé, défunt
ar وفاة, موت, متوفى, مات, وفيات, ميت
uk смерть, померти, помер, померлий, вмерти
es muerte, fallecimiento, morir, fallecido, difunto, defunción, murió
pt morte, falecimento, morrer, falecido, óbito
ht lanmò, mouri, mò, desede

deathCertificate
de Sterbeurkunde, Totenschein, Todesbescheinigung, Leichenschau
en death certificate, register a death, death registration, proof of death
fr acte de décès, certificat de décès, déclaration de décès
ar شهادة وفاة, شهادات الوفاة, تسجيل الوفاة, وثيقة وفاة
uk свідоцтво про смерть, реєстрація смерті, довідка про смерть
es acta de defunción, certificado de defunción, partida de defunción
pt certidão de óbito, atestado de óbito
ht ak desè, sètifika lanmò, ak lanmò

burial
de Bestattung, Beerdigung, Friedhof, Begräbnis, Grab, Bestatter, Friedhöfe, beerdigen, Bestattungsinstitut
en burial, funeral, cemetery, grave, undertaker, bury, cremation, graveyard, funeral home
fr enterrement, obsèques, cimetière, funérailles, tombe, pompes funèbres, inhumation, crémation
ar دفن, جنازة, مقبرة, قبر, مقابر, تشييع, مدفن
uk поховання, похорон, кладовище, цвинтар, могила, ховати, кремація
es entierro, funeral, cementerio, sepelio, tumba, funeraria, sepultura, cremación
pt enterro, funeral, cemitério, sepultamento, túmulo, funerária, velório, cremação
ht antèman, fineray, simityè, tonm

burialCosts
de Bestattungskosten, Sozialbestattung, Sterbegeld, Überführung, Leichenüberführung, Beerdigungskosten
en funeral costs, burial costs, repatriation of body, funeral grant, funeral allowance
fr frais d'obsèques, frais funéraires, rapatriement du corps, capital décès
ar تكاليف الدفن, تكاليف الجنازة, نقل الجثمان, نقل جثمان
uk витрати на поховання, допомога на поховання, перевезення тіла, репатріація тіла
es gastos funerarios, auxilio funerario, repatriación del cuerpo, gastos de entierro
pt despesas funerárias, auxílio-funeral, traslado do corpo
ht frè antèman

grief
de Trauer, trauern, Trauerbegleitung, Trauercafé, Hinterbliebene, Trauergruppe
en grief, mourning, bereaved, grief counselling, grieving
fr deuil, endeuillé, accompagnement du deuil
ar حداد, عزاء, فقدان, حزن على المتوفى
uk горе, скорбота, траур, жалоба, втрата близької людини
es duelo, luto, deudos, pérdida de un ser querido
pt luto, enlutado, perda de ente querido
ht dèy

hospice
de Hospiz, Palliativ, Sterbebegleitung, Hospizdienst, Palliativstation
en hospice, palliative, palliative care, end-of-life care, terminally ill
fr soins palliatifs, hospice, fin de vie, palliatif
ar رعاية تلطيفية, دار رعاية المحتضرين, مستشفى تلطيفي
uk хоспіс, паліативний, паліативна допомога
es cuidados paliativos, hospicio, paliativo
pt cuidados paliativos, hospice, paliativo
ht swen palyatif

interpreterHealth
de Sprachmittler, Dolmetscher beim Arzt, Gemeindedolmetscher, Sprachmittlung, Gesundheitsmediator, MiMi
en medical interpreter, language mediator, community interpreter, interpreter at the doctor, health mediator
fr interprète médical, médiateur linguistique, interprète chez le médecin
ar مترجم طبي, وسيط لغوي, مترجم عند الطبيب, ترجمة طبية
uk медичний перекладач, мовний посередник, перекладач у лікаря
es intérprete médico, mediador lingüístico, intérprete sanitario
pt intérprete médico, mediador linguístico
ht entèprèt medikal

patientRights
de Patientenrechte, Patientenberatung, Behandlungsfehler, Ärztepfusch, Patient, Patientenakte, Zweitmeinung
en patient rights, medical malpractice, patient advice, patient, second opinion, patient record
fr droits des patients, erreur médicale, patient, deuxième avis, dossier médical
ar حقوق المريض, خطأ طبي, أخطاء طبية, ملف طبي
uk права пацієнта, лікарська помилка, пацієнт, медична картка пацієнта
es derechos del paciente, negligencia médica, paciente, historia clínica
pt direitos do paciente, erro médico, paciente, prontuário
ht dwa malad, pasyan

confidentiality
de Schweigepflicht, vertraulich, ärztliche Schweigepflicht, verschwiegen, anonym
en confidentiality, confidential, professional secrecy, anonymous, medical secrecy
fr secret médical, confidentiel, secret professionnel, anonyme, confidentialité
ar سرية, سرية طبية, كتمان, سري, مجهول الهوية
uk лікарська таємниця, конфіденційність, конфіденційно, анонімно, анонімний
es secreto médico, confidencial, confidencialidad, anónimo, secreto profesional
pt sigilo, sigilo médico, confidencial, anônimo
ht sekrè medikal, konfidansyèl

prevention
de Vorsorge, Früherkennung, Prävention, Krebsvorsorge, Mammographie, Gesundheitsförderung, Gesundheitscheck, Hautkrebsscreening
en prevention, screening, preventive, early detection, mammography, cancer screening, health check
fr prévention, dépistage, mammographie, préventif, détection précoce
ar وقاية, كشف مبكر, فحص وقائي, فحوصات وقائية, ماموغرام
uk профілактика, скринінг, раннє виявлення, мамографія, профілактичний
es prevención, detección temprana, mamografía, tamizaje, preventivo
pt prevenção, detecção precoce, mamografia, preventivo, rastreamento
ht prevansyon, depistaj
`;
