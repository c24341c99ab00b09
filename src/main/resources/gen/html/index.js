'use strict';
(() => {
  const form = document.getElementById('f');
  const box = document.getElementById('q');
  const state = document.getElementById('s');
  const count = document.getElementById('n');
  const plain = text => text.normalize('NFKC').toLowerCase();

  // Everything is read once; afterwards only what changes is touched, and nothing is measured.
  // A section has regions, a region has bodies of a hundred lines; its heading is in the first.
  const part = (element, children) => ({ element, children, shown: true });
  const sections = [...document.querySelectorAll('section')].map(section => {
    const year = section.querySelector('h2').textContent;
    const table = section.querySelector('table');
    const kinds = table.classList.contains('k');
    const regions = [];
    let place = '';
    for (const body of table.tBodies) {
      const rows = [...body.rows];
      if (rows[0].cells[0].colSpan > 1) {
        place = plain(`${year} ${rows.shift().cells[0].firstChild.data} `);
        regions.push([]);
      }
      const lines = rows.map(row => {
        const name = row.cells[0].textContent;
        const text = place + plain(kinds ? `${name} ${row.cells[1].textContent}` : name);
        return { ...part(row), text, state: row.className || 'g' };
      });
      regions[regions.length - 1].push(part(body, lines));
    }
    return part(section, regions);
  });
  const bodies = sections.flatMap(section => section.children.flat());
  const all = bodies.reduce((sum, body) => sum + body.children.length, 0);

  // What is out of sight is not laid out; the lines are about as high as one another.
  const sheet = document.createElement('style');
  document.head.append(sheet);
  sheet.sheet.insertRule('@media screen { section tbody { content-visibility: auto } }');
  for (const body of bodies) {
    body.element.style.containIntrinsicSize = `auto 1px auto ${(body.element.rows.length * 2.45).toFixed(1)}rem`;
  }

  const show = (part, shown) => {
    if (part.shown !== shown) {
      part.shown = shown;
      part.element.hidden = !shown;
    }
  };

  const filter = () => {
    const words = plain(box.value).split(/\s+/).filter(word => word);
    const wanted = state.value;
    const fits = line =>
      (!wanted || line.state === wanted) && words.every(word => line.text.includes(word));
    let shown = 0;
    for (const section of sections) {
      const before = shown;
      for (const region of section.children) {
        const fitting = region.map(body => body.children.map(fits));
        const any = fitting.some(lines => lines.includes(true));
        region.forEach((body, i) => {
          show(body, i === 0 ? any : fitting[i].includes(true));
          if (body.shown) { // else its lines may stay as they are
            body.children.forEach((line, j) => show(line, fitting[i][j]));
            shown += fitting[i].filter(fit => fit).length;
          }
        });
      }
      show(section, shown > before);
    }
    const asked = [box.value.trim(), wanted && state.selectedOptions[0].text].filter(word => word);
    count.value = asked.length
      ? `“${asked.join('，')}”：${shown ? `${shown} 行` : '没有'}，共 ${all} 行`
      : `共 ${all} 行`;
    form.className = asked.length ? 'on' : ''; // then it is printed that lines are left out
  };

  // While a word is being composed, only its Latin letters are there.
  box.addEventListener('input', event => event.isComposing || filter());
  box.addEventListener('compositionend', filter);
  state.addEventListener('change', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', event => event.preventDefault());
  window.addEventListener('pageshow', filter); // going back, browsers fill in what stood there
  form.hidden = false;
  filter();
})();
