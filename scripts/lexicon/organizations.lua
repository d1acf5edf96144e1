-- International organisations, alliances, aid and rights groups, courts, media, and the offices of
-- states that news speaks of by name.
--
-- Sources: the organisations' own names and acronyms as public facts; CAMEO codes after the actor
-- dictionaries of the Open Event Data Alliance (MIT).

-- The United Nations ---------------------------------------------------------------------------

organization { "United Nations", "United Nations Organization", "United Nations Organisation", id = "united-nations", acronym = { "UN", "UNO" }, code = "IGOUNO", type = "international organization", wikidata = "Q1065" }

local function un(names, id, acronym, code)
  local entry = { id = id, acronym = acronym, code = code or "IGOUNO", type = "UN body" }
  for i = 1, #names do entry[i] = names[i] end
  organization(entry)
end

un({ "United Nations Security Council", "UN Security Council", "U.N. Security Council", "Security Council" }, "un-security-council", "UNSC")
un({ "United Nations General Assembly", "UN General Assembly", { "General Assembly", ambiguous = true } }, "un-general-assembly", "UNGA")
un({ "United Nations Secretariat", "UN Secretariat" }, "un-secretariat")
un({ "United Nations Economic and Social Council", "UN Economic and Social Council" }, "ecosoc", "ECOSOC")
un({ "United Nations Human Rights Council", "UN Human Rights Council", "Human Rights Council" }, "un-human-rights-council", "UNHRC", "IGOUNOHRI")
un({ "Office of the United Nations High Commissioner for Human Rights", "Office of the High Commissioner for Human Rights", "UN Human Rights Office" }, "ohchr", { "OHCHR", "UNOHCHR" }, "IGOUNOHRI")
un({ "United Nations High Commissioner for Refugees", "UN High Commissioner for Refugees", "UN Refugee Agency" }, "unhcr", "UNHCR", "IGOUNOREFHCR")
un({ "United Nations Office for the Coordination of Humanitarian Affairs", "UN Office for the Coordination of Humanitarian Affairs", "Office for the Coordination of Humanitarian Affairs", "UN OCHA" }, "ocha", { "OCHA", "UNOCHA" })
un({ "United Nations Children's Fund", "UN Children's Fund" }, "unicef", "UNICEF", "IGOUNOKID")
un({ "United Nations Educational, Scientific and Cultural Organization", "UN Educational, Scientific and Cultural Organization" }, "unesco", "UNESCO")
un({ "United Nations Development Programme", "UN Development Programme", "United Nations Development Program", "UN Development Program" }, "undp", "UNDP", "IGOUNODEV")
un({ "United Nations Environment Programme", "UN Environment Programme" }, "unep", "UNEP")
un({ "United Nations Population Fund", "UN Population Fund" }, "unfpa", "UNFPA")
un({ "United Nations Office on Drugs and Crime", "UN Office on Drugs and Crime" }, "unodc", "UNODC")
un({ "United Nations Relief and Works Agency", "UN Relief and Works Agency", "United Nations Relief and Works Agency for Palestine Refugees in the Near East" }, "unrwa", "UNRWA", "IGOUNOREF")
un({ "United Nations Entity for Gender Equality and the Empowerment of Women", "UN Women" }, "un-women")
un({ "United Nations Mine Action Service", "UN Mine Action Service" }, "unmas", "UNMAS")
un({ "United Nations Institute for Training and Research", "UN Institute for Training and Research" }, "unitar", "UNITAR")
un({ "UN Operational Satellite Applications Programme" }, "unosat", "UNOSAT")
un({ "World Food Programme", "World Food Program", "UN World Food Programme" }, "world-food-programme", "WFP", "IGOUNODEV")
un({ "World Health Organization", "World Health Organisation", "UN World Health Organization" }, "world-health-organization", "WHO", "IGOUNOHLHWHO")
un({ "Food and Agriculture Organization", "Food and Agriculture Organisation", "UN Food and Agriculture Organization" }, "fao", "FAO", "IGOUNOAGR")
un({ "International Labour Organization", "International Labor Organization", "International Labour Organisation" }, "ilo", "ILO")
un({ "International Atomic Energy Agency" }, "iaea", "IAEA", "IGOUNOIAE")
un({ "International Court of Justice", "World Court" }, "international-court-of-justice", "ICJ", "IGOUNOJUD")
un({ "International Criminal Tribunal for the former Yugoslavia", "Yugoslav War Crimes Tribunal" }, "icty", "ICTY", "IGOUNOJUD")
un({ "International Criminal Tribunal for Rwanda" }, "ictr", "ICTR", "IGOUNOJUD")
un({ "International Telecommunication Union" }, "itu", "ITU")
un({ "International Civil Aviation Organization" }, "icao", "ICAO")
un({ "International Maritime Organization" }, "imo", "IMO")
un({ "World Meteorological Organization" }, "wmo", "WMO")
un({ "World Intellectual Property Organization" }, "wipo", "WIPO")
un({ "International Fund for Agricultural Development" }, "ifad", "IFAD", "IGOUNOAGR")
un({ "International Organization for Migration", "International Organisation for Migration" }, "iom", "IOM", "IGOREF")
un({ "United Nations Peacekeeping", "UN Department of Peacekeeping Operations", "Department of Peacekeeping Operations", "UN Department of Peace Operations" }, "un-peacekeeping", "DPKO")
un({ "United Nations Office at Geneva", "UN Office at Geneva", "UN Geneva" }, "unog", "UNOG")
un({ "Palais des Nations" }, "palais-des-nations")
un({ "Intergovernmental Panel on Climate Change" }, "ipcc", "IPCC")
un({ "UN Conference on Trade and Development", "United Nations Conference on Trade and Development" }, "unctad", "UNCTAD")

