//! S3: what people write, looked at in a real browser: a thousand ways to have a script run in each field, written into
//! the database itself, past everything that takes words in. No script runs, the page's policy has nothing to report, and
//! nothing of it becomes a part of the page.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::{sized, staff};
use crate::{
    browser_stage::{Chromium, Look, Phone},
    desk::browser::Browser,
    product::{Solis, until},
};

/// Ways out of where the words stand…
const BEFORE: [&str; 10] = [
    "",
    "\">",
    "'>",
    "</textarea>",
    "</title>",
    "</script>",
    "-->",
    "]]>",
    "</option></select>",
    "` ",
];
/// …ways to do something there…
const DO: [&str; 25] = [
    "<script id=pwn>alert(1)</script>",
    "<img id=pwn src=x onerror=alert(1)>",
    "<svg id=pwn onload=alert(1)>",
    "<body id=pwn onload=alert(1)>",
    "<iframe id=pwn src=javascript:alert(1)>",
    "<a id=pwn href=javascript:alert(1)>x</a>",
    "<details id=pwn open ontoggle=alert(1)>",
    "<input id=pwn autofocus onfocus=alert(1)>",
    "<math id=pwn><mtext><script>alert(1)</script>",
    "<style id=pwn>*{color:red}</style>",
    "<link id=pwn rel=stylesheet href=//evil.example>",
    "<meta id=pwn http-equiv=refresh content=0;//e>",
    "<base id=pwn href=//evil.example>",
    "<form id=pwn action=//e><button>x</button>",
    "<object id=pwn data=//evil.example>",
    "<embed id=pwn src=//evil.example>",
    "<video id=pwn><source onerror=alert(1)>",
    "id=pwn onmouseover=alert(1) autofocus onfocus=alert(1) x=",
    "${alert(1)}",
    "{{constructor.constructor('alert(1)')()}}",
    "javascript:alert(1)",
    "=HYPERLINK(\"http://e\",\"x\")",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<template id=pwn><img src=x onerror=alert(1)></template>",
];
/// …and ways to look like something else.
const LOOKS: [fn(&str) -> String; 4] = [
    str::to_owned,
    |it| it.to_uppercase().replace("ALERT", "alert"),
    |it| format!("\u{202E}{it}\u{2066}"),
    |it| it.replacen(' ', "\t\n", 1).replacen('<', "<\u{200B}<", 1),
];

/// In every page, before anything of it: what would be called, and what the policy has to report.
const WATCH: &str = "window.ran = []; window.reports = [];
    window.alert = it => window.ran.push(String(it));
    document.addEventListener('securitypolicyviolation', it =>
        window.reports.push(it.violatedDirective + ' ' + it.blockedURI + ' ' + it.sample));";
/// What became of it.
const SEEN: &str = "return { ran: window.ran, reports: window.reports, there: location.pathname,
    parts: [...document.querySelectorAll('#pwn, [onload], [onerror], [onfocus], [onmouseover], [ontoggle], base, iframe, object, embed, a[href^=\"javascript\" i], a[href*=\"evil.example\"]')].map(it => it.outerHTML.slice(0, 200)),
    styles: document.querySelectorAll('style').length, letters: document.body.textContent.length };";

fn payloads() -> Vec<String> {
    let all = LOOKS.iter().flat_map(|look| {
        BEFORE
            .iter()
            .flat_map(move |before| DO.iter().map(move |it| look(&format!("{before}{it}"))))
    });
    all.collect()
}

/// So many people have a name each.
const PEOPLE: usize = 40;

#[tokio::test]
async fn words_stay_words_on_every_page() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let mut solis = Solis::new()?;
    solis.set("SOLIS_FLOOD_GUARD", "off");
    solis.begin().await?;
    let (dace, _) = staff(&solis, "coordinator", "Dace").await?;
    let (ilze, _) = staff(&solis, "mentor", "Ilze").await?;
    let practised = "UPDATE staff SET standing = 'active', practised = 1 WHERE name = $1";
    solis.change_beside(practised, &["Ilze"]).await?;
    let anna = Browser::new(&solis.url()?)?;
    let pages = pages(&solis, &dace, &ilze, &anna).await?;
    for _ in 1..PEOPLE {
        Browser::new(&solis.url()?)?.chats("say", "English").await?;
    }
    let phones = [
        phone(&chromium, &solis, &dace).await?,
        phone(&chromium, &solis, &ilze).await?,
        phone(&chromium, &solis, &anna).await?,
    ];
    let payloads = payloads();
    let (mut looked, step) = (0, sized(8, 1));
    for batch in payloads.chunks(PEOPLE).step_by(step) {
        spoil(&solis, batch).await?;
        anna.chats("say", &batch.join("\n")).await?;
        for (phone, paths) in phones.iter().zip(&pages) {
            for path in paths {
                let seen = look(phone, &format!("{}{path}", solis.url()?)).await?;
                let is_calm = ["ran", "reports", "parts"].iter().all(|it| seen[*it] == json!([]));
                ensure!(is_calm && seen["styles"] == 0, "{path}: {seen}\n{batch:#?}");
                ensure!(seen["there"] == path.split('?').next().unwrap_or(path), "{path}: {seen}");
                ensure!(seen["letters"].as_i64() > Some(20), "{path} is empty: {seen}");
                looked += 1;
            }
        }
    }
    // Whoever watches would have seen it.
    let [phone, ..] = &phones;
    phone
        .ask(&format!("document.body.insertAdjacentHTML('beforeend', '{}'); return 1;", DO[1]))
        .await?;
    until("what was put in by hand is seen", || async {
        let seen = phone.ask(SEEN).await?;
        Ok(seen["reports"] != json!([]) && seen["parts"] != json!([]))
    })
    .await?;
    println!("{} of {} payloads, {looked} pages looked at", payloads.len() / step, payloads.len());
    for phone in phones {
        phone.close().await?;
    }
    Ok(())
}

