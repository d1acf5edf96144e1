---@meta
-- Definitions of what dossier provides, for editors that know LuaCATS.
-- Made by scripts/dossier/definitions.lua: not to be edited.

---@alias dossier.Date string YYYY-MM-DD, or the beginning of one

---@class dossier.Report what an add did; prints as lines
---@field added integer documents that are new
---@field unchanged integer documents that were there already
---@field failed integer inputs that could not be read
---@field words integer
---@field set_aside integer zones that are not in the texts
---@field gaps integer places where words seem to be lost
---@field replaced integer bytes that were no text
---@field undated integer documents without a date
---@field zones table<string, integer>
---@field failures { file: string, line: integer?, message: string }[]

---@class dossier.Change what a judgement changed; prints as lines
---@field summary string
---@field judgement integer 0 when dry
---@field [integer] { noun: string, id: integer, key: string, name: string, field: string, old: string?, new: string? }

---@class dossier.Why where a row comes from; prints as a card
---@field rule string?
---@field score number?
---@field text string? what stands there
---@field start integer? byte of the document's text, from 0
---@field finish integer? byte after the last one
---@field source string? the bytes that were read
---@field path string
---@field sha256 string
---@field judgements string[]

---@class dossier.Chart bars drawn in text; prints as such
---@field text string

---@class dossier.Gaps relations of what is missing; prints as lines
---@field [string] dossier.Relation

---@class dossier what require "dossier" returns
---@field version string
dossier = {}

--- Takes apart one text: tokens, names, quotes, times, as tables.
---
---     for _, m in ipairs(dossier.annotate("Lavrov met Kerry.").mentions) do print(m.text) end
---
---@param text string|table the text, or { text =, title =, date =, outlet =, id = }
---@param options? { date: string?, format: string?, lexicon: string|string[]|nil }
---@return table
function dossier.annotate(text, options) end

--- Returns the help text of a topic: a name, a noun, or a value.
---
---     print(dossier.help "where")
---
---@param topic? any nothing: an overview
---@return string
function dossier.help(topic) end

--- Opens a dossier file.
---
---     local d <close> = dossier.open("syria.dossier")
---
---@param path string the file
---@param options? { create: boolean?, readonly: boolean? }
---@return dossier.Dossier
function dossier.open(path, options) end

--- Returns a value as the prompt prints it.
---
---     print(dossier.show(d.quotes, { width = 80 }))
---
---@param value? any what to print
---@param options? { width: integer?, rows: integer?, color: boolean?, ascii: boolean? }
---@return string
function dossier.show(value, options) end

---@class dossier.Dossier an open dossier; its nouns are relations
---@field documents dossier.Relation one text each
---@field zones dossier.Relation the parts of each page, also what was set aside
---@field damage dossier.Relation places where a scraper seems to have lost words
---@field sentences dossier.Relation the sentences of the texts
---@field entities dossier.Relation who and what is spoken of
---@field aliases dossier.Relation the names that entities go by
---@field mentions dossier.Relation names in the texts
---@field references dossier.Relation pronouns and descriptions, and who they stand for
---@field roles dossier.Relation what the texts say that someone is
---@field quotes dossier.Relation who said what
---@field times dossier.Relation dates, times and durations in the texts
---@field quantities dossier.Relation numbers of something in the texts
---@field events dossier.Relation who did what to whom, when and where
---@field sources dossier.Relation the outlets of the documents
---@field journal dossier.Relation who did what when
---@field judgements dossier.Relation what analysts decided
---@field rejected dossier.Relation rows that an analyst rejected
dossier.Dossier = {}

--- Reads files and folders in; what is there already adds nothing.
---
---     d:add({ "articles/", "feed.jsonl" }, { outlet = "CNN" })
---
---@param self dossier.Dossier
---@param paths string|string[] files, folders, or both
---@param options? { outlet: string?, date: string?, format: string?, jobs: integer?, lexicon: string|string[]|nil }
---@return dossier.Report
function dossier.Dossier.add(self, paths, options) end

