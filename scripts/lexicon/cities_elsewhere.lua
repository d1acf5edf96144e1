-- Cities as in cities.lua: the Middle East, Africa, South and East Asia, the Pacific, Latin America.
--
-- Sources: as in cities.lua. Facts only.

local function cities(country, list)
  for i = 1, #list do
    list[i].country = country
    city(list[i])
  end
end

cities("IRN", { -- Iran
  { "Mashhad", lat = 36.30, lon = 59.61 }, { "Isfahan", "Esfahan", lat = 32.65, lon = 51.67 },
  { "Karaj", lat = 35.84, lon = 50.94 }, { "Shiraz", lat = 29.59, lon = 52.58 },
  { "Tabriz", lat = 38.08, lon = 46.29 }, { "Qom", lat = 34.64, lon = 50.88 },
  { "Ahvaz", "Ahwaz", lat = 31.32, lon = 48.67 }, { "Kermanshah", lat = 34.31, lon = 47.07 },
  { "Kerman", lat = 30.28, lon = 57.08 }, { "Rasht", lat = 37.28, lon = 49.58 },
  { "Zahedan", lat = 29.50, lon = 60.86 }, { "Hamadan", lat = 34.80, lon = 48.52 },
  { "Yazd", lat = 31.90, lon = 54.37 }, { "Urmia", lat = 37.55, lon = 45.08 },
  { "Bandar Abbas", lat = 27.18, lon = 56.28 }, { "Bushehr", lat = 28.97, lon = 50.84 },
  { "Natanz", lat = 33.51, lon = 51.92 }, { "Fordow", "Fordo", lat = 34.88, lon = 50.99 },
  { "Arak", lat = 34.09, lon = 49.69 }, { "Abadan", lat = 30.34, lon = 48.30 },
  { "Parchin", lat = 35.52, lon = 51.77 },
})

cities("IRQ", { -- Iraq
  { "Mosul", lat = 36.34, lon = 43.13 }, { "Basra", "Basrah", lat = 30.51, lon = 47.78 },
  { "Erbil", "Irbil", "Arbil", "Hewler", lat = 36.19, lon = 44.01 }, { "Kirkuk", lat = 35.47, lon = 44.39 },
  { "Sulaymaniyah", "Sulaimaniya", "Sulaimaniyah", "Sulaimani", lat = 35.56, lon = 45.43 },
  { "Najaf", lat = 31.99, lon = 44.33 }, { "Karbala", "Kerbala", lat = 32.61, lon = 44.02 },
  { "Nasiriyah", "Nasiriya", lat = 31.05, lon = 46.26 }, { "Ramadi", lat = 33.42, lon = 43.30 },
  { "Fallujah", "Falluja", lat = 33.35, lon = 43.78 }, { "Tikrit", lat = 34.60, lon = 43.68 },
  { "Samarra", lat = 34.20, lon = 43.88 }, { "Baiji", "Bayji", lat = 34.93, lon = 43.49 },
  { "Sinjar", "Shingal", lat = 36.32, lon = 41.86 }, { "Tal Afar", "Tel Afar", lat = 36.38, lon = 42.45 },
  { "Hawija", lat = 35.32, lon = 43.77 }, { "Dohuk", "Duhok", lat = 36.87, lon = 42.99 },
  { "Hit", id = "hit-iraq", lat = 33.64, lon = 42.83, ambiguous = true },
  { "Haditha", lat = 34.14, lon = 42.38 }, { "Al-Qaim", "Qaim", lat = 34.39, lon = 40.99 },
  { "Baqubah", "Baquba", lat = 33.75, lon = 44.64 }, { "Amarah", "Amara", lat = 31.84, lon = 47.14 },
  { "Kut", lat = 32.51, lon = 45.82, ambiguous = true }, { "Hilla", "Hillah", lat = 32.48, lon = 44.43 },
  { "Diwaniya", "Diwaniyah", lat = 31.99, lon = 44.93 }, { "Halabja", lat = 35.18, lon = 45.99 },
  { "Bashiqa", lat = 36.45, lon = 43.35 }, { "Qayyarah", "Qayyara", lat = 35.78, lon = 43.29 },
  { "Makhmour", "Makhmur", lat = 35.77, lon = 43.58 }, { "Rutba", lat = 33.04, lon = 40.29 },
  { "Abu Ghraib", lat = 33.29, lon = 44.07 },
})

cities("LBN", { -- Lebanon
  { "Tripoli", id = "tripoli-lebanon", lat = 34.44, lon = 35.85, ambiguous = true },
  { "Sidon", "Saida", lat = 33.56, lon = 35.37 }, { "Tyre", lat = 33.27, lon = 35.20, ambiguous = true },
  { "Baalbek", lat = 34.01, lon = 36.21 }, { "Zahle", lat = 33.85, lon = 35.90 },
  { "Arsal", "Ersal", lat = 34.18, lon = 36.42 }, { "Naqoura", lat = 33.12, lon = 35.14 },
  { "Nabatieh", lat = 33.38, lon = 35.48 }, { "Shebaa", "Shebaa Farms", lat = 33.35, lon = 35.74 },
})

cities("JOR", { -- Jordan
  { "Zarqa", lat = 32.07, lon = 36.09 }, { "Irbid", lat = 32.56, lon = 35.85 },
  { "Aqaba", lat = 29.53, lon = 35.01 }, { "Mafraq", lat = 32.34, lon = 36.21 },
  { "Zaatari", "Za'atari", "Zaatari camp", lat = 32.29, lon = 36.33 }, { "Azraq", lat = 31.83, lon = 36.81 },
  { "Ramtha", lat = 32.56, lon = 36.01 },
})

cities("ISR", { -- Israel
  { "Tel Aviv", "Tel-Aviv", lat = 32.08, lon = 34.78 }, { "Haifa", lat = 32.79, lon = 34.99 },
  { "Beersheba", "Be'er Sheva", "Beer Sheva", lat = 31.25, lon = 34.79 },
  { "Ashdod", lat = 31.80, lon = 34.65 }, { "Ashkelon", lat = 31.67, lon = 34.57 },
  { "Sderot", lat = 31.52, lon = 34.60 }, { "Eilat", lat = 29.56, lon = 34.95 },
  { "Nazareth", lat = 32.70, lon = 35.30 }, { "Netanya", lat = 32.33, lon = 34.86 },
  { "Herzliya", lat = 32.16, lon = 34.84 }, { "Kiryat Shmona", lat = 33.21, lon = 35.57 },
  { "Metula", lat = 33.28, lon = 35.58 },
  { "Acre", "Akko", lat = 32.93, lon = 35.08, ambiguous = { "Acre", "Akko" } },
})

