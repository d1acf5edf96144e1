-- Heads of state and government, foreign and defence ministers, and others who speak for states,
-- 2000-2026, with the dates of their offices: the permanent members of the Security Council, Germany,
-- Iran, Turkey, Israel, Palestine. leaders_africa_asia.lua and leaders_elsewhere.lua have the others.
--
-- Sources: common reference knowledge of public offices. Facts only. A date that is not sure to the
-- day is given to the month or year, or left out; an office without an end was held when the file
-- was last looked through. `short = false`: the last word is no surname, or is another's.

-- US

person { "Bill Clinton", "William Clinton", "William Jefferson Clinton", code = "USAGOV", country = "USA", wikidata = "Q1124", short = false,
         role { "US President", from = "1993-01-20", to = "2001-01-20" } }
person { "George W. Bush", "George Bush", "George Walker Bush", code = "USAGOV", country = "USA", wikidata = "Q207", ambiguous = "Bush",
         role { "US President", from = "2001-01-20", to = "2009-01-20" } }
person { "Barack Obama", "Barack Hussein Obama", code = "USAGOV", country = "USA", wikidata = "Q76",
         role { "US President", from = "2009-01-20", to = "2017-01-20" } }
person { "Donald Trump", "Donald J. Trump", code = "USAGOV", country = "USA", wikidata = "Q22686",
         role { "US President", from = "2017-01-20", to = "2021-01-20" },
         role { "US President", from = "2025-01-20" } }
person { "Joe Biden", "Joseph Biden", "Joseph R. Biden", code = "USAGOV", country = "USA", wikidata = "Q6279",
         role { "US Vice President", from = "2009-01-20", to = "2017-01-20" },
         role { "US President", from = "2021-01-20", to = "2025-01-20" } }
person { "Dick Cheney", code = "USAGOV", country = "USA",
         role { "US Vice President", from = "2001-01-20", to = "2009-01-20" } }
person { "Mike Pence", code = "USAGOV", country = "USA", ambiguous = "Pence",
         role { "US Vice President", from = "2017-01-20", to = "2021-01-20" } }
person { "Kamala Harris", code = "USAGOV", country = "USA", ambiguous = "Harris",
         role { "US Vice President", from = "2021-01-20", to = "2025-01-20" } }
person { "JD Vance", "J.D. Vance", code = "USAGOV", country = "USA",
         role { "US Vice President", from = "2025-01-20" } }
person { "Madeleine Albright", code = "USAGOV", country = "USA",
         role { "US Secretary of State", from = "1997-01-23", to = "2001-01-20" } }
person { "Colin Powell", code = "USAGOV", country = "USA", ambiguous = "Powell",
         role { "US Secretary of State", from = "2001-01-20", to = "2005-01-26" } }
person { "Condoleezza Rice", code = "USAGOV", country = "USA", ambiguous = "Rice",
         role { "US National Security Adviser", from = "2001-01-20", to = "2005-01-26" },
         role { "US Secretary of State", from = "2005-01-26", to = "2009-01-20" } }
person { "Hillary Clinton", "Hillary Rodham Clinton", code = "USAGOV", country = "USA", wikidata = "Q6294", ambiguous = "Clinton",
         role { "US Secretary of State", from = "2009-01-21", to = "2013-02-01" } }
person { "John Kerry", "John F. Kerry", "John Forbes Kerry", code = "USAGOV", country = "USA", wikidata = "Q22316",
         role { "US Secretary of State", from = "2013-02-01", to = "2017-01-20" } }
person { "Rex Tillerson", code = "USAGOV", country = "USA",
         role { "US Secretary of State", from = "2017-02-01", to = "2018-03-31" } }
person { "Mike Pompeo", "Michael Pompeo", code = "USAGOV", country = "USA",
         role { "US Secretary of State", from = "2018-04-26", to = "2021-01-20" } }
person { "Antony Blinken", "Anthony Blinken", "Tony Blinken", code = "USAGOV", country = "USA",
         role { "US Secretary of State", from = "2021-01-26", to = "2025-01-20" } }
person { "Marco Rubio", code = "USAGOV", country = "USA",
         role { "US Secretary of State", from = "2025-01-21" } }
person { "Donald Rumsfeld", code = "USAGOV", country = "USA",
         role { "US Secretary of Defense", from = "2001-01-20", to = "2006-12-18" } }
person { "Robert Gates", code = "USAGOV", country = "USA", ambiguous = "Gates",
         role { "US Secretary of Defense", from = "2006-12-18", to = "2011-07-01" } }
person { "Leon Panetta", code = "USAGOV", country = "USA",
         role { "US Secretary of Defense", from = "2011-07-01", to = "2013-02-26" } }
person { "Chuck Hagel", code = "USAGOV", country = "USA",
         role { "US Secretary of Defense", from = "2013-02-27", to = "2015-02-17" } }
person { "Ashton Carter", "Ash Carter", "Ashton B. Carter", code = "USAGOV", country = "USA", ambiguous = "Carter",
         role { "US Secretary of Defense", from = "2015-02-17", to = "2017-01-20" } }
person { "James Mattis", "Jim Mattis", code = "USAGOV", country = "USA",
         role { "US Secretary of Defense", from = "2017-01-20", to = "2018-12-31" } }
person { "Patrick Shanahan", code = "USAGOV", country = "USA",
         role { "US Acting Secretary of Defense", from = "2019-01-01", to = "2019-06-23" } }
person { "Mark Esper", code = "USAGOV", country = "USA",
         role { "US Secretary of Defense", from = "2019-07-23", to = "2020-11-09" } }
person { "Lloyd Austin", "Lloyd J. Austin", code = "USAGOV", country = "USA", ambiguous = "Austin",
         role { "US Secretary of Defense", from = "2021-01-22", to = "2025-01-20" } }
person { "Pete Hegseth", code = "USAGOV", country = "USA",
         role { "US Secretary of Defense", from = "2025-01-25" } }
person { "Stephen Hadley", code = "USAGOV", country = "USA",
         role { "US National Security Adviser", from = "2005-01-26", to = "2009-01-20" } }
person { "Tom Donilon", code = "USAGOV", country = "USA",
         role { "US National Security Adviser", from = "2010-10-08", to = "2013-07-01" } }
person { "Susan Rice", "Susan E. Rice", code = "USAGOV", country = "USA", ambiguous = "Rice",
         role { "US Ambassador to the United Nations", from = "2009-01", to = "2013-06" },
         role { "US National Security Adviser", from = "2013-07-01", to = "2017-01-20" } }
person { "Michael Flynn", "Mike Flynn", code = "USAGOV", country = "USA",
         role { "US National Security Adviser", from = "2017-01", to = "2017-02-13" } }
person { "H.R. McMaster", "Herbert McMaster", code = "USAGOV", country = "USA",
         role { "US National Security Adviser", from = "2017-02", to = "2018-04-09" } }
person { "John Bolton", "John R. Bolton", code = "USAGOV", country = "USA",
         role { "US Ambassador to the United Nations", from = "2005-08", to = "2006-12" },
         role { "US National Security Adviser", from = "2018-04-09", to = "2019-09-10" } }
person { "Jake Sullivan", code = "USAGOV", country = "USA", ambiguous = "Sullivan",
         role { "US National Security Adviser", from = "2021-01-20", to = "2025-01-20" } }
person { "Samantha Power", code = "USAGOV", country = "USA", ambiguous = "Power",
         role { "US Ambassador to the United Nations", from = "2013-08", to = "2017-01" } }
person { "Nikki Haley", code = "USAGOV", country = "USA", ambiguous = "Haley",
         role { "US Ambassador to the United Nations", from = "2017-01-27", to = "2018-12-31" } }
person { "Kelly Craft", code = "USAGOV", country = "USA", ambiguous = "Craft",
         role { "US Ambassador to the United Nations", from = "2019-09", to = "2021-01" } }
person { "Linda Thomas-Greenfield", code = "USAGOV", country = "USA",
         role { "US Ambassador to the United Nations", from = "2021-02", to = "2025-01" } }
