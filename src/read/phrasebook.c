/*
 * Phrases are kept in a map from their text to the lists they stand in, one byte a place. A run of
 * words is looked up when a phrase so long begins with its first word.
 *
 * The lists were written down from the leavings of a few hundred news pages of many outlets; they
 * hold what is said on many, nothing that is one outlet's own.
 */
#include "read/phrasebook.h"

#include "base/error.h"
#include "base/map.h"
#include "base/mem.h"
#include "base/utf8.h"

enum place { PLACE_WHOLE, PLACE_START, PLACE_END, PLACE_ANY };

/* most: words in a line up to which the phrase says something about it. */
static const struct list {
	enum leaving leaving;
	enum place place;
	size_t most;
	const char *phrases;
} lists[] = {
	/* clang-format off */
	{LEAVING_SHARE, PLACE_WHOLE, 255,
	 "share;share this;share this article;share this story;share this post;"
	 "share this page;share article;share story;share with friends;sharing;tweet;"
	 "tweet this;pin it;pin;pinterest;facebook;twitter;whatsapp;linkedin;reddit;"
	 "telegram;tumblr;messenger;instagram;youtube;tiktok;email;e mail;email this;"
	 "email article;email this article;email story;mail;print;print this;"
	 "print this article;print article;print story;copy link;copy url;link copied;"
	 "copied;save;save article;save this;save for later;bookmark;like this;like loading;"
	 "like;follow;follow us;follow us on;follow :;share :;listen;listen to this article;"
	 "listen to article;gift this article;text size;font size;translate;"
	 "more sharing options;sharing options;share options;share this on;"
	 "this entry was posted;give us your feedback;send;flipboard;digg;stumbleupon;"
	 "google;rss;share on;share via;social;social media;get the app;print email;"
	 "facebook twitter;follow along;share it;spread the word"},
	{LEAVING_SHARE, PLACE_START, 10,
	 "share on facebook;share on twitter;share on x;share on whatsapp;share on linkedin;"
	 "share on pinterest;share on reddit;share on telegram;share via;share this :;"
	 "share this with;share this article;share this story;share this post;"
	 "click to share;click to email;click to print;tweet on;follow us;follow us on;"
	 "like us on;find us on;connect with us;send this by;share with your;share to;"
	 "opens in new window;like this :;sharing is caring;listen to this;please share"},
	{LEAVING_MENU, PLACE_WHOLE, 255,
	 "home;menu;search;close;open;toggle navigation;toggle menu;main menu;navigation;"
	 "main navigation;breadcrumb;back to top;to top;top;go to top;scroll to top;"
	 "return to top;back;next;prev;previous;next article;previous article;next post;"
	 "previous post;next story;previous story;next up;newer posts;older posts;"
	 "newer post;older post;newer;older;sections;site map;sitemap;site index;contact us;"
	 "contact;about us;about;advertise;advertise with us;careers;jobs;help;faq;"
	 "terms of use;terms of service;terms and conditions;terms;conditions;"
	 "privacy policy;privacy;cookies;accessibility;disclaimer;imprint;impressum;"
	 "feedback;corrections;feeds;log in;login;log out;logout;sign in;sign out;signin;"
	 "register;subscribe;subscribe now;subscriptions;my account;account;my profile;"
	 "profile;settings;newsletters;live;live tv;watch live;video;videos;photos;"
	 "photo gallery;gallery;galleries;audio;podcasts;podcast;weather;e paper;epaper;"
	 "edition;editions;english;load more;show more;show less;see more;see all;view all;"
	 "view more;view;more;loading;loading comments;please wait;read full story;expand;"
	 "collapse;hide;show;edit;flag;report;full screen;fullscreen;play;play video;pause;"
	 "mute;unmute;replay;jump to;full story;skip;go;ok;cancel;done;dismiss;download;"
	 "downloads;pdf;enlarge;enlarge image;zoom;view gallery;view slideshow;slideshow;"
	 "# of #;page # of #;image # of #;slide # of #;photo # of #;shop;store;classifieds;"
	 "obituaries;crosswords;games;horoscopes;tv guide;e edition;today s paper;"
	 "todays paper;print edition;digital edition;follow topic;hide caption;"
	 "toggle caption;view comments;report a typo;report an error;report error;"
	 "suggest a correction;learn more;find out more;more info;more details;click here;"
	 "here;previous next;next previous"},
	{LEAVING_MENU, PLACE_START, 8,
	 "skip to;jump to;back to;you are here;you re reading;go to;return to;view in;"
	 "view all;see all;browse all;browse by;switch to;change language;toggle;page #;"
	 "hide caption;print this page;report this;report an;notice any;submit a correction;"
	 "change region"},
	{LEAVING_SECTION, PLACE_WHOLE, 255,
	 "news;world;world news;politics;business;economy;finance;markets;money;sports;"
	 "sport;opinion;opinions;analysis;editorial;editorials;commentary;comment is free;"
	 "culture;arts;entertainment;lifestyle;life;style;travel;food;health;science;"
	 "technology;tech;environment;climate;education;features;feature;middle east;africa;"
	 "asia;asia pacific;europe;americas;latin america;north america;south asia;"
	 "central asia;us;u s;us news;u s news;usa;uk;uk news;canada;australia;india;"
	 "national;international;local;local news;latest;latest news;breaking;breaking news;"
	 "top news;headlines;home news;region;regional;regions;security;defense;defence;"
	 "diplomacy;conflict;conflicts;war;peace;exclusive;interview;interviews;blog;blogs;"
	 "press release;press releases;statements;statement;explainer;in depth;in focus;"
	 "global;global news;middle east news;nation;archive;archives;magazine;"
	 "special report;special reports;investigations;investigation;religion;society;law;"
	 "crime;columns;columnists;letters;perspective;perspectives;voices;reports;"
	 "fact check;newsfeed;news feed;front page;day in photos;must reads;live updates;"
	 "foreign affairs;foreign policy;human rights;united nations;un;military;terrorism;"
	 "refugees;development;energy;general;uncategorized;other;slider;main;homepage;"
	 "world politics;featured;spotlight;press;media;newsroom;news and analysis;"
	 "news analysis;briefing;for immediate release"},
	{LEAVING_RELATED, PLACE_WHOLE, 255,
	 "related;related articles;related article;related stories;related story;"
	 "related news;related content;related posts;related post;related topics;"
	 "related coverage;related links;related reading;related items;related video;"
	 "related videos;related tags;read more;read also;also read;read next;"
	 "read this next;read on;up next;more on this story;more on this;more on this topic;"
	 "more stories;more news;more articles;more coverage;more like this;more headlines;"
	 "more from;you may also like;you might also like;you may like;you might like;"
	 "you may also be interested in;you might also be interested in;recommended;"
	 "recommended for you;recommended stories;recommended reading;recommended articles;"
	 "recommended videos;suggested;suggested reading;suggestions for you;editors picks;"
	 "editor s picks;editors pick;editor s pick;editors choice;editor s choice;"
	 "our picks;top picks;most read;most popular;most viewed;most shared;most commented;"
	 "most recent;most watched;popular;popular stories;popular posts;popular news;"
	 "popular now;popular articles;trending;trending now;trending stories;"
	 "trending topics;trending news;dont miss;dont miss this;latest stories;"
	 "latest articles;latest headlines;latest posts;latest videos;latest updates;"
	 "latest from;recent posts;recent articles;recent news;recent stories;"
	 "recent comments;see also;watch;watch more;watch now;watch next;watch video;"
	 "watch the video;in pictures;in case you missed it;icymi;from around the web;"
	 "around the web;from the web;elsewhere on the web;sponsored stories;"
	 "promoted stories;promoted links;from our partners;our partners;what to read next;"
	 "keep reading;continue reading;further reading;explore more;more to explore;"
	 "other stories;other news;other articles;tags;tag;topics;topic;filed under;"
	 "filed under :;categories;category;keywords;in this article;in this story;"
	 "also in the news;also in this section;previous articles;from the archives;"
	 "from our archives;additional reading;key stories;key words;"
	 "today s top stories;top stories;todays top stories;best of;stories for you;"
	 "for you;you missed;similar articles;similar posts;similar stories;next read;"
	 "more by this author;more from author;more from this author;more from the author;"
	 "author archive;articles by;read the full article;read the full story;"
	 "read the full report;read full article;read more :;also read :;related :;tags :;"
	 "topics :;we recommend;discover more;must read;must watch;also on;hot topics;"
	 "what s next;more in;more videos;more world news;our journalism"},
	{LEAVING_RELATED, PLACE_START, 40,
	 "read more :;also read;read also;see also :;related :;also see :;watch :;"
	 "watch also;video :;listen :;dont miss :;in pictures :;photos :;gallery :;"
	 "recommended :;must read :;must watch :;tags :;tag :;topics :;topic :;"
	 "filed under :;categories :;category :;keywords :;more on :;more :;read :;next :;"
	 "previous :;up next :;trending :;related story;related stories;related article;"
	 "related articles;see more :;read the latest :;you may also like;"
	 "you might also like;read next :;read our;also from;next article;previous article;"
	 "next post;previous post;click here for more;click here to read;for more stories;"
	 "for more news;posted in :;tagged :;tagged with;more stories :;"
	 "in case you missed it :;icymi :;read here :;full story :;see :;"
	 "graphic :;podcast :"},
	{LEAVING_RELATED, PLACE_START, 12,
	 "read more;read more about;more about;more from;more on;see more;filed under;"
	 "posted in;tagged;tags;continue reading;read the full;read full;most popular;"
	 "most read;recommended for;trending now;top stories;other stories;latest from;"
	 "similar to;popular in;click here;click for;watch our;browse;explore;discover;"
	 "keep reading;view more;view the;see our;see the full;to read more;"
	 "for more information;for further information;for more details"},
	{LEAVING_COMMENTS, PLACE_WHOLE, 255,
	 "comments;comment;# comments;# comment;comments #;no comments;no comments yet;"
	 "leave a comment;leave a reply;leave comment;leave reply;leave your comment;"
	 "leave a response;post a comment;post comment;post your comment;add a comment;"
	 "add comment;add your comment;write a comment;write your comment;submit comment;"
	 "join the conversation;join the discussion;join the debate;view comments #;"
	 "show comments;hide comments;read comments;see comments;view all comments;"
	 "see all comments;click to comment;comments closed;comments are closed;"
	 "comments off;comment now;be the first to comment;reader comments;readers comments;"
	 "user comments;facebook comments;have your say;what do you think;discussion;"
	 "start the conversation;start the discussion;conversation;# responses;# response;"
	 "# replies;reply;cancel reply;click here to cancel reply;sort by;sort by :;newest;"
	 "oldest;most liked;log in to comment;login to comment;sign in to comment;"
	 "log in to reply;responses;discuss;comments :;comment on this article;"
	 "comment on this story;no responses;allcomments;all comments;top comments;"
	 "add new comment;comments policy;comment policy;comments :#"},
	{LEAVING_COMMENTS, PLACE_START, 16,
	 "leave a comment;leave a reply;post a comment;add a comment;you must be logged in;"
	 "you must log in;please log in to;please login to;login to post;log in to post;"
	 "sign in to;login or register;log in or;comments on;comments for;comments are;"
	 "view comments;show comments;# thoughts on;# comments on;# responses to;"
	 "be the first to;join the conversation;comments section;reply to;in reply to;"
	 "please read our comment;to comment on;tell us what you think;let us know what;"
	 "let us know in;share your thoughts;have your say;report abuse;report comment"},
	{LEAVING_FORM, PLACE_WHOLE, 255,
	 "name;name :;names;name required;email required;website;website optional;url;"
	 "your name;your email;your comment;your message;your website;first name;last name;"
	 "full name;surname;email address;your email address;enter your email;"
	 "enter your email address;enter email;message;message :;subject;subject :;phone;"
	 "phone number;country;city;comment :;email :;website :;submit;submit form;password;"
	 "username;user name;username or email;forgot password;forgot your password;"
	 "lost your password;remember me;keep me signed in;confirm password;captcha;"
	 "i am not a robot;im not a robot;your rating;rating;invalid email;"
	 "invalid email address;this field is required;required;required field;"
	 "required fields;optional;yes;no;i accept;i agree;select;choose;none;security code;"
	 "enter code"},
	{LEAVING_FORM, PLACE_ANY, 60,
	 "required fields are marked;email address will not be published;"
	 "email will not be published;e mail address will not be published;"
	 "you may use these html tags;html tags and attributes;allowed html tags;"
	 "web page addresses and e mail addresses turn into links;"
	 "lines and paragraphs break automatically;learn how your comment data is processed;"
	 "this site uses akismet;this site is protected by recaptcha;recaptcha;"
	 "if you are human leave this field;leave this field blank;leave this field empty;"
	 "all fields are required;fields marked with;indicates required;save my name;"
	 "by clicking submit;by submitting this;for the next time i comment;"
	 "an asterisk are required;whether or not you are a human"},
	{LEAVING_FORM, PLACE_START, 40,
	 "notify me of;notify me by;notify me when;i agree to;i have read and;"
	 "i would like to receive;by submitting;by signing up;by subscribing;by clicking;"
	 "by entering your;by registering;by creating an;by providing your;please enter;"
	 "please fill;please provide;please type;please select;please check the box;"
	 "enter your;type your;choose a;sign me up;"
	 "yes i would;forgot your;dont have an account;already have an account;"
	 "create an account;an error occurred;something went wrong;sorry there was;"
	 "we couldnt;thank you your;your submission;your comment is awaiting;"
	 "maximum # characters;# characters;characters remaining;characters left;"
	 "your password;a password will be;password recovery;recover your;"
	 "a link has been sent;this form"},
	{LEAVING_NEWSLETTER, PLACE_WHOLE, 255,
	 "sign up;sign up now;sign up here;sign up today;signup;join now;join us;"
	 "join our newsletter;newsletter signup;newsletter sign up;email newsletter;"
	 "daily newsletter;weekly newsletter;free newsletter;subscribe to our newsletter;"
	 "subscribe to newsletter;get updates;email alerts;news alerts;breaking news alerts;"
	 "stay connected;stay updated;stay informed;stay in touch;stay in the know;"
	 "thank you for subscribing;thanks for subscribing;success;download our app;"
	 "download the app;download app;get our app;download on the app store;"
	 "get it on google play;app store;google play;notifications;turn on notifications;"
	 "allow notifications;our newsletters;our apps;keep in touch;join our mailing list"},
	{LEAVING_NEWSLETTER, PLACE_START, 45,
	 "sign up for;sign up to;sign up with;signup for;subscribe to our;subscribe to the;"
	 "subscribe for;subscribe to receive;get our;get the latest;get the day;get email;"
	 "get daily;get breaking;get instant;get unlimited;get all the;get more;"
	 "receive the latest;receive our;receive daily;join our;join thousands;"
	 "join # others;stay up to date;stay on top;stay informed;stay connected;stay tuned;"
	 "keep up with;keep up to date;keep in touch;never miss;dont miss a;"
	 "thank you for subscribing;thank you for signing;thanks for signing;"
	 "thanks for subscribing;check your inbox;please check your;almost there;"
	 "you have successfully;you are now subscribed;youre now subscribed;youve been;"
	 "download the;download our;follow our;for breaking news;for all the latest;"
	 "for the latest news;for the latest updates;be the first to know;want more;want to;"
	 "like what you;if you liked this;if you enjoyed this;if you like this;did you like;"
	 "did you enjoy;enjoyed this article;have a tip;got a tip;do you have a;"
	 "have you been;send us your;email us at;write to us;contact the author;"
	 "contact us at;reach out to us;catch up on;wake up to;start your day;the best of;"
	 "our daily;a daily;your daily;follow the latest"},
	{LEAVING_RELATED, PLACE_START, 30,
	 "watch live :;watch live;also on;related coverage;more coverage;more coverage :;"
	 "read also :;see also;related reading;more stories;you may also;more news"},
	{LEAVING_BYLINE, PLACE_START, 20, "contributing :;contributors :;with reporting"},
	{LEAVING_CREDIT, PLACE_ANY, 45, "credit :;photo credit;image credit;photograph by"},
	{LEAVING_NEWSLETTER, PLACE_START, 30,
	 "like this story;liked this story;follow the;listen to;listen live;support our;"
	 "we want to hear;wed like to hear;wed love to hear;help us;this slideshow requires"},
	{LEAVING_NEWSLETTER, PLACE_ANY, 60,
	 "our newsletter;our newsletters;our free newsletter;our daily newsletter;"
	 "our weekly newsletter;our mailing list;delivered to your inbox;delivered to you;"
	 "delivered directly to;delivered straight to;in your inbox;to your inbox;"
	 "straight to your;your inbox;email alerts;news alerts;unsubscribe at any time;"
	 "unsubscribe anytime;opt out at any time;you can unsubscribe;keep in touch;"
	 "stay in touch;our telegram channel;our whatsapp channel;whatsapp channel;"
	 "on telegram;our youtube channel;our app;our mobile app;on google news;"
	 "push notifications;confirm your email;confirm your subscription;"
	 "your email address;your e mail address;sent to your;in your email;click the link;"
	 "subscription confirmation;# times a week;promotional emails;"
	 "special offers"},
	{LEAVING_PAYWALL, PLACE_WHOLE, 255,
	 "subscribe today;support us;donate;donate now;donate today;make a donation;"
	 "become a member;become a subscriber;become a supporter;subscriber only;"
	 "subscribers only;premium;members only;free trial;start free trial;"
	 "unlock this article;support our journalism;support our work;contribute;buy now;"
	 "gift subscriptions;learn more about subscriptions;try free;start your free trial"},
	{LEAVING_PAYWALL, PLACE_ANY, 60,
	 "subscribe to continue;to continue reading;to keep reading;already a subscriber;"
	 "already a member;already subscribed;reached your limit;reached your monthly limit;"
	 "free articles;for subscribers only;available to subscribers;"
	 "exclusive to subscribers;become a member;become a subscriber;"
	 "support our journalism;support independent journalism;support quality journalism;"
	 "support our work;your support;cancel anytime;cancel at any time;per month;"
	 "tax deductible;reader supported;readers like you;your subscription;"
	 "your free trial;rely on our readers;rely on readers"},
	{LEAVING_COOKIE, PLACE_WHOLE, 255,
	 "accept;accept all;accept cookies;accept all cookies;reject;reject all;decline;"
	 "deny;manage cookies;manage preferences;manage options;manage consent;"
	 "cookie settings;cookie policy;cookie preferences;cookie notice;cookie consent;"
	 "privacy preferences;privacy settings;privacy notice;privacy overview;"
	 "privacy center;we value your privacy;your privacy;your privacy choices;"
	 "do not sell my personal information;do not sell my info;got it;agree;i understand;"
	 "save preferences;strictly necessary;necessary;functional;performance;analytics;"
	 "targeting cookies;allow all;customize;customise;ad choices;adchoices;"
	 "your ad choices"},
	{LEAVING_COOKIE, PLACE_ANY, 400,
	 "we use cookies;uses cookies;use of cookies;using cookies;cookies to;cookie policy;"
	 "accept cookies;our cookies;these cookies;set cookies;third party cookies;"
	 "store cookies;by continuing to use;by continuing to browse;"
	 "continue to use this site;continue to use our;we value your privacy;"
	 "our privacy policy;the privacy policy;privacy policy and;enable javascript;"
	 "older browser;browser version;supported version;update your browser;"
	 "upgrade your browser;"
	 "javascript is disabled;javascript enabled;your browser;ad blocker;adblocker;"
	 "consent to the use;personalised ads;personalized ads;personalized content;"
	 "improve your experience;best experience on our"},
	{LEAVING_COPYRIGHT, PLACE_ANY, 90,
	 "all rights reserved;copyright #;copyright (c);may not be published broadcast;"
	 "may not be reproduced;may not be republished;without prior written;"
	 "is not responsible for the content;not responsible for the content of external;"
	 "a registered trademark;registered in england;republish this article;republish our;"
	 "creative commons license;creative commons attribution;under a creative commons;"
	 "do not necessarily reflect;does not necessarily reflect;necessarily represent the;"
	 "are the author s own;are those of the author;are solely those of;authors own;"
	 "issn #;reprinted with permission;this material may not"},
	{LEAVING_COPYRIGHT, PLACE_ANY, 14,
	 "reproduced without;without permission;prior permission;terms of use;"
	 "terms of service;terms and conditions;registered office;powered by wordpress;"
	 "designed by;theme by;hosted by;site by;powered by;licensed under;under license;"
	 "used with permission"},
	{LEAVING_COPYRIGHT, PLACE_START, 25,
	 "(c);copyright;(c) #;# (c);content copyright;this article was originally published;"
	 "this article first appeared;this article was first published;"
	 "this story was originally published;originally published;this piece was;"
	 "this post was originally;this article originally;this story has been;"
	 "this article is republished;this story first appeared;first published by;"
	 "opinions expressed;the views expressed;views expressed;the opinions expressed;"
	 "disclaimer;correction :;editors note;editor s note;clarification :;our standards;"
	 "all times;source :;sources :;link to original;this content"},
	{LEAVING_ADVERT, PLACE_WHOLE, 255,
	 "advertisement;advertisements;advertising;advert;ad;ads;sponsored;"
	 "sponsored content;sponsored links;sponsor;promoted;promoted content;promotion;"
	 "promo;ad feedback;paid content;paid post;partner content;remove ads;skip ad;"
	 "report this ad;after the ad;ads by google;powered by taboola;taboola;outbrain;"
	 "sponsor content;commercial;article continues below;story continues below;"
	 "continue reading below;continue below;scroll to continue;scroll for more;"
	 "scroll down;this advertisement has not loaded yet"},
	{LEAVING_ADVERT, PLACE_START, 20,
	 "advertisement;story continues below;story continues after;article continues below;"
	 "article continues after;article continues;continues below;"
	 "continue reading the main;scroll to continue;scroll down to;scroll for;"
	 "continue reading below;this advertisement;sponsored by;sponsored :;presented by;"
	 "brought to you by;ads by;from our sponsors;more from our;more after;advertise on;"
	 "advertise with;why you are seeing"},
	{LEAVING_COUNTER, PLACE_WHOLE, 255,
	 "# min read;# mins read;# minute read;# minutes read;# min;# mins;# minute;"
	 "# minutes;# read;# sec read;# minutes to read;# min to read;reading time;"
	 "reading time #;reading time : # minutes;# shares;# share;# views;# view;# likes;"
	 "# like;# retweets;# tweets;# followers;# reads;# words;# points;# votes;# fans;"
	 "# subscribers;# shares # comments;# minutes ago;# minute ago;# hours ago;"
	 "# hour ago;# days ago;# day ago;# weeks ago;# week ago;# months ago;# month ago;"
	 "# years ago;# year ago;# min ago;# mins ago;# hrs ago;# hr ago;an hour ago;"
	 "a day ago;a week ago;a month ago;yesterday;today;just now;now;views : #;views #;"
	 "viewed #;shares #;# : #;# : # # : #;#;# #;# # #;# # # #;# /#;# / #;# k;# k shares;"
	 "# k views"},
	{LEAVING_COUNTER, PLACE_START, 10,
	 "reading time;estimated reading time;estimated read;read time;time to read;"
	 "# min read;# minute read;# mins read;post views;total views;views :;shares :;"
	 "word count;length :;running time;duration :;hits :"},
	{LEAVING_CREDIT, PLACE_START, 70,
	 "photo :;photo by;photos by;photo credit;photo courtesy;photograph :;photograph by;"
	 "photography by;picture :;picture by;picture credit;pictures :;image :;images :;"
	 "image by;image credit;image source;image caption;image copyright;media caption;"
	 "video caption;photo caption;caption :;credit :;credits :;file photo;file picture;"
	 "file image;file photograph;file :;illustration :;illustration by;"
	 "photo illustration;screenshot;screengrab;screen grab;video grab;graphic by;"
	 "a file photo;a file picture;a handout;an undated;in this photo;in this file;"
	 "in this image;in this picture;in this handout;in this undated;in this frame;"
	 "in this still;in this screengrab;this photo;this file photo;this image;"
	 "this picture;this undated;this handout;a screenshot;a still image;a photo taken;"
	 "a picture taken;a general view;a view of;an aerial view;a satellite image;"
	 "a photograph shows;people walk past;photo #;clockwise from;from left;from right;"
	 "left to right;l to r;pictured :;pictured above;above :;below :;left :;right :;"
	 "cover photo;feature image;featured image;foto :;source : getty;source : reuters;"
	 "source : afp;source : ap"},
	{LEAVING_CREDIT, PLACE_ANY, 70,
	 "photo from;photo by;photos by;photo credit;photo courtesy;photo :;image credit;"
	 "image :;picture :;image courtesy;picture courtesy;courtesy photo;courtesy image;"
	 "photo via;image via;file photo;file pic;file picture;file photograph;file image;"
	 "getty images;afp photo;ap photo;epa photo;reuters photo;photo afp;photo ap;"
	 "photo reuters;photo epa;photo xinhua;afp getty;via getty;via reuters;via ap;"
	 "via afp;ap images;epa efe;afp /;/ afp;ap /;/ ap;reuters /;/ reuters;epa /;/ epa;"
	 "/ getty;/ shutterstock;shutterstock;unsplash;flickr;wikimedia commons;istock;"
	 "alamy;in this photo;in this file photo;in this picture taken;in this image taken;"
	 "in this image made;handout photo;handout picture;handout image;handout via;"
	 "undated photo;file photo of;stock photo;stringer /;pool photo;pool /;seen in this;"
	 "is seen in;is pictured;are pictured;pictured here;un photo;nato photo;"
	 "state department photo;white house photo;sana via;tasnim news agency via;"
	 "left to right;from left;from l to r;l to r"},
	{LEAVING_BYLINE, PLACE_START, 16,
	 "by;written by;posted by;published by;reported by;submitted by;story by;words by;"
	 "text by;compiled by;translated by;author;author :;authors :;"
	 "from our correspondent;from our own correspondent;our correspondent;staff writer;"
	 "staff reporter;special correspondent;text :;writer :;reporter :;by :;words :"},
	{LEAVING_BYLINE, PLACE_START, 40,
	 "reporting by;additional reporting;editing by;edited by;writing by;"
	 "with additional reporting;with reporting by;with inputs from;with input from;"
	 "with files from;with agencies;with agency inputs;compiled from;"
	 "contributed to this report;reported from;production by;produced by;research by;"
	 "interview by;interviewed by;fact checked by"},
	{LEAVING_BYLINE, PLACE_END, 40,
	 "contributed to this report;contributed to this story;contributed to this article;"
	 "contributed reporting;contributed from;staff writer;staff reporter;"
	 "special correspondent;news desk;web desk;staff;correspondent;senior correspondent;"
	 "chief correspondent;staff and agencies;and agencies"},
	{LEAVING_BYLINE, PLACE_WHOLE, 255,
	 "agencies;staff;news desk;web desk;newsroom staff;editorial board;"
	 "the editorial board;editorial team;admin;guest author;guest contributor;"
	 "contributor;contributors;correspondent;afp;ap;reuters;associated press;"
	 "the associated press;xinhua;tass;dpa;efe;ani;pti;ians;upi;bloomberg;anadolu;"
	 "anadolu agency;interfax;ria novosti;sputnik;kyodo;yonhap;agence france presse;"
	 "afp news agency;rfe rl;voa;voa news;news agencies;wire services;wire reports;"
	 "reuters staff;bbc news;cnn;al jazeera;al jazeera and news agencies;"
	 "middle east eye;the guardian;press trust of india;news agency"},
	{LEAVING_STAMP, PLACE_START, 16,
	 "published;published on;published :;updated;updated :;updated on;updated at;"
	 "last updated;last update;last modified;posted;posted on;posted at;posted :;"
	 "publish date;publication date;date :;date;created;first published;modified;"
	 "modified :;issued;issued on;issued at;uploaded;time :;release date;released;as of;"
	 "edited;on :;latest update"},
	/* clang-format on */
};

