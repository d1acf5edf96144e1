-- Cities above about 300,000 people, and towns that wars and talks have made known. Capitals stand
-- with their countries (countries.lua), Syria's and Colombia's places in the files of their peace
-- processes; those of the Middle East, Africa, South and East Asia and Latin America in
-- cities_elsewhere.lua.
--
-- Sources: common reference knowledge. Facts only. Coordinates are WGS 84 degrees, rounded to about
-- a kilometre; those of provinces name a point well inside.

local function cities(country, list)
  for i = 1, #list do
    list[i].country = country
    city(list[i])
  end
end


cities("USA", { -- United States
  { "New York", "New York City", "NYC", wikidata = "Q60", lat = 40.71, lon = -74.01 },
  { "Los Angeles", "L.A.", lat = 34.05, lon = -118.24 }, { "Chicago", lat = 41.88, lon = -87.63 },
  { "Houston", lat = 29.76, lon = -95.37, ambiguous = true },
  { "Phoenix", lat = 33.45, lon = -112.07, ambiguous = true }, { "Philadelphia", lat = 39.95, lon = -75.17 },
  { "San Antonio", lat = 29.42, lon = -98.49 }, { "San Diego", lat = 32.72, lon = -117.16 },
  { "Dallas", lat = 32.78, lon = -96.80 },
  { "San Jose", id = "san-jose-california", lat = 37.34, lon = -121.89, ambiguous = true },
  { "Austin", id = "austin-texas", lat = 30.27, lon = -97.74, ambiguous = true },
  { "Jacksonville", lat = 30.33, lon = -81.66 }, { "Fort Worth", lat = 32.76, lon = -97.33 },
  { "Columbus", id = "columbus-ohio", lat = 39.96, lon = -83.00, ambiguous = true },
  { "Charlotte", lat = 35.23, lon = -80.84, ambiguous = true },
  { "San Francisco", lat = 37.77, lon = -122.42 }, { "Indianapolis", lat = 39.77, lon = -86.16 },
  { "Seattle", lat = 47.61, lon = -122.33 }, { "Denver", lat = 39.74, lon = -104.99 },
  { "Boston", lat = 42.36, lon = -71.06 }, { "Nashville", lat = 36.16, lon = -86.78 },
  { "Detroit", lat = 42.33, lon = -83.05 }, { "Oklahoma City", lat = 35.47, lon = -97.52 },
  { "Las Vegas", lat = 36.17, lon = -115.14 }, { "Memphis", lat = 35.15, lon = -90.05 },
  { "Baltimore", lat = 39.29, lon = -76.61 }, { "Milwaukee", lat = 43.04, lon = -87.91 },
  { "Albuquerque", lat = 35.08, lon = -106.65 }, { "Tucson", lat = 32.22, lon = -110.97 },
  { "Fresno", lat = 36.74, lon = -119.79 }, { "Sacramento", lat = 38.58, lon = -121.49 },
  { "Kansas City", lat = 39.10, lon = -94.58 }, { "Atlanta", lat = 33.75, lon = -84.39 },
  { "Miami", lat = 25.76, lon = -80.19 }, { "Raleigh", lat = 35.78, lon = -78.64 },
  { "Omaha", lat = 41.26, lon = -95.93 }, { "Minneapolis", lat = 44.98, lon = -93.27 },
  { "Tampa", lat = 27.95, lon = -82.46 }, { "New Orleans", lat = 29.95, lon = -90.07 },
  { "Cleveland", lat = 41.50, lon = -81.69, ambiguous = true }, { "Honolulu", lat = 21.31, lon = -157.86 },
  { "Pittsburgh", lat = 40.44, lon = -80.00 }, { "Cincinnati", lat = 39.10, lon = -84.51 },
  { "St. Louis", lat = 38.63, lon = -90.20 }, { "Orlando", lat = 28.54, lon = -81.38, ambiguous = true },
  { "Buffalo", id = "buffalo-new-york", lat = 42.89, lon = -78.88, ambiguous = true },
  { "Newark", lat = 40.74, lon = -74.17 }, { "Anchorage", lat = 61.22, lon = -149.90 },
  { "El Paso", lat = 31.76, lon = -106.49 }, { "Charleston", lat = 32.78, lon = -79.93 },
  { "Charlottesville", lat = 38.03, lon = -78.48 },
  { "Ferguson", lat = 38.74, lon = -90.30, ambiguous = true }, { "Camp David", lat = 39.65, lon = -77.46 },
  { "Guantánamo Bay", "Guantanamo Bay", "Guantanamo", "Guantánamo", lat = 19.90, lon = -75.15 },
  { "Wye River", id = "wye-river", lat = 38.9, lon = -76.1 }, { "Dayton", ambiguous = true, lat = 39.76, lon = -84.19 },
})

