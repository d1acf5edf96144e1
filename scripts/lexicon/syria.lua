-- The war in Syria and its peace process, 2011-2020: people, bodies, armed groups, places, texts.
--
-- Sources: United Nations documents (S/RES/2042, 2043, 2118, 2139, 2165, 2254, 2258, 2268, 2328,
-- 2336, 2401; the Action Group's final communique of 30 June 2012; the statements of the ISSG of
-- 30 October and 14 November 2015 and 11 February 2016), and common reference knowledge. Facts
-- only. Coordinates are WGS 84 degrees, rounded to about a kilometre or two. A date that is not
-- sure to the day is given to the month or year, or left out.

-- The government in Damascus until December 2024 ------------------------------------------------

person { "Bashar al-Assad", "Bashar Assad", "Bashar Hafez al-Assad", code = "SYRGOV", wikidata = "Q44329", country = "SYR",
         role { "Syrian President", from = "2000-07-17", to = "2024-12-08" } }
person { "Hafez al-Assad", "Hafez Assad", code = "SYRELI", country = "SYR", short = false,
         role { "Syrian President", to = "2000-06-10" } }
person { "Maher al-Assad", "Maher Assad", code = "SYRMIL", country = "SYR", short = false,
         role { "commander of the Fourth Armoured Division" } }
person { "Asma al-Assad", "Asma Assad", country = "SYR", short = false }
person { "Walid al-Moallem", "Walid al-Muallem", "Walid Moallem", "Walid Muallem", "Walid Mouallem", code = "SYRGOV", country = "SYR",
         role { "Syrian Foreign Minister", from = "2006-02", to = "2020-11-16" } }
person { "Faisal Mekdad", "Faisal al-Mekdad", "Faisal Miqdad", "Faisal al-Miqdad", "Fayssal Mekdad", code = "SYRGOV", country = "SYR",
         role { "Syrian Deputy Foreign Minister", from = "2006", to = "2020-11" },
         role { "Syrian Foreign Minister", from = "2020-11-22", to = "2024" } }
person { "Bashar Jaafari", "Bashar al-Jaafari", "Bashar Ja'afari", "Bashar al-Ja'afari", code = "SYRGOV", country = "SYR",
         role { "Syrian Ambassador to the United Nations", from = "2006", to = "2020" },
         role { "head of the Syrian government delegation", from = "2014" } }
person { "Buthaina Shaaban", "Bouthaina Shaaban", "Bothaina Shaaban", code = "SYRGOV", country = "SYR",
         role { "political and media adviser to the Syrian President", from = "2008" } }
person { "Omran al-Zoubi", "Omran Zoubi", "Omran al-Zohbi", code = "SYRGOV", country = "SYR",
         role { "Syrian Information Minister", from = "2012", to = "2016" } }
person { "Wael al-Halqi", "Wael Halqi", "Wael Nader al-Halqi", code = "SYRGOV", country = "SYR",
         role { "Syrian Prime Minister", from = "2012-08", to = "2016-07" } }
person { "Imad Khamis", code = "SYRGOV", country = "SYR",
         role { "Syrian Prime Minister", from = "2016-07", to = "2020-06" } }
person { "Hussein Arnous", code = "SYRGOV", country = "SYR",
         role { "Syrian Prime Minister", from = "2020-06", to = "2024-09" } }
person { "Fahd Jassem al-Freij", "Fahd al-Freij", "Fahad Jassim al-Freij", code = "SYRMIL", country = "SYR",
         role { "Syrian Defence Minister", from = "2012-07", to = "2018-01" } }
person { "Ali Abdullah Ayyoub", "Ali Ayyoub", code = "SYRMIL", country = "SYR",
         role { "Syrian Defence Minister", from = "2018-01", to = "2022-04" } }
person { "Ali Mamlouk", "Ali Mamluk", code = "SYRGOV", country = "SYR",
         role { "director of the National Security Bureau", from = "2012" } }
person { "Suheil al-Hassan", "Suhail al-Hassan", code = "SYRMIL", country = "SYR", ambiguous = "Hassan",
         role { "commander of the Tiger Forces" } }
person { "Rami Makhlouf", code = "SYRELI", country = "SYR" }
person { "Farouk al-Sharaa", "Farouq al-Sharaa", "Farouk al-Shara", code = "SYRGOV", country = "SYR", short = false,
         role { "Syrian Foreign Minister", to = "2006-02" }, role { "Syrian Vice President", from = "2006", to = "2014" } }
person { "Jihad Makdissi", "Jihad Maqdisi", country = "SYR",
         role { "spokesman for the Syrian Foreign Ministry", to = "2012-12" } }
organization { "Syrian Government", id = "syrian-government", type = "government", code = "SYRGOV", country = "SYR" }
organization { "Syrian Arab Army", type = "armed forces", code = "SYRMIL", country = "SYR", acronym = "SAA" }
organization { "Syrian Air Force", "Syrian Arab Air Force", type = "armed forces", code = "SYRMIL", country = "SYR" }
armed_group { "Tiger Forces", code = "SYRMIL", country = "SYR" }
armed_group { "National Defence Forces", "National Defense Forces", code = "SYRMIL", country = "SYR", acronym = "NDF" }
armed_group { "Shabiha", code = "SYRMIL", country = "SYR" }
party { "Arab Socialist Ba'ath Party of Syria", "Syrian Ba'ath Party", "Syrian Baath Party", id = "syrian-baath-party", code = "SYRGOV", country = "SYR" }
outlet { "Syrian Arab News Agency", acronym = "SANA", code = "SYRMED", country = "SYR" }

-- The opposition -------------------------------------------------------------------------------

organization { "High Negotiations Committee", "Syrian High Negotiations Committee", "Higher Negotiations Committee", "High Negotiation Committee",
               "Syrian Negotiation Commission", "Syrian Negotiations Commission", id = "high-negotiations-committee",
               type = "political coalition", code = "SYROPP", country = "SYR", acronym = "HNC" }
