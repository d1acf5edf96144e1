-- The conflict in Colombia and its peace processes, 1998-2026: people, groups, bodies, texts, places.
--
-- Sources: the General Agreement of 26 August 2012 and the Final Agreement of 24 November 2016;
-- United Nations documents (S/RES/2261, 2366, 2377); common reference knowledge. Facts only.
-- Coordinates are WGS 84 degrees, rounded to about a kilometre or two. A date that is not sure to
-- the day is given to the month or year, or left out.

-- The state ------------------------------------------------------------------------------------

person { "Andrés Pastrana", "Andres Pastrana", code = "COLGOV", country = "COL", role { "Colombian President", from = "1998-08-07", to = "2002-08-07" } }
person { "Álvaro Uribe", "Alvaro Uribe", "Álvaro Uribe Vélez", "Alvaro Uribe Velez", code = "COLGOV", country = "COL", short = "Uribe",
         role { "Colombian President", from = "2002-08-07", to = "2010-08-07" }, role { "Colombian Senator", from = "2014-07-20", to = "2020-08" } }
person { "Juan Manuel Santos", "Juan Manuel Santos Calderón", code = "COLGOV", country = "COL", short = "Santos", ambiguous = "Santos",
         role { "Colombian Defence Minister", from = "2006-07", to = "2009-05" }, role { "Colombian President", from = "2010-08-07", to = "2018-08-07" } }
person { "Iván Duque", "Ivan Duque", "Iván Duque Márquez", code = "COLGOV", country = "COL", short = "Duque", role { "Colombian President", from = "2018-08-07", to = "2022-08-07" } }
person { "Gustavo Petro", "Gustavo Petro Urrego", code = "COLGOV", country = "COL", short = "Petro",
         role { "Colombian President", from = "2022-08-07" } }
person { "Humberto de la Calle", "Humberto De la Calle", "Humberto de la Calle Lombana", code = "COLGOV", country = "COL", short = { "de la Calle", "De La Calle" },
         role { "chief government negotiator with the FARC", from = "2012-09", to = "2016-11" } }
person { "Sergio Jaramillo", "Sergio Jaramillo Caro", code = "COLGOV", country = "COL", short = "Jaramillo", role { "Colombian High Commissioner for Peace", from = "2012", to = "2017" } }
person { "Rodrigo Rivera", "Rodrigo Rivera Salazar", code = "COLGOV", country = "COL", short = "Rivera", ambiguous = "Rivera",
         role { "Colombian Defence Minister", from = "2010-08-07", to = "2011-09" }, role { "Colombian High Commissioner for Peace", from = "2017", to = "2018-08" } }
person { "Miguel Ceballos", code = "COLGOV", country = "COL", role { "Colombian High Commissioner for Peace", from = "2018-08", to = "2021" } }
person { "Danilo Rueda", code = "COLGOV", country = "COL", role { "Colombian High Commissioner for Peace", from = "2022-08", to = "2023-11" } }
person { "Otty Patiño", "Otty Patino", code = "COLGOV", country = "COL", role { "Colombian High Commissioner for Peace", from = "2023-11" } }
person { "Frank Pearl", code = "COLGOV", country = "COL", ambiguous = "Pearl" }
person { "Óscar Naranjo", "Oscar Naranjo", "Óscar Naranjo Trujillo", code = "COLGOV", country = "COL", short = "Naranjo", role { "director of the Colombian National Police", from = "2007", to = "2012" }, role { "Colombian Vice President", from = "2017-03", to = "2018-08-07" } }
person { "Jorge Enrique Mora", "Jorge Enrique Mora Rangel", code = "COLMIL", country = "COL", short = "Mora", ambiguous = "Mora" }
person { "María Paulina Riveros", "Maria Paulina Riveros", code = "COLGOV", country = "COL" }
person { "Gonzalo Restrepo", code = "COLGOV", country = "COL", ambiguous = "Restrepo" }
person { "María Ángela Holguín", "Maria Angela Holguin", "María Angela Holguín", code = "COLGOV", country = "COL", role { "Colombian Foreign Minister", from = "2010-08-07", to = "2018-08-07" } }
person { "Carlos Holmes Trujillo", code = "COLGOV", country = "COL", short = "Holmes Trujillo",
         role { "Colombian Foreign Minister", from = "2018-08-07", to = "2019-11" }, role { "Colombian Defence Minister", from = "2019-11", to = "2021-01-26" } }