cities("CAN", { -- Canada
  { "Toronto", lat = 43.65, lon = -79.38 }, { "Montreal", "Montréal", lat = 45.50, lon = -73.57 },
  { "Vancouver", lat = 49.28, lon = -123.12 }, { "Calgary", lat = 51.05, lon = -114.07 },
  { "Edmonton", lat = 53.55, lon = -113.49 }, { "Winnipeg", lat = 49.90, lon = -97.14 },
  { "Quebec City", lat = 46.81, lon = -71.21 }, { "Halifax", lat = 44.65, lon = -63.58 },
})

cities("MEX", { -- Mexico
  { "Guadalajara", lat = 20.67, lon = -103.35 }, { "Monterrey", lat = 25.67, lon = -100.31 },
  { "Puebla", lat = 19.04, lon = -98.20 }, { "Tijuana", lat = 32.53, lon = -117.02 },
  { "León", id = "leon-mexico", lat = 21.12, lon = -101.68, ambiguous = true },
  { "Ciudad Juárez", "Ciudad Juarez", "Juárez", lat = 31.69, lon = -106.42 },
  { "Acapulco", lat = 16.86, lon = -99.88 }, { "Culiacán", "Culiacan", lat = 24.81, lon = -107.39 },
  { "Cancún", "Cancun", lat = 21.16, lon = -86.85 },
  { "Mérida", id = "merida-mexico", lat = 20.97, lon = -89.62 }, { "Veracruz", lat = 19.17, lon = -96.13 },
  { "Oaxaca", lat = 17.07, lon = -96.72 }, { "Iguala", lat = 18.35, lon = -99.54 },
  { "Ayotzinapa", lat = 17.55, lon = -99.41 },
  { "San Cristóbal de las Casas", "San Cristobal de las Casas", lat = 16.74, lon = -92.64 },
})

cities("GBR", { -- United Kingdom
  { "Manchester", lat = 53.48, lon = -2.24 }, { "Birmingham", lat = 52.49, lon = -1.89 },
  { "Leeds", lat = 53.80, lon = -1.55 }, { "Glasgow", lat = 55.86, lon = -4.25 },
  { "Liverpool", lat = 53.41, lon = -2.99 }, { "Edinburgh", lat = 55.95, lon = -3.19 },
  { "Bristol", lat = 51.45, lon = -2.59 }, { "Sheffield", lat = 53.38, lon = -1.47 },
  { "Cardiff", lat = 51.48, lon = -3.18 }, { "Belfast", lat = 54.60, lon = -5.93 },
  { "Newcastle", lat = 54.98, lon = -1.61 }, { "Nottingham", lat = 52.95, lon = -1.15 },
  { "Leicester", lat = 52.64, lon = -1.13 }, { "Bradford", lat = 53.80, lon = -1.75 },
  { "Coventry", lat = 52.41, lon = -1.51 }, { "Derry", "Londonderry", lat = 55.00, lon = -7.31 },
  { "Salisbury", lat = 51.07, lon = -1.79, ambiguous = true },
  { "Oxford", lat = 51.75, lon = -1.26, ambiguous = true },
  { "Cambridge", lat = 52.21, lon = 0.12, ambiguous = true }, { "Lockerbie", lat = 55.12, lon = -3.36 },
  { "Omagh", lat = 54.60, lon = -7.30 }, { "Reading", lat = 51.45, lon = -0.97, ambiguous = true },
  { "Aberdeen", lat = 57.15, lon = -2.09 }, { "Brighton", lat = 50.82, lon = -0.14 },
})

