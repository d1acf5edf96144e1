/*
 * One line a name: its usual spelling in English, then others that Arabic, Persian, Turkish,
 * Russian, Ukrainian and Serbian news bring, by system of transliteration (BGN/PCGN, ISO 9, French,
 * German) or habit. What letter rules (name.c) take as equal already need not stand here. Names
 * that are cognates but not one name (Vladimir, Volodymyr) are kept apart.
 */
#include "store/given.h"

static const char *const lines[] = {
	"mohammed muhammad mohamed mohammad mohamad muhamad muhammed muhamed mohamet mehmed mohd",
	"ahmed ahmad ahmet achmed achmad",
	"khaled khalid haled chaled",
	"salim salem saleem selim",
	"hussein hussain hossein husayn hussayn houssein hoceine huseyin hoseyn husein",
	"hassan hasan hassane",
	"yousef yusuf youssef yousuf yusef youcef yousif",
	"abdullah abdallah abdulla abdellah abdoullah",
	"abdul abdel abd abdal abdoul",
	"rahman rehman rahmane",
	"omar umar omer oumar",
	"osama usama oussama ousama",
	"othman osman uthman ottman",
	"ibrahim ebrahim brahim ibraheem",
	"ismail esmail ismael ismaeel",
	"mahmoud mahmud mahmood mehmood",
	"mustafa mostafa moustafa mustapha moustapha",
	"saleh salih",
	"saeed said",
	"walid waleed oualid",
	"rashid rasheed rachid rached",
	"karim kareem",
	"majid majeed madjid maged",
	"nasser nasir naser",
	"tariq tarek tareq tarik",
	"bashir basheer bachir",
	"faisal faysal feisal faycal",
	"jamal gamal djamal cemal",
	"qasim qassem qasem kassem kasim ghassem kacem",
	"suleiman sulaiman soleiman suleyman sulayman slimane",
	"yasser yasir",
	"ziad ziyad zyad",
	"riyad riad riyadh",
	"haidar haider haydar hayder",
	"jaafar jafar gaafar djaafar",
	"mahdi mehdi",
	"sergei sergey sergej serguei sergiy",
	"alexander aleksandr alexandr aleksander",
	"alexei aleksei alexey aleksey alexej",
	"dmitry dmitri dmitriy dimitri dmitrij",
	"yevgeny evgeny yevgeni evgeni evgeniy jewgeni evgenij",
	"mikhail mihail michail",
	"nikolai nikolay nicolai nikolaj",
	"andrei andrey andrej andriy",
	"yuri yury yuriy iouri juri jurij",
	"vitaly vitali vitaliy vitalij",
	"gennady gennadi gennadiy gennadij",
	"valery valeri valeriy valerij",
	"anatoly anatoli anatoliy anatolij",
	"arkady arkadi arkadiy",
	"georgy georgi georgiy georgij",
	"grigory grigori grigoriy",
	"vasily vasili vassili wassili vasiliy",
	"ekaterina yekaterina jekaterina",
	"elena yelena jelena",
	"oleksandr olexandr",
};

struct span given_name(struct span word)
{
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		struct span rest = span_of(lines[i]), first = {0}, spelling;
		while (span_split(&rest, ' ', &spelling)) {
			first = first.at ? first : spelling;
			if (span_equal(spelling, word))
				return first;
		}
	}
	return word;
}
