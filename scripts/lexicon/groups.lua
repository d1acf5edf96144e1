-- Armed groups, parties and movements, peoples and religions that news of conflict speaks of.
--
-- Sources: the groups' own names, United Nations sanctions lists and resolutions, and common
-- reference knowledge; CAMEO codes for ethnic and religious groups after the CAMEO code book. Facts
-- only: that a group is listed here says nothing about what it is.

-- Jihadist organisations -----------------------------------------------------------------------

armed_group { "al-Qaeda", "al-Qaida", "al-Qa'ida", "al-Qa'eda", "al Qaeda", "Al-Kaida", id = "al-qaeda", code = "IMGMUSALQ", wikidata = "Q34490" }
armed_group { "al-Qaeda in the Arabian Peninsula", "al-Qaida in the Arabian Peninsula", acronym = "AQAP", code = "IMGMUSALQ", country = "YEM" }
armed_group { "al-Qaeda in the Islamic Maghreb", "al-Qaida in the Islamic Maghreb", acronym = "AQIM", code = "IMGMUSALQ" }
armed_group { "al-Qaeda in Iraq", "al-Qaida in Iraq", acronym = "AQI", code = "IRQREB", country = "IRQ" }
armed_group { "al-Qaeda in the Indian Subcontinent", acronym = "AQIS", code = "IMGMUSALQ" }
armed_group { "Jama'at Nusrat al-Islam wal-Muslimin", "Group for the Support of Islam and Muslims", id = "jnim", acronym = "JNIM", code = "IMGMUSALQ" }
armed_group { "Islamic State in the Greater Sahara", "Islamic State in the Sahel", acronym = "ISGS", code = "IMGMUSISI" }
armed_group { "Islamic State West Africa Province", "Islamic State's West Africa Province", acronym = "ISWAP", code = "NGAREB", country = "NGA" }
armed_group { "Islamic State Khorasan Province", "Islamic State Khorasan", "Islamic State in Khorasan", acronym = { "ISKP", "ISIS-K", "IS-K" }, code = "AFGREB", country = "AFG" }
armed_group { "Boko Haram", code = "NGAREB", country = "NGA" }
armed_group { "al-Shabaab", "al-Shabab", "Harakat al-Shabaab al-Mujahideen", "Shabaab", id = "al-shabaab", code = "SOMREB", country = "SOM" }
armed_group { "Ansar al-Sharia", "Ansar al-Shariah", code = "IMGMUS" }
armed_group { "Ansar Dine", "Ansar al-Dine", "Ansar Eddine", code = "MLIREB", country = "MLI" }
armed_group { "Ansar Bayt al-Maqdis", "Sinai Province", code = "EGYREB", country = "EGY" }
armed_group { "Abu Sayyaf", "Abu Sayyaf Group", code = "PHLREB", country = "PHL" }
armed_group { "Jemaah Islamiyah", "Jemaah Islamiah", code = "IDNREB", country = "IDN" }
armed_group { "Lashkar-e-Taiba", "Lashkar-e-Tayyiba", "Lashkar-e-Toiba", acronym = "LeT", code = "PAKREB", country = "PAK" }
armed_group { "Jaish-e-Mohammed", "Jaish-e-Mohammad", acronym = "JeM", code = "PAKREB", country = "PAK" }
armed_group { "Lashkar-e-Jhangvi", code = "PAKREB", country = "PAK" }
armed_group { "Haqqani network", "Haqqani Network", "Haqqanis", code = "AFGREB", country = "AFG" }
armed_group { "Taliban", "Taleban", "Afghan Taliban", "Islamic Emirate of Afghanistan", "Islamic Emirate", id = "taliban", code = "AFGREB", country = "AFG", wikidata = "Q42418", ambiguous = "Islamic Emirate" }
armed_group { "Tehrik-i-Taliban Pakistan", "Tehreek-e-Taliban Pakistan", "Tehrik-e-Taliban Pakistan", "Pakistani Taliban", "Pakistan Taliban", acronym = "TTP", code = "PAKREB", country = "PAK" }
armed_group { "Northern Alliance", id = "northern-alliance-afghanistan", code = "AFGREB", country = "AFG", ambiguous = true }
armed_group { "Hezb-e-Islami", "Hizb-i-Islami", "Hezb-i-Islami", code = "AFGREB", country = "AFG" }
armed_group { "Islamic Courts Union", "Union of Islamic Courts", code = "SOMREB", country = "SOM", acronym = "ICU", ambiguous = "ICU" }
armed_group { "East Turkestan Islamic Movement", "Turkistan Islamic Party", acronym = { "ETIM", "TIP" }, ambiguous = "TIP", code = "CHNREB" }
armed_group { "Islamic Movement of Uzbekistan", acronym = "IMU", code = "UZBREB", country = "UZB" }
armed_group { "Caucasus Emirate", code = "RUSREB", country = "RUS" }
group { "Muslim Brotherhood", "Ikhwan", code = "EGYOPP", type = "movement" }

