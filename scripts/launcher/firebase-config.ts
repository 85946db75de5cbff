import { readFileSync } from 'node:fs';
import { inRoot } from './project.ts';

interface Emulator {
  host: string;
  port: number;
}

interface HeaderRule {
  source: string;
  headers: { key: string; value: string }[];
}

/** Functions that are loaded together, from a folder of the repository. */
export interface Codebase {
  source: string;
  codebase: string;
  runtime: string;
}

/** The part of firebase.json that the launcher reads or changes. */
export interface FirebaseConfig {
  functions: Codebase & { predeploy?: string[] };
  hosting: { public: string; headers: HeaderRule[]; predeploy?: string[] };
  emulators: {
    hosting: Emulator;
    auth: Emulator;
    functions: Emulator;
    firestore: Emulator & { websocketPort: number };
    hub: Emulator;
    logging: Emulator;
    eventarc: Emulator;
    tasks: Emulator;
  };
}

export function readFirebaseConfig(): FirebaseConfig {
  return JSON.parse(readFileSync(inRoot('firebase.json'), 'utf8'));
}
