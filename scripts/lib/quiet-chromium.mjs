const disabledFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
];

/**
 * The options of a Chromium that runs no errands of its own: its services are off, and those that cannot be switched off
 * look for their servers at a closed port of this machine.
 */
export const quietOptions = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  `--disable-features=${disabledFeatures.join(',')}`,
  '--gaia-url=http://127.0.0.1:1',
  '--component-updater=url-source=http://127.0.0.1:1/',
  '--no-pings',
];
