//! With scripts off the page works by its forms.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::browser_stage::{Chromium, Look, Phone, Product, until};

/// Waits until the page says this so often; without a script it has to be opened again.
async fn reads(phone: &Phone, product: &Product, words: &str, times: usize) -> Result<()> {
    until(words, || async {
        if phone.source().await?.matches(words).count() == times {
            return Ok(Some(()));
        }
        phone.goto(&product.url("/")).await?;
        Ok(None)
    })
    .await
}

/// Asks the page something: the driver's own ways need scripts on the page, the browser's do not.
async fn ask(phone: &Phone, expression: &str) -> Result<Value> {
    let asked = json!({ "expression": expression, "returnByValue": true });
    let mut answer = phone.command("Runtime.evaluate", asked).await?;
    Ok(answer["result"]["value"].take())
}

/// Taps the newest of these, by hand.
async fn tap(phone: &Phone, what: &str, label: &str) -> Result<()> {
    let place = format!(
        "(() => {{ const all = [...document.querySelectorAll('{what}')];
        const it = all.filter(it => it.textContent.includes('{label}')).pop();
        it.scrollIntoView({{ block: 'center' }});
        const box = it.getBoundingClientRect();
        return [(box.left + box.right) / 2, (box.top + box.bottom) / 2]; }})()"
    );
    let place = ask(phone, &place).await?;
    for kind in ["mousePressed", "mouseReleased"] {
        let (x, y) = (&place[0], &place[1]);
        let tap = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
        phone.command("Input.dispatchMouseEvent", tap).await?;
    }
    Ok(())
}

/// Taps what posts a form, and waits for the page that comes back.
async fn post(phone: &Phone, what: &str, label: &str) -> Result<()> {
    ask(phone, "document.documentElement.dataset.old = 'yes'").await?;
    tap(phone, what, label).await?;
    let is_new = "document.readyState === 'complete' && !document.documentElement.dataset.old";
    until("the page after a tap", || async {
        Ok(ask(phone, is_new).await.ok().filter(|it| *it == true).map(drop))
    })
    .await
}

#[tokio::test]
async fn without_scripts() -> Result<()> {
    let Some(chromium) = Chromium::find()? else { return Ok(()) };
    let product = Product::start().await?;
    let phone = chromium.open(Look { scripts: false, ..Look::default() }).await?;
    phone.goto(&product.url("/")).await?;
    let way = [
        ("English", "How shall I write?"),
        ("Standard words", "What shall I call you?"),
        ("Skip", "Think of your own street"),
        ("Repair workshop", "Rahel likes bicycles"),
        ("Next", "In a job, an employer pays"),
    ];
    for (label, words) in way {
        post(&phone, "article button", label).await?;
        reads(&phone, &product, words, 1).await?;
    }
    phone.picture_of_now("en-without-scripts").await?;
    post(&phone, ".keys button", "Menu").await?;
    reads(&phone, &product, "What do you need?", 1).await?;
    tap(&phone, "input[name=say]", "").await?;
    phone.command("Input.insertText", json!({ "text": "Back" })).await?;
    post(&phone, ".writing button", "Send").await?;
    reads(&phone, &product, "In a job, an employer pays", 2).await?;
    // Nothing was sent twice by opening the page again and again.
    let turns = product.turns().await?;
    ensure!(turns == 8, "{turns} turns");
    ensure!(product.count("SELECT count(*) FROM learners").await? == 1);
    phone.close().await
}
