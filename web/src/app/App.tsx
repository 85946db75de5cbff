import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso';
import { wordsReady } from '../i18n/language.js';
import { BoardPage } from '../pages/board/BoardPage.js';
import { Frame } from './Frame.js';

const HallPage = lazy(async () => {
  const { HallPage: page } = await import('../pages/hall/HallPage.js');
  await wordsReady();
  return page;
});

const SheetPage = lazy(async () => {
  const { SheetPage: page } = await import('../pages/sheet/SheetPage.js');
  await wordsReady();
  return page;
});

const NominationsPage = lazy(async () => {
  const { NominationsPage: page } = await import('../pages/nominations/NominationsPage.js');
  await wordsReady();
  return page;
});

const SignInPage = lazy(async () => {
  const { SignInPage: page } = await import('../pages/sign-in/SignInPage.js');
  await wordsReady();
  return page;
});

/** Not in a build for a real project: the condition is known to the bundler, which then drops the page. */
const DesignPage =
  import.meta.env.DEV || import.meta.env.VITE_EMULATORS
    ? lazy(async () => {
        const { DesignPage: page } = await import('../pages/design/DesignPage.js');
        await wordsReady();
        return page;
      })
    : null;

const NotFoundPage = lazy(async () => {
  const { NotFoundPage: page } = await import('../pages/not-found/NotFoundPage.js');
  await wordsReady();
  return page;
});

/** The board is in the first file: most visits are to it, and it is small. Every other page is its own. */
export function App() {
  return (
    <LocationProvider>
      <Frame>
        <ErrorBoundary>
          <Router>
            <Route path="/" component={BoardPage} />
            <Route path="/season/:season" component={BoardPage} />
            <Route path="/hall" component={HallPage} />
            <Route path="/sheet/:member?/:assessor?" component={SheetPage} />
            <Route path="/nominations/:id?" component={NominationsPage} />
            <Route path="/sign-in" component={SignInPage} />
            {DesignPage === null ? [] : <Route path="/design" component={DesignPage} />}
            <Route default component={NotFoundPage} />
          </Router>
        </ErrorBoundary>
      </Frame>
    </LocationProvider>
  );
}