-- Missions: id, name, acronym, country.
local missions = {
  { "unifil", "United Nations Interim Force in Lebanon", "UNIFIL", "LBN" }, { "undof", "United Nations Disengagement Observer Force", "UNDOF" },
  { "untso", "United Nations Truce Supervision Organization", "UNTSO" }, { "unficyp", "United Nations Peacekeeping Force in Cyprus", "UNFICYP", "CYP" },
  { "unmik", "United Nations Interim Administration Mission in Kosovo", "UNMIK", "XKX" }, { "minurso", "United Nations Mission for the Referendum in Western Sahara", "MINURSO", "ESH" },
  { "minusma", "United Nations Multidimensional Integrated Stabilization Mission in Mali", "MINUSMA", "MLI" },
  { "minusca", "United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic", "MINUSCA", "CAF" },
  { "monusco", "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo", "MONUSCO", "COD" },
  { "unmiss", "United Nations Mission in South Sudan", "UNMISS", "SSD" }, { "unmis", "United Nations Mission in Sudan", "UNMIS", "SDN" },
  { "unamid", "African Union-United Nations Hybrid Operation in Darfur", "UNAMID", "SDN" }, { "unisfa", "United Nations Interim Security Force for Abyei", "UNISFA" },
  { "unmil", "United Nations Mission in Liberia", "UNMIL", "LBR" }, { "unoci", "United Nations Operation in Côte d'Ivoire", "UNOCI", "CIV" },
  { "minustah", "United Nations Stabilization Mission in Haiti", "MINUSTAH", "HTI" }, { "unama", "United Nations Assistance Mission in Afghanistan", "UNAMA", "AFG" },
  { "unami", "United Nations Assistance Mission for Iraq", "UNAMI", "IRQ" }, { "unsmil", "United Nations Support Mission in Libya", "UNSMIL", "LBY" },
  { "unsom", "United Nations Assistance Mission in Somalia", "UNSOM", "SOM" }, { "unmit", "United Nations Integrated Mission in Timor-Leste", "UNMIT", "TLS" },
  { "untaet", "United Nations Transitional Administration in East Timor", "UNTAET", "TLS" }, { "unprofor", "United Nations Protection Force", "UNPROFOR" },
  { "unamir", "United Nations Assistance Mission for Rwanda", "UNAMIR", "RWA" }, { "unmogip", "United Nations Military Observer Group in India and Pakistan", "UNMOGIP" },
  { "unmha", "United Nations Mission to Support the Hudaydah Agreement", "UNMHA", "YEM" }, { "unmin", "United Nations Mission in Nepal", "UNMIN", "NPL" },
  { "unomig", "United Nations Observer Mission in Georgia", "UNOMIG", "GEO" }, { "unitams", "United Nations Integrated Transition Assistance Mission in Sudan", "UNITAMS", "SDN" },
}
for i = 1, #missions do
  local m = missions[i]
  organization { m[2], id = m[1], acronym = m[3], type = "UN mission", code = "IGOUNO", country = m[4] }
end

-- Europe and the Atlantic ----------------------------------------------------------------------

organization { "European Union", acronym = "EU", code = "IGOEUREEC", type = "international organization", wikidata = "Q458", former = "European Community" }
organization { "European Commission", "EU Commission", type = "EU body", code = "IGOEUREEC" }
organization { "European Parliament", "EU Parliament", type = "EU body", code = "IGOEUREECLEG" }
organization { "European Council", type = "EU body", code = "IGOEUREEC" }
organization { "Council of the European Union", "EU Council", "EU Foreign Affairs Council", "Foreign Affairs Council", type = "EU body", code = "IGOEUREEC" }
organization { "European External Action Service", acronym = "EEAS", type = "EU body", code = "IGOEUREEC" }
organization { "European Central Bank", acronym = "ECB", type = "EU body", code = "IGOEURBUS" }
organization { "European Court of Justice", "Court of Justice of the European Union", acronym = { "ECJ", "CJEU" }, type = "EU body", code = "IGOEURJUD" }
organization { "European Court of Human Rights", acronym = "ECHR", type = "court", code = "IGOEURHRI" }
organization { "Council of Europe", acronym = { { "PACE", ambiguous = true } }, type = "international organization", code = "IGOEUR" }
organization { "Frontex", "European Border and Coast Guard Agency", type = "EU body", code = "IGOEUREEC" }
organization { "Europol", "EUROPOL", type = "police", code = "IGOEURCOP" }
organization { "North Atlantic Treaty Organization", "North Atlantic Treaty Organisation", "NATO", "Nato", "Atlantic alliance", id = "nato", acronym = "N.A.T.O.", code = "IGOWSTNAT", type = "military alliance", wikidata = "Q7184" }
organization { "International Security Assistance Force", acronym = "ISAF", code = "IGOWSTNAT", type = "military coalition" }
organization { "Kosovo Force", acronym = "KFOR", code = "IGOWSTNAT", type = "military coalition" }
organization { "Organization for Security and Co-operation in Europe", "Organisation for Security and Cooperation in Europe", id = "osce", wikidata = "Q81299", acronym = "OSCE", code = "IGOEURSCE", type = "international organization", former = { "Conference on Security and Cooperation in Europe" } }
organization { "OSCE Special Monitoring Mission to Ukraine", "Special Monitoring Mission to Ukraine", "Special Monitoring Mission", "OSCE Monitoring Mission", id = "osce-smm", acronym = "SMM", type = "monitoring mission", code = "IGOEURSCE" }
organization { "OSCE Minsk Group", "Minsk Group", id = "osce-minsk-group", type = "contact group", code = "IGO" }
organization { "Trilateral Contact Group", "Trilateral Contact Group on Ukraine", acronym = "TCG", type = "contact group", code = "IGO" }
organization { "Organisation for Economic Co-operation and Development", "Organization for Economic Cooperation and Development", id = "oecd", acronym = "OECD", type = "international organization", code = "IGOBUS" }
organization { "European Bank for Reconstruction and Development", acronym = "EBRD", type = "bank", code = "IGOBUS" }

