--- The binding as a module for a stock lua5.4: LUA_CPATH='build/lua/?.so' lua5.4 tests/lua/stock.lua
local dossier = require("dossier")

local path = os.tmpname()
os.remove(path)
local feed = path .. ".jsonl"
do
	local file <close> = assert(io.open(feed, "w"))
	file:write('{"id":"a","title":"Talks","date":"2016-03-14","text":"Anna Berg met Tomas Lind. \\"We agree,\\" Berg said."}\n')
end

do
	local d <close> = dossier.open(path, { create = true })
	assert(d:add(feed).added == 1)
	assert(#d.documents == 1 and d.documents[1].title == "Talks")
	assert(#d.quotes:where(function(q) return q.text:find("agree") end) == 1)
	assert(dossier.show(d.documents, { width = 80 }):find("Talks"))
	assert(#dossier.annotate("Anna Berg left.").sentences == 1)
	local is_good, message = pcall(function() return d.quots end)
	assert(not is_good and message:find('did you mean "quotes"', 1, true))
	assert(not pcall(d.documents.export, d.documents, "/nowhere/x.csv"))
	d.documents:export(path .. ".csv")
end

local d = dossier.open(path, { readonly = true })
local documents = d.documents
d:close()
assert(not pcall(function() return #documents end))
assert(require("dossier.json").decode("[1]")[1] == 1)

for _, ending in ipairs({ "", "-wal", "-shm", ".jsonl", ".csv" }) do
	os.remove(path .. ending)
end
print("the module works in a stock " .. _VERSION)