cities("PSE", { -- Palestine
  { "Gaza City", lat = 31.50, lon = 34.47 }, { "Hebron", lat = 31.53, lon = 35.10 },
  { "Nablus", lat = 32.22, lon = 35.26 }, { "Jenin", lat = 32.46, lon = 35.30 },
  { "Bethlehem", lat = 31.71, lon = 35.20 }, { "Jericho", lat = 31.87, lon = 35.44 },
  { "Khan Younis", "Khan Yunis", lat = 31.35, lon = 34.31 }, { "Rafah", lat = 31.29, lon = 34.25 },
  { "Tulkarm", "Tulkarem", lat = 32.31, lon = 35.03 }, { "Qalqilya", lat = 32.19, lon = 34.97 },
  { "Jabalia", "Jabaliya", lat = 31.53, lon = 34.48 },
  { "Beit Lahia", "Beit Lahiya", lat = 31.55, lon = 34.50 },
  { "Beit Hanoun", "Beit Hanun", lat = 31.54, lon = 34.54 }, { "Deir al-Balah", lat = 31.42, lon = 34.35 },
  { "East Jerusalem", lat = 31.78, lon = 35.24 }, { "Sheikh Jarrah", lat = 31.79, lon = 35.23 },
})

cities("SAU", { -- Saudi Arabia
  { "Jeddah", "Jiddah", "Jedda", lat = 21.49, lon = 39.19 }, { "Mecca", "Makkah", lat = 21.42, lon = 39.83 },
  { "Medina", "Madinah", lat = 24.47, lon = 39.61 }, { "Dammam", lat = 26.43, lon = 50.10 },
  { "Taif", "Ta'if", lat = 21.27, lon = 40.42 }, { "Tabuk", lat = 28.38, lon = 36.57 },
  { "Najran", lat = 17.49, lon = 44.13 }, { "Jizan", "Jazan", lat = 16.89, lon = 42.55 },
  { "Abha", lat = 18.22, lon = 42.51 }, { "Qatif", lat = 26.52, lon = 50.01 },
  { "Khobar", lat = 26.28, lon = 50.21 }, { "Abqaiq", lat = 25.94, lon = 49.67 },
})

cities("ARE", { -- United Arab Emirates
  { "Dubai", lat = 25.20, lon = 55.27 }, { "Sharjah", lat = 25.35, lon = 55.42 },
  { "Fujairah", lat = 25.13, lon = 56.33 },
})

cities("OMN", { -- Oman
  { "Salalah", lat = 17.02, lon = 54.09 },
})

cities("YEM", { -- Yemen
  { "Aden", lat = 12.80, lon = 45.03 }, { "Taiz", "Ta'iz", "Taizz", lat = 13.58, lon = 44.02 },
  { "Hodeidah", "Hudaydah", "Hudaida", "Al-Hudaydah", "Hodeida", lat = 14.80, lon = 42.95 },
  { "Ibb", lat = 13.97, lon = 44.18 }, { "Mukalla", lat = 14.54, lon = 49.13 },
  { "Saada", "Sa'ada", "Sa'dah", "Saadah", lat = 16.94, lon = 43.76 },
  { "Marib", "Ma'rib", lat = 15.46, lon = 45.33 }, { "Dhamar", lat = 14.54, lon = 44.40 },
  { "Mokha", "Mocha", lat = 13.32, lon = 43.25, ambiguous = { "Mokha", "Mocha" } },
  { "Zinjibar", lat = 13.13, lon = 45.38 }, { "Ataq", lat = 14.54, lon = 46.83 },
  { "Shabwa", lat = 14.5, lon = 46.8 }, { "Abyan", lat = 13.3, lon = 46.0 },
  { "Hadramawt", "Hadhramaut", "Hadramout", lat = 15.9, lon = 48.8 }, { "Ras Isa", lat = 15.12, lon = 42.67 },
  { "Salif", lat = 15.31, lon = 42.68 }, { "Amran", lat = 15.66, lon = 43.94 },
  { "Socotra", lat = 12.46, lon = 53.82 },
})

cities("EGY", { -- Egypt
  { "Alexandria", lat = 31.20, lon = 29.92 }, { "Giza", lat = 30.01, lon = 31.21 },
  { "Port Said", lat = 31.26, lon = 32.30 }, { "Suez", lat = 29.97, lon = 32.55 },
  { "Luxor", lat = 25.69, lon = 32.64 }, { "Aswan", lat = 24.09, lon = 32.90 },
  { "Sharm el-Sheikh", "Sharm el Sheikh", "Sharm al-Sheikh", lat = 27.92, lon = 34.33 },
  { "El-Arish", "al-Arish", "El Arish", lat = 31.13, lon = 33.80 }, { "Ismailia", lat = 30.60, lon = 32.27 },
  { "Mansoura", lat = 31.04, lon = 31.38 }, { "Tanta", lat = 30.79, lon = 31.00 },
  { "Hurghada", lat = 27.26, lon = 33.81 }, { "Taba", lat = 29.49, lon = 34.90, ambiguous = true },
})

cities("LBY", { -- Libya
  { "Benghazi", lat = 32.12, lon = 20.07 }, { "Misrata", "Misurata", lat = 32.38, lon = 15.09 },
  { "Sirte", "Sirt", lat = 31.21, lon = 16.59 }, { "Tobruk", lat = 32.08, lon = 23.96 },
  { "Derna", lat = 32.76, lon = 22.64 }, { "Sabha", "Sebha", lat = 27.04, lon = 14.43 },
  { "Zawiya", "Zawiyah", lat = 32.75, lon = 12.73 }, { "Zintan", lat = 31.93, lon = 12.25 },
  { "Bani Walid", lat = 31.76, lon = 13.99 }, { "Tarhuna", lat = 32.43, lon = 13.63 },
  { "Ajdabiya", lat = 30.76, lon = 20.23 }, { "Zuwara", lat = 32.93, lon = 12.08 },
  { "Ras Lanuf", lat = 30.50, lon = 18.55 }, { "Brega", lat = 30.41, lon = 19.58 },
  { "Skhirat", id = "skhirat", lat = 33.85, lon = -7.03 },
})

cities("TUN", { -- Tunisia
  { "Sfax", lat = 34.74, lon = 10.76 }, { "Sousse", lat = 35.83, lon = 10.64 },
  { "Kasserine", lat = 35.17, lon = 8.84 }, { "Sidi Bouzid", lat = 35.04, lon = 9.49 },
  { "Ben Guerdane", lat = 33.14, lon = 11.22 },
})

cities("DZA", { -- Algeria
  { "Oran", lat = 35.70, lon = -0.64 }, { "Constantine", lat = 36.37, lon = 6.61, ambiguous = true },
  { "Annaba", lat = 36.90, lon = 7.77 }, { "Tindouf", lat = 27.67, lon = -8.15 },
  { "Tamanrasset", lat = 22.79, lon = 5.53 }, { "In Amenas", lat = 28.04, lon = 9.55 },
})

cities("MAR", { -- Morocco
  { "Casablanca", lat = 33.57, lon = -7.59 }, { "Marrakesh", "Marrakech", lat = 31.63, lon = -8.01 },
  { "Fez", "Fès", lat = 34.03, lon = -5.00, ambiguous = { "Fez", "Fès" } },
  { "Tangier", "Tangiers", lat = 35.77, lon = -5.80 }, { "Agadir", lat = 30.43, lon = -9.60 },
  { "Laayoune", "El Aaiún", "Laâyoune", lat = 27.15, lon = -13.20 }, { "Meknes", lat = 33.89, lon = -5.55 },
})