-- The other regions ----------------------------------------------------------------------------

organization { "African Union", acronym = "AU", code = "IGOAFR", type = "international organization", former = { { "Organisation of African Unity", to = "2002" }, { "Organization of African Unity", to = "2002" } }, wikidata = "Q7159" }
organization { "African Union Mission in Somalia", acronym = "AMISOM", code = "IGOAFR", type = "peacekeeping mission", country = "SOM" }
organization { "Economic Community of West African States", acronym = { "ECOWAS", "CEDEAO" }, code = "IGOWAF", type = "international organization" }
organization { "ECOMOG", "Economic Community of West African States Monitoring Group", id = "ecomog", code = "IGOWAF", type = "peacekeeping mission" }
organization { "Southern African Development Community", acronym = "SADC", code = "IGOAFR", type = "international organization" }
organization { "Intergovernmental Authority on Development", acronym = "IGAD", code = "IGOAFR", type = "international organization" }
organization { "East African Community", acronym = "EAC", code = "IGOAFR", type = "international organization" }
organization { "Economic Community of Central African States", acronym = "ECCAS", code = "IGOAFR", type = "international organization" }
organization { "G5 Sahel", "Group of Five for the Sahel", code = "IGOAFR", type = "international organization" }
organization { "Alliance of Sahel States", code = "IGOAFR", type = "international organization" }
organization { "League of Arab States", "Arab League", id = "arab-league", code = "IGOMEAARL", type = "international organization", wikidata = "Q7172" }
organization { "Gulf Cooperation Council", "Cooperation Council for the Arab States of the Gulf", acronym = { "GCC", "AGCC" }, code = "IGOMEA", type = "international organization" }
organization { "Organisation of Islamic Cooperation", "Organization of Islamic Cooperation", acronym = "OIC", code = "IGOMOS", type = "international organization", former = { { "Organisation of the Islamic Conference", to = "2011" }, { "Organization of the Islamic Conference", to = "2011" } } }
organization { "Arab Maghreb Union", code = "IGOMEA", type = "international organization" }
organization { "Organization of the Petroleum Exporting Countries", "Organisation of the Petroleum Exporting Countries", acronym = { "OPEC", "OPEC+" }, code = "IGOBUSOPC", type = "international organization" }
organization { "Association of Southeast Asian Nations", "Association of South-East Asian Nations", id = "asean", wikidata = "Q7768", acronym = "ASEAN", code = "IGOSEAASN", type = "international organization" }
organization { "South Asian Association for Regional Cooperation", acronym = "SAARC", code = "IGOSAS", type = "international organization" }
organization { "Asia-Pacific Economic Cooperation", acronym = "APEC", code = "IGOBUS", type = "international organization" }
organization { "Shanghai Cooperation Organisation", "Shanghai Cooperation Organization", acronym = "SCO", code = "IGO", type = "international organization" }
organization { "Collective Security Treaty Organization", "Collective Security Treaty Organisation", acronym = "CSTO", code = "IGO", type = "military alliance" }
organization { "Commonwealth of Independent States", acronym = "CIS", code = "IGO", type = "international organization" }
organization { "Eurasian Economic Union", acronym = "EAEU", code = "IGOBUS", type = "international organization" }
organization { "Commonwealth of Nations", "British Commonwealth", type = "international organization", code = "IGO" }
organization { "Organization of American States", "Organisation of American States", acronym = "OAS", code = "IGO", type = "international organization" }
organization { "Union of South American Nations", acronym = { "UNASUR", "Unasur" }, code = "IGO", type = "international organization" }
organization { "Community of Latin American and Caribbean States", acronym = "CELAC", code = "IGO", type = "international organization" }
organization { "Bolivarian Alliance for the Peoples of Our America", acronym = "ALBA", code = "IGO", type = "international organization", ambiguous = "ALBA" }
organization { "Mercosur", "Mercosul", "Southern Common Market", code = "IGOBUS", type = "international organization" }
organization { "Caribbean Community", acronym = "CARICOM", code = "IGO", type = "international organization" }
organization { "Pacific Islands Forum", code = "IGO", type = "international organization" }
organization { "Inter-American Commission on Human Rights", acronym = "IACHR", code = "IGOHRI", type = "court" }
organization { "Inter-American Court of Human Rights", code = "IGOHRI", type = "court" }
organization { "Non-Aligned Movement", acronym = "NAM", code = "IGO", type = "international organization", ambiguous = "NAM" }
organization { "Group of Seven", "G7", "G-7", id = "g7", code = "IGO", type = "international organization", former = { { "G8", from = "1997", to = "2014-03" }, { "Group of Eight", from = "1997", to = "2014-03" } } }
organization { "Group of Twenty", "G20", "G-20", id = "g20", code = "IGO", type = "international organization" }
organization { "Group of 77", "G77", id = "g77", code = "IGO", type = "international organization" }
organization { "BRICS", "BRIC", code = "IGO", type = "international organization" }
organization { "Middle East Quartet", "Quartet on the Middle East", id = "middle-east-quartet", short = "Quartet", ambiguous = "Quartet", code = "IGO", type = "contact group" }
organization { "P5+1", "E3+3", "E3/EU+3", id = "p5-plus-1", code = "IGO", type = "contact group" }

