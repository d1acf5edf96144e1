--- Reads the arguments of a script: --name value, --flag, and the rest.
--
--     local options, rest = require "arguments" { speaker = "string", top = "number", quiet = "flag" }
--
-- Which names there are, and of what kind, is told by the table; anything else is an error.

local kinds = { string = true, number = true, flag = true }

local function fail(message)
	error(message, 0)
end

local function value_of(name, kind, text)
	if text == nil then
		fail(("--%s needs a value"):format(name))
	elseif kind == "number" then
		return tonumber(text) or fail(("--%s needs a number, not %s"):format(name, text))
	end
	return text
end

---@param names table<string, "string"|"number"|"flag">
---@param list? string[] the arguments; those of the script when not said
---@return table<string, any> options
---@return string[] rest
return function(names, list)
	list = list or arg or _G.arg
	local options, rest, i = {}, {}, 1
	for name, kind in pairs(names) do
		assert(kinds[kind], name)
	end
	while i <= #list do
		local name, attached = list[i]:match("^%-%-([%w_-]+)=?(.*)$")
		local kind = name and names[name]
		if not name then
			rest[#rest + 1] = list[i]
		elseif not kind then
			fail(("unknown option --%s"):format(name))
		elseif kind == "flag" then
			options[name] = true
		elseif attached ~= "" then
			options[name] = value_of(name, kind, attached)
		else
			i = i + 1
			options[name] = value_of(name, kind, list[i])
		end
		i = i + 1
	end
	return options, rest
end
