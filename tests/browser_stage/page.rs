//! The page as a learner sees it and as their thumb finds it.

use anyhow::{Context, Result};
use fantoccini::Locator;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Phone, artefacts, until};

/// A line on the page.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Line {
    /// Whether the learner said it.
    pub(crate) mine: bool,
    /// Whether it is not yet known to be kept.
    pub(crate) waiting: bool,
    /// Its words.
    pub(crate) words: String,
    /// Its language.
    pub(crate) lang: String,
    /// The way it is written.
    pub(crate) dir: String,
    /// Where it begins and ends on the screen, from left to right.
    pub(crate) left: f64,
    pub(crate) right: f64,
    /// Its buttons.
    pub(crate) buttons: Vec<String>,
}

const LINES: &str = r##"
    const read = it => {
        const box = it.getBoundingClientRect();
        const texts = [...it.querySelectorAll("p")].map(p => p.textContent);
        return {
            mine: it.classList.contains("learner"),
            waiting: it.classList.contains("waiting"),
            words: texts.join("\n\n"),
            lang: it.getAttribute("lang") || "",
            dir: (it.getAttribute("dir") ? it : it.querySelector("[dir]") || it).getAttribute("dir") || "",
            left: box.left,
            right: box.right,
            buttons: [...it.querySelectorAll("button:not([hidden])")].map(b => b.textContent),
        };
    };
    return [...document.querySelectorAll("#log article")].map(read);
"##;

const AXE: &str = r#"
    const done = arguments[arguments.length - 1];
    const rules = { "target-size": { enabled: true } };
    axe.run(document, { rules, resultTypes: ["violations"] }).then(
        it => done(it.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target}: ${node.html.slice(0, 200)}: ${node.failureSummary}`))),
        why => done(["axe-core failed: " + why]),
    );
"#;

impl Phone {
    /// Opens an address.
    pub(crate) async fn goto(&self, url: &str) -> Result<()> {
        Ok(self.client.goto(url).await?)
    }

    /// Asks the page something, in its own language.
    pub(crate) async fn ask(&self, script: &str) -> Result<Value> {
        Ok(self.client.execute(script, Vec::new()).await?)
    }

    /// Lets axe-core look at the page: what it finds, a line for each thing. It comes in by the driver, since the page's
    /// own policy lets no script in that is not Solis's.
    pub(crate) async fn axe(&self, core: &str) -> Result<Vec<String>> {
        // A page that was loaded anew meanwhile knows it no more.
        let found = until("axe-core has looked", || async {
            self.client.execute(core, Vec::new()).await?;
            Ok(self.client.execute_async(AXE, Vec::new()).await.ok())
        });
        Ok(serde_json::from_value(found.await?)?)
    }

    /// Asks the page for a number.
    pub(crate) async fn number(&self, script: &str) -> Result<f64> {
        let answer = self.ask(script).await?;
        answer.as_f64().with_context(|| format!("{script} is {answer}"))
    }

    /// Every line on the page.
    pub(crate) async fn lines(&self) -> Result<Vec<Line>> {
        Ok(serde_json::from_value(self.ask(LINES).await?)?)
    }

    /// Every line that says this.
    pub(crate) async fn saying(&self, words: &str) -> Result<Vec<Line>> {
        let lines = self.lines().await?;
        Ok(lines.into_iter().filter(|it| it.words.contains(words)).collect())
    }

    /// Waits until the last thing Solis says is this, and nothing of the learner's is on its way.
    pub(crate) async fn hears(&self, words: &str) -> Result<Line> {
        let found = until(words, || async {
            let Ok(lines) = self.lines().await else { return Ok(None) };
            let is_sent = lines.iter().all(|it| !it.waiting);
            let last = lines.into_iter().rfind(|it| !it.mine);
            Ok(last.filter(|it| is_sent && it.words.contains(words)))
        });
        match found.await {
            Ok(line) => Ok(line),
            Err(why) => Err(why.context(format!("{:#?}", self.lines().await))),
        }
    }

    /// Waits until the page's short word is this.
    pub(crate) async fn notices(&self, words: &str) -> Result<()> {
        until(words, || async {
            let notice = self.ask("return document.getElementById('notice')?.textContent").await;
            Ok(notice.ok().and_then(|it| it.as_str()?.contains(words).then_some(())))
        })
        .await
    }

    /// Taps the newest button with this on it.
    pub(crate) async fn tap(&self, label: &str) -> Result<()> {
        let button = format!("(//article//button[contains(., '{label}')])[last()]");
        self.click(Locator::XPath(&button)).await
    }

    /// Taps, and waits for what Solis says to it.
    pub(crate) async fn answers(&self, label: &str, words: &str) -> Result<Line> {
        self.tap(label).await?;
        self.hears(words).await
    }

    /// Presses one of the buttons that are always there.
    pub(crate) async fn press(&self, label: &str) -> Result<()> {
        let button = format!("//form[@class='keys']//button[contains(., '{label}')]");
        self.click(Locator::XPath(&button)).await
    }

    /// Writes something and sends it.
    pub(crate) async fn says(&self, words: &str) -> Result<()> {
        let field = self.client.find(Locator::Css(".writing input[name=say]")).await?;
        field.send_keys(words).await?;
        self.click(Locator::Css(".writing button")).await
    }

    /// Writes something into a field.
    pub(crate) async fn writes(&self, field: &str, words: &str) -> Result<()> {
        let field = self.client.wait().for_element(Locator::Css(field)).await?;
        Ok(field.send_keys(words).await?)
    }

    /// Waits until this is there.
    pub(crate) async fn sees(&self, what: Locator<'_>) -> Result<()> {
        Ok(self.client.wait().for_element(what).await.map(drop)?)
    }

    /// The page as it came.
    pub(crate) async fn source(&self) -> Result<String> {
        Ok(self.client.source().await?)
    }

    /// Taps what is there, once it is there and stands still.
    pub(crate) async fn click(&self, what: Locator<'_>) -> Result<()> {
        until("something to tap", || async {
            let Ok(found) = self.client.find(what).await else { return Ok(None) };
            Ok(found.click().await.ok())
        })
        .await
        .with_context(|| format!("{what:?}"))
    }

    /// Presses Tab.
    pub(crate) async fn tab(&self) -> Result<()> {
        for kind in ["rawKeyDown", "keyUp"] {
            let key =
                json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 });
            self.command("Input.dispatchKeyEvent", key).await?;
        }
        Ok(())
    }

    /// Takes a picture of the screen.
    pub(crate) async fn picture(&self, name: &str) -> Result<()> {
        // A smooth way down is over when the page has stood still for a while; a picture far away is not fetched.
        let still = "const at = document.querySelector('main'); const was = at.dataset.was;
            at.dataset.was = at.scrollTop; const near = it => it.getBoundingClientRect().bottom > 0;
            return was === at.dataset.was && [...document.images].filter(near).every(it => it.complete);";
        until("a page that stands still", || async {
            Ok(self.ask(still).await?.as_bool().filter(|it| *it))
        })
        .await?;
        self.picture_of_now(name).await
    }

    /// Takes a picture of the screen as it is.
    pub(crate) async fn picture_of_now(&self, name: &str) -> Result<()> {
        let file = artefacts()?.join(format!("{name}.png"));
        std::fs::write(&file, self.client.screenshot().await?)?;
        Ok(())
    }
}