person { "Zalmay Khalilzad", code = "USAGOV", country = "USA",
         role { "US Ambassador to the United Nations", from = "2007-04", to = "2009-01" },
         role { "US Special Representative for Afghanistan Reconciliation", from = "2018-09", to = "2021-10" } }
person { "Richard Holbrooke", code = "USAGOV", country = "USA",
         role { "US Special Representative for Afghanistan and Pakistan", from = "2009-01", to = "2010-12-13" } }
person { "George Mitchell", code = "USAGOV", country = "USA", ambiguous = "Mitchell",
         role { "US Special Envoy for Middle East Peace", from = "2009-01", to = "2011-05" } }
person { "Steve Witkoff", code = "USAGOV", country = "USA",
         role { "US Special Envoy to the Middle East", from = "2025-01" } }
person { "Josh Earnest", code = "USAGOV", country = "USA", ambiguous = "Earnest",
         role { "White House Press Secretary", from = "2014-06", to = "2017-01-20" } }
person { "Jay Carney", code = "USAGOV", country = "USA", ambiguous = "Carney",
         role { "White House Press Secretary", from = "2011-02", to = "2014-06" } }
person { "Sean Spicer", code = "USAGOV", country = "USA",
         role { "White House Press Secretary", from = "2017-01-20", to = "2017-07" } }
person { "Sarah Huckabee Sanders", "Sarah Sanders", code = "USAGOV", country = "USA", ambiguous = "Sanders",
         role { "White House Press Secretary", from = "2017-07", to = "2019-06" } }
person { "Jen Psaki", code = "USAGOV", country = "USA",
         role { "State Department Spokeswoman", from = "2013-02", to = "2015-03" },
         role { "White House Press Secretary", from = "2021-01-20", to = "2022-05" } }
person { "John Kirby", code = "USAGOV", country = "USA", ambiguous = "Kirby",
         role { "Pentagon Press Secretary", from = "2013-12", to = "2015-03" },
         role { "State Department Spokesman", from = "2015-05", to = "2017-01" },
         role { "Pentagon Press Secretary", from = "2021-01", to = "2022-05" } }
person { "Mark Toner", code = "USAGOV", country = "USA",
         role { "State Department Deputy Spokesman" } }
person { "Heather Nauert", code = "USAGOV", country = "USA",
         role { "State Department Spokeswoman", from = "2017-04", to = "2019" } }
person { "Joseph Dunford", "Joe Dunford", code = "USAGOV", country = "USA",
         role { "US Chairman of the Joint Chiefs of Staff", from = "2015-10-01", to = "2019-09-30" } }
person { "Martin Dempsey", code = "USAGOV", country = "USA",
         role { "US Chairman of the Joint Chiefs of Staff", from = "2011-10-01", to = "2015-09-30" } }
person { "Mark Milley", code = "USAGOV", country = "USA",
         role { "US Chairman of the Joint Chiefs of Staff", from = "2019-10-01", to = "2023-09-30" } }
person { "David Petraeus", code = "USAGOV", country = "USA",
         role { "CIA Director", from = "2011-09-06", to = "2012-11-09" } }
person { "John Brennan", code = "USAGOV", country = "USA", ambiguous = "Brennan",
         role { "CIA Director", from = "2013-03-08", to = "2017-01-20" } }
person { "William Burns", "William J. Burns", "Bill Burns", code = "USAGOV", country = "USA", ambiguous = "Burns",
         role { "US Deputy Secretary of State", from = "2011-07", to = "2014-11" },
         role { "CIA Director", from = "2021-03-19", to = "2025-01-20" } }
person { "John McCain", code = "USAGOV", country = "USA",
         role { "US Senator", from = "1987", to = "2018-08-25" } }
person { "Lindsey Graham", code = "USAGOV", country = "USA", ambiguous = "Graham",
         role { "US Senator", from = "2003" } }
person { "Bernie Sanders", code = "USAGOV", country = "USA", ambiguous = "Sanders",
         role { "US Senator", from = "2007" } }
person { "Nancy Pelosi", code = "USAGOV", country = "USA",
         role { "US Speaker of the House of Representatives", from = "2007-01-04", to = "2011-01-03" },
         role { "US Speaker of the House of Representatives", from = "2019-01-03", to = "2023-01-03" } }
person { "Paul Ryan", code = "USAGOV", country = "USA", ambiguous = "Ryan",
         role { "US Speaker of the House of Representatives", from = "2015-10-29", to = "2019-01-03" } }
person { "Mitch McConnell", code = "USAGOV", country = "USA",
         role { "US Senate Majority Leader", from = "2015-01", to = "2021-01" } }
person { "Jared Kushner", code = "USAGOV", country = "USA",
         role { "US Senior Adviser to the President", from = "2017-01", to = "2021-01" } }
person { "George H.W. Bush", "George H. W. Bush", "George Herbert Walker Bush", code = "USAGOV", country = "USA", short = false,
         role { "US President", from = "1989-01-20", to = "1993-01-20" } }
person { "Al Gore", "Albert Gore", code = "USAGOV", country = "USA", short = "Gore",
         role { "US Vice President", from = "1993-01-20", to = "2001-01-20" } }
person { "Ronald Reagan", code = "USAGOV", country = "USA",
         role { "US President", from = "1981-01-20", to = "1989-01-20" } }
person { "Jimmy Carter", code = "USAGOV", country = "USA", short = false,
         role { "US President", from = "1977-01-20", to = "1981-01-20" } }
person { "Richard Nixon", code = "USAGOV", country = "USA",
         role { "US President", from = "1969-01-20", to = "1974-08-09" } }
person { "John Negroponte", code = "USAGOV", country = "USA",
         role { "US Director of National Intelligence", from = "2005-04", to = "2007-02" },
         role { "US Deputy Secretary of State", from = "2007-02", to = "2009-01" } }
person { "Robert Zoellick", code = "USAGOV", country = "USA",
         role { "US Trade Representative", from = "2001-02", to = "2005-02" },
         role { "US Deputy Secretary of State", from = "2005-02", to = "2006-07" },
         role { "president of the World Bank", organization = "world-bank", from = "2007-07-01", to = "2012-06-30" } }
person { "Christopher Hill", "Christopher R. Hill", code = "USAGOV", country = "USA", ambiguous = "Hill",
         role { "US Assistant Secretary of State for East Asian Affairs", from = "2005", to = "2009" } }
person { "Scott McClellan", code = "USAGOV", country = "USA",
         role { "White House Press Secretary", from = "2003-07", to = "2006-04" } }
person { "Dana Perino", code = "USAGOV", country = "USA",
         role { "White House Press Secretary", from = "2007-09", to = "2009-01-20" } }
person { "Robert Gibbs", code = "USAGOV", country = "USA", ambiguous = "Gibbs",
         role { "White House Press Secretary", from = "2009-01-20", to = "2011-02" } }
person { "Sean McCormack", code = "USAGOV", country = "USA",
         role { "State Department Spokesman", from = "2005", to = "2009" } }
person { "Adam Ereli", code = "USAGOV", country = "USA",
         role { "State Department Deputy Spokesman", from = "2003", to = "2006" } }
person { "Victoria Nuland", code = "USAGOV", country = "USA",
         role { "State Department Spokeswoman", from = "2011", to = "2013" },
         role { "US Assistant Secretary of State for European Affairs", from = "2013-09", to = "2017-01" },
         role { "US Under Secretary of State for Political Affairs", from = "2021-05", to = "2024-03" } }
person { "Ned Price", code = "USAGOV", country = "USA", ambiguous = "Price",
         role { "State Department Spokesman", from = "2021-01", to = "2023-03" } }
person { "Matthew Miller", code = "USAGOV", country = "USA", ambiguous = "Miller",
         role { "State Department Spokesman", from = "2023-04", to = "2025-01" } }
person { "Michael Chertoff", code = "USAGOV", country = "USA",
         role { "US Secretary of Homeland Security", from = "2005-02", to = "2009-01" } }
person { "Alberto Gonzales", code = "USAGOV", country = "USA",
         role { "US Attorney General", from = "2005-02", to = "2007-09" } }
