-- Treaties, accords and declarations, wars, uprisings, conferences and holidays.
--
-- Sources: the texts' own names, and common reference knowledge. Facts only.

-- Holidays, wars and summits -------------------------------------------------------------------

event { "Eid al-Adha", "Feast of Sacrifice", "Feast of the Sacrifice", "Eid ul-Adha", type = "holiday" }
event { "Eid al-Fitr", "Eid ul-Fitr", type = "holiday" }
event { "Eid", type = "holiday", id = "eid", ambiguous = true }
event { "Ramadan", "Ramazan", type = "holiday" }
event { "Hajj", "Haj", type = "pilgrimage", ambiguous = "Haj" }
event { "Ashura", type = "holiday" }
event { "Nowruz", "Newroz", type = "holiday" }
event { "Christmas", "Christmas Day", type = "holiday" }
event { "Easter", "Easter Sunday", type = "holiday" }
event { "Passover", type = "holiday" }
event { "Yom Kippur", type = "holiday" }
event { "World War I", "First World War", "World War One", "Great War", id = "world-war-1", type = "war", acronym = "WWI" }
event { "World War II", "Second World War", "World War Two", id = "world-war-2", type = "war", acronym = "WWII" }
event { "Cold War", type = "war" }
event { "Korean War", type = "war" }
event { "Vietnam War", type = "war" }
event { "Gulf War", "First Gulf War", type = "war" }
event { "Iraq War", "Second Gulf War", type = "war" }
event { "Iran-Iraq War", type = "war" }
event { "Six-Day War", "1967 Arab-Israeli War", type = "war" }
event { "Yom Kippur War", "October War", type = "war" }
event { "Arab Spring", "Arab Uprisings", type = "uprising" }
event { "Holocaust", type = "genocide" }
event { "Srebrenica massacre", "Srebrenica genocide", type = "massacre" }
event { "Rwandan genocide", "Rwandan Genocide", type = "genocide" }
event { "Orange Revolution", type = "uprising", country = "UKR" }
event { "Rose Revolution", type = "uprising", country = "GEO" }
event { "Euromaidan", "Maidan Revolution", "Revolution of Dignity", type = "uprising", country = "UKR" }
event { "Second Intifada", "al-Aqsa Intifada", type = "uprising", country = "PSE" }
event { "First Intifada", type = "uprising", country = "PSE" }
event { "September 11 attacks", "9/11", "9/11 attacks", id = "september-11", type = "attack" }
event { "Brexit", type = "referendum", country = "GBR" }
event { "Munich Security Conference", type = "conference" }
event { "Davos forum", "Davos Forum", id = "davos-forum", type = "conference" }
event { "Operation Decisive Storm", type = "military operation" }
event { "Operation Protective Edge", type = "military operation" }
event { "Operation Cast Lead", type = "military operation" }
event { "Operation Enduring Freedom", type = "military operation" }
event { "Operation Barkhane", type = "military operation" }

-- Treaties, accords and papers -----------------------------------------------------------------