-- Law, arms control, money ---------------------------------------------------------------------

organization { "Organisation for the Prohibition of Chemical Weapons", "Organization for the Prohibition of Chemical Weapons", id = "opcw", acronym = "OPCW", code = "IGO", type = "international organization", wikidata = "Q842490" }
organization { "International Criminal Court", wikidata = "Q47488", acronym = "ICC", code = "IGOJUD", type = "court" }
organization { "Permanent Court of Arbitration", code = "IGOJUD", type = "court" }
organization { "Special Tribunal for Lebanon", acronym = "STL", code = "IGOJUD", type = "court" }
organization { "Special Court for Sierra Leone", code = "IGOJUD", type = "court" }
organization { "Interpol", "INTERPOL", "International Criminal Police Organization", code = "IGOCOP", type = "police" }
organization { "Comprehensive Nuclear-Test-Ban Treaty Organization", acronym = "CTBTO", code = "IGO", type = "international organization" }
organization { "World Bank", "World Bank Group", "International Bank for Reconstruction and Development", code = "IGOUNODEVWBK", type = "bank", wikidata = "Q7164" }
organization { "International Monetary Fund", acronym = "IMF", code = "IGOBUSIMF", type = "bank", wikidata = "Q7804" }
organization { "World Trade Organization", "World Trade Organisation", wikidata = "Q7825", acronym = "WTO", code = "IGOBUSWTO", type = "international organization" }
organization { "Asian Development Bank", acronym = "ADB", code = "IGOBUS", type = "bank" }
organization { "African Development Bank", acronym = "AfDB", code = "IGOBUS", type = "bank" }
organization { "Inter-American Development Bank", acronym = "IDB", code = "IGOBUS", type = "bank" }
organization { "Asian Infrastructure Investment Bank", acronym = "AIIB", code = "IGOBUS", type = "bank" }
organization { "Islamic Development Bank", code = "IGOBUS", type = "bank" }
organization { "World Economic Forum", acronym = "WEF", code = "NGOBUS", type = "NGO" }
organization { "International Energy Agency", acronym = "IEA", code = "IGO", type = "international organization" }
organization { "International Olympic Committee", acronym = "IOC", code = "NGO", type = "NGO" }

-- Aid, rights, research ------------------------------------------------------------------------

organization { "International Committee of the Red Cross", "Red Cross", id = "icrc", acronym = "ICRC", code = "NGOHLHIRC", type = "NGO" }
organization { "International Federation of Red Cross and Red Crescent Societies", acronym = "IFRC", code = "NGOHLHIRC", type = "NGO" }
organization { "Red Crescent", code = "NGOHLHIRC", type = "NGO" }
organization { "Médecins Sans Frontières", "Doctors Without Borders", "Medecins Sans Frontieres", id = "msf", wikidata = "Q49330", acronym = "MSF", code = "NGOHLH", type = "NGO" }
organization { "Amnesty International", wikidata = "Q42970", short = "Amnesty", ambiguous = "Amnesty", code = "NGOHRIAMN", type = "NGO" }
organization { "Human Rights Watch", wikidata = "Q187052", acronym = "HRW", code = "NGOHRI", type = "NGO" }
organization { "Physicians for Human Rights", code = "NGOHRI", type = "NGO", acronym = "PHR" }
organization { "International Crisis Group", "Crisis Group", code = "NGO", type = "NGO", acronym = "ICG" }
organization { "Save the Children", code = "NGODEV", type = "NGO" }
organization { "Oxfam", "Oxfam International", code = "NGODEV", type = "NGO" }
organization { "CARE International", code = "NGODEV", type = "NGO" }
organization { "International Rescue Committee", acronym = "IRC", code = "NGOREF", type = "NGO" }
organization { "Norwegian Refugee Council", acronym = "NRC", code = "NGOREF", type = "NGO" }
organization { "Danish Refugee Council", acronym = "DRC", ambiguous = "DRC", code = "NGOREF", type = "NGO" }
organization { "Mercy Corps", code = "NGODEV", type = "NGO" }
organization { "World Vision", code = "NGODEV", type = "NGO" }
organization { "Islamic Relief", code = "NGODEV", type = "NGO" }
organization { "Caritas", "Caritas Internationalis", code = "NGOCHRCTHDEV", type = "NGO" }
organization { "Action Against Hunger", code = "NGODEV", type = "NGO" }
organization { "Greenpeace", code = "NGOENV", type = "NGO" }
organization { "Transparency International", code = "NGO", type = "NGO" }
organization { "Freedom House", code = "NGOHRI", type = "NGO" }
organization { "Reporters Without Borders", "Reporters Sans Frontières", acronym = "RSF", code = "NGOHRIMED", type = "NGO" }
organization { "Committee to Protect Journalists", acronym = "CPJ", code = "NGOHRIMED", type = "NGO" }
organization { "Carter Center", code = "NGOUSA", type = "NGO" }
organization { "Centre for Humanitarian Dialogue", "Center for Humanitarian Dialogue", code = "NGO", type = "NGO" }
organization { "International Institute for Strategic Studies", acronym = "IISS", code = "NGOEDU", type = "think tank" }
organization { "Stockholm International Peace Research Institute", acronym = "SIPRI", code = "NGOEDU", type = "think tank" }
organization { "Chatham House", "Royal Institute of International Affairs", code = "NGOEDU", type = "think tank" }
organization { "Institute for the Study of War", acronym = "ISW", code = "NGOEDU", type = "think tank" }
organization { "Carnegie Endowment for International Peace", code = "NGOEDU", type = "think tank" }
organization { "Brookings Institution", code = "NGOEDU", type = "think tank" }
organization { "RAND Corporation", code = "NGOEDU", type = "think tank" }
organization { "Council on Foreign Relations", acronym = "CFR", code = "NGOEDU", type = "think tank" }
organization { "Atlantic Council", code = "NGOEDU", type = "think tank" }
organization { "Airwars", code = "NGO", type = "NGO" }
organization { "Bellingcat", code = "NGO", type = "NGO" }

