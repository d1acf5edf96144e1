--- JSON in, tables out; tables in, JSON out.
--
--     local json = require "dossier.json"
--     local t = json.decode '{"title": "Talks", "n": [1, 2, 3]}'
--     print(json.encode(t))

local json = {}

local DEEPEST = 200

local escapes = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", ['"'] = '"', ["\\"] = "\\", ["/"] = "/" }

local function fail(text, at, what)
	error(("json: %s at byte %d of %d"):format(what, at, #text), 0)
end

local function skip_white(text, at)
	return text:find("[^ \t\r\n]", at) or #text + 1
end

--- One \u escape, with its other half where it has one.
local function decode_unicode(text, at)
	local high = tonumber(text:match("^%x%x%x%x", at) or fail(text, at, "bad \\u escape"), 16)
	if high < 0xD800 or high > 0xDFFF then
		return utf8.char(high), at + 4
	end
	local low = tonumber(text:match("^\\u(%x%x%x%x)", at + 4) or "0", 16)
	if high > 0xDBFF or low < 0xDC00 or low > 0xDFFF then
		return "\u{FFFD}", at + 4
	end
	return utf8.char(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)), at + 10
end

--- at is behind the opening quote.
local function decode_string(text, at)
	local parts = {}
	while true do
		local stop = text:find('["\\]', at) or fail(text, at, "unfinished string")
		parts[#parts + 1] = text:sub(at, stop - 1)
		if text:byte(stop) == 34 then
			return table.concat(parts), stop + 1
		end
		local letter = text:sub(stop + 1, stop + 1)
		if letter == "u" then
			parts[#parts + 1], at = decode_unicode(text, stop + 2)
		else
			parts[#parts + 1] = escapes[letter] or fail(text, stop, "bad escape")
			at = stop + 2
		end
	end
end

local decode_value

local function decode_array(text, at, depth)
	local list, n = {}, 0
	at = skip_white(text, at)
	if text:sub(at, at) == "]" then
		return list, at + 1
	end
	while true do
		n = n + 1
		list[n], at = decode_value(text, at, depth)
		at = skip_white(text, at)
		local c = text:sub(at, at)
		if c == "]" then
			return list, at + 1
		elseif c ~= "," then
			fail(text, at, "expected , or ]")
		end
		at = at + 1
	end
end

local function decode_object(text, at, depth)
	local object = {}
	at = skip_white(text, at)
	if text:sub(at, at) == "}" then
		return object, at + 1
	end
	while true do
		local name
		at = skip_white(text, at)
		if text:sub(at, at) ~= '"' then
			fail(text, at, "expected a name")
		end
		name, at = decode_string(text, at + 1)
		at = skip_white(text, at)
		if text:sub(at, at) ~= ":" then
			fail(text, at, "expected :")
		end
		object[name], at = decode_value(text, at + 1, depth)
		at = skip_white(text, at)
		local c = text:sub(at, at)
		if c == "}" then
			return object, at + 1
		elseif c ~= "," then
			fail(text, at, "expected , or }")
		end
		at = at + 1
	end
end

local words = { ["true"] = true, ["false"] = false }

function decode_value(text, at, depth)
	if depth > DEEPEST then
		fail(text, at, "nested too deep")
	end
	at = skip_white(text, at)
	local c = text:sub(at, at)
	if c == '"' then
		return decode_string(text, at + 1)
	elseif c == "{" then
		return decode_object(text, at + 1, depth + 1)
	elseif c == "[" then
		return decode_array(text, at + 1, depth + 1)
	end
	local number = text:match("^-?%d+%.?%d*[eE]?[+-]?%d*", at)
	if number and tonumber(number) then
		return tonumber(number), at + #number
	end
	local word = text:match("^%l+", at)
	if word == "null" then
		return nil, at + 4
	elseif words[word] ~= nil then
		return words[word], at + #word
	end
	return fail(text, at, "expected a value")
end

--- Read one JSON value. null becomes nil. Raises when the text is no JSON.
---@param text string
---@return any
function json.decode(text)
	local value, at = decode_value(text, 1, 0)
	at = skip_white(text, at)
	if at <= #text then
		fail(text, at, "more behind the value")
	end
	return value
end

local short = { ["\b"] = "\\b", ["\f"] = "\\f", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t", ['"'] = '\\"', ["\\"] = "\\\\" }

local function encode_string(text)
	local escaped = text:gsub('[%c"\\\127]', function(c)
		return short[c] or ("\\u%04x"):format(c:byte())
	end)
	return '"' .. escaped:gsub("\u{2028}", "\\u2028"):gsub("\u{2029}", "\\u2029") .. '"'
end

local encode_value

local function encode_table(value, depth, out)
	local n = #value
	if n > 0 or next(value) == nil then
		out[#out + 1] = "["
		for i = 1, n do
			out[#out + 1] = i > 1 and "," or ""
			encode_value(value[i], depth, out)
		end
		out[#out + 1] = "]"
		return
	end
	local names = {}
	for name in pairs(value) do
		if type(name) ~= "string" then
			error("json: a table must be a list or have names for keys", 0)
		end
		names[#names + 1] = name
	end
	table.sort(names)
	out[#out + 1] = "{"
	for i, name in ipairs(names) do
		out[#out + 1] = (i > 1 and "," or "") .. encode_string(name) .. ":"
		encode_value(value[name], depth, out)
	end
	out[#out + 1] = "}"
end

function encode_value(value, depth, out)
	local kind = type(value)
	if depth > DEEPEST then
		error("json: nested too deep, or a table within itself", 0)
	elseif kind == "table" then
		encode_table(value, depth + 1, out)
	elseif kind == "string" then
		out[#out + 1] = encode_string(value)
	elseif kind == "number" then
		local is_finite = value == value and value ~= math.huge and value ~= -math.huge
		out[#out + 1] = not is_finite and "null" or math.type(value) == "integer" and ("%d"):format(value)
			or ("%.17g"):format(value)
	elseif kind == "boolean" or kind == "nil" then
		out[#out + 1] = kind == "nil" and "null" or tostring(value)
	else
		out[#out + 1] = encode_string(tostring(value))
	end
end

--- Write a value as JSON on one line; names in alphabetical order. An empty table is a list.
---@param value any
---@return string
function json.encode(value)
	local out = {}
	encode_value(value, 0, out)
	return table.concat(out)
end

return json
