--- The module `dossier` and the methods that are better said in Lua than in C.

local core = ...

local dossier = { open = core.open, version = core.version() }
core.module = dossier
core.commands = {} -- functions in scope by their bare names in the shell and in scripts

local relation, row, document = core.methods.relation, {}, core.methods.dossier
core.methods.row = row

local catalogue

--- The nouns with their columns; one table, not to be changed.
function core.nouns()
	catalogue = catalogue or core.read_nouns()
	return catalogue
end

--- A standard module, loaded when it is first needed.
local function module(name)
	return core.require("dossier." .. name)
end

---- Errors that suggest ----------------------------------------------------------------------

--- ` (did you mean "near"?)`, or nothing.
function core.suggest(word, names)
	local near = core.near(word, names)
	return near and (' (did you mean "%s"?)'):format(near) or ""
end

--- Raise unless every key of the options is among the names.
local function check_options(verb, options, names)
	if options == nil then
		return {}
	end
	if type(options) ~= "table" then
		core.fail(("%s: expected a table of options, got %s"):format(verb, type(options)))
	end
	for name in pairs(options) do
		local is_known = false
		for _, known in ipairs(names) do
			is_known = is_known or known == name
		end
		if not is_known then
			core.fail(('%s: unknown option "%s"%s'):format(verb, tostring(name),
				type(name) == "string" and core.suggest(name, names) or ""))
		end
	end
	return options
end
core.check_options = check_options

local function check_relation(verb, value)
	if not core.is_relation(value) then
		core.fail(("%s: expected a relation, got %s"):format(verb, type(value)))
	end
	return value
end

---- Members -----------------------------------------------------------------------------------

