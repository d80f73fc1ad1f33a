// nss