person { "Álvaro Leyva", "Alvaro Leyva", "Álvaro Leyva Durán", code = "COLGOV", country = "COL", short = "Leyva", role { "Colombian Foreign Minister", from = "2022-08-07", to = "2024-05" } }
person { "Juan Carlos Pinzón", "Juan Carlos Pinzon", code = "COLGOV", country = "COL", role { "Colombian Defence Minister", from = "2011-09", to = "2015-06" } }
person { "Luis Carlos Villegas", code = "COLGOV", country = "COL", role { "Colombian Defence Minister", from = "2015-06", to = "2018-08-07" } }
person { "Guillermo Botero", code = "COLGOV", country = "COL", ambiguous = "Botero", role { "Colombian Defence Minister", from = "2018-08-07", to = "2019-11" } }
person { "Diego Molano", code = "COLGOV", country = "COL", role { "Colombian Defence Minister", from = "2021-02", to = "2022-08-07" } }
person { "Iván Velásquez", "Ivan Velasquez", code = "COLGOV", country = "COL", role { "Colombian Defence Minister", from = "2022-08-07", to = "2025" } }
person { "Juan Fernando Cristo", code = "COLGOV", country = "COL", ambiguous = "Cristo", role { "Colombian Interior Minister", from = "2014", to = "2017" } }
person { "Angelino Garzón", "Angelino Garzon", code = "COLGOV", country = "COL", role { "Colombian Vice President", from = "2010-08-07", to = "2014-08-07" } }
person { "Germán Vargas Lleras", "German Vargas Lleras", code = "COLGOV", country = "COL", short = "Vargas Lleras", role { "Colombian Vice President", from = "2014-08-07", to = "2017-03" } }
person { "Marta Lucía Ramírez", "Marta Lucia Ramirez", code = "COLGOV", country = "COL", short = false, role { "Colombian Vice President", from = "2018-08-07", to = "2022-08-07" } }
person { "Francia Márquez", "Francia Marquez", code = "COLGOV", country = "COL", short = false, role { "Colombian Vice President", from = "2022-08-07" } }
person { "Óscar Iván Zuluaga", "Oscar Ivan Zuluaga", code = "COLOPP", country = "COL" }
person { "Iván Cepeda", "Ivan Cepeda", code = "COLOPP", country = "COL" }
person { "Roy Barreras", code = "COLGOV", country = "COL" }
person { "Piedad Córdoba", "Piedad Cordoba", code = "COLOPP", country = "COL", short = false }
person { "Ingrid Betancourt", code = "COLOPP", country = "COL" }
person { "Clara Rojas", code = "COL", country = "COL", ambiguous = "Rojas" }
person { "Patricia Linares", code = "COLJUD", country = "COL", role { "president of the Special Jurisdiction for Peace", organization = "special-jurisdiction-for-peace", from = "2018", to = "2020" } }
person { "Francisco de Roux", code = "COL", country = "COL", role { "president of the Truth Commission", organization = "colombian-truth-commission", to = "2022" } }
person { "Juan Camilo Restrepo", code = "COLGOV", country = "COL", short = "Restrepo", ambiguous = "Restrepo", role { "chief government negotiator with the ELN", from = "2016", to = "2017-12" } }
person { "Gustavo Bell", "Gustavo Bell Lemus", code = "COLGOV", country = "COL", short = "Bell", ambiguous = "Bell", role { "chief government negotiator with the ELN", from = "2017-12", to = "2018-08" } }

