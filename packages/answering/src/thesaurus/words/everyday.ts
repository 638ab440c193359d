/** Further words of everyday life and of what newcomers ask about, in eight languages; machine-made, unreviewed by speakers. */
export const everydayWords: string = `
foreignLanguage
de Fremdsprache, Fremdsprachen, Zweitsprache, Fremdsprachenunterricht
en foreign language, second language
fr langue étrangère, langue seconde
ar لغة أجنبية, لغات أجنبية, لغة ثانية
uk іноземна мова, іноземні мови, друга мова
es lengua extranjera, idioma extranjero, segunda lengua
pt língua estrangeira, idioma estrangeiro, segunda língua

albanian
de Albanisch, Albanien, Kosovo
en Albanian, Albania, Kosovo
fr albanais, Albanie, Kosovo
ar ألبانية, ألباني, ألبانيا, كوسوفو
uk албанська, албанською, Албанія, Косово
es albanés, Albania, Kosovo
pt albanês, Albânia, Kosovo

serbian
de Serbisch, Bosnisch, Kroatisch, Serbien, Bosnien, Kroatien
en Serbian, Bosnian, Croatian, Serbia, Bosnia, Croatia
fr serbe, bosniaque, croate, Serbie, Bosnie, Croatie
ar صربية, بوسنية, كرواتية, صربيا, البوسنة, كرواتيا
uk сербська, боснійська, хорватська, Сербія, Боснія, Хорватія
es serbio, bosnio, croata, Serbia, Bosnia, Croacia
pt sérvio, bósnio, croata, Sérvia, Bósnia, Croácia

greek
de Griechisch, Griechenland
en Greek, Greece
fr grec, grecque, Grèce
ar يونانية, يوناني, يونان
uk грецька, грецькою, Греція
es griego, Grecia
pt grego, Grécia

bulgarian
de Bulgarisch, Bulgarien
en Bulgarian, Bulgaria
fr bulgare, Bulgarie
ar بلغارية, بلغاري, بلغاريا
uk болгарська, болгарською, Болгарія
es búlgaro, Bulgaria
pt búlgaro, Bulgária

schoolClass
de Klasse, Klassen, Klassenstufe, Jahrgangsstufe, Jahrgang, Schulklasse, Schulstufe
en grade, year group, school year, school class, form
fr classe, niveau scolaire, année scolaire
ar صف, صفوف, فصل دراسي, مرحلة دراسية, سنة دراسية
uk клас, класи, класах, навчальний рік
es grado, curso escolar, año escolar, grados
pt série, turma, ano escolar
ht klas

subject
de Fach, Fächer, Schulfach, Unterrichtsfach, Pflichtfach
en subject, subjects, school subject
fr matière, matières, discipline
ar مادة, مواد, مواد دراسية
uk предмет, предмети, дисципліна
es asignatura, materia, asignaturas
pt matéria, disciplina, matérias

exam
de Prüfung, Prüfungen, Test, Klausur, Examen, Abschlussprüfung
en exam, examination, test
fr examen, épreuve, test
ar امتحان, امتحانات, اختبار, اختبارات
uk іспит, іспити, екзамен, тест, випробування
es examen, prueba, test
pt exame, prova, teste
ht egzamen, tès

book
de Buch, Bücher, Wörterbuch, Lehrbuch
en book, books, dictionary, phrasebook
fr livre, livres, dictionnaire, manuel
ar كتاب, كتب, قاموس, كتيب
uk книга, книжка, книги, словник, підручник
es libro, libros, diccionario
pt livro, livros, dicionário
ht liv

readingWriting
de lesen, schreiben, Lesen und Schreiben, Schrift, Alphabet, Buchstaben
en reading, writing, read, write, alphabet
fr lire, écrire, lecture, écriture, alphabet
ar قراءة, كتابة, أحرف, حروف, أبجدية
uk читання, читати, писати, письмо, абетка, алфавіт
es leer, escribir, lectura, escritura, alfabeto
pt ler, escrever, leitura, escrita, alfabeto
ht ekri

adults
de Erwachsene, Erwachsener, volljährig, Volljährige
en adult, adults
fr adulte, adultes
ar بالغ, بالغين, بالغون, كبار, راشد, راشدين
uk дорослий, дорослі, дорослих, повнолітній
es adulto, adultos
pt adulto, adultos
ht granmoun

relatives
de Angehörige, Familienangehörige, Verwandte, Verwandtschaft, Familienmitglied
en relatives, relative, family member, next of kin
fr proche, proches, membre de la famille, parenté
ar أقارب, قريب, أقرباء, ذوي, فرد من العائلة, أفراد الأسرة
uk родич, родичі, близькі, член сім'ї, члени родини
es familiar, familiares, pariente, parientes
pt familiar, familiares, parente, parentes
ht fanmi

mother
de Mutter, Mütter, Mama
en mother, mothers, mum, mom
fr mère, mères, maman
ar أم, أمهات, والدة
uk мати, матір, матері, мама, матерів
es madre, madres, mamá
pt mãe, mães
ht manman

father
de Vater, Väter, Papa
en father, fathers, dad
fr père, pères, papa
ar أب, آباء, والد
uk батько, батька, тато
es padre, padres, papá
pt pai, pais
ht papa

girls
de Mädchen, Mädchentreff, junge Frauen
en girl, girls, young women
fr fille, filles, jeune fille, jeunes femmes
ar بنت, بنات, فتاة, فتيات, شابات
uk дівчина, дівчата, дівчатка, дівчинка
es chica, chicas, niña, niñas
pt menina, meninas, garota
ht tifi

boys
de Jungen, Junge, junge Männer, Jungs
en boy, boys, young men
fr garçon, garçons, jeunes hommes
ar ولد, أولاد, فتى, شباب, شبان
uk хлопець, хлопці, хлопчик, юнак, юнаки
es chico, chicos, niño
pt menino, meninos, rapaz
ht tigason

gender
de Geschlecht, Geschlechtsidentität, Geschlechter, Gender
en gender, sex, gender identity
fr genre, sexe, identité de genre
ar جنس, نوع اجتماعي, هوية جنسية
uk стать, статі, гендер, гендерна ідентичність
es género, sexo, identidad de género
pt gênero, sexo, identidade de gênero

diversity
de Vielfalt, vielfältig, Diversität, interkulturell, Interkulturalität
en diversity, diverse, intercultural
fr diversité, interculturel, interculturelle
ar تنوع, تعددية, متعدد الثقافات, بين الثقافات
uk різноманіття, різноманітність, міжкультурний
es diversidad, intercultural
pt diversidade, intercultural

crisis
de Krise, Notlage, Notsituation, Krisenberatung, Notfallhilfe, Notlagen
en crisis, plight, hardship, crises
fr crise, détresse, situation de crise
ar أزمة, أزمات, محنة, ضائقة, كرب
uk криза, кризова ситуація, скрутне становище, біда
es crisis, apuro, situación de crisis
pt crise, situação de crise, aperto
ht kriz

conversation
de Gespräch, Gespräche, sprechen, unterhalten, Unterhaltung
en conversation, talk, speak, interview
fr conversation, entretien, parler, discussion
ar محادثة, محادثات, حديث, حوار, تحدث
uk розмова, розмови, говорити, співбесіда, спілкування, спілкуванні
es conversación, hablar, entrevista, charla
pt conversa, falar, entrevista
ht pale, konvèsasyon

room
de Raum, Räume, Zimmer, Räumlichkeiten
en room, rooms, premises
fr salle, pièce, chambre, locaux
ar غرفة, غرف, قاعة, قاعات
uk кімната, кімнати, приміщення, зал, приміщень
es habitación, cuarto, sala
pt quarto, sala, cômodo
ht chanm

surroundings
de Nähe, Umgebung, Umkreis, nah, nebenan
en nearby, surroundings, vicinity
fr proximité, environs, alentours, près de
ar قريب من, محيط, جوار, قرب
uk околиця, околиці, поруч, поблизу, неподалік
es cerca, alrededores, cercanía
pt perto, arredores, proximidade

public
de öffentlich, staatlich, kommunal, städtisch
en public, municipal, state-run
fr public, publique, municipal, étatique
ar عام, عامة, حكومي, حكومية, بلدي
uk державний, громадський, муніципальний, комунальний, публічний
es público, estatal, municipal
pt público, estadual, municipal

international
de international, Ausland, ausländisch
en international, abroad, foreign
fr international, étranger
ar دولي, دولية, خارج, أجنبي, أجنبية
uk міжнародний, закордонний, іноземний, за кордоном
es internacional, extranjero
pt internacional, exterior, estrangeiro
ht entènasyonal

thirdCountry
de Drittstaat, Drittland, Drittstaaten, Drittländer, Drittstaatsangehörige, Drittstaatenangehörige
en third country, third countries, non-EU, third-country national
fr pays tiers, ressortissant de pays tiers, hors UE
ar دولة ثالثة, دول ثالثة, بلد ثالث, رعايا الدول الثالثة
uk третя країна, треті країни, громадянин третьої країни
es tercer país, terceros países, extracomunitario
pt país terceiro, países terceiros

labourMarket
de Arbeitsmarkt, Arbeitsmarktzugang, Wirtschaft, Branche, Industrie
en labour market, labor market, job market, economy, industry
fr marché du travail, économie, secteur, industrie
ar سوق العمل, اقتصاد, قطاع, صناعة
uk ринок праці, економіка, галузь, промисловість
es mercado laboral, mercado de trabajo, economía, sector
pt mercado de trabalho, economia, setor

career
de Karriere, Laufbahn, Berufseinstieg, Aufstieg, Karriereplanung, Karrierezentrum, berufliche Entwicklung
en career, career planning, career development, starting work
fr carrière, parcours professionnel, évolution professionnelle
ar مسار مهني, حياة مهنية, تطوير مهني, مسيرة مهنية
uk кар'єра, кар'єрний, професійний розвиток
es carrera profesional, trayectoria profesional, desarrollo profesional
pt carreira, trajetória profissional

qualificationProgramme
de Qualifizierung, Qualifizierungsprogramm, Qualifikation, Weiterqualifizierung, Berufsqualifikation
en qualification, qualifications, qualification programme
fr qualification, qualifications, programme de qualification
ar مؤهل, مؤهلات, تأهيل
uk кваліфікація, кваліфікації, кваліфікацію, кваліфікацій
es cualificación, calificación, titulación
pt qualificação, qualificações

theoryPractice
de Theorie, theoretisch, praktisch, Praxisteil
en theory, theoretical, practical
fr théorie, théorique, pratique
ar نظرية, نظري, عملي, تطبيقي
uk теорія, теоретичний, практичний
es teoría, teórico, práctico
pt teoria, teórico, prático

opportunity
de Chance, Chancen, Gelegenheit, Perspektive, Perspektiven
en opportunity, opportunities, chance, prospects
fr chance, chances, opportunité, perspective
ar فرصة, فرص, آفاق
uk шанс, шанси, перспектива, можливість
es oportunidad, oportunidades, perspectiva
pt oportunidade, oportunidades, perspectiva
ht chans

placement
de Vermittlung, vermitteln, vermittelt, Vermittlungsstelle
en placement, mediation, match
fr placement, mise en relation, intermédiation
ar وساطة, توسط, تنسيب
uk посередництво, підбір
es intermediación, colocación
pt intermediação, colocação

financing
de Finanzierung, finanzieren, finanziert, Förderung, gefördert, Fördermöglichkeiten, Fördermittel
en funding, financing, finance, funded, subsidy
fr financement, financer, finance, subvention
ar تمويل, يمول, ممول, دعم مالي
uk фінансування, фінансувати, фінансує
es financiación, financiamiento, financiar, subvención
pt financiamento, financiar, subsídio

amount
de Betrag, Beträge, Höhe, Summe, Geldbetrag
en amount, sum
fr montant, somme
ar مبلغ, مبالغ, قيمة
uk сума, суми, розмір
es importe, monto, cantidad, suma
pt valor, quantia, montante
ht kantite

maximum
de maximal, höchstens, Höchstdauer, Obergrenze, Höchstgrenze
en maximum, upper limit
fr maximum, maximal, maximale, plafond
ar أقصى, حد أقصى, أعلى
uk максимум, максимальний, максимальна
es máximo, máxima, tope
pt máximo, máxima, limite máximo

temporary
de vorübergehend, befristet, zeitweise, vorläufig
en temporary, temporarily, provisional
fr temporaire, provisoire, provisoirement
ar مؤقت, مؤقتة, مؤقتا
uk тимчасовий, тимчасове, тимчасова, тимчасово
es temporal, provisional, temporario
pt temporário, provisório

permanent
de dauerhaft, ständig, unbefristet, langfristig, auf Dauer
en permanent, permanently, long-term, unlimited
fr permanent, permanente, durable, illimité
ar دائم, دائمة, طويل الأمد, غير محدود
uk постійний, постійно, безстроковий, довгостроковий
es permanente, duradero, indefinido
pt permanente, duradouro, indeterminado

exception
de Ausnahme, Ausnahmen, ausgenommen, Sonderfall
en exception, exceptions
fr exception, exceptions, dérogation
ar استثناء, استثناءات
uk виняток, винятки
es excepción, excepciones
pt exceção, exceções

loss
de Verlust, verlieren, verloren
en loss, lose, lost
fr perte, perdre, perdu
ar فقدان, ضياع, خسارة, فقد
uk втрата, втратити, втрати, загубити
es pérdida, perder, perdido
pt perda, perder, perdido
ht pèdi

writtenOral
de schriftlich, mündlich
en written, in writing, oral, verbal
fr écrit, par écrit, oral
ar كتابي, كتابيا, خطي, شفهي, شفوي
uk письмовий, письмово, усний, усно
es por escrito, escrito, oral
pt por escrito, escrito, oral

list
de Liste, Übersicht, Überblick, Verzeichnis
en list, overview, directory
fr liste, aperçu, répertoire
ar قائمة, لائحة, نظرة عامة, دليل
uk список, перелік, огляд, списки, списку
es lista, listado, resumen
pt lista, visão geral
ht lis

video
de Video, Videos, Film, Filme, Erklärvideo
en video, videos, film, films
fr vidéo, vidéos, film, films
ar فيديو, فيديوهات, فيلم, أفلام
uk відео, відеоролик, фільм, фільми
es video, vídeo, videos, película
pt vídeo, vídeos, filme
ht videyo, fim

images
de Bild, Bilder, Foto, Zeichnung
en picture, image, photo
fr image, images, photo
ar صورة, صور
uk зображення, малюнок, картинка, фото, малюнками
es imagen, foto, dibujo
pt imagem, foto, desenho

member
de Mitglied, Mitglieder, Mitgliedschaft, Beitritt, beitreten
en member, members, membership, join
fr membre, membres, adhésion, adhérer
ar عضو, أعضاء, عضوية, انضمام
uk член, члени, членство, вступити
es miembro, miembros, socio
pt membro, membros, sócio
ht manm

council
de Beirat, Rat, Gremium, Ausschuss, Vorstand
en council, board, committee
fr conseil consultatif, comité, commission, conseil d'administration
ar مجلس, مجالس, هيئة استشارية, لجنة
uk рада, ради, комітет, комісія
es consejo, comité, junta
pt conselho, comitê, comissão

freedom
de Freiheit, frei, freiwillig, Freiheiten
en freedom, liberty, free
fr liberté, libertés, libre
ar حرية, حريات, حر
uk свобода, свободи, вільний
es libertad, libertades, libre
pt liberdade, liberdades, livre
ht libète

justice
de Gerechtigkeit, gerecht, ungerecht, Unrecht, soziale Gerechtigkeit
en justice, fair, unfair, fairness
fr justice, juste, injuste, équité
ar عدالة, عدل, عادل, ظلم
uk справедливість, справедливий, несправедливий
es justicia, justo, injusto
pt justiça, justo, injusto
ht jistis

opinion
de Meinung, Meinungsfreiheit, Überzeugung, Weltanschauung, weltanschaulich
en opinion, belief, conviction, freedom of speech
fr opinion, conviction, liberté d'expression
ar رأي, آراء, معتقد, حرية التعبير
uk думка, переконання, світогляд, свобода слова
es opinión, convicción, libertad de expresión
pt opinião, convicção, liberdade de expressão

government
de Regierung, Bundesregierung, Ministerium, Bundesministerium, Staatsregierung
en government, ministry
fr gouvernement, ministère
ar حكومة, وزارة
uk уряд, міністерство
es gobierno, ministerio
pt governo, ministério

network
de Netzwerk, Netz, vernetzen, Vernetzung, Bündnis
en network, networking
fr réseau, réseaux
ar شبكة, شبكات
uk мережа, мережі
es red, redes
pt rede, redes

experts
de Fachleute, Experte, Experten, Expertin, Expertinnen, Fachperson, professionell
en expert, experts, professional, professionals
fr expert, experte, professionnels, spécialistes
ar خبير, خبراء, محترف, محترفين, مختصين
uk експерт, експерти, фахівці, професіонал
es experto, experta, profesional
pt especialistas, perito, profissional

workers
de Mitarbeiter, Mitarbeiterin, Mitarbeitende, Team, Personal
en staff, team, personnel
fr personnel, équipe, collaborateur, collaborateurs
ar موظف, موظفين, موظفون, فريق, طاقم
uk співробітник, співробітники, персонал, команда
es personal, equipo, empleados
pt pessoal, equipe, funcionários

study
de lernen, Lernende, Lernunterstützung, Lernhilfe
en learn, learner, learning, study
fr apprendre, apprentissage, apprenant, étudier
ar تعلم, متعلم, متعلمين, دراسة
uk вчити, вивчати, вивчення, учень, вивченні
es aprender, aprendizaje, estudiar
pt aprender, aprendizagem, estudar
ht aprann

teaching
de unterrichten, unterrichtet, Lehrplan, Unterricht, lehren
en teach, teaching, taught, curriculum
fr enseigner, enseignement, enseignée, programme scolaire
ar تدريس, تعليم, يدرس, منهاج
uk викладати, викладання, навчати, викладається
es enseñar, enseñanza, plan de estudios
pt ensinar, ensino, currículo

month
de Monat, Monate, monatlich
en month, months, monthly
fr mois, mensuel, mensuelle
ar شهر, أشهر, شهور, شهري
uk місяць, місяці, місяців, щомісяця
es mensual
pt mês, meses, mensal
ht mwa

evening
de Abend, abends, nachts, Nacht
en evening, evenings, night, at night
fr soir, soirée, nuit
ar مساء, أمسية, أمسيات, ليل, ليلة
uk вечір, вечірній, ніч, вночі
es velada
pt noturno, anoitecer
ht aswè, nwit

irregularWork
de irregulär, irreguläre Beschäftigung, Scheinselbständigkeit
en irregular, irregular employment, bogus self-employment
fr irrégulier, irrégulière, emploi irrégulier, faux indépendant
ar غير منتظم, عمل غير منتظم, عمالة غير منتظمة, غير نظامي, عمل غير نظامي
uk нерегулярний, нерегулярна зайнятість, фіктивна самозайнятість
es irregular, empleo irregular, trabajo irregular
pt irregular, emprego irregular, trabalho irregular

exceeding
de überschreiten, überschritten, Überschreitung, Überziehung
en exceed, overstay, overstaying, exceeding
fr dépasser, dépassement
ar تجاوز, تخطي, تجاوزت
uk перевищити, перевищення, прострочення
es exceder, superar, sobrepasar
pt exceder, ultrapassar

cyclePath
de Radweg, Fahrradweg, Radwege, Radroute, Radtour
en cycle path, bike lane, cycle route, bicycle path
fr piste cyclable, pistes cyclables, voie cyclable
ar مسار دراجات, مسارات الدراجات, طريق الدراجات
uk велодоріжка, велосипедна доріжка, велодоріжки
es ciclovía, carril bici
pt ciclovia, ciclofaixa

moped
de Moped, Mofa, Motorrad, Roller, E-Scooter
en moped, motorbike, motorcycle, scooter
fr mobylette, scooter, moto, motocyclette
ar دراجة نارية, دراجات نارية, سكوتر
uk мопед, мотоцикл, скутер
es ciclomotor, moto, motocicleta
pt ciclomotor, moto, motocicleta
ht moto

climbing
de Klettern, Kletterhalle, Bergsteigen, Alpenverein
en climbing, bouldering, mountaineering
fr escalade, alpinisme
ar تسلق, تسلق الجبال
uk скелелазіння, альпінізм
es escalada, alpinismo
pt escalada, alpinismo

scouts
de Pfadfinder, Pfadfinderin, Pfadfinderinnen, Pfadfinderschaft
en scouts, girl guides, scouting
fr scouts, scoutisme, éclaireurs, guides
ar كشافة, مرشدات
uk скаути, пластуни
es scouts, exploradores
pt escoteiros, escotismo
ht eskout

holidayPass
de Ferienpass, Ferienprogramm, Ferienangebote, Ferienkalender, Ferienfreizeit
en holiday pass, holiday programme, holiday activities, holiday camp
fr passeport vacances, pass vacances, programme de vacances, activités de vacances
ar بطاقة العطلات, جواز العطلة, برنامج العطلات, أنشطة العطلة
uk канікулярна картка, канікулярна програма, програма канікул
es pase de vacaciones, programa de vacaciones, actividades de vacaciones
pt passe de férias, programa de férias, atividades de férias

seniorsCentre
de Altenzentrum, ASZ, Alten- und Service-Zentrum, Seniorenzentrum, Seniorentreff, Altenhilfe
en senior centre, centre for older people, ASZ
fr centre pour personnes âgées, centre de services pour seniors, ASZ
ar مركز كبار السن, مركز المسنين, مراكز التقاعد والخدمة
uk центр для літніх людей, центр для пенсіонерів
es centro de mayores, centro para adultos mayores
pt centro de idosos, centro de convivência para idosos

lifeCounselling
de Lebensberatung, Paarberatung, Eheberatung, Familienberatung, Paartherapie
en life counselling, couple counselling, relationship counselling, family counselling
fr conseil de vie, conseil conjugal, thérapie de couple, conseil familial
ar استشارات حياتية, استشارة زوجية, إرشاد أسري, استشارات أسرية
uk життєве консультування, сімейне консультування, консультування пар
es asesoramiento de pareja, terapia de pareja, asesoramiento familiar
pt aconselhamento de casal, terapia de casal, aconselhamento familiar

housingShortage
de Wohnungsnot, Wohnungsmangel, Wohnungsnotfall, Wohnungsverlust, Obdachlosigkeit
en housing shortage, housing emergency, housing crisis, loss of housing
fr crise du logement, pénurie de logements, mal-logement, perte de logement
ar نقص المساكن, أزمة السكن, حالات الطوارئ السكنية, فقدان السكن
uk нестача житла, житлова криза, втрата житла
es escasez de vivienda, crisis de vivienda, pérdida de la vivienda
pt falta de moradia, crise habitacional, perda da moradia

birthClinic
de Geburtsklinik, Geburtskliniken, Entbindungsklinik, Geburtshaus, Kreißsaal
en maternity hospital, maternity clinic, maternity ward, birth centre
fr maternité, maternités, maison de naissance, clinique d'accouchement
ar مستشفى ولادة, عيادة ولادة, مستشفيات الولادة, دار ولادة
uk пологовий будинок, пологова клініка, пологовий
es maternidad, clínica de maternidad, casa de partos
pt maternidade, clínica obstétrica, casa de parto
ht matènite

fareZone
de Verkehrsverbund, Tarifzone, Zone, Tarif, Fahrpreis
en transport association, fare zone, zone, fare
fr zone tarifaire, zone, tarif, communauté tarifaire
ar منطقة تعرفة, منطقة, تعرفة, مناطق
uk тарифна зона, зона, тариф
es zona tarifaria, zona, tarifa
pt zona tarifária, zona, tarifa

schoolStress
de Schulstress, Schulprobleme, Schulangst, Prüfungsangst
en school stress, problems at school, exam stress
fr stress scolaire, problèmes à l'école, phobie scolaire
ar ضغط المدرسة, مشاكل في المدرسة, ضغوط مدرسية
uk шкільний стрес, проблеми в школі
es estrés escolar, problemas en la escuela
pt estresse escolar, problemas na escola

openAirPool
de Freibad, Freischwimmbad, Hallenbad, Freibäder, Badesee
en outdoor pool, indoor pool, open-air pool, lido
fr piscine en plein air, piscine couverte
ar مسبح مفتوح, مسابح, مسبح خارجي, مسبح
uk відкритий басейн, критий басейн, басейни
es piscina al aire libre, piscina cubierta
pt piscina ao ar livre, piscina coberta

anonymous
de anonym, Anonymität, vertraulich
en anonymous, anonymously, confidential
fr anonyme, anonymement, confidentiel
ar مجهول, بدون اسم, سري, سرية
uk анонімний, анонімно, конфіденційно
es anónimo, anónimamente, confidencial
pt anônimo, anonimamente, confidencial

laboratory
de Labor, Laboratorium, Labortest
en laboratory, lab
fr laboratoire, labo
ar مختبر, مختبرات, مخبر, معمل
uk лабораторія
es laboratorio
pt laboratório
ht laboratwa

surgeon
de Chirurg, Chirurgin, Chirurgie, Unfallchirurg
en surgeon, surgical
fr chirurgien, chirurgienne
ar جراح, جراحين, طبيب جراح
uk хірург, хірургія
es cirujano, cirujana
pt cirurgião, cirurgiã
ht chirijyen

nonPrescription
de rezeptfrei, frei verkäuflich, apothekenpflichtig, Drogerie
en over-the-counter, OTC, non-prescription, without prescription
fr sans ordonnance, vente libre, parapharmacie
ar بدون وصفة, دون وصفة
uk без рецепта, безрецептурний
es sin receta, venta libre
pt sem receita, venda livre, isento de prescrição
ht san preskripsyon

otherVaccines
de Tetanus, Diphtherie, Polio, Kinderlähmung, FSME, Zecke
en tetanus, diphtheria, polio, tick, TBE
fr tétanos, diphtérie, polio, tique
ar كزاز, خناق, شلل الأطفال, قراد
uk правець, дифтерія, поліомієліт, кліщ
es tétanos, difteria, polio, garrapata
pt tétano, difteria, poliomielite, carrapato
ht tetanòs, difteri, polyo

antibiotics
de Antibiotikum, Antibiotika
en antibiotic, antibiotics, penicillin
fr antibiotique, pénicilline
ar مضاد حيوي, مضادات حيوية
uk антибіотик, антибіотики
es antibiótico, penicilina
pt antibiótico, penicilina
ht antibyotik

backPain
de Rückenschmerzen, Rücken, Bandscheibe
en back pain, back ache, slipped disc
fr mal de dos, lombalgie, hernie discale
ar ألم الظهر, آلام الظهر, ديسك
uk біль у спині, спина, грижа диска
es dolor de espalda, hernia de disco, lumbago
pt dor nas costas, hérnia de disco, lombalgia
ht do fè mal, doulè nan do

epilepsy
de Epilepsie, Krampfanfall, epileptisch, Krampfanfälle
en epilepsy, seizure, epileptic
fr épilepsie, convulsion, épileptique
ar صرع, تشنج, نوبة صرع
uk епілепсія, судоми, епілептичний
es epilepsia, convulsión, epiléptico
pt epilepsia, convulsão, epilético
ht malkadi, epilepsi

smokeDetector
de Rauchmelder, Rauchwarnmelder, Feuermelder, Feuerlöscher
en smoke detector, smoke alarm, fire alarm, fire extinguisher
fr détecteur de fumée, alarme incendie, extincteur
ar كاشف الدخان, إنذار الحريق, طفاية
uk датчик диму, пожежна сигналізація, вогнегасник
es detector de humo, alarma de incendio, extintor
pt detector de fumaça, alarme de incêndio, extintor
ht detektè lafimen

urologist
de Urologe, Urologin, Urologie, Männerarzt
en urologist, urology
fr urologue, urologie
ar مسالك بولية, طبيب مسالك بولية
uk уролог, урологія
es urólogo, urología
pt urologista, urologia
ht iwològ

kvAssociation
de Kassenärztliche Vereinigung, KV, Kassenarzt, Vertragsarzt, kassenärztlich
en Kassenärztliche Vereinigung, association of statutory health insurance physicians, KV
fr Kassenärztliche Vereinigung, médecin conventionné, KV
ar رابطة أطباء التأمين الصحي, Kassenärztliche Vereinigung
uk об'єднання лікарів лікарняних кас, Kassenärztliche Vereinigung
es Kassenärztliche Vereinigung, asociación de médicos del seguro
pt Kassenärztliche Vereinigung, associação dos médicos conveniados

orthodontist
de Kieferorthopäde, Kieferorthopädie, Zahnspange, Spange
en orthodontist, braces, orthodontics
fr orthodontiste, appareil dentaire, orthodontie
ar تقويم الأسنان, تقويم
uk ортодонт, брекети
es ortodoncista, ortodoncia, brackets, frenillos
pt ortodontista, aparelho dentário, ortodontia

cardiologist
de Kardiologe, Kardiologin, Internist, Herzspezialist, Kardiologie
en cardiologist, internist, heart specialist, cardiology
fr cardiologue, interniste
ar طبيب قلب, طبيب القلب, طبيب باطني, باطنية
uk кардіолог, інтерніст
es cardiólogo, internista
pt cardiologista
ht kadyològ

hepatitis
de Hepatitis, Gelbsucht
en hepatitis, jaundice
fr hépatite, jaunisse
ar التهاب الكبد, يرقان
uk гепатит, жовтяниця
es hepatitis, ictericia
pt hepatite, icterícia
ht epatit, lajonis

skinDisease
de Hautausschlag, Ausschlag, Neurodermitis, Ekzem, Juckreiz, Hautkrankheit
en rash, eczema, itching, skin disease
fr éruption cutanée, eczéma, démangeaison, maladie de peau
ar طفح جلدي, إكزيما, حكة, مرض جلدي
uk висип, екзема, свербіж, шкірна хвороба
es sarpullido, eccema, picazón, enfermedad de la piel
pt erupção, eczema, coceira, doença de pele
ht gratèl, maladi po

fracture
de Knochenbruch, gebrochen, Fraktur, Gips, Knochenbrüche
en fracture, broken bone, plaster cast, cast
fr fracture, os cassé, plâtre
ar كسر, كسور, جبس, جبيرة
uk перелом, гіпс, зламати
es fractura, hueso roto, yeso, escayola
pt fratura, osso quebrado, gesso
ht zo kase, frakti

alternativeMedicine
de Heilpraktiker, Homöopathie, Naturheilkunde, Akupunktur, Naturheilverfahren
en alternative medicine, homeopathy, naturopath, acupuncture, traditional medicine
fr médecine douce, homéopathie, naturopathe, acupuncture, médecine traditionnelle
ar طب بديل, طب شعبي, علاج بالأعشاب, وخز بالإبر
uk гомеопатія, нетрадиційна медицина, народна медицина, акупунктура
es medicina alternativa, homeopatía, naturópata, acupuntura, medicina tradicional
pt medicina alternativa, homeopatia, naturopata, acupuntura
ht medsin fèy, remèd fèy

organDonation
de Organspende, Organspendeausweis, Organspender
en organ donation, organ donor, donor card
fr don d'organes, donneur d'organes
ar تبرع بالأعضاء, متبرع بالأعضاء
uk донорство органів, донор органів, пересадка органів
es donación de órganos, donante de órganos
pt doação de órgãos, doador de órgãos
ht don ògàn

bloodDonation
de Blutspende, Blut spenden, Blutspender, Blutspendedienst
en blood donation, blood donor, donate blood
fr don de sang, donneur de sang, donner son sang
ar تبرع بالدم, متبرع بالدم
uk донорство крові, донор крові, здати кров
es donación de sangre, donar sangre, donante de sangre
pt doação de sangue, doar sangue, doador de sangue
ht bay san, don san

stalking
de Stalking, Stalker, Nachstellung, Belästigung, belästigen, Mobbing
en stalking, stalker, harassment, harass, bullying
fr harcèlement, harceler, traque, stalking
ar ملاحقة, تحرش, مضايقة, مطاردة, تنمر
uk переслідування, сталкінг, домагання, цькування, булінг
es acoso, acosar, acosador, hostigamiento
pt perseguição, assédio, stalking, assediar
ht asèlman, pèsekisyon

missingPerson
de vermisst, Vermisste, Vermisstenanzeige, Suchdienst, DRK-Suchdienst
en missing person, missing, tracing service, lost relative
fr personne disparue, disparu, service de recherche
ar مفقود, شخص مفقود, مفقودين, خدمة البحث
uk зниклий безвісти, зниклий, служба розшуку, розшук
es desaparecido, persona desaparecida, servicio de búsqueda
pt desaparecido, pessoa desaparecida, serviço de busca
ht moun ki disparèt

drinkingWater
de Trinkwasser, Leitungswasser, Trinkbrunnen, Wasserqualität
en drinking water, tap water, drinking fountain
fr eau potable, eau du robinet, fontaine à eau
ar مياه الشرب, ماء الصنبور, مياه الحنفية
uk питна вода, вода з-під крана, водопровідна вода
es agua potable, agua del grifo, agua de la llave
pt água potável, água da torneira, bebedouro
ht dlo potab, dlo pou bwè, dlo tiyo

neurologist
de Neurologe, Neurologin, Nervenarzt, Neurologie
en neurologist, neurology
fr neurologue, neurologie
ar طبيب أعصاب, أعصاب, أمراض عصبية
uk невролог, невропатолог, неврологія
es neurólogo, neuróloga
pt neurologista, neurologia
ht newològ

asthma
de Asthma, Atemnot, Inhalator
en asthma, inhaler, shortness of breath, breathing difficulty
fr asthme, asthmatique, essoufflement, inhalateur
ar ربو, ضيق تنفس, بخاخ
uk астма, задишка, інгалятор
es asma, asmático, inhalador, falta de aire
pt asma, falta de ar, bombinha, asmático
ht opresyon, las

travelVaccination
de Reiseimpfung, Tropenmedizin, Tropeninstitut, Malaria, Gelbfieber
en travel vaccination, tropical medicine, malaria, yellow fever
fr vaccin de voyage, médecine tropicale, paludisme, fièvre jaune
ar تطعيم السفر, طب المناطق الحارة, ملاريا, حمى صفراء
uk щеплення для подорожей, тропічна медицина, малярія, жовта лихоманка
es vacuna de viaje, medicina tropical, malaria, paludismo, fiebre amarilla
pt vacina de viagem, medicina tropical, malária, febre amarela
ht malarya, lafyèv jòn

xray
de Röntgen, Ultraschall, MRT, CT, Radiologie, Radiologe, Radiologin
en X-ray, ultrasound, MRI, scan, CT, radiologist, radiology
fr radiographie, radio, échographie, IRM, scanner, radiologue
ar أشعة, تصوير شعاعي, أشعة سينية, رنين مغناطيسي, سونار
uk рентген, УЗД, МРТ, КТ, радіолог, томографія
es radiografía, rayos X, ecografía, ultrasonido, resonancia, tomografía, radiólogo
pt raio-X, ultrassom, ressonância, tomografia, radiologista
ht radyografi, sonografi

diagnosis
de Diagnose, Befund, diagnostizieren, Diagnostik
en diagnosis, findings, diagnose, test result
fr diagnostic, diagnostiquer, résultat d'examen
ar تشخيص, نتيجة الفحص
uk діагноз, діагностика, висновок
es diagnóstico, diagnosticar
pt diagnóstico, diagnosticar
ht dyagnostik

supplementaryInsurance
de Zusatzversicherung, Zahnzusatzversicherung, Krankenhaustagegeld, Zusatzversicherungen
en supplementary insurance, dental insurance, top-up insurance, additional insurance
fr assurance complémentaire, mutuelle, complémentaire santé
ar تأمين إضافي, تأمين تكميلي, تأمين الأسنان
uk додаткове страхування, додаткова страховка, стоматологічна страховка
es seguro complementario, seguro dental, seguro adicional
pt seguro complementar, seguro odontológico, plano odontológico
ht asirans siplemantè

miscarriage
de Fehlgeburt, Totgeburt, Sternenkinder
en miscarriage, stillbirth
fr fausse couche, mort-né
ar إجهاض تلقائي, سقط, إسقاط
uk викидень, мертвонародження
es aborto espontáneo, pérdida del embarazo, mortinato
pt aborto espontâneo, natimorto
ht foskouch

stroke
de Schlaganfall, Schlaganfälle, Hirnschlag
en stroke
fr AVC, attaque cérébrale
ar سكتة دماغية, جلطة دماغية
uk інсульт
es derrame cerebral, ictus, ACV
pt AVC, derrame
ht estwòk, konjesyon serebral

bloodPressure
de Blutdruck, Bluthochdruck, Hypertonie
en blood pressure, hypertension
fr tension artérielle, hypertension
ar ضغط الدم, ضغط
uk тиск, гіпертонія, артеріальний тиск
es presión arterial, hipertensión, tensión arterial
pt pressão arterial, pressão alta, hipertensão
ht tansyon

lungDoctor
de Lungenarzt, Pneumologe, Lunge, Lungenfacharzt, Lungenentzündung
en lung specialist, pulmonologist, lung, pneumonia
fr pneumologue, poumon, pneumonie
ar طبيب رئة, طبيب صدرية, رئة, التهاب رئوي
uk пульмонолог, легені, пневмонія, запалення легень
es neumólogo, pulmón, neumonía
pt pneumologista, pulmão, pneumonia
ht poumon, nemoni

overweight
de Übergewicht, Adipositas, abnehmen, Essstörung, Magersucht, Bulimie
en overweight, obesity, lose weight, eating disorder, anorexia, bulimia
fr surpoids, obésité, maigrir, trouble alimentaire, anorexie, boulimie
ar سمنة, زيادة الوزن, إنقاص الوزن, اضطراب الأكل
uk ожиріння, зайва вага, схуднути, розлад харчової поведінки, анорексія
es sobrepeso, obesidad, adelgazar, trastorno alimentario, anorexia
pt sobrepeso, obesidade, emagrecer, transtorno alimentar, anorexia
ht obezite

patientTransport
de Krankentransport, Krankenfahrt, Krankenbeförderung, Patientenfahrdienst
en patient transport, non-emergency transport
fr transport sanitaire, transport de malades
ar نقل المرضى
uk перевезення хворих, транспортування пацієнтів
es transporte sanitario, traslado de pacientes
pt transporte de pacientes, transporte sanitário
ht transpò malad

entDoctor
de HNO, HNO-Arzt, Hals-Nasen-Ohren-Arzt, Ohrenarzt
en ENT, ear nose and throat, ENT doctor
fr ORL, oto-rhino
ar أنف وأذن وحنجرة, طبيب أنف أذن حنجرة
uk ЛОР, отоларинголог, лор-лікар
es otorrinolaringólogo, otorrino
pt otorrinolaringologista, otorrino

scabies
de Krätze, Skabies
en scabies
fr gale
ar جرب
uk короста
es sarna, escabiosis
pt sarna, escabiose
ht gal

mealsOnWheels
de Essen auf Rädern, Mahlzeitendienst, Hausnotruf, Menüservice
en meals on wheels, meal delivery, personal alarm, home emergency call
fr portage de repas, téléassistance, repas à domicile
ar توصيل وجبات, وجبات منزلية, نداء طوارئ منزلي
uk доставка їжі для літніх, гаряче харчування вдома, тривожна кнопка
es comida a domicilio, teleasistencia, comidas sobre ruedas
pt refeições em domicílio, teleassistência

europeanHealthCard
de EHIC, Europäische Krankenversicherungskarte
en EHIC, European Health Insurance Card, GHIC
fr CEAM, carte européenne d'assurance maladie, EHIC
ar بطاقة التأمين الصحي الأوروبية, EHIC
uk європейська картка медичного страхування, EHIC
es TSE, tarjeta sanitaria europea, EHIC
pt CESD, cartão europeu de seguro de doença, EHIC

infertility
de Kinderwunsch, unfruchtbar, künstliche Befruchtung, Kinderwunschzentrum, Unfruchtbarkeit
en infertility, fertility, IVF, fertility treatment, desire for children, infertile
fr infertilité, PMA, FIV, désir d'enfant, stérilité
ar عقم, أطفال أنابيب, تلقيح صناعي, تأخر الإنجاب
uk безпліддя, ЕКЗ, штучне запліднення, репродуктолог
es infertilidad, fertilidad, fecundación in vitro, reproducción asistida
pt infertilidade, fertilidade, fertilização in vitro, reprodução assistida
ht esterilite

bloodTest
de Bluttest, Blutabnahme, Blutuntersuchung, Blutwerte, Blutbild
en blood test, blood sample, blood work
fr prise de sang, analyse de sang, bilan sanguin
ar فحص دم, تحليل دم, تحاليل, سحب الدم
uk аналіз крові, аналізи
es análisis de sangre, examen de sangre, extracción de sangre
pt exame de sangue, hemograma
ht tès san

babysitter
de Babysitter, Babysitterin, Kinderfrau, Kindermädchen, Au-pair
en babysitter, nanny, babysitting, au pair
fr babysitter, baby-sitter, nounou, garde à domicile
ar جليسة أطفال, مربية
uk няня, бебісітер
es niñera, niñero, canguro, nana
pt babá, babysitter
ht gadò, bòn

settlingIn
de Eingewöhnung, Eingewöhnungszeit, eingewöhnen
en settling-in, settling in period, familiarisation, adaptation period
fr période d'adaptation, adaptation
ar فترة التأقلم, التأقلم
uk адаптація, адаптаційний період, звикання
es período de adaptación, adaptación
pt período de adaptação, adaptação
ht peryòd adaptasyon

comprehensiveSchool
de Gesamtschule, Gemeinschaftsschule, integrierte Gesamtschule, IGS, Verbundschule
en comprehensive school, Gesamtschule, Gemeinschaftsschule
fr école polyvalente, école intégrée, Gesamtschule
ar مدرسة شاملة, مدرسة مشتركة
uk загальна школа, об'єднана школа, Gesamtschule
es escuela integrada, escuela integral, Gesamtschule
pt escola integrada, Gesamtschule
ht Gesamtschule

lesson
de Unterricht, Unterrichtsstunde, Schulstunde, Schulfach, Unterrichtsfach, Stundenplan
en lesson, lessons, class, subject, timetable
fr cours, leçon, matière, emploi du temps
ar درس, دروس, حصة, مادة دراسية, جدول الحصص
uk урок, уроки, предмет, розклад уроків, заняття
es clase, lección, materia, asignatura, horario de clases
pt aula, lição, matéria, disciplina
ht kou, leson

schoolTrip
de Klassenfahrt, Schulausflug, Schulausflüge, Ausflug, Schullandheim, Wandertag, Schulfahrt
en school trip, class trip, excursion, field trip
fr voyage scolaire, sortie scolaire, classe verte
ar رحلة مدرسية, رحلة صفية
uk шкільна екскурсія, поїздка з класом, екскурсія
es viaje escolar, excursión, paseo escolar
pt excursão, passeio escolar, viagem escolar
ht vwayaj lekòl

trainingPreparation
de Berufsvorbereitung, Einstiegsqualifizierung, EQ, BvB, berufsvorbereitende Maßnahme, Berufsorientierung, assistierte Ausbildung
en pre-vocational training, entry-level qualification, introductory training, vocational preparation
fr préapprentissage, préparation professionnelle, préqualification
ar إعداد مهني, تأهيل تمهيدي, تحضير مهني
uk професійна підготовка, підготовка до професії, вступна кваліфікація
es preparación profesional, precapacitación, preaprendizaje
pt preparação profissional, pré-qualificação
ht preparasyon pwofesyonèl

schoolTraining
de schulische Ausbildung, vollzeitschulisch, Pflegeschule, Fachakademie
en school-based training, full-time vocational school, nursing school
fr formation scolaire à temps plein, école de soins infirmiers
ar تدريب مدرسي, مدرسة تمريض
uk шкільна професійна освіта, школа медсестер
es formación profesional escolar, escuela de enfermería
pt formação profissional escolar, escola de enfermagem
ht lekòl enfimyè

studentServices
de Studentenwerk, Studierendenwerk, Studienberatung, Semesterbeitrag, Semesterticket, Studiengebühren
en student services, student union, academic advising, semester fee, tuition fees, Studentenwerk
fr service étudiant, frais universitaires, conseil aux études, Studentenwerk
ar خدمات الطلاب, رسوم جامعية, اتحاد الطلاب
uk студентська служба, семестровий внесок, плата за навчання, Studentenwerk
es servicios estudiantiles, matrícula semestral, Studentenwerk
pt serviços estudantis, taxa semestral, Studentenwerk
ht sèvis etidyan

placementTest
de Einstufungstest, Einstufung, Einstufungsprüfung, Sprachstandstest, Testzentrum, TuM
en placement test, level test, assessment test
fr test de placement, test de niveau
ar اختبار تحديد المستوى, تحديد المستوى
uk тест на визначення рівня, вступний тест, визначення рівня
es prueba de nivel, examen de nivel, prueba de clasificación
pt teste de nivelamento, teste de nível
ht tès nivo

languageSupport
de Sprachförderung, Sprachbildung, Sprachkita, Deutschförderung, Vorkurs Deutsch, Sprachförderklasse
en language support, language promotion, German support
fr soutien linguistique, aide linguistique
ar دعم لغوي, تقوية اللغة
uk мовна підтримка, підтримка з німецької
es apoyo lingüístico, refuerzo de idioma
pt apoio linguístico, reforço de idioma
ht sipò lang

reading
de Buch, Bücher, Vorlesen, Vorlesestunde, Lesung, Bilderbuch, lesen
en book, books, reading, story time, picture book
fr livre, lecture, lire, heure du conte
ar كتاب, كتب, قراءة
uk книга, книги, книжка, читання, читати
es libro, lectura, leer, cuentacuentos
pt livro, leitura, ler, contação de histórias
ht liv, lekti

learningPlace
de Lerncafé, Lerntreff, Lernwerkstatt, Lernraum, Lerngruppe
en study room, learning café, study group, learning space
fr espace d'apprentissage, salle d'étude, groupe d'étude
ar قاعة دراسة, مجموعة دراسة
uk навчальний простір, навчальна група, читальний зал
es sala de estudio, grupo de estudio
pt sala de estudo, grupo de estudo
ht sal etid

helpersCircle
de Helferkreis, Asylkreis, Unterstützerkreis, Flüchtlingshilfe, Asylhelferkreis, Freundeskreis Asyl
en helpers' circle, support group, refugee aid, support circle
fr groupe de soutien, cercle de bénévoles, aide aux réfugiés
ar دائرة المساعدين, مساعدة اللاجئين, مجموعة دعم
uk група підтримки, коло помічників, допомога біженцям
es círculo de ayuda, grupo de apoyo, ayuda a refugiados
pt grupo de apoio, círculo de apoio, ajuda a refugiados
ht gwoup sipò

voluntaryService
de Freiwilligendienst, FSJ, Freiwilliges Soziales Jahr, Bundesfreiwilligendienst, BFD, Bufdi, FÖJ
en voluntary service, voluntary social year, FSJ, BFD, gap year, federal volunteer service
fr service civique, service volontaire, année sociale volontaire, FSJ, BFD
ar خدمة تطوعية, سنة اجتماعية تطوعية, FSJ
uk добровільна служба, добровільний соціальний рік, FSJ, BFD
es servicio voluntario, año social voluntario, FSJ, BFD
pt serviço voluntário, ano social voluntário, FSJ, BFD
ht sèvis volontè

neighbourhoodMeeting
de Nachbarschaftshilfe, Quartiersmanagement, Quartierstreff, Stadtteiltreff, Stadtteilbüro, Nachbarschaftsfest
en neighbourhood help, neighbourhood management, neighborhood office
fr entraide de voisinage, gestion de quartier, régie de quartier
ar مساعدة الجيران, إدارة الحي, مكتب الحي
uk сусідська допомога, квартальний менеджмент, районний центр
es ayuda vecinal, gestión de barrio, oficina de barrio
pt ajuda entre vizinhos, gestão do bairro
ht èd vwazinaj

childRights
de Kinderrechte, Kinderrecht, UN-Kinderrechtskonvention, Kindeswohl, gewaltfreie Erziehung
en children's rights, rights of the child, child welfare, best interests of the child
fr droits de l'enfant, intérêt de l'enfant, convention des droits de l'enfant
ar حقوق الطفل, مصلحة الطفل
uk права дитини, права дітей, інтереси дитини
es derechos del niño, derechos de la infancia, interés del menor
pt direitos da criança, interesse da criança
ht dwa timoun

childHelpline
de Nummer gegen Kummer, Kindertelefon, Elterntelefon, Kinder- und Jugendtelefon, Sorgentelefon
en child helpline, parents' helpline, children's hotline, Nummer gegen Kummer
fr ligne d'écoute pour enfants, téléphone des parents, allô enfance
ar خط مساعدة الأطفال, هاتف الأطفال, هاتف الآباء
uk дитяча лінія довіри, телефон довіри, лінія допомоги дітям
es línea de ayuda infantil, teléfono del menor
pt disque criança, linha de apoio à criança
ht liy telefòn pou timoun

legalGuardianship
de rechtliche Betreuung, Betreuungsrecht, gesetzlicher Betreuer, Betreuungsverein, Betreuungsgericht
en legal guardianship for adults, court-appointed carer, adult guardianship
fr curatelle, tutelle des majeurs, curateur
ar وصاية قانونية على البالغين, رعاية قانونية
uk правова опіка, опіка над дорослими
es curatela, tutela legal de adultos
pt curatela, curador
ht titè legal

youthEmployment
de Jugendberufsagentur, Jugendberufshilfe, U25, Jugendwerkstatt
en youth employment agency, youth career agency, under 25
fr mission locale, agence pour l'emploi des jeunes, insertion des jeunes
ar وكالة توظيف الشباب, تشغيل الشباب
uk агентство зайнятості молоді, працевлаштування молоді
es agencia de empleo juvenil, empleo juvenil
pt agência de emprego jovem, emprego jovem
ht travay pou jèn

familyTracing
de Suchdienst, Angehörige suchen, vermisst, DRK-Suchdienst, Familiensuche
en tracing service, family tracing, missing relatives, find relatives
fr recherche de proches, rétablissement des liens familiaux, service de recherche
ar البحث عن المفقودين, مفقود, خدمة البحث
uk розшук, пошук родичів, зниклі безвісти, служба розшуку
es búsqueda de familiares, familiares desaparecidos
pt busca de familiares, familiares desaparecidos
ht chache fanmi

registryDeath
de Sterbefall, Todesfall, Beerdigung, Bestattung, Friedhof, Sterbeurkunde, Trauer
en death, funeral, burial, cemetery, death certificate, mourning, bereavement
fr décès, enterrement, funérailles, obsèques, cimetière, acte de décès, deuil
ar وفاة, جنازة, دفن, مقبرة, شهادة وفاة, عزاء
uk смерть, похорон, поховання, кладовище, свідоцтво про смерть, цвинтар
es fallecimiento, muerte, funeral, entierro, cementerio, acta de defunción
pt falecimento, morte, funeral, enterro, cemitério, certidão de óbito
ht lanmò, antèman, simityè, ak desè

sportsFacility
de Sportplatz, Sporthalle, Turnhalle, Sportanlage, Stadion, Bolzplatz, Sportstätte
en sports field, sports hall, gymnasium hall, stadium, sports ground, sports facility
fr terrain de sport, salle de sport, gymnase, stade
ar ملعب, ملاعب, صالة رياضية, استاد
uk стадіон, спортмайданчик, спортзал, спортивний зал, спортивний майданчик
es cancha, estadio, polideportivo, campo deportivo
pt quadra, estádio, ginásio esportivo, campo esportivo
ht teren espò, estad

fitness
de Fitness, Fitnessstudio, Fitness-Studio, Gymnastik, Yoga, Turnen, joggen, laufen
en fitness, gym, fitness studio, workout, yoga, gymnastics, jogging
fr fitness, salle de musculation, gymnastique, gym, yoga, musculation
ar لياقة بدنية, صالة لياقة, جيم, يوغا, جمباز
uk фітнес, тренажерний зал, гімнастика, йога, фітнес-клуб
es gimnasio, fitness, gimnasia, yoga
pt academia, fitness, ginástica, musculação, ioga
ht jim, jimnastik

hiking
de Wandern, Wanderung, Wanderweg, Spaziergang, Radtour, Radfahren, Fahrradtour, Ausflugsziel
en hiking, hike, walk, cycling, bike tour, trail, day trip
fr randonnée, promenade, balade, vélo, cyclisme
ar مشي لمسافات طويلة, نزهة, تنزه, جولة بالدراجة
uk похід, прогулянка, пішохідний маршрут, велопрогулянка
es senderismo, caminata, paseo, ciclismo, excursionismo
pt caminhada, trilha, passeio, ciclismo
ht mache, pwomnad

theatre
de Theater, Kino, Film, Schauspiel, Bühne, Tanz, tanzen
en theatre, theater, cinema, movie, film, dance, dancing
fr théâtre, cinéma, film, danse, danser, spectacle
ar مسرح, مسارح, سينما, فيلم, أفلام, رقص
uk театр, кіно, кінотеатр, фільм, танці, вистава
es teatro, cine, película, danza, baile
pt teatro, cinema, filme, dança
ht teyat, sinema, fim, dans

discountPass
de Sozialpass, Familienpass, Stadtpass, Kulturpass, Ermäßigung, ermäßigt, Kulturtafel, Familienkarte, Sozialticket
en discount card, reduced price, concession, family pass, city pass, discount, social pass
fr réduction, tarif réduit, carte famille, passe culture, carte de réduction
ar تخفيض, خصم, بطاقة تخفيض, سعر مخفض, بطاقة العائلة
uk знижка, пільга, пільговий, соціальна картка, сімейна картка
es descuento, tarifa reducida, tarjeta de descuento, pase familiar
pt desconto, tarifa reduzida, cartão de desconto, meia-entrada
ht rabè, rediksyon

religiousEducation
de Religionsunterricht, Ethikunterricht, Ethik, Koranunterricht, Konfirmation, Kommunion, Taufe
en religious education, ethics class, religious instruction, confirmation class, communion, baptism
fr enseignement religieux, cours de religion, éthique, catéchisme, baptême, communion
ar تعليم ديني, التربية الدينية, دروس الدين, معمودية
uk уроки релігії, релігійне виховання, етика, хрещення, причастя
es clase de religión, educación religiosa, ética, bautismo, catequesis, comunión
pt ensino religioso, aula de religião, ética, batismo, catequese
ht katechis, batèm, kominyon

attend
de Besuch, besuchen, Teilnahme, Anwesenheit, hingehen, besucht
en attend, attendance, visit, visiting
fr fréquenter, fréquentation, visiter, visite, présence
ar حضور, التحاق, يلتحق, زيارة, ارتياد
uk відвідувати, відвідування, відвідати, візит, присутність, відвідували
es asistir, asistencia, visitar, visita
pt frequentar, frequência, visitar, visita

medical
de medizinisch, ärztlich, gesundheitlich
en medical, clinical
fr médical, médicale, médicaux
ar طبي, طبية, صحي, صحية
uk медичний, медична, медичні, лікарський
es médico, médica, sanitario
pt médico, médica, sanitário

mandatory
de verpflichtend, Pflicht, obligatorisch, verpflichtet, verbindlich
en mandatory, compulsory, obligatory, obliged, binding
fr obligatoire, obligation, obligé, contraignant
ar إلزامي, إلزامية, إجباري, إجبارية, واجب, ملزم
uk обов'язковий, обов'язкове, обов'язково, зобов'язаний
es obligatorio, obligatoria, obligación
pt obrigatório, obrigatória, obrigação
ht obligatwa

specialised
de spezialisiert, Fachberatung, Fachstelle, speziell, spezielle
en specialised, specialized, special, specialist
fr spécialisé, spécialisée, spécial
ar متخصص, متخصصة, خاص بـ, تخصص
uk спеціалізований, спеціалізована, спеціальний, спеціалізуватися
es especializado, especial
pt especializado, especial

affairs
de Angelegenheit, Angelegenheiten, Anliegen, Belange
en affair, affairs, matter, concerns
fr affaires, démarches, préoccupations
ar شؤون, شأن, أمور, قضايا
uk справа, справи, справах
es asuntos, asunto, trámite
pt assuntos, assunto

small
de klein, kleine, Kleine
en small, little
fr petit, petite
ar صغير, صغيرة, صغار
uk малий, маленький, мала
es pequeño, pequeña
pt pequeno, pequena
ht piti

furtherVaccines
de FSME, Zecken, Zeckenimpfung, Meningokokken, Pneumokokken, Rotaviren, HPV, STIKO
en TBE, ticks, meningococcal, meningococcus, pneumococcal, rotavirus, HPV, STIKO
fr FSME, tiques, méningocoque, méningocoques, pneumocoque, rotavirus, HPV, STIKO
ar TBE, قراد, مكورات سحائية, مكورات رئوية, فيروس الروتا, STIKO
uk кліщовий енцефаліт, кліщі, менінгокок, менінгококовий, пневмокок, ротавірус, ВПЛ, STIKO
es garrapatas, meningococo, neumococo, rotavirus, VPH, STIKO
pt carrapatos, meningococo, pneumococo, rotavírus, HPV, STIKO

selfEmployedPeople
de Selbstständige, Selbständige, Freiberufler
en self-employed, independent worker
fr travailleur indépendant, travailleurs indépendants, indépendant
ar لحسابهم الخاص, لحسابه الخاص, لحسابي الخاص, حساب خاص, عمل مستقل, عمل ذاتي
uk самозайнятий, самозайняті, самозайнята особа
es autónomo, autónomos, trabajador independiente, cuenta propia
pt autônomo, autônomos, trabalhador independente, conta própria

deafness
de gehörlos, Gehörlose, taub, hörgeschädigt, schwerhörig
en deaf, hard of hearing
fr sourd, sourde, sourds, malentendant
ar أصم, صم, الصم, ضعاف السمع
uk глухий, глухі, слабочуючий
es sordo, sorda, sordos
pt surdo, surda, surdos

effects
de Folge, Folgen, Konsequenz, Auswirkung, Wirkung
en consequence, consequences, effect, impact
fr conséquence, conséquences, effet
ar عاقبة, عواقب, نتيجة, نتائج, أثر, آثار
uk наслідок, наслідки, вплив, результат
es consecuencia, consecuencias, efecto
pt consequência, consequências, efeito

change
de Änderung, ändern, Wechsel, wechseln, Veränderung
en change, changing, switch
fr changement, changer, modification, modifier
ar تغيير, تغير, تبديل, تعديل
uk зміна, змінити, зміни, міняти
es cambio, cambiar, modificación
pt mudança, mudar, alteração
ht chanje

beingAffected
de betroffen, Betroffene, Opfer, leiden, erkranken
en affected, victims, suffer, those affected
fr touché, touchée, concerné, victimes, souffrir
ar متضرر, متضررات, متأثر, ضحايا, يعاني
uk постраждалий, постраждалі, уражений, жертви, страждати, постраждали
es afectado, afectada, víctimas, sufrir
pt afetado, afetada, vítimas, sofrer

companion
de Begleitung, begleiten, Begleiter, Begleitperson
en accompany, companion, accompaniment
fr accompagner, accompagnement, accompagnateur
ar مرافقة, مرافق, يرافق
uk супровід, супроводжувати, супроводжуючий
es acompañar, acompañamiento, acompañante
pt acompanhar, acompanhamento, acompanhante

rejection
de abgelehnt, ablehnen, Ablehnung, zurückgewiesen, zurückgeschickt
en rejected, rejection, sent back, returned
fr rejeté, rejet, renvoyé, refusé
ar رفض, مرفوض, إعادة, ترحيل
uk відхилений, відмова, повернення, повертають
es rechazado, rechazo, devuelto
pt rejeitado, rejeição, devolvido

possession
de besitzen, Besitz, Eigentum, eigen
en property, possession
fr posséder, possession, propriété, biens
ar ملكية, ممتلكات, امتلاك, ملك
uk власність, майно, володіти, володіння
es poseer, propiedad, bienes
pt possuir, propriedade, bens

correctness
de richtig, korrekt, falsch, Fehler
en correct, correctly, wrong, mistake
fr correct, correctement, faux, erreur
ar صحيح, صحيحة, خاطئ, خطأ
uk правильно, правильний, помилка
es correcto, correctamente, error
pt correto, corretamente, erro

important
de wichtig, dringend, notwendig
en important, urgent
fr important, urgent
ar مهم, هام, عاجل
uk важливий, важливо, терміновий
es importante, urgente
pt importante, urgente

privateTeacher
de Lehrkraft, Nachhilfelehrer, Tutor, Tutorin, Lernbegleiter
en tutor, private teacher, private tutor
fr tuteur, professeur particulier, tutrice
ar مدرس خصوصي, مدرس خاص, معلم خصوصي
uk репетитор, приватний вчитель, тьютор
es tutor, profesor particular
pt tutor, professor particular
`;
