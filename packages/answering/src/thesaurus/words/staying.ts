/** What newcomers ask about staying in the country, in eight languages; machine-made, unreviewed by speakers. */
export const stayingWords: string = `
entry
de Einreise, einreisen, Einreisebestimmungen
en entry, entering, arrival
fr entrée, entrer, arrivée
ar دخول, الدخول إلى ألمانيا, قدوم, وصول
uk в'їзд, в'їхати, в'їжджати, прибуття
es ingreso, entrada, ingresar, llegada
pt entrada, entrar, ingresso, chegada
ht antre, rive

border
de Grenze, Grenzkontrolle, Grenzübertritt, Bundespolizei
en border, frontier, border control
fr frontière, contrôle aux frontières
ar حدود, مراقبة الحدود, شرطة الحدود
uk кордон, прикордонний контроль, перетин кордону
es frontera, control fronterizo
pt fronteira, controle de fronteira
ht fwontyè

leavingCountry
de Ausreise, ausreisen, Deutschland verlassen, Wiedereinreise
en departure, leaving Germany, re-entry, exit
fr départ, quitter l'Allemagne, sortie du territoire
ar مغادرة, مغادرة ألمانيا, خروج
uk виїзд, виїхати, виїжджати, залишити країну
es salida, salir del país, partida
pt saída, sair do país, partida
ht kite peyi a, soti

visa
de Visum, Visa, Visumverfahren, Einreisevisum, Sichtvermerk, nationales Visum, D-Visum
en visa, visas, entry visa, national visa, D visa
fr visa, visas, visa national, visa de long séjour
ar تأشيرة, تأشيرات, فيزا, سمة دخول, تأشيرة وطنية, تأشيرة طويلة الأمد
uk віза, візи, візовий, національна віза, довгострокова віза
es visa, visado, visas, visa nacional, visado de larga duración
pt visto, vistos, visto nacional, visto de longa duração
ht viza, viza nasyonal

schengenVisa
de Schengen-Visum, Schengenvisum, Besuchervisum, Touristenvisum, Schengen, Kurzaufenthalt
en Schengen visa, visitor visa, tourist visa, Schengen, short stay
fr visa Schengen, visa de court séjour, visa touristique, Schengen, court séjour
ar تأشيرة شنغن, شنغن, تأشيرة سياحية, تأشيرة زيارة, إقامة قصيرة
uk шенгенська віза, Шенген, гостьова віза, туристична віза, короткострокове перебування
es visa Schengen, visado de turista, Schengen, estancia corta
pt visto Schengen, visto de turista, Schengen, estadia curta
ht viza Schengen, viza touris, sejou kout

visaFree
de visumfrei, visafrei, ohne Visum
en visa-free, visa exemption, without a visa
fr exempté de visa, sans visa, dispense de visa
ar بدون تأشيرة, إعفاء من التأشيرة
uk безвіз, безвізовий, без візи
es sin visa, exento de visado, exención de visado
pt isento de visto, sem visto, isenção de visto
ht san viza

visitorStay
de Besuch, Besuchsaufenthalt, Besucher, Verwandtenbesuch
en visit, visitor, visiting relatives
fr visite, visiteur, visite familiale
ar زيارة, زائر, زوار, زيارة الأقارب
uk відвідини, гість, гостювати, візит родичів
es visita, visitante, visita familiar
pt visita, visitante, visita de familiares
ht vizit, vizitè

declarationOfCommitment
de Verpflichtungserklärung, Bürgschaft, Bürge, Einlader
en declaration of commitment, formal obligation, sponsor, guarantor
fr déclaration de prise en charge, garant, engagement
ar تعهد, كفالة, كفيل, ضامن
uk зобов'язання, поручительство, поручитель, гарант
es declaración de compromiso, garante, fiador
pt termo de responsabilidade, fiador, garante
ht garanti, esponsò

jobSeekerVisa
de Visum zur Arbeitsplatzsuche, Chancenkarte, Arbeitssuche
en job seeker visa, opportunity card, Chancenkarte
fr visa de recherche d'emploi, carte d'opportunité, Chancenkarte
ar تأشيرة البحث عن عمل, بطاقة الفرص
uk віза для пошуку роботи, карта можливостей, карта шансів
es visa para buscar trabajo, tarjeta de oportunidad, Chancenkarte
pt visto para procurar emprego, cartão de oportunidades, Chancenkarte
ht viza pou chèche travay

residencePermit
de Aufenthaltstitel, Aufenthaltserlaubnis, Aufenthaltsgenehmigung, Aufenthaltsbewilligung
en residence permit, residence title, residency permit, permit
fr titre de séjour, permis de séjour, carte de séjour, autorisation de séjour
ar تصريح إقامة, إقامة, رخصة إقامة, إذن إقامة
uk дозвіл на проживання, посвідка на проживання, вид на проживання, посвідка
es permiso de residencia, autorización de residencia, tarjeta de residencia, residencia precaria, precaria, radicación, residencia temporaria
pt autorização de residência, permissão de residência, visto de residência
ht pèmi rezidans, kat sejou, pèmi sejou

residenceStatus
de Aufenthaltsstatus, Aufenthalt, Bleiberecht, Aufenthaltsrecht, Bleibeperspektive
en residence status, stay, right of residence, right to stay, immigration status
fr statut de séjour, séjour, droit de séjour, droit au séjour
ar وضع الإقامة, حق الإقامة, حق البقاء, بقاء
uk статус перебування, перебування, право на проживання, право на перебування, перебуває
es estatus migratorio, situación de residencia, derecho de residencia, estancia, estadía
pt status de residência, situação migratória, direito de residência, permanência, estadia
ht estati imigrasyon, sejou, dwa pou rete

settlementPermit
de Niederlassungserlaubnis, unbefristeter Aufenthalt, unbefristet, Daueraufenthalt, dauerhaft
en settlement permit, permanent residence, permanent residence permit, unlimited, Niederlassungserlaubnis
fr permis d'établissement, autorisation d'établissement, séjour permanent, résidence permanente, illimité
ar إقامة دائمة, تصريح استقرار, تصريح توطن, إقامة غير محدودة
uk постійне проживання, дозвіл на поселення, ПМП, безстроковий, постійне місце проживання
es residencia permanente, permiso de establecimiento, permanente, indefinido
pt residência permanente, autorização de estabelecimento, permanente, por tempo indeterminado
ht rezidans pèmanan, pèmanan

permanentResidenceEU
de Daueraufenthalt-EU, Erlaubnis zum Daueraufenthalt-EU, Daueraufenthaltsrecht
en EU long-term residence permit, long-term resident, permanent EU residence
fr résident de longue durée UE, carte de résident longue durée
ar إقامة دائمة للاتحاد الأوروبي, إقامة طويلة الأمد
uk довгострокове проживання ЄС, довгостроковий резидент
es residencia de larga duración UE, residente de larga duración
pt residência de longa duração UE, residente de longa duração
ht rezidan long dire UE

electronicPermit
de elektronischer Aufenthaltstitel, eAT, Aufenthaltskarte, Scheckkartenformat
en electronic residence permit, eAT, residence card
fr titre de séjour électronique, eAT, carte de séjour électronique
ar بطاقة الإقامة الإلكترونية, تصريح إقامة إلكتروني, بطاقة الإقامة
uk електронна посвідка, картка перебування, електронний дозвіл на проживання
es permiso de residencia electrónico, permiso electrónico
pt título de residência eletrônico, cartão de residência
ht kat rezidans elektwonik

fictionalCertificate
de Fiktionsbescheinigung, Fiktion, vorläufige Bescheinigung
en Fiktionsbescheinigung, fictional certificate, provisional residence document, probationary residence permit, fictitious certificate, fiction certificate
fr Fiktionsbescheinigung, certificat de fiction, récépissé, attestation provisoire, attestation de fiction
ar شهادة إقامة مؤقتة, شهادة افتراضية, إثبات مؤقت, شهادة وهمية, شهادة خيالية
uk фіктивна довідка, тимчасова довідка, Fiktionsbescheinigung, фіктивне посвідчення
es Fiktionsbescheinigung, certificado provisional, resguardo
pt Fiktionsbescheinigung, certificado provisório, protocolo
ht sètifika pwovizwa, Fiktionsbescheinigung

extendPermit
de verlängern, Verlängerung, erneuern, Erneuerung
en extend, extension, renew, renewal
fr prolonger, prolongation, renouveler, renouvellement
ar تمديد, تجديد, يمدد, يجدد
uk продовжити, продовження, подовжити, продовжувати, поновити, поновлення
es renovar, renovación, prorrogar, prórroga, extender
pt renovar, renovação, prorrogar, prorrogação
ht renouvle, renouvèlman, pwolonje

expiry
de abgelaufen, ablaufen, Ablauf, läuft ab, ungültig
en expired, expire, expiry, invalid
fr expiré, expirer, expiration, périmé
ar انتهاء الصلاحية, منتهي, انتهت, ينتهي
uk прострочений, закінчитися, закінчення терміну, недійсний
es vencido, vencer, vencimiento, caducar, caducado, expirar
pt vencido, vencer, vencimento, expirar, expirado
ht ekspire

validity
de gültig, Gültigkeit, Gültigkeitsdauer, gelten
en valid, validity, period of validity
fr valable, valide, validité, durée de validité
ar صالح, صلاحية, ساري, مدة الصلاحية
uk дійсний, чинний, термін дії, дійсність
es válido, validez, vigente, vigencia
pt válido, validade, vigente
ht valab, validite

residenceAct
de Aufenthaltsgesetz, AufenthG, Ausländerrecht, Zuwanderungsgesetz, Migrationsrecht
en Residence Act, immigration law, foreigners law, AufenthG
fr loi sur le séjour, droit des étrangers, AufenthG
ar قانون الإقامة, قانون الأجانب, قانون الهجرة
uk закон про перебування, право про іноземців, міграційне право
es ley de residencia, ley de extranjería, derecho migratorio
pt lei de residência, lei de estrangeiros, direito migratório
ht lwa sou sejou, lwa imigrasyon

blueCard
de Blaue Karte, Blaue Karte EU, Blue Card
en Blue Card, EU Blue Card
fr carte bleue, carte bleue européenne, Blue Card
ar البطاقة الزرقاء, بلو كارد
uk Блакитна карта, Синя карта, Blue Card
es Tarjeta Azul, Blue Card
pt Cartão Azul, Blue Card
ht Kat Ble

skilledWorker
de Fachkraft, Fachkräfte, Fachkräfteeinwanderung, Fachkräfteeinwanderungsgesetz, Fachkräfteverfahren
en skilled worker, qualified professional, skilled immigration
fr travailleur qualifié, main-d'œuvre qualifiée, immigration qualifiée, professionnel qualifié
ar عمالة ماهرة, عمال مهرة, كفاءات, هجرة الكفاءات, متخصص, محترف
uk кваліфікований працівник, фахівець, імміграція фахівців
es trabajador calificado, trabajador cualificado, inmigración calificada
pt trabalhador qualificado, profissional qualificado, mão de obra qualificada
ht travayè kalifye

workPermit
de Arbeitserlaubnis, Beschäftigungserlaubnis, Arbeitsgenehmigung, arbeiten dürfen, Erwerbstätigkeit gestattet, Arbeitsmarktzugang
en work permit, employment permit, permission to work, allowed to work, right to work, work authorisation
fr permis de travail, autorisation de travail, autorisation de travailler, droit de travailler
ar تصريح عمل, إذن عمل, رخصة عمل, السماح بالعمل, سماح بالعمل, تصريح العمل
uk дозвіл на роботу, дозвіл на працю, дозвіл на працевлаштування, право на роботу, право працювати, дозвіл працювати
es permiso de trabajo, autorización de trabajo, derecho a trabajar, permiso para trabajar
pt permissão de trabalho, autorização de trabalho, visto de trabalho, permissão para trabalhar
ht pèmi travay, otorizasyon travay

employmentBan
de Arbeitsverbot, Beschäftigungsverbot, Wartefrist
en employment ban, work ban, prohibited from working
fr interdiction de travailler, interdiction d'emploi
ar حظر العمل, منع من العمل
uk заборона на роботу, заборона працювати
es prohibición de trabajar, veto laboral
pt proibição de trabalhar, proibição de trabalho
ht entèdiksyon travay

studentResidence
de Studentenvisum, Aufenthalt zum Studium, Studierendenvisum
en student visa, residence for study, study permit
fr visa étudiant, séjour pour études
ar تأشيرة دراسة, تأشيرة طالب, إقامة دراسية
uk студентська віза, віза для навчання
es visa de estudiante, residencia por estudios
pt visto de estudante, residência para estudos
ht viza etidyan

livelihood
de Lebensunterhalt, Lebensunterhaltssicherung, gesicherter Lebensunterhalt, Unterhalt sichern
en livelihood, subsistence, means of subsistence, support yourself
fr moyens de subsistance, subsistance, ressources suffisantes
ar معيشة, تكاليف المعيشة, نفقات المعيشة, تأمين المعيشة
uk засоби до існування, прожиток, прожитковий мінімум
es sustento, medios de subsistencia, manutención
pt sustento, subsistência, meios de subsistência
ht mwayen pou viv

toleration
de Duldung, geduldet, Geduldete, Geduldeter, Aussetzung der Abschiebung, Duldungsbescheinigung
en toleration, tolerated, Duldung, tolerated stay, suspension of deportation, tolerated status
fr tolérance, toléré, Duldung, suspension d'expulsion
ar دولدونغ, تسامح, إقامة تسامح, تعليق الترحيل, وقف الترحيل, وضع مقبول
uk дулдунг, толерантність, терпиме перебування, Duldung, відстрочка депортації, толерантне перебування
es tolerancia, tolerado, Duldung, suspensión de la deportación
pt tolerância, tolerado, Duldung, suspensão da deportação
ht tolerans, Duldung

trainingToleration
de Ausbildungsduldung, Duldung für Ausbildung, 3+2-Regelung, Beschäftigungsduldung
en training toleration, toleration for vocational training, Ausbildungsduldung, employment toleration
fr tolérance pour formation, Ausbildungsduldung, tolérance pour emploi
ar دولدونغ التدريب المهني, تسامح لأجل التدريب المهني, دولدونغ العمل, تصريح التدريب
uk дулдунг на час навчання, толерантність на час професійного навчання, дулдунг для працевлаштування
es tolerancia por formación profesional, Ausbildungsduldung, tolerancia por empleo
pt tolerância para formação profissional, Ausbildungsduldung, tolerância para emprego
ht tolerans pou fòmasyon

rightToStayOpportunity
de Chancen-Aufenthaltsrecht, Chancenaufenthaltsrecht, Chancenaufenthalt, gut integriert, Bleiberechtsregelung, Chancen-Aufenthaltsgesetz
en opportunity right of residence, Chancen-Aufenthaltsrecht, well integrated, Opportunities Residence Act
fr droit de séjour de la chance, Chancen-Aufenthaltsrecht, bien intégré, droit de séjour d'opportunité
ar حق الإقامة على أساس الفرصة, إقامة الفرصة, المندمجون جيدا, حق إقامة الفرص
uk право на перебування з шансом, Chancen-Aufenthaltsrecht, добре інтегрований
es derecho de residencia por oportunidad, Chancen-Aufenthaltsrecht
pt direito de residência por oportunidade, Chancen-Aufenthaltsrecht

undocumented
de ohne Papiere, illegal, irregulär, papierlos, Menschen ohne Papiere, illegaler Aufenthalt
en undocumented, illegal, irregular, without papers, overstay
fr sans-papiers, illégal, irrégulier, clandestin
ar بدون أوراق, غير قانوني, غير شرعي, بلا أوراق
uk без документів, нелегальний, нелегал, незаконний
es indocumentado, sin papeles, ilegal, irregular
pt sem documentos, indocumentado, ilegal, irregular
ht san papye, ilegal

hardshipCommission
de Härtefallkommission, Härtefall, Härtefallantrag
en hardship commission, hardship case, hardship
fr commission des cas de rigueur, cas de rigueur
ar لجنة الحالات الصعبة, حالة صعبة, حالات قاسية
uk комісія з важких випадків, складний випадок, особливі труднощі
es comisión de casos extremos, caso de extrema dificultad
pt comissão de casos extremos, caso de dificuldade extrema

obligationToLeave
de ausreisepflichtig, Ausreisepflicht, Ausreiseaufforderung, Grenzübertrittsbescheinigung, Ausreisefrist
en obliged to leave, obligation to leave, required to leave, departure deadline
fr obligation de quitter le territoire, obligation de quitter, délai de départ
ar ملزم بالمغادرة, وجوب المغادرة, إلزام بمغادرة البلاد
uk зобов'язання виїхати, обов'язок виїзду, зобов'язаний залишити
es obligación de salir, obligado a salir, plazo de salida
pt obrigação de sair, obrigado a deixar o país, prazo de saída
ht oblije kite peyi a

asylum
de Asyl, Asylrecht, Asylberechtigung, Asylberechtigte, Asylberechtigter
en asylum, right of asylum, entitlement to asylum
fr asile, droit d'asile
ar لجوء, حق اللجوء, لجوء سياسي
uk притулок, право на притулок, притулку
es asilo, derecho de asilo, asilo político
pt asilo, direito de asilo, asilo político
ht azil, dwa azil

asylumApplication
de Asylantrag, Asylanträge, Asylgesuch, Asylantragstellung, Asyl beantragen, Schutzgesuch
en asylum application, apply for asylum, asylum claim, asylum request
fr demande d'asile, demander l'asile, requête d'asile
ar طلب لجوء, طلب اللجوء, تقديم اللجوء, طلبات اللجوء
uk заява про притулок, клопотання про притулок, подати на притулок, просити притулку
es solicitud de asilo, solicitar asilo, pedir asilo
pt pedido de asilo, pedir asilo, solicitar asilo, pedido de refúgio
ht demann azil, mande azil

asylumSeeker
de Asylbewerber, Asylbewerberin, Asylsuchende, Asylsuchender, Schutzsuchende, Asylantragsteller, Asylbewerberinnen
en asylum seeker, asylum applicant, protection seeker
fr demandeur d'asile, demandeuse d'asile, requérant d'asile
ar طالب لجوء, طالبي اللجوء, طالبو اللجوء
uk шукач притулку, шукачка притулку, прохач притулку, шукачів притулку, шукачі притулку
es solicitante de asilo, demandante de asilo
pt solicitante de asilo, requerente de asilo, solicitante de refúgio
ht moun k ap mande azil, demandè azil

asylumProcedure
de Asylverfahren, Ablauf des Asylverfahrens, Asylwegweiser
en asylum procedure, asylum process
fr procédure d'asile, traitement de la demande d'asile
ar إجراءات اللجوء, إجراء اللجوء, معاملة اللجوء
uk процедура надання притулку, процедура притулку, процедура розгляду притулку
es procedimiento de asilo, proceso de asilo, trámite de asilo
pt procedimento de asilo, processo de asilo
ht pwosedi azil

asylumAct
de Asylgesetz, AsylG, Flüchtlingskonvention, Genfer Konvention, Genfer Flüchtlingskonvention
en Asylum Act, Geneva Convention, Refugee Convention
fr loi sur l'asile, convention de Genève
ar قانون اللجوء, اتفاقية جنيف
uk закон про притулок, Женевська конвенція
es ley de asilo, Convención de Ginebra
pt lei de asilo, Convenção de Genebra
ht Konvansyon Jenèv

asylumHearing
de Anhörung, Asylanhörung, anhören, Interview beim BAMF
en hearing, asylum interview, personal hearing
fr audition, entretien, audience à l'asile
ar جلسة استماع, مقابلة اللجوء, سماع, مقابلة المحكمة
uk слухання, співбесіда, інтерв'ю про притулок
es audiencia, entrevista de asilo
pt audiência, entrevista de asilo
ht entèvyou azil, odyans

reasonsForFlight
de Fluchtgründe, Fluchtgrund, Fluchtgeschichte, Asylgründe, Verfolgungsgründe
en reasons for fleeing, reasons for flight, grounds for asylum
fr motifs de fuite, raisons de la fuite, motifs d'asile
ar أسباب اللجوء, أسباب الهروب, أسباب الفرار
uk причини втечі, підстави для притулку
es motivos de huida, razones de la huida, motivos de asilo
pt motivos da fuga, razões da fuga, motivos de asilo
ht rezon pou kouri kite peyi

persecution
de Verfolgung, verfolgt, politisch verfolgt, Bedrohung, Folter
en persecution, persecuted, threatened, torture
fr persécution, persécuté, menacé, torture
ar اضطهاد, مضطهد, ملاحقة, تهديد, تعذيب
uk переслідування, переслідуваний, переслідувати, загроза, катування
es persecución, perseguido, amenazado, tortura
pt perseguição, perseguido, ameaçado, tortura
ht pèsekisyon, pèsekite, tòti

war
de Krieg, Bürgerkrieg, Kriegsflüchtling, Konflikt
en war, civil war, armed conflict
fr guerre, guerre civile, conflit armé
ar حرب, حروب, حرب أهلية, نزاع مسلح
uk війна, воєнний, громадянська війна, збройний конфлікт
es guerra, guerra civil, conflicto armado
pt guerra, guerra civil, conflito armado
ht lagè

asylumDecision
de Asylbescheid, Entscheidung über Asylantrag, BAMF-Bescheid, Asylentscheidung
en asylum decision, decision on asylum
fr décision d'asile, décision de l'office fédéral
ar قرار اللجوء, قرار طلب اللجوء
uk рішення про притулок, рішення BAMF
es decisión de asilo, resolución de asilo
pt decisão de asilo, decisão sobre o asilo
ht desizyon azil

asylumRefusal
de Asylablehnung, abgelehnter Asylantrag, negativer Bescheid, offensichtlich unbegründet, abgelehnte Asylbewerber
en rejected asylum application, negative decision, manifestly unfounded, asylum refused
fr rejet de la demande d'asile, décision négative, débouté
ar رفض اللجوء, رفض طلب اللجوء, قرار سلبي
uk відмова в притулку, відхилення заяви про притулок, негативне рішення
es rechazo del asilo, asilo denegado, decisión negativa
pt recusa do asilo, asilo negado, decisão negativa
ht azil refize, desizyon negatif

subsequentApplication
de Folgeantrag, Asylfolgeantrag, Zweitantrag, erneuter Asylantrag
en subsequent application, second asylum application, follow-up application
fr demande ultérieure, nouvelle demande d'asile, réexamen
ar طلب لاحق, طلب لجوء ثان, طلب لجوء جديد
uk повторна заява, повторне клопотання
es solicitud posterior, nueva solicitud de asilo
pt pedido subsequente, novo pedido de asilo

permissionToStay
de Aufenthaltsgestattung, Gestattung, gestattet
en permission to stay, Aufenthaltsgestattung, permission to reside, temporary residence for asylum seekers
fr autorisation de séjour provisoire, Aufenthaltsgestattung, attestation de demande d'asile, autorisation de séjour
ar إذن بالإقامة, إقامة مؤقتة لطالبي اللجوء, السماح بالإقامة, تصريح إقامة لطالبي اللجوء, Aufenthaltsgestattung
uk дозвіл на перебування, Aufenthaltsgestattung, посвідчення шукача притулку
es autorización de permanencia, Aufenthaltsgestattung, permiso de estancia
pt permissão de permanência, Aufenthaltsgestattung
ht otorizasyon pou rete, Aufenthaltsgestattung

proofOfArrival
de Ankunftsnachweis, BüMA
en proof of arrival, arrival certificate, Ankunftsnachweis
fr certificat d'arrivée, attestation d'arrivée, Ankunftsnachweis
ar إثبات الوصول, شهادة الوصول
uk підтвердження прибуття, довідка про прибуття, Ankunftsnachweis
es comprobante de llegada, certificado de llegada
pt comprovante de chegada, certificado de chegada
ht prèv arive

protectionForms
de Schutzform, Schutzstatus, internationaler Schutz, Schutzberechtigte, Anerkannte, anerkannte Geflüchtete
en form of protection, protection status, international protection, beneficiary of protection
fr forme de protection, statut de protection, protection internationale
ar أشكال الحماية, حماية دولية, وضع الحماية, حماية
uk форма захисту, міжнародний захист, статус захисту
es forma de protección, protección internacional, estatus de protección
pt forma de proteção, proteção internacional, status de proteção
ht pwoteksyon entènasyonal

refugeeStatus
de Flüchtlingseigenschaft, Flüchtlingsschutz, Flüchtlingsstatus, Flüchtlingsanerkennung, anerkannter Flüchtling
en refugee status, refugee protection, recognised refugee
fr statut de réfugié, qualité de réfugié, réfugié reconnu
ar صفة لاجئ, صفة اللاجئ, حماية اللاجئين, الاعتراف كلاجئ
uk статус біженця, захист біженців, визнаний біженець
es estatuto de refugiado, condición de refugiado, estatus de refugiado
pt status de refugiado, estatuto de refugiado, condição de refugiado
ht estati refijye

refugee
de Flüchtling, Flüchtlinge, Geflüchtete, Geflüchteter, geflüchtet, Flucht, fliehen
en refugee, displaced person, flee, fled
fr réfugié, réfugiée, exilé, fuite, refugié, réfugiés, fui
ar لاجئ, لاجئين, لاجئة, هروب, نازح, للاجئين, للاجئ
uk біженець, біженка, біженці, втеча, втікач
es refugiado, refugiada, desplazado, huida
pt refugiado, refugiada, deslocado, fuga
ht refijye

subsidiaryProtection
de subsidiärer Schutz, subsidiär Schutzberechtigte, subsidiär
en subsidiary protection, subsidiary
fr protection subsidiaire, subsidiaire
ar حماية ثانوية, حماية فرعية, حماية جزئية
uk додатковий захист, субсидіарний захист
es protección subsidiaria, subsidiaria
pt proteção subsidiária, subsidiária
ht pwoteksyon sibsidyè

deportationBan
de Abschiebungsverbot, Abschiebeverbot, Abschiebungshindernis
en deportation ban, prohibition of deportation, ban on deportation
fr interdiction d'expulsion, interdiction de reconduite
ar حظر الترحيل, منع الترحيل
uk заборона депортації, заборона на висилку
es prohibición de deportación, prohibición de expulsión
pt proibição de deportação, proibição de expulsão
ht entèdiksyon depòtasyon

humanitarianProtection
de humanitärer Schutz, humanitäre Gründe, humanitärer Aufenthalt, humanitär
en humanitarian protection, humanitarian grounds, humanitarian
fr protection humanitaire, motifs humanitaires, humanitaire
ar حماية إنسانية, أسباب إنسانية, إنساني
uk гуманітарний захист, гуманітарні причини, гуманітарний
es protección humanitaria, razones humanitarias, humanitario
pt proteção humanitária, razões humanitárias, humanitário
ht pwoteksyon imanitè

revocation
de Widerruf, widerrufen, Widerrufsverfahren, Rücknahme, Entzug
en revocation, revoke, withdrawal of protection
fr révocation, retrait du statut, révoquer
ar سحب الحماية, إلغاء اللجوء, سحب اللجوء
uk відкликання, скасування статусу, позбавлення статусу
es revocación, revocar, retiro del estatus
pt revogação, revogar, perda do status
ht revokasyon

resettlement
de Resettlement, Aufnahmeprogramm, Kontingentflüchtling, Landesaufnahmeprogramm, Neuansiedlung
en resettlement, admission programme, quota refugee
fr réinstallation, programme d'admission, programme d'accueil
ar إعادة توطين, برنامج قبول, برنامج استقبال
uk переселення, програма прийому, квота
es reasentamiento, programa de admisión
pt reassentamento, programa de acolhimento
ht reyenstalasyon

dublin
de Dublin, Dublin-Verfahren, Dublinverfahren, Dublin-Verordnung, zuständiger Staat, Überstellung
en Dublin, Dublin procedure, Dublin regulation, responsible state, transfer to another EU state
fr Dublin, procédure Dublin, règlement Dublin, transfert Dublin, état responsable
ar دبلن, إجراءات دبلن, اتفاقية دبلن, بصمة دبلن
uk Дублін, Дублінська процедура, Дублінський регламент, відповідальна держава
es Dublín, procedimiento de Dublín, reglamento de Dublín, estado responsable
pt Dublin, procedimento de Dublin, regulamento de Dublin, estado responsável
ht Dublin

fingerprints
de Fingerabdruck, Fingerabdrücke, erkennungsdienstliche Behandlung, Eurodac
en fingerprint, fingerprints, Eurodac
fr empreinte digitale, empreintes, Eurodac
ar بصمة, بصمات, بصمات الأصابع
uk відбиток пальців, відбитки, дактилоскопія
es huella digital, huellas dactilares, huellas
pt impressão digital, impressões digitais, digitais
ht anprent dijital, anprent

safeCountryOfOrigin
de sicheres Herkunftsland, sichere Herkunftsstaaten, sicherer Herkunftsstaat, sicherer Drittstaat, Drittstaat
en safe country of origin, safe countries, safe third country
fr pays d'origine sûr, pays sûrs, pays tiers sûr
ar بلد منشأ آمن, دول آمنة, بلدان المنشأ الآمنة, دولة ثالثة آمنة
uk безпечна країна походження, безпечні країни, безпечна третя країна
es país de origen seguro, países seguros, tercer país seguro
pt país de origem seguro, países seguros, terceiro país seguro
ht peyi orijin ki an sekirite

homeCountry
de Herkunftsland, Heimatland, Heimat, Herkunft, Herkunftsstaat
en country of origin, home country, homeland
fr pays d'origine, patrie, origine
ar بلد المنشأ, بلد الأصل, وطن, موطن
uk країна походження, батьківщина, рідна країна, походження
es país de origen, patria, procedencia
pt país de origem, terra natal, pátria
ht peyi orijin, peyi natal

unaccompaniedMinors
de unbegleitete minderjährige Flüchtlinge, UMF, UMA, unbegleitete Minderjährige, unbegleitet
en unaccompanied minors, unaccompanied minor refugees, unaccompanied
fr mineur non accompagné, mineurs non accompagnés, MNA, non accompagné
ar قاصر غير مصحوب, قاصرون غير مصحوبين بذويهم, قاصرين بدون أهل
uk неповнолітні без супроводу, діти без супроводу
es menor no acompañado, menores no acompañados
pt menor desacompanhado, menores não acompanhados
ht minè poukont yo, timoun ki pa akonpaye

guardianship
de Vormundschaft, Vormund, Amtsvormund
en guardianship, guardian, legal guardian
fr tutelle, tuteur, tutrice
ar وصاية, وصي, ولي أمر
uk опіка, опікун, опікунство
es tutela, tutor, tutora
pt tutela, tutor, tutora
ht titè, responsab legal

minor
de minderjährig, Minderjährige, Minderjähriger, unter 18, volljährig, Volljährigkeit
en minor, underage, under 18, age of majority
fr mineur, mineure, moins de 18 ans, majorité
ar قاصر, قصر, دون 18 عاما, سن الرشد
uk неповнолітній, неповнолітня, до 18 років, повноліття
es menor de edad, menores, mayoría de edad
pt menor de idade, menores, maioridade
ht minè, poko gen 18 an

vulnerablePersons
de besonders schutzbedürftig, Schutzbedürftigkeit, vulnerabel, schutzbedürftige Personen
en vulnerable persons, vulnerable, special protection needs
fr personnes vulnérables, vulnérable
ar أشخاص مستضعفون, فئات ضعيفة, بحاجة إلى حماية خاصة
uk вразливі особи, вразливий, потребують захисту
es personas vulnerables, vulnerable
pt pessoas vulneráveis, vulnerável
ht moun vilnerab

temporaryProtectionUkraine
de vorübergehender Schutz, Paragraf 24, § 24 AufenthG, Geflüchtete aus der Ukraine, Ukraine, ukrainisch, Massenzustrom
en temporary protection, section 24, refugees from Ukraine, Ukraine, Ukrainian
fr protection temporaire, paragraphe 24, réfugiés d'Ukraine, Ukraine, ukrainien
ar حماية مؤقتة, الفقرة 24, لاجئون من أوكرانيا, أوكرانيا
uk тимчасовий захист, параграф 24, біженці з України, Україна, українці
es protección temporal, párrafo 24, refugiados de Ucrania, Ucrania
pt proteção temporária, parágrafo 24, refugiados da Ucrânia, Ucrânia
ht pwoteksyon tanporè, Ikrèn

receptionCentre
de Erstaufnahmeeinrichtung, Erstaufnahme, Aufnahmeeinrichtung, Landeserstaufnahme, LEA, EAE
en reception centre, initial reception, reception facility, reception center
fr centre d'accueil, premier accueil, centre de premier accueil
ar مركز استقبال, مركز الاستقبال الأولي, استقبال أولي
uk центр прийому, центр первинного прийому, приймальний центр
es centro de acogida, centro de recepción, primera acogida
pt centro de acolhimento, centro de recepção, primeiro acolhimento
ht sant akèy

arrivalCentre
de Ankunftszentrum, AnkER-Zentrum, ANKER-Einrichtung, Ankerzentrum
en arrival centre, ANKER centre, arrival center
fr centre d'arrivée, centre ANKER
ar مركز الوصول, مركز أنكر
uk центр прибуття, анкер-центр
es centro de llegada, centro ANKER
pt centro de chegada, centro ANKER
ht sant arive

collectiveAccommodation
de Gemeinschaftsunterkunft, Unterkunft, GU, Asylunterkunft, Flüchtlingsunterkunft, Asylbewerberheim, dezentrale Unterkunft, Anschlussunterkunft
en collective accommodation, shared accommodation, refugee accommodation, asylum accommodation, refugee shelter, decentralised accommodation, follow-up accommodation, transitional accommodation
fr hébergement collectif, foyer de réfugiés, centre d'hébergement, hébergement décentralisé, logement de transition, hébergement de suite, logement partagé, logement communautaire
ar سكن جماعي, مسكن اللاجئين, كامب, هايم, سكن لامركزي, سكن لاحق, سكن مشترك, مركز إقامة مشترك
uk спільне житло, гуртожиток для біженців, колективне розміщення, притулок для біженців, децентралізоване житло, подальше розміщення, тимчасове житло, центр спільного проживання
es alojamiento colectivo, alojamiento para refugiados, centro de refugiados, alojamiento descentralizado, alojamiento de transición
pt alojamento coletivo, abrigo para refugiados, alojamento de refugiados, alojamento descentralizado, alojamento de transição
ht lojman kolektif, sant refijye

movingOutAccommodation
de private Wohnsitznahme, Auszug, ausziehen, Auszugserlaubnis, Fehlbeleger
en moving out, permission to move out, private residence
fr quitter le foyer, déménager du foyer, autorisation de quitter le logement
ar خروج من السكن الجماعي, إذن الانتقال من الكامب
uk виселення з гуртожитку, виїхати з гуртожитку, дозвіл на виселення
es salir del alojamiento, mudarse del alojamiento
pt sair do alojamento, mudar do alojamento

distribution
de Verteilung, Zuweisung, verteilt, zugewiesen, EASY, Königsteiner Schlüssel, Zuweisungsbescheid, Umverteilung
en distribution, allocation, assigned, EASY, allocation decision, redistribution
fr répartition, attribution, affectation, EASY, redistribution
ar توزيع, تعيين مكان السكن, فرز, توزيع اللاجئين, إعادة توزيع
uk розподіл, розподілення, скерування, призначення, перерозподіл
es distribución, asignación, reparto, redistribución
pt distribuição, alocação, designação, redistribuição
ht distribisyon, repatisyon

residenceObligation
de Residenzpflicht, räumliche Beschränkung, Landkreis verlassen, Verlassenserlaubnis
en residence obligation, Residenzpflicht, geographical restriction, leave the district
fr assignation à résidence, obligation de résidence, restriction géographique, Residenzpflicht
ar إلزام بالإقامة, تقييد مكاني, التزام مكان الإقامة
uk обов'язок проживання, територіальне обмеження, Residenzpflicht
es obligación de residencia, restricción territorial, Residenzpflicht
pt obrigação de residência, restrição territorial, Residenzpflicht
ht oblije rete nan yon zòn

residenceRule
de Wohnsitzauflage, Wohnsitzregelung, Wohnsitzzuweisung, Aufhebung der Wohnsitzauflage, Wohnsitzverpflichtung
en residence rule, place of residence rule, residence requirement, Wohnsitzauflage, residence restriction
fr obligation de domicile, assignation de domicile, Wohnsitzauflage, règle de résidence
ar قيد السكن, شرط مكان السكن, إلزامية السكن, Wohnsitzauflage
uk обмеження місця проживання, прив'язка до місця проживання, Wohnsitzauflage
es obligación de domicilio, restricción de domicilio, Wohnsitzauflage
pt obrigação de domicílio, restrição de domicílio, Wohnsitzauflage

movingTown
de umziehen, Umzug, Wohnortwechsel, andere Stadt, Wegzug, Ortswechsel
en moving, move to another town, relocate, change of residence
fr déménager, déménagement, changer de ville, changement de domicile
ar انتقال, انتقال إلى مدينة أخرى, تغيير مكان السكن, نقل السكن
uk переїзд, переїхати, переїжджати, інше місто, зміна місця проживання
es mudarse, mudanza, cambiar de ciudad, cambio de domicilio
pt mudar-se, mudança, mudar de cidade, mudança de endereço
ht demenaje, chanje vil

deportation
de Abschiebung, abschieben, abgeschoben, Rückführung, Abschiebungsandrohung
en deportation, deport, deported, removal, expulsion
fr expulsion, expulser, reconduite à la frontière, renvoi, éloignement
ar ترحيل, يرحل, إبعاد, طرد
uk депортація, депортувати, висилка, видворення, примусове повернення
es deportación, deportar, expulsión, deportado
pt deportação, deportar, expulsão, deportado
ht depòtasyon, depòte, ekspilsyon

deportationDetention
de Abschiebungshaft, Abschiebehaft, Ausreisegewahrsam
en detention pending deportation, deportation detention, immigration detention
fr rétention administrative, détention en vue d'expulsion
ar حجز الترحيل, احتجاز بغرض الترحيل, سجن الترحيل
uk затримання для депортації, арешт перед депортацією
es detención para deportación, detención migratoria
pt detenção para deportação, detenção migratória
ht detansyon imigrasyon

entryBan
de Einreiseverbot, Einreisesperre, Wiedereinreisesperre, Aufenthaltsverbot, Ausweisung
en entry ban, re-entry ban
fr interdiction d'entrée, interdiction de retour, interdiction de séjour
ar حظر الدخول, منع الدخول
uk заборона на в'їзд, заборона в'їзду
es prohibición de entrada, prohibición de ingreso
pt proibição de entrada, proibição de ingresso
ht entèdiksyon antre

voluntaryReturn
de freiwillige Rückkehr, freiwillige Ausreise, Rückkehr, zurückkehren, Heimreise
en voluntary return, voluntary departure, return home, go back, returning
fr retour volontaire, départ volontaire, retourner, retour au pays
ar عودة طوعية, عودة, مغادرة طوعية, رجوع إلى الوطن
uk добровільне повернення, повернутися, повернення на батьківщину, добровільний виїзд
es retorno voluntario, regreso voluntario, regresar, volver
pt retorno voluntário, regresso voluntário, voltar, regressar
ht retou volontè, tounen nan peyi

returnAdvice
de Rückkehrberatung, Rückkehrhilfe, REAG, GARP, Reintegration, StarthilfePlus
en return counselling, return assistance, reintegration, REAG/GARP
fr conseil au retour, aide au retour, réintégration
ar استشارات العودة, مساعدات العودة, إعادة الاندماج
uk консультації з повернення, допомога при поверненні, реінтеграція
es asesoramiento para el retorno, ayuda al retorno, reintegración
pt aconselhamento para retorno, ajuda ao retorno, reintegração
ht èd pou retou

passport
de Pass, Reisepass, Pässe, Nationalpass, Passpflicht, Passkopie, Kinderreisepass
en passport, passports, national passport, child passport
fr passeport, passeports, passeport pour enfant
ar جواز سفر, جوازات, جواز, باسبور, جواز سفر الأطفال
uk паспорт, закордонний паспорт, загранпаспорт, дитячий паспорт
es pasaporte, pasaportes, pasaporte infantil
pt passaporte, passaportes, passaporte infantil
ht paspò, paspò timoun

passportProcurement
de Passbeschaffung, Mitwirkungspflicht, Passverlängerung, Pass beantragen, Passersatz
en obtaining a passport, passport procurement, duty to cooperate, apply for a passport
fr obtention du passeport, obligation de coopérer, demander un passeport
ar استخراج جواز سفر, الحصول على جواز, واجب التعاون
uk отримання паспорта, оформлення паспорта, обов'язок співпрацювати
es obtener pasaporte, tramitar pasaporte, obligación de cooperar
pt obter passaporte, tirar passaporte, dever de cooperar
ht fè paspò, jwenn paspò

identityClarification
de Identitätsklärung, Identität, Identitätsnachweis, geklärte Identität, Staatsangehörigkeit nachweisen
en identity, clarification of identity, proof of identity, identification
fr identité, clarification de l'identité, preuve d'identité
ar هوية, إثبات الهوية, توضيح الهوية, تحديد الهوية
uk особа, встановлення особи, ідентичність, підтвердження особи
es identidad, aclaración de identidad, prueba de identidad
pt identidade, esclarecimento da identidade, comprovação de identidade
ht idantite, prèv idantite

travelDocument
de Reiseausweis, Reiseausweis für Ausländer, grauer Pass, Reisedokument, Passersatzpapier, Ersatzpass
en travel document, grey passport, travel document for foreigners, replacement passport
fr titre de voyage, document de voyage, titre de voyage pour étrangers
ar وثيقة سفر, وثائق السفر, وثيقة سفر للأجانب
uk проїзний документ, посвідчення для виїзду, проїзний документ для іноземців
es documento de viaje, título de viaje
pt documento de viagem, título de viagem
ht dokiman vwayaj

travelDocumentRefugees
de Reiseausweis für Flüchtlinge, blauer Pass, Flüchtlingspass, Konventionspass
en travel document for refugees, blue passport, refugee travel document, convention travel document
fr titre de voyage pour réfugiés, passeport bleu, passeport de réfugié
ar وثيقة سفر للاجئين, جواز أزرق, الجواز الأزرق
uk проїзний документ біженця, синій паспорт
es documento de viaje para refugiados, pasaporte azul
pt documento de viagem para refugiados, passaporte azul
ht dokiman vwayaj refijye, paspò ble

travel
de reisen, Reise, Auslandsreise, verreisen, Urlaub im Ausland
en travel, trip, journey, travelling abroad
fr voyager, voyage, déplacement
ar سفر, رحلة, يسافر
uk подорож, подорожувати, поїздка, мандрувати
es viajar, viaje
pt viajar, viagem
ht vwayaje, vwayaj

identityCard
de Personalausweis, Ausweis, Ausweise, Ausweisdokument, Perso, Lichtbildausweis, Ausweispapiere
en identity card, ID card, photo ID, identity document
fr carte d'identité, pièce d'identité, document d'identité
ar بطاقة هوية, هوية شخصية, بطاقة شخصية, وثيقة هوية
uk посвідчення особи, ID-картка, особисте посвідчення, посвідчувальний документ
es cédula de identidad, documento de identidad, carné de identidad, DNI, identificación
pt carteira de identidade, documento de identidade, cartão de cidadão, RG
ht kat idantite, kat didantite

onlineID
de eID, Online-Ausweis, Online-Ausweisfunktion, BundID, AusweisApp
en eID, online ID, electronic identity, BundID
fr eID, identité électronique, identification en ligne
ar هوية إلكترونية, إثبات الهوية عبر الإنترنت
uk електронна ідентифікація, онлайн-посвідчення, eID
es identidad electrónica, identificación en línea, eID
pt identidade eletrônica, identificação online, eID
ht idantite elektwonik

biometricPhoto
de Passbild, Passfoto, Lichtbild, biometrisches Foto, Passbilder
en passport photo, biometric photo, photograph
fr photo d'identité, photo biométrique, photo passeport
ar صورة شخصية, صورة بيومترية, صورة جواز سفر
uk фото на паспорт, біометричне фото, фотографія
es foto de pasaporte, foto biométrica, foto carné, fotografía
pt foto para passaporte, foto biométrica, fotografia, foto 3x4
ht foto paspò, foto idantite

certificateOfMarriage
de Heiratsurkunde, Eheurkunde, Eheschließungsurkunde, Ehefähigkeitszeugnis
en marriage certificate, certificate of no impediment
fr acte de mariage, certificat de mariage, certificat de capacité matrimoniale
ar شهادة زواج, عقد زواج, وثيقة زواج
uk свідоцтво про шлюб, шлюбне свідоцтво
es acta de matrimonio, certificado de matrimonio, partida de matrimonio
pt certidão de casamento, registro de casamento
ht ak maryaj

nameChange
de Namensänderung, Name ändern, Namenserklärung, Geburtsname, Nachname, Familienname
en name change, change of name, surname, family name
fr changement de nom, nom de famille, changer de nom
ar تغيير الاسم, اسم العائلة, لقب
uk зміна імені, зміна прізвища, прізвище
es cambio de nombre, apellido, cambiar de nombre
pt mudança de nome, sobrenome, alterar o nome
ht chanje non, siyati

lostDocuments
de verloren, Verlust, Verlustanzeige, verlorener Ausweis, gestohlene Papiere, Ersatzdokument, Neuausstellung
en lost, lost documents, lost passport, stolen documents, loss, replacement
fr perdu, perte, papiers perdus, documents volés, déclaration de perte, remplacement
ar فقدان, ضياع, مفقود, ضائع, بدل ضائع, فقدان جواز السفر
uk втрата, втратити, загубити, загублений, втрачені документи, викрадені документи
es perdido, pérdida, perder, documentos perdidos, documentos robados, extravío
pt perdido, perda, perder, documentos perdidos, documentos roubados, segunda via
ht pèdi, papye pèdi

certificates
de Bescheinigung, Zeugnis, Zeugnisse, Zertifikat, Urkunde, Attest, Bestätigung
en certificate, certification, confirmation, attestation
fr certificat, attestation, diplôme
ar شهادة, شهادات, إفادة, بيان
uk довідка, свідоцтво, сертифікат, посвідчення, атестат, сертифікати
es certificado, constancia, título, diploma
pt certificado, atestado, certidão, declaração, diploma
ht sètifika, atestasyon, diplòm

certificateOfConduct
de Führungszeugnis, polizeiliches Führungszeugnis, erweitertes Führungszeugnis, Strafregister
en certificate of good conduct, police clearance, criminal record certificate, police certificate
fr casier judiciaire, extrait de casier judiciaire, certificat de bonne conduite
ar شهادة حسن سلوك, سجل جنائي, لا حكم عليه, عدم محكومية
uk довідка про несудимість, довідка про відсутність судимості
es antecedentes penales, certificado de antecedentes, certificado de buena conducta
pt antecedentes criminais, certidão de antecedentes, atestado de bons antecedentes
ht sètifika bòn vi e mès, kazye jidisyè

certifiedCopy
de beglaubigte Kopie, Beglaubigung, beglaubigen, beglaubigt, Kopie, amtliche Beglaubigung, Abschrift
en certified copy, certification of copies, notarised copy, notarized, copies, authenticated
fr copie certifiée conforme, copie certifiée, certification, légalisation, copie
ar نسخة مصدقة, تصديق, نسخ مصدقة, صورة طبق الأصل
uk завірена копія, засвідчена копія, завірення, засвідчення, копія
es copia certificada, copia compulsada, compulsa, certificación de copias, copia autenticada
pt cópia autenticada, autenticação, cópia certificada
ht kopi sètifye, kopi otantifye

apostille
de Apostille, Legalisation, Legalisierung, Überbeglaubigung
en apostille, legalisation, legalization
fr apostille, légalisation de documents
ar أبوستيل, تصديق دولي, تصديق السفارة
uk апостиль, легалізація
es apostilla, legalización, apostillar
pt apostila, apostilamento, legalização
ht apostiy, legalizasyon

notary
de Notar, Notarin, Notare, notariell
en notary, notary public, notarial
fr notaire, notarié
ar كاتب عدل, موثق, نوتر
uk нотаріус, нотаріальний
es notario, notaría, notarial
pt notário, tabelião, cartório de notas
ht notè

swornTranslator
de vereidigter Übersetzer, beeidigte Übersetzerin, Übersetzer, Übersetzerin, beglaubigte Übersetzung, beeidigt
en sworn translator, certified translation, certified translator, translator, sworn translation
fr traducteur assermenté, traduction assermentée, traducteur, traductrice, traduction certifiée
ar مترجم محلف, مترجم, ترجمة محلفة, ترجمة معتمدة, مترجم معتمد
uk присяжний перекладач, перекладач, перекладачка, завірений переклад, присяжний переклад
es traductor jurado, traductor, traductora, traducción jurada, traducción certificada
pt tradutor juramentado, tradutor, tradutora, tradução juramentada, tradução certificada
ht tradiktè asèmante, tradiktè

naturalisation
de Einbürgerung, einbürgern, Einbürgerungsantrag, eingebürgert, Einbürgerungsbehörde, deutsche Staatsangehörigkeit beantragen
en naturalisation, naturalization, become German, naturalised, German citizenship application
fr naturalisation, naturaliser, devenir allemand
ar تجنيس, تجنس, حصول على الجنسية, طلب الجنسية
uk натуралізація, отримання громадянства, набуття громадянства
es naturalización, naturalizarse, nacionalización, nacionalizarse
pt naturalização, naturalizar-se, nacionalização
ht natiralizasyon, natiralize

citizenship
de Staatsangehörigkeit, Staatsbürgerschaft, Staatsbürger, Nationalität, deutsche Staatsangehörigkeit
en citizenship, nationality, citizen, national
fr nationalité, citoyenneté, citoyen, ressortissant
ar جنسية, مواطنة, مواطن, الجنسية الألمانية
uk громадянство, громадянин, громадянка, підданство, національність
es ciudadanía, nacionalidad, ciudadano
pt cidadania, nacionalidade, cidadão
ht sitwayènte, nasyonalite, sitwayen

dualCitizenship
de doppelte Staatsbürgerschaft, Mehrstaatigkeit, Doppelpass, Doppelstaatler, zwei Pässe
en dual citizenship, dual nationality, multiple citizenship
fr double nationalité, double citoyenneté
ar جنسية مزدوجة, ازدواج الجنسية, تعدد الجنسيات
uk подвійне громадянство, множинне громадянство
es doble nacionalidad, doble ciudadanía
pt dupla cidadania, dupla nacionalidade
ht doub nasyonalite

naturalisationTest
de Einbürgerungstest, Leben in Deutschland, Test Leben in Deutschland
en naturalisation test, citizenship test, Life in Germany test
fr test de naturalisation, test de citoyenneté, test vivre en Allemagne
ar اختبار التجنيس, اختبار الجنسية, اختبار الحياة في ألمانيا
uk тест на громадянство, тест з натуралізації, тест Життя в Німеччині
es examen de ciudadanía, prueba de naturalización, test de naturalización
pt teste de naturalização, teste de cidadania
ht tès natiralizasyon, egzamen sitwayènte

statelessness
de staatenlos, Staatenlose, Staatenlosigkeit, ungeklärte Staatsangehörigkeit
en stateless, statelessness
fr apatride, apatridie
ar عديم الجنسية, بدون جنسية, انعدام الجنسية
uk особа без громадянства, апатрид, безгромадянство
es apátrida, apatridia
pt apátrida, apatridia
ht apatrid, san nasyonalite

freedomOfMovement
de Freizügigkeit, Freizügigkeitsrecht, EU-Freizügigkeit, freizügigkeitsberechtigt, Freizügigkeitsbescheinigung
en freedom of movement, free movement, EU freedom of movement
fr libre circulation, liberté de circulation
ar حرية التنقل, حرية الحركة
uk свобода пересування, вільне пересування
es libre circulación, libertad de circulación
pt livre circulação, liberdade de circulação
ht lib sikilasyon

euCitizen
de EU-Bürger, EU-Bürgerin, Unionsbürger, EU-Ausländer, EU, Europäische Union, EWR
en EU citizen, EU national, EU, European Union, EEA
fr citoyen de l'UE, citoyen européen, ressortissant européen, UE, Union européenne
ar مواطن الاتحاد الأوروبي, مواطنو الاتحاد الأوروبي, الاتحاد الأوروبي
uk громадянин ЄС, громадяни ЄС, Європейський Союз, ЄС, Євросоюз
es ciudadano de la UE, ciudadano europeo, UE, Unión Europea
pt cidadão da UE, cidadão europeu, UE, União Europeia
ht sitwayen UE, Inyon Ewopeyèn

foreigner
de Ausländer, Ausländerin, ausländisch, Drittstaatsangehörige, Drittstaatler, Drittstaatsangehöriger
en foreigner, foreign national, third-country national, non-EU, foreign
fr étranger, étrangère, ressortissant de pays tiers, hors UE
ar أجنبي, أجانب, أجنبية, مواطن دولة ثالثة
uk іноземець, іноземка, іноземці, громадянин третьої країни, іноземної, іноземний
es extranjero, extranjera, nacional de tercer país, extracomunitario
pt estrangeiro, estrangeira, nacional de país terceiro
ht etranje

migrant
de Migrant, Migrantin, Zuwanderer, Einwanderer, Migration, Zuwanderung, Einwanderung, Migrationshintergrund, Migrantinnen
en migrant, immigrant, immigration, migration
fr migrant, immigré, immigration, migration, immigrant
ar مهاجر, مهاجرين, هجرة, مهاجرة
uk мігрант, мігрантка, іммігрант, міграція, імміграція, мігранток, мігранти
es migrante, inmigrante, inmigración, migración
pt migrante, imigrante, imigração, migração
ht migran, imigran, imigrasyon

newcomer
de Neuankömmling, Neuzugewanderte, neu in Deutschland, Neubürger, neu angekommen, Neuzugezogene
en newcomer, newly arrived, new arrival, new in Germany
fr nouvel arrivant, nouveaux arrivants, primo-arrivant
ar قادم جديد, وافد جديد, قادمون جدد, واصلون حديثا
uk новоприбулий, новоприбулі, нещодавно прибув
es recién llegado, recién llegados
pt recém-chegado, recém-chegados
ht moun ki fèk rive, fèk vini

registration
de Anmeldung, anmelden, Wohnsitzanmeldung, Wohnsitz anmelden, Ummeldung, ummelden, Meldepflicht
en registration, register, Anmeldung, register address, residence registration
fr inscription, s'inscrire, enregistrement, déclaration de domicile, Anmeldung, enregistrer
ar تسجيل, تسجيل السكن, تسجيل مكان الإقامة, أنملدونغ, يسجل
uk реєстрація, зареєструватися, реєстрація місця проживання, прописка, анмельдунг, реєструватися
es registro, registrarse, empadronamiento, empadronarse, Anmeldung, inscribirse
pt registro, registrar-se, registro de endereço, Anmeldung, inscrição, registro de residência
ht anrejistreman, anrejistre, enskripsyon, enskri

deregistration
de Abmeldung, abmelden, Wohnsitz abmelden
en deregistration, deregister, sign off
fr désinscription, radiation, se désinscrire, annuler la déclaration de domicile
ar إلغاء التسجيل, إلغاء تسجيل السكن
uk зняття з реєстрації, знятися з обліку, виписатися, виписка
es baja del registro, darse de baja, baja del padrón
pt cancelamento do registro, cancelar o registro, dar baixa
ht anile anrejistreman

registrationCertificate
de Meldebescheinigung, Anmeldebestätigung, Meldebestätigung, Anmeldebescheinigung, Wohnsitzbescheinigung
en registration certificate, confirmation of registration, certificate of residence, Meldebescheinigung
fr attestation de domicile, certificat de domicile, certificat d'inscription, justificatif de domicile
ar شهادة تسجيل السكن, تأكيد التسجيل, إثبات السكن
uk довідка про реєстрацію, довідка про місце проживання, підтвердження реєстрації
es certificado de empadronamiento, certificado de registro, comprobante de domicilio
pt certificado de registro, comprovante de residência, atestado de residência
ht sètifika rezidans, prèv adrès

immigrationOffice
de Ausländerbehörde, Ausländeramt, Amt für Migration, Zuwanderungsbehörde, Amt für Zuwanderung und Integration, ABH, Servicestelle für Zuwanderung, ZAB
en immigration office, foreigners authority, foreigners office, immigration authority, Ausländerbehörde
fr office des étrangers, service des étrangers, bureau de l'immigration, Ausländerbehörde, service d'immigration
ar دائرة الأجانب, مكتب الأجانب, دائرة الهجرة, مكتب الهجرة, سلطة الأجانب, مكتب تسجيل الأجانب
uk відомство у справах іноземців, управління у справах іноземців, міграційна служба, імміграційна служба, Ausländerbehörde, управління з питань іноземців, ZAB
es oficina de extranjería, oficina de extranjeros, oficina de migración, Ausländerbehörde, extranjería
pt departamento de estrangeiros, serviço de estrangeiros, escritório de imigração, Ausländerbehörde
ht biwo imigrasyon, biwo etranje

federalOfficeMigration
de BAMF, Bundesamt, Bundesamt für Migration und Flüchtlinge, Außenstelle
en BAMF, Federal Office for Migration and Refugees, Federal Office
fr BAMF, Office fédéral des migrations et des réfugiés, Office fédéral
ar المكتب الاتحادي للهجرة واللاجئين, المكتب الاتحادي, بامف, BAMF
uk Федеральне відомство, Федеральне відомство з питань міграції та біженців, BAMF, БАМФ
es BAMF, Oficina Federal de Migración y Refugiados, Oficina Federal
pt BAMF, Departamento Federal de Migração e Refugiados, Departamento Federal
ht BAMF, Biwo Federal

citizensOffice
de Bürgerbüro, Bürgeramt, Einwohnermeldeamt, Meldeamt, Meldebehörde, Bürgerservice, Einwohneramt, Kundenzentrum
en citizens' office, residents' registration office, registration office, Bürgeramt, Bürgerbüro, citizen service
fr bureau des citoyens, bureau d'enregistrement, Bürgeramt, Bürgerbüro, bureau de déclaration domiciliaire
ar مكتب المواطنين, مكتب خدمات المواطنين, مكتب تسجيل السكان, مكتب التسجيل
uk бюро громадян, служба реєстрації, Bürgeramt, Bürgerbüro, паспортний стіл, центр обслуговування громадян
es oficina de atención ciudadana, oficina de empadronamiento, Bürgeramt, Bürgerbüro, oficina del ciudadano
pt serviço ao cidadão, repartição de registro, Bürgeramt, Bürgerbüro, centro de atendimento ao cidadão
ht biwo sitwayen, biwo anrejistreman

districtOffice
de Landratsamt, Kreisverwaltung, Kreisverwaltungsreferat, KVR, Landkreis, Landrat
en district office, district administration, Landratsamt, county office
fr administration du district, bureau du district, Landratsamt
ar إدارة المقاطعة, مكتب المقاطعة, دائرة المقاطعة
uk районне управління, районна адміністрація, Landratsamt, управління району, районний офіс
es oficina del distrito, administración del distrito, Landratsamt
pt administração distrital, Landratsamt, repartição distrital
ht biwo distri

authority
de Behörde, Amt, Ämter, Behörden, Behördengang, Verwaltung, Dienststelle
en authority, authorities, public office, administration, government office
fr autorité, administration, service public, autorités
ar سلطة, سلطات, دائرة, دوائر حكومية, مؤسسة حكومية
uk відомство, орган влади, установа, адміністрація, державний орган
es autoridad, autoridades, oficina pública, administración
pt autoridade, órgão público, repartição pública, administração
ht otorite, biwo leta, administrasyon

embassy
de Botschaft, Konsulat, Generalkonsulat, Auslandsvertretung, Botschafter, konsularisch
en embassy, consulate, consulate general, diplomatic mission, consular
fr ambassade, consulat, consulat général, représentation diplomatique, consulaire
ar سفارة, قنصلية, سفارات, قنصلية عامة
uk посольство, консульство, генеральне консульство, дипломатичне представництво, консульський
es embajada, consulado, consulado general, consular
pt embaixada, consulado, consulado-geral, consular
ht anbasad, konsila

fillInHelp
de ausfüllen, Ausfüllhilfe, Hilfe beim Ausfüllen, Formularhilfe, Behördenbegleitung, Schreibhilfe
en fill in, fill out, help with forms, completing forms, accompaniment to authorities
fr remplir, aide pour remplir, aide aux formulaires, accompagnement administratif
ar تعبئة, ملء الاستمارات, تعبئة النماذج, مساعدة في تعبئة, مرافقة إلى الدوائر
uk заповнити, заповнення, допомога із заповненням, супровід до відомств
es llenar, rellenar, ayuda con formularios, acompañamiento a oficinas
pt preencher, preenchimento, ajuda com formulários, acompanhamento
ht ranpli, èd pou ranpli fòm

onlineServices
de Onlinedienst, Online-Antrag, Bürgerportal, Serviceportal, digitaler Antrag, Onlinezugang, online beantragen, Onlineportal, BundID
en online service, online application, service portal, digital application, online portal, e-government, apply online
fr service en ligne, demande en ligne, portail en ligne, démarche en ligne, guichet en ligne, téléservice
ar خدمة إلكترونية, طلب إلكتروني, بوابة إلكترونية, خدمات عبر الإنترنت, خدمات إلكترونية, طلب عبر الإنترنت
uk онлайн-послуга, онлайн-заява, онлайн-портал, портал послуг, онлайн-сервіс, електронні послуги, подати онлайн
es servicio en línea, trámite en línea, solicitud en línea, portal, portal en línea
pt serviço online, pedido online, portal de serviços, portal online, solicitar online
ht sèvis sou entènèt, aplikasyon sou entènèt, sèvis an liy

fee
de Gebühr, Gebühren, gebührenpflichtig, Verwaltungsgebühr, Bearbeitungsgebühr
en fee, fees, charge, processing fee
fr frais, taxe, redevance, droits, frais de dossier
ar رسم, رسوم, رسوم إدارية
uk збір, плата, мито, адміністративний збір, оплата, плати
es tasa, tarifa, arancel, tasas
pt taxa, tarifa, taxas, emolumento
ht frè, taks

feeExemption
de Gebührenbefreiung, gebührenfrei, Befreiung, kostenlos, kostenfrei, Ermäßigung
en fee exemption, exempt, free of charge, reduction, waived
fr exonération, exonéré, gratuit, dispense de frais, réduction
ar إعفاء من الرسوم, مجاني, إعفاء, تخفيض, بدون رسوم
uk звільнення від сплати, безкоштовно, безоплатно, знижка, безкоштовний
es exención de tasas, exento, gratuito, gratis, descuento
pt isenção de taxas, isento, gratuito, grátis, desconto
ht egzansyon, gratis

processingTime
de Bearbeitungszeit, Bearbeitungsdauer, Wartezeit, wie lange dauert, Verfahrensdauer, Dauer
en processing time, waiting time, how long does it take, duration
fr délai de traitement, temps d'attente, durée de traitement, combien de temps, durée
ar مدة المعالجة, وقت الانتظار, كم يستغرق, مدة
uk час розгляду, термін розгляду, час очікування, скільки триває, тривалість
es tiempo de tramitación, tiempo de espera, cuánto tarda, duración
pt tempo de processamento, tempo de espera, quanto tempo demora, duração
ht tan tretman, tan datant, konbyen tan

decisionLetter
de Bescheid, Bescheide, Entscheidung, Bewilligungsbescheid, Ablehnungsbescheid
en decision, notice, official notice, notification of decision
fr décision, avis, notification
ar قرار, قرارات, إشعار, إخطار بالقرار
uk рішення, повідомлення про рішення, постанова, рішень
es resolución, decisión, notificación, fallo
pt decisão, notificação, parecer
ht desizyon, notifikasyon

officialLetter
de Brief, Briefe, Schreiben, Behördenpost, Behördenbrief, Amtsdeutsch, Amtspost, Behördensprache
en letter, letters, official letter, mail from authorities, officialese
fr lettre, courrier, courrier officiel, lettre administrative
ar رسالة, رسائل, خطاب رسمي, بريد رسمي
uk лист, листи, офіційний лист, лист від відомства
es carta, cartas, carta oficial, correspondencia
pt carta, cartas, carta oficial, correspondência
ht lèt, lèt ofisyèl

approval
de Bewilligung, bewilligt, genehmigt, Genehmigung, Zusage, Zustimmung
en approval, approved, granted, consent
fr approbation, accord, accordé, approuvé
ar موافقة, قبول, موافق عليه
uk схвалення, затвердження, згода, схвалено
es aprobación, aprobado, concedido
pt aprovação, aprovado, concedido
ht apwobasyon

refusal
de Ablehnung, abgelehnt, ablehnen, Absage, verweigert
en refusal, refused, rejection, rejected, denied, turned down
fr refus, refusé, rejet, rejeté
ar رفض, مرفوض, يرفض
uk відмова, відмовити, відхилення, відхилений, відхилено
es rechazo, rechazado, denegado, denegación, negado
pt recusa, recusado, negado, indeferido, rejeitado
ht refi, refize, rejte

appealObjection
de Widerspruch, Einspruch, widersprechen, Rechtsbehelf, Rechtsmittel, Rechtsbehelfsbelehrung, Widerspruchsfrist
en objection, appeal, object, legal remedy, contest a decision
fr recours, opposition, faire appel, contester, appel, voie de recours
ar اعتراض, طعن, استئناف, تظلم
uk заперечення, оскарження, оскаржити, апеляція, скасувати рішення
es recurso, objeción, apelación, apelar, recurrir, impugnar
pt recurso, objeção, apelação, recorrer, contestar
ht apèl, fè apèl, opozisyon

legalAction
de Klage, klagen, Klageverfahren, Klage einreichen, Eilantrag, verklagen
en legal action, lawsuit, sue, file a claim in court, court case, urgent application
fr action en justice, plainte au tribunal, procès, poursuivre en justice, procédure judiciaire, référé
ar دعوى, رفع دعوى, دعوى قضائية, شكوى قضائية
uk позов, судовий позов, подати до суду, судитися, судова справа
es demanda, demandar, acción judicial, juicio, proceso judicial
pt ação judicial, processo judicial, processar, ação na justiça
ht pwosè, lajistis

court
de Gericht, Gerichte, Amtsgericht, Landgericht, Gerichtsverfahren, Gerichtsverhandlung, Justiz
en court, tribunal, court hearing, trial, judiciary
fr tribunal, cour, justice, audience, tribunaux
ar محكمة, محاكم, قضاء, جلسة المحكمة
uk суд, судове засідання, судовий, судочинство
es tribunal, juzgado, corte, justicia, audiencia judicial
pt tribunal, fórum, justiça, audiência judicial
ht tribinal, lakou

administrativeCourt
de Verwaltungsgericht, VG, Verwaltungsgerichtshof, Sozialgericht, Arbeitsgericht
en administrative court, social court, labour court
fr tribunal administratif, tribunal social, tribunal du travail
ar محكمة إدارية, محكمة اجتماعية, محكمة العمل
uk адміністративний суд, соціальний суд, суд з трудових спорів
es tribunal administrativo, tribunal social, tribunal laboral
pt tribunal administrativo, tribunal social, tribunal do trabalho
ht tribinal administratif

judge
de Richter, Richterin, Staatsanwalt, Staatsanwaltschaft
en judge, prosecutor, public prosecutor
fr juge, procureur, magistrat
ar قاض, قضاة, القاضي, مدع عام, نيابة عامة
uk суддя, прокурор, прокуратура, судді
es juez, jueza, fiscal, fiscalía
pt juiz, juíza, promotor, ministério público
ht jij, komisè gouvènman

lawyer
de Anwalt, Anwältin, Rechtsanwalt, Rechtsanwältin, Anwälte, Anwaltskanzlei, Fachanwalt
en lawyer, attorney, solicitor, legal counsel, law firm
fr avocat, avocate, avocats, cabinet d'avocats
ar محام, محامي, محامون, محامية, محامين
uk адвокат, адвокатка, юрист, юристка, правник
es abogado, abogada, abogados, letrado, patrocinio jurídico, defensor, defensora, defensoría
pt advogado, advogada, advogados
ht avoka

legalAdvice
de Rechtsberatung, Rechtsauskunft, rechtliche Beratung, Rechtshilfe, Rechtsantragstelle
en legal advice, legal counselling, legal help, legal information, legal consultation
fr conseil juridique, consultation juridique, aide juridique, renseignements juridiques
ar استشارة قانونية, استشارات قانونية, مشورة قانونية, مساعدة قانونية
uk юридична консультація, правова консультація, юридична допомога, правова допомога
es asesoría jurídica, asesoría legal, asesoramiento legal, consulta jurídica, ayuda legal
pt assessoria jurídica, orientação jurídica, aconselhamento jurídico, consulta jurídica, ajuda jurídica
ht konsèy legal, asistans legal, èd legal

refugeeLawClinic
de Refugee Law Clinic, Asylberatung, Asylverfahrensberatung, Asylsozialberatung, Verfahrensberatung
en refugee law clinic, asylum counselling, asylum advice, asylum procedure counselling
fr conseil en matière d'asile, clinique juridique pour réfugiés, conseil aux demandeurs d'asile
ar استشارات اللجوء, استشارة اللجوء, عيادة قانونية للاجئين
uk консультації з питань притулку, консультування шукачів притулку
es asesoría de asilo, asesoramiento en asilo, clínica jurídica para refugiados
pt aconselhamento sobre asilo, assessoria em asilo, clínica jurídica para refugiados
ht konsèy sou azil

legalAid
de Beratungshilfe, Prozesskostenhilfe, Beratungshilfeschein, Beratungsschein, PKH, Rechtsschutzversicherung
en legal aid, Prozesskostenhilfe, Beratungshilfe, legal aid voucher, lawyer costs
fr aide juridictionnelle, assistance judiciaire, frais d'avocat, Prozesskostenhilfe
ar مساعدة قضائية, معونة قضائية, تكاليف المحامي, مساعدة في تكاليف المحكمة
uk безоплатна правова допомога, допомога на судові витрати, витрати на адвоката, Prozesskostenhilfe
es asistencia jurídica gratuita, ayuda legal gratuita, costos de abogado, Prozesskostenhilfe, patrocinio gratuito, patrocinio jurídico gratuito, asesoramiento jurídico gratuito
pt assistência judiciária gratuita, justiça gratuita, custos de advogado, Prozesskostenhilfe
ht asistans jidisyè gratis

law
de Gesetz, Gesetze, Rechtsgrundlage, Vorschrift, Paragraf, gesetzlich, Rechtslage
en law, laws, legislation, regulation, legal basis, legal situation
fr loi, lois, législation, règlement, base légale, situation juridique
ar قانون, قوانين, تشريع, لائحة, وضع قانوني
uk закон, закони, законодавство, законодавчий, правова основа, правова ситуація
es ley, leyes, legislación, normativa
pt lei, leis, legislação, regulamento
ht lwa, règleman

basicRights
de Grundrechte, Grundgesetz, Verfassung, Meinungsfreiheit, Religionsfreiheit, Rechte und Pflichten, Würde des Menschen
en fundamental rights, basic rights, Basic Law, constitution, freedom of speech, freedom of religion, rights and duties
fr droits fondamentaux, loi fondamentale, constitution, liberté d'expression, liberté religieuse, droits et devoirs
ar حقوق أساسية, القانون الأساسي, دستور, حرية التعبير, حرية الدين, حقوق وواجبات
uk основні права, Основний закон, конституція, свобода слова, свобода віросповідання, права та обов'язки
es derechos fundamentales, Ley Fundamental, constitución, libertad de expresión, libertad religiosa, derechos y deberes
pt direitos fundamentais, Lei Fundamental, constituição, liberdade de expressão, liberdade religiosa, direitos e deveres
ht dwa fondamantal, konstitisyon, libète ekspresyon, libète relijyon

humanRights
de Menschenrechte, Menschenrecht, Menschenwürde, Menschenrechtsverletzung, Kinderrechte
en human rights, human dignity, children's rights
fr droits de l'homme, droits humains, dignité humaine, droits de l'enfant
ar حقوق الإنسان, كرامة الإنسان, حقوق الطفل, حقوق الأطفال
uk права людини, людська гідність, права дитини, права дітей
es derechos humanos, dignidad humana, derechos del niño
pt direitos humanos, dignidade humana, direitos da criança
ht dwa moun, diyite moun

democracy
de Demokratie, demokratisch, Rechtsstaat, Gewaltenteilung
en democracy, democratic, rule of law, separation of powers
fr démocratie, démocratique, état de droit
ar ديمقراطية, ديمقراطي, سيادة القانون, دولة القانون
uk демократія, демократичний, правова держава, верховенство права
es democracia, democrático, estado de derecho
pt democracia, democrático, estado de direito
ht demokrasi, demokratik

politics
de Politik, politisch, Partei, Parteien, politische Beteiligung, Mitbestimmung, Bürgerbeteiligung, Bundestag
en politics, political, party, political participation, parliament
fr politique, parti, participation politique, participation citoyenne, parlement
ar سياسة, سياسي, حزب, أحزاب, مشاركة سياسية, برلمان
uk політика, політичний, партія, політична участь, парламент
es política, político, partido, participación política, participación ciudadana, parlamento
pt política, político, partido, participação política, participação cidadã, parlamento
ht politik, pati politik, patisipasyon politik

elections
de Wahl, Wahlen, wählen, Wahlrecht, Kommunalwahl, Bundestagswahl, Briefwahl, wahlberechtigt
en election, elections, vote, voting, right to vote, local elections, postal vote
fr élection, élections, voter, vote, droit de vote, élections municipales
ar انتخاب, انتخابات, تصويت, حق الانتخاب, ينتخب
uk вибори, голосувати, голосування, виборче право, право голосу, обирати
es elección, elecciones, votar, voto, derecho al voto, elecciones municipales
pt eleição, eleições, votar, voto, direito de voto, eleições municipais
ht eleksyon, vote, dwa vòt

townCouncil
de Stadtrat, Gemeinderat, Kreistag, Stadtverordnete, Stadtverordnetenversammlung, Ortsbeirat
en city council, town council, municipal council, councillor, local council
fr conseil municipal, conseiller municipal, conseil communal
ar مجلس المدينة, مجلس بلدي, مجلس البلدية
uk міська рада, рада громади, депутат міської ради
es concejo municipal, consejo municipal, concejal, concejo
pt câmara de vereadores, conselho municipal, vereador, assembleia municipal
ht konsèy minisipal

mayor
de Bürgermeister, Bürgermeisterin, Oberbürgermeister, Oberbürgermeisterin
en mayor, lord mayor, district administrator
fr maire, bourgmestre
ar عمدة, رئيس البلدية, رئيسة البلدية
uk мер, мерка, бургомістр, міський голова
es alcalde, alcaldesa, intendente
pt prefeito, prefeita, presidente da câmara
ht majistra

integrationCouncil
de Integrationsrat, Migrationsbeirat, Ausländerbeirat, Integrationsbeirat, Migrantenbeirat, Beirat
en integration council, migration advisory board, foreigners' advisory council, advisory board
fr conseil d'intégration, conseil des migrants, conseil consultatif des étrangers, conseil consultatif, comité consultatif
ar مجلس الاندماج, مجلس الأجانب الاستشاري, مجلس الهجرة, مجلس استشاري, المجلس الاستشاري للهجرة
uk рада з інтеграції, рада іноземців, міграційна рада, консультативна рада
es consejo de integración, consejo de migrantes, consejo consultivo de extranjeros, consejo asesor
pt conselho de integração, conselho de migrantes, conselho consultivo de estrangeiros, conselho consultivo
ht konsèy entegrasyon, konsèy etranje

associations
de Verein, Vereine, Verband, Vereinsgründung, gemeinnützig, Wohlfahrtsverband
en association, associations, club, non-profit organisation, charity, NGO
fr association, associations, club, organisation à but non lucratif, ONG
ar جمعية, جمعيات, ناد, نادي, منظمة, رابطة, نوادي, أندية
uk об'єднання, товариство, спілка, асоціація, громадська організація, клуб, об'єднань
es asociación, asociaciones, club, organización sin fines de lucro, ONG
pt associação, associações, clube, organização sem fins lucrativos, ONG
ht asosyasyon, klib, òganizasyon

migrantOrganisations
de Migrantenorganisation, Migrantenselbstorganisation, MSO, Migrantenverein, Kulturverein, interkultureller Verein
en migrant organisation, migrant association, cultural association, intercultural association
fr organisation de migrants, association de migrants, association culturelle, interculturel
ar منظمة مهاجرين, منظمات المهاجرين, جمعية ثقافية, جمعيات المهاجرين
uk організація мігрантів, мігрантська організація, культурне товариство, діаспора
es organización de migrantes, asociación de inmigrantes, asociación cultural, intercultural
pt organização de migrantes, associação de imigrantes, associação cultural, intercultural
ht òganizasyon migran, asosyasyon kiltirèl

refugeeAid
de Flüchtlingshilfe, Helferkreis, Asylhelferkreis, Flüchtlingsrat, Asylkreis, Flüchtlingsberatung, Pro Asyl, Freundeskreis Asyl
en refugee aid, refugee council, helper group, support for refugees, refugee support group
fr aide aux réfugiés, conseil des réfugiés, soutien aux réfugiés, cercle d'entraide
ar مساعدة اللاجئين, مجلس اللاجئين, دعم اللاجئين, دائرة المساعدين
uk допомога біженцям, рада у справах біженців, підтримка біженців, коло помічників
es ayuda a refugiados, consejo de refugiados, apoyo a refugiados
pt ajuda a refugiados, conselho de refugiados, apoio a refugiados
ht èd pou refijye

migrationAdvice
de Migrationsberatung, MBE, Migrationsberatungsstelle, Migrationssozialberatung, Flüchtlings- und Integrationsberatung, Integrationsberatung, Beratung für Zugewanderte
en migration counselling, migration advice, migrant counselling, MBE, integration counselling, immigrant advice
fr conseil aux migrants, conseil en migration, MBE, conseil en intégration, conseil pour immigrés
ar استشارات الهجرة, استشارة الهجرة, استشارات المهاجرين, مشورة الهجرة, استشارات الاندماج
uk міграційне консультування, консультації для мігрантів, MBE, міграційна консультація, консультування мігрантів
es asesoramiento migratorio, asesoría para migrantes, orientación para inmigrantes, MBE, asesoría de integración
pt aconselhamento migratório, assessoria para migrantes, orientação para imigrantes, MBE
ht konsèy pou migran, konsèy imigrasyon

integrationManager
de Integrationsmanagement, Integrationsmanager, Integrationslotse, Integrationslotsin, Sozialbetreuung, Sozialarbeiter, Stadtteilmütter
en integration manager, integration management, integration guide, integration pilot, social worker
fr gestionnaire d'intégration, gestion de l'intégration, guide d'intégration, accompagnateur, travailleur social
ar مدير الاندماج, إدارة الاندماج, مرشد الاندماج, أخصائي اجتماعي, موظف اجتماعي
uk менеджер з інтеграції, інтеграційний менеджмент, інтеграційний провідник, соціальний працівник
es gestor de integración, gestión de la integración, guía de integración, trabajador social
pt gestor de integração, gestão da integração, guia de integração, assistente social
ht gid entegrasyon, travayè sosyal

integrationOfficer
de Integrationsbeauftragte, Integrationsbeauftragter, Integrationsstelle, Bildungskoordinator, Integreat
en integration officer, integration commissioner, integration office
fr délégué à l'intégration, chargé d'intégration, commissaire à l'intégration
ar مفوض الاندماج, مسؤول الاندماج, مكتب الاندماج
uk уповноважений з питань інтеграції, відповідальний за інтеграцію, відділ інтеграції
es encargado de integración, comisionado de integración, oficina de integración
pt encarregado de integração, comissário de integração, escritório de integração
ht responsab entegrasyon

discrimination
de Diskriminierung, diskriminiert, diskriminieren, Benachteiligung, benachteiligt, AGG, ungleich behandelt
en discrimination, discriminated, disadvantage, unfair treatment, unequal treatment, prejudice
fr discrimination, discriminé, discriminer, inégalité de traitement, préjugé
ar تمييز, تمييز عنصري, معاملة غير عادلة, يميز ضد
uk дискримінація, дискримінувати, упередження, нерівне ставлення
es discriminación, discriminado, discriminar, trato desigual, prejuicio
pt discriminação, discriminado, discriminar, tratamento desigual, preconceito
ht diskriminasyon, prejije

racism
de Rassismus, rassistisch, Fremdenfeindlichkeit, Rechtsextremismus, Antisemitismus, Hass, Hasskriminalität, Anfeindung
en racism, racist, xenophobia, right-wing extremism, antisemitism, hate crime, hate
fr racisme, raciste, xénophobie, extrême droite, antisémitisme, haine
ar عنصرية, عنصري, كراهية الأجانب, تطرف يميني, معاداة السامية, كراهية
uk расизм, расистський, ксенофобія, правий екстремізм, антисемітизм, ненависть
es racismo, racista, xenofobia, extrema derecha, antisemitismo, odio
pt racismo, racista, xenofobia, extrema direita, antissemitismo, ódio
ht rasis, rasism, ksenofobi, rayisman

antidiscriminationOffice
de Antidiskriminierungsstelle, Antidiskriminierungsberatung, Antidiskriminierung, Meldestelle
en anti-discrimination office, antidiscrimination agency, anti-discrimination advice
fr bureau antidiscrimination, service antidiscrimination, lutte contre les discriminations, centre de lutte contre les discriminations
ar مكتب مكافحة التمييز, مكافحة التمييز, استشارات مناهضة التمييز, مركز مكافحة التمييز
uk антидискримінаційна служба, антидискримінаційне бюро, протидія дискримінації, центр протидії дискримінації
es oficina antidiscriminación, lucha contra la discriminación, antidiscriminación
pt escritório antidiscriminação, combate à discriminação, antidiscriminação
ht biwo kont diskriminasyon

police
de Polizei, Polizist, Polizistin, Polizeiwache, Polizeirevier, Polizeiinspektion, 110
en police, police officer, police station, 110
fr police, policier, policière, commissariat, poste de police, gendarmerie
ar شرطة, شرطي, مركز شرطة, مخفر, بوليس
uk поліція, поліцейський, поліцейська дільниця, відділок поліції, 110
es policía, comisaría, agente de policía, estación de policía
pt polícia, policial, delegacia, esquadra
ht lapolis, polis, polisye, komisarya

reportingCrime
de Anzeige, Strafanzeige, Anzeige erstatten, anzeigen, Onlinewache, Zeuge, Zeugin
en report a crime, file a police report, press charges, criminal complaint, witness
fr porter plainte, dépôt de plainte, dénoncer, plainte à la police, témoin
ar بلاغ, تقديم بلاغ, محضر شرطة, إبلاغ الشرطة, شاهد
uk заява в поліцію, повідомити про злочин, подати заяву до поліції, свідок
es denuncia, denunciar, poner una denuncia, testigo
pt denúncia, denunciar, boletim de ocorrência, registrar ocorrência, testemunha
ht pote plent, rapòte krim, temwen

crime
de Straftat, Diebstahl, gestohlen, Einbruch, Betrug, Überfall, Verbrechen, Kriminalität
en crime, theft, stolen, burglary, fraud, robbery, offence, scam
fr crime, délit, vol, volé, cambriolage, fraude, escroquerie, agression
ar جريمة, جرائم, سرقة, مسروق, احتيال, سطو, اعتداء
uk злочин, крадіжка, вкрадений, пограбування, шахрайство, напад, правопорушення
es delito, crimen, robo, hurto, robado, estafa, fraude, asalto
pt crime, delito, roubo, furto, roubado, fraude, golpe, assalto
ht krim, vòl, vòlè, fwod, atak

penalty
de Strafe, Geldstrafe, Bußgeld, Ordnungswidrigkeit, bestraft, Haftstrafe, Gefängnis, JVA
en penalty, punishment, fine, administrative offence, prison, jail, criminal record, sanction
fr peine, amende, punition, infraction, prison, contravention, sanction
ar عقوبة, عقوبات, غرامة, سجن, مخالفة, غرامات
uk покарання, штраф, адміністративне правопорушення, в'язниця, тюрма, санкція
es pena, multa, sanción, castigo, cárcel, prisión, infracción
pt pena, multa, sanção, punição, prisão, cadeia, infração
ht pinisyon, amann, prizon, kontravansyon

counsellingVictims
de Opferhilfe, Opferberatung, Opfer, Weißer Ring, Opferschutz, Betroffene von Gewalt
en victim support, victim counselling, victim, victims of violence, victim protection
fr aide aux victimes, victime, soutien aux victimes, protection des victimes
ar مساعدة الضحايا, ضحية, ضحايا, دعم الضحايا
uk допомога потерпілим, жертва, потерпілий, підтримка жертв
es ayuda a víctimas, víctima, víctimas, apoyo a víctimas
pt apoio às vítimas, vítima, vítimas, ajuda às vítimas
ht èd pou viktim, viktim

dataProtection
de Datenschutz, DSGVO, personenbezogene Daten, Schweigepflicht, vertraulich, anonym, Vertraulichkeit, persönliche Daten, Passwort, Passwörter, Datensicherheit
en data protection, GDPR, personal data, privacy, confidential, anonymous, confidentiality, password
fr protection des données, RGPD, données personnelles, confidentiel, anonyme, secret professionnel, mot de passe, vie privée
ar حماية البيانات, خصوصية, بيانات شخصية, سري, سرية, مجهول الهوية, كلمة مرور, كلمة السر
uk захист даних, персональні дані, конфіденційність, конфіденційно, анонімно, приватність, пароль
es protección de datos, datos personales, privacidad, confidencial, anónimo, contraseña
pt proteção de dados, dados pessoais, privacidade, confidencial, sigilo, anônimo, senha
ht pwoteksyon done, done pèsonèl, konfidansyèl, anonim, modpas

spouseImmigration
de Ehegattennachzug, Ehegatte, Ehepartner, Ehefrau, Ehemann, Elternnachzug, Kindernachzug
en spouse reunification, spouse, husband, wife, spouse visa, partner visa
fr conjoint, conjointe, époux, épouse, regroupement du conjoint, mari
ar زوج, زوجة, لم شمل الزوجة, لم شمل الزوج, أزواج
uk подружжя, чоловік, дружина, приїзд подружжя, возз'єднання подружжя
es cónyuge, esposo, esposa, marido, reagrupación del cónyuge
pt cônjuge, esposo, esposa, marido, visto de cônjuge
ht mari, madanm, konjwen

missingRelatives
de Suchdienst, vermisst, Vermisste, Angehörige suchen, Familienangehörige finden, DRK-Suchdienst, Trace the Face
en tracing service, missing person, missing relatives, search for family, Red Cross tracing
fr service de recherche, personne disparue, disparu, proches disparus, rechercher sa famille
ar مفقودون, خدمة البحث عن المفقودين, أقارب مفقودون, البحث عن العائلة
uk розшук, зниклий, зниклі родичі, пошук рідних, служба розшуку
es servicio de búsqueda, desaparecido, familiares desaparecidos, buscar familiares
pt serviço de busca, desaparecido, familiares desaparecidos, procurar parentes
ht moun ki disparèt, chèche fanmi

lostProperty
de Fundbüro, Fundsachen, Fundamt, verlorene Gegenstände
en lost property, lost and found, lost property office, found items
fr objets trouvés, objets perdus, bureau des objets trouvés, biens perdus
ar مفقودات, مكتب المفقودات, أغراض مفقودة, ممتلكات مفقودة
uk бюро знахідок, знахідки, загублені речі
es objetos perdidos, oficina de objetos perdidos
pt achados e perdidos, perdidos e achados
ht objè pèdi
`;
