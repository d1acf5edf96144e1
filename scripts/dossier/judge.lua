--- Entities by name, and judgements: what the analyst decides about them and about rows.

local core = ...

local option_names = { "why", "dry" }
local CHANGES_SHOWN = 12

---- What a judgement returns ------------------------------------------------------------------

local change_meta = { __name = "dossier.Change", __metatable = false }

local function shown(value)
	return value == nil and "nothing" or value
end

function change_meta.__tostring(self)
	local lines = { self.summary }
	for i, change in ipairs(self) do
		if i > CHANGES_SHOWN then
			lines[#lines + 1] = ("  … %d more"):format(#self - CHANGES_SHOWN)
			break
		end
		lines[#lines + 1] = ("  %s %s: %s: %s → %s"):format(change.noun or "", change.name or change.id or "",
			change.field or "", shown(change.old), shown(change.new))
	end
	return table.concat(lines, "\n")
end

local function change(found)
	return setmetatable(found, change_meta)
end

-- What was decided in one call is taken back in one: the last judgement of a call -> those before
-- it. Kept while the program runs; each of them can be taken back alone too.
local together = setmetatable({}, { __mode = "k" }) -- dossier -> judgement -> list of judgements

--- Put the results of several judgements into one change.
local function collect(d, all, found)
	if all.judgement and all.judgement ~= 0 then
		local before = table.move(all.judgements, 1, #all.judgements, 1, {})
		together[d] = together[d] or {}
		together[d][found.judgement] = before
	end
	all.judgement = found.judgement
	if found.judgement ~= 0 then
		all.judgements[#all.judgements + 1] = found.judgement
	end
	all.summary = all.summary and all.summary .. "\n" .. found.summary or found.summary
	return table.move(found, 1, #found, #all + 1, all)
end

--- One judgement as a change.
local function judged(found)
	found.judgements = { found.judgement ~= 0 and found.judgement or nil }
	return change(found)
end

---- Arguments ---------------------------------------------------------------------------------

local singular = {}
for _, noun in ipairs(core.nouns()) do
	singular[noun.name] = noun.singular
end

--- The noun and id of a row that judgements can name.
local function row_key(verb, value)
	if not core.is_row(value) then
		core.fail(("%s: expected a row, as in %s(quotes[1]), got %s"):format(verb, verb, type(value)))
	end
	local _, shape, _, key = core.row_facts(value)
	if not (shape.noun and key and singular[shape.noun]) then
		core.fail(("%s: this row is no row of a noun"):format(verb))
	end
	return singular[shape.noun], key
end

local function entity_row(value)
	if not core.is_row(value) then
		return nil
	end
	local _, shape, _, key = core.row_facts(value)
	return shape.noun == "entities" and key or nil
end

--- The id of an entity given by name or row; nil and the reason when no entity has the name.
local function find_id(d, value, verb)
	if type(value) == "string" then
		return core.entity_id(d, value, verb)
	end
	return entity_row(value)
		or core.fail(("%s: expected a name or a row of entities, got %s"):format(verb, type(value)))
end

local function must_find_id(d, value, verb)
	local id, message = find_id(d, value, verb)
	return id or core.fail(("%s: %s"):format(verb, message))
end

--- Check { why =, dry = }.
local function check(verb, options)
	return core.check_options(verb, options, option_names)
end

---- Methods -----------------------------------------------------------------------------------

return function(document, dossier_of)
	local row = core.methods.row

	function document:entity(name)
		local id = must_find_id(self, name, "entity")
		return self.entities:where({ id = id })[1]
	end

	--- Keep as an alias what the entity is called by one of two names already.
	local function keep_both(d, into, first, name, options)
		local shown = d.entities:where({ id = into })[1].name
		local is_shown = type(first) == "string" and name == shown
		local found = core.alias(d, options, into, is_shown and first or name)
		found.summary = ("%s and %s are one already, %s: that is now decided"):format(tostring(first), name, shown)
		return found
	end

	--- Merge one more name into the entity `into`, which the first name means. A name that no text has
	--- so far is kept when the lexicon knows it; any other one is probably misspelt.
	local function merge_one(d, into, first, name, options)
		local id, message = find_id(d, name, "merge")
		if id and id ~= into then
			return core.merge(d, options, id, into)
		elseif id and type(name) == "string" then
			return keep_both(d, into, first, name, options)
		elseif id then
			error("merge: these are one entity already", 0)
		elseif core.is_known(name) then
			local found = core.alias(d, options, into, name)
			found.summary = ("%s stands in no text so far; it means %s from now on"):format(name,
				d.entities:where({ id = into })[1].name)
			return found
		end
		error("merge: " .. message, 0)
	end

	--- The entity that the names are merged into: that of the first; when no text has a first name
	--- that the lexicon knows, that of the first name which some text has.
	local function find_target(d, names)
		local into, message = find_id(d, names[1], "merge")
		if into then
			return into, table.move(names, 2, #names, 1, {})
		end
		for i = 2, core.is_known(names[1]) and #names or 0 do
			into = find_id(d, names[i], "merge")
			if into then
				local others = table.move(names, 1, #names, 1, {})
				table.remove(others, i)
				return into, others
			end
		end
		core.fail("merge: " .. message)
	end

	--- All of the merges, or none.
	local function merge_all(d, into, first, names, options)
		local all = { judgements = {} }
		for _, name in ipairs(names) do
			local is_good, found = pcall(merge_one, d, into, first, name, options)
			if not is_good then
				for i = #all.judgements, 1, -1 do
					core.undo(d, nil, all.judgements[i])
				end
				error(found, 0)
			end
			collect(d, all, found)
		end
		return change(all)
	end

	function document:merge(...)
		local names, options = { ... }, nil
		if type(names[#names]) == "table" then
			options = table.remove(names)
		end
		options = check("merge", options)
		if #names < 2 then
			core.fail('merge: expected at least two names: merge("Islamic State", "Daesh")')
		end
		local into, others = find_target(self, names)
		return merge_all(self, into, names[1], others, options)
	end

	function document:alias(entity, name, options)
		if type(name) ~= "string" then
			core.fail(("alias: expected the other name, got %s"):format(type(name)))
		end
		options = check("alias", options)
		return judged(core.alias(self, options, must_find_id(self, entity, "alias"), name))
	end

	function document:split(entity, name, options)
		if type(name) ~= "string" then
			core.fail(("split: expected the name to take away, got %s"):format(type(name)))
		end
		options = check("split", options)
		return judged(core.split(self, options, must_find_id(self, entity, "split"), name))
	end

	local function judge(verb, state)
		return function(self, value, options)
			local noun, id = row_key(verb, value)
			return judged(core.judge(self, check(verb, options), noun, id, state, verb))
		end
	end

	document.reject = judge("reject", "rejected")
	document.confirm = judge("confirm", "confirmed")

	--- The text or the entity that a field is set to; false is nothing.
	local function setting(field, value)
		if core.is_row(value) then
			return nil, entity_row(value) or core.fail(("set: the row for \"%s\" is no entity"):format(field))
		elseif value == false then
			return nil, nil
		elseif type(value) == "string" or type(value) == "number" then
			return tostring(value), nil
		end
		core.fail(('set: "%s" must be text, a number, a row of entities, or false, not %s'):format(field, type(value)))
	end

	local function check_field(noun, field)
		local fields = {}
		for i, settable in ipairs(core.settable(noun)) do
			if settable.field == field then
				return
			end
			fields[i] = settable.field
		end
		if #fields == 0 then
			core.fail(("set: nothing can be set in a %s"):format(noun))
		end
		local near = core.suggest(tostring(field), fields)
		core.fail(('set: "%s" of a %s cannot be set%s; these can: %s'):format(tostring(field), noun, near,
			table.concat(fields, ", ")))
	end

	function document:set(value, fields, options)
		local noun, id = row_key("set", value)
		if type(fields) ~= "table" or next(fields) == nil then
			core.fail("set: expected { column = value }")
		end
		options = check("set", options)
		local names = {}
		for field in pairs(fields) do
			check_field(noun, field)
			setting(field, fields[field])
			names[#names + 1] = field
		end
		table.sort(names)
		local all = { judgements = {} }
		for _, field in ipairs(names) do
			local text, entity = setting(field, fields[field])
			collect(self, all, core.set(self, options, noun, id, field, text, entity))
		end
		return change(all)
	end

	function document:note(value, text, options)
		local noun, id = row_key("note", value)
		if type(text) ~= "string" then
			core.fail(("note: expected the remark, got %s"):format(type(text)))
		end
		return judged(core.note(self, check("note", options), noun, id, text))
	end

	--- Take back the last judgement, or the one that a change or a row of history tells.
	function document:undo(which, options)
		local id = which
		if core.is_row(which) then
			local _, shape, _, key = core.row_facts(which)
			id = shape.noun == "judgements" and key
		elseif type(which) == "table" and rawget(which, "judgements") then
			id = which.judgement
		elseif type(which) == "table" then
			id, options = nil, which
		end
		if id ~= nil and math.type(id) ~= "integer" then
			core.fail("undo: expected nothing, a change, or a row of history")
		end
		options = check("undo", options)
		local all = { judgements = {} }
		collect(self, all, core.undo(self, options, id or 0))
		local before = not options.dry and together[self] and together[self][all.judgement] or {}
		for i = #before, 1, -1 do
			local is_standing, found = pcall(core.undo, self, options, before[i])
			if is_standing then
				collect(self, all, found)
			end
		end
		return change(all)
	end

	function document:history()
		return self.judgements
	end

	-- The same on a row: quotes[1]:reject{ why = "a headline" }
	for _, verb in ipairs({ "reject", "confirm", "set", "note" }) do
		row[verb] = function(self, ...)
			return document[verb](dossier_of(self), self, ...)
		end
	end
end