cities("IRL", { -- Ireland
  { "Cork", lat = 51.90, lon = -8.47, ambiguous = true }, { "Galway", lat = 53.27, lon = -9.05 },
  { "Limerick", lat = 52.66, lon = -8.63 },
})

cities("FRA", { -- France
  { "Marseille", "Marseilles", lat = 43.30, lon = 5.37 }, { "Lyon", "Lyons", lat = 45.76, lon = 4.84 },
  { "Toulouse", lat = 43.60, lon = 1.44 }, { "Nice", lat = 43.70, lon = 7.27, ambiguous = true },
  { "Nantes", lat = 47.22, lon = -1.55 }, { "Strasbourg", lat = 48.57, lon = 7.75 },
  { "Bordeaux", lat = 44.84, lon = -0.58 }, { "Lille", lat = 50.63, lon = 3.06 },
  { "Rennes", lat = 48.11, lon = -1.68 }, { "Grenoble", lat = 45.19, lon = 5.72 },
  { "Calais", lat = 50.95, lon = 1.86 }, { "Versailles", lat = 48.80, lon = 2.13 },
  { "Rambouillet", lat = 48.64, lon = 1.83 },
})

cities("DEU", { -- Germany
  { "Hamburg", lat = 53.55, lon = 9.99 }, { "Munich", "München", lat = 48.14, lon = 11.58 },
  { "Cologne", "Köln", lat = 50.94, lon = 6.96 },
  { "Frankfurt", "Frankfurt am Main", lat = 50.11, lon = 8.68 }, { "Stuttgart", lat = 48.78, lon = 9.18 },
  { "Düsseldorf", "Dusseldorf", "Duesseldorf", lat = 51.23, lon = 6.77 },
  { "Leipzig", lat = 51.34, lon = 12.37 }, { "Dortmund", lat = 51.51, lon = 7.47 },
  { "Essen", lat = 51.46, lon = 7.01 }, { "Bremen", lat = 53.08, lon = 8.80 },
  { "Dresden", lat = 51.05, lon = 13.74 }, { "Hanover", "Hannover", lat = 52.38, lon = 9.73 },
  { "Nuremberg", "Nürnberg", lat = 49.45, lon = 11.08 }, { "Bonn", lat = 50.74, lon = 7.10 },
  { "Chemnitz", lat = 50.83, lon = 12.92 }, { "Ramstein", lat = 49.45, lon = 7.55 },
  { "Mannheim", lat = 49.49, lon = 8.47 },
})

cities("ITA", { -- Italy
  { "Milan", "Milano", lat = 45.46, lon = 9.19 }, { "Naples", "Napoli", lat = 40.85, lon = 14.27 },
  { "Turin", "Torino", lat = 45.07, lon = 7.69 }, { "Palermo", lat = 38.12, lon = 13.36 },
  { "Genoa", "Genova", lat = 44.41, lon = 8.93 }, { "Bologna", lat = 44.49, lon = 11.34 },
  { "Florence", "Firenze", lat = 43.77, lon = 11.25, ambiguous = { "Florence", "Firenze" } },
  { "Bari", lat = 41.12, lon = 16.87 }, { "Catania", lat = 37.50, lon = 15.09 },
  { "Venice", "Venezia", lat = 45.44, lon = 12.32 }, { "Verona", lat = 45.44, lon = 10.99 },
  { "Lampedusa", lat = 35.50, lon = 12.61 }, { "Trieste", lat = 45.65, lon = 13.77 },
})

