import { ErrorBoundary, LocationProvider, Route, Router } from 'preact-iso';
import { BoardPage } from '../pages/board/BoardPage.js';
import { Frame } from './Frame.js';
import { lazyPage } from './lazy-page.js';
import { pageAsked, pageCame } from './page-coming.js';

const HallPage = lazyPage(async () => (await import('../pages/hall/HallPage.js')).HallPage);

const SheetPage = lazyPage(async () => (await import('../pages/sheet/SheetPage.js')).SheetPage);

const NominationsPage = lazyPage(
  async () => (await import('../pages/nominations/NominationsPage.js')).NominationsPage,
);

const NominationPage = lazyPage(
  async () => (await import('../pages/nominations/NominationPage.js')).NominationPage,
);

const AgreementPage = lazyPage(
  async () => (await import('../pages/agreement/AgreementPage.js')).AgreementPage,
);

const UnitAgreementPage = lazyPage(
  async () => (await import('../pages/agreement/UnitAgreementPage.js')).UnitAgreementPage,
);

const MovementsPage = lazyPage(
  async () => (await import('../pages/movements/MovementsPage.js')).MovementsPage,
);

const WorkPage = lazyPage(async () => (await import('../pages/work/WorkPage.js')).WorkPage);

const LocalCopiesPage = lazyPage(
  async () => (await import('../pages/local-copies/LocalCopiesPage.js')).LocalCopiesPage,
);

const SetupPage = lazyPage(async () => (await import('../pages/setup/SetupPage.js')).SetupPage);

const SeasonSetupPage = lazyPage(
  async () => (await import('../pages/setup/SeasonSetupPage.js')).SeasonSetupPage,
);

const SignInPage = lazyPage(
  async () => (await import('../pages/sign-in/SignInPage.js')).SignInPage,
);

const PeoplePage = lazyPage(async () => (await import('../pages/people/PeoplePage.js')).PeoplePage);

const BlocsPage = lazyPage(async () => (await import('../pages/blocs/BlocsPage.js')).BlocsPage);

const UnitPage = lazyPage(async () => (await import('../pages/unit/UnitPage.js')).UnitPage);

const JoinPage = lazyPage(async () => (await import('../pages/join/JoinPage.js')).JoinPage);

/** Not in a build for a real project: the condition is known to the bundler, which then drops the page. */
const DesignPage =
  import.meta.env.DEV || import.meta.env.VITE_EMULATORS
    ? lazyPage(async () => (await import('../pages/design/DesignPage.js')).DesignPage)
    : null;

const NotFoundPage = lazyPage(
  async () => (await import('../pages/not-found/NotFoundPage.js')).NotFoundPage,
);

/** The board is in the first file: most visits are to it, and it is small. Every other page is its own. */
export function App() {
  return (
    <LocationProvider>
      <Frame>
        <ErrorBoundary>
          <Router onLoadStart={pageAsked} onLoadEnd={pageCame}>
            <Route path="/" component={BoardPage} />
            <Route path="/season/:season" component={BoardPage} />
            <Route path="/hall" component={HallPage} />
            <Route path="/sheet/:member?/:assessor?" component={SheetPage} />
            <Route path="/nominations" component={NominationsPage} />
            <Route path="/nominations/:id" component={NominationPage} />
            <Route path="/agreement" component={AgreementPage} />
            <Route path="/agreement/:member" component={UnitAgreementPage} />
            <Route path="/movements/:id?" component={MovementsPage} />
            <Route path="/season/:season/movements/:id?" component={MovementsPage} />
            <Route path="/work" component={WorkPage} />
            <Route path="/setup" component={SetupPage} />
            <Route path="/setup/:season/:step?" component={SeasonSetupPage} />
            <Route path="/people" component={PeoplePage} />
            <Route path="/blocs" component={BlocsPage} />
            <Route path="/unit/:member" component={UnitPage} />
            <Route path="/join" component={JoinPage} />
            <Route path="/sign-in" component={SignInPage} />
            <Route path="/local-copies" component={LocalCopiesPage} />
            {DesignPage === null ? [] : <Route path="/design" component={DesignPage} />}
            <Route default component={NotFoundPage} />
          </Router>
        </ErrorBoundary>
      </Frame>
    </LocationProvider>
  );
}