-- The Middle East ------------------------------------------------------------------------------

armed_group { "Hezbollah", "Hizbollah", "Hizbullah", "Hezbullah", "Hizballah", "Lebanese Hezbollah", "Party of God", code = "LBNREB", country = "LBN", wikidata = "Q41053" }
armed_group { "Hamas", "Islamic Resistance Movement", code = "PSEREBHMS", country = "PSE", wikidata = "Q38799" }
armed_group { "Izz ad-Din al-Qassam Brigades", "al-Qassam Brigades", "Qassam Brigades", "Ezzedine al-Qassam Brigades", code = "PSEREBHMS", country = "PSE" }
armed_group { "Palestinian Islamic Jihad", "Islamic Jihad", "Islamic Jihad Movement in Palestine", id = "palestinian-islamic-jihad", acronym = "PIJ", code = "PSEREB", country = "PSE" }
armed_group { "al-Aqsa Martyrs' Brigades", "al-Aqsa Martyrs Brigade", "Al-Aqsa Martyrs' Brigade", code = "PSEREB", country = "PSE" }
armed_group { "Popular Front for the Liberation of Palestine", acronym = "PFLP", code = "PSEREB", country = "PSE" }
party { "Fatah", "Fateh", "al-Fatah", code = "PSEGOV", country = "PSE" }
party { "Likud", "Likud Party", code = "ISRGOV", country = "ISR" }
party { "Yesh Atid", country = "ISR" }
party { "Yisrael Beiteinu", country = "ISR" }
party { "Kadima", country = "ISR" }
armed_group { "Houthis", "Houthi", "Huthis", "Huthi", "Ansar Allah", "Ansarallah", "Houthi movement", id = "houthis", code = "YEMREB", country = "YEM" }
organization { "Southern Transitional Council", type = "political coalition", acronym = "STC", code = "YEMREB", country = "YEM" }
organization { "Southern Movement", "al-Hirak", id = "southern-movement-yemen", type = "political coalition", code = "YEMOPP", country = "YEM", ambiguous = "Southern Movement" }
organization { "Supreme Political Council", id = "supreme-political-council-yemen", type = "government", code = "YEMREB", country = "YEM" }
armed_group { "Peshmerga", "Pesh Merga", "Kurdish Peshmerga", code = "IRQKUR", country = "IRQ" }
organization { "Kurdistan Regional Government", type = "government", acronym = "KRG", code = "IRQGOVKUR", country = "IRQ" }
party { "Kurdistan Democratic Party", acronym = "KDP", code = "IRQKUR", country = "IRQ" }
party { "Patriotic Union of Kurdistan", acronym = "PUK", code = "IRQKUR", country = "IRQ" }
armed_group { "Kurdistan Workers' Party", "Kurdistan Workers Party", "Partiya Karkeren Kurdistan", id = "pkk", acronym = "PKK", code = "TURREBKUR", country = "TUR" }
armed_group { "Kurdistan Freedom Falcons", "Kurdistan Freedom Hawks", acronym = "TAK", code = "TURREBKUR", country = "TUR", ambiguous = "TAK" }
party { "Justice and Development Party", id = "akp", acronym = { "AKP", "AK Party" }, code = "TURGOV", country = "TUR", ambiguous = true }
party { "Republican People's Party", acronym = "CHP", code = "TUROPP", country = "TUR", ambiguous = "CHP" }
party { "Peoples' Democratic Party", "People's Democratic Party", id = "hdp", acronym = "HDP", code = "TUROPPKUR", country = "TUR", ambiguous = { "People's Democratic Party" } }
party { "Nationalist Movement Party", acronym = "MHP", code = "TUROPP", country = "TUR" }
armed_group { "Popular Mobilization Forces", "Popular Mobilisation Forces", "Popular Mobilization Units", "Hashd al-Shaabi", "Hashed al-Shaabi", id = "popular-mobilization-forces", acronym = { "PMF", "PMU" }, code = "IRQMIL", country = "IRQ" }
armed_group { "Kata'ib Hezbollah", "Kataib Hezbollah", code = "IRQREB", country = "IRQ" }
armed_group { "Asa'ib Ahl al-Haq", code = "IRQREB", country = "IRQ" }
armed_group { "Badr Organization", "Badr Organisation", "Badr Brigade", code = "IRQREB", country = "IRQ" }
armed_group { "Mahdi Army", "Jaish al-Mahdi", "Mehdi Army", code = "IRQREB", country = "IRQ" }
party { "Dawa Party", "Islamic Dawa Party", code = "IRQGOV", country = "IRQ" }
party { "Ba'ath Party", "Baath Party", "Baath", "Ba'ath", id = "baath-party" }
armed_group { "People's Mujahedin of Iran", "Mujahedin-e Khalq", "People's Mojahedin Organization of Iran", "Mojahedin-e-Khalq", acronym = { "MEK", "MKO", "PMOI" }, code = "IRNREB", country = "IRN" }
armed_group { "Jundallah", "Jundullah", code = "IRNREB", country = "IRN" }
armed_group { "Basij", code = "IRNMIL", country = "IRN" }
armed_group { "Fatemiyoun Brigade", "Liwa Fatemiyoun", "Fatemiyoun Division", code = "IRNMIL" }
party { "Future Movement", code = "LBN", country = "LBN" }
party { "Free Patriotic Movement", acronym = "FPM", code = "LBN", country = "LBN" }
party { "Amal Movement", "Amal", code = "LBN", country = "LBN", ambiguous = "Amal" }
party { "Lebanese Forces", code = "LBN", country = "LBN" }
armed_group { "Fatah al-Islam", code = "LBNREB", country = "LBN" }
party { "Ennahda", "Ennahdha", "Ennahda Movement", code = "TUN", country = "TUN" }
party { "Freedom and Justice Party", code = "EGYOPP", country = "EGY" }
organization { "Supreme Council of the Armed Forces", id = "scaf", acronym = "SCAF", type = "government", code = "EGYMIL", country = "EGY" }
organization { "Government of National Accord", type = "government", acronym = "GNA", code = "LBYGOV", country = "LBY" }
organization { "National Transitional Council", id = "ntc-libya", type = "government", acronym = "NTC", code = "LBYREB", country = "LBY", ambiguous = true }
armed_group { "Libyan National Army", "Libyan Arab Armed Forces", acronym = "LNA", code = "LBYREB", country = "LBY" }
armed_group { "Libya Dawn", "Fajr Libya", code = "LBYREB", country = "LBY" }
armed_group { "Polisario Front", "Frente Polisario", "Polisario", code = "MARREB", country = "ESH" }

