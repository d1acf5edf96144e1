--- The module `dossier` and the methods that are better said in Lua than in C.

local core = ...

local dossier = { open = core.open, version = core.version() }
core.module = dossier
core.commands = {} -- functions in scope by their bare names in the shell and in scripts

local relation, row, document = core.methods.relation, {}, core.methods.dossier
core.methods.row = row

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
		error(("%s: expected a table of options, got %s"):format(verb, type(options)), 3)
	end
	for name in pairs(options) do
		local is_known = false
		for _, known in ipairs(names) do
			is_known = is_known or known == name
		end
		if not is_known then
			error(('%s: unknown option "%s"%s'):format(verb, tostring(name),
				type(name) == "string" and core.suggest(name, names) or ""), 3)
		end
	end
	return options
end
core.check_options = check_options

local function check_relation(verb, value)
	if not core.is_relation(value) then
		error(("%s: expected a relation, got %s"):format(verb, type(value)), 3)
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
		error(("expected the number of a row or the name of a method, got %s"):format(type(name)), 2)
	end
	if core.is_relation(value) and core.shape(value).index[name] then
		return relation.column(value, name)
	end
	local what = core.is_dossier(value) and "noun or method" or "column or method"
	error(('unknown %s "%s"%s'):format(what, name, core.suggest(name, core.member_names(value))), 2)
end

---- Relations ---------------------------------------------------------------------------------

--- List the values of one column; missing ones are false.
function relation:column(name)
	local position = core.shape(self).index[name]
	if not position then
		error(('column: unknown column "%s"%s'):format(tostring(name),
			core.suggest(tostring(name), column_names(core.shape(self)))), 2)
	end
	local values = {}
	for found in self:select(name):rows() do
		local value = found[1]
		values[#values + 1] = value == nil and false or value
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
		error(("with: expected { name = function }, got %s"):format(type(columns)), 2)
	end
	local names, functions = {}, {}
	for name, compute in pairs(columns) do
		if type(name) ~= "string" or type(compute) ~= "function" then
			error("with: expected { name = function }", 2)
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
		error(('unknown method "%s" of a grouping%s'):format(tostring(name),
			core.suggest(tostring(name), sorted_keys(grouping))), 2)
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
		error(("%s: expected a grouping, made by relation:group{...}"):format(verb), 3)
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
			error(("%s: of which column?"):format(verb), 2)
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
function relation:text(format, options)
	options = check_options("text", options, print_options)
	local merged = { format = format or "table" }
	for name, value in pairs(options) do
		merged[name] = value
	end
	return core.print_relation(self, merged)
end

for _, format in ipairs({ "csv", "tsv", "json", "jsonl", "markdown", "html" }) do
	relation[format] = function(self, options)
		return relation.text(self, format, options)
	end
end

local extensions = { md = "markdown", htm = "html", ndjson = "jsonl", txt = "table" }

--- Write the rows to a file in the format of its name, or to "-", the standard output.
function relation:export(path, options)
	options = check_options("export", options, print_options)
	if type(path) ~= "string" then
		error(("export: expected a path, got %s"):format(type(path)), 2)
	end
	local extension = path:match("%.(%w+)$")
	local format = options.format or extensions[extension] or extension or "table"
	local text = relation.text(self, format, options)
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
		error('kwic: needs the hits of find, as in find "word":kwic()', 2)
	end
	if width ~= nil and math.type(width) ~= "integer" then
		error(("kwic: expected a number of columns, got %s"):format(type(width)), 2)
	end
	local shown = self:select(self:columns())
	concordances[shown] = width or true
	return shown
end

--- How a relation is printed: "kwic" or "table", and the width it asked for.
function core.print_style(value)
	local width = concordances[value]
	return width and "kwic" or "table", width ~= true and width or nil
end

return dossier
