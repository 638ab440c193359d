/** General words of questions and answers about life in a town, in eight languages; machine-made, unreviewed by speakers. */
export const generalWords: string = `
problem
de Problem, Probleme, Schwierigkeit, Schwierigkeiten
en problem, difficulty, issue, trouble
fr problème, difficulté
ar مشكلة, مشاكل, مشكلات, صعوبة, صعوبات
uk проблема, проблеми, складність, труднощі
es problema, dificultad
pt problema, dificuldade
ht pwoblèm, difikilte

question
de Frage, Fragen, Anliegen
en question, query, concern
fr question, interrogation
ar سؤال, أسئلة, استفسار
uk питання, запитання
es inquietud, duda
pt pergunta, dúvida, questão
ht kesyon

topic
de Thema, Themen, Themenbereich
en topic, theme, subject, issues
fr thème, sujet, thématique
ar موضوع, مواضيع, الموضوعات
uk тема, теми, тематика
es tema, temática
pt tema, assunto
ht sijè, tèm

activity
de Aktivität, Aktivitäten, Tätigkeit, Tätigkeiten, Unternehmung
en activity, activities
fr activité, activités
ar نشاط, أنشطة, الأنشطة, نشاطات
uk діяльність, активність, заняття, заходи
es actividad, actividades
pt atividade, atividades
ht aktivite

skill
de Fähigkeit, Fähigkeiten, Kompetenz, Kenntnisse
en skill, ability, competence, knowledge
fr compétence, aptitude, capacité, connaissances
ar مهارة, مهارات, قدرات, معرفة
uk навички, уміння, здібності, знання
es habilidad, competencia, conocimientos
pt habilidade, competência, conhecimentos
ht konpetans, konesans

everydayLife
de Alltag, alltäglich, Alltagsleben
en everyday life, daily life, everyday
fr vie quotidienne, quotidien
ar الحياة اليومية, يومي
uk повсякденне життя, повсякденний, щоденний
es vida cotidiana, vida diaria, cotidiano
pt vida cotidiana, vida diária, cotidiano
ht lavi chak jou

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
ar بيت, منزل, مبنى
uk будинок, будинки, дім, будівля
es casa, edificio
pt casa, prédio
ht kay, bilding

country
de Land, Länder, Staat
en country, countries, state
fr pays, état
ar بلد, بلدان, دولة, دول
uk країна, країни, держава
es país, países, estado
pt país, países, estado
ht peyi

access
de Zugang, zugänglich, Zutritt
en access, accessible
fr accès, accéder
ar الوصول, دخول
uk доступ, доступний
es acceso, acceder
pt acesso, acessar
ht aksè

report
de melden, Meldung, mitteilen, benachrichtigen
en report, notify, inform
fr signaler, signalement, informer
ar إبلاغ, الإبلاغ, تبليغ, إخطار
uk повідомити, повідомлення, сповістити
es notificar, informar, avisar, denunciar
pt notificar, informar, avisar, comunicar
ht rapòte, avize

avoid
de vermeiden, verhindern, vorbeugen
en avoid, prevent
fr éviter, prévenir
ar تجنب, منع, تفادي
uk уникнути, уникати, запобігти
es evitar, prevenir
pt evitar, prevenir
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
de Woche, Wochen, wöchentlich
en weekly, weeks
fr semaine, hebdomadaire
ar أسبوع, أسابيع, أسبوعي
uk тиждень, тижнів, тижні, щотижня
es semanal, semanas
pt semana, semanal
ht semèn

year
de Jahr, Jahre, jährlich
en year, yearly, annual
fr année, an, annuel
ar سنة, سنوات, عام, أعوام
uk рік, роки, років, щорічно
es anual
pt ano, anual
ht ane, lane

level
de Niveau, Stufe, Sprachniveau
en level, stage
fr niveau
ar مستوى, مستويات
uk рівень, рівні
es nivel
pt nível
ht nivo

card
de Karte, Karten, Ausweis
en card, pass
fr carte
ar بطاقة, بطاقات
uk картка, карта, посвідчення
es tarjeta, carné
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
de Betreuung, betreuen, Begleitung
en care, supervision, looking after
fr garde, encadrement, accompagnement, prise en charge
ar رعاية, مرافقة
uk догляд, опіка, супровід
es cuidado, acompañamiento
pt cuidado, acompanhamento
ht swen, akonpayman

generation
de Generation, Generationen, Mehrgenerationen
en generation, multigenerational
fr génération, multigénérationnel
ar جيل, أجيال, متعدد الأجيال
uk покоління, багатопоколінний
es generación, multigeneracional
pt geração, multigeracional
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
de Anfänger, Anfängerinnen, erstmals
en beginner, first-time
fr débutant
ar مبتدئ, مبتدئين
uk початківець, початківці, початковий
es principiante
pt iniciante
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
de verursachen, Ursache, Grund, Gründe
en cause, reason
fr cause, raison, provoquer
ar سبب, أسباب, تسبب
uk причина, причини, спричинити
es causa, motivo, razón
pt causa, motivo, razão
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
