--- The manual, the live tables and the LuaCATS file agree, both ways.
local dossier = require("dossier")
local sample = require("sample")

local folder = debug.getinfo(1, "S").source:match("^@(.*)/tests/lua/[^/]*$")

local function read(path)
	local file <close> = assert(io.open(path))
	return file:read("a")
end

local entries = require("dossier.manual")

local function described(kind)
	local names = {}
	for _, entry in ipairs(entries) do
		if entry.type == kind then
			names[#names + 1] = entry.name
		end
	end
	table.sort(names)
	return names
end

describe("the manual", function()
	local d

	setup(function()
		d = sample.open()
	end)

	it("describes every function of the module and no other", function()
		local names = {}
		for name, value in pairs(dossier) do
			if type(value) == "function" then
				names[#names + 1] = name
			end
		end
		table.sort(names)
		assert.same(names, described("module"))
	end)

	it("describes every method of every type and no other", function()
		local methods = require("dossier.definitions").methods()
		for _, kind in ipairs({ "dossier", "relation", "row", "grouping", "command" }) do
			local names = {}
			for name in pairs(methods[kind]) do
				names[#names + 1] = name
			end
			table.sort(names)
			assert.same(names, described(kind))
		end
	end)

	it("is what the LuaCATS file says", function()
		assert.equal(read((folder or ".") .. "/scripts/types/dossier.lua"), require("dossier.definitions").text())
	end)

	it("has an example for each that loads", function()
		for _, entry in ipairs(entries) do
			local is_good = load("return " .. entry.example) or load(entry.example)
			assert.is_truthy(is_good, entry.type .. "." .. entry.name)
		end
	end)

	it("has no option that is a word of Lua", function()
		for _, entry in ipairs(entries) do
			for _, option in ipairs(entry.options or {}) do
				assert.is_truthy(load("return { " .. option[1] .. " = 1 }"))
			end
		end
	end)
end)

describe("help", function()
	it("has a text for every entry, noun and column", function()
		for _, entry in ipairs(entries) do
			assert.matches(entry.name, dossier.help(entry.name), 1, true)
		end
		assert.matches("speaker", dossier.help("quotes"))
		assert.matches("who said it", dossier.help("quotes.speaker"))
		assert.matches("quotes:where", dossier.help())
	end)

	it("takes values", function()
		local d = sample.open()
		assert.matches("speaker", dossier.help(d.quotes))
		assert.matches("speaker", dossier.help(d.quotes[1]))
		assert.matches("Keeps the rows", dossier.help(d.quotes.where))
		assert.matches("Opens a dossier", dossier.help(dossier.open))
	end)

	it("suggests the near topic", function()
		local _, message = pcall(dossier.help, "quots")
		assert.matches('did you mean "quotes"', message)
	end)
end)
