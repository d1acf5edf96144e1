-- Companies, sports bodies and agencies of states that news of politics and conflict speaks of.
--
-- Sources: the bodies' own names as public facts; CAMEO codes for multinational corporations.

local function companies(country, list)
  for i = 1, #list do
    local one = list[i]
    one.type = "company"
    one.country = country
    if not one.code then one.code = "MNC" .. (country or "") end
    organization(one)
  end
end

companies("USA", {
  { "Google" }, { "Microsoft" }, { "Apple Inc." }, { "Facebook" }, { "Twitter" }, { "Amazon.com" }, { "IBM" }, { "Intel" , ambiguous = true }, { "YouTube" }, { "WhatsApp" },
  { "Boeing" }, { "Lockheed Martin" }, { "Raytheon" }, { "Northrop Grumman" }, { "General Dynamics" }, { "General Electric" }, { "General Motors" }, { "Ford Motor Company", "Ford Motor" }, { "Tesla", ambiguous = true },
  { "ExxonMobil", "Exxon Mobil", short = "Exxon" }, { "Chevron", ambiguous = true }, { "ConocoPhillips" }, { "Halliburton" }, { "Blackwater", "Blackwater USA", ambiguous = "Blackwater" }, { "Enron" },
  { "Goldman Sachs" }, { "JPMorgan Chase", "JPMorgan", "JP Morgan" }, { "Citigroup" }, { "Bank of America" }, { "Morgan Stanley" }, { "Lehman Brothers" }, { "Wal-Mart", "Walmart" }, { "Coca-Cola" }, { "Pfizer" }, { "Moderna" }, { "Starlink" }, { "SpaceX" },
})
companies("RUS", { { "Gazprom" }, { "Rosneft" }, { "Lukoil" }, { "Yukos" }, { "Rosatom" }, { "Rosoboronexport" }, { "Sberbank" }, { "Rostec" }, { "Transneft" }, { "Aeroflot" }, { "Novatek" }, { "Rusal" } })
companies("GBR", { { "BP", "British Petroleum" }, { "Royal Dutch Shell", short = "Shell", ambiguous = "Shell" }, { "HSBC" }, { "BAE Systems" }, { "Rolls-Royce" }, { "British Airways" }, { "Cambridge Analytica" } })
companies("FRA", { { "Airbus" }, { "TotalEnergies", "Total SA" }, { "Dassault Aviation", short = "Dassault" }, { "Areva" }, { "Air France" }, { "Lafarge" }, { "BNP Paribas" } })
companies("DEU", { { "Siemens" }, { "Volkswagen" }, { "BMW" }, { "Deutsche Bank" }, { "Lufthansa" }, { "Bayer" }, { "Rheinmetall" }, { "Germanwings" }, { "Thyssenkrupp", "ThyssenKrupp" } })
companies("CHN", { { "Huawei" }, { "ZTE" }, { "Alibaba" }, { "Tencent" }, { "ByteDance" }, { "TikTok" }, { "Sinopec" }, { "PetroChina" }, { "CNOOC" }, { "China National Petroleum Corporation", acronym = "CNPC" } })
companies("JPN", { { "Toyota" }, { "Honda" }, { "Nissan" }, { "Sony" }, { "Tokyo Electric Power Company", acronym = "TEPCO" } })
companies("KOR", { { "Samsung" }, { "Hyundai" } })
companies("SAU", { { "Saudi Aramco", "Aramco" } })
companies("VEN", { { "PDVSA", "Petróleos de Venezuela" } })
companies("COL", { { "Ecopetrol" } })
companies("BRA", { { "Petrobras" }, { "Odebrecht" } })
companies("ITA", { { "Eni SpA", "Eni" , ambiguous = "Eni" } })
companies("UKR", { { "Naftogaz" }, { "Energoatom" }, { "Ukroboronprom" } })
companies("TUR", { { "Turkish Airlines" }, { "Baykar" } })
companies("MYS", { { "Malaysia Airlines" } })
companies("LBY", { { "National Oil Corporation", id = "noc-libya", ambiguous = true } })
companies("SYR", { { "Syriatel" }, { "Cham Wings" } })
companies("IND", { { "Tata Group" }, { "Air India" } })
companies("SWE", { { "Ericsson" } })
companies("FIN", { { "Nokia" } })

