local json = require("dossier.json")

describe("dossier.json", function()
	it("reads back what it wrote", function()
		local value = { a = { 1, 2.5, true, "x\"\n\u{2028}" }, b = { c = {} } }
		assert.same(value, json.decode(json.encode(value)))
	end)

	it("joins surrogate pairs", function()
		assert.equal("😀", json.decode([["\ud83d\ude00"]]))
	end)

	it("refuses what is no JSON and says where", function()
		for _, text in ipairs({ "", "{", "[1,", '"abc', "nul", "{1:2}", "[1] 2", '"\\q"' }) do
			assert.has_error(function()
				json.decode(text)
			end)
		end
	end)

	it("refuses what is nested too deep", function()
		assert.has_error(function()
			json.decode(("["):rep(100000))
		end)
	end)
end)