person { "John Ashcroft", code = "USAGOV", country = "USA",
         role { "US Attorney General", from = "2001-02", to = "2005-02" } }
person { "Eric Holder", code = "USAGOV", country = "USA",
         role { "US Attorney General", from = "2009-02", to = "2015-04" } }
person { "Paul Wolfowitz", code = "USAGOV", country = "USA",
         role { "US Deputy Secretary of Defense", from = "2001-03", to = "2005-05" },
         role { "president of the World Bank", organization = "world-bank", from = "2005-06-01", to = "2007-06-30" } }
person { "Paul Bremer", "L. Paul Bremer", code = "USAGOV", country = "USA",
         role { "US Administrator of the Coalition Provisional Authority", from = "2003-05", to = "2004-06-28" } }
person { "Tommy Franks", code = "USAGOV", country = "USA", ambiguous = "Franks",
         role { "commander of US Central Command", from = "2000-07", to = "2003-07" } }
person { "Stanley McChrystal", code = "USAGOV", country = "USA",
         role { "commander of US forces in Afghanistan", from = "2009-06", to = "2010-06" } }
person { "Harry Reid", code = "USAGOV", country = "USA", ambiguous = "Reid",
         role { "US Senate Majority Leader", from = "2007-01", to = "2015-01" } }
person { "John Boehner", code = "USAGOV", country = "USA",
         role { "US Speaker of the House of Representatives", from = "2011-01", to = "2015-10" } }
person { "Mitt Romney", code = "USAGOV", country = "USA",
         role { "US Republican presidential candidate", from = "2012", to = "2012" } }
person { "Dennis Hastert", code = "USAGOV", country = "USA",
         role { "US Speaker of the House of Representatives", from = "1999-01", to = "2007-01" } }
person { "Tom DeLay", code = "USAGOV", country = "USA",
         role { "US House Majority Leader", from = "2003-01", to = "2005-09" } }
person { "Chuck Schumer", code = "USAGOV", country = "USA",
         role { "US Senate Majority Leader", from = "2021-01", to = "2025-01" } }
person { "Mike Johnson", code = "USAGOV", country = "USA", ambiguous = "Johnson",
         role { "US Speaker of the House of Representatives", from = "2023-10-25" } }
person { "Kevin McCarthy", code = "USAGOV", country = "USA", ambiguous = "McCarthy",
         role { "US Speaker of the House of Representatives", from = "2023-01", to = "2023-10-03" } }
person { "Arnold Schwarzenegger", code = "USAGOV", country = "USA",
         role { "US Governor of California", from = "2003-11", to = "2011-01" } }
person { "Ben Bernanke", code = "USAGOV", country = "USA",
         role { "US Chairman of the Federal Reserve", from = "2006-02", to = "2014-01" } }
person { "Alan Greenspan", code = "USAGOV", country = "USA",
         role { "US Chairman of the Federal Reserve", from = "1987-08", to = "2006-01" } }
person { "Keith Kellogg", code = "USAGOV", country = "USA", ambiguous = "Kellogg",
         role { "US Special Envoy for Ukraine", from = "2025-01" } }
person { "Kurt Volker", code = "USAGOV", country = "USA", ambiguous = "Volker",
         role { "US Special Representative for Ukraine Negotiations", from = "2017-07", to = "2019-09" } }
person { "Tom Perriello", code = "USAGOV", country = "USA",
         role { "US Special Envoy for Sudan", from = "2024-02", to = "2025-01" } }

-- Russian

person { "Vladimir Putin", "Vladimir Vladimirovich Putin", "Wladimir Putin", code = "RUSGOV", country = "RUS", wikidata = "Q7747",
         role { "Russian Prime Minister", from = "1999-08", to = "2000-05-07" },
         role { "Russian President", from = "2000-05-07", to = "2008-05-07" },
         role { "Russian Prime Minister", from = "2008-05-08", to = "2012-05-07" },
         role { "Russian President", from = "2012-05-07" } }
person { "Dmitry Medvedev", "Dmitri Medvedev", "Dmitriy Medvedev", code = "RUSGOV", country = "RUS",
         role { "Russian President", from = "2008-05-07", to = "2012-05-07" },
         role { "Russian Prime Minister", from = "2012-05-08", to = "2020-01-16" },
         role { "Russian Deputy Chairman of the Security Council", from = "2020-01-16" } }
person { "Mikhail Mishustin", code = "RUSGOV", country = "RUS",
         role { "Russian Prime Minister", from = "2020-01-16" } }
person { "Boris Yeltsin", code = "RUSGOV", country = "RUS", wikidata = "Q34453",
         role { "Russian President", from = "1991-07-10", to = "1999-12-31" } }
person { "Igor Ivanov", code = "RUSGOV", country = "RUS", ambiguous = "Ivanov",
         role { "Russian Foreign Minister", from = "1998-09", to = "2004-03-09" } }
person { "Sergey Lavrov", "Sergei Lavrov", "Serguei Lavrov", "Sergej Lawrow", "Sergej Lavrov", "Sergey Viktorovich Lavrov", code = "RUSGOV", country = "RUS", wikidata = "Q58217",
         role { "Russian Foreign Minister", from = "2004-03-09" } }
person { "Sergei Ivanov", "Sergey Ivanov", code = "RUSGOV", country = "RUS", ambiguous = "Ivanov",
         role { "Russian Defence Minister", from = "2001-03-28", to = "2007-02-15" },
         role { "Kremlin Chief of Staff", from = "2011-12", to = "2016-08" } }
person { "Anatoly Serdyukov", code = "RUSGOV", country = "RUS",
         role { "Russian Defence Minister", from = "2007-02-15", to = "2012-11-06" } }
person { "Sergei Shoigu", "Sergey Shoigu", "Sergei Shoygu", "Sergey Shoygu", code = "RUSGOV", country = "RUS",
         role { "Russian Defence Minister", from = "2012-11-06", to = "2024-05-12" },
         role { "Russian Secretary of the Security Council", from = "2024-05-12" } }
person { "Andrei Belousov", "Andrey Belousov", code = "RUSGOV", country = "RUS",
         role { "Russian Defence Minister", from = "2024-05-14" } }
person { "Valery Gerasimov", "Valeriy Gerasimov", code = "RUSGOV", country = "RUS",
         role { "Russian Chief of the General Staff", from = "2012-11-09" } }
person { "Nikolai Patrushev", "Nikolay Patrushev", code = "RUSGOV", country = "RUS",
         role { "Russian Secretary of the Security Council", from = "2008-05", to = "2024-05" } }
person { "Dmitry Peskov", "Dmitri Peskov", code = "RUSGOV", country = "RUS",
         role { "Kremlin Spokesman", from = "2012" } }
person { "Maria Zakharova", code = "RUSGOV", country = "RUS",
         role { "Russian Foreign Ministry Spokeswoman", from = "2015-08-10" } }
person { "Alexander Lukashevich", "Aleksandr Lukashevich", code = "RUSGOV", country = "RUS",
         role { "Russian Foreign Ministry Spokesman", from = "2011", to = "2015-08" } }
person { "Mikhail Bogdanov", code = "RUSGOV", country = "RUS",
         role { "Russian Deputy Foreign Minister", from = "2011-06", to = "2025" } }
person { "Gennady Gatilov", "Gennadiy Gatilov", code = "RUSGOV", country = "RUS",
         role { "Russian Deputy Foreign Minister", from = "2011", to = "2018" } }
person { "Sergei Ryabkov", "Sergey Ryabkov", code = "RUSGOV", country = "RUS",
         role { "Russian Deputy Foreign Minister", from = "2008" } }
person { "Vitaly Churkin", "Vitaliy Churkin", code = "RUSGOV", country = "RUS",
         role { "Russian Ambassador to the United Nations", from = "2006", to = "2017-02-20" } }
person { "Vasily Nebenzya", "Vassily Nebenzia", "Vasily Nebenzia", code = "RUSGOV", country = "RUS",
         role { "Russian Ambassador to the United Nations", from = "2017-07" } }
