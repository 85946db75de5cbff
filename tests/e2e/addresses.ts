function named(variable: string): string {
  const value = process.env[variable];
  if (!value) {
    throw new Error(`${variable} is not set: run these tests with \`npm test -- --only e2e\`.`);
  }
  return value;
}

export const HOSTING = named('HOSTING_ORIGIN');
export const AUTH = `http://${named('FIREBASE_AUTH_EMULATOR_HOST')}`;
export const CHROMIUM = named('CHROMIUM_PATH');

/** Whatever a page asks for lies here; anything else is a third party. */
export const OWN_ORIGINS: readonly string[] = [
  HOSTING,
  AUTH,
  named('FUNCTIONS_ORIGIN'),
  `http://${named('FIRESTORE_EMULATOR_HOST')}`,
];
