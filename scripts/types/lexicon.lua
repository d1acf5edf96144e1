---@meta
-- Definitions of the lexicon language (docs/lexicons.md), for editors that know LuaCATS.

---@alias dossier.lexicon.Date string YYYY, YYYY-MM or YYYY-MM-DD

---@class dossier.lexicon.DatedName a name with the time it was used
---@field [1] string
---@field from? dossier.lexicon.Date
---@field to? dossier.lexicon.Date
---@field ambiguous? boolean also a common word or a frequent other name

---@alias dossier.lexicon.Names string | dossier.lexicon.DatedName | (string | dossier.lexicon.DatedName)[]

---@class dossier.lexicon.Role
---@field [1] string the title
---@field organization? string id of an entry
---@field from? dossier.lexicon.Date
---@field to? dossier.lexicon.Date

---@class dossier.lexicon.Entry
---@field [integer] string | dossier.lexicon.DatedName | dossier.lexicon.Role the name to show, other full names, roles
---@field id? string what others refer to; default: made from the name
---@field type? string a finer kind
---@field code? string CAMEO actor code; of a country by default its id
---@field iso? string ISO 3166-1 alpha-2
---@field wikidata? string "Q858"
---@field country? string id of the country it belongs to
---@field capital? string | dossier.lexicon.Entry id of a country's capital, or the city itself
---@field lat? number degrees north, WGS 84
---@field lon? number degrees east
---@field population? integer
---@field short? dossier.lexicon.Names | false surname or short form; false: none
---@field acronym? dossier.lexicon.Names
---@field former? dossier.lexicon.Names
---@field adjective? dossier.lexicon.Names
---@field people? dossier.lexicon.Names
---@field metonym? dossier.lexicon.Names
---@field ambiguous? true | string | string[] the name to show, or which names

--- Describe an organisation.
---@param entry dossier.lexicon.Entry
function organization(entry) end

--- Describe a person.
---@param entry dossier.lexicon.Entry
function person(entry) end

--- Describe a place.
---@param entry dossier.lexicon.Entry
function place(entry) end

--- Describe a group of people.
---@param entry dossier.lexicon.Entry
function group(entry) end

--- Describe an event.
---@param entry dossier.lexicon.Entry
function event(entry) end

--- Describe a treaty, resolution, law or paper.
---@param entry dossier.lexicon.Entry
function work(entry) end

--- Describe a country; a place of type "country".
---@param entry dossier.lexicon.Entry
function country(entry) end

--- Describe a city; a place of type "city".
---@param entry dossier.lexicon.Entry
function city(entry) end

--- Describe a region; a place of type "region".
---@param entry dossier.lexicon.Entry
function region(entry) end

--- Describe a ministry; an organisation of type "ministry".
---@param entry dossier.lexicon.Entry
function ministry(entry) end

--- Describe a news agency or outlet; an organisation of type "outlet".
---@param entry dossier.lexicon.Entry
function outlet(entry) end

--- Describe a political party; an organisation of type "party".
---@param entry dossier.lexicon.Entry
function party(entry) end

--- Describe an armed group; a group of type "armed group".
---@param entry dossier.lexicon.Entry
function armed_group(entry) end

--- Describe a people; a group of type "people".
---@param entry dossier.lexicon.Entry
function people(entry) end

--- Describe the followers of a religion; a group of type "religion".
---@param entry dossier.lexicon.Entry
function religion(entry) end

--- Describe an office for a time, inside an entry.
---@param office dossier.lexicon.Role
---@return dossier.lexicon.Role
function role(office) end

--- Add names and roles to an entry, and set fields of it.
---@param id string
---@return fun(entry: dossier.lexicon.Entry)
function extend(id) end

--- Forget an entry.
---@param id string
function remove(id) end