person { "Igor Konashenkov", code = "RUSGOV", country = "RUS",
         role { "Russian Defence Ministry Spokesman" } }
person { "Anatoly Antonov", code = "RUSGOV", country = "RUS",
         role { "Russian Deputy Defence Minister", from = "2011", to = "2016" },
         role { "Russian Ambassador to the United States", from = "2017-08", to = "2024-10" } }
person { "Yury Ushakov", "Yuri Ushakov", code = "RUSGOV", country = "RUS",
         role { "Russian presidential aide", from = "2012" } }
person { "Vladislav Surkov", code = "RUSGOV", country = "RUS",
         role { "Russian presidential aide", from = "2013-09", to = "2020-02" } }
person { "Ramzan Kadyrov", code = "RUSGOV", country = "RUS",
         role { "head of the Chechen Republic", from = "2007" } }
person { "Yevgeny Prigozhin", "Evgeny Prigozhin", code = "RUSGOV", country = "RUS",
         role { "head of the Wagner Group", to = "2023-08-23" } }
person { "Alexei Navalny", "Alexey Navalny", "Aleksei Navalny", code = "RUSOPP", country = "RUS",
         role { "Russian opposition leader", to = "2024-02-16" } }
person { "Mikhail Khodorkovsky", code = "RUSGOV", country = "RUS",
         role { "head of Yukos", to = "2004" } }
person { "Viktor Chernomyrdin", code = "RUSGOV", country = "RUS",
         role { "Russian Prime Minister", from = "1992-12", to = "1998-03" } }
person { "Mikhail Fradkov", code = "RUSGOV", country = "RUS",
         role { "Russian Prime Minister", from = "2004-03", to = "2007-09" } }
person { "Viktor Zubkov", code = "RUSGOV", country = "RUS",
         role { "Russian Prime Minister", from = "2007-09", to = "2008-05" } }
person { "Shamil Basayev", code = "RUSREB", country = "RUS",
         role { "Russian Chechen commander", to = "2006-07-10" } }
person { "Aslan Maskhadov", code = "RUSREB", country = "RUS",
         role { "Russian President of Ichkeria", from = "1997", to = "2005-03-08" } }
person { "Akhmad Kadyrov", code = "RUSGOV", country = "RUS", short = false,
         role { "Russian President of Chechnya", from = "2003-10", to = "2004-05-09" } }
person { "Mikhail Gorbachev", code = "RUSGOV", country = "RUS",
         role { "Russian Soviet leader", from = "1985-03", to = "1991-12-25" } }
person { "Kirill Dmitriev", code = "RUSGOV", country = "RUS", ambiguous = "Dmitriev",
         role { "Russian special envoy", from = "2025" } }

-- British

person { "Tony Blair", code = "GBRGOV", country = "GBR", wikidata = "Q9545",
         role { "British Prime Minister", from = "1997-05-02", to = "2007-06-27" } }
person { "Gordon Brown", code = "GBRGOV", country = "GBR", ambiguous = "Brown",
         role { "British Prime Minister", from = "2007-06-27", to = "2010-05-11" } }
person { "David Cameron", code = "GBRGOV", country = "GBR", wikidata = "Q192", ambiguous = "Cameron",
         role { "British Prime Minister", from = "2010-05-11", to = "2016-07-13" },
         role { "British Foreign Secretary", from = "2023-11-13", to = "2024-07-05" } }
person { "Theresa May", code = "GBRGOV", country = "GBR", ambiguous = "May",
         role { "British Home Secretary", from = "2010-05-12", to = "2016-07-13" },
         role { "British Prime Minister", from = "2016-07-13", to = "2019-07-24" } }
person { "Boris Johnson", code = "GBRGOV", country = "GBR", ambiguous = "Johnson",
         role { "British Foreign Secretary", from = "2016-07-13", to = "2018-07-09" },
         role { "British Prime Minister", from = "2019-07-24", to = "2022-09-06" } }
person { "Liz Truss", "Elizabeth Truss", code = "GBRGOV", country = "GBR",
         role { "British Foreign Secretary", from = "2021-09-15", to = "2022-09-06" },
         role { "British Prime Minister", from = "2022-09-06", to = "2022-10-25" } }
person { "Rishi Sunak", code = "GBRGOV", country = "GBR",
         role { "British Prime Minister", from = "2022-10-25", to = "2024-07-05" } }
person { "Keir Starmer", code = "GBRGOV", country = "GBR",
         role { "British Prime Minister", from = "2024-07-05" } }
person { "Jack Straw", code = "GBRGOV", country = "GBR", ambiguous = "Straw",
         role { "British Foreign Secretary", from = "2001-06-08", to = "2006-05-05" } }
person { "Margaret Beckett", code = "GBRGOV", country = "GBR", ambiguous = "Beckett",
         role { "British Foreign Secretary", from = "2006-05-05", to = "2007-06-28" } }
person { "David Miliband", code = "GBRGOV", country = "GBR",
         role { "British Foreign Secretary", from = "2007-06-28", to = "2010-05-11" } }
person { "William Hague", code = "GBRGOV", country = "GBR", short = false,
         role { "British Foreign Secretary", from = "2010-05-12", to = "2014-07-14" } }
person { "Philip Hammond", code = "GBRGOV", country = "GBR", ambiguous = "Hammond",
         role { "British Defence Secretary", from = "2011-10-14", to = "2014-07-14" },
         role { "British Foreign Secretary", from = "2014-07-15", to = "2016-07-13" } }
person { "Jeremy Hunt", code = "GBRGOV", country = "GBR", ambiguous = "Hunt",
         role { "British Foreign Secretary", from = "2018-07-09", to = "2019-07-24" } }
person { "Dominic Raab", code = "GBRGOV", country = "GBR",
         role { "British Foreign Secretary", from = "2019-07-24", to = "2021-09-15" } }
person { "James Cleverly", code = "GBRGOV", country = "GBR", ambiguous = "Cleverly",
         role { "British Foreign Secretary", from = "2022-09-06", to = "2023-11-13" } }
person { "David Lammy", code = "GBRGOV", country = "GBR",
         role { "British Foreign Secretary", from = "2024-07-05", to = "2025-09-05" } }
person { "Yvette Cooper", code = "GBRGOV", country = "GBR", ambiguous = "Cooper",
         role { "British Foreign Secretary", from = "2025-09-05" } }
person { "Liam Fox", code = "GBRGOV", country = "GBR", ambiguous = "Fox",
         role { "British Defence Secretary", from = "2010-05-12", to = "2011-10-14" } }
person { "Michael Fallon", code = "GBRGOV", country = "GBR", ambiguous = "Fallon",
         role { "British Defence Secretary", from = "2014-07", to = "2017-11-01" } }
person { "Gavin Williamson", code = "GBRGOV", country = "GBR", ambiguous = "Williamson",
         role { "British Defence Secretary", from = "2017-11-02", to = "2019-05-01" } }
person { "Ben Wallace", code = "GBRGOV", country = "GBR", ambiguous = "Wallace",
         role { "British Defence Secretary", from = "2019-07-24", to = "2023-08-31" } }
person { "Grant Shapps", code = "GBRGOV", country = "GBR",
         role { "British Defence Secretary", from = "2023-08-31", to = "2024-07-05" } }
person { "John Healey", code = "GBRGOV", country = "GBR",
         role { "British Defence Secretary", from = "2024-07-05" } }
person { "Matthew Rycroft", code = "GBRGOV", country = "GBR",
         role { "British Ambassador to the United Nations", from = "2015-04", to = "2018-03" } }
person { "Jeremy Corbyn", code = "GBRGOV", country = "GBR",
         role { "leader of the Labour Party", from = "2015-09-12", to = "2020-04-04" } }
person { "Ian Paisley", code = "GBRGOV", country = "GBR",
         role { "British First Minister of Northern Ireland", from = "2007-05", to = "2008-06" } }
person { "Robin Cook", code = "GBRGOV", country = "GBR", ambiguous = "Cook",
         role { "British Foreign Secretary", from = "1997-05", to = "2001-06-08" } }
