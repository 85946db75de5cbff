import { Skeleton } from '../../components/Skeleton.js';

/** As high as what comes: theme, three steps, ten rows. */
export function PageSkeleton() {
  return (
    <>
      <Skeleton rows={2} />
      <Skeleton rows={10} tall />
    </>
  );
}
