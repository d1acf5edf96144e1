-- Countries and the main territories: names, adjectives, peoples, capitals, codes.
--
-- Sources: ISO 3166-1 codes and official names as in Debian's iso-codes 4.15 (facts; its texts are
-- LGPL-2.1+); the CAMEO country codes, which are those of ISO save Kosovo (KSV); common names,
-- adjectives, capitals and their rounded coordinates from common reference knowledge.
-- A country's code is its id unless it says otherwise. Its capital is a place of its own, and the
-- capital's name may stand for the government.

country { "Afghanistan", "Islamic Republic of Afghanistan",
          id = "AFG", wikidata = "Q889", iso = "AF", adjective = "Afghan", people = "Afghans",
          capital = { "Kabul", lat = 34.53, lon = 69.17 } }
country { "Albania", "Republic of Albania",
          id = "ALB", wikidata = "Q222", iso = "AL", adjective = "Albanian", people = "Albanians",
          capital = { "Tirana", lat = 41.33, lon = 19.82 } }
country { "Algeria", "People's Democratic Republic of Algeria",
          id = "DZA", wikidata = "Q262", iso = "DZ", adjective = "Algerian", people = "Algerians",
          capital = { "Algiers", lat = 36.75, lon = 3.06 } }
country { "Andorra", "Principality of Andorra",
          id = "AND", wikidata = "Q228", iso = "AD", adjective = "Andorran", people = "Andorrans",
          capital = { "Andorra la Vella", lat = 42.51, lon = 1.52 } }
country { "Angola", "Republic of Angola",
          id = "AGO", wikidata = "Q916", iso = "AO", adjective = "Angolan", people = "Angolans",
          capital = { "Luanda", lat = -8.84, lon = 13.23 } }
country { "Antigua and Barbuda", "Antigua & Barbuda",
          id = "ATG", wikidata = "Q781", iso = "AG", adjective = "Antiguan", people = { "Antiguans", "Barbudans" },
          metonym = "St. John's",
          capital = { "Saint John's", "St. John's", id = "st-johns-antigua", lat = 17.12, lon = -61.85 } }
country { "Argentina", "Argentine Republic",
          id = "ARG", wikidata = "Q414", iso = "AR", adjective = { "Argentine", "Argentinian" }, people = { "Argentines", "Argentinians" },
          capital = { "Buenos Aires", lat = -34.60, lon = -58.38 } }
country { "Armenia", "Republic of Armenia",
          id = "ARM", wikidata = "Q399", iso = "AM", adjective = "Armenian", people = "Armenians",
          capital = { "Yerevan", lat = 40.18, lon = 44.51 } }
country { "Australia", "Commonwealth of Australia",
          id = "AUS", wikidata = "Q408", iso = "AU", adjective = "Australian", people = "Australians",
          capital = { "Canberra", lat = -35.28, lon = 149.13 } }
country { "Austria", "Republic of Austria",
          id = "AUT", wikidata = "Q40", iso = "AT", adjective = "Austrian", people = "Austrians",
          capital = { "Vienna", wikidata = "Q1741", lat = 48.21, lon = 16.37 } }
country { "Azerbaijan", "Republic of Azerbaijan",
          id = "AZE", wikidata = "Q227", iso = "AZ", adjective = { "Azerbaijani", "Azeri" }, people = { "Azerbaijanis", "Azeris" },
          capital = { "Baku", lat = 40.41, lon = 49.87 } }
country { "Bahamas", "Commonwealth of the Bahamas",
          id = "BHS", wikidata = "Q778", iso = "BS", adjective = "Bahamian", people = "Bahamians",
          capital = { "Nassau", lat = 25.05, lon = -77.35 } }
country { "Bahrain", "Kingdom of Bahrain",
          id = "BHR", wikidata = "Q398", iso = "BH", adjective = "Bahraini", people = "Bahrainis",
          capital = { "Manama", lat = 26.23, lon = 50.59 } }
country { "Bangladesh", "People's Republic of Bangladesh",
          id = "BGD", wikidata = "Q902", iso = "BD", adjective = "Bangladeshi", people = "Bangladeshis",
          metonym = "Dacca",
          capital = { "Dhaka", "Dacca", lat = 23.81, lon = 90.41 } }
country { "Barbados",
          id = "BRB", wikidata = "Q244", iso = "BB", adjective = { "Barbadian", "Bajan" }, people = { "Barbadians", "Bajans" },
          capital = { "Bridgetown", lat = 13.10, lon = -59.62 } }
country { "Belarus", "Republic of Belarus", "Byelorussia",
          id = "BLR", wikidata = "Q184", iso = "BY", adjective = { "Belarusian", "Belarussian" }, people = { "Belarusians", "Belarussians" },
          capital = { "Minsk", lat = 53.90, lon = 27.57 } }
country { "Belgium", "Kingdom of Belgium",
          id = "BEL", wikidata = "Q31", iso = "BE", adjective = "Belgian", people = "Belgians",
          capital = { "Brussels", wikidata = "Q239", lat = 50.85, lon = 4.35 } }
country { "Belize",
          id = "BLZ", wikidata = "Q242", iso = "BZ", adjective = "Belizean", people = "Belizeans",
          capital = { "Belmopan", lat = 17.25, lon = -88.77 } }
country { "Benin", "Republic of Benin",
          id = "BEN", wikidata = "Q962", iso = "BJ", adjective = "Beninese", people = "Beninese",
          capital = { "Porto-Novo", lat = 6.50, lon = 2.63 } }
country { "Bhutan", "Kingdom of Bhutan",
          id = "BTN", wikidata = "Q917", iso = "BT", adjective = "Bhutanese", people = "Bhutanese",
          capital = { "Thimphu", lat = 27.47, lon = 89.64 } }
country { "Bolivia", "Plurinational State of Bolivia",
          id = "BOL", wikidata = "Q750", iso = "BO", adjective = "Bolivian", people = "Bolivians",
          capital = { "La Paz", lat = -16.50, lon = -68.15 } }
country { "Bosnia and Herzegovina", "Republic of Bosnia and Herzegovina", "Bosnia", "Bosnia-Herzegovina", "Bosnia & Herzegovina",
          id = "BIH", wikidata = "Q225", iso = "BA", acronym = "BiH", adjective = "Bosnian", people = "Bosnians",
          capital = { "Sarajevo", lat = 43.86, lon = 18.41 } }
country { "Botswana", "Republic of Botswana",
          id = "BWA", wikidata = "Q963", iso = "BW", adjective = { "Botswanan", "Motswana" }, people = { "Botswanans", "Batswana" },
          capital = { "Gaborone", lat = -24.65, lon = 25.91 } }
country { "Brazil", "Federative Republic of Brazil",
          id = "BRA", wikidata = "Q155", iso = "BR", adjective = "Brazilian", people = "Brazilians",
          capital = { "Brasília", lat = -15.79, lon = -47.88 } }
country { "Brunei", "Brunei Darussalam",
          id = "BRN", wikidata = "Q921", iso = "BN", adjective = "Bruneian", people = "Bruneians",
          capital = { "Bandar Seri Begawan", lat = 4.89, lon = 114.94 } }
country { "Bulgaria", "Republic of Bulgaria",
          id = "BGR", wikidata = "Q219", iso = "BG", adjective = "Bulgarian", people = "Bulgarians",
          capital = { "Sofia", lat = 42.70, lon = 23.32, ambiguous = "Sofia" } }
country { "Burkina Faso",
          id = "BFA", wikidata = "Q965", iso = "BF", former = "Upper Volta", adjective = { "Burkinabe", "Burkinabé" }, people = "Burkinabes",
          capital = { "Ouagadougou", lat = 12.37, lon = -1.52 } }