static const struct {
	enum word_class class;
	const char *words;
} classes[] = {
	/* clang-format off */
	{WORD_FUNCTION,
	 "the;of;and;to;in;a;an;that;for;on;with;as;by;at;from;is;was;were;are;has;have;had;it;its;be;"
	 "been;will;would;could;should;he;she;they;his;her;their;not;which;this;these;those;who;but;or;"
	 "if;when;while;after;before;than;then;there;we;i;you;our;my;your;said;also;into;over;between;"
	 "about;against;under;during;more;no;so;what;can;may;one;all;had;did;do;does;being;such;some;"
	 "any;other;only;because;until;since;through;up;out;just"},
	{WORD_WEB,
	 "email;emails;mail;newsletter;newsletters;inbox;mailing;list;address;link;links;cookies;cookie;"
	 "website;site;websites;browser;password;username;account;comment;comments;commenting;article;"
	 "articles;content;page;pages;app;apps;notifications;updates;subscriber;subscribers;"
	 "subscription;subscriptions;subscribe;unsubscribe;delivered;terms;privacy;policy;facebook;"
	 "twitter;instagram;whatsapp;telegram;youtube;linkedin;pinterest;tweet;tweets;click;clicking;tap;"
	 "sign;signup;register;registered;log;login;join;follow;download;browse;submit;enter;confirm;"
	 "confirmation;please;reader;readers;journalism;donate;donation;member;membership;newsroom;"
	 "stories;story;post;posts;blog;advertising;ads;advertisers;advertisement;copyright;reserved;"
	 "rights;permission;reproduced;republished;redistributed;rss;feed;javascript;form;spam;offers;"
	 "edition;digital;print;free;unlimited;access;trial;latest;daily;weekly;video;videos;podcast;"
	 "search;menu;homepage;online;user;users;captcha;html;tags;attributes;marked;fields;field;"
	 "optional;required;scroll;share;shares;sharing"},
	{WORD_YOU,
	 "you;your;youre;youve;yours;us;our;ours;we;were;weve;my;me;lets;dont"},
	{WORD_STAMP,
	 "january;february;march;april;may;june;july;august;september;october;november;december;jan;feb;"
	 "mar;apr;jun;jul;aug;sep;sept;oct;nov;dec;monday;tuesday;wednesday;thursday;friday;saturday;"
	 "sunday;mon;tue;tues;wed;thu;thur;thurs;fri;sat;sun;am;pm;a;p;m;gmt;utc;est;edt;et;pst;pdt;pt;"
	 "cst;cdt;ct;mst;mdt;bst;ist;cet;cest;eet;eest;msk;pkt;jst;aest;aedt;hkt;sgt;wib;eat;sast;hrs;"
	 "hours;hour;minutes;minute;mins;min;days;day;ago;at;on;the;of;st;nd;rd;th;published;updated;"
	 "posted;modified;last;first;update;date;time;issued;created;uploaded;edited;release;added;"
	 "publication;local;noon;midnight;ad;#;:;/;t;z"},
	{WORD_SPEECH,
	 "said;says;told;added;adding;stated;announced;warned;stressed;noted;explained;insisted;argued;"
	 "declared;reported;reports;according;wrote;denied;claimed;urged;called;asked;tweeted"},
	{WORD_ROLE,
	 "journalist;reporter;correspondent;editor;writer;author;columnist;contributor;fellow;analyst;"
	 "professor;lecturer;researcher;freelancer;freelance;blogger;producer;broadcaster;photographer;"
	 "photojournalist;commentator;novelist;essayist;historian;scholar;graduate;intern;director;"
	 "expert;specialist;activist;academic;founder;cofounder;co;consultant;adviser;advisor;student;"
	 "candidate;poet;filmmaker;publisher;translator;staff;reporting;reporters;writes;covers;bureau;"
	 "chief"},
	{WORD_AGENCY,
	 "afp;ap;reuters;epa;getty;xinhua;tass;dpa;efe;upi;pti;ani;anadolu;aa;sana;irna;isna;tasnim;"
	 "fars;mehr;shutterstock;alamy;flickr;bloomberg;sputnik;interfax;yonhap;kyodo;wafa;petra;rex;"
	 "corbis;wikimedia;commons;file;photo;photos;pool;handout;zuma;sipa;nurphoto;unsplash;istock;"
	 "ukrinform;belta;azertac;armenpress;via;images;press;afptv;screenshot;courtesy"},
	/* clang-format on */
};