organization { "National Coalition for Syrian Revolutionary and Opposition Forces", "Syrian National Coalition", "Syrian Opposition Coalition",
               "National Coalition for Syrian Revolution and Opposition Forces", id = "syrian-national-coalition",
               type = "political coalition", code = "SYROPP", country = "SYR", acronym = { "SNC", "SOC" }, ambiguous = { "SNC", "SOC" } }
organization { "Syrian National Council", type = "political coalition", code = "SYROPP", country = "SYR" }
organization { "National Coordination Committee for Democratic Change", "National Coordination Committee", "National Coordination Body", id = "syrian-ncc",
               type = "political coalition", code = "SYROPP", country = "SYR", acronym = "NCC", ambiguous = { "NCC", "National Coordination Committee" } }
organization { "Syrian Interim Government", type = "government", code = "SYROPP", country = "SYR" }
organization { "Syrian Salvation Government", type = "government", code = "SYRREB", country = "SYR" }
organization { "Supreme Military Council", "Syrian Supreme Military Council", id = "syrian-supreme-military-council", type = "armed forces", code = "SYRREB", country = "SYR", ambiguous = true }
group { "Syrian Opposition", id = "syrian-opposition", type = "opposition", code = "SYROPP", country = "SYR" }
person { "Riyad Hijab", "Riad Hijab", "Riyadh Hijab", "Riad Farid Hijab", code = "SYROPP", country = "SYR",
         role { "Syrian Prime Minister", from = "2012-06", to = "2012-08-06" },
         role { "general coordinator of the High Negotiations Committee", organization = "high-negotiations-committee", from = "2015-12", to = "2017-11" } }
person { "Mohammed Alloush", "Mohamed Alloush", "Mohammad Alloush", "Muhammad Alloush", "Mohammed Alloosh", "Mohammed Aloush", code = "SYRREB", country = "SYR",
         role { "chief negotiator of the Syrian opposition", organization = "high-negotiations-committee", from = "2016-01", to = "2016-05" },
         role { "political leader of Jaysh al-Islam", organization = "jaysh-al-islam" } }
person { "Asaad al-Zoubi", "Asaad Zoubi", "Asad al-Zoubi", "Asaad al-Zubi", "Assad al-Zoubi", code = "SYROPP", country = "SYR",
         role { "head of the High Negotiations Committee delegation", organization = "high-negotiations-committee", from = "2016", to = "2017-02" } }
person { "Nasr al-Hariri", "Nasr Hariri", "Naser al-Hariri", code = "SYROPP", country = "SYR",
         role { "head of the High Negotiations Committee delegation", organization = "high-negotiations-committee", from = "2017-02" },
         role { "head of the Syrian Negotiation Commission", organization = "high-negotiations-committee", from = "2017-11", to = "2020-06" } }
person { "George Sabra", "Georges Sabra", code = "SYROPP", country = "SYR",
         role { "president of the Syrian National Council", organization = "syrian-national-council", from = "2012-11" } }
person { "Salim al-Muslat", "Salem al-Muslat", "Salim al-Meslet", "Salem al-Meslet", "Salim Muslat", "Salem Muslat", code = "SYROPP", country = "SYR",
         role { "spokesman for the High Negotiations Committee", organization = "high-negotiations-committee", from = "2015-12" } }
person { "Riad Nassan Agha", "Riyad Naasan Agha", "Riad Naasan Agha", code = "SYROPP", country = "SYR", ambiguous = "Agha",
         role { "spokesman for the High Negotiations Committee", organization = "high-negotiations-committee" } }
person { "Bassma Kodmani", "Basma Kodmani", "Basma Qodmani", code = "SYROPP", country = "SYR",
         role { "member of the High Negotiations Committee delegation", organization = "high-negotiations-committee", from = "2016" } }
person { "Yahya al-Aridi", "Yahya Aridi", code = "SYROPP", country = "SYR",
         role { "spokesman for the Syrian opposition delegation", from = "2017" } }
person { "Suhair al-Atassi", "Suheir al-Atassi", "Suhair Atassi", "Suheir Atassi", code = "SYROPP", country = "SYR" }
person { "Osama Abu Zaid", "Osama Abu Zeid", "Usama Abu Zaid", code = "SYRREB", country = "SYR", short = { "Abu Zaid", "Abu Zeid" }, ambiguous = { "Abu Zaid", "Abu Zeid" },
         role { "spokesman for the rebel delegation in Astana", from = "2017-01" } }
person { "Hind Kabawat", code = "SYROPP", country = "SYR" }
person { "Moaz al-Khatib", "Mouaz al-Khatib", "Ahmad Moaz al-Khatib", "Ahmed Moaz al-Khatib", "Muath al-Khatib", code = "SYROPP", country = "SYR",
         role { "president of the Syrian National Coalition", organization = "syrian-national-coalition", from = "2012-11", to = "2013-04" } }
person { "Ahmad Jarba", "Ahmed Jarba", "Ahmad al-Jarba", "Ahmed al-Jarba", code = "SYROPP", country = "SYR",
         role { "president of the Syrian National Coalition", organization = "syrian-national-coalition", from = "2013-07", to = "2014-07" } }
person { "Hadi al-Bahra", "Hadi Bahra", code = "SYROPP", country = "SYR",
         role { "president of the Syrian National Coalition", organization = "syrian-national-coalition", from = "2014-07", to = "2015-01" },
         role { "opposition co-chair of the Syrian Constitutional Committee", organization = "syrian-constitutional-committee", from = "2019-10" } }
person { "Khaled Khoja", "Khalid Khoja", code = "SYROPP", country = "SYR",
         role { "president of the Syrian National Coalition", organization = "syrian-national-coalition", from = "2015-01", to = "2016-03" } }