country { "Burundi", "Republic of Burundi",
          id = "BDI", wikidata = "Q967", iso = "BI", adjective = "Burundian", people = "Burundians",
          capital = { "Gitega", lat = -3.43, lon = 29.92 } }
country { "Cambodia", "Kingdom of Cambodia", "Kampuchea",
          id = "KHM", wikidata = "Q424", iso = "KH", adjective = { "Cambodian", "Khmer" }, people = "Cambodians",
          capital = { "Phnom Penh", lat = 11.56, lon = 104.92 } }
country { "Cameroon", "Republic of Cameroon",
          id = "CMR", wikidata = "Q1009", iso = "CM", adjective = "Cameroonian", people = "Cameroonians",
          capital = { "Yaoundé", lat = 3.87, lon = 11.52 } }
country { "Canada",
          id = "CAN", wikidata = "Q16", iso = "CA", adjective = "Canadian", people = "Canadians",
          capital = { "Ottawa", lat = 45.42, lon = -75.70 } }
country { "Cape Verde", "Republic of Cabo Verde", "Cabo Verde",
          id = "CPV", wikidata = "Q1011", iso = "CV", adjective = "Cape Verdean", people = "Cape Verdeans",
          capital = { "Praia", lat = 14.93, lon = -23.51 } }
country { "Central African Republic", "Centrafrique",
          id = "CAF", wikidata = "Q929", iso = "CF", acronym = "CAR", adjective = "Central African", people = "Central Africans",
          capital = { "Bangui", lat = 4.36, lon = 18.56 } }
country { "Chad", "Republic of Chad",
          id = "TCD", wikidata = "Q657", iso = "TD", adjective = "Chadian", people = "Chadians",
          ambiguous = "Chad",
          metonym = "Ndjamena",
          capital = { "N'Djamena", "Ndjamena", lat = 12.13, lon = 15.06 } }
country { "Chile", "Republic of Chile",
          id = "CHL", wikidata = "Q298", iso = "CL", adjective = "Chilean", people = "Chileans",
          capital = { "Santiago", id = "santiago-chile", lat = -33.45, lon = -70.67 } }
country { "China", "People's Republic of China", "Mainland China", "Communist China",
          id = "CHN", wikidata = "Q148", iso = "CN", acronym = "PRC", adjective = "Chinese", people = "Chinese",
          metonym = "Peking",
          capital = { "Beijing", "Peking", wikidata = "Q956", lat = 39.90, lon = 116.41 } }
country { "Colombia", "Republic of Colombia",
          id = "COL", wikidata = "Q739", iso = "CO", adjective = "Colombian", people = "Colombians",
          metonym = "Santa Fe de Bogotá",
          capital = { "Bogotá", "Santa Fe de Bogotá", wikidata = "Q2841", lat = 4.71, lon = -74.07 } }
country { "Comoros", "Union of the Comoros", "Comoro Islands",
          id = "COM", wikidata = "Q970", iso = "KM", adjective = { "Comoran", "Comorian" }, people = { "Comorans", "Comorians" },
          capital = { "Moroni", lat = -11.70, lon = 43.26 } }
country { "Republic of the Congo", "Congo-Brazzaville", "Congo Republic", "Congo",
          id = "COG", wikidata = "Q971", iso = "CG", adjective = "Congolese", people = "Congolese",
          ambiguous = { "Congo", "Congolese" },
          capital = { "Brazzaville", lat = -4.26, lon = 15.28 } }
country { "Democratic Republic of the Congo", "Democratic Republic of Congo", "Congo-Kinshasa", "DR Congo", "Congo",
          id = "COD", wikidata = "Q974", iso = "CD", acronym = "DRC", former = "Zaire", adjective = "Congolese", people = "Congolese",
          ambiguous = "Congo",
          capital = { "Kinshasa", lat = -4.32, lon = 15.31 } }
country { "Costa Rica", "Republic of Costa Rica",
          id = "CRI", wikidata = "Q800", iso = "CR", adjective = "Costa Rican", people = "Costa Ricans",
          capital = { "San José", id = "san-jose-costa-rica", lat = 9.93, lon = -84.08, ambiguous = "San José" } }
country { "Ivory Coast", "Republic of Côte d'Ivoire", "Côte d'Ivoire", "Cote D'Ivoire",
          id = "CIV", wikidata = "Q1008", iso = "CI", adjective = "Ivorian", people = "Ivorians",
          capital = { "Yamoussoukro", lat = 6.83, lon = -5.29 } }
country { "Croatia", "Republic of Croatia",
          id = "HRV", wikidata = "Q224", iso = "HR", adjective = { "Croatian", "Croat" }, people = { "Croatians", "Croats" },
          capital = { "Zagreb", lat = 45.81, lon = 15.98 } }
country { "Cuba", "Republic of Cuba",
          id = "CUB", wikidata = "Q241", iso = "CU", adjective = "Cuban", people = "Cubans",
          capital = { "Havana", wikidata = "Q1563", lat = 23.11, lon = -82.37 } }
country { "Cyprus", "Republic of Cyprus",
          id = "CYP", wikidata = "Q229", iso = "CY", adjective = "Cypriot", people = "Cypriots",
          capital = { "Nicosia", lat = 35.19, lon = 33.38 } }
country { "Czech Republic", "Czechia",
          id = "CZE", wikidata = "Q213", iso = "CZ", adjective = "Czech", people = "Czechs",
          capital = { "Prague", lat = 50.08, lon = 14.44 } }
country { "Denmark", "Kingdom of Denmark",
          id = "DNK", wikidata = "Q35", iso = "DK", adjective = "Danish", people = "Danes",
          capital = { "Copenhagen", lat = 55.68, lon = 12.57 } }
country { "Djibouti", "Republic of Djibouti",
          id = "DJI", wikidata = "Q977", iso = "DJ", adjective = "Djiboutian", people = "Djiboutians",
          capital = { "Djibouti City", lat = 11.59, lon = 43.15 } }
country { "Dominica", "Commonwealth of Dominica",
          id = "DMA", wikidata = "Q784", iso = "DM", adjective = "Dominican", people = "Dominicans",
          ambiguous = { "Dominican", "Dominicans" },
          capital = { "Roseau", lat = 15.30, lon = -61.39, ambiguous = "Roseau" } }
country { "Dominican Republic",
          id = "DOM", wikidata = "Q786", iso = "DO", adjective = "Dominican", people = "Dominicans",
          ambiguous = { "Dominican", "Dominicans" },
          capital = { "Santo Domingo", lat = 18.47, lon = -69.89 } }
country { "East Timor", "Democratic Republic of Timor-Leste", "Timor-Leste",
          id = "TLS", wikidata = "Q574", iso = "TL", adjective = { "East Timorese", "Timorese" }, people = { "East Timorese", "Timorese" },
          capital = { "Dili", lat = -8.56, lon = 125.57 } }
country { "Ecuador", "Republic of Ecuador",
          id = "ECU", wikidata = "Q736", iso = "EC", adjective = { "Ecuadorian", "Ecuadorean" }, people = { "Ecuadorians", "Ecuadoreans" },
          capital = { "Quito", lat = -0.18, lon = -78.47 } }
country { "Egypt", "Arab Republic of Egypt",
          id = "EGY", wikidata = "Q79", iso = "EG", adjective = "Egyptian", people = "Egyptians",
          capital = { "Cairo", wikidata = "Q85", lat = 30.04, lon = 31.24 } }
