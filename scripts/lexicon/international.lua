-- Heads, envoys and spokespersons of international organisations, 2000-2026, with the dates of their
-- offices; leaders of movements that belong to no state.
--
-- Sources: as in leaders.lua. Facts only.

person { "Kofi Annan", "Kofi A. Annan", code = "IGOUNO", wikidata = "Q1254",
         role { "Secretary-General of the United Nations", organization = "united-nations", from = "1997-01-01", to = "2006-12-31" },
         role { "UN-Arab League Joint Special Envoy for Syria", organization = "united-nations", from = "2012-02-23", to = "2012-08-31" } }
person { "Ban Ki-moon", "Ban Ki Moon", code = "IGOUNO", wikidata = "Q1253", short = "Ban", ambiguous = "Ban",
         role { "Secretary-General of the United Nations", organization = "united-nations", from = "2007-01-01", to = "2016-12-31" } }
person { "António Guterres", "Antonio Guterres", code = "IGOUNO",
         role { "UN High Commissioner for Refugees", organization = "unhcr", from = "2005-06-15", to = "2015-12-31" },
         role { "Secretary-General of the United Nations", organization = "united-nations", from = "2017-01-01" } }
person { "Boutros Boutros-Ghali", code = "IGOUNO",
         role { "Secretary-General of the United Nations", organization = "united-nations", from = "1992-01-01", to = "1996-12-31" } }
person { "Jan Eliasson", code = "IGOUNO",
         role { "UN Deputy Secretary-General", organization = "united-nations", from = "2012-07-01", to = "2016-12-31" } }
person { "Amina Mohammed", "Amina J. Mohammed", code = "IGOUNO", short = false,
         role { "UN Deputy Secretary-General", organization = "united-nations", from = "2017-01-01" } }
person { "Jeffrey Feltman", code = "IGOUNO",
         role { "UN Under-Secretary-General for Political Affairs", organization = "united-nations", from = "2012-07", to = "2018-03" } }
person { "Rosemary DiCarlo", code = "IGOUNO",
         role { "UN Under-Secretary-General for Political Affairs", organization = "united-nations", from = "2018-05" } }
person { "Valerie Amos", code = "IGOUNO", ambiguous = "Amos",
         role { "UN Under-Secretary-General for Humanitarian Affairs", organization = "ocha", from = "2010-09", to = "2015-05" } }
person { "Stephen O'Brien", code = "IGOUNO", ambiguous = "O'Brien",
         role { "UN Under-Secretary-General for Humanitarian Affairs", organization = "ocha", from = "2015-05", to = "2017-08" } }
person { "Mark Lowcock", code = "IGOUNO",
         role { "UN Under-Secretary-General for Humanitarian Affairs", organization = "ocha", from = "2017-09", to = "2021-06" } }
person { "Martin Griffiths", code = "IGOUNO", ambiguous = "Griffiths",
         role { "UN Special Envoy for Yemen", organization = "united-nations", from = "2018-03", to = "2021-08" },
         role { "UN Under-Secretary-General for Humanitarian Affairs", organization = "ocha", from = "2021-07", to = "2024-06" } }
person { "Tom Fletcher", code = "IGOUNO", ambiguous = "Fletcher",
         role { "UN Under-Secretary-General for Humanitarian Affairs", organization = "ocha", from = "2024-11" } }
person { "Navi Pillay", "Navanethem Pillay", code = "IGOUNOHRI",
         role { "UN High Commissioner for Human Rights", organization = "ohchr", from = "2008-09", to = "2014-08" } }
person { "Zeid Ra'ad al-Hussein", "Zeid Raad al-Hussein", "Zeid Ra'ad Zeid al-Hussein", "Prince Zeid bin Ra'ad", code = "IGOUNOHRI", short = "Zeid",
         role { "UN High Commissioner for Human Rights", organization = "ohchr", from = "2014-09", to = "2018-08" } }
person { "Volker Türk", "Volker Turk", code = "IGOUNOHRI",
         role { "UN High Commissioner for Human Rights", organization = "ohchr", from = "2022-10" } }
person { "Filippo Grandi", code = "IGOUNOREFHCR", ambiguous = "Grandi",
         role { "UN High Commissioner for Refugees", organization = "unhcr", from = "2016-01-01", to = "2025-12-31" } }
person { "Stéphane Dujarric", "Stephane Dujarric", code = "IGOUNO",
         role { "spokesman for the UN Secretary-General", organization = "united-nations", from = "2014-03" } }
person { "Farhan Haq", code = "IGOUNO",
         role { "deputy spokesman for the UN Secretary-General", organization = "united-nations" } }
person { "Ismail Ould Cheikh Ahmed", code = "IGOUNO", short = { "Ould Cheikh Ahmed", "Ould Cheikh" },
         role { "UN Special Envoy for Yemen", organization = "united-nations", from = "2015-04", to = "2018-02" } }
person { "Jamal Benomar", code = "IGOUNO",
         role { "UN Special Envoy for Yemen", organization = "united-nations", from = "2012", to = "2015-04" } }