person { "Geoff Hoon", code = "GBRGOV", country = "GBR",
         role { "British Defence Secretary", from = "1999-10", to = "2005-05" } }
person { "Des Browne", code = "GBRGOV", country = "GBR", ambiguous = "Browne",
         role { "British Defence Secretary", from = "2006-05", to = "2008-10" } }
person { "Nick Clegg", code = "GBRGOV", country = "GBR",
         role { "British Deputy Prime Minister", from = "2010-05-12", to = "2015-05-08" } }
person { "Ed Miliband", code = "GBRGOV", country = "GBR", short = false,
         role { "leader of the Labour Party", from = "2010-09", to = "2015-05" } }
person { "Nigel Farage", code = "GBRGOV", country = "GBR",
         role { "leader of Reform UK", from = "2024-06" } }
person { "Margaret Thatcher", code = "GBRGOV", country = "GBR",
         role { "British Prime Minister", from = "1979-05-04", to = "1990-11-28" } }
person { "Nicola Sturgeon", code = "GBRGOV", country = "GBR", ambiguous = "Sturgeon",
         role { "British First Minister of Scotland", from = "2014-11", to = "2023-03" } }

-- French

person { "Jacques Chirac", code = "FRAGOV", wikidata = "Q2105", country = "FRA",
         role { "French President", from = "1995-05-17", to = "2007-05-16" } }
person { "Nicolas Sarkozy", code = "FRAGOV", wikidata = "Q329", country = "FRA",
         role { "French President", from = "2007-05-16", to = "2012-05-15" } }
person { "François Hollande", code = "FRAGOV", wikidata = "Q157", country = "FRA", ambiguous = "Hollande",
         role { "French President", from = "2012-05-15", to = "2017-05-14" } }
person { "Emmanuel Macron", code = "FRAGOV", wikidata = "Q3052772", country = "FRA",
         role { "French President", from = "2017-05-14" } }
person { "Dominique de Villepin", code = "FRAGOV", country = "FRA",
         role { "French Foreign Minister", from = "2002-05", to = "2004-03" },
         role { "French Prime Minister", from = "2005-05-31", to = "2007-05" } }
person { "Bernard Kouchner", code = "FRAGOV", country = "FRA",
         role { "French Foreign Minister", from = "2007-05-18", to = "2010-11-14" } }
person { "Michèle Alliot-Marie", code = "FRAGOV", country = "FRA",
         role { "French Foreign Minister", from = "2010-11-14", to = "2011-02-27" } }
person { "Alain Juppé", code = "FRAGOV", country = "FRA",
         role { "French Foreign Minister", from = "2011-02-27", to = "2012-05" } }
person { "Laurent Fabius", code = "FRAGOV", country = "FRA",
         role { "French Foreign Minister", from = "2012-05-16", to = "2016-02-11" } }
person { "Jean-Marc Ayrault", code = "FRAGOV", country = "FRA",
         role { "French Prime Minister", from = "2012-05-15", to = "2014-03-31" },
         role { "French Foreign Minister", from = "2016-02-11", to = "2017-05" } }
person { "Jean-Yves Le Drian", code = "FRAGOV", country = "FRA",
         role { "French Defence Minister", from = "2012-05-16", to = "2017-05" },
         role { "French Foreign Minister", from = "2017-05-17", to = "2022-05-20" } }
person { "Manuel Valls", code = "FRAGOV", country = "FRA",
         role { "French Prime Minister", from = "2014-03-31", to = "2016-12-06" } }
person { "Catherine Colonna", code = "FRAGOV", country = "FRA",
         role { "French Foreign Minister", from = "2022-05-20", to = "2024-01-11" } }
person { "Stéphane Séjourné", code = "FRAGOV", country = "FRA",
         role { "French Foreign Minister", from = "2024-01-11", to = "2024-09" } }
person { "Jean-Noël Barrot", code = "FRAGOV", country = "FRA",
         role { "French Foreign Minister", from = "2024-09-21" } }
person { "Florence Parly", code = "FRAGOV", country = "FRA",
         role { "French Defence Minister", from = "2017-06", to = "2022-05" } }
person { "Sébastien Lecornu", code = "FRAGOV", country = "FRA",
         role { "French Defence Minister", from = "2022-05-20", to = "2025-09" },
         role { "French Prime Minister", from = "2025-09-09" } }
person { "Marine Le Pen", code = "FRAGOV", country = "FRA",
         role { "French party leader", from = "2011" } }
person { "Lionel Jospin", code = "FRAGOV", country = "FRA",
         role { "French Prime Minister", from = "1997-06", to = "2002-05" } }
person { "Hubert Védrine", "Hubert Vedrine", code = "FRAGOV", country = "FRA",
         role { "French Foreign Minister", from = "1997-06", to = "2002-05" } }
person { "Michel Barnier", code = "FRAGOV", country = "FRA",
         role { "French Foreign Minister", from = "2004-03", to = "2005-06" },
         role { "French Prime Minister", from = "2024-09", to = "2024-12" } }
person { "Philippe Douste-Blazy", code = "FRAGOV", country = "FRA",
         role { "French Foreign Minister", from = "2005-06", to = "2007-05" } }
person { "François Fillon", "Francois Fillon", code = "FRAGOV", country = "FRA",
         role { "French Prime Minister", from = "2007-05", to = "2012-05" } }
person { "Ségolène Royal", "Segolene Royal", code = "FRAGOV", country = "FRA", ambiguous = "Royal",
         role { "French presidential candidate", from = "2007", to = "2007" } }
person { "Jean-Marie Le Pen", code = "FRAGOV", country = "FRA", short = false,
         role { "leader of the National Front", from = "1972", to = "2011-01" } }
person { "Gérard Araud", "Gerard Araud", code = "FRAGOV", country = "FRA",
         role { "French Ambassador to the United Nations", from = "2009", to = "2014" } }
person { "François Delattre", "Francois Delattre", code = "FRAGOV", country = "FRA",
         role { "French Ambassador to the United Nations", from = "2014", to = "2019" } }

-- German

person { "Gerhard Schröder", "Gerhard Schroeder", code = "DEUGOV", country = "DEU",
         role { "German Chancellor", from = "1998-10-27", to = "2005-11-22" } }
person { "Angela Merkel", code = "DEUGOV", country = "DEU", wikidata = "Q567",
         role { "German Chancellor", from = "2005-11-22", to = "2021-12-08" } }
person { "Olaf Scholz", code = "DEUGOV", country = "DEU",
         role { "German Chancellor", from = "2021-12-08", to = "2025-05-06" } }
person { "Friedrich Merz", code = "DEUGOV", country = "DEU",
         role { "German Chancellor", from = "2025-05-06" } }
person { "Joschka Fischer", code = "DEUGOV", country = "DEU", ambiguous = "Fischer",
         role { "German Foreign Minister", from = "1998-10-27", to = "2005-11-22" } }
person { "Frank-Walter Steinmeier", code = "DEUGOV", country = "DEU",
         role { "German Foreign Minister", from = "2005-11-22", to = "2009-10-27" },
         role { "German Foreign Minister", from = "2013-12-17", to = "2017-01-27" },
         role { "German President", from = "2017-03-19" } }
person { "Guido Westerwelle", code = "DEUGOV", country = "DEU",
         role { "German Foreign Minister", from = "2009-10-28", to = "2013-12-17" } }
person { "Sigmar Gabriel", code = "DEUGOV", country = "DEU", ambiguous = "Gabriel",
         role { "German Foreign Minister", from = "2017-01-27", to = "2018-03-14" } }
person { "Heiko Maas", code = "DEUGOV", country = "DEU",
         role { "German Foreign Minister", from = "2018-03-14", to = "2021-12-08" } }
person { "Annalena Baerbock", code = "DEUGOV", country = "DEU",
         role { "German Foreign Minister", from = "2021-12-08", to = "2025-05-06" } }
person { "Johann Wadephul", code = "DEUGOV", country = "DEU",
         role { "German Foreign Minister", from = "2025-05-06" } }
