/** What newcomers ask about learning and family, in eight languages; machine-made, unreviewed by speakers. */
export const learningWords: string = `
childcare
de Kinderbetreuung, Kindertagesbetreuung, Kinder betreuen, Betreuungsangebot, Kinderaufsicht
en childcare, child care, looking after children
fr garde des enfants, mode de garde, accueil des enfants, faire garder
ar رعاية الأطفال, رعاية الطفل, حضانة الأطفال
uk догляд за дітьми, догляд за дитиною, дитячий догляд
es cuidado infantil, cuidado de niños, guardería
pt cuidado infantil, cuidar de crianças, acolhimento de crianças
ht gadri, gade timoun

kindergarten
de Kindergarten, Kindergärten, Kita, Kitas, Kindertagesstätte, Kindertageseinrichtung, Kiga
en kindergarten, daycare, day care centre, daycare center, Kita, nursery school, preschool
fr jardin d'enfants, école maternelle, maternelle, Kita, Kindergarten
ar روضة, رياض, روضة أطفال, حضانة, دور الحضانة, كيتا
uk дитячий садок, дитсадок, садочок, садок, дошкільний заклад, кіта
es jardín de infancia, jardín infantil, guardería, kínder, preescolar, Kita, jardín de infantes, jardín maternal, jardines maternales
pt jardim de infância, creche, pré-escola, escolinha, Kita
ht jadendanfan, klas matènèl, lekòl matènèl

nursery
de Krippe, Kinderkrippe, Krippenplatz, Kleinkindbetreuung
en crèche, creche, nursery, infant care, baby care
fr crèche, halte-garderie, pouponnière, garderie
ar حضانة, دار حضانة, حضانة الرضع
uk ясла, ясельна група, дитячі ясла
es guardería, sala cuna, casa cuna, escuela infantil
pt creche, berçário
ht krèch, gadri

childminder
de Tagesmutter, Tagesmütter, Tagesvater, Tageseltern, Kindertagespflege, Tagespflege, Babysitter, Kinderfrau
en childminder, child minder, day mother, family daycare, Tagesmutter, registered childminder, babysitter, nanny
fr assistante maternelle, nourrice, assistant maternel, nounou, baby-sitter
ar مربية نهارية, أم بديلة نهارية, جليسة أطفال, مربية
uk денна няня, няня, денна мама, вихователька вдома, бебісітер
es madre de día, niñera, cuidadora de niños, nana, canguro
pt mãe crecheira, cuidadora de crianças, babá
ht gadò timoun, gadò

childcarePlace
de Kitaplatz, Kita-Platz, Kindergartenplatz, Betreuungsplatz, Kita-Gutschein, Voranmeldung, Warteliste, Rechtsanspruch
en childcare place, kindergarten place, daycare spot, waiting list, Kita voucher
fr place en crèche, place au jardin d'enfants, liste d'attente
ar مكان في الروضة, مقعد في الروضة, قائمة الانتظار
uk місце в садочку, місце в дитячому садку, черга в садок
es plaza de guardería, cupo, lista de espera
pt vaga na creche, vaga, lista de espera
ht plas nan gadri, lis datant

childcareFees
de Kita-Gebühr, Kitagebühren, Elternbeitrag, Elternbeiträge, Kindergartenbeitrag, Betreuungskosten
en childcare fees, kindergarten fees, parental contribution, daycare costs
fr frais de garde, frais de crèche, participation des parents
ar رسوم الروضة, تكاليف الروضة, رسوم الحضانة
uk плата за садок, батьківська плата, оплата садочка, батьківський внесок
es cuota de guardería, tarifa de la guardería, aporte de los padres
pt mensalidade da creche, taxa da creche, contribuição dos pais
ht frè gadri

educator
de Erzieher, Erzieherin, Kinderpfleger, Kinderpflegerin, pädagogische Fachkraft
en educator, kindergarten teacher, nursery teacher, childcare worker
fr éducateur, éducatrice, puéricultrice
ar مربي, مربية, مربون
uk вихователь, вихователька, вихователі
es educador, educadora, parvularia, maestra jardinera
pt educador, educadora, educadora de infância
ht edikatè, edikatris

afterSchoolCare
de Hort, Horte, Schülerhort, Kinderhort, Nachmittagsbetreuung, Mittagsbetreuung, Schulkindbetreuung, Kernzeitbetreuung
en after-school care, afterschool club, after school care, Hort, afternoon care, lunchtime care
fr garderie périscolaire, périscolaire, accueil périscolaire, étude surveillée
ar رعاية بعد المدرسة, رعاية بعد الظهر, نادي ما بعد المدرسة
uk група продовженого дня, продльонка, подовжений день, догляд після школи
es cuidado extraescolar, guardería después de la escuela, extraescolar
pt contraturno, cuidado após a escola, ATL
ht gadri apre lekòl

allDaySchool
de Ganztagsschule, Ganztag, Ganztagsbetreuung, Ganztagsklasse, OGS, gebundener Ganztag, offene Ganztagsschule
en all-day school, full-day school, full day care
fr école à plein temps, école à journée complète, journée continue
ar مدرسة بدوام كامل, دوام كامل
uk школа повного дня, повний день
es escuela de jornada completa, jornada completa, jornada extendida
pt escola em tempo integral, período integral, tempo integral
ht lekòl tout jounen

holidayCare
de Ferienbetreuung, Ferienprogramm, Ferienpass, Ferienfreizeit, Ferienlager, Ferienspiele
en holiday care, holiday programme, summer camp, holiday club, holiday pass
fr centre de loisirs, centre aéré, colonie de vacances, accueil de loisirs
ar رعاية أثناء العطل, مخيم صيفي, برنامج العطلة
uk дитячий табір, літній табір, програма на канікули
es campamento de verano, campamento, programa de vacaciones, colonia de vacaciones
pt colônia de férias, acampamento, programa de férias
ht kan ete

preschool
de Vorschule, Vorkurs, Vorschulkind, vorschulisch, Vorlaufkurs, Schulvorbereitung
en preschool, pre-school, pre-primary, school preparation
fr préscolaire, école maternelle, grande section
ar تمهيدي, ما قبل المدرسة, مرحلة تمهيدية
uk дошкільна підготовка, дошкілля, підготовчий клас
es preescolar, educación inicial, educación infantil
pt pré-escola, pré-escolar, educação infantil
ht preskolè

parentChildGroup
de Krabbelgruppe, Eltern-Kind-Gruppe, Mutter-Kind-Gruppe, Spielgruppe, Eltern-Kind-Kurs, PEKiP
en playgroup, parent-child group, toddler group, mother and baby group
fr groupe parents-enfants, groupe de jeu, atelier parents-enfants
ar مجموعة الأم والطفل, مجموعة لعب
uk група мами з дитиною, ігрова група, мама і малюк
es grupo de juego, grupo de madres e hijos, grupo de padres e hijos
pt grupo de pais e filhos, grupo de mães e bebês
ht gwoup manman ak pitit

school
de Schule, Schulbesuch, schulisch, Schulplatz, zur Schule gehen, Schulbildung
en school, schooling, school place, attend school
fr école, scolarité, scolaire, établissement scolaire
ar مدرسة, مدارس, مدرسي
uk школа, шкільний, навчання в школі, школі, шкіл, школу, школою
es escuela, colegio, escolar, cole
pt escola, colégio, escolar
ht lekòl

education
de Bildung, Bildungssystem, Bildungsweg, Schulsystem, Bildungsangebot
en education, education system, school system, educational
fr éducation, enseignement, système éducatif
ar تعليم, نظام التعليم, تعليمي
uk освіта, освітній, система освіти, освіти
es educación, sistema educativo, enseñanza, educativo
pt educação, ensino, sistema educacional
ht edikasyon, ansèyman

schoolTypes
de Schulart, Schulform, Schultyp, weiterführende Schule, Schullaufbahn
en type of school, kinds of schools, school type
fr type d'école, types d'établissements
ar أنواع المدارس, نوع المدرسة
uk тип школи, види шкіл, типи шкіл
es tipo de escuela, tipos de colegio
pt tipo de escola, tipos de escolas
ht kalite lekòl

primarySchool
de Grundschule, Volksschule, Grundschüler, Primarstufe, Grundschulkind
en primary school, elementary school, Grundschule, grade school
fr école primaire, école élémentaire, primaire, Grundschule
ar مدرسة ابتدائية, ابتدائية, المرحلة الابتدائية, ابتدائي
uk початкова школа, молодша школа, Grundschule
es escuela primaria, primaria, educación básica
pt escola primária, ensino fundamental, primário
ht lekòl primè, lekòl fondamantal

secondarySchool
de weiterführende Schule, Sekundarschule, Oberschule, Sekundarstufe, Stadtteilschule, Gesamtschule, Gemeinschaftsschule
en secondary school, high school, middle school, secondary education
fr école secondaire, collège, lycée, secondaire
ar مدرسة ثانوية, مدرسة إعدادية, المرحلة الثانوية, إعدادي, ثانوي
uk середня школа, старша школа, середня освіта
es escuela secundaria, secundaria, instituto, liceo, bachillerato
pt escola secundária, ensino médio, ensino secundário
ht lekòl segondè

gymnasium
de Gymnasium, Gymnasien, gymnasiale Oberstufe, Gymnasiast
en Gymnasium, grammar school, academic secondary school
fr Gymnasium, lycée, lycée général, gymnase
ar جيمنازيوم, المدرسة الثانوية العامة
uk гімназія, гімназії
es Gymnasium, liceo, bachillerato
pt Gymnasium, liceu
ht Gymnasium, lise

realschule
de Realschule, Wirtschaftsschule, Realschüler
en Realschule, intermediate secondary school
fr Realschule, collège intermédiaire
ar ريال شوله, المدرسة المتوسطة
uk реальна школа, Realschule, реальне училище
es Realschule, escuela secundaria intermedia
pt Realschule, escola secundária intermediária
ht Realschule

mittelschule
de Mittelschule, Hauptschule, Werkrealschule, Hauptschüler
en Mittelschule, Hauptschule, lower secondary school
fr Mittelschule, Hauptschule
ar هاوبت شوله, ميتل شوله, المدرسة الرئيسية
uk головна школа, основна школа, Mittelschule, Hauptschule
es Mittelschule, Hauptschule, escuela secundaria básica
pt Mittelschule, Hauptschule, escola secundária básica
ht Hauptschule

specialSchool
de Förderschule, Sonderschule, Förderzentrum, SBBZ, sonderpädagogischer Förderbedarf, Förderbedarf, Inklusion, Schulbegleitung
en special school, special needs school, special educational needs, special education, inclusion
fr école spécialisée, enseignement spécialisé, besoins éducatifs particuliers, inclusion scolaire
ar مدرسة خاصة, مدرسة ذوي الاحتياجات الخاصة, احتياجات خاصة, دمج مدرسي
uk спеціальна школа, спецшкола, корекційна школа, особливі освітні потреби, інклюзія, інклюзивний
es escuela especial, educación especial, necesidades especiales, inclusión
pt escola especial, educação especial, necessidades especiais, inclusão
ht lekòl espesyal

privateSchool
de Privatschule, Waldorfschule, Montessori, freie Schule, Schulgeld, internationale Schule
en private school, Waldorf, Montessori, school fees, international school
fr école privée, école internationale, frais de scolarité
ar مدرسة خاصة أهلية, مدرسة دولية, رسوم مدرسية
uk приватна школа, міжнародна школа, вальдорфська школа
es escuela privada, colegio privado, colegiatura, escuela internacional
pt escola particular, escola privada, escola internacional
ht lekòl prive

schoolEnrolment
de Schulanmeldung, Einschulung, einschulen, Schuleinschreibung, Schuleintritt, Schulaufnahme, Schulanfänger, eingeschult
en school enrolment, school enrollment, school registration, starting school, enrol at school, enroll in school
fr inscription scolaire, inscrire à l'école, rentrée, inscription à l'école, scolarisation
ar تسجيل في المدرسة, التسجيل المدرسي, تسجيل الطفل, دخول المدرسة, قبول في المدرسة, إجراءات القبول
uk запис до школи, зарахування, вступ до школи, записати дитину, перший клас
es matrícula, inscripción escolar, matricular, escolarización
pt matrícula, matricular, inscrição escolar
ht enskripsyon lekòl

compulsorySchooling
de Schulpflicht, schulpflichtig, Vollzeitschulpflicht, Berufsschulpflicht
en compulsory schooling, compulsory education, school attendance, compulsory school age, school age
fr scolarité obligatoire, obligation scolaire, école obligatoire
ar تعليم إلزامي, إلزامية التعليم, التعليم الإجباري
uk обов'язкова освіта, обов'язкове навчання, шкільний обов'язок
es escolaridad obligatoria, educación obligatoria, obligación escolar, edad escolar
pt escolaridade obrigatória, ensino obrigatório, idade escolar
ht lekòl obligatwa

schoolAbsence
de Schulabsenz, Fehlzeit, Entschuldigung, Krankmeldung Schule, Schulschwänzen, schwänzen, Beurlaubung
en absence, absent, excuse note, truancy, skipping school
fr absence, absent, absentéisme, mot d'excuse
ar غياب, تغيب, عذر
uk пропуск, прогул, відсутність, пояснювальна записка
es ausencia, inasistencia, ausentismo, justificante
pt ausência, justificativa
ht absans

schoolAuthority
de Schulamt, Schulbehörde, Schulverwaltungsamt, Schulreferat, staatliches Schulamt, Kultusministerium
en school authority, education authority, Schulamt, school board
fr office scolaire, inspection académique, autorité scolaire, Schulamt
ar مديرية التعليم, دائرة المدارس, إدارة المدارس
uk відділ освіти, управління освіти, шкільне відомство, Schulamt
es autoridad escolar, oficina escolar, secretaría de educación, Schulamt
pt secretaria de educação, autoridade escolar, Schulamt
ht biwo lekòl

schoolDistrict
de Schulbezirk, Schulsprengel, Sprengelschule, Sprengel, Einzugsgebiet, zuständige Schule
en school district, catchment area, local school
fr secteur scolaire, carte scolaire, école de secteur
ar منطقة مدرسية, المدرسة التابعة للحي
uk шкільний округ, школа за місцем проживання, мікрорайон школи
es distrito escolar, zona escolar
pt distrito escolar, zona escolar
ht distri lekòl

schoolTransfer
de Übertritt, Schulwechsel, Übergang, Übertrittszeugnis, Grundschulempfehlung, Schulempfehlung
en school transfer, changing schools, transition to secondary school, recommendation
fr changement d'école, passage au secondaire, orientation scolaire
ar تغيير المدرسة, الانتقال إلى مدرسة أخرى
uk зміна школи, перехід до іншої школи, перевестися
es cambio de escuela, traslado escolar, paso a secundaria
pt transferência escolar, mudança de escola
ht chanje lekòl

welcomeClass
de Willkommensklasse, Vorbereitungsklasse, Deutschklasse, Übergangsklasse, Internationale Klasse, VKL, DaZ-Klasse, Sprachlernklasse
en welcome class, preparatory class, international class, Willkommensklasse, reception class
fr classe d'accueil, classe préparatoire, classe d'intégration, UPE2A
ar صف ترحيبي, صف تحضيري, صف استقبال
uk підготовчий клас, інтеграційний клас, вітальний клас
es clase de bienvenida, clase preparatoria, aula de acogida
pt turma de acolhimento, classe preparatória
ht klas akèy

teacher
de Lehrer, Lehrerin, Lehrkraft, Lehrkräfte, Klassenlehrer, Klassenleitung, Schulleitung, Direktor
en teacher, class teacher, head teacher, headmaster, principal
fr enseignant, enseignante, professeur, maître, maîtresse, directeur d'école
ar معلم, معلمة, معلمون, مدرس, مدرسون, أستاذ
uk вчитель, учитель, вчителька, викладач, директор школи, класний керівник
es maestro, maestra, profesor, profesora, docente, director
pt professor, professora, docente, diretor
ht pwofesè, mèt lekòl, anseyan

pupil
de Schüler, Schülerin, Schulkind, Schulkinder, Schülerschaft, Schülerinnen
en pupil, schoolchild, schoolchildren, school student
fr élève, écolier, écolière
ar تلميذ, تلاميذ, تلميذة
uk учень, учениця, учні, школяр
es alumno, alumna, escolar, estudiante
pt aluno, aluna
ht elèv

schoolReport
de Schulzeugnis, Zeugnis, Noten, Schulnote, Zwischenzeugnis, Jahreszeugnis, Halbjahreszeugnis
en school report, report card, grades, marks
fr bulletin scolaire, bulletin de notes, notes scolaires
ar شهادة مدرسية, علامات, درجات, كشف علامات
uk табель, шкільний табель, оцінки, свідоцтво
es boletín de notas, calificaciones, boleta
pt boletim escolar, boletim
ht kanè

schoolCertificate
de Schulabschluss, Schulabschlüsse, Abschlusszeugnis, Abschlussprüfung
en school-leaving certificate, school leaving qualification, school diploma, graduation, final exam
fr diplôme de fin d'études, certificat de fin d'études, diplôme scolaire, fin de scolarité
ar شهادة التخرج, شهادة إتمام الدراسة, شهادة إنهاء المدرسة
uk атестат, шкільний атестат, свідоцтво про освіту, закінчення школи
es título escolar, certificado de estudios, diploma escolar, graduación
pt certificado de conclusão, diploma escolar, histórico escolar
ht diplòm lekòl, sètifika

basicCertificate
de Hauptschulabschluss, Mittelschulabschluss, Quali, qualifizierender Abschluss, Berufsreife, ESA, erster Schulabschluss
en Hauptschulabschluss, basic school leaving certificate, Quali, lower secondary certificate
fr Hauptschulabschluss, brevet, certificat de fin de scolarité obligatoire
ar شهادة المدرسة الرئيسية, شهادة التعليم الأساسي
uk свідоцтво про базову середню освіту, Hauptschulabschluss, дев'ять класів
es Hauptschulabschluss, certificado de secundaria básica
pt Hauptschulabschluss, certificado do ensino fundamental
ht Hauptschulabschluss

intermediateCertificate
de Realschulabschluss, mittlere Reife, mittlerer Schulabschluss, MSA, Fachoberschulreife
en Realschulabschluss, intermediate school leaving certificate, mittlere Reife, GCSE
fr Realschulabschluss, brevet des collèges
ar شهادة المدرسة المتوسطة, شهادة إعدادية
uk середній шкільний атестат, Realschulabschluss, MSA
es Realschulabschluss, certificado de secundaria
pt Realschulabschluss, certificado de ensino intermediário
ht Realschulabschluss

abitur
de Abitur, Abi, Hochschulreife, Fachabitur, Fachhochschulreife, Matura, Reifeprüfung, Abiturient
en Abitur, A-levels, high school diploma, university entrance qualification, baccalaureate
fr baccalauréat, bac, Abitur
ar بكالوريا, أبيتور, شهادة الثانوية العامة, توجيهي
uk абітур, повна середня освіта, атестат зрілості, Abitur
es bachillerato, Abitur, título de bachiller
pt Abitur, diploma do ensino médio, vestibular
ht bakaloreya, bak, filo

externalExam
de Schulabschluss nachholen, nachholen, Externenprüfung, zweiter Bildungsweg, Nichtschülerprüfung
en second-chance education, catch up on school certificate, external exam, retake
fr école de la deuxième chance, rattraper le diplôme, candidat libre
ar استكمال الشهادة المدرسية, امتحان خارجي, التعليم الثاني
uk екстернат, здобути атестат, закінчити школу дорослим
es validar estudios, examen libre, educación para adultos, terminar la escuela
pt supletivo, EJA, concluir os estudos
ht fini lekòl

eveningSchool
de Abendschule, Abendgymnasium, Abendrealschule, Kolleg, Berufsoberschule, BOS, Fachoberschule, FOS
en evening school, night school, evening classes, adult high school
fr cours du soir, école du soir, lycée du soir
ar مدرسة مسائية, دراسة مسائية
uk вечірня школа, вечірнє навчання
es escuela nocturna, escuela para adultos, nocturna
pt escola noturna, curso noturno
ht lekòl leswa

homeworkHelp
de Hausaufgabenhilfe, Hausaufgabenbetreuung, Hausaufgaben, Lernhilfe, Lernförderung
en homework help, homework, homework support, learning support, homework club
fr aide aux devoirs, devoirs, soutien scolaire, accompagnement scolaire
ar مساعدة في الواجبات, واجبات مدرسية, واجب منزلي
uk допомога з уроками, домашнє завдання, домашні завдання
es ayuda con las tareas, tareas, deberes, apoyo escolar
pt ajuda com a lição de casa, dever de casa, tarefas, reforço escolar
ht èd pou devwa, devwa

tutoring
de Nachhilfe, Nachhilfeunterricht, Nachhilfelehrer, Förderunterricht, Lernförderung
en tutoring, tutor, private lessons, remedial teaching, coaching
fr cours particuliers, soutien scolaire, tutorat, cours de rattrapage
ar دروس خصوصية, دروس تقوية, مدرس خصوصي
uk репетитор, репетиторство, додаткові заняття
es clases particulares, tutoría, clases de apoyo, refuerzo escolar
pt aulas particulares, reforço escolar, tutoria
ht kou patikilye

educationAndParticipation
de Bildung und Teilhabe, BuT, Bildungspaket, Teilhabepaket, Bildungs- und Teilhabepaket, Teilhabeleistungen
en education and participation package, Bildung und Teilhabe, education package
fr paquet éducation et participation, Bildung und Teilhabe, BuT
ar حزمة التعليم والمشاركة, مساعدات التعليم والمشاركة
uk освітній пакет, пакет освіти та участі, Bildung und Teilhabe, BuT
es paquete de educación y participación, Bildung und Teilhabe, BuT
pt pacote de educação e participação, Bildung und Teilhabe, BuT
ht Bildung und Teilhabe

schoolSupplies
de Schulbedarf, Schulsachen, Schulranzen, Schultasche, Schulmaterial, Schulbuch, Schulbücher, Schultüte
en school supplies, school bag, satchel, textbooks, school books, stationery
fr fournitures scolaires, cartable, manuels scolaires, livres scolaires
ar مستلزمات مدرسية, حقيبة مدرسية, كتب مدرسية, قرطاسية
uk шкільне приладдя, портфель, рюкзак, підручники, підручник
es útiles escolares, mochila, material escolar, libros de texto
pt material escolar, mochila, livros didáticos
ht founiti lekòl, valiz lekòl

schoolLunch
de Mittagessen, Schulessen, Schulmensa, Mensa, Mittagsverpflegung, Pausenbrot
en school lunch, school meals, lunch, canteen
fr cantine, repas scolaire, déjeuner
ar وجبة الغداء, غداء مدرسي, مقصف
uk шкільні обіди, обід, їдальня, харчування
es almuerzo escolar, comedor, comida escolar
pt merenda, almoço escolar, refeitório, cantina
ht manje lekòl, kantin

schoolTransport
de Schulweg, Schulbus, Schulbusse, Schülerbeförderung, Schülerticket, Schulwegkosten
en school bus, school transport, way to school, student ticket
fr bus scolaire, transport scolaire, chemin de l'école
ar حافلة مدرسية, نقل مدرسي, طريق المدرسة
uk шкільний автобус, дорога до школи, проїзний для школярів
es autobús escolar, transporte escolar, camino a la escuela
pt ônibus escolar, transporte escolar
ht bis lekòl

schoolHolidays
de Schulferien, Ferien, Sommerferien, Weihnachtsferien, Osterferien, Herbstferien, schulfrei
en school holidays, holidays, school break, summer vacation, half-term
fr vacances scolaires, vacances, congés scolaires
ar عطلة مدرسية, عطل, إجازة مدرسية, العطلة الصيفية
uk канікули, шкільні канікули, літні канікули, канікул
es vacaciones escolares, vacaciones, receso
pt férias escolares, férias, recesso
ht vakans, konje lekòl

parentsEvening
de Elternabend, Elternsprechtag, Elterngespräch, Elternsprechstunde, Elternbeirat, Elternvertreter
en parents' evening, parent-teacher conference, parent evening, parent council, PTA
fr réunion de parents, réunion parents-professeurs, conseil de parents, représentants des parents
ar اجتماع أولياء الأمور, لقاء أولياء الأمور, مجلس الآباء
uk батьківські збори, батьківський комітет, зустріч з вчителем
es reunión de padres, junta de padres, asociación de padres
pt reunião de pais, associação de pais
ht reyinyon paran

schoolPsychologist
de Schulpsychologe, Schulpsychologin, Schulpsychologie, schulpsychologischer Dienst, Schulberatung, Beratungslehrer
en school psychologist, school counselling, school counselor, guidance counsellor, educational psychologist
fr psychologue scolaire, conseiller scolaire, conseil scolaire
ar أخصائي نفسي مدرسي, مرشد مدرسي, إرشاد مدرسي
uk шкільний психолог, психолог у школі, шкільна консультація
es psicólogo escolar, orientador, orientación escolar
pt psicólogo escolar, orientador educacional, orientação escolar
ht sikològ lekòl

schoolSocialWork
de Schulsozialarbeit, Schulsozialarbeiter, Jugendsozialarbeit an Schulen, JaS, Schulsozialpädagoge
en school social work, school social worker
fr assistance sociale scolaire, assistant social scolaire, travail social à l'école
ar عمل اجتماعي مدرسي, أخصائي اجتماعي مدرسي
uk шкільний соціальний працівник, соціальний педагог, соцпедагог
es trabajo social escolar, trabajador social escolar
pt assistente social escolar, serviço social escolar
ht travayè sosyal lekòl

bullying
de Mobbing, mobben, Hänseln, Ausgrenzung, Cybermobbing, gemobbt
en bullying, bullied, cyberbullying, mobbing, teasing
fr harcèlement scolaire, harcèlement, brimades, harcelé, intimidation
ar تنمر, مضايقة, التنمر الإلكتروني
uk булінг, цькування, знущання, мобінг
es acoso escolar, bullying, intimidación, hostigamiento
pt bullying, assédio escolar, intimidação
ht pèsekisyon, entimidasyon

learningDifficulty
de Lernschwäche, Legasthenie, LRS, Dyskalkulie, Lernschwierigkeit, Lese-Rechtschreib-Schwäche, ADHS
en learning difficulty, dyslexia, dyscalculia, learning disability, ADHD
fr difficultés d'apprentissage, dyslexie, dyscalculie, TDAH
ar صعوبات التعلم, عسر القراءة, فرط الحركة
uk труднощі в навчанні, дислексія, дискалькулія, СДУГ
es dificultad de aprendizaje, dislexia, discalculia, TDAH
pt dificuldade de aprendizagem, dislexia, discalculia, TDAH
ht difikilte aprantisaj

vocationalTraining
de Ausbildung, Berufsausbildung, Lehre, Lehrling, Azubi, Auszubildende, Auszubildender, ausbilden
en vocational training, apprenticeship, apprentice, trainee, Ausbildung, traineeship
fr formation professionnelle, apprentissage, apprenti, apprentie, Ausbildung, alternance
ar تدريب مهني, تأهيل مهني, أوسبيلدونغ, متدرب, متدربون, تلمذة مهنية
uk професійне навчання, професійна освіта, аусбільдунг, учнівство, стажування, Ausbildung, стажувань
es formación profesional, aprendizaje, aprendiz, Ausbildung, capacitación profesional
pt formação profissional, aprendizagem, aprendiz, Ausbildung, ensino profissionalizante
ht fòmasyon pwofesyonèl, aprantisaj, apranti

apprenticePlace
de Ausbildungsplatz, Ausbildungsplätze, Lehrstelle, Ausbildungsstelle, Ausbildungsbetrieb, Lehrbetrieb, Ausbildungsvertrag, Lehrvertrag
en training place, apprenticeship place, training position, training company, apprenticeship contract
fr place d'apprentissage, contrat d'apprentissage, entreprise formatrice, maître d'apprentissage
ar مكان تدريب, فرصة تدريب مهني, شركة التدريب, عقد تدريب
uk місце навчання, місце професійного навчання, учнівський договір, навчальне підприємство
es plaza de aprendizaje, puesto de formación, contrato de aprendizaje, empresa formadora
pt vaga de aprendiz, contrato de aprendizagem, empresa formadora
ht plas apranti

dualSystem
de duale Ausbildung, duales System, betriebliche Ausbildung, duales Studium, Gesellenprüfung, Gesellenbrief
en dual training, dual system, dual vocational training, dual study
fr formation en alternance, formation duale, système dual
ar التدريب المزدوج, النظام المزدوج, التعليم المزدوج
uk дуальне навчання, дуальна освіта, дуальна система, дуальна
es formación dual, sistema dual
pt formação dual, sistema dual

vocationalSchool
de Berufsschule, Berufsfachschule, Berufskolleg, berufliche Schule, Fachschule, Fachakademie, BVJ, Berufsvorbereitungsjahr
en vocational school, technical school, vocational college, Berufsschule
fr école professionnelle, lycée professionnel, Berufsschule
ar مدرسة مهنية, معهد مهني, ثانوية مهنية, مدارس مهنية
uk професійна школа, професійне училище, профтехучилище, ПТУ, технікум
es escuela profesional, escuela técnica, escuela vocacional, instituto técnico
pt escola profissional, escola técnica, escola profissionalizante
ht lekòl pwofesyonèl, lekòl teknik

trainingAllowance
de Berufsausbildungsbeihilfe, BAB, Ausbildungsvergütung, Lehrlingsgehalt, Ausbildungsgehalt
en vocational training grant, training allowance, BAB, apprentice pay, trainee salary
fr aide à la formation, salaire d'apprenti, BAB
ar إعانة التدريب المهني, راتب التدريب, منحة التدريب المهني
uk допомога на професійне навчання, зарплата учня, BAB
es ayuda para la formación profesional, sueldo de aprendiz, BAB
pt auxílio à formação profissional, salário de aprendiz, BAB
ht èd pou fòmasyon

careerAdvice
de Berufsberatung, Berufsberater, Berufswahl, Berufsinformationszentrum, BIZ, Laufbahnberatung, Bildungsberatung
en career advice, career guidance, careers counselling, BIZ, choosing a career, vocational guidance
fr orientation professionnelle, conseil professionnel, conseiller d'orientation, BIZ, orientation scolaire
ar إرشاد مهني, استشارة مهنية, اختيار المهنة, إرشاد تربوي, استشارات تعليمية
uk профорієнтація, кар'єрна консультація, вибір професії, BIZ
es orientación vocacional, orientación profesional, asesoría de carrera
pt orientação profissional, orientação vocacional
ht oryantasyon pwofesyonèl

internship
de Praktikum, Praktika, Praktikant, Praktikantin, Schnupperpraktikum, Praktikumsplatz, Hospitation
en internship, intern, work placement, work experience, traineeship, placement
fr stage, stagiaire, stage en entreprise
ar تدريب عملي, فترة تدريب, متدرب, براكتيكوم, متدرب عملي, Praktikum
uk практика, стажування, практикант, стажер, Praktikum, стажувань, практиці
es pasantía, prácticas, pasante, práctica profesional, práctica, practicante
pt estágio, estagiário, estagiária
ht estaj, estajyè

furtherTraining
de Weiterbildung, Fortbildung, Qualifizierung, weiterbilden, Bildungsgutschein, Aufstiegs-BAföG, Meisterprüfung
en further training, continuing education, further education, education voucher, Bildungsgutschein
fr formation continue, perfectionnement, bon de formation
ar تدريب متقدم, تعليم مستمر, تطوير مهني, قسيمة تعليمية
uk підвищення кваліфікації, курси кваліфікації, освітній ваучер
es formación continua, capacitación, perfeccionamiento, bono de formación
pt formação contínua, capacitação, aperfeiçoamento
ht fòmasyon kontinyèl

retraining
de Umschulung, umschulen, Berufswechsel, Teilqualifizierung, Nachqualifizierung
en retraining, retrain, change of career, reskilling
fr reconversion, reconversion professionnelle, changement de métier
ar إعادة التأهيل المهني, تغيير المهنة
uk перекваліфікація, перенавчання, зміна професії
es reconversión profesional, reciclaje profesional, cambio de profesión
pt requalificação profissional, mudança de profissão
ht chanje metye

university
de Universität, Uni, Hochschule, Fachhochschule, FH, Studium, studieren, Studiengang
en university, college, uni, study, degree course, higher education, university of applied sciences
fr université, fac, études supérieures, enseignement supérieur, faire des études, étudier
ar جامعة, جامعات, جامعي, كلية, دراسة جامعية, الدراسة
uk університет, виш, вуз, вища освіта, інститут, навчання в університеті
es universidad, carrera, estudios universitarios, educación superior, estudiar
pt universidade, faculdade, ensino superior, curso superior, estudar
ht inivèsite, fakilte, etid siperyè

student
de Student, Studentin, Studierende, Studenten, Studi, Kommilitone
en student, undergraduate, university student
fr étudiant, étudiante
ar طالب, طلاب, طالبة, طلبة
uk студент, студентка, студенти
es estudiante, universitario, estudiantil
pt estudante, universitário, estudantil
ht etidyan

universityAdmission
de Hochschulzugang, Hochschulzulassung, Immatrikulation, Einschreibung, Numerus clausus, uni-assist, Studienbewerbung
en university admission, university application, enrolment at university, uni-assist, matriculation
fr admission à l'université, inscription universitaire, candidature, uni-assist
ar قبول جامعي, القبول في الجامعة, التسجيل الجامعي
uk вступ до університету, зарахування до вишу, вступ, uni-assist
es admisión universitaria, ingreso a la universidad, inscripción universitaria, uni-assist
pt admissão universitária, ingresso na universidade, matrícula universitária, vestibular
ht admisyon inivèsite

foreignStudentCollege
de Studienkolleg, Feststellungsprüfung, Studienvorbereitung, Propädeutikum
en Studienkolleg, preparatory college, foundation year, foundation course
fr Studienkolleg, année préparatoire, cours préparatoire
ar السنة التحضيرية, شتودين كوليغ
uk штудієнколег, підготовче відділення, підготовчий курс, Studienkolleg
es Studienkolleg, curso preparatorio, curso propedéutico
pt Studienkolleg, curso preparatório
ht Studienkolleg

studentGrant
de BAföG, Ausbildungsförderung, Bundesausbildungsförderungsgesetz, Studienfinanzierung, Schüler-BAföG, Studienförderung, Studienkredit
en BAföG, bafog, student grant, student loan, student finance, student aid, educational assistance
fr BAföG, bourse d'études, aide aux étudiants, prêt étudiant, financement des études
ar بافوغ, منحة دراسية, قرض طلابي, تمويل الدراسة, مساعدة الطلاب
uk BAföG, бафьог, студентська допомога, фінансування навчання, студентський кредит
es BAföG, beca estudiantil, ayuda al estudiante, crédito estudiantil, financiación de estudios
pt BAföG, bolsa estudantil, auxílio estudantil, crédito estudantil, financiamento estudantil
ht BAföG, èd pou etidyan

scholarship
de Stipendium, Stipendien, Stipendiat, Begabtenförderung, Deutschlandstipendium, DAAD
en scholarship, bursary, fellowship, stipend, DAAD
fr bourse, boursier, bourse d'excellence, DAAD
ar منحة, منح دراسية, منحة دراسية, بعثة
uk стипендія, стипендіат, грант, DAAD
es beca, becario, becas, DAAD
pt bolsa, bolsa de estudos, bolsista, DAAD
ht bous, bous detid

studentHousing
de Studentenwohnheim, Studierendenwohnheim, Wohnheim, Wohnheimplatz, Jugendwohnheim
en student residence, dormitory, dorm, student hall, student housing, hall of residence, hostel for students
fr résidence universitaire, cité universitaire, foyer étudiant, internat, résidence étudiante
ar سكن طلابي, سكن جامعي, سكن الطلاب, مدينة جامعية
uk гуртожиток, студентський гуртожиток
es residencia estudiantil, residencia universitaria, colegio mayor
pt residência estudantil, moradia estudantil, república estudantil, alojamento estudantil
ht rezidans etidyan

languageCourse
de Sprachkurs, Deutschkurs, Deutsch lernen, Sprachunterricht, Deutschunterricht, Sprachförderung, Spracherwerb, Deutschlernen, Deutschkurse, Sprachkurse
en language course, German course, German class, learn German, language class, German lessons
fr cours de langue, cours d'allemand, apprendre l'allemand, leçons d'allemand
ar دورة لغة, دورات اللغة, دورة ألمانية, تعلم الألمانية, تعلم اللغة, كورس
uk мовний курс, мовні курси, курс німецької, курси німецької, вивчати німецьку, вивчення мови
es curso de idioma, curso de alemán, clases de alemán, aprender alemán, curso de lengua
pt curso de idioma, curso de alemão, aulas de alemão, aprender alemão, curso de língua
ht kou lang, kou alman, aprann alman

germanLanguage
de Deutsch, deutsche Sprache, Deutschkenntnisse, Sprachkenntnisse, Deutsch als Zweitsprache, Deutsch als Fremdsprache, DaZ, DaF
en German, German language, German skills, language skills, knowledge of German, German as a second language
fr allemand, langue allemande, connaissances d'allemand, connaissances linguistiques
ar الألمانية, لغة ألمانية, مهارات لغوية
uk німецька, німецька мова, знання німецької, знання мови
es alemán, idioma alemán, conocimientos de alemán
pt alemão, língua alemã, conhecimentos de alemão
ht alman, lang alman

integrationCourse
de Integrationskurs, Integrationskurse, Integrationskursträger, Berechtigungsschein, Teilnahmeberechtigung, BAMF-Kurs
en integration course, Integrationskurs, BAMF course, eligibility certificate
fr cours d'intégration, Integrationskurs, attestation d'éligibilité
ar دورة اندماج, دورات الاندماج, دورة الاندماج, كورس الاندماج
uk інтеграційний курс, інтеграційні курси, Integrationskurs
es curso de integración, cursos de integración, Integrationskurs
pt curso de integração, cursos de integração, Integrationskurs
ht kou entegrasyon

orientationCourse
de Orientierungskurs, Leben in Deutschland, Test Leben in Deutschland, LiD
en orientation course, Life in Germany, Life in Germany test
fr cours d'orientation, Vivre en Allemagne
ar دورة توجيهية, الحياة في ألمانيا, اختبار الحياة في ألمانيا
uk орієнтаційний курс, життя в Німеччині, тест життя в Німеччині
es curso de orientación, vivir en Alemania
pt curso de orientação, viver na Alemanha
ht kou oryantasyon

initialOrientation
de Erstorientierungskurs, Erstorientierung, EOK, Wegweiserkurs
en initial orientation course, first orientation course
fr cours de première orientation, première orientation
ar دورة توجيه أولي, التوجيه الأولي
uk курс первинної орієнтації, первинна орієнтація
es curso de orientación inicial, orientación inicial
pt curso de orientação inicial, orientação inicial

jobLanguageCourse
de Berufssprachkurs, berufsbezogener Deutschkurs, DeuFöV, Berufsdeutsch, BSK, Fachsprachkurs
en vocational language course, job-related German course, German for work, professional language course
fr cours de langue professionnelle, allemand professionnel
ar دورة لغة مهنية, لغة ألمانية للمهن, دورة اللغة للعمل
uk професійний мовний курс, німецька для роботи, курс німецької для професії
es curso de alemán profesional, alemán para el trabajo
pt curso de alemão profissional, alemão para o trabalho
ht kou alman pou travay

languageLevel
de Sprachniveau, Sprachstand, A1, A2, B1, B2, C1, GER
en language level, A1, A2, B1, B2, C1, CEFR, proficiency level
fr niveau de langue, A1, A2, B1, B2, C1, CECR
ar مستوى اللغة, مستوى لغوي, A1, A2, B1, B2, C1
uk рівень мови, рівень володіння мовою, A1, A2, B1, B2, C1
es nivel de idioma, A1, A2, B1, B2, C1, MCER
pt nível de idioma, A1, A2, B1, B2, C1
ht nivo lang, A1, A2, B1, B2, C1

languageExam
de Sprachprüfung, Deutschtest, DTZ, Goethe, telc, TestDaF, DSH, Einstufungstest
en language exam, language test, German test, DTZ, telc, Goethe, DSH, placement test
fr examen de langue, test de langue, test d'allemand, examen d'allemand, DTZ, telc, Goethe, TestDaF
ar امتحان اللغة, اختبار اللغة, امتحان لغة, فحص اللغة, DTZ, telc
uk мовний іспит, іспит з німецької, мовний тест, тест з німецької, DTZ, telc, Goethe
es examen de idioma, examen de alemán, prueba de idioma, DTZ, telc, Goethe, TestDaF
pt exame de idioma, exame de alemão, teste de alemão, prova de alemão, DTZ, telc, Goethe
ht egzamen lang, egzamen alman, tès lang

languageCertificate
de Sprachzertifikat, Sprachnachweis, Deutschzertifikat, Zertifikat, Nachweis der Deutschkenntnisse
en language certificate, German certificate, proof of German, proof of language skills
fr certificat de langue, certificat d'allemand, attestation de langue
ar شهادة اللغة, شهادة لغة, إثبات اللغة
uk мовний сертифікат, сертифікат з німецької, підтвердження знання мови
es certificado de idioma, certificado de alemán, acreditación de idioma
pt certificado de idioma, certificado de alemão, comprovante de idioma
ht sètifika lang

languageSchool
de Sprachschule, Kursträger, Sprachkursanbieter, Sprachkursträger, Goethe-Institut
en language school, course provider, language institute
fr école de langues, organisme de cours, institut de langues
ar مدرسة لغات, معهد لغة, معاهد اللغة, مزود الدورات
uk мовна школа, школа мов, організатор курсів
es escuela de idiomas, academia de idiomas, instituto de idiomas
pt escola de idiomas, escola de línguas
ht lekòl lang

conversationGroup
de Sprachcafé, Gesprächskreis, Sprachtreff, Konversationskurs, Deutschtreff, Sprechcafé
en language café, conversation group, conversation class, speaking practice
fr café linguistique, groupe de conversation, atelier de conversation, café des langues
ar مقهى اللغات, مجموعة محادثة, محادثة
uk мовне кафе, розмовний клуб, розмовна група, мовний клуб
es café de idiomas, grupo de conversación, club de conversación
pt café de línguas, grupo de conversação, clube de conversação
ht gwoup konvèsasyon

languageTandem
de Sprachtandem, Tandem, Tandempartner, Sprachpartner, Sprachpate
en language tandem, tandem partner, language exchange, language partner
fr tandem linguistique, partenaire linguistique, échange linguistique
ar تبادل لغوي, شريك لغوي, تاندم
uk мовний тандем, мовний партнер, тандем, мовний обмін
es tándem lingüístico, intercambio de idiomas, tándem
pt tandem linguístico, intercâmbio de idiomas
ht echanj lang

onlineLearning
de Onlinekurs, Online-Kurs, E-Learning, Lernapp, Lern-App, Selbstlernen, vhs-Lernportal, Fernunterricht
en online course, e-learning, learning app, self-study, distance learning, online lessons
fr cours en ligne, apprentissage en ligne, application pour apprendre, formation à distance
ar دورة عبر الإنترنت, تعلم عن بعد, تطبيق تعليمي, تعليم إلكتروني
uk онлайн-курс, онлайн-навчання, додаток для вивчення, дистанційне навчання
es curso en línea, curso online, aprendizaje en línea, aplicación para aprender, educación a distancia
pt curso online, ensino a distância, aplicativo para aprender, EAD
ht kou sou entènèt

motherTongue
de Muttersprache, Herkunftssprache, muttersprachlicher Unterricht, Erstsprache, Familiensprache
en mother tongue, native language, first language, heritage language
fr langue maternelle, langue d'origine, première langue
ar لغة الأم, اللغة الأم
uk рідна мова, материнська мова
es lengua materna, idioma materno, lengua nativa
pt língua materna, idioma nativo
ht lang matènèl

multilingualism
de Mehrsprachigkeit, mehrsprachig, zweisprachig, bilingual, Zweisprachigkeit
en multilingualism, bilingual, multilingual, bilingualism
fr multilinguisme, bilingue, plurilingue, bilinguisme
ar ثنائي اللغة, تعدد اللغات, متعدد اللغات
uk двомовність, двомовний, багатомовність, багатомовний
es multilingüismo, bilingüe, multilingüe, bilingüismo
pt multilinguismo, bilíngue, multilíngue, bilinguismo
ht bileng

literacy
de Alphabetisierung, Alphabetisierungskurs, Alphakurs, lesen und schreiben, Analphabet, Grundbildung, Zweitschriftlerner
en literacy, literacy course, illiterate, reading and writing, learn to read, basic education
fr alphabétisation, cours d'alphabétisation, analphabète, lire et écrire, illettrisme
ar محو الأمية, أمي, قراءة وكتابة, تعلم القراءة
uk навчання грамоті, грамотність, неписьменний, читати й писати, алфабетизація
es alfabetización, analfabeto, leer y escribir, aprender a leer
pt alfabetização, analfabeto, ler e escrever, aprender a ler
ht alfabetizasyon, li ak ekri

adultEducation
de Volkshochschule, VHS, Erwachsenenbildung, Bildungszentrum, Bildungswerk, Abendkurs
en adult education centre, adult education, VHS, Volkshochschule, community college, evening class
fr université populaire, formation pour adultes, éducation des adultes, Volkshochschule, VHS
ar تعليم الكبار, مركز تعليم الكبار, الجامعة الشعبية
uk освіта дорослих, народний університет, вища народна школа, фольксгохшуле, VHS
es educación de adultos, universidad popular, centro de educación de adultos, Volkshochschule, VHS
pt educação de adultos, universidade popular, centro de educação de adultos, Volkshochschule
ht edikasyon granmoun

computerCourse
de Computerkurs, EDV-Kurs, Medienkompetenz, PC-Kurs, Digitalkompetenz, Smartphone-Kurs
en computer course, IT course, digital skills, computer class
fr cours d'informatique, compétences numériques, atelier numérique
ar دورة حاسوب, دورة كمبيوتر, مهارات رقمية
uk комп'ютерні курси, курси інформатики, цифрова грамотність
es curso de computación, curso de informática, competencias digitales
pt curso de informática, curso de computação, competências digitais
ht kou òdinatè, kou enfòmatik

recognition
de Anerkennung, anerkennen, Berufsanerkennung, ausländischer Abschluss, Anerkennungsverfahren, Gleichwertigkeit, Approbation, anerkannt
en recognition, recognise, recognize, foreign qualification, foreign degree, equivalence, validation of diploma
fr reconnaissance, reconnaître, équivalence, diplôme étranger, reconnaissance des diplômes
ar اعتراف, معادلة, معادلة الشهادات, الاعتراف بالشهادة, تعديل الشهادة
uk визнання, визнати, нострифікація, визнання диплома, підтвердження диплома, іноземний диплом, кваліфікації, визнані, визнана, визнаною, визнаний, визнаних
es reconocimiento, homologación, homologar, convalidación, convalidar, título extranjero
pt reconhecimento, revalidação, revalidar, validação, diploma estrangeiro, equivalência
ht rekonesans diplòm, ekivalans

qualificationPaper
de Diplom, Hochschulabschluss, Berufsabschluss, Studienabschluss, Bachelor, Master, Bildungsnachweis, Zeugnis
en diploma, degree, qualification, bachelor, master, university degree, degree certificate
fr diplôme, licence, master
ar دبلوم, شهادة جامعية, شهادات, بكالوريوس, ماجستير, مؤهل, مؤهلات
uk диплом, бакалавр, магістр, свідоцтво про освіту
es diploma, título, licenciatura, maestría
pt diploma, licenciatura, mestrado, bacharelado, diploma de graduação
ht diplòm, metriz

recognitionAdvice
de Anerkennungsberatung, IQ Netzwerk, Anerkennungsstelle, ZAB, anabin, IHK FOSA, Zeugnisbewertung
en recognition advice, IQ Network, anabin, ZAB, statement of comparability, IHK FOSA
fr conseil en reconnaissance, anabin, ZAB, attestation de comparabilité
ar استشارة الاعتراف بالشهادات, تقييم الشهادات, anabin
uk консультація з визнання, оцінка диплома, anabin, ZAB
es asesoría de homologación, evaluación de títulos, anabin, ZAB
pt aconselhamento sobre reconhecimento, avaliação de diplomas, anabin, ZAB
ht konsèy pou rekonesans diplòm

chamber
de IHK, Handwerkskammer, HWK, Industrie- und Handelskammer, Innung
en chamber of commerce, chamber of crafts, chamber of industry and commerce, IHK, HWK
fr chambre de commerce, chambre des métiers, IHK, HWK
ar غرفة التجارة, غرفة الصناعة والتجارة, غرفة الحرف
uk торгово-промислова палата, реміснича палата, IHK, HWK
es cámara de comercio, cámara de industria, cámara de oficios, IHK, HWK
pt câmara de comércio, câmara de indústria, câmara de ofícios, IHK, HWK
ht chanm komès

library
de Bibliothek, Bücherei, Stadtbibliothek, Stadtbücherei, Leihausweis, Bücher ausleihen, Ausleihe, Mediathek
en library, public library, borrow books, library card, lending library
fr bibliothèque, médiathèque, emprunter des livres, carte de bibliothèque, bibliobus
ar مكتبة, مكتبات, مكتبة عامة, استعارة الكتب
uk бібліотека, бібліотеки, читацький квиток, позичити книги
es biblioteca, mediateca, préstamo de libros, carné de biblioteca
pt biblioteca, empréstimo de livros, carteirinha da biblioteca
ht bibliyotèk, prete liv

translation
de Übersetzung, übersetzen, Übersetzer, Übersetzerin, Übersetzungsbüro, Übersetzungshilfe, Übersetzungen, Übersetzungsdienst
en translation, translate, translator, translation agency, translations
fr traduction, traduire, traducteur, traductrice, traductions
ar ترجمة, مترجم, ترجمة تحريرية, مكتب ترجمة, ترجمات, يترجم
uk переклад, перекладати, перекласти, перекладач, бюро перекладів
es traducción, traducir, traductor, traductora, traducciones
pt tradução, traduzir, tradutor, tradutora, traduções
ht tradiksyon, tradui, tradiktè

certifiedTranslation
de beglaubigte Übersetzung, beeidigter Übersetzer, vereidigter Übersetzer, ermächtigter Übersetzer, beglaubigen
en certified translation, sworn translator, sworn translation, official translation
fr traduction certifiée, traducteur assermenté, traduction assermentée, traduction officielle
ar ترجمة محلفة, مترجم محلف, ترجمة معتمدة, ترجمة مصدقة
uk присяжний перекладач, завірений переклад, засвідчений переклад, нотаріальний переклад
es traducción jurada, traductor jurado, traducción certificada, traducción oficial
pt tradução juramentada, tradutor juramentado, tradução certificada
ht tradiksyon sètifye

interpreter
de Dolmetscher, Dolmetscherin, dolmetschen, Dolmetscherdienst, Dolmetscherpool, Gemeindedolmetscher, Videodolmetschen, Telefondolmetschen, Dolmetschdienst, Gebärdendolmetscher, Dolmetscherinnen
en interpreter, interpreting, interpretation, interpret, interpreter service, sign language interpreter
fr interprète, interprétation, interprétariat, service d'interprètes, interprète assermenté
ar مترجم فوري, ترجمة فورية, ترجمان, ترجمة شفوية, مترجم شفهي, مترجم شفوي
uk усний перекладач, усний переклад, перекладач, послуги перекладача, сурдоперекладач
es intérprete, interpretación, servicio de intérpretes, interpretar
pt intérprete, interpretação, serviço de intérpretes, interpretar
ht entèprèt, entèpretasyon

languageMediator
de Sprachmittler, Sprachmittlung, Kulturmittler, Sprach- und Kulturmittler, Kulturdolmetscher, Sprachlotse
en language mediator, cultural mediator, community interpreter, language guide
fr médiateur linguistique, médiateur culturel, médiation interculturelle
ar وسيط لغوي, وسيط ثقافي, وسطاء ثقافيون
uk мовний посередник, культурний посередник, мовний медіатор
es mediador lingüístico, mediador cultural, mediación intercultural, mediación cultural
pt mediador linguístico, mediador cultural, mediação intercultural
ht medyatè kiltirèl

integration
de Integration, integrieren, Eingliederung, Zusammenleben, Integrationsbeauftragte, Integrationsbüro, Teilhabe, Einleben
en integration, integrate, inclusion in society, settling in, integration officer, participation, inclusion
fr intégration, s'intégrer, insertion, vivre ensemble, participation
ar اندماج, الاندماج, تعايش, مسؤول الاندماج, الاندماج في المجتمع, مشاركة, إدماج
uk інтеграція, інтегруватися, уповноважений з інтеграції, участь у суспільстві, співжиття
es integración, integrarse, convivencia, inserción, participación
pt integração, integrar-se, convivência, participação
ht entegrasyon, entegre, patisipasyon

integrationGuide
de Integrationslotse, Integrationslotsin, Integrationsmanager, Integrationsmanagement, Kulturlotse, Stadtteilmütter, Integrationsbegleiter
en integration guide, integration manager, integration pilot, neighbourhood mothers
fr guide d'intégration, accompagnateur d'intégration, pilote d'intégration
ar مرشد اندماج, مدير الاندماج
uk інтеграційний менеджер, інтеграційний супровід, провідник з інтеграції
es guía de integración, gestor de integración, acompañante
pt guia de integração, gestor de integração, acompanhante
ht gid entegrasyon

mentor
de Mentor, Mentorin, Pate, Patin, Patenschaft, Mentoring, Familienpate
en mentor, mentoring, buddy, volunteer companion
fr mentor, mentorat, parrain, marraine, parrainage, tuteur
ar مرشد, مرافق متطوع
uk наставник, наставниця, ментор, менторство, шефство
es mentor, mentora, mentoría, padrino, acompañamiento
pt mentor, mentora, mentoria, padrinho, acompanhamento
ht mantò, akonpayman

volunteering
de Ehrenamt, ehrenamtlich, freiwilliges Engagement, Freiwillige, Freiwilligenagentur, bürgerschaftliches Engagement, Ehrenamtskarte, Freiwilligendienst
en volunteering, volunteer, voluntary work, honorary post, unpaid work, civic engagement
fr bénévolat, bénévole, volontariat, volontaire
ar تطوع, متطوع, متطوعون, عمل تطوعي
uk волонтерство, волонтер, волонтерка, волонтери, добровольець, громадська робота
es voluntariado, voluntario, voluntaria, trabajo voluntario, servicio voluntario
pt voluntariado, voluntário, voluntária, trabalho voluntário
ht volontè, benevòl, volontarya

association
de Verein, Vereine, Vereinsleben, Mitgliedschaft, Vereinsmitglied, Mitgliedsbeitrag, e.V.
en association, club, membership, clubs, NGO
fr association, club, adhérent, adhésion, associatif
ar جمعية, جمعيات, ناد, نادي, عضوية
uk об'єднання, товариство, клуб, спілка, членство, об'єднань
es asociación, club, socio, membresía
pt associação, clube, sócio, membro, grêmio
ht asosyasyon, klèb

migrantAssociation
de Migrantenorganisation, Migrantenverein, Migrantenselbstorganisation, MSO, Kulturverein, Heimatverein
en migrant organisation, migrant association, immigrant association, diaspora organisation
fr association de migrants, organisation de migrants, association d'immigrés
ar جمعية مهاجرين, منظمات المهاجرين, جمعيات المهاجرين
uk організація мігрантів, об'єднання мігрантів, земляцтво, діаспора
es asociación de migrantes, organización de migrantes, asociación de inmigrantes
pt associação de migrantes, organização de migrantes, associação de imigrantes
ht asosyasyon imigran, asosyasyon migran

advisoryCouncil
de Integrationsrat, Ausländerbeirat, Integrationsbeirat, Migrationsbeirat, Migrantenbeirat
en integration council, foreigners' advisory council, advisory council, migrants' council
fr conseil d'intégration, conseil des étrangers, conseil consultatif
ar مجلس الاندماج, المجلس الاستشاري للأجانب
uk рада з інтеграції, рада іноземців, інтеграційна рада
es consejo de integración, consejo de extranjeros, consejo consultivo
pt conselho de integração, conselho de estrangeiros
ht konsèy entegrasyon

meetingPlace
de Begegnungsstätte, Treffpunkt, Begegnungscafé, Stadtteilzentrum, Mehrgenerationenhaus, Nachbarschaftstreff, Bürgerhaus, Stadtteiltreff
en meeting place, community centre, neighbourhood centre, community center, meet people, multigenerational house
fr lieu de rencontre, centre social, maison de quartier, point de rencontre
ar مكان لقاء, مركز اجتماعي, مركز الحي, ملتقى
uk місце зустрічі, громадський центр, центр зустрічей, дім поколінь
es lugar de encuentro, centro comunitario, centro social, casa del barrio
pt ponto de encontro, centro comunitário, centro social
ht sant kominotè, kote pou rankontre

friends
de Freund, Freunde, Freundin, Freundschaft, Leute kennenlernen, kennenlernen, Kontakte knüpfen
en friend, friends, friendship, meet people, make contacts, socialise
fr ami, amis, amie, amitié, rencontrer des gens, faire connaissance
ar صديق, أصدقاء, صداقة, تعارف, تعرف على الناس
uk друг, друзі, подруга, дружба, знайомства, познайомитися
es amigo, amiga, amistad, conocer gente, hacer amigos
pt amigo, amiga, amizade, conhecer pessoas, fazer amigos
ht zanmi, fè zanmi, rankontre moun

family
de Familie, Familien, familiär, Familienangehörige, Familienmitglied, Familienleben, Großfamilie
en family, families, family member
fr famille, familial, membre de la famille
ar عائلة, عائلات, أسرة, أسر, عائلي, أفراد الأسرة
uk сім'я, родина, сімейний, родинний, члени сім'ї
es familia, familiar, miembro de la familia
pt família, familiar, membro da família
ht fanmi, manm fanmi

parents
de Eltern, Elternteil, Erziehungsberechtigte, Sorgeberechtigte, Mutter, Mütter, Vater, Väter
en parent, parents, parenthood, legal guardian, mum and dad, mother, father
fr parents, parent, parental, responsable légal, mère, père
ar والدان, أهل, أولياء الأمور, ولي الأمر, والدين, آباء, أمهات, والدة
uk батьки, батьківський, законний представник, мама, матір, тато, батько, батьківської
es padres, papás, progenitor, madre, mamá, papá
pt pais, progenitor, responsável legal, mãe, mamãe
ht paran, manman, papa

motherCentre
de Mütterzentrum, Mütterzentren, Müttercafé, Mama-Treff, Elterncafé, Frauencafé
en mothers' centre, mother centre, mothers' café, parents' café
fr centre pour mères, café des parents, maison des mères
ar مركز الأمهات, مقهى الأمهات
uk материнський центр, кафе для мам, кафе для батьків
es centro de madres, café de padres, café de madres
pt centro de mães, café de pais
ht sant manman

familyCentre
de Familienzentrum, Familienzentren, Familienstützpunkt, Familienbildungsstätte, Familienbüro, Familienbildung
en family centre, family center, family office, family education
fr centre familial, maison de la famille, centre pour familles
ar مركز العائلة, مركز الأسرة
uk сімейний центр, родинний центр, центр для сімей
es centro familiar, centro de familia
pt centro familiar, centro de apoio à família
ht sant fanmi

children
de Kind, Kinder, Kleinkind, Kleinkinder, Sohn, Söhne, Tochter, Töchter
en child, children, kid, kids, toddler, son, daughter
fr enfant, enfants, fils, fille, gosse
ar طفل, أطفال, ولد, أولاد, ابن, بنت, أبناء, طفلك
uk дитина, діти, дитячий, син, дочка, донька, малюк
es niño, niña, niños, hijo, hija, infantil
pt criança, crianças, filho, filha, infantil
ht timoun, pitit, pitit fi, pitit gason

youthWelfareOffice
de Jugendamt, Jugendämter, Amt für Jugend und Familie, Kreisjugendamt, Stadtjugendamt, Amt für Kinder, ASD
en youth welfare office, Jugendamt, youth office, child welfare office, child services
fr Jugendamt, office de la jeunesse, service de la jeunesse, aide sociale à l'enfance
ar يوغند أمت, مكتب رعاية الشباب, دائرة رعاية الشباب, مكتب الشباب
uk югендамт, Jugendamt, відомство у справах молоді, служба у справах дітей, управління у справах молоді
es Jugendamt, oficina de protección de menores, oficina de menores, oficina de la juventud
pt Jugendamt, conselho tutelar, serviço de proteção à infância, secretaria da juventude
ht Jugendamt, biwo byennèt timoun

youthWelfare
de Jugendhilfe, Kinder- und Jugendhilfe, Hilfe zur Erziehung, Erziehungsbeistand, Familienhilfe, SPFH, Erziehungshilfe
en youth welfare, child and youth services, family support worker, family assistance
fr aide à la jeunesse, aide éducative, protection de la jeunesse
ar رعاية الشباب, مساعدة في التربية, رعاية الأطفال والشباب
uk допомога молоді, допомога у вихованні, соціальний супровід сім'ї
es ayuda a la juventud, asistencia a menores, apoyo a la crianza
pt assistência à juventude, apoio educativo, assistência à infância
ht èd pou jèn

unaccompaniedMinor
de unbegleitete Minderjährige, minderjährig, unbegleiteter minderjähriger Flüchtling, umA, UMF, Minderjähriger
en unaccompanied minor, minor, underage, unaccompanied refugee child
fr mineur non accompagné, mineur, mineurs isolés, MNA
ar قاصر, قاصر غير مصحوب, قصر, دون سن الرشد
uk неповнолітній, неповнолітні без супроводу, без супроводу дорослих
es menor no acompañado, menor de edad, menores
pt menor desacompanhado, menor de idade, menores
ht minè, minè ki poukont li

guardian
de Vormund, Vormundschaft, Amtsvormund, Vormünder
en guardian, guardianship, legal guardian
fr tuteur, tutelle, tuteur légal
ar وصي, وصاية, ولي, أوصياء
uk опікун, опіка, піклування, опікунство
es tutor, tutela, tutor legal
pt tutor, tutela, tutor legal
ht gadyen, titè

fosterAdoption
de Pflegefamilie, Pflegeeltern, Pflegekind, Adoption, adoptieren, Adoptiveltern
en foster family, foster parents, foster child, adoption, adopt
fr famille d'accueil, adoption, adopter, parents adoptifs
ar أسرة حاضنة, أسرة بديلة, تبني, كفالة طفل
uk прийомна сім'я, прийомна дитина, усиновлення, усиновити, удочеріння
es familia de acogida, familia sustituta, adopción, adoptar
pt família acolhedora, adoção, adotar
ht fanmi dakèy, adopsyon, adopte

youth
de Jugend, Jugendliche, Jugendlicher, Heranwachsende, junge Menschen, junge Erwachsene, Teenager
en youth, young people, teenager, adolescent, young adult, teen
fr jeunesse, jeune, jeunes, adolescent, ado, jeune adulte
ar شباب, شاب, مراهق, مراهقون, يافع, يافعون
uk молодь, підліток, підлітки, молоді люди, юнацтво
es juventud, joven, jóvenes, adolescente
pt juventude, jovem, jovens, adolescente
ht jèn, jenès, adolesan

youthCentre
de Jugendzentrum, Jugendhaus, Jugendtreff, Jugendclub, Jugendfreizeitstätte, Juz, offene Jugendarbeit, Jugendgruppe
en youth centre, youth center, youth club, youth group
fr centre de jeunesse, maison des jeunes, club de jeunes, MJC
ar مركز شباب, نادي الشباب, بيت الشباب
uk молодіжний центр, молодіжний клуб, клуб для підлітків
es centro juvenil, club juvenil, casa de la juventud
pt centro juvenil, clube de jovens, casa da juventude
ht sant jèn, klèb jèn

youthMigrationService
de Jugendmigrationsdienst, JMD, Jugendmigrationsberatung, Jugendmigrationsdienste, Jugendberatung
en youth migration service, JMD, advice for young migrants, youth counselling
fr service migration jeunesse, service d'immigration des jeunes, JMD, service de migration pour la jeunesse, conseil aux jeunes migrants
ar خدمة هجرة الشباب, خدمات الشباب المهاجرين, JMD, استشارات الشباب المهاجر
uk молодіжна міграційна служба, служба міграції молоді, JMD, консультації для молодих мігрантів
es servicio de migración juvenil, servicio para jóvenes migrantes, JMD, asesoría para jóvenes migrantes
pt serviço de migração juvenil, serviço para jovens migrantes, JMD, serviço de migração para jovens, orientação para jovens migrantes
ht sèvis migrasyon pou jèn, JMD

youthSocialWork
de Jugendsozialarbeit, Streetwork, Streetworker, Jugendarbeit, Jugendberatung, Jugendpflege, Kreisjugendring
en youth work, youth social work, street work, youth worker, youth advice
fr travail social avec les jeunes, éducateur de rue, animation jeunesse, conseil aux jeunes
ar عمل اجتماعي مع الشباب, إرشاد الشباب, عامل شباب
uk молодіжна робота, соціальна робота з молоддю, консультація для молоді, вуличний соціальний працівник
es trabajo social con jóvenes, educador de calle, asesoría juvenil
pt trabalho social com jovens, educador de rua, aconselhamento juvenil
ht travay sosyal ak jèn

marriage
de Heirat, heiraten, Ehe, Eheschließung, Hochzeit, Trauung, verheiratet, standesamtliche Trauung
en marriage, marry, getting married, wedding, married, matrimony
fr mariage, se marier, épouser, noces, marié
ar زواج, يتزوج, عقد قران, زفاف, متزوج, عقد زواج
uk шлюб, одруження, одружитися, весілля, одружений, заміж
es matrimonio, casarse, casamiento, boda, casado
pt casamento, casar, matrimônio, casado
ht maryaj, marye

marriageRegistration
de Ehefähigkeitszeugnis, Anmeldung der Eheschließung, Aufgebot, Ledigkeitsbescheinigung, Ehefähigkeit
en certificate of no impediment, notice of marriage, certificate of marital status, single status
fr certificat de capacité matrimoniale, certificat de célibat, publication des bans
ar شهادة أهلية الزواج, شهادة عزوبية, خلو موانع
uk довідка про сімейний стан, свідоцтво про дієздатність до шлюбу, довідка про шлюбну дієздатність
es certificado de capacidad matrimonial, certificado de soltería
pt certificado de capacidade matrimonial, certidão de solteiro
ht sètifika selibatè

marriageCertificate
de Heiratsurkunde, Eheurkunde, Trauschein, Familienbuch, Eheregister
en marriage certificate, wedding certificate
fr acte de mariage, certificat de mariage, livret de famille
ar شهادة زواج, عقد الزواج, دفتر العائلة
uk свідоцтво про шлюб, свідоцтво про одруження
es acta de matrimonio, certificado de matrimonio, libro de familia
pt certidão de casamento, registro de casamento
ht ak maryaj

spouse
de Ehepartner, Ehegatte, Ehegatten, Ehefrau, Ehemann, Partner, Partnerin, Lebensgefährte
en spouse, husband, wife, partner, wives
fr conjoint, conjointe, époux, épouse, mari, partenaire
ar زوج, زوجة, أزواج, شريك, شريكة
uk чоловік, дружина, подружжя, партнер, партнерка
es cónyuge, esposo, esposa, marido, pareja
pt cônjuge, marido, esposa, parceiro, companheiro
ht mari, madanm, konjwen

civilPartnership
de Lebenspartnerschaft, eingetragene Partnerschaft, nichteheliche Lebensgemeinschaft, Ehe für alle, gleichgeschlechtliche Ehe
en civil partnership, registered partnership, same-sex marriage, cohabitation, unmarried couple
fr union libre, partenariat enregistré, PACS, concubinage, mariage pour tous
ar شراكة مسجلة, زواج مثلي, مساكنة
uk цивільний шлюб, зареєстроване партнерство, одностатевий шлюб
es unión civil, unión libre, pareja de hecho, matrimonio igualitario
pt união estável, união civil, casamento homoafetivo
ht plasaj, plase

divorce
de Scheidung, Ehescheidung, scheiden, sich scheiden lassen, geschieden, Scheidungsurteil
en divorce, divorced, get a divorce, dissolution of marriage
fr divorce, divorcer, divorcé, dissolution du mariage
ar طلاق, مطلق, مطلقة, انفصال, خلع
uk розлучення, розлучитися, розлучений, розірвання шлюбу
es divorcio, divorciarse, divorciado, disolución del matrimonio
pt divórcio, divorciar, divorciado, dissolução do casamento
ht divòs, divòse

separation
de Trennung, getrennt lebend, Trennungsjahr, Trennungsberatung
en separation, separated, split up, breakup
fr séparation, se séparer, séparé, rupture
ar انفصال, منفصل, افتراق
uk розставання, роз'їхатися, окреме проживання, розійтися
es separación, separado, ruptura
pt separação, separado
ht separasyon

maritalAdvice
de Eheberatung, Paarberatung, Partnerschaftsberatung, Ehe-, Familien- und Lebensberatung, Lebensberatung, Mediation
en marriage counselling, couples counselling, relationship advice, couples therapy, mediation
fr conseil conjugal, thérapie de couple, médiation familiale
ar استشارة زوجية, إرشاد زوجي, وساطة أسرية
uk сімейна психотерапія, консультація для пар, сімейна медіація
es terapia de pareja, consejería matrimonial, mediación familiar
pt terapia de casal, aconselhamento conjugal, mediação familiar
ht konsèy pou koup

familyCourt
de Familiengericht, Familienrecht, Amtsgericht, Familienrichter
en family court, family law, family judge
fr juge aux affaires familiales, tribunal de la famille, droit de la famille
ar محكمة الأسرة, قانون الأسرة, محكمة شرعية
uk сімейний суд, сімейне право, суд у сімейних справах
es juzgado de familia, tribunal de familia, derecho de familia
pt vara de família, tribunal de família, direito de família
ht tribinal fanmi

custody
de Sorgerecht, elterliche Sorge, alleiniges Sorgerecht, gemeinsames Sorgerecht, Sorgeerklärung, Aufenthaltsbestimmungsrecht
en custody, child custody, parental responsibility, sole custody, joint custody
fr garde de l'enfant, autorité parentale, droit de garde, garde alternée, garde partagée
ar حضانة الطفل, حضانة الأولاد, حق الحضانة
uk опіка над дитиною, батьківські права, право опіки
es custodia, patria potestad, tenencia, guarda, custodia compartida
pt guarda, poder familiar, guarda compartilhada, custódia
ht gad timoun

visitingRights
de Umgangsrecht, Besuchsrecht, begleiteter Umgang, Wechselmodell
en visiting rights, contact rights, visitation, access rights, supervised contact
fr droit de visite, visite accompagnée, droit d'hébergement
ar حق الزيارة, حق الرؤية, زيارة الأطفال
uk право на спілкування, побачення з дитиною, право відвідування
es derecho de visita, régimen de visitas
pt direito de visita, regime de visitas, convivência com o filho
ht dwa vizit

childSupport
de Unterhalt, Kindesunterhalt, Unterhaltszahlung, Alimente, Beistandschaft, Düsseldorfer Tabelle, Unterhaltspflicht
en child support, maintenance, child maintenance, alimony, maintenance payments
fr pension alimentaire, obligation alimentaire, entretien de l'enfant
ar نفقة, نفقة الأطفال, نفقة الطفل
uk аліменти, утримання дитини
es pensión alimenticia, manutención, cuota alimentaria, pensión de alimentos
pt pensão alimentícia, pensão, alimentos
ht pansyon alimantè

maintenanceAdvance
de Unterhaltsvorschuss, Unterhaltsvorschusskasse, UVG
en advance maintenance payment, maintenance advance, Unterhaltsvorschuss
fr avance sur pension alimentaire, Unterhaltsvorschuss, ASF
ar سلفة نفقة, سلفة النفقة
uk аванс аліментів, аліментний аванс, Unterhaltsvorschuss
es anticipo de pensión alimenticia, anticipo de manutención, Unterhaltsvorschuss
pt adiantamento da pensão alimentícia, Unterhaltsvorschuss
ht avans pansyon

singleParent
de alleinerziehend, Alleinerziehende, alleinstehende Mutter, Einelternfamilie, VAMV
en single parent, single mother, lone parent, single father, raising alone
fr parent isolé, famille monoparentale, mère célibataire, parent seul, élever seul
ar والد وحيد, أم عزباء, معيل وحيد, أم وحيدة
uk одинока мати, мати-одиначка, самотні батьки, виховувати самостійно
es madre soltera, padre soltero, familia monoparental, monoparental
pt mãe solteira, mãe solo, pai solo, família monoparental
ht manman selibatè, paran poukont li

familyReunification
de Familiennachzug, Familienzusammenführung, Ehegattennachzug, Kindernachzug, Nachzug, Familie nachholen, Elternnachzug, Familienangehörige nachholen
en family reunification, family reunion, bring my family, spouse visa, joining family, bring family, family members joining, subsequent immigration of family
fr regroupement familial, réunification familiale, faire venir sa famille, rejoindre la famille
ar لم الشمل, لم شمل, لم شمل الأسرة, جمع شمل, جمع شمل العائلة, لم شمل العائلة
uk возз'єднання сім'ї, возз'єднання родини, возз'єднання, перевезти сім'ю, воз'єднання сім'ї
es reagrupación familiar, reunificación familiar, traer a mi familia, traer a la familia, reencuentro familiar
pt reunificação familiar, reagrupamento familiar, reunião familiar, trazer a família
ht reyinifikasyon fanmi, fè fanmi vini

childBenefit
de Kindergeld, Kindergeldantrag, Kinderfreibetrag
en child benefit, Kindergeld, child allowance, children's allowance, child benefits
fr allocations familiales, Kindergeld, allocation familiale, allocations, CAF
ar كيندر غيلد, إعانة الأطفال, إعانة الطفل, معونة الأطفال, مخصصات الأطفال, إعانة أطفال, بدل أطفال, كيندرغيلد, كيندرجيلد, Kindergeld
uk дитячі гроші, допомога на дитину, дитячі виплати, кіндергельд, Kindergeld, гроші на дитину
es subsidio por hijo, Kindergeld, asignación por hijo, ayuda por hijo, prestación por hijo, asignación universal, AUH
pt abono de família, Kindergeld, salário-família, abono, benefício por filho, abono infantil
ht alokasyon timoun, Kindergeld, alokasyon pou timoun

childSupplement
de Kinderzuschlag, KiZ, Kindersofortzuschlag
en child supplement, supplementary child allowance, Kinderzuschlag
fr supplément pour enfant, Kinderzuschlag, complément familial, supplément enfant
ar علاوة الأطفال, علاوة الطفل, إعانة إضافية للأطفال, علاوة أطفال, Kinderzuschlag
uk доплата на дитину, надбавка на дитину, Kinderzuschlag
es suplemento por hijo, Kinderzuschlag, complemento por hijo
pt suplemento por filho, Kinderzuschlag, adicional por filho
ht sipleman timoun

familyBenefitsOffice
de Familienkasse, Kindergeldkasse, Familienleistungen, Familienförderung, Familienkassen
en Familienkasse, family benefits office, family benefits, family fund
fr Familienkasse, caisse d'allocations familiales, CAF, prestations familiales
ar صندوق الأسرة, صندوق العائلة, مزايا عائلية, Familienkasse
uk сімейна каса, Familienkasse, сімейні виплати
es Familienkasse, caja de prestaciones familiares, prestaciones familiares, caja de familia
pt Familienkasse, caixa de prestações familiares, benefícios familiares, caixa de família
ht kès fanmi, Familienkasse

parentalAllowance
de Elterngeld, ElterngeldPlus, Elterngeldstelle, Basiselterngeld, Familiengeld
en parental allowance, Elterngeld, parental benefit, parental pay
fr allocation parentale, Elterngeld, indemnité parentale
ar إعانة الوالدين, إلترن غيلد, بدل الوالدين
uk батьківські гроші, допомога по догляду за дитиною, Elterngeld, батьківська допомога
es subsidio parental, Elterngeld, prestación parental, ayuda por crianza
pt subsídio parental, Elterngeld, auxílio parental
ht Elterngeld, èd pou paran

parentalLeave
de Elternzeit, Erziehungsurlaub, Babypause, Elternteilzeit
en parental leave, paternity leave, Elternzeit, childcare leave
fr congé parental, congé de paternité, Elternzeit
ar إجازة والدية, إجازة أبوة, إجازة رعاية طفل
uk відпустка по догляду за дитиною, декрет, декретна відпустка, Elternzeit
es licencia parental, permiso parental, permiso de paternidad, licencia de paternidad
pt licença parental, licença-paternidade
ht konje paran

birthRegistration
de Geburtsanzeige, Geburt anmelden, Geburtsanmeldung, Geburtenregister, Beurkundung der Geburt, Neugeborenes anmelden
en birth registration, register a birth, register newborn, register a newborn
fr déclaration de naissance, déclarer la naissance, enregistrer la naissance
ar تسجيل المولود, تسجيل الولادة, قيد المولود
uk реєстрація народження, зареєструвати дитину, зареєструвати новонародженого
es registro de nacimiento, registrar al bebé, inscripción de nacimiento, inscribir el nacimiento, registrar al recién nacido
pt registro de nascimento, registrar o bebê, registrar o nascimento, registo de nascimento, registrar o recém-nascido
ht deklarasyon nesans, deklare nesans, anrejistre tibebe

paternity
de Vaterschaftsanerkennung, Vaterschaft anerkennen, Vaterschaft, Vaterschaftstest
en paternity, acknowledgement of paternity, recognise paternity, paternity test
fr reconnaissance de paternité, paternité, test de paternité
ar إثبات النسب, الاعتراف بالأبوة, إثبات الأبوة, نسب
uk визнання батьківства, встановлення батьківства
es reconocimiento de paternidad, prueba de paternidad
pt reconhecimento de paternidade, teste de paternidade
ht rekonesans patènite, patènite

registryOffice
de Standesamt, Standesämter, Standesbeamte, Personenstand, Personenstandsurkunde, Standesbeamter, Standesbeamtin
en registry office, register office, Standesamt, civil registry, civil status office, registrar
fr état civil, bureau d'état civil, Standesamt, officier d'état civil
ar مكتب الأحوال المدنية, دائرة النفوس, السجل المدني, الأحوال الشخصية, دائرة الأحوال المدنية, سجل مدني, مكتب الأحوال الشخصية, نفوس
uk РАЦС, ЗАГС, відділ реєстрації актів цивільного стану, Standesamt
es registro civil, Standesamt, oficina del registro civil
pt cartório, registro civil, Standesamt, conservatória, cartório de registro civil
ht biwo eta sivil, eta sivil

names
de Namensänderung, Nachname, Familienname, Vorname, Geburtsname, Namensrecht, Namenserklärung, Ehename
en name change, surname, last name, first name, family name, maiden name, change my name
fr changement de nom, nom de famille, prénom, nom de jeune fille
ar تغيير الاسم, اسم العائلة, كنية, الاسم الأول, اسم عائلة
uk зміна імені, прізвище, ім'я, зміна прізвища, дівоче прізвище
es cambio de nombre, apellido, apellidos
pt mudança de nome, sobrenome, apelido, nome de solteira, prenome
ht chanje non, siyati, non fanmi

elderly
de Senioren, Seniorin, ältere Menschen, Rentner, Rentnerin, Großeltern, Oma, Opa
en elderly, senior, seniors, older people, old age, pensioner, retiree, grandparents
fr personnes âgées, senior, seniors, aîné, vieillesse, retraité, grands-parents
ar كبار السن, مسن, مسنون, شيخوخة, متقاعد, أجداد
uk літні люди, пенсіонер, похилого віку, старість, бабуся, дідусь
es adulto mayor, adultos mayores, anciano, tercera edad, jubilado, abuelos
pt idoso, idosos, terceira idade, aposentado, avós
ht granmoun aje, vye moun, granparan

seniorAdvice
de Seniorenberatung, Seniorentreff, Seniorenbeirat, Seniorenbüro, Altenhilfe, Seniorenclub, Seniorennachmittag, Altenbegegnungsstätte
en senior centre, seniors' club, advice for seniors, help for the elderly, senior citizens' office
fr club du troisième âge, aide aux personnes âgées, conseil aux seniors
ar نادي المسنين, استشارة كبار السن, مساعدة المسنين
uk консультація для літніх людей, клуб пенсіонерів, допомога літнім людям
es club de adultos mayores, centro de mayores, ayuda a personas mayores
pt centro de idosos, clube da terceira idade, ajuda a idosos
ht klèb granmoun, èd pou granmoun

women
de Frau, Frauen, weiblich, Mädchen, Frauentreff, Frauengruppe
en woman, women, female, girl, girls, women's group
fr femme, femmes, féminin, fille, groupe de femmes
ar امرأة, نساء, سيدة, سيدات, فتاة, فتيات, نسائي
uk жінка, жінки, жіночий, дівчина, дівчата, дівчинка, жінок
es mujer, mujeres, femenino, chica, muchacha
pt mulher, mulheres, feminino, moça, menina
ht fanm, fi, medam

equality
de Gleichberechtigung, Gleichstellung, Gleichstellungsbeauftragte, Frauenbeauftragte, Frauenrechte, Geschlechtergerechtigkeit, gleichberechtigt, Gleichbehandlung, Gleichheit, Chancengleichheit
en equality, equal rights, gender equality, women's rights, equal opportunities officer, equal opportunities, equal treatment, equal rights for women and men
fr égalité, égalité des sexes, égalité hommes-femmes, droits des femmes, parité, égalité des droits, égalité des chances, égalité de traitement
ar مساواة, المساواة بين الجنسين, حقوق المرأة, تكافؤ الفرص, مساواة في الحقوق
uk рівність, рівноправність, рівноправ'я, гендерна рівність, права жінок, рівні права, рівні можливості
es igualdad, igualdad de género, derechos de la mujer, equidad, igualdad de derechos, igualdad de oportunidades
pt igualdade, igualdade de gênero, direitos das mulheres, equidade, igualdade de direitos, igualdade de oportunidades
ht egalite, dwa fanm, menm dwa

men
de Mann, Männer, männlich, Männerberatung, Männergruppe, Jungen
en man, men, male, men's group, boy, boys
fr homme, hommes, masculin, garçon, groupe d'hommes
ar رجل, رجال, ذكر, ذكور, فتى
uk чоловік, чоловіки, чоловічий, хлопець, хлопці
es hombre, hombres, varón, masculino, muchacho
pt homem, homens, masculino, rapaz, menino
ht gason

sport
de Sport, Sportangebot, sportlich, trainieren, Training, Fitness, Fitnessstudio, Gymnastik
en sport, sports, exercise, training, athletics, physical activity, fitness, gym
fr sport, sportif, activité sportive, entraînement, faire du sport, fitness, gymnastique
ar رياضة, رياضي, رياضات, تمارين, تدريب رياضي, لياقة بدنية, صالة رياضية, جيم
uk спорт, спортивний, тренування, заняття спортом, фізкультура, фітнес, спортзал, гімнастика
es deporte, deportes, deportivo, entrenamiento, ejercicio, gimnasio, gimnasia
pt esporte, esportes, esportivo, desporto, treino, exercício, academia, ginástica
ht espò, egzèsis, jim

sportsClub
de Sportverein, Turnverein, TSV, Sportgruppe, Vereinssport
en sports club, sport club, athletics club, gym club
fr club de sport, club sportif, association sportive
ar ناد رياضي, نادي رياضي, أندية رياضية, النادي الرياضي
uk спортивний клуб, спортклуб, спортивна секція, секція, спортивне товариство
es club deportivo, club de deportes, asociación deportiva
pt clube esportivo, clube de esportes, clube desportivo
ht klèb espò

football
de Fußball, Fußballverein, Fußball spielen, Fußballplatz, kicken
en football, soccer, football club, play football
fr football, foot, club de foot, soccer
ar كرة القدم, كرة قدم, فريق كرة
uk футбол, футбольний клуб, футбольна секція
es fútbol, futbol, club de fútbol
pt futebol, clube de futebol, futsal
ht foutbòl

swimming
de Schwimmbad, Schwimmbäder, Schwimmen, Freibad, Hallenbad, Badesee, Baden, Badeanstalt
en swimming, swimming pool, swim, pool, outdoor pool, indoor pool, bathing lake
fr piscine, nager, natation, baignade, se baigner
ar مسبح, مسابح, سباحة, حمام سباحة, يسبح
uk басейн, плавання, плавати, купатися, купання, відкритий басейн
es piscina, nadar, natación, alberca, pileta, bañarse
pt piscina, nadar, natação, banhar-se
ht pisin, naje

swimmingCourse
de Schwimmkurs, Seepferdchen, schwimmen lernen, Schwimmunterricht, Schwimmabzeichen, Nichtschwimmer
en swimming course, swimming lessons, learn to swim, swimming badge, non-swimmer
fr cours de natation, apprendre à nager, leçons de natation
ar دورة سباحة, تعلم السباحة, دروس سباحة
uk курси плавання, навчитися плавати, уроки плавання
es clases de natación, curso de natación, aprender a nadar
pt aulas de natação, curso de natação, aprender a nadar
ht kou natasyon, aprann naje

playground
de Spielplatz, Spielplätze, Abenteuerspielplatz, Indoorspielplatz, spielen, Spielmobil, Bolzplatz
en playground, play area, adventure playground, play, toy library, playing
fr aire de jeux, terrain de jeux, jouer, ludothèque
ar ملعب أطفال, ساحة لعب, حديقة ألعاب, ألعاب, ملعب, ملاعب
uk дитячий майданчик, ігровий майданчик, гратися, ігри, майданчик
es parque infantil, juegos infantiles, área de juegos, jugar
pt parquinho, playground, parque infantil, brincar
ht teren jwèt, jwe

park
de Park, Parkanlage, Grünanlage, Tierpark, Zoo, Garten, Gärten, Wildpark, Parks, Kleingarten, Schrebergarten, Grillplatz
en park, green space, zoo, garden, wildlife park, allotment, barbecue area
fr parc, jardin public, espace vert, zoo, jardin, barbecue
ar حديقة, حدائق, منتزه, حديقة حيوان, شواء
uk парк, сквер, зоопарк, сад, город, мангал
es parque, jardín, zoológico, área verde, parrilla
pt parque, jardim, zoológico, área verde, churrasco
ht pak, jaden, zou

leisure
de Freizeit, Freizeitangebot, Freizeitgestaltung, Hobby, Hobbys, Unternehmung, Ausflug, Ausflugsziel
en leisure, free time, leisure activities, recreation, hobby, hobbies, spare time, things to do
fr loisirs, temps libre, activités de loisirs, passe-temps, loisir
ar وقت الفراغ, أنشطة ترفيهية, ترفيه, هواية, هوايات, أوقات الفراغ
uk дозвілля, вільний час, відпочинок, хобі, захоплення, гуртки, гурток, відпочинку
es tiempo libre, ocio, recreación, pasatiempo, actividades recreativas
pt lazer, tempo livre, recreação, passatempo, hobby
ht lwazi, tan lib, pastan

culture
de Kultur, kulturell, Veranstaltung, Veranstaltungen, Kulturzentrum, Kunst, Theater, Kino
en culture, cultural, event, events, arts, cultural centre, theatre, cinema
fr culture, culturel, manifestation culturelle, centre culturel, théâtre, cinéma
ar ثقافة, ثقافي, فعالية, فعاليات, مركز ثقافي, مسرح, سينما
uk культура, культурний, захід, заходи, культурний центр, театр, кіно, події
es cultura, cultural, evento, eventos, centro cultural, teatro, cine
pt cultura, cultural, evento, eventos, centro cultural, teatro, cinema
ht kilti, kiltirèl, evènman, teyat, sinema

museum
de Museum, Museen, Ausstellung, Galerie, Stadtmuseum
en museum, museums, exhibition, gallery
fr musée, musées, exposition, galerie
ar متحف, متاحف, معرض
uk музей, музеї, виставка, галерея
es museo, museos, exposición, galería
pt museu, museus, exposição, galeria
ht mize, ekspozisyon

music
de Musik, Musikschule, Musikunterricht, Chor, Chöre, Konzert, Instrument, singen
en music, music school, music lessons, choir, concert, musical instrument, singing, band
fr musique, école de musique, chorale, chœur, concert, instrument, chanter
ar موسيقى, مدرسة موسيقى, جوقة, حفلة موسيقية, آلة موسيقية, غناء
uk музика, музична школа, хор, концерт, інструмент, співати, інструменти
es música, escuela de música, coro, concierto, instrumento, cantar
pt música, escola de música, coral, coro, concerto, cantar
ht mizik, lekòl mizik, koral, konsè

sights
de Sehenswürdigkeit, Stadtführung, Tourismus, Touristinformation, Tourist-Information, Altstadt, Burg, Schloss
en sights, sightseeing, attractions, city tour, guided tour, tourist information, tourism, castle
fr monument, visite guidée, office de tourisme, tourisme, curiosités, château
ar معالم سياحية, معلم سياحي, جولة سياحية, سياحة, معلومات سياحية
uk визначні пам'ятки, пам'ятки, екскурсія містом, туризм, туристична інформація, замок
es lugares de interés, atracciones, visita guiada, turismo, información turística, castillo
pt pontos turísticos, atrações, visita guiada, turismo, informação turística, castelo
ht kote pou vizite, touris

religion
de Religion, Religionen, Glaube, Glauben, religiös, Religionsgemeinschaft, Konfession, gläubig
en religion, religious, faith, belief, religious community, denomination
fr religion, religieux, foi, croyance, communauté religieuse, confession
ar دين, أديان, ديانة, ديني, عقيدة, إيمان, طائفة دينية
uk релігія, релігійний, віра, віросповідання, релігійна громада, конфесія, релігій, віросповідань
es religión, religioso, fe, creencia, comunidad religiosa
pt religião, religioso, fé, crença, comunidade religiosa
ht relijyon, lafwa, kwayans

church
de Kirche, Kirchen, Kirchengemeinde, Christ, christlich, Pfarrer, katholisch, evangelisch
en church, parish, Christian, Christianity, priest, pastor, Catholic, Protestant
fr église, paroisse, chrétien, christianisme, prêtre, pasteur, catholique, protestant
ar كنيسة, كنائس, مسيحي, مسيحية, قسيس, كاثوليكي, أرثوذكسي
uk церква, церкви, парафія, християнський, християнство, священник, католицький, православний
es iglesia, parroquia, cristiano, cristianismo, sacerdote, pastor, católico, evangélico
pt igreja, paróquia, cristão, cristianismo, padre, pastor, católico, evangélico
ht legliz, kretyen, pè, pastè, katolik, pwotestan

mosque
de Moschee, Moscheen, Islam, muslimisch, islamisch, Muslim, Imam, Moscheeverein
en mosque, Islam, Muslim, Islamic, imam, Friday prayer, halal
fr mosquée, islam, musulman, islamique, imam, prière du vendredi, halal
ar مسجد, مساجد, جامع, جوامع, إسلام, مسلم, مسلمون, إسلامي
uk мечеть, мечеті, іслам, мусульманин, мусульманський, імам, халяль
es mezquita, islam, musulmán, islámico, imán, halal
pt mesquita, islã, islamismo, muçulmano, islâmico, imã
ht moske, mizilman, islam

synagogue
de Synagoge, jüdisch, Judentum, jüdische Gemeinde, Jude, Juden, Rabbiner
en synagogue, Jewish, Judaism, Jewish community, Jew, rabbi
fr synagogue, juif, juive, judaïsme, communauté juive, rabbin
ar كنيس, يهودي, يهود, يهودية, حاخام
uk синагога, єврейський, юдаїзм, єврейська громада, рабин
es sinagoga, judío, judaísmo, comunidad judía, rabino
pt sinagoga, judeu, judaico, judaísmo, comunidade judaica
ht sinagòg, jwif

worship
de Gottesdienst, Gebet, beten, Gebetsraum, Messe, Gotteshaus, Gotteshäuser, Seelsorge
en worship, church service, prayer, pray, prayer room, mass, place of worship, pastoral care
fr culte, messe, prière, prier, salle de prière, lieu de culte, office religieux
ar صلاة, عبادة, قداس, مصلى, دار عبادة, دور العبادة, يصلي
uk богослужіння, служба Божа, молитва, молитися, меса, літургія, молитовна кімната
es culto, misa, oración, rezar, orar, lugar de culto, sala de oración
pt culto, missa, oração, rezar, orar, lugar de culto
ht kilt, lamès, lapriyè, priye

religiousFreedom
de Religionsfreiheit, Glaubensfreiheit, Kopftuch, religiöse Toleranz, Religionsausübung
en religious freedom, freedom of religion, freedom of belief, headscarf, hijab
fr liberté de religion, liberté religieuse, liberté de culte, voile, foulard
ar حرية الدين, حرية دينية, حرية العقيدة, حجاب, حرية المعتقد
uk свобода віросповідання, свобода релігії, хустка, хіджаб
es libertad religiosa, libertad de culto, velo, hiyab
pt liberdade religiosa, liberdade de culto, véu, hijab
ht libète relijyon

churchTax
de Kirchensteuer, Kirchenaustritt, Kirchenbeitrag, aus der Kirche austreten
en church tax, leaving the church, Kirchensteuer
fr impôt ecclésiastique, impôt d'Église, Kirchensteuer, quitter l'Église
ar ضريبة الكنيسة, الخروج من الكنيسة
uk церковний податок, вихід з церкви, Kirchensteuer
es impuesto eclesiástico, impuesto de la iglesia, Kirchensteuer
pt imposto eclesiástico, imposto da igreja, Kirchensteuer
ht taks legliz

publicHolidays
de Feiertag, gesetzlicher Feiertag, Feiertage, arbeitsfrei, Sonntag, Tag der Deutschen Einheit, Festtag, Brauch, Bräuche
en public holiday, bank holiday, national holiday, day off, festive day, customs
fr jour férié, jours fériés, fête nationale, férié, coutumes
ar عطلة رسمية, عطل رسمية, يوم عطلة, أيام العطل, إجازة رسمية, عيد, أعياد
uk державне свято, свято, вихідний день, святкові дні, свята, святковий день
es día festivo, feriado, día feriado, fiesta nacional, festivo, días feriados
pt feriado, feriado nacional, dia santo, feriados, dia festivo, festa nacional
ht jou konje, jou ferye, fèt nasyonal, fèt

christmas
de Weihnachten, Ostern, Advent, Nikolaus, Heiligabend, Silvester, Pfingsten, Weihnachtsmarkt, Neujahr, Karneval, Fasching
en Christmas, Easter, Advent, St Nicholas, New Year, Christmas Eve, Christmas market, Pentecost, carnival
fr Noël, Pâques, Avent, Saint-Nicolas, Nouvel An, marché de Noël, Pentecôte, carnaval
ar عيد الميلاد, عيد الفصح, رأس السنة, كريسماس, كرنفال
uk Різдво, Великдень, Адвент, святий Миколай, Новий рік, різдвяний ярмарок, карнавал
es Navidad, Pascua, Adviento, Año Nuevo, Nochebuena, Semana Santa, mercado navideño, carnaval
pt Natal, Páscoa, Advento, Ano Novo, Réveillon, mercado de Natal, carnaval
ht Nwèl, Pak, Lane nouvo, kanaval, Nouvèl Ane

ramadan
de Ramadan, Fasten, Fastenmonat, Zuckerfest, Opferfest, Fastenbrechen
en Ramadan, fasting, Eid, Eid al-Fitr, Eid al-Adha, Feast of Sacrifice
fr Ramadan, jeûne, Aïd, fête du sacrifice, rupture du jeûne
ar رمضان, صيام, صوم, عيد الفطر, عيد الأضحى, إفطار
uk Рамадан, піст, Ураза-байрам, Курбан-байрам
es Ramadán, ayuno, fiesta del sacrificio
pt Ramadã, jejum, festa do sacrifício
ht Ramadan, jèn ramadan

festival
de Feste, Volksfest, Stadtfest, feiern, Fasching, Karneval, Fastnacht, Interkulturelle Woche
en festival, fair, town festival, celebration, celebrate, carnival, Intercultural Week, folk festival
fr fête, fête populaire, festival, carnaval, célébrer, fêter
ar مهرجان, مهرجانات, احتفال, احتفالات, كرنفال, حفل
uk фестиваль, святкування, народне свято, святкувати, карнавал, ярмарок
es fiesta, festival, feria, carnaval, celebración, celebrar
pt festa, festival, feira, carnaval, celebração, comemorar
ht fèt, festival, kanaval, selebre

traditions
de Brauch, Bräuche, Tradition, Brauchtum, Sitte, Sitten, Umgangsformen, Höflichkeit
en custom, tradition, manners, etiquette, politeness, greeting, traditions, social norms
fr coutume, tradition, mœurs, savoir-vivre, politesse, usages
ar عادات, تقاليد, أعراف, آداب, تقليد
uk звичай, звичаї, традиція, традиції, ввічливість, етикет
es costumbre, tradición, modales, cortesía, etiqueta
pt costume, tradição, boas maneiras, cortesia, etiqueta
ht koutim, tradisyon, politès
`;