organization { "Colombian Army", "National Army of Colombia", "Colombian National Army", type = "armed forces", code = "COLMIL", country = "COL" }
organization { "Colombian National Police", "National Police of Colombia", type = "police", code = "COLCOP", country = "COL" }
organization { "Office of the High Commissioner for Peace", type = "office", code = "COLGOV", country = "COL" }
organization { "Agency for Reincorporation and Normalization", "Agencia para la Reincorporación y la Normalización", type = "agency", code = "COLGOV", country = "COL", acronym = { { "ARN", ambiguous = true } } }
organization { "Constitutional Court of Colombia", "Colombian Constitutional Court", id = "colombian-constitutional-court", type = "court", code = "COLJUD", country = "COL" }
organization { "Congress of Colombia", "Colombian Congress", id = "colombian-congress", type = "parliament", code = "COLGOVLEG", country = "COL" }
organization { "Special Jurisdiction for Peace", "Jurisdicción Especial para la Paz", type = "court", code = "COLJUD", country = "COL", acronym = { "JEP", "SJP" } }
organization { "Truth Commission", "Commission for the Clarification of Truth, Coexistence and Non-Recurrence", "Colombian Truth Commission", id = "colombian-truth-commission", type = "commission", code = "COL", country = "COL", acronym = "CEV", ambiguous = { "Truth Commission", "CEV" } }
organization { "Unit for the Search for Disappeared Persons", "Search Unit for Disappeared Persons", type = "agency", code = "COLGOV", country = "COL", acronym = "UBPD" }
organization { "Defensoría del Pueblo", "Defensoria del Pueblo", "Colombian Ombudsman", type = "office", code = "COLGOV", country = "COL" }
organization { "National Centre for Historical Memory", "National Center for Historical Memory", type = "agency", code = "COLGOV", country = "COL" }
place { "Casa de Nariño", "Casa de Narino", "Nariño Palace", type = "building", country = "COL" }

-- The FARC and its heirs -----------------------------------------------------------------------

armed_group { "Revolutionary Armed Forces of Colombia", "Revolutionary Armed Forces of Colombia-People's Army",
              "Fuerzas Armadas Revolucionarias de Colombia", id = "farc", acronym = { "FARC", "FARC-EP", "Farc" }, code = "COLREB", country = "COL" }
party { "Common Alternative Revolutionary Force", "Fuerza Alternativa Revolucionaria del Común", "Comunes", "Comunes party", id = "comunes", code = "COLOPP", country = "COL", ambiguous = "Comunes" }
armed_group { "Segunda Marquetalia", "Second Marquetalia", code = "COLREB", country = "COL" }
armed_group { "Estado Mayor Central", "Central General Staff", code = "COLREB", country = "COL", acronym = "EMC", ambiguous = "EMC" }
person { "Rodrigo Londoño", "Rodrigo Londono", "Rodrigo Londoño Echeverri", "Rodrigo Londono Echeverri", "Timochenko", "Timoleón Jiménez", "Timoleon Jimenez", "Timoshenko",
         id = "timochenko", code = "COLREB", country = "COL", short = { "Londoño", "Londono" }, ambiguous = "Timoshenko",
         role { "commander of the FARC", organization = "farc", from = "2011-11" } }
person { "Iván Márquez", "Ivan Marquez", "Luciano Marín Arango", "Luciano Marin Arango", code = "COLREB", country = "COL", short = { "Márquez", "Marquez" },
         role { "chief negotiator of the FARC", organization = "farc", from = "2012", to = "2016-11" }, role { "leader of the Segunda Marquetalia", organization = "segunda-marquetalia", from = "2019-08" } }
