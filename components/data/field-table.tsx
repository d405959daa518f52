import { Table } from '@/components/ui/table';
import type { DataField } from '@/lib/data/fields';
import { t } from '@/lib/language';

type Props = {
  caption: string;
  fields: readonly DataField[];
};

/** The fields of a data file: what each is called, what its value is, and what it means. */
export function FieldTable({ caption, fields }: Props) {
  return (
    <Table
      caption={caption}
      columns={[t('data.field'), t('data.type'), t('data.meaning')]}
      rows={fields.map((field) => ({
        key: field.path,
        cells: [<code key="path">{field.path}</code>, typeWords(field), meaning(field)],
      }))}
    />
  );
}

function typeWords({ type, isOptional }: DataField): string {
  const words = t(`dataType.${type}`);
  return isOptional ? t('data.optional', { type: words }) : words;
}

function meaning({ help, choices }: DataField): string {
  return choices.length === 0 ? help : `${help} ${t('data.choices', { values: choices.join(', ') })}`;
}
