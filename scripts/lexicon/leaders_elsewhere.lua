-- Those who speak for states, 2000-2026: the rest of Europe, the Americas, Asia and the Pacific.
--
-- Sources and rules: as in leaders.lua. Facts only.

-- Belarusian

person { "Alexander Lukashenko", "Aleksandr Lukashenko", "Alyaksandr Lukashenka", code = "BLRGOV", country = "BLR",
         role { "Belarusian President", from = "1994-07-20" } }
person { "Sviatlana Tsikhanouskaya", "Svetlana Tikhanovskaya", code = "BLROPP", country = "BLR",
         role { "Belarusian opposition leader", from = "2020" } }

-- Serbian

person { "Slobodan Milošević", "Slobodan Milosevic", code = "SRBGOV", country = "SRB",
         role { "Serbian President", from = "1989", to = "2000-10" } }
person { "Aleksandar Vučić", "Aleksandar Vucic", code = "SRBGOV", country = "SRB",
         role { "Serbian Prime Minister", from = "2014-04-27", to = "2017-05-31" },
         role { "Serbian President", from = "2017-05-31" } }
person { "Ratko Mladić", "Ratko Mladic", code = "SRBGOV", country = "SRB",
         role { "Bosnian Serb commander", from = "1992", to = "1996" } }
person { "Boris Tadić", "Boris Tadic", code = "SRBGOV", country = "SRB",
         role { "Serbian President", from = "2004-07-11", to = "2012-04" } }
person { "Vojislav Koštunica", "Vojislav Kostunica", code = "SRBGOV", country = "SRB",
         role { "Serbian Prime Minister", from = "2004-03", to = "2008-07" } }
person { "Zoran Đinđić", "Zoran Djindjic", code = "SRBGOV", country = "SRB",
         role { "Serbian Prime Minister", from = "2001-01", to = "2003-03-12" } }

-- Bosnian

person { "Radovan Karadžić", "Radovan Karadzic", code = "BIHGOV", country = "BIH",
         role { "Bosnian Serb leader", from = "1992", to = "1996" } }
person { "Alija Izetbegović", "Alija Izetbegovic", code = "BIHGOV", country = "BIH",
         role { "Bosnian President", from = "1990", to = "2000-10" } }
person { "Milorad Dodik", code = "BIHGOV", country = "BIH",
         role { "Bosnian President of Republika Srpska", from = "2010" } }

-- Georgian

person { "Mikheil Saakashvili", "Mikhail Saakashvili", code = "GEOGOV", country = "GEO",
         role { "Georgian President", from = "2004-01-25", to = "2013-11-17" } }
person { "Eduard Shevardnadze", code = "GEOGOV", country = "GEO",
         role { "Georgian President", from = "1995-11", to = "2003-11-23" } }
person { "Salome Zourabichvili", code = "GEOGOV", country = "GEO",
         role { "Georgian President", from = "2018-12-16", to = "2024-12" } }

-- Armenian

person { "Serzh Sargsyan", "Serzh Sarkisian", code = "ARMGOV", country = "ARM",
         role { "Armenian President", from = "2008-04-09", to = "2018-04-09" } }
person { "Nikol Pashinyan", code = "ARMGOV", country = "ARM",
         role { "Armenian Prime Minister", from = "2018-05-08" } }
person { "Robert Kocharyan", "Robert Kocharian", code = "ARMGOV", country = "ARM",
         role { "Armenian President", from = "1998-04", to = "2008-04-09" } }

-- Azerbaijani

person { "Ilham Aliyev", code = "AZEGOV", country = "AZE",
         role { "Azerbaijani President", from = "2003-10-31" } }
person { "Heydar Aliyev", code = "AZEGOV", country = "AZE", short = false,
         role { "Azerbaijani President", from = "1993", to = "2003-10-31" } }

-- Kazakh

person { "Nursultan Nazarbayev", code = "KAZGOV", country = "KAZ",
         role { "Kazakh President", from = "1991", to = "2019-03-20" } }
person { "Kassym-Jomart Tokayev", code = "KAZGOV", country = "KAZ",
         role { "Kazakh President", from = "2019-03-20" } }
person { "Kairat Abdrakhmanov", code = "KAZGOV", country = "KAZ",
         role { "Kazakh Foreign Minister", from = "2016-12", to = "2018-12" } }
person { "Erlan Idrissov", code = "KAZGOV", country = "KAZ",
         role { "Kazakh Foreign Minister", from = "2012-09", to = "2016-12" } }

-- Italian

person { "Silvio Berlusconi", code = "ITAGOV", country = "ITA",
         role { "Italian Prime Minister", from = "2001-06-11", to = "2006-05-17" },
         role { "Italian Prime Minister", from = "2008-05-08", to = "2011-11-16" } }
person { "Matteo Renzi", code = "ITAGOV", country = "ITA",
         role { "Italian Prime Minister", from = "2014-02-22", to = "2016-12-12" } }
person { "Paolo Gentiloni", code = "ITAGOV", country = "ITA",
         role { "Italian Foreign Minister", from = "2014-10-31", to = "2016-12-12" },
         role { "Italian Prime Minister", from = "2016-12-12", to = "2018-06-01" } }
person { "Giuseppe Conte", code = "ITAGOV", country = "ITA",
         role { "Italian Prime Minister", from = "2018-06-01", to = "2021-02-13" } }
person { "Mario Draghi", code = "ITAGOV", country = "ITA",
         role { "Italian Prime Minister", from = "2021-02-13", to = "2022-10-22" } }
person { "Giorgia Meloni", code = "ITAGOV", country = "ITA",
         role { "Italian Prime Minister", from = "2022-10-22" } }
person { "Romano Prodi", code = "ITAGOV", country = "ITA",
         role { "Italian Prime Minister", from = "2006-05-17", to = "2008-05-08" },
         role { "president of the European Commission", organization = "european-commission", from = "1999-09", to = "2004-11" } }
person { "Franco Frattini", code = "ITAGOV", country = "ITA",
         role { "Italian Foreign Minister", from = "2002-11", to = "2004-11" },
         role { "Italian Foreign Minister", from = "2008-05", to = "2011-11" } }
person { "Mario Monti", code = "ITAGOV", country = "ITA",
         role { "Italian Prime Minister", from = "2011-11-16", to = "2013-04-28" } }
person { "Luigi Di Maio", code = "ITAGOV", country = "ITA",
         role { "Italian Foreign Minister", from = "2019-09", to = "2022-10" } }
person { "Antonio Tajani", code = "ITAGOV", country = "ITA",
         role { "Italian Foreign Minister", from = "2022-10-22" } }

-- Spanish