-- Africa ---------------------------------------------------------------------------------------

armed_group { "Lord's Resistance Army", acronym = "LRA", code = "UGAREB", country = "UGA" }
armed_group { "Allied Democratic Forces", acronym = "ADF", code = "CODREB", country = "COD" }
armed_group { "March 23 Movement", "M23", "M23 Movement", id = "m23", code = "CODREB", country = "COD" }
armed_group { "Democratic Forces for the Liberation of Rwanda", acronym = "FDLR", code = "CODREB" }
armed_group { "Mai-Mai", "Mayi-Mayi", code = "CODREB", country = "COD" }
armed_group { "CODECO", "Cooperative for the Development of the Congo", code = "CODREB", country = "COD" }
armed_group { "Interahamwe", code = "RWAREB", country = "RWA" }
armed_group { "Rwandan Patriotic Front", acronym = "RPF", code = "RWA", country = "RWA" }
armed_group { "Séléka", "Seleka", "Ex-Séléka", "ex-Seleka", code = "CAFREB", country = "CAF" }
armed_group { "Anti-balaka", "anti-Balaka", "Anti-Balaka", code = "CAFREB", country = "CAF" }
armed_group { "Coalition of Patriots for Change", acronym = "CPC", ambiguous = "CPC", code = "CAFREB", country = "CAF" }
armed_group { "Janjaweed", "Janjawid", code = "SDNREB", country = "SDN" }
armed_group { "Rapid Support Forces", acronym = "RSF", code = "SDNREB", country = "SDN", ambiguous = "RSF" }
organization { "Sudanese Armed Forces", acronym = "SAF", type = "armed forces", code = "SDNMIL", country = "SDN" }
armed_group { "Justice and Equality Movement", acronym = "JEM", code = "SDNREB", country = "SDN" }
armed_group { "Sudan Liberation Movement", "Sudan Liberation Army", "Sudan Liberation Movement/Army", acronym = { "SLM", "SLA", "SLM/A" }, ambiguous = { "SLA", "SLM" }, code = "SDNREB", country = "SDN" }
armed_group { "Sudan People's Liberation Movement", "Sudan People's Liberation Army", "Sudan People's Liberation Movement/Army", acronym = { "SPLM", "SPLA", "SPLM/A" }, code = "SSDGOV", country = "SSD" }
armed_group { "SPLM-IO", "SPLA-IO", "Sudan People's Liberation Movement-in-Opposition", id = "splm-io", code = "SSDREB", country = "SSD" }
organization { "Forces of Freedom and Change", type = "political coalition", acronym = "FFC", code = "SDNOPP", country = "SDN" }
organization { "Transitional Sovereignty Council", "Sovereignty Council", type = "government", code = "SDNGOV", country = "SDN" }
armed_group { "Tigray People's Liberation Front", "Tigrayan People's Liberation Front", acronym = "TPLF", code = "ETHREB", country = "ETH" }
armed_group { "Tigray Defence Forces", "Tigray Defense Forces", acronym = "TDF", code = "ETHREB", country = "ETH" }
armed_group { "Oromo Liberation Army", acronym = "OLA", code = "ETHREB", country = "ETH", ambiguous = "OLA" }
armed_group { "Oromo Liberation Front", acronym = "OLF", code = "ETHREB", country = "ETH" }
armed_group { "Ogaden National Liberation Front", acronym = "ONLF", code = "ETHREB", country = "ETH" }
armed_group { "Fano", "Fano militia", code = "ETHREB", country = "ETH", ambiguous = "Fano" }
organization { "Ethiopian National Defence Force", "Ethiopian National Defense Force", acronym = "ENDF", type = "armed forces", code = "ETHMIL", country = "ETH" }
armed_group { "National Movement for the Liberation of Azawad", acronym = "MNLA", code = "MLIREB", country = "MLI" }
armed_group { "Movement for Oneness and Jihad in West Africa", acronym = "MUJAO", code = "MLIREB", country = "MLI" }
organization { "Coordination of Azawad Movements", type = "political coalition", acronym = "CMA", ambiguous = "CMA", code = "MLIREB", country = "MLI" }
armed_group { "Movement for the Emancipation of the Niger Delta", acronym = "MEND", code = "NGAREB", country = "NGA", ambiguous = "MEND" }
organization { "Indigenous People of Biafra", type = "movement", acronym = "IPOB", code = "NGAREB", country = "NGA" }
armed_group { "Revolutionary United Front", acronym = "RUF", code = "SLEREB", country = "SLE" }
armed_group { "Liberians United for Reconciliation and Democracy", acronym = "LURD", code = "LBRREB", country = "LBR" }
armed_group { "UNITA", "National Union for the Total Independence of Angola", id = "unita", code = "AGOREB", country = "AGO" }
party { "MPLA", "People's Movement for the Liberation of Angola", id = "mpla", code = "AGOGOV", country = "AGO" }
armed_group { "RENAMO", "Renamo", "Mozambican National Resistance", id = "renamo", code = "MOZREB", country = "MOZ" }
party { "FRELIMO", "Frelimo", "Mozambique Liberation Front", id = "frelimo", code = "MOZGOV", country = "MOZ" }
armed_group { "National Liberation Forces", "Forces for National Liberation", id = "fnl-burundi", acronym = "FNL", code = "BDIREB", country = "BDI" }
party { "African National Congress", acronym = "ANC", code = "ZAFGOV", country = "ZAF" }
party { "ZANU-PF", "Zimbabwe African National Union-Patriotic Front", code = "ZWEGOV", country = "ZWE" }
party { "Movement for Democratic Change", acronym = "MDC", code = "ZWEOPP", country = "ZWE" }

