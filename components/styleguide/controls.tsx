import { Button, ButtonLink } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Choice } from '@/components/ui/choice';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Link } from '@/components/ui/link';
import { Select } from '@/components/ui/select';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { site } from '@/lib/site';
import { Part, Specimen, Specimens } from './specimen';

const states = ['hover', 'focus', 'active'] as const;
const kinds = ['primary', 'secondary'] as const;
const links = ['text', 'quiet', 'onward'] as const;

/** What is pressed, followed, opened or filled in. */
export function Controls() {
  const text = t('styleguide.sample');
  const label = t('styleguide.address');
  const example = t('styleguide.example');
  const options = site.tiers.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Part name="button">
        {kinds.map((kind) => (
          <Specimens key={kind}>
            <Specimen name={kind}>
              <Button kind={kind}>{site.shortName}</Button>
            </Specimen>
            {states.map((state) => (
              <Specimen key={state} name={state}>
                <Button kind={kind} data-state={state}>
                  {site.shortName}
                </Button>
              </Specimen>
            ))}
            <Specimen name="disabled">
              <Button kind={kind} disabled>
                {site.shortName}
              </Button>
            </Specimen>
            <Specimen name="link">
              <ButtonLink kind={kind} href={routes.home}>
                {site.shortName}
              </ButtonLink>
            </Specimen>
          </Specimens>
        ))}
      </Part>
      <Part name="link">
        {links.map((kind) => (
          <Specimens key={kind}>
            <Specimen name={kind}>
              <Link kind={kind} href={routes.home}>
                {site.shortName}
              </Link>
            </Specimen>
            {(['hover', 'focus'] as const).map((state) => (
              <Specimen key={state} name={state}>
                <Link kind={kind} href={routes.home} data-state={state}>
                  {site.shortName}
                </Link>
              </Specimen>
            ))}
            <Specimen name="external">
              <Link kind={kind} href={site.repository}>
                {site.shortName}
              </Link>
            </Specimen>
          </Specimens>
        ))}
      </Part>
      <Part name="field">
        <Field id="field-plain_" label={label} hint={t('styleguide.hint')} type="email" autoComplete="off" />
        <Field id="field-empty_" label={label} placeholder={example} data-state="hover" />
        <Field id="field-focus_" label={label} defaultValue={example} data-state="focus" />
        <Field
          id="field-error_"
          label={label}
          error={t('styleguide.error')}
          defaultValue={example.replace('@', '.')}
          autoComplete="off"
        />
        <Field id="field-read-only_" label={label} defaultValue={example} readOnly />
        <Field id="field-disabled_" label={label} defaultValue={example} disabled />
      </Part>
      <Part name="checkbox">
        <Specimens>
          <Checkbox label="plain" />
          <Checkbox label="hover" data-state="hover" />
          <Checkbox label="focus" data-state="focus" />
          <Checkbox label="checked" defaultChecked />
          <Checkbox label="disabled" disabled />
          <Checkbox label="checked, disabled" defaultChecked disabled />
        </Specimens>
      </Part>
      <Part name="select">
        <div className="columns-control max-w-lead">
          <Select id="select-plain_" label={t('filter.sort')} options={options} />
          <Select id="select-hover_" label={t('filter.sort')} options={options} data-state="hover" />
          <Select id="select-focus_" label={t('filter.sort')} options={options} data-state="focus" />
          <Select id="select-disabled_" label={t('filter.sort')} options={options} disabled />
        </div>
      </Part>
      <Part name="choice">
        <Choice
          name="choice"
          legend={label}
          options={[
            { value: 'checked', label: 'checked' },
            { value: 'plain', label: 'plain' },
            { value: 'hover', label: 'hover', 'data-state': 'hover' },
          ]}
        />
      </Part>
      <Part name="disclosure">
        <Disclosure summary={site.shortName}>{text}</Disclosure>
        <Disclosure summary={site.shortName} data-state="hover">
          {text}
        </Disclosure>
        <Disclosure summary={site.shortName} data-state="focus">
          {text}
        </Disclosure>
        <Disclosure summary={site.shortName} open>
          {text}
        </Disclosure>
      </Part>
    </>
  );
}