-- Sport.
organization { "FIFA", "Fédération Internationale de Football Association", id = "fifa", type = "sports body" }
organization { "UEFA", "Union of European Football Associations", id = "uefa", type = "sports body" }
organization { "World Anti-Doping Agency", acronym = "WADA", type = "sports body" }
event { "World Cup", "FIFA World Cup", id = "world-cup", type = "sports event" }
event { "Olympic Games", "Olympics", "Winter Olympics", "Summer Olympics", "Olympic Winter Games", id = "olympic-games", type = "sports event" }

-- Agencies and armed services.
organization { "NASA", "National Aeronautics and Space Administration", id = "nasa", type = "agency", code = "USAGOV", country = "USA" }
organization { "Federal Emergency Management Agency", acronym = "FEMA", type = "agency", code = "USAGOV", country = "USA" }
organization { "U.S. Army", "US Army", "United States Army", id = "us-army", type = "armed forces", code = "USAMIL", country = "USA" }
organization { "U.S. Navy", "US Navy", "United States Navy", id = "us-navy", type = "armed forces", code = "USAMIL", country = "USA" }
organization { "U.S. Air Force", "US Air Force", "United States Air Force", id = "us-air-force", type = "armed forces", code = "USAMIL", country = "USA" }
organization { "U.S. Marine Corps", "US Marine Corps", "Marine Corps", "U.S. Marines", "US Marines", id = "us-marine-corps", type = "armed forces", code = "USAMIL", country = "USA" }
organization { "U.S. Coast Guard", "US Coast Guard", id = "us-coast-guard", type = "armed forces", code = "USAMIL", country = "USA" }
organization { "U.S. Africa Command", "US Africa Command", "AFRICOM", id = "africom", type = "armed forces", code = "USAMIL", country = "USA" }
organization { "Drug Enforcement Administration", acronym = "DEA", type = "police", code = "USACOP", country = "USA" }
organization { "Royal Air Force", acronym = "RAF", type = "armed forces", code = "GBRMIL", country = "GBR" }
organization { "Royal Navy", type = "armed forces", code = "GBRMIL", country = "GBR" }
organization { "Scotland Yard", "Metropolitan Police", id = "metropolitan-police-london", type = "police", code = "GBRCOP", country = "GBR", ambiguous = "Metropolitan Police" }
organization { "MI6", "Secret Intelligence Service", id = "mi6", type = "intelligence service", code = "GBRSPY", country = "GBR" }
organization { "MI5", id = "mi5", type = "intelligence service", code = "GBRSPY", country = "GBR" }
organization { "GCHQ", id = "gchq", type = "intelligence service", code = "GBRSPY", country = "GBR" }
organization { "GRU", "Main Intelligence Directorate", id = "gru", type = "intelligence service", code = "RUSSPY", country = "RUS" }
organization { "Black Sea Fleet", type = "armed forces", code = "RUSMIL", country = "RUS" }
organization { "Roskomnadzor", type = "agency", code = "RUSGOV", country = "RUS" }
organization { "Investigative Committee of Russia", "Russian Investigative Committee", id = "russian-investigative-committee", type = "police", code = "RUSCOP", country = "RUS" }
organization { "Bundesnachrichtendienst", acronym = { { "BND", ambiguous = true } }, type = "intelligence service", code = "DEUSPY", country = "DEU" }
organization { "Bank of England", type = "bank", code = "GBRGOV", country = "GBR" }
organization { "Bundesbank", type = "bank", code = "DEUGOV", country = "DEU" }
organization { "Mukhabarat", type = "intelligence service", ambiguous = true }
