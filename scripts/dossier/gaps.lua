--- What the corpus cannot answer, as relations with their counts.

local core = ...
local gaps = {}

--- Look for documents without a date or an outlet, damaged text, and quotes nobody is known to say.
---@param d dossier.Dossier
---@return dossier.Gaps
function gaps.of(d)
	local found = {
		{ "undated", "documents without a date of publication", d.documents:where({ published = false }) },
		{ "without outlet", "documents that do not say who published them", d.documents:where({ outlet = false }) },
		{ "damaged", "places where a scraper seems to have lost words", d.damage },
		{ "replaced", "documents with bytes that were no valid text", d.documents:where({ n_replaced = ">0" }) },
		{ "unattributed", "quotes without a known speaker", d.quotes:where({ speaker = false }) },
		{ "timeless", "expressions of time without a value", d.times:where({ value = false }) },
	}
	local fields, lines = {}, {}
	for _, gap in ipairs(found) do
		local name, what, rows = table.unpack(gap)
		local n = #rows
		fields[name:gsub(" ", "_")] = rows
		lines[#lines + 1] = { name, ("%d %s"):format(n, what) }
	end
	return core.card(fields, lines)
end

return gaps