-- Asia -----------------------------------------------------------------------------------------

armed_group { "Liberation Tigers of Tamil Eelam", "Tamil Tigers", acronym = "LTTE", code = "LKAREB", country = "LKA" }
armed_group { "Moro Islamic Liberation Front", acronym = "MILF", code = "PHLREB", country = "PHL", ambiguous = "MILF" }
armed_group { "Moro National Liberation Front", acronym = "MNLF", code = "PHLREB", country = "PHL" }
armed_group { "Bangsamoro Islamic Freedom Fighters", acronym = "BIFF", code = "PHLREB", country = "PHL" }
armed_group { "New People's Army", acronym = "NPA", code = "PHLREB", country = "PHL" }
party { "Communist Party of the Philippines", acronym = "CPP", code = "PHLREB", country = "PHL" }
organization { "National Democratic Front of the Philippines", type = "political coalition", acronym = "NDFP", code = "PHLREB", country = "PHL" }
armed_group { "Free Aceh Movement", "Gerakan Aceh Merdeka", acronym = "GAM", code = "IDNREB", country = "IDN", ambiguous = "GAM" }
armed_group { "Free Papua Movement", "West Papua National Liberation Army", code = "IDNREB", country = "IDN" }
armed_group { "Arakan Army", acronym = { { "AA", ambiguous = true } }, code = "MMRREB", country = "MMR" }
armed_group { "Arakan Rohingya Salvation Army", acronym = "ARSA", code = "MMRREB", country = "MMR" }
armed_group { "Kachin Independence Army", "Kachin Independence Organisation", acronym = { "KIA", "KIO" }, code = "MMRREB", country = "MMR", ambiguous = "KIA" }
armed_group { "Karen National Union", "Karen National Liberation Army", acronym = { "KNU", "KNLA" }, code = "MMRREB", country = "MMR" }
armed_group { "United Wa State Army", acronym = "UWSA", code = "MMRREB", country = "MMR" }
armed_group { "Ta'ang National Liberation Army", acronym = "TNLA", code = "MMRREB", country = "MMR" }
armed_group { "Myanmar National Democratic Alliance Army", acronym = "MNDAA", code = "MMRREB", country = "MMR" }
armed_group { "People's Defence Force", "People's Defense Force", "People's Defence Forces", acronym = "PDF", ambiguous = "PDF", code = "MMRREB", country = "MMR" }
organization { "Tatmadaw", "Myanmar military", id = "tatmadaw", type = "armed forces", code = "MMRMIL", country = "MMR" }
organization { "National League for Democracy", type = "party", acronym = "NLD", code = "MMROPP", country = "MMR" }
organization { "National Unity Government", id = "nug-myanmar", type = "government", acronym = "NUG", code = "MMROPP", country = "MMR", ambiguous = true }
organization { "State Administration Council", id = "sac-myanmar", type = "government", acronym = "SAC", code = "MMRGOV", country = "MMR", ambiguous = "SAC" }
armed_group { "Communist Party of Nepal (Maoist)", "Communist Party of Nepal", id = "nepal-maoists", code = "NPLREB", country = "NPL", type = "party" }
armed_group { "United Liberation Front of Assam", "United Liberation Front of Asom", acronym = "ULFA", code = "INDREB", country = "IND" }
armed_group { "Hizbul Mujahideen", "Hizb-ul-Mujahideen", code = "SASREB" }
party { "Bharatiya Janata Party", acronym = "BJP", code = "INDGOV", country = "IND" }
party { "Indian National Congress", "Congress Party", code = "INDOPP", country = "IND" }
party { "Pakistan Tehreek-e-Insaf", acronym = "PTI", ambiguous = "PTI", code = "PAKOPP", country = "PAK" }
party { "Pakistan People's Party", "Pakistan Peoples Party", acronym = "PPP", code = "PAKOPP", country = "PAK", ambiguous = "PPP" }
armed_group { "Balochistan Liberation Army", "Baloch Liberation Army", acronym = "BLA", code = "PAKREB", country = "PAK" }
party { "Awami League", code = "BGDGOV", country = "BGD" }
party { "Liberal Democratic Party", id = "ldp-japan", acronym = "LDP", code = "JPNGOV", country = "JPN", ambiguous = true }
party { "Kuomintang", acronym = "KMT", code = "TWNOPP", country = "TWN" }
party { "Democratic Progressive Party", acronym = "DPP", code = "TWNGOV", country = "TWN" }
party { "Workers' Party of Korea", code = "PRKGOV", country = "PRK" }