person { "José María Aznar", code = "ESPGOV", country = "ESP",
         role { "Spanish Prime Minister", from = "1996-05-05", to = "2004-04-17" } }
person { "José Luis Rodríguez Zapatero", code = "ESPGOV", country = "ESP", short = "Zapatero",
         role { "Spanish Prime Minister", from = "2004-04-17", to = "2011-12-21" } }
person { "Mariano Rajoy", code = "ESPGOV", country = "ESP",
         role { "Spanish Prime Minister", from = "2011-12-21", to = "2018-06-01" } }
person { "Pedro Sánchez", "Pedro Sanchez", code = "ESPGOV", country = "ESP",
         role { "Spanish Prime Minister", from = "2018-06-02" } }
person { "Felipe VI", code = "ESPGOV", country = "ESP", short = false,
         role { "Spanish King", from = "2014-06-19" } }
person { "Juan Carlos I", code = "ESPGOV", country = "ESP", short = false,
         role { "Spanish King", from = "1975-11-22", to = "2014-06-19" } }
person { "Carles Puigdemont", code = "ESPGOV", country = "ESP",
         role { "Spanish President of Catalonia", from = "2016-01", to = "2017-10" } }
person { "Miguel Ángel Moratinos", "Miguel Angel Moratinos", code = "ESPGOV", country = "ESP",
         role { "Spanish Foreign Minister", from = "2004-04", to = "2010-10" } }

-- Polish

person { "Lech Kaczyński", "Lech Kaczynski", code = "POLGOV", country = "POL",
         role { "Polish President", from = "2005-12-23", to = "2010-04-10" } }
person { "Andrzej Duda", code = "POLGOV", country = "POL",
         role { "Polish President", from = "2015-08-06", to = "2025-08-06" } }
person { "Radosław Sikorski", "Radoslaw Sikorski", "Radek Sikorski", code = "POLGOV", country = "POL",
         role { "Polish Foreign Minister", from = "2007-11", to = "2014-09" },
         role { "Polish Foreign Minister", from = "2023-12-13" } }
person { "Jarosław Kaczyński", "Jaroslaw Kaczynski", code = "POLGOV", country = "POL", short = false,
         role { "Polish Prime Minister", from = "2006-07", to = "2007-11" } }
person { "Aleksander Kwaśniewski", "Aleksander Kwasniewski", code = "POLGOV", country = "POL",
         role { "Polish President", from = "1995-12", to = "2005-12" } }
person { "Mateusz Morawiecki", code = "POLGOV", country = "POL",
         role { "Polish Prime Minister", from = "2017-12", to = "2023-12" } }
person { "Karol Nawrocki", code = "POLGOV", country = "POL",
         role { "Polish President", from = "2025-08-06" } }
person { "Lech Wałęsa", "Lech Walesa", code = "POLGOV", country = "POL",
         role { "Polish President", from = "1990-12", to = "1995-12" } }

-- Greek

person { "Alexis Tsipras", code = "GRCGOV", country = "GRC",
         role { "Greek Prime Minister", from = "2015-01-26", to = "2019-07-08" } }
person { "Kyriakos Mitsotakis", code = "GRCGOV", country = "GRC",
         role { "Greek Prime Minister", from = "2019-07-08" } }
person { "Costas Karamanlis", "Kostas Karamanlis", code = "GRCGOV", country = "GRC",
         role { "Greek Prime Minister", from = "2004-03", to = "2009-10" } }
person { "George Papandreou", code = "GRCGOV", country = "GRC",
         role { "Greek Foreign Minister", from = "1999", to = "2004" },
         role { "Greek Prime Minister", from = "2009-10", to = "2011-11" } }
person { "Antonis Samaras", code = "GRCGOV", country = "GRC",
         role { "Greek Prime Minister", from = "2012-06", to = "2015-01" } }

-- Dutch

person { "Mark Rutte", code = "NLDGOV", country = "NLD",
         role { "Dutch Prime Minister", from = "2010-10-14", to = "2024-07-02" },
         role { "secretary-general of NATO", organization = "nato", from = "2024-10-01" } }
person { "Bert Koenders", code = "NLDGOV", country = "NLD",
         role { "Dutch Foreign Minister", from = "2014-10", to = "2017-10" } }

-- Hungarian

person { "Viktor Orbán", "Viktor Orban", code = "HUNGOV", country = "HUN",
         role { "Hungarian Prime Minister", from = "1998-07", to = "2002-05" },
         role { "Hungarian Prime Minister", from = "2010-05-29" } }

-- Swedish

person { "Margot Wallström", "Margot Wallstrom", code = "SWEGOV", country = "SWE",
         role { "Swedish Foreign Minister", from = "2014-10-03", to = "2019-09" } }
person { "Carl Bildt", code = "SWEGOV", country = "SWE",
         role { "Swedish Foreign Minister", from = "2006-10", to = "2014-10" } }

-- Swiss

person { "Didier Burkhalter", code = "CHEGOV", country = "CHE",
         role { "Swiss Foreign Minister", from = "2012-01", to = "2017-10" } }

-- Canadian

person { "Stephen Harper", code = "CANGOV", country = "CAN", ambiguous = "Harper",
         role { "Canadian Prime Minister", from = "2006-02-06", to = "2015-11-04" } }
person { "Justin Trudeau", code = "CANGOV", country = "CAN",
         role { "Canadian Prime Minister", from = "2015-11-04", to = "2025-03-14" } }
person { "Mark Carney", code = "CANGOV", country = "CAN", ambiguous = "Carney",
         role { "Canadian Prime Minister", from = "2025-03-14" } }
person { "Jean Chrétien", "Jean Chretien", code = "CANGOV", country = "CAN",
         role { "Canadian Prime Minister", from = "1993-11", to = "2003-12" } }
person { "Paul Martin", code = "CANGOV", country = "CAN", ambiguous = "Martin",
         role { "Canadian Prime Minister", from = "2003-12-12", to = "2006-02-06" } }
person { "Chrystia Freeland", code = "CANGOV", country = "CAN",
         role { "Canadian Foreign Minister", from = "2017-01", to = "2019-11" } }
person { "Mélanie Joly", "Melanie Joly", code = "CANGOV", country = "CAN",
         role { "Canadian Foreign Minister", from = "2021-10", to = "2025-05" } }

-- Australian

person { "John Howard", code = "AUSGOV", country = "AUS", ambiguous = "Howard",
         role { "Australian Prime Minister", from = "1996-03-11", to = "2007-12-03" } }
person { "Kevin Rudd", code = "AUSGOV", country = "AUS",
         role { "Australian Prime Minister", from = "2007-12-03", to = "2010-06-24" } }