/// The pages of a coordinator, a mentor and a learner, with something on each.
async fn pages(
    solis: &Solis,
    dace: &Browser,
    ilze: &Browser,
    anna: &Browser,
) -> Result<[Vec<String>; 3]> {
    anna.chats("say", "English").await?;
    anna.chats("press", "/person").await?;
    anna.taps("Yes, ask a person").await?;
    let talks = "SELECT count(*) FROM talks t JOIN offers o ON o.talk = t.id";
    until("she is offered", || async {
        anna.chats("say", "What is a price?").await?;
        Ok(solis.number(talks, &[]).await? > 0)
    })
    .await?;
    let talk = solis.number("SELECT max(id) FROM talks", &[]).await?;
    ilze.acts(talk, "take", &[]).await?;
    for (act, words) in [("say", "Hello."), ("note", "She bakes."), ("say", "Good bye.")] {
        ilze.acts(talk, act, &[("say", words)]).await?;
    }
    let written = "SELECT count(*) FROM messages";
    until("it is written", || async { Ok(solis.number(written, &[]).await? >= 4) }).await?;
    dace.post("/console/cohorts", &[("name", "North"), ("course", "first-steps")]).await?;
    let link = [("label", "library"), ("until", "2035-01-01")];
    ensure!(dace.post("/console/cohorts/north/links", &link).await?.status == 200);
    let begun = dace.post("/console/announcements", &[]).await?;
    ensure!(begun.to.starts_with("/console/announcements/"), "{begun:?}");
    let learner = solis.number("SELECT min(learner) FROM talks", &[]).await?;
    let console = [
        "/console",
        "/console/cohorts",
        "/console/cohorts/north",
        "/console/cohorts/north/change",
        "/console/learners",
        "/console/mentors",
        "/console/settings",
        "/console/announcements",
    ];
    let more = [
        format!("/console/learners/{learner}"),
        begun.to.split('?').next().context("nowhere")?.to_owned(),
    ];
    let console = console.into_iter().map(str::to_owned).chain(more).collect();
    Ok([console, vec!["/desk".to_owned(), format!("/desk/talks/{talk}")], vec!["/".to_owned()]])
}

/// Writes them into every field that people's words stand in.
async fn spoil(solis: &Solis, payloads: &[String]) -> Result<()> {
    let all = payloads.join("\n");
    for sql in [
        "UPDATE cohorts SET name = $1",
        "UPDATE organisations SET name = $1",
        "UPDATE links SET label = $1",
        "UPDATE messages SET said = json_object('words', $1)",
        "UPDATE messages SET said = json_object('attachment', json_object('kind', 'document', 'file', 'x',
            'about', json_object('name', $1, 'caption', $1))) WHERE id % 3 = 0",
        "UPDATE drafts SET draft = json_set(draft, '$.versions.en', $1, '$.link', 'javascript:alert(1)')",
    ] {
        solis.change_beside(sql, &[&all]).await?;
    }
    for (at, name) in payloads.iter().enumerate() {
        let person = at.to_string();
        let names = "UPDATE learners SET name = $1 WHERE id % 40 = CAST($2 AS INTEGER)";
        solis.change_beside(names, &[name, &person]).await?;
        let names = "UPDATE staff SET name = $1 WHERE person % 40 = CAST($2 AS INTEGER)";
        solis.change_beside(names, &[name, &person]).await?;
    }
    Ok(())
}

/// A real browser with the cookies of somebody, that watches.
async fn phone(chromium: &Chromium, solis: &Solis, who: &Browser) -> Result<Phone> {
    let phone = chromium.open(Look::default()).await?;
    let watch = json!({ "source": WATCH });
    phone.command("Page.addScriptToEvaluateOnNewDocument", watch).await?;
    for (name, value) in who.cookies() {
        let cookie = json!({ "name": name, "value": value, "url": solis.url()?, "httpOnly": true });
        phone.command("Network.setCookie", cookie).await?;
    }
    Ok(phone)
}

async fn look(phone: &Phone, url: &str) -> Result<Value> {
    phone.goto(url).await?;
    phone.ask(SEEN).await
}