-- Europe and the Caucasus ----------------------------------------------------------------------

armed_group { "Irish Republican Army", "Provisional IRA", "Provisional Irish Republican Army", id = "ira", acronym = { "IRA", "PIRA" }, code = "GBRREB", country = "GBR" }
armed_group { "Real IRA", "Real Irish Republican Army", acronym = "RIRA", code = "GBRREB", country = "GBR" }
armed_group { "Continuity IRA", code = "GBRREB", country = "GBR" }
armed_group { "New IRA", code = "GBRREB", country = "GBR" }
armed_group { "Ulster Volunteer Force", acronym = "UVF", code = "GBRREB", country = "GBR" }
armed_group { "Ulster Defence Association", acronym = "UDA", code = "GBRREB", country = "GBR" }
party { "Sinn Féin", "Sinn Fein", code = "GBROPP" }
party { "Democratic Unionist Party", acronym = "DUP", code = "GBROPP", country = "GBR" }
party { "Ulster Unionist Party", acronym = "UUP", code = "GBROPP", country = "GBR" }
party { "Social Democratic and Labour Party", acronym = "SDLP", code = "GBROPP", country = "GBR" }
party { "Labour Party", "Labour", "British Labour Party", id = "uk-labour-party", code = "GBROPP", country = "GBR", ambiguous = { "Labour", "Labour Party" } }
party { "Conservative Party", "Tories", "Tory Party", id = "uk-conservative-party", code = "GBRGOV", country = "GBR", ambiguous = { "Conservative Party" } }
party { "Liberal Democrats", "Lib Dems", id = "uk-liberal-democrats", code = "GBROPP", country = "GBR" }
party { "Scottish National Party", acronym = "SNP", code = "GBROPP", country = "GBR" }
armed_group { "ETA", "Euskadi Ta Askatasuna", id = "eta", code = "ESPREB", country = "ESP", ambiguous = "ETA" }
armed_group { "Kosovo Liberation Army", acronym = { "KLA", "UCK" }, code = "KSVREB", country = "XKX" }
armed_group { "National Liberation Army", id = "national-liberation-army-macedonia", code = "MKDREB", country = "MKD", ambiguous = true }
armed_group { "Donetsk People's Republic", "Donetsk People’s Republic", "People's Republic of Donetsk", "self-proclaimed Donetsk People's Republic", id = "dpr-donetsk", acronym = { "DPR", "DNR" }, code = "UKRREB", country = "UKR", type = "self-proclaimed state" }
armed_group { "Luhansk People's Republic", "Lugansk People's Republic", id = "lpr-luhansk", acronym = { "LPR", "LNR" }, code = "UKRREB", country = "UKR", type = "self-proclaimed state" }
armed_group { "Azov Battalion", "Azov Regiment", "Azov Brigade", code = "UKRMIL", country = "UKR" }
armed_group { "Right Sector", "Pravy Sektor", code = "UKROPP", country = "UKR" }
organization { "Armed Forces of Ukraine", "Ukrainian Armed Forces", type = "armed forces", acronym = "AFU", code = "UKRMIL", country = "UKR" }
armed_group { "Wagner Group", "Wagner PMC", "PMC Wagner", "Wagner", code = "RUSMIL", country = "RUS", ambiguous = "Wagner" }
party { "United Russia", code = "RUSGOV", country = "RUS" }
party { "Party of Regions", code = "UKROPP", country = "UKR" }
party { "Law and Justice", id = "pis-poland", country = "POL", ambiguous = true }
party { "Christian Democratic Union", acronym = "CDU", country = "DEU" }
party { "Christian Social Union", acronym = "CSU", country = "DEU" }
party { "Social Democratic Party of Germany", acronym = "SPD", country = "DEU" }
party { "Alternative for Germany", "Alternative für Deutschland", acronym = "AfD", country = "DEU" }
party { "Free Democratic Party", id = "fdp-germany", acronym = "FDP", country = "DEU" }
party { "National Rally", "National Front", "Front National", "Rassemblement National", id = "national-rally-france", country = "FRA", ambiguous = { "National Front" } }
party { "Syriza", "SYRIZA", country = "GRC" }
party { "Podemos", country = "ESP" }
party { "Fidesz", country = "HUN" }
party { "Five Star Movement", country = "ITA" }
party { "Golden Dawn", country = "GRC" }

