import './segments.css';

type Props = {
  label: string;
  /** Each tab has an address of its own, so that it can be linked to and the back button works. */
  tabs: readonly { href: string; label: string; current: boolean }[];
};

export function Tabs({ label, tabs }: Props) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
        </a>
      ))}
    </nav>
  );
}