person { "Ursula von der Leyen", code = "DEUGOV", country = "DEU",
         role { "German Defence Minister", from = "2013-12-17", to = "2019-07-17" },
         role { "president of the European Commission", organization = "european-commission", from = "2019-12-01" } }
person { "Annegret Kramp-Karrenbauer", code = "DEUGOV", country = "DEU",
         role { "German Defence Minister", from = "2019-07-17", to = "2021-12-08" } }
person { "Boris Pistorius", code = "DEUGOV", country = "DEU",
         role { "German Defence Minister", from = "2023-01-19" } }
person { "Thomas de Maizière", code = "DEUGOV", country = "DEU",
         role { "German Defence Minister", from = "2011-03", to = "2013-12" } }
person { "Joachim Gauck", code = "DEUGOV", country = "DEU",
         role { "German President", from = "2012-03-18", to = "2017-03-18" } }
person { "Peter Struck", code = "DEUGOV", country = "DEU", ambiguous = "Struck",
         role { "German Defence Minister", from = "2002-07", to = "2005-11" } }
person { "Helmut Kohl", code = "DEUGOV", country = "DEU", ambiguous = "Kohl",
         role { "German Chancellor", from = "1982-10", to = "1998-10" } }
person { "Wolfgang Schäuble", "Wolfgang Schaeuble", code = "DEUGOV", country = "DEU",
         role { "German Finance Minister", from = "2009-10", to = "2017-10" } }
person { "Horst Köhler", "Horst Koehler", code = "DEUGOV", country = "DEU", ambiguous = "Köhler",
         role { "German President", from = "2004-07", to = "2010-05" } }

-- Chinese

person { "Jiang Zemin", code = "CHNGOV", country = "CHN", short = "Jiang", ambiguous = "Jiang",
         role { "Chinese President", from = "1993-03-27", to = "2003-03-15" } }
person { "Hu Jintao", code = "CHNGOV", country = "CHN", short = "Hu", ambiguous = "Hu",
         role { "Chinese President", from = "2003-03-15", to = "2013-03-14" } }
person { "Xi Jinping", code = "CHNGOV", country = "CHN", short = "Xi",
         role { "Chinese President", from = "2013-03-14" } }
person { "Wen Jiabao", code = "CHNGOV", country = "CHN", short = "Wen", ambiguous = "Wen",
         role { "Chinese Premier", from = "2003-03-16", to = "2013-03-15" } }
person { "Li Keqiang", code = "CHNGOV", country = "CHN", short = "Li", ambiguous = "Li",
         role { "Chinese Premier", from = "2013-03-15", to = "2023-03-11" } }
person { "Li Qiang", code = "CHNGOV", country = "CHN", short = false,
         role { "Chinese Premier", from = "2023-03-11" } }
person { "Yang Jiechi", code = "CHNGOV", country = "CHN", short = "Yang", ambiguous = "Yang",
         role { "Chinese Foreign Minister", from = "2007-04-27", to = "2013-03-16" } }
person { "Wang Yi", code = "CHNGOV", country = "CHN", short = "Wang", ambiguous = "Wang",
         role { "Chinese Foreign Minister", from = "2013-03-16", to = "2022-12-30" },
         role { "Chinese Foreign Minister", from = "2023-07-25" } }
person { "Qin Gang", code = "CHNGOV", country = "CHN", short = "Qin", ambiguous = "Qin",
         role { "Chinese Foreign Minister", from = "2022-12-30", to = "2023-07-25" } }
person { "Hua Chunying", code = "CHNGOV", country = "CHN", short = "Hua",
         role { "Chinese Foreign Ministry Spokeswoman", from = "2012" } }
person { "Hong Lei", code = "CHNGOV", country = "CHN", short = "Hong", ambiguous = "Hong",
         role { "Chinese Foreign Ministry Spokesman", from = "2010", to = "2016" } }
person { "Geng Shuang", code = "CHNGOV", country = "CHN", short = "Geng",
         role { "Chinese Foreign Ministry Spokesman", from = "2016", to = "2020" } }
person { "Zhao Lijian", code = "CHNGOV", country = "CHN", short = "Zhao", ambiguous = "Zhao",
         role { "Chinese Foreign Ministry Spokesman", from = "2020", to = "2023-01" } }
person { "Liu Jieyi", code = "CHNGOV", country = "CHN", short = "Liu", ambiguous = "Liu",
         role { "Chinese Ambassador to the United Nations", from = "2013", to = "2017" } }
person { "Dalai Lama", code = "CHNREL", country = "CHN", short = false,
         role { "Chinese spiritual leader of Tibet", from = "1940" } }
person { "Mao Zedong", code = "CHNGOV", country = "CHN", short = "Mao", ambiguous = "Mao",
         role { "Chinese Chairman", from = "1949", to = "1976-09-09" } }
person { "Deng Xiaoping", code = "CHNGOV", country = "CHN", short = "Deng", ambiguous = "Deng",
         role { "Chinese leader", from = "1978", to = "1989" } }
person { "Li Peng", code = "CHNGOV", country = "CHN", short = false,
         role { "Chinese Premier", from = "1988", to = "1998-03" } }
person { "Zhu Rongji", code = "CHNGOV", country = "CHN", short = "Zhu", ambiguous = "Zhu",
         role { "Chinese Premier", from = "1998-03", to = "2003-03" } }
person { "Tung Chee-hwa", code = "CHNGOV", country = "CHN", short = "Tung", ambiguous = "Tung",
         role { "Chinese Chief Executive of Hong Kong", from = "1997-07", to = "2005-03" } }
person { "Carrie Lam", code = "CHNGOV", country = "CHN", ambiguous = "Lam",
         role { "Chinese Chief Executive of Hong Kong", from = "2017-07", to = "2022-06" } }
person { "Kong Quan", code = "CHNGOV", country = "CHN", short = "Kong", ambiguous = "Kong",
         role { "Chinese Foreign Ministry Spokesman", from = "2001", to = "2006" } }
person { "Wang Wenbin", code = "CHNGOV", country = "CHN", short = false,
         role { "Chinese Foreign Ministry Spokesman", from = "2020", to = "2024" } }
person { "Mao Ning", code = "CHNGOV", country = "CHN", short = false,
         role { "Chinese Foreign Ministry Spokeswoman", from = "2022" } }
person { "Zhang Jun", code = "CHNGOV", country = "CHN", short = "Zhang", ambiguous = "Zhang",
         role { "Chinese Ambassador to the United Nations", from = "2019", to = "2024" } }
person { "Zhai Jun", code = "CHNGOV", country = "CHN", short = false,
         role { "Chinese Special Envoy to the Middle East", from = "2019" } }
person { "Xie Xiaoyan", code = "CHNGOV", country = "CHN", short = "Xie",
         role { "Chinese Special Envoy for Syria", from = "2016-03" } }

-- Iranian

person { "Ali Khamenei", "Sayyid Ali Khamenei", code = "IRNGOV", country = "IRN",
         role { "Iranian Supreme Leader", from = "1989-06-04" } }
person { "Mohammad Khatami", "Mohammed Khatami", code = "IRNGOV", country = "IRN",
         role { "Iranian President", from = "1997-08", to = "2005-08-03" } }
person { "Mahmoud Ahmadinejad", "Mahmud Ahmadinejad", code = "IRNGOV", country = "IRN",
         role { "Iranian President", from = "2005-08-03", to = "2013-08-03" } }
person { "Hassan Rouhani", "Hassan Rohani", "Hasan Rouhani", code = "IRNGOV", country = "IRN",
         role { "Iranian President", from = "2013-08-03", to = "2021-08-03" } }
person { "Ebrahim Raisi", "Ebrahim Raeisi", code = "IRNGOV", country = "IRN",
         role { "Iranian President", from = "2021-08-03", to = "2024-05-19" } }
person { "Masoud Pezeshkian", code = "IRNGOV", country = "IRN",
         role { "Iranian President", from = "2024-07-28" } }
person { "Kamal Kharrazi", code = "IRNGOV", country = "IRN",
         role { "Iranian Foreign Minister", from = "1997-08", to = "2005-08" } }
