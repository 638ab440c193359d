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
de Bayern, bayerisch, Bayrisch, bayrisch
en Bavaria, Bavarian
fr Bavière, bavarois
ar بافاريا, بافاري, بايرن
uk Баварія, баварський, Баварії, баварської
es Baviera, bávaro
pt Baviera, bávaro
ht Bavyè

badenWuerttemberg
de Baden-Württemberg, Württemberg
en Baden-Württemberg, Baden-Wuerttemberg
fr Bade-Wurtemberg, Wurtemberg
ar بادن فورتمبيرغ, بادن فورتمبيرج, فورتمبيرغ
uk Баден-Вюртемберг, Вюртемберг
es Baden-Wurtemberg
pt Baden-Württemberg

munich
de München, Münchner, Landeshauptstadt München
en Munich
fr Munich, munichois
ar ميونخ, ميونيخ
uk Мюнхен, мюнхенський, Мюнхені, мюнхенської
es Múnich
pt Munique
ht Minik

berlin
de Berlin, Berliner
en Berlin
fr Berlin, berlinois
ar برلين
uk Берлін, берлінський, Берліні
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
uk Штутгарт, Штутгарті
es Stuttgart
pt Stuttgart, Estugarda

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
fr Augsbourg, Augsburg
ar أوغسبورغ, اوجسبورج, أوجسبورج, اوغسبورغ
uk Аугсбург, аугсбурзький, Аугсбурзі
es Augsburgo, Augsburg
pt Augsburgo, Augsburg

europe
de Europa, europäisch, EU, Europäische Union
en Europe, European, EU
fr Europe, européen, UE
ar أوروبا, أوروبي, أوروبية, الاتحاد الأوروبي
uk Європа, європейський, ЄС, Європейський Союз, європеиської
es Europa, europeo, UE
pt Europa, europeu, UE
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
de Ukraine, ukrainisch, Ukrainer, Ukrainisch, Ukrainerin
en Ukraine, Ukrainian
fr Ukraine, ukrainien
ar أوكرانيا, أوكراني, الأوكرانية, أوكرانية
uk Україна, українська, українець, українці, українською
es Ucrania, ucraniano
pt Ucrânia, ucraniano
ht Ikrèn

russia
de Russland, russisch, Russe, Russisch, russischsprachig
en Russia, Russian
fr Russie, russe
ar روسيا, روسي, روسية
uk Росія, російська, російською
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
de Türkei, türkisch, Türke, Türkisch, türkischsprachig
en Turkey, Turkish
fr Turquie, turc, turque
ar تركيا, تركي, تركية
uk Туреччина, турецька, турецькою, турецький
es Turquía, turco
pt Turquia, turco
ht Tiki

poland
de Polen, polnisch, Polnisch
en Poland, Polish
fr Pologne, polonais
ar بولندا, بولندي, بولندية
uk Польща, польська, польською
es Polonia, polaco
pt Polônia, polonês, polaco
ht Polòy

romania
de Rumänien, rumänisch, Rumänisch
en Romania, Romanian
fr Roumanie, roumain
ar رومانيا, روماني, رومانية
uk Румунія, румунська, румунською
es Rumania, rumano
pt Romênia, romeno
ht Woumani

italy
de Italien, italienisch, Italienisch
en Italy, Italian
fr Italie, italien
ar إيطاليا, إيطالي, إيطالية
uk Італія, італійська, італійською
es Italia, italiano
pt Itália, italiano
ht Itali

spain
de Spanien, spanisch, Spanisch
en Spain, Spanish
fr Espagne, espagnol
ar إسبانيا, إسباني, إسبانية
uk Іспанія, іспанська, іспанською
es España, español, castellano
pt Espanha, espanhol
ht Espay, panyòl

