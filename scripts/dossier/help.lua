--- help(): from the manual and from the catalogue of nouns.

local core = ...
local help = {}

local entries = core.require("dossier.manual")

local receivers = { module = "dossier.", dossier = "", command = "", relation = "relation:",
	row = "row:", grouping = "grouping:" }

local overview = [[
An open dossier is `d`. In the shell its nouns and methods need no `d`:

  documents                                   what is in it
  quotes:where{ speaker = "Lavrov" }          rows for which something holds
  search "cessation AND Aleppo"               documents by their words, the best first
  find "ceasefire":kwic()                     every place where words stand
  entity "de Mistura"                         who goes by a name
  why(quotes[1])                              what a row comes from
  merge("Islamic State", "Daesh", { why = "same organisation" })    undo()
  quotes:group "speaker":count():sort "-count"
  quotes:export "quotes.csv"

Nouns: %s

Methods of relations: %s

Methods of a dossier: %s

help "where", help(quotes), help "quotes.speaker": more on one of them.
_ is the last result, all() shows it in full. Ctrl-C stops, Ctrl-D leaves.]]

local function wrapped(names)
	local lines, line = {}, ""
	for _, name in ipairs(names) do
		if #line + #name + 1 > 76 then
			lines[#lines + 1] = line
			line = ""
		end
		line = line == "" and name or line .. " " .. name
	end
	lines[#lines + 1] = line
	return "\n  " .. table.concat(lines, "\n  ")
end

local function names_of(kind)
	local names = {}
	for _, entry in ipairs(entries) do
		if entry.type == kind then
			names[#names + 1] = entry.name
		end
	end
	return names
end

--- `relation:first(n)`: a name with its parameters.
local function signature(entry)
	local names = {}
	for i, param in ipairs(entry.params) do
		names[i] = param[1]
	end
	if entry.options then
		local options = {}
		for i, option in ipairs(entry.options) do
			options[i] = option[1] .. " ="
		end
		names[#names + 1] = "{ " .. table.concat(options, ", ") .. " }"
	end
	return ("%s%s(%s)"):format(receivers[entry.type], entry.name, table.concat(names, ", "))
end

local function entry_text(entry)
	local lines = { signature(entry), "  " .. entry.summary, "" }
	for _, param in ipairs(entry.params) do
		lines[#lines + 1] = ("  %-12s %s"):format(param[1], param[3])
	end
	for _, option in ipairs(entry.options or {}) do
		lines[#lines + 1] = ("  %-12s %s"):format(option[1] .. " =", option[3])
	end
	if lines[#lines] ~= "" then
		lines[#lines + 1] = ""
	end
	if entry.returns then
		lines[#lines + 1] = "  returns " .. entry.returns
	end
	lines[#lines + 1] = "  " .. entry.example
	return table.concat(lines, "\n") .. "\n"
end

local function columns_text(title, columns)
	local lines = { title, "" }
	for _, column in ipairs(columns) do
		lines[#lines + 1] = ("  %-14s %-9s %s"):format(column.name, column.type, column.help)
	end
	return table.concat(lines, "\n") .. "\n"
end

local function noun_named(name)
	for _, noun in ipairs(core.nouns()) do
		if noun.name == name or noun.singular == name then
			return noun
		end
	end
end

local function entries_named(name)
	local kind, rest = name:match("^(%w+)[.:](.+)$")
	local found = {}
	for _, entry in ipairs(entries) do
		if entry.name == name or (entry.name == rest and (entry.type == kind or noun_named(kind))) then
			found[#found + 1] = entry
		end
	end
	return found
end

local function column_text(name)
	local noun_name, column_name = name:match("^(%w+)%.([%w_]+)$")
	local noun = noun_name and noun_named(noun_name)
	for _, column in ipairs(noun and noun.columns or {}) do
		if column.name == column_name then
			return ("%s.%s  %s\n  %s\n"):format(noun.name, column.name, column.type, column.help)
		end
	end
end

local function all_topics()
	local topics = {}
	for _, entry in ipairs(entries) do
		topics[#topics + 1] = entry.name
	end
	for _, noun in ipairs(core.nouns()) do
		topics[#topics + 1] = noun.name
	end
	return topics
end

local function text_of_noun(noun)
	return columns_text(("%s: %s"):format(noun.name, noun.help), noun.columns)
end

--- A noun by its plural, then functions, then a noun by its singular, then a column.
local function text_of_name(name)
	local noun = noun_named(name)
	if noun and noun.name == name then
		return text_of_noun(noun)
	end
	local texts = {}
	for i, entry in ipairs(entries_named(name)) do
		texts[i] = entry_text(entry)
	end
	if #texts > 0 then
		return table.concat(texts, "\n")
	end
	return noun and text_of_noun(noun) or column_text(name)
		or core.fail(('help: nothing is called "%s"%s'):format(name, core.suggest(name, all_topics())))
end

--- The entry of one of our functions.
local function entry_of(value)
	for _, entry in ipairs(entries) do
		local methods = entry.type == "command" and core.commands
			or entry.type == "module" and core.module
			or core.methods[entry.type]
		if methods and rawequal(methods[entry.name], value) then
			return entry
		end
	end
	local name = core.bound_name(value)
	return name and entries_named("dossier." .. name)[1]
end

--- The help text of one of our functions, or nil.
---@param value any
---@return string?
function help.describe(value)
	local entry = entry_of(value)
	return entry and entry_text(entry)
end

--- The help text of a topic; no topic: an overview.
---@param topic any
---@return string
function help.text(topic)
	if topic == nil then
		local nouns = {}
		for i, noun in ipairs(core.nouns()) do
			nouns[i] = noun.name
		end
		return overview:format(wrapped(nouns), wrapped(names_of("relation")), wrapped(names_of("dossier"))) .. "\n"
	elseif type(topic) == "string" then
		return text_of_name(topic)
	elseif core.is_relation(topic) then
		local shape = core.shape(topic)
		local noun = shape.noun and noun_named(shape.noun)
		return columns_text(noun and ("%s: %s"):format(noun.name, noun.help) or "rows", shape.columns)
	elseif core.is_dossier(topic) then
		return help.text()
	elseif core.is_row(topic) then
		local _, shape = core.row_facts(topic)
		return columns_text(("a row of %s"):format(shape.noun or "a relation"), shape.columns)
	end
	return help.describe(topic) or ("a %s\n"):format(type(topic))
end

local function kind_of(value)
	return core.is_relation(value) and "relation" or core.is_row(value) and "row"
		or core.is_dossier(value) and "dossier" or core.is_grouping(value) and "grouping"
		or value == core.module and "module" or "dossier"
end

--- What may stand inside the braces of value:method{}: options, or columns.
---@param value any
---@param method string
---@return string[]
function help.option_names(value, method)
	local names = {}
	for _, entry in ipairs(entries) do
		if entry.name == method and entry.type == kind_of(value) then
			for _, option in ipairs(entry.options or {}) do
				names[#names + 1] = option[1]
			end
			if entry.columns and core.is_relation(value) then
				for _, column in ipairs(core.shape(value).columns) do
					names[#names + 1] = column.name
				end
			end
		end
	end
	return names
end

return help
