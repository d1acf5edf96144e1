local dossier = require("dossier")
local sample = require("sample")

describe("opening", function()
	it("refuses a file that is not there, and says what and where", function()
		local is_good, message = pcall(dossier.open, "/nowhere/x.dossier")
		assert.is_false(is_good)
		assert.matches("/nowhere/x.dossier", message)
	end)

	it("refuses an option that does not exist", function()
		local _, message = pcall(dossier.open, "x", { reedonly = true })
		assert.matches('unknown option "reedonly" %(did you mean "readonly"%?%)', message)
	end)

	it("read-only refuses to write", function()
		local d, path, feed = sample.fresh(1)
		d:close()
		local again <close> = dossier.open(path, { readonly = true })
		assert.equal(1, #again.documents)
		assert.has_error(function()
			again:add(feed)
		end)
	end)
end)

describe("a closed dossier", function()
	local function closed_children(close)
		local d = sample.fresh(2)
		local children = { d.documents, d.documents:first(1), d:find("ceasefire"), d.quotes:group("kind") }
		local row, next_row = d.documents[1], d.documents:rows()
		next_row()
		close(d)
		return d, children, row, next_row
	end

	it("makes everything that was made from it say so", function()
		local d, children, row, next_row = closed_children(function(d)
			d:close()
		end)
		for _, ask in ipairs({
			function() return #children[1] end,
			function() return children[2][1] end,
			function() return children[3]:csv() end,
			function() return children[4]:count() end,
			function() return d.documents end,
			function() return d:search("x") end,
			function() return row.document end,
			next_row,
		}) do
			local is_good, message = pcall(ask)
			assert.is_false(is_good)
			assert.matches("the dossier is closed", message)
		end
	end)

	it("leaves rows readable", function()
		local _, _, row = closed_children(function(d)
			d:close()
		end)
		assert.equal("Envoy meets minister", row.title)
	end)

	it("may be closed any number of times, in any way", function()
		local d = closed_children(function(d)
			local _ <close> = d
		end)
		d:close()
		d:close()
		assert.matches("closed", tostring(d))
	end)

	it("is collected with its children in any order", function()
		for i = 1, 20 do
			local d = sample.fresh(1)
			local relation = i % 2 == 0 and d.documents:rows() or d.documents
			d, relation = nil, relation
			collectgarbage()
			relation = nil
			collectgarbage()
		end
	end)
end)

describe("add", function()
	it("reports what it did, and adds nothing twice", function()
		local d, _, feed, report = sample.fresh()
		assert.equal(3, report.added)
		local again = d:add({ feed })
		assert.equal(0, again.added)
		assert.equal(3, again.unchanged)
		assert.matches("3", tostring(report))
		d:close()
	end)

	it("names what could not be read and goes on", function()
		local d, _, feed = sample.fresh(1)
		local report = d:add({ "/nowhere/a.txt", feed })
		assert.equal(1, report.failed)
		assert.equal(1, report.unchanged)
		assert.matches("/nowhere/a.txt", tostring(report), 1, true)
		d:close()
	end)

	it("refuses unknown options and paths that are no text", function()
		local d = sample.fresh(1)
		assert.has_error(function() d:add("x", { outlets = "y" }) end)
		assert.has_error(function() d:add({ 3 }) end)
		assert.has_error(function() d:add(true) end)
		d:close()
	end)
end)

describe("asking", function()
	local d

	setup(function()
		d = sample.open()
	end)

	it("search ranks documents and shows snippets", function()
		local found = d:search("ceasefire")
		assert.is_true(#found > 0)
		assert.is_truthy(found[1].snippet)
		assert.is_true(#d:search("ceasefire NOT Aleppo") <= #found)
	end)

	it("find gives hits that kwic prints", function()
		local hits = d:find("ceasefire")
		assert.is_true(#hits > 0)
		assert.equal("ceasefire", hits[1].match:lower())
		assert.matches("ceasefire", dossier.show(hits:kwic(), { width = 80 }):lower())
	end)

	it("find within quotes finds fewer", function()
		local all, inside = d:find("ceasefire"), d:find("ceasefire", { within = d.quotes })
		assert.is_true(#inside <= #all)
		assert.equal(#inside, #all:within(d.quotes))
	end)

	it("kwic needs hits", function()
		assert.has_error(function() d.quotes:kwic() end)
	end)

	it("sql is read-only and takes values", function()
		assert.equal(#d.documents, d:sql("SELECT count(*) AS n FROM document")[1].n)
		assert.equal(1, #d:sql("SELECT ? AS a, ? AS b", "x", 2))
		for _, text in ipairs({ "DELETE FROM document", "DROP TABLE document", "ATTACH 'x' AS y",
			"PRAGMA journal_mode = DELETE", "SELECT 1; SELECT 2", "SELECT load_extension('x')" }) do
			assert.has_error(function() return #d:sql(text) end)
		end
	end)

	it("entity finds by any name and says what is near", function()
		assert.equal("person", d:entity("Lavrov").kind)
		assert.equal(d:entity("Lavrov"), d:entity(d:entity("Lavrov")))
		assert.has_error(function() d:entity("Nobody At All") end)
	end)

	it("gaps counts what is missing", function()
		local gaps = d:gaps()
		assert.equal(#d.quotes:where({ speaker = false }), #gaps.unattributed)
		assert.matches("undated", tostring(gaps))
	end)

	it("an unknown noun or method is an error that suggests", function()
		local _, message = pcall(function() return d.quots end)
		assert.matches('unknown noun or method "quots" %(did you mean "quotes"%?%)', message)
	end)
end)