cities("ESP", { -- Spain
  { "Barcelona", lat = 41.39, lon = 2.17 }, { "Valencia", lat = 39.47, lon = -0.38 },
  { "Seville", "Sevilla", lat = 37.39, lon = -5.98 }, { "Zaragoza", "Saragossa", lat = 41.65, lon = -0.89 },
  { "Málaga", "Malaga", lat = 36.72, lon = -4.42 }, { "Bilbao", lat = 43.26, lon = -2.93 },
  { "Granada", id = "granada-spain", lat = 37.18, lon = -3.60, ambiguous = true },
  { "Murcia", lat = 37.98, lon = -1.13 }, { "Palma de Mallorca", lat = 39.57, lon = 2.65 },
  { "Ceuta", lat = 35.89, lon = -5.31 }, { "Melilla", lat = 35.29, lon = -2.94 },
})

cities("PRT", { -- Portugal
  { "Porto", lat = 41.15, lon = -8.61, ambiguous = true },
})

cities("NLD", { -- Netherlands
  { "Rotterdam", lat = 51.92, lon = 4.48 }, { "The Hague", "Hague", lat = 52.08, lon = 4.31 },
  { "Utrecht", lat = 52.09, lon = 5.12 }, { "Eindhoven", lat = 51.44, lon = 5.48 },
  { "Maastricht", lat = 50.85, lon = 5.69 },
})

cities("BEL", { -- Belgium
  { "Antwerp", lat = 51.22, lon = 4.40 }, { "Ghent", lat = 51.05, lon = 3.72 },
  { "Liège", "Liege", lat = 50.63, lon = 5.57, ambiguous = { "Liège", "Liege" } },
  { "Molenbeek", lat = 50.86, lon = 4.33 }, { "Zaventem", lat = 50.88, lon = 4.47 },
})

cities("CHE", { -- Switzerland
  { "Geneva", "Genève", "Genf", wikidata = "Q71", lat = 46.20, lon = 6.14 }, { "Zurich", "Zürich", lat = 47.38, lon = 8.54 },
  { "Basel", "Basle", lat = 47.56, lon = 7.59 }, { "Lausanne", lat = 46.52, lon = 6.63 },
  { "Montreux", lat = 46.43, lon = 6.91 }, { "Davos", lat = 46.80, lon = 9.84 },
  { "Lugano", lat = 46.00, lon = 8.95 }, { "Bürgenstock", lat = 47.00, lon = 8.38 },
})

cities("AUT", { -- Austria
  { "Salzburg", lat = 47.81, lon = 13.04 }, { "Graz", lat = 47.07, lon = 15.44 },
  { "Linz", lat = 48.31, lon = 14.29 }, { "Innsbruck", lat = 47.27, lon = 11.40 },
})

cities("POL", { -- Poland
  { "Krakow", "Kraków", "Cracow", lat = 50.06, lon = 19.94 }, { "Łódź", "Lodz", lat = 51.76, lon = 19.46 },
  { "Wrocław", "Wroclaw", lat = 51.11, lon = 17.04 }, { "Poznań", "Poznan", lat = 52.41, lon = 16.93 },
  { "Gdańsk", "Gdansk", lat = 54.35, lon = 18.65 }, { "Lublin", lat = 51.25, lon = 22.57 },
  { "Szczecin", lat = 53.43, lon = 14.55 }, { "Katowice", lat = 50.26, lon = 19.02 },
  { "Rzeszów", "Rzeszow", lat = 50.04, lon = 22.00 },
})

cities("CZE", { -- Czech Republic
  { "Brno", lat = 49.20, lon = 16.61 }, { "Ostrava", lat = 49.82, lon = 18.26 },
})

cities("DNK", { -- Denmark
  { "Aarhus", lat = 56.16, lon = 10.20 },
})

cities("SWE", { -- Sweden
  { "Gothenburg", "Göteborg", lat = 57.71, lon = 11.97 }, { "Malmö", "Malmo", lat = 55.60, lon = 13.00 },
  { "Uppsala", lat = 59.86, lon = 17.64 },
})

cities("NOR", { -- Norway
  { "Bergen", lat = 60.39, lon = 5.32 }, { "Trondheim", lat = 63.43, lon = 10.40 },
})

