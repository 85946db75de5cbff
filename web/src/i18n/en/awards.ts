import type { Translation } from '../area.js';
import type { awards as vi } from '../vi/awards.js';

export const awards: Translation<typeof vi> = {
  places: 'Places',
  collective: 'For collectives',
  person: 'For individuals',
  basis: 'Basis',
  blocSetting: 'A setting of the bloc, not a rule of law',
  inForce: 'in force from {from}',
  inForceTo: 'in force from {from} to {to}',
  setPlaces: 'Set places',
  setPlacesFor: 'Set places: {award}',
  missingKind:
    'This award is not for this kind of nominee. Please make a new nomination for a fitting award.',
  fullOf: 'All {capacity} places are held by nominations.',
  takenOf: '{taken} nominations hold a place now.',
};