person { "Tony Abbott", code = "AUSGOV", country = "AUS", ambiguous = "Abbott",
         role { "Australian Prime Minister", from = "2013-09-18", to = "2015-09-15" } }
person { "Malcolm Turnbull", code = "AUSGOV", country = "AUS",
         role { "Australian Prime Minister", from = "2015-09-15", to = "2018-08-24" } }
person { "Scott Morrison", code = "AUSGOV", country = "AUS", ambiguous = "Morrison",
         role { "Australian Prime Minister", from = "2018-08-24", to = "2022-05-23" } }
person { "Anthony Albanese", code = "AUSGOV", country = "AUS",
         role { "Australian Prime Minister", from = "2022-05-23" } }
person { "Julie Bishop", code = "AUSGOV", country = "AUS", ambiguous = "Bishop",
         role { "Australian Foreign Minister", from = "2013-09-18", to = "2018-08" } }
person { "Julia Gillard", code = "AUSGOV", country = "AUS",
         role { "Australian Prime Minister", from = "2010-06-24", to = "2013-06-27" } }
person { "Alexander Downer", code = "AUSGOV", country = "AUS",
         role { "Australian Foreign Minister", from = "1996-03", to = "2007-12" } }
person { "Penny Wong", code = "AUSGOV", country = "AUS", ambiguous = "Wong",
         role { "Australian Foreign Minister", from = "2022-05-23" } }

-- Venezuelan

person { "Hugo Chávez", "Hugo Chavez", code = "VENGOV", country = "VEN",
         role { "Venezuelan President", from = "1999-02-02", to = "2013-03-05" } }
person { "Nicolás Maduro", "Nicolas Maduro", code = "VENGOV", country = "VEN",
         role { "Venezuelan Foreign Minister", from = "2006-08", to = "2013-01" },
         role { "Venezuelan President", from = "2013-04-19" } }
person { "Juan Guaidó", "Juan Guaido", code = "VENGOV", country = "VEN",
         role { "Venezuelan President of the National Assembly", from = "2019-01-05", to = "2020-01" } }
person { "Delcy Rodríguez", "Delcy Rodriguez", code = "VENGOV", country = "VEN", short = false,
         role { "Venezuelan Foreign Minister", from = "2014-12", to = "2017-06" },
         role { "Venezuelan Vice President", from = "2018-06" } }
person { "Jorge Arreaza", code = "VENGOV", country = "VEN",
         role { "Venezuelan Foreign Minister", from = "2017-08", to = "2021-08" } }
person { "María Corina Machado", "Maria Corina Machado", code = "VENOPP", country = "VEN", ambiguous = "Machado",
         role { "Venezuelan opposition leader" } }
person { "Edmundo González", "Edmundo González Urrutia", "Edmundo Gonzalez", code = "VENOPP", country = "VEN", short = false,
         role { "Venezuelan opposition candidate", from = "2024" } }
person { "Leopoldo López", "Leopoldo Lopez", code = "VENOPP", country = "VEN", short = false,
         role { "Venezuelan opposition leader" } }

-- Cuban

person { "Fidel Castro", code = "CUBGOV", country = "CUB",
         role { "Cuban President", from = "1976-12", to = "2008-02-24" } }
person { "Raúl Castro", "Raul Castro", code = "CUBGOV", country = "CUB",
         role { "Cuban President", from = "2008-02-24", to = "2018-04-19" } }
person { "Miguel Díaz-Canel", "Miguel Diaz-Canel", code = "CUBGOV", country = "CUB",
         role { "Cuban President", from = "2018-04-19" } }
person { "Bruno Rodríguez Parrilla", "Bruno Rodriguez", code = "CUBGOV", country = "CUB", short = false,
         role { "Cuban Foreign Minister", from = "2009-03" } }

-- Brazilian

person { "Luiz Inácio Lula da Silva", "Luiz Inacio Lula da Silva", code = "BRAGOV", country = "BRA", short = "Lula",
         role { "Brazilian President", from = "2003-01-01", to = "2010-12-31" },
         role { "Brazilian President", from = "2023-01-01" } }
person { "Dilma Rousseff", code = "BRAGOV", country = "BRA",
         role { "Brazilian President", from = "2011-01-01", to = "2016-08-31" } }
person { "Michel Temer", code = "BRAGOV", country = "BRA",
         role { "Brazilian President", from = "2016-08-31", to = "2018-12-31" } }
person { "Jair Bolsonaro", code = "BRAGOV", country = "BRA",
         role { "Brazilian President", from = "2019-01-01", to = "2022-12-31" } }
person { "Fernando Henrique Cardoso", code = "BRAGOV", country = "BRA", ambiguous = "Cardoso",
         role { "Brazilian President", from = "1995-01-01", to = "2003-01-01" } }
person { "Celso Amorim", code = "BRAGOV", country = "BRA",
         role { "Brazilian Foreign Minister", from = "2003-01", to = "2010-12" } }

-- Mexican

person { "Enrique Peña Nieto", "Enrique Pena Nieto", code = "MEXGOV", country = "MEX", short = "Peña Nieto",
         role { "Mexican President", from = "2012-12-01", to = "2018-11-30" } }
person { "Andrés Manuel López Obrador", "Andres Manuel Lopez Obrador", code = "MEXGOV", country = "MEX", acronym = "AMLO", short = "López Obrador",
         role { "Mexican President", from = "2018-12-01", to = "2024-09-30" } }
person { "Claudia Sheinbaum", code = "MEXGOV", country = "MEX",
         role { "Mexican President", from = "2024-10-01" } }
person { "Vicente Fox", code = "MEXGOV", country = "MEX", ambiguous = "Fox",
         role { "Mexican President", from = "2000-12-01", to = "2006-11-30" } }
person { "Felipe Calderón", "Felipe Calderon", code = "MEXGOV", country = "MEX",
         role { "Mexican President", from = "2006-12-01", to = "2012-11-30" } }

-- Argentine

person { "Cristina Fernández de Kirchner", "Cristina Fernandez de Kirchner", "Cristina Kirchner", code = "ARGGOV", country = "ARG", short = "Fernández de Kirchner",
         role { "Argentine President", from = "2007-12-10", to = "2015-12-10" } }
person { "Mauricio Macri", code = "ARGGOV", country = "ARG",
         role { "Argentine President", from = "2015-12-10", to = "2019-12-10" } }
person { "Javier Milei", code = "ARGGOV", country = "ARG",
         role { "Argentine President", from = "2023-12-10" } }
person { "Néstor Kirchner", "Nestor Kirchner", code = "ARGGOV", country = "ARG", ambiguous = "Kirchner",
         role { "Argentine President", from = "2003-05-25", to = "2007-12-10" } }
