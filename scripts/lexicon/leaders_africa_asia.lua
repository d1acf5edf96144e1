-- Those who speak for states, 2000-2026: the Middle East, Africa, most of Asia, Ukraine.
--
-- Sources and rules: as in leaders.lua. Facts only.

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