person { "Anas al-Abdah", "Anas al-Abda", "Anas Abdah", code = "SYROPP", country = "SYR",
         role { "president of the Syrian National Coalition", organization = "syrian-national-coalition", from = "2016-03", to = "2017-05" } }
person { "Burhan Ghalioun", "Burhan Ghalyun", code = "SYROPP", country = "SYR",
         role { "president of the Syrian National Council", organization = "syrian-national-council", from = "2011", to = "2012" } }
person { "Abdulbaset Sieda", "Abdulbaset Seida", "Abdelbasset Sida", code = "SYROPP", country = "SYR",
         role { "president of the Syrian National Council", organization = "syrian-national-council", from = "2012-06", to = "2012-11" } }
person { "Ghassan Hitto", code = "SYROPP", country = "SYR", role { "prime minister of the Syrian Interim Government", from = "2013-03", to = "2013-07" } }
person { "Ahmad Tu'mah", "Ahmad Tomah", "Ahmed Tomah", "Ahmad Toumeh", "Ahmed Tumeh", code = "SYROPP", country = "SYR",
         role { "prime minister of the Syrian Interim Government", from = "2013-09" } }
person { "Michel Kilo", code = "SYROPP", country = "SYR" }
person { "Haytham Manna", "Haitham Manna", "Haytham al-Manna", code = "SYROPP", country = "SYR" }
person { "Hassan Abdul Azim", "Hassan Abdel Azim", "Hassan Abdulazim", code = "SYROPP", country = "SYR", short = { "Abdul Azim", "Abdel Azim" } }
person { "Haitham al-Maleh", "Haitham Maleh", "Haytham al-Maleh", code = "SYROPP", country = "SYR" }
person { "Qadri Jamil", "Kadri Jamil", code = "SYROPP", country = "SYR" }
person { "Randa Kassis", code = "SYROPP", country = "SYR" }
person { "Riad Seif", "Riyad Seif", code = "SYROPP", country = "SYR" }
person { "Louay Safi", "Louay al-Safi", code = "SYROPP", country = "SYR" }
person { "Salim Idris", "Selim Idris", "Salim Idriss", "Selim Idriss", code = "SYRREB", country = "SYR", ambiguous = "Idriss",
         role { "chief of staff of the Free Syrian Army", organization = "free-syrian-army", from = "2012-12", to = "2014-02" } }
person { "Riad al-Asaad", "Riyad al-Asaad", "Riad Asaad", "Riad al-Assad", code = "SYRREB", country = "SYR", short = { "al-Asaad", "Asaad" }, ambiguous = "Asaad",
         role { "commander of the Free Syrian Army", organization = "free-syrian-army", from = "2011-07" } }

-- Armed groups, and their names over time ------------------------------------------------------

armed_group { "Islamic State", "Islamic State in Iraq and Syria", "Islamic State of Iraq and Syria", "Islamic State in Iraq and the Levant", "Islamic State of Iraq and the Levant",
              "Islamic State of Iraq and al-Sham", "so-called Islamic State", "Daesh", "Da'ish", "Daish", "Daech", "Dawlah",
              id = "islamic-state", code = "IMGMUSISI", wikidata = "Q2429253", acronym = { "ISIS", "ISIL", "IS" },
              former = { { "Islamic State of Iraq", from = "2006-10", to = "2013-04" } }, ambiguous = { "IS" } }
armed_group { "al-Nusra Front", "Nusra Front", "Jabhat al-Nusra", "Jabhat an-Nusra", "Al-Nusrah Front", "Jabhat al-Nusrah", "Nusrah Front", "Support Front for the People of the Levant",
              { "Jabhat Fateh al-Sham", from = "2016-07-28" }, { "Jabhat Fatah al-Sham", from = "2016-07-28" }, { "Fateh al-Sham Front", from = "2016-07-28" }, { "Fatah al-Sham Front", from = "2016-07-28" },
              { "Front for the Conquest of the Levant", from = "2016-07-28" }, { "Hay'at Tahrir al-Sham", from = "2017-01-28" }, { "Hayat Tahrir al-Sham", from = "2017-01-28" },
              { "Tahrir al-Sham", from = "2017-01-28" }, { "Organization for the Liberation of the Levant", from = "2017-01-28" },
              id = "nusra-front", code = "SYRREBMUS", country = "SYR",
              short = { "al-Nusra", "Nusra", "Fateh al-Sham" }, acronym = { { "HTS", from = "2017-01-28" }, { "JFS", from = "2016-07-28" } } }
armed_group { "Free Syrian Army", "Syrian Free Army", code = "SYRREB", country = "SYR", acronym = "FSA" }
armed_group { "Syrian National Army", "National Army of Syria", code = "SYRREB", country = "SYR" }
armed_group { "Jaysh al-Islam", "Jaish al-Islam", "Jaish ul-Islam", "Jeish al-Islam", "Army of Islam", id = "jaysh-al-islam", code = "SYRREB", country = "SYR",
              former = { { "Liwa al-Islam", to = "2013-09" } } }
