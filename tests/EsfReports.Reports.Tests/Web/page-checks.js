// Checks of a rendered page, after the rules of WCAG 2.2 that a program can judge. Gives sentences; none if the page is in order.
function pageProblems(view) {
  const page = view.document;
  const problems = [];
  const say = (rule, element, what) => problems.push(rule + ': ' + what + (element ? ' at ' + describe(element) : ''));
  const all = selector => [...page.querySelectorAll(selector)];
  const describe = element => '<' + element.localName + (element.id ? ' id=' + element.id : '') + (element.className && element.className.baseVal === undefined ? ' class=' + element.className : '') + '> "'
    + (element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40) + '"';
  const isSeen = element => {
    const style = view.getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return style.display !== 'none' && style.visibility !== 'hidden' && box.width > 0 && box.height > 0;
  };
  const nameOf = element => (element.getAttribute('aria-label') || element.textContent || '').trim().replace(/\s+/g, ' ');

  // 3.1.1, 2.4.2, 1.4.10: language, title, a width that follows the device.
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(page.documentElement.lang)) say('language', page.documentElement, 'no language');
  if (!page.title.trim()) say('title', null, 'no title');
  if (!page.querySelector('meta[name=viewport][content*="width=device-width"]')) say('viewport', null, 'no viewport for phones');
  for (const part of all('[lang]')) if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(part.lang)) say('language', part, 'bad language ' + part.lang);

  // 1.3.1: landmarks, each once or with a name of its own.
  if (all('main').length !== 1) say('landmarks', null, all('main').length + ' main elements');
  for (const kind of ['header', 'footer']) {
    const top = all(kind).filter(element => !element.closest('article, aside, main, nav, section'));
    if (top.length > 1) say('landmarks', top[1], 'a second ' + kind);
  }
  const named = [...all('nav'), ...all('[role=region]')];
  const labelOf = element => element.getAttribute('aria-label') || (page.getElementById(element.getAttribute('aria-labelledby')) || { textContent: '' }).textContent.trim();
  for (const element of named) if (!labelOf(element)) say('landmarks', element, 'no name');
  const names = named.map(element => element.localName + labelOf(element));
  names.forEach((name, index) => { if (names.indexOf(name) !== index) say('landmarks', named[index], 'a name that is used twice'); });
  for (const text of [...page.body.children])
    if (!text.matches('main, header, footer, nav, .skip, script, style') && text.textContent.trim()) say('landmarks', text, 'content outside of landmarks');

  // 2.4.1: the first thing that the keyboard reaches leads to the content.
  const reachable = all('a[href], button, input, [tabindex="0"]');
  const skip = reachable[0];
  if (!skip || !(skip.getAttribute('href') || '').startsWith('#') || !page.getElementById(skip.getAttribute('href').slice(1)))
    say('skip link', skip, 'the first link does not lead to the content');

  // 1.3.1: one title, no level left out.
  const headings = all('h1, h2, h3, h4, h5, h6');
  if (headings.filter(heading => heading.localName === 'h1').length !== 1) say('headings', null, 'not exactly one h1');
  headings.reduce((level, heading) => {
    const own = Number(heading.localName[1]);
    if (own > level + 1) say('headings', heading, 'a level is left out');
    if (!heading.textContent.trim()) say('headings', heading, 'a blank heading');
    return own;
  }, 0);

  // 1.3.1: heads of tables say what they head.
  for (const table of all('table')) {
    if (!table.tHead || !table.tHead.rows.length) say('tables', table, 'no header row');
    for (const head of table.querySelectorAll('th')) if (!head.getAttribute('scope')) say('tables', head, 'a head without scope');
    for (const head of table.querySelectorAll('thead th')) if (!head.textContent.trim()) say('tables', head, 'a blank head');
  }

  // 1.1.1: pictures.
  for (const image of all('img')) if (!image.hasAttribute('alt')) say('pictures', image, 'no alt');
  for (const drawing of all('svg')) {
    const isHidden = drawing.getAttribute('aria-hidden') === 'true' || drawing.getAttribute('role') === 'presentation' || drawing.closest('[aria-hidden=true]');
    if (!isHidden && !(drawing.getAttribute('role') === 'img' && (drawing.getAttribute('aria-label') || '').trim())) say('pictures', drawing, 'a drawing without role and name');
  }

  // 2.4.4: links have names, and one name leads to one place.
  const places = new Map();
  for (const link of all('a[href]')) {
    const name = nameOf(link);
    if (!name) say('links', link, 'a link without name');
    if (places.has(name) && places.get(name) !== link.getAttribute('href')) say('links', link, 'one name for two places');
    places.set(name, link.getAttribute('href'));
  }

  // 4.1.2: ids once, references that lead somewhere.
  const ids = all('[id]').map(element => element.id);
  ids.forEach((id, index) => { if (ids.indexOf(id) !== index) say('ids', page.getElementById(id), 'an id that is used twice'); });
  for (const link of all('a[href^="#"]')) if (!page.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)))) say('links', link, 'a link to nowhere');
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'headers', 'aria-controls'])
    for (const element of all('[' + attribute + ']'))
      for (const id of element.getAttribute(attribute).split(/\s+/)) if (!page.getElementById(id)) say('ids', element, attribute + ' leads nowhere');

  // 1.4.3: contrast of what is written.
  const parse = color => {
    const numbers = (color.match(/[\d.]+/g) || []).map(Number);
    return numbers.length >= 3 ? { r: numbers[0], g: numbers[1], b: numbers[2], a: numbers.length > 3 ? numbers[3] : 1 } : null;
  };
  const luminance = color => {
    const part = value => { const s = value / 255; return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b);
  };
  // What is drawn behind a text of a drawing: the last shape before it that holds the middle of the text.
  const shapeBehind = text => {
    const box = text.getBoundingClientRect();
    const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
    const holds = shape => shape.isPointInFill(new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse()));
    const shapes = [...text.ownerSVGElement.querySelectorAll('rect, path, circle, polygon')]
      .filter(shape => shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING && holds(shape));
    return shapes.map(shape => parse(view.getComputedStyle(shape).fill)).filter(color => color && color.a === 1).pop();
  };
  const backgroundOf = element => {
    const shape = element.ownerSVGElement && shapeBehind(element);
    if (shape) return shape;
    for (let at = element; at; at = at.parentElement) {
      const color = parse(view.getComputedStyle(at).backgroundColor);
      if (color && color.a === 1) return color;
    }
    return { r: 255, g: 255, b: 255, a: 1 };
  };
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const judged = new Set();
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || judged.has(element) || element.closest('style, script, title, desc, defs') || !isSeen(element)) continue;
    judged.add(element);
    const style = view.getComputedStyle(element);
    const color = parse(element.namespaceURI.endsWith('svg') ? style.fill : style.color);
    if (!color) continue;
    const [light, dark] = [luminance(color), luminance(backgroundOf(element))].sort((left, right) => right - left);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < (isLarge ? 3 : 4.5)) say('contrast', element, ratio.toFixed(2) + ' to 1');
    if (!element.namespaceURI.endsWith('svg') && size < 12) say('size', element, size + ' px');
  }

  // 1.4.10: nothing wider than the window, but tables, which scroll by themselves and can be reached.
  const width = page.documentElement.clientWidth;
  if (page.documentElement.scrollWidth > width) say('width', null, 'the page is ' + page.documentElement.scrollWidth + ' px wide in a window of ' + width);
  for (const box of all('*')) {
    const scrolls = box.scrollWidth > box.clientWidth + 1 && ['auto', 'scroll'].includes(view.getComputedStyle(box).overflowX);
    if (scrolls && box.getAttribute('tabindex') !== '0') say('scrolling', box, 'cannot be reached by keyboard');
  }

  // 2.5.8: targets that stand apart have 24 px.
  for (const link of all('a[href]').filter(isSeen)) {
    const box = link.getBoundingClientRect();
    const isInText = [...link.parentElement.childNodes].some(node => node.nodeType === 3 && node.data.trim().length > 3);
    if (!isInText && (box.height < 24 || box.width < 24)) say('targets', link, Math.round(box.width) + ' x ' + Math.round(box.height) + ' px');
  }

  // 2.4.7: the focus is seen.
  for (const element of reachable.slice(0, 40)) {
    element.focus();
    const style = view.getComputedStyle(element);
    if (page.activeElement !== element) say('focus', element, 'takes no focus');
    else if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) say('focus', element, 'the focus is not seen');
    else if (!isSeen(element)) say('focus', element, 'is not seen when it has the focus');
  }

  // The page needs nothing but itself.
  for (const element of all('script, link[rel=stylesheet], iframe, object, embed')) say('self-contained', element, 'not allowed');
  for (const element of all('[src]')) if (!element.getAttribute('src').startsWith('data:')) say('self-contained', element, 'loads ' + element.getAttribute('src'));
  for (const style of all('style')) if (/url\(\s*["']?(?!data:|#)/.test(style.textContent) || /@import/.test(style.textContent)) say('self-contained', style, 'loads something');
  return problems;
}