--- Decides that a name means an entity.
---
---     d:alias("Staffan de Mistura", "the UN envoy")
---
---@param self dossier.Dossier
---@param entity string|dossier.Row who
---@param name string the other name
---@param options? { why: string?, dry: boolean? }
---@return dossier.Change
function dossier.Dossier.alias(self, entity, name, options) end

--- Closes the file; what was made from it answers "the dossier is closed".
---
---     d:close()
---
---@param self dossier.Dossier
function dossier.Dossier.close(self) end

--- Decides that a row is right.
---
---     d:confirm(d.quotes[1])
---
---@param self dossier.Dossier
---@param row dossier.Row a row of a reading
---@param options? { why: string?, dry: boolean? }
---@return dossier.Change
function dossier.Dossier.confirm(self, row, options) end

--- Finds who or what goes by a name; several: an error that lists them.
---
---     d:entity "de Mistura"
---
---@param self dossier.Dossier
---@param name string any name of it
---@return dossier.Row
function dossier.Dossier.entity(self, name) end

--- Finds every place where words stand, as hits for :kwic().
---
---     d:find "violat*":kwic()
---
---@param self dossier.Dossier
---@param words string a word or phrase; * any letters, ? one
---@param options? { case: boolean?, lemma: boolean?, context: integer?, within: dossier.Relation? }
---@return dossier.Relation
function dossier.Dossier.find(self, words, options) end

--- Lists what the corpus cannot answer.
---
---     d:gaps()
---
---@param self dossier.Dossier
---@return dossier.Gaps
function dossier.Dossier.gaps(self) end

--- Lists the judgements, the newest last.
---
---     d:history()
---
---@param self dossier.Dossier
---@return dossier.Relation
function dossier.Dossier.history(self) end

--- Decides that several names are one; the first is the name from then on.
---
---     d:merge("Islamic State", "Daesh", { why = "same organisation" })
---
---@param self dossier.Dossier
---@param first string|dossier.Row the name to keep
---@param ... string|dossier.Row the others
--- The last value may be a table of options: { why: string?, dry: boolean? }
---@return dossier.Change
function dossier.Dossier.merge(self, first, ...) end

--- Keeps a remark with a row.
---
---     d:note(d.documents[1], "check against the wire")
---
---@param self dossier.Dossier
---@param row dossier.Row any row with a key
---@param text string the remark
---@param options? { why: string?, dry: boolean? }
---@return dossier.Change
function dossier.Dossier.note(self, row, text, options) end

--- Decides that a row is wrong; it is left out from then on.
---
---     d:reject(d.quotes[3], { why = "a headline" })
---
---@param self dossier.Dossier
---@param row dossier.Row a row of a reading
---@param options? { why: string?, dry: boolean? }
---@return dossier.Change
function dossier.Dossier.reject(self, row, options) end

--- Finds documents by words, the best first.
---
---     d:search 'cessation AND (aleppo OR "partial ceasefire") NOT libya'
---
---@param self dossier.Dossier
---@param query string words, "phrases", AND OR NOT, prefix*, NEAR(a b, 5), title:
---@param options? { exact: boolean?, words: integer? }
---@return dossier.Relation
function dossier.Dossier.search(self, query, options) end

--- Sets fields of a row: a speaker, a date.
---
---     d:set(d.quotes[1], { speaker = "Sergey Lavrov" }, { why = "named two lines above" })
---
---@param self dossier.Dossier
---@param row dossier.Row a row of a reading
---@param fields table { column = value }
---@param options? { why: string?, dry: boolean? }
---@return dossier.Change
function dossier.Dossier.set(self, row, fields, options) end

--- Takes a name away from an entity; it becomes one of its own.
---
---     d:split("Islamic State", "IS")
---
---@param self dossier.Dossier
---@param entity string|dossier.Row who
---@param name string the name that is another
---@param options? { why: string?, dry: boolean? }
---@return dossier.Change
function dossier.Dossier.split(self, entity, name, options) end