cities("FIN", { -- Finland
  { "Tampere", lat = 61.50, lon = 23.76 }, { "Turku", lat = 60.45, lon = 22.27 },
})

cities("GRC", { -- Greece
  { "Thessaloniki", "Salonika", lat = 40.64, lon = 22.94 }, { "Piraeus", lat = 37.94, lon = 23.65 },
  { "Patras", lat = 38.25, lon = 21.73 }, { "Idomeni", lat = 41.12, lon = 22.51 },
})

cities("TUR", { -- Turkey
  { "Istanbul", "İstanbul", wikidata = "Q406", lat = 41.01, lon = 28.98 }, { "Izmir", "İzmir", lat = 38.42, lon = 27.14 },
  { "Bursa", lat = 40.19, lon = 29.06 }, { "Adana", lat = 37.00, lon = 35.32 },
  { "Gaziantep", lat = 37.07, lon = 37.38 }, { "Konya", lat = 37.87, lon = 32.48 },
  { "Antalya", lat = 36.90, lon = 30.70 }, { "Diyarbakır", "Diyarbakir", lat = 37.91, lon = 40.24 },
  { "Mersin", lat = 36.80, lon = 34.63 }, { "Kayseri", lat = 38.72, lon = 35.49 },
  { "Şanlıurfa", "Sanliurfa", "Urfa", lat = 37.16, lon = 38.80 }, { "Kilis", lat = 36.72, lon = 37.12 },
  { "Hatay", lat = 36.20, lon = 36.16 }, { "Antakya", "Antioch", lat = 36.20, lon = 36.16 },
  { "Reyhanlı", "Reyhanli", lat = 36.27, lon = 36.57 }, { "Suruç", "Suruc", lat = 36.98, lon = 38.42 },
  { "Cizre", lat = 37.33, lon = 42.19 }, { "Nusaybin", lat = 37.07, lon = 41.22 },
  { "Incirlik", "İncirlik", lat = 37.00, lon = 35.43 }, { "Trabzon", lat = 41.00, lon = 39.72 },
  { "Erzurum", lat = 39.90, lon = 41.27 },
  { "Van", id = "van-turkey", lat = 38.49, lon = 43.38, ambiguous = true },
  { "Eskişehir", "Eskisehir", lat = 39.78, lon = 30.52 }, { "Bodrum", lat = 37.03, lon = 27.43 },
  { "Karkamış", "Karkamis", lat = 36.83, lon = 38.00 },
})

