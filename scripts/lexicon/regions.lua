-- US states, provinces and regions in the news, seas, straits and rivers, parts of the world, and
-- states that are no more.
--
-- Sources: common reference knowledge. Facts only. Coordinates are WGS 84 degrees and name a point
-- well inside.

-- The states of the United States.
local us_states = {
  { "Alabama", 32.8, -86.8 }, { "Alaska", 64.0, -152.0 }, { "Arizona", 34.3, -111.7 }, { "Arkansas", 34.8, -92.4 }, { "California", 37.2, -119.5 }, { "Colorado", 39.0, -105.5 },
  { "Connecticut", 41.6, -72.7 }, { "Delaware", 39.0, -75.5 }, { "Florida", 28.5, -82.0 }, { "Hawaii", 20.5, -157.0 }, { "Idaho", 44.4, -114.6 }, { "Illinois", 40.0, -89.2 },
  { "Indiana", 39.9, -86.3 }, { "Iowa", 42.0, -93.5 }, { "Kansas", 38.5, -98.4 }, { "Kentucky", 37.5, -85.3 }, { "Louisiana", 31.0, -92.0 }, { "Maine", 45.4, -69.2 },
  { "Maryland", 39.0, -76.8 }, { "Massachusetts", 42.3, -71.8 }, { "Michigan", 44.3, -85.4 }, { "Minnesota", 46.3, -94.3 }, { "Mississippi", 32.7, -89.7 }, { "Missouri", 38.4, -92.5 },
  { "Montana", 47.0, -109.6 }, { "Nebraska", 41.5, -99.8 }, { "Nevada", 39.3, -116.6 }, { "New Hampshire", 43.7, -71.6 }, { "New Jersey", 40.2, -74.7 }, { "New Mexico", 34.4, -106.1 },
  { "North Carolina", 35.6, -79.4 }, { "North Dakota", 47.4, -100.5 }, { "Ohio", 40.3, -82.8 }, { "Oklahoma", 35.6, -97.5 }, { "Oregon", 43.9, -120.6 }, { "Pennsylvania", 40.9, -77.8 },
  { "Rhode Island", 41.7, -71.6 }, { "South Carolina", 33.9, -80.9 }, { "South Dakota", 44.4, -100.2 }, { "Tennessee", 35.9, -86.4 }, { "Texas", 31.5, -99.3 }, { "Utah", 39.3, -111.7 },
  { "Vermont", 44.1, -72.7 }, { "Virginia", 37.5, -78.8 }, { "West Virginia", 38.6, -80.6 }, { "Wisconsin", 44.6, -89.9 }, { "Wyoming", 43.0, -107.5 },
}
for i = 1, #us_states do
  region { us_states[i][1], type = "state", country = "USA", lat = us_states[i][2], lon = us_states[i][3] }
end
region { "Georgia", id = "georgia-us", type = "state", country = "USA", lat = 32.6, lon = -83.4, ambiguous = true }
region { "Washington State", type = "state", country = "USA", lat = 47.4, lon = -120.4 }
region { "New York State", type = "state", country = "USA", lat = 43.0, lon = -75.5 }
region { "District of Columbia", type = "district", country = "USA", lat = 38.9, lon = -77.0 }