--- Asks with a SELECT of your own; ? stands for the values behind it.
---
---     d:sql("SELECT outlet, count(*) n FROM document WHERE published > ? GROUP BY 1", "2016-09")
---
---@param self dossier.Dossier
---@param query string one SELECT, read-only
---@param ... any values for ?
---@return dossier.Relation
function dossier.Dossier.sql(self, query, ...) end

--- Takes back the last judgement.
---
---     d:undo()
---
---@param self dossier.Dossier
---@return dossier.Change
function dossier.Dossier.undo(self) end

--- Leads from a row to the rule that made it, its place, and the bytes that were read.
---
---     d:why(d.quotes[1])
---
---@param self dossier.Dossier
---@param row dossier.Row|dossier.Relation a row; of a relation, the first
---@return dossier.Why
function dossier.Dossier.why(self, row) end

---@class dossier.Relation rows, not read before they are asked for; every verb makes a new relation
---@field [integer] dossier.Row row i; from the end when negative
---@field [string] any[] the values of a column
---@operator add(dossier.Relation): dossier.Relation
---@operator sub(dossier.Relation): dossier.Relation
---@operator band(dossier.Relation): dossier.Relation
---@operator len: integer
dossier.Relation = {}

--- Draws one bar per row; prints as a chart.
---
---     d.quotes:count_by "speaker":first(10):chart()
---
---@param self dossier.Relation
---@param options? { width: integer?, ascii: boolean?, label: string?, value: string? }
---@return dossier.Chart
function dossier.Relation.chart(self, options) end

--- Lists the values of one column; missing ones are false.
---
---     d.documents:column "title"
---
---@param self dossier.Relation
---@param name string the column
---@return any[]
function dossier.Relation.column(self, name) end

--- Lists the columns' names.
---
---     d.quotes:columns()
---
---@param self dossier.Relation
---@return string[]
function dossier.Relation.columns(self) end

--- Adds a column with the sentences around each row.
---
---     d.quotes:first(5):context(1)
---
---@param self dossier.Relation
---@param n? integer sentences on each side; 1 when not said
---@return dossier.Relation
function dossier.Relation.context(self, n) end

--- Counts the rows; the same as #relation.
---
---     d.quotes:count()
---
---@param self dossier.Relation
---@return integer
function dossier.Relation.count(self) end

--- Counts rows by the values of columns, the most frequent first.
---
---     d.quotes:count_by "speaker"
---
---@param self dossier.Relation
---@param ... string columns
---@return dossier.Relation
function dossier.Relation.count_by(self, ...) end

--- Returns the rows as csv.
---
---     d.quotes:csv()
---
---@param self dossier.Relation
---@param options? { width: integer?, rows: integer?, color: boolean?, ascii: boolean?, raw: boolean? }
---@return string
function dossier.Relation.csv(self, options) end

--- Keeps the different combinations of columns.
---
---     d.mentions:distinct("entity", "kind")
---
---@param self dossier.Relation
---@param ... string columns, or one list of them; none: all
---@return dossier.Relation
function dossier.Relation.distinct(self, ...) end

--- Calls a function with every row.
---
---     d.quotes:each(function(q) print(q.text) end)
---
---@param self dossier.Relation
---@param visit fun(row: dossier.Row) what to call
function dossier.Relation.each(self, visit) end

--- Says how the rows are found: the SQL and its plan.
---
---     print(d.quotes:explain())
---
---@param self dossier.Relation
---@return string
function dossier.Relation.explain(self) end

--- Writes the rows to a file in the format of its name; "-" is standard output.
---
---     d.quotes:export "quotes.csv"
---
---@param self dossier.Relation
---@param path string quotes.csv
---@param options? { format: string?, width: integer?, rows: integer?, color: boolean?, ascii: boolean?, raw: boolean? }
---@return dossier.Relation
function dossier.Relation.export(self, path, options) end