cities("RUS", { -- Russia
  { "Saint Petersburg", "St. Petersburg", "Leningrad", "Petersburg", lat = 59.93, lon = 30.34 },
  { "Novosibirsk", lat = 55.03, lon = 82.92 }, { "Yekaterinburg", "Ekaterinburg", lat = 56.84, lon = 60.61 },
  { "Nizhny Novgorod", lat = 56.33, lon = 44.00 }, { "Kazan", lat = 55.79, lon = 49.12 },
  { "Chelyabinsk", lat = 55.16, lon = 61.40 }, { "Omsk", lat = 54.99, lon = 73.37 },
  { "Samara", lat = 53.20, lon = 50.15 }, { "Rostov-on-Don", "Rostov", lat = 47.24, lon = 39.71 },
  { "Ufa", lat = 54.74, lon = 55.97 }, { "Krasnoyarsk", lat = 56.01, lon = 92.87 },
  { "Perm", lat = 58.01, lon = 56.25, ambiguous = true }, { "Voronezh", lat = 51.66, lon = 39.20 },
  { "Volgograd", "Stalingrad", lat = 48.71, lon = 44.51 }, { "Krasnodar", lat = 45.04, lon = 38.98 },
  { "Saratov", lat = 51.53, lon = 46.03 }, { "Tyumen", lat = 57.15, lon = 65.53 },
  { "Izhevsk", lat = 56.85, lon = 53.20 }, { "Irkutsk", lat = 52.29, lon = 104.28 },
  { "Khabarovsk", lat = 48.48, lon = 135.07 }, { "Vladivostok", lat = 43.12, lon = 131.89 },
  { "Yaroslavl", lat = 57.63, lon = 39.87 }, { "Makhachkala", lat = 42.98, lon = 47.50 },
  { "Tomsk", lat = 56.50, lon = 84.97 }, { "Kaliningrad", lat = 54.71, lon = 20.51 },
  { "Sochi", lat = 43.60, lon = 39.73 }, { "Grozny", lat = 43.32, lon = 45.69 },
  { "Beslan", lat = 43.19, lon = 44.54 }, { "Vladikavkaz", lat = 43.02, lon = 44.68 },
  { "Nazran", lat = 43.23, lon = 44.77 }, { "Murmansk", lat = 68.97, lon = 33.09 },
  { "Arkhangelsk", lat = 64.54, lon = 40.54 }, { "Astrakhan", lat = 46.35, lon = 48.04 },
  { "Penza", lat = 53.19, lon = 45.02 }, { "Tula", lat = 54.19, lon = 37.62, ambiguous = true },
  { "Ryazan", lat = 54.63, lon = 39.74 }, { "Kursk", lat = 51.73, lon = 36.19 },
  { "Belgorod", lat = 50.60, lon = 36.59 }, { "Bryansk", lat = 53.25, lon = 34.37 },
  { "Smolensk", lat = 54.78, lon = 32.05 }, { "Engels", lat = 51.50, lon = 46.12, ambiguous = true },
  { "Norilsk", lat = 69.35, lon = 88.20 }, { "Mineralnye Vody", lat = 44.21, lon = 43.14 },
})

cities("UKR", { -- Ukraine
  { "Kharkiv", "Kharkov", lat = 49.99, lon = 36.23 }, { "Odesa", "Odessa", lat = 46.48, lon = 30.73 },
  { "Dnipro", "Dnipropetrovsk", "Dnepropetrovsk", lat = 48.46, lon = 35.05 },
  { "Donetsk", lat = 48.02, lon = 37.80 },
  { "Zaporizhzhia", "Zaporizhia", "Zaporozhye", lat = 47.84, lon = 35.14 },
  { "Lviv", "Lvov", lat = 49.84, lon = 24.03 }, { "Kryvyi Rih", "Krivoy Rog", lat = 47.91, lon = 33.39 },
  { "Mykolaiv", "Nikolaev", lat = 46.97, lon = 32.00 }, { "Mariupol", lat = 47.10, lon = 37.54 },
  { "Luhansk", "Lugansk", lat = 48.57, lon = 39.31 }, { "Sevastopol", lat = 44.62, lon = 33.52 },
  { "Simferopol", lat = 44.95, lon = 34.10 }, { "Kherson", lat = 46.64, lon = 32.62 },
  { "Poltava", lat = 49.59, lon = 34.55 }, { "Chernihiv", "Chernigov", lat = 51.50, lon = 31.30 },
  { "Cherkasy", lat = 49.44, lon = 32.06 }, { "Zhytomyr", lat = 50.25, lon = 28.66 },
  { "Sumy", lat = 50.91, lon = 34.80 }, { "Vinnytsia", lat = 49.23, lon = 28.47 },
  { "Ivano-Frankivsk", lat = 48.92, lon = 24.71 }, { "Uzhhorod", lat = 48.62, lon = 22.30 },
  { "Chernivtsi", lat = 48.29, lon = 25.94 }, { "Bakhmut", "Artemivsk", lat = 48.60, lon = 38.00 },
  { "Avdiivka", "Avdeevka", lat = 48.14, lon = 37.74 },
  { "Debaltseve", "Debaltsevo", lat = 48.34, lon = 38.40 },
  { "Horlivka", "Gorlovka", lat = 48.33, lon = 38.05 }, { "Sloviansk", "Slavyansk", lat = 48.87, lon = 37.62 },
  { "Kramatorsk", lat = 48.74, lon = 37.58 }, { "Kostiantynivka", lat = 48.53, lon = 37.71 },
  { "Pokrovsk", lat = 48.28, lon = 37.18 }, { "Severodonetsk", "Sievierodonetsk", lat = 48.95, lon = 38.49 },
  { "Lysychansk", lat = 48.90, lon = 38.43 }, { "Ilovaisk", lat = 47.92, lon = 38.20 },
  { "Stanytsia Luhanska", lat = 48.66, lon = 39.47 }, { "Zolote", lat = 48.68, lon = 38.51 },
  { "Popasna", lat = 48.63, lon = 38.37 }, { "Marinka", "Maryinka", lat = 47.94, lon = 37.50 },
  { "Shyrokyne", lat = 47.10, lon = 37.82 }, { "Yasynuvata", lat = 48.13, lon = 37.86 },
  { "Makiivka", "Makeevka", lat = 48.05, lon = 37.93 }, { "Melitopol", lat = 46.85, lon = 35.37 },
  { "Berdiansk", "Berdyansk", lat = 46.76, lon = 36.80 }, { "Enerhodar", lat = 47.50, lon = 34.66 },
  { "Izium", "Izyum", lat = 49.21, lon = 37.26 }, { "Kupiansk", "Kupyansk", lat = 49.71, lon = 37.61 },
  { "Bucha", lat = 50.55, lon = 30.21 }, { "Irpin", lat = 50.52, lon = 30.25 },
  { "Chernobyl", "Chornobyl", lat = 51.28, lon = 30.22 }, { "Yalta", lat = 44.50, lon = 34.17 },
  { "Kerch", lat = 45.36, lon = 36.47 }, { "Zmiinyi Island", "Snake Island", lat = 45.26, lon = 30.20 },
})