-- Nations and regions within states.
region { "England", type = "nation", country = "GBR", lat = 52.5, lon = -1.5 }
region { "Scotland", type = "nation", country = "GBR", lat = 56.8, lon = -4.2 }
region { "Wales", type = "nation", country = "GBR", lat = 52.4, lon = -3.7 }
region { "Northern Ireland", "Ulster", type = "nation", country = "GBR", lat = 54.6, lon = -6.7 }
region { "Crimea", "Crimean Peninsula", country = "UKR", adjective = "Crimean", lat = 45.3, lon = 34.4 }
region { "Donbas", "Donbass", "Donets Basin", country = "UKR", lat = 48.3, lon = 38.0 }
region { "Donetsk Oblast", "Donetsk Region", country = "UKR", type = "province" }
region { "Luhansk Oblast", "Luhansk Region", country = "UKR", type = "province" }
region { "Kherson Oblast", country = "UKR", type = "province" }
region { "Zaporizhzhia Oblast", country = "UKR", type = "province" }
region { "Sea of Azov", "Azov Sea", lat = 46.0, lon = 36.5, type = "sea" }
region { "Transnistria", "Transdniestria", "Trans-Dniester", "Transdniester", country = "MDA", adjective = "Transnistrian", lat = 47.0, lon = 29.6 }
region { "Abkhazia", country = "GEO", lat = 43.0, lon = 41.0 }
region { "South Ossetia", country = "GEO", adjective = "South Ossetian", lat = 42.3, lon = 44.0 }
region { "North Ossetia", country = "RUS", lat = 43.0, lon = 44.2 }
region { "Nagorno-Karabakh", "Nagorno Karabakh", "Karabakh", "Artsakh", "Mountainous Karabakh", country = "AZE", lat = 39.9, lon = 46.6 }
region { "Chechnya", "Chechen Republic", country = "RUS", lat = 43.4, lon = 45.7 }
region { "Dagestan", country = "RUS", adjective = "Dagestani", lat = 43.0, lon = 47.0 }
region { "Ingushetia", country = "RUS", lat = 43.1, lon = 45.0 }
region { "Tatarstan", country = "RUS", lat = 55.4, lon = 50.8 }
region { "Siberia", country = "RUS", adjective = "Siberian", lat = 60.0, lon = 105.0 }
region { "North Caucasus", "Northern Caucasus", country = "RUS" }
region { "Caucasus", "South Caucasus", "Transcaucasus" }
region { "Republika Srpska", "Republika Srbska", country = "BIH" }
region { "Northern Cyprus", "Turkish Republic of Northern Cyprus", "North Cyprus", lat = 35.3, lon = 33.5 }
region { "Catalonia", country = "ESP", adjective = "Catalan", lat = 41.8, lon = 1.5 }
region { "Basque Country", country = "ESP", lat = 43.0, lon = -2.6 }
region { "Andalusia", country = "ESP" }
region { "Corsica", country = "FRA", adjective = "Corsican", lat = 42.0, lon = 9.0 }
region { "Sicily", country = "ITA", adjective = "Sicilian", lat = 37.6, lon = 14.0 }
region { "Bavaria", country = "DEU", adjective = "Bavarian", lat = 48.9, lon = 11.4 }
region { "Saxony", country = "DEU" }
region { "Vojvodina", country = "SRB" }
region { "Gaza Strip", "Gaza", country = "PSE", adjective = "Gazan", people = "Gazans", lat = 31.42, lon = 34.36 }
region { "West Bank", country = "PSE", lat = 31.95, lon = 35.25 }
region { "Sinai", "Sinai Peninsula", country = "EGY", lat = 29.5, lon = 34.0 }
region { "North Sinai", country = "EGY" }
region { "Suez Canal", country = "EGY", type = "canal" }
region { "Galilee", country = "ISR" }
region { "Negev", country = "ISR" }
region { "Bekaa Valley", "Bekaa", "Beqaa Valley", "Beqaa", country = "LBN", lat = 33.9, lon = 36.0 }
region { "South Lebanon", "Southern Lebanon", country = "LBN" }
region { "Blue Line", id = "blue-line-lebanon", type = "line", ambiguous = true }
region { "Green Zone", id = "green-zone-baghdad", type = "district", country = "IRQ", ambiguous = true }
region { "Anbar", "Anbar Province", "al-Anbar", country = "IRQ", lat = 32.5, lon = 42.0 }
region { "Nineveh", "Ninawa", "Nineveh Province", country = "IRQ", lat = 36.0, lon = 42.3 }
region { "Diyala", "Diyala Province", country = "IRQ", lat = 33.8, lon = 45.0 }
region { "Salahuddin", "Salah al-Din", "Saladin Province", country = "IRQ" , lat = 34.5, lon = 43.6 }
region { "Iraqi Kurdistan", "Kurdistan Region", "Kurdistan Region of Iraq", country = "IRQ", lat = 36.2, lon = 44.3 }
region { "Kurdistan", lat = 37.0, lon = 43.0 }
region { "Khuzestan", country = "IRN" }
region { "Sistan-Baluchestan", "Sistan and Baluchestan", "Sistan-Baluchistan", country = "IRN" }
region { "Balochistan", "Baluchistan", country = "PAK", lat = 28.5, lon = 65.5 }
region { "Sindh", country = "PAK", lat = 26.0, lon = 68.8 }
region { "Khyber Pakhtunkhwa", "Khyber-Pakhtunkhwa", "North-West Frontier Province", country = "PAK", lat = 34.5, lon = 72.0 }
region { "Punjab", lat = 31.0, lon = 73.5 }
region { "Federally Administered Tribal Areas", acronym = { { "FATA", ambiguous = true } }, country = "PAK" }
region { "Kashmir", "Jammu and Kashmir", "Indian-administered Kashmir", "Pakistan-administered Kashmir", lat = 34.3, lon = 75.5 }
region { "Line of Control", type = "line", acronym = { { "LoC", ambiguous = true } } }
region { "Line of Actual Control", type = "line" }
region { "Ladakh", country = "IND", lat = 34.2, lon = 77.6 }
region { "Galwan Valley", type = "valley" }
region { "Assam", country = "IND", lat = 26.2, lon = 92.9 }
region { "Manipur", country = "IND", lat = 24.7, lon = 93.9 }
region { "Nagaland", country = "IND", lat = 26.1, lon = 94.5 }
region { "Gujarat", country = "IND", lat = 22.3, lon = 71.8 }
region { "Bihar", country = "IND", lat = 25.6, lon = 85.6 }
region { "West Bengal", country = "IND", lat = 23.8, lon = 87.9 }
region { "Kerala", country = "IND", lat = 10.5, lon = 76.4 }
region { "Tamil Nadu", country = "IND", lat = 11.1, lon = 78.4 }
region { "Uttar Pradesh", country = "IND", lat = 27.0, lon = 80.7 }
region { "Chhattisgarh", country = "IND", lat = 21.3, lon = 82.0 }
region { "Arunachal Pradesh", country = "IND", lat = 28.0, lon = 94.6 }
region { "Tibet", country = "CHN", lat = 31.0, lon = 88.0 }
region { "Xinjiang", "East Turkestan", country = "CHN", lat = 41.0, lon = 85.0 }
region { "Inner Mongolia", country = "CHN" }
region { "Sichuan", country = "CHN", lat = 30.6, lon = 103.0 }
region { "Hubei", country = "CHN", lat = 31.0, lon = 112.3 }
region { "Guangdong", country = "CHN", lat = 23.4, lon = 113.4 }
region { "Yunnan", country = "CHN", lat = 25.0, lon = 101.5 }
region { "Rakhine", "Rakhine State", "Arakan", country = "MMR", lat = 20.0, lon = 93.5 }
region { "Kachin State", country = "MMR", lat = 26.0, lon = 97.5 }
region { "Shan State", country = "MMR", lat = 22.0, lon = 98.0 }
region { "Karen State", "Kayin State", country = "MMR" }
region { "Chin State", country = "MMR" }
region { "Mindanao", country = "PHL", lat = 7.5, lon = 125.0 }
region { "Bangsamoro", country = "PHL" }
region { "Sulu", "Sulu Archipelago", country = "PHL" }
region { "Aceh", country = "IDN", adjective = "Acehnese", lat = 4.5, lon = 96.8 }
region { "Papua", "West Papua", "Irian Jaya", country = "IDN", adjective = "Papuan", lat = -4.0, lon = 138.0 }
region { "Sulawesi", country = "IDN", lat = -2.0, lon = 121.0 }
region { "Java", country = "IDN", lat = -7.3, lon = 110.0 }
region { "Sumatra", country = "IDN", lat = 0.0, lon = 102.0 }
region { "Bali", country = "IDN", lat = -8.4, lon = 115.2 }
region { "Maluku", "Moluccas", country = "IDN" }
region { "Southern Thailand", "Deep South", id = "southern-thailand", country = "THA", ambiguous = "Deep South" }
region { "Darfur", "West Darfur", "North Darfur", "South Darfur", "Central Darfur", "East Darfur", country = "SDN", lat = 13.0, lon = 24.5 }
region { "Kordofan", "South Kordofan", "North Kordofan", "West Kordofan", country = "SDN", lat = 12.0, lon = 30.0 }
region { "Nuba Mountains", country = "SDN", lat = 11.5, lon = 30.5 }
region { "Blue Nile", "Blue Nile State", country = "SDN" , lat = 11.5, lon = 34.3 }
region { "Gezira", "Gezira State", "al-Jazirah", country = "SDN", lat = 14.5, lon = 33.3 }
region { "Equatoria", country = "SSD" }
region { "Jonglei", country = "SSD", lat = 7.4, lon = 32.4 }
region { "Unity State", country = "SSD" }
region { "Upper Nile", country = "SSD" }
region { "Tigray", "Tigray Region", country = "ETH", lat = 13.8, lon = 39.0 }
region { "Oromia", "Oromia Region", country = "ETH", lat = 8.0, lon = 39.0 }
region { "Amhara Region", country = "ETH", lat = 11.5, lon = 38.0 }
region { "Afar", "Afar Region", country = "ETH", lat = 11.8, lon = 41.0 }
region { "Ogaden", country = "ETH", lat = 7.5, lon = 44.0 }
region { "Somaliland", country = "SOM", adjective = "Somalilander", lat = 9.6, lon = 45.5 }
region { "Puntland", country = "SOM", lat = 9.0, lon = 49.5 }
region { "Jubaland", country = "SOM" }
region { "North Kivu", "North-Kivu", country = "COD", lat = -0.8, lon = 29.0 }
region { "South Kivu", "South-Kivu", country = "COD", lat = -3.0, lon = 28.3 }
region { "Kivu", "Kivus", country = "COD", lat = -2.0, lon = 28.7 }
region { "Ituri", "Ituri Province", country = "COD", lat = 1.6, lon = 29.6 }
region { "Katanga", country = "COD", lat = -9.0, lon = 26.0 }
region { "Kasai", country = "COD", lat = -5.5, lon = 21.5 }
region { "Borno", "Borno State", country = "NGA", lat = 11.8, lon = 13.0 }
region { "Adamawa", "Adamawa State", country = "NGA", lat = 9.5, lon = 12.5 }
region { "Yobe", "Yobe State", country = "NGA", lat = 12.3, lon = 11.5 }
region { "Zamfara", "Zamfara State", country = "NGA", lat = 12.1, lon = 6.2 }
region { "Biafra", country = "NGA" }
region { "Niger Delta", country = "NGA", lat = 5.0, lon = 6.0 }
region { "Azawad", country = "MLI" }
region { "Ambazonia", country = "CMR" }
region { "Casamance", country = "SEN", lat = 12.8, lon = -15.5 }
region { "Lake Chad", "Lake Chad Basin", lat = 13.0, lon = 14.0, type = "lake" }
region { "Cyrenaica", country = "LBY" }
region { "Fezzan", country = "LBY" }
region { "Tripolitania", country = "LBY" }
region { "Chiapas", country = "MEX", lat = 16.5, lon = -92.5 }
region { "Guerrero", country = "MEX", lat = 17.6, lon = -99.9, ambiguous = true }
region { "Sinaloa", country = "MEX", lat = 25.0, lon = -107.5 }
region { "Michoacán", "Michoacan", country = "MEX", lat = 19.2, lon = -101.9 }
region { "Quebec", "Québec", country = "CAN", lat = 52.0, lon = -72.0 }
region { "Ontario", country = "CAN", lat = 50.0, lon = -86.0 }
region { "British Columbia", country = "CAN", lat = 54.0, lon = -125.0 }
region { "Alberta", country = "CAN", lat = 55.0, lon = -115.0 }
region { "Esequibo", "Essequibo", "Guayana Esequiba", lat = 6.0, lon = -59.5 }
region { "Amazon", "Amazonia", ambiguous = "Amazon" }
region { "New South Wales", country = "AUS", lat = -32.0, lon = 147.0 }
region { "Queensland", country = "AUS", lat = -22.0, lon = 144.0 }
region { "Tasmania", country = "AUS", lat = -42.0, lon = 146.5 }

