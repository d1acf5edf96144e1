-- Heads of state and government, foreign and defence ministers, and others who speak for states,
-- 2000-2026, with the dates of their offices.
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

-- Saudi

person { "Fahd bin Abdulaziz", code = "SAUGOV", country = "SAU", short = false,
         role { "Saudi King", from = "1982-06-13", to = "2005-08-01" } }
person { "Abdullah bin Abdulaziz", "Abdullah bin Abdul Aziz", code = "SAUGOV", country = "SAU", short = false,
         role { "Saudi King", from = "2005-08-01", to = "2015-01-23" } }
person { "Salman bin Abdulaziz", "King Salman", "Salman bin Abdul Aziz", code = "SAUGOV", country = "SAU", short = false,
         role { "Saudi King", from = "2015-01-23" } }
person { "Mohammed bin Salman", "Mohammad bin Salman", "Muhammad bin Salman", code = "SAUGOV", country = "SAU", acronym = "MBS", short = false,
         role { "Saudi Deputy Crown Prince", from = "2015-04-29", to = "2017-06-21" },
         role { "Saudi Defence Minister", from = "2015-01-23", to = "2022" },
         role { "Saudi Crown Prince", from = "2017-06-21" } }
person { "Mohammed bin Nayef", "Muhammad bin Nayef", code = "SAUGOV", country = "SAU", short = false,
         role { "Saudi Crown Prince", from = "2015-04-29", to = "2017-06-21" } }
person { "Saud al-Faisal", "Saud bin Faisal", code = "SAUGOV", country = "SAU", short = false,
         role { "Saudi Foreign Minister", from = "1975", to = "2015-04-29" } }
person { "Adel al-Jubeir", "Adel Jubeir", "Adel Al-Jubair", "Adil al-Jubeir", code = "SAUGOV", country = "SAU",
         role { "Saudi Foreign Minister", from = "2015-04-29", to = "2018-12-27" },
         role { "Saudi Minister of State for Foreign Affairs", from = "2018-12-27" } }
person { "Ibrahim al-Assaf", code = "SAUGOV", country = "SAU",
         role { "Saudi Foreign Minister", from = "2018-12-27", to = "2019-10-23" } }
person { "Faisal bin Farhan", "Faisal bin Farhan Al Saud", code = "SAUGOV", country = "SAU", short = "bin Farhan",
         role { "Saudi Foreign Minister", from = "2019-10-23" } }
person { "Jamal Khashoggi", code = "SAUMED", country = "SAU",
         role { "Saudi journalist", to = "2018-10-02" } }
person { "Turki al-Faisal", "Prince Turki al-Faisal", code = "SAUGOV", country = "SAU", short = false,
         role { "Saudi Ambassador to the United States", from = "2005", to = "2007" } }
person { "Bandar bin Sultan", "Prince Bandar bin Sultan", code = "SAUGOV", country = "SAU", short = false,
         role { "Saudi Ambassador to the United States", from = "1983", to = "2005" } }

-- Egyptian

person { "Hosni Mubarak", code = "EGYGOV", country = "EGY",
         role { "Egyptian President", from = "1981-10-14", to = "2011-02-11" } }
person { "Mohamed Morsi", "Mohammed Morsi", "Mohamed Mursi", "Mohammed Mursi", code = "EGYGOV", country = "EGY",
         role { "Egyptian President", from = "2012-06-30", to = "2013-07-03" } }
person { "Adly Mansour", code = "EGYGOV", country = "EGY",
         role { "Egyptian interim President", from = "2013-07-04", to = "2014-06-08" } }
person { "Abdel Fattah el-Sisi", "Abdel Fattah al-Sisi", "Abdul Fattah al-Sisi", "Abdel-Fattah el-Sissi", "Abdelfattah al-Sisi", code = "EGYGOV", country = "EGY",
         role { "Egyptian President", from = "2014-06-08" } }
person { "Amr Moussa", "Amr Musa", code = "EGYGOV", country = "EGY", ambiguous = "Moussa",
         role { "Egyptian Foreign Minister", from = "1991", to = "2001-05" },
         role { "secretary-general of the Arab League", organization = "arab-league", from = "2001-06", to = "2011-06" } }
person { "Ahmed Aboul Gheit", "Ahmed Abul Gheit", code = "EGYGOV", country = "EGY", short = { "Aboul Gheit", "Abul Gheit" },
         role { "Egyptian Foreign Minister", from = "2004-07", to = "2011-03" },
         role { "secretary-general of the Arab League", organization = "arab-league", from = "2016-07" } }
person { "Nabil Elaraby", "Nabil al-Arabi", "Nabil el-Araby", code = "EGYGOV", country = "EGY",
         role { "Egyptian Foreign Minister", from = "2011-03", to = "2011-06" },
         role { "secretary-general of the Arab League", organization = "arab-league", from = "2011-07", to = "2016-06" } }
person { "Nabil Fahmy", code = "EGYGOV", country = "EGY",
         role { "Egyptian Foreign Minister", from = "2013-07", to = "2014-06" } }
person { "Sameh Shoukry", "Sameh Shukri", code = "EGYGOV", country = "EGY",
         role { "Egyptian Foreign Minister", from = "2014-06", to = "2024-07" } }
person { "Badr Abdelatty", code = "EGYGOV", country = "EGY",
         role { "Egyptian Foreign Minister", from = "2024-07" } }
person { "Anwar Sadat", "Anwar el-Sadat", code = "EGYGOV", country = "EGY", short = "Sadat",
         role { "Egyptian President", from = "1970-10", to = "1981-10-06" } }
person { "Mohamed Hussein Tantawi", "Mohammed Hussein Tantawi", code = "EGYGOV", country = "EGY", short = "Tantawi",
         role { "Egyptian Defence Minister", from = "1991", to = "2012-08" } }
