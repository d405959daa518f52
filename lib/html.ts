import type { DefaultTreeAdapterMap } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** A node of parsed HTML where it is an element, and every element below it, in the order of the document. */
export function elementsIn(node: HtmlNode): HtmlElement[] {
  return elementsOf(node, false);
}

/** The same, with those that wait in a `<template>` and are on the page only once a script puts them there. */
export function waitingElementsIn(node: HtmlNode): HtmlElement[] {
  return elementsOf(node, true);
}

function elementsOf(node: HtmlNode, withTemplates: boolean): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const visit = (one: HtmlNode) => {
    if ('attrs' in one) elements.push(one);
    if (withTemplates && 'content' in one) visit(one.content);
    if ('childNodes' in one) for (const child of one.childNodes) visit(child);
  };
  visit(node);
  return elements;
}

/** What an attribute of an element says; undefined where the element does not have it. */
export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}
