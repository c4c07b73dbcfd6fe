import type { Brandbook, RequiredContent } from '../brandbook/schema';
import type { Localised } from '../language';
import { overlap, says } from './phrases';
import { statementsOf } from './statements';
import type { ExplanatoryLink, SharedAssociation } from './types';

/** A link that names the parent, or something the parent stands for. */
const ANCHORED = 0.9;
/** One that hangs in the air explains less. */
const LOOSE = 0.4;
const SHARED_STATEMENT = 0.6;
const SAME_CATEGORY = 0.5;
/** The parent's name on the child's touchpoints endorses it; a protected name only spells it. */
const REQUIRED_NAME = 0.5;
const PROTECTED_NAME = 0.3;
const SAME_WORDS = 0.5;

const textsOf = (content: RequiredContent): readonly string[] =>
  typeof content === 'string' ? [content] : content.any;

function statedLink(child: Brandbook, parent: Brandbook): ExplanatoryLink[] {
  const { link } = child.brand;
  if (link === undefined) return [];
  const words = [link.claim, ...link.evidence];
  const anchors = [
    parent.brand.name,
    ...statementsOf(parent).flatMap(({ phrases }) => phrases.map(({ text }) => text)),
    ...(parent.brand.category === undefined ? [] : [parent.brand.category]),
  ];
  const anchor = anchors.find((text) => words.some((word) => says(word, text)));
  const message: Localised =
    anchor === undefined
      ? {
          en: `the link "${link.claim}" names neither ${parent.brand.name} nor anything it stands for; add such words to its evidence`,
          vi: `mối liên kết "${link.claim}" chưa nhắc tới ${parent.brand.name} hay điều gì thương hiệu mẹ đại diện; hãy bổ sung từ ngữ như vậy vào evidence`,
        }
      : {
          en: `the link "${link.claim}" leads to "${anchor}" of the parent brand`,
          vi: `mối liên kết "${link.claim}" dẫn tới "${anchor}" của thương hiệu mẹ`,
        };
  const strength = anchor === undefined ? LOOSE : ANCHORED;
  return [{ kind: 'stated', path: 'brand.link', text: link.claim, strength, message }];
}

function nameLink(child: Brandbook, parent: Brandbook): ExplanatoryLink[] {
  const { name } = parent.brand;
  const required = Object.entries(child.touchpoints ?? {})
    .filter(([, { required: contents = [] }]) => contents.flatMap(textsOf).some((text) => says(text, name)))
    .map(([touchpoint]) => touchpoint)
    .sort();
  const names = (child.vocabulary?.protect ?? []).map((term) => (typeof term === 'string' ? term : term.term));
  const [first] = required;
  if (first !== undefined) {
    const message = {
      en: `${name} must be named at ${required.join(', ')}`,
      vi: `${name} phải được nhắc tên tại ${required.join(', ')}`,
    };
    const path = `touchpoints.${first}.required`;
    return [{ kind: 'name', path, text: name, strength: REQUIRED_NAME, message }];
  }
  if (!names.some((own) => says(own, name))) return [];
  const message = {
    en: `${name} is a protected name here too`,
    vi: `${name} cũng là tên được bảo vệ ở đây`,
  };
  return [{ kind: 'name', path: 'vocabulary.protect', text: name, strength: PROTECTED_NAME, message }];
}

function categoryLink(child: Brandbook, parent: Brandbook): ExplanatoryLink[] {
  const [own, theirs] = [child.brand.category, parent.brand.category];
  if (own === undefined || theirs === undefined || overlap(own, theirs) < SAME_WORDS) return [];
  const message = {
    en: `"${own}" lies within the parent brand's "${theirs}"`,
    vi: `"${own}" nằm trong ngành "${theirs}" của thương hiệu mẹ`,
  };
  return [{ kind: 'category', path: 'brand.category', text: own, strength: SAME_CATEGORY, message }];
}

/** What explains why a child belongs to its parent, strongest first. */
export function linksOf(
  child: Brandbook,
  parent: Brandbook,
  statements: readonly SharedAssociation[],
): ExplanatoryLink[] {
  const stated = statements.map(({ path, child: text, message }): ExplanatoryLink => ({
    kind: 'statement',
    path,
    text,
    strength: SHARED_STATEMENT,
    message,
  }));
  return [...statedLink(child, parent), ...stated, ...categoryLink(child, parent), ...nameLink(child, parent)].sort(
    (a, b) => b.strength - a.strength || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  );
}
