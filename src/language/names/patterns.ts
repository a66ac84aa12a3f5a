/** The names that patterns bind. */
import type { Pattern } from '../ast.ts';
import type { NameCollector } from './collector.ts';
import { visitExpression, visitExpressions } from './expressions.ts';

function visitPatterns(names: NameCollector, list: readonly Pattern[]): void {
  for (const pattern of list) visitPattern(names, pattern);
}

export function visitPattern(names: NameCollector, node: Pattern): void {
  switch (node.kind) {
    case 'MatchValue':
      visitExpression(names, node.value);
      return;
    case 'MatchSingleton':
      return;
    case 'MatchSequence':
    case 'MatchOr':
      visitPatterns(names, node.patterns);
      return;
    case 'MatchStar':
      if (node.name !== null) names.bind(node.name, node);
      return;
    case 'MatchMapping':
      visitExpressions(names, node.keys);
      visitPatterns(names, node.patterns);
      if (node.rest !== null) names.bind(node.rest, node);
      return;
    case 'MatchClass':
      visitExpression(names, node.cls);
      visitPatterns(names, node.patterns);
      for (const name of node.kwd_attrs) names.checkName(name, node);
      visitPatterns(names, node.kwd_patterns);
      return;
    case 'MatchAs':
      if (node.pattern !== null) visitPattern(names, node.pattern);
      if (node.name !== null) names.bind(node.name, node);
      return;
  }
}
