-- test
person { "Sergey Lavrov", "Sergei Lavrov", code = "RUSGOV", role { "Russian Foreign Minister", from = "2004-03-09" } }
armed_group { "Islamic State", acronym = {"IS", "ISIS"}, former={{"X Y", to="2014"}} }
country { "Russia", "Russian Federation", id="RUS", iso="RU", code="RUS", adjective="Russian", people={"Russian","Russians"}, capital={"Moscow", lat=55.75, lon=37.62, population=12000000}, metonym="the Kremlin" }