person { "Alberto Fernández", "Alberto Fernandez", code = "ARGGOV", country = "ARG", short = false,
         role { "Argentine President", from = "2019-12-10", to = "2023-12-10" } }

-- Chilean

person { "Michelle Bachelet", code = "CHLGOV", country = "CHL",
         role { "Chilean President", from = "2006-03-11", to = "2010-03-11" },
         role { "Chilean President", from = "2014-03-11", to = "2018-03-11" },
         role { "UN High Commissioner for Human Rights", organization = "ohchr", from = "2018-09-01", to = "2022-08-31" } }
person { "Sebastián Piñera", "Sebastian Pinera", code = "CHLGOV", country = "CHL",
         role { "Chilean President", from = "2010-03-11", to = "2014-03-11" },
         role { "Chilean President", from = "2018-03-11", to = "2022-03-11" } }
person { "Gabriel Boric", code = "CHLGOV", country = "CHL",
         role { "Chilean President", from = "2022-03-11" } }
person { "Augusto Pinochet", code = "CHLGOV", country = "CHL",
         role { "Chilean President", from = "1974", to = "1990-03-11" } }
person { "Ricardo Lagos", code = "CHLGOV", country = "CHL", ambiguous = "Lagos",
         role { "Chilean President", from = "2000-03-11", to = "2006-03-11" } }

-- Ecuadorian

person { "Rafael Correa", code = "ECUGOV", country = "ECU",
         role { "Ecuadorian President", from = "2007-01-15", to = "2017-05-24" } }
person { "Lenín Moreno", "Lenin Moreno", code = "ECUGOV", country = "ECU", ambiguous = "Moreno",
         role { "Ecuadorian President", from = "2017-05-24", to = "2021-05-24" } }
person { "Daniel Noboa", code = "ECUGOV", country = "ECU",
         role { "Ecuadorian President", from = "2023-11-23" } }
person { "Lucio Gutiérrez", "Lucio Gutierrez", code = "ECUGOV", country = "ECU", short = false,
         role { "Ecuadorian President", from = "2003-01", to = "2005-04" } }

-- Bolivian

person { "Evo Morales", code = "BOLGOV", country = "BOL", ambiguous = "Morales",
         role { "Bolivian President", from = "2006-01-22", to = "2019-11-10" } }

-- Philippine

person { "Gloria Macapagal Arroyo", "Gloria Macapagal-Arroyo", "Gloria Arroyo", code = "PHLGOV", country = "PHL",
         role { "Philippine President", from = "2001-01-20", to = "2010-06-30" } }
person { "Benigno Aquino III", "Benigno Aquino", code = "PHLGOV", country = "PHL",
         role { "Philippine President", from = "2010-06-30", to = "2016-06-30" } }
person { "Rodrigo Duterte", code = "PHLGOV", country = "PHL",
         role { "Philippine President", from = "2016-06-30", to = "2022-06-30" } }
person { "Ferdinand Marcos Jr.", "Bongbong Marcos", code = "PHLGOV", country = "PHL",
         role { "Philippine President", from = "2022-06-30" } }
person { "Joseph Estrada", code = "PHLGOV", country = "PHL",
         role { "Philippine President", from = "1998-06-30", to = "2001-01-20" } }

-- Myanmar

person { "Aung San Suu Kyi", code = "MMRGOV", country = "MMR", short = "Suu Kyi",
         role { "Myanmar State Counsellor", from = "2016-04-06", to = "2021-02-01" } }
person { "Min Aung Hlaing", code = "MMRGOV", country = "MMR", short = false,
         role { "Myanmar Commander-in-Chief", from = "2011-03-30" } }
person { "Thein Sein", code = "MMRGOV", country = "MMR", short = false,
         role { "Myanmar President", from = "2011-03-30", to = "2016-03-30" } }
person { "Than Shwe", code = "MMRGOV", country = "MMR", short = false,
         role { "head of the military government", from = "1992-04", to = "2011-03-30" } }
person { "Khin Nyunt", code = "MMRGOV", country = "MMR", short = false,
         role { "Myanmar Prime Minister", from = "2003-08", to = "2004-10" } }
person { "Win Myint", code = "MMRGOV", country = "MMR", short = false,
         role { "Myanmar President", from = "2018-03-30", to = "2021-02-01" } }

-- Indonesian

person { "Susilo Bambang Yudhoyono", code = "IDNGOV", country = "IDN",
         role { "Indonesian President", from = "2004-10-20", to = "2014-10-20" } }
person { "Joko Widodo", code = "IDNGOV", country = "IDN", short = { "Jokowi", "Widodo" },
         role { "Indonesian President", from = "2014-10-20", to = "2024-10-20" } }
person { "Prabowo Subianto", code = "IDNGOV", country = "IDN", short = "Prabowo",
         role { "Indonesian President", from = "2024-10-20" } }
person { "Megawati Sukarnoputri", code = "IDNGOV", country = "IDN", short = "Megawati",
         role { "Indonesian President", from = "2001-07-23", to = "2004-10-20" } }
person { "Abdurrahman Wahid", code = "IDNGOV", country = "IDN", short = "Wahid",
         role { "Indonesian President", from = "1999-10-20", to = "2001-07-23" } }
person { "Suharto", code = "IDNGOV", country = "IDN",
         role { "Indonesian President", from = "1967", to = "1998-05-21" } }

-- Sri Lankan

person { "Mahinda Rajapaksa", code = "LKAGOV", country = "LKA",
         role { "Sri Lankan President", from = "2005-11-19", to = "2015-01-09" } }
person { "Gotabaya Rajapaksa", code = "LKAGOV", country = "LKA",
         role { "Sri Lankan President", from = "2019-11-18", to = "2022-07-14" } }
person { "Chandrika Kumaratunga", code = "LKAGOV", country = "LKA",
         role { "Sri Lankan President", from = "1994-11", to = "2005-11-19" } }
person { "Velupillai Prabhakaran", code = "LKAREB", country = "LKA",
         role { "leader of the LTTE", from = "1976", to = "2009-05-18" } }
person { "Ranil Wickremesinghe", code = "LKAGOV", country = "LKA",
         role { "Sri Lankan Prime Minister", from = "2001-12", to = "2004-04" },
         role { "Sri Lankan Prime Minister", from = "2015-01", to = "2019-11" },
         role { "Sri Lankan President", from = "2022-07", to = "2024-09" } }
person { "Anura Kumara Dissanayake", code = "LKAGOV", country = "LKA",
         role { "Sri Lankan President", from = "2024-09-23" } }

-- Nepali

