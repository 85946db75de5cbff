// Stands in for `re2js`, which Firestore needs only to evaluate regex_match, regex_contains and like
// of a Pipeline query in the browser. No query of ours is a Pipeline; if one comes, this says so.
export const RE2JS = {
  compile() {
    throw new Error('Pipeline queries with regular expressions need re2js: see web/vite.config.ts');
  },
};
