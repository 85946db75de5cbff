import type { Page } from 'playwright-core';

/**
 * Texts of the page in Vietnamese that no `lang` says to be so, where the page is in English (WCAG 3.1.2). An
 * English sentence may name a few Vietnamese words.
 */
export function unmarkedVietnamese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const words = (node.nodeValue ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word));
      const foreign = words.filter((word) => vietnamese.test(word)).length;
      const isMarked = node.parentElement?.closest('[lang]')?.getAttribute('lang') === 'vi';
      if (foreign > 3 && foreign > words.length / 2 && !isMarked) found.push(node.nodeValue ?? '');
    }
    return found;
  });
}