cities("SDN", { -- Sudan
  { "Omdurman", lat = 15.64, lon = 32.48 }, { "Port Sudan", lat = 19.62, lon = 37.22 },
  { "Nyala", lat = 12.05, lon = 24.88 }, { "El Fasher", "al-Fashir", "El-Fasher", lat = 13.63, lon = 25.35 },
  { "El Geneina", "Geneina", lat = 13.45, lon = 22.45 }, { "Kassala", lat = 15.45, lon = 36.40 },
  { "El Obeid", "al-Obeid", lat = 13.18, lon = 30.22 }, { "Kadugli", lat = 11.01, lon = 29.72 },
  { "Wad Madani", "Wad Medani", lat = 14.40, lon = 33.52 }, { "Zalingei", lat = 12.91, lon = 23.47 },
  { "Kutum", lat = 14.20, lon = 24.67 }, { "Atbara", lat = 17.70, lon = 33.99 },
  { "Gedaref", lat = 14.04, lon = 35.38 }, { "Sennar", lat = 13.55, lon = 33.60 },
  { "Merowe", lat = 18.48, lon = 31.82 }, { "Bahri", "Khartoum North", lat = 15.64, lon = 32.53 },
  { "Abyei", lat = 9.59, lon = 28.43 }, { "Damazin", lat = 11.79, lon = 34.36 },
})

cities("SSD", { -- South Sudan
  { "Malakal", lat = 9.53, lon = 31.66 }, { "Bentiu", lat = 9.26, lon = 29.80 },
  { "Bor", id = "bor-south-sudan", lat = 6.21, lon = 31.56 },
  { "Wau", id = "wau-south-sudan", lat = 7.70, lon = 28.00 }, { "Yei", lat = 4.09, lon = 30.68 },
  { "Torit", lat = 4.41, lon = 32.58 }, { "Yambio", lat = 4.57, lon = 28.40 },
  { "Pibor", lat = 6.80, lon = 33.13 }, { "Aweil", lat = 8.77, lon = 27.40 },
  { "Rumbek", lat = 6.81, lon = 29.68 },
})

cities("ETH", { -- Ethiopia
  { "Dire Dawa", lat = 9.60, lon = 41.85 }, { "Mekelle", "Mekele", lat = 13.50, lon = 39.47 },
  { "Bahir Dar", lat = 11.59, lon = 37.39 }, { "Gondar", lat = 12.60, lon = 37.47 },
  { "Adama", "Nazret", lat = 8.54, lon = 39.27 }, { "Hawassa", "Awassa", lat = 7.05, lon = 38.48 },
  { "Jijiga", lat = 9.35, lon = 42.80 }, { "Axum", "Aksum", lat = 14.12, lon = 38.72 },
  { "Adigrat", lat = 14.28, lon = 39.46 },
  { "Shire", id = "shire-ethiopia", lat = 14.10, lon = 38.28, ambiguous = true },
  { "Adwa", lat = 14.16, lon = 38.90 }, { "Lalibela", lat = 12.03, lon = 39.04 },
  { "Dessie", lat = 11.13, lon = 39.64 }, { "Weldiya", lat = 11.83, lon = 39.60 },
  { "Humera", lat = 14.29, lon = 36.61 }, { "Jimma", lat = 7.67, lon = 36.83 },
  { "Nekemte", lat = 9.09, lon = 36.55 }, { "Badme", lat = 14.73, lon = 37.80 },
})

cities("ERI", { -- Eritrea
  { "Massawa", lat = 15.61, lon = 39.47 }, { "Assab", lat = 13.01, lon = 42.74 },
  { "Keren", lat = 15.78, lon = 38.46 },
})

cities("SOM", { -- Somalia
  { "Hargeisa", lat = 9.56, lon = 44.06 }, { "Bosaso", "Bossaso", lat = 11.28, lon = 49.18 },
  { "Kismayo", "Kismayu", lat = -0.36, lon = 42.55 }, { "Baidoa", lat = 3.11, lon = 43.65 },
  { "Beledweyne", "Beledweyn", lat = 4.74, lon = 45.20 }, { "Galkayo", lat = 6.77, lon = 47.43 },
  { "Garowe", lat = 8.41, lon = 48.48 }, { "Merca", "Marka", lat = 1.72, lon = 44.77 },
  { "Jowhar", lat = 2.78, lon = 45.50 }, { "Las Anod", "Laascaanood", lat = 8.48, lon = 47.36 },
  { "Berbera", lat = 10.44, lon = 45.01 },
})

cities("KEN", { -- Kenya
  { "Mombasa", lat = -4.04, lon = 39.67 }, { "Kisumu", lat = -0.10, lon = 34.76 },
  { "Nakuru", lat = -0.30, lon = 36.08 }, { "Eldoret", lat = 0.51, lon = 35.27 },
  { "Garissa", lat = -0.45, lon = 39.65 }, { "Dadaab", lat = 0.09, lon = 40.32 },
  { "Naivasha", lat = -0.72, lon = 36.43 }, { "Kakuma", lat = 3.71, lon = 34.86 },
  { "Lamu", lat = -2.27, lon = 40.90 },
})

cities("UGA", { -- Uganda
  { "Gulu", lat = 2.77, lon = 32.30 }, { "Entebbe", lat = 0.06, lon = 32.46 },
  { "Jinja", lat = 0.42, lon = 33.20 }, { "Arua", lat = 3.02, lon = 30.91 },
  { "Mbarara", lat = -0.61, lon = 30.66 },
})

cities("TZA", { -- Tanzania
  { "Dar es Salaam", lat = -6.79, lon = 39.21 }, { "Arusha", lat = -3.37, lon = 36.69 },
  { "Mwanza", lat = -2.52, lon = 32.90 }, { "Zanzibar", lat = -6.16, lon = 39.19 },
  { "Kigoma", lat = -4.88, lon = 29.63 },
})

cities("RWA", { -- Rwanda
  { "Gisenyi", lat = -1.70, lon = 29.26 }, { "Butare", lat = -2.60, lon = 29.74 },
})

cities("BDI", { -- Burundi
  { "Bujumbura", lat = -3.36, lon = 29.36 },
})

cities("COD", { -- Democratic Republic of the Congo
  { "Lubumbashi", lat = -11.66, lon = 27.48 }, { "Mbuji-Mayi", lat = -6.14, lon = 23.59 },
  { "Kananga", lat = -5.90, lon = 22.42 }, { "Kisangani", lat = 0.52, lon = 25.19 },
  { "Bukavu", lat = -2.51, lon = 28.86 }, { "Goma", lat = -1.67, lon = 29.22 },
  { "Bunia", lat = 1.57, lon = 30.25 }, { "Beni", lat = 0.49, lon = 29.47 },
  { "Butembo", lat = 0.14, lon = 29.29 }, { "Uvira", lat = -3.40, lon = 29.14 },
  { "Kindu", lat = -2.95, lon = 25.95 }, { "Kolwezi", lat = -10.72, lon = 25.47 },
  { "Mbandaka", lat = 0.05, lon = 18.26 }, { "Bukama", lat = -9.20, lon = 25.85 },
  { "Rutshuru", lat = -1.19, lon = 29.45 }, { "Masisi", lat = -1.40, lon = 28.82 },
  { "Bunagana", lat = -1.30, lon = 29.60 }, { "Walikale", lat = -1.42, lon = 28.07 },
  { "Kalemie", lat = -5.93, lon = 29.19 }, { "Matadi", lat = -5.82, lon = 13.46 },
})