country { "El Salvador", "Republic of El Salvador", "Salvador",
          id = "SLV", wikidata = "Q792", iso = "SV", adjective = { "Salvadoran", "Salvadorean" }, people = { "Salvadorans", "Salvadoreans" },
          ambiguous = "Salvador",
          capital = { "San Salvador", lat = 13.69, lon = -89.22 } }
country { "Equatorial Guinea", "Republic of Equatorial Guinea",
          id = "GNQ", wikidata = "Q983", iso = "GQ", adjective = { "Equatorial Guinean", "Equatoguinean" }, people = "Equatorial Guineans",
          capital = { "Malabo", lat = 3.75, lon = 8.78 } }
country { "Eritrea", "State of Eritrea",
          id = "ERI", wikidata = "Q986", iso = "ER", adjective = "Eritrean", people = "Eritreans",
          capital = { "Asmara", lat = 15.32, lon = 38.93 } }
country { "Estonia", "Republic of Estonia",
          id = "EST", wikidata = "Q191", iso = "EE", adjective = "Estonian", people = "Estonians",
          capital = { "Tallinn", lat = 59.44, lon = 24.75 } }
country { "Eswatini", "Kingdom of Eswatini",
          id = "SWZ", wikidata = "Q1050", iso = "SZ", former = "Swaziland", adjective = "Swazi", people = "Swazis",
          capital = { "Mbabane", lat = -26.31, lon = 31.14 } }
country { "Ethiopia", "Federal Democratic Republic of Ethiopia", "Abyssinia",
          id = "ETH", wikidata = "Q115", iso = "ET", adjective = "Ethiopian", people = "Ethiopians",
          capital = { "Addis Ababa", lat = 9.03, lon = 38.74 } }
country { "Fiji", "Republic of Fiji", "Fiji Islands",
          id = "FJI", wikidata = "Q712", iso = "FJ", adjective = "Fijian", people = "Fijians",
          capital = { "Suva", lat = -18.14, lon = 178.44 } }
country { "Finland", "Republic of Finland",
          id = "FIN", wikidata = "Q33", iso = "FI", adjective = "Finnish", people = "Finns",
          capital = { "Helsinki", lat = 60.17, lon = 24.94 } }
country { "France", "French Republic",
          id = "FRA", wikidata = "Q142", iso = "FR", adjective = "French", people = { "French", "Frenchmen" },
          capital = { "Paris", wikidata = "Q90", lat = 48.86, lon = 2.35 } }
country { "Gabon", "Gabonese Republic",
          id = "GAB", wikidata = "Q1000", iso = "GA", adjective = "Gabonese", people = "Gabonese",
          capital = { "Libreville", lat = 0.39, lon = 9.45 } }
country { "Gambia", "Republic of the Gambia", "The Gambia",
          id = "GMB", wikidata = "Q1005", iso = "GM", adjective = "Gambian", people = "Gambians",
          capital = { "Banjul", lat = 13.45, lon = -16.58 } }
country { "Georgia", "Republic of Georgia",
          id = "GEO", wikidata = "Q230", iso = "GE", adjective = "Georgian", people = "Georgians",
          ambiguous = { "Georgia", "Georgian", "Georgians" },
          capital = { "Tbilisi", lat = 41.72, lon = 44.79 } }
country { "Germany", "Federal Republic of Germany",
          id = "DEU", wikidata = "Q183", iso = "DE", adjective = "German", people = "Germans",
          capital = { "Berlin", wikidata = "Q64", lat = 52.52, lon = 13.40 } }
country { "Ghana", "Republic of Ghana",
          id = "GHA", wikidata = "Q117", iso = "GH", adjective = "Ghanaian", people = "Ghanaians",
          capital = { "Accra", lat = 5.60, lon = -0.19 } }
country { "Greece", "Hellenic Republic", "Hellas",
          id = "GRC", wikidata = "Q41", iso = "GR", adjective = { "Greek", "Hellenic" }, people = "Greeks",
          capital = { "Athens", lat = 37.98, lon = 23.73 } }
country { "Grenada",
          id = "GRD", wikidata = "Q769", iso = "GD", adjective = "Grenadian", people = "Grenadians",
          metonym = "St. George's",
          capital = { "Saint George's", "St. George's", id = "st-georges-grenada", lat = 12.05, lon = -61.75, ambiguous = { "Saint George's", "St. George's" } } }
country { "Guatemala", "Republic of Guatemala",
          id = "GTM", wikidata = "Q774", iso = "GT", adjective = "Guatemalan", people = "Guatemalans",
          capital = { "Guatemala City", lat = 14.63, lon = -90.51 } }
country { "Guinea", "Republic of Guinea", "Guinea-Conakry",
          id = "GIN", wikidata = "Q1006", iso = "GN", adjective = "Guinean", people = "Guineans",
          ambiguous = "Guinea",
          capital = { "Conakry", lat = 9.64, lon = -13.58 } }
country { "Guinea-Bissau", "Republic of Guinea-Bissau",
          id = "GNB", wikidata = "Q1007", iso = "GW", adjective = "Bissau-Guinean", people = "Bissau-Guineans",
          capital = { "Bissau", lat = 11.86, lon = -15.58 } }
country { "Guyana", "Republic of Guyana", "Co-operative Republic of Guyana",
          id = "GUY", wikidata = "Q734", iso = "GY", adjective = "Guyanese", people = "Guyanese",
          capital = { "Georgetown", id = "georgetown-guyana", lat = 6.80, lon = -58.16, ambiguous = "Georgetown" } }
country { "Haiti", "Republic of Haiti",
          id = "HTI", wikidata = "Q790", iso = "HT", adjective = "Haitian", people = "Haitians",
          capital = { "Port-au-Prince", lat = 18.54, lon = -72.34 } }
country { "Honduras", "Republic of Honduras",
          id = "HND", wikidata = "Q783", iso = "HN", adjective = "Honduran", people = "Hondurans",
          capital = { "Tegucigalpa", lat = 14.07, lon = -87.19 } }
country { "Hungary",
          id = "HUN", wikidata = "Q28", iso = "HU", adjective = "Hungarian", people = "Hungarians",
          capital = { "Budapest", lat = 47.50, lon = 19.04 } }
country { "Iceland", "Republic of Iceland",
          id = "ISL", wikidata = "Q189", iso = "IS", adjective = "Icelandic", people = "Icelanders",
          metonym = "Reykjavík",
          capital = { "Reykjavik", "Reykjavík", lat = 64.15, lon = -21.94 } }
country { "India", "Republic of India",
          id = "IND", wikidata = "Q668", iso = "IN", adjective = "Indian", people = "Indians",
          ambiguous = { "Indian", "Indians" },
          capital = { "New Delhi", wikidata = "Q987", lat = 28.61, lon = 77.21 } }
country { "Indonesia", "Republic of Indonesia",
          id = "IDN", wikidata = "Q252", iso = "ID", adjective = "Indonesian", people = "Indonesians",
          capital = { "Jakarta", lat = -6.21, lon = 106.85 } }
country { "Iran", "Islamic Republic of Iran", "Islamic Republic",
          id = "IRN", wikidata = "Q794", iso = "IR", adjective = "Iranian", people = "Iranians",
          ambiguous = "Islamic Republic",
          metonym = "Teheran",
          capital = { "Tehran", "Teheran", wikidata = "Q3616", lat = 35.69, lon = 51.39 } }
country { "Iraq", "Republic of Iraq",
          id = "IRQ", wikidata = "Q796", iso = "IQ", adjective = "Iraqi", people = "Iraqis",
          capital = { "Baghdad", wikidata = "Q1530", lat = 33.31, lon = 44.37 } }
