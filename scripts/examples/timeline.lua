#!/usr/bin/env dossier
--- A timeline: what the documents say about each day, beside the day on which they said it.
--
--     dossier syria.dossier scripts/examples/timeline.lua --from 2016-02 --to 2016-09 --about Aleppo

local arguments = require("lua.arguments")

local options = arguments({ from = "string", to = "string", about = "string" })

--- The sentence around an expression of time, on one line.
local function sentence_of(time)
	return (time:context(0):gsub("%s+", " "))
end

--- Whole days only: "2016", "P1W" or "PRESENT_REF" have no place in a timeline.
local days = d.times:where({ type = "DATE", value = "????-??-??", first = true })
if options.from then
	days = days:where({ first = ">=" .. options.from })
end
if options.to then
	days = days:where({ last = "<=" .. options.to })
end

local last_day, n, seen = nil, 0, {}
for time in days:sort("first, document"):rows() do
	local text = sentence_of(time)
	local line = time.first .. text
	if not seen[line] and (not options.about or text:lower():find(options.about:lower(), 1, true)) then
		if time.first ~= last_day then
			print(time.first)
			last_day = time.first
		end
		print(("    “%s”: %s"):format(time.text, text))
		print(("        %s, published %s"):format(time.title or "untitled", time.date or "on a day not known"))
		seen[line] = true
		n = n + 1
	end
end

local undated = #d.documents:where({ published = false })
print(("%d sentences on %d expressions of a day; %d documents have no date of their own"):format(n, #days, undated))