person { "Ayman Nour", code = "EGYOPP", country = "EGY", ambiguous = "Nour",
         role { "Egyptian opposition leader" } }

-- Iraqi

person { "Saddam Hussein", "Saddam Husayn", code = "IRQGOV", country = "IRQ", short = "Saddam",
         role { "Iraqi President", from = "1979-07-16", to = "2003-04-09" } }
person { "Iyad Allawi", "Ayad Allawi", code = "IRQGOV", country = "IRQ",
         role { "Iraqi Prime Minister", from = "2004-06-28", to = "2005-05" } }
person { "Ibrahim al-Jaafari", "Ibrahim Jaafari", "Ibrahim al-Ja'afari", code = "IRQGOV", country = "IRQ",
         role { "Iraqi Prime Minister", from = "2005-05", to = "2006-05-20" },
         role { "Iraqi Foreign Minister", from = "2014-09", to = "2018-10" } }
person { "Nouri al-Maliki", "Nuri al-Maliki", "Nouri Maliki", code = "IRQGOV", country = "IRQ",
         role { "Iraqi Prime Minister", from = "2006-05-20", to = "2014-09-08" } }
person { "Haider al-Abadi", "Haidar al-Abadi", "Haider Abadi", code = "IRQGOV", country = "IRQ",
         role { "Iraqi Prime Minister", from = "2014-09-08", to = "2018-10-25" } }
person { "Adil Abdul-Mahdi", "Adel Abdul Mahdi", "Adel Abdel Mahdi", code = "IRQGOV", country = "IRQ", ambiguous = "Mahdi",
         role { "Iraqi Prime Minister", from = "2018-10-25", to = "2020-05-07" } }
person { "Mustafa al-Kadhimi", "Mustafa Kadhimi", code = "IRQGOV", country = "IRQ",
         role { "Iraqi Prime Minister", from = "2020-05-07", to = "2022-10-27" } }
person { "Mohammed Shia al-Sudani", "Mohammed al-Sudani", code = "IRQGOV", country = "IRQ",
         role { "Iraqi Prime Minister", from = "2022-10-27" } }
person { "Jalal Talabani", code = "IRQGOV", country = "IRQ",
         role { "Iraqi President", from = "2005-04", to = "2014-07" } }
person { "Fuad Masum", "Fouad Massoum", code = "IRQGOV", country = "IRQ",
         role { "Iraqi President", from = "2014-07", to = "2018-10" } }
person { "Barham Salih", "Barham Saleh", code = "IRQGOV", country = "IRQ",
         role { "Iraqi President", from = "2018-10-02", to = "2022-10" } }
person { "Hoshyar Zebari", code = "IRQGOV", country = "IRQ",
         role { "Iraqi Foreign Minister", from = "2003-09", to = "2014-07" } }
person { "Masoud Barzani", "Massoud Barzani", code = "IRQGOV", country = "IRQ",
         role { "Iraqi President of the Kurdistan Region", from = "2005-06", to = "2017-11" } }
person { "Muqtada al-Sadr", "Moqtada al-Sadr", code = "IRQREL", country = "IRQ",
         role { "Iraqi cleric" } }
person { "Ali al-Sistani", code = "IRQGOV", country = "IRQ",
         role { "Iraqi Grand Ayatollah" } }
person { "Ahmed Chalabi", "Ahmad Chalabi", code = "IRQGOV", country = "IRQ",
         role { "Iraqi Deputy Prime Minister", from = "2005-05", to = "2006-05" } }
person { "Tariq Aziz", code = "IRQGOV", country = "IRQ", ambiguous = "Aziz",
         role { "Iraqi Deputy Prime Minister", from = "1979", to = "2003-04" } }
person { "Abdul Aziz al-Hakim", code = "IRQGOV", country = "IRQ",
         role { "leader of the Supreme Islamic Iraqi Council", from = "2003-08", to = "2009-08" } }
person { "Ghazi al-Yawer", code = "IRQGOV", country = "IRQ",
         role { "Iraqi interim President", from = "2004-06", to = "2005-04" } }
person { "Tariq al-Hashimi", "Tareq al-Hashemi", code = "IRQGOV", country = "IRQ",
         role { "Iraqi Vice President", from = "2006-04", to = "2012-09" } }
person { "Khaled al-Obaidi", "Khalid al-Obeidi", code = "IRQGOV", country = "IRQ",
         role { "Iraqi Defence Minister", from = "2014-10", to = "2016-08" } }
person { "Nechirvan Barzani", code = "IRQGOV", country = "IRQ", short = false,
         role { "Iraqi Prime Minister of the Kurdistan Region", from = "2006", to = "2019" } }

-- Lebanese

person { "Émile Lahoud", "Emile Lahoud", code = "LBNGOV", country = "LBN",
         role { "Lebanese President", from = "1998-11-24", to = "2007-11-23" } }
person { "Michel Suleiman", "Michel Sleiman", code = "LBNGOV", country = "LBN",
         role { "Lebanese President", from = "2008-05-25", to = "2014-05-24" } }
person { "Michel Aoun", code = "LBNGOV", country = "LBN", ambiguous = "Aoun",
         role { "Lebanese President", from = "2016-10-31", to = "2022-10-30" } }
person { "Joseph Aoun", code = "LBNGOV", country = "LBN", ambiguous = "Aoun",
         role { "Lebanese President", from = "2025-01-09" } }
person { "Rafik Hariri", "Rafiq Hariri", "Rafik al-Hariri", code = "LBNGOV", country = "LBN",
         role { "Lebanese Prime Minister", from = "1992-10", to = "1998-12" },
         role { "Lebanese Prime Minister", from = "2000-10", to = "2004-10" } }
person { "Saad Hariri", "Saad al-Hariri", code = "LBNGOV", country = "LBN",
         role { "Lebanese Prime Minister", from = "2009-11", to = "2011-06" },
         role { "Lebanese Prime Minister", from = "2016-12", to = "2020-01" } }
