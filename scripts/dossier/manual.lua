--- The manual: one table that feeds help(), completion and scripts/types/dossier.lua.
--
-- An entry: { type, name, summary, params = { { name, type, text } }, options = { { name, type,
-- text } }, returns = type, example = code }. The options are the last parameter's.

local entries = {}

local function entry(e)
	e.type, e.name, e.summary = e[1], e[2], e[3]
	e.params = e.params or {}
	entries[#entries + 1] = e
end

local why_options = {
	{ "why", "string", "the reason, kept in the journal" },
	{ "dry", "boolean", "only say what would change" },
}
local print_options = {
	{ "width", "integer", "columns of the terminal; 0: nothing is cut" },
	{ "rows", "integer", "at most so many rows" },
	{ "color", "boolean", "styles for a terminal" },
	{ "ascii", "boolean", "no characters outside ASCII of our own" },
	{ "raw", "boolean", "CSV without the guard against formulas" },
}
local export_options = { { "format", "string", "in place of the one that the name tells" }, table.unpack(print_options) }

---- The module --------------------------------------------------------------------------------

entry { "module", "open", "Opens a dossier file.",
	params = { { "path", "string", "the file" } },
	options = {
		{ "create", "boolean", "make the file when it is not there" },
		{ "readonly", "boolean", "never write to it" },
	},
	returns = "dossier.Dossier",
	example = 'local d <close> = dossier.open("syria.dossier")' }
entry { "module", "annotate", "Takes apart one text: tokens, names, quotes, times, as tables.",
	params = { { "text", "string|table", "the text, or { text =, title =, date =, outlet =, id = }" } },
	options = {
		{ "date", "string", "YYYY-MM-DD, when it was published" },
		{ "format", "string", "text or html: a page as it was scraped; else the text is clean" },
		{ "lexicon", "string|string[]", "lexicon files of your own" },
	},
	returns = "table",
	example = 'for _, m in ipairs(dossier.annotate("Lavrov met Kerry.").mentions) do print(m.text) end' }
entry { "module", "help", "Returns the help text of a topic: a name, a noun, or a value.",
	params = { { "topic", "any", "nothing: an overview" } },
	returns = "string",
	example = 'print(dossier.help "where")' }
entry { "module", "show", "Returns a value as the prompt prints it.",
	params = { { "value", "any", "what to print" } },
	options = { print_options[1], print_options[2], print_options[3], print_options[4] },
	returns = "string",
	example = "print(dossier.show(d.quotes, { width = 80 }))" }

---- An open dossier ---------------------------------------------------------------------------

entry { "dossier", "add", "Reads files and folders in; what is there already adds nothing.",
	params = { { "paths", "string|string[]", "files, folders, or both" } },
	options = {
		{ "outlet", "string", "of documents that do not say theirs" },
		{ "date", "string", "YYYY-MM-DD, of documents that bring none" },
		{ "format", "string", "text, html, jsonl or conllu; else it is guessed" },
		{ "jobs", "integer", "how many documents at a time" },
		{ "lexicon", "string|string[]", "lexicon files of your own" },
	},
	returns = "dossier.Report",
	example = 'd:add({ "articles/", "feed.jsonl" }, { outlet = "CNN" })' }
entry { "dossier", "close", "Closes the file; what was made from it answers \"the dossier is closed\".",
	example = "d:close()" }
entry { "dossier", "search", "Finds documents by words, the best first.",
	params = { { "query", "string", 'words, "phrases", AND OR NOT, prefix*, NEAR(a b, 5), title:' } },
	options = {
		{ "exact", "boolean", "only the words as written, not their inflections" },
		{ "words", "integer", "length of the snippets" },
	},
	returns = "dossier.Relation",
	example = 'd:search \'cessation AND (aleppo OR "partial ceasefire") NOT libya\'' }
entry { "dossier", "find", "Finds every place where words stand, as hits for :kwic().",
	params = { { "words", "string", 'a word or phrase; * any letters, ? one' } },
	options = {
		{ "case", "boolean", "capitals and accents as written" },
		{ "lemma", "boolean", "the words are lemmas: accuse finds accused" },
		{ "context", "integer", "characters on each side" },
		{ "within", "dossier.Relation", "only there: quotes, sentences, documents" },
	},
	returns = "dossier.Relation",
	example = 'd:find "violat*":kwic()' }
entry { "dossier", "sql", "Asks with a SELECT of your own; ? stands for the values behind it.",
	params = { { "query", "string", "one SELECT, read-only" }, { "...", "any", "values for ?" } },
	returns = "dossier.Relation",
	example = 'd:sql("SELECT outlet, count(*) n FROM document WHERE published > ? GROUP BY 1", "2016-09")' }
entry { "dossier", "entity", "Finds who or what goes by a name; several: an error that lists them.",
	params = { { "name", "string", "any name of it" } },
	returns = "dossier.Row",
	example = 'd:entity "de Mistura"' }
entry { "dossier", "why", "Leads from a row to the rule that made it, its place, and the bytes that were read.",
	params = { { "row", "dossier.Row|dossier.Relation", "a row; of a relation, the first" } },
	returns = "dossier.Why",
	example = "d:why(d.quotes[1])" }
entry { "dossier", "gaps", "Lists what the corpus cannot answer.",
	returns = "dossier.Gaps",
	example = "d:gaps()" }

---- Judgements --------------------------------------------------------------------------------

entry { "dossier", "merge", "Decides that several names are one; the first is the name from then on.",
	params = { { "first", "string|dossier.Row", "the name to keep" }, { "...", "string|dossier.Row", "the others" } },
	options = why_options,
	returns = "dossier.Change",
	example = 'd:merge("Islamic State", "Daesh", { why = "same organisation" })' }
entry { "dossier", "alias", "Decides that a name means an entity.",
	params = { { "entity", "string|dossier.Row", "who" }, { "name", "string", "the other name" } },
	options = why_options,
	returns = "dossier.Change",
	example = 'd:alias("Staffan de Mistura", "the UN envoy")' }
entry { "dossier", "split", "Takes a name away from an entity; it becomes one of its own.",
	params = { { "entity", "string|dossier.Row", "who" }, { "name", "string", "the name that is another" } },
	options = why_options,
	returns = "dossier.Change",
	example = 'd:split("Islamic State", "IS")' }
entry { "dossier", "reject", "Decides that a row is wrong; it is left out from then on.",
	params = { { "row", "dossier.Row", "a row of a reading" } },
	options = why_options,
	returns = "dossier.Change",
	example = 'd:reject(d.quotes[3], { why = "a headline" })' }
entry { "dossier", "confirm", "Decides that a row is right.",
	params = { { "row", "dossier.Row", "a row of a reading" } },
	options = why_options,
	returns = "dossier.Change",
	example = "d:confirm(d.quotes[1])" }
entry { "dossier", "set", "Sets fields of a row: a speaker, a date.",
	params = { { "row", "dossier.Row", "a row of a reading" }, { "fields", "table", "{ column = value }" } },
	options = why_options,
	returns = "dossier.Change",
	example = 'd:set(d.quotes[1], { speaker = "Sergey Lavrov" }, { why = "named two lines above" })' }
entry { "dossier", "note", "Keeps a remark with a row.",
	params = { { "row", "dossier.Row", "any row with a key" }, { "text", "string", "the remark" } },
	options = why_options,
	returns = "dossier.Change",
	example = 'd:note(d.documents[1], "check against the wire")' }
entry { "dossier", "undo", "Takes back the last judgement.",
	returns = "dossier.Change",
	example = "d:undo()" }
entry { "dossier", "history", "Lists the judgements, the newest last.",
	returns = "dossier.Relation",
	example = "d:history()" }

---- Relations ---------------------------------------------------------------------------------

entry { "relation", "where", "Keeps the rows for which a condition holds.",
	params = {
		{ "condition", "table|string|fun(row: dossier.Row): any",
			'{ column = value }, an expression with ?, or a function' },
		{ "...", "any", "values for ?" },
	},
	returns = "dossier.Relation",
	columns = true,
	example = 'd.quotes:where{ speaker = "Lavrov", date = ">=2016-03", text = "violat*" }' }
entry { "relation", "select", "Keeps these columns, in this order.",
	params = { { "...", "string", "columns, or one list of them" } },
	returns = "dossier.Relation",
	columns = true,
	example = 'd.quotes:select("speaker", "text")' }
entry { "relation", "with", "Adds columns that functions compute from each row.",
	params = { { "columns", "table<string, fun(row: dossier.Row): any>", "{ name = function }" } },
	returns = "dossier.Relation",
	example = "d.quotes:with{ length = function(q) return #q.text end }" }
entry { "relation", "sort", "Orders the rows; minus is descending.",
	params = { { "order", "string", '"-published, title"' } },
	returns = "dossier.Relation",
	columns = true,
	example = 'd.documents:sort "-n_words"' }
entry { "relation", "first", "Keeps the first rows.",
	params = { { "n", "integer?", "1 when not said" } },
	returns = "dossier.Relation",
	example = "d.quotes:first(20)" }
entry { "relation", "last", "Keeps the last rows.",
	params = { { "n", "integer?", "1 when not said" } },
	returns = "dossier.Relation",
	example = "d.quotes:last(3)" }
entry { "relation", "sample", "Keeps rows at random, the same for the same seed.",
	params = { { "n", "integer", "how many" }, { "seed", "integer?", "1 when not said" } },
	returns = "dossier.Relation",
	example = "d.sentences:sample(10, 42)" }
entry { "relation", "distinct", "Keeps the different combinations of columns.",
	params = { { "...", "string", "columns, or one list of them; none: all" } },
	returns = "dossier.Relation",
	columns = true,
	example = 'd.mentions:distinct("entity", "kind")' }
entry { "relation", "group", "Puts rows with the same values together, to :count() or :sum() them.",
	params = { { "...", "string", "columns, or one list of them" } },
	returns = "dossier.Grouping",
	columns = true,
	example = 'd.quotes:group{ "speaker" }:count():sort "-count"' }
entry { "relation", "count_by", "Counts rows by the values of columns, the most frequent first.",
	params = { { "...", "string", "columns" } },
	returns = "dossier.Relation",
	columns = true,
	example = 'd.quotes:count_by "speaker"' }
entry { "relation", "join", "Puts the rows of two relations side by side where columns agree.",
	params = {
		{ "other", "dossier.Relation", "the other one" },
		{ "on", "string|table|nil", '"column", { mine = "theirs" }, or nothing for the natural link' },
	},
	options = { { "unmatched", "boolean", "keep rows that have no partner" } },
	returns = "dossier.Relation",
	example = "d.quotes:join(d.documents)" }
entry { "relation", "within", "Keeps the rows that stand in the rows of another relation.",
	params = { { "other", "dossier.Relation", "quotes, sentences, documents, ..." } },
	returns = "dossier.Relation",
	example = 'd:find "ceasefire":within(d.quotes:where{ speaker = "Lavrov" })' }
entry { "relation", "rows", "Goes through the rows: for row in relation:rows() do ... end.",
	returns = "fun(): dossier.Row?",
	example = "for q in d.quotes:rows() do print(q.speaker, q.text) end" }
entry { "relation", "each", "Calls a function with every row.",
	params = { { "visit", "fun(row: dossier.Row)", "what to call" } },
	example = "d.quotes:each(function(q) print(q.text) end)" }
entry { "relation", "one", "Returns the first row, or nil.",
	returns = "dossier.Row?",
	example = 'd.documents:sort "-published":one()' }
entry { "relation", "count", "Counts the rows; the same as #relation.",
	returns = "integer",
	example = "d.quotes:count()" }
entry { "relation", "column", "Lists the values of one column; missing ones are false.",
	params = { { "name", "string", "the column" } },
	returns = "any[]",
	columns = true,
	example = 'd.documents:column "title"' }
entry { "relation", "columns", "Lists the columns' names.",
	returns = "string[]",
	example = "d.quotes:columns()" }
entry { "relation", "kwic", "Prints hits one below the other, the word in the middle.",
	params = { { "width", "integer?", "columns; the terminal's when not said" } },
	returns = "dossier.Relation",
	example = 'd:find "ceasefire":kwic()' }
entry { "relation", "context", "Adds a column with the sentences around each row.",
	params = { { "n", "integer?", "sentences on each side; 1 when not said" } },
	returns = "dossier.Relation",
	example = "d.quotes:first(5):context(1)" }
entry { "relation", "chart", "Draws one bar per row; prints as a chart.",
	options = {
		{ "width", "integer", "columns; 80 when not said" },
		{ "ascii", "boolean", "bars of #" },
		{ "label", "string", "the column that names a bar; the first when not said" },
		{ "value", "string", "the column with its length; the last that holds numbers when not said" },
	},
	returns = "dossier.Chart",
	example = 'd.quotes:count_by "speaker":first(10):chart()' }
entry { "relation", "why", "Leads from the first row to what made it: see why.",
	returns = "dossier.Why",
	example = "d.quotes:why()" }
entry { "relation", "format", "Returns the rows as text in a format: table, csv, tsv, json, jsonl, markdown, html, lines.",
	params = { { "format", "string?", "table when not said" } },
	options = print_options,
	returns = "string",
	example = 'd.quotes:format("table", { width = 100 })' }
for _, format in ipairs { "csv", "tsv", "json", "jsonl", "markdown", "html" } do
	entry { "relation", format, ("Returns the rows as %s."):format(format),
		options = print_options,
		returns = "string",
		example = ("d.quotes:%s()"):format(format) }
end
entry { "relation", "export", 'Writes the rows to a file in the format of its name; "-" is standard output.',
	params = { { "path", "string", "quotes.csv" } },
	options = export_options,
	returns = "dossier.Relation",
	example = 'd.quotes:export "quotes.csv"' }
entry { "relation", "sql", "Returns the SQL that the relation stands for.",
	returns = "string",
	example = "print(d.quotes:sql())" }
entry { "relation", "explain", "Says how the rows are found: the SQL and its plan.",
	returns = "string",
	example = "print(d.quotes:explain())" }

---- Rows --------------------------------------------------------------------------------------

entry { "row", "why", "Leads from the row to what made it: see why.",
	returns = "dossier.Why",
	example = "d.quotes[1]:why()" }
entry { "row", "context", "Returns the sentences around the row's place.",
	params = { { "n", "integer?", "sentences on each side; 1 when not said" } },
	returns = "string",
	example = "print(d.quotes[1]:context(2))" }
entry { "row", "entity", "Returns the row of the entity that a column names.",
	params = { { "column", "string?", "the first column that names one, when not said" } },
	returns = "dossier.Row?",
	example = "d.quotes[1]:entity()" }
entry { "row", "values", "Returns the fields as a plain table.",
	returns = "table<string, any>",
	example = "d.documents[1]:values()" }

entry { "row", "reject", "Decides that the row is wrong: see reject of a dossier.",
	options = why_options,
	returns = "dossier.Change",
	example = 'd.quotes[3]:reject{ why = "a headline" }' }
entry { "row", "confirm", "Decides that the row is right.",
	options = why_options,
	returns = "dossier.Change",
	example = "d.quotes[1]:confirm()" }
entry { "row", "set", "Sets fields of the row.",
	params = { { "fields", "table", "{ column = value }" } },
	options = why_options,
	returns = "dossier.Change",
	example = 'd.quotes[1]:set{ speaker = "Sergey Lavrov" }' }
entry { "row", "note", "Keeps a remark with the row.",
	params = { { "text", "string", "the remark" } },
	options = why_options,
	returns = "dossier.Change",
	example = 'd.quotes[1]:note "check against the wire"' }

---- Groupings ---------------------------------------------------------------------------------

entry { "grouping", "count", "Counts the rows of each group.",
	params = { { "column", "string?", "only rows where it has a value" }, { "name", "string?", "of the new column" } },
	returns = "dossier.Relation",
	example = 'd.quotes:group "speaker":count()' }
for verb, text in pairs { sum = "Adds up", mean = "Averages", min = "Finds the least value of",
	max = "Finds the greatest value of", list = "Lists the different values of" } do
	entry { "grouping", verb, ("%s a column in each group."):format(text),
		params = { { "column", "string", "which" }, { "name", "string?", "of the new column" } },
		returns = "dossier.Relation",
		example = ('d.documents:group "outlet":%s "%s"'):format(verb, verb == "list" and "title" or "n_words") }
end

---- Commands ----------------------------------------------------------------------------------

entry { "command", "help", "Prints help on a topic: a name, a noun, or a value.",
	params = { { "topic", "any", "nothing: an overview" } },
	example = "help(quotes)" }
entry { "command", "all", "Returns a value printed in full: all rows, nothing cut.",
	params = { { "value", "any", "the last result when not said" } },
	returns = "string",
	example = "all(quotes)" }

table.sort(entries, function(a, b)
	if a.type ~= b.type then
		return a.type < b.type
	end
	return a.name < b.name
end)

return entries