armed_group { "Ahrar al-Sham", "Ahrar ash-Sham", "Harakat Ahrar al-Sham", "Free Men of Syria", code = "SYRREB", country = "SYR" }
armed_group { "Jaysh al-Fatah", "Jaish al-Fatah", "Jaysh al-Fateh", "Army of Conquest", code = "SYRREB", country = "SYR" }
armed_group { "Faylaq al-Rahman", "Failaq al-Rahman", "al-Rahman Legion", "al-Rahman Corps", code = "SYRREB", country = "SYR" }
armed_group { "Faylaq al-Sham", "Failaq al-Sham", "Sham Legion", code = "SYRREB", country = "SYR" }
armed_group { "Nour al-Din al-Zenki Movement", "Nour al-Din al-Zinki", "Nur al-Din al-Zanki", "Harakat Nour al-Din al-Zenki", "Nour al-Din al-Zenki", "Nureddin al-Zenki", code = "SYRREB", country = "SYR" }
armed_group { "Levant Front", "al-Jabha al-Shamiya", "Jabhat al-Shamiya", "Shamiya Front", code = "SYRREB", country = "SYR" }
armed_group { "Southern Front", id = "southern-front-syria", code = "SYRREB", country = "SYR", ambiguous = true }
armed_group { "Islamic Front", id = "islamic-front-syria", code = "SYRREB", country = "SYR" }
armed_group { "Liwa al-Tawhid", "al-Tawhid Brigade", "Tawhid Brigade", code = "SYRREB", country = "SYR" }
armed_group { "Suqour al-Sham", "Suqour al-Sham Brigade", code = "SYRREB", country = "SYR" }
armed_group { "Fatah Halab", "Aleppo Conquest", code = "SYRREB", country = "SYR" }
armed_group { "Sultan Murad Division", "Sultan Murad Brigade", code = "SYRREB", country = "SYR" }
armed_group { "Jaysh al-Izza", "Jaish al-Izza", code = "SYRREB", country = "SYR" }
armed_group { "Jaysh al-Nasr", "Jaish al-Nasr", code = "SYRREB", country = "SYR" }
armed_group { "Jund al-Aqsa", code = "SYRREB", country = "SYR" }
armed_group { "Hurras al-Din", "Guardians of Religion", code = "SYRREBMUS", country = "SYR" }
armed_group { "Khalid ibn al-Walid Army", "Khaled bin al-Walid Army", "Jaysh Khalid ibn al-Waleed", code = "SYRREB", country = "SYR" }
armed_group { "Yarmouk Martyrs Brigade", code = "SYRREB", country = "SYR" }
armed_group { "Khorasan Group", code = "IMGMUSALQ" }
armed_group { "Syrian Democratic Forces", code = "SYRREB", country = "SYR", acronym = "SDF" }
armed_group { "People's Protection Units", "People's Defense Units", "Popular Protection Units", "Kurdish People's Protection Units", code = "SYRREBKUR", country = "SYR", acronym = "YPG" }
armed_group { "Women's Protection Units", code = "SYRREBKUR", country = "SYR", acronym = "YPJ" }
party { "Democratic Union Party", "Kurdish Democratic Union Party", id = "pyd", code = "SYROPPKUR", country = "SYR", acronym = "PYD" }
organization { "Kurdish National Council", type = "political coalition", code = "SYROPPKUR", country = "SYR", acronym = "KNC" }
organization { "Syrian Democratic Council", type = "political coalition", code = "SYROPP", country = "SYR" }
organization { "Autonomous Administration of North and East Syria", "Autonomous Administration of North-East Syria", type = "government", code = "SYROPPKUR", country = "SYR", acronym = "AANES" }
person { "Zahran Alloush", "Zahran Aloush", code = "SYRREB", country = "SYR", short = false,
         role { "leader of Jaysh al-Islam", organization = "jaysh-al-islam", to = "2015-12-25" } }
person { "Issam al-Buwaydhani", "Essam al-Buwaydhani", code = "SYRREB", country = "SYR",
         role { "leader of Jaysh al-Islam", organization = "jaysh-al-islam", from = "2015-12" } }
person { "Abu Mohammed al-Jolani", "Abu Mohammad al-Jolani", "Abu Muhammad al-Julani", "Abu Mohammed al-Golani", "Abu Mohammad al-Golani", "Abu Mohammed al-Julani",
         "Ahmed al-Sharaa", "Ahmad al-Sharaa", "Ahmed Hussein al-Sharaa", id = "ahmed-al-sharaa", code = "SYRREBMUS", country = "SYR",
         role { "leader of the al-Nusra Front", organization = "nusra-front", from = "2012-01" },
         role { "Syrian President", from = "2025-01-29" } }
person { "Abu Bakr al-Baghdadi", "Abu Bakr Baghdadi", "Ibrahim Awad Ibrahim al-Badri", code = "IMGMUSISI", short = { "al-Baghdadi", "Baghdadi" },
         role { "leader of the Islamic State", organization = "islamic-state", from = "2010", to = "2019-10-26" } }
person { "Abu Ibrahim al-Hashimi al-Qurashi", "Abu Ibrahim al-Hashemi al-Quraishi", code = "IMGMUSISI",
         role { "leader of the Islamic State", organization = "islamic-state", from = "2019-10", to = "2022-02-03" } }
person { "Abu Muhammad al-Adnani", "Abu Mohammed al-Adnani", "Abu Mohammad al-Adnani", code = "IMGMUSISI",
         role { "spokesman for the Islamic State", organization = "islamic-state", to = "2016-08-30" } }
person { "Hassan Aboud", "Hassan Abboud", code = "SYRREB", country = "SYR", role { "leader of Ahrar al-Sham", organization = "ahrar-al-sham", to = "2014-09-09" } }
person { "Abdullah al-Muhaysini", "Abdullah al-Muhaisini", "Abdallah al-Muhaysini", code = "SYRREBMUS" }
person { "Salih Muslim", "Saleh Muslim", "Salih Muslim Muhammad", "Saleh Moslem", code = "SYROPPKUR", country = "SYR", short = {},
         role { "co-chair of the Democratic Union Party", organization = "pyd", from = "2010", to = "2017-09" } }
person { "Asya Abdullah", "Asia Abdullah", code = "SYROPPKUR", country = "SYR", short = false, role { "co-chair of the Democratic Union Party", organization = "pyd" } }
person { "Mazloum Abdi", "Mazlum Abdi", "Mazloum Kobani", "Mazlum Kobane", "Ferhat Abdi Sahin", code = "SYRREBKUR", country = "SYR", short = "Abdi",
         role { "commander of the Syrian Democratic Forces", organization = "syrian-democratic-forces" } }