person { "Fouad Siniora", "Fuad Siniora", code = "LBNGOV", country = "LBN",
         role { "Lebanese Prime Minister", from = "2005-07", to = "2009-11" } }
person { "Najib Mikati", code = "LBNGOV", country = "LBN",
         role { "Lebanese Prime Minister", from = "2011-06", to = "2014-02" },
         role { "Lebanese Prime Minister", from = "2021-09", to = "2025-02" } }
person { "Tammam Salam", code = "LBNGOV", country = "LBN", ambiguous = "Salam",
         role { "Lebanese Prime Minister", from = "2014-02", to = "2016-12" } }
person { "Nawaf Salam", code = "LBNGOV", country = "LBN", ambiguous = "Salam",
         role { "Lebanese Prime Minister", from = "2025-02" } }
person { "Hassan Diab", code = "LBNGOV", country = "LBN",
         role { "Lebanese Prime Minister", from = "2020-01", to = "2021-09" } }
person { "Nabih Berri", code = "LBNGOV", country = "LBN",
         role { "Lebanese Speaker of Parliament", from = "1992-10" } }
person { "Gebran Bassil", code = "LBNGOV", country = "LBN",
         role { "Lebanese Foreign Minister", from = "2014-02", to = "2020-01" } }
person { "Hassan Nasrallah", code = "LBNGOV", country = "LBN",
         role { "secretary-general of Hezbollah", from = "1992-02", to = "2024-09-27" } }
person { "Naim Qassem", code = "LBNGOV", country = "LBN",
         role { "secretary-general of Hezbollah", from = "2024-10" } }
person { "Walid Jumblatt", code = "LBNGOV", country = "LBN",
         role { "leader of the Progressive Socialist Party", from = "1977", to = "2023" } }
person { "Samir Geagea", code = "LBNGOV", country = "LBN",
         role { "leader of the Lebanese Forces" } }
person { "Samir Kassir", code = "LBNMED", country = "LBN",
         role { "Lebanese journalist", to = "2005-06-02" } }
person { "Bashir Gemayel", code = "LBNGOV", country = "LBN", ambiguous = "Gemayel",
         role { "Lebanese President-elect", from = "1982-08", to = "1982-09-14" } }

-- Jordanian

person { "Abdullah II", "Abdullah II of Jordan", "King Abdullah II", code = "JORGOV", country = "JOR", short = false,
         role { "Jordanian King", from = "1999-02-07" } }
person { "Nasser Judeh", "Naser Judeh", "Nasser Joudeh", code = "JORGOV", country = "JOR",
         role { "Jordanian Foreign Minister", from = "2009-02", to = "2017-01" } }
person { "Ayman Safadi", "Ayman al-Safadi", code = "JORGOV", country = "JOR",
         role { "Jordanian Foreign Minister", from = "2017-01" } }

-- Qatari

person { "Hamad bin Khalifa Al Thani", "Hamad bin Khalifa", code = "QATGOV", country = "QAT", short = false,
         role { "Qatari Emir", from = "1995-06-27", to = "2013-06-25" } }
person { "Tamim bin Hamad Al Thani", "Tamim bin Hamad", code = "QATGOV", country = "QAT", short = false,
         role { "Qatari Emir", from = "2013-06-25" } }
person { "Hamad bin Jassim", "Hamad bin Jassim Al Thani", "Hamad bin Jassem", code = "QATGOV", country = "QAT", short = false,
         role { "Qatari Prime Minister", from = "2007-04", to = "2013-06" },
         role { "Qatari Foreign Minister", from = "1992", to = "2013-06" } }
person { "Khalid al-Attiyah", "Khalid bin Mohammad al-Attiyah", "Khaled al-Attiyah", code = "QATGOV", country = "QAT",
         role { "Qatari Foreign Minister", from = "2013-06", to = "2016-01" } }
person { "Mohammed bin Abdulrahman Al Thani", "Mohammed bin Abdulrahman", code = "QATGOV", country = "QAT", short = false,
         role { "Qatari Foreign Minister", from = "2016-01" } }

-- Emirati

person { "Mohammed bin Zayed", "Mohamed bin Zayed", "Mohammed bin Zayed Al Nahyan", code = "AREGOV", country = "ARE", acronym = "MBZ", short = false,
         role { "Emirati Crown Prince of Abu Dhabi", from = "2004-11", to = "2022-05-13" },
         role { "Emirati President", from = "2022-05-14" } }
person { "Khalifa bin Zayed", "Khalifa bin Zayed Al Nahyan", code = "AREGOV", country = "ARE", short = false,
         role { "Emirati President", from = "2004-11-03", to = "2022-05-13" } }
person { "Abdullah bin Zayed", "Abdullah bin Zayed Al Nahyan", code = "AREGOV", country = "ARE", short = false,
         role { "Emirati Foreign Minister", from = "2006-02" } }

-- Ukrainian

person { "Leonid Kuchma", code = "UKRGOV", country = "UKR",
         role { "Ukrainian President", from = "1994-07-19", to = "2005-01-23" } }
person { "Viktor Yushchenko", "Victor Yushchenko", code = "UKRGOV", country = "UKR",
         role { "Ukrainian President", from = "2005-01-23", to = "2010-02-25" } }
person { "Viktor Yanukovych", "Viktor Yanukovich", code = "UKRGOV", country = "UKR",
         role { "Ukrainian President", from = "2010-02-25", to = "2014-02-22" } }
person { "Oleksandr Turchynov", code = "UKRGOV", country = "UKR",
         role { "Ukrainian acting President", from = "2014-02-23", to = "2014-06-07" } }
person { "Petro Poroshenko", code = "UKRGOV", country = "UKR",
         role { "Ukrainian President", from = "2014-06-07", to = "2019-05-20" } }
person { "Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy", "Vladimir Zelensky", "Vladimir Zelenskiy", code = "UKRGOV", country = "UKR",
         role { "Ukrainian President", from = "2019-05-20" } }
