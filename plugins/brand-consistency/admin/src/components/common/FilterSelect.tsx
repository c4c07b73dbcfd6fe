import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useText } from '../../hooks/useText';

export interface FilterSelectProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** False where one of the options always holds. */
  readonly clearable?: boolean;
}

/** One of several, or all. */
export const FilterSelect = ({ label, options, value, onChange, clearable = true }: FilterSelectProps) => {
  const { t } = useText();
  return (
    <Field.Root width="22rem">
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value ?? ''}
        placeholder={t('filter.all')}
        onChange={(chosen) => onChange(chosen === '' ? undefined : String(chosen))}
        {...(clearable && value !== undefined
          ? { onClear: () => onChange(undefined), clearLabel: t('filter.clear') }
          : {})}
      >
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