local function sorted_keys(...)
	local names, seen = {}, {}
	for _, t in ipairs({ ... }) do
		for name in next, t do
			if type(name) == "string" and not seen[name] then
				seen[name] = true
				names[#names + 1] = name
			end
		end
	end
	table.sort(names)
	return names
end

local function column_names(shape)
	local names = {}
	for i, column in ipairs(shape.columns) do
		names[i] = column.name
	end
	return names
end

local function noun_names()
	local names = {}
	for i, noun in ipairs(core.nouns()) do
		names[i] = noun.name
	end
	return names
end

local function joined(a, b)
	return table.move(b, 1, #b, #a + 1, a)
end

--- What may follow "." or ":" behind a value of ours; the keys of any other table.
function core.member_names(value)
	if core.is_relation(value) then
		return joined(sorted_keys(relation), column_names(core.shape(value)))
	elseif core.is_row(value) then
		local _, shape = core.row_facts(value)
		return joined(sorted_keys(row), column_names(shape))
	elseif core.is_dossier(value) then
		return joined(sorted_keys(document), noun_names())
	elseif core.is_grouping(value) then
		return sorted_keys(core.methods.grouping)
	elseif value == core.environment then
		return core.names_in_scope()
	elseif type(value) == "table" then
		return sorted_keys(value)
	elseif type(value) == "string" then
		return sorted_keys(string)
	end
	return {}
end

--- For the row's C code: a suggestion among its columns and methods.
function core.suggest_member(shape, kind, name)
	return core.suggest(name, joined(column_names(shape), sorted_keys(core.methods[kind])))
end

--- A field that C did not find: a column of a relation as a list of its values, or an error.
function core.unknown_member(value, name)
	if type(name) ~= "string" then
		core.fail(("expected the number of a row or the name of a method, got %s"):format(type(name)))
	end
	if core.is_relation(value) and core.shape(value).index[name] then
		return relation.column(value, name)
	end
	local what = core.is_dossier(value) and "noun or method" or "column or method"
	core.fail(('unknown %s "%s"%s'):format(what, name, core.suggest(name, core.member_names(value))))
end

---- Relations ---------------------------------------------------------------------------------

--- List the values of one column; missing ones are false.
function relation:column(name)
	local position = core.shape(self).index[name]
	if not position then
		core.fail(('column: unknown column "%s"%s'):format(tostring(name),
			core.suggest(tostring(name), column_names(core.shape(self)))))
	end
	local values = {}
	for found in self:select(name):rows() do
		local value = found[1]
		if value == nil then
			value = false
		end
		values[#values + 1] = value
	end
	return values
end

--- List the columns' names.
function relation:columns()
	return column_names(core.shape(self))
end

--- The first row, or nil.
function relation:one()
	return self[1]
end

--- Count the rows; the same as #relation.
function relation:count()
	return #self
end

--- Call a function with every row.
function relation:each(visit)
	for found in self:rows() do
		visit(found)
	end
end

--- Add columns that functions compute from each row.
function relation:with(columns)
	if type(columns) ~= "table" then
		core.fail(("with: expected { name = function }, got %s"):format(type(columns)))
	end
	local names, functions = {}, {}
	for name, compute in pairs(columns) do
		if type(name) ~= "string" or type(compute) ~= "function" then
			core.fail("with: expected { name = function }")
		end
		names[#names + 1] = name
	end
	table.sort(names)
	for i, name in ipairs(names) do
		functions[i] = columns[name]
	end
	return core.widen(self, names, functions)
end

---- Groups ------------------------------------------------------------------------------------

local grouping = {}
core.methods.grouping = grouping
local grouping_meta = { __name = "dossier.Grouping", __metatable = false }
local groups = setmetatable({}, { __mode = "k" }) -- grouping -> { relation, keys }

function grouping_meta.__index(_, name)
	local method = grouping[name]
	if not method then
		core.fail(('unknown method "%s" of a grouping%s'):format(tostring(name),
			core.suggest(tostring(name), sorted_keys(grouping))))
	end
	return method
end

function grouping_meta.__tostring(self)
	local group = groups[self]
	return ("%s grouped by %s"):format(tostring(group[1]), table.concat(group[2], ", "))
end

function core.is_grouping(value)
	return groups[value] ~= nil
end

local function check_group(verb, value)
	local group = groups[value]
	if not group then
		core.fail(("%s: expected a grouping, made by relation:group{...}"):format(verb))
	end
	return group
end

--- Put rows with the same values of these columns together; then count, sum, ... them.
function relation:group(...)
	check_relation("group", self)
	local keys = type((...)) == "table" and table.move((...), 1, #(...), 1, {}) or { ... }
	core.aggregate(self, keys, { { "count" } }) -- a wrong column is an error here
	local self_group = setmetatable({}, grouping_meta)
	groups[self_group] = { self, keys }
	return self_group
end

local function aggregate(verb)
	return function(self, column, name)
		local group = check_group(verb, self)
		if column == nil and verb ~= "count" then
			core.fail(("%s: of which column?"):format(verb))
		end
		return core.aggregate(group[1], group[2], { { verb, column, name } })
	end
end

for _, verb in ipairs({ "count", "sum", "mean", "min", "max", "list" }) do
	grouping[verb] = aggregate(verb)
end

--- Count rows by the values of columns, the most frequent first.
function relation:count_by(...)
	return self:group(...):count():sort("-count")
end

---- Formats -----------------------------------------------------------------------------------

local print_options = { "format", "width", "rows", "color", "ascii", "raw" }

--- The rows as text in a format: "table", "csv", "tsv", "json", "jsonl", "markdown", "html", "lines".
function relation:format(format, options)
	options = check_options("format", options, print_options)
	local merged = { format = format or "table" }
	for name, value in pairs(options) do
		merged[name] = value
	end
	return core.print_relation(self, merged)
end

for _, format in ipairs({ "csv", "tsv", "json", "jsonl", "markdown", "html" }) do
	relation[format] = function(self, options)
		return relation.format(self, format, options)
	end
end

local extensions = { md = "markdown", htm = "html", ndjson = "jsonl", txt = "table" }

--- Write the rows to a file in the format of its name, or to "-", the standard output.
function relation:export(path, options)
	options = check_options("export", options, print_options)
	if type(path) ~= "string" then
		core.fail(("export: expected a path, got %s"):format(type(path)))
	end
	local extension = path:match("%.(%w+)$")
	local format = options.format or extensions[extension] or extension or "table"
	local text = relation.format(self, format, options)
	if path == "-" then
		if not core.write(text) then
			io.write(text)
		end
	else
		core.save(path, text)
	end
	return self
end

--- Say how the rows are found: the SQL and SQLite's plan.
function relation:explain()
	return ("%s\n\n%s"):format(self:sql(), core.plan(self))
end

---- Concordance -------------------------------------------------------------------------------

local concordances = setmetatable({}, { __mode = "k" }) -- relation -> true: printed as such

--- Print hits one below the other, the word in the middle.
function relation:kwic(width)
	local index = core.shape(self).index
	if not (index.left and index.match and index.right) then
		core.fail('kwic: needs the hits of find, as in find "word":kwic()')
	end
	if width ~= nil and math.type(width) ~= "integer" then
		core.fail(("kwic: expected a number of columns, got %s"):format(type(width)))
	end
	local shown = self:select(self:columns())
	concordances[shown] = width or true
	return shown
end

--- Add a column with the sentences around each row's place.
function relation:context(n)
	return self:with({
		context = function(found)
			return found:context(n)
		end,
	})
end

local chart_meta = {
	__name = "dossier.Chart",
	__metatable = false,
	__tostring = function(self)
		return self.text
	end,
}

--- Draw one bar per row: the first column names it, the last number is its length.
function relation:chart(options)
	return setmetatable({ text = module("chart").bars(self, options) }, chart_meta)
end

--- How a relation is printed: "kwic" or "table", and the width it asked for.
function core.print_style(value)
	local width = concordances[value]
	return width and "kwic" or "table", width ~= true and width or nil
end

---- Tables that print as a card ---------------------------------------------------------------

local card_meta = { __name = "dossier.Card", __metatable = false }
local card_lines = setmetatable({}, { __mode = "k" }) -- card -> list of { name, value }

function card_meta.__tostring(self)
	local widest, lines = 0, {}
	for _, line in ipairs(card_lines[self]) do
		widest = math.max(widest, #line[1])
	end
	for i, line in ipairs(card_lines[self]) do
		lines[i] = line[1] .. (" "):rep(widest - #line[1] + 2) .. tostring(line[2])
	end
	return table.concat(lines, "\n")
end

--- A table of fields that prints as lines "name  value"; lines without a name go on.
function core.card(fields, lines)
	card_lines[fields] = lines
	return setmetatable(fields, card_meta)
end

---- Rows --------------------------------------------------------------------------------------

local function check_row(verb, value)
	if not core.is_row(value) then
		core.fail(("%s: expected a row, got %s"):format(verb, type(value)))
	end
	return value
end

--- The dossier that a row or a relation comes from.
local function dossier_of(value)
	if core.is_row(value) then
		value = core.row_facts(value)
	end
	return core.dossier_of(value)
end
core.dossier_of_value = dossier_of

--- Return the sentences around the row's place, n on each side.
function row:context(n)
	check_row("context", self)
	local _, _, _, _, place, start, finish = core.row_facts(self)
	if not place or start < 0 then
		core.fail("context: this row has no place in a text")
	end
	local sentences = dossier_of(self).sentences:where({ document = place })
	local here = sentences:where({ start = "<" .. math.max(finish, start + 1), ["end"] = ">" .. start })
	local first, last = here[1], here[-1]
	if not first then
		return ""
	end
	n = n or 1
	local around = sentences:where({ number = ("%d..%d"):format(first.number - n, last.number + n) })
	return table.concat(around:column("text"), " ")
end

--- Return the row of the entity that a column names.
function row:entity(column)
	check_row("entity", self)
	local _, shape, values = core.row_facts(self)
	for i, known in ipairs(shape.columns) do
		if known.type == "entity" and (column == nil or known.name == column) then
			return values[i] and document.entity(dossier_of(self), values[i]) or nil
		end
	end
	core.fail(column and ('entity: "%s" is no column that names an entity'):format(tostring(column))
		or "entity: no column of this row names an entity")
end

--- Return the fields as a plain table.
function row:values()
	check_row("values", self)
	local fields = {}
	for name, value in pairs(self) do
		fields[name] = value
	end
	return fields
end

---- Why, gaps, help, printing -----------------------------------------------------------------

function document:why(value)
	if core.is_relation(value) then
		value = value[1] or core.fail("why: the relation has no rows")
	end
	return module("why").row(check_row("why", value))
end

function row:why()
	return module("why").row(check_row("why", self))
end

function relation:why()
	return document.why(dossier_of(check_relation("why", self)), self)
end

module("judge")(document, dossier_of)

function document:gaps()
	return module("gaps").of(self)
end

function dossier.show(value, options)
	return module("show").value(value, options)
end

function dossier.annotate(text, options)
	return module("annotate").text(text, options)
end

function dossier.help(topic)
	return module("help").text(topic)
end

core.show = dossier.show

function core.format(value, options)
	return module("show").format(value, options)
end

function core.describe(value)
	return module("help").describe(value)
end

function core.option_names(value, method)
	return module("help").option_names(value, method)
end

function core.commands.help(topic)
	print((module("help").text(topic):gsub("\n$", "")))
end

function core.commands.all(value)
	if value == nil then
		value = rawget(core.environment, "_")
	end
	return (module("show").value(value):gsub("\n$", ""))
end

---- Adding ------------------------------------------------------------------------------------

local add = document.add

function document:add(paths, options)
	return module("report").of(add(self, paths, options))
end

return dossier