person { "Yulia Tymoshenko", "Yuliya Tymoshenko", code = "UKRGOV", country = "UKR",
         role { "Ukrainian Prime Minister", from = "2007-12-18", to = "2010-03" } }
person { "Arseniy Yatsenyuk", "Arseny Yatseniuk", "Arseniy Yatseniuk", code = "UKRGOV", country = "UKR",
         role { "Ukrainian Prime Minister", from = "2014-02-27", to = "2016-04-14" } }
person { "Volodymyr Groysman", code = "UKRGOV", country = "UKR",
         role { "Ukrainian Prime Minister", from = "2016-04-14", to = "2019-08-29" } }
person { "Denys Shmyhal", code = "UKRGOV", country = "UKR",
         role { "Ukrainian Prime Minister", from = "2020-03-04", to = "2025-07" } }
person { "Yulia Svyrydenko", code = "UKRGOV", country = "UKR",
         role { "Ukrainian Prime Minister", from = "2025-07" } }
person { "Pavlo Klimkin", code = "UKRGOV", country = "UKR",
         role { "Ukrainian Foreign Minister", from = "2014-06-19", to = "2019-08-29" } }
person { "Dmytro Kuleba", code = "UKRGOV", country = "UKR",
         role { "Ukrainian Foreign Minister", from = "2020-03-04", to = "2024-09" } }
person { "Andrii Sybiha", "Andriy Sybiha", code = "UKRGOV", country = "UKR",
         role { "Ukrainian Foreign Minister", from = "2024-09" } }
person { "Oleksii Reznikov", "Oleksiy Reznikov", code = "UKRGOV", country = "UKR",
         role { "Ukrainian Defence Minister", from = "2021-11-04", to = "2023-09" } }
person { "Rustem Umerov", code = "UKRGOV", country = "UKR",
         role { "Ukrainian Defence Minister", from = "2023-09-06", to = "2025-07" } }
person { "Valerii Zaluzhnyi", "Valeriy Zaluzhny", "Valery Zaluzhny", code = "UKRGOV", country = "UKR",
         role { "Ukrainian Commander-in-Chief", from = "2021-07-27", to = "2024-02-08" } }
person { "Oleksandr Syrskyi", "Oleksandr Syrsky", code = "UKRGOV", country = "UKR",
         role { "Ukrainian Commander-in-Chief", from = "2024-02-08" } }
person { "Andriy Yermak", "Andrii Yermak", code = "UKRGOV", country = "UKR",
         role { "head of the presidential office", from = "2020-02", to = "2025-11" } }
person { "Serhiy Haidai", "Serhii Haidai", code = "UKRGOV", country = "UKR",
         role { "Ukrainian governor of Luhansk", from = "2019-10", to = "2023-03" } }

-- Afghan

person { "Hamid Karzai", code = "AFGGOV", country = "AFG",
         role { "Afghan President", from = "2001-12-22", to = "2014-09-29" } }
person { "Ashraf Ghani", code = "AFGGOV", country = "AFG",
         role { "Afghan President", from = "2014-09-29", to = "2021-08-15" } }
person { "Abdullah Abdullah", code = "AFGGOV", country = "AFG", short = false,
         role { "Afghan Chief Executive", from = "2014-09-29", to = "2020-03" } }
person { "Haibatullah Akhundzada", "Hibatullah Akhundzada", code = "AFGREB", country = "AFG",
         role { "supreme leader of the Taliban", from = "2016-05" } }
person { "Mullah Omar", "Mohammed Omar", "Mullah Mohammad Omar", code = "AFGREB", country = "AFG", short = false,
         role { "leader of the Taliban", from = "1994", to = "2013-04" } }
person { "Abdul Ghani Baradar", "Mullah Baradar", code = "AFGREB", country = "AFG",
         role { "deputy leader of the Taliban" } }
person { "Ahmad Shah Massoud", "Ahmed Shah Massoud", code = "AFGGOV", country = "AFG", ambiguous = "Massoud",
         role { "leader of the Northern Alliance", to = "2001-09-09" } }
person { "Burhanuddin Rabbani", code = "AFGGOV", country = "AFG",
         role { "Afghan President", from = "1992-06", to = "1996-09" },
         role { "Afghan chairman of the High Peace Council", from = "2010", to = "2011-09-20" } }
person { "Gulbuddin Hekmatyar", code = "AFGGOV", country = "AFG",
         role { "leader of Hezb-e-Islami", from = "1976" } }
person { "Abdul Rashid Dostum", code = "AFGGOV", country = "AFG",
         role { "Afghan Vice President", from = "2014-09", to = "2020-02" } }
person { "Akhtar Mansour", "Mullah Akhtar Mansour", "Akhtar Mohammad Mansour", code = "AFGREB", country = "AFG", short = false,
         role { "leader of the Taliban", from = "2015-07", to = "2016-05-21" } }
person { "Sirajuddin Haqqani", code = "AFGREB", country = "AFG", ambiguous = "Haqqani",
         role { "leader of the Haqqani network" } }

-- Pakistani

person { "Pervez Musharraf", code = "PAKGOV", country = "PAK",
         role { "Pakistani President", from = "2001-06-20", to = "2008-08-18" } }
person { "Asif Ali Zardari", code = "PAKGOV", country = "PAK",
         role { "Pakistani President", from = "2008-09-09", to = "2013-09-08" },
         role { "Pakistani President", from = "2024-03-10" } }
person { "Nawaz Sharif", code = "PAKGOV", country = "PAK", ambiguous = "Sharif",
         role { "Pakistani Prime Minister", from = "2013-06-05", to = "2017-07-28" } }
person { "Imran Khan", code = "PAKGOV", country = "PAK", ambiguous = "Khan",
         role { "Pakistani Prime Minister", from = "2018-08-18", to = "2022-04-10" } }