cities("COG", { -- Republic of the Congo
  { "Pointe-Noire", lat = -4.77, lon = 11.87 },
})

cities("CAF", { -- Central African Republic
  { "Bambari", lat = 5.77, lon = 20.68 }, { "Bria", lat = 6.54, lon = 21.99 },
  { "Bossangoa", lat = 6.49, lon = 17.45 }, { "Bangassou", lat = 4.74, lon = 22.82 },
  { "Kaga-Bandoro", lat = 6.99, lon = 19.19 }, { "Bouar", lat = 5.93, lon = 15.60 },
  { "Berberati", lat = 4.26, lon = 15.79 },
})

cities("CMR", { -- Cameroon
  { "Douala", lat = 4.05, lon = 9.77 }, { "Garoua", lat = 9.30, lon = 13.40 },
  { "Bamenda", lat = 5.96, lon = 10.15 }, { "Maroua", lat = 10.59, lon = 14.32 },
  { "Buea", lat = 4.16, lon = 9.24 },
})

cities("TCD", { -- Chad
  { "Abéché", "Abeche", lat = 13.83, lon = 20.83 }, { "Moundou", lat = 8.57, lon = 16.08 },
  { "Faya-Largeau", lat = 17.93, lon = 19.11 }, { "Adré", "Adre", lat = 13.47, lon = 22.20 },
})

cities("NGA", { -- Nigeria
  { "Lagos", lat = 6.46, lon = 3.39 }, { "Kano", lat = 12.00, lon = 8.52 },
  { "Ibadan", lat = 7.38, lon = 3.95 }, { "Kaduna", lat = 10.52, lon = 7.44 },
  { "Port Harcourt", lat = 4.82, lon = 7.05 }, { "Benin City", lat = 6.34, lon = 5.62 },
  { "Maiduguri", lat = 11.83, lon = 13.15 }, { "Jos", lat = 9.93, lon = 8.89 },
  { "Zaria", lat = 11.07, lon = 7.70 }, { "Sokoto", lat = 13.06, lon = 5.24 },
  { "Bauchi", lat = 10.31, lon = 9.84 }, { "Enugu", lat = 6.44, lon = 7.50 },
  { "Warri", lat = 5.52, lon = 5.75 }, { "Yola", lat = 9.20, lon = 12.48 },
  { "Chibok", lat = 10.87, lon = 12.85 }, { "Damaturu", lat = 11.75, lon = 11.96 },
  { "Baga", lat = 13.12, lon = 13.82 }, { "Bama", lat = 11.52, lon = 13.69 },
  { "Dapchi", lat = 12.50, lon = 11.50 }, { "Katsina", lat = 12.99, lon = 7.60 },
  { "Minna", lat = 9.61, lon = 6.56 }, { "Makurdi", lat = 7.73, lon = 8.54 },
  { "Calabar", lat = 4.95, lon = 8.32 }, { "Ilorin", lat = 8.50, lon = 4.55 },
  { "Onitsha", lat = 6.15, lon = 6.79 }, { "Aba", lat = 5.11, lon = 7.37 },
  { "Gombe", lat = 10.29, lon = 11.17 },
})

cities("NER", { -- Niger
  { "Agadez", lat = 16.97, lon = 7.99 }, { "Zinder", lat = 13.81, lon = 8.99 },
  { "Maradi", lat = 13.50, lon = 7.10 }, { "Diffa", lat = 13.32, lon = 12.61 },
  { "Tillabéri", "Tillaberi", lat = 14.21, lon = 1.45 }, { "Arlit", lat = 18.74, lon = 7.39 },
  { "Tahoua", lat = 14.89, lon = 5.26 },
})

cities("MLI", { -- Mali
  { "Timbuktu", "Tombouctou", lat = 16.77, lon = -3.01 }, { "Gao", lat = 16.27, lon = -0.04 },
  { "Kidal", lat = 18.44, lon = 1.41 }, { "Mopti", lat = 14.50, lon = -4.20 },
  { "Ségou", "Segou", lat = 13.43, lon = -6.26 }, { "Sikasso", lat = 11.32, lon = -5.67 },
  { "Ménaka", "Menaka", lat = 15.92, lon = 2.40 }, { "Konna", lat = 14.95, lon = -3.89 },
  { "Tessalit", lat = 20.20, lon = 1.01 }, { "Kati", lat = 12.74, lon = -8.07 },
})

cities("BFA", { -- Burkina Faso
  { "Bobo-Dioulasso", lat = 11.18, lon = -4.30 }, { "Djibo", lat = 14.10, lon = -1.63 },
  { "Kaya", lat = 13.09, lon = -1.08, ambiguous = true }, { "Ouahigouya", lat = 13.58, lon = -2.42 },
  { "Dori", lat = 14.03, lon = -0.03 },
})

cities("SEN", { -- Senegal
  { "Ziguinchor", lat = 12.57, lon = -16.27 }, { "Thiès", "Thies", lat = 14.79, lon = -16.93 },
})

cities("CIV", { -- Ivory Coast
  { "Abidjan", lat = 5.36, lon = -4.01 }, { "Bouaké", "Bouake", lat = 7.69, lon = -5.03 },
  { "Korhogo", lat = 9.46, lon = -5.63 }, { "Duékoué", "Duekoue", lat = 6.74, lon = -7.35 },
})

cities("GHA", { -- Ghana
  { "Kumasi", lat = 6.69, lon = -1.62 }, { "Tamale", lat = 9.40, lon = -0.84 },
  { "Takoradi", lat = 4.90, lon = -1.76 },
})

cities("GIN", { -- Guinea
  { "Nzérékoré", "Nzerekore", lat = 7.76, lon = -8.82 }, { "Kankan", lat = 10.39, lon = -9.31 },
})

cities("LBR", { -- Liberia
  { "Buchanan", lat = 5.88, lon = -10.05, ambiguous = true }, { "Gbarnga", lat = 7.00, lon = -9.47 },
})

cities("SLE", { -- Sierra Leone
  { "Bo", id = "bo-sierra-leone", lat = 7.96, lon = -11.74, ambiguous = true },
  { "Kenema", lat = 7.88, lon = -11.19 }, { "Makeni", lat = 8.89, lon = -12.04 },
})

cities("BEN", { -- Benin
  { "Cotonou", lat = 6.37, lon = 2.43 },
})

cities("AGO", { -- Angola
  { "Huambo", lat = -12.78, lon = 15.74 }, { "Lobito", lat = -12.36, lon = 13.54 },
  { "Benguela", lat = -12.58, lon = 13.41 }, { "Cabinda", lat = -5.55, lon = 12.20 },
  { "Kuito", lat = -12.38, lon = 16.93 },
  { "Jamba", id = "jamba-angola", lat = -17.45, lon = 22.58, ambiguous = true },
})