struct phrasebook {
	/* A phrase -> list index + 1 in the byte of its place; its word classes in byte 4; in byte
	 * 5 how many words the longest phrase has that begins with it, when it is one word. */
	struct map *phrases;
};

static bool add_bits(struct phrasebook *phrasebook, struct span phrase, uint64_t bits)
{
	uint64_t *old = map_find(phrasebook->phrases, phrase);
	if (old)
		*old |= bits;
	return old || map_put(phrasebook->phrases, phrase, bits);
}

/* Let the first word of the phrase know how long phrases that begin with it are. */
static bool add_length(struct phrasebook *phrasebook, struct span phrase)
{
	struct span rest = phrase, first, word;
	uint64_t n = 1;
	if (!span_split(&rest, ' ', &first))
		return true;
	while (span_split(&rest, ' ', &word))
		n++;
	if (!add_bits(phrasebook, first, 0))
		return false;
	uint64_t *value = map_find(phrasebook->phrases, first);
	if ((*value >> 40 & 0xff) < n)
		*value = (*value & ~(UINT64_C(0xff) << 40)) | n << 40;
	return true;
}

static bool add_class(struct phrasebook *phrasebook, size_t index)
{
	struct span rest = span_of(classes[index].words), word;
	while (span_split(&rest, ';', &word))
		if (!add_bits(phrasebook, word, (uint64_t)classes[index].class << 32))
			return false;
	return true;
}