person { "Pushpa Kamal Dahal", "Prachanda", code = "NPLGOV", country = "NPL", short = "Dahal",
         role { "Nepali Prime Minister", from = "2008-08", to = "2009-05" } }
person { "Gyanendra", "Gyanendra Shah", code = "NPLGOV", country = "NPL", short = false,
         role { "Nepali King", from = "2001-06-04", to = "2008-05-28" } }
person { "Girija Prasad Koirala", code = "NPLGOV", country = "NPL",
         role { "Nepali Prime Minister", from = "2006-04", to = "2008-08" } }

-- Vatican

person { "Pope Francis", code = "VATGOV", country = "VAT", short = false,
         role { "Pope", from = "2013-03-13", to = "2025-04-21" } }
person { "Benedict XVI", code = "VATGOV", country = "VAT", short = false,
         role { "Pope", from = "2005-04-19", to = "2013-02-28" } }
person { "John Paul II", code = "VATGOV", country = "VAT", short = false,
         role { "Pope", from = "1978-10-16", to = "2005-04-02" } }
person { "Leo XIV", code = "VATGOV", country = "VAT", short = false,
         role { "Pope", from = "2025-05-08" } }
person { "Pietro Parolin", code = "VATGOV", country = "VAT",
         role { "Secretary of State of the Holy See", from = "2013-10-15" } }

-- Taiwanese

person { "Chen Shui-bian", code = "TWNGOV", country = "TWN", short = "Chen", ambiguous = "Chen",
         role { "Taiwanese President", from = "2000-05-20", to = "2008-05-20" } }
person { "Ma Ying-jeou", code = "TWNGOV", country = "TWN", short = "Ma", ambiguous = "Ma",
         role { "Taiwanese President", from = "2008-05-20", to = "2016-05-20" } }
person { "Tsai Ing-wen", code = "TWNGOV", country = "TWN", short = "Tsai",
         role { "Taiwanese President", from = "2016-05-20", to = "2024-05-20" } }
person { "Lai Ching-te", code = "TWNGOV", country = "TWN", short = "Lai", ambiguous = "Lai",
         role { "Taiwanese President", from = "2024-05-20" } }

-- Thai

person { "Thaksin Shinawatra", code = "THAGOV", country = "THA", short = "Thaksin",
         role { "Thai Prime Minister", from = "2001-02-09", to = "2006-09-19" } }
person { "Yingluck Shinawatra", code = "THAGOV", country = "THA", short = "Yingluck",
         role { "Thai Prime Minister", from = "2011-08-05", to = "2014-05-07" } }
person { "Abhisit Vejjajiva", code = "THAGOV", country = "THA", short = "Abhisit",
         role { "Thai Prime Minister", from = "2008-12-17", to = "2011-08-05" } }
person { "Prayuth Chan-ocha", "Prayut Chan-o-cha", code = "THAGOV", country = "THA", short = { "Prayuth", "Prayut" },
         role { "Thai Prime Minister", from = "2014-08-24", to = "2023-08-22" } }
person { "Srettha Thavisin", code = "THAGOV", country = "THA", short = "Srettha",
         role { "Thai Prime Minister", from = "2023-08-22", to = "2024-08-14" } }

-- Cambodian

person { "Hun Sen", code = "KHMGOV", country = "KHM", short = false,
         role { "Cambodian Prime Minister", from = "1998-11-30", to = "2023-08-22" } }
person { "Pol Pot", code = "KHMGOV", country = "KHM", short = false,
         role { "Cambodian Khmer Rouge leader", to = "1998-04-15" } }
person { "Norodom Sihanouk", code = "KHMGOV", country = "KHM",
         role { "Cambodian King", from = "1993", to = "2004-10" } }

-- Malaysian

person { "Mahathir Mohamad", "Mahathir bin Mohamad", code = "MYSGOV", country = "MYS", short = "Mahathir",
         role { "Malaysian Prime Minister", from = "1981-07", to = "2003-10-31" },
         role { "Malaysian Prime Minister", from = "2018-05-10", to = "2020-02" } }
person { "Anwar Ibrahim", code = "MYSGOV", country = "MYS", short = "Anwar", ambiguous = "Anwar",
         role { "Malaysian Prime Minister", from = "2022-11-24" } }
person { "Najib Razak", code = "MYSGOV", country = "MYS", short = "Najib", ambiguous = "Najib",
         role { "Malaysian Prime Minister", from = "2009-04-03", to = "2018-05-10" } }

-- East Timorese

person { "Xanana Gusmão", "Xanana Gusmao", code = "TLSGOV", country = "TLS",
         role { "East Timorese President", from = "2002-05-20", to = "2007-05-20" } }
person { "José Ramos-Horta", "Jose Ramos-Horta", "Jose Ramos Horta", code = "TLSGOV", country = "TLS", short = "Ramos-Horta",
         role { "East Timorese President", from = "2007-05-20", to = "2012-05-20" },
         role { "East Timorese President", from = "2022-05-20" } }

-- Bangladeshi

person { "Sheikh Hasina", code = "BGDGOV", country = "BGD", short = "Hasina",
         role { "Bangladeshi Prime Minister", from = "2009-01-06", to = "2024-08-05" } }
person { "Khaleda Zia", code = "BGDGOV", country = "BGD", short = "Zia", ambiguous = "Zia",
         role { "Bangladeshi Prime Minister", from = "2001-10", to = "2006-10" } }
person { "Muhammad Yunus", code = "BGDGOV", country = "BGD", short = "Yunus", ambiguous = "Yunus",
         role { "Bangladeshi Chief Adviser", from = "2024-08-08" } }

-- Kyrgyz

person { "Askar Akayev", code = "KGZGOV", country = "KGZ",
         role { "Kyrgyz President", from = "1990-10", to = "2005-03" } }
person { "Kurmanbek Bakiyev", code = "KGZGOV", country = "KGZ",
         role { "Kyrgyz President", from = "2005-08", to = "2010-04" } }
person { "Sadyr Japarov", code = "KGZGOV", country = "KGZ",
         role { "Kyrgyz President", from = "2021-01-28" } }

-- Uzbek

person { "Islam Karimov", code = "UZBGOV", country = "UZB",
         role { "Uzbek President", from = "1991", to = "2016-09-02" } }
person { "Shavkat Mirziyoyev", code = "UZBGOV", country = "UZB",
         role { "Uzbek President", from = "2016-12-14" } }

-- Tajik

person { "Emomali Rahmon", "Emomali Rakhmonov", code = "TJKGOV", country = "TJK",
         role { "Tajik President", from = "1994-11" } }

-- Turkmen

person { "Saparmurat Niyazov", code = "TKMGOV", country = "TKM",
         role { "Turkmen President", from = "1991", to = "2006-12-21" } }

