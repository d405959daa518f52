import { Icon } from '@/components/ui/icon';
import { Island } from '@/components/ui/island';
import { t } from '@/lib/language';

/**
 * Chooses the light or the dark theme, or the system’s. Without JavaScript it does not show, and the
 * system decides.
 */
export function ThemeSwitch() {
  const themes = [
    { value: 'system', label: t('layout.themeSystem'), icon: 'system' },
    { value: 'light', label: t('layout.themeLight'), icon: 'sun' },
    { value: 'dark', label: t('layout.themeDark'), icon: 'moon' },
  ] as const;
  return (
    <Island name="theme-switch" className="block shrink-0 pending:invisible noscript:hidden">
      <fieldset className="flex rounded-full border border-edge p-0.5">
        <legend className="sr-only">{t('layout.theme')}</legend>
        {themes.map(({ value, label, icon }) => (
          <label
            key={value}
            className="relative grid size-10 cursor-pointer place-content-center rounded-full text-muted hover:text-ink has-checked:bg-ink has-checked:text-paper forced-colors:has-checked:outline-2 forced-colors:has-checked:-outline-offset-4 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus md:size-8"
          >
            <input
              type="radio"
              name="theme"
              value={value}
              defaultChecked={value === 'system'}
              className="absolute inset-0 cursor-pointer appearance-none rounded-full opacity-0"
            />
            <Icon name={icon} />
            <span className="sr-only">{label}</span>
          </label>
        ))}
      </fieldset>
    </Island>
  );
}
