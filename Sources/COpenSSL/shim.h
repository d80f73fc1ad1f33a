#ifndef NSS_COPENSSL_SHIM_H
#define NSS_COPENSSL_SHIM_H

/* secure_getenv */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <ctype.h>
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/ssl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/ec.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

/* Function-like macros are not imported by Swift: the few we need, as functions. */

static inline long nss_BIO_get_mem_data(BIO *bio, char **bytes) { return BIO_get_mem_data(bio, bytes); }

static inline int nss_SSL_CTX_set_min_proto_version(SSL_CTX *context, int version) {
  return (int)SSL_CTX_set_min_proto_version(context, version);
}

static inline void nss_SSL_CTX_set_mode(SSL_CTX *context, long mode) { SSL_CTX_set_mode(context, mode); }

static inline void nss_SSL_CTX_refuse_renegotiation(SSL_CTX *context) {
  SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION);
}

static inline void nss_SSL_CTX_keep_no_sessions(SSL_CTX *context) {
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
}

static inline int nss_SSL_set_tlsext_host_name(SSL *ssl, const char *name) {
  return (int)SSL_set_tlsext_host_name(ssl, name);
}

/* A variable of the environment as OpenSSL itself reads one: not in a program that runs with raised rights. */
static inline const char *nss_environment(const char *name) { return secure_getenv(name); }

/* Whether a directory holds certificates under the hashes of their names, as `openssl rehash` links them. */
static inline int nss_has_hashed_certificates(const char *path) {
  int found = 0;
  DIR *directory = opendir(path);
  if (!directory) return 0;
  for (struct dirent *entry; !found && (entry = readdir(directory));) {
    const char *name = entry->d_name;
    size_t digits = 0;
    while (isxdigit((unsigned char)name[digits])) digits++;
    found = digits == 8 && strcmp(name + digits, ".0") == 0;
  }
  closedir(directory);
  return found;
}

#endif