country { "Ireland", "Republic of Ireland", "Irish Republic", "Eire",
          id = "IRL", wikidata = "Q27", iso = "IE", adjective = "Irish", people = { "Irish", "Irishmen" },
          capital = { "Dublin", lat = 53.35, lon = -6.26 } }
country { "Israel", "State of Israel",
          id = "ISR", wikidata = "Q801", iso = "IL", adjective = "Israeli", people = "Israelis",
          capital = { "Jerusalem", wikidata = "Q1218", lat = 31.77, lon = 35.21 } }
country { "Italy", "Italian Republic",
          id = "ITA", wikidata = "Q38", iso = "IT", adjective = "Italian", people = "Italians",
          capital = { "Rome", wikidata = "Q220", lat = 41.90, lon = 12.50 } }
country { "Jamaica",
          id = "JAM", wikidata = "Q766", iso = "JM", adjective = "Jamaican", people = "Jamaicans",
          capital = { "Kingston", id = "kingston-jamaica", lat = 18.00, lon = -76.79, ambiguous = "Kingston" } }
country { "Japan",
          id = "JPN", wikidata = "Q17", iso = "JP", adjective = "Japanese", people = "Japanese",
          capital = { "Tokyo", wikidata = "Q1490", lat = 35.68, lon = 139.69 } }
country { "Jordan", "Hashemite Kingdom of Jordan",
          id = "JOR", wikidata = "Q810", iso = "JO", adjective = "Jordanian", people = "Jordanians",
          ambiguous = "Jordan",
          capital = { "Amman", wikidata = "Q3805", lat = 31.95, lon = 35.93 } }
country { "Kazakhstan", "Republic of Kazakhstan",
          id = "KAZ", wikidata = "Q232", iso = "KZ", adjective = { "Kazakhstani", "Kazakh" }, people = { "Kazakhs", "Kazakhstanis" },
          metonym = "Nur-Sultan",
          capital = { "Astana", "Nur-Sultan", lat = 51.17, lon = 71.43 } }
country { "Kenya", "Republic of Kenya",
          id = "KEN", wikidata = "Q114", iso = "KE", adjective = "Kenyan", people = "Kenyans",
          capital = { "Nairobi", lat = -1.29, lon = 36.82 } }
country { "Kiribati", "Republic of Kiribati",
          id = "KIR", wikidata = "Q710", iso = "KI", adjective = "I-Kiribati", people = "I-Kiribati",
          metonym = "South Tarawa",
          capital = { "Tarawa", "South Tarawa", lat = 1.33, lon = 172.98 } }
country { "Kosovo", "Republic of Kosovo", "Kosova",
          id = "XKX", wikidata = "Q1246", iso = "XK", code = "KSV", adjective = { "Kosovar", "Kosovan" }, people = { "Kosovars", "Kosovans" },
          metonym = "Prishtina",
          capital = { "Pristina", "Prishtina", lat = 42.66, lon = 21.17 } }
country { "Kuwait", "State of Kuwait",
          id = "KWT", wikidata = "Q817", iso = "KW", adjective = "Kuwaiti", people = "Kuwaitis",
          capital = { "Kuwait City", lat = 29.38, lon = 47.99 } }
country { "Kyrgyzstan", "Kyrgyz Republic", "Kirgizstan", "Kirghizia",
          id = "KGZ", wikidata = "Q813", iso = "KG", adjective = "Kyrgyz", people = "Kyrgyz",
          capital = { "Bishkek", lat = 42.87, lon = 74.59 } }
country { "Laos", "Lao People's Democratic Republic", "Lao PDR",
          id = "LAO", wikidata = "Q819", iso = "LA", adjective = { "Laotian", "Lao" }, people = { "Laotians", "Lao" },
          capital = { "Vientiane", lat = 17.97, lon = 102.60 } }
country { "Latvia", "Republic of Latvia",
          id = "LVA", wikidata = "Q211", iso = "LV", adjective = "Latvian", people = "Latvians",
          capital = { "Riga", lat = 56.95, lon = 24.11 } }
country { "Lebanon", "Lebanese Republic",
          id = "LBN", wikidata = "Q822", iso = "LB", adjective = "Lebanese", people = "Lebanese",
          capital = { "Beirut", wikidata = "Q3820", lat = 33.89, lon = 35.50 } }
country { "Lesotho", "Kingdom of Lesotho",
          id = "LSO", wikidata = "Q1013", iso = "LS", adjective = "Basotho", people = "Basotho",
          capital = { "Maseru", lat = -29.31, lon = 27.48 } }
country { "Liberia", "Republic of Liberia",
          id = "LBR", wikidata = "Q1014", iso = "LR", adjective = "Liberian", people = "Liberians",
          capital = { "Monrovia", lat = 6.30, lon = -10.80 } }
country { "Libya", "State of Libya", "Libyan Arab Jamahiriya",
          id = "LBY", wikidata = "Q1016", iso = "LY", adjective = "Libyan", people = "Libyans",
          capital = { "Tripoli", id = "tripoli-libya", lat = 32.89, lon = 13.19 } }
country { "Liechtenstein", "Principality of Liechtenstein",
          id = "LIE", wikidata = "Q347", iso = "LI", people = "Liechtensteiners",
          capital = { "Vaduz", lat = 47.14, lon = 9.52 } }
country { "Lithuania", "Republic of Lithuania",
          id = "LTU", wikidata = "Q37", iso = "LT", adjective = "Lithuanian", people = "Lithuanians",
          capital = { "Vilnius", lat = 54.69, lon = 25.28 } }
country { "Luxembourg", "Grand Duchy of Luxembourg", "Luxemburg",
          id = "LUX", wikidata = "Q32", iso = "LU", adjective = "Luxembourgish", people = "Luxembourgers",
          capital = { "Luxembourg City", lat = 49.61, lon = 6.13 } }
country { "Madagascar", "Republic of Madagascar",
          id = "MDG", wikidata = "Q1019", iso = "MG", adjective = { "Malagasy", "Madagascan" }, people = "Malagasy",
          capital = { "Antananarivo", lat = -18.88, lon = 47.51 } }
country { "Malawi", "Republic of Malawi",
          id = "MWI", wikidata = "Q1020", iso = "MW", adjective = "Malawian", people = "Malawians",
          capital = { "Lilongwe", lat = -13.96, lon = 33.79 } }
country { "Malaysia",
          id = "MYS", wikidata = "Q833", iso = "MY", adjective = "Malaysian", people = "Malaysians",
          capital = { "Kuala Lumpur", lat = 3.14, lon = 101.69 } }
country { "Maldives", "Republic of Maldives", "Maldive Islands",
          id = "MDV", wikidata = "Q826", iso = "MV", adjective = "Maldivian", people = "Maldivians",
          capital = { "Malé", lat = 4.18, lon = 73.51, ambiguous = "Malé" } }
country { "Mali", "Republic of Mali",
          id = "MLI", wikidata = "Q912", iso = "ML", adjective = "Malian", people = "Malians",
          capital = { "Bamako", lat = 12.64, lon = -8.00 } }
country { "Malta", "Republic of Malta",
          id = "MLT", wikidata = "Q233", iso = "MT", adjective = "Maltese", people = "Maltese",
          capital = { "Valletta", lat = 35.90, lon = 14.51 } }
country { "Marshall Islands", "Republic of the Marshall Islands",
          id = "MHL", wikidata = "Q709", iso = "MH", adjective = "Marshallese", people = "Marshallese",
          capital = { "Majuro", lat = 7.12, lon = 171.19 } }
