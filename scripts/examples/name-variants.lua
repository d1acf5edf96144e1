#!/usr/bin/env dossier
--- Name variants: the spellings that each outlet has for one person, group or place, and pairs of
--- entities that may be one, to be merged or left alone.
--
--     dossier syria.dossier scripts/examples/name-variants.lua --kind person --least 2

local arguments = require("lua.arguments")

local options = arguments({ kind = "string", least = "number" })
local kind, least = options.kind or "person", options.least or 2

local function print_variants(entity)
	local variants = d.mentions:where({ entity = entity }):group("text"):count():sort("-count, text")
	if #variants < least then
		return
	end
	print(("%s (%d mentions, %d documents)"):format(entity.name, entity.n_mentions, entity.n_documents))
	for row in variants:rows() do
		print(("    %4d  %s"):format(row.count, row.text))
	end
end

--- The last word of a name, without case: what two spellings of one person often share.
local function surname(name)
	return (name:match("(%S+)$") or name):lower()
end

local function print_candidates(entities)
	local by_surname, order = {}, {}
	for entity in entities:rows() do
		local key = surname(entity.name)
		if not by_surname[key] then
			by_surname[key] = {}
			order[#order + 1] = key
		end
		table.insert(by_surname[key], entity.name)
	end
	for _, key in ipairs(order) do
		local names = by_surname[key]
		if #names > 1 then
			print(("    merge(%s)"):format(('"%s"'):rep(#names, ", "):format(table.unpack(names))))
		end
	end
end

local entities = d.entities:where({ kind = kind })
entities:each(print_variants)
print(("\nMay be one %s each; the last word of the names is the same:"):format(kind))
print_candidates(entities)
