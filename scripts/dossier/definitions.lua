--- LuaCATS definitions for editors, made from the manual and the catalogue of nouns:
--- dossier -e 'local d = require "dossier.definitions" print((d.text():gsub("\n$", "")))' > scripts/types/dossier.lua

local core = ...
local definitions = {}

local entries = core.require("dossier.manual")

local head = [[
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
]]

local classes = { module = "dossier", dossier = "dossier.Dossier", relation = "dossier.Relation",
	row = "dossier.Row", grouping = "dossier.Grouping" }
local summaries = {
	{ "module", "what require \"dossier\" returns" },
	{ "dossier", "an open dossier; its nouns are relations" },
	{ "relation", "rows, not read before they are asked for; every verb makes a new relation" },
	{ "row", "one row; its columns are fields" },
	{ "grouping", "rows put together by group" },
}
local value_types = { text = "string", date = "dossier.Date", entity = "string", integer = "integer",
	real = "number", boolean = "boolean", any = "any", document = "dossier.Row" }

--- A parameter's name as LuaCATS wants it, with ? for optional ones.
local function param_name(param)
	local is_optional = param[2]:find("%?$") or param[2]:find("|nil$") or param[2] == "any"
	return param[1] == "..." and "..." or param[1] .. (is_optional and "?" or "")
end

local function options_type(options)
	local fields = {}
	for i, option in ipairs(options) do
		local kind = option[2]:find("|", 1, true) and option[2] .. "|nil" or option[2] .. "?"
		fields[i] = ("%s: %s"):format(option[1], kind)
	end
	return "{ " .. table.concat(fields, ", ") .. " }"
end

local function signature(entry)
	local names = entry.type ~= "module" and entry.type ~= "command" and { "self" } or {}
	for _, param in ipairs(entry.params) do
		names[#names + 1] = param[1]
	end
	-- Behind a list of values there is no place for a name: the options are its last value.
	if entry.options and names[#names] ~= "..." then
		names[#names + 1] = "options"
	end
	return table.concat(names, ", ")
end

local function define(entry, add)
	add("")
	add("--- " .. entry.summary)
	add("---")
	add("---     " .. entry.example)
	add("---")
	local is_method = entry.type ~= "module" and entry.type ~= "command"
	if is_method then
		add("---@param self " .. classes[entry.type])
	end
	for _, param in ipairs(entry.params) do
		add(("---@param %s %s %s"):format(param_name(param), (param[2]:gsub("%?$", "")), param[3]))
	end
	local last = entry.params[#entry.params]
	if entry.options and not (last and last[1] == "...") then
		add("---@param options? " .. options_type(entry.options))
	elseif entry.options then
		add("--- The last value may be a table of options: " .. options_type(entry.options))
	end
	if entry.returns then
		add("---@return " .. entry.returns)
	end
	local place = entry.type == "command" and "" or classes[entry.type] .. "."
	add(("function %s%s(%s) end"):format(place, entry.name, signature(entry)))
end

local function define_class(kind, summary, add)
	add("")
	add(("---@class %s %s"):format(classes[kind], summary))
	if kind == "module" then
		add("---@field version string")
	elseif kind == "dossier" then
		for _, noun in ipairs(core.nouns()) do
			add(("---@field %s dossier.Relation %s"):format(noun.name, noun.help))
		end
	elseif kind == "row" then
		add("---@field document dossier.Row? the document that it stands in")
		add("---@field [string] any a column")
	elseif kind == "relation" then
		add("---@field [integer] dossier.Row row i; from the end when negative")
		add("---@field [string] any[] the values of a column")
		add("---@operator add(dossier.Relation): dossier.Relation")
		add("---@operator sub(dossier.Relation): dossier.Relation")
		add("---@operator band(dossier.Relation): dossier.Relation")
		add("---@operator len: integer")
	end
	add(("%s = {}"):format(classes[kind]))
end

--- The rows of each noun, with the types of their columns.
local function define_nouns(add)
	for _, noun in ipairs(core.nouns()) do
		add("")
		add(("---@class dossier.row.%s: dossier.Row a row of %s: %s"):format(noun.singular, noun.name, noun.help))
		for _, column in ipairs(noun.columns) do
			add(("---@field %s %s? %s"):format(column.name, value_types[column.type] or "any", column.help))
		end
	end
end

--- The live methods of each type, for the test that compares them with the manual.
---@return table<string, table<string, function>>
function definitions.methods()
	local methods = { command = core.commands }
	for kind, functions in pairs(core.methods) do
		methods[kind] = functions
	end
	return methods
end

--- The whole file.
---@return string
function definitions.text()
	local lines = { head:sub(1, -2) }
	local function add(line)
		lines[#lines + 1] = line
	end
	for _, summary in ipairs(summaries) do
		define_class(summary[1], summary[2], add)
		for _, entry in ipairs(entries) do
			if entry.type == summary[1] then
				define(entry, add)
			end
		end
	end
	for _, entry in ipairs(entries) do
		if entry.type == "command" then
			define(entry, add)
		end
	end
	define_nouns(add)
	add("")
	add("return dossier")
	return table.concat(lines, "\n") .. "\n"
end

return definitions
