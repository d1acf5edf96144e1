#!/usr/bin/env dossier
--- Who said what: the quotes of one speaker in the order of time, or how many each has.
--
--     dossier syria.dossier scripts/examples/who-said-what.lua --speaker Lavrov
--     dossier syria.dossier scripts/examples/who-said-what.lua --top 10

local arguments = require("lua.arguments")

local options = arguments({ speaker = "string", top = "number" })

--- One quote with its place: when, in what, who, how sure.
local function print_quote(quote)
	local document = quote.document
	print(("%s  %s"):format(quote.date or "undated   ", document.title or document.name))
	print(("            %s (%s): %s"):format(quote.speaker_text or quote.speaker, quote.kind,
		(quote.text:gsub("%s+", " "))))
	print(("            row %d, rule %s, score %.2f"):format(quote.id, quote.rule, quote.score))
	print()
end

local function print_speaker(name)
	local speaker = d:entity(name)
	local quotes = d.quotes:where({ speaker = speaker }):sort("date")
	print(("%s, %s: %d quotes in %d documents"):format(speaker.name, speaker.kind, #quotes,
		#quotes:distinct("document")))
	print()
	quotes:each(print_quote)
end

local function print_speakers(most)
	local counted = d.quotes:where({ speaker = true }):count_by("speaker")
	for row in counted:first(most):rows() do
		print(("%4d  %s"):format(row.count, row.speaker))
	end
	local unknown = #d.quotes:where({ speaker = false })
	print(("%4d  (not known)"):format(unknown))
end

if options.speaker then
	print_speaker(options.speaker)
else
	print_speakers(options.top or 20)
end
