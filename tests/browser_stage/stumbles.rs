//! What is asked of every page of the staff.

/// What a screen reader or a thumb would stumble over.
pub(crate) const STUMBLES: &str = r#"
    const wrong = [];
    const seen = it => it.getClientRects().length > 0;
    if (document.querySelectorAll("main").length !== 1) wrong.push("not one main");
    if (document.querySelectorAll("h1").length !== 1) wrong.push("not one heading");
    for (const it of document.images) if (!it.hasAttribute("alt")) wrong.push("a picture without words");
    const named = it => it.labels?.length || it.ariaLabel;
    for (const it of document.querySelectorAll("input:not([type=hidden]), select, textarea")) if (!named(it)) wrong.push("a field without a name: " + it.name);
    for (const it of document.querySelectorAll("button")) if (!it.textContent.trim()) wrong.push("a button without a name");
    for (const it of document.querySelectorAll("section[aria-labelledby]")) if (!document.getElementById(it.getAttribute("aria-labelledby"))) wrong.push("a part without a name: " + it.id);
    const ids = [...document.querySelectorAll("[id]")].map(it => it.id);
    if (new Set(ids).size !== ids.length) wrong.push("an id twice");
    if (document.documentElement.scrollWidth > innerWidth) wrong.push("too wide: " + document.documentElement.scrollWidth);
    for (const it of document.querySelectorAll("button, summary, textarea, input:not([type=hidden]), header a, .talks a")) {
        const box = it.getBoundingClientRect();
        if (seen(it) && (box.height < 44 || box.width < 44 || box.left < 0 || box.right > innerWidth + 0.5)) wrong.push(`${it.textContent}: ${box.width} x ${box.height} at ${box.left}`);
    }
    const light = colour => {
        const [r, g, b] = colour.match(/[\d.]+/g).map(it => it / 255).map(it => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = it => {
        const colour = getComputedStyle(it).backgroundColor;
        return colour !== "rgba(0, 0, 0, 0)" && colour !== "transparent" ? colour : it.parentElement ? ground(it.parentElement) : "rgb(255, 255, 255)";
    };
    for (const it of document.querySelectorAll("body *")) {
        const words = [...it.childNodes].filter(it => it.nodeType === 3).map(it => it.textContent.trim()).join("");
        if (!words || !seen(it)) continue;
        const [a, b] = [light(getComputedStyle(it).color), light(ground(it))].sort((a, b) => b - a);
        if ((a + 0.05) / (b + 0.05) < 4.5) wrong.push("too pale: " + words);
    }
    return wrong;
"#;