cities("MOZ", { -- Mozambique
  { "Beira", lat = -19.84, lon = 34.84 }, { "Nampula", lat = -15.12, lon = 39.27 },
  { "Pemba", lat = -12.97, lon = 40.52 }, { "Palma", id = "palma-mozambique", lat = -10.77, lon = 40.47 },
  { "Mocímboa da Praia", "Mocimboa da Praia", lat = -11.35, lon = 40.35 },
  { "Quelimane", lat = -17.88, lon = 36.89 }, { "Cabo Delgado", lat = -12.3, lon = 39.5 },
})

cities("ZMB", { -- Zambia
  { "Ndola", lat = -12.97, lon = 28.64 }, { "Kitwe", lat = -12.80, lon = 28.21 },
  { "Livingstone", lat = -17.85, lon = 25.87, ambiguous = true },
})

cities("ZWE", { -- Zimbabwe
  { "Bulawayo", lat = -20.16, lon = 28.58 }, { "Mutare", lat = -18.97, lon = 32.67 },
})

cities("ZAF", { -- South Africa
  { "Johannesburg", lat = -26.20, lon = 28.05 }, { "Cape Town", lat = -33.92, lon = 18.42 },
  { "Durban", lat = -29.86, lon = 31.02 }, { "Port Elizabeth", "Gqeberha", lat = -33.96, lon = 25.60 },
  { "Soweto", lat = -26.27, lon = 27.86 }, { "Bloemfontein", lat = -29.12, lon = 26.21 },
  { "Marikana", lat = -25.70, lon = 27.48 }, { "East London", lat = -33.02, lon = 27.91, ambiguous = true },
  { "Sharpeville", lat = -26.69, lon = 27.87 },
})

cities("MDG", { -- Madagascar
  { "Toamasina", lat = -18.15, lon = 49.40 },
})

cities("MWI", { -- Malawi
  { "Blantyre", lat = -15.79, lon = 35.00 }, { "Mzuzu", lat = -11.46, lon = 34.02 },
})

cities("AFG", { -- Afghanistan
  { "Kandahar", "Qandahar", lat = 31.61, lon = 65.71 }, { "Herat", lat = 34.35, lon = 62.20 },
  { "Mazar-i-Sharif", "Mazar-e-Sharif", lat = 36.71, lon = 67.11 }, { "Jalalabad", lat = 34.43, lon = 70.45 },
  { "Kunduz", lat = 36.73, lon = 68.86 }, { "Lashkar Gah", "Lashkargah", lat = 31.59, lon = 64.37 },
  { "Ghazni", lat = 33.55, lon = 68.42 }, { "Khost", lat = 33.34, lon = 69.92 },
  { "Bamiyan", "Bamyan", lat = 34.82, lon = 67.83 }, { "Sangin", lat = 32.07, lon = 64.83 },
  { "Marjah", "Marja", lat = 31.52, lon = 64.12 }, { "Bagram", lat = 34.95, lon = 69.27 },
  { "Tora Bora", lat = 34.12, lon = 70.22 }, { "Tarin Kot", lat = 32.63, lon = 65.87 },
  { "Farah", id = "farah-afghanistan", lat = 32.37, lon = 62.11, ambiguous = true },
  { "Gardez", lat = 33.60, lon = 69.23 }, { "Zaranj", lat = 30.96, lon = 61.86 },
  { "Faizabad", lat = 37.12, lon = 70.58 }, { "Spin Boldak", lat = 31.01, lon = 66.40 },
  { "Balkh", lat = 36.76, lon = 66.90 }, { "Helmand", "Helmand Province", lat = 31.4, lon = 64.3 },
  { "Nangarhar", lat = 34.2, lon = 70.3 }, { "Uruzgan", "Oruzgan", lat = 32.9, lon = 66.1 },
  { "Paktia", lat = 33.6, lon = 69.5 }, { "Paktika", lat = 32.4, lon = 68.8 },
  { "Panjshir", lat = 35.4, lon = 70.0 }, { "Badakhshan", lat = 37.0, lon = 71.0 },
  { "Zabul", lat = 32.2, lon = 67.2 },
})

cities("PAK", { -- Pakistan
  { "Karachi", lat = 24.86, lon = 67.01 }, { "Lahore", lat = 31.55, lon = 74.34 },
  { "Faisalabad", lat = 31.42, lon = 73.08 }, { "Rawalpindi", lat = 33.60, lon = 73.05 },
  { "Peshawar", lat = 34.01, lon = 71.58 }, { "Multan", lat = 30.20, lon = 71.47 },
  { "Quetta", lat = 30.18, lon = 67.00 },
  { "Hyderabad", id = "hyderabad-pakistan", lat = 25.40, lon = 68.37, ambiguous = true },
  { "Gujranwala", lat = 32.16, lon = 74.19 }, { "Sialkot", lat = 32.49, lon = 74.53 },
  { "Abbottabad", lat = 34.15, lon = 73.21 }, { "Muzaffarabad", lat = 34.37, lon = 73.47 },
  { "Swat", "Swat Valley", lat = 35.2, lon = 72.4, ambiguous = { "Swat", "Swat Valley" } },
  { "Gwadar", lat = 25.12, lon = 62.33 }, { "Mingora", lat = 34.78, lon = 72.36 },
  { "Parachinar", lat = 33.90, lon = 70.10 }, { "Miranshah", "Miran Shah", lat = 33.00, lon = 70.07 },
  { "Balakot", lat = 34.55, lon = 73.35 }, { "Dera Ismail Khan", lat = 31.83, lon = 70.90 },
  { "Torkham", lat = 34.13, lon = 71.09 }, { "Chaman", lat = 30.92, lon = 66.45 },
  { "North Waziristan", lat = 32.95, lon = 69.9 }, { "South Waziristan", lat = 32.3, lon = 69.8 },
  { "Waziristan", lat = 32.6, lon = 69.8 },
})

