// Passkeys: what the server asks and is answered is JSON (WebAuthn Level 3, section 5.1.8 to 5.1.10); the browser's own
// form of it is another. Browsers that cannot change one into the other themselves are helped here.
import { word } from './words.js';

/** No passkey came of it; the message says why, in words for a person. */
export class NoPasskey extends Error {}

export const passkeysAreKnown = () => 'PublicKeyCredential' in window && Boolean(navigator.credentials?.get);

/** Whether the browser offers passkeys while somebody fills in a form. */
export async function passkeysFillIn() {
  return passkeysAreKnown() && Boolean(await PublicKeyCredential.isConditionalMediationAvailable?.());
}

/**
 * Asks for a passkey that is there already. question: JSON of PublicKeyCredentialRequestOptions. options: those of
 * navigator.credentials.get besides (mediation, signal). Answers the JSON for the server; undefined when given up by signal.
 */
export function usePasskey(question, options = {}) {
  return answered(() => navigator.credentials.get({ ...options, publicKey: requestOf(JSON.parse(question)) }));
}

/** Makes a new passkey. question: JSON of PublicKeyCredentialCreationOptions. Answers the JSON for the server. */
export function makePasskey(question, options = {}) {
  return answered(() => navigator.credentials.create({ ...options, publicKey: creationOf(JSON.parse(question)) }));
}

async function answered(ask) {
  if (!passkeysAreKnown()) {
    throw new NoPasskey(word('passkey.unknown'));
  }
  try {
    return JSON.stringify(jsonOf(await ask()));
  } catch (failure) {
    if (failure.name === 'AbortError') {
      return undefined;
    }
    throw new NoPasskey(wordsFor(failure));
  }
}

const REASONS = {
  NotAllowedError: 'passkey.cancelled', // by the person, or by time: the browser does not tell
  InvalidStateError: 'passkey.there-already',
  NotSupportedError: 'passkey.unknown',
  ConstraintError: 'passkey.no-verification',
  SecurityError: 'passkey.wrong-address',
};

const wordsFor = failure => word(REASONS[failure.name] ?? 'passkey.failed');

function requestOf(json) {
  return PublicKeyCredential.parseRequestOptionsFromJSON?.(json) ?? {
    ...json, challenge: bytes(json.challenge), allowCredentials: json.allowCredentials?.map(withBytes),
  };
}

function creationOf(json) {
  return PublicKeyCredential.parseCreationOptionsFromJSON?.(json) ?? {
    ...json, challenge: bytes(json.challenge), user: withBytes(json.user),
    excludeCredentials: json.excludeCredentials?.map(withBytes),
  };
}

const withBytes = described => ({ ...described, id: bytes(described.id) });

function jsonOf(passkey) {
  return passkey.toJSON?.() ?? {
    id: passkey.id, rawId: text(passkey.rawId), type: passkey.type, response: responseOf(passkey.response),
    authenticatorAttachment: passkey.authenticatorAttachment ?? undefined,
    clientExtensionResults: passkey.getClientExtensionResults(),
  };
}

function responseOf(response) {
  const json = {};
  for (const part of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (response[part]) {
      json[part] = text(response[part]);
    }
  }
  if (response.getTransports) {
    json.transports = response.getTransports();
  }
  return json;
}

// base64url without padding, as in all of WebAuthn's JSON
function bytes(base64url) {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), each => each.charCodeAt(0));
}

function text(buffer) {
  const binary = Array.from(new Uint8Array(buffer), each => String.fromCharCode(each)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
