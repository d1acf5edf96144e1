--- Dossiers for the specs: the sample corpus, made once, or a few articles of one's own.
local dossier = require("dossier")

-- busted gives every spec file modules of its own; what took long to make is kept for all of them.
local registry = debug.getregistry()
if registry["tests.sample"] then
	return registry["tests.sample"]
end

local sample = {}
registry["tests.sample"] = sample
local folder = debug.getinfo(1, "S").source:match("^@(.*)/lua/[^/]*$")
local shared

--- A path for a file that is removed when the specs end.
local paths = setmetatable({}, {
	__gc = function(self)
		for _, path in ipairs(self) do
			for _, ending in ipairs({ "", "-wal", "-shm" }) do
				os.remove(path .. ending)
			end
		end
	end,
})

function sample.path()
	local path = os.tmpname()
	os.remove(path)
	paths[#paths + 1] = path
	return path
end

--- The folder of the sample corpus.
sample.corpus = folder .. "/corpus"

--- The sample corpus, open; specs read it only.
function sample.open()
	if not shared then
		shared = dossier.open(sample.path(), { create = true })
		shared:add(sample.corpus, { jobs = 2 })
	end
	return shared
end

local articles = {
	[[{"id":"a1","title":"Envoy meets minister","date":"2016-03-14","outlet":"Wire","text":"Foreign Minister Anna Berg met the envoy Tomas Lind in Geneva on Monday. \"We agreed on a ceasefire,\" Berg said. Lind said the talks would go on."}]],
	[[{"id":"a2","title":"Talks go on","date":"2016-03-15","outlet":"Herald","text":"Talks went on in Geneva on Tuesday. \"The ceasefire holds,\" Lind told reporters. Anna Berg left for Moscow."}]],
	[[{"id":"a3","title":"Shelling reported","date":"2016-04-02","outlet":"Wire","text":"Shelling was reported near Aleppo on Saturday. \"This is a violation of the ceasefire,\" said Tomas Lind."}]],
}

local function read(path)
	local file <close> = assert(io.open(path, "rb"))
	return file:read("a")
end

local function write(path, text)
	local file <close> = assert(io.open(path, "wb"))
	file:write(text)
end

local made = {} -- number of articles -> { feed, the file's bytes, what add reported }

--- Reading and annotating is done once for each number of articles.
local function make(count)
	if not made[count] then
		local feed = sample.path() .. ".jsonl"
		paths[#paths + 1] = feed
		write(feed, table.concat(articles, "\n", 1, count) .. "\n")
		local path = sample.path()
		local d = dossier.open(path, { create = true })
		local report = d:add(feed)
		d:close()
		made[count] = { feed, read(path), report }
	end
	return table.unpack(made[count])
end

--- A new dossier of up to three short articles, to be changed at will.
function sample.fresh(count)
	local feed, bytes, report = make(count or #articles)
	local path = sample.path()
	write(path, bytes)
	return dossier.open(path), path, feed, report
end

return sample