cities("IND", { -- India
  { "Mumbai", "Bombay", lat = 19.08, lon = 72.88 }, { "Delhi", lat = 28.66, lon = 77.23 },
  { "Kolkata", "Calcutta", lat = 22.57, lon = 88.36 }, { "Chennai", "Madras", lat = 13.08, lon = 80.27 },
  { "Bangalore", "Bengaluru", lat = 12.97, lon = 77.59 },
  { "Hyderabad", id = "hyderabad-india", lat = 17.39, lon = 78.49 }, { "Ahmedabad", lat = 23.02, lon = 72.57 },
  { "Pune", "Poona", lat = 18.52, lon = 73.86 }, { "Surat", lat = 21.17, lon = 72.83 },
  { "Jaipur", lat = 26.91, lon = 75.79 }, { "Lucknow", lat = 26.85, lon = 80.95 },
  { "Kanpur", lat = 26.45, lon = 80.33 }, { "Nagpur", lat = 21.15, lon = 79.09 },
  { "Indore", lat = 22.72, lon = 75.86 }, { "Bhopal", lat = 23.26, lon = 77.41 },
  { "Patna", lat = 25.59, lon = 85.14 }, { "Vadodara", "Baroda", lat = 22.31, lon = 73.18 },
  { "Agra", lat = 27.18, lon = 78.01 }, { "Varanasi", lat = 25.32, lon = 82.97 },
  { "Amritsar", lat = 31.63, lon = 74.87 }, { "Srinagar", lat = 34.08, lon = 74.80 },
  { "Jammu", lat = 32.73, lon = 74.86 }, { "Ayodhya", lat = 26.80, lon = 82.20 },
  { "Guwahati", lat = 26.14, lon = 91.74 }, { "Imphal", lat = 24.82, lon = 93.94 },
  { "Kochi", "Cochin", lat = 9.93, lon = 76.27 }, { "Visakhapatnam", lat = 17.69, lon = 83.22 },
  { "Coimbatore", lat = 11.02, lon = 76.96 }, { "Chandigarh", lat = 30.73, lon = 76.78 },
  { "Ranchi", lat = 23.34, lon = 85.31 }, { "Pathankot", lat = 32.27, lon = 75.65 },
  { "Pulwama", lat = 33.87, lon = 74.90 },
  { "Uri", id = "uri-kashmir", lat = 34.08, lon = 74.03, ambiguous = true },
  { "Leh", lat = 34.16, lon = 77.58 }, { "Kargil", lat = 34.56, lon = 76.13 },
  { "Dharamsala", "Dharamshala", lat = 32.22, lon = 76.32 }, { "Pahalgam", lat = 34.02, lon = 75.32 },
})

cities("BGD", { -- Bangladesh
  { "Chittagong", "Chattogram", lat = 22.36, lon = 91.78 }, { "Khulna", lat = 22.82, lon = 89.55 },
  { "Sylhet", lat = 24.90, lon = 91.87 }, { "Rajshahi", lat = 24.37, lon = 88.60 },
  { "Cox's Bazar", lat = 21.44, lon = 91.98 }, { "Kutupalong", lat = 21.21, lon = 92.16 },
})

cities("LKA", { -- Sri Lanka
  { "Jaffna", lat = 9.66, lon = 80.02 }, { "Kandy", lat = 7.29, lon = 80.64, ambiguous = true },
  { "Trincomalee", lat = 8.59, lon = 81.22 }, { "Batticaloa", lat = 7.72, lon = 81.69 },
  { "Kilinochchi", lat = 9.39, lon = 80.40 }, { "Mullaitivu", lat = 9.27, lon = 80.81 },
  { "Vavuniya", lat = 8.75, lon = 80.50 },
})

cities("NPL", { -- Nepal
  { "Pokhara", lat = 28.21, lon = 83.99 }, { "Biratnagar", lat = 26.45, lon = 87.27 },
})

cities("MMR", { -- Myanmar
  { "Yangon", "Rangoon", lat = 16.87, lon = 96.20 }, { "Mandalay", lat = 21.98, lon = 96.08 },
  { "Sittwe", lat = 20.15, lon = 92.90 }, { "Myitkyina", lat = 25.38, lon = 97.40 },
  { "Maungdaw", lat = 20.82, lon = 92.37 }, { "Lashio", lat = 22.93, lon = 97.75 },
  { "Laukkai", lat = 23.69, lon = 98.76 }, { "Myawaddy", lat = 16.69, lon = 98.51 },
  { "Loikaw", lat = 19.68, lon = 97.21 }, { "Sagaing", lat = 21.88, lon = 95.98 },
  { "Bago", lat = 17.34, lon = 96.48, ambiguous = true },
})

cities("THA", { -- Thailand
  { "Chiang Mai", lat = 18.79, lon = 98.99 }, { "Pattani", lat = 6.87, lon = 101.25 },
  { "Yala", lat = 6.54, lon = 101.28, ambiguous = true }, { "Narathiwat", lat = 6.43, lon = 101.82 },
  { "Hat Yai", lat = 7.01, lon = 100.47 }, { "Phuket", lat = 7.88, lon = 98.39 },
  { "Pattaya", lat = 12.93, lon = 100.88 },
})

cities("VNM", { -- Vietnam
  { "Ho Chi Minh City", "Saigon", lat = 10.82, lon = 106.63 },
  { "Da Nang", "Danang", lat = 16.05, lon = 108.20 }, { "Haiphong", "Hai Phong", lat = 20.86, lon = 106.68 },
  { "Hue", id = "hue-vietnam", lat = 16.46, lon = 107.59, ambiguous = true },
  { "Can Tho", lat = 10.05, lon = 105.75 },
})

cities("KHM", { -- Cambodia
  { "Siem Reap", lat = 13.36, lon = 103.86 }, { "Battambang", lat = 13.10, lon = 103.20 },
})

cities("LAO", { -- Laos
  { "Luang Prabang", lat = 19.89, lon = 102.14 },
})

cities("MYS", { -- Malaysia
  { "George Town", "Georgetown Penang", lat = 5.41, lon = 100.33 },
  { "Johor Bahru", lat = 1.49, lon = 103.74 }, { "Kota Kinabalu", lat = 5.98, lon = 116.07 },
  { "Kuching", lat = 1.55, lon = 110.34 }, { "Lahad Datu", lat = 5.03, lon = 118.33 },
  { "Putrajaya", lat = 2.93, lon = 101.69 },
})

cities("IDN", { -- Indonesia
  { "Surabaya", lat = -7.25, lon = 112.75 }, { "Bandung", lat = -6.92, lon = 107.61 },
  { "Medan", lat = 3.60, lon = 98.67 }, { "Semarang", lat = -6.97, lon = 110.42 },
  { "Palembang", lat = -2.98, lon = 104.76 }, { "Makassar", lat = -5.15, lon = 119.43 },
  { "Denpasar", lat = -8.65, lon = 115.22 }, { "Banda Aceh", lat = 5.55, lon = 95.32 },
  { "Jayapura", lat = -2.53, lon = 140.72 }, { "Ambon", lat = -3.70, lon = 128.18 },
  { "Poso", lat = -1.39, lon = 120.75 }, { "Palu", lat = -0.90, lon = 119.87 },
  { "Bandar Lampung", lat = -5.43, lon = 105.26 }, { "Yogyakarta", lat = -7.80, lon = 110.37 },
  { "Padang", lat = -0.95, lon = 100.35 }, { "Pekanbaru", lat = 0.51, lon = 101.45 },
  { "Pontianak", lat = -0.03, lon = 109.33 }, { "Balikpapan", lat = -1.27, lon = 116.83 },
  { "Manado", lat = 1.47, lon = 124.84 }, { "Kupang", lat = -10.18, lon = 123.60 },
  { "Wamena", lat = -4.09, lon = 138.95 }, { "Timika", lat = -4.53, lon = 136.89 },
})

cities("PHL", { -- Philippines
  { "Quezon City", lat = 14.68, lon = 121.04 }, { "Davao", "Davao City", lat = 7.07, lon = 125.61 },
  { "Cebu", "Cebu City", lat = 10.32, lon = 123.90 },
  { "Zamboanga", "Zamboanga City", lat = 6.92, lon = 122.08 }, { "Marawi", lat = 8.00, lon = 124.29 },
  { "Cotabato", "Cotabato City", lat = 7.22, lon = 124.25 }, { "Iloilo", lat = 10.72, lon = 122.56 },
  { "Cagayan de Oro", lat = 8.48, lon = 124.65 }, { "Tacloban", lat = 11.24, lon = 125.00 },
  { "Jolo", lat = 6.05, lon = 121.00 }, { "Basilan", lat = 6.6, lon = 122.0 },
  { "Iligan", lat = 8.23, lon = 124.24 }, { "General Santos", lat = 6.11, lon = 125.17 },
  { "Baguio", lat = 16.41, lon = 120.60 },
})