-- The Americas ---------------------------------------------------------------------------------

party { "Republican Party", "Republicans", "Grand Old Party", id = "us-republican-party", acronym = "GOP", code = "USAPTY", country = "USA", ambiguous = { "Republican Party", "Republicans" } }
party { "Democratic Party", "Democrats", id = "us-democratic-party", code = "USAPTY", country = "USA", ambiguous = { "Democratic Party", "Democrats" } }
armed_group { "Shining Path", "Sendero Luminoso", code = "PERREB", country = "PER" }
armed_group { "Túpac Amaru Revolutionary Movement", "Tupac Amaru Revolutionary Movement", acronym = "MRTA", code = "PERREB", country = "PER" }
armed_group { "Zapatista Army of National Liberation", "Zapatista National Liberation Army", "Zapatistas", acronym = "EZLN", code = "MEXREB", country = "MEX" }
armed_group { "Sinaloa Cartel", "Sinaloa cartel", code = "MEXCRM", country = "MEX", type = "criminal group" }
armed_group { "Los Zetas", "Zetas", code = "MEXCRM", country = "MEX", type = "criminal group" }
armed_group { "Jalisco New Generation Cartel", acronym = "CJNG", code = "MEXCRM", country = "MEX", type = "criminal group" }
armed_group { "Farabundo Martí National Liberation Front", "Farabundo Marti National Liberation Front", acronym = "FMLN", code = "SLVREB", country = "SLV" }
armed_group { "Sandinista National Liberation Front", "Sandinistas", acronym = "FSLN", code = "NICGOV", country = "NIC" }
armed_group { "Contras", code = "NICREB", country = "NIC", ambiguous = true }
armed_group { "Mara Salvatrucha", "MS-13", code = "CRM", type = "criminal group" }
armed_group { "Tren de Aragua", code = "VENCRM", country = "VEN", type = "criminal group" }
party { "United Socialist Party of Venezuela", acronym = "PSUV", code = "VENGOV", country = "VEN" }

