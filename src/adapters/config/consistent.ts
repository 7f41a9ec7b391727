import { type Settings, UsageError } from '../../application/server/settings.js';

/** The settings, when none of them asks for what another rules out; else throws UsageError. */
export function consistent(settings: Settings): Settings {
  const contradiction = tlsContradiction(settings);
  if (contradiction !== null) throw new UsageError(contradiction);
  return settings;
}

/** What would leave an operator without the protection that was asked for. */
function tlsContradiction(settings: Settings): string | null {
  const { tlsCert, tlsKey, tlsCa, tlsClientAuth, tlsPort, port } = settings;
  if (tlsCert === null) return withoutCertificate(settings);
  if (tlsKey === null) return '--tls-cert needs its private key; give --tls-key, too';
  if (tlsClientAuth !== 'none' && tlsCa === null) {
    return `--tls-client-auth ${tlsClientAuth} needs the authorities of clients; give --tls-ca, too`;
  }
  if (tlsCa !== null && tlsClientAuth === 'none') {
    return '--tls-ca has no effect while clients need no certificate; add --tls-client-auth optional or required';
  }
  if (tlsPort !== null && tlsPort !== 0 && tlsPort === port) {
    return `--port and --tls-port are both ${port}; leave --tls-port out to have TLS on --port alone`;
  }
  return null;
}

function withoutCertificate(settings: Settings): string | null {
  const { tlsKey, tlsCa, tlsClientAuth, tlsPort, tlsMinVersion } = settings;
  const asked = [
    ...(tlsKey === null ? [] : ['--tls-key']),
    ...(tlsPort === null ? [] : ['--tls-port']),
    ...(tlsCa === null ? [] : ['--tls-ca']),
    ...(tlsClientAuth === 'none' ? [] : [`--tls-client-auth ${tlsClientAuth}`]),
    ...(tlsMinVersion === '1.2' ? [] : [`--tls-min-version ${tlsMinVersion}`]),
  ];
  if (asked.length === 0) return null;
  return `${asked[0]} needs a certificate; give --tls-cert and --tls-key, too`;
}
