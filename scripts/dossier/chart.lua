--- Charts that print in a terminal.
--
--     local chart = require "dossier.chart"
--     print(chart.bars(d.quotes:count_by "speaker":first(10), { width = 60 }))

local core = ...
local chart = {}

local option_names = { "width", "ascii", "label", "value" }
local eighths = { "▏", "▎", "▍", "▌", "▋", "▊", "▉" }

--- A bar of so many columns, to an eighth of one.
local function bar(columns, is_ascii)
	if is_ascii then
		return ("#"):rep(math.floor(columns + 0.5))
	end
	local whole = math.floor(columns)
	local rest = math.floor((columns - whole) * 8)
	return ("█"):rep(whole) .. (eighths[rest] or "")
end

--- The columns to draw: those asked for, else the first one and the last one that holds numbers.
local function choose(rows, options)
	local columns = core.shape(rows).columns
	local label = options.label or columns[1].name
	if options.value then
		return label, options.value
	end
	local first = rows[1]
	for i = #columns, 1, -1 do
		if first and type(first[i]) == "number" and columns[i].name ~= label then
			return label, columns[i].name
		end
	end
	core.fail("bars: no column holds numbers: count first, as in quotes:count_by \"speaker\"")
end

--- Read labels and numbers; a missing label is shown as "·", a missing number as no bar.
local function read(rows, label, value, is_ascii)
	local entries, widest, most = {}, 0, 0
	for row in rows:select(label, value):rows() do
		local text = row[1] == nil and (is_ascii and "-" or "·") or tostring(row[1])
		local shown, width = core.escape(text, { width = 30, ascii = is_ascii })
		local number = type(row[2]) == "number" and row[2] or 0
		entries[#entries + 1] = { shown, width, number }
		widest = math.max(widest, width)
		most = math.max(most, number)
	end
	return entries, widest, most
end

--- Draw one bar per row of a relation; negative numbers have no bar.
---@param rows dossier.Relation  a column of labels and one of numbers
---@param options? { width: integer?, ascii: boolean?, label: string?, value: string? }
---@return string
function chart.bars(rows, options)
	options = core.check_options("bars", options, option_names)
	if not core.is_relation(rows) then
		core.fail(("bars: expected a relation, got %s"):format(type(rows)))
	elseif #rows == 0 then
		return ""
	end
	local label, value = choose(rows, options)
	local entries, widest, most = read(rows, label, value, options.ascii)
	local room = math.max(10, (options.width or 80) - widest - 10)
	local lines = {}
	for i, entry in ipairs(entries) do
		local drawn = most > 0 and bar(math.max(0, entry[3]) / most * room, options.ascii) or ""
		local gap = (" "):rep(widest - entry[2])
		lines[i] = ("%s%s  %s %s"):format(entry[1], gap, drawn, ("%.6g"):format(entry[3]))
	end
	return table.concat(lines, "\n")
end

return chart