person { "Ilham Ahmed", "Ilham Ehmed", code = "SYROPPKUR", country = "SYR", short = false, role { "co-chair of the Syrian Democratic Council", organization = "syrian-democratic-council" } }
person { "Talal Silo", "Talal Sillo", code = "SYRREB", country = "SYR", role { "spokesman for the Syrian Democratic Forces", organization = "syrian-democratic-forces", to = "2017-11" } }

-- Envoys, United Nations, watchers -------------------------------------------------------------

person { "Staffan de Mistura", "Steffan de Mistura", "Stefan de Mistura", "Staffan di Mistura", code = "IGOUNO",
         role { "UN Special Envoy for Syria", organization = "united-nations", from = "2014-07-10", to = "2018-12-31" } }
person { "Lakhdar Brahimi", "Al-Akhdar al-Ibrahimi", code = "IGOUNO",
         role { "UN-Arab League Joint Special Representative for Syria", organization = "united-nations", from = "2012-08-17", to = "2014-05-31" } }
person { "Geir Pedersen", "Geir Otto Pedersen", "Geir O. Pedersen", code = "IGOUNO",
         role { "UN Special Envoy for Syria", organization = "united-nations", from = "2019-01-07" } }
person { "Ramzy Ezzeldin Ramzy", "Ramzi Ezzeldin Ramzi", "Ramzy Ezz El Din Ramzy", code = "IGOUNO", ambiguous = "Ramzi",
         role { "UN Deputy Special Envoy for Syria", organization = "united-nations", from = "2014", to = "2019" } }
person { "Jan Egeland", code = "IGOUNO", role { "Special Adviser to the UN Special Envoy for Syria", organization = "united-nations", from = "2015", to = "2018-11" } }
person { "Robert Mood", code = "IGOUNO", ambiguous = { "Mood" }, role { "head of the UN Supervision Mission in Syria", organization = "unsmis", from = "2012-04", to = "2012-07" } }
person { "Yacoub El Hillo", "Yacoub el-Hillo", "Yaacoub el-Hillo", code = "IGOUNO", short = { "El Hillo", "Hillo" }, role { "UN Resident and Humanitarian Coordinator in Syria", organization = "united-nations", from = "2013", to = "2016" } }
person { "Ali al-Za'tari", "Ali al-Zaatari", code = "IGOUNO", role { "UN Resident and Humanitarian Coordinator in Syria", organization = "united-nations", from = "2016", to = "2018" } }
person { "Sigrid Kaag", code = "IGOUNO", role { "head of the OPCW-UN Joint Mission in Syria", from = "2013-10", to = "2014-09" } }
person { "Åke Sellström", "Ake Sellstrom", code = "IGOUNO" }
person { "Paulo Pinheiro", "Paulo Sérgio Pinheiro", code = "IGOUNO", role { "chair of the Commission of Inquiry on Syria", organization = "syria-commission-of-inquiry", from = "2011" } }
person { "Carla del Ponte", "Carla Del Ponte", code = "IGOUNO" , role { "member of the Commission of Inquiry on Syria", organization = "syria-commission-of-inquiry", from = "2012", to = "2017" } }
person { "Rami Abdul Rahman", "Rami Abdel Rahman", "Rami Abdulrahman", "Rami Abdurrahman", "Rami Abdelrahman", code = "NGOHRI", short = { "Abdul Rahman", "Abdel Rahman", "Abdulrahman" }, ambiguous = { "Abdul Rahman", "Abdel Rahman", "Abdulrahman" },
         role { "director of the Syrian Observatory for Human Rights", organization = "syrian-observatory", from = "2006" } }
person { "Raed al-Saleh", "Raed Saleh", "Raed Al Saleh", code = "NGO", country = "SYR", role { "head of Syria Civil Defence", organization = "white-helmets" } }
person { "Michael Ratney", code = "USAGOV", role { "US Special Envoy for Syria", from = "2015-07", to = "2018" } }
person { "Daniel Rubinstein", code = "USAGOV", role { "US Special Envoy for Syria", from = "2014-03", to = "2015" } }
person { "Robert Ford", "Robert S. Ford", id = "robert-ford-diplomat", code = "USAGOV", ambiguous = { "Ford" }, role { "US Ambassador to Syria", from = "2011", to = "2014" } }
person { "Brett McGurk", code = "USAGOV", role { "US Special Presidential Envoy for the coalition against the Islamic State", from = "2015-10-23", to = "2018-12-31" } }
person { "James Jeffrey", "James F. Jeffrey", "Jim Jeffrey", code = "USAGOV", ambiguous = "Jeffrey",
         role { "US Special Representative for Syria Engagement", from = "2018-08", to = "2020-11" } }