person { "Shehbaz Sharif", "Shahbaz Sharif", code = "PAKGOV", country = "PAK", ambiguous = "Sharif",
         role { "Pakistani Prime Minister", from = "2022-04-11", to = "2023-08" },
         role { "Pakistani Prime Minister", from = "2024-03" } }
person { "Benazir Bhutto", code = "PAKGOV", country = "PAK",
         role { "Pakistani Prime Minister", from = "1993-10", to = "1996-11" } }
person { "Shaukat Aziz", code = "PAKGOV", country = "PAK", ambiguous = "Aziz",
         role { "Pakistani Prime Minister", from = "2004-08-28", to = "2007-11-15" } }
person { "Yousaf Raza Gilani", "Yousuf Raza Gilani", code = "PAKGOV", country = "PAK",
         role { "Pakistani Prime Minister", from = "2008-03-25", to = "2012-06" } }
person { "Iftikhar Chaudhry", "Iftikhar Muhammad Chaudhry", code = "PAKGOV", country = "PAK", ambiguous = "Chaudhry",
         role { "Pakistani Chief Justice", from = "2005-06", to = "2013-12" } }
person { "Ashfaq Parvez Kayani", code = "PAKGOV", country = "PAK",
         role { "Pakistani Chief of Army Staff", from = "2007-11", to = "2013-11" } }
person { "Asim Munir", code = "PAKGOV", country = "PAK", ambiguous = "Munir",
         role { "Pakistani Chief of Army Staff", from = "2022-11-29" } }
person { "Baitullah Mehsud", code = "PAKREB", country = "PAK", ambiguous = "Mehsud",
         role { "leader of the Pakistani Taliban", from = "2007-12", to = "2009-08-05" } }

-- Indian

person { "Atal Bihari Vajpayee", code = "INDGOV", country = "IND",
         role { "Indian Prime Minister", from = "1998-03-19", to = "2004-05-22" } }
person { "Manmohan Singh", code = "INDGOV", country = "IND", ambiguous = "Singh",
         role { "Indian Prime Minister", from = "2004-05-22", to = "2014-05-26" } }
person { "Narendra Modi", code = "INDGOV", country = "IND",
         role { "Indian Prime Minister", from = "2014-05-26" } }
person { "Subrahmanyam Jaishankar", "S. Jaishankar", code = "INDGOV", country = "IND",
         role { "Indian External Affairs Minister", from = "2019-05-30" } }

-- Japanese

person { "Junichiro Koizumi", code = "JPNGOV", country = "JPN",
         role { "Japanese Prime Minister", from = "2001-04-26", to = "2006-09-26" } }
person { "Shinzo Abe", "Shinzō Abe", code = "JPNGOV", country = "JPN",
         role { "Japanese Prime Minister", from = "2006-09-26", to = "2007-09-26" },
         role { "Japanese Prime Minister", from = "2012-12-26", to = "2020-09-16" } }
person { "Yoshihide Suga", code = "JPNGOV", country = "JPN",
         role { "Japanese Prime Minister", from = "2020-09-16", to = "2021-10-04" } }
person { "Fumio Kishida", code = "JPNGOV", country = "JPN",
         role { "Japanese Prime Minister", from = "2021-10-04", to = "2024-10-01" } }
person { "Shigeru Ishiba", code = "JPNGOV", country = "JPN",
         role { "Japanese Prime Minister", from = "2024-10-01", to = "2025-10-21" } }
person { "Sanae Takaichi", code = "JPNGOV", country = "JPN",
         role { "Japanese Prime Minister", from = "2025-10-21" } }
person { "Taro Aso", code = "JPNGOV", country = "JPN", ambiguous = "Aso",
         role { "Japanese Prime Minister", from = "2008-09-24", to = "2009-09-16" } }
person { "Yasuo Fukuda", code = "JPNGOV", country = "JPN", ambiguous = "Fukuda",
         role { "Japanese Prime Minister", from = "2007-09-26", to = "2008-09-24" } }
person { "Yukio Hatoyama", code = "JPNGOV", country = "JPN",
         role { "Japanese Prime Minister", from = "2009-09-16", to = "2010-06-08" } }
person { "Naoto Kan", code = "JPNGOV", country = "JPN", short = false,
         role { "Japanese Prime Minister", from = "2010-06-08", to = "2011-09-02" } }
person { "Yoshihiko Noda", code = "JPNGOV", country = "JPN", ambiguous = "Noda",
         role { "Japanese Prime Minister", from = "2011-09-02", to = "2012-12-26" } }

-- North Korean

person { "Kim Jong-il", "Kim Jong Il", code = "PRKGOV", country = "PRK", short = false,
         role { "North Korean Supreme Leader", from = "1994-07-08", to = "2011-12-17" } }
person { "Kim Jong-un", "Kim Jong Un", code = "PRKGOV", country = "PRK", short = "Kim", ambiguous = "Kim",
         role { "North Korean Supreme Leader", from = "2011-12-17" } }
person { "Choe Son-hui", code = "PRKGOV", country = "PRK", short = false,
         role { "North Korean Foreign Minister", from = "2022-06" } }
person { "Kim Yo-jong", code = "PRKGOV", country = "PRK", short = false }

-- South Korean

person { "Roh Moo-hyun", code = "KORGOV", country = "KOR", short = "Roh", ambiguous = "Roh",
         role { "South Korean President", from = "2003-02-25", to = "2008-02-25" } }
person { "Lee Myung-bak", code = "KORGOV", country = "KOR", short = "Lee", ambiguous = "Lee",
         role { "South Korean President", from = "2008-02-25", to = "2013-02-25" } }
person { "Park Geun-hye", code = "KORGOV", country = "KOR", short = "Park", ambiguous = "Park",
         role { "South Korean President", from = "2013-02-25", to = "2017-03-10" } }
