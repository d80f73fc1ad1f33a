#ifndef NSS_CREADLINE_SHIM_H
#define NSS_CREADLINE_SHIM_H

#include <stdio.h> /* readline.h wants FILE and does not include it */
#include <stdlib.h>
#include <string.h>
#include <readline/readline.h>
#include <readline/history.h>

#endif
