#!/usr/bin/env dossier
--- Figures: which number each document gives for one thing, one below the other in the order of time.
--
--     dossier syria.dossier scripts/examples/figures.lua --about "hospital" --unit people

local arguments = require("lua.arguments")

local options = arguments({ about = "string", unit = "string" })
local unit = options.unit or "people"

--- "14", "at least 14", "100 to 999": a number with its bounds.
local function amount(quantity)
	local value, low, high = quantity.value, quantity.low, quantity.high
	if low and high and low ~= high then
		return ("%g to %g"):format(low, high)
	elseif low and not high then
		return ("at least %g"):format(low)
	elseif high and not low then
		return ("at most %g"):format(high)
	end
	return value and ("%g"):format(value) or "?"
end

local quantities = d.quantities:where({ unit = unit })
if options.about then
	quantities = quantities:within(d:search(options.about))
end

local day
for quantity in quantities:sort("date, outlet, document"):rows() do
	local document = quantity.document
	local date = document.published or "undated"
	if date ~= day then
		print(date)
		day = date
	end
	print(("    %-12s %s"):format(amount(quantity), (quantity:context(0):gsub("%s+", " "))))
	print(("    %-12s %s"):format("", document.outlet or document.title or document.name))
end

print(("%d figures of %s in %d documents"):format(#quantities, unit, #quantities:distinct("document")))