-- Offices of states ----------------------------------------------------------------------------

organization { "White House", code = "USAGOV", country = "USA", type = "office" }
organization { "U.S. Department of State", "State Department", "US State Department", "Department of State", "United States Department of State", id = "us-state-department", code = "USAGOV", country = "USA", type = "ministry" }
organization { "U.S. Department of Defense", "Pentagon", "US Department of Defense", "Department of Defense", "Defense Department", "US Defense Department", id = "us-defense-department", code = "USAMIL", country = "USA", type = "ministry" }
organization { "U.S. Congress", "US Congress", "United States Congress", "Congress", "Capitol Hill", id = "us-congress", code = "USAGOVLEG", country = "USA", type = "parliament", ambiguous = "Congress" }
organization { "U.S. Senate", "US Senate", "United States Senate", "Senate", id = "us-senate", code = "USAGOVLEG", country = "USA", type = "parliament", ambiguous = "Senate" }
organization { "U.S. House of Representatives", "US House of Representatives", "House of Representatives", id = "us-house", code = "USAGOVLEG", country = "USA", type = "parliament", ambiguous = "House of Representatives" }
organization { "Central Intelligence Agency", acronym = "CIA", code = "USASPY", country = "USA", type = "intelligence service" }
organization { "Federal Bureau of Investigation", acronym = "FBI", code = "USACOP", country = "USA", type = "police" }
organization { "National Security Agency", acronym = "NSA", code = "USASPY", country = "USA", type = "intelligence service" }
organization { "National Security Council", id = "us-national-security-council", code = "USAGOV", country = "USA", type = "office", ambiguous = true }
organization { "U.S. Central Command", "US Central Command", "United States Central Command", id = "centcom", acronym = "CENTCOM", code = "USAMIL", country = "USA", type = "armed forces" }
organization { "U.S. Treasury", "US Treasury", "US Treasury Department", "Treasury Department", id = "us-treasury", code = "USAGOV", country = "USA", type = "ministry" }
organization { "Joint Chiefs of Staff", code = "USAMIL", country = "USA", type = "armed forces" }
organization { "U.S. Supreme Court", "US Supreme Court", "Supreme Court of the United States", id = "us-supreme-court", code = "USAJUD", country = "USA", type = "court" }
organization { "USAID", "U.S. Agency for International Development", "US Agency for International Development", id = "usaid", code = "USAGOV", country = "USA", type = "agency" }
organization { "Department of Homeland Security", code = "USAGOV", country = "USA", type = "ministry", acronym = "DHS" }
organization { "Department of Justice", "US Justice Department", "U.S. Department of Justice", id = "us-justice-department", code = "USAGOVJUD", country = "USA", type = "ministry", ambiguous = "Department of Justice" }
organization { "Federal Reserve", "US Federal Reserve", code = "USAGOVBUS", country = "USA", type = "bank" }
organization { "Kremlin", code = "RUSGOV", country = "RUS", type = "office" }
organization { "State Duma", "Duma", "Russian Duma", id = "state-duma", code = "RUSGOVLEG", country = "RUS", type = "parliament" }
organization { "Federation Council", id = "russian-federation-council", code = "RUSGOVLEG", country = "RUS", type = "parliament" }
organization { "Federal Security Service", acronym = "FSB", code = "RUSSPY", country = "RUS", type = "intelligence service" }
organization { "Russian General Staff", "General Staff of the Armed Forces of Russia", "General Staff of the Armed Forces of the Russian Federation", id = "russian-general-staff", code = "RUSMIL", country = "RUS", type = "armed forces" }
organization { "Russian Aerospace Forces", "Russian Air Force", id = "russian-aerospace-forces", code = "RUSMIL", country = "RUS", type = "armed forces" }
organization { "Downing Street", "10 Downing Street", "Number 10", code = "GBRGOV", country = "GBR", type = "office", ambiguous = "Number 10" }
organization { "Foreign and Commonwealth Office", "Foreign Office", "UK Foreign Office", "British Foreign Office", "Foreign, Commonwealth and Development Office", id = "uk-foreign-office", acronym = { "FCO", "FCDO" }, code = "GBRGOV", country = "GBR", type = "ministry" }
organization { "House of Commons", code = "GBRGOVLEG", country = "GBR", type = "parliament" }
organization { "House of Lords", code = "GBRGOVLEG", country = "GBR", type = "parliament" }
organization { "Whitehall", code = "GBRGOV", country = "GBR", type = "office" }
organization { "Élysée Palace", "Elysee Palace", "Elysée", "Elysee", "Élysée", id = "elysee", code = "FRAGOV", country = "FRA", type = "office" }
organization { "Quai d'Orsay", id = "quai-dorsay", code = "FRAGOV", country = "FRA", type = "ministry" }
organization { "Bundestag", "German Bundestag", code = "DEUGOVLEG", country = "DEU", type = "parliament" }
organization { "Bundeswehr", code = "DEUMIL", country = "DEU", type = "armed forces" }
organization { "Knesset", "Israeli Knesset", code = "ISRGOVLEG", country = "ISR", type = "parliament" }
organization { "Israel Defense Forces", "Israel Defence Forces", "Israeli Defense Forces", acronym = "IDF", code = "ISRMIL", country = "ISR", type = "armed forces" }
organization { "Mossad", code = "ISRSPY", country = "ISR", type = "intelligence service" }
organization { "Shin Bet", code = "ISRSPY", country = "ISR", type = "intelligence service" }
organization { "Palestinian Authority", "Palestinian National Authority", code = "PSEGOV", country = "PSE", type = "government", acronym = "PNA", short = "PA", ambiguous = "PA" }
organization { "Palestine Liberation Organization", "Palestine Liberation Organisation", acronym = "PLO", code = "PSEGOV", country = "PSE", type = "political coalition" }
organization { "Islamic Revolutionary Guard Corps", "Iranian Revolutionary Guard Corps", "Islamic Revolutionary Guards Corps", "Revolutionary Guards", "Revolutionary Guard", "Iran's Revolutionary Guards", id = "irgc", acronym = "IRGC", code = "IRNMIL", country = "IRN", type = "armed forces" }
organization { "Quds Force", "Al-Quds Force", "Qods Force", id = "quds-force", code = "IRNMIL", country = "IRN", type = "armed forces" }
organization { "Majlis", "Iranian Majlis", id = "iranian-majlis", code = "IRNGOVLEG", country = "IRN", type = "parliament", ambiguous = true }
organization { "Guardian Council", code = "IRNGOV", country = "IRN", type = "office" }
organization { "Grand National Assembly of Turkey", "Turkish Grand National Assembly", id = "turkish-parliament", code = "TURGOVLEG", country = "TUR", type = "parliament" }
organization { "National Intelligence Organization", "Turkish National Intelligence Organization", id = "mit-turkey", acronym = { { "MIT", ambiguous = true } }, code = "TURSPY", country = "TUR", type = "intelligence service" }
organization { "Chinese Communist Party", "Communist Party of China", id = "chinese-communist-party", acronym = { "CCP", "CPC" }, code = "CHNGOV", country = "CHN", type = "party" }
organization { "People's Liberation Army", "Chinese People's Liberation Army", id = "peoples-liberation-army", acronym = "PLA", code = "CHNMIL", country = "CHN", type = "armed forces" }
organization { "National People's Congress", code = "CHNGOVLEG", country = "CHN", type = "parliament" }
organization { "Zhongnanhai", code = "CHNGOV", country = "CHN", type = "office" }
organization { "Blue House", code = "KORGOV", country = "KOR", type = "office", ambiguous = true }
organization { "Verkhovna Rada", code = "UKRGOVLEG", country = "UKR", type = "parliament" }
organization { "Security Service of Ukraine", acronym = "SBU", code = "UKRSPY", country = "UKR", type = "intelligence service" }
organization { "Inter-Services Intelligence", acronym = "ISI", code = "PAKSPY", country = "PAK", type = "intelligence service" }
organization { "Loya Jirga", code = "AFGGOVLEG", country = "AFG", type = "parliament" }

