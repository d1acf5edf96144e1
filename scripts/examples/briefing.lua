#!/usr/bin/env dossier
--- A briefing on an open dossier: what it holds, who speaks, which figures differ, what is missing.
--
--     dossier syria.dossier scripts/examples/briefing.lua --about Aleppo

local arguments = require("lua.arguments")

local options = arguments({ about = "string" })

local function heading(text)
	print(("\n%s\n%s"):format(text, ("-"):rep(utf8.len(text))))
end

local function one_line(text, most)
	text = text:gsub("%s+", " ")
	if utf8.len(text) <= most then
		return text
	end
	return text:sub(1, utf8.offset(text, most) - 1) .. "…"
end

local function print_holdings()
	local dated = d.documents:where({ published = true }):sort("published")
	print(("%d documents, %d of them dated"):format(#d.documents, #dated))
	if #dated > 0 then
		print(("from %s to %s"):format(dated[1].published, dated[-1].published))
	end
end

local function print_speakers()
	local speakers = d.quotes:where({ speaker = true }):count_by("speaker"):first(5)
	for row in speakers:rows() do
		local quotes = d.quotes:where({ speaker = row.speaker, kind = { "direct", "mixed" } })
		local last = quotes:sort("-date"):first(1)[1]
		print(("%3d  %s"):format(row.count, row.speaker))
		if last then
			print(("     %s: “%s”"):format(last.date or "undated", one_line(last.text, 90)))
		end
	end
end

--- Figures of people, each with the sentence that gives it.
local function print_figures()
	for row in d.quantities:where({ unit = "people" }):sort("date, document"):rows() do
		local sentence = one_line(row:context(0), 400)
		local is_toll = sentence:find("kill") or sentence:find("dead") or sentence:find("died")
		if is_toll and (not options.about or sentence:find(options.about, 1, true)) then
			print(("%s  %-24s %s"):format(row.date or "undated   ", row.text, one_line(row.title or "", 50)))
		end
	end
end

heading("What this dossier holds")
print_holdings()
heading("Who speaks")
print_speakers()
heading("Who gives which number of people killed" .. (options.about and (", " .. options.about) or ""))
print_figures()
heading("What is missing")
print(d:gaps())
