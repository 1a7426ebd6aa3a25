/** @type {Record<string, string>} */
const WORDS = {
  ENOTFOUND: 'no server has this name. Look at its spelling and at the DNS record.',
  EAI_AGAIN: 'the name could not be looked up from this computer. Look at the connection and the DNS record.',
  ECONNREFUSED: 'nothing answers there. Is the web server running, and is port 443 open?',
  ECONNRESET: 'the server broke the connection off. A filter or proxy in between may do so.',
  ETIMEDOUT: 'the server did not answer within 20 seconds. Look at its firewall.',
  EPROTO: 'this is no https. Look whether the port speaks TLS 1.2 or newer.',
  ERR_SSL_WRONG_VERSION_NUMBER: 'this is no https. Look whether the port speaks TLS 1.2 or newer.',
  CERT_HAS_EXPIRED: 'its certificate has expired. Renew it.',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet. Look at the server’s clock and the certificate.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name. Have one made for this host.',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'its certificate is signed by nobody but itself: Excel shows an empty pane. Have one from a public authority.',
  SELF_SIGNED_CERT_IN_CHAIN:
    'its certificate comes from an authority of your own: Excel on the web and home computers do not know it.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'it sends its certificate without the one in between. Give the server the full chain.',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'it sends its certificate without the one in between. Give the server the full chain.',
  TOO_LONG: 'it answers with more than 20 MB. This is not the add-in.',
};

/**
 * Why an address could not be reached at all, and what to do.
 * @param {string} code
 */
export const connectionWords = (code) => WORDS[code] ?? `it could not be fetched (${code}).`;