cities("CHN", { -- China
  { "Shanghai", lat = 31.23, lon = 121.47 }, { "Guangzhou", "Canton", lat = 23.13, lon = 113.26 },
  { "Shenzhen", lat = 22.54, lon = 114.06 }, { "Tianjin", lat = 39.13, lon = 117.20 },
  { "Chongqing", lat = 29.56, lon = 106.55 }, { "Wuhan", lat = 30.59, lon = 114.31 },
  { "Chengdu", lat = 30.57, lon = 104.07 }, { "Nanjing", "Nanking", lat = 32.06, lon = 118.80 },
  { "Xi'an", "Xian", lat = 34.34, lon = 108.94 }, { "Hangzhou", lat = 30.27, lon = 120.16 },
  { "Shenyang", lat = 41.81, lon = 123.43 }, { "Harbin", lat = 45.80, lon = 126.53 },
  { "Qingdao", lat = 36.07, lon = 120.38 }, { "Dalian", lat = 38.91, lon = 121.61 },
  { "Jinan", lat = 36.65, lon = 117.12 }, { "Zhengzhou", lat = 34.75, lon = 113.63 },
  { "Changsha", lat = 28.23, lon = 112.94 }, { "Kunming", lat = 24.88, lon = 102.83 },
  { "Urumqi", "Ürümqi", lat = 43.83, lon = 87.62 }, { "Lhasa", lat = 29.65, lon = 91.14 },
  { "Kashgar", lat = 39.47, lon = 75.99 }, { "Xiamen", lat = 24.48, lon = 118.09 },
  { "Suzhou", lat = 31.30, lon = 120.58 }, { "Hefei", lat = 31.82, lon = 117.23 },
  { "Nanchang", lat = 28.68, lon = 115.86 }, { "Changchun", lat = 43.82, lon = 125.32 },
  { "Guiyang", lat = 26.65, lon = 106.63 }, { "Nanning", lat = 22.82, lon = 108.32 },
  { "Lanzhou", lat = 36.06, lon = 103.83 }, { "Taiyuan", lat = 37.87, lon = 112.55 },
  { "Fuzhou", lat = 26.07, lon = 119.30 }, { "Ningbo", lat = 29.87, lon = 121.54 },
  { "Dongguan", lat = 23.02, lon = 113.75 }, { "Hotan", "Khotan", lat = 37.11, lon = 79.92 },
  { "Haikou", lat = 20.04, lon = 110.34 }, { "Hohhot", lat = 40.84, lon = 111.75 },
  { "Yinchuan", lat = 38.49, lon = 106.23 }, { "Xining", lat = 36.62, lon = 101.78 },
  { "Sanya", lat = 18.25, lon = 109.51 }, { "Dandong", lat = 40.13, lon = 124.39 },
  { "Tiananmen Square", "Tiananmen", lat = 39.90, lon = 116.40 },
})

cities("TWN", { -- Taiwan
  { "Kaohsiung", lat = 22.63, lon = 120.30 }, { "Taichung", lat = 24.15, lon = 120.67 },
  { "Tainan", lat = 23.00, lon = 120.21 }, { "Kinmen", "Quemoy", lat = 24.43, lon = 118.32 },
})

cities("JPN", { -- Japan
  { "Osaka", lat = 34.69, lon = 135.50 }, { "Yokohama", lat = 35.44, lon = 139.64 },
  { "Nagoya", lat = 35.18, lon = 136.91 }, { "Sapporo", lat = 43.06, lon = 141.35 },
  { "Fukuoka", lat = 33.59, lon = 130.40 }, { "Kobe", lat = 34.69, lon = 135.20 },
  { "Kyoto", lat = 35.01, lon = 135.77 }, { "Hiroshima", lat = 34.39, lon = 132.46 },
  { "Nagasaki", lat = 32.75, lon = 129.88 }, { "Sendai", lat = 38.27, lon = 140.87 },
  { "Kawasaki", lat = 35.53, lon = 139.70, ambiguous = true }, { "Fukushima", lat = 37.76, lon = 140.47 },
  { "Niigata", lat = 37.92, lon = 139.04 }, { "Naha", lat = 26.21, lon = 127.68 },
  { "Okinawa", lat = 26.5, lon = 128.0 }, { "Kumamoto", lat = 32.80, lon = 130.71 },
})

cities("KOR", { -- South Korea
  { "Busan", "Pusan", lat = 35.18, lon = 129.08 }, { "Incheon", "Inchon", lat = 37.46, lon = 126.71 },
  { "Daegu", "Taegu", lat = 35.87, lon = 128.60 }, { "Daejeon", "Taejon", lat = 36.35, lon = 127.38 },
  { "Gwangju", "Kwangju", lat = 35.16, lon = 126.85 }, { "Ulsan", lat = 35.54, lon = 129.31 },
  { "Suwon", lat = 37.26, lon = 127.03 }, { "Sejong", lat = 36.48, lon = 127.29, ambiguous = true },
  { "Pyeongchang", lat = 37.37, lon = 128.39 }, { "Panmunjom", lat = 37.96, lon = 126.68 },
  { "Yeonpyeong", "Yeonpyeong Island", lat = 37.67, lon = 125.70 },
})

cities("PRK", { -- North Korea
  { "Kaesong", lat = 37.97, lon = 126.55 }, { "Wonsan", lat = 39.15, lon = 127.44 },
  { "Sinuiju", lat = 40.10, lon = 124.40 }, { "Yongbyon", lat = 39.80, lon = 125.75 },
  { "Hamhung", lat = 39.92, lon = 127.54 }, { "Chongjin", lat = 41.80, lon = 129.78 },
  { "Punggye-ri", "Punggye", lat = 41.28, lon = 129.08 },
})

cities("MNG", { -- Mongolia
  { "Erdenet", lat = 49.03, lon = 104.04 },
})

cities("AUS", { -- Australia
  { "Sydney", lat = -33.87, lon = 151.21, ambiguous = true }, { "Melbourne", lat = -37.81, lon = 144.96 },
  { "Brisbane", lat = -27.47, lon = 153.03 }, { "Perth", lat = -31.95, lon = 115.86 },
  { "Adelaide", lat = -34.93, lon = 138.60, ambiguous = true },
  { "Darwin", lat = -12.46, lon = 130.84, ambiguous = true },
  { "Gold Coast", lat = -28.02, lon = 153.40, ambiguous = true }, { "Hobart", lat = -42.88, lon = 147.33 },
})

cities("NZL", { -- New Zealand
  { "Auckland", lat = -36.85, lon = 174.76 }, { "Christchurch", lat = -43.53, lon = 172.64 },
})