person { "Manouchehr Mottaki", code = "IRNGOV", country = "IRN",
         role { "Iranian Foreign Minister", from = "2005-08", to = "2010-12" } }
person { "Ali Akbar Salehi", code = "IRNGOV", country = "IRN",
         role { "Iranian Foreign Minister", from = "2011-01", to = "2013-08" } }
person { "Mohammad Javad Zarif", "Mohammed Javad Zarif", "Javad Zarif", code = "IRNGOV", country = "IRN",
         role { "Iranian Foreign Minister", from = "2013-08", to = "2021-08-25" } }
person { "Abbas Araghchi", "Abbas Araqchi", code = "IRNGOV", country = "IRN",
         role { "Iranian Deputy Foreign Minister", from = "2013", to = "2021" },
         role { "Iranian Foreign Minister", from = "2024-08-21" } }
person { "Ali Shamkhani", code = "IRNGOV", country = "IRN",
         role { "Iranian Secretary of the Supreme National Security Council", from = "2013-09", to = "2023-05" } }
person { "Ali Larijani", code = "IRNGOV", country = "IRN",
         role { "Iranian Speaker of Parliament", from = "2008-06", to = "2020-05" } }
person { "Ali Akbar Velayati", code = "IRNGOV", country = "IRN",
         role { "Iranian adviser to the Supreme Leader" } }
person { "Hossein Dehghan", code = "IRNGOV", country = "IRN",
         role { "Iranian Defence Minister", from = "2013-08", to = "2017-08" } }
person { "Ruhollah Khomeini", code = "IRNGOV", country = "IRN",
         role { "Iranian Supreme Leader", from = "1979", to = "1989-06-03" } }
person { "Akbar Hashemi Rafsanjani", "Ali Akbar Hashemi Rafsanjani", code = "IRNGOV", country = "IRN",
         role { "Iranian President", from = "1989-08", to = "1997-08" } }
person { "Mir-Hossein Mousavi", "Mir Hossein Mousavi", "Hossein Mousavi", code = "IRNOPP", country = "IRN", ambiguous = "Mousavi",
         role { "Iranian opposition leader", from = "2009" } }
person { "Mehdi Karroubi", "Mehdi Karoubi", code = "IRNOPP", country = "IRN",
         role { "Iranian opposition leader", from = "2009" } }
person { "Saeed Jalili", code = "IRNGOV", country = "IRN",
         role { "Iranian Secretary of the Supreme National Security Council", from = "2007-10", to = "2013-09" } }
person { "Hamid Reza Asefi", "Hamid-Reza Asefi", code = "IRNGOV", country = "IRN",
         role { "Iranian Foreign Ministry Spokesman", to = "2006" } }
person { "Ramin Mehmanparast", code = "IRNGOV", country = "IRN",
         role { "Iranian Foreign Ministry Spokesman", from = "2009", to = "2013" } }
person { "Bahram Qassemi", code = "IRNGOV", country = "IRN",
         role { "Iranian Foreign Ministry Spokesman", from = "2016", to = "2019" } }
person { "Abbas Mousavi", code = "IRNGOV", country = "IRN", short = false,
         role { "Iranian Foreign Ministry Spokesman", from = "2019", to = "2020" } }
person { "Esmail Baghaei", "Esmaeil Baghaei", code = "IRNGOV", country = "IRN",
         role { "Iranian Foreign Ministry Spokesman", from = "2024" } }
person { "Ali Bagheri Kani", "Ali Bagheri", code = "IRNGOV", country = "IRN", short = "Bagheri",
         role { "Iranian acting Foreign Minister", from = "2024-05", to = "2024-08" } }
person { "Hossein Salami", code = "IRNGOV", country = "IRN",
         role { "commander of the Revolutionary Guards", from = "2019-04", to = "2025-06-13" } }
person { "Mohammad Bagheri", code = "IRNGOV", country = "IRN", short = false,
         role { "Iranian Chief of Staff of the Armed Forces", from = "2016-06", to = "2025-06-13" } }

-- Turkish

person { "Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", "Tayyip Erdogan", "Tayyip Erdoğan", code = "TURGOV", wikidata = "Q39259", country = "TUR",
         role { "Turkish Prime Minister", from = "2003-03-14", to = "2014-08-28" },
         role { "Turkish President", from = "2014-08-28" } }
person { "Ahmet Necdet Sezer", code = "TURGOV", country = "TUR",
         role { "Turkish President", from = "2000-05-16", to = "2007-08-28" } }
person { "Abdullah Gül", "Abdullah Gul", code = "TURGOV", country = "TUR",
         role { "Turkish Prime Minister", from = "2002-11-18", to = "2003-03-14" },
         role { "Turkish Foreign Minister", from = "2003-03", to = "2007-08-28" },
         role { "Turkish President", from = "2007-08-28", to = "2014-08-28" } }
person { "Bülent Ecevit", code = "TURGOV", country = "TUR",
         role { "Turkish Prime Minister", from = "1999-01", to = "2002-11-18" } }
person { "Ali Babacan", code = "TURGOV", country = "TUR",
         role { "Turkish Foreign Minister", from = "2007-08", to = "2009-05-01" } }
person { "Ahmet Davutoğlu", "Ahmet Davutoglu", code = "TURGOV", country = "TUR",
         role { "Turkish Foreign Minister", from = "2009-05-01", to = "2014-08-28" },
         role { "Turkish Prime Minister", from = "2014-08-28", to = "2016-05-24" } }
person { "Binali Yıldırım", "Binali Yildirim", code = "TURGOV", country = "TUR",
         role { "Turkish Prime Minister", from = "2016-05-24", to = "2018-07-09" } }
person { "Mevlüt Çavuşoğlu", "Mevlut Cavusoglu", code = "TURGOV", country = "TUR",
         role { "Turkish Foreign Minister", from = "2014-08", to = "2015-08" },
         role { "Turkish Foreign Minister", from = "2015-11-24", to = "2023-06-03" } }
person { "Feridun Sinirlioğlu", "Feridun Sinirlioglu", code = "TURGOV", country = "TUR",
         role { "Turkish Foreign Minister", from = "2015-08", to = "2015-11-24" } }
person { "Hakan Fidan", code = "TURGOV", country = "TUR",
         role { "Turkish Head of the National Intelligence Organization", from = "2010-05", to = "2023-06-03" },
         role { "Turkish Foreign Minister", from = "2023-06-03" } }
person { "Hulusi Akar", code = "TURGOV", country = "TUR",
         role { "Turkish Chief of the General Staff", from = "2015-08", to = "2018-07" },
         role { "Turkish Defence Minister", from = "2018-07-10", to = "2023-06-03" } }
person { "İbrahim Kalın", "Ibrahim Kalin", code = "TURGOV", country = "TUR",
         role { "Turkish presidential spokesman", from = "2014", to = "2023-06" } }
person { "Fethullah Gülen", "Fethullah Gulen", code = "TURREL", country = "TUR",
         role { "Turkish cleric", to = "2024-10-20" } }
person { "Abdullah Öcalan", "Abdullah Ocalan", code = "TURREB", country = "TUR",
         role { "leader of the Kurdistan Workers' Party" } }
person { "Selahattin Demirtaş", "Selahattin Demirtas", code = "TURGOV", country = "TUR",
         role { "co-chair of the Peoples' Democratic Party", from = "2014-06", to = "2018-02" } }
person { "Kemal Kılıçdaroğlu", "Kemal Kilicdaroglu", code = "TUROPP", country = "TUR",
         role { "Turkish opposition leader", from = "2010-05", to = "2023-11" } }
person { "Ekrem İmamoğlu", "Ekrem Imamoglu", code = "TURGOV", country = "TUR",
         role { "Turkish mayor of Istanbul", from = "2019-06" } }
person { "Mustafa Kemal Atatürk", "Mustafa Kemal Ataturk", "Kemal Ataturk", code = "TURGOV", country = "TUR",
         role { "Turkish President", from = "1923", to = "1938-11-10" } }
person { "Yaşar Güler", "Yasar Guler", code = "TURGOV", country = "TUR",
         role { "Turkish Defence Minister", from = "2023-06-03" } }

