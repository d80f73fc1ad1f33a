#ifndef NSS_COPENSSL_SHIM_H
#define NSS_COPENSSL_SHIM_H

#include <openssl/ssl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/ec.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

/* Function-like macros are not imported by Swift: the few we need, as functions. */

#endif