-- Foreign and defence ministries, by pattern. Demonym, country; "(f)" and "(d)" are the two kinds.
local states = {
  { "Russian", "RUS" }, { "Turkish", "TUR" }, { "Iranian", "IRN" }, { "Iraqi", "IRQ" }, { "Syrian", "SYR" }, { "Israeli", "ISR" }, { "Egyptian", "EGY" },
  { "Jordanian", "JOR" }, { "Lebanese", "LBN" }, { "Saudi", "SAU" }, { "Qatari", "QAT" }, { "Emirati", "ARE" }, { "Kuwaiti", "KWT" }, { "Omani", "OMN" }, { "Yemeni", "YEM" },
  { "Libyan", "LBY" }, { "Tunisian", "TUN" }, { "Algerian", "DZA" }, { "Moroccan", "MAR" }, { "Sudanese", "SDN" }, { "Ethiopian", "ETH" }, { "Nigerian", "NGA" }, { "Kenyan", "KEN" },
  { "South African", "ZAF" }, { "Ukrainian", "UKR" }, { "Belarusian", "BLR" }, { "Georgian", "GEO" }, { "Armenian", "ARM" }, { "Azerbaijani", "AZE" }, { "Kazakh", "KAZ" },
  { "German", "DEU" }, { "French", "FRA" }, { "Italian", "ITA" }, { "Spanish", "ESP" }, { "Polish", "POL" }, { "Dutch", "NLD" }, { "Greek", "GRC" }, { "Serbian", "SRB" }, { "British", "GBR" },
  { "Chinese", "CHN" }, { "Japanese", "JPN" }, { "South Korean", "KOR" }, { "North Korean", "PRK" }, { "Indian", "IND" }, { "Pakistani", "PAK" }, { "Afghan", "AFG" }, { "Indonesian", "IDN" },
  { "Philippine", "PHL" }, { "Thai", "THA" }, { "Vietnamese", "VNM" }, { "Colombian", "COL" }, { "Venezuelan", "VEN" }, { "Cuban", "CUB" }, { "Brazilian", "BRA" }, { "Mexican", "MEX" },
  { "Argentine", "ARG" }, { "Chilean", "CHL" }, { "Ecuadorian", "ECU" }, { "Peruvian", "PER" }, { "Norwegian", "NOR" }, { "Swedish", "SWE" }, { "Finnish", "FIN" }, { "Danish", "DNK" },
  { "Austrian", "AUT" }, { "Swiss", "CHE" }, { "Hungarian", "HUN" }, { "Romanian", "ROU" }, { "Bulgarian", "BGR" }, { "Czech", "CZE" },
}
for i = 1, #states do
  local who, id = states[i][1], states[i][2]
  if id ~= "GBR" then
    ministry { who .. " Foreign Ministry", who .. " Ministry of Foreign Affairs", id = "foreign-ministry-" .. id, code = id .. "GOV", country = id }
  end
  ministry { who .. " Defence Ministry", who .. " Defense Ministry", who .. " Ministry of Defence", who .. " Ministry of Defense", id = "defence-ministry-" .. id, code = id .. "MIL", country = id }
