local dossier = require("dossier")
local sample = require("sample")

local d, path, feed

before_each(function()
	d, path, feed = sample.fresh()
end)

after_each(function()
	d:close()
end)

local function speakers()
	return d.quotes:sort("id"):column("speaker")
end

describe("merge", function()
	it("makes one of two, and undo makes them two again", function()
		local entities = #d.entities
		local change = d:merge("Tomas Lind", "Anna Berg", { why = "a test" })
		assert.equal(entities - 1, #d.entities)
		assert.equal("Tomas Lind", d:entity("Anna Berg").name)
		assert.is_true(#change > 0)
		assert.is_truthy(change.summary)
		d:undo()
		assert.equal(entities, #d.entities)
		assert.equal("Anna Berg", d:entity("Anna Berg").name)
	end)

	it("takes many names in one call, and one undo takes it back", function()
		local entities = #d.entities
		d:merge("Tomas Lind", "Anna Berg", "Geneva", { why = "a test" })
		assert.equal(entities - 2, #d.entities)
		d:undo()
		assert.equal(entities, #d.entities)
	end)

	it("does nothing when it is only asked what would change", function()
		local entities, judgements = #d.entities, #d.judgements
		local change = d:merge("Tomas Lind", "Anna Berg", { dry = true })
		assert.equal(0, change.judgement)
		assert.equal(entities, #d.entities)
		assert.equal(judgements, #d.judgements)
	end)

	it("does all or nothing when a name is unknown", function()
		local entities = #d.entities
		local is_good, message = pcall(d.merge, d, "Tomas Lind", "Anna Berg", "Nobody Here")
		assert.is_false(is_good)
		assert.matches("Nobody Here", message)
		assert.equal(entities, #d.entities)
	end)

	it("survives closing, adding again and adding more", function()
		d:merge("Tomas Lind", "Anna Berg", { why = "a test" })
		d:close()
		d = dossier.open(path)
		d:add(feed)
		assert.equal("Tomas Lind", d:entity("Anna Berg").name)
	end)

	it("keeps the reason in the history", function()
		d:merge("Tomas Lind", "Anna Berg", { why = "a test" })
		assert.equal("a test", d:history()[-1].why)
	end)

	it("takes rows for names", function()
		d:merge(d:entity("Tomas Lind"), d:entity("Anna Berg"))
		assert.equal("Tomas Lind", d:entity("Anna Berg").name)
	end)

	it("takes a name that only the lexicon knows, whichever comes first", function()
		for _, names in ipairs({ { "Kofi Annan", "Tomas Lind" }, { "Tomas Lind", "Kofi Annan" } }) do
			d:merge(table.unpack(names))
			assert.equal(d:entity("Tomas Lind"), d:entity("Kofi Annan"))
			d:undo()
			assert.has_error(function() d:entity("Kofi Annan") end)
		end
	end)

	it("of names that are one already is a judgement too", function()
		d:merge("Lind", "Tomas Lind")
		d:undo()
	end)

	it("needs two names, and options that exist", function()
		assert.has_error(function() d:merge("Tomas Lind") end)
		assert.has_error(function() d:merge("Tomas Lind", "Anna Berg", { wy = "x" }) end)
		assert.has_error(function() d:merge("Tomas Lind", 7) end)
	end)
end)

describe("alias", function()
	it("makes an entity findable by the name", function()
		d:alias("Tomas Lind", "the Dove", { why = "nickname" })
		assert.equal(d:entity("Tomas Lind"), d:entity("the Dove"))
		d:undo()
		assert.has_error(function() d:entity("the Dove") end)
	end)
end)

describe("reject and confirm", function()
	it("a rejected row is left out until it is taken back", function()
		local n = #d.quotes
		local quote = d.quotes[1]
		d:reject(quote, { why = "no quote" })
		assert.equal(n - 1, #d.quotes)
		assert.equal(1, #d.rejected)
		d:undo()
		assert.equal(n, #d.quotes)
	end)

	it("work on the row itself", function()
		d.quotes[1]:confirm({ why = "seen" })
		assert.equal("confirmed", d.quotes[1].state)
		assert.matches("seen", tostring(d:why(d.quotes[1])))
	end)

	it("need a row of a noun", function()
		assert.has_error(function() d:reject("Lavrov") end)
		assert.has_error(function() d:reject(d.quotes:group("kind"):count()[1]) end)
	end)
end)

describe("set", function()
	it("changes a speaker, which a second add does not undo", function()
		local before = speakers()
		local quote = d.quotes[1]
		local change = d:set(quote, { speaker = "Tomas Lind" }, { why = "by the video" })
		assert.equal("Tomas Lind", d.quotes[1].speaker)
		assert.equal("speaker", change[1].field)
		d:add(feed)
		assert.equal("Tomas Lind", d.quotes[1].speaker)
		d:undo()
		assert.same(before, speakers())
	end)

	it("says which fields can be set", function()
		local _, message = pcall(d.set, d, d.quotes[1], { spekar = "x" })
		assert.matches('did you mean "speaker"', message)
		assert.has_error(function() d:set(d.quotes[1], {}) end)
		assert.has_error(function() d:set(d.quotes[1], { speaker = print }) end)
	end)
end)

describe("note, undo and history", function()
	it("a note stands in why", function()
		d:note(d.documents[1], "check this")
		assert.matches("check this", tostring(d:why(d.documents[1])))
	end)

	it("undo without a judgement is an error", function()
		assert.has_error(function() d:undo() end)
	end)

	it("undo takes back the change or the row that it is given", function()
		local first = d:alias("Tomas Lind", "the Dove")
		d:alias("Anna Berg", "the Hawk")
		d:undo(first)
		assert.has_error(function() d:entity("the Dove") end)
		assert.equal("Anna Berg", d:entity("the Hawk").name)
		d:undo(d:history()[-1])
		assert.has_error(function() d:entity("the Hawk") end)
	end)
end)