-- Israeli

person { "Ehud Barak", code = "ISRGOV", country = "ISR",
         role { "Israeli Prime Minister", from = "1999-07-06", to = "2001-03-07" },
         role { "Israeli Defence Minister", from = "2007-06", to = "2013-03" } }
person { "Ariel Sharon", code = "ISRGOV", country = "ISR", ambiguous = "Sharon",
         role { "Israeli Prime Minister", from = "2001-03-07", to = "2006-04-14" } }
person { "Ehud Olmert", code = "ISRGOV", country = "ISR",
         role { "Israeli Prime Minister", from = "2006-04-14", to = "2009-03-31" } }
person { "Benjamin Netanyahu", "Binyamin Netanyahu", "Bibi Netanyahu", code = "ISRGOV", country = "ISR", wikidata = "Q43723",
         role { "Israeli Prime Minister", from = "1996-06-18", to = "1999-07-06" },
         role { "Israeli Prime Minister", from = "2009-03-31", to = "2021-06-13" },
         role { "Israeli Prime Minister", from = "2022-12-29" } }
person { "Naftali Bennett", code = "ISRGOV", country = "ISR", ambiguous = "Bennett",
         role { "Israeli Prime Minister", from = "2021-06-13", to = "2022-06-30" } }
person { "Yair Lapid", code = "ISRGOV", country = "ISR",
         role { "Israeli Foreign Minister", from = "2021-06-13", to = "2022-12-29" },
         role { "Israeli Prime Minister", from = "2022-07-01", to = "2022-12-29" } }
person { "Shimon Peres", code = "ISRGOV", country = "ISR",
         role { "Israeli Foreign Minister", from = "2001-03", to = "2002-11" },
         role { "Israeli President", from = "2007-07-15", to = "2014-07-24" } }
person { "Reuven Rivlin", code = "ISRGOV", country = "ISR",
         role { "Israeli President", from = "2014-07-24", to = "2021-07-07" } }
person { "Isaac Herzog", code = "ISRGOV", country = "ISR",
         role { "Israeli President", from = "2021-07-07" } }
person { "Tzipi Livni", code = "ISRGOV", country = "ISR",
         role { "Israeli Foreign Minister", from = "2006-01", to = "2009-03" } }
person { "Avigdor Lieberman", "Avigdor Liberman", code = "ISRGOV", country = "ISR",
         role { "Israeli Foreign Minister", from = "2009-03", to = "2012-12" },
         role { "Israeli Foreign Minister", from = "2013-11", to = "2015-05" },
         role { "Israeli Defence Minister", from = "2016-05", to = "2018-11" } }
person { "Moshe Ya'alon", "Moshe Yaalon", code = "ISRGOV", country = "ISR",
         role { "Israeli Defence Minister", from = "2013-03", to = "2016-05" } }
person { "Benny Gantz", code = "ISRGOV", country = "ISR",
         role { "Israeli Defence Minister", from = "2020-05", to = "2022-12-29" } }
person { "Yoav Gallant", code = "ISRGOV", country = "ISR",
         role { "Israeli Defence Minister", from = "2022-12-29", to = "2024-11" } }
person { "Israel Katz", code = "ISRGOV", country = "ISR", ambiguous = "Katz",
         role { "Israeli Foreign Minister", from = "2019", to = "2020-05" },
         role { "Israeli Foreign Minister", from = "2024-01", to = "2024-11" },
         role { "Israeli Defence Minister", from = "2024-11" } }
person { "Gideon Sa'ar", code = "ISRGOV", country = "ISR",
         role { "Israeli Foreign Minister", from = "2024-11" } }
person { "Shaul Mofaz", code = "ISRGOV", country = "ISR",
         role { "Israeli Defence Minister", from = "2002-11", to = "2006-05" } }
person { "Amir Peretz", code = "ISRGOV", country = "ISR",
         role { "Israeli Defence Minister", from = "2006-05", to = "2007-06" } }
person { "Silvan Shalom", code = "ISRGOV", country = "ISR", ambiguous = "Shalom",
         role { "Israeli Foreign Minister", from = "2003-02", to = "2006-01" } }
person { "Moshe Katsav", code = "ISRGOV", country = "ISR",
         role { "Israeli President", from = "2000-08", to = "2007-07-01" } }
person { "Yitzhak Rabin", code = "ISRGOV", country = "ISR",
         role { "Israeli Prime Minister", from = "1992-07", to = "1995-11-04" } }
person { "Itamar Ben-Gvir", "Itamar Ben Gvir", code = "ISRGOV", country = "ISR", short = "Ben-Gvir",
         role { "Israeli National Security Minister", from = "2022-12-29" } }
person { "Bezalel Smotrich", code = "ISRGOV", country = "ISR",
         role { "Israeli Finance Minister", from = "2022-12-29" } }
person { "Ron Dermer", code = "ISRGOV", country = "ISR",
         role { "Israeli Strategic Affairs Minister", from = "2022-12", to = "2025" } }
person { "Herzi Halevi", code = "ISRGOV", country = "ISR",
         role { "Israeli Chief of Staff", from = "2023-01", to = "2025-03" } }
person { "Danny Danon", code = "ISRGOV", country = "ISR",
         role { "Israeli Ambassador to the United Nations", from = "2015", to = "2020" },
         role { "Israeli Ambassador to the United Nations", from = "2024" } }

-- Palestinian

person { "Yasser Arafat", "Yasir Arafat", code = "PSEGOV", country = "PSE",
         role { "Palestinian President", from = "1996-01", to = "2004-11-11" } }
person { "Mahmoud Abbas", "Mahmud Abbas", "Abu Mazen", code = "PSEGOV", country = "PSE", ambiguous = "Abbas",
         role { "Palestinian President", from = "2005-01-15" } }
person { "Salam Fayyad", code = "PSEGOV", country = "PSE",
         role { "Palestinian Prime Minister", from = "2007-06", to = "2013-06" } }
person { "Rami Hamdallah", code = "PSEGOV", country = "PSE",
         role { "Palestinian Prime Minister", from = "2013-06", to = "2019-04" } }
person { "Mohammad Shtayyeh", code = "PSEGOV", country = "PSE",
         role { "Palestinian Prime Minister", from = "2019-04", to = "2024-03" } }
person { "Saeb Erekat", "Saeb Erakat", code = "PSEGOV", country = "PSE",
         role { "Palestinian chief negotiator", to = "2020-11-10" } }
person { "Riyad al-Maliki", "Riad al-Maliki", code = "PSEGOV", country = "PSE", short = false,
         role { "Palestinian Foreign Minister", from = "2007", to = "2024-03" } }
person { "Ismail Haniyeh", "Ismail Haniya", code = "PSEGOV", country = "PSE",
         role { "Palestinian Prime Minister", from = "2006-03", to = "2007-06" },
         role { "head of the Hamas political bureau", from = "2017-05", to = "2024-07-31" } }
person { "Khaled Meshaal", "Khaled Mashal", "Khalid Mishal", code = "PSEGOV", country = "PSE",
         role { "head of the Hamas political bureau", from = "1996", to = "2017-05" } }
person { "Yahya Sinwar", "Yahya al-Sinwar", code = "PSEGOV", country = "PSE",
         role { "head of Hamas in Gaza", from = "2017-02", to = "2024-10-16" } }
person { "Ahmed Qureia", "Ahmed Qurei", "Ahmed Korei", code = "PSEGOV", country = "PSE",
         role { "Palestinian Prime Minister", from = "2003-10", to = "2006-03" } }
person { "Marwan Barghouti", "Marwan Barghouthi", code = "PSEGOV", country = "PSE",
         role { "Palestinian Fatah leader" } }
person { "Ahmed Yassin", code = "PSEREB", country = "PSE", ambiguous = "Yassin",
         role { "Palestinian founder of Hamas", to = "2004-03-22" } }
person { "Mohammed Dahlan", "Mohammad Dahlan", code = "PSEGOV", country = "PSE",
         role { "Palestinian Fatah leader" } }
