import {
  ReadCriteriaFileAnswer,
  ReadCriteriaFileRequest,
} from '../domain/acts/read-criteria-file.js';
import { requirePermission } from '../domain/permission.js';
import { defineReading } from './act.js';

/** A preview of the criteria in a file, or what is wrong with it by cell. Writes nothing. */
export const readCriteriaFile = defineReading(
  { request: ReadCriteriaFileRequest, answer: ReadCriteriaFileAnswer },
  async ({ request, actor }) => {
    requirePermission(actor, 'draftSeason');
    // On first use: what reads spreadsheets would lengthen the cold start of every other act.
    const { readCriteria } = await import('../files/read-criteria.js');
    return readCriteria(request.name, Buffer.from(request.content, 'base64'));
  },
);
