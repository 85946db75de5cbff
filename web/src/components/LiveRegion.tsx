import { announcement, toast } from './announce.js';
import './live-region.css';

/** In the page from the start: a region that arrives with its message is not read. */
export function LiveRegion() {
  return (
    <>
      <div class="unseen" role="status">
        {announcement.value}
      </div>
      <div class="toast-place" role="status">
        {toast.value !== null && <p class="toast">{toast.value.text}</p>}
      </div>
    </>
  );
}