-- Kosovo

person { "Hashim Thaçi", "Hashim Thaci", code = "XKXGOV", country = "XKX",
         role { "Kosovo Prime Minister", from = "2008-01", to = "2014-12" },
         role { "Kosovo President", from = "2016-04-07", to = "2020-11" } }
person { "Ramush Haradinaj", code = "XKXGOV", country = "XKX",
         role { "Kosovo Prime Minister", from = "2004-12", to = "2005-03" },
         role { "Kosovo Prime Minister", from = "2017-09", to = "2020-02" } }
person { "Ibrahim Rugova", code = "XKXGOV", country = "XKX",
         role { "Kosovo President", from = "2002-03", to = "2006-01-21" } }
person { "Albin Kurti", code = "XKXGOV", country = "XKX",
         role { "Kosovo Prime Minister", from = "2021-03-22" } }

-- Croatian

person { "Ante Gotovina", code = "HRVGOV", country = "HRV",
         role { "Croatian general" } }
person { "Franjo Tuđman", "Franjo Tudjman", code = "HRVGOV", country = "HRV",
         role { "Croatian President", from = "1990-05", to = "1999-12-10" } }

-- Haitian

person { "Jean-Bertrand Aristide", code = "HTIGOV", country = "HTI",
         role { "Haitian President", from = "2001-02-07", to = "2004-02-29" } }
person { "René Préval", "Rene Preval", code = "HTIGOV", country = "HTI",
         role { "Haitian President", from = "2006-05-14", to = "2011-05-14" } }
person { "Gérard Latortue", "Gerard Latortue", code = "HTIGOV", country = "HTI",
         role { "Haitian interim Prime Minister", from = "2004-03", to = "2006-06" } }
person { "Michel Martelly", code = "HTIGOV", country = "HTI",
         role { "Haitian President", from = "2011-05-14", to = "2016-02-07" } }
person { "Jovenel Moïse", "Jovenel Moise", code = "HTIGOV", country = "HTI",
         role { "Haitian President", from = "2017-02-07", to = "2021-07-07" } }
person { "Ariel Henry", code = "HTIGOV", country = "HTI", ambiguous = "Henry",
         role { "Haitian acting Prime Minister", from = "2021-07-20", to = "2024-04" } }

-- Peruvian

person { "Alberto Fujimori", code = "PERGOV", country = "PER",
         role { "Peruvian President", from = "1990-07-28", to = "2000-11-22" } }
person { "Alejandro Toledo", code = "PERGOV", country = "PER", ambiguous = "Toledo",
         role { "Peruvian President", from = "2001-07-28", to = "2006-07-28" } }
person { "Alan García", "Alan Garcia", code = "PERGOV", country = "PER", short = false,
         role { "Peruvian President", from = "2006-07-28", to = "2011-07-28" } }
person { "Ollanta Humala", code = "PERGOV", country = "PER",
         role { "Peruvian President", from = "2011-07-28", to = "2016-07-28" } }
person { "Pedro Pablo Kuczynski", code = "PERGOV", country = "PER",
         role { "Peruvian President", from = "2016-07-28", to = "2018-03-23" } }
person { "Martín Vizcarra", "Martin Vizcarra", code = "PERGOV", country = "PER",
         role { "Peruvian President", from = "2018-03-23", to = "2020-11-09" } }
person { "Pedro Castillo", code = "PERGOV", country = "PER", ambiguous = "Castillo",
         role { "Peruvian President", from = "2021-07-28", to = "2022-12-07" } }
person { "Dina Boluarte", code = "PERGOV", country = "PER",
         role { "Peruvian President", from = "2022-12-07", to = "2025-10" } }

-- Nicaraguan

person { "Daniel Ortega", code = "NICGOV", country = "NIC",
         role { "Nicaraguan President", from = "2007-01-10" } }

-- Honduran

person { "Manuel Zelaya", code = "HNDGOV", country = "HND",
         role { "Honduran President", from = "2006-01-27", to = "2009-06-28" } }
person { "Xiomara Castro", code = "HNDGOV", country = "HND", short = false,
         role { "Honduran President", from = "2022-01-27" } }

-- Salvadoran

person { "Nayib Bukele", code = "SLVGOV", country = "SLV",
         role { "Salvadoran President", from = "2019-06-01" } }

-- Guatemalan

person { "Bernardo Arévalo", "Bernardo Arevalo", code = "GTMGOV", country = "GTM",
         role { "Guatemalan President", from = "2024-01" } }

-- Liberian

person { "Charles Taylor", code = "LBRGOV", country = "LBR", ambiguous = "Taylor",
         role { "Liberian President", from = "1997-08-02", to = "2003-08-11" } }
person { "Ellen Johnson Sirleaf", "Ellen Johnson-Sirleaf", code = "LBRGOV", country = "LBR", short = { "Johnson Sirleaf", "Sirleaf" },
         role { "Liberian President", from = "2006-01-16", to = "2018-01-22" } }
person { "George Weah", code = "LBRGOV", country = "LBR",
         role { "Liberian President", from = "2018-01-22", to = "2024-01" } }

-- Sierra Leonean

person { "Foday Sankoh", code = "SLEREB", country = "SLE",
         role { "leader of the Revolutionary United Front", to = "2003-07" } }
person { "Julius Maada Bio", code = "SLEGOV", country = "SLE", short = false,
         role { "Sierra Leonean President", from = "2018-04" } }

-- Ivorian

person { "Laurent Gbagbo", code = "CIVGOV", country = "CIV",
         role { "Ivorian President", from = "2000-10-26", to = "2011-04-11" } }
person { "Alassane Ouattara", code = "CIVGOV", country = "CIV",
         role { "Ivorian President", from = "2011" } }
person { "Guillaume Soro", code = "CIVGOV", country = "CIV",
         role { "Ivorian Prime Minister", from = "2007-04", to = "2012-03" } }
person { "Charles Konan Banny", code = "CIVGOV", country = "CIV",
         role { "Ivorian Prime Minister", from = "2005-12", to = "2007-04" } }

-- Togolese

person { "Gnassingbé Eyadéma", "Gnassingbe Eyadema", code = "TGOGOV", country = "TGO", short = "Eyadéma",
         role { "Togolese President", from = "1967-04", to = "2005-02-05" } }
person { "Faure Gnassingbé", "Faure Gnassingbe", code = "TGOGOV", country = "TGO", ambiguous = { "Gnassingbe", "Gnassingbé" },
         role { "Togolese President", from = "2005-05" } }

-- Chadian