country { "Mauritania", "Islamic Republic of Mauritania",
          id = "MRT", wikidata = "Q1025", iso = "MR", adjective = "Mauritanian", people = "Mauritanians",
          capital = { "Nouakchott", lat = 18.08, lon = -15.98 } }
country { "Mauritius", "Republic of Mauritius",
          id = "MUS", wikidata = "Q1027", iso = "MU", adjective = "Mauritian", people = "Mauritians",
          capital = { "Port Louis", lat = -20.16, lon = 57.50 } }
country { "Mexico", "United Mexican States",
          id = "MEX", wikidata = "Q96", iso = "MX", adjective = "Mexican", people = "Mexicans",
          capital = { "Mexico City", lat = 19.43, lon = -99.13 } }
country { "Micronesia", "Federated States of Micronesia",
          id = "FSM", wikidata = "Q702", iso = "FM", adjective = "Micronesian", people = "Micronesians",
          capital = { "Palikir", lat = 6.92, lon = 158.16 } }
country { "Moldova", "Republic of Moldova", "Moldavia",
          id = "MDA", wikidata = "Q217", iso = "MD", adjective = "Moldovan", people = "Moldovans",
          metonym = { "Chișinău", "Kishinev" },
          capital = { "Chisinau", "Chișinău", "Kishinev", lat = 47.01, lon = 28.86 } }
country { "Monaco", "Principality of Monaco",
          id = "MCO", wikidata = "Q235", iso = "MC", adjective = { "Monégasque", "Monacan" }, people = "Monégasques" }
country { "Mongolia",
          id = "MNG", wikidata = "Q711", iso = "MN", adjective = "Mongolian", people = { "Mongolians", "Mongols" },
          metonym = "Ulan Bator",
          capital = { "Ulaanbaatar", "Ulan Bator", lat = 47.89, lon = 106.91 } }
country { "Montenegro",
          id = "MNE", wikidata = "Q236", iso = "ME", adjective = "Montenegrin", people = "Montenegrins",
          capital = { "Podgorica", lat = 42.44, lon = 19.26 } }
country { "Morocco", "Kingdom of Morocco",
          id = "MAR", wikidata = "Q1028", iso = "MA", adjective = "Moroccan", people = "Moroccans",
          capital = { "Rabat", lat = 34.02, lon = -6.83 } }
country { "Mozambique", "Republic of Mozambique",
          id = "MOZ", wikidata = "Q1029", iso = "MZ", adjective = "Mozambican", people = "Mozambicans",
          capital = { "Maputo", lat = -25.97, lon = 32.57 } }
country { "Myanmar", "Republic of Myanmar", "Burma", "Union of Myanmar", "Republic of the Union of Myanmar",
          id = "MMR", wikidata = "Q836", iso = "MM", adjective = { "Burmese", "Myanmarese" }, people = "Burmese",
          metonym = { "Naypyitaw", "Nay Pyi Taw" },
          capital = { "Naypyidaw", "Naypyitaw", "Nay Pyi Taw", lat = 19.76, lon = 96.08 } }
country { "Namibia", "Republic of Namibia",
          id = "NAM", wikidata = "Q1030", iso = "NA", adjective = "Namibian", people = "Namibians",
          capital = { "Windhoek", lat = -22.56, lon = 17.07 } }
country { "Nauru", "Republic of Nauru",
          id = "NRU", wikidata = "Q697", iso = "NR", adjective = "Nauruan", people = "Nauruans" }
country { "Nepal", "Federal Democratic Republic of Nepal",
          id = "NPL", wikidata = "Q837", iso = "NP", adjective = { "Nepali", "Nepalese" }, people = { "Nepalis", "Nepalese" },
          capital = { "Kathmandu", lat = 27.72, lon = 85.32 } }
country { "Netherlands", "Kingdom of the Netherlands", "Holland", "The Netherlands",
          id = "NLD", wikidata = "Q55", iso = "NL", adjective = "Dutch", people = { "Dutch", "Dutchmen" },
          capital = { "Amsterdam", lat = 52.37, lon = 4.90 } }
country { "New Zealand", "Aotearoa",
          id = "NZL", wikidata = "Q664", iso = "NZ", people = "New Zealanders",
          capital = { "Wellington", lat = -41.29, lon = 174.78, ambiguous = "Wellington" } }
country { "Nicaragua", "Republic of Nicaragua",
          id = "NIC", wikidata = "Q811", iso = "NI", adjective = "Nicaraguan", people = "Nicaraguans",
          capital = { "Managua", lat = 12.14, lon = -86.25 } }
country { "Niger", "Republic of the Niger",
          id = "NER", wikidata = "Q1032", iso = "NE", adjective = "Nigerien", people = "Nigeriens",
          capital = { "Niamey", lat = 13.51, lon = 2.11 } }
country { "Nigeria", "Federal Republic of Nigeria",
          id = "NGA", wikidata = "Q1033", iso = "NG", adjective = "Nigerian", people = "Nigerians",
          capital = { "Abuja", lat = 9.06, lon = 7.49 } }
country { "North Korea", "Democratic People's Republic of Korea",
          id = "PRK", wikidata = "Q423", iso = "KP", acronym = "DPRK", adjective = "North Korean", people = "North Koreans",
          capital = { "Pyongyang", lat = 39.04, lon = 125.76 } }
country { "North Macedonia", "Republic of North Macedonia", "Macedonia", "Republic of Macedonia",
          id = "MKD", wikidata = "Q221", iso = "MK", acronym = "FYROM", former = "Former Yugoslav Republic of Macedonia", adjective = { "Macedonian", "North Macedonian" }, people = "Macedonians",
          capital = { "Skopje", lat = 42.00, lon = 21.43 } }
country { "Norway", "Kingdom of Norway",
          id = "NOR", wikidata = "Q20", iso = "NO", adjective = "Norwegian", people = "Norwegians",
          capital = { "Oslo", lat = 59.91, lon = 10.75 } }
country { "Oman", "Sultanate of Oman",
          id = "OMN", wikidata = "Q842", iso = "OM", adjective = "Omani", people = "Omanis",
          capital = { "Muscat", lat = 23.59, lon = 58.41 } }
country { "Pakistan", "Islamic Republic of Pakistan",
          id = "PAK", wikidata = "Q843", iso = "PK", adjective = "Pakistani", people = "Pakistanis",
          capital = { "Islamabad", lat = 33.68, lon = 73.05 } }
country { "Palau", "Republic of Palau",
          id = "PLW", wikidata = "Q695", iso = "PW", adjective = "Palauan", people = "Palauans",
          capital = { "Ngerulmud", lat = 7.50, lon = 134.62 } }
country { "Palestine", "State of Palestine", "Palestinian Territories", "Occupied Palestinian Territory",
          id = "PSE", wikidata = "Q219060", iso = "PS", adjective = "Palestinian", people = "Palestinians",
          capital = { "Ramallah", lat = 31.90, lon = 35.20 } }
country { "Panama", "Republic of Panama",
          id = "PAN", wikidata = "Q804", iso = "PA", adjective = "Panamanian", people = "Panamanians",
          capital = { "Panama City", lat = 8.98, lon = -79.52 } }
country { "Papua New Guinea", "Independent State of Papua New Guinea",
          id = "PNG", wikidata = "Q691", iso = "PG", adjective = "Papua New Guinean", people = "Papua New Guineans",
          capital = { "Port Moresby", lat = -9.44, lon = 147.18 } }
country { "Paraguay", "Republic of Paraguay",
          id = "PRY", wikidata = "Q733", iso = "PY", adjective = "Paraguayan", people = "Paraguayans",
          capital = { "Asunción", lat = -25.26, lon = -57.58 } }