end

-- News agencies and outlets --------------------------------------------------------------------

local function media(country, list)
  for i = 1, #list do
    local one = list[i]
    if not one.code then one.code = (country or "") .. "MED" end
    one.country = country
    outlet(one)
  end
end

media(nil, { { "Reuters", "Thomson Reuters", wikidata = "Q130879", code = "MED" } })
media("USA", { { "Associated Press", acronym = "AP", id = "associated-press", wikidata = "Q40469" }, { "CNN", "Cable News Network", wikidata = "Q48340" }, { "Fox News", "FOX News" }, { "NBC News", acronym = "NBC" }, { "CBS News", acronym = "CBS" }, { "ABC News", id = "abc-news-us", acronym = "ABC", ambiguous = { "ABC", "ABC News" } },
  { "MSNBC" }, { "New York Times", wikidata = "Q9684", acronym = "NYT" }, { "Washington Post" }, { "Wall Street Journal", acronym = "WSJ" }, { "Los Angeles Times", "LA Times" },
  { "USA Today" }, { "Newsweek" }, { "Time Magazine", "TIME Magazine" }, { "Bloomberg", "Bloomberg News" }, { "Voice of America", acronym = "VOA" }, { "Radio Free Europe/Radio Liberty", "Radio Free Europe", "Radio Liberty", acronym = "RFE/RL" }, { "Foreign Policy", ambiguous = true },
  { "Foreign Affairs", ambiguous = true }, { "National Public Radio", acronym = "NPR" }, { "United Press International", acronym = "UPI" }, { "Politico" }, { "Huffington Post", "HuffPost" }, { "BuzzFeed News", "BuzzFeed" }, { "Christian Science Monitor" }, { "Daily Beast" }, { "McClatchy" }, { "The New Yorker", "New Yorker", ambiguous = "New Yorker" }, { "The Atlantic", ambiguous = true }, { "Al-Monitor" }, { "Axios" }, { "PBS NewsHour", acronym = "PBS" }, { "Times Union" }, { "Chicago Tribune" }, { "Boston Globe" }, { "Miami Herald" } })
media("GBR", { { "BBC", "British Broadcasting Corporation", "BBC News", "BBC World Service", wikidata = "Q9531" }, { "The Guardian", "Guardian", id = "the-guardian", ambiguous = "Guardian" }, { "The Times", ambiguous = true, "Times of London" }, { "Daily Telegraph", "The Telegraph" }, { "Financial Times", acronym = "FT" },
  { "The Independent", id = "the-independent", ambiguous = true }, { "The Economist" }, { "Daily Mail", "MailOnline" }, { "Sky News" }, { "Channel 4 News" }, { "ITV News", acronym = "ITV" }, { "Middle East Eye" }, { "Daily Mirror" }, { "The Sun", ambiguous = true }, { "The Observer", ambiguous = true } })