-- Provinces that the news of wars names.
local function provinces(country, list)
  for i = 1, #list do
    local one = list[i]
    one.type = "province"
    one.country = country
    region(one)
  end
end
provinces("AFG", { { "Kunar", lat = 34.9, lon = 71.1 }, { "Nuristan", lat = 35.3, lon = 70.9 }, { "Wardak", "Maidan Wardak", lat = 34.4, lon = 68.4 }, { "Logar", lat = 34.0, lon = 69.2 }, { "Kapisa", lat = 35.0, lon = 69.6 }, { "Laghman", lat = 34.7, lon = 70.2 }, { "Baghlan", lat = 36.1, lon = 68.7 }, { "Takhar", lat = 36.7, lon = 69.8 }, { "Faryab", lat = 36.1, lon = 64.9 }, { "Badghis", lat = 35.0, lon = 63.8 }, { "Nimroz", "Nimruz", lat = 31.0, lon = 62.5 }, { "Parwan", lat = 35.1, lon = 69.0 }, { "Jowzjan", lat = 36.9, lon = 65.7 }, { "Samangan", lat = 36.0, lon = 67.6 }, { "Sar-e Pol", "Sar-e-Pul", lat = 35.6, lon = 66.3 }, { "Daykundi", lat = 33.7, lon = 66.1 } })
provinces("PAK", { { "Bajaur", lat = 34.7, lon = 71.5 }, { "Mohmand", lat = 34.5, lon = 71.3 }, { "Orakzai", lat = 33.7, lon = 70.9 }, { "Kurram", lat = 33.8, lon = 70.1 }, { "Khyber Pass", lat = 34.1, lon = 71.1 }, { "Gilgit-Baltistan", lat = 35.8, lon = 74.5 }, { "Azad Kashmir", lat = 33.9, lon = 73.8 } })
provinces("IND", { { "Maharashtra", lat = 19.6, lon = 75.6 }, { "Karnataka", lat = 15.0, lon = 76.0 }, { "Andhra Pradesh", lat = 15.9, lon = 79.7 }, { "Telangana", lat = 17.9, lon = 79.1 }, { "Rajasthan", lat = 26.6, lon = 73.9 }, { "Madhya Pradesh", lat = 23.5, lon = 78.0 }, { "Jharkhand", lat = 23.6, lon = 85.3 }, { "Odisha", "Orissa", lat = 20.5, lon = 84.4 }, { "Haryana", lat = 29.2, lon = 76.3 }, { "Himachal Pradesh", lat = 31.9, lon = 77.2 }, { "Uttarakhand", lat = 30.1, lon = 79.2 }, { "Tripura", lat = 23.8, lon = 91.3 }, { "Mizoram", lat = 23.3, lon = 92.8 }, { "Meghalaya", lat = 25.5, lon = 91.3 }, { "Sikkim", lat = 27.5, lon = 88.5 } })
provinces("CHN", { { "Hunan", lat = 27.6, lon = 111.7 }, { "Hebei", lat = 38.5, lon = 115.5 }, { "Henan", lat = 33.9, lon = 113.5 }, { "Shandong", lat = 36.4, lon = 118.4 }, { "Shanxi", lat = 37.6, lon = 112.3 }, { "Shaanxi", lat = 35.2, lon = 108.9 }, { "Gansu", lat = 37.8, lon = 101.0 }, { "Qinghai", lat = 35.4, lon = 96.0 }, { "Guangxi", lat = 23.8, lon = 108.8 }, { "Guizhou", lat = 26.8, lon = 106.9 }, { "Jiangsu", lat = 33.0, lon = 119.9 }, { "Jiangxi", lat = 27.6, lon = 115.7 }, { "Zhejiang", lat = 29.2, lon = 120.1 }, { "Anhui", lat = 31.8, lon = 117.2 }, { "Fujian", lat = 26.0, lon = 118.0 }, { "Jilin", lat = 43.7, lon = 126.2 }, { "Liaoning", lat = 41.3, lon = 122.6 }, { "Heilongjiang", lat = 47.9, lon = 127.8 }, { "Hainan", lat = 19.2, lon = 109.7 }, { "Ningxia", lat = 37.3, lon = 106.2 } })
provinces("SYR", { { "Jebel Tharda", "Jabal Tharda", lat = 35.27, lon = 40.10 }, { "Hauran", "Hawran", lat = 32.7, lon = 36.2 } })
provinces("UKR", { { "Kharkiv Oblast", lat = 49.6, lon = 36.4 }, { "Odesa Oblast", lat = 46.7, lon = 30.5 }, { "Sumy Oblast", lat = 51.0, lon = 34.3 }, { "Chernihiv Oblast", lat = 51.3, lon = 32.0 }, { "Kyiv Oblast", lat = 50.3, lon = 30.5 }, { "Mykolaiv Oblast", lat = 47.5, lon = 31.8 }, { "Dnipropetrovsk Oblast", lat = 48.4, lon = 35.0 } })
provinces("RUS", { { "Belgorod Oblast", lat = 50.8, lon = 37.5 }, { "Kursk Oblast", lat = 51.7, lon = 36.2 }, { "Bryansk Oblast", lat = 52.9, lon = 33.4 }, { "Kabardino-Balkaria", lat = 43.5, lon = 43.4 } })
region { "Himalayas", "Himalaya", adjective = "Himalayan" }
region { "Canary Islands", country = "ESP", lat = 28.3, lon = -16.5 }
region { "Hollywood", country = "USA", type = "district", lat = 34.09, lon = -118.33 }
region { "Wall Street", country = "USA", type = "street", lat = 40.71, lon = -74.01 }
region { "Tahrir Square", country = "EGY", type = "square", lat = 30.04, lon = 31.24 }
region { "Maidan", "Maidan Nezalezhnosti", "Independence Square", id = "maidan-kyiv", country = "UKR", type = "square", lat = 50.45, lon = 30.52, ambiguous = { "Maidan", "Independence Square" } }
region { "Red Square", country = "RUS", type = "square", lat = 55.75, lon = 37.62 }
region { "Temple Mount", "Haram al-Sharif", "Al-Aqsa compound", type = "holy site", lat = 31.78, lon = 35.24 }
region { "Al-Aqsa Mosque", type = "holy site", lat = 31.78, lon = 35.24 }
region { "Zaporizhzhia Nuclear Power Plant", "Zaporizhzhia nuclear plant", country = "UKR", type = "nuclear plant", lat = 47.51, lon = 34.59 }
region { "Antonov Airport", "Hostomel Airport", country = "UKR", type = "airport", lat = 50.60, lon = 30.19 }