cities("BLR", { -- Belarus
  { "Gomel", "Homel", lat = 52.44, lon = 30.98 }, { "Brest", lat = 52.10, lon = 23.69, ambiguous = true },
  { "Vitebsk", lat = 55.19, lon = 30.20 }, { "Grodno", lat = 53.68, lon = 23.83 },
  { "Mogilev", lat = 53.90, lon = 30.33 },
})

cities("MDA", { -- Moldova
  { "Tiraspol", lat = 46.84, lon = 29.63 },
  { "Bender", id = "bender-moldova", lat = 46.83, lon = 29.48, ambiguous = true },
})

cities("LTU", { -- Lithuania
  { "Kaunas", lat = 54.90, lon = 23.90 }, { "Klaipėda", "Klaipeda", lat = 55.70, lon = 21.14 },
})

cities("ROU", { -- Romania
  { "Cluj-Napoca", "Cluj", lat = 46.77, lon = 23.59 }, { "Timișoara", "Timisoara", lat = 45.76, lon = 21.23 },
  { "Iași", "Iasi", lat = 47.16, lon = 27.59 }, { "Constanța", "Constanta", lat = 44.18, lon = 28.63 },
})

cities("BGR", { -- Bulgaria
  { "Plovdiv", lat = 42.15, lon = 24.75 }, { "Varna", lat = 43.21, lon = 27.91 },
  { "Burgas", lat = 42.50, lon = 27.47 },
})

cities("HUN", { -- Hungary
  { "Debrecen", lat = 47.53, lon = 21.63 },
})

cities("SRB", { -- Serbia
  { "Novi Sad", lat = 45.25, lon = 19.84 }, { "Niš", "Nis", lat = 43.32, lon = 21.90 },
  { "Preševo", "Presevo", lat = 42.31, lon = 21.65 },
})

cities("BIH", { -- Bosnia and Herzegovina
  { "Banja Luka", lat = 44.77, lon = 17.19 }, { "Mostar", lat = 43.34, lon = 17.81 },
  { "Srebrenica", lat = 44.10, lon = 19.30 }, { "Tuzla", lat = 44.54, lon = 18.67 },
  { "Bihać", "Bihac", lat = 44.82, lon = 15.87 }, { "Goražde", "Gorazde", lat = 43.67, lon = 18.98 },
  { "Pale", id = "pale-bosnia", lat = 43.82, lon = 18.57, ambiguous = true },
})

