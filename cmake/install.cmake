# The layout of an installation: bin, lib with its pkg-config file, include, share/dossier, man.
