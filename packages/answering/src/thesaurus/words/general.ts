/** General words of questions and answers about life in a town, in eight languages; machine-made, unreviewed by speakers. */
export const generalWords: string = `
problem
de Problem, Probleme, Schwierigkeit, Schwierigkeiten, schwierig, Sorgen
en problem, difficulty, issue, trouble, problems, difficulties
fr problème, difficulté, problèmes, difficultés, souci
ar مشكلة, مشاكل, مشكلات, صعوبة, صعوبات, قضايا
uk проблема, проблеми, складність, труднощі, складнощі, проблем
es problema, dificultad, problemas, dificultades
pt problema, dificuldade, problemas, dificuldades
ht pwoblèm, difikilte

question
de Frage, Fragen, Anliegen, Anfrage, Rückfragen
en question, query, concern, questions, enquiry
fr question, interrogation, questions, demande de renseignements
ar سؤال, أسئلة, استفسار, استفسارات
uk питання, запитання, питань, запитань
es inquietud, duda, preguntas
pt pergunta, dúvida, questão, perguntas
ht kesyon

topic
de Thema, Themen, Themenbereich, Inhalt, Inhalte
en topic, theme, subject, issues, topics, content
fr thème, sujet, thématique, thèmes, sujets, contenu
ar موضوع, مواضيع, الموضوعات, موضوعات, محتوى
uk тема, теми, тематика, темі, зміст
es tema, temática, temas, contenido
pt tema, assunto, temas, conteúdo
ht sijè, tèm

activity
de Aktivität, Aktivitäten, Tätigkeit, Tätigkeiten, Unternehmung, Aktion, Beschäftigung
en activity, activities
fr activité, activités
ar نشاط, أنشطة, الأنشطة, نشاطات, فعاليات
uk діяльність, активність, заняття, заходи, дозвілля
es actividad, actividades
pt atividade, atividades
ht aktivite

skill
de Fähigkeit, Fähigkeiten, Kompetenz, Kenntnisse, Fertigkeiten, Qualifikation
en skill, ability, competence, knowledge, skills, abilities
fr compétence, aptitude, capacité, connaissances, compétences
ar مهارة, مهارات, قدرات, معرفة, قدرة, كفاءة
uk навички, уміння, здібності, знання, навичка, вміння, компетенція
es habilidad, competencia, conocimientos, habilidades, capacidad
pt habilidade, competência, conhecimentos, habilidades, capacidade
ht konpetans, konesans

everydayLife
de Alltag, alltäglich, Alltagsleben, Leben, leben, Zusammenleben, Lebenssituation
en everyday life, daily life, everyday, life
fr vie quotidienne, quotidien, vie, vivre
ar الحياة اليومية, يومي, حياة يومية, حياة, معيشة, عيش
uk повсякденне життя, повсякденний, щоденний, побут, життя, повсякдення, жити, повсякденному, повсякденного, повсякденне
es vida cotidiana, vida diaria, cotidiano, vida, vivir
pt vida cotidiana, vida diária, cotidiano, vida, viver
ht lavi chak jou, lavi

life
de Leben, leben
en life, lives
fr vie, vivre
ar حياة, يعيش, العيش
uk життя, жити
es vida, vivir
pt vida, viver
ht lavi, viv

house
de Haus, Häuser, Gebäude
en house, building
fr maison, bâtiment, immeuble
ar بيت, منزل, مبنى, مباني, بناية, بيوت, دار
uk будинок, будинки, дім, будівля
es casa, edificio
pt casa, prédio, edifício
ht kay, bilding

country
de Land, Länder, Staat, Bundesland, Bundesrepublik, bundesweit
en country, countries, state, federal state, nation
fr pays, état, land, fédéral
ar بلد, بلدان, دولة, دول, ولاية, ولايات
uk країна, країни, держава, федеральна земля
es país, países, estado
pt país, países, estado
ht peyi, leta

access
de Zugang, zugänglich, Zutritt, erreichbar, erreichen
en access, accessible, reach, reachable
fr accès, accéder, joignable, atteindre
ar الوصول, دخول, وصول, متاح الوصول, الوصول إلى
uk доступ, доступний, досяжний
es acceso, acceder, accesible
pt acesso, acessar, acessível
ht aksè

report
de melden, Meldung, mitteilen, benachrichtigen, Hinweis geben, Meldestelle, anzeigen
en report, notify, inform, reporting
fr signaler, signalement, informer, déclarer, prévenir
ar إبلاغ, الإبلاغ, تبليغ, إخطار, بلاغ, أبلغ
uk повідомити, повідомлення, сповістити, повідомляти, повідомленні
es notificar, informar, avisar, denunciar
pt notificar, informar, avisar, comunicar, denunciar
ht rapòte, avize

avoid
de vermeiden, verhindern, vorbeugen
en avoid, prevent, avoiding
fr éviter, prévenir, empêcher
ar تجنب, منع, تفادي, تتجنب
uk уникнути, уникати, запобігти
es evitar, prevenir, impedir
pt evitar, prevenir, impedir
ht evite

participation
de Teilnahme, teilnehmen, beteiligen, Beteiligung, mitmachen
en participation, take part, join, get involved
fr participation, participer, implication
ar مشاركة, المشاركة, الانضمام
uk участь, брати участь, долучитися, участі
es participación, participar, sumarse
pt participação, participar
ht patisipasyon, patisipe

enrolment
de Einschreibung, einschreiben, Immatrikulation, Aufnahme
en enrolment, enrollment, enrol, admission
fr inscription, admission, immatriculation
ar التحاق, للالتحاق, قبول, تسجيل
uk зарахування, вступ, запис
es inscripción, matrícula, admisión
pt matrícula, inscrição, admissão
ht enskripsyon, admisyon

week
de Woche, Wochen, wöchentlich, Wochentag
en weekly, weeks
fr semaine, hebdomadaire, semaines
ar أسبوع, أسابيع, أسبوعي
uk тиждень, тижнів, тижні, щотижня
es semanal, semanas
pt semana, semanal, semanas
ht semèn

year
de Jahr, Jahre, jährlich
en year, yearly, annual, years
fr année, an, annuel, ans
ar سنة, سنوات, عام, أعوام, سنوي
uk рік, роки, років, щорічно, щорічний
es anual
pt ano, anual, anos
ht ane, lane

level
de Niveau, Stufe, Sprachniveau, Niveaustufe, Niveaustufen, Sprachniveaus
en level, stage, levels
fr niveau, niveaux
ar مستوى, مستويات
uk рівень, рівні, рівня
es nivel, niveles
pt nível, níveis
ht nivo

card
de Karte, Karten, Ausweis, Pass
en card, pass
fr carte, cartes
ar بطاقة, بطاقات, كرت
uk картка, карта, посвідчення, картки
es tarjeta, carné, carnet
pt cartão, carteirinha
ht kat

extension
de Verlängerung, verlängern, Verlängerungsantrag
en extension, extend, renewal, renew, prolong
fr prolongation, prolonger, renouvellement, renouveler
ar تمديد, تجديد
uk продовження, продовжити, подовження
es prórroga, extensión, renovación, renovar
pt prorrogação, renovação, renovar
ht pwolonjman, renouvèlman

lookingAfter
de Betreuung, betreuen, Begleitung, betreut, kümmern, versorgen, Versorgung
en care, supervision, looking after, look after, caring
fr garde, encadrement, accompagnement, prise en charge, s'occuper, soins
ar رعاية, مرافقة, عناية, اعتناء, إشراف
uk догляд, опіка, супровід, доглядати, піклування
es cuidado, acompañamiento, cuidar, atención
pt cuidado, acompanhamento, cuidar, atendimento
ht swen, akonpayman

generation
de Generation, Generationen, Mehrgenerationen, Mehrgenerationenhaus, Mehrgenerationenhäuser, generationenübergreifend
en generation, multigenerational, multigenerational house, multi-generation house, generations
fr génération, multigénérationnel, maison multigénérationnelle, maison intergénérationnelle, générations
ar جيل, أجيال, متعدد الأجيال, بيت متعدد الأجيال, منزل الأجيال
uk покоління, багатопоколінний, будинок кількох поколінь, поколінь
es generación, multigeneracional, casa multigeneracional, centro intergeneracional, generaciones
pt geração, multigeracional, casa multigeracional, gerações
ht jenerasyon

specialist
de fachlich, Fachkraft, Fachkräfte, speziell, spezialisiert
en specialised, specialized, specialist, skilled
fr spécialisé, spécialiste, qualifié
ar متخصص, متخصصة, مختص
uk спеціалізований, фахівець, фахівці
es especializado, especialista
pt especializado, especialista
ht espesyalize, espesyalis

beginner
de Anfänger, Anfängerinnen, erstmals, Anfängerkurs, Anfängerin, Grundkenntnisse, Fortgeschrittene
en beginner, first-time, beginners, basic knowledge, advanced
fr débutant, débutante, notions de base, avancé
ar مبتدئ, مبتدئين, متقدم, أساسيات
uk початківець, початківці, початковий, початківців, базові знання
es principiante, principiantes, nociones básicas, avanzado
pt iniciante, iniciantes, noções básicas, avançado
ht debitan

legalArticle
de Artikel, Paragraf, Paragraph
en article, section
fr article, paragraphe
ar المادة, بند
uk стаття, параграф
es artículo, párrafo
pt artigo, parágrafo
ht atik

convention
de Konvention, Abkommen, Übereinkommen
en convention, treaty, agreement
fr convention, traité, accord
ar اتفاقية, معاهدة
uk конвенція, угода, договір
es convención, tratado, acuerdo
pt convenção, tratado, acordo
ht konvansyon, akò

dictionary
de Wörterbuch, Phrasebook, Sprachführer
en dictionary, phrasebook
fr dictionnaire, guide de conversation
ar قاموس, معجم, كتاب عبارات
uk словник, розмовник
es diccionario, guía de conversación
pt dicionário, guia de conversação
ht diksyonè

household
de Haushalt, Hausgemeinschaft
en household
fr ménage, foyer
ar أسرة معيشية, منزل
uk домогосподарство, господарство
es hogar
pt domicílio, lar
ht fwaye

cause
de verursachen, Ursache, Grund, Gründe, Anlass
en cause, reason, reasons
fr cause, raison, provoquer, raisons, motif
ar سبب, أسباب, تسبب, دافع
uk причина, причини, спричинити, підстава, підстави
es causa, motivo, razón, razones
pt causa, motivo, razão, motivos
ht kòz, rezon

responsibility
de zuständig, Zuständigkeit, verantwortlich
en responsible, in charge, competent authority
fr responsable, compétent, chargé
ar مسؤول, مختصة, المسؤولة
uk відповідальний, відповідає, компетентний
es responsable, encargado
pt responsável, encarregado
ht responsab
`;