country { "Peru", "Republic of Peru",
          id = "PER", wikidata = "Q419", iso = "PE", adjective = "Peruvian", people = "Peruvians",
          capital = { "Lima", lat = -12.05, lon = -77.04 } }
country { "Philippines", "Republic of the Philippines", "The Philippines",
          id = "PHL", wikidata = "Q928", iso = "PH", adjective = { "Philippine", "Filipino" }, people = { "Filipinos", "Filipino" },
          capital = { "Manila", lat = 14.60, lon = 120.98 } }
country { "Poland", "Republic of Poland",
          id = "POL", wikidata = "Q36", iso = "PL", adjective = "Polish", people = "Poles",
          capital = { "Warsaw", lat = 52.23, lon = 21.01 } }
country { "Portugal", "Portuguese Republic",
          id = "PRT", wikidata = "Q45", iso = "PT", adjective = "Portuguese", people = "Portuguese",
          capital = { "Lisbon", lat = 38.72, lon = -9.14 } }
country { "Qatar", "State of Qatar",
          id = "QAT", wikidata = "Q846", iso = "QA", adjective = "Qatari", people = "Qataris",
          capital = { "Doha", lat = 25.29, lon = 51.53 } }
country { "Romania", "Rumania", "Roumania",
          id = "ROU", wikidata = "Q218", iso = "RO", adjective = "Romanian", people = "Romanians",
          capital = { "Bucharest", lat = 44.43, lon = 26.10 } }
country { "Russia", "Russian Federation",
          id = "RUS", wikidata = "Q159", iso = "RU", adjective = "Russian", people = "Russians",
          capital = { "Moscow", wikidata = "Q649", lat = 55.75, lon = 37.62 } }
country { "Rwanda", "Rwandese Republic", "Republic of Rwanda",
          id = "RWA", wikidata = "Q1037", iso = "RW", adjective = "Rwandan", people = "Rwandans",
          capital = { "Kigali", lat = -1.94, lon = 30.06 } }
country { "Saint Kitts and Nevis", "St. Kitts and Nevis", "St Kitts",
          id = "KNA", wikidata = "Q763", iso = "KN", adjective = "Kittitian", people = "Kittitians",
          capital = { "Basseterre", lat = 17.30, lon = -62.72 } }
country { "Saint Lucia", "St. Lucia",
          id = "LCA", wikidata = "Q760", iso = "LC", adjective = "Saint Lucian", people = "Saint Lucians",
          capital = { "Castries", lat = 14.01, lon = -60.99 } }
country { "Saint Vincent and the Grenadines", "St. Vincent and the Grenadines",
          id = "VCT", wikidata = "Q757", iso = "VC", adjective = "Vincentian", people = "Vincentians",
          capital = { "Kingstown", lat = 13.16, lon = -61.22 } }
country { "Samoa", "Independent State of Samoa", "Western Samoa",
          id = "WSM", wikidata = "Q683", iso = "WS", adjective = "Samoan", people = "Samoans",
          capital = { "Apia", lat = -13.83, lon = -171.77 } }
country { "San Marino", "Republic of San Marino",
          id = "SMR", wikidata = "Q238", iso = "SM", adjective = "Sammarinese", people = "Sammarinese" }
country { "São Tomé and Príncipe", "Democratic Republic of Sao Tome and Principe", "Sao Tome and Principe",
          id = "STP", wikidata = "Q1039", iso = "ST", adjective = "São Toméan", people = "São Toméans",
          capital = { "São Tomé", lat = 0.34, lon = 6.73 } }
country { "Saudi Arabia", "Kingdom of Saudi Arabia",
          id = "SAU", wikidata = "Q851", iso = "SA", acronym = "KSA", adjective = { "Saudi", "Saudi Arabian" }, people = { "Saudis", "Saudi Arabians" },
          capital = { "Riyadh", lat = 24.71, lon = 46.68 } }
country { "Senegal", "Republic of Senegal",
          id = "SEN", wikidata = "Q1041", iso = "SN", adjective = "Senegalese", people = "Senegalese",
          capital = { "Dakar", lat = 14.72, lon = -17.47 } }
country { "Serbia", "Republic of Serbia",
          id = "SRB", wikidata = "Q403", iso = "RS", adjective = { "Serbian", "Serb" }, people = { "Serbians", "Serbs" },
          capital = { "Belgrade", lat = 44.79, lon = 20.45 } }
country { "Seychelles", "Republic of Seychelles",
          id = "SYC", wikidata = "Q1042", iso = "SC", adjective = "Seychellois", people = "Seychellois",
          capital = { "Victoria", id = "victoria-seychelles", lat = -4.62, lon = 55.45, ambiguous = "Victoria" } }
country { "Sierra Leone", "Republic of Sierra Leone",
          id = "SLE", wikidata = "Q1044", iso = "SL", adjective = "Sierra Leonean", people = "Sierra Leoneans",
          capital = { "Freetown", lat = 8.48, lon = -13.23 } }
country { "Singapore", "Republic of Singapore",
          id = "SGP", wikidata = "Q334", iso = "SG", adjective = "Singaporean", people = "Singaporeans" }
country { "Slovakia", "Slovak Republic",
          id = "SVK", wikidata = "Q214", iso = "SK", adjective = { "Slovak", "Slovakian" }, people = "Slovaks",
          capital = { "Bratislava", lat = 48.15, lon = 17.11 } }
country { "Slovenia", "Republic of Slovenia",
          id = "SVN", wikidata = "Q215", iso = "SI", adjective = { "Slovenian", "Slovene" }, people = { "Slovenians", "Slovenes" },
          capital = { "Ljubljana", lat = 46.06, lon = 14.51 } }
country { "Solomon Islands",
          id = "SLB", wikidata = "Q685", iso = "SB", adjective = "Solomon Island", people = "Solomon Islanders",
          capital = { "Honiara", lat = -9.43, lon = 159.95 } }
country { "Somalia", "Federal Republic of Somalia",
          id = "SOM", wikidata = "Q1045", iso = "SO", adjective = { "Somali", "Somalian" }, people = { "Somalis", "Somalians" },
          capital = { "Mogadishu", lat = 2.05, lon = 45.32 } }
country { "South Africa", "Republic of South Africa",
          id = "ZAF", wikidata = "Q258", iso = "ZA", acronym = "RSA", adjective = "South African", people = "South Africans",
          capital = { "Pretoria", lat = -25.75, lon = 28.19 } }
country { "South Korea", "Republic of Korea",
          id = "KOR", wikidata = "Q884", iso = "KR", acronym = "ROK", adjective = "South Korean", people = "South Koreans",
          capital = { "Seoul", lat = 37.57, lon = 126.98 } }
country { "South Sudan", "Republic of South Sudan",
          id = "SSD", wikidata = "Q958", iso = "SS", adjective = "South Sudanese", people = "South Sudanese",
          capital = { "Juba", lat = 4.85, lon = 31.58 } }
country { "Spain", "Kingdom of Spain",
          id = "ESP", wikidata = "Q29", iso = "ES", adjective = "Spanish", people = { "Spaniards", "Spaniard" },
          capital = { "Madrid", wikidata = "Q2807", lat = 40.42, lon = -3.70 } }
country { "Sri Lanka", "Democratic Socialist Republic of Sri Lanka",
          id = "LKA", wikidata = "Q854", iso = "LK", former = "Ceylon", adjective = "Sri Lankan", people = "Sri Lankans",
          capital = { "Colombo", lat = 6.93, lon = 79.86 } }
country { "Sudan", "Republic of the Sudan", "Republic of Sudan",
          id = "SDN", wikidata = "Q1049", iso = "SD", adjective = "Sudanese", people = "Sudanese",
          capital = { "Khartoum", lat = 15.50, lon = 32.56 } }