cities("HRV", { -- Croatia
  { "Split", lat = 43.51, lon = 16.44, ambiguous = true }, { "Rijeka", lat = 45.33, lon = 14.44 },
  { "Vukovar", lat = 45.35, lon = 19.00 }, { "Dubrovnik", lat = 42.65, lon = 18.09 },
})

cities("XKX", { -- Kosovo
  { "Mitrovica", "Kosovska Mitrovica", lat = 42.89, lon = 20.87 }, { "Prizren", lat = 42.21, lon = 20.74 },
  { "Peja", "Peć", lat = 42.66, lon = 20.29 },
})

cities("ALB", { -- Albania
  { "Durrës", "Durres", lat = 41.32, lon = 19.45 }, { "Kukës", "Kukes", lat = 42.08, lon = 20.42 },
})

cities("MKD", { -- North Macedonia
  { "Tetovo", lat = 42.01, lon = 20.97 }, { "Kumanovo", lat = 42.13, lon = 21.71 },
  { "Ohrid", lat = 41.12, lon = 20.80 },
})

cities("CYP", { -- Cyprus
  { "Limassol", lat = 34.68, lon = 33.04 }, { "Larnaca", lat = 34.92, lon = 33.63 },
  { "Famagusta", lat = 35.12, lon = 33.94 }, { "Varosha", lat = 35.11, lon = 33.95 },
})

cities("GEO", { -- Georgia
  { "Batumi", lat = 41.65, lon = 41.64 }, { "Kutaisi", lat = 42.27, lon = 42.70 },
  { "Gori", lat = 41.98, lon = 44.11, ambiguous = true }, { "Sukhumi", "Sokhumi", lat = 43.00, lon = 41.02 },
  { "Tskhinvali", lat = 42.23, lon = 43.97 }, { "Zugdidi", lat = 42.51, lon = 41.87 },
})

cities("ARM", { -- Armenia
  { "Gyumri", lat = 40.79, lon = 43.85 }, { "Vanadzor", lat = 40.81, lon = 44.49 },
  { "Goris", lat = 39.51, lon = 46.34 },
})

cities("AZE", { -- Azerbaijan
  { "Ganja", lat = 40.68, lon = 46.36 }, { "Sumgait", lat = 40.59, lon = 49.67 },
  { "Stepanakert", "Khankendi", lat = 39.82, lon = 46.75 }, { "Shusha", "Shushi", lat = 39.76, lon = 46.75 },
  { "Lachin", lat = 39.64, lon = 46.55 }, { "Agdam", "Aghdam", lat = 39.99, lon = 46.93 },
  { "Nakhchivan", lat = 39.21, lon = 45.41 },
})

cities("KAZ", { -- Kazakhstan
  { "Almaty", "Alma-Ata", lat = 43.24, lon = 76.89 }, { "Shymkent", lat = 42.34, lon = 69.59 },
  { "Karaganda", lat = 49.80, lon = 73.10 }, { "Baikonur", lat = 45.62, lon = 63.31 },
})

cities("UZB", { -- Uzbekistan
  { "Samarkand", lat = 39.65, lon = 66.96 }, { "Bukhara", lat = 39.77, lon = 64.43 },
  { "Andijan", lat = 40.78, lon = 72.34 }, { "Namangan", lat = 41.00, lon = 71.67 },
  { "Termez", lat = 37.22, lon = 67.28 },
})

cities("KGZ", { -- Kyrgyzstan
  { "Osh", lat = 40.53, lon = 72.80 },
  { "Jalal-Abad", id = "jalal-abad-kyrgyzstan", lat = 40.93, lon = 73.00 },
  { "Batken", lat = 40.06, lon = 70.82 },
})

cities("TJK", { -- Tajikistan
  { "Khujand", lat = 40.28, lon = 69.62 }, { "Khorog", lat = 37.49, lon = 71.55 },
})