person { "Moon Jae-in", code = "KORGOV", country = "KOR", short = "Moon", ambiguous = "Moon",
         role { "South Korean President", from = "2017-05-10", to = "2022-05-10" } }
person { "Yoon Suk-yeol", "Yoon Suk Yeol", code = "KORGOV", country = "KOR", short = "Yoon",
         role { "South Korean President", from = "2022-05-10", to = "2025-04-04" } }
person { "Lee Jae-myung", "Lee Jae Myung", code = "KORGOV", country = "KOR", short = false,
         role { "South Korean President", from = "2025-06-04" } }
person { "Kim Dae-jung", code = "KORGOV", country = "KOR", short = false,
         role { "South Korean President", from = "1998-02-25", to = "2003-02-25" } }

-- Libyan

person { "Muammar Gaddafi", "Moammar Gadhafi", "Muammar Qaddafi", "Muammar al-Gaddafi", "Moammar Gaddafi", "Muammar Kadhafi", code = "LBYGOV", country = "LBY",
         role { "Libyan leader", from = "1969-09-01", to = "2011-10-20" } }
person { "Saif al-Islam Gaddafi", "Seif al-Islam Gaddafi", code = "LBYGOV", country = "LBY", short = false }
person { "Khalifa Haftar", "Khalifa Hifter", code = "LBYREB", country = "LBY",
         role { "commander of the Libyan National Army", from = "2015" } }
person { "Fayez al-Sarraj", "Fayez Sarraj", "Fayez Serraj", "Fayez al-Serraj", code = "LBYGOV", country = "LBY",
         role { "Libyan Prime Minister", from = "2016-03", to = "2021-03" } }
person { "Abdul Hamid Dbeibah", "Abdulhamid Dbeibah", "Abdul Hamid al-Dbeibah", code = "LBYGOV", country = "LBY",
         role { "Libyan Prime Minister", from = "2021-03" } }
person { "Aguila Saleh", "Aguila Saleh Issa", code = "LBYGOV", country = "LBY", short = false,
         role { "Libyan Speaker of the House of Representatives", from = "2014-08" } }
person { "Mahmoud Jibril", code = "LBYGOV", country = "LBY",
         role { "Libyan Prime Minister", from = "2011-03", to = "2011-10" } }
person { "Ali Zeidan", code = "LBYGOV", country = "LBY",
         role { "Libyan Prime Minister", from = "2012-11", to = "2014-03" } }

-- Yemeni

person { "Ali Abdullah Saleh", code = "YEMGOV", country = "YEM", ambiguous = "Saleh",
         role { "Yemeni President", from = "1978-07", to = "2012-02-27" } }
person { "Abd-Rabbu Mansour Hadi", "Abdrabbuh Mansur Hadi", "Abed Rabbo Mansour Hadi", "Abdu Rabu Mansour Hadi", code = "YEMGOV", country = "YEM", short = { "Hadi", "Mansour Hadi" },
         role { "Yemeni President", from = "2012-02-27", to = "2022-04-07" } }
person { "Rashad al-Alimi", code = "YEMGOV", country = "YEM",
         role { "Yemeni chairman of the Presidential Leadership Council", from = "2022-04-07" } }
person { "Abdul-Malik al-Houthi", "Abdul Malik al-Houthi", "Abdulmalik al-Houthi", "Abdel-Malek al-Houthi", code = "YEMREB", country = "YEM", short = "al-Houthi",
         role { "leader of the Houthis", from = "2004" } }
person { "Khaled Bahah", code = "YEMGOV", country = "YEM",
         role { "Yemeni Prime Minister", from = "2014-10", to = "2016-04" } }
person { "Abdul-Majid al-Zindani", code = "YEMREL", country = "YEM",
         role { "Yemeni cleric" } }
person { "Mahdi al-Mashat", code = "YEMREB", country = "YEM",
         role { "Yemeni chairman of the Supreme Political Council", from = "2018-04" } }
person { "Mohammed Abdul-Salam", "Mohammed Abdulsalam", "Mohamed Abdulsalam", code = "YEMREB", country = "YEM", short = { "Abdul-Salam", "Abdulsalam" },
         role { "Yemeni spokesman for the Houthis" } }
person { "Yahya Saree", "Yahya Sarea", code = "YEMREB", country = "YEM",
         role { "Yemeni military spokesman for the Houthis" } }
person { "Aidarous al-Zubaidi", "Aidarus al-Zoubaidi", code = "YEMGOV", country = "YEM",
         role { "Yemeni president of the Southern Transitional Council", from = "2017-05" } }
person { "Ahmed Awad bin Mubarak", code = "YEMGOV", country = "YEM", short = "bin Mubarak",
         role { "Yemeni Foreign Minister", from = "2020-12", to = "2024-02" } }

-- Sudanese

person { "Omar al-Bashir", "Omar Hassan al-Bashir", "Omar Bashir", "Omar el-Bashir", code = "SDNGOV", country = "SDN",
         role { "Sudanese President", from = "1989-06-30", to = "2019-04-11" } }
person { "Abdel Fattah al-Burhan", "Abdel-Fattah al-Burhan", "Abdel Fattah Burhan", code = "SDNGOV", country = "SDN", ambiguous = "Burhan",
         role { "Sudanese chairman of the Sovereignty Council", from = "2019-08" } }
person { "Mohamed Hamdan Dagalo", "Mohammed Hamdan Dagalo", "Hemedti", "Hemeti", code = "SDNGOV", country = "SDN", short = "Dagalo",
         role { "commander of the Rapid Support Forces", from = "2013" } }
person { "Abdalla Hamdok", "Abdallah Hamdok", code = "SDNGOV", country = "SDN",
         role { "Sudanese Prime Minister", from = "2019-08-21", to = "2022-01-02" } }
person { "John Garang", "John Garang de Mabior", code = "SDNREB", country = "SDN",
         role { "leader of the SPLM", from = "1983", to = "2005-07-30" } }