-- Peoples --------------------------------------------------------------------------------------

people { "Kurds", "Kurd", adjective = "Kurdish", code = "KUR" }
people { "Arabs", "Arab", code = "ARB" }
people { "Alawites", "Alawite", "Alawi", "Alawis", "Alevis", "Alevi", id = "alawites", code = "MOS", type = "religion" }
people { "Druze", "Druzes", code = "DRU" }
people { "Yazidis", "Yazidi", "Yezidis", "Yezidi", code = "YZD" }
people { "Assyrians", "Assyrian" }
people { "Turkmens", "Turkomans", "Turkoman", "Turcoman", id = "turkmen-people", ambiguous = "Turkmens" }
people { "Pashtuns", "Pashtun", "Pathans" }
people { "Tajiks", id = "tajik-people", ambiguous = true }
people { "Hazaras", "Hazara" }
people { "Baloch", "Baluch", "Balochs" }
people { "Uyghurs", "Uyghur", "Uighurs", "Uighur", "Uygur", code = "CHNMOS", country = "CHN" }
people { "Tibetans", "Tibetan", code = "CHNTBT", country = "CHN" }
people { "Rohingya", "Rohingyas", code = "MMRMOS", country = "MMR" }
people { "Karen people", id = "karen-people", ambiguous = true }
people { "Kachin", "Kachins" }
people { "Tamils", "Tamil", code = "TAM" }
people { "Sinhalese" }
people { "Kashmiris", "Kashmiri" }
people { "Sikhs", "Sikh", code = "SIK", type = "religion" }
people { "Chechens", "Chechen" }
people { "Ingush" }
people { "Crimean Tatars", "Crimean Tatar", "Tatars", "Tatar" }
people { "Ossetians", "Ossetian" }
people { "Abkhazians", "Abkhazian", "Abkhaz" }
people { "Bosniaks", "Bosniak" }
people { "Bosnian Serbs", "Bosnian Serb" }
people { "Bosnian Croats", "Bosnian Croat" }
people { "Kosovo Albanians", "Kosovo Albanian", "Kosovar Albanians" }
people { "Kosovo Serbs", "Kosovo Serb" }
people { "Greek Cypriots", "Greek Cypriot" }
people { "Turkish Cypriots", "Turkish Cypriot" }
people { "Roma people", "Romani", "Roma", id = "roma-people", ambiguous = "Roma" }
people { "Basques", "Basque" }
people { "Catalans", "Catalan" }
people { "Scots", "Scottish", "Scot", "Scotsman" }
people { "Welsh" }
people { "English", id = "english-people", ambiguous = true }
people { "Hutus", "Hutu" }
people { "Tutsis", "Tutsi" }
people { "Banyamulenge" }
people { "Tuaregs", "Tuareg", "Touareg" }
people { "Berbers", "Berber", "Amazigh" }
people { "Hausa" }
people { "Igbo", "Ibo" }
people { "Yoruba" }
people { "Fulani", "Fulanis", "Peul", "Fula" }
people { "Dinka" }
people { "Nuer" }
people { "Oromo", "Oromos" }
people { "Amhara", "Amharas" }
people { "Tigrayans", "Tigrayan", "Tigrean" }
people { "Afrikaners", "Afrikaner" }
people { "Zulus", "Zulu" }
people { "Kikuyu" }
people { "Masalit" }
people { "Fur people", id = "fur-people", ambiguous = true }
people { "Zaghawa" }
people { "Maya people", "Mayans", "Mayan", id = "maya-people" }
people { "Mapuche" }
people { "Quechua" }
people { "Israeli Arabs", "Arab Israelis", "Israeli Arab" }
people { "Europeans", "European" }
people { "Africans", "African" }
people { "Asians", "Asian" }
people { "Latin Americans", "Latin American" }
people { "Westerners", "Westerner" }
people { "Africans in Darfur", "Darfuris", "Darfuri", id = "darfuris" }
people { "Hispanics", "Hispanic", "Latinos", "Latino" }
people { "African Americans", "African American", "African-Americans" }
people { "Soviets", "Soviet", id = "soviet-people" }
people { "Yugoslavs", "Yugoslav", "Yugoslavian" }