work { "Charter of the United Nations", "United Nations Charter", "UN Charter", id = "un-charter", type = "treaty" }
work { "Universal Declaration of Human Rights", type = "declaration" }
work { "Geneva Conventions", "Geneva Convention", type = "treaty" }
work { "Rome Statute", "Rome Statute of the International Criminal Court", type = "treaty" }
work { "Chemical Weapons Convention", type = "treaty", acronym = "CWC" }
work { "Treaty on the Non-Proliferation of Nuclear Weapons", "Nuclear Non-Proliferation Treaty", "Non-Proliferation Treaty", type = "treaty", acronym = "NPT" }
work { "Comprehensive Nuclear-Test-Ban Treaty", "Comprehensive Test Ban Treaty", type = "treaty", acronym = "CTBT" }
work { "Intermediate-Range Nuclear Forces Treaty", "INF Treaty", type = "treaty" }
work { "New START", "New START Treaty", type = "treaty" }
work { "Treaty on Open Skies", "Open Skies Treaty", type = "treaty" }
work { "Joint Comprehensive Plan of Action", "Iran nuclear deal", "Iran Nuclear Deal", id = "jcpoa", type = "agreement", acronym = "JCPOA" }
work { "Minsk Protocol", "Minsk I", id = "minsk-1", type = "agreement", country = "UKR" }
work { "Minsk agreements", "Minsk Agreements", "Minsk II", "Minsk Accords", "Minsk accords", "Minsk agreement", "Minsk Agreement", id = "minsk-agreements", type = "agreement", country = "UKR" }
work { "Steinmeier formula", "Steinmeier Formula", type = "peace plan", country = "UKR" }
work { "Budapest Memorandum", type = "agreement", country = "UKR" }
work { "Dayton Agreement", "Dayton Accords", "Dayton Peace Agreement", "Dayton Accord", type = "agreement", country = "BIH" }
work { "Good Friday Agreement", "Belfast Agreement", type = "agreement", country = "GBR" }
work { "Oslo Accords", "Oslo Accord", "Oslo agreements", type = "agreement" }
work { "Camp David Accords", type = "agreement" }
work { "Abraham Accords", type = "agreement" }
work { "Arab Peace Initiative", type = "peace plan" }
work { "Comprehensive Peace Agreement", id = "cpa-sudan", type = "agreement", acronym = "CPA", country = "SDN", ambiguous = { "CPA" } }
work { "Juba Peace Agreement", "Juba Agreement", type = "agreement", country = "SDN" }
work { "Jeddah Declaration", type = "agreement", country = "SDN" }
work { "Darfur Peace Agreement", type = "agreement", country = "SDN" }
work { "Pretoria Agreement", "Pretoria agreement", id = "pretoria-agreement-2022", type = "agreement", country = "ETH" }
work { "Arusha Accords", "Arusha Agreement", type = "agreement" }
work { "Lusaka Protocol", type = "agreement", country = "AGO" }
work { "Algiers Accord", "Algiers Agreement", id = "algiers-accord", type = "agreement", ambiguous = true }
work { "Libyan Political Agreement", "Skhirat agreement", "Skhirat Agreement", type = "agreement", country = "LBY" }
work { "Stockholm Agreement", id = "stockholm-agreement-yemen", type = "agreement", country = "YEM" }
work { "Riyadh Agreement", id = "riyadh-agreement-yemen", type = "agreement", country = "YEM" }
work { "Doha Agreement", id = "doha-agreement", type = "agreement", ambiguous = true }
work { "Bonn Agreement", type = "agreement", country = "AFG" }
work { "Taif Agreement", "Taif Accord", type = "agreement", country = "LBN" }
work { "Ohrid Agreement", "Ohrid Framework Agreement", type = "agreement", country = "MKD" }
work { "Prespa Agreement", type = "agreement" }
work { "Kyoto Protocol", type = "treaty" }
work { "Paris Agreement", "Paris climate agreement", "Paris Climate Agreement", id = "paris-climate-agreement", type = "treaty" }
work { "Treaty of Lisbon", "Lisbon Treaty", type = "treaty" }
work { "Sykes-Picot Agreement", "Sykes-Picot", type = "agreement" }
work { "Bangsamoro Organic Law", type = "law", country = "PHL" }
work { "Comprehensive Agreement on the Bangsamoro", type = "agreement", country = "PHL" }
work { "Black Sea Grain Initiative", type = "agreement" }
work { "Istanbul Communiqué", type = "agreement", country = "UKR", ambiguous = true }
work { "Antalya Declaration", id = "antalya-declaration", type = "declaration", ambiguous = true }
work { "Berlin Process", "Berlin Declaration on Libya", id = "berlin-process-libya", type = "agreement", country = "LBY", ambiguous = "Berlin Process" }
work { "Revitalized Agreement on the Resolution of the Conflict in the Republic of South Sudan", "Revitalised Peace Agreement", "Revitalized Peace Agreement", id = "r-arcss", acronym = "R-ARCSS", type = "agreement", country = "SSD" }
work { "Luanda Process", type = "peace plan", country = "COD" }
work { "Nairobi Process", type = "peace plan", country = "COD" }
work { "Accra Agreement", id = "accra-agreement-liberia", type = "agreement", country = "LBR", ambiguous = true }
work { "Lomé Peace Agreement", "Lomé Peace Accord", type = "agreement", country = "SLE" }
work { "Linas-Marcoussis Agreement", type = "agreement", country = "CIV" }
work { "Ouagadougou Agreement", type = "agreement", country = "CIV", ambiguous = true }
work { "Cessation of Hostilities Agreement", type = "agreement", ambiguous = true }
work { "Nationwide Ceasefire Agreement", type = "agreement", country = "MMR", acronym = { { "NCA", ambiguous = true } } }
work { "Five-Point Consensus", "ASEAN Five-Point Consensus", type = "peace plan", country = "MMR" }
work { "Helsinki Memorandum of Understanding", "Helsinki MoU", type = "agreement", country = "IDN" }
work { "Helsinki Final Act", type = "agreement" }
work { "Balfour Declaration", type = "declaration" }
work { "Roadmap for Peace", "Road Map for Peace", id = "roadmap-for-peace", type = "peace plan", ambiguous = true }
work { "Convention on Cluster Munitions", type = "treaty" }
work { "Ottawa Treaty", "Mine Ban Treaty", "Anti-Personnel Mine Ban Convention", type = "treaty" }
work { "Arms Trade Treaty", type = "treaty" }
work { "Refugee Convention", "1951 Refugee Convention", type = "treaty" }
work { "Genocide Convention", type = "treaty" }
work { "Convention on the Rights of the Child", type = "treaty" }
work { "Sustainable Development Goals", type = "plan", acronym = "SDGs" }
work { "Koran", "Quran", "Qur'an", type = "scripture" }
work { "Bible", "Holy Bible", type = "scripture", ambiguous = "Bible" }
event { "Russian invasion of Ukraine", "Russo-Ukrainian War", "war in Ukraine", id = "russo-ukrainian-war", type = "war", country = "UKR" }
event { "Operation Al-Aqsa Flood", "Al-Aqsa Flood", type = "attack" }
event { "Lebanon War", "2006 Lebanon War", id = "lebanon-war-2006", type = "war", ambiguous = "Lebanon War" }
event { "Tigray War", "Tigray war", type = "war", country = "ETH" }
event { "Lebanese Civil War", type = "war", country = "LBN" }
event { "Spanish Civil War", type = "war", country = "ESP" }
event { "Falklands War", type = "war" }
event { "Yugoslav Wars", "Balkan Wars", type = "war", ambiguous = "Balkan Wars" }
event { "Bosnian War", type = "war", country = "BIH" }
event { "Kosovo War", type = "war", country = "XKX" }
event { "Prague Spring", type = "uprising", country = "CZE" }
event { "Velvet Revolution", type = "uprising" }
event { "Islamic Revolution", "Iranian Revolution", type = "uprising", country = "IRN" }
event { "October Revolution", "Bolshevik Revolution", type = "uprising", country = "RUS" }
event { "Jasmine Revolution", type = "uprising", country = "TUN" }
event { "Armenian genocide", "Armenian Genocide", type = "genocide" }
event { "Hurricane Katrina", type = "storm", country = "USA" }
event { "Typhoon Haiyan", type = "storm", country = "PHL" }