--- Keeps the first rows.
---
---     d.quotes:first(20)
---
---@param self dossier.Relation
---@param n? integer 1 when not said
---@return dossier.Relation
function dossier.Relation.first(self, n) end

--- Returns the rows as text in a format: table, csv, tsv, json, jsonl, markdown, html, lines.
---
---     d.quotes:format("table", { width = 100 })
---
---@param self dossier.Relation
---@param format? string table when not said
---@param options? { width: integer?, rows: integer?, color: boolean?, ascii: boolean?, raw: boolean? }
---@return string
function dossier.Relation.format(self, format, options) end

--- Puts rows with the same values together, to :count() or :sum() them.
---
---     d.quotes:group{ "speaker" }:count():sort "-count"
---
---@param self dossier.Relation
---@param ... string columns, or one list of them
---@return dossier.Grouping
function dossier.Relation.group(self, ...) end

--- Returns the rows as html.
---
---     d.quotes:html()
---
---@param self dossier.Relation
---@param options? { width: integer?, rows: integer?, color: boolean?, ascii: boolean?, raw: boolean? }
---@return string
function dossier.Relation.html(self, options) end

--- Puts the rows of two relations side by side where columns agree.
---
---     d.quotes:join(d.documents)
---
---@param self dossier.Relation
---@param other dossier.Relation the other one
---@param on? string|table|nil "column", { mine = "theirs" }, or nothing for the natural link
---@param options? { unmatched: boolean? }
---@return dossier.Relation
function dossier.Relation.join(self, other, on, options) end

--- Returns the rows as json.
---
---     d.quotes:json()
---
---@param self dossier.Relation
---@param options? { width: integer?, rows: integer?, color: boolean?, ascii: boolean?, raw: boolean? }
---@return string
function dossier.Relation.json(self, options) end

--- Returns the rows as jsonl.
---
---     d.quotes:jsonl()
---
---@param self dossier.Relation
---@param options? { width: integer?, rows: integer?, color: boolean?, ascii: boolean?, raw: boolean? }
---@return string
function dossier.Relation.jsonl(self, options) end

--- Prints hits one below the other, the word in the middle.
---
---     d:find "ceasefire":kwic()
---
---@param self dossier.Relation
---@param width? integer columns; the terminal's when not said
---@return dossier.Relation
function dossier.Relation.kwic(self, width) end

--- Keeps the last rows.
---
---     d.quotes:last(3)
---
---@param self dossier.Relation
---@param n? integer 1 when not said
---@return dossier.Relation
function dossier.Relation.last(self, n) end

--- Returns the rows as markdown.
---
---     d.quotes:markdown()
---
---@param self dossier.Relation
---@param options? { width: integer?, rows: integer?, color: boolean?, ascii: boolean?, raw: boolean? }
---@return string
function dossier.Relation.markdown(self, options) end

--- Returns the first row, or nil.
---
---     d.documents:sort "-published":one()
---
---@param self dossier.Relation
---@return dossier.Row?
function dossier.Relation.one(self) end

--- Goes through the rows: for row in relation:rows() do ... end.
---
---     for q in d.quotes:rows() do print(q.speaker, q.text) end
---
---@param self dossier.Relation
---@return fun(): dossier.Row?
function dossier.Relation.rows(self) end

--- Keeps rows at random, the same for the same seed.
---
---     d.sentences:sample(10, 42)
---
---@param self dossier.Relation
---@param n integer how many
---@param seed? integer 1 when not said
---@return dossier.Relation
function dossier.Relation.sample(self, n, seed) end

--- Keeps these columns, in this order.
---
---     d.quotes:select("speaker", "text")
---
---@param self dossier.Relation
---@param ... string columns, or one list of them
---@return dossier.Relation
function dossier.Relation.select(self, ...) end