person { "Ali Osman Taha", "Ali Osman Mohamed Taha", code = "SDNGOV", country = "SDN", short = "Taha", ambiguous = "Taha",
         role { "Sudanese Vice President", from = "1998", to = "2013-12" } }
person { "Hassan al-Turabi", code = "SDNGOV", country = "SDN",
         role { "Sudanese Islamist leader", to = "2016-03-05" } }
person { "Minni Minnawi", "Minni Arko Minnawi", code = "SDNREB", country = "SDN",
         role { "leader of the Sudan Liberation Movement" } }
person { "Khalil Ibrahim", code = "SDNREB", country = "SDN", short = false,
         role { "leader of the Justice and Equality Movement", to = "2011-12" } }
person { "Abdel Wahid al-Nur", "Abdel Wahid Mohamed al-Nur", code = "SDNREB", country = "SDN", short = false,
         role { "leader of the Sudan Liberation Movement" } }

-- South Sudanese

person { "Salva Kiir", "Salva Kiir Mayardit", code = "SSDGOV", country = "SSD",
         role { "South Sudanese President", from = "2011-07-09" } }
person { "Riek Machar", code = "SSDGOV", country = "SSD",
         role { "South Sudanese Vice President", from = "2011-07-09", to = "2013-07" } }
person { "Taban Deng Gai", code = "SSDGOV", country = "SSD", short = false,
         role { "South Sudanese Vice President", from = "2016-07", to = "2020-02" } }

-- Ethiopian

person { "Meles Zenawi", code = "ETHGOV", country = "ETH", short = "Meles",
         role { "Ethiopian Prime Minister", from = "1995-08", to = "2012-08-20" } }
person { "Hailemariam Desalegn", code = "ETHGOV", country = "ETH", short = "Hailemariam",
         role { "Ethiopian Prime Minister", from = "2012-08", to = "2018-04-02" } }
person { "Abiy Ahmed", "Abiy Ahmed Ali", code = "ETHGOV", country = "ETH", short = "Abiy",
         role { "Ethiopian Prime Minister", from = "2018-04-02" } }
person { "Debretsion Gebremichael", code = "ETHGOV", country = "ETH",
         role { "leader of the Tigray People's Liberation Front", from = "2017" } }
person { "Getachew Reda", code = "ETHGOV", country = "ETH",
         role { "Ethiopian president of the Tigray Interim Regional Administration", from = "2023-03", to = "2025" } }

-- Eritrean

person { "Isaias Afwerki", "Isaias Afewerki", code = "ERIGOV", country = "ERI", short = "Isaias", ambiguous = "Isaias",
         role { "Eritrean President", from = "1993-05-24" } }

-- Somali

person { "Sharif Sheikh Ahmed", "Sheikh Sharif Sheikh Ahmed", code = "SOMGOV", country = "SOM", short = false,
         role { "Somali President", from = "2009-01-31", to = "2012-08" } }
person { "Hassan Sheikh Mohamud", "Hassan Sheikh Mohamoud", code = "SOMGOV", country = "SOM", short = false,
         role { "Somali President", from = "2012-09-16", to = "2017-02-16" },
         role { "Somali President", from = "2022-05-23" } }
person { "Mohamed Abdullahi Mohamed", "Mohamed Abdullahi Farmajo", "Mohamed Farmajo", code = "SOMGOV", country = "SOM", short = "Farmajo",
         role { "Somali President", from = "2017-02-16", to = "2022-05-23" } }
person { "Abdullahi Yusuf", "Abdullahi Yusuf Ahmed", code = "SOMGOV", country = "SOM", ambiguous = { "Yusuf", "Ahmed" },
         role { "Somali President", from = "2004-10", to = "2008-12-29" } }
person { "Siad Barre", "Mohamed Siad Barre", code = "SOMGOV", country = "SOM",
         role { "Somali President", from = "1969", to = "1991-01-26" } }
person { "Ali Mohamed Gedi", "Ali Mohammed Ghedi", code = "SOMGOV", country = "SOM",
         role { "Somali Prime Minister", from = "2004-11", to = "2007-10" } }
person { "Ahmed Abdi Godane", code = "SOMREB", country = "SOM",
         role { "leader of al-Shabaab", from = "2007", to = "2014-09-01" } }

-- Malian

person { "Amadou Toumani Touré", code = "MLIGOV", country = "MLI",
         role { "Malian President", from = "2002-06-08", to = "2012-03-22" } }
person { "Ibrahim Boubacar Keïta", "Ibrahim Boubacar Keita", code = "MLIGOV", country = "MLI",
         role { "Malian President", from = "2013-09-04", to = "2020-08-18" } }
person { "Assimi Goïta", "Assimi Goita", code = "MLIGOV", country = "MLI",
         role { "leader of the junta", from = "2020-08" } }

-- Nigerian

person { "Olusegun Obasanjo", code = "NGAGOV", country = "NGA",
         role { "Nigerian President", from = "1999-05-29", to = "2007-05-29" } }
person { "Goodluck Jonathan", code = "NGAGOV", country = "NGA", ambiguous = "Jonathan",
         role { "Nigerian President", from = "2010-05-05", to = "2015-05-29" } }
person { "Muhammadu Buhari", code = "NGAGOV", country = "NGA",
         role { "Nigerian President", from = "2015-05-29", to = "2023-05-29" } }
person { "Bola Tinubu", code = "NGAGOV", country = "NGA",
         role { "Nigerian President", from = "2023-05-29" } }
person { "Abubakar Shekau", code = "NGAREB", country = "NGA",
         role { "leader of Boko Haram", from = "2009", to = "2021-05" } }
person { "Umaru Musa Yar'Adua", "Umaru Yar'Adua", code = "NGAGOV", country = "NGA",
         role { "Nigerian President", from = "2007-05-29", to = "2010-05-05" } }