person { "Jesús Santrich", "Jesus Santrich", "Seuxis Hernández", "Seuxis Pausias Hernández", "Seuxis Paucias Hernández", code = "COLREB", country = "COL", short = "Santrich" }
person { "Pablo Catatumbo", "Jorge Torres Victoria", code = "COLREB", country = "COL", short = {} }
person { "Pastor Alape", "Félix Antonio Muñoz", code = "COLREB", country = "COL", short = "Alape" }
person { "Joaquín Gómez", "Joaquin Gomez", "Milton de Jesús Toncel", code = "COLREB", country = "COL", short = false }
person { "Carlos Antonio Lozada", "Julián Gallo", "Julián Gallo Cubillos", code = "COLREB", country = "COL", short = "Lozada" }
person { "Mauricio Jaramillo", "El Médico", id = "mauricio-jaramillo", code = "COLREB", country = "COL", short = false, ambiguous = "El Médico" }
person { "Rodrigo Granda", "Ricardo Téllez", code = "COLREB", country = "COL", short = "Granda", ambiguous = "Granda" }
person { "Marco Calarcá", "Marcos Calarcá", "Marco Calarca", "Luis Alberto Albán", code = "COLREB", country = "COL", short = false }
person { "Andrés París", "Andres Paris", code = "COLREB", country = "COL", short = false }
person { "Victoria Sandino", "Judith Simanca", code = "COLREB", country = "COL", short = "Sandino" }
person { "Tanja Nijmeijer", "Alexandra Nariño", code = "COLREB", country = "COL", short = "Nijmeijer" }
person { "Manuel Marulanda", "Manuel Marulanda Vélez", "Tirofijo", "Pedro Antonio Marín", code = "COLREB", country = "COL", short = "Marulanda", role { "commander of the FARC", organization = "farc", from = "1964", to = "2008-03-26" } }
person { "Alfonso Cano", "Guillermo León Sáenz", "Guillermo Leon Saenz", code = "COLREB", country = "COL", short = "Cano", ambiguous = "Cano", role { "commander of the FARC", organization = "farc", from = "2008-05", to = "2011-11-04" } }
person { "Raúl Reyes", "Raul Reyes", "Luis Édgar Devia", code = "COLREB", country = "COL", short = "Reyes", ambiguous = "Reyes" }
person { "Mono Jojoy", "Jorge Briceño", "Jorge Briceno", "Víctor Julio Suárez", code = "COLREB", country = "COL", short = "Jojoy" }
person { "Gentil Duarte", "Miguel Botache", code = "COLREB", country = "COL", short = false }
person { "Iván Mordisco", "Ivan Mordisco", "Néstor Gregorio Vera", code = "COLREB", country = "COL", short = "Mordisco", role { "commander of the Estado Mayor Central", organization = "estado-mayor-central" } }

-- The ELN, and other groups --------------------------------------------------------------------

armed_group { "National Liberation Army", "Ejército de Liberación Nacional", "Ejercito de Liberacion Nacional", "National Liberation Army of Colombia", id = "eln", acronym = "ELN", code = "COLREB", country = "COL" }
person { "Nicolás Rodríguez Bautista", "Nicolas Rodriguez Bautista", "Gabino", code = "COLREB", country = "COL", short = {}, ambiguous = "Gabino", role { "commander of the ELN", organization = "eln", from = "1998", to = "2021" } }
person { "Antonio García", "Antonio Garcia", "Eliécer Herlinto Chamorro", id = "antonio-garcia-eln", code = "COLREB", country = "COL", short = false, ambiguous = { "Antonio García", "Antonio Garcia" }, role { "commander of the ELN", organization = "eln", from = "2021" } }
person { "Pablo Beltrán", "Pablo Beltran", "Israel Ramírez Pineda", code = "COLREB", country = "COL", short = { "Beltrán", "Beltran" }, role { "chief negotiator of the ELN", organization = "eln", from = "2017" } }
armed_group { "United Self-Defence Forces of Colombia", "United Self-Defense Forces of Colombia", "Autodefensas Unidas de Colombia", code = "COLREB", country = "COL", acronym = { { "AUC", ambiguous = true } } }
armed_group { "Gulf Clan", "Clan del Golfo", "Gaitanist Self-Defence Forces of Colombia", "Gaitanista Self-Defense Forces of Colombia", "Autodefensas Gaitanistas de Colombia", "Los Urabeños", "Urabeños", "Clan Úsuga", id = "gulf-clan", code = "COLCRM", country = "COL", acronym = { { "AGC", ambiguous = true } } }
armed_group { "Popular Liberation Army", "Ejército Popular de Liberación", id = "epl-colombia", code = "COLREB", country = "COL", acronym = { { "EPL", ambiguous = true } } }
armed_group { "19th of April Movement", "April 19 Movement", "M-19", "M19", id = "m-19", code = "COLREB", country = "COL" }
person { "Salvatore Mancuso", code = "COLREB", country = "COL" }
person { "Carlos Castaño", "Carlos Castano", code = "COLREB", country = "COL", short = false }
person { "Otoniel", "Dairo Antonio Úsuga", "Dairo Antonio Usuga", code = "COLCRM", country = "COL", short = false }
party { "Democratic Center", "Democratic Centre", "Centro Democrático", id = "centro-democratico", code = "COLOPP", country = "COL", ambiguous = { "Democratic Center", "Democratic Centre" } }
party { "Patriotic Union", "Unión Patriótica", id = "patriotic-union-colombia", code = "COLOPP", country = "COL", ambiguous = true }
party { "Historic Pact", "Pacto Histórico", id = "historic-pact", code = "COLGOV", country = "COL", ambiguous = true }
party { "Alternative Democratic Pole", "Polo Democrático", code = "COLOPP", country = "COL" }
party { "Colombian Liberal Party", country = "COL" }
party { "Colombian Conservative Party", country = "COL" }