country { "Suriname", "Republic of Suriname", "Surinam",
          id = "SUR", wikidata = "Q730", iso = "SR", adjective = "Surinamese", people = "Surinamese",
          capital = { "Paramaribo", lat = 5.85, lon = -55.20 } }
country { "Sweden", "Kingdom of Sweden",
          id = "SWE", wikidata = "Q34", iso = "SE", adjective = "Swedish", people = "Swedes",
          capital = { "Stockholm", lat = 59.33, lon = 18.07 } }
country { "Switzerland", "Swiss Confederation",
          id = "CHE", wikidata = "Q39", iso = "CH", adjective = "Swiss", people = "Swiss",
          metonym = "Berne",
          capital = { "Bern", "Berne", lat = 46.95, lon = 7.45 } }
country { "Syria", "Syrian Arab Republic",
          id = "SYR", wikidata = "Q858", iso = "SY", adjective = "Syrian", people = "Syrians",
          capital = { "Damascus", wikidata = "Q3766", lat = 33.51, lon = 36.29 } }
country { "Taiwan", "Republic of China", "Chinese Taipei",
          id = "TWN", wikidata = "Q865", iso = "TW", adjective = "Taiwanese", people = "Taiwanese",
          capital = { "Taipei", lat = 25.03, lon = 121.57 } }
country { "Tajikistan", "Republic of Tajikistan", "Tadjikistan",
          id = "TJK", wikidata = "Q863", iso = "TJ", adjective = { "Tajik", "Tajikistani" }, people = "Tajiks",
          capital = { "Dushanbe", lat = 38.56, lon = 68.79 } }
country { "Tanzania", "United Republic of Tanzania",
          id = "TZA", wikidata = "Q924", iso = "TZ", adjective = "Tanzanian", people = "Tanzanians",
          capital = { "Dodoma", lat = -6.17, lon = 35.74 } }
country { "Thailand", "Kingdom of Thailand", "Siam",
          id = "THA", wikidata = "Q869", iso = "TH", adjective = "Thai", people = "Thais",
          capital = { "Bangkok", lat = 13.76, lon = 100.50 } }
country { "Togo", "Togolese Republic",
          id = "TGO", wikidata = "Q945", iso = "TG", adjective = "Togolese", people = "Togolese",
          capital = { "Lomé", lat = 6.13, lon = 1.22 } }
country { "Tonga", "Kingdom of Tonga",
          id = "TON", wikidata = "Q678", iso = "TO", adjective = "Tongan", people = "Tongans",
          capital = { "Nuku'alofa", lat = -21.14, lon = -175.20 } }
country { "Trinidad and Tobago", "Republic of Trinidad and Tobago", "Trinidad & Tobago", "Trinidad",
          id = "TTO", wikidata = "Q754", iso = "TT", adjective = { "Trinidadian", "Trinidadian and Tobagonian" }, people = "Trinidadians",
          capital = { "Port of Spain", lat = 10.65, lon = -61.52 } }
country { "Tunisia", "Republic of Tunisia", "Tunisian Republic",
          id = "TUN", wikidata = "Q948", iso = "TN", adjective = "Tunisian", people = "Tunisians",
          capital = { "Tunis", lat = 36.81, lon = 10.18 } }
country { "Turkey", "Republic of Türkiye", "Türkiye", "Turkiye", "Republic of Turkey",
          id = "TUR", wikidata = "Q43", iso = "TR", adjective = "Turkish", people = "Turks",
          capital = { "Ankara", wikidata = "Q3640", lat = 39.93, lon = 32.86 } }
country { "Turkmenistan",
          id = "TKM", wikidata = "Q874", iso = "TM", adjective = { "Turkmen", "Turkmenistani" }, people = "Turkmens",
          ambiguous = { "Turkmen", "Turkmens" },
          metonym = "Ashkhabad",
          capital = { "Ashgabat", "Ashkhabad", lat = 37.96, lon = 58.33 } }
country { "Tuvalu",
          id = "TUV", wikidata = "Q672", iso = "TV", adjective = "Tuvaluan", people = "Tuvaluans",
          capital = { "Funafuti", lat = -8.52, lon = 179.20 } }
country { "Uganda", "Republic of Uganda",
          id = "UGA", wikidata = "Q1036", iso = "UG", adjective = "Ugandan", people = "Ugandans",
          capital = { "Kampala", lat = 0.35, lon = 32.58 } }
country { "Ukraine", "The Ukraine",
          id = "UKR", wikidata = "Q212", iso = "UA", adjective = "Ukrainian", people = "Ukrainians",
          metonym = "Kiev",
          capital = { "Kyiv", "Kiev", wikidata = "Q1899", lat = 50.45, lon = 30.52 } }
country { "United Arab Emirates", "The Emirates", "Emirates",
          id = "ARE", wikidata = "Q878", iso = "AE", acronym = "UAE", adjective = "Emirati", people = "Emiratis",
          ambiguous = { "Emirates", "The Emirates" },
          capital = { "Abu Dhabi", lat = 24.45, lon = 54.38 } }
country { "United Kingdom", "United Kingdom of Great Britain and Northern Ireland", "Great Britain", "Britain",
          id = "GBR", wikidata = "Q145", iso = "GB", acronym = "UK", adjective = "British", people = { "British", "Britons", "Briton" },
          capital = { "London", wikidata = "Q84", lat = 51.51, lon = -0.13 } }
country { "United States", "United States of America", "America", "U.S. of A",
          id = "USA", wikidata = "Q30", iso = "US", acronym = { "US", "USA" }, adjective = { "American", "US" }, people = { "Americans", "American" },
          ambiguous = "America",
          metonym = { "Washington", "Washington DC" },
          capital = { "Washington, D.C.", "Washington", "Washington DC", wikidata = "Q61", lat = 38.90, lon = -77.04 } }
country { "Uruguay", "Eastern Republic of Uruguay", "Oriental Republic of Uruguay",
          id = "URY", wikidata = "Q77", iso = "UY", adjective = "Uruguayan", people = "Uruguayans",
          capital = { "Montevideo", lat = -34.90, lon = -56.16 } }
country { "Uzbekistan", "Republic of Uzbekistan",
          id = "UZB", wikidata = "Q265", iso = "UZ", adjective = { "Uzbek", "Uzbekistani" }, people = "Uzbeks",
          capital = { "Tashkent", lat = 41.30, lon = 69.24 } }
country { "Vanuatu", "Republic of Vanuatu",
          id = "VUT", wikidata = "Q686", iso = "VU", adjective = { "Vanuatuan", "Ni-Vanuatu" }, people = "Ni-Vanuatu",
          capital = { "Port Vila", lat = -17.73, lon = 168.32 } }
country { "Vatican City", "Holy See", "Vatican", "Vatican City State",
          id = "VAT", wikidata = "Q237", iso = "VA", adjective = "Vatican" }
country { "Venezuela", "Bolivarian Republic of Venezuela",
          id = "VEN", wikidata = "Q717", iso = "VE", adjective = "Venezuelan", people = "Venezuelans",
          capital = { "Caracas", lat = 10.48, lon = -66.90 } }
country { "Vietnam", "Socialist Republic of Viet Nam", "Viet Nam",
          id = "VNM", wikidata = "Q881", iso = "VN", adjective = "Vietnamese", people = "Vietnamese",
          capital = { "Hanoi", lat = 21.03, lon = 105.85 } }