person { "Sani Abacha", code = "NGAGOV", country = "NGA",
         role { "head of state", from = "1993-11", to = "1998-06-08" } }
person { "Atiku Abubakar", code = "NGAGOV", country = "NGA", short = "Atiku", ambiguous = "Atiku",
         role { "Nigerian Vice President", from = "1999-05", to = "2007-05" } }

-- South African

person { "Nelson Mandela", code = "ZAFGOV", country = "ZAF",
         role { "South African President", from = "1994-05-10", to = "1999-06-14" } }
person { "Thabo Mbeki", code = "ZAFGOV", country = "ZAF",
         role { "South African President", from = "1999-06-14", to = "2008-09-24" } }
person { "Jacob Zuma", code = "ZAFGOV", country = "ZAF",
         role { "South African President", from = "2009-05-09", to = "2018-02-14" } }
person { "Cyril Ramaphosa", code = "ZAFGOV", country = "ZAF",
         role { "South African President", from = "2018-02-15" } }
person { "Desmond Tutu", code = "ZAFGOV", country = "ZAF",
         role { "South African Archbishop of Cape Town", from = "1986", to = "1996" } }
person { "F.W. de Klerk", "Frederik Willem de Klerk", code = "ZAFGOV", country = "ZAF",
         role { "South African President", from = "1989-08", to = "1994-05" } }
person { "Naledi Pandor", code = "ZAFGOV", country = "ZAF",
         role { "South African International Relations Minister", from = "2019-05", to = "2024-06" } }

-- Zimbabwean

person { "Robert Mugabe", code = "ZWEGOV", country = "ZWE",
         role { "Zimbabwean President", from = "1987-12-31", to = "2017-11-21" } }
person { "Emmerson Mnangagwa", code = "ZWEGOV", country = "ZWE",
         role { "Zimbabwean President", from = "2017-11-24" } }
person { "Morgan Tsvangirai", code = "ZWEGOV", country = "ZWE",
         role { "Zimbabwean Prime Minister", from = "2009-02-11", to = "2013-09" } }

-- Congolese

person { "Joseph Kabila", code = "CODGOV", country = "COD",
         role { "Congolese President", from = "2001-01", to = "2019-01-24" } }
person { "Félix Tshisekedi", "Felix Tshisekedi", code = "CODGOV", country = "COD",
         role { "Congolese President", from = "2019-01-24" } }
person { "Denis Sassou Nguesso", "Denis Sassou-Nguesso", code = "COGGOV", country = "COG", short = "Sassou Nguesso",
         role { "President of the Republic of the Congo", from = "1997-10" } }
person { "Laurent Kabila", "Laurent-Désiré Kabila", code = "CODGOV", country = "COD", short = false,
         role { "Congolese President", from = "1997-05", to = "2001-01-16" } }
person { "Jean-Pierre Bemba", code = "CODGOV", country = "COD",
         role { "Congolese Vice President", from = "2003-07", to = "2006-12" } }
person { "Laurent Nkunda", code = "CODREB", country = "COD",
         role { "leader of the CNDP", from = "2006", to = "2009-01" } }
person { "Corneille Nangaa", code = "CODREB", country = "COD",
         role { "leader of the Congo River Alliance", from = "2023-12" } }
person { "Bertrand Bisimwa", code = "CODREB", country = "COD",
         role { "Congolese president of the M23", from = "2013" } }

-- Rwandan

person { "Paul Kagame", code = "RWAGOV", country = "RWA",
         role { "Rwandan President", from = "2000-04-22" } }

-- Ugandan

person { "Yoweri Museveni", code = "UGAGOV", country = "UGA",
         role { "Ugandan President", from = "1986-01-29" } }
person { "Joseph Kony", code = "UGAREB", country = "UGA",
         role { "leader of the Lord's Resistance Army", from = "1987" } }
person { "Kizza Besigye", code = "UGAOPP", country = "UGA",
         role { "Ugandan opposition leader" } }
person { "Bobi Wine", code = "UGAOPP", country = "UGA", short = false,
         role { "Ugandan opposition leader" } }

-- Kenyan

person { "Mwai Kibaki", code = "KENGOV", country = "KEN",
         role { "Kenyan President", from = "2002-12-30", to = "2013-04-09" } }
person { "Uhuru Kenyatta", code = "KENGOV", country = "KEN",
         role { "Kenyan President", from = "2013-04-09", to = "2022-09-13" } }
person { "William Ruto", code = "KENGOV", country = "KEN",
         role { "Kenyan President", from = "2022-09-13" } }
person { "Raila Odinga", code = "KENGOV", country = "KEN",
         role { "Kenyan Prime Minister", from = "2008-04-17", to = "2013-04-09" } }

-- Tunisian

person { "Zine el-Abidine Ben Ali", "Zine al-Abidine Ben Ali", code = "TUNGOV", country = "TUN", short = "Ben Ali",
         role { "Tunisian President", from = "1987-11-07", to = "2011-01-14" } }
person { "Beji Caid Essebsi", code = "TUNGOV", country = "TUN",
         role { "Tunisian President", from = "2014-12-31", to = "2019-07-25" } }
person { "Kais Saied", code = "TUNGOV", country = "TUN",
         role { "Tunisian President", from = "2019-10-23" } }
person { "Moncef Marzouki", code = "TUNGOV", country = "TUN",
         role { "Tunisian President", from = "2011-12", to = "2014-12-31" } }
person { "Rached Ghannouchi", "Rashid Ghannouchi", code = "TUNGOV", country = "TUN",
         role { "leader of Ennahda" } }

-- Algerian

person { "Abdelaziz Bouteflika", code = "DZAGOV", country = "DZA",
         role { "Algerian President", from = "1999-04-27", to = "2019-04-02" } }
person { "Abdelmadjid Tebboune", code = "DZAGOV", country = "DZA",
         role { "Algerian President", from = "2019-12-19" } }

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