-- Religions ------------------------------------------------------------------------------------

religion { "Muslims", "Muslim", "Moslem", "Moslems", code = "MOS" }
religion { "Sunnis", "Sunni", "Sunni Muslims", "Sunni Muslim", code = "MOSSUN" }
religion { "Shiites", "Shiite", "Shi'ites", "Shi'ite", "Shia", "Shi'a", "Shias", "Shia Muslims", "Shia Muslim", "Shiite Muslims", "Shiite Muslim", id = "shiites", code = "MOSSHI" }
religion { "Sufis", "Sufi", code = "MOS" }
religion { "Salafists", "Salafist", "Salafis", "Salafi", code = "MOS" }
religion { "Wahhabis", "Wahhabi", "Wahabi", code = "MOS" }
religion { "Ismailis", "Ismaili", code = "MOS" }
religion { "Ahmadis", "Ahmadi", "Ahmadiyya", code = "MOS" }
religion { "Christians", "Christian", adjective = "Christian", code = "CHR", ambiguous = "Christian" }
religion { "Catholics", "Catholic", "Roman Catholics", "Roman Catholic", code = "CHRCTH" }
organization { "Catholic Church", "Roman Catholic Church", type = "church", code = "CHRCTH" }
organization { "Russian Orthodox Church", type = "church", code = "RUSCHRDOX", country = "RUS" }
organization { "Ukrainian Orthodox Church", "Orthodox Church of Ukraine", type = "church", code = "UKRCHRDOX", country = "UKR" }
organization { "Church of England", type = "church", code = "GBRCHR", country = "GBR" }
religion { "Protestants", "Protestant", code = "CHRPRO" }
religion { "Evangelicals", "Evangelical Christians", code = "CHRPRO" }
religion { "Orthodox Christians", "Orthodox Christian", "Eastern Orthodox", code = "CHRDOX" }
religion { "Anglicans", "Anglican", code = "CHRPRO" }
religion { "Copts", "Copt", "Coptic", "Coptic Christians", code = "CHRCPT" }
religion { "Maronites", "Maronite", code = "CHRMRN" }
religion { "Jews", "Jew", adjective = "Jewish", code = "JEW" }
religion { "Hindus", "Hindu", code = "HIN" }
religion { "Buddhists", "Buddhist", code = "BUD" }
religion { "Zoroastrians", "Zoroastrian" }
religion { "Baha'is", "Baha'i", "Bahai" }
