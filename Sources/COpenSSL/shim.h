#ifndef NSS_COPENSSL_SHIM_H
#define NSS_COPENSSL_SHIM_H

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <string.h>

#include <openssl/ssl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
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

static inline void nss_SSL_CTX_read_ahead(SSL_CTX *context) { SSL_CTX_set_read_ahead(context, 1); }

static inline void nss_SSL_CTX_refuse_renegotiation(SSL_CTX *context) {
  SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION);
}

static inline void nss_SSL_CTX_keep_no_sessions(SSL_CTX *context) {
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
}

/* The one slot for data of its owner that each SSL has. */
static inline int nss_SSL_set_owner(SSL *ssl, void *owner) { return SSL_set_app_data(ssl, owner); }
static inline void *nss_SSL_get_owner(const SSL *ssl) { return SSL_get_app_data(ssl); }

static inline int nss_SSL_set_tlsext_host_name(SSL *ssl, const char *name) {
  return (int)SSL_set_tlsext_host_name(ssl, name);
}

/* A name as RFC 2253 writes it, with letters outside ASCII as they are. */
static inline int nss_X509_NAME_print(BIO *bio, const X509_NAME *name) {
  return X509_NAME_print_ex(bio, name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
}

/* The words for an error of OpenSSL's queue, which for the system's own errors it does not have. */
static inline const char *nss_ERR_reason(unsigned long code) {
  return ERR_SYSTEM_ERROR(code) ? strerror(ERR_GET_REASON(code)) : ERR_reason_error_string(code);
}

/* The words for errno, right behind a call that failed. */
static inline const char *nss_system_error(void) { return strerror(errno); }

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
