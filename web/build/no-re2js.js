// Stands in for `re2js`, which Firestore needs only to evaluate regex_match, regex_contains and like
// of a Pipeline query in the browser. No query of ours is a Pipeline; if one comes, this says so, and
// aloud: Firestore catches what is thrown here and would let the query match nothing.
// See docs/decisions/0008-re2js-stub.md.
export const RE2JS = {
  compile() {
    const error = new Error(
      'Pipeline queries with regular expressions need re2js: see web/vite.config.ts',
    );
    reportError(error);
    throw error;
  },
};