-- Parts of the world.
region { "Middle East", "Mideast", "Near East", adjective = "Middle Eastern" }
region { "Levant" }
region { "Persian Gulf", "Arabian Gulf", lat = 26.5, lon = 52.0, type = "sea" }
region { "Gulf", id = "gulf-region", ambiguous = { "Gulf" } }
region { "Strait of Hormuz", "Straits of Hormuz", "Hormuz Strait", lat = 26.6, lon = 56.3, type = "strait" }
region { "Bab el-Mandeb", "Bab al-Mandab", "Bab el-Mandeb Strait", "Bab al-Mandeb", lat = 12.6, lon = 43.3, type = "strait" }
region { "Red Sea", lat = 20.0, lon = 38.5, type = "sea" }
region { "Black Sea", lat = 43.4, lon = 34.3, type = "sea" }
region { "Mediterranean", "Mediterranean Sea", "Eastern Mediterranean", lat = 35.0, lon = 18.0, type = "sea" }
region { "Aegean Sea", "Aegean", type = "sea" }
region { "Caspian Sea", "Caspian", type = "sea" }
region { "Baltic Sea", "Baltic", type = "sea" }
region { "South China Sea", lat = 12.0, lon = 113.0, type = "sea" }
region { "East China Sea", type = "sea" }
region { "Taiwan Strait", lat = 24.5, lon = 119.5, type = "strait" }
region { "Spratly Islands", "Spratlys", lat = 10.0, lon = 114.0 }
region { "Paracel Islands", "Paracels", lat = 16.5, lon = 112.0 }
region { "Senkaku Islands", "Senkakus", "Diaoyu Islands", lat = 25.8, lon = 123.5 }
region { "Kuril Islands", "Kurils", "Northern Territories", ambiguous = "Northern Territories" }
region { "Gulf of Aden", lat = 12.5, lon = 48.0, type = "sea" }
region { "Gulf of Guinea", type = "sea" }
region { "Indian Ocean", type = "sea" }
region { "Pacific Ocean", "Pacific", type = "sea" }
region { "Atlantic Ocean", "Atlantic", type = "sea" }
region { "Arctic", "Arctic Ocean" }
region { "Bosphorus", "Bosporus", type = "strait" }
region { "Dardanelles", type = "strait" }
region { "Euphrates", "Euphrates River", lat = 35.9, lon = 38.8, type = "river" }
region { "Tigris", "Tigris River", type = "river" }
region { "Nile", "Nile River", "River Nile", type = "river" }
region { "Jordan River", "River Jordan", type = "river" }
region { "Jordan Valley", type = "valley" }
region { "Dnipro River", "Dnieper", "Dnieper River", type = "river" }
region { "Danube", type = "river" }
region { "Durand Line", type = "line" }
region { "Demilitarized Zone", "Demilitarised Zone", id = "korean-dmz", acronym = "DMZ", type = "zone", ambiguous = { "Demilitarized Zone", "Demilitarised Zone" } }
region { "Korean Peninsula", adjective = "Korean", lat = 38.0, lon = 127.0 }
region { "Arabian Peninsula" }
region { "Europe", "Continental Europe" }
region { "Eastern Europe", "East Europe" }
region { "Western Europe", "West Europe" }
region { "Central Europe" }
region { "Balkans", "Western Balkans", adjective = "Balkan" }
region { "Scandinavia", adjective = "Scandinavian" }
region { "Baltic States", "Baltic states", "Baltics" }
region { "Asia" }
region { "Central Asia", adjective = "Central Asian" }
region { "South Asia", adjective = "South Asian" }
region { "East Asia", adjective = "East Asian" }
region { "Southeast Asia", "South-East Asia", "South East Asia", adjective = "Southeast Asian" }
region { "Asia-Pacific", "Indo-Pacific" }
region { "Africa" }
region { "North Africa", adjective = "North African" }
region { "West Africa", "Western Africa", adjective = "West African" }
region { "East Africa", "Eastern Africa", adjective = "East African" }
region { "Central Africa" }
region { "Southern Africa", adjective = "Southern African" }
region { "Sub-Saharan Africa" }
region { "Horn of Africa" }
region { "Sahel", lat = 15.0, lon = 0.0 }
region { "Sahara", "Sahara Desert" }
region { "Great Lakes region", "African Great Lakes" }
region { "Maghreb", "Maghrib" }
region { "North America", adjective = "North American" }
region { "South America", adjective = "South American" }
region { "Latin America" }
region { "Central America", adjective = "Central American" }
region { "Caribbean", "West Indies" }
region { "Oceania" }
region { "Arab World" }
region { "Islamic World", "Muslim World", id = "muslim-world" }
region { "West", id = "the-west", ambiguous = true }

-- States that are no more.
place { "Soviet Union", "Union of Soviet Socialist Republics", acronym = "USSR", type = "former country" }
place { "Yugoslavia", "Socialist Federal Republic of Yugoslavia", "Federal Republic of Yugoslavia", type = "former country" }
place { "Czechoslovakia", type = "former country", adjective = "Czechoslovak" }
place { "East Germany", "German Democratic Republic", acronym = { "GDR", "DDR" }, ambiguous = "DDR", type = "former country", adjective = "East German", people = "East Germans" }
place { "West Germany", type = "former country", adjective = "West German", people = "West Germans" }
place { "Serbia and Montenegro", type = "former country" }
place { "Ottoman Empire", type = "former country", adjective = "Ottoman" }
place { "Rhodesia", type = "former country" }