--- Orders the rows; minus is descending.
---
---     d.documents:sort "-n_words"
---
---@param self dossier.Relation
---@param order string "-published, title"
---@return dossier.Relation
function dossier.Relation.sort(self, order) end

--- Returns the SQL that the relation stands for.
---
---     print(d.quotes:sql())
---
---@param self dossier.Relation
---@return string
function dossier.Relation.sql(self) end

--- Returns the rows as tsv.
---
---     d.quotes:tsv()
---
---@param self dossier.Relation
---@param options? { width: integer?, rows: integer?, color: boolean?, ascii: boolean?, raw: boolean? }
---@return string
function dossier.Relation.tsv(self, options) end

--- Keeps the rows for which a condition holds.
---
---     d.quotes:where{ speaker = "Lavrov", date = ">=2016-03", text = "violat*" }
---
---@param self dossier.Relation
---@param condition table|string|fun(row: dossier.Row): any { column = value }, an expression with ?, or a function
---@param ... any values for ?
---@return dossier.Relation
function dossier.Relation.where(self, condition, ...) end

--- Leads from the first row to what made it: see why.
---
---     d.quotes:why()
---
---@param self dossier.Relation
---@return dossier.Why
function dossier.Relation.why(self) end

--- Adds columns that functions compute from each row.
---
---     d.quotes:with{ length = function(q) return #q.text end }
---
---@param self dossier.Relation
---@param columns table<string, fun(row: dossier.Row): any> { name = function }
---@return dossier.Relation
function dossier.Relation.with(self, columns) end

--- Keeps the rows that stand in the rows of another relation.
---
---     d:find "ceasefire":within(d.quotes:where{ speaker = "Lavrov" })
---
---@param self dossier.Relation
---@param other dossier.Relation quotes, sentences, documents, ...
---@return dossier.Relation
function dossier.Relation.within(self, other) end

---@class dossier.Row one row; its columns are fields
---@field document dossier.Row? the document that it stands in
---@field [string] any a column
dossier.Row = {}

--- Decides that the row is right.
---
---     d.quotes[1]:confirm()
---
---@param self dossier.Row
---@param options? { why: string?, dry: boolean? }
---@return dossier.Change
function dossier.Row.confirm(self, options) end

--- Returns the sentences around the row's place.
---
---     print(d.quotes[1]:context(2))
---
---@param self dossier.Row
---@param n? integer sentences on each side; 1 when not said
---@return string
function dossier.Row.context(self, n) end

--- Returns the row of the entity that a column names.
---
---     d.quotes[1]:entity()
---
---@param self dossier.Row
---@param column? string the first column that names one, when not said
---@return dossier.Row?
function dossier.Row.entity(self, column) end

--- Keeps a remark with the row.
---
---     d.quotes[1]:note "check against the wire"
---
---@param self dossier.Row
---@param text string the remark
---@param options? { why: string?, dry: boolean? }
---@return dossier.Change
function dossier.Row.note(self, text, options) end

--- Decides that the row is wrong: see reject of a dossier.
---
---     d.quotes[3]:reject{ why = "a headline" }
---
---@param self dossier.Row
---@param options? { why: string?, dry: boolean? }
---@return dossier.Change
function dossier.Row.reject(self, options) end

--- Sets fields of the row.
---
---     d.quotes[1]:set{ speaker = "Sergey Lavrov" }
---
---@param self dossier.Row
---@param fields table { column = value }
---@param options? { why: string?, dry: boolean? }
---@return dossier.Change
function dossier.Row.set(self, fields, options) end

--- Returns the fields as a plain table.
---
---     d.documents[1]:values()
---
---@param self dossier.Row
---@return table<string, any>
function dossier.Row.values(self) end

--- Leads from the row to what made it: see why.
---
---     d.quotes[1]:why()
---
---@param self dossier.Row
---@return dossier.Why
function dossier.Row.why(self) end

---@class dossier.Grouping rows put together by group
dossier.Grouping = {}

--- Counts the rows of each group.
---
---     d.quotes:group "speaker":count()
---
---@param self dossier.Grouping
---@param column? string only rows where it has a value
---@param name? string of the new column
---@return dossier.Relation
function dossier.Grouping.count(self, column, name) end

--- Lists the different values of a column in each group.
---
---     d.documents:group "outlet":list "title"
---
---@param self dossier.Grouping
---@param column string which
---@param name? string of the new column
---@return dossier.Relation
function dossier.Grouping.list(self, column, name) end

--- Finds the greatest value of a column in each group.
---
---     d.documents:group "outlet":max "n_words"
---
---@param self dossier.Grouping
---@param column string which
---@param name? string of the new column
---@return dossier.Relation
function dossier.Grouping.max(self, column, name) end

--- Averages a column in each group.
---
---     d.documents:group "outlet":mean "n_words"
---
---@param self dossier.Grouping
---@param column string which
---@param name? string of the new column
---@return dossier.Relation
function dossier.Grouping.mean(self, column, name) end

--- Finds the least value of a column in each group.
---
---     d.documents:group "outlet":min "n_words"
---
---@param self dossier.Grouping
---@param column string which
---@param name? string of the new column
---@return dossier.Relation
function dossier.Grouping.min(self, column, name) end

--- Adds up a column in each group.
---
---     d.documents:group "outlet":sum "n_words"
---
---@param self dossier.Grouping
---@param column string which
---@param name? string of the new column
---@return dossier.Relation
function dossier.Grouping.sum(self, column, name) end

--- Returns a value printed in full: all rows, nothing cut.
---
---     all(quotes)
---
---@param value? any the last result when not said
---@return string
function all(value) end

--- Prints help on a topic: a name, a noun, or a value.
---
---     help(quotes)
---
---@param topic? any nothing: an overview
function help(topic) end

---@class dossier.row.document: dossier.Row a row of documents: one text each
---@field id integer? number of the row in this dossier
---@field published dossier.Date? the first day on which it can have been published
---@field precision string? of published: unknown, day, range, month, year
---@field title string? the headline
---@field outlet string? who published it
---@field n_words integer? words in the text
---@field byline string? who wrote it
---@field published_to dossier.Date? the last possible day, when not one
---@field published_why string? the evidence for the date
---@field name string? name of the file or record
---@field path string? where it was read
---@field url string? where it was published
---@field language string? of the text
---@field n_sentences integer? sentences in the text
---@field n_bytes integer? bytes that were read
---@field encoding string? of those bytes
---@field n_replaced integer? bytes that were no valid text
---@field is_clean boolean? whether the text was given clean
---@field sha256 string? of the bytes that were read
---@field state string? auto, confirmed, added or orphaned
---@field key string? the first digits of sha256
---@field text string? the whole text

---@class dossier.row.zone: dossier.Row a row of zones: the parts of each page, also what was set aside
---@field id integer? number of the row in this dossier
---@field document dossier.Row? id of the document it stands in
---@field number integer? place on the page, from 1
---@field kind string? body, quote, title, standfirst, byline, caption, bio, form, boilerplate
---@field text string? what stands there
---@field title string? title of the document
---@field outlet string? who published it
---@field start integer? first byte in the document's text, from 0
---@field end integer? byte after the last one
---@field source_start integer? first byte in what was read
---@field source_end integer? byte after the last one
---@field rule string? why it was taken for this kind

---@class dossier.row.damage: dossier.Row a row of damage: places where a scraper seems to have lost words
---@field id integer? number of the row in this dossier
---@field document dossier.Row? id of the document it stands in
---@field why string? what seems to be wrong
---@field around string? the text on both sides
---@field start integer? first byte in the document's text, from 0
---@field end integer? byte after the last one

---@class dossier.row.sentence: dossier.Row a row of sentences: the sentences of the texts
---@field id integer? number of the row in this dossier
---@field document dossier.Row? id of the document it stands in
---@field number integer? place in the document, from 1
---@field text string? the sentence
---@field date dossier.Date? when the document was published
---@field title string? title of the document
---@field outlet string? who published it
---@field start integer? first byte in the document's text, from 0
---@field end integer? byte after the last one

---@class dossier.row.entity: dossier.Row a row of entities: who and what is spoken of
---@field id integer? number of the row in this dossier
---@field name string? the fullest name
---@field kind string? person, organization, place, group, event, work, other
---@field n_mentions integer? times it is named
---@field n_documents integer? documents that name it
---@field n_aliases integer? names it goes by
---@field first_seen dossier.Date? date of the first document
---@field last_seen dossier.Date? date of the last document
---@field kb string? id in the lexicon
---@field rule string? what made this row
---@field score number? how sure the rule is, 0 to 1
---@field state string? auto, confirmed, added or orphaned
---@field key string? name of the row, the same in every dossier with its documents

---@class dossier.row.alias: dossier.Row a row of aliases: the names that entities go by
---@field id integer? number of the row in this dossier
---@field entity string? who is meant
---@field name string? one name it goes by
---@field n integer? times it stands in a text
---@field rule string? text, lexicon or judgement

---@class dossier.row.mention: dossier.Row a row of mentions: names in the texts
---@field id integer? number of the row in this dossier
---@field document dossier.Row? id of the document it stands in
---@field text string? the name as it stands there
---@field kind string? person, organization, place, group, event, work, other
---@field entity string? who or what is meant
---@field date dossier.Date? when the document was published
---@field title string? title of the document
---@field outlet string? who published it
---@field start integer? first byte in the document's text, from 0
---@field end integer? byte after the last one
---@field rule string? what made this row
---@field score number? how sure the rule is, 0 to 1
---@field state string? auto, confirmed, added or orphaned
---@field key string? name of the row, the same in every dossier with the document

---@class dossier.row.reference: dossier.Row a row of references: pronouns and descriptions, and who they stand for
---@field id integer? number of the row in this dossier
---@field document dossier.Row? id of the document it stands in
---@field text string? the pronoun or description
---@field entity string? who or what is meant
---@field date dossier.Date? when the document was published
---@field title string? title of the document
---@field outlet string? who published it
---@field start integer? first byte in the document's text, from 0
---@field end integer? byte after the last one
---@field rule string? what made this row
---@field score number? how sure the rule is, 0 to 1
---@field state string? auto, confirmed, added or orphaned
---@field key string? name of the row, the same in every dossier with the document

---@class dossier.row.role: dossier.Row a row of roles: what the texts say that someone is
---@field id integer? number of the row in this dossier
---@field document dossier.Row? id of the document it stands in
---@field entity string? who it is said of
---@field text string? what they are said to be
---@field date dossier.Date? when the document was published
---@field title string? title of the document
---@field outlet string? who published it
---@field start integer? first byte in the document's text, from 0
---@field end integer? byte after the last one
---@field rule string? what made this row
---@field score number? how sure the rule is, 0 to 1
---@field state string? auto, confirmed, added or orphaned
---@field key string? name of the row, the same in every dossier with the document

---@class dossier.row.quote: dossier.Row a row of quotes: who said what
---@field id integer? number of the row in this dossier
---@field document dossier.Row? id of the document it stands in
---@field date dossier.Date? when the document was published
---@field speaker string? who said it
---@field kind string? direct, indirect, mixed
---@field cue string? the word that introduces it
---@field text string? what was said
---@field speaker_text string? the speaker as the text has it
---@field title string? title of the document
---@field outlet string? who published it
---@field start integer? first byte in the document's text, from 0
---@field end integer? byte after the last one
---@field rule string? what made this row
---@field score number? how sure the rule is, 0 to 1
---@field state string? auto, confirmed, added or orphaned
---@field key string? name of the row, the same in every dossier with the document

---@class dossier.row.time: dossier.Row a row of times: dates, times and durations in the texts
---@field id integer? number of the row in this dossier
---@field document dossier.Row? id of the document it stands in
---@field text string? the expression
---@field type string? DATE, TIME, DURATION, SET
---@field value dossier.Date? TIMEX3 value
---@field first dossier.Date? its first day
---@field last dossier.Date? its last day
---@field date dossier.Date? when the document was published
---@field title string? title of the document
---@field outlet string? who published it
---@field start integer? first byte in the document's text, from 0
---@field end integer? byte after the last one
---@field rule string? what made this row
---@field score number? how sure the rule is, 0 to 1
---@field state string? auto, confirmed, added or orphaned
---@field key string? name of the row, the same in every dossier with the document

---@class dossier.row.quantity: dossier.Row a row of quantities: numbers of something in the texts
---@field id integer? number of the row in this dossier
---@field document dossier.Row? id of the document it stands in
---@field text string? the expression
---@field value number? the number, when there is one
---@field low number? at least
---@field high number? at most
---@field unit string? what is counted or measured
---@field date dossier.Date? when the document was published
---@field title string? title of the document
---@field outlet string? who published it
---@field start integer? first byte in the document's text, from 0
---@field end integer? byte after the last one
---@field rule string? what made this row
---@field score number? how sure the rule is, 0 to 1
---@field state string? auto, confirmed, added or orphaned
---@field key string? name of the row, the same in every dossier with the document

---@class dossier.row.event: dossier.Row a row of events: who did what to whom, when and where
---@field id integer? number of the row in this dossier
---@field document dossier.Row? id of the document it stands in
---@field date dossier.Date? when it happened, as far as the text says
---@field action string? PLOVER action
---@field actor string? who did it
---@field target string? to whom
---@field place string? where
---@field mode string? actual, denied, planned, conditional, demanded
---@field text string? the words that say so
---@field code string? CAMEO code of the action
---@field actor_code string? CAMEO code
---@field target_code string? CAMEO code
---@field place_code string? CAMEO code
---@field published dossier.Date? when the document was published
---@field title string? title of the document
---@field outlet string? who published it
---@field start integer? first byte in the document's text, from 0
---@field end integer? byte after the last one
---@field rule string? what made this row
---@field score number? how sure the rule is, 0 to 1
---@field state string? auto, confirmed, added or orphaned
---@field key string? name of the row, the same in every dossier with the document

---@class dossier.row.source: dossier.Row a row of sources: the outlets of the documents
---@field id integer? number of the row in this dossier
---@field name string? the outlet
---@field n_documents integer? documents of it
---@field first_seen dossier.Date? date of the first one
---@field last_seen dossier.Date? date of the last one

---@class dossier.row.journal: dossier.Row a row of journal: who did what when
---@field id integer? number of the row in this dossier
---@field time string? when, UTC
---@field who string? who
---@field what string? create, add, judge, undo, migrate
---@field detail string? what was done
---@field version string? of the program

---@class dossier.row.judgement: dossier.Row a row of judgements: what analysts decided
---@field id integer? number of the row in this dossier
---@field verb string? merge, alias, split, reject, confirm, set, note
---@field noun string? what it is about
---@field name string? how that was called then
---@field field string? the column that was set
---@field value string? what it was set to
---@field why string? the reason given
---@field is_undone boolean? whether it was taken back
---@field is_orphaned boolean? whether what it is about is no longer there
---@field key string? the row it is about

---@class dossier.row.rejection: dossier.Row a row of rejected: rows that an analyst rejected
---@field id integer? number of the row in this dossier
---@field noun string? what was rejected
---@field document dossier.Row? id of the document it stands in
---@field text string? what it says
---@field start integer? first byte in the document's text, from 0
---@field end integer? byte after the last one
---@field rule string? what had made it
---@field key string? name of the row

return dossier
