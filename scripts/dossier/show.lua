--- How the prompt prints a value: relations as fitted tables, rows as cards, lists numbered.
--
-- All text goes through core.escape: what came from a document cannot act on a terminal. With a
-- width, long things are cut and say so; without one (a pipe) nothing is cut but depth.

local core = ...
local show = {}

local SHOWN_ROWS = 40
local SHOWN_ITEMS = 100
local DEPTH_TERMINAL, DEPTH_PIPE = 4, 20

local function is_name(key)
	return type(key) == "string" and key:find("^[%a_][%w_]*$") ~= nil
end

local function quoted(text, look)
	local shown = core.escape(text, { width = look.width > 0 and 60 or 0, ascii = look.ascii })
	return '"' .. shown .. '"'
end

--- One value on one line, inside something else.
local function inline(value, look, depth, above)
	local kind = type(value)
	if kind == "string" then
		return quoted(value, look)
	elseif kind == "function" or kind == "thread" then
		return kind
	elseif kind ~= "table" or core.has_tostring(value) then
		return (core.escape(tostring(value), { width = look.width > 0 and 60 or 0, ascii = look.ascii }))
	elseif above[value] then
		return "<the table around it>"
	elseif next(value) == nil then
		return "{}"
	elseif depth >= look.depth then
		return look.ascii and "{...}" or "{…}"
	end
	return "{ " .. show.items(value, look, depth + 1, above, ", ") .. " }"
end

local function key_text(key, look)
	if is_name(key) then
		return key
	elseif type(key) == "string" then
		return "[" .. quoted(key, look) .. "]"
	end
	return "[" .. (core.escape(tostring(key), { ascii = look.ascii })) .. "]"
end

--- Keys in the order in which they are shown: 1, 2, ..., then names, then the rest.
local function ordered_keys(value)
	local names, others, n = {}, {}, rawlen(value)
	for key in next, value do
		if math.type(key) == "integer" and key >= 1 and key <= n then
			goto continue
		elseif type(key) == "string" then
			names[#names + 1] = key
		else
			others[#others + 1] = key
		end
		::continue::
	end
	table.sort(names)
	table.sort(others, function(a, b)
		if type(a) == "number" and type(b) == "number" then
			return a < b
		end
		return type(a) < type(b) -- those of one type have no order of their own
	end)
	return n, names, others
end

--- The entries of a table, with a separator between them.
function show.items(value, look, depth, above, separator)
	above[value] = true
	local n, names, others = ordered_keys(value)
	local most = look.width > 0 and SHOWN_ITEMS or math.maxinteger
	local parts = {}
	for i = 1, math.min(n, most) do
		local item = inline(rawget(value, i), look, depth, above)
		parts[#parts + 1] = depth == 0 and ("%3d  %s"):format(i, item) or item
	end
	for _, keys in ipairs({ names, others }) do
		for _, key in ipairs(keys) do
			if #parts >= most then
				break
			end
			parts[#parts + 1] = ("%s = %s"):format(key_text(key, look),
				inline(rawget(value, key), look, depth, above))
		end
	end
	local all = n + #names + #others
	if all > #parts then
		parts[#parts + 1] = (look.ascii and "... %d more" or "… %d more"):format(all - #parts)
	end
	above[value] = nil
	return table.concat(parts, separator)
end

local function show_relation(value, look)
	local style, width = core.print_style(value)
	return core.print_relation(value, {
		format = style,
		width = look.width > 0 and (width or look.width) or 0,
		rows = look.width > 0 and (look.rows or SHOWN_ROWS) or look.rows,
		color = look.color,
		ascii = look.ascii,
	})
end

local function show_row(value, look)
	local _, shape, values = core.row_facts(value)
	local names, types = {}, {}
	for i, column in ipairs(shape.columns) do
		names[i], types[i] = column.name, column.type
	end
	return core.print_card(names, types, values, #names,
		{ width = look.width, color = look.color, ascii = look.ascii })
end

--- The printed form of a value, ending in a line break.
---@param value any
---@param options? { width: integer?, color: boolean?, ascii: boolean?, rows: integer? }
---@return string
function show.value(value, options)
	options = core.check_options("show", options, { "width", "color", "ascii", "rows" })
	local look = {
		width = options.width or 0,
		color = options.color or false,
		ascii = options.ascii or false,
		rows = options.rows,
	}
	look.depth = look.width > 0 and DEPTH_TERMINAL or DEPTH_PIPE
	if core.is_relation(value) then
		return show_relation(value, look)
	elseif core.is_row(value) then
		return show_row(value, look)
	elseif type(value) == "function" and core.describe(value) then
		return core.describe(value) .. "\n"
	elseif type(value) == "table" and not core.has_tostring(value) then
		return (next(value) == nil and "{}" or show.items(value, look, 0, {}, "\n")) .. "\n"
	end
	return (core.escape(tostring(value), { lines = true, ascii = look.ascii })) .. "\n"
end

---- For other programs ------------------------------------------------------------------------

--- Lists of values under names, for a row or a list of rows; nil when it is neither.
local function as_rows(value)
	local list = core.is_row(value) and { value } or value
	if type(list) ~= "table" or #list == 0 then
		return nil
	end
	local _, shape = nil, nil
	local rows = {}
	for i, found in ipairs(list) do
		if not core.is_row(found) then
			return nil
		end
		local _, its_shape, values = core.row_facts(found)
		shape = shape or its_shape
		if #its_shape.columns ~= #shape.columns then
			return nil
		end
		rows[i] = values
	end
	return shape.columns, rows
end

--- A value as text in one of the formats; what has no rows as show.value has it.
---@param value any
---@param options { format: string }
---@return string
function show.format(value, options)
	if core.is_relation(value) then
		return core.print_relation(value, { format = options.format })
	end
	local columns, rows = as_rows(value)
	if not columns then
		return show.value(value)
	end
	return core.print_rows(columns, rows, { format = options.format })
end

return show