cities("PNG", { -- Papua New Guinea
  { "Lae", lat = -6.73, lon = 147.00 }, { "Buka", lat = -5.43, lon = 154.67 },
  { "Arawa", lat = -6.21, lon = 155.55 }, { "Bougainville", lat = -6.2, lon = 155.3 },
})

cities("BRA", { -- Brazil
  { "São Paulo", "Sao Paulo", lat = -23.55, lon = -46.63 },
  { "Rio de Janeiro", "Rio", lat = -22.91, lon = -43.17 },
  { "Salvador", id = "salvador-brazil", lat = -12.97, lon = -38.50, ambiguous = true },
  { "Fortaleza", lat = -3.73, lon = -38.53 }, { "Belo Horizonte", lat = -19.92, lon = -43.94 },
  { "Manaus", lat = -3.12, lon = -60.02 }, { "Curitiba", lat = -25.43, lon = -49.27 },
  { "Recife", lat = -8.05, lon = -34.88 }, { "Porto Alegre", lat = -30.03, lon = -51.22 },
  { "Belém", "Belem", lat = -1.46, lon = -48.50, ambiguous = { "Belém", "Belem" } },
  { "Goiânia", "Goiania", lat = -16.69, lon = -49.26 }, { "Campinas", lat = -22.91, lon = -47.06 },
  { "Natal", id = "natal-brazil", lat = -5.79, lon = -35.21, ambiguous = true },
  { "Boa Vista", lat = 2.82, lon = -60.67 }, { "Florianópolis", "Florianopolis", lat = -27.60, lon = -48.55 },
  { "São Luís", "Sao Luis", lat = -2.53, lon = -44.30 },
})

cities("ARG", { -- Argentina

  { "Córdoba", "Cordoba", id = "cordoba-argentina", lat = -31.42, lon = -64.18, ambiguous = { "Córdoba", "Cordoba" } },
  { "Rosario", id = "rosario-argentina", lat = -32.95, lon = -60.66, ambiguous = true },
  { "Mendoza", id = "mendoza-argentina", lat = -32.89, lon = -68.84, ambiguous = true },
  { "La Plata", lat = -34.92, lon = -57.95 }, { "Mar del Plata", lat = -38.00, lon = -57.56 },
  { "Tucumán", "San Miguel de Tucumán", lat = -26.82, lon = -65.22 },
  { "Ushuaia", lat = -54.80, lon = -68.30 },
})

cities("CHL", { -- Chile
  { "Valparaíso", "Valparaiso", lat = -33.05, lon = -71.62 },
  { "Concepción", "Concepcion", id = "concepcion-chile", lat = -36.83, lon = -73.05, ambiguous = { "Concepción", "Concepcion" } },
  { "Antofagasta", lat = -23.65, lon = -70.40 }, { "Temuco", lat = -38.74, lon = -72.60 },
})

cities("PER", { -- Peru
  { "Arequipa", lat = -16.40, lon = -71.54 },
  { "Trujillo", id = "trujillo-peru", lat = -8.11, lon = -79.03, ambiguous = true },
  { "Cusco", "Cuzco", lat = -13.53, lon = -71.97 }, { "Iquitos", lat = -3.75, lon = -73.25 },
  { "Ayacucho", lat = -13.16, lon = -74.22 }, { "Callao", lat = -12.06, lon = -77.15 },
  { "Chiclayo", lat = -6.77, lon = -79.84 },
})

cities("ECU", { -- Ecuador
  { "Guayaquil", lat = -2.17, lon = -79.92 },
  { "Cuenca", id = "cuenca-ecuador", lat = -2.90, lon = -79.00, ambiguous = true },
  { "Esmeraldas", lat = 0.97, lon = -79.65 },
})

cities("BOL", { -- Bolivia

  { "Santa Cruz", "Santa Cruz de la Sierra", lat = -17.78, lon = -63.18, ambiguous = { "Santa Cruz", "Santa Cruz de la Sierra" } },
  { "Cochabamba", lat = -17.39, lon = -66.16 }, { "El Alto", lat = -16.51, lon = -68.19 },
  { "Sucre", id = "sucre-bolivia", lat = -19.04, lon = -65.26, ambiguous = true },
})

cities("VEN", { -- Venezuela
  { "Maracaibo", lat = 10.65, lon = -71.64 },
  { "Valencia", id = "valencia-venezuela", lat = 10.17, lon = -68.00, ambiguous = true },
  { "Barquisimeto", lat = 10.07, lon = -69.32 }, { "Maracay", lat = 10.25, lon = -67.60 },
  { "San Cristóbal", id = "san-cristobal-venezuela", lat = 7.77, lon = -72.23, ambiguous = true },
  { "Ciudad Guayana", lat = 8.30, lon = -62.72 }, { "Táchira", "Tachira", lat = 7.9, lon = -72.1 },
  { "Apure", lat = 7.0, lon = -68.5 }, { "Zulia", lat = 10.0, lon = -72.0 },
  { "La Victoria", id = "la-victoria-apure", lat = 7.17, lon = -70.58, ambiguous = true },
})

cities("PRY", { -- Paraguay
  { "Ciudad del Este", lat = -25.51, lon = -54.61 },
})

cities("URY", { -- Uruguay
  { "Punta del Este", lat = -34.96, lon = -54.95 },
})

cities("CUB", { -- Cuba
  { "Santiago de Cuba", lat = 20.02, lon = -75.82 }, { "Holguín", "Holguin", lat = 20.89, lon = -76.26 },
  { "Camagüey", "Camaguey", lat = 21.38, lon = -77.92 },
})

cities("DOM", { -- Dominican Republic
  { "Santiago de los Caballeros", lat = 19.45, lon = -70.69 },
})

cities("HTI", { -- Haiti
  { "Gonaïves", "Gonaives", lat = 19.45, lon = -72.69 },
  { "Cap-Haïtien", "Cap-Haitien", lat = 19.76, lon = -72.20 },
  { "Cité Soleil", "Cite Soleil", lat = 18.58, lon = -72.33 }, { "Jacmel", lat = 18.23, lon = -72.53 },
  { "Les Cayes", lat = 18.20, lon = -73.75 },
})

cities("GTM", { -- Guatemala
  { "Quetzaltenango", lat = 14.83, lon = -91.52 }, { "Escuintla", lat = 14.31, lon = -90.79 },
})

cities("HND", { -- Honduras
  { "San Pedro Sula", lat = 15.50, lon = -88.03 }, { "La Ceiba", lat = 15.78, lon = -86.79 },
})

cities("SLV", { -- El Salvador
  { "Santa Ana", lat = 13.99, lon = -89.56, ambiguous = true },
  { "San Miguel", id = "san-miguel-el-salvador", lat = 13.48, lon = -88.18, ambiguous = true },
})

cities("NIC", { -- Nicaragua
  { "Masaya", lat = 11.97, lon = -86.09 },
  { "León", id = "leon-nicaragua", lat = 12.43, lon = -86.88, ambiguous = true },
})

cities("JAM", { -- Jamaica
  { "Montego Bay", lat = 18.47, lon = -77.92 },
})

cities("KWT", { -- Kuwait
  { "Hawalli", lat = 29.33, lon = 48.03 },
})
