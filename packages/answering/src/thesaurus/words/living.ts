/** What newcomers ask about living in a town, in eight languages; machine-made, unreviewed by speakers. */
export const livingWords: string = `
housing
de Wohnung, Wohnen, Unterkunft, Wohnraum, Zuhause, Mietwohnung, Appartement
en housing, flat, apartment, accommodation, home, dwelling
fr logement, appartement, habitation, hébergement, habiter
ar سكن, شقة, شقق, مسكن, مساكن, منزل, منازل, إسكان
uk житло, квартира, помешкання, проживання, проживанні, помешканні
es vivienda, apartamento, departamento, piso, alojamiento, casa
pt moradia, apartamento, habitação, residência, casa, alojamento
ht lojman, kay, apatman

flatSearch
de Wohnungssuche, Wohnungsmarkt, Wohnungsanzeige, Wohnungsangebot, Mietangebot, Wohnungsbörse
en flat hunting, apartment search, house hunting, housing market, housing ad
fr recherche de logement, chercher un logement, annonce immobilière, marché du logement
ar البحث عن سكن, البحث عن شقة, إعلان سكن, سوق الإسكان
uk пошук житла, пошук квартири, ринок житла
es búsqueda de vivienda, buscar piso, buscar departamento, anuncio de alquiler
pt procura de moradia, procurar apartamento, busca de imóvel, anúncio de aluguel
ht chèche kay, chèche lojman

viewing
de Besichtigung, Wohnungsbesichtigung, Besichtigungstermin, Wohnungsbewerbung
en viewing, flat viewing, apartment viewing
fr visite, visite du logement
ar معاينة, معاينة الشقة
uk перегляд, огляд квартири
es visita, visita al piso, visita de la vivienda
pt visita, visita ao imóvel
ht vizite kay

estateAgent
de Makler, Maklerin, Immobilienmakler, Provision, Maklergebühr
en estate agent, realtor, letting agent, broker, commission
fr agent immobilier, agence immobilière, courtier, frais d'agence
ar سمسار, وسيط عقاري, عمولة, مكتب عقاري
uk рієлтор, ріелтор, маклер, агент нерухомості, комісія
es agente inmobiliario, inmobiliaria, corredor, comisión
pt corretor, imobiliária, agente imobiliário, comissão
ht koutye

sharedFlat
de WG, Wohngemeinschaft, Mitbewohner, Mitbewohnerin, WG-Zimmer, Zwischenmiete
en shared flat, flatshare, roommate, flatmate, WG
fr colocation, colocataire, WG
ar سكن مشترك, شريك سكن, شريك الغرفة
uk спільна квартира, співмешканець, сусід по кімнаті, WG
es piso compartido, departamento compartido, compañero de piso, WG
pt apartamento compartilhado, colega de quarto, WG, república de estudantes
ht pataje kay

sharedAccommodation
de Gemeinschaftsunterkunft, Flüchtlingsunterkunft, Asylunterkunft, Sammelunterkunft, Ankerzentrum, Erstaufnahmeeinrichtung, GU
en shared accommodation, collective accommodation, refugee accommodation, reception centre, camp, AnkER centre
fr hébergement collectif, foyer de réfugiés, centre d'accueil, camp
ar سكن جماعي, مأوى اللاجئين, مركز إيواء, مركز استقبال, مخيم, كامب
uk спільне житло, притулок для біженців, табір, центр прийому
es alojamiento colectivo, albergue de refugiados, centro de acogida, campamento
pt alojamento coletivo, abrigo de refugiados, centro de acolhimento, acampamento
ht sant akèy, kan refijye

moveOutOfShelter
de Auszug, ausziehen, Privatwohnung, Auszugsberechtigung, Fehlbeleger
en move out, moving out, private flat, private accommodation
fr déménager du foyer, quitter le foyer, logement privé
ar الخروج من السكن, الانتقال إلى سكن خاص, سكن خاص
uk виїзд, виїхати, виселитися, приватне житло
es mudarse, desocupar, vivienda privada
pt desocupar, sair do alojamento, moradia privada
ht kite kay, deloje

rent
de Miete, mieten, Kaltmiete, Warmmiete, Mietpreis, Mietkosten, anmieten, Monatsmiete
en rent, rental, cold rent, warm rent, lease
fr loyer, louer, location, loyer hors charges, loyer charges comprises
ar إيجار, أجرة, استئجار, يستأجر, تأجير
uk оренда, орендувати, орендна плата, винайм, квартплата
es alquiler, alquilar, renta, rentar, arriendo, arrendar, inquilino
pt aluguel, alugar, arrendamento
ht lwaye, lwe

rentIncrease
de Mieterhöhung, Mietspiegel, Mietpreisbremse, Mietminderung
en rent increase, rent index, rent cap, rent reduction
fr augmentation de loyer, hausse du loyer, plafonnement des loyers, réduction de loyer
ar زيادة الإيجار, رفع الإيجار, تخفيض الإيجار
uk підвищення орендної плати, зниження орендної плати
es aumento del alquiler, subida del alquiler, rebaja del alquiler
pt aumento do aluguel, reajuste do aluguel, redução do aluguel
ht ogmantasyon lwaye

rentDebt
de Mietschulden, Mietrückstand, Mietrückstände
en rent arrears, rent debt, unpaid rent
fr loyer impayé, arriérés de loyer, dette de loyer
ar متأخرات الإيجار, ديون الإيجار
uk заборгованість з оренди, борг за квартиру
es alquiler atrasado, deuda de alquiler, alquiler impago
pt aluguel atrasado, dívida de aluguel
ht dèt lwaye

ancillaryCosts
de Nebenkosten, Betriebskosten, Nebenkostenabrechnung, Heizkosten, Betriebskostenabrechnung, Nachzahlung
en utilities, ancillary costs, service charges, additional costs, utility bill, Nebenkosten
fr charges, charges locatives, frais annexes, décompte de charges, Nebenkosten
ar تكاليف إضافية, مصاريف إضافية, رسوم الخدمات, فواتير, تكاليف التدفئة
uk комунальні послуги, комунальні платежі, додаткові витрати, комуналка
es gastos comunes, gastos adicionales, expensas, servicios, gastos de comunidad
pt despesas adicionais, condomínio, taxas, contas da casa
ht depans siplemantè, chaj

deposit
de Kaution, Mietkaution, Mietsicherheit, Kautionsdarlehen, Bürgschaft
en deposit, security deposit, rental deposit, guarantee
fr caution, dépôt de garantie, garantie
ar تأمين, وديعة, كفالة, مبلغ الضمان, عربون
uk застава, завдаток, депозит, порука
es depósito, fianza, garantía, caución
pt caução, depósito, fiança, garantia
ht depo, garanti

landlord
de Vermieter, Vermieterin, Vermietung, vermieten, Hauseigentümer, Wohnungsgeber, Eigentümer
en landlord, landlady, lessor, owner, homeowner
fr propriétaire, bailleur, logeur
ar مؤجر, صاحب البيت, صاحب المنزل, مالك, مالك العقار
uk орендодавець, власник житла, господар квартири, власник
es arrendador, propietario, casero, dueño
pt locador, senhorio, proprietário, dono
ht pwopriyetè, mèt kay

tenant
de Mieter, Mieterin, Mietende, Bewohner, Untermieter, Untermiete
en tenant, renter, lodger, resident, subtenant, sublet
fr locataire, résident, sous-locataire, sous-location
ar مستأجر, مستأجرين, ساكن, سكان
uk орендар, наймач, мешканець, квартирант, піднайм
es inquilino, inquilina, arrendatario, subarriendo
pt inquilino, inquilina, locatário, morador, sublocação
ht lokatè

tenantsAssociation
de Mieterverein, Mieterschutzbund, Mieterbund, Mieterberatung, Mietrecht, Mieterschutz
en tenants association, tenant protection, tenancy law, tenancy advice, Mieterverein
fr association de locataires, droit locatif, protection des locataires, droit du bail
ar جمعية المستأجرين, حماية المستأجرين, قانون الإيجار
uk спілка орендарів, захист орендарів, орендне право
es asociación de inquilinos, protección del inquilino, derecho de arrendamiento
pt associação de inquilinos, proteção do inquilino, direito de locação
ht asosyasyon lokatè

rentalContract
de Mietvertrag, Mietverträge, Mietverhältnis, Untermietvertrag, Wohnungsübergabe, Übergabeprotokoll
en rental contract, lease, tenancy agreement, rental agreement, handover protocol
fr contrat de location, bail, contrat de bail, état des lieux
ar عقد إيجار, عقد الإيجار, عقود الإيجار, محضر التسليم
uk договір оренди, орендний договір, договір найму
es contrato de alquiler, contrato de arrendamiento, contrato de renta
pt contrato de aluguel, contrato de locação, contrato de arrendamento
ht kontra lwaye, kontra lokasyon

landlordConfirmation
de Wohnungsgeberbestätigung, Vermieterbescheinigung, Einzugsbestätigung, Wohnungsgeberbescheinigung, Wohnungsgeber
en landlord confirmation, confirmation of residence, landlord certificate, confirmation from landlord, Wohnungsgeberbestätigung
fr attestation du logeur, attestation du propriétaire, attestation de domicile, Wohnungsgeberbestätigung
ar تأكيد المؤجر, شهادة المؤجر, إثبات السكن, تأكيد صاحب السكن
uk підтвердження орендодавця, довідка від орендодавця, Wohnungsgeberbestätigung
es confirmación del arrendador, certificado del propietario, Wohnungsgeberbestätigung
pt confirmação do locador, declaração do proprietário, Wohnungsgeberbestätigung
ht konfimasyon pwopriyetè, konfimasyon pwopriyetè kay

noticeFlat
de Kündigung, kündigen, Wohnungskündigung, Kündigungsfrist, Eigenbedarf, gekündigt
en notice, termination, terminate, notice period, cancel the lease
fr résiliation, résilier, préavis, congé
ar فسخ العقد, إنهاء العقد, إلغاء العقد, مهلة الإخطار, إشعار الإخلاء
uk розірвання договору, розірвати, припинення оренди, термін повідомлення
es rescisión, rescindir, preaviso, cancelación del contrato
pt rescisão, rescindir, aviso prévio, cancelamento do contrato
ht preyavi

eviction
de Räumung, Räumungsklage, Zwangsräumung, Wohnungsverlust, rausgeworfen, Rauswurf
en eviction, evict, eviction order, losing your home, loss of housing, thrown out
fr expulsion, expulser, perte du logement, mis à la porte
ar إخلاء, طرد من المنزل, فقدان السكن, دعوى إخلاء
uk виселення, виселити, втрата житла, вигнати
es desalojo, desahucio, desalojar, pérdida de la vivienda, lanzamiento
pt despejo, despejar, perda da moradia, ordem de despejo
ht degèpisman, mete deyò, ekspilsyon

homelessness
de Obdachlosigkeit, obdachlos, wohnungslos, Wohnungslosigkeit, Obdachlose, Wohnungsnotfall, Wohnungsnot, Wohnungslosenhilfe
en homelessness, homeless, housing emergency, rough sleeping, without a home
fr sans-abri, sans domicile, SDF, sans logement, itinérance
ar تشرد, مشرد, مشردين, بلا مأوى, بدون سكن
uk бездомність, бездомний, безпритульний, без житла
es sin hogar, sin techo, personas sin hogar, indigente, sinhogarismo
pt sem-teto, sem-abrigo, situação de rua, desabrigado
ht sanzabri, san kay

emergencyShelter
de Notunterkunft, Notunterkünfte, Notschlafstelle, Obdachlosenunterkunft, Übernachtungsstelle, Kälteschutz
en emergency shelter, emergency accommodation, night shelter, homeless shelter, overnight stay
fr hébergement d'urgence, refuge, abri, accueil de nuit
ar مأوى طوارئ, ملجأ, مأوى, سكن طارئ, مأوى ليلي
uk тимчасовий притулок, притулок, нічліжка, екстрене житло
es refugio, albergue, alojamiento de emergencia, refugio nocturno
pt abrigo, albergue, alojamento de emergência, abrigo noturno
ht abri, abri ijans, refij

socialHousing
de Sozialwohnung, Sozialwohnungen, geförderte Wohnung, sozialer Wohnungsbau, Wohnungsamt, SOWON
en social housing, council housing, subsidised housing, public housing, housing office
fr logement social, HLM, logement subventionné, office du logement
ar سكن اجتماعي, إسكان اجتماعي, سكن مدعوم, مكتب الإسكان
uk соціальне житло, субсидоване житло, житловий відділ
es vivienda social, vivienda subvencionada, vivienda protegida, vivienda pública
pt habitação social, moradia popular, moradia subsidiada, habitação popular
ht lojman sosyal

housingCertificate
de Wohnberechtigungsschein, WBS, Wohnungsberechtigungsschein, B-Schein
en housing entitlement certificate, certificate of eligibility, WBS, Wohnberechtigungsschein
fr certificat de droit au logement, attestation de logement social, WBS, Wohnberechtigungsschein
ar شهادة استحقاق السكن, شهادة أحقية السكن, WBS
uk посвідчення на право на житло, довідка на соціальне житло, WBS
es certificado de derecho a vivienda, WBS, Wohnberechtigungsschein
pt certificado de direito à moradia, WBS, Wohnberechtigungsschein
ht sètifika lojman, WBS

housingBenefit
de Wohngeld, Mietzuschuss, Wohngeldstelle, Wohngeldantrag, Lastenzuschuss
en housing benefit, rent subsidy, housing allowance, rent allowance, Wohngeld
fr allocation logement, aide au logement, APL, Wohngeld
ar بدل السكن, إعانة السكن, دعم الإيجار, Wohngeld, بدل سكن, إعانة سكن, فونغيلد, مساعدة سكن
uk житлова субсидія, субсидія на житло, допомога на оренду, вонгельд, Wohngeld, допомога на житло
es subsidio de vivienda, ayuda al alquiler, ayuda de vivienda, Wohngeld, subsidio de alquiler, ayuda de alquiler
pt auxílio-moradia, subsídio de habitação, auxílio aluguel, Wohngeld
ht èd lojman, sibvansyon lwaye, alokasyon lojman

housingCompany
de Wohnungsbaugesellschaft, Wohnbaugesellschaft, Wohnungsgenossenschaft, Baugenossenschaft, Wohnungsunternehmen, Hausverwaltung
en housing company, housing association, housing cooperative, property management
fr société de logement, coopérative d'habitation, bailleur social, gérance, syndic
ar شركة إسكان, جمعية سكنية, تعاونية سكنية, إدارة العقار
uk житлова компанія, житловий кооператив, управління будинком
es empresa de vivienda, cooperativa de vivienda, administración del edificio
pt empresa de habitação, cooperativa habitacional, administradora do imóvel
ht konpayi lojman, koperativ lojman

buyProperty
de Immobilie, Eigentumswohnung, Hauskauf, Grundstück, Wohneigentum, Bauen
en property, real estate, buy a house, condominium, home ownership
fr immobilier, achat immobilier, copropriété, terrain
ar عقار, عقارات, شراء منزل, تملك
uk нерухомість, купівля житла, власне житло
es propiedad, bienes raíces, compra de vivienda, terreno
pt imóvel, compra de imóvel, casa própria, terreno
ht achte kay, pwopriyete

firstFurnishing
de Erstausstattung, Wohnungserstausstattung, Möbelgeld, Einrichtung, Babyerstausstattung, Einmalleistung, einmalige Leistungen
en initial furnishing, first furnishings, initial equipment, Erstausstattung, one-off payment
fr premier équipement, équipement initial, aide à l'ameublement, première installation, prestation unique
ar التجهيز الأول, تأثيث المنزل, تجهيز الشقة, تجهيز أولي, تأثيث أولي, دفعة لمرة واحدة
uk первинне облаштування, облаштування житла, перше облаштування, первинне обладнання житла, одноразова виплата
es equipamiento inicial, primer amueblamiento, ayuda para muebles, mobiliario inicial, pago único
pt equipamento inicial, mobília inicial, auxílio para móveis, pagamento único
ht premye ekipman

furniture
de Möbel, Möbelstück, Möbellager, möbliert, Bett, Schrank, Sozialkaufhaus
en furniture, furnished, bed, furnishings, wardrobe
fr meuble, mobilier, ameublement, meublé, lit
ar أثاث, مفروشات, سرير, خزانة, مفروش
uk меблі, мебльований, ліжко, шафа
es mueble, mobiliario, amueblado, cama
pt móveis, móvel, mobília, mobiliado, cama
ht mèb, kabann

appliances
de Haushaltsgerät, Elektrogerät, Kühlschrank, Waschmaschine, Herd, Spülmaschine, Geräte
en household appliance, fridge, refrigerator, washing machine, stove, dishwasher
fr électroménager, appareil, réfrigérateur, lave-linge, machine à laver, cuisinière
ar أجهزة منزلية, ثلاجة, غسالة, فرن, جهاز كهربائي
uk побутова техніка, холодильник, пральна машина, плита
es electrodoméstico, refrigerador, nevera, lavadora, estufa, cocina
pt eletrodoméstico, geladeira, máquina de lavar, fogão
ht frijidè, machin a lave, aparèy

kitchen
de Küche, Küchen, Einbauküche, Kochen
en kitchen, fitted kitchen, cooking
fr cuisine, cuisine équipée, cuisiner
ar مطبخ, مطابخ, طبخ
uk кухня, готувати
es cocina, cocinar
pt cozinha, cozinhar
ht kizin, kwizin

laundry
de Wäsche, Waschsalon, Waschküche, Waschraum, waschen, Trockner
en laundry, launderette, laundromat, washing, dryer
fr lessive, laverie, buanderie, linge, laver
ar غسيل, مغسلة, غسل الملابس, غرفة الغسيل
uk прання, пральня, прати, білизна
es lavandería, lavado, ropa sucia, lavar
pt lavanderia, roupa suja, lavar
ht lesiv, lave rad

moving
de Umzug, umziehen, Einzug, einziehen, Umzüge, Wohnungswechsel, umgezogen, Umzugskosten
en moving, move, relocation, relocate, move in, moving house, removal
fr déménagement, déménager, emménager, emménagement
ar انتقال, الانتقال إلى منزل, نقل السكن, تغيير السكن
uk переїзд, переїхати, переїжджати, вселитися, зміна житла
es mudanza, mudarse, traslado, cambio de domicilio
pt mudança, mudar-se, mudar de casa
ht demenaje, deplase

postalForwarding
de Nachsendeauftrag, Nachsendung, Adressänderung, ummelden, Ummeldung
en mail forwarding, forwarding order, change of address
fr réexpédition du courrier, changement d'adresse
ar إعادة توجيه البريد, تغيير العنوان
uk пересилання пошти, зміна адреси
es reenvío de correo, cambio de dirección
pt redirecionamento de correspondência, mudança de endereço
ht chanjman adrès

post
de Post, Postamt, Briefmarke, Porto, Postfiliale, Deutsche Post
en post, mail, post office, stamp, postage
fr poste, courrier, bureau de poste, timbre
ar بريد, مكتب البريد, طابع
uk пошта, поштове відділення, марка
es correo, oficina de correos, estampilla, sello
pt correio, agência dos correios, selo
ht lapòs, tenm

caretaker
de Hausmeister, Hausmeisterin, Hauswart, Hausverwalter, Hausmeisterservice
en caretaker, janitor, superintendent, building manager
fr concierge, gardien d'immeuble, gardien
ar بواب, حارس المبنى, مشرف المبنى, حارس العقار
uk комендант, двірник, завгосп, консьєрж
es conserje, portero, encargado
pt zelador, porteiro, síndico
ht jeran, gadyen

repair
de Reparatur, reparieren, Instandhaltung, Renovierung, renovieren, Schönheitsreparatur, Sanierung
en repair, fix, maintenance, renovation, renovate, mend
fr réparation, réparer, entretien, rénovation, rénover
ar إصلاح, تصليح, صيانة, ترميم
uk ремонт, ремонтувати, полагодити, відремонтувати
es reparación, reparar, arreglar, mantenimiento, renovación
pt conserto, consertar, reparo, manutenção, reforma
ht reparasyon, repare, ranje

defect
de Mangel, Mängel, Schaden, Schäden, kaputt, defekt, beschädigt
en defect, damage, broken, faulty
fr défaut, dégât, dommage, cassé, panne
ar عيب, عطل, ضرر, أضرار, معطل
uk дефект, пошкодження, зламаний, несправність, шкода
es defecto, daño, roto, avería, desperfecto
pt defeito, dano, quebrado, avaria
ht domaj, kase, defo

repairCafe
de Repair-Café, Repaircafé, Reparaturcafé, Fahrradwerkstatt, Werkstatt, Werkstätten
en repair café, workshop, repair shop
fr repair café, atelier de réparation, atelier
ar ورشة, ورشة إصلاح
uk майстерня, ремонтна майстерня
es taller, taller de reparación
pt oficina, oficina de conserto
ht atelye

mould
de Schimmel, Schimmelpilz, Feuchtigkeit, feucht, Schimmelbildung
en mould, mold, damp, moisture, humidity
fr moisissure, humidité, humide
ar عفن, رطوبة
uk пліснява, грибок, волога, вологість
es moho, humedad, hongos
pt mofo, bolor, umidade
ht kanni, imidite

ventilation
de Lüften, Lüftung, Stoßlüften, Fenster öffnen
en ventilation, ventilate, airing, open windows
fr aération, aérer, ventilation
ar تهوية, فتح النوافذ
uk провітрювання, провітрювати, вентиляція
es ventilación, ventilar, airear
pt ventilação, ventilar, arejar
ht vantilasyon

houseRules
de Hausordnung, Hausregeln, Zusammenleben, Hausrecht, Treppenhaus
en house rules, living together, building rules, stairwell
fr règlement intérieur, règlement de l'immeuble, vivre ensemble, cage d'escalier
ar قواعد المنزل, نظام المنزل, قواعد السكن, درج
uk правила проживання, правила будинку, домашній розпорядок, під'їзд
es reglamento de la casa, normas de convivencia, reglas de la casa, escalera
pt regras da casa, regulamento do prédio, convivência, escada
ht règleman kay

cleaning
de Putzen, Reinigung, Treppenhausreinigung, Kehrwoche, Sauberkeit, sauber, reinigen, Putzplan
en cleaning, clean, sweeping, tidy, cleanliness
fr nettoyage, nettoyer, ménage, propreté
ar تنظيف, نظافة
uk прибирання, прибирати, чистота, чистити
es limpieza, limpiar, aseo
pt limpeza, limpar, faxina
ht netwayaj, netwaye, pwòpte

neighbours
de Nachbar, Nachbarin, Nachbarn, Nachbarschaft, Nachbarschaftshilfe
en neighbour, neighbor, neighborhood help, neighbourhood help
fr voisin, voisine, voisinage
ar جار, جيران, جوار
uk сусід, сусідка, сусіди, сусідство
es vecino, vecina, vecindad, vecindario
pt vizinho, vizinha, vizinhança
ht vwazen, vwazinaj

quietHours
de Ruhezeit, Ruhezeiten, Nachtruhe, Mittagsruhe, Sonntagsruhe, Ruhe, leise
en quiet hours, quiet time, rest period, night rest, silence, quiet
fr heures de silence, heures de repos, repos nocturne, silence, calme
ar أوقات الهدوء, ساعات الراحة, هدوء, هدوء الليل
uk години тиші, тиша, тихі години, нічний спокій
es horas de silencio, horario de descanso, silencio, tranquilidad
pt horário de silêncio, hora de silêncio, silêncio, descanso noturno
ht silans, lè repo

noise
de Lärm, laut, Lautstärke, Ruhestörung, Lärmbelästigung, Musik
en noise, loud, noisy, disturbance, loud music
fr bruit, bruyant, tapage, nuisance sonore
ar ضوضاء, ضجيج, إزعاج, صوت عال
uk шум, гучний, галас, голосно
es ruido, ruidoso, molestia, volumen
pt barulho, ruído, barulhento, perturbação
ht bri

electricity
de Strom, Elektrizität, Stromanbieter, Stromvertrag, Stromzähler, Stromrechnung, Stadtwerke, Stromsperre
en electricity, power, electricity provider, electric bill, meter
fr électricité, courant, fournisseur d'électricité, compteur, facture d'électricité
ar كهرباء, مزود الكهرباء, فاتورة الكهرباء, عداد
uk електрика, електроенергія, струм, лічильник, постачальник електроенергії
es electricidad, luz, corriente, proveedor de electricidad, medidor, contador
pt eletricidade, luz, energia elétrica, conta de luz, medidor
ht elektrisite, kouran, kontè

gas
de Gas, Erdgas, Gasanbieter, Gasversorgung
en natural gas, gas supply, gas supplier
fr gaz, gaz naturel, fournisseur de gaz
ar غاز, غاز طبيعي
uk газ, природний газ, газопостачання
es gas, gas natural
pt gás, gás natural
ht gaz

heating
de Heizung, heizen, Heizkörper, Thermostat, Fernwärme, Ofen, Wärme
en heating, heat, radiator, heater, thermostat, district heating
fr chauffage, chauffer, radiateur, thermostat
ar تدفئة, مدفأة, سخان, رادياتير
uk опалення, обігрів, батарея, радіатор, опалювати
es calefacción, calentar, radiador, estufa, calefactor
pt aquecimento, aquecer, aquecedor, radiador
ht chofaj, chofe

water
de Wasser, Warmwasser, Abwasser, Wasserverbrauch, Dusche, Wasserhahn
en water, hot water, sewage, water consumption, shower, tap
fr eau, eau chaude, eaux usées, douche, robinet
ar ماء, مياه, ماء ساخن, مياه الصرف, دش
uk вода, гаряча вода, водопостачання, душ, кран
es agua, agua caliente, ducha, grifo, llave de agua
pt água, água quente, esgoto, chuveiro, torneira
ht dlo, dlo cho, douch

energySaving
de Energiesparen, Stromsparen, Energieberatung, Stromsparcheck, Energiespartipps, Wassersparen
en energy saving, save energy, save electricity, energy advice
fr économie d'énergie, économiser l'énergie, conseil en énergie
ar توفير الطاقة, توفير الكهرباء, ترشيد الاستهلاك
uk енергозбереження, економія енергії, заощадження електроенергії
es ahorro de energía, ahorrar energía, ahorrar electricidad
pt economia de energia, economizar energia, poupar energia
ht ekonomize enèji

energyCosts
de Energiekosten, Stromkosten, Energiepreise, Energie, Abschlag
en energy costs, energy bill, energy prices, energy
fr coûts de l'énergie, facture d'énergie, énergie
ar تكاليف الطاقة, طاقة, أسعار الطاقة
uk витрати на енергію, енергія, ціни на енергію
es costos de energía, energía, factura de energía
pt custos de energia, energia, conta de energia
ht enèji, pri enèji

broadcastFee
de Rundfunkbeitrag, GEZ, Rundfunkgebühr, Beitragsservice
en broadcasting fee, TV licence, licence fee, GEZ, Rundfunkbeitrag
fr redevance audiovisuelle, redevance télé, GEZ, Rundfunkbeitrag
ar رسوم البث, رسوم الراديو والتلفزيون, GEZ
uk збір за мовлення, плата за телебачення, GEZ, Rundfunkbeitrag
es tasa de radiodifusión, canon televisivo, GEZ, Rundfunkbeitrag
pt taxa de radiodifusão, taxa de televisão, GEZ, Rundfunkbeitrag
ht taks televizyon, GEZ

waste
de Müll, Abfall, Mülltonne, Restmüll, Müllabfuhr, entsorgen, Abfallentsorgung, Tonne, Abfallkalender
en waste, rubbish, garbage, trash, bin, refuse, disposal, dispose, waste collection, waste calendar
fr déchets, ordures, poubelle, détritus, élimination, jeter
ar قمامة, نفايات, زبالة, حاوية, التخلص من النفايات
uk сміття, відходи, смітник, контейнер, утилізація, викидати, утилізувати
es basura, residuos, desechos, contenedor, eliminación, botar
pt lixo, resíduos, lixeira, descarte, descartar
ht fatra, dechè, poubèl

wasteSeparation
de Mülltrennung, Abfalltrennung, Müll trennen, Mülltrennen, Trennsystem, sortieren
en waste separation, separating waste, sort rubbish, waste sorting
fr tri sélectif, tri des déchets, trier
ar فصل النفايات, فرز النفايات, فرز القمامة
uk сортування сміття, роздільний збір, сортувати
es separación de residuos, separar la basura, clasificar
pt separação do lixo, coleta seletiva, separar o lixo
ht triye fatra, separe fatra

recycling
de Recycling, Wiederverwertung, Wertstoffe, Wertstoff, verwerten, recyceln
en recycling, recycle, recyclables, reuse
fr recyclage, recycler, matières recyclables
ar إعادة التدوير, تدوير, مواد قابلة للتدوير
uk переробка, вторсировина, утилізація, переробляти
es reciclaje, reciclar, reciclables
pt reciclagem, reciclar, recicláveis
ht resiklaj, resikle

recyclingCentre
de Wertstoffhof, Wertstoffhöfe, Recyclinghof, Deponie, Sammelstelle, Wertstoffinsel, Abfallwirtschaft
en recycling centre, recycling yard, waste collection point, landfill, Wertstoffhof
fr déchetterie, centre de recyclage, point de collecte, Wertstoffhof
ar مركز إعادة التدوير, نقطة تجميع, ساحة النفايات
uk пункт переробки, пункт прийому вторсировини, сміттєвий двір
es centro de reciclaje, punto limpio, punto de recogida
pt centro de reciclagem, ecoponto, ponto de coleta
ht sant resiklaj

packagingWaste
de Verpackung, Gelber Sack, Gelbe Tonne, Plastik, Plastikmüll, Grüner Punkt, Dosen
en packaging, yellow bag, yellow bin, plastic, cans
fr emballage, sac jaune, poubelle jaune, plastique
ar تغليف, الكيس الأصفر, بلاستيك, علب
uk упаковка, жовтий мішок, жовтий бак, пластик
es envases, bolsa amarilla, contenedor amarillo, plástico
pt embalagem, saco amarelo, lixeira amarela, plástico
ht anbalaj, plastik

paperWaste
de Altpapier, Papiertonne, Papiermüll, Karton, Pappe, Papiercontainer
en waste paper, paper bin, cardboard
fr vieux papiers, poubelle à papier, carton
ar ورق, كرتون, نفايات ورقية
uk макулатура, папір, картон
es papel usado, cartón, contenedor de papel
pt papel usado, papelão, lixeira de papel
ht papye, katon

organicWaste
de Biomüll, Biotonne, Bioabfall, Kompost, Gartenabfall, Grüngut, Essensreste
en organic waste, compost, food scraps, garden waste, bio bin
fr déchets organiques, compost, biodéchets, déchets verts
ar نفايات عضوية, سماد, بقايا الطعام
uk органічні відходи, компост, харчові відходи
es residuos orgánicos, compost, restos de comida
pt lixo orgânico, composto, restos de comida
ht fatra òganik, konpòs

glassWaste
de Altglas, Glascontainer, Glas, Gläser
en glass container, glass bank, waste glass, glass
fr verre, conteneur à verre
ar زجاج, حاوية الزجاج
uk скло, контейнер для скла
es vidrio, contenedor de vidrio
pt vidro, contêiner de vidro
ht vè

bulkyWaste
de Sperrmüll, Sperrgut, Sperrmüllabholung
en bulky waste, bulk trash, large items, old furniture
fr encombrants, déchets encombrants
ar نفايات ضخمة, نفايات كبيرة الحجم, أثاث قديم
uk великогабаритні відходи, великогабаритне сміття, старі меблі
es residuos voluminosos, muebles viejos, enseres
pt lixo volumoso, móveis velhos, entulho
ht gwo fatra

electronicWaste
de Elektroschrott, Elektronikschrott, Altgeräte, Elektromüll
en electronic waste, e-waste, old appliances
fr déchets électroniques, appareils usagés
ar نفايات إلكترونية, أجهزة قديمة
uk електронні відходи, стара техніка
es residuos electrónicos, chatarra electrónica, aparatos viejos
pt lixo eletrônico, aparelhos velhos
ht dechè elektwonik

hazardousWaste
de Sondermüll, Problemstoffe, Problemmüll, Schadstoffe, Giftmobil, Batterien, Schadstoffmobil
en hazardous waste, toxic waste, batteries, paint
fr déchets dangereux, déchets toxiques, piles
ar نفايات خطرة, مواد سامة, بطاريات
uk небезпечні відходи, токсичні відходи, батарейки
es residuos peligrosos, residuos tóxicos, pilas, baterías
pt lixo perigoso, resíduos tóxicos, pilhas, baterias
ht dechè danjere, pil

bottleDeposit
de Pfand, Pfandflasche, Flaschenpfand, Leergut, Pfandautomat, Mehrweg, Einwegpfand, Flasche
en bottle deposit, deposit bottle, returnable bottle, empties, bottle return, Pfand
fr consigne, bouteille consignée, bouteille, Pfand
ar رهن الزجاجات, زجاجة, زجاجات, إرجاع الزجاجات, Pfand
uk застава за пляшки, пляшка, здати пляшки, тара, пфанд, Pfand
es depósito de botellas, envase retornable, botella, Pfand
pt depósito de garrafas, garrafa retornável, garrafa, Pfand
ht boutèy

environment
de Umwelt, Umweltschutz, Nachhaltigkeit, nachhaltig, ökologisch, umweltfreundlich
en environment, environmental protection, sustainability, sustainable, ecological
fr environnement, protection de l'environnement, durable, écologique
ar بيئة, حماية البيئة, استدامة
uk довкілля, навколишнє середовище, екологія, екологічний, сталий
es medio ambiente, protección ambiental, sostenibilidad, ecológico
pt meio ambiente, proteção ambiental, sustentabilidade, ecológico
ht anviwònman

publicTransport
de ÖPNV, öffentliche Verkehrsmittel, Nahverkehr, Verkehrsmittel, Verkehrsverbund, Verkehrsbetriebe, Fortbewegung, MVV, VVS, AVV
en public transport, public transportation, means of transport, transit, getting around, local transport
fr transports en commun, transports publics, moyens de transport, transport
ar مواصلات, مواصلات عامة, وسائل النقل, نقل عام, تنقل
uk громадський транспорт, транспорт, транспортні засоби, пересування
es transporte público, medios de transporte, transporte, locomoción
pt transporte público, transporte coletivo, meios de transporte, transporte
ht transpò piblik, transpò

ticket
de Fahrkarte, Ticket, Fahrschein, Monatskarte, Tageskarte, Einzelfahrt, Streifenkarte, Fahrpreis, Abo
en ticket, fare, monthly pass, day ticket, travel card, transit pass
fr billet, ticket, titre de transport, carte mensuelle, abonnement, tarif
ar تذكرة, تذاكر, بطاقة شهرية, اشتراك المواصلات
uk квиток, білет, проїзний, проїзд, абонемент, квитки, квитка
es boleto, billete, pasaje, abono, tarjeta de transporte, tiquete, SUBE
pt bilhete, passagem, passe mensal, tarifa, cartão de transporte
ht tikè, biyè

deutschlandticket
de Deutschlandticket, D-Ticket, 49-Euro-Ticket, 58-Euro-Ticket, Deutschland-Ticket, Jobticket, Sozialticket
en Deutschlandticket, Germany ticket, D-Ticket, job ticket, social ticket
fr Deutschlandticket, ticket Allemagne, billet Allemagne, ticket social
ar Deutschlandticket, تذكرة ألمانيا, تذكرة اجتماعية
uk Deutschlandticket, квиток Німеччина, дойчландтікет, соціальний квиток, Deutschland-Ticket
es Deutschlandticket, boleto Alemania, billete Alemania, billete social
pt Deutschlandticket, bilhete Alemanha, bilhete social
ht Deutschlandticket, tikè Almay

ticketMachine
de Fahrkartenautomat, Ticketautomat, Automat, entwerten, stempeln, Entwerter, Kundencenter
en ticket machine, stamp the ticket, validate, customer centre
fr distributeur de billets, automate, composter, valider
ar ماكينة التذاكر, آلة التذاكر, ختم التذكرة
uk автомат з квитками, квитковий автомат, компостувати, валідувати
es máquina de boletos, máquina expendedora, validar, sellar el boleto
pt máquina de bilhetes, validar, carimbar o bilhete
ht machin tikè

ticketControl
de Fahrkartenkontrolle, Kontrolleur, Schwarzfahren, Ticketkontrolle, ohne Fahrschein, erhöhtes Beförderungsentgelt
en ticket inspection, ticket inspector, fare dodging, without a ticket
fr contrôle des billets, contrôleur, resquille, sans billet, fraude
ar تفتيش التذاكر, مفتش, بدون تذكرة
uk перевірка квитків, контролер, безбілетний, без квитка, заєць
es control de boletos, inspector, sin boleto, viajar sin billete, colarse
pt controle de bilhetes, fiscal, sem bilhete
ht kontwolè, san tikè

timetable
de Fahrplan, Fahrpläne, Abfahrt, Fahrplanauskunft, Verbindung, Liniennetz, Linie
en timetable, schedule, departure, connection, journey planner, route map
fr horaire, départ, correspondance, ligne
ar جدول المواعيد, مواعيد القطار, مواعيد الباص, مغادرة, خط
uk розклад, розклад руху, відправлення, маршрут
es horario, salida, conexión, línea
pt tabela de horários, partida, conexão, linha
ht orè, depa

bus
de Bus, Busse, Linienbus, Nachtbus, Fernbus, Omnibus, Rufbus
en bus, coach, night bus, long-distance bus
fr bus, autobus, autocar, bus de nuit
ar باص, حافلة, حافلات, أوتوبيس, باصات
uk автобус, нічний автобус, маршрутка
es autobús, bus, camión, guagua, autocar, colectivo, bondi, micro, ómnibus
pt ônibus, autocarro, ônibus noturno
ht bis, otobis

train
de Zug, Züge, Bahn, Deutsche Bahn, Regionalbahn, S-Bahn, ICE, DB, Eisenbahn
en train, railway, rail, suburban train, S-Bahn, Deutsche Bahn
fr train, chemin de fer, RER, S-Bahn, Deutsche Bahn
ar قطار, قطارات, سكة حديد, S-Bahn
uk поїзд, потяг, залізниця, електричка, S-Bahn, Deutsche Bahn
es tren, ferrocarril, tren suburbano, S-Bahn, Deutsche Bahn
pt trem, comboio, ferrovia, S-Bahn, Deutsche Bahn
ht tren, S-Bahn

tram
de Straßenbahn, Tram, Trambahn, Stadtbahn
en tram, streetcar, light rail
fr tramway, tram
ar ترام, ترامواي
uk трамвай
es tranvía
pt bonde, elétrico, VLT
ht tramwe

subway
de U-Bahn, Untergrundbahn, Metro
en subway, underground, metro, U-Bahn
fr métro, U-Bahn
ar مترو, مترو الأنفاق, U-Bahn
uk метро, метрополітен, U-Bahn
es metro, subte, subterráneo, U-Bahn
pt metrô, metro, U-Bahn
ht metwo

trainStation
de Bahnhof, Bahnhöfe, Hauptbahnhof, Gleis, Bahnsteig, Bahnhofsmission
en train station, railway station, main station, platform, track
fr gare, gare centrale, quai, voie
ar محطة القطار, محطة, محطات, رصيف
uk вокзал, залізничний вокзал, станція, платформа, колія
es estación, estación de tren, andén, estación central
pt estação, estação de trem, plataforma, estação central
ht estasyon tren, estasyon

busStop
de Haltestelle, Bushaltestelle, aussteigen, einsteigen
en bus stop, stop
fr arrêt, arrêt de bus, descendre, monter
ar موقف الباص, موقف الحافلة
uk зупинка, автобусна зупинка
es parada, parada de autobús, paradero
pt parada, ponto de ônibus, paragem
ht estasyon bis, arè bis

taxi
de Taxi, Taxis, Fahrdienst, Frauentaxi, Sammeltaxi
en taxi, cab, ride service
fr taxi, service de transport
ar تاكسي, سيارة أجرة, تكسي
uk таксі
es taxi, servicio de taxi
pt táxi
ht taksi

carSharing
de Carsharing, Mitfahrgelegenheit, Mitfahrzentrale, Fahrgemeinschaft, Mietwagen, Autovermietung
en car sharing, ride sharing, carpool, rental car, car rental
fr autopartage, covoiturage, location de voiture
ar مشاركة السيارات, تأجير السيارات
uk каршеринг, спільні поїздки, прокат автомобілів, попутник
es auto compartido, carsharing, viaje compartido, alquiler de autos
pt carona, compartilhamento de carro, aluguel de carro
ht lwe machin

airport
de Flughafen, Flughäfen, Flug, Flugzeug, fliegen
en airport, flight, plane, fly
fr aéroport, vol, avion
ar مطار, طائرة, رحلة جوية, طيران
uk аеропорт, літак, політ, рейс
es aeropuerto, vuelo, avión
pt aeroporto, voo, avião
ht ayewopò, avyon, vòl

bicycle
de Fahrrad, Fahrräder, Rad, Radfahren, Velo, Radweg, Fahrradweg, E-Bike
en bicycle, bike, cycling, cycle, cycle path, bike lane, e-bike
fr vélo, bicyclette, cyclisme, cycliste, piste cyclable
ar دراجة, دراجة هوائية, دراجات, بسكليت, مسار الدراجات
uk велосипед, велосипедний, велодоріжка, їздити на велосипеді
es bicicleta, bici, ciclismo, ciclista, ciclovía, carril bici
pt bicicleta, ciclismo, ciclista, ciclovia
ht bisiklèt

bicycleRules
de Fahrradhelm, Helm, Fahrradlicht, Licht, Bremse, Klingel, Verkehrssicherheit, Fahrradkurs
en helmet, bike light, brakes, road safety, cycling rules, cycling course
fr casque, éclairage, freins, sécurité routière
ar خوذة, ضوء الدراجة, فرامل, السلامة المرورية
uk шолом, фара, ліхтар, гальма, безпека руху
es casco, luces, frenos, seguridad vial
pt capacete, luzes, freios, segurança no trânsito
ht kas, limyè, fren

bikeRental
de Fahrradverleih, Leihrad, Fahrrad leihen, Fahrrad ausleihen, Bikesharing, Mietrad
en bike rental, rent a bike, bike sharing, bike hire
fr location de vélo, vélo en libre-service
ar تأجير الدراجات, استئجار دراجة
uk прокат велосипедів, оренда велосипеда
es alquiler de bicicletas, bicicleta pública
pt aluguel de bicicleta, bicicleta compartilhada
ht lwe bisiklèt

walking
de Fußgänger, zu Fuß, Gehweg, Zebrastreifen, Spaziergang, Wandern, Ampel
en pedestrian, on foot, walking, crosswalk, pavement, hiking, traffic light
fr piéton, à pied, trottoir, marche, promenade, randonnée, feu rouge
ar مشاة, مشي, رصيف, إشارة المرور
uk пішохід, пішки, тротуар, прогулянка, світлофор
es peatón, a pie, caminar, acera, vereda, semáforo, caminata
pt pedestre, a pé, caminhar, calçada, semáforo, caminhada
ht pyeton, apye, mache

car
de Auto, Pkw, Fahrzeug, Kfz, Wagen, Kraftfahrzeug, Autokauf
en car, vehicle, automobile, buy a car
fr voiture, véhicule, auto, automobile
ar سيارة, سيارات, مركبة, مركبات
uk автомобіль, машина, авто, транспортний засіб
es auto, carro, coche, automóvil, vehículo
pt carro, automóvel, veículo
ht machin, oto, veyikil

drivingLicence
de Führerschein, Fahrerlaubnis, Führerscheinstelle, Fahrerlaubnisbehörde, Autofahren
en driving licence, driver's license, driving license, drive a car
fr permis de conduire, conduire, permis B
ar رخصة القيادة, رخصة قيادة, شهادة السياقة, شهادة سواقة, قيادة السيارة
uk водійські права, посвідчення водія, водійське посвідчення, керувати автомобілем
es licencia de conducir, licencia de manejo, carné de conducir, permiso de conducir, conducir, manejar
pt carteira de motorista, carta de condução, habilitação, CNH, dirigir
ht lisans, pèmi kondui, kondui

licenceExchange
de Umschreibung, umschreiben, Führerscheinumschreibung, ausländischer Führerschein, Umtausch
en licence exchange, convert, foreign licence, international driving licence, exchange of licence
fr échange de permis, échanger, permis étranger, convertir
ar تبديل رخصة القيادة, تحويل الرخصة, رخصة أجنبية
uk обмін водійських прав, обмін, обміняти, іноземні права
es canje, canjear, homologar la licencia, licencia extranjera
pt troca da carteira, conversão da carteira, habilitação estrangeira, trocar
ht chanje lisans, lisans etranje

drivingSchool
de Fahrschule, Fahrstunde, Fahrprüfung, Führerscheinprüfung, Theorieprüfung, Fahrlehrer
en driving school, driving lesson, driving test, theory test, driving instructor
fr auto-école, leçon de conduite, examen de conduite, code de la route, moniteur
ar مدرسة القيادة, دروس القيادة, اختبار القيادة, امتحان السواقة
uk автошкола, уроки водіння, іспит з водіння, інструктор, автошколі
es escuela de manejo, autoescuela, clase de manejo, examen de conducir
pt autoescola, escola de condução, aula de direção, exame de direção
ht lekòl kondui, oto-ekòl

carRegistration
de Kfz-Zulassung, Zulassung, Zulassungsstelle, Fahrzeugzulassung, Fahrzeugschein, Fahrzeugbrief, Auto anmelden
en vehicle registration, car registration, register a car, vehicle registration office
fr immatriculation, carte grise, immatriculer
ar تسجيل السيارة, ترخيص السيارة, تسجيل مركبة
uk реєстрація автомобіля, реєстрація транспортного засобу, зареєструвати авто
es matriculación, registro del vehículo, matricular, patentar
pt registro do veículo, emplacamento, matrícula do carro
ht anrejistreman machin

carInspection
de TÜV, Hauptuntersuchung, HU, DEKRA, Autowerkstatt, Umweltplakette, Umweltzone
en inspection, MOT, TÜV, garage, low emission zone, emission sticker
fr contrôle technique, TÜV, garage, vignette écologique
ar فحص السيارة, الفحص الفني, TÜV, ورشة السيارات
uk техогляд, техконтроль, TÜV, автосервіс, екологічна наклейка
es inspección técnica, revisión técnica, ITV, VTV, TÜV, taller mecánico
pt inspeção veicular, vistoria, TÜV, oficina mecânica
ht enspeksyon, TÜV, garaj

parking
de Parken, Parkplatz, Parkplätze, Parkhaus, Parkausweis, Anwohnerparken, Falschparken, Parkschein, Halteverbot
en parking, park the car, car park, parking lot, parking permit, parking space
fr stationnement, parking, stationner, garer, place de parking
ar موقف سيارات, ركن السيارة, مواقف, وقوف السيارات
uk паркування, парковка, припаркувати, стоянка, паркомісце
es estacionamiento, aparcamiento, estacionar, parqueadero, parquear
pt estacionamento, estacionar, vaga
ht pakin, estasyonman

trafficRules
de Verkehrsregeln, Straßenverkehr, Straßenverkehrsordnung, StVO, Verkehr, Vorfahrt, Geschwindigkeit, Tempolimit, Gurt
en traffic rules, road traffic, traffic law, right of way, speed limit, traffic, seat belt
fr code de la route, circulation, priorité, vitesse, limitation de vitesse, ceinture
ar قواعد المرور, قوانين السير, مرور, سرعة, أولوية المرور
uk правила дорожнього руху, ПДР, дорожній рух, швидкість, обмеження швидкості
es reglas de tránsito, normas de tráfico, tránsito, tráfico, límite de velocidad, prioridad
pt regras de trânsito, trânsito, limite de velocidade, tráfego, preferência
ht règ sikilasyon, sikilasyon, vitès

fine
de Bußgeld, Strafe zahlen, Geldstrafe, Geldbuße, Strafzettel, Bußgeldbescheid, Knöllchen, Verwarnungsgeld, Ordnungswidrigkeit
en fine, penalty, parking ticket, speeding ticket, administrative offence
fr amende, contravention, PV, procès-verbal, pénalité
ar غرامة, غرامات, مخالفة, مخالفات
uk штраф, штрафи, стягнення, порушення
es multa, sanción, infracción
pt multa, penalidade, infração
ht amann, kontravansyon

road
de Straße, Straßen, Weg, Wege, Autobahn
en road, street, way, motorway, highway
fr rue, route, chemin, autoroute
ar شارع, شوارع, طريق, طرق
uk вулиця, дорога, шлях, автобан, шосе
es calle, camino, carretera, autopista
pt rua, estrada, caminho, rodovia
ht lari, wout, chemen

map
de Karte, Stadtplan, Stadtpläne, Landkarte, Lageplan, Wegbeschreibung, Freizeitkarte
en map, city map, directions, route
fr carte, plan de la ville, plan, itinéraire
ar خريطة, خرائط, خريطة المدينة
uk карта, мапа, план міста, схема
es mapa, plano, plano de la ciudad, indicaciones
pt mapa, mapa da cidade, planta
ht kat, plan

district
de Stadtteil, Stadtviertel, Bezirk, Stadtbezirk, Ortsteil, Viertel, Quartier
en district, borough, quarter, part of town
fr quartier, arrondissement
ar حي, أحياء, منطقة, مناطق
uk район, мікрорайон, квартал
es barrio, distrito, colonia, zona
pt bairro, distrito
ht katye

municipality
de Gemeinde, Stadt, Städte, Kommune, Ort, Dorf, Dörfer
en municipality, town, city, village, commune
fr commune, municipalité, ville, village
ar بلدية, مدينة, مدن, قرية, بلدة
uk громада, місто, село, муніципалітет, населений пункт
es municipio, ciudad, pueblo, comuna
pt município, cidade, vila
ht komin, vil, vilaj

ruralDistrict
de Landkreis, Kreis, Landratsamt, Region, Umland, Bundesland, Bundesländer
en county, rural district, Landkreis, region, federal state
fr district, arrondissement rural, Landkreis, région, Land
ar مقاطعة, منطقة إدارية, ولاية, ولايات, Landkreis
uk округ, земельний округ, район, регіон, федеральна земля, Landkreis
es distrito rural, comarca, región, estado federado, Landkreis
pt distrito rural, região, estado federado, Landkreis
ht distri, rejyon, Landkreis

inhabitants
de Einwohner, Einwohnerzahl, Bevölkerung, Bewohnerinnen, Bürger, Bürgerinnen
en inhabitants, population, residents, citizens
fr habitants, population, citoyens
ar سكان, عدد السكان, مواطن, مواطنين
uk населення, мешканці, жителі, громадяни
es habitantes, población, ciudadanos
pt habitantes, população, cidadãos
ht abitan, popilasyon, sitwayen

townHall
de Rathaus, Rathäuser, Stadtverwaltung, Gemeindeverwaltung, Bürgermeister, Bürgerbüro, Bürgeramt, Bürgerservice, Gemeinde, Kommune, Stadtbüro
en town hall, city hall, city administration, mayor, citizens office, Bürgerbüro, Bürgeramt, municipality, municipal administration
fr mairie, hôtel de ville, administration municipale, maire, Bürgerbüro, Bürgeramt, municipalité, commune
ar مبنى البلدية, دار البلدية, بلدية, عمدة, مكتب المواطنين, Bürgerbüro, إدارة المدينة
uk ратуша, мерія, міська адміністрація, бургомістр, Bürgerbüro, Bürgeramt, муніципалітет, громада
es ayuntamiento, alcaldía, municipalidad, alcalde, Bürgerbüro, Bürgeramt, municipio
pt prefeitura, câmara municipal, prefeito, Bürgerbüro, Bürgeramt, município
ht meri, lakomin, majistra

shopping
de Einkaufen, Einkauf, Geschäft, Laden, Läden, kaufen, Einkaufszentrum, Kaufhaus, Geschäfte
en shopping, shop, store, buy, mall, purchase, shops, shopping centre
fr achats, courses, magasin, acheter, centre commercial, boutique, achat, faire les courses
ar تسوق, شراء, متجر, متاجر, محل, محلات, يشتري, مركز تسوق, محلات تجارية, محل تجاري
uk покупки, магазин, купити, купувати, торговий центр, крамниця, покупка
es compras, comprar, tienda, negocio, centro comercial, compra
pt compras, comprar, loja, shopping, centro comercial, compra
ht achte, magazen, boutik

supermarket
de Supermarkt, Supermärkte, Discounter, Lebensmittelgeschäft, Aldi, Lidl, Rewe, Edeka, Kaufland
en supermarket, grocery store, grocery, groceries, discounter, Aldi, Lidl
fr supermarché, épicerie, hypermarché, Aldi, Lidl
ar سوبرماركت, بقالة, سوبر ماركت, متجر بقالة
uk супермаркет, продуктовий магазин, гастроном
es supermercado, tienda de comestibles, abarrotes, tienda de abarrotes
pt supermercado, mercearia, mercado de alimentos
ht makèt, sipèmakèt, sipèmache

market
de Markt, Märkte, Wochenmarkt, Flohmarkt, Flohmärkte, Basar, Wochenmärkte
en market, weekly market, flea market, bazaar, farmers market
fr marché, marché aux puces, brocante, bazar, marché hebdomadaire
ar سوق, أسواق, بازار, سوق شعبي, سوق أسبوعي
uk ринок, базар, барахолка, ярмарок
es mercado, feria, mercado de pulgas, rastro, feria libre, tianguis
pt feira, mercado, mercado de pulgas, bazar, feira livre
ht mache

food
de Lebensmittel, Essen, Ernährung, Nahrungsmittel, Mahlzeit
en food, meal, nutrition, eat
fr nourriture, aliments, alimentation, repas, manger
ar طعام, غذاء, أغذية, أكل, مواد غذائية, وجبة
uk їжа, продукти, харчування, їсти
es comida, alimentos, alimentación, comer
pt comida, alimentos, alimentação, comer, refeição
ht manje, nouriti

secondHand
de Secondhand, gebraucht, Second-Hand, Gebrauchtwaren, Kleinanzeigen, Sozialkaufhaus, Kleiderkammer, Spende, Secondhandladen, Gebrauchtwarenhaus
en second-hand, secondhand, used, thrift shop, charity shop, donation, classifieds, used goods, thrift store
fr occasion, seconde main, friperie, dons, petites annonces, d'occasion
ar مستعمل, أشياء مستعملة, تبرعات, ملابس مستعملة, مستعملة, بضائع مستعملة, متجر مستعمل
uk секонд-хенд, вживаний, уживаний, б/у, пожертва, благодійний магазин, бувший у вжитку, комісійний, секонд
es segunda mano, usado, donación, tienda de caridad, clasificados, usados, ropa usada
pt segunda mão, usado, brechó, doação, classificados, usados
ht dezyèm men, pèpè, don

clothes
de Kleidung, Kleider, Klamotten, Schuhe, Jacke, Kleiderspende, Bekleidung, Winterkleidung, Kinderkleidung, Winterjacke
en clothes, clothing, shoes, jacket, garment, garments, winter clothes
fr vêtements, habits, chaussures, manteau, vêtement
ar ملابس, ثياب, أحذية, معطف, لباس, كسوة
uk одяг, взуття, куртка, речі, речі для дітей, зимовий одяг
es ropa, prendas, zapatos, vestimenta, abrigo, ropa de invierno
pt roupas, roupa, vestuário, sapatos, casaco
ht rad, soulye

returnGoods
de Umtausch, umtauschen, Rückgabe, zurückgeben, Garantie, Gewährleistung, Quittung, Kassenbon, Widerruf
en return, refund, exchange goods, warranty, receipt, guarantee
fr retour, remboursement, échange, garantie, ticket de caisse, reçu
ar إرجاع, استبدال, استرداد, ضمان, إيصال
uk повернення, обмін товару, гарантія, чек, квитанція, поверненні
es devolución, reembolso, cambio, garantía, recibo
pt devolução, reembolso, troca, garantia, recibo
ht remèt, ranbousman, resi

restaurant
de Restaurant, Gaststätte, Wirtshaus, Café, Cafés, Imbiss, Lokal, Kantine, Biergarten, Trinkgeld
en restaurant, café, pub, bar, canteen, snack bar, tip
fr restaurant, café, bar, cantine, pourboire
ar مطعم, مطاعم, مقهى, مقاهي, بقشيش
uk ресторан, кафе, бар, їдальня, чайові
es restaurante, café, cafetería, bar, comedor, propina
pt restaurante, café, lanchonete, bar, gorjeta
ht restoran, kafe

pets
de Haustier, Haustiere, Tier, Katze, Tierhaltung, Tierheim
en pet, animal, cat, animal shelter
fr animal domestique, animaux, chat, animal de compagnie, refuge animalier
ar حيوان أليف, حيوانات أليفة, قطة, حيوان
uk домашня тварина, тварина, тварини, кіт, кішка
es mascota, animal, gato, refugio de animales
pt animal de estimação, animais, gato, bicho
ht bèt kay, bèt, chat

dog
de Hund, Hunde, Hundesteuer, Hundehaltung, Leine
en dog, dog tax, leash
fr chien, taxe sur les chiens, laisse
ar كلب, كلاب, ضريبة الكلاب
uk собака, пес, податок на собак, повідець
es perro, impuesto de perros, correa
pt cachorro, cão, imposto sobre cães, coleira
ht chen

veterinarian
de Tierarzt, Tierärztin, Tierarztpraxis, Tierklinik
en vet, veterinarian, animal hospital
fr vétérinaire
ar طبيب بيطري, عيادة بيطرية
uk ветеринар, ветеринарна клініка
es veterinario, veterinaria
pt veterinário, veterinária
ht veterinè

nature
de Natur, Wald, Wälder, See, Fluss, Berg, Naturschutz
en nature, forest, lake, river, mountain, woods
fr nature, forêt, lac, rivière, montagne
ar طبيعة, غابة, بحيرة, نهر, جبل
uk природа, ліс, озеро, річка, гори
es naturaleza, bosque, lago, río, montaña
pt natureza, floresta, lago, rio, montanha
ht lanati, forè, rivyè, mòn

weather
de Wetter, Regen, Schnee, Winter, Sommer, Jahreszeit, Kälte, Hitze, Sturm
en weather, rain, snow, winter, summer, season, cold, heat, storm
fr météo, temps qu'il fait, pluie, neige, hiver, froid, chaleur, tempête
ar طقس, مطر, ثلج, شتاء, صيف, برد, حر, عاصفة
uk погода, дощ, сніг, зима, літо, холод, спека, буря
es lluvia, nieve, invierno, verano, frío, calor, tormenta, clima, meteorología
pt chuva, neve, inverno, verão, frio, calor, tempestade, clima, previsão do tempo
ht lapli, fredi, chalè, tanpèt

sunday
de Sonntag, sonntags, Wochenende, Samstag, verkaufsoffener Sonntag
en Sunday, weekend, Saturday
fr dimanche, week-end, samedi, fin de semaine
ar أحد, نهاية الأسبوع, سبت, عطلة نهاية الأسبوع
uk неділя, вихідні, субота
es domingo, fin de semana, sábado
pt domingo, fim de semana, sábado
ht dimanch, wikenn, samdi

timeOfDay
de Uhrzeit, Stunde, Minute, Pünktlichkeit, pünktlich, Zeitumstellung, Sommerzeit
en time, o'clock, hour, minute, punctuality, punctual, daylight saving
fr heure, minute, ponctualité, ponctuel, changement d'heure
ar وقت, ساعة, ساعات, دقيقة, التزام بالمواعيد
uk час, година, хвилина, пунктуальність, пунктуальний
es minuto, puntualidad, puntual
pt hora, horas, minuto, pontualidade, pontual
ht èdtan, minit

date
de Datum, Tag, Tage, Woche, Monat, Monate, Jahr, Jahre, Kalender, Wochentag
en date, day, month, year, calendar, weekday
fr date, semaine, mois, année, calendrier
ar تاريخ, يوم, أيام, أسبوع, شهر, سنة, تقويم
uk дата, день, дні, тиждень, місяць, рік, календар
es fecha, calendario
pt data, semana, mês, ano, calendário
ht dat, jou, semèn, mwa, ane

cost
de Kosten, Preis, Preise, Gebühr, Gebühren, Beitrag, Beiträge, kostet, teuer, Eintritt, kostenpflichtig
en cost, price, fee, charge, expensive, admission, costs
fr coût, prix, frais, tarif, coûter, cher, cotisation, combien coûte
ar تكلفة, تكاليف, سعر, أسعار, رسوم, ثمن, بكم, كلفة, كم يكلف
uk вартість, ціна, плата, коштувати, коштує, внесок, дорого, скільки коштує, кошт, платний, сплачувати, сплатити, внески, плати, внеску
es costo, coste, precio, tarifa, cuota, costar, cuesta, caro, cuánto cuesta
pt custo, preço, taxa, custar, tarifa, caro, quanto custa
ht pri, kou, frè, konbyen, koute

freeOfCharge
de kostenlos, kostenfrei, gratis, umsonst, gebührenfrei, unentgeltlich, kostenloses
en free, free of charge, no cost, for free, at no charge
fr gratuit, gratuite, gratuitement, sans frais, gratuité
ar مجاني, مجانا, بدون رسوم, مجانية, بدون مقابل, بالمجان
uk безкоштовно, безкоштовний, безоплатно, безоплатний, задарма, безплатно
es gratis, gratuito, gratuita, sin costo, libre de cargo, gratuitamente
pt grátis, gratuito, gratuita, de graça, sem custo, gratuitamente
ht gratis, gratis ticheri

discount
de Ermäßigung, ermäßigt, Rabatt, vergünstigt, Vergünstigung, Sozialpass, Gutschein, Familienpass, München-Pass, Rabatte, Nachlass, Sozialtarif
en discount, reduced, reduction, concession, voucher, cheaper, social pass, reduced price, reduced rate, discounted
fr réduction, réduit, remise, rabais, bon d'achat, tarif réduit, carte sociale, tarif social
ar خصم, تخفيض, تخفيضات, قسيمة, سعر مخفض, خصومات
uk знижка, знижки, пільга, пільговий, ваучер, дешевше, пільги
es descuento, rebaja, reducido, vale, cupón, tarifa reducida, descuentos
pt desconto, redução, reduzido, vale, cupom, meia-entrada, tarifa reduzida
ht rabè, rediksyon

openingHours
de Öffnungszeiten, Öffnungszeit, geöffnet, geschlossen, Sprechzeiten, Sprechstunde, Servicezeiten, offen, erreichbar
en opening hours, open, closed, office hours, business hours, consultation hours, opening times
fr heures d'ouverture, horaires, ouvert, fermé, permanence
ar ساعات العمل, أوقات الدوام, ساعات الدوام, مفتوح, مغلق, أوقات العمل
uk години роботи, графік роботи, години прийому, відкрито, зачинено, відчинено
es horario de atención, horario de apertura, horarios, abierto, cerrado
pt horário de funcionamento, horário de atendimento, aberto, fechado
ht lè ouvèti, louvri, fèmen

contact
de Kontakt, kontaktieren, Ansprechpartner, Ansprechpartnerin, Ansprechperson, Kontaktdaten, wenden
en contact, contact person, get in touch, contact details, turn to
fr contact, contacter, interlocuteur, coordonnées, joindre, s'adresser
ar اتصال, تواصل, جهة الاتصال, بيانات الاتصال, الشخص المسؤول
uk контакт, контакти, звернутися, звертатися, контактна особа, зв'язатися
es contacto, contactar, persona de contacto, comunicarse, dirigirse
pt contato, contatar, pessoa de contato, entrar em contato
ht kontak, kontakte

telephone
de Telefon, Telefonnummer, anrufen, Anruf, telefonisch, Rufnummer, Tel, Durchwahl, telefonieren
en telephone, phone, phone number, call, ring
fr téléphone, numéro de téléphone, appeler, appel, téléphonique
ar هاتف, رقم الهاتف, تلفون, مكالمة, هاتفيا
uk телефон, номер телефону, дзвонити, зателефонувати, дзвінок, подзвонити
es teléfono, número de teléfono, llamar, llamada, telefónico
pt telefone, número de telefone, ligar, telefonema, chamada
ht telefòn, nimewo telefòn, rele

hotline
de Hotline, Helpline, Hilfetelefon, Notfallnummer, Notrufnummer, Krisentelefon, Telefonberatung, Infotelefon
en hotline, helpline, crisis line, emergency number, helpdesk
fr ligne d'assistance, numéro d'urgence, numéro vert, ligne d'écoute
ar خط ساخن, خط المساعدة, رقم الطوارئ
uk гаряча лінія, телефон довіри, лінія допомоги, номер екстреної допомоги
es línea de ayuda, línea directa, línea telefónica, número de emergencia
pt linha de ajuda, linha direta, disque, número de emergência
ht liy dirèk, liy ijans

email
de E-Mail, Email, Mail, E-Mail-Adresse, mailen, Kontaktformular
en e-mail, email, mail address, contact form
fr e-mail, courriel, mail, adresse électronique, formulaire de contact
ar بريد إلكتروني, إيميل, ايميل
uk електронна пошта, імейл, електронний лист, мейл
es correo electrónico, email, e-mail, mail
pt e-mail, email, correio eletrônico
ht imèl, kourye elektwonik

address
de Adresse, Anschrift, Wohnadresse, Hausnummer, Postleitzahl, PLZ, Meldeadresse, Wohnsitz, Wohnort, Hauptwohnsitz, Nebenwohnsitz
en address, street address, postcode, zip code, house number, place of residence, domicile, main residence, secondary residence
fr adresse, code postal, adresse postale, domicile, lieu de résidence, résidence principale
ar عنوان, عناوين, رمز بريدي, مكان السكن, محل الإقامة
uk адреса, індекс, поштовий індекс, місце проживання, основне місце проживання
es dirección, domicilio, código postal, lugar de residencia
pt endereço, morada, CEP, código postal, domicílio, local de residência
ht adrès, kòd postal, domisil

website
de Webseite, Website, Homepage, Internetseite, Link, Internetauftritt, Portal
en website, web page, homepage, link, site, portal
fr site web, site internet, page web, lien, portail
ar موقع إلكتروني, موقع, صفحة ويب, رابط, بوابة
uk вебсайт, сайт, сторінка, посилання, портал, сторінці
es sitio web, página web, enlace, portal
pt site, página web, link, portal
ht sitwèb, paj wèb, lyen

app
de App, Apps, Applikation, herunterladen, Smartphone-App, Integreat, Download
en app, download, mobile app, Integreat
fr application mobile, appli, télécharger, Integreat
ar تطبيق, تطبيقات, تحميل, تنزيل, Integreat
uk застосунок, додаток, завантажити, аплікація, Integreat
es aplicación, app, descargar, Integreat
pt aplicativo, app, baixar, Integreat
ht aplikasyon, app, telechaje

onlineService
de online, digital, Online-Antrag, Online-Dienst, elektronisch, virtuell
en online, digital, online application, online service, virtual
fr en ligne, numérique, service en ligne, demande en ligne
ar عبر الإنترنت, أونلاين, رقمي, إلكتروني
uk онлайн, цифровий, електронний, дистанційно
es en línea, online, digital, virtual
pt on-line, online, digital, virtual
ht anliy, sou entènèt, dijital

appointment
de Termin, Termine, Terminvereinbarung, Terminvergabe, Terminbuchung, vereinbaren, vorsprechen, Voranmeldung, Termin buchen
en appointment, make an appointment, book, booking, schedule an appointment, appointments, book an appointment, schedule
fr rendez-vous, prendre rendez-vous, RDV, réserver, réservation de rendez-vous
ar موعد, مواعيد, حجز موعد, حجز, تحديد موعد
uk термін, запис на прийом, записатися, запис, прийом, призначити зустріч, термін на прийом
es cita, turno, cita previa, reservar, citas, reservar cita, pedir cita
pt horário marcado, agendamento, marcação, agendar, marcar consulta, hora marcada
ht randevou, pran randevou

application
de Antrag, Anträge, beantragen, Antragstellung, Antragsteller, Beantragung
en application, apply, request, apply for, applicant
fr demande, demander, dossier, faire une demande, demandeur, requête
ar طلب, طلبات, تقديم طلب, يقدم, تقديم, يقدم طلبا
uk заява, заявка, подати заяву, подання, подавати, заявник, клопотання, заявок
es solicitud, solicitar, pedir, trámite, tramitar, solicitante
pt pedido, solicitação, solicitar, requerimento, requerer, requerente
ht demann, aplikasyon, aplike

signUp
de Anmeldung, anmelden, Einschreibung, Registrierung, registrieren, einschreiben, Anmeldeformular
en registration, register, sign up, enrol, enroll, enrolment
fr inscription, s'inscrire, inscrire, enregistrement, enregistrer
ar تسجيل, يسجل, اشتراك
uk реєстрація, зареєструватися, реєструватися, записатися
es inscripción, inscribirse, registro, registrarse, matrícula, apuntarse
pt inscrição, inscrever-se, registro, registrar, cadastro, matrícula
ht enskripsyon, enskri, anrejistre

deadline
de Frist, Fristen, Stichtag, rechtzeitig, spätestens, Anmeldefrist, Anmeldeschluss, Ablauf, fristgerecht, Fristverlängerung
en deadline, time limit, due date, in time, closing date, at the latest
fr délai, date limite, échéance, à temps, au plus tard
ar مهلة, موعد نهائي, آخر موعد, أجل, مهل
uk термін, строк, крайній термін, дедлайн, вчасно, не пізніше, граничний термін
es plazo, fecha límite, vencimiento, a tiempo, a más tardar, plazos
pt prazo, data limite, vencimento, prazos
ht dat limit, delè

duration
de Dauer, dauern, dauert, wie lange, Zeitraum, Wartezeit, Bearbeitungszeit
en duration, how long, period, length, waiting time, processing time
fr durée, durer, combien de temps, période, attente
ar مدة, كم من الوقت, فترة, مدة الانتظار
uk тривалість, тривати, як довго, період, час очікування
es duración, durar, cuánto tiempo, período, espera
pt duração, durar, quanto tempo, período, espera
ht dire, konbyen tan, peryòd

requirement
de Voraussetzung, Voraussetzungen, Bedingung, Bedingungen, Anforderung, erfüllen, benötigen, erforderlich
en requirement, condition, prerequisite, required, criteria, necessary
fr condition, exigence, prérequis, critère, remplir, nécessaire, requis
ar شرط, شروط, متطلبات, مطلوب, لازم
uk вимога, вимоги, умова, умови, передумова, необхідно
es requisito, requisitos, condición, condiciones, criterio, necesario, necesitar
pt requisito, requisitos, condição, condições, critério, necessário, precisar
ht kondisyon, egzijans, kritè, nesesè

entitlement
de Anspruch, Ansprüche, Berechtigung, berechtigt, anspruchsberechtigt, zustehen, Leistungsanspruch
en entitlement, entitled, eligible, eligibility, claim, qualify
fr droit, ayant droit, éligible, éligibilité, bénéficier, prétendre
ar استحقاق, يحق, مستحق, أحقية, مؤهل
uk право, мати право, претендувати, належить
es derecho, tener derecho, beneficiario, elegible
pt direito, ter direito, elegível, beneficiário
ht dwa, gen dwa, kalifye

rights
de Rechte, Recht, Grundrecht, Menschenrechte, Gleichberechtigung
en rights, right, basic rights, human rights, equality
fr droits, droits fondamentaux, droits de l'homme, égalité
ar حقوق, حق, حقوق الإنسان, مساواة, الحق
uk права, право, права людини, рівноправність
es derechos, derechos humanos, derechos fundamentales, igualdad
pt direitos, direitos humanos, direitos fundamentais, igualdade
ht dwa, dwa moun, egalite

age
de Alter, Altersgrenze, volljährig, minderjährig, Mindestalter, Lebensjahr, wie alt, jährig
en age, age limit, adult, minor, minimum age, how old, years old
fr âge, limite d'âge, majeur, mineur, âge minimum
ar عمر, سن, بالغ, قاصر, سنوات
uk вік, повнолітній, неповнолітній, років, мінімальний вік, віці, віку
es edad, mayor de edad, menor de edad, edad mínima
pt idade, maior de idade, menor de idade, idade mínima, anos
ht laj, minè, majè

income
de Einkommen, Einkünfte, Verdienst, verdienen, Einkommensgrenze, Vermögen, Einkommensnachweis, Einnahmen
en income, earnings, earn, income limit, assets, revenue
fr revenu, revenus, gagner, ressources, plafond de ressources
ar دخل, دخول, راتب, كسب, حد الدخل, إيراد, إيرادات
uk дохід, доходи, заробіток, заробляти, статок, заробітну
es ingreso, ingresos, ganar, límite de ingresos, renta
pt renda, rendimento, ganhar, limite de renda, rendimentos
ht revni, touche

documents
de Unterlagen, Dokument, Dokumente, Papiere, mitbringen, Urkunde, Dokumentenliste, einreichen, Unterlage, Nachweis, Nachweise, benötigte Unterlagen
en documents, document, papers, paperwork, bring, records, submit, proof, evidence
fr documents, document, papiers, pièces, justificatifs, apporter, dossier, pièces justificatives, justificatif
ar وثائق, وثيقة, مستندات, أوراق, مستند, الوثيقة
uk документ, документи, папери, принести, документація, підтвердження
es documentos, documento, papeles, documentación, llevar, entregar, comprobante
pt documentos, documento, papéis, documentação, levar, entregar, comprovante
ht dokiman, papye, prèv

proof
de Nachweis, Nachweise, Bescheinigung, Bestätigung, Beleg, nachweisen, Zertifikat
en proof, evidence, certificate, confirmation, verification, prove
fr preuve, justificatif, attestation, certificat, prouver, confirmation
ar إثبات, شهادة, شهادات, تأكيد, إفادة
uk підтвердження, довідка, доказ, свідоцтво, сертифікат, підтвердити, сертифікати
es comprobante, prueba, certificado, constancia, justificante, comprobar
pt comprovante, prova, certificado, atestado, comprovar, declaração
ht prèv, sètifika, atestasyon

copy
de Kopie, Kopien, kopieren, beglaubigte Kopie, Beglaubigung, Original, scannen, drucken, ausdrucken
en copy, photocopy, certified copy, original, scan, print
fr copie, photocopie, copie certifiée, original, scanner, imprimer
ar نسخة, نسخ, نسخة مصدقة, أصل, طباعة, صورة طبق الأصل
uk копія, копії, ксерокопія, засвідчена копія, оригінал, роздрукувати
es copia, fotocopia, copia certificada, copia compulsada, original, imprimir
pt cópia, fotocópia, xerox, cópia autenticada, original, imprimir
ht kopi, fotokopi, orijinal

form
de Formular, Formulare, Vordruck, ausfüllen, Antragsformular, Fragebogen, unterschreiben, Unterschrift, Formularhilfe
en form, fill in, fill out, questionnaire, sign, signature, application form
fr formulaire, remplir, imprimé, questionnaire, signer, signature, formulaire de demande
ar استمارة, استمارات, نموذج, نماذج, تعبئة, توقيع
uk бланк, формуляр, заповнити, заповнювати, анкета, підпис, підписати, форма заяви
es formulario, llenar, rellenar, cuestionario, firmar, firma, planilla, impreso
pt formulário, preencher, questionário, assinar, assinatura, ficha
ht fòm, fòmilè, ranpli, siyati

support
de Unterstützung, unterstützen, Hilfe, helfen, Begleitung, Förderung, Hilfsangebot, Hilfestellung
en support, assistance, aid, assist, accompany, accompaniment
fr soutien, soutenir, assistance, accompagnement, accompagner
ar دعم, مساعدة, مساعدات, مرافقة, يساعد, معونة
uk підтримка, допомога, допомагати, допомогти, підтримувати, супровід
es apoyo, asistencia, apoyar, acompañamiento
pt apoio, assistência, apoiar, acompanhamento
ht èd, sipò, asistans

advice
de Beratung, beraten, Beratungsstelle, Beratungsangebot, Rat, Berater, Beraterin, Sozialberatung, Beratungsgespräch, Anlaufstelle, Sprechstunde, Ansprechpartner
en advice, counselling, counseling, advice centre, advise, consultation, guidance, counsellor, advisor, counselling centre, advisory service, contact point
fr conseil, conseiller, consultation, centre de conseil, point conseil, service de conseil, point de contact, permanence
ar استشارة, استشارات, مشورة, مركز استشارات, نصيحة, إرشاد, مستشار, مركز استشارة, مركز مشورة, نقطة اتصال
uk консультація, консультування, порада, консультаційний центр, консультант, радити, контактна особа, консультаційний, консультації, консультацій, консультанти
es asesoramiento, asesoría, consejo, orientación, asesor, consejería, centro de asesoramiento, punto de contacto
pt aconselhamento, orientação, consultoria, conselho, assessoria, consulta, centro de aconselhamento, ponto de contato
ht konsèy, konsiltasyon, konseye, sant konsèy

information
de Information, Informationen, Infos, informieren, Auskunft, Auskünfte, Infoblatt, Broschüre, Flyer
en information, info, inform, brochure, flyer, leaflet, find out
fr information, renseignement, informer, brochure, dépliant, se renseigner
ar معلومات, معلومة, استعلام, كتيب, منشور
uk інформація, дізнатися, брошура, відомості
es información, informar, informarse, folleto, datos
pt informação, informações, informar, folheto
ht enfòmasyon, enfòme

where
de Ort, Standort, befinden, Lage, Anlaufstelle
en location, place, located, venue, site
fr lieu, endroit, emplacement, situé, se trouver
ar مكان, أماكن, موقع
uk місце, розташування, знаходиться, місцезнаходження
es ubicación, sitio, sede
pt lugar, local, localização
ht plas

responsibleOffice
de zuständig, Zuständigkeit, Behörde, Behörden, Amt, Ämter, Dienststelle, Fachstelle, Verwaltung
en responsible, authority, public office, competent authority, agency, administration, contact point
fr compétent, autorité, administration, service compétent, office, bureau
ar مسؤول, جهة مختصة, مكتب, دائرة, سلطة, هيئة, دوائر
uk відповідальний, орган, установа, відомство, управління, компетентний
es responsable, autoridad, oficina, competente, organismo, administración
pt responsável, autoridade, repartição, competente, órgão, administração
ht responsab, otorite, biwo

kinds
de Art, Arten, Formen, Typ, Typen, verschiedene, Möglichkeit, Möglichkeiten
en kind, type, types, kinds, options, possibilities
fr type, sorte, genre, différent, possibilités, formes
ar نوع, أنواع, أشكال, مختلفة, خيارات
uk вид, види, тип, типи, різні, різновиди, можливості
es tipos, clase, formas, diferentes, opciones, posibilidades
pt tipo, tipos, espécie, formas, diferentes, opções, possibilidades
ht kalite, tip, diferan, opsyon

number
de Anzahl, Zahl, Zahlen, Menge, ungefähr
en number, how many, amount, quantity, figure, approximately
fr nombre, quantité, chiffre, environ
ar عدد, أعداد, كم عدد, كمية, تقريبا
uk кількість, число, приблизно, номери
es número, cantidad, cifra, aproximadamente
pt número, quantas, quantidade, aproximadamente
ht kantite, konbyen, nimewo

when
de Zeitpunkt, Uhrzeit, montags, dienstags, mittwochs, donnerstags, freitags
en what time, which day, Monday, Tuesday, Wednesday, Thursday, Friday
fr à quelle heure, lundi, mardi, mercredi, jeudi, vendredi
ar أي وقت, اثنين, ثلاثاء, أربعاء, خميس, جمعة
uk о котрій, понеділок, вівторок, середа, четвер, п'ятниця, понеділка
es lunes, martes, miércoles, jueves, viernes
pt que horas, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira
ht lendi, madi, mèkredi, jedi, vandredi

targetGroup
de Zielgruppe, richtet, Teilnehmer, Teilnehmerin, Teilnahme, teilnehmen, mitmachen
en target group, aimed, participant, participate, participation, take part, attend
fr groupe cible, s'adresse, participant, participer, participation
ar الفئة المستهدفة, مشارك, مشاركة, يشارك
uk цільова група, учасник, участь, брати участь, участю, участі
es grupo destinatario, dirigido, participante, participar, participación
pt público-alvo, destinado, participante, participar, participação
ht kiyès, pou kiyès, patisipe, patisipan

rules
de Regel, Regeln, Vorschrift, Vorschriften, Regelung, beachten, Verhalten, einhalten, Bestimmung
en rule, rules, regulation, regulations, comply, behave, observe, provision
fr règle, règles, règlement, réglementation, respecter, comportement, disposition
ar قاعدة, قواعد, لوائح, أنظمة, تعليمات, التزام, سلوك
uk правило, правила, припис, дотримуватися, норма, поведінка, положення, правил
es regla, reglas, norma, normas, reglamento, respetar, cumplir, comportamiento
pt regra, regras, norma, regulamento, respeitar, cumprir, comportamento
ht règ, règleman, respekte, konpòtman

forbidden
de verboten, Verbot, verbieten, nicht erlaubt, untersagt, illegal, strafbar, unzulässig
en forbidden, prohibited, ban, not allowed, illegal, prohibition
fr interdit, interdiction, interdire, illégal, défendu, prohibé
ar ممنوع, محظور, حظر, غير مسموح, غير قانوني
uk заборонено, заборона, забороняти, не дозволено, незаконно, нелегальний
es prohibido, prohibición, prohibir, ilegal, no permitido
pt proibido, proibição, proibir, ilegal, não permitido
ht entèdi, defann, ilegal

allowed
de erlaubt, Erlaubnis, erlauben, Genehmigung, genehmigen, zulässig, gestattet
en allowed, permitted, permission, permit, approval, authorisation
fr autorisé, autorisation, permission, autoriser
ar مسموح, يسمح, إذن, تصريح, موافقة
uk дозволено, дозвіл, дозволяти, дозволити
es permitido, permiso, autorización, autorizado, permitir
pt permitido, permissão, autorização, autorizado, permitir
ht pèmèt, pèmisyon, otorizasyon

punishment
de Strafe, Strafen, bestraft, bestrafen, Straftat, Gefängnis, Haft, Konsequenz, Sanktion, Freiheitsstrafe
en punishment, penalty, punish, crime, criminal offence, prison, sanction, consequence
fr peine, punition, sanction, punir, délit, prison, conséquence
ar عقوبة, عقوبات, عقاب, جريمة, سجن, عاقبة
uk покарання, карати, злочин, в'язниця, санкція, наслідок
es castigo, pena, sanción, delito, cárcel, prisión, consecuencia
pt punição, pena, sanção, crime, prisão, consequência
ht pinisyon, sanksyon, prizon, krim

duty
de Pflicht, Pflichten, verpflichtet, Verpflichtung, verpflichtend, obligatorisch
en duty, obligation, obliged, mandatory, compulsory, obligatory
fr obligation, devoir, obligé, obligatoire, tenu
ar واجب, واجبات, إلزامي, التزام, مجبر
uk обов'язок, обов'язки, зобов'язаний, обов'язковий, мусити
es obligación, deber, obligado, obligatorio, deberes
pt obrigação, dever, obrigatório, deveres
ht obligasyon, devwa, obligatwa, oblije

safety
de Sicherheit, sicher, Schutz, schützen
en safety, safe, security, protection, protect
fr sécurité, protection, protéger
ar سلامة, أمان, حماية, أمن
uk безпека, безпечний, захист, захищати
es seguridad, protección, proteger
pt segurança, proteção, proteger
ht sekirite, pwoteksyon, pwoteje

complaint
de Beschwerde, beschweren, Widerspruch, Einspruch, Beschwerdestelle, Reklamation, Klage, Ombudsstelle, Beschwerden, Dienstaufsichtsbeschwerde
en complaint, complain, objection, appeal, grievance, ombuds office, complaints office
fr plainte, réclamation, se plaindre, recours, opposition, médiateur, réclamer
ar شكوى, شكاوى, اعتراض, طعن, تظلم, يشتكي, تقديم شكوى
uk скарга, скаржитися, оскарження, заперечення, апеляція, поскаржитися, скарги
es queja, reclamo, reclamación, quejarse, recurso, objeción, reclamar
pt queixa, reclamação, reclamar, recurso, objeção, queixar-se
ht plent, reklamasyon, plenyen

beginning
de Beginn, Anfang, Start, beginnen, anfangen, starten, beginnt
en beginning, start, begin, commence
fr début, commencement, commencer, débuter, démarrer, rentrée
ar بداية, بدء, يبدأ, انطلاق
uk початок, починати, починається, розпочати, старт, початку, почати
es comienzo, inicio, empezar, comenzar, iniciar, principio
pt início, começo, começar, iniciar
ht kòmansman, kòmanse

end
de Ende, enden, Schluss, endet, beenden, Abschluss, ablaufen, abgelaufen
en end, finish, ending, expire, expired
fr fin, finir, terminer, expirer, se terminer
ar نهاية, ينتهي, انتهاء, إنهاء
uk кінець, закінчення, закінчити, закінчується, завершити, завершення
es fin, final, terminar, finalizar, vencer, acabar
pt fim, término, terminar, acabar, vencer
ht fen, fini, bout

newArrivals
de Neuankömmling, neu angekommen, Ankunft, ankommen, Zugewanderte, Neuzugewanderte, Migranten, Willkommen, Welcome Center
en new arrival, newcomer, newly arrived, arrive, immigrant, migrant, welcome, Welcome Center
fr nouvel arrivant, nouveaux arrivants, arriver, immigré, migrant, bienvenue
ar وافد جديد, وافدون جدد, قادمون جدد, وصول, مهاجر, مهاجرين, ترحيب
uk новоприбулий, новоприбулі, прибуття, прибути, мігрант, приїхати, мігранти
es recién llegado, recién llegados, inmigrante, migrante, bienvenida
pt recém-chegado, recém-chegados, chegar, imigrante, migrante, boas-vindas
ht moun ki fèk rive, imigran, migran, byenveni

firstSteps
de erste Schritte, Erstorientierung, Checkliste, Ankommen, Einstieg, Wegweiser, Leitfaden, Orientierung
en first steps, checklist, getting started, settling in, guide, orientation, arriving, initial orientation
fr premiers pas, premières démarches, démarches, guide, orientation, s'orienter
ar الخطوات الأولى, خطوات أولى, قائمة المراجعة, دليل, توجيه أولي
uk перші кроки, чек-лист, путівник, довідник, перша орієнтація, орієнтація
es primeros pasos, guía, lista de verificación, instalarse, orientación inicial
pt primeiros passos, guia, lista de verificação, orientação inicial
ht premye etap, premye pa, gid, oryantasyon

orientation
de Orientierung, orientieren, Orientierungskurs, Erstorientierungskurs, EOK, Stadtrundgang, Integrationslotse, Lotse, Pate
en orientation, orientation course, find your way, guide, pilot, mentor, city tour
fr orientation, cours d'orientation, s'orienter, parrain, visite guidée
ar توجيه, دورة توجيهية, إرشاد, مرشد
uk орієнтація, орієнтаційний курс, орієнтуватися, наставник
es orientación, curso de orientación, orientarse, mentor, padrino
pt orientação, curso de orientação, orientar-se, mentor, padrinho
ht oryantasyon, kou oryantasyon

offers
de Angebot, Angebote, anbieten, Programm, Programme, Projekt, Projekte, Maßnahme, Dienstleistung, bietet
en offer, offers, programme, program, project, service, provide, activities
fr offre, offres, proposer, programme, projet, service, prestation
ar عرض, عروض, برنامج, برامج, مشروع, مشاريع, خدمة, خدمات
uk пропозиція, пропозиції, пропонувати, програма, проєкт, проект, послуга, послуги, пропозицій, програми, програм, проекти
es oferta, ofertas, ofrecer, programa, proyecto, servicio, servicios
pt oferta, ofertas, oferecer, programa, projeto, serviço, serviços
ht òf, ofri, pwogram, pwojè, sèvis

courses
de Kurs, Kurse, Lehrgang, Workshop, Seminar, Schulung, Unterricht, Kursangebot, Fortbildung
en course, courses, class, workshop, seminar, training, lesson
fr cours, atelier, formation, séminaire, leçon, stage
ar دورة, دورات, دروس, ورشة, تدريب, كورس
uk курс, курси, заняття, семінар, тренінг, воркшоп, навчання, навчанню, навчанні
es curso, cursos, clase, taller, seminario, capacitación
pt curso, cursos, aula, oficina, seminário, capacitação
ht kou, fòmasyon, seminè, klas

events
de Veranstaltung, Veranstaltungen, Fest, Feste, Event, Stadtfest, Veranstaltungskalender, feiern, stattfinden
en event, events, festival, celebration, fair, take place, party
fr événement, manifestation, fête, festival, avoir lieu
ar فعالية, فعاليات, مهرجان, احتفال, مناسبة, حفلة
uk захід, заходи, подія, події, фестиваль, відбувається, відбуватися
es evento, eventos, festival, fiesta, celebración, actividad
pt evento, eventos, festival, festa, celebração, acontecer
ht evènman, festival, fèt, aktivite

groups
de Gruppe, Gruppen, Treff, Initiative, Verein, Vereine, Selbsthilfegruppe, Arbeitskreis, Helferkreis
en group, groups, initiative, club, association, self-help group, circle
fr groupe, groupes, initiative, association, club, groupe d'entraide
ar مجموعة, مجموعات, مبادرة, جمعية, جمعيات, نادي
uk група, групи, ініціатива, об'єднання, спілка, клуб, товариство, об'єднань
es grupo, grupos, iniciativa, asociación, club, grupo de ayuda mutua
pt grupo, grupos, iniciativa, associação, clube, grupo de apoio
ht gwoup, asosyasyon, klib

meetingPeople
de Begegnung, Treffpunkt, Begegnungscafé, kennenlernen, Freunde, Kontakte knüpfen, Austausch, Begegnungszentrum, Mehrgenerationenhaus, Stammtisch
en meeting people, meeting place, meet, make friends, friends, exchange, community centre, multi-generation house
fr rencontre, rencontrer, lieu de rencontre, faire connaissance, amis, échange, centre communautaire
ar لقاء, لقاءات, ملتقى, مكان لقاء, تعارف, أصدقاء, صديق, تبادل
uk зустріч, зустрічі, місце зустрічі, знайомство, познайомитися, друзі, спілкування, спілкуванні
es encuentro, punto de encuentro, conocer gente, amigos, amistades, intercambio, centro comunitario
pt encontro, ponto de encontro, conhecer pessoas, amigos, amizade, intercâmbio, centro comunitário
ht rankont, rankontre moun, zanmi, fè zanmi

difference
de Unterschied, Unterschiede, unterscheiden, Vergleich, vergleichen, anders
en difference, differ, compare, comparison, distinguish
fr différence, différer, comparer, comparaison, distinguer
ar فرق, فروق, اختلاف, مقارنة
uk різниця, відмінність, відрізнятися, порівняння, порівняти
es diferencia, diferencias, distinguir, comparar, comparación
pt diferença, diferenças, distinguir, comparar, comparação
ht diferans, konpare

purpose
de Ziel, Ziele, Zweck, Aufgabe, Aufgaben, dienen, wozu, Nutzen
en purpose, goal, aim, objective, task
fr but, objectif, tâche, mission, servir
ar هدف, أهداف, غرض, مهمة, مهام
uk мета, ціль, завдання, призначення, завдань
es objetivo, meta, propósito, finalidad, tarea
pt objetivo, meta, propósito, finalidade, tarefa
ht objektif, bi

procedure
de Ablauf, Verfahren, Vorgehen, wie funktioniert, Schritt, Schritte, Prozess, funktionieren
en procedure, process, how does it work, steps, step, proceed
fr procédure, démarche, déroulement, processus, étape, fonctionner
ar إجراء, إجراءات, خطوة, خطوات, عملية
uk процедура, порядок, процес, крок, кроки, як відбувається, порядку
es procedimiento, proceso, trámite, paso, pasos, funcionar
pt procedimento, processo, trâmite, passo, passos, funcionar
ht pwosedi, etap, pwosesis

danger
de Gefahr, Gefahren, gefährlich, Risiko, Risiken, Warnung, warnen, gefährden
en danger, dangerous, risk, risky, warning, hazard
fr danger, dangereux, risque, risqué, avertissement, alerte
ar خطر, مخاطر, أخطار, خطير, تحذير
uk небезпека, небезпечний, ризик, попередження, загроза
es peligro, peligroso, riesgo, advertencia, alerta
pt perigo, perigoso, risco, aviso, alerta
ht danje, danjere, risk, avètisman
`;
