/** What newcomers ask about working and money, in eight languages; machine-made, unreviewed by speakers. */
export const workingWords: string = `
job
de Arbeit, Job, Stelle, Arbeitsplatz, Arbeitsplätze, Beschäftigung, arbeiten, Erwerbstätigkeit
en job, work, employment, working, workplace
fr travail, emploi, boulot, travailler, poste de travail
ar عمل, شغل, وظيفة, وظائف, أعمال, توظيف
uk робота, праця, працювати, працевлаштування, зайнятість, роботи, працевлаштуванні, працювали
es trabajo, empleo, trabajar, puesto de trabajo, laburo, chamba, changa, chambear
pt trabalho, emprego, trabalhar
ht travay, djòb, anplwa

jobSearch
de Jobsuche, Arbeitssuche, Stellensuche, Arbeit suchen, Arbeit finden, arbeitssuchend, arbeitsuchend
en job search, job hunting, looking for work, find work, jobseeker, job seeker
fr recherche d'emploi, chercher du travail, trouver un emploi, demandeur d'emploi
ar بحث عن عمل, البحث عن عمل, إيجاد عمل, باحث عن عمل
uk пошук роботи, шукати роботу, знайти роботу, шукач роботи
es búsqueda de empleo, buscar trabajo, encontrar trabajo, conseguir empleo
pt procura de emprego, busca de emprego, procurar trabalho, arrumar emprego
ht chèche travay, jwenn travay

vacancy
de Stellenangebot, Stellenanzeige, Jobangebot, freie Stelle, offene Stelle, Stellenausschreibung, Arbeitsstelle
en vacancy, vacancies, job offer, job opening, job advert, open position
fr offre d'emploi, poste vacant, annonce d'emploi, poste à pourvoir
ar وظيفة شاغرة, وظائف شاغرة, شاغر, شواغر, عرض عمل, عروض عمل
uk вакансія, вакансії, вільне місце, пропозиція роботи, вакансій
es vacante, oferta de empleo, oferta de trabajo, plaza libre
pt oferta de emprego, vaga de emprego
ht plas travay, òf travay

jobPortal
de Jobbörse, Jobportal, Stellenbörse, Stellenmarkt, Jobmesse
en job portal, job board, job fair, job exchange, job site
fr bourse d'emploi, portail d'emploi, salon de l'emploi, site d'emploi
ar بورصة العمل, موقع وظائف, معرض الوظائف, بوابة الوظائف
uk біржа праці, сайт вакансій, ярмарок вакансій
es bolsa de trabajo, bolsa de empleo, portal de empleo, feria de empleo
pt portal de emprego, bolsa de emprego, feira de emprego
ht sit travay

jobcenter
de Jobcenter, Job-Center, Jobcenters
en Jobcenter, job centre, job center
fr Jobcenter, job center, centre pour l'emploi
ar جوب سنتر, جوبسنتر, مركز العمل, Jobcenter, مركز التوظيف
uk джобцентр, Jobcenter, центр зайнятості, Джобцентер
es Jobcenter, centro de empleo
pt Jobcenter, centro de emprego
ht Jobcenter, biwo travay

employmentAgency
de Agentur für Arbeit, Arbeitsagentur, Arbeitsamt, Bundesagentur, Arbeitsvermittlung, Arbeitsvermittler
en employment agency, Agentur für Arbeit, employment office, labour office, Arbeitsagentur
fr agence pour l'emploi, Agentur für Arbeit, Arbeitsagentur, agence de l'emploi, Pôle emploi
ar وكالة العمل, مكتب العمل, وكالة التوظيف, Agentur für Arbeit
uk агентство праці, агенція праці, агентство зайнятості, Agentur für Arbeit, служба зайнятості
es agencia de empleo, oficina de empleo, Agentur für Arbeit, Arbeitsagentur
pt agência de emprego, agência de trabalho, Agentur für Arbeit, Arbeitsagentur
ht ajans travay, Agentur für Arbeit

jobCounselling
de Berufsberatung, Arbeitsberatung, Jobberatung, Berufsinformationszentrum, BIZ, Karriereberatung, Jobcoaching
en career counselling, careers advice, career guidance, job counselling, job coaching
fr orientation professionnelle, conseil professionnel, conseiller emploi, accompagnement professionnel
ar استشارة مهنية, إرشاد مهني, توجيه مهني, مستشار مهني
uk профорієнтація, консультація щодо роботи, кар'єрна консультація, професійна консультація
es orientación profesional, orientación laboral, asesoría laboral
pt orientação profissional, aconselhamento profissional, orientação de carreira
ht konsèy pwofesyonèl

profession
de Beruf, Berufe, Berufsleben, Berufsfeld
en profession, occupation, career, trade, professional
fr métier, profession, professionnel, carrière
ar مهنة, مهن, مهني, حرفة, حرف
uk професія, фах, спеціальність, професійний, професій
es profesión, oficio, carrera, profesional
pt profissão, ofício, carreira, profissional
ht pwofesyon, metye

regulatedProfession
de reglementierter Beruf, reglementierte Berufe, Approbation, Berufserlaubnis, Berufszulassung
en regulated profession, licence to practise, professional licence, Approbation
fr profession réglementée, autorisation d'exercer, Approbation
ar مهن منظمة, مهنة خاضعة للتنظيم, ترخيص مزاولة المهنة, ابروباتسيون
uk регульована професія, регламентована професія, допуск до професії, апробація
es profesión regulada, licencia profesional, autorización para ejercer
pt profissão regulamentada, licença profissional, autorização para exercer

jobApplication
de Bewerbung, bewerben, Bewerber, Bewerbungsunterlagen, Bewerbungsmappe, Initiativbewerbung, Bewerbungstraining
en job application, application, apply, applicant, applying, application training
fr candidature, postuler, candidat, dossier de candidature
ar تقديم على عمل, طلب توظيف, تقدم لوظيفة, ترشح, طلب وظيفة
uk подання на роботу, заява на роботу, резюме на вакансію, кандидат, кандидатура
es postulación, postular, candidatura, solicitud de empleo, postulante
pt candidatura, candidatar, candidato, inscrição para emprego
ht aplikasyon, aplike pou travay

cv
de Lebenslauf, Lebensläufe, CV, Bewerbungsfoto
en CV, resume, résumé, curriculum vitae
fr CV, curriculum vitae, curriculum
ar سيرة ذاتية, السيرة الذاتية, سيفي
uk резюме, CV, біографія
es currículum, currículo, CV, hoja de vida, curriculum vitae
pt currículo, CV, curriculum
ht CV, rezime

coverLetter
de Anschreiben, Bewerbungsschreiben, Motivationsschreiben
en cover letter, covering letter, letter of motivation, motivation letter
fr lettre de motivation, lettre de candidature
ar رسالة تحفيزية, رسالة دافع, خطاب تقديم, رسالة التقديم
uk супровідний лист, мотиваційний лист
es carta de presentación, carta de motivación
pt carta de apresentação, carta de motivação
ht lèt motivasyon

jobInterview
de Vorstellungsgespräch, Bewerbungsgespräch, Jobinterview, Vorstellungsgespräche
en job interview, interview
fr entretien d'embauche, entretien de recrutement, entrevue
ar مقابلة عمل, مقابلة شخصية, مقابلة توظيف
uk співбесіда, співбесіди
es entrevista de trabajo, entrevista laboral
pt entrevista de emprego, entrevista de trabalho
ht entèvyou travay, entèvyou

workExperience
de Berufserfahrung, Arbeitserfahrung, Praxiserfahrung
en work experience, professional experience
fr expérience professionnelle, expérience de travail
ar خبرة عملية, خبرة مهنية, خبرات
uk досвід роботи, стаж, професійний досвід
es experiencia laboral, experiencia profesional
pt experiência profissional, experiência de trabalho
ht eksperyans travay

employmentReference
de Arbeitszeugnis, Arbeitszeugnisse, Referenz, Praktikumszeugnis
en employment reference, reference letter, job reference, work certificate
fr certificat de travail, lettre de recommandation, référence
ar شهادة خبرة, شهادة عمل, خطاب توصية
uk характеристика з місця роботи, рекомендація, рекомендаційний лист, рекомендацій
es referencia laboral, constancia de trabajo, carta de recomendación, certificado laboral
pt carta de referência, carta de recomendação, certificado de trabalho
ht lèt rekòmandasyon

employer
de Arbeitgeber, Arbeitgeberin, Chef, Chefin, Vorgesetzte
en employer, boss, supervisor
fr employeur, patron, chef, employeuse
ar صاحب عمل, رب عمل, أرباب العمل, صاحب العمل
uk роботодавець, роботодавці, начальник, шеф
es empleador, empleadora, patrón, jefe, jefa
pt empregador, empregadora, patrão, chefe
ht patwon, anplwayè travay

employee
de Arbeitnehmer, Arbeitnehmerin, Mitarbeiter, Mitarbeiterin, Beschäftigte, Angestellte, Arbeiter
en employee, worker, staff, employed
fr employé, salarié, travailleur, ouvrier, employée
ar موظف, عامل, عمال, موظفون, أجير
uk працівник, робітник, співробітник, найманий працівник
es empleado, empleada, trabajador, trabajadora, obrero
pt empregado, funcionário, trabalhador, empregada
ht anplwaye, travayè

employmentContract
de Arbeitsvertrag, Arbeitsverträge, Arbeitsverhältnis, Anstellungsvertrag, Beschäftigungsverhältnis
en employment contract, work contract, contract of employment, employment relationship
fr contrat de travail, relation de travail
ar عقد عمل, عقود عمل, عقد العمل
uk трудовий договір, трудовий контракт, договір про роботу
es contrato de trabajo, contrato laboral, relación laboral
pt contrato de trabalho, contrato de emprego, vínculo empregatício
ht kontra travay

probation
de Probezeit, Probearbeit, Probearbeiten, Probetag
en probation, probationary period, trial period, trial work
fr période d'essai
ar فترة تجريبية, فترة اختبار, فترة التجربة
uk випробувальний термін, випробувальний строк, іспитовий термін
es período de prueba, periodo de prueba
pt período de experiência, período probatório
ht peryòd esè

fixedTerm
de befristet, Befristung, unbefristet, befristeter Vertrag
en fixed-term, fixed term, permanent contract, limited contract, open-ended
fr durée déterminée, durée indéterminée, CDD, CDI
ar عقد محدد المدة, عقد دائم, غير محدد المدة, عقد مؤقت
uk строковий договір, безстроковий, на визначений термін
es plazo fijo, contrato temporal, contrato indefinido
pt prazo determinado, prazo indeterminado, contrato temporário

notice
de Kündigung, Kündigungen, gekündigt, Kündigungsfrist, Kündigungsschutz, Entlassung, entlassen, Aufhebungsvertrag
en notice, dismissal, dismissed, fired, termination, laid off, notice period, resign
fr licenciement, licencié, préavis, démission, renvoi, démissionner
ar فصل من العمل, إقالة, تسريح, إنهاء العمل, استقالة, إنهاء عقد العمل
uk звільнення, звільнити, звільнений, звільнитися, попередження про звільнення, скорочення
es despido, despedir, renuncia, preaviso, renunciar, finiquito
pt demissão, demitir, demitido, aviso prévio, despedimento, rescisão
ht revokasyon, revoke, preyavi

wages
de Lohn, Löhne, Gehalt, Gehälter, Verdienst, verdienen, Bezahlung, Vergütung
en wage, salary, pay, earnings, earn, remuneration, hourly pay
fr salaire, paie, rémunération, gagner, paye
ar راتب, رواتب, أجر, أجور, معاش شهري
uk зарплата, заробітна плата, оплата праці, зарплатня, заробляти, заробіток, заробітну
es salario, sueldo, remuneración, ganar
pt salário, ordenado, remuneração, ganhar
ht salè, peye

minimumWage
de Mindestlohn, Mindestlöhne, Tariflohn, Mindestlohngesetz
en minimum wage, minimum pay, living wage
fr salaire minimum, SMIC, salaire minimal
ar حد أدنى للأجور, الحد الأدنى للأجور, أدنى أجر
uk мінімальна зарплата, мінімальна заробітна плата, мінімалка
es salario mínimo, sueldo mínimo
pt salário mínimo
ht salè minimòm

payslip
de Lohnabrechnung, Gehaltsabrechnung, Verdienstbescheinigung, Lohnzettel, Gehaltsnachweis, Lohnbescheinigung
en payslip, pay slip, pay stub, salary statement, wage slip, proof of income
fr fiche de paie, bulletin de salaire, fiche de salaire, bulletin de paie
ar كشف راتب, قسيمة راتب, بيان راتب, كشف الراتب
uk розрахунковий лист, довідка про зарплату, відомість зарплати
es nómina, recibo de sueldo, recibo de salario, boleta de pago
pt holerite, contracheque, recibo de salário, folha de pagamento
ht fich pewòl

deductions
de brutto, netto, Bruttolohn, Nettolohn, Abzüge, Abzug, Sozialabgaben, Lohnabzug
en gross, gross pay, net pay, deductions, take-home pay
fr brut, net, retenues, salaire brut, salaire net, cotisations
ar إجمالي, صافي, خصم, خصومات, استقطاع, استقطاعات
uk брутто, нетто, відрахування, утримання із зарплати
es bruto, neto, deducción, deducciones, descuentos, retenciones
pt bruto, líquido, deduções, descontos, salário líquido

unpaidWages
de Lohn nicht bezahlt, Lohnrückstand, ausstehender Lohn, Lohnbetrug
en unpaid wages, wage theft, not paid, withheld wages
fr salaire impayé, salaires impayés, non paiement du salaire
ar رواتب غير مدفوعة, أجور متأخرة, عدم دفع الراتب
uk невиплата зарплати, невиплачена зарплата, не платять зарплату
es salario impago, sueldo no pagado, salarios adeudados, no me pagan
pt salário não pago, salário atrasado, salários em atraso
ht salè yo pa peye

bonusPay
de Weihnachtsgeld, Urlaubsgeld, Zuschlag, Zuschläge, Bonus, Trinkgeld
en bonus, Christmas bonus, holiday pay, supplement pay
fr prime, treizième mois, pourboire, prime de vacances
ar مكافأة, علاوة, بقشيش, منحة عيد الميلاد
uk премія, бонус, надбавка, чайові, різдвяна виплата
es aguinaldo, bono, propina
pt bônus, décimo terceiro, gorjeta
ht bonis, poubwa

workingHours
de Arbeitszeit, Arbeitszeiten, Arbeitsstunden, Wochenstunden, Höchstarbeitszeit
en working hours, working time, work hours, hours of work
fr temps de travail, heures de travail, horaires de travail, durée du travail
ar ساعات عمل, وقت عمل, دوام, ساعات الدوام
uk робочий час, робочі години, тривалість роботи, години роботи
es horario de trabajo, jornada laboral, horas de trabajo, jornada
pt horário de trabalho, jornada de trabalho, carga horária, horas de trabalho
ht lè travay, orè travay

overtime
de Überstunde, Überstunden, Mehrarbeit
en overtime, extra hours
fr heures supplémentaires, heures sup
ar ساعات إضافية, عمل إضافي, وقت إضافي
uk понаднормові, понаднормова робота, переробка
es horas extra, horas extras, sobretiempo, horas extraordinarias
pt horas extras, hora extra, horas extraordinárias
ht lè siplemantè

partTime
de Teilzeit, Teilzeitarbeit, Teilzeitstelle, halbtags, Halbtagsstelle
en part-time, part time, half-day
fr temps partiel, mi-temps
ar دوام جزئي, عمل جزئي, نصف دوام
uk неповний робочий день, часткова зайнятість, неповна зайнятість
es medio tiempo, tiempo parcial, media jornada, jornada parcial
pt meio período, tempo parcial, meio expediente, part-time
ht tan pasyèl

fullTime
de Vollzeit, Vollzeitstelle, ganztags
en full-time, full time
fr temps plein, plein temps, temps complet
ar دوام كامل, عمل بدوام كامل
uk повний робочий день, повна зайнятість, повна ставка
es tiempo completo, jornada completa
pt tempo integral, período integral
ht tan plen

shiftWork
de Schichtarbeit, Nachtschicht, Nachtarbeit, Wochenendarbeit, Frühschicht, Schichtdienst, Schicht
en shift, shift work, night shift, night work
fr travail posté, équipe de nuit, travail de nuit
ar وردية, ورديات, مناوبة, عمل ليلي, شفت
uk змінна робота, нічна зміна, позмінна робота, змінний графік
es trabajo por turnos, turno de noche, trabajo nocturno
pt turno, trabalho por turnos, turno da noite, trabalho noturno
ht travay lannwit

leave
de Urlaub, Urlaubsanspruch, Urlaubstage, Jahresurlaub, Sonderurlaub, freinehmen
en annual leave, paid leave, holiday entitlement, vacation, days off, vacation days, time off
fr congé, congés payés, vacances, jours de congé
ar إجازة, إجازات, عطلة سنوية, إجازة سنوية
uk відпустка, відпустки, оплачувана відпустка
es vacaciones, días libres, permiso pagado
pt férias, folga, dias de folga, férias remuneradas
ht konje, vakans

sickNote
de Krankmeldung, krankmelden, Krankschreibung, krankgeschrieben, Arbeitsunfähigkeitsbescheinigung, AU, Attest, arbeitsunfähig
en sick note, sick leave, medical certificate, call in sick, certificate of incapacity, unfit for work
fr arrêt maladie, arrêt de travail, certificat médical, congé maladie
ar إجازة مرضية, شهادة مرضية, تقرير طبي, عجز عن العمل
uk лікарняний, лікарняний лист, довідка про хворобу, непрацездатність
es baja médica, licencia médica, certificado médico, incapacidad laboral, parte de baja
pt atestado médico, licença médica, afastamento, licença por doença
ht sètifika medikal, konje maladi

minijob
de Minijob, Minijobs, Midijob, Nebenjob, 520-Euro-Job, geringfügige Beschäftigung, Aushilfe, Nebentätigkeit
en mini-job, minijob, side job, marginal employment, casual job
fr mini-job, minijob, petit boulot, emploi mineur
ar ميني جوب, وظيفة صغيرة, عمل صغير, مينيجوب, Minijob
uk мініджоб, міні-джоб, підробіток, Minijob, міні-робота
es minijob, mini-empleo, trabajito, trabajo ocasional
pt minijob, mini-emprego, bico, trabalho ocasional
ht ti djòb

oneEuroJob
de Ein-Euro-Job, 1-Euro-Job, Arbeitsgelegenheit, Arbeitsgelegenheiten
en one-euro job, work opportunity, 1-euro job
fr emploi à un euro, job à un euro
ar عمل بيورو واحد, وظيفة يورو واحد
uk робота за один євро, одноєврова робота
es trabajo de un euro, empleo de un euro
pt trabalho de um euro, emprego de um euro

temporaryWork
de Zeitarbeit, Leiharbeit, Zeitarbeitsfirma, Leiharbeiter, Arbeitnehmerüberlassung
en temporary work, temp agency, agency work, temp work, temporary employment
fr intérim, travail intérimaire, travail temporaire, agence d'intérim
ar عمل مؤقت, وكالة عمل مؤقت, شركة توظيف مؤقت
uk тимчасова робота, лізинг персоналу, агентство тимчасової роботи
es trabajo temporal, empresa de trabajo temporal, trabajo eventual, agencia temporal
pt trabalho temporário, agência de trabalho temporário
ht travay tanporè

seasonalWork
de Saisonarbeit, Erntehelfer, Saisonarbeiter, Erntearbeit
en seasonal work, harvest work, seasonal worker, farm work
fr travail saisonnier, saisonnier, récolte
ar عمل موسمي, عامل موسمي, حصاد
uk сезонна робота, сезонний працівник, збір врожаю
es trabajo estacional, trabajo de temporada, temporero, cosecha
pt trabalho sazonal, trabalho de temporada, colheita

holidayJob
de Ferienjob, Schülerjob, Studentenjob, Werkstudent, Ferienarbeit
en holiday job, summer job, student job, working student
fr job d'été, job étudiant, travail de vacances
ar عمل صيفي, عمل للطلاب, وظيفة طلابية
uk літня робота, підробіток для студентів, робота на канікулах
es trabajo de verano, trabajo para estudiantes, trabajo de vacaciones
pt trabalho de verão, emprego de férias, trabalho para estudantes

selfEmployment
de Selbstständigkeit, Selbständigkeit, selbstständig, selbständig, Selbstständige, Unternehmer, Unternehmerin, Gründungszuschuss
en self-employed, self-employment, self employed, entrepreneur, own business, sole trader
fr indépendant, travailleur indépendant, entrepreneur, auto-entrepreneur, à son compte
ar عمل حر, عمل لحسابه الخاص, مهن حرة, رائد أعمال, صاحب مشروع
uk самозайнятість, самозайнятий, підприємець, підприємництво, власна справа, ФОП
es autónomo, trabajador independiente, cuenta propia, emprendedor, emprendimiento, independiente
pt autônomo, trabalhador independente, conta própria, empreendedor, empreendedorismo
ht travayè endepandan, antreprenè

foundingBusiness
de Existenzgründung, gründen, Gründung, Gründer, Gründerin, Unternehmensgründung, Businessplan, Start-up
en start a business, start-up, startup, founder, founding, business plan, set up a company
fr créer une entreprise, création d'entreprise, fondateur, start-up, plan d'affaires
ar تأسيس شركة, تأسيس مشروع, مشروع خاص, إنشاء شركة, خطة عمل, شركة ناشئة, فتح مشروع
uk заснування бізнесу, відкрити бізнес, відкрити власну справу, стартап, бізнес-план, засновник
es crear una empresa, abrir un negocio, fundar empresa, emprender, plan de negocios, negocio propio
pt abrir empresa, abrir um negócio, fundar empresa, empreender, plano de negócios, startup
ht louvri biznis, kreye antrepriz

tradeLicence
de Gewerbe, Gewerbeanmeldung, Gewerbeschein, Gewerbeamt, Gewerbe anmelden, Gewerbeabmeldung
en trade licence, business registration, business licence, trade office, Gewerbe, register a business
fr licence commerciale, déclaration d'activité, enregistrement du commerce, Gewerbe, patente
ar رخصة تجارية, سجل تجاري, ترخيص تجاري, تسجيل نشاط تجاري, Gewerbe
uk реєстрація підприємства, ліцензія на діяльність, гевербе, реєстрація бізнесу, Gewerbe
es licencia comercial, registro mercantil, Gewerbe, alta de negocio, patente comercial
pt alvará, licença comercial, registro comercial, Gewerbe
ht patant, lisans biznis

freelance
de Freiberufler, freiberuflich, freie Mitarbeit, Freelancer, Honorarkraft
en freelance, freelancer, freelancing, liberal profession
fr freelance, profession libérale, pigiste
ar مستقل, فريلانسر, عمل مستقل
uk фріланс, фрілансер, вільна професія
es freelance, freelancer, profesional independiente, profesión liberal
pt freelance, freelancer, profissional liberal

company
de Firma, Firmen, Unternehmen, Betrieb, Betriebe
en company, business, firm, enterprise
fr entreprise, société, firme
ar شركة, شركات, منشأة
uk фірма, компанія, підприємство, компаній
es empresa, compañía, firma
pt empresa, companhia, firma
ht konpayi, antrepriz

undeclaredWork
de Schwarzarbeit, schwarzarbeiten, illegale Arbeit, illegale Beschäftigung, schwarz arbeiten
en undeclared work, illegal work, off the books, black market work, cash in hand, illegal employment
fr travail au noir, travail non déclaré, travail illégal, travail clandestin
ar عمل أسود, عمل غير قانوني, عمل بالأسود, عمل غير مصرح به
uk нелегальна робота, чорна робота, робота по-чорному, незадекларована праця
es trabajo en negro, trabajo no declarado, trabajo ilegal, trabajo informal
pt trabalho ilegal, trabalho informal, trabalho sem registro, trabalho não declarado
ht travay ilegal, travay nwa

exploitation
de Ausbeutung, ausbeuten, Arbeitsausbeutung, ausgebeutet, Zwangsarbeit
en exploitation, exploited, labour exploitation, forced labour, exploit
fr exploitation, exploité, travail forcé, exploitation au travail
ar استغلال, استغلال في العمل, عمل قسري, سخرة
uk експлуатація, трудова експлуатація, примусова праця
es explotación, explotado, explotación laboral, trabajo forzado
pt exploração, explorado, exploração laboral, trabalho forçado, trabalho escravo
ht esplwatasyon, travay fòse

workersRights
de Arbeitsrecht, Arbeitnehmerrechte, Rechte am Arbeitsplatz, Arbeitsbedingungen
en labour law, employment law, workers rights, employment rights, working conditions, labor law
fr droit du travail, droits des travailleurs, droits des salariés, conditions de travail
ar قانون العمل, حقوق العمال, حقوق الموظف, ظروف العمل
uk трудове право, права працівників, трудові права, умови праці
es derecho laboral, derechos laborales, derechos del trabajador, condiciones de trabajo
pt direito do trabalho, direitos trabalhistas, direitos do trabalhador, condições de trabalho
ht dwa travayè, dwa travay

workersAdvice
de Faire Integration, Faire Mobilität, arbeitsrechtliche Beratung, Arbeitnehmerberatung
en employment law advice, fair integration, advice for workers, Faire Integration
fr conseil en droit du travail, conseil aux travailleurs, Faire Integration
ar استشارة قانون العمل, استشارات العمال, Faire Integration
uk консультація з трудового права, консультація для працівників, Faire Integration
es asesoría en derecho laboral, asesoramiento para trabajadores, Faire Integration
pt orientação trabalhista, aconselhamento para trabalhadores, Faire Integration

unions
de Gewerkschaft, Gewerkschaften, DGB, Verdi, Tarifvertrag
en trade union, labor union, collective agreement
fr syndicat, syndical, convention collective
ar نقابة, نقابات, نقابة عمال, اتفاقية جماعية
uk профспілка, профспілки, колективний договір
es sindicato, sindical, gremio, convenio colectivo
pt sindicato, sindical, acordo coletivo
ht sendika

worksCouncil
de Betriebsrat, Betriebsräte, Personalrat, Mitarbeitervertretung
en works council, staff council, employee representatives
fr comité d'entreprise, représentants du personnel, délégué du personnel
ar مجلس العمال, مجلس العاملين, ممثلو الموظفين
uk виробнича рада, рада працівників, представники працівників
es comité de empresa, consejo de trabajadores, representantes de los trabajadores
pt comissão de trabalhadores, conselho de trabalhadores, conselho de empresa

strike
de Streik, streiken, Warnstreik
en strike, striking, industrial action
fr grève, faire grève, gréviste
ar إضراب, إضرابات, مضرب
uk страйк, страйкувати
es huelga, huelguista
pt greve, grevista
ht grèv

labourCourt
de Arbeitsgericht, Kündigungsschutzklage, Klage gegen Kündigung
en labour court, employment tribunal, industrial tribunal
fr conseil de prud'hommes, tribunal du travail, prud'hommes
ar محكمة العمل, محكمة عمالية
uk трудовий суд, суд з трудових спорів
es tribunal laboral, juzgado laboral, tribunal de trabajo
pt justiça do trabalho, tribunal do trabalho
ht tribinal travay

discriminationAtWork
de Diskriminierung am Arbeitsplatz, Mobbing, Benachteiligung, Gleichbehandlung, AGG
en discrimination at work, workplace bullying, mobbing, equal treatment, workplace discrimination
fr discrimination au travail, harcèlement au travail, égalité de traitement
ar تمييز في العمل, تنمر في العمل, مضايقة في العمل, مساواة في المعاملة
uk дискримінація на роботі, мобінг, цькування на роботі, рівне ставлення
es discriminación laboral, acoso laboral, igualdad de trato
pt discriminação no trabalho, assédio moral, igualdade de tratamento
ht diskriminasyon nan travay

sexualHarassment
de sexuelle Belästigung, Belästigung, belästigen, belästigt
en sexual harassment, harassment, harassed
fr harcèlement sexuel, harcèlement, harcelé
ar تحرش, تحرش جنسي, مضايقات
uk домагання, сексуальні домагання, харасмент
es acoso sexual, acoso, acosar
pt assédio sexual, assédio
ht asèlman seksyèl

workSafety
de Arbeitsschutz, Arbeitssicherheit, Jugendarbeitsschutz, Arbeitskleidung, Schutzkleidung
en occupational safety, workplace safety, health and safety, protective clothing
fr sécurité au travail, protection du travail, vêtements de protection
ar سلامة العمل, سلامة مهنية, حماية العمال, ملابس واقية
uk охорона праці, безпека праці, захисний одяг
es seguridad laboral, seguridad en el trabajo, ropa de protección
pt segurança do trabalho, segurança no trabalho, roupa de proteção
ht sekirite nan travay

unemployment
de Arbeitslosigkeit, arbeitslos, Arbeitslose, Langzeitarbeitslose, erwerbslos, arbeitslos melden
en unemployment, unemployed, jobless, out of work, lost job, register as unemployed
fr chômage, chômeur, sans emploi, chômeuse, perdre son emploi
ar بطالة, عاطل, عاطل عن العمل, بدون عمل, فقدان العمل
uk безробіття, безробітний, без роботи, втратити роботу
es desempleo, desempleado, paro, desocupado, cesante, sin trabajo
pt desemprego, desempregado, sem trabalho, perder o emprego
ht chomaj, chomè, san travay

unemploymentBenefit
de Arbeitslosengeld, ALG I, ALG 1, Arbeitslosengeld I
en unemployment benefit, unemployment benefits, unemployment money, Arbeitslosengeld, jobseekers allowance
fr allocation chômage, allocations chômage, indemnité de chômage, Arbeitslosengeld
ar إعانة بطالة, إعانة البطالة, معونة البطالة, بدل بطالة, Arbeitslosengeld
uk допомога по безробіттю, виплати по безробіттю, Arbeitslosengeld
es subsidio de desempleo, prestación por desempleo, seguro de desempleo, Arbeitslosengeld
pt seguro-desemprego, subsídio de desemprego, auxílio-desemprego, Arbeitslosengeld
ht alokasyon chomaj

unemploymentInsurance
de Arbeitslosenversicherung
en unemployment insurance
fr assurance chômage
ar تأمين ضد البطالة, تأمين البطالة
uk страхування від безробіття
es seguro de paro, seguro contra el desempleo
pt seguro contra desemprego
ht asirans chomaj

citizensBenefit
de Bürgergeld, Hartz IV, Hartz 4, Arbeitslosengeld II, ALG II, ALG 2, Grundsicherung für Arbeitsuchende, SGB II
en citizens benefit, citizen's benefit, Bürgergeld, basic income support, citizens allowance, Hartz IV, citizen's income
fr Bürgergeld, allocation citoyenne, revenu citoyen, revenu de citoyenneté, RSA, Hartz IV
ar بورغرغيلد, بدل المواطن, دخل المواطن, إعانة المواطن, بورجرجيلد, Bürgergeld
uk бюргергельд, громадянська допомога, Bürgergeld, допомога громадянам
es Bürgergeld, subsidio ciudadano, renta ciudadana, ingreso mínimo
pt Bürgergeld, renda cidadã, subsídio de cidadania, renda básica
ht Bürgergeld

socialAssistance
de Sozialhilfe, Grundsicherung, SGB XII, Hilfe zum Lebensunterhalt, Sozialgeld
en social assistance, welfare, social welfare, basic security, income support, Sozialhilfe
fr aide sociale, assistance sociale, minimum vital, Sozialhilfe
ar مساعدة اجتماعية, إعانة اجتماعية, ضمان أساسي, معونة اجتماعية
uk соціальна допомога, базове забезпечення, соцдопомога
es asistencia social, ayuda social, Sozialhilfe, protección básica
pt assistência social, ajuda social, Sozialhilfe
ht èd sosyal, asistans sosyal

socialBenefits
de Sozialleistung, Sozialleistungen, Leistungen, Leistungsbezug, Leistungsempfänger, Transferleistungen, Geldleistung, Leistungsanspruch
en benefits, social benefits, welfare benefits, benefit recipient, state benefits
fr prestations sociales, prestations, allocations, allocataire, bénéficiaire
ar إعانات, مساعدات اجتماعية, إعانات اجتماعية, استحقاقات, مستحقات, معونات
uk соціальні виплати, виплати, соціальні пільги, соцвиплати, отримувач допомоги, виплат, виплату, виплата
es prestaciones, prestaciones sociales, beneficios sociales, subsidios, beneficiario
pt benefícios, benefícios sociais, prestações sociais, beneficiário, auxílios
ht benefis sosyal, alokasyon

socialWelfareOffice
de Sozialamt, Sozialämter, Sozialbürgerhaus, Amt für Soziales, Sozialbehörde, Sozialreferat
en social welfare office, social services office, Sozialamt, social office, welfare office, social services department
fr bureau d'aide sociale, office social, Sozialamt, services sociaux
ar مكتب الشؤون الاجتماعية, مكتب الرعاية الاجتماعية, سوسيال, دائرة الشؤون الاجتماعية, سوتسيال, Sozialamt
uk соціальна служба, відомство соціального забезпечення, соціальне відомство, соціаламт, Sozialamt
es oficina de asistencia social, servicios sociales, Sozialamt
pt serviço social, assistência social municipal, Sozialamt, CRAS
ht biwo èd sosyal

socialCounselling
de Sozialberatung, Sozialarbeiter, Sozialarbeiterin, Sozialbetreuung, Sozialpädagoge
en social counselling, social worker, social advice, social work
fr assistant social, assistante sociale, conseil social, travailleur social
ar استشارة اجتماعية, أخصائي اجتماعي, عامل اجتماعي, مرشد اجتماعي
uk соціальна консультація, соціальний працівник, соцпрацівник
es trabajador social, trabajadora social, asesoría social
pt assistente social, aconselhamento social
ht travayè sosyal

moneyHelp
de finanzielle Hilfe, finanzielle Unterstützung, Geldsorgen, Geldnot, finanziell
en financial help, financial support, financial assistance, financial aid, money problems
fr aide financière, soutien financier, difficultés financières
ar مساعدة مالية, دعم مالي, مساعدات مالية, معونة مالية
uk фінансова допомога, матеріальна допомога, фінансова підтримка, грошова допомога
es ayuda económica, apoyo económico, ayuda financiera, apoyo financiero
pt ajuda financeira, apoio financeiro, auxílio financeiro
ht èd finansye, sipò finansye

needForHelp
de hilfebedürftig, Hilfebedürftigkeit, bedürftig, Lebensunterhalt, Existenzminimum
en neediness, livelihood, subsistence, means of subsistence
fr moyens de subsistance, nécessiteux, subvenir
ar محتاج, سبل العيش, معيشة
uk нужденний, потребуючий, засоби для існування, прожитковий мінімум
es necesitado, sustento, medios de subsistencia, manutención
pt necessitado, sustento, meios de subsistência, subsistência
ht mwayen pou viv

poverty
de Armut, geringes Einkommen, wenig Geld, einkommensschwach, Geringverdiener
en poverty, poor, low income, little money, low-income
fr pauvreté, pauvre, faible revenu, revenus modestes
ar فقر, فقير, فقراء, دخل منخفض, دخل محدود
uk бідність, бідний, малозабезпечений, низький дохід
es pobreza, pobre, bajos ingresos, bajos recursos
pt pobreza, pobre, baixa renda, pouco dinheiro
ht povrete, pòv, malere

benefitAmount
de Regelbedarf, Regelsatz, Regelsätze, Mehrbedarf, Regelleistung
en standard rate, standard requirement, benefit amount, additional needs
fr taux de base, forfait de base, besoins supplémentaires, montant de l'allocation
ar المعدل القياسي, حاجة إضافية, مبلغ الإعانة
uk стандартна ставка, розмір допомоги, додаткові потреби
es tasa básica, cuantía de la ayuda, necesidades adicionales, monto del subsidio
pt valor do benefício, valor básico, necessidades adicionais

housingCosts
de Kosten der Unterkunft, Unterkunftskosten, Mietübernahme, Mietkosten, Heizkosten, KdU
en housing costs, accommodation costs, heating costs, rent paid by Jobcenter
fr frais de logement, coûts du logement, frais de chauffage
ar تكاليف السكن, نفقات السكن, تكاليف التدفئة
uk витрати на житло, витрати на опалення, оплата житла
es gastos de vivienda, costos de alojamiento, gastos de calefacción
pt custos de moradia, despesas de moradia, custos de aquecimento
ht depans lojman

sanction
de Sanktion, Sanktionen, Leistungskürzung, Leistungsminderung, Sperrzeit, Kürzung
en sanction, benefit cut, reduction of benefits, blocking period
fr sanction, réduction des prestations, suspension des allocations
ar خفض الإعانة, قطع الإعانة, تخفيض الإعانات, عقوبات جوب سنتر
uk санкція, санкції, скорочення виплат, зменшення допомоги
es sanción, reducción de prestaciones, recorte de ayuda
pt sanção, redução do benefício, corte do benefício
ht sanksyon

asylumBenefits
de Asylbewerberleistungen, Asylbewerberleistungsgesetz, AsylbLG, Taschengeld, Sachleistungen
en asylum seekers benefits, asylum seekers benefits act, AsylbLG, pocket money, benefits in kind
fr prestations pour demandeurs d'asile, allocation pour demandeur d'asile, ADA, argent de poche, prestations en nature
ar إعانات طالبي اللجوء, مساعدات طالبي اللجوء, قانون إعانات طالبي اللجوء, مصروف جيب
uk допомога шукачам притулку, виплати біженцям, кишенькові гроші, закон про допомогу шукачам притулку
es prestaciones para solicitantes de asilo, ayuda para solicitantes de asilo, dinero de bolsillo, prestaciones en especie
pt benefícios para requerentes de asilo, ajuda para solicitantes de asilo, dinheiro de bolso
ht èd pou moun k ap mande azil

paymentCard
de Bezahlkarte, Bezahlkarten, SocialCard
en payment card, prepaid card
fr carte de paiement, carte prépayée
ar بطاقة دفع, بطاقة الدفع
uk платіжна картка, картка для виплат
es tarjeta de pago, tarjeta prepago
pt cartão de pagamento, cartão pré-pago
ht kat peman

pension
de Rente, Renten, Altersrente, Rentner, Rentnerin, Pension, Ruhestand
en pension, retirement, retire, pensioner, retired, old-age pension
fr retraite, pension, retraité, pension de retraite, pension de vieillesse
ar تقاعد, معاش, معاش تقاعدي, متقاعد, راتب تقاعدي
uk пенсія, пенсіонер, вихід на пенсію, пенсійний вік, пенсіонерка
es pensión, jubilación, jubilado, jubilarse, pensionado
pt aposentadoria, aposentado, pensão, aposentar, reforma
ht pansyon, retrèt

pensionInsurance
de Rentenversicherung, Deutsche Rentenversicherung, DRV, Rentenbeiträge, Rentenkasse
en pension insurance, Deutsche Rentenversicherung, pension fund, pension contributions
fr assurance retraite, caisse de retraite, assurance pension, assurance vieillesse
ar تأمين تقاعدي, تأمين التقاعد, تأمين معاشات, صندوق التقاعد
uk пенсійне страхування, пенсійний фонд, пенсійні внески
es seguro de pensiones, seguro de jubilación, fondo de pensiones, caja de jubilación
pt seguro de pensão, previdência, previdência social, fundo de pensão
ht asirans pansyon

oldAgeSecurity
de Grundsicherung im Alter, Altersarmut, Grundrente, Altersvorsorge
en basic security in old age, old-age provision, basic pension, retirement provision
fr minimum vieillesse, prévoyance vieillesse, pension minimale
ar ضمان الشيخوخة, ضمان أساسي للمسنين, تأمين الشيخوخة
uk базове забезпечення в старості, забезпечення в старості, мінімальна пенсія
es pensión mínima, protección en la vejez, previsión para la vejez
pt pensão mínima, proteção na velhice, renda na velhice

disabilityPension
de Erwerbsminderungsrente, Erwerbsminderung, Erwerbsunfähigkeit, Invalidenrente, Berufsunfähigkeit
en disability pension, reduced earning capacity, incapacity benefit, invalidity pension
fr pension d'invalidité, invalidité, incapacité de travail
ar معاش عجز, معاش إعاقة, راتب عجز
uk пенсія по інвалідності, втрата працездатності, пенсія з інвалідності
es pensión por invalidez, pensión por discapacidad, invalidez
pt aposentadoria por invalidez, pensão por invalidez, invalidez
ht pansyon envalidite

socialInsurance
de Sozialversicherung, Sozialversicherungen, Sozialversicherungsbeiträge, sozialversicherungspflichtig, Beitrag zur Sozialversicherung
en social insurance, social security, national insurance, social security contributions
fr sécurité sociale, assurance sociale, assurances sociales, cotisations sociales
ar ضمان اجتماعي, تأمين اجتماعي, تأمينات اجتماعية, اشتراكات الضمان
uk соціальне страхування, соцстрахування, соціальні внески
es seguridad social, seguro social, cotizaciones, aportes sociales
pt seguridade social, segurança social, seguro social, contribuições sociais
ht sekirite sosyal, asirans sosyal

socialSecurityNumber
de Sozialversicherungsnummer, Rentenversicherungsnummer, Sozialversicherungsausweis, Versicherungsnummer, SV-Nummer
en social security number, social insurance number, pension insurance number, national insurance number, social security card
fr numéro de sécurité sociale, numéro d'assurance sociale, numéro d'assuré
ar رقم الضمان الاجتماعي, رقم التأمين الاجتماعي, رقم التأمين
uk номер соціального страхування, номер пенсійного страхування, страховий номер
es número de seguridad social, número de seguro social, número de afiliación
pt número de segurança social, número de seguridade social, número de inscrição social
ht nimewo sekirite sosyal

tax
de Steuer, Steuern, steuerlich, versteuern, steuerpflichtig
en tax, taxes, taxation, taxable
fr impôt, impôts, taxe, fiscal, fiscalité, imposable
ar ضريبة, ضرائب, ضريبي
uk податок, податки, податковий, оподаткування
es impuesto, impuestos, fiscal, tributo
pt imposto, impostos, fiscal, tributo
ht taks, enpo

taxOffice
de Finanzamt, Finanzämter, Bundeszentralamt für Steuern
en tax office, Finanzamt, revenue office, tax authority
fr centre des impôts, bureau des impôts, Finanzamt, administration fiscale
ar مكتب الضرائب, دائرة الضرائب, مصلحة الضرائب, Finanzamt
uk податкова, податкова інспекція, фінансове відомство, Finanzamt, фінанцамт
es oficina de impuestos, agencia tributaria, Finanzamt, hacienda
pt repartição de finanças, receita federal, Finanzamt, finanças
ht biwo taks

taxId
de Steueridentifikationsnummer, Steuer-ID, Steuernummer, Identifikationsnummer, IdNr, Steuer-Identifikationsnummer
en tax ID, tax identification number, tax number, tax identification
fr numéro fiscal, numéro d'identification fiscale, identifiant fiscal
ar رقم ضريبي, الرقم الضريبي, معرف ضريبي, رقم التعريف الضريبي
uk податковий номер, ідентифікаційний номер, податковий ідентифікаційний номер, ІПН
es número de identificación fiscal, número fiscal, identificación tributaria, número tributario
pt número de identificação fiscal, número fiscal, CPF, NIF
ht nimewo taks

taxReturn
de Steuererklärung, Steuererklärungen, Einkommensteuererklärung, Lohnsteuerjahresausgleich, Steuererstattung, Elster, Steuerbescheid
en tax return, tax declaration, tax refund, file taxes, Elster, tax assessment
fr déclaration d'impôts, déclaration de revenus, déclaration fiscale, remboursement d'impôt, Elster
ar إقرار ضريبي, تصريح ضريبي, استرداد الضريبة, بيان ضريبي
uk податкова декларація, повернення податків, декларація про доходи, Elster
es declaración de impuestos, declaración de la renta, devolución de impuestos, Elster
pt declaração de imposto, imposto de renda declaração, restituição do imposto, Elster
ht deklarasyon taks, deklarasyon enpo

taxHelp
de Steuerberater, Lohnsteuerhilfeverein, Steuerberatung, Lohnsteuerhilfe
en tax adviser, tax advisor, accountant, tax consultant, income tax assistance association
fr conseiller fiscal, expert-comptable, comptable
ar مستشار ضريبي, محاسب, محاسب قانوني
uk податковий консультант, бухгалтер, податкова консультація
es asesor fiscal, contador, gestor, asesoría fiscal
pt contador, consultor fiscal, contabilista

incomeTax
de Lohnsteuer, Einkommensteuer, Einkommenssteuer, Solidaritätszuschlag, Freibetrag
en income tax, wage tax, payroll tax, tax allowance
fr impôt sur le revenu, impôt sur le salaire, abattement
ar ضريبة دخل, ضريبة الدخل, ضريبة الأجور
uk прибутковий податок, податок на доходи, податок на зарплату
es impuesto sobre la renta, impuesto a la renta, impuesto sobre el salario, IRPF
pt imposto de renda, imposto sobre o salário, IRS
ht taks sou revni

taxClass
de Steuerklasse, Steuerklassen, Lohnsteuerklasse
en tax class, tax bracket, tax category
fr classe d'imposition, catégorie fiscale, classe fiscale
ar فئة ضريبية, الفئة الضريبية, شريحة ضريبية, درجة ضريبية
uk податковий клас, податкові класи
es clase fiscal, clase impositiva, categoría fiscal
pt classe fiscal, classe de imposto, faixa de imposto

proofOfIncome
de Einkommensnachweis, Einkommensnachweise, Einkommensbescheinigung, Kontoauszug, Kontoauszüge
en proof of income, bank statement, income statement, proof of earnings
fr justificatif de revenus, relevé de compte, attestation de revenus, relevé bancaire
ar إثبات دخل, إثبات الدخل, كشف حساب, كشف الحساب
uk довідка про доходи, виписка з рахунку, підтвердження доходу
es comprobante de ingresos, extracto bancario, estado de cuenta, justificante de ingresos
pt comprovante de renda, extrato bancário, extrato
ht prèv revni

bank
de Bank, Banken, Sparkasse, Geldinstitut, Kreditinstitut, Volksbank, Bankfiliale
en bank, savings bank, banking, Sparkasse, bank branch
fr banque, caisse d'épargne, Sparkasse, bancaire
ar بنك, بنوك, مصرف, مصارف, شباركاسه, Sparkasse
uk банк, ощадна каса, шпаркасе, банківський, Sparkasse
es banco, caja de ahorros, bancario, Sparkasse
pt banco, caixa econômica, bancário, Sparkasse
ht bank, labank

bankAccount
de Konto, Konten, Bankkonto, Girokonto, Kontoeröffnung, Girokonten, Konto eröffnen
en bank account, account, current account, open an account, checking account
fr compte bancaire, compte courant, compte, ouvrir un compte
ar حساب بنكي, حساب مصرفي, حساب جاري, فتح حساب, حسابات
uk банківський рахунок, рахунок, відкрити рахунок, поточний рахунок
es cuenta bancaria, cuenta, cuenta corriente, abrir una cuenta
pt conta bancária, conta, conta corrente, abrir conta
ht kont labank, kont bank, louvri kont

basicAccount
de Basiskonto, Jedermannkonto, Konto für Geflüchtete
en basic account, basic bank account, basic payment account
fr compte de base, compte bancaire de base, droit au compte
ar حساب أساسي, الحساب الأساسي
uk базовий рахунок, базовий банківський рахунок
es cuenta básica, cuenta de pago básica
pt conta básica, conta de pagamento básica

iban
de IBAN, BIC, Kontonummer, Bankverbindung, Bankdaten
en IBAN, account number, bank details, BIC
fr IBAN, RIB, numéro de compte, coordonnées bancaires
ar آيبان, رقم الحساب, ايبان, IBAN
uk IBAN, номер рахунку, банківські реквізити
es IBAN, número de cuenta, datos bancarios
pt IBAN, número da conta, dados bancários
ht IBAN, nimewo kont

bankCard
de Girokarte, EC-Karte, Kreditkarte, Bankkarte, Debitkarte, PIN, Kreditkarten
en bank card, debit card, credit card, EC card, PIN
fr carte bancaire, carte de crédit, carte de débit, carte bleue
ar بطاقة بنكية, بطاقة ائتمان, بطاقة مصرفية, بطاقة صراف
uk банківська картка, кредитна картка, дебетова картка, кредитка
es tarjeta bancaria, tarjeta de crédito, tarjeta de débito
pt cartão bancário, cartão de crédito, cartão de débito
ht kat bank, kat kredi

lockCard
de Karte sperren, Sperrnotruf, Kartensperrung, Konto sperren, 116116
en block card, blocked card, card blocking, freeze card
fr bloquer la carte, opposition carte, carte bloquée
ar حظر البطاقة, إيقاف البطاقة, تجميد البطاقة
uk заблокувати картку, блокування картки
es bloquear la tarjeta, tarjeta bloqueada, anular tarjeta
pt bloquear o cartão, cartão bloqueado

cash
de Bargeld, Geldautomat, Geldautomaten, Geld abheben, abheben, einzahlen, bar zahlen
en cash, ATM, cash machine, withdraw, cashpoint, deposit cash
fr espèces, distributeur, argent liquide, retirer de l'argent, liquide, retrait
ar نقد, نقدا, صراف آلي, سحب المال, كاش, سحب نقود
uk готівка, банкомат, зняти гроші, готівкові
es efectivo, cajero automático, retirar dinero, sacar dinero, dinero en efectivo
pt dinheiro vivo, caixa eletrônico, sacar dinheiro, saque, multibanco
ht lajan kach, kach, retire lajan

money
de Geld, Gelder, Euro
en money, euro, euros
fr argent, euro
ar مال, نقود, أموال, فلوس, يورو, مصاري
uk гроші, євро, кошти
es dinero, plata, euro, guita, pesos
pt dinheiro, euro, grana
ht lajan, ewo, kòb

currencyExchange
de Wechselstube, Geldwechsel, Währung, Geld wechseln, Wechselkurs
en currency exchange, exchange office, exchange rate, currency, bureau de change
fr bureau de change, devise, taux de change
ar صرافة, صرف العملات, عملة, عملات, سعر الصرف
uk обмін валюти, валюта, обмінник, курс валют
es cambio de divisas, casa de cambio, moneda, tipo de cambio
pt câmbio, casa de câmbio, moeda, taxa de câmbio
ht chanje lajan, echanj lajan

moneyTransfer
de Überweisung, überweisen, Überweisungen, Geldtransfer, Auslandsüberweisung, Geld ins Ausland schicken, Western Union
en transfer, money transfer, bank transfer, remittance, send money, Western Union, remittances
fr virement, transfert d'argent, envoyer de l'argent, virement bancaire, Western Union
ar تحويل, حوالة, حوالات, تحويل أموال, إرسال أموال, ويسترن يونيون
uk переказ, грошовий переказ, банківський переказ, переказати гроші, переслати гроші
es transferencia, remesa, giro, enviar dinero, transferir dinero, Western Union
pt transferência, remessa, enviar dinheiro, transferir dinheiro, Western Union
ht transfè lajan, voye lajan

directDebit
de Lastschrift, Dauerauftrag, Daueraufträge, Einzugsermächtigung, SEPA-Lastschrift, SEPA, abbuchen, Abbuchung
en direct debit, standing order, SEPA, debit mandate
fr prélèvement, prélèvement automatique, ordre permanent, virement permanent, SEPA
ar خصم مباشر, أمر دائم, خصم تلقائي, سيبا
uk автоматичне списання, постійне доручення, списання з рахунку, SEPA
es domiciliación bancaria, débito automático, débito directo, orden permanente
pt débito automático, débito direto, ordem permanente

onlineBanking
de Onlinebanking, Online-Banking, TAN, Banking-App, Mobile Banking
en online banking, mobile banking, internet banking, TAN, banking app
fr banque en ligne, application bancaire, TAN
ar خدمات مصرفية عبر الإنترنت, بنك إلكتروني, تطبيق البنك
uk онлайн-банкінг, інтернет-банкінг, мобільний банк
es banca en línea, banca móvil, banca online
pt banco online, internet banking, banco digital

loan
de Kredit, Kredite, Darlehen, Ratenkredit, leihen, Mikrokredit
en loan, credit, borrow, microcredit, lend
fr crédit, prêt, emprunt, emprunter, microcrédit
ar قرض, قروض, ائتمان, اقتراض, استلاف
uk кредит, позика, позичити, позичати, мікрокредит
es préstamo, crédito, pedir prestado, prestar, microcrédito
pt empréstimo, crédito, emprestar, microcrédito
ht prè, kredi, prete lajan

schufa
de Schufa, Schufa-Auskunft, Bonität, Bonitätsauskunft, Kreditwürdigkeit
en Schufa, credit report, credit check, credit rating, creditworthiness
fr Schufa, solvabilité, attestation de solvabilité
ar شوفا, كشف ائتماني, جدارة ائتمانية, Schufa
uk Schufa, шуфа, кредитна історія, кредитоспроможність
es Schufa, historial crediticio, solvencia, informe de crédito
pt Schufa, histórico de crédito, solvência, nome limpo
ht Schufa

savings
de sparen, Sparkonto, Ersparnis, Ersparnisse, Sparbuch, Rücklagen
en savings, save money, savings account, saving
fr épargne, économies, économiser, épargner
ar ادخار, توفير, مدخرات, حساب توفير
uk заощадження, економити, заощаджувати, накопичення
es ahorro, ahorros, ahorrar, cuenta de ahorro
pt poupança, poupar, economizar, economias
ht epay, ekonomize

debt
de Schulden, verschuldet, Überschuldung, Verschuldung, überschuldet, Schuldner
en debt, debts, indebted, owe money, debtor, over-indebted
fr dette, dettes, endettement, surendettement, endetté, surendetté
ar دين, ديون, مديون, مديونية, مدين
uk борг, борги, заборгованість, боржник, заборгувати
es deuda, deudas, endeudado, endeudamiento, deudor, deber dinero
pt dívida, dívidas, endividado, endividamento, devedor
ht dèt, dwe lajan

debtAdvice
de Schuldnerberatung, Schuldenberatung, Schuldnerberatungsstelle, Insolvenzberatung
en debt advice, debt counselling, debt counsellor, debt counseling
fr conseil en surendettement, conseil aux personnes endettées, aide aux personnes endettées
ar استشارة ديون, استشارات الديون, مستشار ديون
uk консультація боржників, консультація з питань боргів, допомога боржникам
es asesoramiento de deudas, asesoría para deudores, asesoría sobre deudas
pt aconselhamento de dívidas, orientação para endividados, consultoria de dívidas
ht konsèy sou dèt

insolvency
de Insolvenz, Privatinsolvenz, Verbraucherinsolvenz, zahlungsunfähig, pleite, Restschuldbefreiung
en insolvency, bankruptcy, bankrupt, private insolvency, insolvent
fr insolvabilité, faillite, faillite personnelle, insolvable
ar إفلاس, إعسار, مفلس, إفلاس شخصي
uk банкрутство, неплатоспроможність, банкрут
es insolvencia, bancarrota, quiebra
pt insolvência, falência, falido
ht fayit

dunning
de Mahnung, Mahnungen, Mahnbescheid, Inkasso, Inkassobüro, Mahngebühr
en payment reminder, debt collection, dunning, debt collector, overdue
fr rappel de paiement, mise en demeure, recouvrement, relance
ar إنذار بالدفع, تحصيل الديون, تذكير بالدفع, شركة تحصيل
uk нагадування про оплату, колектор, стягнення боргу, інкасо
es recordatorio de pago, cobranza, cobro de deudas, requerimiento de pago
pt cobrança, lembrete de pagamento, aviso de cobrança

garnishment
de Pfändung, P-Konto, Pfändungsschutzkonto, Gerichtsvollzieher, pfänden, Kontopfändung
en garnishment, seizure, bailiff, attachment protected account, P-Konto
fr saisie, huissier, saisie sur salaire, compte insaisissable
ar حجز على الحساب, حجز على الراتب, محضر تنفيذ
uk арешт рахунку, судовий виконавець, стягнення, захищений рахунок
es embargo, embargar, alguacil, cuenta inembargable
pt penhora, oficial de justiça, penhorar, conta protegida

installments
de Rate, Raten, Ratenzahlung, Stundung, Ratenvereinbarung
en instalment, installment, pay in instalments, deferral, payment plan
fr versement échelonné, mensualité, paiement échelonné, échelonnement, sursis de paiement
ar قسط, أقساط, تقسيط, تأجيل الدفع
uk розстрочка, оплата частинами, відстрочка платежу
es cuota, cuotas, pago a plazos, aplazamiento de pago
pt parcela, parcelas, parcelamento, prestação, prestações
ht vèsman

budget
de Haushaltsbuch, Budget, Haushaltsplan, Budgetberatung, Ausgaben
en budget, budgeting, household budget, expenses, spending
fr budget, dépenses, gérer son budget
ar ميزانية, مصاريف, نفقات, مصروفات
uk бюджет, витрати, сімейний бюджет, витрат
es presupuesto, gastos, presupuesto familiar
pt orçamento, despesas, gastos, orçamento familiar
ht bidjè, depans

insurance
de Versicherung, Versicherungen, versichert, versichern, Police, Versicherungsschutz
en insurance, insured, insure, insurance policy
fr assurance, assuré, assurer, police d'assurance
ar تأمين, تأمينات, مؤمن عليه, بوليصة
uk страхування, страховка, застрахувати, застрахований, страховий поліс, страхуванню
es seguro, seguros, asegurado, asegurar, póliza
pt seguro, seguros, segurado, apólice
ht asirans, asire

liabilityInsurance
de Haftpflichtversicherung, Haftpflicht, Privathaftpflicht, private Haftpflichtversicherung
en liability insurance, personal liability insurance, third-party insurance, Haftpflicht, personal liability
fr responsabilité civile, assurance responsabilité civile, assurance responsabilité
ar تأمين مسؤولية, تأمين ضد المسؤولية, تأمين المسؤولية المدنية, هافتفليشت
uk страхування відповідальності, страхування цивільної відповідальності
es seguro de responsabilidad civil, responsabilidad civil, seguro contra terceros
pt seguro de responsabilidade civil, responsabilidade civil
ht asirans responsabilite

householdInsurance
de Hausratversicherung, Hausrat, Gebäudeversicherung, Wohngebäudeversicherung
en household insurance, home insurance, contents insurance, home contents insurance
fr assurance habitation, assurance ménage, assurance logement
ar تأمين منزلي, تأمين المنزل, تأمين محتويات المنزل
uk страхування майна, страхування житла, страхування домашнього майна
es seguro de hogar, seguro del hogar, seguro de vivienda
pt seguro residencial, seguro da casa, seguro habitacional
ht asirans kay

carInsurance
de Kfz-Versicherung, Autoversicherung, Kfz-Haftpflicht, Teilkasko, Vollkasko, eVB
en car insurance, motor insurance, vehicle insurance, comprehensive insurance
fr assurance auto, assurance automobile, assurance voiture
ar تأمين سيارة, تأمين السيارة, تأمين السيارات
uk автострахування, страхування автомобіля, автоцивілка, автостраховка
es seguro de auto, seguro de coche, seguro de carro, seguro automotor
pt seguro do carro, seguro de automóvel, seguro auto
ht asirans machin

legalInsurance
de Rechtsschutzversicherung, Rechtsschutz
en legal insurance, legal protection insurance, legal expenses insurance
fr protection juridique, assurance juridique
ar تأمين قانوني, تأمين حماية قانونية
uk страхування правового захисту, юридичне страхування
es seguro de protección jurídica, seguro legal
pt seguro de proteção jurídica, seguro jurídico

damage
de Schaden, Schäden, beschädigt, Schadensersatz, Schadenersatz
en damage, damaged, compensation, damages
fr dégât, dégâts, dommage, dommages, indemnisation
ar ضرر, أضرار, تعويض, خسائر
uk шкода, збитки, пошкодження, відшкодування, компенсація
es daño, daños, dañado, indemnización, perjuicio
pt dano, danos, estrago, indenização, prejuízo
ht domaj, dedomajman

costOfLiving
de Lebenshaltungskosten, Lebenshaltung, Lebenskosten
en cost of living, living costs, living expenses
fr coût de la vie, frais de subsistance, dépenses courantes
ar تكاليف المعيشة, تكلفة المعيشة, غلاء
uk вартість життя, витрати на життя, прожиття
es costo de vida, coste de la vida, gastos de manutención
pt custo de vida, despesas de subsistência
ht pri lavi, lavi chè

prices
de Preis, Preise, Tarif, Eintrittspreis
en price, prices, tariff, pricing
fr prix, tarif, tarifs
ar سعر, أسعار, ثمن, تعرفة
uk ціна, ціни, тариф, тарифи
es precio, precios, tarifa
pt preço, preços, tarifa
ht pri, tarif

fees
de Gebühr, Gebühren, gebührenpflichtig, Entgelt, Verwaltungsgebühr, Beitrag, Beiträge
en fee, fees, charges, contribution, administrative fee
fr frais, redevance, cotisation, contribution
ar رسوم, رسم, رسوم إدارية, اشتراك
uk збір, плата, мито, внесок, комісія, внески, плати, внеску
es tasa, tasas, cuota, tarifa administrativa, arancel, honorarios
pt taxa, taxas, tarifa administrativa, contribuição
ht frè, kotizasyon

exemption
de Befreiung, befreit, befreien, Gebührenbefreiung, Zuzahlungsbefreiung
en exemption, exempt, waiver, exempted
fr exonération, exonéré, dispense, exempté
ar إعفاء, معفى, إعفاءات
uk звільнення від сплати, звільнений від сплати, пільга зі сплати
es exención, exento, exonerar, exoneración
pt isenção, isento, isentar, dispensa
ht egzanpsyon

socialPass
de Sozialpass, Familienpass, Sozialausweis, Stadtpass, Ferienpass, Kulturpass, Sozialkarte, Bonuscard
en social pass, city pass, family pass, welfare pass, discount card
fr pass social, carte sociale, carte famille, carte de réduction
ar بطاقة اجتماعية, بطاقة العائلة, بطاقة تخفيض, جواز اجتماعي
uk соціальний паспорт, соціальна картка, сімейна картка, картка знижок
es pase social, tarjeta social, tarjeta familiar, tarjeta de descuento
pt passe social, cartão social, cartão família, cartão de desconto
ht kat rabè

invoice
de Rechnung, Rechnungen, Zahlungsfrist
en invoice, bill, bills, billing
fr facture, factures
ar فاتورة, فواتير
uk рахунок-фактура, рахунок на оплату, квитанція
es factura, facturas, recibo, cuenta por pagar
pt fatura, boleto
ht fakti, bòdwo

payment
de zahlen, bezahlen, Zahlung, Bezahlung, Zahlungen, Auszahlung
en pay, payment, paying, paid, payout
fr payer, paiement, règlement, versement, régler
ar دفع, سداد, دفعة, تسديد, مدفوعات
uk платити, оплата, сплата, оплатити, сплатити, платіж, плати, сплати
es pagar, pago, abonar
pt pagar, pagamento, quitar
ht peye, peman

receipt
de Quittung, Quittungen, Kassenbon, Beleg, Kassenzettel
en receipt, proof of purchase, till receipt
fr reçu, ticket de caisse, quittance, preuve d'achat
ar إيصال, وصل, إيصالات, فاتورة شراء
uk чек, квитанція, касовий чек
es recibo, comprobante
pt recibo, comprovante, nota fiscal, cupom
ht resi

groceries
de Lebensmittel, Nahrungsmittel, Lebensmittelgeschäft, halal, Essen kaufen
en groceries, food, grocery, halal food, halal
fr nourriture, aliments, alimentation, denrées, halal
ar طعام, مواد غذائية, أغذية, حلال, أطعمة
uk продукти, їжа, харчі, продукти харчування, халяль
es alimentos, comida, víveres, comestibles, halal
pt alimentos, comida, mantimentos, halal
ht manje, pwovizyon

socialStore
de Sozialkaufhaus, Sozialkaufhäuser, Sozialladen, Umsonstladen, Sozialmarkt, Verschenkladen
en social department store, social store, charity store, free shop, welfare shop
fr magasin social, magasin solidaire, épicerie solidaire, Emmaüs
ar متجر اجتماعي, متجر خيري, متجر مجاني
uk соціальний магазин, благодійний магазин, безкоштовний магазин
es tienda social, tienda solidaria, tienda benéfica
pt loja social, loja solidária, bazar beneficente

fleaMarket
de Flohmarkt, Flohmärkte, Trödelmarkt, Basar, Kleiderbasar
en flea market, bazaar, garage sale, jumble sale
fr marché aux puces, brocante, vide-grenier
ar سوق مستعمل, سوق شعبي, بازار
uk блошиний ринок, барахолка
es mercado de pulgas, rastro, mercadillo
pt mercado de pulgas, feira de usados, bazar
ht mache pèpè

clothingBank
de Kleiderkammer, Kleiderkammern, Kleiderladen, Kleiderausgabe, Kleiderspende, Altkleider
en clothing bank, clothes bank, clothing donation, donated clothes, clothing store for refugees
fr vestiaire social, vestiaire solidaire, don de vêtements, banque de vêtements
ar مخزن ملابس, توزيع ملابس, تبرع بالملابس, ملابس مجانية
uk видача одягу, пункт видачі одягу, безкоштовний одяг, пожертва одягу
es ropero, ropero solidario, donación de ropa, banco de ropa
pt banco de roupas, doação de roupas, roupeiro solidário
ht don rad

soupKitchen
de Suppenküche, Mittagstisch, warme Mahlzeit, Essensausgabe
en soup kitchen, warm meal, free meals, meal service
fr soupe populaire, repas chaud, repas gratuit
ar مطبخ خيري, وجبة ساخنة, وجبات مجانية
uk безкоштовна їдальня, гарячий обід, безкоштовні обіди
es comedor social, comedor popular, comida caliente, olla común, merendero, olla popular, comedor comunitario
pt refeitório social, sopão, refeição quente, restaurante popular

donation
de Spende, Spenden, Sachspende, Geldspende, Sachspenden
en donation, donate, donations, charity
fr don, dons, donner des affaires, faire un don
ar تبرع, تبرعات, هبة
uk пожертва, пожертвувати, благодійність, пожертви
es donación, donar, donaciones, caridad
pt doação, doar, doações, caridade
ht don, donasyon

consumerProtection
de Verbraucherzentrale, Verbraucherschutz, Verbraucher, Verbraucherberatung, Verbraucherrechte
en consumer protection, consumer advice centre, consumer, Verbraucherzentrale, consumer rights
fr protection des consommateurs, consommateur, Verbraucherzentrale, droits des consommateurs, association de consommateurs
ar حماية المستهلك, مستهلك, مركز المستهلك, حقوق المستهلك
uk захист споживачів, споживач, центр споживачів, права споживачів, Verbraucherzentrale
es protección al consumidor, consumidor, defensa del consumidor, derechos del consumidor
pt defesa do consumidor, consumidor, proteção ao consumidor, Procon, direitos do consumidor
ht pwoteksyon konsomatè, konsomatè

contract
de Vertrag, Verträge, Vertragsabschluss, Vertragslaufzeit, unterschreiben, Unterschrift, Laufzeit
en contract, agreement, sign a contract, signature, contract term
fr contrat, signature, durée du contrat
ar عقد, عقود, توقيع, اتفاقية, إبرام عقد
uk договір, договори, контракт, підпис, підписати, угода, контракти
es contrato, firma, firmar, acuerdo
pt contrato, assinatura, assinar, acordo
ht kontra, siyen kontra, siyati

contractCancellation
de kündigen, Kündigung, Vertrag kündigen, Kündigungsschreiben, Kündigungsfrist, Abo kündigen
en cancel, cancellation, terminate a contract, cancel a contract, notice period, unsubscribe
fr résilier, résiliation, annuler un contrat, lettre de résiliation
ar إلغاء, إلغاء العقد, فسخ العقد, إنهاء العقد
uk розірвання договору, розірвати договір, скасувати, скасування, припинити договір
es cancelar, cancelación, rescindir, dar de baja, rescisión
pt cancelar, cancelamento, rescindir, rescisão do contrato
ht anile kontra, anilasyon

withdrawal
de Widerruf, widerrufen, Widerrufsrecht, Rückgabe, zurückgeben, Umtausch, umtauschen
en withdrawal, right of withdrawal, revoke, return goods, refund, exchange goods
fr rétractation, droit de rétractation, remboursement, échange d'article, rembourser
ar حق الانسحاب, إرجاع البضاعة, استرداد المال, استبدال
uk відмова від договору, право відмови, повернення товару, повернути товар, обмін товару
es desistimiento, derecho de desistimiento, devolución, devolver, reembolso, retracto
pt arrependimento, direito de arrependimento, devolução, devolver, reembolso
ht ranbousman, retounen machandiz

warranty
de Garantie, Gewährleistung, Reklamation, reklamieren, defekte Ware, Mangel
en warranty, guarantee, defective goods, complaint about goods, faulty
fr garantie, réclamation, défectueux, garantie légale
ar كفالة, بضاعة معيبة, شكوى على منتج, ضمان على المنتج
uk гарантія, рекламація, бракований товар, гарантійний
es garantía, reclamo, reclamación, producto defectuoso
pt garantia, reclamação, produto com defeito, defeituoso
ht garanti

onlineShopping
de Onlineshopping, Online-Shop, Internetkauf, Bestellung, Versandhandel, Amazon
en online shopping, order online, online shop, online store, Amazon
fr achat en ligne, boutique en ligne, commander en ligne, commande, Amazon
ar تسوق إلكتروني, شراء عبر الإنترنت, متجر إلكتروني, أمازون
uk інтернет-магазин, онлайн-покупки, замовити онлайн, замовлення
es compra en línea, compras por internet, tienda en línea, pedido, Amazon
pt compra online, loja virtual, compras pela internet, encomenda online
ht achte sou entènèt

broadcastingFee
de Rundfunkbeitrag, Rundfunkgebühr, Rundfunkgebühren, GEZ, Beitragsservice, GEZ-Gebühr
en broadcasting fee, TV licence, licence fee, GEZ, Rundfunkbeitrag, radio licence, TV license
fr redevance audiovisuelle, redevance, Rundfunkbeitrag, GEZ, redevance télé
ar رسوم البث, رسوم التلفزيون, رسوم الراديو, رسوم الإذاعة, GEZ, Rundfunkbeitrag
uk збір за телебачення, плата за телебачення, радіозбір, GEZ, Rundfunkbeitrag, абонплата за телебачення
es tasa de radiodifusión, canon televisivo, GEZ, Rundfunkbeitrag, impuesto de televisión
pt taxa de radiodifusão, taxa de televisão, GEZ, Rundfunkbeitrag
ht Rundfunkbeitrag, GEZ

mobilePhone
de Handy, Handys, Mobiltelefon, Smartphone, Mobilfunk
en mobile phone, cell phone, mobile, smartphone, cellphone
fr téléphone portable, portable, smartphone, mobile, téléphone mobile
ar هاتف محمول, جوال, موبايل, هاتف ذكي, هاتف نقال
uk мобільний телефон, смартфон, мобільний, мобілка
es celular, teléfono móvil, móvil, teléfono celular
pt celular, telemóvel, telefone celular, smartphone
ht telefòn selilè, selilè, pòtab

simCard
de SIM-Karte, SIM, Prepaid, Prepaidkarte, Guthaben aufladen, SIM-Karten, eSIM
en SIM card, SIM, prepaid, top up, prepaid card, eSIM
fr carte SIM, SIM, prépayé, recharge, carte prépayée téléphone
ar شريحة, شريحة هاتف, سيم كارت, بطاقة سيم, بطاقة مسبقة الدفع, شحن الرصيد
uk сім-карта, SIM-карта, сімка, передплата, поповнити рахунок телефону
es tarjeta SIM, chip, SIM, prepago, recarga
pt cartão SIM, chip, pré-pago, recarga
ht kat SIM, chip

mobileContract
de Handyvertrag, Handyverträge, Mobilfunkvertrag, Handytarif, Telefonvertrag, Mobilfunkanbieter
en phone contract, mobile contract, mobile plan, phone plan, mobile provider
fr forfait, forfait mobile, abonnement téléphonique, opérateur mobile
ar عقد هاتف, عقد جوال, باقة هاتف, شركة اتصالات, عقد موبايل
uk договір на мобільний зв'язок, тарифний план, мобільний оператор, контракт на телефон
es plan de celular, contrato de móvil, plan móvil, operadora, contrato de celular
pt plano de celular, contrato de celular, operadora, plano móvel
ht plan telefòn

internet
de Internet, Internetanschluss, DSL, Internetzugang, Router, Breitband, Glasfaser
en internet, internet connection, internet access, DSL, router, broadband
fr internet, accès internet, connexion internet, DSL, fibre
ar إنترنت, انترنت, نت, اتصال إنترنت, راوتر
uk інтернет, підключення до інтернету, роутер, доступ до інтернету
es internet, conexión a internet, acceso a internet, DSL, router, banda ancha
pt internet, conexão de internet, acesso à internet, DSL, roteador, banda larga
ht entènèt, koneksyon entènèt

wifi
de WLAN, WiFi, Hotspot, Freifunk, freies WLAN, W-LAN
en wifi, Wi-Fi, hotspot, WLAN, wireless, free wifi
fr wifi, Wi-Fi, hotspot, réseau sans fil
ar واي فاي, وايفاي, شبكة لاسلكية, نقطة اتصال
uk вайфай, Wi-Fi, вай-фай, бездротовий інтернет, WLAN
es wifi, Wi-Fi, red inalámbrica, WLAN
pt wifi, Wi-Fi, rede sem fio, WLAN
ht wifi

postOffice
de Post, Postfiliale, Postamt, Deutsche Post, Poststelle, Briefmarke, Briefmarken, Porto
en post office, post, postal service, stamp, stamps, postage, Deutsche Post
fr bureau de poste, timbre, timbres, Deutsche Post, La Poste
ar مكتب بريد, طابع, طوابع, البريد الألماني, بريد
uk пошта, поштове відділення, марка, марки, поштовий
es correo, oficina de correos, estampilla, sello, correos
pt correio, correios, agência dos correios, selo, selos
ht lapòs, biwo lapòs, tenm

letter
de Brief, Briefe, Schreiben, Einschreiben, Behördenbrief, Behördenpost
en letter, letters, registered mail, registered letter, official letter
fr lettre, lettres, lettre recommandée, courrier officiel
ar رسالة, رسائل, خطاب, بريد مسجل
uk лист, листи, рекомендований лист, офіційний лист, листок
es carta, cartas, carta certificada, correspondencia
pt carta, cartas, carta registrada, correspondência
ht lèt, lèt rekòmande

mailbox
de Briefkasten, Briefkästen, Postfach, Nachsendeauftrag, Postanschrift
en mailbox, letterbox, PO box, mail forwarding, postal address
fr boîte aux lettres, boîte postale, réexpédition du courrier, adresse postale
ar صندوق بريد, صندوق البريد, إعادة توجيه البريد, عنوان بريدي
uk поштова скринька, абонентська скринька, пересилання пошти, поштова адреса
es buzón, casilla postal, apartado postal, reenvío de correo
pt caixa de correio, caixa postal, redirecionamento de correspondência
ht bwat lèt, bwat postal

parcel
de Paket, Pakete, Päckchen, DHL, Packstation, Paketshop, Hermes
en parcel, package, DHL, parcel shop, parcels
fr colis, paquet, DHL, point relais
ar طرد, طرود, DHL
uk посилка, посилки, пакунок, бандероль, DHL
es paquete, paquetes, encomienda, DHL
pt pacote, encomenda, encomendas, DHL
ht pakè, koli

customs
de Zoll, Zollamt, verzollen, Einfuhr, Zollgebühr
en customs, customs duty, customs office
fr douane, droits de douane, dédouanement, importation
ar جمارك, رسوم جمركية, جمركي, استيراد
uk митниця, митний, розмитнення, ввезення
es aduana, arancel aduanero, aduanas, importación
pt alfândega, aduana, taxa alfandegária, importação
ht ladwàn

computer
de Computer, Laptop, PC, Tablet, Rechner, Notebook
en computer, laptop, PC, tablet, notebook
fr ordinateur, ordinateur portable, PC, tablette
ar كمبيوتر, حاسوب, لابتوب, حواسيب, تابلت
uk комп'ютер, ноутбук, планшет, ПК
es computadora, ordenador, computador, portátil, tableta, laptop
pt computador, notebook, tablet, laptop
ht òdinatè, konpitè, laptòp

digitalSkills
de Computerkurs, digitale Kompetenz, EDV-Kurs, Digitalcafé, Computerkenntnisse, PC-Kurs
en computer course, digital skills, computer skills, IT course, digital literacy
fr cours d'informatique, compétences numériques, informatique, formation numérique
ar دورة كمبيوتر, مهارات رقمية, دورة حاسوب
uk комп'ютерні курси, цифрові навички, комп'ютерна грамотність
es curso de computación, habilidades digitales, curso de informática, informática
pt curso de informática, competências digitais, informática, inclusão digital
ht kou enfòmatik, enfòmatik

printing
de drucken, ausdrucken, Drucker, kopieren, Kopie, Copyshop, scannen, Kopierer
en print, printer, copy, photocopy, scan, copy shop, printing
fr imprimer, imprimante, photocopie, photocopier, scanner, photocopieuse
ar طباعة, طابعة, تصوير مستندات, ماسح ضوئي, نسخة
uk друк, роздрукувати, принтер, ксерокопія, сканувати, копіювання
es imprimir, impresora, fotocopia, fotocopiar, escanear
pt imprimir, impressora, fotocópia, xerox, digitalizar
ht enprime, fotokopi, enprimant

electronicId
de Online-Ausweis, eID, elektronischer Identitätsnachweis, PostIdent, Videoident, Ausweisfunktion
en electronic ID, eID, online identification, PostIdent, video identification
fr identité électronique, identité numérique, eID, PostIdent
ar هوية إلكترونية, هوية رقمية, تحديد الهوية عبر الإنترنت, PostIdent
uk електронне посвідчення, електронна ідентифікація, PostIdent, ідентифікація онлайн
es identificación electrónica, identidad digital, eID, PostIdent
pt identidade eletrônica, identidade digital, eID, PostIdent

fraud
de Betrug, Betrüger, betrogen, betrügen, Abzocke, Betrugsmasche, Trickbetrug
en fraud, scam, scammer, scammed, rip-off, cheated, swindle
fr arnaque, fraude, escroquerie, escroc, arnaquer
ar احتيال, نصب, محتال, نصاب, غش, خداع
uk шахрайство, шахрай, шахраї, обман, обдурити, афера
es estafa, fraude, estafador, timo, estafar, engaño
pt fraude, golpe, golpista, burla, enganado
ht fwod, eskwokri, magouy

phishing
de Phishing, Internetbetrug, Enkeltrick, Hacker, gehackt, Identitätsdiebstahl, Cyberkriminalität
en phishing, online fraud, hacked, identity theft, cybercrime, spam
fr hameçonnage, phishing, piraté, usurpation d'identité, cybercriminalité
ar تصيد, احتيال إلكتروني, اختراق, سرقة الهوية, جرائم إلكترونية
uk фішинг, інтернет-шахрайство, зламали акаунт, крадіжка особистих даних, кіберзлочин
es phishing, fraude en línea, hackeado, robo de identidad, ciberdelito
pt phishing, fraude online, hackeado, roubo de identidade, crime cibernético

media
de Medien, Presse, Pressefreiheit, Medienangebot
en media, press, freedom of the press
fr médias, presse, liberté de la presse, média
ar إعلام, وسائل الإعلام, صحافة, حرية الصحافة
uk медіа, ЗМІ, преса, засоби масової інформації
es medios, medios de comunicación, prensa
pt mídia, imprensa, meios de comunicação
ht medya, laprès

newspaper
de Zeitung, Zeitungen, Tageszeitung, Zeitschrift, Zeitschriften, Amtsblatt
en newspaper, magazine, daily newspaper, newspapers
fr journal, journaux, magazine, quotidien
ar جريدة, جرائد, صحيفة, صحف, مجلة, مجلات
uk газета, газети, журнал, журнали
es periódico, diario, revista, periódicos
pt jornal, jornais, revista
ht jounal

television
de Fernsehen, Fernseher, Radio, Rundfunk, TV, Radiosender, Mediathek
en television, TV, radio, broadcaster, TV channel
fr télévision, télé, radio, chaîne de télévision
ar تلفزيون, تلفاز, راديو, إذاعة, قناة تلفزيونية
uk телебачення, телевізор, радіо, телеканал
es televisión, tele, televisor, radio, canal de televisión
pt televisão, TV, televisor, rádio, canal de televisão
ht televizyon, radyo

news
de Nachrichten, Neuigkeiten, Aktuelles, Newsletter, Tagesschau
en news, newsletter, current affairs
fr actualités, actualité, infos
ar أخبار, خبر, نشرة أخبار
uk новини, новина, розсилка новин
es noticias, noticia, boletín informativo
pt notícias, notícia, boletim informativo
ht nouvèl

socialMedia
de soziale Medien, Social Media, Facebook, Instagram, WhatsApp, Telegram, TikTok, soziale Netzwerke
en social media, social network, Facebook, WhatsApp, Telegram, Instagram
fr réseaux sociaux, réseau social, Facebook, WhatsApp, Telegram
ar وسائل التواصل الاجتماعي, فيسبوك, واتساب, تلغرام, انستغرام
uk соціальні мережі, соцмережі, фейсбук, телеграм, вотсап, інстаграм
es redes sociales, red social, Facebook, WhatsApp, Telegram
pt redes sociais, rede social, Facebook, WhatsApp, Telegram
ht rezo sosyal, Facebook, WhatsApp

emergencyMoney
de Soforthilfe, Vorschuss, Nothilfefonds, Stiftung, Zuschuss, Zuschüsse, Härtefonds, Überbrückungsgeld
en emergency aid, advance payment, hardship fund, foundation, subsidy, grant, bridging money
fr aide d'urgence, avance, fonds de secours, fondation, subvention, aide exceptionnelle
ar مساعدة طارئة, سلفة, صندوق الطوارئ, منحة مالية, إعانة عاجلة
uk екстрена допомога, аванс, фонд допомоги, субсидія, дотація, грант, субсидій
es ayuda de emergencia, anticipo, fondo de ayuda, fundación, subvención
pt ajuda emergencial, auxílio emergencial, adiantamento, fundo de ajuda, fundação, subvenção
ht èd ijans, avans, sibvansyon

salesTax
de Umsatzsteuer, Mehrwertsteuer, Gewerbesteuer, Kleinunternehmer, Kleinunternehmerregelung, USt-ID
en VAT, value added tax, sales tax, trade tax, small business regulation
fr TVA, taxe sur la valeur ajoutée, taxe professionnelle, petite entreprise
ar ضريبة القيمة المضافة, ضريبة المبيعات, ضريبة تجارية
uk ПДВ, податок на додану вартість, податок з обороту, промисловий податок
es IVA, impuesto al valor agregado, impuesto sobre las ventas, pequeño empresario
pt ICMS, IVA, imposto sobre vendas, imposto sobre o valor agregado, microempreendedor
`;
