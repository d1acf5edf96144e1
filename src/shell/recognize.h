/*
 * What a file on the command line is, told by its content.
 */
#ifndef SHELL_RECOGNIZE_H
#define SHELL_RECOGNIZE_H

enum recognized { RECOGNIZED_DOSSIER, RECOGNIZED_SCRIPT };

/* An SQLite database (whether it is a dossier says dossier_open()), or anything that is no text, is
 * a dossier; text is a script. Where there is no content to tell, the name does: what ends in
 * ".dossier" is one, what ends in ".lua", and "-", is a script, and a missing file is a dossier. */
enum recognized recognize(const char *path);

#endif
