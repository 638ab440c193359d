/** Places people come from and live in, and the languages they speak, in eight languages; machine-made, unreviewed by speakers. */
export const placesWords: string = `
germany
de Deutschland, deutschlandweit, Bundesrepublik, bundesweit
en Germany, Federal Republic
fr Allemagne
ar ألمانيا, بألمانيا
uk Німеччина, Німеччині, Німеччини, ФРН
es Alemania
pt Alemanha
ht Almay

bavaria
de Bayern, bayerisch, Bayrisch
en Bavaria, Bavarian
fr Bavière, bavarois
ar بافاريا, بافاري
uk Баварія, баварський
es Baviera, bávaro
pt Baviera, bávaro
ht Bavyè

badenWuerttemberg
de Baden-Württemberg
en Baden-Württemberg
fr Bade-Wurtemberg
ar بادن فورتمبيرغ, بادن فورتمبيرج
uk Баден-Вюртемберг
es Baden-Wurtemberg
pt Baden-Württemberg

munich
de München, Münchner
en Munich
fr Munich, munichois
ar ميونخ, ميونيخ
uk Мюнхен, мюнхенський
es Múnich
pt Munique
ht Minik

berlin
de Berlin, Berliner
en Berlin
fr Berlin, berlinois
ar برلين
uk Берлін, берлінський
es Berlín
pt Berlim

hamburg
de Hamburg, Hamburger
en Hamburg
fr Hambourg
ar هامبورغ, هامبورج
uk Гамбург
es Hamburgo
pt Hamburgo

cologne
de Köln, Kölner
en Cologne
fr Cologne
ar كولونيا, كولن
uk Кельн
es Colonia
pt Colônia

frankfurt
de Frankfurt
en Frankfurt
fr Francfort
ar فرانكفورت
uk Франкфурт
es Fráncfort, Frankfurt
pt Frankfurt

stuttgart
de Stuttgart
en Stuttgart
fr Stuttgart
ar شتوتغارت, شتوتجارت
uk Штутгарт
es Stuttgart
pt Stuttgart

nuremberg
de Nürnberg
en Nuremberg
fr Nuremberg
ar نورنبرغ, نورمبرغ
uk Нюрнберг
es Núremberg
pt Nuremberg, Nurembergue

augsburg
de Augsburg, Augsburger
en Augsburg
fr Augsbourg
ar أوغسبورغ, اوجسبورج
uk Аугсбург
es Augsburgo
pt Augsburgo

europe
de Europa, europäisch
en Europe, European
fr Europe, européen
ar أوروبا, أوروبي
uk Європа, європейський
es Europa, europeo
pt Europa, europeu
ht Ewòp

unitedNations
de Vereinte Nationen, UNO, UN
en United Nations, UN
fr Nations Unies, ONU
ar الأمم المتحدة
uk ООН, Організація Об'єднаних Націй
es Naciones Unidas, ONU
pt Nações Unidas, ONU
ht Nasyonzini

ukraine
de Ukraine, ukrainisch, Ukrainer
en Ukraine, Ukrainian
fr Ukraine, ukrainien
ar أوكرانيا, أوكراني, الأوكرانية
uk Україна, українська, українець, українці
es Ucrania, ucraniano
pt Ucrânia, ucraniano
ht Ikrèn

russia
de Russland, russisch, Russe
en Russia, Russian
fr Russie, russe
ar روسيا, روسي
uk Росія, російська
es Rusia, ruso
pt Rússia, russo
ht Larisi

syria
de Syrien, syrisch, Syrer
en Syria, Syrian
fr Syrie, syrien
ar سوريا, سوري
uk Сирія, сирійський
es Siria, sirio
pt Síria, sírio
ht Siri

afghanistan
de Afghanistan, afghanisch, Afghane
en Afghanistan, Afghan
fr Afghanistan, afghan
ar أفغانستان, أفغاني
uk Афганістан, афганський
es Afganistán, afgano
pt Afeganistão, afegão
ht Afganistan

iraq
de Irak, irakisch, Iraker
en Iraq, Iraqi
fr Irak, irakien
ar العراق, عراقي
uk Ірак, іракський
es Irak, iraquí
pt Iraque, iraquiano
ht Irak

iran
de Iran, iranisch, Iraner
en Iran, Iranian
fr Iran, iranien
ar إيران, إيراني
uk Іран, іранський
es Irán, iraní
pt Irã, iraniano
ht Iran

eritrea
de Eritrea, eritreisch, Eritreer
en Eritrea, Eritrean
fr Érythrée, érythréen
ar إريتريا, إريتري
uk Еритрея
es Eritrea, eritreo
pt Eritreia, eritreu

somalia
de Somalia, somalisch, Somali
en Somalia, Somali
fr Somalie, somalien, somali
ar الصومال, صومالي
uk Сомалі, сомалійський
es Somalia, somalí
pt Somália, somali

turkey
de Türkei, türkisch, Türke
en Turkey, Turkish
fr Turquie, turc
ar تركيا, تركي
uk Туреччина, турецька
es Turquía, turco
pt Turquia, turco
ht Tiki

poland
de Polen, polnisch
en Poland, Polish
fr Pologne, polonais
ar بولندا, بولندي
uk Польща, польська
es Polonia, polaco
pt Polônia, polonês
ht Polòy

romania
de Rumänien, rumänisch
en Romania, Romanian
fr Roumanie, roumain
ar رومانيا, روماني
uk Румунія, румунська
es Rumania, rumano
pt Romênia, romeno
ht Woumani

italy
de Italien, italienisch
en Italy, Italian
fr Italie, italien
ar إيطاليا, إيطالي
uk Італія, італійська
es Italia, italiano
pt Itália, italiano
ht Itali

spain
de Spanien, spanisch
en Spain, Spanish
fr Espagne, espagnol
ar إسبانيا, إسباني
uk Іспанія, іспанська
es España, español, castellano
pt Espanha, espanhol
ht Espay, panyòl

portugal
de Portugal, portugiesisch
en Portugal, Portuguese
fr Portugal, portugais
ar البرتغال, برتغالي
uk Португалія, португальська
es Portugal, portugués
pt Portugal, português
ht Pòtigal, pòtigè

france
de Frankreich, französisch
en France, French
fr France, français
ar فرنسا, فرنسي
uk Франція, французька
es Francia, francés
pt França, francês
ht Lafrans, franse

china
de China, chinesisch
en China, Chinese
fr Chine, chinois
ar الصين, صيني
uk Китай, китайська
es China, chino
pt China, chinês
ht Lachin, chinwa

vietnam
de Vietnam, vietnamesisch
en Vietnam, Vietnamese
fr Vietnam, vietnamien
ar فيتنام, فيتنامي
uk В'єтнам, в'єтнамська
es Vietnam, vietnamita
pt Vietnã, vietnamita
ht Vyetnam

argentina
de Argentinien, argentinisch
en Argentina, Argentine, Argentinian
fr Argentine, argentin
ar الأرجنتين, أرجنتيني
uk Аргентина
es Argentina, argentino
pt Argentina, argentino
ht Ajantin

bolivia
de Bolivien, bolivianisch
en Bolivia, Bolivian
fr Bolivie, bolivien
ar بوليفيا, بوليفي
uk Болівія
es Bolivia, boliviano
pt Bolívia, boliviano
ht Bolivi

paraguay
de Paraguay, paraguayisch
en Paraguay, Paraguayan
fr Paraguay, paraguayen
ar باراغواي
uk Парагвай
es Paraguay, paraguayo
pt Paraguai, paraguaio
ht Paragwe

peru
de Peru, peruanisch
en Peru, Peruvian
fr Pérou, péruvien
ar بيرو
uk Перу
es Perú, peruano
pt Peru, peruano
ht Pewou

venezuela
de Venezuela, venezolanisch
en Venezuela, Venezuelan
fr Venezuela, vénézuélien
ar فنزويلا, فنزويلي
uk Венесуела
es Venezuela, venezolano
pt Venezuela, venezuelano
ht Venezwela

colombia
de Kolumbien, kolumbianisch
en Colombia, Colombian
fr Colombie, colombien
ar كولومبيا, كولومبي
uk Колумбія
es Colombia, colombiano
pt Colômbia, colombiano
ht Kolonbi

brazil
de Brasilien, brasilianisch
en Brazil, Brazilian
fr Brésil, brésilien
ar البرازيل, برازيلي
uk Бразилія
es Brasil, brasileño
pt Brasil, brasileiro
ht Brezil

haiti
de Haiti, haitianisch
en Haiti, Haitian
fr Haïti, haïtien
ar هايتي
uk Гаїті
es Haití, haitiano
pt Haiti, haitiano
ht Ayiti, ayisyen

senegal
de Senegal, senegalesisch
en Senegal, Senegalese
fr Sénégal, sénégalais
ar السنغال, سنغالي
uk Сенегал
es Senegal, senegalés
pt Senegal, senegalês
ht Senegal

morocco
de Marokko, marokkanisch
en Morocco, Moroccan
fr Maroc, marocain
ar المغرب, مغربي
uk Марокко
es Marruecos, marroquí
pt Marrocos, marroquino
ht Mawòk

nigeria
de Nigeria, nigerianisch
en Nigeria, Nigerian
fr Nigeria, nigérian
ar نيجيريا, نيجيري
uk Нігерія
es Nigeria, nigeriano
pt Nigéria, nigeriano
ht Nijerya

language
de Sprache, Sprachen, sprachlich, mehrsprachig
en language, languages, multilingual
fr langue, langues, linguistique, multilingue
ar لغة, لغات, لغوي, متعدد اللغات
uk мова, мови, мовами, мовний, багатомовний
es idioma, lengua, multilingüe
pt idioma, língua, multilíngue
ht lang

german
de Deutsch, deutschsprachig
en German
fr allemand
ar الألمانية, ألماني
uk німецька, німецький
es alemán
pt alemão
ht alman

english
de Englisch, englischsprachig
en English
fr anglais
ar الإنجليزية, إنجليزي
uk англійська, англійський
es inglés
pt inglês
ht angle

arabic
de Arabisch, arabischsprachig
en Arabic
fr arabe
ar العربية, عربي
uk арабська, арабський
es árabe
pt árabe
ht arab

persian
de Persisch, Farsi, Dari
en Persian, Farsi, Dari
fr persan, farsi, dari
ar الفارسية, فارسي, دارية
uk перська, фарсі, дарі
es persa, farsi, dari
pt persa, farsi, dari

kurdish
de Kurdisch, Kurmandschi, Sorani
en Kurdish, Kurmanji, Sorani
fr kurde, kurmandji, sorani
ar الكردية, كردي
uk курдська, курдський
es kurdo
pt curdo

tigrinya
de Tigrinya, Tigrinisch
en Tigrinya
fr tigrigna, tigrinya
ar التغرينية, تيغرينيا
uk тигринья
es tigriña
pt tigrínia

centre
de Zentrum, Zentren
en centre, center, centres, centers
fr centre, centres
ar مركز, مراكز
uk центр, центри, центрів
es centro, centros
pt centro, centros
ht sant

private
de privat
en private, privately
fr privé, privée
ar خاص, الخاصة
uk приватний, приватно
es privado, particular
pt privado, particular
ht prive

minimum
de mindestens, Minimum, minimal
en minimum, at least
fr minimum, au moins
ar الحد الأدنى
uk мінімум, мінімальний
es mínimo
pt mínimo, ao menos
ht minimòm

programme
de Programm, Programme
en programme, program
fr programme
ar برنامج, برامج
uk програма, програми
es programa
pt programa
ht pwogram

community
de Gemeinschaft, Gemeinde
en community
fr communauté
ar مجتمع, جالية
uk спільнота, громада
es comunidad
pt comunidade
ht kominote
`;
