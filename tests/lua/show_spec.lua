local dossier = require("dossier")
local sample = require("sample")

describe("show", function()
	it("prints a relation as a table fitted to the width", function()
		local text = dossier.show(sample.open().documents, { width = 80 })
		for line in text:gmatch("[^\n]+") do
			assert.is_true(utf8.len(line) <= 80)
		end
		assert.matches("hidden", text)
	end)

	it("cuts nothing without a width", function()
		local text = dossier.show(sample.open().documents)
		assert.is_nil(text:find("hidden", 1, true))
		local _, lines = text:gsub("\n", "")
		assert.is_true(lines > #sample.open().documents)
	end)

	it("prints a row as a card", function()
		assert.matches("n_documents", dossier.show(sample.open().sources[1], { width = 60 }))
	end)

	it("numbers lists and names fields, lists first", function()
		assert.equal('  1  "a"\n  2  "b"\n', dossier.show({ "a", "b" }))
		assert.equal('  1  1\nx = { 1, 2, y = true }\n', dossier.show({ 1, x = { 1, 2, y = true } }))
		assert.equal('["a b"] = 1\n', dossier.show({ ["a b"] = 1 }))
		assert.equal("{}\n", dossier.show({}))
	end)

	it("marks cycles and stops at a depth", function()
		local t = {}
		t.t = t
		assert.matches("the table around it", dossier.show(t))
		local deep = {}
		for _ = 1, 100 do
			deep = { deep }
		end
		assert.matches("…", dossier.show(deep))
	end)

	it("says how many entries it left out", function()
		local t = {}
		for i = 1, 1000 do
			t[i] = i
		end
		assert.matches("900 more", dossier.show(t, { width = 80 }))
		assert.is_nil(dossier.show(t):find("more", 1, true))
	end)

	it("shows no control character of a text", function()
		local hostile = "\27[2J\7\r\u{202E}x\0y\u{9b}31m"
		for _, text in ipairs({ dossier.show(hostile), dossier.show({ hostile }), dossier.show({ [hostile] = hostile }) }) do
			assert.is_nil(text:find("[%z\1-\9\11-\31\127]"))
			assert.is_nil(text:find("\u{202E}", 1, true))
			assert.is_nil(text:find("\u{9b}", 1, true))
		end
	end)

	it("does not call __index or __pairs of a table", function()
		local t = setmetatable({ 1 }, { __index = error, __pairs = error })
		assert.equal("  1  1\n", dossier.show(t))
	end)

	it("prints nil, numbers and functions of ours", function()
		assert.equal("nil\n", dossier.show(nil))
		assert.equal("3\n", dossier.show(3))
		assert.matches("Opens a dossier", dossier.show(dossier.open))
	end)
end)

describe("annotate", function()
	it("gives spans that are the text, counted from one", function()
		local record = dossier.annotate('Foreign Minister Anna Berg met Tomas Lind. "We agree," Berg said.', { date = "2016-03-14" })
		assert.is_true(#record.mentions > 0)
		for _, name in ipairs({ "sentences", "tokens", "mentions", "quotes", "times" }) do
			for _, item in ipairs(record[name]) do
				assert.equal(record.text:sub(item.first, item.last), item.text)
			end
		end
		for _, token in ipairs(record.tokens) do
			assert.is_truthy(record.sentences[token.sentence])
			assert.is_true(token.head == nil or record.tokens[token.head] ~= nil)
		end
		for _, mention in ipairs(record.mentions) do
			assert.is_truthy(record.entities[mention.entity])
		end
	end)

	it("takes a document as a table, and its date", function()
		local record = dossier.annotate({ text = "They met on Monday.", date = "2016-03-16", outlet = "Wire", title = "T" })
		assert.equal("2016-03-16", record.published)
		assert.equal("Wire", record.outlet)
		assert.equal("T", record.title)
	end)

	it("knows the names of a lexicon of one's own", function()
		local path = sample.path()
		local file <close> = assert(io.open(path, "w"))
		file:write('person { "Zorblax Quimby", id = "quimby", role { "Envoy of Nowhere" } }\n')
		file:close()
		local record = dossier.annotate("Then Zorblax Quimby spoke.", { lexicon = path })
		assert.equal("quimby", record.entities[1].id)
		assert.is_nil((dossier.annotate("Then Zorblax Quimby spoke.").entities[1] or {}).id)
		assert.has_error(function() dossier.annotate("x", { lexicon = "/nowhere/x.lua" }) end)
	end)

	it("refuses what is no text", function()
		assert.has_error(function() dossier.annotate(3) end)
		assert.has_error(function() dossier.annotate({}) end)
		assert.has_error(function() dossier.annotate({ text = "x", dat = "2016" }) end)
		assert.has_error(function() dossier.annotate("x", { dat = "2016" }) end)
	end)
end)