-- Those who helped and watched -----------------------------------------------------------------

organization { "United Nations Verification Mission in Colombia", "UN Verification Mission in Colombia", "UN Verification Mission", "United Nations Mission in Colombia", "UN Mission in Colombia",
               id = "un-mission-colombia", type = "UN mission", code = "IGOUNO", country = "COL", ambiguous = "UN Verification Mission" }
organization { "Tripartite Monitoring and Verification Mechanism", "Monitoring and Verification Mechanism", "Tripartite Mechanism", id = "colombia-tripartite-mechanism", type = "monitoring mission", country = "COL", acronym = { { "MMV", ambiguous = true } }, ambiguous = { "Tripartite Mechanism", "Monitoring and Verification Mechanism" } }
organization { "OAS Mission to Support the Peace Process in Colombia", "Mission to Support the Peace Process in Colombia", type = "monitoring mission", country = "COL", acronym = "MAPP/OAS", short = "MAPP/OEA" }
organization { "INDEPAZ", "Indepaz", "Institute of Studies for Development and Peace", type = "NGO", country = "COL" }
organization { "Ideas for Peace Foundation", "Fundación Ideas para la Paz", type = "think tank", country = "COL" }
organization { "CERAC", "Conflict Analysis Resource Center", type = "think tank", country = "COL" }
organization { "Peace and Reconciliation Foundation", "Fundación Paz y Reconciliación", type = "think tank", country = "COL" }
organization { "National Indigenous Organization of Colombia", type = "NGO", country = "COL", acronym = "ONIC" }
person { "Jean Arnault", code = "IGOUNO", role { "head of the UN Mission in Colombia", organization = "un-mission-colombia", from = "2016", to = "2018-12" } }
person { "Carlos Ruiz Massieu", code = "IGOUNO", short = "Ruiz Massieu", role { "head of the UN Verification Mission in Colombia", organization = "un-mission-colombia", from = "2019-01", to = "2025" } }
person { "Javier Pérez Aquino", "Javier Perez Aquino", code = "IGOUNO", short = { "Pérez Aquino", "Perez Aquino" } }
person { "Dag Nylander", code = "NORGOV", role { "Norwegian special envoy to the Colombian peace process", from = "2012", to = "2016" } }
person { "Rodolfo Benítez", "Rodolfo Benitez", "Rodolfo Benítez Verson", code = "CUBGOV", short = { "Benítez", "Benitez" } }
person { "Bernard Aronson", "Bernie Aronson", code = "USAGOV", role { "US Special Envoy for the Colombian peace process", from = "2015-02", to = "2017-01" } }
person { "Eamon Gilmore", code = "IGOEUREEC", role { "EU Special Envoy for the peace process in Colombia", from = "2015-10" } }
person { "Todd Howland", code = "IGOUNOHRI" }

-- Texts, zones and events ----------------------------------------------------------------------

work { "Final Agreement to End the Armed Conflict and Build a Stable and Lasting Peace", "Final Agreement for Ending the Conflict and Building a Stable and Lasting Peace",
       "Final Peace Agreement", "Havana Accord", "Havana Agreement", "Havana Accords", "Havana accords", "Havana accord", "Colón Theatre Agreement", "Teatro Colón Agreement",
       id = "colombia-final-agreement", type = "agreement", country = "COL", ambiguous = "Final Peace Agreement" }