static bool add_list(struct phrasebook *phrasebook, size_t index)
{
	struct span rest = span_of(lists[index].phrases), phrase;
	unsigned shift = 8 * (unsigned)lists[index].place;
	while (span_split(&rest, ';', &phrase)) {
		phrase = span_trim(phrase);
		uint64_t *old = map_find(phrasebook->phrases, phrase);
		uint64_t value = old ? *old : 0;
		if (!(value >> shift & 0xff))
			value |= (uint64_t)(index + 1) << shift;
		if (!map_put(phrasebook->phrases, phrase, value) || !add_length(phrasebook, phrase))
			return false;
	}
	return true;
}

enum dossier_status phrasebook_new(struct phrasebook **out, struct dossier_error *error)
{
	struct phrasebook *phrasebook = mem_zero(sizeof *phrasebook);
	bool is_made = phrasebook && (phrasebook->phrases = map_new());
	for (size_t i = 0; is_made && i < sizeof lists / sizeof *lists; i++)
		is_made = add_list(phrasebook, i);
	for (size_t i = 0; is_made && i < sizeof classes / sizeof *classes; i++)
		is_made = add_class(phrasebook, i);
	if (!is_made) {
		phrasebook_free(phrasebook);
		return error_memory(error);
	}
	*out = phrasebook;
	return DOSSIER_OK;
}

