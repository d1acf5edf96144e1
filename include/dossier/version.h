/*
 * The version of the library.
 */
#ifndef DOSSIER_VERSION_H
#define DOSSIER_VERSION_H

#ifdef __cplusplus
extern "C" {
#endif

/* "0.1.0" */
const char *dossier_version(void);

#ifdef __cplusplus
}
#endif

#endif