work { "Cartagena Agreement", id = "cartagena-agreement-2016", type = "agreement", country = "COL", ambiguous = true }
work { "General Agreement for the Termination of the Conflict", "General Agreement to End the Conflict", id = "colombia-general-agreement-2012", type = "agreement", country = "COL" }
work { "Victims and Land Restitution Law", "Victims' Law", "Victims Law", type = "law", country = "COL" }
work { "Justice and Peace Law", type = "law", country = "COL" }
work { "Plan Colombia", type = "plan", country = "COL" }
local resolutions = { "2261", "2307", "2366", "2377", "2435", "2487", "2545", "2574" }
for i = 1, #resolutions do
  local n = resolutions[i]
  work { "UN Security Council Resolution " .. n, "Security Council Resolution " .. n, "United Nations Security Council Resolution " .. n,
         "UNSC Resolution " .. n, "UNSCR " .. n, "Resolution " .. n, "S/RES/" .. n, type = "resolution", id = "unsc-resolution-" .. n }
end
event { "Colombian conflict", "Colombian Conflict", "Colombian armed conflict", type = "war" }
event { "Bojayá massacre", "Bojaya massacre", type = "massacre", country = "COL" }
event { "La Violencia", type = "war", country = "COL" }
event { "Caguán talks", "Caguán peace talks", id = "caguan-talks", type = "conference", country = "COL" }

region { "Transitional Local Zones for Normalization", "Transitional Local Normalization Zones", "Zonas Veredales Transitorias de Normalización", "Zonas Veredales", id = "colombia-transition-zones", type = "verification zone", country = "COL", acronym = "ZVTN" }
region { "Territorial Spaces for Training and Reincorporation", "Espacios Territoriales de Capacitación y Reincorporación", id = "colombia-reincorporation-spaces", type = "verification zone", country = "COL", acronym = "ETCR" }
local zones = { "La Variante", "La Elvira", "Pondores", "Caño Indio", "La Plancha", "La Carmelita", "Agua Bonita", "Miravalle", "Tierra Grata", "Charras", "Monte Redondo", "El Oso", "La Fila", "Llano Grande", "Los Monos" }
for i = 1, #zones do
  place { zones[i], id = "zone-" .. i .. "-colombia", type = "verification zone", country = "COL", ambiguous = true }
end

-- Places ---------------------------------------------------------------------------------------