person { "Fred Hof", "Frederic Hof", "Frederic C. Hof", code = "USAGOV" }
person { "Alexander Lavrentiev", "Alexander Lavrentyev", "Aleksandr Lavrentyev", code = "RUSGOV", role { "Russian presidential envoy for Syria", from = "2015" } }
person { "Alexei Borodavkin", "Aleksey Borodavkin", code = "RUSGOV", role { "Russian Ambassador to the UN in Geneva", from = "2011", to = "2017" } }
person { "Sergei Rudskoi", "Sergey Rudskoy", "Sergei Rudskoy", "Sergey Rudskoi", code = "RUSMIL", role { "head of the Main Operations Directorate of the Russian General Staff", from = "2015" } }
person { "Sergei Kuralenko", "Sergey Kuralenko", code = "RUSMIL", role { "head of the Russian reconciliation centre in Syria", from = "2016" } }
person { "Qasem Soleimani", "Qassem Soleimani", "Qasem Suleimani", "Qassem Suleimani", "Ghasem Soleimani", code = "IRNMIL", country = "IRN", role { "commander of the Quds Force", organization = "quds-force", from = "1998", to = "2020-01-03" } }
person { "Hossein Jaberi Ansari", "Hossein Jaber Ansari", code = "IRNGOV", country = "IRN", short = { "Jaberi Ansari", "Ansari" }, ambiguous = { "Ansari" } }
person { "Hossein Amir-Abdollahian", "Hossein Amirabdollahian", code = "IRNGOV", country = "IRN", role { "Iranian Deputy Foreign Minister for Arab and African Affairs", from = "2011", to = "2016-06" }, role { "Iranian Foreign Minister", from = "2021-08-25", to = "2024-05-19" } }
organization { "Syria Civil Defence", "Syria Civil Defense", "Syrian Civil Defence", "Syrian Civil Defense", "White Helmets", id = "white-helmets", type = "NGO", code = "NGO", country = "SYR" }
organization { "Syrian Arab Red Crescent", "Syrian Red Crescent", type = "NGO", code = "NGOHLHIRC", country = "SYR", acronym = "SARC" }
organization { "Syrian Observatory for Human Rights", "Syrian Observatory", id = "syrian-observatory", type = "NGO", code = "NGOHRI", acronym = "SOHR" }
organization { "Syrian Network for Human Rights", type = "NGO", code = "NGOHRI", acronym = "SNHR" }
organization { "Violations Documentation Center", "Violations Documentation Center in Syria", "Violations Documentation Centre", type = "NGO", code = "NGOHRI", acronym = "VDC", ambiguous = "VDC" }
organization { "Aleppo Media Center", "Aleppo Media Centre", type = "NGO", code = "NGOMED", country = "SYR" }
outlet { "Enab Baladi", country = "SYR" }
organization { "Independent International Commission of Inquiry on the Syrian Arab Republic", "Commission of Inquiry on Syria", "UN Commission of Inquiry on Syria", id = "syria-commission-of-inquiry", type = "UN body", code = "IGOUNOHRI" }
organization { "International Syria Support Group", "Syria Support Group", type = "contact group", code = "IGO", acronym = "ISSG" }
organization { "ISSG Ceasefire Task Force", "Ceasefire Task Force", "Cessation of Hostilities Task Force", id = "issg-ceasefire-task-force", type = "contact group", code = "IGO" }
organization { "ISSG Humanitarian Access Task Force", "Humanitarian Access Task Force", "Humanitarian Task Force", id = "issg-humanitarian-task-force", type = "contact group", code = "IGO" }
organization { "Joint Implementation Centre", "Joint Implementation Center", "Joint Implementation Group", type = "military body", acronym = "JIC" }
organization { "Friends of Syria", "Group of Friends of the Syrian People", "Friends of the Syrian People", type = "contact group", code = "IGO" }
organization { "United Nations Supervision Mission in Syria", "UN Supervision Mission in Syria", id = "unsmis", type = "UN mission", code = "IGOUNO", acronym = "UNSMIS" }
organization { "OPCW-UN Joint Investigative Mechanism", "Joint Investigative Mechanism", type = "UN body", code = "IGOUNO", acronym = "JIM", ambiguous = "JIM" }
organization { "International, Impartial and Independent Mechanism", type = "UN body", code = "IGOUNO", acronym = "IIIM" }
organization { "Syrian Constitutional Committee", "Constitutional Committee", id = "syrian-constitutional-committee", type = "committee", country = "SYR", ambiguous = "Constitutional Committee" }
organization { "Operation Inherent Resolve", "Global Coalition against Daesh", "Global Coalition to Defeat ISIS", id = "operation-inherent-resolve", type = "military coalition", acronym = "CJTF-OIR" }
organization { "Russian Centre for Reconciliation of Opposing Sides in Syria", "Russian Center for Reconciliation of Opposing Sides in Syria", "Centre for Reconciliation of the Opposing Sides", "Center for Reconciliation of the Opposing Sides", id = "russian-reconciliation-centre", type = "military body", code = "RUSMIL", country = "RUS" }

-- Texts and events -----------------------------------------------------------------------------

work { "Geneva Communiqué", "Geneva Communique", "Action Group Communiqué", "Geneva I Communiqué", type = "agreement", id = "geneva-communique-2012" }
local resolutions = { "2042", "2043", "2118", "2139", "2165", "2191", "2209", "2235", "2254", "2258",
                      "2268", "2328", "2336", "2393", "2401", "2504", "2533" }
for i = 1, #resolutions do
  local n = resolutions[i]
  work { "UN Security Council Resolution " .. n, "Security Council Resolution " .. n, "United Nations Security Council Resolution " .. n,
         "UNSC Resolution " .. n, "UNSCR " .. n, "Resolution " .. n, "S/RES/" .. n, type = "resolution", id = "unsc-resolution-" .. n }
end
work { "Vienna Statement", "Vienna Communiqué", type = "statement", id = "vienna-statement-2015" }
work { "Munich Statement", "Munich agreement on Syria", type = "statement", id = "munich-statement-2016", ambiguous = true }
work { "Six-Point Plan", "Annan Plan", type = "peace plan", id = "annan-six-point-plan" }
work { "Riyadh Declaration", type = "statement", id = "riyadh-declaration-2015" }
work { "Sochi Memorandum", "Sochi Agreement", type = "agreement", id = "sochi-memorandum-2018" }
event { "Syrian Civil War", "Syrian civil war", id = "syrian-civil-war", type = "war", wikidata = "Q178810" }
event { "Geneva II Conference on Syria", "Geneva II", "Geneva 2", id = "geneva-ii", type = "conference" }
event { "Geneva I Conference on Syria", "Geneva I", id = "geneva-i", type = "conference" }
event { "Geneva III", "Intra-Syrian Talks", id = "geneva-iii", type = "conference" }
event { "Astana Process", "Astana Talks", id = "astana-process", type = "conference" }
event { "Syrian National Dialogue Congress", "Congress of Syrian National Dialogue", id = "sochi-congress", type = "conference" }
event { "Battle of Aleppo", id = "battle-of-aleppo", type = "battle" }


