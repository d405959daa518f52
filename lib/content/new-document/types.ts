import { type ContentType, contentTypes, notice, post } from '../schema';

/** A type of document that a command can begin for an editor. */
export type NewType = {
  /** What editors call it: `post`. */
  word: string;
  type: ContentType;
  /** The field that names the document: `title`, `name`, or the text of a notice. */
  titleField: string;
  /** Fields that a file may lack, but that are asked for: without them, a check has something to say. */
  asked: readonly string[];
  /** Fields that are today unless somebody says otherwise. */
  today: readonly string[];
  /** Whether a text stands below the fields. */
  hasBody: boolean;
};

const titleFields = ['title', 'name', 'text'];

/** Every type that is written as Markdown, in the order in which editors meet them. */
export const newTypes: readonly NewType[] = contentTypes
  .filter(({ format }) => format === 'markdown')
  .map((type) => ({
    word: type.name.toLowerCase(),
    type,
    titleField: titleFields.find((name) => name in type.schema.shape) ?? '',
    asked: type === post ? ['summary'] : [],
    today: type === post ? ['date'] : [],
    hasBody: type !== notice,
  }));