person { "Hans Grundberg", code = "IGOUNO",
         role { "UN Special Envoy for Yemen", organization = "united-nations", from = "2021-08" } }
person { "Bernardino León", "Bernardino Leon", code = "IGOUNO", ambiguous = { "Leon", "León" },
         role { "UN Special Representative for Libya", organization = "unsmil", from = "2014-09", to = "2015-11" } }
person { "Martin Kobler", code = "IGOUNO",
         role { "UN Special Representative for Libya", organization = "unsmil", from = "2015-11", to = "2017-06" } }
person { "Ghassan Salamé", "Ghassan Salame", code = "IGOUNO",
         role { "UN Special Representative for Libya", organization = "unsmil", from = "2017-06", to = "2020-03" } }
person { "Abdoulaye Bathily", code = "IGOUNO",
         role { "UN Special Representative for Libya", organization = "unsmil", from = "2022-09", to = "2024" } }
person { "Nickolay Mladenov", "Nikolay Mladenov", code = "IGOUNO",
         role { "UN Special Coordinator for the Middle East Peace Process", organization = "united-nations", from = "2015-02", to = "2020-12" } }
person { "Jan Kubis", "Ján Kubiš", code = "IGOUNO",
         role { "UN Special Representative for Iraq", organization = "united-nations", from = "2015-03", to = "2018-12" } }
person { "Volker Perthes", code = "IGOUNO",
         role { "UN Special Representative for Sudan", organization = "united-nations", from = "2021-01", to = "2023-09" } }
person { "Martti Ahtisaari", code = "IGOUNO",
         role { "UN Special Envoy for Kosovo", organization = "united-nations", from = "2005-11", to = "2008" } }
person { "Terje Rød-Larsen", "Terje Roed-Larsen", code = "IGOUNO",
         role { "UN envoy", organization = "united-nations" } }
person { "Sergio Vieira de Mello", code = "IGOUNO",
         role { "UN High Commissioner for Human Rights", organization = "ohchr", from = "2002-09", to = "2003-08-19" } }
person { "Leila Zerrougui", code = "IGOUNO",
         role { "UN Special Representative for Children and Armed Conflict", organization = "united-nations", from = "2012-09", to = "2017" } }
person { "Javier Solana", code = "IGOEUREEC",
         role { "EU High Representative for the Common Foreign and Security Policy", organization = "european-union", from = "1999-10-18", to = "2009-12-01" } }
person { "Catherine Ashton", code = "IGOEUREEC", ambiguous = "Ashton",
         role { "EU High Representative for Foreign Affairs", organization = "european-union", from = "2009-12-01", to = "2014-11-01" } }
person { "Federica Mogherini", code = "IGOEUREEC",
         role { "EU High Representative for Foreign Affairs", organization = "european-union", from = "2014-11-01", to = "2019-11-30" } }
person { "Josep Borrell", code = "IGOEUREEC",
         role { "EU High Representative for Foreign Affairs", organization = "european-union", from = "2019-12-01", to = "2024-11-30" } }
person { "Kaja Kallas", code = "IGOEUREEC",
         role { "EU High Representative for Foreign Affairs", organization = "european-union", from = "2024-12-01" } }
person { "José Manuel Barroso", "Jose Manuel Barroso", "José Manuel Durão Barroso", code = "IGOEUREEC",
         role { "president of the European Commission", organization = "european-commission", from = "2004-11-22", to = "2014-10-31" } }
person { "Jean-Claude Juncker", code = "IGOEUREEC",
         role { "president of the European Commission", organization = "european-commission", from = "2014-11-01", to = "2019-11-30" } }
person { "Herman Van Rompuy", code = "IGOEUREEC", short = "Van Rompuy",
         role { "president of the European Council", organization = "european-council", from = "2009-12-01", to = "2014-11-30" } }
person { "Donald Tusk", code = "IGOEUREEC",
         role { "president of the European Council", organization = "european-council", from = "2014-12-01", to = "2019-11-30" } }
person { "Charles Michel", code = "IGOEUREEC", ambiguous = "Michel",
         role { "president of the European Council", organization = "european-council", from = "2019-12-01", to = "2024-11-30" } }
person { "António Costa", code = "IGOEUREEC", ambiguous = "Costa",
         role { "president of the European Council", organization = "european-council", from = "2024-12-01" } }
person { "George Robertson", "Lord Robertson", code = "IGOWSTNAT", ambiguous = "Robertson",
         role { "secretary-general of NATO", organization = "nato", from = "1999-10-14", to = "2003-12" } }
person { "Jaap de Hoop Scheffer", code = "IGOWSTNAT", short = "de Hoop Scheffer",
         role { "secretary-general of NATO", organization = "nato", from = "2004-01-05", to = "2009-08-01" } }
person { "Anders Fogh Rasmussen", code = "IGOWSTNAT",
         role { "secretary-general of NATO", organization = "nato", from = "2009-08-01", to = "2014-10-01" } }