local cities = {
  { "Medellín", "Medellin", lat = 6.24, lon = -75.58 }, { "Cali", "Santiago de Cali", lat = 3.45, lon = -76.53, ambiguous = "Cali" }, { "Barranquilla", lat = 10.97, lon = -74.80 },
  { "Cartagena", "Cartagena de Indias", lat = 10.39, lon = -75.51 }, { "Cúcuta", "Cucuta", lat = 7.89, lon = -72.51 }, { "Bucaramanga", lat = 7.12, lon = -73.13 },
  { "Pereira", lat = 4.81, lon = -75.69, ambiguous = true }, { "Santa Marta", lat = 11.24, lon = -74.20 }, { "Ibagué", "Ibague", lat = 4.44, lon = -75.24 }, { "Pasto", "San Juan de Pasto", lat = 1.21, lon = -77.28 },
  { "Manizales", lat = 5.07, lon = -75.52 }, { "Neiva", lat = 2.93, lon = -75.28 }, { "Villavicencio", lat = 4.14, lon = -73.63 }, { "Armenia", id = "armenia-colombia", lat = 4.53, lon = -75.68, ambiguous = true },
  { "Montería", "Monteria", lat = 8.75, lon = -75.88 }, { "Valledupar", lat = 10.46, lon = -73.25 }, { "Popayán", "Popayan", lat = 2.44, lon = -76.61 }, { "Buenaventura", lat = 3.88, lon = -77.03 },
  { "Tumaco", lat = 1.81, lon = -78.76 }, { "Quibdó", "Quibdo", lat = 5.69, lon = -76.66 }, { "Florencia", lat = 1.61, lon = -75.61 }, { "Mocoa", lat = 1.15, lon = -76.65 },
  { "San José del Guaviare", "San Jose del Guaviare", lat = 2.57, lon = -72.64 }, { "Yopal", lat = 5.34, lon = -72.40 }, { "Leticia", lat = -4.20, lon = -69.94, ambiguous = true },
  { "San Vicente del Caguán", "San Vicente del Caguan", lat = 2.11, lon = -74.77 }, { "Bojayá", "Bojaya", lat = 6.56, lon = -76.88 }, { "Saravena", lat = 6.95, lon = -71.87 },
  { "Caloto", lat = 3.03, lon = -76.41 }, { "Toribío", "Toribio", lat = 2.96, lon = -76.27 }, { "Corinto", lat = 3.17, lon = -76.26 }, { "Caldono", lat = 2.80, lon = -76.48 }, { "Argelia", id = "argelia-cauca", lat = 2.26, lon = -77.25 },
  { "La Macarena", lat = 2.18, lon = -73.79 }, { "Mesetas", lat = 3.38, lon = -74.04 }, { "Vista Hermosa", "Vistahermosa", lat = 3.13, lon = -73.75 }, { "Puerto Asís", "Puerto Asis", lat = 0.51, lon = -76.50 },
  { "Tibú", "Tibu", lat = 8.64, lon = -72.73 }, { "Ituango", lat = 7.17, lon = -75.76 }, { "Dabeiba", lat = 7.00, lon = -76.26 }, { "Apartadó", "Apartado", lat = 7.88, lon = -76.63, ambiguous = "Apartado" },
  { "Turbo", id = "turbo-colombia", lat = 8.09, lon = -76.73, ambiguous = true }, { "Riosucio", lat = 7.44, lon = -77.12 }, { "Tierralta", lat = 8.17, lon = -76.06 }, { "Fonseca", id = "fonseca-colombia", lat = 10.88, lon = -72.85, ambiguous = true },
  { "Icononzo", lat = 4.18, lon = -74.53 }, { "Planadas", lat = 3.20, lon = -75.64 }, { "Anorí", "Anori", lat = 7.07, lon = -75.15 }, { "Remedios", lat = 7.03, lon = -74.70 }, { "La Montañita", lat = 1.48, lon = -75.44 },
  { "Arauquita", lat = 7.03, lon = -71.43 }, { "Tame", id = "tame-colombia", lat = 6.46, lon = -71.74, ambiguous = true }, { "Ocaña", "Ocana", lat = 8.24, lon = -73.36 }, { "Barrancabermeja", lat = 7.07, lon = -73.85 },
  { "Tuluá", "Tulua", lat = 4.08, lon = -76.20 }, { "Palmira", lat = 3.54, lon = -76.30 }, { "Marquetalia", lat = 3.03, lon = -75.90 }, { "Soacha", lat = 4.58, lon = -74.22 }, { "Ipiales", lat = 0.83, lon = -77.64 },
}
for i = 1, #cities do
  cities[i].country = "COL"
  city(cities[i])
end

local departments = {
  { "Antioquia" }, { "Cauca" }, { "Valle del Cauca" }, { "Nariño", "Narino" }, { "Putumayo" }, { "Caquetá", "Caqueta" }, { "Meta", amb = true }, { "Guaviare" }, { "Norte de Santander" },
  { "Arauca" }, { "Chocó", "Choco" }, { "Córdoba", amb = true }, { "Tolima" }, { "Huila" }, { "Cundinamarca" }, { "La Guajira", "Guajira" }, { "Cesar", amb = true }, { "Magdalena", amb = true },
  { "Bolívar", amb = true }, { "Santander", amb = true }, { "Boyacá", "Boyaca" }, { "Casanare" }, { "Vichada" }, { "Vaupés", "Vaupes" }, { "Guainía", "Guainia" }, { "Caldas", amb = true }, { "Quindío", "Quindio" }, { "Risaralda" },
}
for i = 1, #departments do
  local d = departments[i]
  region { d[1], d[2], id = "colombia-department-" .. i, type = "department", country = "COL", ambiguous = d.amb }
end
region { "Catatumbo", "Catatumbo region", country = "COL", lat = 8.7, lon = -73.0 }
region { "Urabá", "Uraba", country = "COL", lat = 8.0, lon = -76.7 }
region { "Bajo Cauca", country = "COL", lat = 7.8, lon = -75.2 }
region { "Montes de María", "Montes de Maria", country = "COL", lat = 9.7, lon = -75.2 }
region { "Sumapaz", country = "COL", lat = 4.0, lon = -74.3 }