portugal
de Portugal, portugiesisch, Portugiesisch
en Portugal, Portuguese
fr Portugal, portugais
ar البرتغال, برتغالي, برتغالية
uk Португалія, португальська, португальською
es Portugal, portugués
pt Portugal, português
ht Pòtigal, pòtigè

france
de Frankreich, französisch, Französisch
en France, French
fr France, français
ar فرنسا, فرنسي, فرنسية
uk Франція, французька, французькою
es Francia, francés
pt França, francês
ht Lafrans, franse, Frans

china
de China, chinesisch, Chinesisch, Vietnamesisch
en China, Chinese, Vietnamese
fr Chine, chinois, vietnamien
ar الصين, صيني, صينية, فيتنامية
uk Китай, китайська, китайською, в'єтнамська
es China, chino, vietnamita
pt China, chinês, vietnamita
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
ar لغة, لغات, لغوي, متعدد اللغات, لغوية, لغويا
uk мова, мови, мовами, мовний, багатомовний, мов, мовна
es idioma, lengua, multilingüe, idiomas, lenguas
pt idioma, língua, multilíngue, idiomas, línguas
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
fr anglais, anglophone
ar الإنجليزية, إنجليزي, إنجليزية, انجليزي, إنكليزية
uk англійська, англійський, англійською, англомовний, англійської
es inglés
pt inglês
ht angle

arabic
de Arabisch, arabischsprachig, Araber
en Arabic, Arab
fr arabe, arabophone
ar العربية, عربي, عربية, عرب
uk арабська, арабський, арабською, араб
es árabe
pt árabe
ht arab

persian
de Persisch, Farsi, Dari
en Persian, Farsi, Dari
fr persan, farsi, dari
ar الفارسية, فارسي, دارية, فارسية, دري
uk перська, фарсі, дарі
es persa, farsi, dari
pt persa, farsi, dari

kurdish
de Kurdisch, Kurmandschi, Sorani, Kurden
en Kurdish, Kurmanji, Sorani, Kurds
fr kurde, kurmandji, sorani
ar الكردية, كردي, كردية, أكراد
uk курдська, курдський, курдською, курди
es kurdo
pt curdo

tigrinya
de Tigrinya, Tigrinisch, Eritrea, Amharisch, Somali
en Tigrinya, Eritrea, Amharic, Somali
fr tigrigna, tigrinya, Érythrée, amharique, somali
ar التغرينية, تيغرينيا, تيغرينية, إريتريا, أمهرية, صومالية
uk тигринья, Еритрея, амхарська, сомалі
es tigriña, Eritrea, amárico, somalí
pt tigrínia, Eritreia, amárico, somali

centre
de Zentrum, Zentren, Zentrale, Einrichtung, Einrichtungen
en centre, center, centres, centers, facility, institution
fr centre, centres, établissement, structure
ar مركز, مراكز, مرفق, مؤسسة, مؤسسات
uk центр, центри, центрів, центрах, заклад, закладів, установа
es centro, centros, institución, establecimiento
pt centro, centros, instituição
ht sant

private
de privat, Privatperson, persönlich
en private, privately, personal
fr privé, privée, personnel
ar خاص, الخاصة, خاصة, شخصي, شخصية
uk приватний, приватно, приватна, особистий
es privado, particular, personal
pt privado, particular, pessoal
ht prive

minimum
de mindestens, Minimum, minimal, Mindestalter, Mindest
en minimum, at least
fr minimum, au moins, minimal, minimale
ar الحد الأدنى, أدنى, حد أدنى, على الأقل
uk мінімум, мінімальний, щонайменше
es mínimo, mínima
pt mínimo, ao menos, mínima, pelo menos
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
de Gemeinschaft, Gemeinde, Gesellschaft, gesellschaftlich, Community
en community, society, communities
fr communauté, société, communautaire
ar مجتمع, جالية, مجتمعات, جاليات
uk спільнота, громада, суспільство, спільноти
es comunidad, sociedad
pt comunidade, sociedade
ht kominote, sosyete
`;