person { "Jens Stoltenberg", code = "IGOWSTNAT",
         role { "secretary-general of NATO", organization = "nato", from = "2014-10-01", to = "2024-10-01" } }
person { "Mohamed ElBaradei", "Mohammed ElBaradei", "Mohamed El Baradei", code = "IGOUNOIAE",
         role { "director general of the IAEA", organization = "iaea", from = "1997-12-01", to = "2009-11-30" } }
person { "Yukiya Amano", code = "IGOUNOIAE",
         role { "director general of the IAEA", organization = "iaea", from = "2009-12-01", to = "2019-07-18" } }
person { "Rafael Grossi", "Rafael Mariano Grossi", code = "IGOUNOIAE",
         role { "director general of the IAEA", organization = "iaea", from = "2019-12-03" } }
person { "Ahmet Üzümcü", "Ahmet Uzumcu", code = "IGO",
         role { "director-general of the OPCW", organization = "opcw", from = "2010-07-25", to = "2018-07-24" } }
person { "Fernando Arias", code = "IGO", ambiguous = "Arias",
         role { "director-general of the OPCW", organization = "opcw", from = "2018-07-25" } }
person { "Luis Moreno-Ocampo", "Luis Moreno Ocampo", code = "IGOJUD", short = "Moreno-Ocampo",
         role { "prosecutor of the International Criminal Court", organization = "international-criminal-court", from = "2003-06-16", to = "2012-06-15" } }
person { "Fatou Bensouda", code = "IGOJUD",
         role { "prosecutor of the International Criminal Court", organization = "international-criminal-court", from = "2012-06-15", to = "2021-06-15" } }
person { "Karim Khan", "Karim A. A. Khan", code = "IGOJUD", ambiguous = "Khan",
         role { "prosecutor of the International Criminal Court", organization = "international-criminal-court", from = "2021-06-16" } }
person { "Christine Lagarde", code = "IGOBUSIMF",
         role { "managing director of the IMF", organization = "international-monetary-fund", from = "2011-07-05", to = "2019-09" } }
person { "Kristalina Georgieva", code = "IGOBUSIMF",
         role { "managing director of the IMF", organization = "international-monetary-fund", from = "2019-10-01" } }
person { "Peter Maurer", code = "NGOHLHIRC",
         role { "president of the ICRC", organization = "icrc", from = "2012-07-01", to = "2022-09" } }
person { "Mirjana Spoljaric", "Mirjana Spoljaric Egger", code = "NGOHLHIRC",
         role { "president of the ICRC", organization = "icrc", from = "2022-10-01" } }
person { "Tedros Adhanom Ghebreyesus", "Tedros Adhanom", code = "IGOUNOHLHWHO", short = "Tedros",
         role { "director-general of the WHO", organization = "world-health-organization", from = "2017-07-01" } }
person { "Margaret Chan", code = "IGOUNOHLHWHO", ambiguous = "Chan",
         role { "director-general of the WHO", organization = "world-health-organization", from = "2007-01", to = "2017-06" } }
person { "Nkosazana Dlamini-Zuma", "Nkosazana Dlamini Zuma", code = "IGOAFR", short = "Dlamini-Zuma",
         role { "chair of the African Union Commission", organization = "african-union", from = "2012-10", to = "2017-01" } }
person { "Moussa Faki Mahamat", "Moussa Faki", code = "IGOAFR",
         role { "chair of the African Union Commission", organization = "african-union", from = "2017-03", to = "2025-02" } }
person { "Kenneth Roth", code = "NGOHRI", ambiguous = "Roth",
         role { "executive director of Human Rights Watch", organization = "human-rights-watch", from = "1993", to = "2022-08" } }
person { "Salil Shetty", code = "NGOHRI",
         role { "secretary general of Amnesty International", organization = "amnesty-international", from = "2010", to = "2018" } }
person { "Joanne Liu", code = "NGOHLH", ambiguous = "Liu",
         role { "international president of MSF", organization = "msf", from = "2013", to = "2019" } }
person { "Lamberto Zannier", code = "IGOEURSCE",
         role { "secretary general of the OSCE", organization = "osce", from = "2011-07", to = "2017-06" } }
person { "Heidi Tagliavini", code = "IGOEURSCE",
         role { "OSCE envoy to Ukraine", organization = "osce", from = "2014-06", to = "2015" } }
person { "Osama bin Laden", "Usama bin Laden", "Osama Bin Laden", code = "IMGMUSALQ", short = "bin Laden",
         role { "leader of al-Qaeda", organization = "al-qaeda", from = "1988", to = "2011-05-02" } }
person { "Ayman al-Zawahiri", "Ayman al-Zawahri", code = "IMGMUSALQ",
         role { "leader of al-Qaeda", organization = "al-qaeda", from = "2011-06", to = "2022-07-31" } }
person { "Abu Musab al-Zarqawi", code = "IMGMUSALQ",
         role { "leader of al-Qaeda in Iraq", from = "2004", to = "2006-06-07" } }
