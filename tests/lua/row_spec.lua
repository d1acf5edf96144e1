local sample = require("sample")

local d

setup(function()
	d = sample.open()
end)

describe("a row", function()
	it("has its columns as fields and by number", function()
		local row = d.sources[1]
		assert.equal(row.name, row[2])
		assert.equal(#d.sources:columns(), #row)
	end)

	it("knows its document", function()
		local quote = d.quotes[1]
		assert.equal(quote.title, quote.document.title)
		assert.equal(quote.text, quote.document.text:sub(quote.start + 1, quote["end"]))
	end)

	it("says which field it does not have", function()
		local _, message = pcall(function()
			return d.quotes[1].spekar
		end)
		assert.matches('row_spec%.lua:%d+: unknown column "spekar" %(did you mean "speaker"%?%)', message)
	end)

	it("cannot be written to", function()
		assert.has_error(function()
			d.quotes[1].speaker = "x"
		end)
	end)

	it("is equal to itself read again, and to no other", function()
		assert.equal(d.quotes[1], d.quotes:where({ id = d.quotes[1].id })[1])
		assert.not_equal(d.quotes[1], d.quotes[2])
		assert.not_equal(d.quotes[1], d.sentences:where({ id = d.quotes[1].id })[1])
	end)

	it("goes through its columns in their order", function()
		local names = {}
		for name in pairs(d.sources[1]) do
			names[#names + 1] = name
			if #names == 2 then
				break
			end
		end
		assert.same({ "id", "name" }, names)
	end)

	it("is text where text is wanted", function()
		assert.equal(d.sources[1].name, tostring(d.sources[1]))
		assert.equal("by " .. d.sources[1].name, "by " .. d.sources[1])
	end)

	it("shows the sentences around it", function()
		local quote = d.quotes:where({ kind = "direct" })[1]
		local around = quote:context(0)
		assert.is_truthy(around:find(quote.text:sub(1, 20), 1, true))
		assert.is_true(#quote:context(2) >= #around)
	end)

	it("leads to the entity that a column names", function()
		local quote = d.quotes:where({ speaker = "de Mistura" })[1]
		assert.equal(d:entity("de Mistura"), quote:entity())
		assert.equal(quote:entity(), quote:entity("speaker"))
		assert.has_error(function()
			quote:entity("text")
		end)
	end)

	it("why leads to the rule, the place and the bytes", function()
		local quote = d.quotes[1]
		local why = d:why(quote)
		assert.equal(quote.rule, why.rule)
		assert.equal(64, #why.sha256)
		assert.equal(quote.text, why.text)
		assert.equal(tostring(why), tostring(quote:why()))
		assert.equal(tostring(why), tostring(d.quotes:why()))
		assert.matches("sha256", tostring(why))
	end)

	it("why works for every noun that has rows with a key", function()
		for _, noun in ipairs({ "documents", "sentences", "entities", "mentions", "quotes", "times" }) do
			assert.matches("sha256", tostring(d:why(d[noun][1])))
		end
	end)

	it("why refuses a row that was counted", function()
		assert.has_error(function()
			d:why(d.quotes:group("kind"):count()[1])
		end)
	end)
end)