person { "Idriss Déby", "Idriss Deby", "Idriss Déby Itno", code = "TCDGOV", country = "TCD", short = "Déby",
         role { "Chadian President", from = "1990-12", to = "2021-04-20" } }
person { "Mahamat Déby", "Mahamat Idriss Déby", "Mahamat Deby", code = "TCDGOV", country = "TCD", short = false,
         role { "Chadian President", from = "2021-04" } }

-- Central African

person { "François Bozizé", "Francois Bozize", code = "CAFGOV", country = "CAF",
         role { "Central African President", from = "2003-03", to = "2013-03-24" } }
person { "Faustin-Archange Touadéra", "Faustin-Archange Touadera", code = "CAFGOV", country = "CAF",
         role { "Central African President", from = "2016-03-30" } }
person { "Michel Djotodia", code = "CAFREB", country = "CAF",
         role { "leader of Séléka", from = "2012", to = "2014" } }

-- Burkinabe

person { "Blaise Compaoré", "Blaise Compaore", code = "BFAGOV", country = "BFA",
         role { "Burkinabe President", from = "1987-10", to = "2014-10-31" } }
person { "Ibrahim Traoré", "Ibrahim Traore", code = "BFAGOV", country = "BFA", ambiguous = "Traoré",
         role { "leader of the junta", from = "2022-09-30" } }

-- Nigerien

person { "Mahamadou Issoufou", code = "NERGOV", country = "NER",
         role { "Nigerien President", from = "2011-04", to = "2021-04" } }
person { "Mohamed Bazoum", code = "NERGOV", country = "NER",
         role { "Nigerien President", from = "2021-04-02", to = "2023-07-26" } }

-- Senegalese

person { "Abdoulaye Wade", code = "SENGOV", country = "SEN", ambiguous = "Wade",
         role { "Senegalese President", from = "2000-04", to = "2012-04" } }
person { "Macky Sall", code = "SENGOV", country = "SEN",
         role { "Senegalese President", from = "2012-04-02", to = "2024-04-02" } }
person { "Bassirou Diomaye Faye", code = "SENGOV", country = "SEN", ambiguous = "Faye",
         role { "Senegalese President", from = "2024-04-02" } }

-- Gambian

person { "Yahya Jammeh", code = "GMBGOV", country = "GMB",
         role { "Gambian President", from = "1994", to = "2017-01-21" } }

-- Guinean

person { "Alpha Condé", "Alpha Conde", code = "GINGOV", country = "GIN",
         role { "Guinean President", from = "2010-12", to = "2021-09-05" } }

-- Cameroonian

person { "Paul Biya", code = "CMRGOV", country = "CMR",
         role { "Cameroonian President", from = "1982-11-06" } }

-- Gabonese

person { "Omar Bongo", code = "GABGOV", country = "GAB", ambiguous = "Bongo",
         role { "Gabonese President", from = "1967", to = "2009-06-08" } }
person { "Ali Bongo", "Ali Bongo Ondimba", code = "GABGOV", country = "GAB", ambiguous = "Bongo",
         role { "Gabonese President", from = "2009-10", to = "2023-08-30" } }

-- Burundian

person { "Pierre Nkurunziza", code = "BDIGOV", country = "BDI",
         role { "Burundian President", from = "2005-08-26", to = "2020-06-08" } }
person { "Évariste Ndayishimiye", "Evariste Ndayishimiye", code = "BDIGOV", country = "BDI",
         role { "Burundian President", from = "2020-06-18" } }

-- Zambian

person { "Levy Mwanawasa", code = "ZMBGOV", country = "ZMB",
         role { "Zambian President", from = "2002-01", to = "2008-08-19" } }
person { "Hakainde Hichilema", code = "ZMBGOV", country = "ZMB",
         role { "Zambian President", from = "2021-08-24" } }

-- Malawian

person { "Bingu wa Mutharika", code = "MWIGOV", country = "MWI", short = "Mutharika",
         role { "Malawian President", from = "2004-05", to = "2012-04-05" } }

-- Angolan

person { "José Eduardo dos Santos", "Jose Eduardo dos Santos", code = "AGOGOV", country = "AGO",
         role { "Angolan President", from = "1979-09", to = "2017-09-26" } }
person { "Jonas Savimbi", code = "AGOREB", country = "AGO",
         role { "leader of UNITA", from = "1966", to = "2002-02-22" } }
person { "João Lourenço", "Joao Lourenco", code = "AGOGOV", country = "AGO",
         role { "Angolan President", from = "2017-09-26" } }

-- Mozambican

person { "Filipe Nyusi", code = "MOZGOV", country = "MOZ",
         role { "Mozambican President", from = "2015-01-15", to = "2025-01-15" } }
person { "Afonso Dhlakama", code = "MOZREB", country = "MOZ",
         role { "leader of RENAMO", from = "1979", to = "2018-05-03" } }

-- Tanzanian

person { "Jakaya Kikwete", code = "TZAGOV", country = "TZA",
         role { "Tanzanian President", from = "2005-12", to = "2015-11" } }
person { "John Magufuli", code = "TZAGOV", country = "TZA",
         role { "Tanzanian President", from = "2015-11", to = "2021-03-17" } }
person { "Samia Suluhu Hassan", code = "TZAGOV", country = "TZA", short = false,
         role { "Tanzanian President", from = "2021-03-19" } }

-- Moroccan

person { "Mohammed VI", code = "MARGOV", country = "MAR", short = false,
         role { "Moroccan King", from = "1999-07-23" } }

-- Kuwaiti

person { "Sabah al-Ahmad al-Sabah", "Sabah Al-Ahmad Al-Jaber Al-Sabah", code = "KWTGOV", country = "KWT", short = false,
         role { "Kuwaiti Emir", from = "2006-01", to = "2020-09-29" } }

-- Omani

person { "Qaboos bin Said", "Sultan Qaboos", code = "OMNGOV", country = "OMN", short = "Qaboos",
         role { "Omani Sultan", from = "1970-07", to = "2020-01-10" } }
person { "Haitham bin Tariq", code = "OMNGOV", country = "OMN", short = false,
         role { "Omani Sultan", from = "2020-01-11" } }
person { "Badr al-Busaidi", "Badr Albusaidi", code = "OMNGOV", country = "OMN",
         role { "Omani Foreign Minister", from = "2020-08" } }
person { "Yusuf bin Alawi", code = "OMNGOV", country = "OMN", short = "bin Alawi",
         role { "Omani Foreign Minister", from = "1997", to = "2020-08" } }

-- Bahraini

person { "Hamad bin Isa Al Khalifa", "Hamad bin Isa", code = "BHRGOV", country = "BHR", short = false,
         role { "Bahraini King", from = "2002-02" } }

