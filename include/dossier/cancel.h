/*
 * Cancellation: a flag that long work looks at.
 *
 * Whoever starts the work owns the struct; a signal handler or another thread may set it at any
 * moment. Long work looks at it at least every 10 ms or 1000 items and then returns
 * DOSSIER_INTERRUPTED with everything it had committed still there. NULL is taken wherever a
 * struct dossier_cancel * is: work that cannot be stopped.
 */
#ifndef DOSSIER_CANCEL_H
#define DOSSIER_CANCEL_H

#include <signal.h>

#ifdef __cplusplus
extern "C" {
#endif

struct dossier_cancel {
	volatile sig_atomic_t is_set;
};

#ifdef __cplusplus
}
#endif

#endif
