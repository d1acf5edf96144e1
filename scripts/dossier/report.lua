--- What an add reports: counts, and the inputs that failed with their reasons.

local core = ...
local report = {}

local function thousands(n)
	local digits = tostring(n)
	return (digits:reverse():gsub("(%d%d%d)", "%1,"):reverse():gsub("^,", ""))
end

local function counted(n, one, many)
	return ("%s %s"):format(thousands(n), n == 1 and one or many)
end

--- Make the table that the engine filled print as lines.
---@param counts table
---@return dossier.Report
function report.of(counts)
	local lines = {
		{ "added", ("%s, %s unchanged"):format(counted(counts.added, "document", "documents"),
			thousands(counts.unchanged)) },
		{ "words", thousands(counts.words) },
		{ "set aside", counted(counts.set_aside, "zone", "zones") },
	}
	local function note(name, n, one, many)
		if n > 0 then
			lines[#lines + 1] = { name, counted(n, one, many) }
		end
	end
	note("gaps", counts.gaps, "place where words seem to be lost", "places where words seem to be lost")
	note("undated", counts.undated, "document", "documents")
	note("replaced", counts.replaced, "byte that was no text", "bytes that were no text")
	note("failed", counts.failed, "input", "inputs")
	for _, failure in ipairs(counts.failures) do
		local place = failure.line and ("%s:%d"):format(failure.file, failure.line) or failure.file
		local text = failure.message
		if place ~= "" and not text:find(place, 1, true) then
			text = place .. ": " .. text
		end
		lines[#lines + 1] = { "", text }
	end
	return core.card(counts, lines)
end

return report
