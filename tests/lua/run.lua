--- Runs the specs beside this file with busted, inside dossier: dossier tests/lua/run.lua [FILE...]
local folder = arg[0]:match("^(.*)/[^/]*$") or "."

-- busted reads its arguments, and the name of the program, from the plain globals.
_G.arg = { [0] = arg[0], "--output=TAP", "--pattern=_spec%.lua$", table.unpack(arg) }
if #arg == 0 then
	_G.arg[#_G.arg + 1] = folder
end

require("busted.runner")({ standalone = false })