media("FRA", { { "Agence France-Presse", "Agence France Presse", acronym = "AFP", id = "afp", wikidata = "Q40464" }, { "France 24", "France24" }, { "Le Monde" }, { "Le Figaro" }, { "Libération" }, { "Radio France Internationale", acronym = "RFI" }, { "Euronews" } })
media("RUS", { { "TASS", "ITAR-TASS", "Itar-Tass" }, { "RIA Novosti", "RIA", id = "ria-novosti" }, { "Interfax" }, { "RT", "Russia Today", id = "rt" }, { "Sputnik", "Sputnik News" }, { "Rossiya Segodnya" }, { "Kommersant" }, { "Izvestia" }, { "Novaya Gazeta" }, { "Moscow Times" }, { "Rossiya 24", "Russia-24", "Rossiya-24" }, { "Meduza" }, { "Pravda" }, { "Vedomosti" }, { "Echo of Moscow", "Ekho Moskvy" } })
media("DEU", { { "Deutsche Welle", acronym = "DW", "Deutsche Welle TV" }, { "Deutsche Presse-Agentur", acronym = "DPA" }, { "Der Spiegel", "Spiegel Online" }, { "Bild", "Bild-Zeitung" }, { "Die Zeit" }, { "Die Welt" }, { "Süddeutsche Zeitung" }, { "Frankfurter Allgemeine Zeitung", acronym = "FAZ" }, { "ZDF" } })
media("CHN", { { "Xinhua", "Xinhua News Agency" }, { "People's Daily" }, { "China Daily" }, { "Global Times" }, { "China Central Television", acronym = "CCTV", ambiguous = "CCTV" }, { "CGTN" } })
media("QAT", { { "Al Jazeera", "Al-Jazeera", "Aljazeera", "Al Jazeera English" }, { "Qatar News Agency" } })
media("SAU", { { "Al Arabiya", "Al-Arabiya" }, { "Saudi Press Agency", acronym = "SPA" }, { "Asharq al-Awsat" }, { "Arab News" }, { "Al-Hayat" } })
media("IRN", { { "Press TV", "PressTV" }, { "Fars News Agency", "Fars News", short = "Fars" }, { "Islamic Republic News Agency", acronym = "IRNA" }, { "Tasnim", "Tasnim News Agency" }, { "ISNA", "Iranian Students' News Agency" }, { "Mehr News Agency", "Mehr News" }, { "Al-Alam" } })
media("TUR", { { "Anadolu Agency", "Anadolu" }, { "Hürriyet", "Hurriyet Daily News" }, { "Daily Sabah", short = "Sabah" }, { "TRT World", acronym = "TRT" }, { "Cumhuriyet" }, { "CNN Türk", "CNN Turk" }, { "NTV" } })
media("ISR", { { "Haaretz" }, { "Jerusalem Post" }, { "Times of Israel" }, { "Yedioth Ahronoth", "Ynet" } })
media("LBN", { { "Al-Manar", "al-Manar TV" }, { "Al Mayadeen TV" }, { "Daily Star" }, { "National News Agency", ambiguous = true } })
media("ARE", { { "The National (Abu Dhabi)", id = "the-national" }, { "Gulf News" }, { "Khaleej Times" }, { "WAM", "Emirates News Agency" } })
media("EGY", { { "Al-Ahram" }, { "Daily News Egypt" }, { "Middle East News Agency", acronym = "MENA", ambiguous = "MENA" } })
media("JOR", { { "Jordan Times" }, { "Petra News Agency" } })
media("COL", { { "El Tiempo" }, { "El Espectador" }, { "Semana", "Revista Semana" }, { "Caracol Radio" }, { "Noticias Caracol" }, { "RCN Radio", acronym = "RCN" }, { "Blu Radio" }, { "Colombia Reports" } })
media("ESP", { { "EFE", "Agencia EFE" }, { "El País" }, { "El Mundo" } })
media("VEN", { { "teleSUR", "TeleSUR", "Telesur" } })
media("CUB", { { "Granma" }, { "Prensa Latina" } })
media("UKR", { { "Ukrinform" }, { "Kyiv Post" }, { "Kyiv Independent" }, { "Ukrainska Pravda" }, { "Unian", "UNIAN" } })
media("IND", { { "Press Trust of India", acronym = "PTI" }, { "Times of India" }, { "The Hindu" }, { "Hindustan Times" }, { "Indian Express" } })
media("PAK", { { "Dawn", ambiguous = true }, { "Geo News" }, { "Express Tribune" } })
media("AFG", { { "TOLOnews", "Tolo News", "TOLO News" }, { "Pajhwok Afghan News" }, { "Khaama Press" } })
media("JPN", { { "Kyodo News", "Kyodo" }, { "NHK" }, { "Asahi Shimbun" }, { "Yomiuri Shimbun" }, { "Nikkei" } })
media("KOR", { { "Yonhap", "Yonhap News Agency" } })
media("PRK", { { "Korean Central News Agency", acronym = "KCNA" } })
media("AUS", { { "Australian Broadcasting Corporation" }, { "Sydney Morning Herald" } })
media("CAN", { { "Canadian Broadcasting Corporation", acronym = "CBC" }, { "Globe and Mail" }, { "Toronto Star" } })
media("ITA", { { "ANSA" }, { "La Repubblica" }, { "Corriere della Sera" } })
media("KEN", { { "Daily Nation" } })
media("SDN", { { "Sudan Tribune" }, { "Radio Dabanga" }, { "Sudan News Agency", acronym = "SUNA" } })
media("MMR", { { "The Irrawaddy" } })
media("SWE", { { "Dagens Nyheter" } })
media("NLD", { { "NRC Handelsblad" }, { "de Volkskrant" } })
