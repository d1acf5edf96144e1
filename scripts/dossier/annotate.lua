--- The record of one text as Lua tables.
--
-- What the record counts from 0 (bytes, indices) is counted from 1 here, as Lua does: an item has
-- `first` and `last` for string.sub, and its `text`; an index into another list is one of Lua's.

local core = ...
local json = core.require("dossier.json")
local annotate = {}

local option_names = { "date", "format", "lexicon" }
local fields = { text = true, title = true, date = true, outlet = true, id = true }
local lists = { "damage", "sentences", "tokens", "mentions", "entities", "coreference", "times",
	"quantities", "quotes", "events" }
local indices = { "sentence", "entity", "head" }

--- Change one item and what is inside it, in place.
local function count_from_one(item, text)
	if math.type(item.start) == "integer" then
		item.first, item.last = item.start + 1, item["end"]
		item.text = text:sub(item.first, item.last)
		item.start, item["end"] = nil, nil
	end
	for _, name in ipairs(indices) do
		if math.type(item[name]) == "integer" then
			item[name] = item[name] >= 0 and item[name] + 1 or nil
		end
	end
	for _, inner in pairs(item) do
		if type(inner) == "table" then
			count_from_one(inner, text)
		end
	end
end

local function read_input(input)
	if type(input) == "string" then
		return { text = input }
	elseif type(input) ~= "table" or type(input.text) ~= "string" then
		core.fail(("annotate: expected a text or { text = }, got %s"):format(type(input)))
	end
	for name in pairs(input) do
		if not fields[name] then
			core.fail(('annotate: unknown field "%s" of the document'):format(tostring(name)))
		end
	end
	return input
end

--- Take a text apart.
---@param input string|table  the text, or { text =, title =, date =, outlet =, id = }
---@param options? { date: string?, format: string?, lexicon: string|string[]|nil }
---@return table
function annotate.text(input, options)
	options = core.check_options("annotate", options, option_names)
	local document = read_input(input)
	local record = json.decode(core.annotate(document.text, {
		id = document.id,
		outlet = document.outlet,
		date = document.date or options.date,
		format = options.format,
		lexicon = options.lexicon,
	}))
	record.title = document.title or record.title
	for _, name in ipairs(lists) do
		for _, item in ipairs(record[name] or {}) do
			count_from_one(item, record.text)
		end
	end
	return record
end

return annotate