country { "Yemen", "Republic of Yemen",
          id = "YEM", wikidata = "Q805", iso = "YE", adjective = { "Yemeni", "Yemenite" }, people = "Yemenis",
          metonym = "Sana'a",
          capital = { "Sanaa", "Sana'a", lat = 15.37, lon = 44.19 } }
country { "Zambia", "Republic of Zambia",
          id = "ZMB", wikidata = "Q953", iso = "ZM", adjective = "Zambian", people = "Zambians",
          capital = { "Lusaka", lat = -15.39, lon = 28.32 } }
country { "Zimbabwe", "Republic of Zimbabwe",
          id = "ZWE", wikidata = "Q954", iso = "ZW", adjective = "Zimbabwean", people = "Zimbabweans",
          capital = { "Harare", lat = -17.83, lon = 31.05 } }

-- Territories, and Antarctica.
country { "Hong Kong", "Hong Kong SAR", "Hong Kong Special Administrative Region", type = "territory",
          id = "HKG", iso = "HK", country = "CHN", people = "Hong Kongers", lat = 22.32, lon = 114.17 }
country { "Macau", "Macao", type = "territory",
          id = "MAC", iso = "MO", country = "CHN", adjective = "Macanese", people = "Macanese", lat = 22.20, lon = 113.55 }
country { "Greenland", type = "territory",
          id = "GRL", iso = "GL", country = "DNK", adjective = "Greenlandic", people = "Greenlanders", lat = 64.18, lon = -51.72 }
country { "Faroe Islands", "Faroes", "Faeroe Islands", type = "territory",
          id = "FRO", iso = "FO", country = "DNK", adjective = "Faroese", people = "Faroese", lat = 62.01, lon = -6.77 }
country { "Puerto Rico", type = "territory",
          id = "PRI", iso = "PR", country = "USA", adjective = "Puerto Rican", people = "Puerto Ricans", lat = 18.47, lon = -66.11 }
country { "Guam", type = "territory",
          id = "GUM", iso = "GU", country = "USA", adjective = "Guamanian", people = "Guamanians", lat = 13.44, lon = 144.79 }
country { "American Samoa", type = "territory",
          id = "ASM", iso = "AS", country = "USA", adjective = "American Samoan", people = "American Samoans", lat = -14.28, lon = -170.70 }
country { "U.S. Virgin Islands", "US Virgin Islands", type = "territory",
          id = "VIR", iso = "VI", country = "USA", lat = 18.34, lon = -64.93 }
country { "Northern Mariana Islands", type = "territory",
          id = "MNP", iso = "MP", country = "USA", lat = 15.18, lon = 145.75 }
country { "Gibraltar", type = "territory",
          id = "GIB", iso = "GI", country = "GBR", adjective = "Gibraltarian", people = "Gibraltarians", lat = 36.14, lon = -5.35 }
country { "Falkland Islands", "Falklands", "Malvinas", "Islas Malvinas", type = "territory",
          id = "FLK", iso = "FK", country = "GBR", adjective = "Falkland", people = "Falkland Islanders", lat = -51.70, lon = -57.86 }
country { "Bermuda", type = "territory",
          id = "BMU", iso = "BM", country = "GBR", adjective = "Bermudian", people = "Bermudians", lat = 32.29, lon = -64.78 }
country { "Cayman Islands", "Caymans", type = "territory",
          id = "CYM", iso = "KY", country = "GBR", adjective = "Caymanian", people = "Caymanians", lat = 19.29, lon = -81.37 }
country { "British Virgin Islands", type = "territory",
          id = "VGB", iso = "VG", country = "GBR", lat = 18.42, lon = -64.62 }
country { "Turks and Caicos Islands", "Turks and Caicos", type = "territory",
          id = "TCA", iso = "TC", country = "GBR", lat = 21.47, lon = -71.14 }
country { "Anguilla", type = "territory",
          id = "AIA", iso = "AI", country = "GBR", adjective = "Anguillan", people = "Anguillans", lat = 18.22, lon = -63.06 }
country { "Montserrat", type = "territory",
          id = "MSR", iso = "MS", country = "GBR", adjective = "Montserratian", people = "Montserratians", lat = 16.74, lon = -62.19 }
country { "Saint Helena", "St. Helena", type = "territory",
          id = "SHN", iso = "SH", country = "GBR", lat = -15.97, lon = -5.71 }
country { "Isle of Man", type = "territory",
          id = "IMN", iso = "IM", country = "GBR", adjective = "Manx", lat = 54.15, lon = -4.48 }
country { "Guernsey", type = "territory",
          id = "GGY", iso = "GG", country = "GBR", lat = 49.46, lon = -2.54 }
country { "British Indian Ocean Territory", "Chagos Islands", "Chagos Archipelago", type = "territory",
          id = "IOT", iso = "IO", country = "GBR", adjective = "Chagossian", people = "Chagossians", lat = -7.31, lon = 72.41 }
country { "Aruba", type = "territory",
          id = "ABW", iso = "AW", country = "NLD", adjective = "Aruban", people = "Arubans", lat = 12.52, lon = -70.03 }
country { "Curaçao", type = "territory",
          id = "CUW", iso = "CW", country = "NLD", adjective = "Curaçaoan", people = "Curaçaoans", lat = 12.11, lon = -68.93 }
country { "Sint Maarten", type = "territory",
          id = "SXM", iso = "SX", country = "NLD", lat = 18.03, lon = -63.05 }
country { "French Polynesia", "Tahiti", type = "territory",
          id = "PYF", iso = "PF", country = "FRA", adjective = { "French Polynesian", "Tahitian" }, people = "Tahitians", lat = -17.54, lon = -149.57 }
country { "New Caledonia", type = "territory",
          id = "NCL", iso = "NC", country = "FRA", adjective = "New Caledonian", people = "New Caledonians", lat = -22.27, lon = 166.45 }
country { "French Guiana", type = "territory",
          id = "GUF", iso = "GF", country = "FRA", lat = 4.92, lon = -52.31 }
country { "Guadeloupe", type = "territory",
          id = "GLP", iso = "GP", country = "FRA", adjective = "Guadeloupean", people = "Guadeloupeans", lat = 16.00, lon = -61.73 }
country { "Martinique", type = "territory",
          id = "MTQ", iso = "MQ", country = "FRA", adjective = "Martinican", people = "Martinicans", lat = 14.60, lon = -61.07 }
country { "Réunion", "La Réunion", type = "territory",
          id = "REU", iso = "RE", country = "FRA", lat = -20.88, lon = 55.45 }
country { "Mayotte", type = "territory",
          id = "MYT", iso = "YT", country = "FRA", adjective = "Mahoran", people = "Mahorans", lat = -12.78, lon = 45.23 }
country { "Cook Islands", type = "territory",
          id = "COK", iso = "CK", country = "NZL", lat = -21.21, lon = -159.78 }
country { "Niue", type = "territory",
          id = "NIU", iso = "NU", country = "NZL", adjective = "Niuean", people = "Niueans", lat = -19.06, lon = -169.92 }
country { "Tokelau", type = "territory",
          id = "TKL", iso = "TK", country = "NZL", lat = -9.20, lon = -171.85 }
country { "Western Sahara", "Sahrawi Arab Democratic Republic", "Spanish Sahara", type = "territory",
          id = "ESH", iso = "EH", adjective = { "Sahrawi", "Saharawi" }, people = { "Sahrawis", "Saharawis" }, lat = 27.15, lon = -13.20 }
country { "Antarctica", type = "territory",
          id = "ATA", iso = "AQ", adjective = "Antarctic" }
country { "Åland Islands", "Aland", "Åland", type = "territory",
          id = "ALA", iso = "AX", country = "FIN", lat = 60.10, lon = 19.94 }
