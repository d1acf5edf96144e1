--- From a row to what made it: the rule, the place in the text, the bytes that were read.

local core = ...
local why = {}

local LONGEST = 240 -- bytes of a text that is quoted
local AROUND = 60 -- bytes of text on both sides

--- The largest position <= at where a character of the text ends.
local function floor(text, at)
	while at > 0 and at < #text and text:byte(at + 1) & 0xC0 == 0x80 do
		at = at - 1
	end
	return at
end

local function cut(text)
	if #text <= LONGEST then
		return text
	end
	return text:sub(1, floor(text, LONGEST)) .. "…"
end

local function field(row, name)
	local _, shape, values = core.row_facts(row)
	local i = shape.index[name]
	return i and values[i]
end

--- The place with a little text around it, on one line.
local function in_context(text, start, finish)
	local from, to = floor(text, math.max(0, start - AROUND)), floor(text, math.min(#text, finish + AROUND))
	local around = ("%s%s[%s]%s%s"):format(from > 0 and "…" or "", text:sub(from + 1, start),
		cut(text:sub(start + 1, finish)), text:sub(finish + 1, to), to < #text and "…" or "")
	return (around:gsub("%s+", " "))
end

local function add_document(d, trace, add)
	local document = trace.document and d.documents:where({ id = trace.document })[1]
	if not document then
		return
	end
	if trace.start and trace.noun ~= "document" then
		add("stands in", in_context(document.text, trace.start, trace.finish))
		add("place", ("bytes %d to %d of the text"):format(trace.start, trace.finish))
	end
	add("document", trace.title or trace.document_name)
	add("published", document.published and ("%s: %s"):format(document.published,
		document.published_why or document.precision) or "not known")
	add("file", trace.path)
	if trace.source_start then
		add("in the file", ("bytes %d to %d"):format(trace.source_start, trace.source_end))
	end
	add("sha256", trace.sha256)
	add("read by", trace.version and ("version %s%s"):format(trace.version,
		trace.added and trace.added ~= "" and ", " .. trace.added or ""))
end

local function add_names(d, row, add)
	for alias in d.aliases:where({ entity = field(row, "name") }):first(12):rows() do
		add("known as", ("%s (%s)"):format(alias.name, alias.rule or "text"))
	end
	add("named", ("%d times in %d documents"):format(field(row, "n_mentions") or 0,
		field(row, "n_documents") or 0))
end

--- The noun of a row, singular and plural, and its id; of a hit, the sentence it stands in.
local function anchor(row)
	local _, shape, _, key = core.row_facts(row)
	for _, noun in ipairs(core.nouns()) do
		if noun.name == shape.noun and key then
			return noun.singular, noun.name, key
		end
	end
	core.fail("why: this row is no row of a noun: it was counted or put together")
end

--- Explain a row.
---
---     why(quotes[1])
---
---@param row dossier.Row
---@return dossier.Why
function why.row(row)
	local d = core.dossier_of_value(row)
	local singular, plural, id = anchor(row)
	local trace = core.trace(d, singular, id)
	local whole = d[plural]:where({ id = id })[1] or row
	local lines = {}
	local function add(name, value)
		if value ~= nil and value ~= "" then
			lines[#lines + 1] = { name, value }
		end
	end
	add(singular, trace.text and cut(trace.text) or tostring(row))
	for _, name in ipairs({ "kind", "speaker", "cue", "entity", "action", "actor", "target", "value" }) do
		add(name, field(whole, name))
	end
	add("rule", trace.rule)
	add("score", trace.score and ("%.2f"):format(trace.score))
	add("state", trace.state)
	for _, judged in ipairs(trace.judgements) do
		add("judged", judged)
	end
	if plural == "entities" then
		add_names(d, whole, add)
	end
	add_document(d, trace, add)
	return core.card(trace, lines)
end

return why
