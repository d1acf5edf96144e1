--- Every script in scripts/examples runs on the sample corpus and prints something sensible.
local sample = require("sample")

local folder = debug.getinfo(1, "S").source:match("^@(.*)/tests/lua/[^/]*$") or "."

--- What a script prints, with these arguments.
local function run(name, ...)
	local lines = {}
	local environment = setmetatable({
		d = sample.open(),
		arg = { [0] = name, ... },
		print = function(...)
			lines[#lines + 1] = table.concat({ ... }, "\t")
		end,
	}, { __index = _G })
	package.loaded["lua.arguments"] = nil
	_G.arg = environment.arg
	package.path = folder .. "/scripts/examples/?.lua;" .. package.path
	assert(loadfile(folder .. "/scripts/examples/" .. name, "t", environment))(...)
	return table.concat(lines, "\n")
end

describe("the examples", function()
	it("who-said-what lists the quotes of one speaker under any name", function()
		local text = run("who-said-what.lua", "--speaker", "de Mistura")
		assert.matches("^Staffan de Mistura, person: %d+ quotes", text)
		assert.equal(text, run("who-said-what.lua", "--speaker=Staffan de Mistura"))
	end)

	it("who-said-what counts the speakers", function()
		local _, lines = run("who-said-what.lua", "--top", "5"):gsub("\n", "")
		assert.equal(5, lines)
	end)

	it("who-said-what refuses an unknown option and an unknown speaker", function()
		assert.has_error(function() run("who-said-what.lua", "--speeker", "x") end)
		assert.has_error(function() run("who-said-what.lua", "--speaker", "Nobody At All") end)
	end)

	it("timeline is in the order of days, within its bounds", function()
		local last
		for day in run("timeline.lua", "--from", "2016-03", "--to", "2016-09"):gmatch("\n(%d%d%d%d%-%d%d%-%d%d)\n") do
			assert.is_true(day >= "2016-03" and day <= "2016-09-30" and (last == nil or day > last))
			last = day
		end
		assert.is_truthy(last)
	end)

	it("name-variants finds spellings of one person", function()
		assert.matches("Lavrov", run("name-variants.lua", "--kind", "person"))
	end)

	it("figures puts the numbers of several documents together", function()
		local text = run("figures.lua", "--about", "hospital")
		assert.matches("at least %d+", text)
		assert.matches("figures of people in [2-9] documents", text)
	end)

	it("have at most 60 lines each", function()
		for _, name in ipairs({ "who-said-what", "timeline", "name-variants", "figures" }) do
			local n = 0
			for _ in io.lines(("%s/scripts/examples/%s.lua"):format(folder, name)) do
				n = n + 1
			end
			assert.is_true(n <= 60)
		end
	end)
end)