-- Syrian

person { "Asaad al-Shaibani", "Asaad Hassan al-Shaibani", code = "SYRGOV", country = "SYR",
         role { "Syrian Foreign Minister", from = "2024-12-21" } }
person { "Murhaf Abu Qasra", code = "SYRGOV", country = "SYR",
         role { "Syrian Defence Minister", from = "2024-12" } }
person { "Abdul Halim Khaddam", "Abdel Halim Khaddam", code = "SYRGOV", country = "SYR",
         role { "Syrian Vice President", from = "1984", to = "2005-06" } }

-- Cypriot

person { "Nicos Anastasiades", code = "CYPGOV", country = "CYP",
         role { "Cypriot President", from = "2013-02", to = "2023-02" } }
person { "Tassos Papadopoulos", code = "CYPGOV", country = "CYP", ambiguous = "Papadopoulos",
         role { "Cypriot President", from = "2003-02", to = "2008-02" } }
person { "Mehmet Ali Talat", code = "CYPGOV", country = "CYP",
         role { "Cypriot Turkish Cypriot leader", from = "2005-04", to = "2010-04" } }
person { "Mustafa Akıncı", "Mustafa Akinci", code = "CYPGOV", country = "CYP",
         role { "Cypriot Turkish Cypriot leader", from = "2015-04", to = "2020-10" } }
person { "Rauf Denktash", "Rauf Denktaş", code = "CYPGOV", country = "CYP",
         role { "Cypriot Turkish Cypriot leader", from = "1976", to = "2005-04" } }

-- Irish

person { "Bertie Ahern", code = "IRLGOV", country = "IRL",
         role { "Irish Prime Minister", from = "1997-06", to = "2008-05" } }
person { "Enda Kenny", code = "IRLGOV", country = "IRL", ambiguous = "Kenny",
         role { "Irish Prime Minister", from = "2011-03", to = "2017-06" } }
person { "Leo Varadkar", code = "IRLGOV", country = "IRL",
         role { "Irish Prime Minister", from = "2017-06", to = "2020-06" },
         role { "Irish Prime Minister", from = "2022-12", to = "2024-04" } }
person { "Micheál Martin", "Micheal Martin", code = "IRLGOV", country = "IRL", ambiguous = "Martin",
         role { "Irish Prime Minister", from = "2020-06", to = "2022-12" },
         role { "Irish Prime Minister", from = "2025-01" } }
person { "Gerry Adams", code = "GBROPP", country = "IRL", ambiguous = "Adams",
         role { "Irish president of Sinn Féin", from = "1983", to = "2018-02" } }
person { "Martin McGuinness", code = "GBROPP", country = "IRL",
         role { "Irish Deputy First Minister of Northern Ireland", from = "2007-05", to = "2017-01" } }
person { "Mary Robinson", code = "IRLGOV", country = "IRL", ambiguous = "Robinson",
         role { "Irish President", from = "1990-12", to = "1997-09" } }

-- Czech

person { "Václav Havel", "Vaclav Havel", code = "CZEGOV", country = "CZE",
         role { "Czech President", from = "1993-02", to = "2003-02" } }
person { "Miloš Zeman", "Milos Zeman", code = "CZEGOV", country = "CZE",
         role { "Czech President", from = "2013-03", to = "2023-03" } }
person { "Petr Pavel", code = "CZEGOV", country = "CZE", ambiguous = "Pavel",
         role { "Czech President", from = "2023-03-09" } }

-- Slovak

person { "Robert Fico", code = "SVKGOV", country = "SVK",
         role { "Slovak Prime Minister", from = "2012-04", to = "2018-03" },
         role { "Slovak Prime Minister", from = "2023-10-25" } }

-- Lithuanian

person { "Dalia Grybauskaitė", "Dalia Grybauskaite", code = "LTUGOV", country = "LTU",
         role { "Lithuanian President", from = "2009-07", to = "2019-07" } }
person { "Gitanas Nausėda", "Gitanas Nauseda", code = "LTUGOV", country = "LTU",
         role { "Lithuanian President", from = "2019-07-12" } }

-- Finnish

person { "Sauli Niinistö", "Sauli Niinisto", code = "FINGOV", country = "FIN",
         role { "Finnish President", from = "2012-03", to = "2024-03" } }
person { "Alexander Stubb", code = "FINGOV", country = "FIN",
         role { "Finnish President", from = "2024-03-01" } }
person { "Sanna Marin", code = "FINGOV", country = "FIN",
         role { "Finnish Prime Minister", from = "2019-12", to = "2023-06" } }

-- Norwegian

person { "Børge Brende", "Borge Brende", code = "NORGOV", country = "NOR",
         role { "Norwegian Foreign Minister", from = "2013-10", to = "2017-10" } }
person { "Jonas Gahr Støre", "Jonas Gahr Store", code = "NORGOV", country = "NOR", short = { "Støre", "Gahr Støre" },
         role { "Norwegian Foreign Minister", from = "2005-10", to = "2012-09" },
         role { "Norwegian Prime Minister", from = "2021-10" } }
person { "Erna Solberg", code = "NORGOV", country = "NOR",
         role { "Norwegian Prime Minister", from = "2013-10", to = "2021-10" } }
person { "Espen Barth Eide", code = "NORGOV", country = "NOR", short = { "Eide", "Barth Eide" },
         role { "Norwegian Foreign Minister", from = "2012-09", to = "2013-10" },
         role { "Norwegian Foreign Minister", from = "2023-10" } }

-- Danish

person { "Lars Løkke Rasmussen", "Lars Lokke Rasmussen", code = "DNKGOV", country = "DNK", short = false,
         role { "Danish Prime Minister", from = "2009-04", to = "2011-10" },
         role { "Danish Prime Minister", from = "2015-06", to = "2019-06" } }
person { "Mette Frederiksen", code = "DNKGOV", country = "DNK",
         role { "Danish Prime Minister", from = "2019-06-27" } }

-- Moldovan

person { "Maia Sandu", code = "MDAGOV", country = "MDA",
         role { "Moldovan President", from = "2020-12-24" } }

-- New Zealand

person { "Helen Clark", code = "NZLGOV", country = "NZL", ambiguous = "Clark",
         role { "New Zealand Prime Minister", from = "1999-12", to = "2008-11" } }
person { "Jacinda Ardern", code = "NZLGOV", country = "NZL",
         role { "New Zealand Prime Minister", from = "2017-10-26", to = "2023-01-25" } }

-- Vietnamese

person { "Ho Chi Minh", code = "VNMGOV", country = "VNM", short = false,
         role { "Vietnamese President", from = "1945", to = "1969-09-02" } }