void phrasebook_free(struct phrasebook *phrasebook)
{
	if (!phrasebook)
		return;
	map_free(phrasebook->phrases);
	mem_free(phrasebook);
}

static bool is_alpha(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

static bool is_digit(unsigned char c)
{
	return c >= '0' && c <= '9';
}

/* Punctuation of print, which parts words; the apostrophe does not, and is dropped. */
static bool is_mark(uint32_t c, bool *is_apostrophe)
{
	*is_apostrophe = c == '\'' || c == 0x2019;
	return (c < 0x80 && !is_alpha((unsigned char)c) && !is_digit((unsigned char)c)) ||
	       c == 0xa0 || c == 0xb7 || c == 0xab || c == 0xbb || (c >= 0x2000 && c < 0x2070) ||
	       (c >= 0x2190 && c < 0x2c00);
}

static void put_word(struct key *key, size_t *length, const char *text, size_t n)
{
	size_t at = *length;
	if (key->n_words == KEY_WORDS || at + n + 2 > KEY_SIZE) {
		key->is_cut = true;
		return;
	}
	if (key->n_words)
		key->text[at++] = ' ';
	key->start[key->n_words] = (uint16_t)at;
	for (size_t i = 0; i < n; i++) {
		char c = text[i];
		key->text[at++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
	}
	key->end[key->n_words++] = (uint16_t)at;
	*length = at;
}

/* Read a word at the front of line into word (at most 64 bytes of it); bytes taken. */
static size_t take_word(struct span line, char word[64], size_t *n)
{
	size_t at = 0;
	*n = 0;
	while (at < line.length) {
		uint32_t c;
		bool is_apostrophe;
		size_t step = utf8_decode(line.at + at, line.length - at, &c);
		step = step ? step : 1;
		bool is_end = is_mark(c, &is_apostrophe) && !is_apostrophe;
		if (is_end || c == 0xa9)
			break;
		for (size_t i = 0; i < step && !is_apostrophe && *n < 64; i++)
			word[(*n)++] = line.at[at + i];
		at += step;
	}
	return at;
}

static bool is_number(const char *word, size_t n)
{
	size_t digits = 0;
	while (digits < n && is_digit((unsigned char)word[digits]))
		digits++;
	return digits && digits == n;
}

void key_make(struct key *key, struct span line)
{
	size_t length = 0;
	key->n_words = 0;
	key->is_cut = false;
	for (size_t at = 0; at < line.length && !key->is_cut;) {
		char word[64];
		size_t n, taken = take_word(span_make(line.at + at, line.length - at), word, &n);
		bool was_number = key->n_words && key->text[length - 1] == '#';
		bool joins = at && was_number && (line.at[at - 1] == ',' || line.at[at - 1] == '.');
		if (n && is_number(word, n) && !joins)
			put_word(key, &length, "#", 1);
		else if (n && !is_number(word, n))
			put_word(key, &length, word, n);
		at += taken;
		if (at >= line.length)
			break;
		uint32_t c;
		size_t step = utf8_decode(line.at + at, line.length - at, &c);
		if (c == ':' || c == '/')
			put_word(key, &length, line.at + at, 1);
		else if (c == 0xa9)
			put_word(key, &length, "(c)", 3);
		at += step ? step : 1;
	}
	key->text[length] = '\0';
}

bool key_is(const struct key *key, size_t word, struct span text)
{
	return word < key->n_words &&
	       span_equal(span_make(key->text + key->start[word],
				    (size_t)(key->end[word] - key->start[word])),
			  text);
}

static bool fits(enum place place, const struct key *key, size_t first, size_t n)
{
	bool is_start = !first, is_end = first + n == key->n_words && !key->is_cut;
	switch (place) {
	case PLACE_WHOLE:
		return is_start && is_end;
	case PLACE_START:
		return is_start;
	case PLACE_END:
		return is_end;
	case PLACE_ANY:
		break;
	}
	return true;
}

static void count(struct leavings *out, uint64_t value, const struct key *key, size_t first,
		  size_t n)
{
	for (unsigned place = PLACE_WHOLE; place <= PLACE_ANY; place++) {
		size_t index = value >> 8 * place & 0xff;
		if (!index || !fits((enum place)place, key, first, n))
			continue;
		const struct list *list = &lists[index - 1];
		if (place == PLACE_WHOLE)
			out->whole |= UINT32_C(1) << list->leaving;
		if (place != PLACE_WHOLE && key->n_words > list->most)
			continue;
		out->any |= UINT32_C(1) << list->leaving;
		out->n_words += n;
	}
}

static struct span words_of(const struct key *key, size_t first, size_t n)
{
	size_t start = key->start[first], end = key->end[first + n - 1];
	return span_make(key->text + start, end - start);
}

struct leavings phrasebook_match(const struct phrasebook *phrasebook, const struct key *key)
{
	struct leavings out = {0};
	for (size_t first = 0; first < key->n_words; first++) {
		const uint64_t *value = map_find(phrasebook->phrases, words_of(key, first, 1));
		size_t longest = value ? *value >> 40 & 0xff : 0;
		for (size_t n = 1; n <= longest && first + n <= key->n_words; n++) {
			value = map_find(phrasebook->phrases, words_of(key, first, n));
			if (value)
				count(&out, *value, key, first, n);
		}
	}
	return out;
}

unsigned phrasebook_classes(const struct phrasebook *phrasebook, struct span word)
{
	const uint64_t *value = map_find(phrasebook->phrases, word);
	return value ? (unsigned)(*value >> 32 & 0xff) : 0;
}
