local sample = require("sample")

local d

local function texts(relation, column)
	return relation:column(column or "text")
end

setup(function()
	d = sample.open()
end)

describe("a relation", function()
	it("counts its rows", function()
		local n = 0
		for _ in d.documents:rows() do
			n = n + 1
		end
		assert.equal(n, #d.documents)
		assert.is_true(n > 30)
	end)

	it("is looped over without :rows() too, loops within loops", function()
		local pairs_seen, few = 0, d.documents:first(3)
		for a in few do
			for b in few do
				pairs_seen = pairs_seen + (a == b and 1 or 0)
			end
		end
		assert.equal(3, pairs_seen)
	end)

	it("gives rows by number, from the end when negative, nil outside", function()
		local n = #d.documents
		assert.equal(d.documents[n], d.documents[-1])
		assert.equal(d.documents[1], d.documents[-n])
		assert.is_nil(d.documents[n + 1])
		assert.is_nil(d.documents[0])
		assert.is_nil(d.documents[-n - 1])
	end)

	it("is not changed by its verbs", function()
		local before = #d.quotes
		local _ = d.quotes:where({ kind = "direct" }):first(1):sort("-id")
		assert.equal(before, #d.quotes)
	end)

	it("prints short", function()
		assert.equal("sources (id, name, n_documents, first_seen, last_seen)", tostring(d.sources))
	end)
end)

describe("where", function()
	it("means the same in its three spellings", function()
		local a = d.quotes:where({ kind = "direct", text = "*peace*" })
		local b = d.quotes:where("kind = ? and text like '%peace%'", "direct")
		local c = d.quotes:where(function(q)
			return q.kind == "direct" and q.text:lower():find("peace", 1, true)
		end)
		assert.is_true(#a > 0)
		assert.same(texts(a), texts(b))
		assert.same(texts(a), texts(c))
	end)

	it("chains, the function after the rest", function()
		local found = d.documents:where({ published = ">=2016-05" }):where(function(x)
			return x.n_words > 50
		end):where("n_words < ?", 1000)
		for row in found:rows() do
			assert.is_true(row.published >= "2016-05" and row.n_words > 50 and row.n_words < 1000)
		end
	end)

	it("keeps rows tied to their document through a function", function()
		local found = d.quotes:where(function()
			return true
		end)
		assert.equal(#d.quotes, #found)
		assert.equal(d.quotes[1].document, found[1].document)
	end)

	it("takes alternatives", function()
		local both = d.quotes:where({ kind = { "direct", "mixed" } })
		assert.equal(#d.quotes:where({ kind = "direct" }) + #d.quotes:where({ kind = "mixed" }), #both)
	end)

	it("finds a speaker by any alias", function()
		local full = d.quotes:where({ speaker = d:entity("de Mistura").name })
		assert.is_true(#full > 0)
		assert.same(texts(full), texts(d.quotes:where({ speaker = "de Mistura" })))
		assert.same(texts(full), texts(d.quotes:where({ speaker = d:entity("de Mistura") })))
	end)

	it("says which column does not exist and which is near, at the line of the script", function()
		local is_good, message = pcall(function()
			return d.quotes:where({ spekar = "x" })
		end)
		assert.is_false(is_good)
		assert.matches('relation_spec%.lua:%d+: .*unknown column "spekar"', message)
		assert.matches('did you mean "speaker"', message, 1, true)
	end)

	it("refuses what is no value", function()
		assert.has_error(function()
			d.quotes:where({ kind = print })
		end)
		assert.has_error(function()
			d.quotes:where({ "direct" })
		end)
		assert.has_error(function()
			d.quotes:where(42)
		end)
	end)

	it("passes on what the function raises", function()
		local _, message = pcall(function()
			return d.quotes:where(function()
				error("mine", 0)
			end)
		end)
		assert.equal("mine", message)
	end)

	it("iterators stay at their end", function()
		local next_row = d.sources:first(1):rows()
		assert.is_truthy(next_row())
		assert.is_nil(next_row())
		assert.is_nil(next_row())
	end)

	it("survives a function that closes its own loop early", function()
		local seen
		for q in d.quotes:rows() do
			seen = q
			break
		end
		assert.equal(d.quotes[1], seen)
	end)
end)

describe("the other verbs", function()
	it("select puts columns in the order asked for, as names or a list", function()
		assert.same({ "text", "speaker" }, d.quotes:select("text", "speaker"):columns())
		assert.same({ "text", "speaker" }, d.quotes:select({ "text", "speaker" }):columns())
	end)

	it("first, last and sample take what they say", function()
		assert.equal(5, #d.sentences:first(5))
		assert.equal(d.sentences[-1], d.sentences:last(1)[1])
		local a, b = d.sentences:sample(7, 3), d.sentences:sample(7, 3)
		assert.equal(7, #a)
		assert.same(texts(a), texts(b))
	end)

	it("sort orders by several columns", function()
		local last
		for row in d.documents:sort("-n_words, title"):rows() do
			assert.is_true(last == nil or row.n_words <= last)
			last = row.n_words
		end
	end)

	it("with adds columns that are computed", function()
		local longer = d.quotes:with({
			length = function(q)
				return #q.text
			end,
			half = function(q)
				return #q.text / 2
			end,
		})
		local row = longer[1]
		assert.equal(#row.text, row.length)
		assert.equal(#row.text / 2, row.half)
		assert.is_true(#longer:where({ length = ">10" }) > 0)
	end)

	it("with says which function gave no value", function()
		local _, message = pcall(function()
			return d.quotes:with({
				bad = function()
					return {}
				end,
			})
		end)
		assert.matches('"bad" returned a table', message)
	end)

	it("groups count what they hold", function()
		local sum = 0
		for row in d.quotes:group("kind"):count():rows() do
			sum = sum + row.count
		end
		assert.equal(#d.quotes, sum)
		local words = d.documents:group({ "outlet" }):sum("n_words")
		assert.same({ "outlet", "sum_n_words" }, words:columns())
		assert.equal("n", d.documents:group("outlet"):max("n_words", "n"):columns()[2])
	end)

	it("group refuses an unknown column at once", function()
		assert.has_error(function()
			d.quotes:group("spekar")
		end)
	end)

	it("distinct gives each combination once", function()
		local kinds, seen = d.mentions:distinct("kind"), {}
		for row in kinds:rows() do
			assert.is_nil(seen[row.kind])
			seen[row.kind] = true
		end
	end)

	it("join puts a document beside what stands in it", function()
		local joined = d.quotes:join(d.documents)
		assert.equal(#d.quotes, #joined)
	end)

	it("union, difference and intersection are those of sets", function()
		local direct = d.quotes:where({ kind = "direct" })
		local rest = d.quotes - direct
		assert.equal(#d.quotes, #direct + #rest)
		assert.equal(0, #(direct & rest))
		assert.equal(#d.quotes, #(direct + rest))
		assert.equal(#direct, #(direct + direct))
	end)

	it("column lists the values, false for missing ones", function()
		local values = d.quotes:column("speaker")
		assert.equal(#d.quotes, #values)
		assert.same(values, d.quotes.speaker)
	end)

	it("sql and explain say how the rows are found", function()
		assert.matches("SELECT", d.quotes:sql())
		assert.matches("SCAN", d.quotes:explain())
	end)
end)

describe("text formats", function()
	it("have as many lines as rows and a header", function()
		local _, lines = d.sources:csv():gsub("\n", "")
		assert.equal(#d.sources + 1, lines)
		_, lines = d.sources:jsonl():gsub("\n", "")
		assert.equal(#d.sources, lines)
	end)

	it("json reads back as the rows", function()
		local rows = require("dossier.json").decode(d.sources:json())
		assert.equal(#d.sources, #rows)
		assert.equal(d.sources[1].name, rows[1].name)
	end)

	it("export writes by the name of the file", function()
		local path = sample.path() .. ".csv"
		d.sources:export(path)
		local file = assert(io.open(path))
		local text = file:read("a")
		file:close()
		os.remove(path)
		assert.equal(d.sources:csv(), text)
	end)

	it("an unknown format or option is an error that suggests", function()
		local _, message = pcall(d.sources.format, d.sources, "jason")
		assert.matches('did you mean "json"', message)
		_, message = pcall(d.sources.csv, d.sources, { witdh = 3 })
		assert.matches('did you mean "width"', message)
	end)
end)