event { "Operation Euphrates Shield", "Euphrates Shield", id = "operation-euphrates-shield", type = "military operation" }
event { "Operation Olive Branch", id = "operation-olive-branch", type = "military operation" }
event { "Operation Peace Spring", id = "operation-peace-spring", type = "military operation" }

-- Governorates and towns -----------------------------------------------------------------------

city { "Aleppo", "Halab", "Alep", wikidata = "Q41183", lat = 36.20, lon = 37.16, country = "SYR" }
region { "Aleppo Governorate", "Aleppo Province", id = "aleppo-governorate", type = "governorate", country = "SYR" }
city { "Homs", "Hims", lat = 34.73, lon = 36.71, country = "SYR" }
region { "Homs Governorate", "Homs Province", id = "homs-governorate", type = "governorate", country = "SYR" }
city { "Hama", "Hamah", lat = 35.13, lon = 36.75, country = "SYR" }
region { "Hama Governorate", "Hama Province", id = "hama-governorate", type = "governorate", country = "SYR" }
city { "Latakia", "Lattakia", "Latakiya", lat = 35.52, lon = 35.79, country = "SYR" }
region { "Latakia Governorate", "Latakia Province", id = "latakia-governorate", type = "governorate", country = "SYR" }
city { "Tartus", "Tartous", lat = 34.89, lon = 35.89, country = "SYR" }
region { "Tartus Governorate", "Tartus Province", id = "tartus-governorate", type = "governorate", country = "SYR" }
city { "Idlib", "Idleb", lat = 35.93, lon = 36.63, country = "SYR" }
region { "Idlib Governorate", "Idlib Province", id = "idlib-governorate", type = "governorate", country = "SYR" }
city { "Raqqa", "al-Raqqa", "Raqqah", "Ar-Raqqah", "Rakka", lat = 35.95, lon = 39.01, country = "SYR" }
region { "Raqqa Governorate", "Raqqa Province", id = "raqqa-governorate", type = "governorate", country = "SYR" }
city { "Deir ez-Zor", "Deir al-Zor", "Deir Ezzor", "Deir al-Zour", "Deir ez-Zour", "Deir el-Zor", "Deir Ezzour", "Dayr az-Zawr", lat = 35.34, lon = 40.14, country = "SYR" }
region { "Deir ez-Zor Governorate", "Deir ez-Zor Province", id = "deir-ez-zor-governorate", type = "governorate", country = "SYR" }
city { "Hasakah", "Hasaka", "al-Hasakah", "al-Hasaka", "Hassakeh", "al-Hassakeh", lat = 36.50, lon = 40.75, country = "SYR" }
region { "Hasakah Governorate", "Hasakah Province", id = "hasakah-governorate", type = "governorate", country = "SYR" }
city { "Daraa", "Deraa", "Dar'a", "Dera'a", lat = 32.62, lon = 36.10, country = "SYR" }
region { "Daraa Governorate", "Daraa Province", id = "daraa-governorate", type = "governorate", country = "SYR" }
city { "Suwayda", "Sweida", "al-Suwayda", "al-Sweida", "as-Suwayda", "Suweida", lat = 32.71, lon = 36.57, country = "SYR" }
region { "Suwayda Governorate", "Suwayda Province", id = "suwayda-governorate", type = "governorate", country = "SYR" }
city { "Quneitra", "al-Quneitra", "Qunaitra", lat = 33.13, lon = 35.82, country = "SYR" }
region { "Quneitra Governorate", "Quneitra Province", id = "quneitra-governorate", type = "governorate", country = "SYR" }
city { "Qamishli", "al-Qamishli", "Kamishli", "Qamishlo", lat = 37.05, lon = 41.23, type = "town", country = "SYR" }
city { "Douma", "Duma", lat = 33.57, lon = 36.40, type = "town", country = "SYR" }
city { "Darayya", "Daraya", "Darayyah", lat = 33.46, lon = 36.23, type = "town", country = "SYR" }
city { "Moadamiya", "Moadamiyet al-Sham", "Muadamiyat al-Sham", "Moadamiyah", "Mouadamiya", "Moadhamiya", lat = 33.46, lon = 36.19, type = "town", country = "SYR" }
city { "Madaya", "Madhaya", lat = 33.69, lon = 36.10, type = "town", country = "SYR" }
city { "Zabadani", "al-Zabadani", "Az-Zabadani", lat = 33.72, lon = 36.10, type = "town", country = "SYR" }
city { "Foua", "al-Foua", "Fua", "al-Fuah", "Fu'ah", lat = 35.98, lon = 36.70, type = "town", country = "SYR" }
city { "Kefraya", "Kafraya", "Kefriya", lat = 35.99, lon = 36.68, type = "town", country = "SYR" }
city { "Palmyra", "Tadmur", lat = 34.56, lon = 38.28, type = "town", country = "SYR" }
city { "Manbij", "Manbidj", "Membij", lat = 36.53, lon = 37.95, type = "town", country = "SYR" }
city { "al-Bab", lat = 36.37, lon = 37.52, type = "town", country = "SYR" }
city { "Jarablus", "Jarabulus", "Jarabulos", lat = 36.82, lon = 38.01, type = "town", country = "SYR" }
city { "Azaz", "A'zaz", "Aazaz", lat = 36.59, lon = 37.05, type = "town", country = "SYR" }
city { "Afrin", "Efrin", lat = 36.51, lon = 36.87, type = "town", country = "SYR" }
city { "Kobani", "Kobane", "Ayn al-Arab", "Ain al-Arab", lat = 36.89, lon = 38.35, type = "town", country = "SYR" }
city { "Tell Abyad", "Tal Abyad", "Tel Abyad", lat = 36.70, lon = 38.95, type = "town", country = "SYR" }
city { "Ras al-Ayn", "Ras al-Ain", "Serekaniye", lat = 36.85, lon = 40.07, type = "town", country = "SYR" }
city { "Dabiq", lat = 36.54, lon = 37.27, type = "town", country = "SYR" }
city { "Khan Sheikhoun", "Khan Shaykhun", "Khan Sheikhun", lat = 35.44, lon = 36.65, type = "town", country = "SYR" }
city { "Maarat al-Numan", "Maaret al-Numan", "Ma'arrat al-Nu'man", "Maarrat al-Numan", "Maaret al-Nouman", lat = 35.65, lon = 36.68, type = "town", country = "SYR" }
city { "Saraqib", "Saraqeb", lat = 35.86, lon = 36.81, type = "town", country = "SYR" }
city { "Jisr al-Shughur", "Jisr al-Shughour", "Jisr ash-Shughur", lat = 35.81, lon = 36.32, type = "town", country = "SYR" }
city { "Yabroud", "Yabrud", lat = 33.97, lon = 36.66, type = "town", country = "SYR" }
city { "Qusayr", "al-Qusayr", "Qusair", "al-Qusair", lat = 34.51, lon = 36.58, type = "town", country = "SYR" }
city { "Rastan", "al-Rastan", "Ar-Rastan", lat = 34.93, lon = 36.73, type = "town", country = "SYR" }
city { "Talbiseh", "Talbisah", lat = 34.84, lon = 36.73, type = "town", country = "SYR" }
city { "Mayadin", "al-Mayadin", "Mayadeen", "al-Mayadeen", lat = 35.02, lon = 40.45, type = "town", country = "SYR" }
city { "Abu Kamal", "Albu Kamal", "al-Bukamal", "Al-Bu Kamal", "Boukamal", lat = 34.45, lon = 40.92, type = "town", country = "SYR" }
city { "Houla", "al-Houla", "al-Hula", lat = 34.88, lon = 36.52, type = "town", country = "SYR" }
city { "Qardaha", "Kardaha", lat = 35.46, lon = 36.06, type = "town", country = "SYR" }
city { "Jableh", "Jabla", "Jablah", lat = 35.36, lon = 35.93, type = "town", country = "SYR" }
city { "Nubl", "Nubul", "Nubbol", lat = 36.38, lon = 37.00, type = "town", country = "SYR" }
city { "Khan al-Assal", "Khan al-Asal", lat = 36.17, lon = 37.04, type = "town", country = "SYR" }
city { "Ain Issa", "Ayn Issa", "Ein Issa", lat = 36.39, lon = 38.86, type = "town", country = "SYR" }
city { "Tabqa", "al-Tabqa", "Tabaqa", "al-Tabqah", lat = 35.84, lon = 38.55, type = "town", country = "SYR" }
city { "Tell Rifaat", "Tal Rifaat", "Tel Rifaat", lat = 36.47, lon = 37.10, type = "town", country = "SYR" }
city { "Maaloula", "Maalula", lat = 33.84, lon = 36.55, type = "town", country = "SYR" }
city { "Salamiyah", "Salamiya", "Salamieh", lat = 35.01, lon = 37.05, type = "town", country = "SYR" }
city { "Sednaya", "Saydnaya", "Saidnaya", lat = 33.70, lon = 36.38, type = "town", country = "SYR" }
city { "Hajin", lat = 34.69, lon = 40.83, type = "town", country = "SYR" }
city { "Baghouz", "al-Baghuz", "Baghuz", lat = 34.45, lon = 40.94, type = "town", country = "SYR" }
city { "al-Tanf", "Tanf", "al-Tanaf", lat = 33.49, lon = 38.66, type = "town", country = "SYR" }
city { "Urum al-Kubra", "Orem al-Kubra", "Urem al-Kubra", "Orum al-Kubra", lat = 36.14, lon = 36.95, type = "town", country = "SYR" }
region { "Rif Dimashq", "Rif Dimashq Governorate", "Rural Damascus", type = "governorate", country = "SYR" }
region { "Eastern Ghouta", "East Ghouta", "Ghouta", lat = 33.53, lon = 36.45, country = "SYR" }
region { "Western Ghouta", "West Ghouta", country = "SYR" }
region { "Eastern Aleppo", "eastern Aleppo", "East Aleppo", "east Aleppo", type = "district", country = "SYR" }
region { "Western Aleppo", "western Aleppo", "West Aleppo", "west Aleppo", type = "district", country = "SYR" }
region { "Rojava", "Syrian Kurdistan", "Western Kurdistan", country = "SYR" }
region { "Qalamoun", "Qalamoun Mountains", "Qalamun", country = "SYR" }
region { "Wadi Barada", country = "SYR" }
place { "Golan Heights", "Golan", "occupied Golan", lat = 33.00, lon = 35.75, type = "region" }
place { "Yarmouk Camp", "Yarmouk", lat = 33.47, lon = 36.30, type = "refugee camp", country = "SYR" }
place { "al-Hol", "al-Hawl", type = "refugee camp", country = "SYR" }
place { "Rukban", type = "refugee camp", country = "SYR" }
place { "Khmeimim", "Hmeimim", "Hmeymim", "Hemeimeem", "Hmeimeem", lat = 35.41, lon = 35.95, type = "air base", country = "SYR" }
place { "Shayrat", "al-Shayrat", lat = 34.49, lon = 36.91, type = "air base", country = "SYR" }
place { "Castello Road", lat = 36.25, lon = 37.13, type = "road", country = "SYR" }
place { "Bab al-Hawa", lat = 36.24, lon = 36.70, type = "border crossing" }
place { "Bab al-Salam", "Bab al-Salameh", type = "border crossing" }
place { "Sednaya Prison", "Saydnaya Military Prison", id = "sednaya-prison", type = "prison", country = "SYR" }
