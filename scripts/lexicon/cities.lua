-- Cities above about 300,000 people, and towns that wars and talks have made known. Capitals stand
-- with their countries (countries.lua), Syria's and Colombia's places in the files of their peace
-- processes.
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
