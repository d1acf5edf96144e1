local dossier = require("dossier")
local chart = require("dossier.chart")
local sample = require("sample")

describe("a chart", function()
	local d

	setup(function()
		d = sample.open()
	end)

	it("has one line per row, the longest bar for the greatest number, within the width", function()
		local counted = d.quotes:count_by("kind")
		local text = chart.bars(counted, { width = 60 })
		local longest
		for line in (text .. "\n"):gmatch("(.-)\n") do
			assert.is_true(utf8.len(line) <= 60)
			local _, n = line:gsub("█", "")
			assert.is_true(longest == nil or n <= longest)
			longest = longest or n
		end
		assert.equal(text, tostring(counted:chart({ width = 60 })))
	end)

	it("is drawn in ASCII when asked", function()
		local text = chart.bars(d.quotes:where({ kind = "direct" }):count_by("kind"), { ascii = true, width = 40 })
		assert.is_nil(text:find("[\128-\255]"))
		assert.matches("###", text)
	end)

	it("needs numbers, and options that exist", function()
		assert.has_error(function() chart.bars(d.quotes:select("text")) end)
		assert.has_error(function() chart.bars(d.quotes:count_by("kind"), { witdh = 3 }) end)
		assert.has_error(function() chart.bars({}) end)
	end)

	it("of nothing is nothing", function()
		assert.equal("", chart.bars(d.quotes:where({ kind = "none" }):count_by("kind")))
	end)

	it("shows no control character of a label", function()
		local rows = d:sql("SELECT ? AS a, 3 AS n", "\27[2Jx")
		assert.is_nil(chart.bars(rows):find("\27", 1, true))
		assert.is_nil(dossier.show(rows:chart()):find("\27", 1, true))
	end)

	it("context adds the sentences around each row", function()
		local quotes = d.quotes:first(2):context(0)
		assert.equal(d.quotes[1]:context(0), quotes[1].context)
	end)
end)
