--- The table that chunks of the shell and scripts have as their globals.
--
-- Looked up in this order: what the chunk itself set; the nouns and methods of the open dossier
-- `d`; Lua's globals. A name that is nowhere is an error that suggests the near one. Modules that
-- are loaded with require have Lua's plain globals, so that foreign modules work as they are.

local core = ...
local dossier = core.module

local environment = { dossier = dossier }
local bound = setmetatable({}, { __mode = "k" }) -- dossier -> method name -> function

local nouns = {}
for _, noun in ipairs(core.nouns()) do
	nouns[noun.name] = true
end

local function bind(d, name, method)
	local functions = bound[d]
	if not functions then
		functions = {}
		bound[d] = functions
	end
	if not functions[name] then
		functions[name] = function(...)
			return method(d, ...)
		end
	end
	return functions[name]
end

--- The name of a method that a bare name stands for, or nil.
function core.bound_name(value)
	for _, functions in pairs(bound) do
		for name, known in pairs(functions) do
			if rawequal(known, value) then
				return name
			end
		end
	end
end

local function names_in_scope()
	local names = {}
	local function add(table)
		for name in next, table do
			if type(name) == "string" then
				names[#names + 1] = name
			end
		end
	end
	add(environment)
	add(core.commands)
	add(nouns)
	add(core.methods.dossier)
	add(_G)
	table.sort(names)
	return names
end
core.names_in_scope = names_in_scope

--- The value of a bare name that the chunk did not set itself.
local function find(_, name)
	local d = rawget(environment, "d")
	if core.commands[name] then
		return core.commands[name]
	end
	if nouns[name] or core.methods.dossier[name] then
		if not core.is_dossier(d) then
			core.fail(('"%s" needs an open dossier: d = dossier.open("file.dossier")'):format(name))
		end
		return nouns[name] and d[name] or bind(d, name, core.methods.dossier[name])
	end
	local value = rawget(_G, name)
	if value == nil and type(name) == "string" then
		core.fail(('unknown name "%s"%s'):format(name, core.suggest(name, names_in_scope())))
	end
	return value
end

return setmetatable(environment, { __index = find, __name = "dossier.Environment", __metatable = false })
